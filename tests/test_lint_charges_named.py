"""Charges, diagnoses and programs keep the words that the law has for them."""

import pytest

from generator.lint.match import find
from tests.suggestions import RULEBASE, all_mended, mended


@pytest.mark.parametrize(
    "text",
    [
        "Lee was charged with bringing in illegal aliens.",
        "Lee pleaded guilty to being a previously deported alien found in Ohio.",
        "Lee is charged with being a convicted felon unlawfully in possession of a gun.",
        "The counts are theft and being a previously convicted felon in possession of a gun.",
        "The counts include being a felon illegally in possession of ammunition.",
        "Lee was charged with possession of a firearm by a previously deported alien.",
        "Lee was charged with aggravated battery on an inmate.",
        "Lee pleaded guilty to assault of a prisoner.",
        "Lee was convicted of assault on a handicapped person.",
        "Lee was charged with patronizing a child prostitute.",
        "Lee was charged with selling liquor to a habitual drunkard.",
        "The count is possession of a gun by an unlawful user of drugs.",
        "Lee asked for the drug offender sentencing alternative.",
        "Lee was diagnosed with cocaine abuse.",
    ],
)
def test_the_law_and_the_doctor_have_their_words(text: str) -> None:
    assert not find(text, RULEBASE)


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "An assault on an inmate was reported.",
            "An assault on an incarcerated person was reported.",
        ),
        ("Cocaine abuse is rare.", "Cocaine use is rare."),
        ("The inmate photo shows Lee.", "The custody photo shows Lee."),
        ("Thieves are seen loading parts into a van.", "People are seen loading parts into a van."),
    ],
)
def test_what_only_sounds_like_them_does_not(text: str, better: str) -> None:
    assert mended(text) == better


def test_who_is_arrested_beside_others_is_no_charge() -> None:
    assert "felons" not in all_mended("Agents arrested dealers, gang members and felons with guns.")
