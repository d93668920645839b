"""What stands apart from the text of a Word file is read, or is said not to be."""

import pytest
from docx.oxml.ns import qn

from generator.lint.extract.word import word_text
from generator.lint.reporters.word_review import commented, with_tracked_changes
from tests.test_lint_review import commented_words, linted, part, whole
from tests.test_lint_review_places import said
from tests.test_lint_word import paragraph, run, word_file

VML = 'xmlns:v="urn:schemas-microsoft-com:vml"'


def picture(**says: str) -> str:
    attributes = "".join(f' {name}="{value}"' for name, value in says.items())
    return f"<w:r><w:drawing><wp:inline {WP}><wp:docPr{attributes}/></wp:inline></w:drawing></w:r>"


WP = 'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'


def shape(content: str, alt: str = "") -> str:
    return f'<w:r><w:pict><v:shape {VML} alt="{alt}">{content}</v:shape></w:pict></w:r>'


def read(body: str, **parts: str) -> list[tuple[str, str]]:
    """Return each paragraph with the name of its part."""
    extracted = word_text(word_file(body, **parts), "a.docx")
    lines, at = [], 0
    for line in extracted.text.split("\n"):
        lines.append(([one.name for one in extracted.parts if one.start <= at][-1], line))
        at += len(line) + 1
    return lines


def test_alternative_text_of_a_picture_is_read_after_its_paragraph() -> None:
    body = paragraph(run("See "), picture(descr="An inmate", title="Jail"), run("here"))

    assert read(body + paragraph(run("on"))) == [
        ("", "See here"),
        ("alternative text", "Jail"),
        ("alternative text", "An inmate"),
        ("", "on"),
    ]


def test_alternative_text_of_an_old_drawing_is_read() -> None:
    assert read(paragraph(shape("", alt="An inmate")))[1:] == [("alternative text", "An inmate")]


def test_lines_of_an_alternative_text_are_one() -> None:
    body = paragraph(picture(descr="A man&#xA;&#xA;Made by a program"))

    assert read(body)[1:] == [("alternative text", "A man Made by a program")]


def test_picture_that_says_nothing_adds_nothing() -> None:
    assert read(paragraph(run("one"), picture(descr="", name="Picture 1"))) == [("", "one")]


def test_alternative_text_of_a_picture_that_is_shown_in_two_ways_is_read_once() -> None:
    both = (
        f"<mc:AlternateContent><mc:Choice>{picture(descr='new')}</mc:Choice>"
        f"<mc:Fallback>{shape('', alt='old')}</mc:Fallback></mc:AlternateContent>"
    )

    assert read(paragraph(both))[1:] == [("alternative text", "new")]


@pytest.mark.parametrize(
    ("group", "words"), [("wgp", ["Two men", "An inmate"]), ("pic", ["Two men"])]
)
def test_alternative_text_of_a_picture_is_told_again_only_in_a_group(
    group: str, words: list[str]
) -> None:
    inner = f'<{group}><cNvPr descr="An inmate"/></{group}>'
    outer = f'<wp:inline {WP}><wp:docPr descr="Two men"/>{inner}</wp:inline>'

    assert [line for _, line in read(paragraph(f"<w:r><w:drawing>{outer}</w:drawing></w:r>"))] == [
        "",
        *words,
    ]


def test_alternative_text_of_a_table_is_read_before_its_rows() -> None:
    cell = f"<w:tr><w:tc>{paragraph(run('cell'))}</w:tc></w:tr>"
    says = '<w:tblCaption w:val="Inmates"/><w:tblDescription w:val="Each inmate"/>'
    body = f"<w:tbl><w:tblPr>{says}</w:tblPr><w:tblGrid/>{cell}</w:tbl>"

    assert read(body) == [
        ("alternative text", "Inmates"),
        ("alternative text", "Each inmate"),
        ("table 1, row 1", "cell"),
    ]
    source, result = linted(whole(word_file(body)))
    lines = [comment[1] for comment in said(commented(source, result.findings))]
    assert lines == ["In the alternative text: Inmates", "In the alternative text: inmate"]


def test_drawn_letters_are_read() -> None:
    body = paragraph(shape('<v:textpath on="t" string="THE INMATE FAIR"/>'))

    assert read(body)[1:] == [("WordArt", "THE INMATE FAIR")]


