"""Labels before names in headlines: they go behind the name, wherever it stands."""

import pytest

from tests.suggestions import mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Judge Sentences Drug Dealer Joe Moss to 12 Years",
            "Judge Sentences Joe Moss, Convicted of Selling Drugs, to 12 Years",
        ),
        (
            "DA Opposes Parole of Child Molester Ray Coombs",
            "DA Opposes Parole of Ray Coombs, Convicted of Sexually Abusing a Child",
        ),
        (
            "Deputies Arrest Convicted Felon Ray Coombs",
            "Deputies Arrest Ray Coombs, Previously Convicted of a Felony",
        ),
        (
            "Gang Member Ray Coombs: 40 Years to Life",
            "Ray Coombs, Alleged to Be in a Gang: 40 Years to Life",
        ),
        (
            "Convicted Murderer Ray Lee Coombs Denied Parole",
            "Ray Lee Coombs, Convicted of Murder, Denied Parole",
        ),
        (
            "Felon Ray Coombs Jr. Back in Prison",
            "Ray Coombs Jr., Who Has a Felony Conviction, Back in Prison",
        ),
        (
            "Harlow County Sex Offender Ray Coombs Gets 100 Years",
            "Harlow County Resident Ray Coombs, Convicted of a Sexual Offense, Gets 100 Years",
        ),
        (
            "Gang Members Joe Moss and Ray Coombs Sentenced",
            "Joe Moss and Ray Coombs, Who Are in a Gang, Sentenced",
        ),
        # Of what is his, the name alone tells.
        ("Inmate Ray Coombs Trial Begins", "Ray Coombs Trial Begins"),
        ("Felon Ray Coombs's Car Found", "Ray Coombs's Car Found"),
        ("Jury Convicts Drug Dealer Joe Moss", "Jury Convicts Joe Moss"),
        ("A jury found drug dealer Joe Moss guilty.", "A jury found Joe Moss guilty."),
    ],
)
def test_a_label_goes_behind_a_name_anywhere_in_a_headline(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            'Career Criminal Joe "Ace" Moss Convicted',
            'Joe "Ace" Moss, Who Has a Long Conviction History, Convicted',
        ),
        (
            "Gang Member Luis 'Flaco' Ruiz Gets Life",
            "Luis 'Flaco' Ruiz, Who Is in a Gang, Gets Life",
        ),
        (
            "Gang Member Luis (Flaco) Ruiz Gets Life",
            "Luis (Flaco) Ruiz, Who Is in a Gang, Gets Life",
        ),
    ],
)
def test_a_nickname_is_of_the_name(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("headline", "below", "better"),
    [
        (
            "Convicted Murderer Okoro Denied Parole",
            "Yara Okoro, 67, was convicted of murder in 1990.",
            "Okoro, Convicted of Murder, Denied Parole",
        ),
        (
            "DA Opposes Parole of Child Molester Yaro Okoro",
            "Yaro Okoro, 34, was convicted of child molestation.",
            "DA Opposes Parole of Yaro Okoro, Convicted of Sexually Abusing a Child",
        ),
    ],
)
def test_an_age_in_the_text_tells_that_it_is_a_name(headline: str, below: str, better: str) -> None:
    assert mended(f"{headline}\n\n{below}").partition("\n")[0] == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Inmate Work Crew to Clean Park", "Crew of Incarcerated People to Clean Park"),
        (
            "Judge Sentences Drug Dealer in Elm County to 12 Years",
            "Judge Sentences Person Convicted of Selling Drugs in Elm County to 12 Years",
        ),
        (
            "Convicted Felon Charged in Alder City Shooting",
            "Person Previously Convicted of a Felony Charged in Alder City Shooting",
        ),
    ],
)
def test_other_words_with_capitals_are_no_name(text: str, better: str) -> None:
    assert mended(text) == better
