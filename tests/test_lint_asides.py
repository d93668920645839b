"""What follows a label and goes with the verb: "arrested a felon for carrying a gun"."""

import pytest

from tests.suggestions import mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The state pays to jail an arsonist for life.",
            "The state pays to jail a person, accused of arson, for life.",
        ),
        (
            "Deputies arrested a felon for carrying a gun.",
            "Deputies arrested a person, who has a felony conviction, for carrying a gun.",
        ),
        (
            "Charges were filed against two Alder gang members for shooting a clerk.",
            "Charges were filed against two people, alleged to be in an Alder gang, for shooting a"
            " clerk.",
        ),
        # How often and how long is no offense, and of any people nothing is set apart.
        (
            "Deputies arrested a felon for the second time.",
            "Deputies arrested a person with a felony conviction for the second time.",
        ),
        (
            "We will arrest drug dealers for selling pills.",
            "We will arrest people accused of selling drugs for selling pills.",
        ),
        (
            "The unit has arrested 304 criminals for fraud since May.",
            "The unit has arrested 304 people for fraud since May.",
        ),
    ],
)
def test_what_certain_people_are_charged_with_is_kept_apart(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "This sends a clear message to criminals that we will not give up.",
            "This sends a clear message to people who commit crimes: we will not give up.",
        ),
        (
            "This sends a message to drug dealers that sell to children.",
            "This sends a message to people who sell drugs to children.",
        ),
    ],
)
def test_a_message_to_people_comes_behind_a_colon(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The screening of convicted felons by the county was late.",
            "The screening of people with felony convictions by the county was late.",
        ),
        (
            "The rule covers felons subject to a search.",
            "The rule covers people with felony convictions who are subject to a search.",
        ),
    ],
)
def test_no_court_and_no_search_goes_with_a_conviction(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Deputies arrested a convicted felon at a motel.",
            "Deputies arrested a person with a felony conviction at a motel.",
        ),
        (
            "A convicted felon was arrested at a motel.",
            "A person previously convicted of a felony was arrested at a motel.",
        ),
    ],
)
def test_where_somebody_was_met_is_not_where_the_conviction_was(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "That's right, a convicted felon.",
            "That's right, a person previously convicted of a felony.",
        ),
        (
            "Correct, a registered sex offender.",
            "Correct, a person required to register for a sexual offense.",
        ),
        (
            "Hale lived in a tent by the river, an addict by his own account.",
            "Hale lived in a tent by the river, a person with a substance use disorder by his own"
            " account.",
        ),
        (
            "Moss was living under the Elm Street bridge, a drunk by her own admission.",
            "Moss was living under the Elm Street bridge, a person who drank heavily by her own"
            " admission.",
        ),
        # Right behind the name, a clause is the name's.
        (
            "Hale, an alcoholic by his own account, spoke.",
            "Hale, who has alcohol use disorder by his own account, spoke.",
        ),
    ],
)
def test_no_clause_is_said_of_an_answer_or_of_a_bridge(text: str, better: str) -> None:
    assert mended(text) == better
