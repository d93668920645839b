"""Whom somebody only saw or counted is a suspect, and not yet accused."""

import pytest

from tests.suggestions import mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Witnesses saw two offenders run from the bank.",
            "Witnesses saw two suspects run from the bank.",
        ),
        ("The clip shows an offender.", "The clip shows a suspect."),
        ("The arson had multiple perpetrators.", "The arson had multiple suspects."),
        ("Detectives have many possible perpetrators.", "Detectives have many possible suspects."),
        ("There were two perpetrators.", "There were two suspects."),
    ],
)
def test_whom_somebody_saw_is_a_suspect(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Police are looking for several perpetrators of the arson.",
            "Police are looking for several people responsible for the arson.",
        ),
        (
            "Many perpetrators are known to the victim.",
            "Many people who commit offenses are known to the victim.",
        ),
        ("Other perpetrators use texts.", "Other people who commit offenses use texts."),
    ],
)
def test_whoever_commits_offenses_is_no_suspect_of_one(text: str, better: str) -> None:
    assert mended(text) == better
