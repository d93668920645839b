"""Questions, glossaries, and forms that leave open how many: "the offender(s)"."""

import pytest

from generator.lint.match import find
from tests.suggestions import RULEBASE, mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Are gang members released?", "Are people alleged to be in a gang released?"),
        ("Dear gang members, stop.", "Dear people who are in gangs, stop."),
        (
            "Can an illegal immigrant report a crime?",
            "Can an undocumented immigrant report a crime?",
        ),
        ("Can an inmate file a complaint?", "Can an incarcerated person file a complaint?"),
        (
            "Were the drug dealers charged?",
            "Were the people accused of selling drugs charged?",
        ),
        (
            "Why are violent criminals released on bail?",
            "Why are people who commit violent crimes released on bail?",
        ),
    ],
)
def test_the_verb_of_a_question_stands_before_the_label(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "Q: What is a parolee?",
        "3. What is a habitual offender?",
        "Offender: The person who committed the crime.",
        "Felon: A person convicted of a felony.",
        "Inmate \u2014 a person held in jail or prison",
        "Violent offender means a person convicted of a crime of violence.",
        "A: A habitual offender is someone who has three convictions.",
    ],
)
def test_a_term_that_is_defined_stays(text: str) -> None:
    assert not find(text, RULEBASE)


@pytest.mark.parametrize(
    "text",
    [
        "Inmate: Joe Hale",
        "Parolee: Man who fled is back",
        "A parolee is on the run.",
        "What can a parolee do?",
    ],
)
def test_a_label_that_is_used_is_found(text: str) -> None:
    assert len(find(text, RULEBASE)) == 1


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("The inmate(s) will go.", "The incarcerated person or people will go."),
        (
            "The offender(s) must pay restitution.",
            "The convicted person or people must pay restitution.",
        ),
        ("Name of Juvenile(s):", "Name of Young Person or People:"),
        ("Gang member(s): 3", "Person or people alleged to be in a gang: 3"),
    ],
)
def test_an_s_in_brackets_leaves_open_how_many(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Is he a thief?", "Is he accused of theft?"),
        ("Was Joe Hale a murderer?", "Was Joe Hale accused of murder?"),
        ("Is my neighbor a sex offender?", "Has my neighbor been convicted of a sexual offense?"),
        ("Is the suspect a parolee?", "Is the suspect on parole?"),
        ("Does it matter? Was she a felon?", "Does it matter? Did she have a felony conviction?"),
        ("Are they drug dealers?", "Are they accused of selling drugs?"),
    ],
)
def test_what_somebody_is_is_asked_with_the_verb(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Is the convicted murderer eligible for parole?",
            "Is the person convicted of murder eligible for parole?",
        ),
        (
            "Was the thief eligible for diversion?",
            "Was the person accused of theft eligible for diversion?",
        ),
    ],
)
def test_what_is_asked_of_somebody_is_no_part_of_the_label(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Detectives think a dealer or dealers in the Elm neighborhood sold the pills.",
            "Detectives think a person or people accused of selling drugs in the Elm neighborhood"
            " sold the pills.",
        ),
        (
            "The office is looking for the burglar or burglars who hit the bakery.",
            "The office is looking for the burglary suspect or suspects who hit the bakery.",
        ),
        (
            "Police seek a thief or thieves who took the bell.",
            "Police seek a person or people who took the bell.",
        ),
        (
            "A rapist or rapists attacked the women.",
            "A person or people accused of rape attacked the women.",
        ),
        (
            "Call us if you know the shoplifter or shoplifters.",
            "Call us if you know the person or people accused of shoplifting.",
        ),
        ("The burglar(s) left a glove.", "The burglary suspect or suspects left a glove."),
    ],
)
def test_one_or_more_of_them_are_one_phrase(text: str, better: str) -> None:
    assert mended(text) == better
