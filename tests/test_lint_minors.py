"""A juvenile of whom it counts to be under 18 is a minor, and others are young people."""

import pytest

from generator.lint.match import find
from tests.suggestions import RULEBASE, mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Lee sexually assaulted a juvenile.", "Lee sexually assaulted a minor."),
        ("Coach Charged With Sex With Juvenile", "Coach Charged With Sex With Minor"),
        ("Lee had images of juveniles.", "Lee had images of minors."),
        ("Two of the four are juveniles.", "Two of the four are minors."),
        ("Lee was a juvenile when he sold it.", "Lee was a minor when he sold it."),
        ("Juveniles in the hall get school.", "Young people in the hall get school."),
        ("A juvenile was cited.", "A young person was cited."),
    ],
)
def test_under_18_is_a_minor_where_that_is_the_fact(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "She was a troubled youth from Harlow.",
            "She was a young person from Harlow facing difficulties.",
        ),
        (
            "A troubled boy of 11 took the keys.",
            "A boy of 11 facing difficulties took the keys.",
        ),
        (
            "A violent teen was charged with assault.",
            "A young person accused of violence was charged with assault.",
        ),
        ("The juvie ran off.", "The young person in the juvenile system ran off."),
        ("A juvie officer phoned home.", "A juvenile officer phoned home."),
    ],
)
def test_an_adjective_makes_no_label_of_a_young_person(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "His lawyer said he had a troubled youth.",
        "The troubled child welfare agency was sued.",
        "A violent teen movie was shown.",
    ],
)
def test_an_adjective_of_years_or_of_a_thing_is_left_alone(text: str) -> None:
    assert not find(text, RULEBASE)
