"""What stands in a list with a label goes first: "draws pelicans and people who use drugs"."""

import pytest

from generator.lint.match import find
from tests.suggestions import RULEBASE, mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("The pier draws junkies and gulls.", "The pier draws gulls and people who use drugs."),
        (
            "The mall attracts thieves, crows and vendors.",
            "The mall attracts crows, vendors and people who steal.",
        ),
        (
            "The play featured a rapist and two clerks.",
            "The play featured two clerks and a person who commits rape.",
        ),
        (
            "Junkies and tourists share the pier.",
            "Tourists and people who use drugs share the pier.",
        ),
        (
            "Owners blame shoplifters and inflation.",
            "Owners blame inflation and people who shoplift.",
        ),
        ("A robber and two clerks died.", "Two clerks and a person accused of robbery died."),
        ("City Bans Drug Users and Dogs", "City Bans Dogs and People Who Use Drugs"),
        (
            "Arsonists and Drought Blamed for Fires",
            "Drought and People Accused of Arson Blamed for Fires",
        ),
    ],
)
def test_what_and_joins_is_no_object_of_the_clause(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Deputies arrest drug dealers and seize guns.", "people accused of selling drugs"),
        ("We help drug users and save lives.", "people who use drugs"),
        ("The van serves drug users and their families.", "people who use drugs"),
        ("Two drug users and nurses came.", "people who use drugs"),
        ("The program helps drug users and works.", "people who use drugs"),
        ("Drug users and others may call.", "People who use drugs"),
        # Others are so beside the one who is named first, and so are helpers.
        ("A burglar and two others were charged.", "person accused of burglary"),
        ("A robber and a co-defendant were charged.", "person accused of robbery"),
        ("A pimp and three other men were charged.", "person accused of pimping"),
        ("Police arrested two drug dealers and a cousin.", "people accused of selling drugs"),
        # Other labels get words of their own.
        ("It featured a rapist, two car thieves and a cop.", "person accused of rape"),
    ],
)
def test_a_verb_or_who_is_told_by_the_label_stays_behind(text: str, first: str) -> None:
    assert find(text, RULEBASE)[0].suggestions[0] == first


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "We walk addicted men and women into a clinic.",
            "We walk men and women with substance use disorders into a clinic.",
        ),
        (
            "Addicted women and men wait weeks for a bed.",
            "Women and men with substance use disorders wait weeks for a bed.",
        ),
        (
            "The house takes heroin-addicted mothers and daughters.",
            "The house takes mothers and daughters with heroin addiction.",
        ),
        (
            "The fund pays for addicted men and their families.",
            "The fund pays for men with substance use disorders and their families.",
        ),
        (
            "Addicted Parents and Grandparents Get Help",
            "Parents and Grandparents with Substance Use Disorders Get Help",
        ),
    ],
)
def test_an_adjective_is_of_all_whom_and_joins_to_it(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The office looks at parolees and drugs.",
            "The office looks at drugs and people on parole.",
        ),
        (
            "Probationers and drugs rank first because both are here.",
            "Drugs and people on probation rank first because both are here.",
        ),
        (
            "The aims are 1) parolees and drugs; 2) noise.",
            "The aims are 1) drugs and people on parole; 2) noise.",
        ),
        # Nobody is on guns.
        (
            "The office looks at parolees and guns.",
            "The office looks at people on parole and guns.",
        ),
    ],
)
def test_nobody_is_on_parole_and_drugs(text: str, better: str) -> None:
    assert mended(text) == better
