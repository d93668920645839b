"""Whoever speaks for themselves is given no other words; whoever speaks for an office is."""

import pytest

from generator.lint.match import QUOTED_MESSAGE, find
from tests.suggestions import RULEBASE


def suggested(text: str) -> list[tuple[str, ...]]:
    return [finding.suggestions for finding in find(text, RULEBASE)]


@pytest.mark.parametrize(
    "text",
    [
        '"The thief took her ring," said the victim\'s sister, Ann Roe.',
        '"He ran with the thief for ten years," graduate Ann R., 29, told the crowd.',
        'Hale wept in court. "I never met that rapist and I hurt nobody," he said.',
        '"The thief and I met at the till," the clerk told the court.',
        '"The burglar left my window open," one told reporters.',
        'The boy\'s mother, Dr. Ann Roe, came.\n\n"We forgive the rapist," Roe said.',
        "\u201cMy son was in a van with gang members,\u201d Ann Roe told Sheriff Lee.",
        '"A thief like Hale knows no shame," Judge Roe said.',
        'Roe went home. "It is over," said neighbor Al Poe. "I saw the burglar run."',
        'As Hale put it: "I came in here a thief."',
    ],
)
def test_whoever_speaks_for_themselves_speaks_of_no_suspect(text: str) -> None:
    (finding,) = find(text, RULEBASE)
    assert (finding.suggestions, finding.message) == ((), QUOTED_MESSAGE)


@pytest.mark.parametrize(
    "text",
    [
        '"You are a thief, Mr. Hale," the prosecutor said.',
        '"You are a drunk," her son told him.',
        '"You\'re just a junkie to me," said Roe.',
    ],
)
def test_what_is_told_to_a_face_has_no_other_words(text: str) -> None:
    assert suggested(text) == [()]


def test_other_words_that_anybody_may_say_stay() -> None:
    ((first, *_),) = suggested('"He is an addict," said her son, Al Roe.')
    assert first == "has a substance use disorder"


@pytest.mark.parametrize(
    "text",
    [
        '"The thief took her ring," Sheriff Ann Roe said.',
        '"Thieves took it," said library director Ann Roe.',
        '"Thieves took it," said Ann Roe, the county\'s health commissioner.',
        'District Attorney Ann Roe came.\n\n"Thieves took it," Roe said.',
        'Sheriff Roe was blunt. "I will find this burglar," he said.',
        'Sheriff Roe came.\n\n"I see thieves here," said Roe. "I see thieves there."',
        'Ann Roe, of the Gang Unit, tried the case. "I know thieves," Roe told jurors.',
        '"If you are a thief, call us," the sheriff said.',
        '"Thieves took it," she said.',
        '"Thieves took it."',
    ],
)
def test_whoever_speaks_for_an_office_may_choose_other_words(text: str) -> None:
    assert all(suggested(text))


def test_whoever_is_spoken_to_does_not_speak() -> None:
    (finding,) = find('"We saw the thief fall," her mother told the sheriff.', RULEBASE)
    assert not finding.suggestions


def test_label_of_a_private_quotation_stays_a_note() -> None:
    (finding,) = find('"He is a thief," said her son, Al Roe.', RULEBASE)
    assert (finding.matched, finding.severity.name, finding.quoted) == ("thief", "NOTE", True)
