"""Word files are read as a reader sees them, with one line a paragraph."""

import io
import zipfile
from pathlib import Path

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.errors import UnreadableInputError
from generator.lint.extract.word import word_text
from generator.lint.match import find_all
from generator.lint.model import LINE_END, PARAGRAPH_END
from generator.lint.one_source import lint_file
from generator.lint.rules.rule_files import compile_rules

RULEBASE = compile_rules(Path(__file__).parent / "cases" / "language" / "rules")
NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def word_file(body: str, **parts: str) -> bytes:
    """Return a Word file; `parts` are its header, footer and footnotes."""
    related = "".join(
        f'<Relationship Id="{name}" Type="{KIND}/{name.rstrip("0123456789")}" Target="{name}.xml"/>'
        for name in parts
    )
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "_rels/.rels",
            relations(
                f'<Relationship Id="d" Type="{KIND}/officeDocument" Target="word/document.xml"/>'
            ),
        )
        archive.writestr("word/_rels/document.xml.rels", relations(related))
        archive.writestr(
            "word/document.xml", f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>"
        )
        for name, content in parts.items():
            archive.writestr(f"word/{name}.xml", f"<w:part {NAMESPACES}>{content}</w:part>")
    return packed.getvalue()


def relations(inner: str) -> str:
    return f'<Relationships xmlns="{RELATIONS}">{inner}</Relationships>'


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*runs: str) -> str:
    return f"<w:p>{''.join(runs)}</w:p>"


def text_of(body: str, **parts: str) -> str:
    return word_text(word_file(body, **parts), "draft.docx").text


def test_runs_of_a_paragraph_are_one_text() -> None:
    assert text_of(paragraph(run("The drug ad"), run("dict came."))) == "The drug addict came."


def test_parts_are_read_body_footnotes_headers_footers() -> None:
    body = paragraph(run("body"), '<w:r><w:footnoteReference w:id="2"/></w:r>') + (
        '<w:sectPr><w:headerReference w:type="default" r:id="header1"/>'
        '<w:footerReference w:type="default" r:id="footer1"/></w:sectPr>'
    )
    notes = (
        f'<w:footnote w:type="separator" w:id="-1">{paragraph(run("separator"))}</w:footnote>'
        f'<w:footnote w:id="2">{paragraph(run("note"))}</w:footnote>'
    )

    text = text_of(
        body, header1=paragraph(run("head")), footer1=paragraph(run("foot")), footnotes=notes
    )

    assert text == "body\nnote\nhead\nfoot"


def test_tables_are_read_row_by_row_between_the_paragraphs() -> None:
    document = docx.Document()
    document.add_paragraph("before")
    table = document.add_table(2, 2)
    for number, cell in enumerate(cell for row in table.rows for cell in row.cells):
        cell.text = str(number)
    document.add_paragraph("after")
    saved = io.BytesIO()
    document.save(saved)

    assert word_text(saved.getvalue(), "a.docx").text == "before\n0\n1\n2\n3\nafter"


def test_findings_are_named_by_table_row_header_or_paragraph(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("The heading")
    document.add_table(2, 1).rows[1].cells[0].text = "An addict came."
    document.add_paragraph("An addict left.")
    document.sections[0].header.paragraphs[0].text = "An addict sat."
    document.save(str(tmp_path / "a.docx"))

    result = lint_file(tmp_path / "a.docx", RULEBASE)

    places = [result.place(finding) for finding in result.findings]
    assert places == ["table 1, row 2", "paragraph 2", "header"]


def test_insertions_are_read_and_deletions_are_not() -> None:
    inserted = f"<w:ins>{run('addict')}</w:ins>"
    deleted = "<w:del><w:r><w:delText>junkie</w:delText></w:r></w:del>"
    moved = f"<w:moveFrom>{run('x')}</w:moveFrom><w:moveTo>{run(' now')}</w:moveTo>"

    assert text_of(paragraph(run("an "), deleted, inserted, moved)) == "an addict now"


def test_paragraph_whose_end_is_deleted_goes_on_in_the_next() -> None:
    first = f"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{run('a drug ')}</w:p>"

    assert text_of(first + paragraph(run("addict"))) == "a drug addict"


def test_field_codes_are_not_read_but_their_results_are() -> None:
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        "<w:r><w:instrText>REF addict</w:instrText></w:r>"
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run("section 2")}'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )

    assert text_of(paragraph(run("see "), field)) == "see section 2"


def field(code: str, result: str) -> str:
    begin, separate, end = (
        f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
    )
    return f"{begin}{code}{separate}{result}{end}"


def code(text: str) -> str:
    return f"<w:r><w:instrText>{text}</w:instrText></w:r>"


def test_result_of_a_field_inside_the_code_of_another_is_not_read() -> None:
    inner = field(code("MERGEFIELD status"), run("junkie"))
    outer = field(code("IF ") + inner + code(' = "1" "a" "b"'), run("Fine"))

    assert text_of(paragraph(run("Dear "), outer, run(" you"))) == "Dear Fine you"


