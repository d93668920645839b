"""Of somebody who is several things, each goes with its own verb: "mentally ill or addicted"."""

import pytest

from tests.suggestions import mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Many are mentally ill or addicted.", "Many have a mental illness or an addiction."),
        (
            "Most are mentally ill or addicted to drugs or alcohol.",
            "Most have a mental illness or an addiction to drugs or alcohol.",
        ),
        (
            "The man is bipolar and an alcoholic.",
            "The man has bipolar disorder and alcohol use disorder.",
        ),
        (
            "Callers who are drug addicts or mentally ill get help.",
            "Callers who have substance use disorders or a mental illness get help.",
        ),
    ],
)
def test_what_is_an_illness_too_is_had(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Poe is mentally ill but competent to plead.",
            "Poe has a mental illness but is competent to plead.",
        ),
        (
            "Poe was mentally ill and off her meds.",
            "Poe had a mental illness and was off her meds.",
        ),
        (
            "Her son is developmentally disabled and nonverbal.",
            "Her son has a developmental disability and is nonverbal.",
        ),
        (
            "Those who are mentally ill and violent come here.",
            "Those who have a mental illness and are violent come here.",
        ),
        ("Poe is an alcoholic and homeless.", "Poe has alcohol use disorder and is homeless."),
        (
            "Poe was a sex offender and homeless.",
            "Poe was convicted of a sexual offense and was homeless.",
        ),
        (
            "Poe is a drug dealer and mentally ill.",
            "Poe is accused of selling drugs and has a mental illness.",
        ),
        (
            "Poe was addicted to heroin, broke and alone.",
            "Poe had an addiction to heroin and was broke and alone.",
        ),
    ],
)
def test_what_is_none_keeps_its_verb(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Those who are mentally ill, homeless or addicted come here.",
            "Those who have a mental illness, are homeless or have an addiction come here.",
        ),
        (
            "Anyone who is a felon, a minor or a visitor is turned away.",
            "Anyone who has a felony conviction, is a minor or a visitor is turned away.",
        ),
    ],
)
def test_in_a_list_each_has_its_own(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Poe is mentally ill and needs care.", "Poe has a mental illness and needs care."),
        ("Poe was mentally ill and hit him.", "Poe had a mental illness and hit him."),
        (
            "Many are mentally ill and violent men prey on them.",
            "Many have a mental illness and violent men prey on them.",
        ),
        ("They are mentally ill, she said.", "They have a mental illness, she said."),
    ],
)
def test_what_is_said_of_others_or_with_another_verb_is_left(text: str, better: str) -> None:
    assert mended(text) == better
