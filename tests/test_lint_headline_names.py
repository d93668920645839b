"""Labels in headlines with names, towns and victims beside them: each in its place."""

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
            "Ray Coombs, Who Is in a Gang: 40 Years to Life",
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
        (
            "Judge Sentences Harlow Felon Ray Coombs to Nine Years",
            "Judge Sentences Harlow Resident Ray Coombs, Who Has a Felony Conviction,"
            " to Nine Years",
        ),
        (
            "Families Confront Killer Ray Coombs at Trial",
            "Families Confront Ray Coombs, Accused of Homicide, at Trial",
        ),
        (
            "Gang Member Ana de la Cruz Gets Life",
            "Ana de la Cruz, Who Is in a Gang, Gets Life",
        ),
        ("Felon J. R. Coombs Sentenced", "J. R. Coombs, Who Has a Felony Conviction, Sentenced"),
        ("Pimp Ray Coombs Sentenced", "Ray Coombs, Convicted of Pimping, Sentenced"),
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
        (
            "Jury Finds Felon Ray Coombs Sane",
            "Jury Finds Person with a Felony Conviction Ray Coombs Sane",
        ),
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


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Violent Harlow Gang Member Convicted of Murder",
            "Person in a Harlow Gang Convicted of Murder",
        ),
        (
            "Violent Harlow County Felon Gets 22 Years",
            "Person from Harlow County with a Felony Conviction Gets 22 Years",
        ),
        (
            "Dangerous Harlow Sex Offender Sentenced",
            "Harlow Resident Convicted of a Sexual Offense Sentenced",
        ),
        (
            "Armed Harlow Drug Dealer Gets 12 Years",
            "Armed Harlow Resident Convicted of Selling Drugs Gets 12 Years",
        ),
        (
            "Two Prolific Harlow Burglars Sentenced",
            "Two Harlow Residents Convicted of Burglary Sentenced",
        ),
        (
            "Former Harlow Gang Member Gets Life",
            "Person Formerly in a Harlow Gang Gets Life",
        ),
        (
            "Former Harlow Inmate Gets Six Years",
            "Person Formerly Incarcerated in Harlow Gets Six Years",
        ),
        (
            "Former Harlow County Sex Offender Sentenced",
            "Person from Harlow County Once Convicted of a Sexual Offense Sentenced",
        ),
        (
            "Alleged Harlow Drug Dealer Arrested",
            "Harlow Resident Accused of Selling Drugs Arrested",
        ),
        (
            "Convicted Harlow Drug Dealer Denied Parole",
            "Harlow Resident Convicted of Selling Drugs Denied Parole",
        ),
        (
            "A dangerous Harlow sex offender was sentenced.",
            "A person from Harlow convicted of a sexual offense was sentenced.",
        ),
        (
            "An armed Harlow drug dealer was sentenced.",
            "An armed person from Harlow convicted of selling drugs was sentenced.",
        ),
        (
            "Violent Harlow Felon Ray Coombs Sentenced",
            "Harlow Resident Ray Coombs, Who Has a Felony Conviction, Sentenced",
        ),
        # Nobody is convicted by the word "former".
        ("Former Harlow Burglar Charged", "Former Harlow Person Accused of Burglary Charged"),
        (
            "Former Marine Drug Dealer Sentenced",
            "Former Marine Person Convicted of Selling Drugs Sentenced",
        ),
    ],
)
def test_a_word_before_a_town_goes_with_the_label(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Wife Killer Denied Parole", "Person Convicted of Killing a Spouse Denied Parole"),
        ("Grandmother Killer Gets Life", "Person Convicted of Killing a Grandparent Gets Life"),
        ("Police Killer Denied Parole", "Person Convicted of Killing an Officer Denied Parole"),
        ("Road Rage Killer Sentenced", "Person Convicted of a Road Rage Killing Sentenced"),
        (
            "Wife Killer Ray Coombs Denied Parole",
            "Ray Coombs, Convicted of Killing a Spouse, Denied Parole",
        ),
        (
            "Harlow Jogger Killer Gets Life",
            "Harlow Resident Convicted of Killing a Jogger Gets Life",
        ),
        ("The alleged wife killer was held.", "The person accused of killing a spouse was held."),
        ("Hired Killer Gets Life", "Person Convicted of Killing for Hire Gets Life"),
    ],
)
def test_whom_a_killer_killed_is_told_with_the_killing(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Child Sex Trafficker Gets 45 Years",
            "Person Convicted of Child Sex Trafficking Gets 45 Years",
        ),
        (
            "Two child sex traffickers were indicted.",
            "Two people accused of child sex trafficking were indicted.",
        ),
        (
            "A convicted child sex trafficker was denied parole.",
            "A person convicted of child sex trafficking was denied parole.",
        ),
    ],
)
def test_children_are_whom_somebody_trafficked(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Harlow County Inmate Ray Coombs Dies",
            "Ray Coombs, in Harlow County Custody, Dies",
        ),
        (
            "Deputies took Harlow County inmate Ray Coombs to a hospital.",
            "Deputies took Ray Coombs, in Harlow County custody, to a hospital.",
        ),
        (
            "California Inmate Ray Coombs Sues",
            "Ray Coombs, Incarcerated in California, Sues",
        ),
    ],
)
def test_where_somebody_is_held_goes_behind_the_name(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Elm Inmate Joe Hale Dies", "Joe Hale, Incarcerated in Elm, Dies"),
        ("Elm Inmate Joe Hale Escapes", "Joe Hale, Incarcerated in Elm, Escapes"),
        ("Rapist Denied Parole.", "Person Convicted of Rape Denied Parole."),
        (
            "Murderer Loses Bid for Parole, DA Says.",
            "Person Convicted of Murder Loses Bid for Parole, DA Says.",
        ),
        ("The gang member I saw ran.", "The person alleged to be in a gang whom I saw ran."),
        ("He shot at Gang Member C.", "He shot at Person C, alleged to be in a gang."),
        (
            "Gang Member B. shot first.",
            "Person B., alleged to be in a gang, shot first.",
        ),
    ],
)
def test_a_name_is_no_verb_and_no_place(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Inmate's Family Files Claim", "Family of Incarcerated Person Files Claim"),
        (
            "Inmate's Cellmate Faces Charges",
            "Cellmate of Incarcerated Person Faces Charges",
        ),
        ("Parolee's Arrest Sparks Outrage", "Arrest of Person on Parole Sparks Outrage"),
        ("County to House State Inmates", "County to House People in State Custody"),
        (
            "Sheriff Releases Elm County Inmates",
            "Sheriff Releases People in Elm County Custody",
        ),
    ],
)
def test_a_headlines_verb_is_no_part_of_a_name(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Inmate Murder Trial Begins",
            "Murder Trial of Incarcerated Person Begins",
        ),
        (
            "Inmate Mental Health Costs Up 12 Percent",
            "Mental Health Costs of Incarcerated People Up 12 Percent",
        ),
        (
            "See also: Repeat Offender Gets Life",
            "See also: Person with Prior Convictions Gets Life",
        ),
        (
            "Case update: Felon Loses Appeal",
            "Case update: Person with a Felony Conviction Loses Appeal",
        ),
        (
            "Read more: Parolee Robert Hale Arrested",
            "Read more: Robert Hale, Who Is on Parole, Arrested",
        ),
    ],
)
def test_a_trial_or_a_verb_is_nobodys_name(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Drug dealers Joe Hale, Lee Moss and Ty Dunn were sentenced.",
            "Joe Hale, Lee Moss and Ty Dunn, convicted of selling drugs, were sentenced.",
        ),
        (
            "From left: gang members Joe Hale, 34, Lee Moss, 22, and Ty Dunn",
            "From left: Joe Hale, 34, Lee Moss, 22, and Ty Dunn, alleged to be in a gang",
        ),
        ("Re: parolee Hale, Robert", "Re: Hale, Robert, who is on parole"),
        (
            "Drug dealers in Elm, Harlow and Salem were arrested.",
            "People accused of selling drugs in Elm, Harlow and Salem were arrested.",
        ),
    ],
)
def test_names_in_a_row_stand_before_the_label(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Meanwhile parolee Joe Hale ran.", "Meanwhile Joe Hale, who is on parole, ran."),
        ("Meet parolee Joe Hale.", "Meet Joe Hale, who is on parole."),
        ("Perhaps inmate Joe Hale slept.", "Perhaps Joe Hale, an incarcerated person, slept."),
        (
            "Officers believe pimp Joe Hale ran.",
            "Officers believe Joe Hale, accused of pimping, ran.",
        ),
        (
            "Harlow parolee Joe Hale ran.",
            "Harlow resident Joe Hale, who is on parole, ran.",
        ),
    ],
)
def test_a_word_that_begins_a_sentence_is_no_town(text: str, better: str) -> None:
    assert mended(text) == better
