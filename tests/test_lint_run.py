"""Files in, results out: reading, finding files, reporting, and how long it takes."""

import gc
import io
import json
import time
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path

import pytest

from generator.lint.discover import discover
from generator.lint.match import find
from generator.lint.model import FileResult
from generator.lint.processes import Processes
from generator.lint.reporters import json_report, terminal
from generator.lint.rules.rule_files import compile_rules
from generator.lint.run import lint_paths, lint_text

RULEBASE = compile_rules(Path(__file__).parent / "cases" / "language" / "rules")


def lint_bytes(tmp_path: Path, raw: bytes, name: str = "draft.txt") -> FileResult:
    path = tmp_path / name
    path.write_bytes(raw)
    (result,) = lint_paths([path], RULEBASE)
    return result


def spans(result: FileResult) -> list[tuple[int, int]]:
    return [(one.term.start, one.term.end) for one in result.findings]


def test_offsets_do_not_count_the_byte_order_mark(tmp_path: Path) -> None:
    assert spans(lint_bytes(tmp_path, "\ufeffAn addict".encode())) == [(3, 9)]


def test_offsets_count_line_ends_as_they_stand(tmp_path: Path) -> None:
    result = lint_bytes(tmp_path, b"One\r\nan addict")

    assert spans(result) == [(8, 14)]
    assert (result.findings[0].line, result.findings[0].column) == (2, 1)


def test_offsets_are_code_points(tmp_path: Path) -> None:
    assert spans(lint_bytes(tmp_path, "\U0001f600\u0130 an addict".encode())) == [(6, 12)]


def test_utf_16_is_read_and_said_aloud(tmp_path: Path) -> None:
    result = lint_bytes(tmp_path, "An addict".encode("utf-16"))

    assert spans(result) == [(3, 9)]
    assert result.encoding_note == "read as UTF-16"


def test_other_encoding_is_guessed_and_said_aloud(tmp_path: Path) -> None:
    text = (
        "The defendant\u2019s lawyer called him an addict \u2013 twice \u2013 in court on Friday. "
        * 3
    )
    result = lint_bytes(tmp_path, text.encode("cp1252"))

    assert [one.matched for one in result.findings] == ["an addict"] * 3
    assert "cp1252" in result.encoding_note


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("draft.txt", b"an\0addict"),
        ("draft.txt", bytes(range(256)) * 4),
        ("draft.docx", b"an addict"),
        ("draft.pdf", b"an addict"),
        ("draft", b"an addict"),
    ],
)
def test_file_that_cannot_be_read_is_an_error_and_not_clean(
    tmp_path: Path, name: str, raw: bytes
) -> None:
    result = lint_bytes(tmp_path, raw, name)

    assert result.error
    assert result.findings == ()


def test_missing_file_is_an_error_and_the_others_are_linted(tmp_path: Path) -> None:
    there = tmp_path / "a.txt"
    there.write_text("an addict", encoding="utf-8")

    missing, nameless, read = lint_paths([tmp_path / "b.txt", tmp_path / "c", there], RULEBASE)

    assert missing.error == "No such file or directory"
    assert nameless.error == "no such file"
    assert len(read.findings) == 1


@pytest.mark.parametrize(
    ("name", "content", "way_out"),
    [
        ("a.txt", b"%PDF-1.7 an addict", "a PDF file: name it .pdf"),
        ("a.txt", b"PK\x03\x04 an addict", "name it .docx"),
        ("a.md", b"\xd0\xcf\x11\xe0 an addict", "an old Word file"),
        ("a.txt", "an addict".encode("utf-16-le"), "save it as UTF-8"),
        ("a.txt", b"an addict\0", "not a text file"),
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "without a password"),
        ("a.doc", b"an addict", "save it as .docx"),
        ("addict", b"an addict", "only these can be read: .txt"),
    ],
)
def test_file_that_is_not_what_its_name_says_is_never_clean(
    tmp_path: Path, name: str, content: bytes, way_out: str
) -> None:
    (tmp_path / name).write_bytes(content)

    (result,) = lint_paths([tmp_path / name], RULEBASE)

    assert way_out in (result.error or "")


@pytest.mark.parametrize("stdin", [io.StringIO("an addict"), io.BytesIO(b"an addict")])
def test_standard_input_is_read_as_text(stdin: io.StringIO | io.BytesIO) -> None:
    (result,) = lint_paths(["-"], RULEBASE, stdin=stdin)

    assert result.path == "-"
    assert [one.matched for one in result.findings] == ["an addict"]


