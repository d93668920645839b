"""Web pages, mails, OpenDocument, rich text and PDF: what is read, and what is refused."""

import gc
import io
import time
import zipfile
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.errors import UnreadableInputError
from generator.lint.extract import extract
from generator.lint.extract.html import html_text
from generator.lint.match import find_all
from generator.lint.model import MARKUP, FileResult, Source
from generator.lint.one_source import lint_source
from generator.lint.rules.rule_files import compile_rules
from generator.lint.run import lint_paths

RULEBASE = compile_rules(Path(__file__).parent / "cases" / "language" / "rules")


def lint(kind: str, raw: bytes) -> FileResult:
    return lint_source(Source("a", kind, raw), RULEBASE)


def page(text: str) -> list[tuple[str, str]]:
    result = lint_source(Source("a.html", "html", text=text), RULEBASE)
    return [(one.matched, one.severity.word) for one in result.findings]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("<p>One <b>inmate</b></p>", [("inmate", "error")]),
        ("<p>drug</p><p>addict</p>", [("addict", "error")]),
        ("drug<span> addict</span>", [("drug<span> addict", "error")]),
        ("<blockquote><p>One inmate</p></blockquote>", [("inmate", "note")]),
        ("<q>She met one inmate at noon</q>", [("inmate", "note")]),
        ("one drug&nbsp;addict", [("drug&nbsp;addict", "error")]),
        ("<title>Inmate Sues County Over Heat</title>", [("Inmate", "error")]),
        ("<script>inmate</script><style>.inmate{}</style><!-- inmate -->", []),
        ("<a href='/inmate/list'>the list</a><img alt='x' src=inmate.png>", []),
        ("<!DOCTYPE html inmate><?xml inmate?>", []),
        ("<cite>The Inmate and His House</cite> is a book", []),
        ("One inmate <!-- policypress allow: inmate -- a form -->", []),
        ("<title>Jail frees one inmate</title></head><body>Addict held", ["inmate", "Addict"]),
        ("<label>One inmate</label><button>Addict</button>", ["inmate", "Addict"]),
        ("<option>One inmate<option>One addict</select>Inmate", ["inmate", "addict", "Inmate"]),
        ("<center>One inmate</center><legend>Addict</legend>", ["inmate", "Addict"]),
        ("One inmate<img src='x'>addict<input>", ["inmate", "addict"]),
        ("<ruby>inmate<rt>addict</rt></ruby>", ["inmate", "addict"]),
        ("one in<b>ma</b><my-mark>te</my-mark><o:p></o:p> ran", ["in<b>ma</b><my-mark>te"]),
        ("one in<a title='an addict' href=x>ma</a>te", ["in<a title='an addict' href=x>ma</a>te"]),
        ("One <img alt='Photo of the inmate'> drug", ["inmate"]),
        ("<img alt=inmate><p>One addict", ["inmate", "addict"]),
        ('<img alt="one drug&nbsp;addict">', ["drug&nbsp;addict"]),
        ("<td title='One inmate'>drug<td aria-label=\"addict\">", ["inmate", "addict"]),
        ("<meta name='description' content='One inmate'>", ["inmate"]),
        ("<meta name='keywords' content='One inmate'>", []),
        ("<p data-x='a > b inmate'>One addict", ["addict"]),
        ("<p data-x='<!-- <script> <b>'>One addict", ["addict"]),
        ("<script>'<!--'</script >One addict", ["addict"]),
        ('<p class="x>One inmate</p><p>One addict', ["inmate", "addict"]),
        (f"<p {'data-x=y ' * 500}>One inmate", ["inmate"]),
        ("<svg/>One inmate<svg>addict</svg>", ["inmate"]),
        ("<! One inmate", ["inmate"]),
    ],
)
def test_web_page_is_read_as_a_reader_sees_it(
    text: str, found: list[tuple[str, str]] | list[str]
) -> None:
    read = page(text)

    assert read == found or [matched for matched, _ in read] == found


def test_words_of_an_attribute_do_not_tear_the_sentence() -> None:
    extracted = html_text("The drug<a title='addict'> inmate</a> ran")

    assert extracted.prose.replace(MARKUP, "") == "The drug inmate ran"


