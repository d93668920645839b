"""A group has no "person accused of", and nobody is a "regional person": a noun fits there."""

import pytest

from tests.suggestions import mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("The cartel lost its kingpin in May.", "The cartel lost its alleged leader in May."),
        ("Cartel Loses Its Kingpin", "Cartel Loses Its Alleged Leader"),
        (
            "A regional kingpin was stopped in Harlow.",
            "An alleged regional leader of a criminal operation was stopped in Harlow.",
        ),
        (
            "The club's local drug dealer fled.",
            "The club's alleged local seller of drugs fled.",
        ),
        (
            "The ring's drug dealers wore green caps.",
            "The ring's alleged sellers of drugs wore green caps.",
        ),
        (
            "The cartel pays its drug mules in cash.",
            "The cartel pays its alleged carriers of drugs in cash.",
        ),
        (
            "The village drug dealer fled.",
            "The person accused of selling drugs in the village fled.",
        ),
        # A person may be local, and somebody's dealer sold to him.
        (
            "The local kingpin had two boats.",
            "The local person accused of leading the operation had two boats.",
        ),
        (
            "The ring's drug supplier fled.",
            "The ring's alleged supplier of drugs fled.",
        ),
        ("Her drug dealer called.", "The person who sold her drugs called."),
    ],
)
def test_what_stands_before_fits_the_noun(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Cartel members and their local dealers moved meth through the docks.",
            "Cartel members and the people accused of selling drugs for them locally moved meth"
            " through the docks.",
        ),
        (
            "The couple and their local drug dealer met at a motel.",
            "The couple and the person accused of selling drugs locally met at a motel.",
        ),
        (
            "Our local drug dealers are back.",
            "The people accused of selling drugs locally are back.",
        ),
    ],
)
def test_whose_dealers_they_are_sell_for_them(text: str, better: str) -> None:
    assert mended(text) == better
