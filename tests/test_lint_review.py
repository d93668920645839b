"""The reviewed Word file: comments at the findings, tracked changes, and nothing else changed."""

import io
import zipfile
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from generator.cli import main
from generator.files import write_bytes
from generator.lint.model import FileResult, Source
from generator.lint.one_source import lint_source
from generator.lint.reporters.word_review import commented, with_tracked_changes
from generator.lint.rules.rule_files import compile_rules
from tests.test_lint_word import paragraph, run, word_file

RULEBASE = compile_rules(Path(__file__).parent / "cases" / "language" / "rules")
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"


def whole(raw: bytes) -> bytes:
    """Return a Word file with the content types that a real one has."""
    packed = io.BytesIO(raw)
    with zipfile.ZipFile(packed, "a") as archive:
        archive.writestr("[Content_Types].xml", f'<Types xmlns="{TYPES}"/>')
    return packed.getvalue()


def linted(raw: bytes) -> tuple[Source, FileResult]:
    source = Source("a.docx", "word", raw)
    return source, lint_source(source, RULEBASE)


def part(raw: bytes, name: str = "word/document.xml") -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        return etree.fromstring(archive.read(name))


def text_of(root: etree._Element, *, accepted: bool) -> str:
    """Return the text with all changes accepted or rejected."""
    gone, name = ("del", "t") if accepted else ("ins", "delText")
    return "".join(
        one.text or ""
        for one in root.iter(qn("w:t"), qn(f"w:{name}"))
        if not any(parent.tag == qn(f"w:{gone}") for parent in one.iterancestors())
    )


def commented_words(root: etree._Element) -> list[str]:
    words: dict[str, str] = {}
    open_ones: list[str] = []
    for one in root.iter(etree.Element):
        number = one.get(qn("w:id"), "")
        if one.tag == qn("w:commentRangeStart"):
            open_ones.append(number)
        elif one.tag == qn("w:commentRangeEnd"):
            open_ones.remove(number)
        elif one.tag == qn("w:t"):
            words |= {key: words.get(key, "") + (one.text or "") for key in open_ones}
    assert not open_ones
    return list(words.values())


BODY = paragraph(run("He met an "), run("add"), run("ict; one inmate ran. An inmate."))


def test_each_finding_has_a_comment_on_exactly_its_words() -> None:
    source, result = linted(whole(word_file(BODY)))

    reviewed = commented(source, result.findings).content

    assert commented_words(part(reviewed)) == ["an addict", "inmate", "An inmate"]
    assert text_of(part(reviewed), accepted=True) == "He met an addict; one inmate ran. An inmate."
    comments = part(reviewed, "word/comments.xml")
    first = ["".join(map(str, one.itertext())) for one in comments[0]]
    assert first[0].startswith('Error: Say "a person with a substance use disorder" instead')
    assert first[2].startswith("Why: ")
    assert {one.get(qn("w:author")) for one in comments} == {"Policypress"}


def test_findings_of_the_reviewed_file_are_those_of_the_file() -> None:
    source, result = linted(whole(word_file(BODY)))

    _, again = linted(commented(source, result.findings).content)

    assert again.findings == result.findings


def test_tracked_changes_accepted_are_the_suggestions_and_rejected_the_old_words() -> None:
    source, result = linted(whole(word_file(BODY)))

    root = part(with_tracked_changes(source, result.findings).content)

    assert text_of(root, accepted=False) == "He met an addict; one inmate ran. An inmate."
    assert text_of(root, accepted=True) == (
        "He met a person with a substance use disorder; one incarcerated person ran."
        " An incarcerated person."
    )


def test_every_other_part_stays_byte_for_byte() -> None:
    raw = whole(word_file(BODY, header1=paragraph(run("inmate"))))
    source, result = linted(raw)

    reviewed = commented(source, result.findings).content

    with (
        zipfile.ZipFile(io.BytesIO(raw)) as old,
        zipfile.ZipFile(io.BytesIO(reviewed)) as new,
    ):
        same = {name for name in old.namelist() if old.read(name) == new.read(name)}
    assert same == {"_rels/.rels", "word/header1.xml"}


