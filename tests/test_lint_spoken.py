"""In a quotation, other words are offered only where somebody would say them aloud."""

import pytest

from generator.lint.match import QUOTED_MESSAGE, find
from tests.suggestions import RULEBASE, mended


@pytest.mark.parametrize(
    "text",
    [
        '"The thief took her ring," said the victim\'s sister, Ann Roe.',
        '"We took a killer off the street," said Chief Ray Stolz.',
        "\u201cMy son was in a van with gang members,\u201d Ann Roe told Sheriff Lee.",
    ],
)
def test_nobody_speaks_of_the_accused_and_the_alleged(text: str) -> None:
    (finding,) = find(text, RULEBASE)
    assert (finding.suggestions, finding.message) == ((), QUOTED_MESSAGE)


@pytest.mark.parametrize(
    "text",
    [
        '"You are a drunk," her son told him.',
        '"You\u2019re just a junkie to me," said Roe.',
        '"You are a thief, Mr. Hale," the prosecutor said.',
    ],
)
def test_what_is_told_to_a_face_has_no_other_words(text: str) -> None:
    (finding,) = find(text, RULEBASE)
    assert not finding.suggestions


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            '"He is an addict," said her son.',
            '"He has a substance use disorder," said her son.',
        ),
        (
            '"If you are an addict, call us," the sheriff said.',
            '"If you have a substance use disorder, call us," the sheriff said.',
        ),
        (
            'Hale was convicted of rape.\n\n"This rapist will hurt nobody now," Lee said.',
            'Hale was convicted of rape.\n\n"This person convicted of rape will hurt nobody now,"'
            " Lee said.",
        ),
    ],
)
def test_words_that_anybody_may_say_are_offered(text: str, better: str) -> None:
    assert mended(text) == better


def test_what_the_author_says_keeps_the_accused() -> None:
    assert mended("The thief took her ring.") == "The theft suspect took her ring."