def test_field_that_never_ends_hides_nothing() -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'

    assert text_of(paragraph(begin, code("IF"), run("one")) + paragraph(run("two"))) == "one\ntwo"


def test_notes_are_read_that_the_text_still_refers_to() -> None:
    reference = '<w:r><w:footnoteReference w:id="{}"/></w:r>'
    deleted = f"<w:del>{reference.format(2)}</w:del>"
    notes = "".join(
        f'<w:footnote w:id="{number}">{paragraph(run(f"note {number}"))}</w:footnote>'
        for number in (1, 2, 3)
    )

    body = paragraph(run("body"), reference.format(1), deleted)

    assert text_of(body, footnotes=notes) == "body\nnote 1"


SECTION = (
    '<w:sectPr><w:headerReference w:type="default" r:id="header1"/>'
    '<w:headerReference w:type="first" r:id="header2"/>'
    '<w:headerReference w:type="even" r:id="header3"/>{}</w:sectPr>'
)


@pytest.mark.parametrize(
    ("section", "settings", "read"),
    [
        (SECTION.format(""), "", "body\ndefault"),
        (SECTION.format("<w:titlePg/>"), "", "body\ndefault\nfirst"),
        (SECTION.format('<w:titlePg w:val="0"/>'), "", "body\ndefault"),
        (SECTION.format("") + "<w:sectPr><w:titlePg/></w:sectPr>", "", "body\ndefault\nfirst"),
        (SECTION.format(""), "<w:evenAndOddHeaders/>", "body\ndefault\neven"),
    ],
)
def test_headers_are_read_that_pages_show(section: str, settings: str, read: str) -> None:
    headers = {
        f"header{number}": paragraph(run(name))
        for number, name in enumerate(("default", "first", "even"), 1)
    }
    raw = word_file(paragraph(run("body")) + section, settings=settings, **headers)
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(packed, "w") as new:
        for name in old.namelist():
            kind = b"settings" if name == "word/settings.xml" else b"part"
            new.writestr(name, old.read(name).replace(b"w:part", b"w:" + kind))

    assert word_text(packed.getvalue(), "a.docx").text == read


def test_paragraphs_of_text_boxes_and_moved_ones_do_not_count(tmp_path: Path) -> None:
    box = f"<w:txbxContent>{paragraph(run('a')) + paragraph(run('An addict.'))}</w:txbxContent>"
    moved = "<w:p><w:pPr><w:rPr><w:moveFrom/></w:rPr></w:pPr><w:moveFrom><w:r/></w:moveFrom></w:p>"
    boxed = paragraph(run("one"), f"<w:r><w:pict>{box}</w:pict></w:r>")
    (tmp_path / "a.docx").write_bytes(word_file(boxed + moved + paragraph(run("An inmate ran."))))

    result = lint_file(tmp_path / "a.docx", RULEBASE)

    places = [result.place(finding) for finding in result.findings]
    assert places == ["text box", "paragraph 2"]


def test_paragraph_whose_end_is_deleted_is_read_where_none_follows() -> None:
    last = f"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{run('addict')}</w:p>"

    assert text_of(paragraph(run("one")) + last) == "one\naddict"


@pytest.mark.parametrize(
    ("content", "read"),
    [
        ("<w:t> a </w:t><w:t>b\n</w:t>", "ab"),
        ('<w:t xml:space="preserve"> a </w:t><w:t>b</w:t>', " a b"),
        ("<w:t>\n  a\n  b\n</w:t>", "a   b"),
    ],
)
def test_blanks_around_a_text_are_read_where_word_shows_them(content: str, read: str) -> None:
    assert text_of(paragraph(f"<w:r>{content}</w:r>")) == read


def found(content: str) -> list[str]:
    extracted = word_text(word_file(paragraph(f"<w:r>{content}</w:r>")), "a.docx")
    return [one.matched for one in find_all(extracted, RULEBASE).findings]


@pytest.mark.parametrize(
    "between", ["<w:tab/>", "<w:ptab/>", '<w:br w:type="page"/>', '<w:br w:type="column"/>']
)
def test_term_does_not_run_across_a_tab_or_to_another_page(between: str) -> None:
    assert found(f"<w:t>a drug</w:t>{between}<w:t>addict</w:t>") == ["addict"]


def test_term_runs_across_a_line_break() -> None:
    assert found("<w:t>a drug</w:t><w:br/><w:t>addict</w:t>") == ["a drug\vaddict"]


def test_what_stands_in_the_next_column_is_not_read_with_a_label() -> None:
    assert found("<w:t>Inmate</w:t><w:tab/><w:t>Services</w:t>") == ["Inmate"]