def test_text_box_of_a_drawing_with_alternative_text_is_read_with_it() -> None:
    box = f"<v:textbox><w:txbxContent>{paragraph(run('boxed'))}</w:txbxContent></v:textbox>"

    assert read(paragraph(shape(box, alt="A box"))) == [
        ("", ""),
        ("alternative text", "A box"),
        ("text box", "boxed"),
    ]


def test_comment_on_an_alternative_text_stands_around_its_picture() -> None:
    body = paragraph(run("See "), picture(descr="Photo of an inmate"), run(" here."))
    source, result = linted(whole(word_file(body)))

    for review in (commented, with_tracked_changes):
        done = review(source, result.findings)
        root = part(done.content)
        (start,), (drawing,) = root.iter(qn("w:commentRangeStart")), root.iter(qn("w:drawing"))
        (end,) = root.iter(qn("w:commentRangeEnd"))
        assert start.getnext() is drawing.getparent() is end.getprevious()
        assert "In the alternative text: an inmate" in said(done)[0]
        assert done.put_in == 0


LEVEL = '<w:lvl w:ilvl="0"><w:lvlText w:val="{}"/></w:lvl>'
LIST = '<w:abstractNum w:abstractNumId="{0}">{1}</w:abstractNum><w:num w:numId="{0}">'
LIST += '<w:abstractNumId w:val="{0}"/>{2}</w:num>'
ITEM = '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>one</w:t></w:r></w:p>'


@pytest.mark.parametrize(
    ("numbering", "words"),
    [
        (LIST.format(1, LEVEL.format("Inmate %1:"), ""), ["Inmate 1:"]),
        (LIST.format(1, LEVEL.format("%1."), ""), []),
        (
            LIST.format(1, "", f"<w:lvlOverride>{LEVEL.format('Rule %1')}</w:lvlOverride>"),
            ["Rule 1"],
        ),
        (LIST.format(2, LEVEL.format("Inmate %1:"), ""), []),
    ],
)
def test_words_in_the_numbers_of_a_list_are_read_where_it_is_used(
    numbering: str, words: list[str]
) -> None:
    assert read(ITEM, numbering=numbering) == [
        ("", "one"),
        *(("list numbers", one) for one in words),
    ]


def test_list_that_a_style_uses_is_used() -> None:
    style = '<w:style><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    numbering = LIST.format(1, LEVEL.format("Inmate %1:"), "")

    assert len(read(paragraph(run("one")), numbering=numbering, styles=style)) == 2


def test_comment_on_a_list_number_stands_where_the_text_begins() -> None:
    numbering = LIST.format(1, LEVEL.format("Inmate %1:"), "")
    source, result = linted(whole(word_file(ITEM, numbering=numbering)))

    done = commented(source, result.findings)

    assert commented_words(part(done.content)) == ["one"]
    assert "In the list numbers: Inmate" in said(done)[0]


@pytest.mark.parametrize(
    ("body", "parts", "unread"),
    [
        ('<w:subDoc r:id="a"/>', [], "the text that Word takes in from subdocuments"),
        ("", ["chart1", "chart2"], "the text inside charts"),
        ("", ["package1", "oleObject1"], "the text inside embedded files"),
        ("", ["diagramData1", "chart1"], "the text inside charts and SmartArt"),
    ],
)
def test_text_that_is_not_read_is_named(body: str, parts: list[str], unread: str) -> None:
    raw = word_file(paragraph(run("Fine.")) + body, **dict.fromkeys(parts, "<x/>"))

    assert word_text(raw, "a.docx").unread == f"not read: {unread}"


HIDDEN = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>XX</w:t></w:r>"


def test_hidden_text_is_on_no_page_and_is_named() -> None:
    raw = whole(word_file(paragraph(run("An in"), HIDDEN, run("mate ran."))))
    extracted = word_text(raw, "a.docx")

    assert extracted.text == "An inmate ran."
    assert extracted.unread == "not read: hidden text"
    source, result = linted(raw)
    assert part(commented(source, result.findings).content).xpath("count(//*[text()='XX'])") == 1


def test_rows_inside_content_controls_are_counted() -> None:
    def row(text: str) -> str:
        return f"<w:tr><w:tc>{paragraph(run(text))}</w:tc></w:tr>"

    held = f"<w:sdt><w:sdtContent>{row('two')}</w:sdtContent></w:sdt>"
    table = f"<w:tbl>{row('one')}{held}{row('three')}</w:tbl>"

    assert read(table + paragraph(run("on")))[:3] == [
        ("table 1, row 1", "one"),
        ("table 1, row 2", "two"),
        ("table 1, row 3", "three"),
    ]
