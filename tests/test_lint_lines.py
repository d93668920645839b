"""Lines of a plain text: lists, headings, "Bail: $50,000"; and prose, wrapped anywhere."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.lint.match import find
from tests.suggestions import RULEBASE, all_mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        # A list of people
        (
            "Joe Hale, 34, parolee\nRay Marsh, 22, gang member",
            "Joe Hale, 34, who is on parole\nRay Marsh, 22, alleged to be in a gang",
        ),
        (
            "Joe Hale \u2013 Inmate\nRay Marsh \u2013 Inmate",
            "Joe Hale \u2013 Incarcerated Person\nRay Marsh \u2013 Incarcerated Person",
        ),
        (
            "2. Ray Marsh\nGang member\nLast seen in Elm.",
            "2. Ray Marsh\nPerson alleged to be in a gang\nLast seen in Elm.",
        ),
        (
            "Joe Hale\ndrug dealer\nRay Marsh\nburglar",
            "Joe Hale\nperson accused of selling drugs\nRay Marsh\nperson accused of burglary",
        ),
        # A headline and another below it
        (
            "DA Wins Case Against Drug Dealer\nJoe Hale Sentenced to 40 Years",
            "DA Wins Case Against Person Accused of Selling Drugs\nJoe Hale Sentenced to 40 Years",
        ),
        # A word with a colon
        (
            "Defendant: Joe Hale, parolee\nCharge: Robbery",
            "Defendant: Joe Hale, person on parole\nCharge: Robbery",
        ),
        ("Background: parolee\nBail: $50,000", "Background: person on parole\nBail: $50,000"),
        (
            "Status: drug dealer\nSentence: 12 years",
            "Status: person convicted of selling drugs\nSentence: 12 years",
        ),
        (
            "Prior record: repeat offender\nCase No.: 12",
            "Prior record: person with prior convictions\nCase No.: 12",
        ),
        (
            "Defendant: Gang member Joe Hale\nCharge: murder",
            "Defendant: Joe Hale, alleged to be in a gang\nCharge: murder",
        ),
        (
            "Crime in Elm\nGang members: 41",
            "Crime in Elm\nPeople alleged to be in a gang: 41",
        ),
        ("Elm County\nInmates: 41", "Elm County\nIncarcerated People: 41"),
    ],
)
def test_nothing_is_read_across_lines_that_stand_alone(text: str, better: str) -> None:
    assert all_mended(text) == better


PROSE = (
    "Police arrested a man known to them as drug dealer Joe Hale, 34, of Elm, in the lot of a"
    " shop. On Monday a judge in Elm County sentenced gang member Ray Marsh, 22, to 12 years in"
    " prison. Two convicted felons who had met Marsh in jail told the jury that inmates were paid"
    " in drugs. District Attorney Ana Roe said: Parolees of the county will have help, and drug"
    " dealers will have none. The parolee was found with a repeat offender in Harlow."
)


def findings(text: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(one.rule, one.suggestions) for one in find(text, RULEBASE)]


@given(st.integers(55, 120))
def test_prose_says_the_same_wherever_it_is_wrapped(width: int) -> None:
    assert findings("\n".join(textwrap.wrap(PROSE, width))) == findings(PROSE)


@pytest.mark.parametrize(
    "text",
    [
        "They arrested drug dealer\nJoe Hale, 34, of Elm.",
        "The tape shows convicted felon\nJoe Hale with a gun.",
        "they said of the drug\naddict",
    ],
)
def test_a_sentence_is_read_across_its_lines(text: str) -> None:
    assert findings(text) == findings(text.replace("\n", " "))
