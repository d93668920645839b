"""PDF files: ligatures, marks of notes, pages that are pictures, and what is locked."""

from importlib.util import find_spec

import pytest

from generator.errors import UnreadableInputError
from generator.lint.extract.pdf import pdf_text
from generator.lint.model import FileResult, Source
from generator.lint.one_source import lint_source
from tests.suggestions import RULEBASE

FONT = (
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding"
    " << /Type /Encoding /Differences [128 /ff /ffi /fi] >> >>"
)
DOT = "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray"
PICTURE = "q 612 0 0 792 0 0 cm /Dot Do Q"
"""As large as the page."""


def stream(content: str, entries: str = "<<") -> str:
    return f"{entries} /Length {len(content)} >>\nstream\n{content}\nendstream"


def pdf(*pages: str, trailer: str = "") -> bytes:
    """Return a PDF file with pages that are painted so; they may use a font and a picture."""
    kids = " ".join(f"{6 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {len(pages)} /Kids [{kids}] /MediaBox [0 0 612 792]"
        " /Resources << /Font << /F 3 0 R >> /XObject << /Dot 4 0 R /Form 5 0 R >> >> >>",
        FONT,
        stream("A", f"{DOT} /BitsPerComponent 8"),
        stream(
            "/Dot Do",
            "<< /Type /XObject /Subtype /Form /BBox [0 0 1 1]"
            " /Resources << /XObject << /Dot 4 0 R /Form 5 0 R >> >>",
        ),
    ]
    for number, content in enumerate(pages):
        objects += [f"<< /Type /Page /Parent 2 0 R /Contents {7 + 2 * number} 0 R >>"]
        objects += [stream(content)]
    raw = b"%PDF-1.7\n"
    offsets = []
    for at, one in enumerate(objects, 1):
        offsets.append(len(raw))
        raw += f"{at} 0 obj\n{one}\nendobj\n".encode("latin-1")
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    size = len(objects) + 1
    end = f"trailer << /Root 1 0 R /Size {size} {trailer} >>\nstartxref\n{len(raw)}\n%%EOF"
    return raw + f"xref\n0 {size}\n0000000000 65535 f \n{table}{end}".encode("latin-1")


def typed(*pieces: tuple[str, int, int]) -> str:
    """Return how a line is painted: words, size of letters, how much they are raised."""
    shown = "".join(
        f"/F {size} Tf 0 {raised} Td ({words}) Tj 0 {-raised} Td\n"
        for words, size, raised in pieces
    )
    return f"BT 72 700 Td\n{shown}ET"


def line(words: str) -> str:
    return typed((words, 12, 0))


def lint(raw: bytes) -> FileResult:
    result = lint_source(Source("a.pdf", "pdf", raw), RULEBASE)
    assert all(one.span.of(result.text) == one.matched for one in result.findings)
    return result


def test_ligatures_of_a_pdf_are_read_as_letters() -> None:
    result = lint(pdf(line("\\201ne."), line("The ex-o\\200ender and the tra\\201cker left.")))

    assert [(one.matched, one.line, one.column) for one in result.findings] == [
        ("ex-offender", 2, 5),
        ("trafficker", 2, 25),
    ]
    assert result.text.startswith("ffine.")


@pytest.mark.parametrize(
    ("pieces", "matched", "read"),
    [
        ([("The junkie", 12, 0), ("1", 7, 5), (" left.", 12, 0)], "junkie", "junkie"),
        ([("The junkie", 12, 0), ("1, 2", 7, 5), (" left.", 12, 0)], "junkie", "junkie"),
        ([("The junkie", 12, 0), ("iv", 7, 5), (" left.", 12, 0)], "junkie", "junkie"),
        ([("A drug", 12, 0), ("31", 7, 5), (" addict", 12, 0)], "drug31 addict", "drug addict"),
    ],
)
def test_mark_of_a_note_hides_no_label(
    pieces: list[tuple[str, int, int]], matched: str, read: str
) -> None:
    (finding,) = lint(pdf(typed(*pieces))).findings

    assert finding.matched == matched
    assert finding.message.endswith(f'instead of "{read}"')


