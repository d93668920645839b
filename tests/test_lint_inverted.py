"""A label behind its verb is the subject, and what else somebody is needs a verb of its own."""

import pytest

from tests.suggestions import mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Also arrested was a registered sex offender.",
            "Also arrested was a person required to register for a sexual offense.",
        ),
        ("Arrested was a felon.", "Arrested was a person with a felony conviction."),
        ("Behind the wheel was a parolee.", "Behind the wheel was a person on parole."),
        (
            "Not eligible are sex offenders.",
            "Not eligible are people convicted of sexual offenses.",
        ),
        (
            "Excluded from the program are felons.",
            "Excluded from the program are people with felony convictions.",
        ),
        (
            "Found in the home was a fugitive wanted in Nevada.",
            "Found in the home was a person wanted in Nevada.",
        ),
        (
            "Beneath that suit is a gang member.",
            "Beneath that suit is a person alleged to be in a gang.",
        ),
        (
            "Sitting in that chair is a child molester.",
            "Sitting in that chair is a person accused of sexually abusing a child.",
        ),
        ("Also affected are addicts.", "Also affected are people with substance use disorders."),
        ("What we see are felons.", "What we see are people with felony convictions."),
        ("Most in need are the mentally ill.", "Most in need are people with mental illness."),
    ],
)
def test_subject_behind_its_verb_is_a_person(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("The driver of the car was a parolee.", "The driver of the car was on parole."),
        ("In the car he was a felon.", "In the car he had a felony conviction."),
        ("With his plea Moss is a felon.", "With his plea Moss has a felony conviction."),
        ("Ahmed is a felon.", "Ahmed has a felony conviction."),
        ("Most are addicts.", "Most have substance use disorders."),
    ],
)
def test_what_is_said_of_a_subject_needs_no_person(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "She is a felon and also a mother.",
            "She has a felony conviction and is also a mother.",
        ),
        (
            "He was an addict and now a nurse.",
            "He had a substance use disorder and is now a nurse.",
        ),
        (
            "He claimed to be an addict and not a student.",
            "He claimed to be a person with a substance use disorder and not a student.",
        ),
        ("She is an addict and a mother.", "She has a substance use disorder and is a mother."),
    ],
)
def test_what_else_somebody_is_has_one_article(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "He is a felon and should be treated as one.",
            "He is a person with a felony conviction and should be treated as one.",
        ),
        (
            "If you are a drug dealer or work for one, leave.",
            "If you are a person who sells drugs or work for one, leave.",
        ),
    ],
)
def test_one_has_a_noun_to_stand_for(text: str, better: str) -> None:
    assert mended(text) == better
