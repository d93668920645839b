"""Where a habit is told, nobody is accused; where a case is told, nobody is called guilty."""

import pytest

from tests.suggestions import mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "In this trade pimps often assign ranks.",
            "In this trade people who engage in pimping often assign ranks.",
        ),
        (
            "Victims are often required to hand what they earn to their pimp.",
            "Victims are often required to hand what they earn to the person who exploits them.",
        ),
        (
            "The victims are required to earn a quota and address the pimp as Sir.",
            "The victims are required to earn a quota and address the person who engages in pimping"
            " as Sir.",
        ),
        (
            "A child predator rarely looks like a stranger.",
            "A person who commits sexual offenses against children rarely looks like a stranger.",
        ),
    ],
)
def test_whoever_does_it_always_is_accused_of_nothing(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("The pimps often beat the women.", "The people accused of pimping often beat the women."),
        (
            "Customers often paid the pimp in cash.",
            "Customers often paid the person accused of pimping in cash.",
        ),
        (
            "He drove the women to their pimps.",
            "He drove the women to the people accused of exploiting them.",
        ),
        ("The thief rarely left a trace.", "The person accused of theft rarely left a trace."),
    ],
)
def test_certain_people_are_only_accused_of_what_they_often_did(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A Mexican national drug trafficker was arrested.",
            "A Mexican national accused of drug trafficking was arrested.",
        ),
        (
            "A pimp was convicted and sentenced on Friday for having two women sell sex.",
            "A person was convicted and sentenced on Friday for having two women sell sex.",
        ),
        (
            "Her boyfriend/pimp was arrested.",
            "The boyfriend accused of exploiting her was arrested.",
        ),
        ("They found a forced prostitute.", "They found a person forced into prostitution."),
        ("Sting Nets Suspected Pimp and Two Others", "Sting Nets Pimping Suspect and Two Others"),
    ],
)
def test_who_is_meant_is_told_once(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A predator hiding behind a screen may reach them.",
            "A person hiding behind a screen may reach them.",
        ),
        (
            "I hope sexual predators out there get the message.",
            "I hope people out there who commit sexual offenses get the message.",
        ),
        (
            "They stood up to this predator and telling the truth helped.",
            "They stood up to this person and telling the truth helped.",
        ),
        (
            "The city protects children from sexual predators by teaching them.",
            "The city protects children from sexual offenses by teaching them.",
        ),
        (
            "The city protects children from sexual predators.",
            "The city protects children from people who commit sexual offenses.",
        ),
        (
            "He is a predator who happens to like dogs.",
            "He is accused of harming others and happens to like dogs.",
        ),
    ],
)
def test_what_follows_is_said_of_the_right_ones(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Joe Hale's prostitutes were trafficked from Elm.",
            "The people exploited in prostitution for Joe Hale were trafficked from Elm.",
        ),
        (
            "His main prostitute was 15 years old.",
            "The main person exploited in prostitution for him was 15 years old.",
        ),
        ("Hale's prostitutes were robbed.", "Hale's sex workers were robbed."),
        ("They pimped prostitutes out of a motel.", "They pimped people out of a motel."),
        ("He hired her as a prostitute.", "He hired her for paid sex."),
        ("Police picked her up as a prostitute.", "Police picked her up for prostitution."),
    ],
)
def test_for_whom_or_for_what_somebody_is_exploited_is_told_once(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Two men acting as pimps were arraigned.",
            "Two men accused of profiting from prostitution were arraigned.",
        ),
        (
            "Two women working as prostitutes at the motel were cited.",
            "Two women accused of selling sex at the motel were cited.",
        ),
        (
            "Two men were cited who met women working as prostitutes.",
            "Two men were cited who met women selling sex.",
        ),
    ],
)
def test_who_is_only_arrested_is_only_accused_of_the_work(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "When an officer hands a phone to a gang member, others pay for it.",
            "When an officer hands a phone to a person who is in a gang, others pay for it.",
        ),
        (
            "There are units for veterans, gang members and people convicted of arson.",
            "There are units for veterans, people who are in gangs and people convicted of arson.",
        ),
        (
            "The sheriff has said that drug dealers have two choices.",
            "The sheriff has said that people who sell drugs have two choices.",
        ),
        (
            "The sheriff said that drug dealers were arrested.",
            "The sheriff said that people accused of selling drugs were arrested.",
        ),
        ("No prostitutes were arrested.", "No sex workers were arrested."),
    ],
)
def test_whoever_it_may_be_is_accused_of_nothing(text: str, better: str) -> None:
    assert mended(text) == better