def test_finding_in_a_note_has_its_comment_at_the_mark_of_the_note() -> None:
    reference = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    note = f'<w:footnote w:id="2">{paragraph(run("An addict."))}</w:footnote>'
    raw = whole(word_file(paragraph(run("See"), reference, run("it.")), footnotes=note))
    source, result = linted(raw)

    reviewed = commented(source, result.findings).content

    (start,) = part(reviewed).iter(qn("w:commentRangeStart"))
    following = start.getnext()
    assert following is not None
    assert following[0].tag == qn("w:footnoteReference")
    said = ["".join(map(str, one.itertext())) for one in part(reviewed, "word/comments.xml")[0]]
    assert "In the footnote: An addict" in said


def test_comments_that_are_there_stay_and_new_ones_have_other_numbers() -> None:
    old = f'<w:comment w:id="7" w:author="Ada">{paragraph(run("Check this."))}</w:comment>'
    source, result = linted(whole(word_file(BODY, comments=old)))

    comments = part(commented(source, result.findings).content, "word/comments.xml")

    ids = [one.get(qn("w:id")) for one in comments]
    assert ids[0] == "7"
    assert len(set(ids)) == len(ids) == 4


def test_file_without_findings_is_given_back_as_it_is() -> None:
    source, result = linted(whole(word_file(paragraph(run("Fine.")))))

    assert commented(source, result.findings).content == source.raw


PIECES = st.sampled_from(
    [
        run("add"),
        run("ict"),
        run("an addict "),
        run("the inmate\u2019s mail"),
        run(" "),
        run("drug"),
        "<w:r><w:t>an </w:t><w:tab/><w:t>inmate</w:t></w:r>",
        "<w:r><w:rPr><w:b/></w:rPr><w:t>inmates</w:t></w:r>",
        f"<w:hyperlink>{run('addict')}</w:hyperlink>",
        f'<w:ins w:id="1" w:author="A">{run("addict")}</w:ins>',
        '<w:del w:id="2" w:author="A"><w:r><w:delText>x</w:delText></w:r></w:del>',
        '<w:bookmarkStart w:id="3" w:name="b"/><w:bookmarkEnd w:id="3"/>',
        f"<w:r><w:pict><w:txbxContent>{paragraph(run('an addict'))}</w:txbxContent></w:pict></w:r>",
    ]
)


@settings(deadline=None)
@given(st.lists(st.lists(PIECES, max_size=7).map(lambda runs: paragraph(*runs)), max_size=4))
def test_any_text_survives_a_review(paragraphs: list[str]) -> None:
    source, result = linted(whole(word_file("".join(paragraphs))))

    plain = part(commented(source, result.findings).content)
    tracked = part(with_tracked_changes(source, result.findings).content)

    before = text_of(part(source.raw), accepted=True)
    assert text_of(plain, accepted=True) == before
    rejected = [one for one in tracked.iter(qn("w:ins")) if one.get(qn("w:author")) != "A"]
    for one in rejected:
        one.getparent().remove(one)  # type: ignore[union-attr]
    texts = (one.text or "" for one in tracked.iter(qn("w:t"), qn("w:delText")) if one.text != "x")
    assert "".join(texts) == before
    assert len(list(plain.iter(qn("w:commentReference")))) == len(result.findings)


def test_command_writes_the_reviewed_file_and_word_opens_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = docx.Document()
    document.add_paragraph("An inmate ran.")
    document.save(str(tmp_path / "a.docx"))
    out = tmp_path / "b.docx"

    code = main(["lint", str(tmp_path / "a.docx"), "--review", str(out), "--track-changes"])

    assert code == 1
    assert [one.author for one in docx.Document(str(out)).comments] == ["Policypress"]
    assert f"wrote {out}" in capsys.readouterr().err


def test_nothing_is_said_to_be_written_for_a_file_that_cannot_be_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = main(["lint", str(tmp_path / "no.docx"), "--review", str(tmp_path / "out.docx")])

    output = capsys.readouterr()
    assert code == 2
    assert "wrote" not in output.err
    assert output.out.endswith("0 files read; 1 file could not be read.\n")
    assert not (tmp_path / "out.docx").exists()


def saved(path: Path, text: str) -> str:
    document = docx.Document()
    document.add_paragraph(text)
    document.save(str(path))
    return str(path)


