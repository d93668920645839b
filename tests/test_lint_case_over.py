"""What is told only where a case is over, in sentences that have another subject."""

import pytest

from tests.suggestions import mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Parole Denied for Killer of Two",
            "Parole Denied for Person Convicted of Killing Two",
        ),
        (
            "The board rejected release of the murderer for the fourth time.",
            "The board rejected release of the person convicted of murder for the fourth time.",
        ),
        ("Killer of Two Executed", "Person Convicted of Killing Two Executed"),
        (
            "Murderer of Deputy Dies in Prison",
            "Person Convicted of Murdering Deputy Dies in Prison",
        ),
        ("Arsonist Denied New Trial", "Person Convicted of Arson Denied New Trial"),
        (
            "A judge denied the rapist a new trial.",
            "A judge denied the person convicted of rape a new trial.",
        ),
        (
            "The robber waived his right to appeal.",
            "The person convicted of robbery waived his right to appeal.",
        ),
        (
            "A prison term of 14 years was imposed on the drug trafficker.",
            "A prison term of 14 years was imposed on the person convicted of drug trafficking.",
        ),
        (
            "They talked for an hour before returning guilty verdicts against the robber.",
            "They talked for an hour before returning guilty verdicts against the person convicted "
            "of robbery.",
        ),
        (
            "Judge Pine scolded the burglar before sentencing him to six years.",
            "Judge Pine scolded the person convicted of burglary before sentencing him to six "
            "years.",
        ),
        (
            "We asked for 15 years for the burglar; the judge gave him ten.",
            "We asked for 15 years for the person convicted of burglary; the judge gave him ten.",
        ),
        (
            "The driver got three years; the robber got 25.",
            "The driver got three years; the person convicted of robbery got 25.",
        ),
        (
            "A mother told the killer at his sentencing that she forgives him.",
            "A mother told the person convicted of homicide at his sentencing that she forgives "
            "him.",
        ),
        (
            "The child molester looked away as his victims read their statements.",
            "The person convicted of sexually abusing a child looked away as his victims read "
            "their statements.",
        ),
        (
            "The rapist is now where he belongs: in prison, for 40 years.",
            "The person convicted of rape is now where he belongs: in prison, for 40 years.",
        ),
        (
            "They missed the parole hearing of their daughter's killer.",
            "They missed the parole hearing of the person convicted of killing their daughter.",
        ),
        (
            "It was hard when the killer came up for parole.",
            "It was hard when the person convicted of homicide came up for parole.",
        ),
    ],
)
def test_what_only_a_conviction_brings_tells_of_one(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "Prosecutors asked for 15 days in jail for the burglar pending trial; the judge gave ten.",
        "We asked for $1 million bail for the burglar; the judge held him without bail.",
        "The judge told the burglar to stay away from the store before sending him home.",
        "The judge told the burglar to hand in his passport before imposing a no-contact order.",
        "A panel of judges denied release of the burglar pending trial.",
        "Judge Denies Burglar a New Trial Date",
        "The burglar waived his right to a preliminary hearing.",
        "The burglar will speak at the sentencing of his brother.",
        "The burglar is now where he belongs: behind bars, awaiting trial.",
        "The burglar stared at the camera as officers read the charges.",
    ],
)
def test_what_may_come_before_a_conviction_tells_of_none(text: str) -> None:
    assert "convicted" not in mended(text).lower()


def test_headline_tells_in_its_own_words_who_is_guilty() -> None:
    assert mended("Burglar Who Hit Five Churches Pleads Guilty") == (
        "Person Who Hit Five Churches Pleads Guilty"
    )


def test_whoever_pleads_no_contest_to_it_is_told_once() -> None:
    assert mended("The identity thief pleaded no contest to 14 counts.") == (
        "The person pleaded no contest to 14 counts."
    )


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A stalker who wrote to his wife from jail was sentenced to five years.",
            "A person convicted of stalking who wrote to his wife from jail was sentenced to five "
            "years.",
        ),
        (
            "The murderer of Deputy Ames will never again set foot outside a prison.",
            "The person convicted of murdering Deputy Ames will never again set foot outside a "
            "prison.",
        ),
        (
            "The jury saw Hale for what he is: a predator.",
            "The jury saw Hale for what he is: a person who harmed others.",
        ),
        (
            "Most people convicted of a felony can petition. Violent offenders are excluded.",
            "Most people convicted of a felony can petition. People convicted of violent offenses "
            "are excluded.",
        ),
    ],
)
def test_what_a_court_did_is_told_at_the_end_of_the_sentence_or_before_it(
    text: str, better: str
) -> None:
    assert mended(text) == better
