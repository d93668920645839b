"""Two groups that are accused alike are told of in one phrase, and a longer row stays apart."""

import pytest

from generator.lint.match import find
from tests.suggestions import RULEBASE, mended


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
    ],
)
def test_two_groups_that_are_accused_alike_get_one_phrase(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "Both rapists and burglars were arrested.",
        "A rapist and burglars were arrested.",
        "Convicted rapists and accused burglars were there.",
    ],
)
def test_groups_that_are_told_apart_stay_apart(text: str) -> None:
    assert len(find(text, RULEBASE)) == 2


def test_a_row_of_three_stays_a_row() -> None:
    assert len(find("Murderers, rapists and thieves are in this jail.", RULEBASE)) == 3
