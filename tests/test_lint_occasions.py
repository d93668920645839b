"""What a sentence is about decides which words a suggestion takes."""

import pytest

from tests.suggestions import mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Deputies checked on 212 sex offenders.",
            "Deputies checked on 212 people required to register for sexual offenses.",
        ),
        (
            "Sex offenders may not teach here.",
            "People convicted of sexual offenses may not teach here.",
        ),
        (
            "Predators use the chat function in games.",
            "People who harm children use the chat function in games.",
        ),
        ("Predators prey on the elderly.", "People who harm others prey on the elderly."),
    ],
)
def test_registries_and_children_have_their_own_words(text: str, better: str) -> None:
    assert mended(text) == better
