""" "Criminal" is a noun before a verb, and an adjective before any other word."""

import pytest

from generator.lint.match import find
from tests.suggestions import RULEBASE, mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "We will not let a violent criminal prey on our seniors.",
            "We will not let a person who commits a violent crime prey on our seniors.",
        ),
        (
            "Don't let a criminal steal your identity.",
            "Don't let a person who commits crimes steal your identity.",
        ),
        (
            "When a criminal crosses state lines, we follow.",
            "When a person who commits crimes crosses state lines, we follow.",
        ),
        (
            "Any criminal thinking of coming here should think again.",
            "Any person who commits crimes thinking of coming here should think again.",
        ),
        (
            "We never let a brazen criminal prey on seniors.",
            "We never let a brazen person who commits crimes prey on seniors.",
        ),
        (
            "I was not a criminal anymore.",
            "I was not a person who committed crimes anymore.",
        ),
        (
            "Did a criminal steal your identity?",
            "Did a person who commits crimes steal your identity?",
        ),
        (
            "What kind of criminal steals a hearse?",
            "What kind of person steals a hearse?",
        ),
        (
            "What sort of a criminal hides behind children?",
            "What sort of person hides behind children?",
        ),
        (
            "He is the kind of criminal that preys on widows.",
            "He is the kind of person that preys on widows.",
        ),
    ],
)
def test_criminal_that_does_something_is_a_person(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "The criminal use of a gun is a felony.",
        "A criminal attack on a child was charged.",
        "A criminal records check is needed.",
        "She had a criminal record the court sealed.",
        "He made a criminal threat to kill.",
        "A criminal break in the case came late.",
        "What kind of criminal plans were found?",
    ],
)
def test_criminal_before_a_thing_is_an_adjective(text: str) -> None:
    assert not list(find(text, RULEBASE))