def test_declared_encoding_of_a_web_page_counts(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_bytes('<meta charset="windows-1252"><p>caf\u00e9 inmate'.encode("cp1252"))

    (result,) = lint_paths([path], RULEBASE)

    assert result.encoding_note == "read as windows-1252, as it says"
    assert [one.matched for one in result.findings] == ["inmate"]


WORDS = (
    "addict inmate <p> </p> <b> </b> <!-- --> <q> </q> &nbsp; &#39; < > & <script> </script> \n "
    "<blockquote> </blockquote> <! <? <br> \u0130 <a\thref='x> <img\talt=\"inmate '> \" <td\ttitle="
)
PIECES = st.sampled_from(WORDS.split(" "))


@given(st.lists(PIECES, max_size=40).map(" ".join) | st.text(max_size=80))
def test_every_span_of_a_page_holds_what_was_matched(text: str) -> None:
    extracted = html_text(text)

    assert extracted.text == text
    for finding in find_all(extracted, RULEBASE).findings:
        assert finding.span.of(text) == finding.matched


def mail(content: str, *, subtype: str = "plain", subject: str = "One inmate") -> bytes:
    message = EmailMessage()
    message["Subject"] = subject
    message.set_content(content, subtype=subtype)
    message.add_attachment(b"inmate", maintype="text", subtype="csv", filename="inmates.csv")
    return message.as_bytes()


def test_mail_has_its_subject_and_its_text_and_answers_are_quotations() -> None:
    result = lint("mail", mail("caf\u00e9 addict\n> an inmate ran\n"))

    assert [(one.rule, one.severity.word) for one in result.findings] == [
        ("inmate", "error"),
        ("addict", "error"),
        ("inmate", "note"),
    ]


def test_mail_that_is_a_web_page_is_read_as_one() -> None:
    raw = mail("<p>One <b>addict</b><script>inmate</script>", subtype="html", subject="x")

    assert [one.rule for one in lint("mail", raw).findings] == ["addict"]


OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
DRAW = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
SVG = "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"


def odt(body: str) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "content.xml",
            f'<office:document-content xmlns:office="{OFFICE}" xmlns:text="{TEXT}"'
            f' xmlns:draw="{DRAW}" xmlns:svg="{SVG}">'
            f"<office:body><office:text>{body}</office:text></office:body>"
            "</office:document-content>",
        )
    return packed.getvalue()


def test_opendocument_is_read_paragraph_by_paragraph_with_notes_at_the_end() -> None:
    note = "<text:note><text:note-citation>1</text:note-citation><text:note-body>"
    body = (
        "<text:h>Title</text:h>"
        '<text:p>a drug<text:s text:c="2"/><text:span>addict</text:span>'
        f"{note}<text:p>One inmate</text:p></text:note-body></text:note>"
        "<office:annotation><text:p>inmate</text:p></office:annotation></text:p>"
        "<text:tracked-changes><text:p>inmate</text:p></text:tracked-changes>"
    )

    result = lint("odt", odt(body))

    assert [(one.term.of(result.text), one.line) for one in result.findings] == [
        ("drug  addict", 2),
        ("inmate", 3),
    ]


def test_alternative_texts_of_an_opendocument_stand_behind_the_text() -> None:
    words = "<svg:title>One\ninmate</svg:title><svg:desc>Addict</svg:desc>"
    body = (
        f"<text:p>The drug<draw:frame><draw:image/>{words}</draw:frame> addict</text:p>"
        f"<draw:rect>{words}</draw:rect>"
        f"<text:p>One <draw:ellipse>{words}</draw:ellipse><text:title>inmate</text:title></text:p>"
    )

    assert lint("odt", odt(body)).text.split("\n") == [
        *("The drug addict", "One inmate", "Addict", "One inmate"),
        *("One inmate", "Addict", "One inmate", "Addict"),
    ]


def test_rich_text_is_read() -> None:
    result = lint("rtf", rb"{\rtf1\ansi One {\b inmate}\par A drug\'20addict.}")

    assert [one.rule for one in result.findings] == ["inmate", "addict"]


def test_paragraphs_of_rich_text_are_not_read_into_each_other() -> None:
    """Nor is a quotation in one paired with a mark in the next; a line break ends no paragraph."""
    lede = f"The inmate spoke of his {'very ' * 40}long day"
    raw = rf"{{\rtf1\ansi A “quarter\par {lede}\par ” mile away\line he was\line an addict.}}"

    findings = lint("rtf", raw.encode("cp1252")).findings

    assert [(one.matched, one.quoted, one.line) for one in findings] == [
        ("inmate", False, 2),
        ("an addict", False, 5),
    ]


def pdf(*pages: str) -> bytes:
    """Return a PDF file with a line of text on each page."""
    return typeset_pdf(*([(700, 12, text)] for text in pages))


