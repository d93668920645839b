"""Numbers at a label: ages, and how often somebody was convicted."""

import pytest

from tests.suggestions import mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Offenders ages 18-25 may apply.",
            "People ages 18-25 in the justice system may apply.",
        ),
        (
            "Drug users aged 18\u201324 got help.",
            "People aged 18\u201324 who use drugs got help.",
        ),
        (
            "A five-time convicted burglar was arrested.",
            "A person convicted of burglary five times was arrested.",
        ),
        (
            "A two-time convicted sex offender was arrested.",
            "A person convicted of a sexual offense twice was arrested.",
        ),
        ("A 12-time burglar was arrested.", "A person accused of repeated burglary was arrested."),
        (
            "A prolific serial burglar was sentenced.",
            "A person convicted of a series of burglaries was sentenced.",
        ),
        (
            "A prolific repeat offender was sentenced.",
            "A person with prior convictions was sentenced.",
        ),
        (
            "A Tier II registered sex offender was charged.",
            "A person registered at Tier II for a sexual offense was charged.",
        ),
    ],
)
def test_numbers_go_with_what_is_said(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("AB 109 offenders report weekly.", "People with AB 109 cases report weekly."),
        ("An AB 109 offender was seen.", "A person with an AB 109 case was seen."),
        (
            "Prop 47 sex offenders report weekly.",
            "People convicted of sexual offenses under Prop 47 report weekly.",
        ),
        ("Class A inmates report weekly.", "People incarcerated in Class A report weekly."),
        ("Level 1 inmates report weekly.", "People incarcerated at Level 1 report weekly."),
        (
            "Three Strikes parolees report weekly.",
            "People on parole under Three Strikes report weekly.",
        ),
        (
            "A third-offense shoplifter was arrested.",
            "A person accused of shoplifting a third time was arrested.",
        ),
        (
            "Third-strike burglar Joe Hale was arrested.",
            "Joe Hale, accused of burglary with prior strikes, was arrested.",
        ),
        ("In Part 1, inmates speak.", "In Part 1, incarcerated people speak."),
        (
            "PRCS offenders report weekly.",
            "People on post-release community supervision report weekly.",
        ),
    ],
)
def test_a_law_or_a_class_goes_behind_the_people(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Elm is tired of repeat offender walking out of court.",
            "Elm is tired of people with prior convictions walking out of court.",
        ),
        (
            "We are fed up with parolee breaking into cars.",
            "We are fed up with people on parole breaking into cars.",
        ),
    ],
)
def test_a_label_that_lacks_its_s_is_of_several(text: str, better: str) -> None:
    assert mended(text) == better