def test_processes_find_by_each_of_the_rule_bases_that_they_know(tmp_path: Path) -> None:
    for number in range(10):
        (tmp_path / f"{number}.txt").write_text("An inmate and an addict.\n", encoding="utf-8")
    without = RULEBASE._replace(off=frozenset({"inmate"}))

    with Processes([RULEBASE, without]) as executor:
        found = [
            {
                one.rule
                for result in lint_paths([tmp_path], rules, executor=executor)
                for one in result.findings
            }
            for rules in (RULEBASE, without)
        ]

    assert found == [{"inmate", "addict"}, {"addict"}]


@pytest.mark.parametrize("kind", [ThreadPoolExecutor, ProcessPoolExecutor])
def test_any_executor_gives_the_same_results_in_order(
    tmp_path: Path, kind: type[ThreadPoolExecutor | ProcessPoolExecutor]
) -> None:
    for number in range(40):
        (tmp_path / f"{number:02}.txt").write_text(f"{number} inmates\n" * number, "utf-8")
    told: list[tuple[int, int]] = []

    executor: Executor
    with kind(2) as executor:
        results = lint_paths(
            [tmp_path], RULEBASE, executor=executor, progress=lambda *both: told.append(both)
        )

    assert results == lint_paths([tmp_path], RULEBASE)
    assert told[-1] == (40, 40)