def typeset_pdf(*pages: list[tuple[float, int, str]]) -> bytes:
    """Return a PDF file with lines on each page: height and size of letters in points, words."""
    kids = " ".join(f"{3 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {len(pages)} /Kids [{kids}] >>",
    ]
    font = "<< /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>"
    for number, lines in enumerate(pages):
        stream = "".join(
            f"BT /F {size} Tf 72 {height} Td ({text}) Tj ET\n" for height, size, text in lines
        )
        objects += [
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources {font} "
            f"/Contents {4 + 2 * number} 0 R >>",
            f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream",
        ]
    raw = b"%PDF-1.4\n"
    offsets = []
    for at, one in enumerate(objects, 1):
        offsets.append(len(raw))
        raw += f"{at} 0 obj\n{one}\nendobj\n".encode()
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    size = len(objects) + 1
    trailer = f"trailer << /Root 1 0 R /Size {size} >>\nstartxref\n{len(raw)}\n%%EOF"
    return raw + f"xref\n0 {size}\n0000000000 65535 f \n{table}{trailer}".encode()


def test_pdf_is_read_page_by_page() -> None:
    result = lint("pdf", pdf("Nothing here.", "One inmate ran."))

    assert [(one.matched, one.line, one.column) for one in result.findings] == [("inmate", 2, 5)]
    assert result.unit == "page"


PAGE = [
    (720, 20, "Marlow Man Who Beat"),
    (696, 20, "Inmate Sentenced"),
    (660, 11, 'He has no "guilty conscience, the judge said on Friday at the'),
    (646, 11, "courthouse in the town of Marlow, and closed the case. This"),
    (632, 11, "was the end."),
    (608, 11, "Two inmates had seen it from a window of the hall and have told"),
    (594, 11, "the"),
    (570, 11, 'officers of it. It was a "terrible sight, one of them said of the'),
    (556, 11, "day in March on which it happened, and asked for a transfer to"),
]


def test_paragraphs_of_a_pdf_page_end_where_its_lines_stand_further_apart() -> None:
    """A mark in one paragraph is paired with none in the next, and larger lines are a headline."""
    result = lint("pdf", typeset_pdf(PAGE))

    assert [(one.matched, one.quoted) for one in result.findings] == [
        ("Inmate", False),
        ("inmates", False),
    ]
    headline, *paragraphs = result.text.split("\n\n")
    assert headline == "Marlow Man Who Beat Inmate Sentenced"
    assert [one.split(None, 1)[0] for one in paragraphs] == ["He", "Two", "officers"]


def test_sentence_goes_on_on_the_next_page() -> None:
    quoted = [(120, 11, 'Hale said: "We hear every day from our neighbors that this')]
    rest = [(700, 11, 'county has too many inmates in its jail." The bill is due in May.')]

    (finding,) = lint("pdf", typeset_pdf(quoted, rest)).findings

    assert (finding.matched, finding.quoted, finding.line) == ("inmates", True, 2)


def bomb() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("content.xml", b" " * 120_000_000)
    return packed.getvalue()


ENTITIES = (
    '<!DOCTYPE a [<!ENTITY a "inmate"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c SYSTEM "file:///etc/passwd">]>'
)
NESTED = b"".join(
    b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (one, one) for one in range(5000)
)


@pytest.mark.parametrize(
    ("kind", "raw"),
    [
        ("odt", b"not a zip"),
        ("odt", bomb()),
        ("odt", odt("<text:p>" * 5000)),
        ("mail", b"\0\1\2"),
        ("mail", b"just text without a header"),
        ("mail", NESTED),
        ("rtf", b"One inmate"),
        ("pdf", b"One inmate"),
        ("pdf", b"%PDF-1.7\n" + bytes(range(256)) * 50),
        ("pdf", pdf("")),
        ("pdf", pdf("x").replace(b"/Count 1", b"/Count 999999999").replace(b"3 0 R", b"2 0 R")),
    ],
)
def test_what_is_not_what_it_claims_is_refused_soon(kind: str, raw: bytes) -> None:
    start = time.monotonic()

    with pytest.raises(UnreadableInputError):
        extract(Source("a", kind, raw))
    assert time.monotonic() - start < 60


def test_entities_of_an_opendocument_are_not_resolved() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        body = f'<o xmlns="{OFFICE}"><text><p>&c; &b;</p></text></o>'
        archive.writestr("content.xml", ENTITIES + body)

    text = extract(Source("a", "odt", packed.getvalue())).text

    assert text.strip() == ""


@pytest.mark.parametrize(
    "unit",
    ["<div>", "<", "<!--", "<q>", "&", "<a ", "<![CDATA[", "<!", "<a b='<a b=\"", "<pre x='>"],
)
def test_time_for_a_page_grows_no_faster_than_the_page(unit: str) -> None:
    def seconds(times: int) -> float:
        gc.collect()
        start = time.process_time()
        html_text(unit * times + "an addict")
        return time.process_time() - start

    # Four times where time is linear; a machine that was slow for a moment is asked again.
    growth = ((seconds(40_000) - 0.05) / seconds(10_000) for _ in range(5))

    assert any(times < 9 for times in growth)
