"""Who is told of beside a label: a sentence for both is one for whom the label means."""

import pytest

from tests.suggestions import mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Drug Dealer, Girlfriend Sentenced",
            "Person Convicted of Selling Drugs, Girlfriend Sentenced",
        ),
        (
            "Robber and Getaway Driver Sentenced",
            "Person Convicted of Robbery, and Getaway Driver, Sentenced",
        ),
        (
            "Harlow Gang Member, Two Associates Sentenced",
            "Person in a Harlow Gang, Two Associates Sentenced",
        ),
        (
            "Drug Dealer Joe Moss and Girlfriend Sentenced",
            "Joe Moss, Convicted of Selling Drugs, and Girlfriend Sentenced",
        ),
        (
            "A burglar and his brother were sentenced to nine years.",
            "A person convicted of burglary and his brother were sentenced to nine years.",
        ),
        (
            "Child Molester Teacher Gets 40 Years",
            "Teacher Convicted of Sexually Abusing a Child Gets 40 Years",
        ),
        ("Robber Trio Sentenced", "Trio Convicted of Robbery Sentenced"),
        (
            "Sex Offender Stepfather Gets 40 Years",
            "Stepfather Convicted of a Sexual Offense Gets 40 Years",
        ),
        ("Masked Robbers Sentenced", "Masked People Convicted of Robbery Sentenced"),
        (
            "Out-of-State Burglars Sentenced",
            "Out-of-State People Convicted of Burglary Sentenced",
        ),
        # Before a verdict, nobody is guilty beside anybody.
        ("Drug Dealer, Girlfriend Charged", "Person Accused of Selling Drugs, Girlfriend Charged"),
        ("Drug Dealer Couple Arrested", "Couple Accused of Selling Drugs Arrested"),
        (
            "A thief and his wife were acquitted.",
            "A person accused of theft and his wife were acquitted.",
        ),
        (
            "Woman Kills Drug Dealer, Boyfriend Sentenced",
            "Woman Kills Person Said to Sell Drugs, Boyfriend Sentenced",
        ),
        # What is said of the other one is not said of the label.
        (
            "Rapist, Brother Accused of Murder Sentenced",
            "Person Accused of Rape, Brother Accused of Murder Sentenced",
        ),
        (
            "The girlfriend of a burglar and his brother were sentenced.",
            "The girlfriend of a person accused of burglary and his brother were sentenced.",
        ),
    ],
)
def test_a_sentence_for_both_is_for_the_one_with_the_label(text: str, better: str) -> None:
    assert mended(text) == better


def test_who_was_sentenced_is_not_who_once_stole() -> None:
    text = "Once a burglar, his brother was sentenced to nine years."
    assert "convicted" not in mended(text)
