"""Figures of speech: prisoners of a home or a habit, and things that are called thieves."""

import pytest

from generator.lint.match import find
from tests.suggestions import RULEBASE, all_mended, mended


@pytest.mark.parametrize(
    "text",
    [
        "“I was a prisoner in my own home,” she said.",
        "“I was his prisoner,” she said.",
        "He kept me a prisoner for two years.",
        "No longer a prisoner of his addiction, he works.",
        "The girls were kept as prisoners.",
        "Addiction is a thief.",
        "Fentanyl is a predator.",
        "Gun violence is a robber of youth.",
        "It was a criminal thing to do.",
        "It is a predator-prey game.",
        "He likened grief to a thief who enters without knocking.",
        "She compared loneliness to a thief.",
        "Time, the chaplain said, is a thief.",
        "Frost crept in like a thief and took the orchard.",
        "Insomnia was the thief of his youth.",
        "Doubt is a killer of dreams.",
        "Inflation is a thief, the treasurer said.",
        "Our backlog is a monster.",
        "Crows are thieves, the ranger said.",
        "The crab spider is a predator of flies.",
        "A fox was the chicken killer, deputies found.",
        "The goat was an escape artist and a thief of laundry.",
        "In the play, a thief shares a cell with a bishop.",
        "The video game villain is a drug kingpin with a parrot.",
        "The burglar costume won third prize.",
        "In the mock trial, the thief was played by a fifth grader.",
        "The actor who plays the killer lives in Elm.",
        "The training scenario cast a deputy as a drug dealer.",
        "The label of addict follows people for life.",
        "A child is not a criminal because her father is in prison.",
        "Nobody called my brother a thug when he pulled people out of the river.",
        "No one ever called my older sister a junkie.",
        "Jean Valjean, the ex-convict of Les Miserables, became a mayor.",
        "As Tolstoy wrote of his prisoner, hope is a habit.",
        "The fugitive of the novel hides in an attic.",
    ],
)
def test_figure_of_speech_is_of_nobody(text: str) -> None:
    assert not list(find(text, RULEBASE))


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("He was a prisoner in the county jail.", "He was incarcerated in the county jail."),
        ("She is a predator.", "She is accused of harming others."),
        (
            "The inmates are staging Macbeth.",
            "The incarcerated people are staging Macbeth.",
        ),
        (
            "The convict of Marlow read Oliver Twist.",
            "The person from Marlow convicted of a crime read Oliver Twist.",
        ),
        ("He compared his boss to a thief.", "He compared his boss to a person accused of theft."),
        (
            "In the opera house, the burglar hid.",
            "In the opera house, the person accused of burglary hid.",
        ),
        ("His dog was shot by the thief.", "His dog was shot by the person accused of theft."),
        (
            "Nobody called police on the thief.",
            "Nobody called police on the person accused of theft.",
        ),
        ("The man who sold meth is a thief.", "The man who sold meth is accused of theft."),
        ("A child can never be a prostitute.", "A child can never be a sex worker."),
        (
            "Moss, who was once a prostitute, now mentors kids.",
            "Moss, who was once a sex worker, now mentors kids.",
        ),
    ],
)
def test_label_of_a_person_is_found(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "The traffic on Route 9 is a killer.",
        "The commute is a killer.",
        "The mountain lion is a predator.",
        "A pain killer was found on the floor.",
        "Trafficker is a word that the law does not use.",
    ],
)
def test_a_road_a_lion_and_a_word_are_nobody(text: str) -> None:
    assert not find(text, RULEBASE)


def test_somebody_with_a_name_is_a_killer_as_anybody() -> None:
    assert mended("Joe Hale is a killer.") == "Joe Hale is accused of homicide."


def test_of_which_kind_an_offender_is_tells_more_of_him() -> None:
    better = "If the accused person has prior convictions, bond is higher."
    assert all_mended("If the offender is a repeat offender, bond is higher.") == better
    assert find("A thief is a thief.", RULEBASE)[-1].suggestions == ()


@pytest.mark.parametrize(
    "text",
    [
        "An officer on the beat knows who the criminals are.",
        "Nobody knows yet who the robbers were.",
        "Tell us who the burglars are, and we will call.",
    ],
)
def test_who_the_burglars_are_asks_whom_to_accuse(text: str) -> None:
    (found,) = find(text, RULEBASE)
    assert found.suggestions == ()
