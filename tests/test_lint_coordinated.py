"""Adjectives that share one label get one phrase."""

import pytest

from generator.lint.match import find
from tests.suggestions import RULEBASE, mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The law covers state and federal inmates.",
            "The law covers people in state and federal custody.",
        ),
        (
            "The law covers state, county, and federal inmates.",
            "The law covers people in state, county and federal custody.",
        ),
        (
            "A state or federal inmate may apply.",
            "A person in state or federal custody may apply.",
        ),
        (
            "State and Federal Inmates Sue County",
            "People in State and Federal Custody Sue County",
        ),
        (
            "State and federal inmates sued.",
            "People in state and federal custody sued.",
        ),
        (
            "Current and former inmates may apply.",
            "Currently and formerly incarcerated people may apply.",
        ),
        (
            "The court meets for drug and gun offenders.",
            "The court meets for people accused of drug and gun offenses.",
        ),
        (
            "It lists alleged and convicted sex offenders.",
            "It lists people accused or convicted of sexual offenses.",
        ),
        (
            "The law covers state prison and county jail inmates.",
            "The law covers people in state prison and the county jail.",
        ),
        (
            "The count has sentenced and pretrial inmates.",
            "The count has people serving sentences or detained before trial.",
        ),
        (
            "Stores know car and package thieves.",
            "Stores know people who steal cars and packages.",
        ),
        (
            "The office visits adult and juvenile probationers.",
            "The office visits adults and young people on probation.",
        ),
    ],
)
def test_adjectives_that_share_a_label_get_one_phrase(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "matched"),
    [
        ("It is often cut with fentanyl, and recreational users die.", "recreational users"),
        ("Police and drug dealers clashed.", "drug dealers"),
        ("The clinic helps happy and recovering addicts.", "recovering addicts"),
        ("Prosecutors and convicted felons met.", "convicted felons"),
    ],
)
def test_what_no_label_goes_with_stays_outside(text: str, matched: str) -> None:
    (finding,) = find(text, RULEBASE)
    assert finding.matched == matched


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Inmate and officer safety matters.",
            "The safety of incarcerated people and officers matters.",
        ),
        (
            "The rule improves staff and inmate safety.",
            "The rule improves safety of staff and incarcerated people.",
        ),
        (
            "Officer and Inmate Safety Improves",
            "Safety of Officers and Incarcerated People Improves",
        ),
        (
            "Staff and inmate relations are poor.",
            "Relations between staff and incarcerated people are poor.",
        ),
        (
            "They study inmate and staff interactions.",
            "They study interactions between incarcerated people and staff.",
        ),
        (
            "He monitors victim and offender needs.",
            "He monitors needs of victims and people accused of offenses.",
        ),
    ],
)
def test_a_noun_that_a_label_shares_with_others_goes_first(text: str, better: str) -> None:
    assert mended(text) == better


def test_staff_and_the_families_of_inmates_stay_two() -> None:
    text = "The staff and inmate families met."
    assert mended(text) == "The staff and families of incarcerated people met."


def test_finding_begins_where_the_first_adjective_does() -> None:
    (finding,) = find("The law\ncovers county and federal inmates.", RULEBASE)

    assert (finding.line, finding.column) == (2, 8)
    assert finding.message == (
        'say "people in county and federal custody" instead of "county and federal inmates"'
    )


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Violent/sex offenders are out.",
            "People convicted of violent or sexual offenses are out.",
        ),
        (
            "Violent and/or repeat offenders are out.",
            "People accused of violent or repeated offenses are out.",
        ),
        ("Male/female inmates are here.", "Men or women in custody are here."),
        (
            "Parolee/Probationer Searches: 61",
            "Searches of People on Parole or Probation: 61",
        ),
    ],
)
def test_a_slash_joins_as_a_word_does(text: str, better: str) -> None:
    assert mended(text) == better
