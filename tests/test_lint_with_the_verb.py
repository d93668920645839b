"""What goes with the verb does not go with the deed: "followed a dealer for a mile"."""

import pytest

from tests.suggestions import mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Detectives interviewed rapists for six months.",
            "Detectives interviewed rape suspects for six months.",
        ),
        (
            "Deputies chased a drug pusher across the bridge.",
            "Deputies chased an alleged seller of drugs across the bridge.",
        ),
        (
            "Volunteers have fed junkies for twenty years.",
            "Volunteers have fed people who use drugs, for twenty years.",
        ),
        (
            "They housed sex offenders for years.",
            "They housed people convicted of sexual offenses, for years.",
        ),
        (
            "The guard dragged the junkie from the lobby.",
            "The guard dragged the person who uses drugs from the lobby.",
        ),
        # There is no deed, it is no object, or nothing can be taken wrongly.
        (
            "The unit coached addicts for nine weeks.",
            "The unit coached people with substance use disorders for nine weeks.",
        ),
        ("He was a drug user for years.", "He used drugs for years."),
        (
            "The clinic has treated drug users since 1998.",
            "The clinic has treated people who use drugs since 1998.",
        ),
    ],
)
def test_how_long_something_went_on_is_told_of_the_verb(text: str, better: str) -> None:
    assert mended(text) == better