def test_folders_are_searched_without_hidden_files_and_locks(tmp_path: Path) -> None:
    for name in ("b.md", "a.txt", "c.docx", "~$c.docx", "d.xyz", ".e.txt", ".git/f.txt", "g/h.TXT"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.touch()

    found = [path.relative_to(tmp_path).as_posix() for path in discover([tmp_path, tmp_path])]

    assert found == ["a.txt", "b.md", "c.docx", "g/h.TXT"]


def test_json_has_the_promised_form(tmp_path: Path) -> None:
    result = lint_bytes(tmp_path, b"The addict")
    document = json.loads(json_report.report([result, FileResult("x.txt", error="gone")]))

    assert document == {
        "version": 1,
        "files": [
            {
                "path": result.path,
                "error": None,
                "note": "",
                "findings": [
                    {
                        "rule": "addict",
                        "rules": ["addict"],
                        "severity": "error",
                        "start": 4,
                        "end": 10,
                        "line": 1,
                        "column": 5,
                        "place": "line 1",
                        "quoted": False,
                        "matched": "addict",
                        "message": 'say "person with a substance use disorder" instead of "addict"',
                        "why": "The noun makes an illness the whole of a person.",
                        "disputed": False,
                        "suggestions": [
                            "person with a substance use disorder",
                            "unhoused neighbor",
                        ],
                        "sources": ["A style guide, https://example.org/guide"],
                    }
                ],
            },
            {"path": "x.txt", "error": "gone", "note": "", "findings": []},
        ],
    }


LONG = "The office said that the case against the two young men went on for a long time, and the "


def test_terminal_shows_the_paragraph_with_carets_and_what_to_say(tmp_path: Path) -> None:
    shown = terminal.report([lint_bytes(tmp_path, (LONG + "addict came.").encode())], width=80)

    lines = shown.splitlines()
    assert lines[0].endswith(
        '1:90: error: say "person with a substance use disorder" instead of "addict"'
    )
    assert lines[2].index("addict") == lines[3].index("^")
    assert lines[3].strip() == "^" * len("addict")
    assert "   why: The noun makes an illness the whole of a person." in lines
    assert "   source: A style guide (rule addict)" in lines
    assert lines[-1] == "1 file read; 1 finding: 1 error, 0 warnings, 0 notes."
    assert max(map(len, lines[1:])) <= 80


def test_terminal_tells_the_reason_of_a_rule_once() -> None:
    text = "An addict came, then another addict."
    result = FileResult("-", findings=lint_text(text, RULEBASE), text=text)

    lines = terminal.report([result], width=80).splitlines()

    assert [line for line in lines if "why:" in line] == [
        "   why: The noun makes an illness the whole of a person.",
        "   why: see above (rule addict)",
    ]


def differing(*disputed: str) -> list[str]:
    """Return the lines that tell who differs, of one finding for each text."""
    text = "An addict came."
    (found,) = lint_text(text, RULEBASE)
    findings = tuple(found._replace(disputed=one, rule=one) for one in disputed)
    result = FileResult("-", findings=findings, text=text)
    lines = terminal.report([result], width=80).splitlines()
    return [line for line in lines if "differ" in line]


def test_terminal_tells_once_for_each_rule_who_sees_it_otherwise() -> None:
    some, others = "Statutes use the word.", "Unions call themselves so."

    assert differing(some, some, others, some) == [
        "   others differ: Statutes use the word.",
        "   others differ: Unions call themselves so.",
    ]


def test_terminal_says_nothing_of_others_where_all_agree() -> None:
    assert differing("") == []


@pytest.mark.parametrize(
    "more",
    [
        ", and statutes of many states use it every day.",
        "; statutes of many states use it, too.",
        ". Statutes of many states use it, too.",
    ],
)
def test_terminal_tells_who_differs_in_one_line_where_the_first_clause_says_enough(
    more: str,
) -> None:
    clause = "The ministry of the interior kept the word in its guidance"

    assert differing(clause + more) == [f"   others differ: {clause}."]


def test_terminal_counts_paragraphs_of_a_word_file_and_no_columns() -> None:
    text = "Nothing here.\nAn addict came."
    result = FileResult("a.docx", findings=lint_text(text, RULEBASE), text=text, kind="word")

    first = terminal.report([result], width=80).splitlines()[0]

    assert first.startswith("a.docx, paragraph 2: error: say ")


def test_terminal_draws_carets_on_both_lines_of_a_wrapped_term() -> None:
    text = "word " * 13 + "crack cocaine addict came"
    result = FileResult("-", findings=lint_text(text, RULEBASE), text=text)

    carets = [line for line in terminal.report([result], width=78).splitlines() if "^" in line]

    assert [line.count("^") for line in carets] == [len("crack"), len("cocaine addict")]


def test_terminal_summary_counts_quotations_allowed_places_and_unread_files() -> None:
    text = '"He was an addict," she said'
    quoted = FileResult(
        "a", findings=find(text, RULEBASE), text=text, allowed=("x", "x"), left_in_quotations=1
    )

    assert terminal.summary([quoted, FileResult("b", error="gone")]) == (
        "1 file read; 1 file could not be read; 1 finding: 0 errors, 0 warnings, 1 note; "
        "1 only a note because quoted or reported; 1 left in quotations; 2 allowed by the office."
    )


def test_terminal_has_colors_only_when_asked_and_nothing_from_the_text_moves_the_cursor() -> None:
    text = "\x1b[2J an \u202eaddict\r came"
    result = FileResult("a.txt", findings=lint_text(text, RULEBASE), text=text)

    assert "\x1b" not in terminal.report([result])
    assert "\u202e" not in terminal.report([result])
    assert "\x1b[31merror\x1b[0m" in terminal.report([result], color=True)


def seconds(text: str) -> float:
    """Return the processor time that linting takes: other programs may be running.

    What the tests before have left in memory is no part of it, so nothing is collected meanwhile.
    """
    gc.collect()
    gc.disable()
    try:
        start = time.process_time()
        lint_text(text, RULEBASE)
        return time.process_time() - start
    finally:
        gc.enable()


@pytest.mark.parametrize(
    "unit",
    [
        "The addict said nothing of the case. ",
        '"addict ',
        "'addict ",
        "ADDICT ",
        "sub-\nstance abuse ",
        "Addict v. ",
        "of Addict, ",
        "(addict ",
        "addict addict's mother ",
        "state and federal inmates, ",
        "car and package thieves met ",
        "felons, robbers and burglars, ",
        "felon with responsibilities throughout neighborhoods manufacturing organizations ",
        "drug dealer/user/dealer/",
        "\u00ad\u00adaddict",
    ],
)
@pytest.mark.parametrize("end", ["", "\n\n"])
def test_time_grows_no_faster_than_the_text(unit: str, end: str) -> None:
    once = (unit + end) * 1_000

    # Four times where time is linear, 16 times where it is quadratic; a machine that was slow for
    # a moment is asked again.
    growth = (seconds(once * 4) / seconds(once) for _ in range(5))

    assert any(times < 8 for times in growth)


def test_five_megabytes_take_seconds_and_not_minutes() -> None:
    paragraph = LONG + "addict was heard by the court on the second day of the hearing in May. "
    filler = "Nothing that was said in the hall had been written down by anyone in the room. " * 12
    text = (paragraph + filler + "\n\n") * (5_000_000 // len(paragraph + filler) + 1)

    assert seconds(text) < 10
