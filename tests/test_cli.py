"""The commands as a person runs them: in a process of their own, with real files."""

import contextlib
import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from generator.cli import main
from generator.new_office import copy_sample
from tests.test_lint_word import paragraph, word_file
from tests.test_lint_word import run as word_run

COMMANDS = ("build", "check", "review", "lint", "preview", "init", "shell")


def run(*arguments: str, folder: Path, stdin: str = "") -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}
    return subprocess.run(
        [sys.executable, "-m", "generator", *arguments],
        cwd=folder,
        env=environment,
        input=stdin,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sample office, built once."""
    folder = tmp_path_factory.mktemp("office")
    copy_sample(folder)
    result = run("build", folder=folder)
    assert result.returncode == 0, result.stderr
    return folder


@pytest.fixture
def office(tmp_path: Path) -> Path:
    copy_sample(tmp_path)
    return tmp_path


def change(folder: Path, name: str, old: str, new: str) -> None:
    path = folder / "policy_sources" / name
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


@pytest.mark.parametrize("command", COMMANDS)
def test_the_help_of_every_command_shows_an_example(command: str, tmp_path: Path) -> None:
    result = run(command, "--help", folder=tmp_path)

    assert result.returncode == 0
    assert f"Example:\n  policypress {command}" in result.stdout


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        (["lnt", "x.txt"], "lint"),
        (["lint", "x.txt", "--fial-on=error"], "--fail-on"),
        (["build", "--polcy", "bail"], "--policy"),
        (["lint", "x.txt", "--format", "htm"], "html"),
    ],
)
def test_a_mistyped_command_option_or_choice_is_told_what_it_is_like(
    typed: list[str], meant: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as exit_code:
        main(typed)

    assert exit_code.value.code == 2
    assert f"did you mean '{meant}'?" in capsys.readouterr().err


def test_a_build_writes_page_and_word_file_where_the_plan_says(built: Path) -> None:
    assert (built / "build" / "site" / "policies" / "bail" / "index.html").is_file()
    assert (built / "build" / "word" / "bail.docx").is_file()
    assert (built / "build" / "site" / "policies" / "bail" / "bail.docx").is_file()


def test_a_second_build_gives_the_same_word_file_byte_for_byte(built: Path, tmp_path: Path) -> None:
    first = (built / "build" / "word" / "bail.docx").read_bytes()

    result = run("build", "--out", str(tmp_path / "again"), folder=built)

    assert result.returncode == 0, result.stderr
    assert (tmp_path / "again" / "word" / "bail.docx").read_bytes() == first


def test_check_writes_nothing(office: Path) -> None:
    before = sorted(office.rglob("*"))

    result = run("check", folder=office)

    assert result.returncode == 0, result.stderr
    assert "no mistakes" in result.stdout
    assert sorted(office.rglob("*")) == before


def test_mistakes_of_all_files_are_told_at_once_and_nothing_is_written(office: Path) -> None:
    change(office, "office.yml", "publish_reasons: no", "publish_reasons: maybe")
    change(office, "bail.yml", "status: draft", "status: final")
    change(office, "language.yml", "terms: []", "terns: []")

    result = run("build", folder=office)

    assert result.returncode == 2
    assert "3 mistakes; nothing was written" in result.stderr
    for name in ("office.yml:", "bail.yml:", "language.yml:"):
        assert name in result.stderr
    assert "Traceback" not in result.stderr
    assert not (office / "build").exists()


def test_a_file_with_another_ending_is_not_passed_over(office: Path) -> None:
    sources = office / "policy_sources"
    (sources / "bail.yml").rename(sources / "bail.yaml")

    result = run("check", folder=office)

    assert result.returncode == 2
    assert "bail.yaml:1:1: this file is not read" in result.stderr
    assert "rename it to bail.yml" in result.stderr


@pytest.mark.parametrize(
    ("path", "content", "said"),
    [
        ("site/glossary.md", b"# W\xf6rds\n", "site/glossary.md:1:1: is not UTF-8"),
        ("templates/word/policy.docx", b"no letterhead", "policy.docx"),
        ("mkdocs.yml", b"plugins: [nothing-of-the-kind]\n", "nothing-of-the-kind"),
        ("site/lost.md", b"[gone](gone.md)\n", "gone.md"),
    ],
)
def test_check_refuses_what_build_would_refuse(
    path: str, content: bytes, said: str, office: Path
) -> None:
    (office / path).parent.mkdir(parents=True, exist_ok=True)
    (office / path).write_bytes(content)

    for command in ("check", "build"):
        result = run(command, folder=office)
        assert result.returncode == 2, command
        assert said in result.stderr, command
        assert "Traceback" not in result.stderr


def test_init_adds_the_questionnaire_of_another_policy(tmp_path: Path) -> None:
    assert run("init", "new", folder=tmp_path).returncode == 0

    result = run("init", "new", "--policy", "drug-testing", folder=tmp_path)

    assert result.returncode == 0, result.stderr
    assert (tmp_path / "new" / "policy_sources" / "drug-testing.yml").is_file()
    assert "--sources new/policy_sources" in result.stdout
    assert run("init", "new", "--policy", "drug-tests", folder=tmp_path).returncode == 2


def test_a_failed_build_leaves_the_last_good_output_as_it_was(built: Path, tmp_path: Path) -> None:
    folder = tmp_path / "copy"
    shutil.copytree(built, folder)
    before = {path: path.read_bytes() for path in (folder / "build").rglob("*") if path.is_file()}
    change(folder, "bail.yml", "status: draft", "status: final")

    assert run("build", folder=folder).returncode == 2

    after = {path: path.read_bytes() for path in (folder / "build").rglob("*") if path.is_file()}
    assert after == before


@pytest.mark.parametrize("seconds", [0.3, 0.6, 0.9, 1.1, 1.3])
def test_a_build_killed_at_any_moment_leaves_whole_files(
    seconds: float, built: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "copy"
    shutil.copytree(built, folder)
    change(folder, "bail.yml", 'version: "1.0"', 'version: "1.1"')
    process = subprocess.Popen(
        [sys.executable, "-m", "generator", "build"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(seconds)
    process.kill()
    process.wait()

    assert zipfile.ZipFile(folder / "build" / "word" / "bail.docx").testzip() is None
    for page in (folder / "build" / "site").rglob("index.html"):
        assert page.read_text("utf-8").rstrip().endswith("</html>")
    assert run("build", folder=folder).returncode == 0


def test_a_stigmatizing_word_in_an_answer_stops_the_build_at_its_answer(office: Path) -> None:
    change(office, "bail.yml", "(release and conditions)", "(release of every addict)")
    text = (office / "policy_sources" / "bail.yml").read_text("utf-8").splitlines()
    number = next(i for i, line in enumerate(text, 1) if "release_statutes:" in line)

    result = run("build", folder=office)

    assert result.returncode == 2
    assert f"bail.yml:{number}:" in result.stderr
    assert "'addict'" in result.stderr
    assert not (office / "build").exists()


def test_an_unknown_policy_is_said_to_be_unknown(office: Path) -> None:
    result = run("build", "--policy", "bale", folder=office)

    assert result.returncode == 2
    assert "did you mean 'bail'" in result.stderr


def test_a_folder_without_sources_says_how_to_begin(tmp_path: Path) -> None:
    result = run("build", folder=tmp_path)

    assert result.returncode == 2
    assert "policypress init" in result.stderr


def test_review_prints_the_sheet(office: Path) -> None:
    result = run("review", "bail", folder=office)

    assert result.returncode == 0, result.stderr
    assert "sheet to sign off" in result.stdout
    assert "[money_bail_in_law]" in result.stdout


def test_init_makes_a_blank_office_that_check_explains(tmp_path: Path) -> None:
    assert run("init", "new", folder=tmp_path).returncode == 0

    result = run("check", folder=tmp_path / "new")

    assert result.returncode == 2
    assert "is empty" in result.stderr


def test_shell_accepts_the_letterhead_that_comes_with_the_program(tmp_path: Path) -> None:
    shell = Path(__file__).parent.parent / "templates" / "word" / "policy.docx"

    result = run("shell", str(shell), folder=tmp_path)

    assert result.returncode == 0, result.stderr


def test_shell_says_what_is_no_word_file(tmp_path: Path) -> None:
    (tmp_path / "letter.docx").write_text("not a Word file")

    result = run("shell", "letter.docx", folder=tmp_path)

    assert result.returncode == 2
    assert "letter.docx" in result.stderr
    assert "Traceback" not in result.stderr


def test_lint_finds_explains_and_exits_with_one(tmp_path: Path) -> None:
    result = run("lint", "-", folder=tmp_path, stdin="The jail holds an addict.\n")

    assert result.returncode == 1
    assert "addict" in result.stdout
    assert "person with" in result.stdout


def test_lint_as_json_has_the_published_form(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The addict left.\n", "utf-8")

    result = run("lint", "--format", "json", "a.txt", folder=tmp_path)

    report = json.loads(result.stdout)
    (finding,) = report["files"][0]["findings"]
    assert report["version"] == 1
    assert report["files"][0]["error"] is None
    assert (finding["rule"], finding["start"], finding["end"]) == ("addict", 4, 10)
    assert (finding["line"], finding["column"], finding["matched"]) == (1, 5, "addict")
    assert (finding["place"], finding["quoted"]) == ("line 1", False)
    assert finding["suggestions"][0].startswith("person with")
    assert set(finding) == {
        "rule",
        "rules",
        "severity",
        "start",
        "end",
        "line",
        "column",
        "place",
        "quoted",
        "matched",
        "message",
        "why",
        "disputed",
        "suggestions",
        "sources",
    }


def test_a_file_that_cannot_be_read_is_never_counted_as_clean(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text("All is well.\n", "utf-8")
    (tmp_path / "bad.docx").write_bytes(b"\x00\x01\x02")

    result = run("lint", "--format", "json", "good.txt", "bad.docx", folder=tmp_path)

    assert result.returncode == 2
    errors = [file["error"] for file in json.loads(result.stdout)["files"]]
    assert errors[0] is None
    assert errors[1]


def test_a_clean_text_exits_with_zero(tmp_path: Path) -> None:
    assert run("lint", "-", folder=tmp_path, stdin="A person was charged.\n").returncode == 0


def test_a_wrong_call_exits_with_two(tmp_path: Path) -> None:
    assert run("lint", "--fail-on", "never", "x.txt", folder=tmp_path).returncode == 2


def test_lint_says_that_the_named_words_are_missing(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("An addict.\n", encoding="utf-8")

    result = run("lint", "--language", "mine.yml", "a.txt", folder=tmp_path)

    assert (result.returncode, result.stdout) == (2, "")
    assert "mine.yml: no such file" in result.stderr


def test_lint_says_which_named_files_are_not_mended(tmp_path: Path) -> None:
    (tmp_path / "a.rtf").write_text(r"{\rtf1 An addict.}", encoding="ascii")

    result = run("lint", "--diff", "a.rtf", folder=tmp_path)

    assert "a.rtf: left as it is" in result.stderr


def test_lint_mends_what_it_can_and_names_what_it_cannot(tmp_path: Path) -> None:
    for name, text in (("a", "The inmate ran.\n"), ("b", "not\0a text"), ("c", "The inmate hid.")):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")

    shown = run("lint", "--diff", ".", folder=tmp_path)
    mended = run("lint", "--fix", ".", folder=tmp_path)

    assert (shown.returncode, mended.returncode) == (2, 2)
    assert "+The incarcerated person ran." in shown.stdout
    assert shown.stdout.endswith(
        "-The inmate hid.\n\\ No newline at end of file\n"
        "+The incarcerated person hid.\n\\ No newline at end of file\n"
    )
    assert "b.txt: cannot be read: holds NUL bytes" in shown.stderr
    assert [line.split(":")[0] for line in mended.stderr.splitlines()] == [
        "mended a.txt",
        "not mended",
        "mended c.txt",
    ]
    assert (tmp_path / "c.txt").read_text("utf-8") == "The incarcerated person hid."


def test_lint_of_a_folder_without_a_readable_file_is_not_clean(tmp_path: Path) -> None:
    (tmp_path / "old.doc").write_bytes(b"\xd0\xcf\x11\xe0")

    result = run("lint", ".", folder=tmp_path)

    assert result.returncode == 2
    assert "no file here that can be read" in result.stderr
    assert "old.doc: not read: an old Word file: save it as .docx" in result.stderr


def test_lint_takes_no_empty_path_for_the_folder_it_is_in(tmp_path: Path) -> None:
    result = run("lint", "", folder=tmp_path)

    assert (result.returncode, "an empty path" in result.stderr) == (2, True)


def test_lint_writes_nothing_in_place_of_what_is_typed_in(tmp_path: Path) -> None:
    result = run("lint", "--fix", "-", folder=tmp_path, stdin="One inmate.\n")

    assert "-: left as it is: standard input is no file to write" in result.stderr


def test_lint_shows_how_it_would_mend_what_is_typed_in(tmp_path: Path) -> None:
    result = run("lint", "-", "--diff", folder=tmp_path, stdin="One inmate.\n")

    assert (result.returncode, result.stderr) == (1, "")
    assert result.stdout.endswith("-One inmate.\n+One incarcerated person.\n")


def test_lint_says_how_many_replacements_it_wrote(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("One inmate. A parolee. A thug.\n", encoding="utf-8")
    (tmp_path / "b.txt").write_text("One inmate.\n", encoding="utf-8")

    said = run("lint", "--fix", "a.txt", "b.txt", folder=tmp_path).stderr

    assert said.splitlines() == ["mended a.txt: 2 replacements", "mended b.txt: 1 replacement"]


def test_lint_says_that_a_file_holds_no_text(tmp_path: Path) -> None:
    empty = {"a.md": b" \n", "b.txt": b"", "c.html": b"<p><img src=x></p>", "d.rtf": rb"{\rtf1 }"}
    for name, content in empty.items():
        (tmp_path / name).write_bytes(content)

    result = run("lint", ".", folder=tmp_path)

    assert result.returncode == 0
    for name in empty:
        assert f"{name}: holds no text, so nothing in it was checked" in result.stdout


@pytest.mark.parametrize("form", ["terminal", "json", "html"])
def test_lint_reports_nothing_where_the_reviewed_file_cannot_be_written(
    form: str, tmp_path: Path
) -> None:
    (tmp_path / "a.docx").write_bytes(word_file(paragraph(word_run("An inmate ran."))))
    (tmp_path / "there.docx").write_bytes(b"somebody's own")

    result = run(*("lint", "a.docx", "--review", "there.docx", "--format", form), folder=tmp_path)

    assert (result.returncode, result.stdout) == (2, "")
    assert "there.docx: is there already" in result.stderr
    assert (tmp_path / "there.docx").read_bytes() == b"somebody's own"


@pytest.mark.parametrize("words", ["", "# nothing yet\n"])
def test_an_empty_language_file_says_no_words_of_the_offices_own(
    words: str, tmp_path: Path
) -> None:
    (tmp_path / "language.yml").write_text(words, encoding="utf-8")
    (tmp_path / "a.txt").write_text("One inmate.\n", encoding="utf-8")

    result = run("lint", "a.txt", folder=tmp_path)

    assert (result.returncode, result.stderr) == (1, "")
    assert "1 finding" in result.stdout


def test_lint_does_not_load_what_only_a_build_needs(tmp_path: Path) -> None:
    code = (
        "import sys; from generator.cli import main; main(['lint', '-']); "
        "print([m for m in ('mkdocs', 'docxtpl', 'jinja2', 'markdown_it') if m in sys.modules])"
    )
    root = str(Path(__file__).parent.parent)

    result = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": root},
        input="Well.\n",
        capture_output=True,
        text=True,
        check=True,
    )

    assert result.stdout.splitlines()[-1] == "[]"
