"""Whose something is, where it would hang on a whole phrase: "that of a person who ..."."""

import pytest

from tests.suggestions import mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("The gun was the felon's.", "The gun was that of the person with a felony conviction."),
        ("A parolee's bed was empty.", "The bed of a person on parole was empty."),
        (
            "A frequent flyer's case was dismissed.",
            "The case of a person often seen by emergency services was dismissed.",
        ),
        (
            "The prints were the burglar's.",
            "The prints were those of the person accused of burglary.",
        ),
        (
            "The car, a gang member's, was found.",
            "The car, that of a person alleged to be in a gang, was found.",
        ),
        (
            "The two gang members' trial begins in May.",
            "The trial of the two people alleged to be in a gang begins in May.",
        ),
        (
            "Police seized a gang member's phone and gun.",
            "Police seized the phone and gun of a person alleged to be in a gang.",
        ),
        (
            "Former addict's cafe opens on Main Street",
            "Cafe of person who formerly had an addiction opens on Main Street",
        ),
        (
            "Former Addict's Story Moves Lawmakers",
            "Story of Person Who Formerly Had an Addiction Moves Lawmakers",
        ),
        (
            "Gang Member's Phone Leads Police to Gun",
            "Phone of Person Alleged to Be in a Gang Leads Police to Gun",
        ),
        # What is short enough takes the mark.
        ("The two inmates' trial begins.", "The two incarcerated people's trial begins."),
        ("The thief's shoes were wet.", "The theft suspect's shoes were wet."),
    ],
)
def test_what_somebody_has_stands_before_the_phrase(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The addict's friends and family met on Sunday.",
            "The friends and family of the person with a substance use disorder met on Sunday.",
        ),
        (
            "The felon's wife and two children were in the car.",
            "The wife and two children of the person with a felony conviction were in the car.",
        ),
        (
            "The junkie's parents, brothers and friends spoke.",
            "The parents, brothers and friends of the person who uses drugs spoke.",
        ),
    ],
)
def test_relatives_and_friends_stay_together(text: str, better: str) -> None:
    assert mended(text) == better


def test_a_group_that_meets_is_for_them() -> None:
    text = "The offenders' group meets on Mondays."
    assert mended(text) == "The group for people accused of offenses meets on Mondays."


def test_voting_rights_are_theirs() -> None:
    text = "Ex-offenders' voting rights were restored."
    assert mended(text) == "The voting rights of people with past convictions were restored."


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "We wrote bills that speed felons' return to work.",
            "We wrote bills that speed the return to work of people with felony convictions.",
        ),
        (
            "The town funds a plan that widens parolees' access to housing.",
            "The town funds a plan that widens the access to housing of people on parole.",
        ),
        (
            "The clerk found that felons' votes had been counted.",
            "The clerk found that the votes of people with felony convictions had been counted.",
        ),
    ],
)
def test_before_several_that_begins_a_clause(text: str, better: str) -> None:
    assert mended(text) == better
