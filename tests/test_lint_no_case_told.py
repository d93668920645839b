"""Where a text tells what somebody did, and of no case: nobody is "accused" of it there."""

import pytest

from generator.lint.match import find
from tests.suggestions import RULEBASE, mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        # Victims are "involved in those cases", too.
        (
            "The theft unit helped 31 people; the identity thieves in those cases stole $90,000.",
            "The theft unit helped 31 people; the people responsible in those cases stole $90,000.",
        ),
        (
            "Ruiz pulled out a gun and ordered a clerk to lie down. The robbers then took $200.",
            "Ruiz pulled out a gun and ordered a clerk to lie down. The people involved then took"
            " $200.",
        ),
        (
            "The shop was hit by a team of thieves running a theft ring.",
            "The shop was hit by a team of people running a theft ring.",
        ),
        (
            "The shop has also been targeted by retail thieves.",
            "The shop has also been targeted by people committing retail theft.",
        ),
        (
            "A serial killer eluded identification for decades.",
            "A person responsible for several killings eluded identification for decades.",
        ),
        (
            "A killer went unidentified for 30 years.",
            "A person responsible for a killing went unidentified for 30 years.",
        ),
        (
            "Ortiz was arrested in May.\n\nDetectives solved it, and the killer was brought to"
            " justice.\n\nOrtiz will be sentenced in June.",
            "Ortiz was arrested in May.\n\nDetectives solved it, and the person responsible was"
            " brought to justice.\n\nOrtiz will be sentenced in June.",
        ),
        (
            "Hale is a serial killer who evaded police for years.",
            "Hale is accused of several killings and evaded police for years.",
        ),
    ],
)
def test_nobody_is_accused_of_what_is_only_told(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Drug Dealer to Be Arraigned for Possessing Two Pounds of Heroin for Sale",
            "Person to Be Arraigned for Possessing Two Pounds of Heroin for Sale",
        ),
        (
            "Prosecutors are identifying the habitual offenders.",
            "Prosecutors are identifying the people who reoffend.",
        ),
        ("The raid exposed the cartel bosses.", "The raid exposed the cartel leaders."),
        ("Inmates Lack of Remorse", "Incarcerated Person's Lack of Remorse"),
        (
            "The label is earned as traffickers control every aspect of a life.",
            "The label is earned as people who engage in trafficking control every aspect of a"
            " life.",
        ),
    ],
)
def test_a_label_says_no_more_than_the_text(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "The acts may not be inherently criminal within the zone.",
        "What he did was plainly criminal under state law.",
        "He sustained two disciplinary actions for theft and battery on an inmate.",
        "He was deemed a predatory felon.",
        # The text breaks off before the noun.
        "Nine clerks moved the money, bought boats and watches, rented a house, and kept the"
        " books for the criminal",
    ],
)
def test_adjectives_and_names_of_violations_stay(text: str) -> None:
    assert not find(text, RULEBASE)