@pytest.mark.parametrize(
    "pieces",
    [
        [("A 24-year-old", 12, 0), (" ran on May 1", 12, 0), ("st", 7, 5)],
        [("H", 12, 0), ("2", 12, 0), ("O", 12, 0)],
        [("Page ", 12, 0), ("2", 7, 0)],
    ],
)
def test_other_numbers_are_words(pieces: list[tuple[str, int, int]]) -> None:
    read = pdf_text(pdf(typed(*pieces)), "a.pdf")

    assert read.prose == read.text == "".join(words for words, _, _ in pieces)


STAMP = line("Case 1:23-cr-00123 Document 45 Page 3 of 10")
DRAWN = "0 0 m 9 0 l 9 9 l f\n" * 60
INLINE = "q 300 0 0 300 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID A EI Q"
NO_TEXT = "with little or no text on"


@pytest.mark.parametrize(
    ("pages", "said"),
    [
        ([line("Fine."), PICTURE], f"page 2, a picture {NO_TEXT} it: it may be a scan"),
        ([line("Fine."), "q 400 0 0 150 72 400 cm /Form Do Q"], "page 2, a picture"),
        ([line("Fine."), INLINE], "page 2, a picture"),
        ([line("Fine."), DRAWN], "page 2, a picture"),
        ([line("Fine."), STAMP + PICTURE], "page 2, a picture"),
        (
            [PICTURE, line("Fine."), PICTURE, PICTURE, line("Fine."), PICTURE],
            f"pages 1, 3 to 4 and 6, pictures {NO_TEXT} them: they may be scans",
        ),
        ([line("Fine."), *[PICTURE, line("Fine.")] * 25], "38, 40 and others, pictures"),
    ],
)
def test_page_that_is_a_picture_is_named(pages: list[str], said: str) -> None:
    result = lint(pdf(*pages))

    assert result.encoding_note.startswith("not read: page")
    assert said in result.encoding_note


@pytest.mark.parametrize(
    "page",
    [
        "",
        "q 1 0 0 1 0 0 cm Q",
        # A white background, a line that is a picture, and a logo beside a heading
        "1 g 0 0 612 792 re f",
        "q 400 0 0 1 72 400 cm /Dot Do Q",
        line("Appendix") + " q 90 0 0 90 72 600 cm /Dot Do Q",
        line("Words. " * 60) + PICTURE,
        # Nothing is painted twice: a form may hold itself.
        "/Form Do",
    ],
)
def test_page_that_is_empty_or_holds_text_is_not(page: str) -> None:
    assert lint(pdf(line("Fine."), page)).encoding_note == ""


@pytest.mark.skipif(find_spec("cryptography") is not None, reason="it can be read then")
def test_encryption_that_cannot_be_undone_is_named_with_the_way_out() -> None:
    keys = " ".join(f"/{name} <{'00' * 48}>" for name in ("O", "U"))
    keys += " ".join(f"/{name} <{'00' * 32}>" for name in ("OE", "UE"))
    crypt = "/CF << /StdCF << /CFM /AESV3 /Length 32 >> >> /StmF /StdCF /StrF /StdCF"
    locked = (
        f"/ID [<00> <00>] /Encrypt << /Filter /Standard /V 5 /R 6 /Length 256 /P -4 {keys}"
        f" /Perms <{'00' * 16}> {crypt} >>"
    )

    with pytest.raises(UnreadableInputError, match=r"AES.* save it without encryption"):
        pdf_text(pdf(line("One inmate."), trailer=locked), "a.pdf")


@pytest.mark.parametrize("raw", [b"", b"hello", b"%PDF-1.4\nrubbish\n"])
def test_what_is_no_pdf_file_or_damaged_is_said_in_plain_words(raw: bytes) -> None:
    with pytest.raises(UnreadableInputError, match="this is no PDF file, or it is damaged: open"):
        pdf_text(raw, "a.pdf")
