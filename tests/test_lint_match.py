"""Where rules apply, and where general means leave words alone."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.lint.extract.text import plain_text
from generator.lint.folding import fold
from generator.lint.match import find, find_all
from generator.lint.model import LIGATURES, Severity
from generator.lint.rules.rule_files import compile_rules
from tests.suggestions import RULEBASE as ALL_RULES

RULEBASE = compile_rules(Path(__file__).parent / "cases" / "language" / "rules")


def found(text: str) -> list[tuple[str, str]]:
    return [(finding.rule, finding.term.of(text)) for finding in find(text, RULEBASE)]


def test_longest_term_is_one_finding() -> None:
    assert found("A crack cocaine addict came.") == [("addict", "crack cocaine addict")]


def test_terms_stand_at_word_boundaries() -> None:
    assert found("The addiction, the addictive thing and xaddict.") == []


@pytest.mark.parametrize(
    "written",
    [
        "drug addict",
        "DRUG ADDICT",
        "drug-addict",
        "drug‑addict",
        "drug–addict",
        "drug\xa0addict",
        "drug\naddict",
        "drug\r\n  addict",
        "drug-\naddict",
        "dr\xadug addict",
        "drug ad-\ndict",
        "drug  addict",
    ],
)
def test_one_term_has_many_written_forms(written: str) -> None:
    text = f"He met a {written} there."

    assert found(text) == [("addict", written)]


@pytest.mark.parametrize("between", [" - ", " \u2014 ", "--", ". ", ", ", "\n\n"])
def test_a_term_does_not_run_across_dashes_points_and_paragraphs(between: str) -> None:
    assert ("addict", f"drug{between}addict") not in found(f"the drug{between}addict came")


def test_exact_terms_need_their_capitals() -> None:
    assert found("MAT, not mat or Mat.") == [("mat", "MAT")]


def test_exception_makes_its_words_immune() -> None:
    assert found("A chocolate addict met an addict.") == [("addict", "addict")]


def test_exception_with_capitals_needs_them_or_all_capitals() -> None:
    assert found("The Addict Recovery Act. THE ADDICT RECOVERY ACT.") == []
    assert found("the addict recovery act") == [("addict", "addict")]


def test_possessive_mark_is_not_part_of_the_term() -> None:
    assert found("The addict\u2019s mother and the addicts' house.") == [
        ("addict", "addict"),
        ("addict", "addicts"),
    ]


def test_noun_rule_leaves_the_adjective() -> None:
    assert found("A criminal case against a criminal.") == [("criminal", "criminal")]


def test_headline_is_not_a_name() -> None:
    assert found("Cocaine Addict Sentenced to Ten Years") == [("addict", "Cocaine Addict")]


@pytest.mark.parametrize(
    "text",
    [
        "She leads the Drug Abuse and Mental Health Services Administration.",
        "He works at the National Institute on Drug Abuse.",
        "DRUG ABUSE PREVENTION PROGRAM OPENS",
        "County Opens Drug Abuse Resistance Education Program",
        "It is called Residential Substance Abuse (RSA) here.",
        "He cited Addict v. State of Marlow.",
        "He cited People v. Addict.",
        "In re Inmate Mail was decided.",
        "He read \u201cThe Addict and His House\u201d again.",
        "Rosa Pine, The Inmate in Court, Harbor Press (2011).",
        'Avoid the word "addict".',
        'Avoid the words "an addict" and "a felon".',
        'Say the person instead of "an inmate".',
        "Labels such as addict, junkie and felon hurt.",
        "Say person in custody rather than an inmate.",
        "See https://example.org/addict/list or addict@example.org and #addict.",
        "Open addict-list.pdf there.",
        "A count of assault by an inmate was added.",
        "The High Risk Youth Docket meets on Monday.",
        "He is charged with one count of illegally being a sex offender in a park.",
        "She must register as a 290 sex offender.",
        "He is registered as a 290 sex offender registrant.",
        "He must register as a sex offender registrant.",
        "Being labeled an addict hurts.",
        "Rosa Addict, 34, was charged.",
        "Bernadette Pine, Helping the Addict, Harbor Press 12 (May 2016).",
    ],
)
def test_words_that_are_not_the_authors_own_wording_are_left_alone(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The Department of Corrections moved an Inmate.",
        "Parole Board Frees Inmate",
        "He was convicted of killing an inmate.",
        "A video shows the use of force by an inmate.",
        "An inmate with a gun ran.",
        "They say he was a guard, not an inmate.",
        "He used such words as these to calm the inmate.",
        "In prison terms, inmates fare worse.",
        "See https://example.org/list for an inmate.",
        "The participants vs. Inmates comparison is new.",
    ],
)
def test_words_near_a_name_a_charge_or_an_address_are_still_found(text: str) -> None:
    assert [rule for rule, _ in found(text)] == ["inmate"]


def test_quotation_is_downgraded_to_a_note() -> None:
    (finding,) = find("\u201cHe was an addict then,\u201d she said.", RULEBASE)

    assert finding.severity is Severity.NOTE
    assert finding.message == "quoted speech: consider a paraphrase"


def test_rule_can_leave_or_flag_quotations() -> None:
    matches = find_all(
        plain_text("\u201cDrug abuse made him a criminal,\u201d she said."), RULEBASE
    )

    assert [(one.rule, one.severity) for one in matches.findings] == [("criminal", Severity.ERROR)]
    assert matches.left_in_quotations == 1


def test_unclosed_quotation_ends_with_its_paragraph() -> None:
    severities = [one.severity for one in find('"We met an addict.\n\nAn inmate ran.', RULEBASE)]

    assert severities == [Severity.NOTE, Severity.ERROR]


def test_apostrophes_open_no_quotation() -> None:
    (finding,) = find("In the '90s an addict took the dogs' food.", RULEBASE)

    assert finding.severity is Severity.ERROR


def test_suggestions_fit_number_and_capitals() -> None:
    texts = ["Two addicts came.", "DRUG ADDICT JAILED", "Addicts came.", "Heroin Addict Gets Help"]

    assert [find(text, RULEBASE)[0].suggestions[0] for text in texts] == [
        "people with substance use disorders",
        "PERSON WITH A SUBSTANCE USE DISORDER",
        "People with substance use disorders",
        "Person with Heroin Addiction",
    ]


def test_replacement_takes_in_an_article_that_must_change() -> None:
    text = "They saw an addict."
    (finding,) = find(text, RULEBASE)

    assert finding.term.of(text) == "addict"
    assert finding.span.of(text) == finding.matched == "an addict"
    assert finding.suggestions == (
        "a person with a substance use disorder",
        "an unhoused neighbor",
    )


def test_replacement_keeps_an_article_that_fits() -> None:
    text = "She met a heroin addict."
    (finding,) = find(text, RULEBASE)

    assert finding.span == finding.term


def test_possessive_is_turned_round() -> None:
    text = "Then the addict's mother called."
    (finding,) = find(text, RULEBASE)

    assert finding.matched == "the addict's mother"
    assert finding.suggestions[0] == "the mother of the person with a substance use disorder"


def test_possessive_that_is_not_simple_keeps_the_plain_form() -> None:
    (finding,) = find("Some addict's mother called.", RULEBASE)

    assert finding.suggestions[0] == "person with a substance use disorder"


def test_findings_stand_in_reading_order_with_line_and_column() -> None:
    findings = find("One inmate.\r\nAn addict and\n  an inmate.", RULEBASE)

    assert [(one.line, one.column) for one in findings] == [(1, 5), (2, 1), (3, 3)]


PIECES = st.sampled_from(
    [
        "addict",
        "drug",
        "DRUG ADDICT",
        "crack cocaine",
        "inmate",
        " ",
        "  ",
        "\n",
        "\r\n",
        "-",
        "-\n",
        "\xad",
        "İ",
        "’s",
        "'",
        '"',
        "“",
        "”",
        ". ",
        "the ",
        "\xa0",
        "—",
        "😀",
        "é",
        "\t",
        "\x0c",
        "Act",
        "sub-\nstance abuse",
        "\u2029",
        "\u2028",
        "\u200e",
        "\ufb00",
        "\ufb03",
        "cra\ufb06",
        "*",
        "`",
    ]
)
TEXTS = st.lists(PIECES, max_size=30).map("".join) | st.text(max_size=80)


@given(TEXTS)
def test_every_span_of_a_plain_text_holds_what_was_matched(text: str) -> None:
    for finding in find(text, RULEBASE):
        assert finding.span.of(text) == finding.matched
        assert finding.span.start <= finding.term.start
        assert finding.term.end <= finding.span.end


@given(TEXTS)
def test_folded_text_points_back_to_its_source(text: str) -> None:
    for join_lines in (False, True):
        folded = fold(text, join_lines=join_lines)
        assert len(folded.cased) == len(folded.lower)
        for at, char in enumerate(folded.lower):
            span = folded.span(at, at + 1)
            assert span.end == span.start + 1
            if char.isalnum():
                assert char in LIGATURES.get(span.of(text), span.of(text).lower()[0])


@pytest.mark.parametrize(
    ("text", "matched"),
    [
        ("The ex-o\ufb00ender left.", "ex-o\ufb00ender"),
        ("The tra\ufb03ckers left.", "tra\ufb03ckers"),
        ("The gra\ufb03ti is an o\ufb00\u00adender\u2019s.", "an o\ufb00\u00adender\u2019s"),
        ("He spoke of sub-\n\ufb06ance abuse.", "sub-\n\ufb06ance abuse"),
        ("\ufb01ve \ufb01rst-time o\ufb00enders left.", "\ufb01rst-time o\ufb00enders"),
        ("The in\u200emate left.", "in\u200emate"),
    ],
)
def test_ligature_reads_as_its_letters(text: str, matched: str) -> None:
    """Word and print-to-PDF set two or three letters as one character."""
    (finding,) = find(text, ALL_RULES)

    assert finding.span.of(text) == finding.matched == matched
    assert finding.suggestions
    assert finding.suggestions == find(spelled(text), ALL_RULES)[0].suggestions


def spelled(text: str) -> str:
    return text.translate(str.maketrans(LIGATURES))
