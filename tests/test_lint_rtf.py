"""Rich text: what stands apart from the text is read by its name, and deleted text is not."""

import gc
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.errors import UnreadableInputError
from generator.lint.extract.rtf import rtf_text
from generator.lint.extract.rtf_stories import DEEPEST
from generator.lint.match import find_all
from generator.lint.model import FileResult, Source
from generator.lint.one_source import lint_source
from generator.lint.rules.rule_files import compile_rules

RULEBASE = compile_rules(Path(__file__).parent / "cases" / "language" / "rules")


def lint(body: str) -> FileResult:
    raw = rf"{{\rtf1\ansi {body}}}".encode("cp1252")
    return lint_source(Source("a.rtf", "rtf", raw), RULEBASE)


def places(body: str) -> str:
    result = lint(body)
    return ", ".join(f"{one.term.of(result.text)}: {result.place(one)}" for one in result.findings)


SHAPE = r"{\shp{\*\shpinst\shpleft0{\sp{\sn a}{\sv 1}}{\shptxt One inmate\par}}{\shprslt inmate}}"


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (r"He\par ran.{\super\chftn}{\*\footnote\chftn An addict}\par", "addict: footnote"),
        (r"He ran.{\footnote\ftnalt An addict}", "addict: endnote"),
        (r"{\header Inmate\par}{\footerf One addict}Hi.", "Inmate: header, addict: footer"),
        (rf"He ran.{SHAPE}", "inmate: text box"),
        (r"Hi.{\*\do\dptxbx{\dptxbxtext One inmate}}", "inmate: text box"),
        (r"{\object{\*\objdata 0105}{\result{One inmate}}}", "inmate: embedded object"),
        (r"A{\footnote x{\footnote inmate}}n addict", "addict: line 1, inmate: footnote"),
        (r"Hi.{\header x}\par An addict", "addict: line 2"),
        (r"Hi.{\footnote An addict", "addict: footnote"),
    ],
)
def test_what_stands_apart_is_read_by_its_name(body: str, found: str) -> None:
    assert places(body) == found


def test_header_that_each_section_repeats_is_read_once_and_one_that_no_page_has_is_not() -> None:
    header = r"{\header One inmate\par}"

    assert places(rf"{{\*\pgdsctbl{header}}}{header}Hi.\sect{header}") == "inmate: header"


def test_what_stands_apart_is_not_read_into_the_text() -> None:
    assert places(r"a drug{\footnote x} addict\par drug{\footnote addict}") == (
        "drug addict: line 1, addict: footnote"
    )


def test_what_stands_apart_has_the_encoding_of_its_place() -> None:
    fonts = r"{\fonttbl{\f0\fswiss Arial;}{\f1\froman\fcharset204 Times;}}"

    text = lint(rf"{fonts}\f1 \'ef{{\footnote \'e4 \uc2\u228 aeb}}\f0 \'e4").text

    assert text == "\u043f\u00e4\n\u0434 \u00e4b"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (r"in{\deleted XX}mate", "inmate"),
        (r"in\deleted X\b X\deleted0 mate", "inmate"),
        (r"in{\deleted\revauthdel1 \'41\u228 a\tab\{ {\b y}\par}m\deleted x\plain ate", "inmate"),
        (r"{\deleted x\f1}in{\deleted x{\footnote y}}mate", "inmate"),
        (r"in{\*\bkmkstart x}{\pict\bin4 }}}}x}mate", "inmate"),
        (r"C:\\deleted x\\par", r"C:\deleted x\par"),
    ],
)
def test_deleted_text_and_pictures_are_not_read(body: str, text: str) -> None:
    assert lint(body).text == text


def test_address_of_a_link_is_not_read() -> None:
    link = r'{\field{\*\fldinst{HYPERLINK "https://inmate.org"}}{\fldrslt{the list}}}'

    assert lint(rf"See {link} now.").text == "See the list now."


WORDS = (
    r"{ } addict inmate \par \line \deleted \deleted0 \plain {\footnote {\header {\*\x \u228 \uc0 "
    r"\'e9 {\shptxt \bin3 \ \* \f1 {\fonttbl \fcharset204 \~ \u64976 {\pict"
)
PIECES = st.sampled_from(WORDS.split(" "))


@given(st.lists(PIECES, max_size=40).map(" ".join))
def test_every_span_of_a_rich_text_holds_what_was_matched(body: str) -> None:
    try:
        extracted = rtf_text(rf"{{\rtf1 {body}}}".encode(), "a.rtf")
    except UnreadableInputError:
        return

    assert len(extracted.text) == len(extracted.prose)
    assert [one.start for one in extracted.parts] == sorted(one.start for one in extracted.parts)
    for finding in find_all(extracted, RULEBASE).findings:
        assert finding.span.of(extracted.text) == finding.matched


def test_rich_text_of_groups_without_an_end_is_refused() -> None:
    with pytest.raises(UnreadableInputError, match="more than 10,000 groups inside each other"):
        rtf_text(rb"{\rtf1" + b"{" * DEEPEST * 100, "a.rtf")


@pytest.mark.parametrize(
    "unit",
    [
        r"{\fonttbl\f1",
        r"\fonttbl\f1\fcharset0 ",
        r"{\field{\*\fldinst{HYPERLINK}}}",
        r"{\field{{\*\x}\*\fldinst{HYPERLINK}}}",
        r"{\footnote x}",
        r"\deleted x\deleted0 y",
        r"{\*\x}",
        "\\\\",
    ],
)
def test_time_for_a_rich_text_grows_no_faster_than_the_text(unit: str) -> None:
    def seconds(times: int) -> float:
        gc.collect()
        start = time.process_time()
        rtf_text(rb"{\rtf1" + (unit * times).encode() + b"}" * (times + 2), "a.rtf")
        return time.process_time() - start

    # Four times where time is linear; a machine that was slow for a moment is asked again.
    growth = (seconds(8_000) / max(seconds(2_000), 0.01) for _ in range(5))

    assert any(times < 9 for times in growth)