@pytest.mark.parametrize(
    "tabs", ["<w:tab/>", "<w:tab/><w:tab/>", '<w:t xml:space="preserve"> </w:t><w:tab/>']
)
def test_words_before_a_colon_and_a_tab_tell_what_stands_behind(tabs: str) -> None:
    assert found(f"<w:t>Contact:</w:t>{tabs}<w:t>Nina Inmate, clerk</w:t>") == []


def test_text_box_is_read_once_and_after_its_paragraph() -> None:
    box = f"<w:txbxContent>{paragraph(run('boxed'))}</w:txbxContent>"
    both = (
        f"<w:r><mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback><w:pict>{box}</w:pict>"
        "</mc:Fallback></mc:AlternateContent></w:r>"
    )

    assert text_of(paragraph(run("around "), both, run("it"))) == "around it\nboxed"


def test_special_characters_of_word_are_characters() -> None:
    special = (
        "<w:r><w:t>drug</w:t><w:noBreakHyphen/><w:t>ad</w:t><w:softHyphen/><w:t>dict</w:t></w:r>"
    )
    extracted = word_text(word_file(paragraph(special)), "a.docx")
    (finding,) = find_all(extracted, RULEBASE).findings

    assert finding.matched == "drug\u2011ad\u00addict"


def test_line_break_keeps_the_paragraph_number() -> None:
    broken = "<w:r><w:t>one</w:t><w:br/><w:t>an addict</w:t></w:r>"
    extracted = word_text(word_file(paragraph(broken) + paragraph(run("an inmate"))), "a.docx")

    assert [one.line for one in find_all(extracted, RULEBASE).findings] == [1, 2]


def test_term_does_not_run_across_paragraphs() -> None:
    extracted = word_text(word_file(paragraph(run("a drug")) + paragraph(run("addict"))), "a.docx")

    assert [one.matched for one in find_all(extracted, RULEBASE).findings] == ["addict"]


def test_title_in_italics_is_left_alone() -> None:
    title = "<w:r><w:rPr><w:i/></w:rPr><w:t>The Addict and His House</w:t></w:r>"

    extracted = word_text(word_file(paragraph(run("He read "), title)), "a.docx")

    assert find_all(extracted, RULEBASE).findings == ()


def bomb() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("_rels/.rels", b" " * 120_000_000)
    return packed.getvalue()


def hostile(xml: str) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(
            "_rels/.rels",
            relations(
                f'<Relationship Id="d" Type="{KIND}/officeDocument" Target="word/document.xml"/>'
            ),
        )
        archive.writestr("word/document.xml", xml)
    return packed.getvalue()


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"not a zip file",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1old word",
        b"PK\x05\x06" + b"\0" * 18,
        word_file("")[:200],
        hostile("<w:document"),
        hostile("<html/>"),
        hostile('<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]><document>&a;</document>'),
        hostile("<document>" + "<p>" * 10_000 + "</p>" * 10_000 + "</document>"),
    ],
)
def test_file_that_is_no_word_file_is_refused(raw: bytes) -> None:
    with pytest.raises(UnreadableInputError):
        word_text(raw, "draft.docx")


def test_file_that_grows_too_large_is_refused() -> None:
    with pytest.raises(UnreadableInputError, match="too large"):
        word_text(bomb(), "draft.docx")


WORDS = st.sampled_from(
    ["addict", "drug ", "in", "mate", " ", "\u201c", "\u201d", "'", "\u0130", "-"]
)


@given(st.lists(st.lists(WORDS, max_size=8), max_size=6))
def test_every_span_of_a_word_file_holds_what_was_matched(paragraphs: list[list[str]]) -> None:
    body = "".join(paragraph(*map(run, runs)) for runs in paragraphs)
    extracted = word_text(word_file(body), "a.docx")

    assert extracted.text.split("\n") == (["".join(runs) for runs in paragraphs] or [""])
    assert set(extracted.prose) <= {*extracted.text, PARAGRAPH_END, LINE_END}
    for finding in find_all(extracted, RULEBASE).findings:
        assert finding.span.of(extracted.text) == finding.matched
        assert finding.line == extracted.text[: finding.span.start].count("\n") + 1


def test_drop_cap_is_the_first_letter_of_the_next_paragraph() -> None:
    frame = '<w:pPr><w:framePr w:dropCap="drop" w:lines="3"/></w:pPr>'

    text = word_text(word_file(paragraph(frame, run("I")) + paragraph(run("nmates ran."))), "a")

    assert text.text == "Inmates ran."


def test_texts_in_charts_are_said_not_to_be_read() -> None:
    read = word_text(word_file(paragraph(run("Fine.")), chart1="<x/>", chart2="<x/>"), "a")

    assert read.unread == "not read: the text inside charts"


def test_file_that_holds_a_part_twice_is_refused() -> None:
    packed = io.BytesIO(word_file(paragraph(run("An inmate."))))
    with zipfile.ZipFile(packed, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("word/document.xml", "<x/>")

    with pytest.raises(UnreadableInputError, match=r"it holds word/document\.xml twice"):
        word_text(packed.getvalue(), "a.docx")