def test_command_tells_how_many_suggestions_were_put_in(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    draft = saved(tmp_path / "a.docx", "An inmate met a drug\naddict.")

    main(["lint", draft, "--review", str(tmp_path / "b.docx"), "--track-changes"])

    said = capsys.readouterr().err
    assert "1 of 2 suggestions put in as tracked changes; the rest are comments\n" in said


def test_file_that_is_there_is_replaced_only_on_request(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    draft, out = saved(tmp_path / "a.docx", "An inmate ran."), tmp_path / "b.docx"
    out.write_bytes(b"somebody's work")

    assert main(["lint", draft, "--review", str(out)]) == 2
    assert "is there already: choose another name, or say --overwrite" in capsys.readouterr().err
    assert out.read_bytes() == b"somebody's work"
    assert main(["lint", draft, "--review", str(out), "--overwrite"]) == 1
    assert docx.Document(str(out)).paragraphs[0].text == "An inmate ran."


def test_nothing_is_left_behind_where_the_output_cannot_be_replaced(tmp_path: Path) -> None:
    draft, out = saved(tmp_path / "a.docx", "An inmate ran."), tmp_path / "b.docx"
    out.mkdir()

    assert main(["lint", draft, "--review", str(out)]) == 2
    assert main(["lint", draft, "--review", str(out), "--overwrite"]) == 2
    with pytest.raises(OSError, match="directory"):
        write_bytes(out, b"x")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.docx", "b.docx"]


def test_longest_name_that_a_file_may_have_can_be_written(tmp_path: Path) -> None:
    draft, out = saved(tmp_path / "a.docx", "An inmate ran."), tmp_path / f"{'n' * 250}.docx"

    assert main(["lint", draft, "--review", str(out)]) == 1
    assert out.exists()


def test_fix_with_tracked_changes_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    notes = tmp_path / "notes.md"
    notes.write_text("The inmate ran.\n", encoding="utf-8")

    assert main(["lint", str(notes), "--fix", "--track-changes"]) == 2
    assert notes.read_text(encoding="utf-8") == "The inmate ran.\n"


def test_empty_folder_has_no_word_file_to_review(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["lint", str(tmp_path), "--review", str(tmp_path / "b.docx")]) == 2
    assert "there is no Word file to review" in capsys.readouterr().err


def test_file_that_word_takes_in_is_said_not_to_be_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(word_file(paragraph(run("Fine.")), aFChunk1="<p>An inmate</p>"))

    main(["lint", str(path)])

    assert "a.docx: not read: the text that Word takes in from word/aFChunk1.xml" in (
        capsys.readouterr().out.replace("\n", " ")
    )


@pytest.mark.parametrize(
    "arguments",
    [
        ["a.docx", "--review", "a.docx"],
        ["a.txt", "--review", "b.docx"],
        ["a.docx", "--review", "b.pdf"],
        ["a.docx", "--review", "missing/b.docx"],
    ],
)
def test_review_refuses_what_it_cannot_do(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    docx.Document().save(str(tmp_path / "a.docx"))
    (tmp_path / "a.txt").write_text("x", encoding="utf-8")
    monkeypatch.chdir(tmp_path)

    assert main(["lint", *arguments]) == 2
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.docx", "a.txt"]


def signed(raw: bytes) -> bytes:
    """Return a Word file with a digital signature, as far as its relations say."""
    kind = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin"
    relation = f'<Relationship Id="s" Type="{kind}" Target="_xmlsignatures/origin.sigs"/>'
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(packed, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "_rels/.rels":
                content = content.replace(b"</Rel", f"{relation}</Rel".encode())
            new.writestr(name, content)
        new.writestr("_xmlsignatures/origin.sigs", b"")
    return packed.getvalue()


@pytest.mark.parametrize(("text", "said"), [("An inmate ran.", True), ("Fine.", False)])
def test_signature_that_a_review_breaks_is_told(
    text: str, said: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    draft, out = tmp_path / "a.docx", tmp_path / "b.docx"
    draft.write_bytes(signed(whole(word_file(paragraph(run(text))))))

    main(["lint", str(draft), "--review", str(out)])

    sentence = "the digital signature of the original does not hold for the reviewed file"
    assert (sentence in capsys.readouterr().err) == said
    assert out.exists()
