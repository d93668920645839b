"""Words that suggestions once broke: monsters, custody told twice, who exploits whom.

Where nobody is said to be a monster, the word is only "a person".
"""

import pytest

from tests.suggestions import mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Only a monster would do this.", "Only a person would do this."),
        ("They let a monster walk into the house.", "They let a person walk into the house."),
        ("That gave the monster a name.", "That gave the person a name."),
        ("We keep our children from monsters.", "We keep our children from people."),
        ("He is a monster.", "He is accused of a crime."),
        ("The jury convicted this monster.", "The jury convicted this defendant."),
    ],
)
def test_a_monster_is_a_person_where_something_else_is_said(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Two female inmates incarcerated in the annex wrote.",
            "Two women incarcerated in the annex wrote.",
        ),
        ("An inmate is incarcerated there.", "A person is incarcerated there."),
        ("He wrote to an inmate in the annex.", "He wrote to an incarcerated person in the annex."),
    ],
)
def test_who_is_incarcerated_is_told_once(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "He is accused of being a human trafficker who exploits women.",
            "He is accused of human trafficking, and of being a person who exploits women.",
        ),
        ("He is accused of being a human trafficker.", "He is accused of human trafficking."),
    ],
)
def test_who_exploits_somebody_stays_behind_an_accusation(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "There are drug dealers on this corner.",
            "There are people who sell drugs on this corner.",
        ),
        (
            "Most get pills from a friend or a drug dealer.",
            "Most get pills from a friend or a person who sells drugs.",
        ),
        (
            "He wanted to not become a drug dealer.",
            "He wanted to not become a person who sells drugs.",
        ),
        (
            "We will not cede our streets to drug dealers.",
            "We will not cede our streets to people who sell drugs.",
        ),
    ],
)
def test_what_there_is_and_what_might_become_is_no_case(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Partners apprehend these types of perpetrators and grant justice to victims.",
            "Partners apprehend these types of people and grant justice to victims.",
        ),
        (
            "The primary perpetrator, Hale, was sentenced.",
            "The person most responsible, Hale, was sentenced.",
        ),
        (
            "He is a serial rapist who has failed to rehabilitate.",
            "He is a person convicted of several rapes who has failed to rehabilitate.",
        ),
        (
            "The lab has a profile of the unknown offender.",
            "The lab has a profile of the unknown person.",
        ),
        ("Most are prior felons.", "Most have prior felony convictions."),
        (
            "A transient Caucasian man was hurt.",
            "A Caucasian man without stable housing was hurt.",
        ),
        ("At-risk juveniles may join.", "Young people who face barriers may join."),
    ],
)
def test_words_beside_a_label_go_where_they_belong(text: str, better: str) -> None:
    assert mended(text) == better
