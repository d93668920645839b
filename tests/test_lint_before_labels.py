"""What stands before a label in its noun phrase: nouns and adjectives of the offense, and others.

None of it may be left hanging before "people", and nothing that it says may be lost.
"""

import pytest

from generator.lint.match import find
from tests.suggestions import RULEBASE, mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("The unit supervises theft parolees.", "The unit supervises people on parole for theft."),
        (
            "The unit supervises a gun felon.",
            "The unit supervises a person with a felony gun conviction.",
        ),
        ("Rape inmates are held apart.", "People incarcerated for rape are held apart."),
        ("A murder lifer died.", "A person serving a life sentence for murder died."),
        ("A burglary fugitive was found.", "A person wanted on a burglary warrant was found."),
        (
            "The law targets smash-and-grab criminals.",
            "The law targets people who commit smash-and-grab crimes.",
        ),
        (
            "Repeat retail theft criminals go to prison.",
            "People convicted of repeated retail theft crimes go to prison.",
        ),
        ("DRUG FELON ARRESTED", "PERSON WITH A FELONY DRUG CONVICTION ARRESTED"),
    ],
)
def test_the_kind_of_offense_before_a_label_goes_behind_the_person(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Non-serious felons were freed.", "People convicted of non-serious felonies were freed."),
        (
            "The least serious thugs went home.",
            "The people accused of the least serious crimes went home.",
        ),
        (
            "More serious criminals stay in jail.",
            "People accused of more serious crimes stay in jail.",
        ),
        ("The worst felons stay.", "The people convicted of the worst felonies stay."),
        ("Non-sex offenders may apply.", "People accused of non-sex offenses may apply."),
        (
            "He is with some of the most violent offenders.",
            "He is with some of the people accused of the most violent offenses.",
        ),
    ],
)
def test_how_grave_an_offense_is_is_said_of_the_offense(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "matched"),
    [
        ("A non-violent criminal was freed.", "non-violent criminal"),
        ("Prolific criminal aliens were removed.", "criminal aliens"),
        ("Young criminal aliens were removed.", "criminal aliens"),
    ],
)
def test_no_label_is_half_taken(text: str, matched: str) -> None:
    assert [finding.span.of(text) for finding in find(text, RULEBASE)] == [matched]


@pytest.mark.parametrize("text", ["The plan is for non-felons.", "It is for non-offenders, too."])
def test_who_is_none_is_left_alone(text: str) -> None:
    assert not find(text, RULEBASE)
