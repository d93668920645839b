"""Offenders of whom the text says that there is a case are defendants, or plain people."""

import pytest

from generator.lint.match import find
from tests.suggestions import RULEBASE, mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The offenders allegedly broke the cases with hammers.",
            "The people allegedly broke the cases with hammers.",
        ),
        ("An offender allegedly took the purse.", "A person allegedly took the purse."),
        ("Offenders Allegedly Stole Three Cars", "People Allegedly Stole Three Cars"),
        (
            "The juvenile offenders allegedly stole a car.",
            "The young people allegedly stole a car.",
        ),
        ("Three offenders left the car.", "Three people left the car."),
        (
            "The van crashed and the offenders fled on foot.",
            "The van crashed and the group fled on foot.",
        ),
        ("Police are looking for the offenders.", "Police are looking for the suspects."),
        (
            "The station saves time when booking offenders on gun charges.",
            "The station saves time when booking people on gun charges.",
        ),
        (
            "We ask for any felony offense where an offender used a gun.",
            "We ask for any felony offense where a person used a gun.",
        ),
        (
            "We weigh the needs of the victim, offender, and the neighborhood.",
            "We weigh the needs of the victim, accused person, and the neighborhood.",
        ),
        (
            "The talk teaches offenders about the dangers of fentanyl.",
            "The talk teaches people about the dangers of fentanyl.",
        ),
        ("The offenders pleaded guilty to arson.", "The defendants pleaded guilty to arson."),
        (
            "The offender was sentenced to five years in prison.",
            "The defendant was sentenced to five years in prison.",
        ),
    ],
)
def test_what_the_text_says_of_the_case_is_not_said_again(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Four men were charged with burglary. The offenders drove back to the motel.",
            "Four men were charged with burglary. The defendants drove back to the motel.",
        ),
        (
            "The defendants are due in court in May. The offenders' car was found.",
            "The defendants are due in court in May. The defendants' car was found.",
        ),
        (
            "Charges were filed on Friday against two brothers. Both offenders drove off.",
            "Charges were filed on Friday against two brothers. Both defendants drove off.",
        ),
    ],
)
def test_offenders_of_whom_the_text_speaks_as_charged_are_defendants(
    text: str, better: str
) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "No charges were filed against anyone. The offenders left by the back door.",
        "If they are charged, we will say so. The offenders left by the back door.",
        "The defendants are due in court in May. The other offenders were not found.",
        "Lee was charged with theft. The offenders left by the back door.",
        "Four men were charged. Seven percent of the offenders do it again.",
    ],
)
def test_nobody_is_called_a_defendant_whom_the_text_does_not_call_so(text: str) -> None:
    assert not any("defendant" in one.suggestions[0] for one in find(text, RULEBASE))


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Hill confronted the offenders at her car.", "Hill confronted the group at her car."),
        (
            "Prosecutors said the offenders then burned the car.",
            "Prosecutors said the group then burned the car.",
        ),
        (
            "A group of masked, armed offenders approached her.",
            "A group of masked, armed people approached her.",
        ),
        ("An armed offender robbed the clerk.", "An armed person robbed the clerk."),
        ("He ran from the armed offenders.", "He ran from the armed people."),
        (
            "The owner chased the offenders. Both got away.",
            "The owner chased the people. Both got away.",
        ),
        (
            "Armed offenders face longer terms.",
            "Armed people who commit offenses face longer terms.",
        ),
        ("Video shows the offenders entering.", "Video shows the group entering."),
        ("A crew of offenders stole a car.", "A crew of people stole a car."),
        (
            "Hill was approached by four offenders.",
            "Hill was approached by four people.",
        ),
        ("The other offender took his phone.", "The other person took his phone."),
        (
            "Prosecutors said the offenders, armed with bats, robbed the clerk.",
            "Prosecutors said the group, armed with bats, robbed the clerk.",
        ),
        # Of these a case is told.
        ("The offenders face 10 years in prison.", "The accused people face 10 years in prison."),
    ],
)
def test_in_the_story_of_a_crime_nobody_is_accused_yet(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("The offender was convicted of arson.", "The defendant was convicted of arson."),
        ("The thug was found guilty of robbery.", "The defendant was found guilty of robbery."),
        ("The criminals were convicted of fraud.", "The defendants were convicted of fraud."),
        (
            "The jail sees more offenders being held on battery charges.",
            "The jail sees more people being held on battery charges.",
        ),
        ("Few offenders held without bail were freed.", "Few people held without bail were freed."),
    ],
)
def test_whose_trial_or_custody_follows_needs_no_offense(text: str, better: str) -> None:
    assert mended(text) == better
