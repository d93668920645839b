"""Headlines, posts and other short lines: what they say once, and where they begin."""

import pytest

from tests.suggestions import mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Repeat Drug Dealer Gets 12 Years for Selling Fentanyl",
            "Person Gets 12 Years for Selling Fentanyl",
        ),
        (
            "Serial Bank Robber Indicted for Six Robberies",
            "Person Indicted for Six Robberies",
        ),
        (
            "DRUG DEALER FOUND GUILTY OF SELLING METH",
            "PERSON FOUND GUILTY OF SELLING METH",
        ),
        (
            "Drug Dealer Ray Coombs Gets 10 Years for Selling Meth",
            "Ray Coombs Gets 10 Years for Selling Meth",
        ),
        # The label tells of something else than the headline does, or of before.
        (
            "Rapist Sentenced to Life for Killing Woman",
            "Person Convicted of Rape Sentenced to Life for Killing Woman",
        ),
        (
            "Convicted Murderer Charged with Killing Cellmate",
            "Person Convicted of Murder Charged with Killing Cellmate",
        ),
    ],
)
def test_a_deed_that_the_headline_names_is_named_once(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "\U0001f6a8 Drug dealer sentenced to 12 years!",
            "\U0001f6a8 Person convicted of selling drugs sentenced to 12 years!",
        ),
        (
            "#BREAKING Escaped inmate back in custody.",
            "#BREAKING Person who escaped from custody back in custody.",
        ),
        (
            "JUST IN: Child predator sentenced to 30 years in prison.",
            "JUST IN: Person convicted of sexual offenses against children sentenced to 30 years"
            " in prison.",
        ),
    ],
)
def test_a_post_begins_behind_its_tags_and_emoji(text: str, better: str) -> None:
    assert mended(text) == better
