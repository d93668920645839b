"""A juvenile of whom it counts to be under 18 is a minor, and others are young people."""

import pytest

from tests.suggestions import mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Lee sexually assaulted a juvenile.", "Lee sexually assaulted a minor."),
        ("Coach Charged With Sex With Juvenile", "Coach Charged With Sex With Minor"),
        ("Lee had images of juveniles.", "Lee had images of minors."),
        ("Two of the four are juveniles.", "Two of the four are minors."),
        ("Lee was a juvenile when he sold it.", "Lee was a minor when he sold it."),
        ("Juveniles in the hall get school.", "Young people in the hall get school."),
        ("A juvenile was cited.", "A young person was cited."),
    ],
)
def test_under_18_is_a_minor_where_that_is_the_fact(text: str, better: str) -> None:
    assert mended(text) == better
