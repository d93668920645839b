"""Two groups that are accused alike are told of in one phrase, and a longer row stays apart."""

import pytest

from generator.lint.match import find
from tests.suggestions import RULEBASE, all_mended, mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Rapists and child molesters will get no plea offers.",
            "People accused of rape or of sexually abusing children will get no plea offers.",
        ),
        (
            "The jail holds murderers and thieves.",
            "The jail holds people accused of murder or theft.",
        ),
        (
            "Twelve burglars and robbers were sentenced.",
            "Twelve people convicted of burglary or robbery were sentenced.",
        ),
        (
            "Rapists and Murderers Sentenced in March",
            "People Convicted of Rape or Murder Sentenced in March",
        ),
        (
            "We will fight robbers and killers.",
            "We will fight people who commit robbery or kill others.",
        ),
        (
            "We will fight pimps and traffickers.",
            "We will fight people who pimp or traffic others.",
        ),
        (
            "The bill targets rapists or burglars who flee.",
            "The bill targets people who commit rape or burglary and who flee.",
        ),
        (
            "Thugs and drug dealers run the park.",
            "People who commit crimes or sell drugs run the park.",
        ),
    ],
)
def test_two_groups_that_are_accused_alike_get_one_phrase(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "Both the rapist and the burglar were arrested.",
        "Both convicted rapists and alleged burglars were moved.",
        "A rapist and burglars were arrested.",
        "Convicted rapists and accused burglars were there.",
    ],
)
def test_groups_that_are_told_apart_stay_apart(text: str) -> None:
    assert len(find(text, RULEBASE)) == 2


def test_a_row_of_three_stays_a_row() -> None:
    assert len(find("Murderers, rapists and thieves are in this jail.", RULEBASE)) == 3


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Both rapists and burglars were arrested.",
            "People accused of rape or burglary were arrested.",
        ),
        (
            "Tenants report both drug dealers and burglars to us.",
            "Tenants report people who sell drugs or commit burglary to us.",
        ),
        (
            "The law covers both prostitutes and johns.",
            "The law covers people accused of buying or selling sex.",
        ),
        (
            "Both Drug Dealers and Robbers Arrested in Sweep",
            "People Accused of Selling Drugs or of Robbery Arrested in Sweep",
        ),
        (
            "The unit tracks both gang members and drug dealers.",
            "The unit tracks people who are in gangs or sell drugs.",
        ),
        (
            "The note went to every pill dealer and robber in Elm.",
            "The note went to every person who sells pills or commits robbery in Elm.",
        ),
        (
            "Every drug dealer and gang member should take notice.",
            "Every person who sells drugs or is in a gang should take notice.",
        ),
        (
            "The letter went to every meth dealer and gang member on the list.",
            "The letter went to every person who sells meth or has gang ties on the list.",
        ),
    ],
)
def test_both_and_every_go_with_one_phrase(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Parolees and probationers alike must report.",
            "People on parole and people on probation alike must report.",
        ),
        (
            "PAROLEES AND PROBATIONERS ALIKE",
            "PEOPLE ON PAROLE AND PEOPLE ON PROBATION ALIKE",
        ),
        ("Parolees and probationers must report.", "People on parole or probation must report."),
    ],
)
def test_those_who_are_alike_are_two_groups(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Dealers prey on users in the park.",
            "People who sell drugs prey on people who use drugs in the park.",
        ),
        (
            "DEALERS PREY ON ADDICTS, DA SAYS",
            "PEOPLE WHO SELL DRUGS PREY ON PEOPLE WITH SUBSTANCE USE DISORDERS, DA SAYS",
        ),
    ],
)
def test_whom_dealers_prey_on_is_somebody_else(text: str, better: str) -> None:
    assert all_mended(text) == better
