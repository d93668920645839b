"""Places before a label go behind the people; capitals stay where the sentence has them."""

import pytest

from tests.suggestions import mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "California inmates fought the fire.",
            "People incarcerated in California fought the fire.",
        ),
        ("The law lets Texas parolees vote.", "The law lets people on parole in Texas vote."),
        ("All 1,016 Halden inmates enrolled.", "All 1,016 people incarcerated at Halden enrolled."),
        ("The 40 Muslim inmates fasted.", "The 40 Muslim incarcerated people fasted."),
    ],
)
def test_place_goes_behind_the_people(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The Inmate shall receive a copy of the rules.",
            "The incarcerated person shall receive a copy of the rules.",
        ),
        (
            "Guard Children from Sexual Predators Recently, two cases shook the town of Marlow.",
            "Guard Children from People Who Commit Sexual Offenses Recently, two cases shook the"
            " town of Marlow.",
        ),
        (
            "He spoke. \u201cAddicts need help,\u201d he said.",
            "He spoke. \u201cPeople with substance use disorders need help,\u201d he said.",
        ),
        (
            "The mayor said, \u201cDrug dealers are not welcome.\u201d",
            "The mayor said, \u201cPeople who sell drugs are not welcome.\u201d",
        ),
    ],
)
def test_capitals_fit_the_sentence(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Marlow County Drug Dealer Pleads Guilty",
            "Person from Marlow County Accused of Selling Drugs Pleads Guilty",
        ),
        (
            "In Marlow County, felons may vote.",
            "In Marlow County, people with felony convictions may vote.",
        ),
    ],
)
def test_a_county_that_a_headline_begins_with_goes_behind_the_person(
    text: str, better: str
) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Harlow Drug Dealer Sentenced to 12 Years",
            "Harlow Resident Convicted of Selling Drugs Sentenced to 12 Years",
        ),
        ("Two Harlow felons sentenced", "Two Harlow residents with felony convictions sentenced"),
        ("Harlow Inmate Charged with Murder", "Person Incarcerated in Harlow Charged with Murder"),
        (
            "Gang Member from Los Angeles Sentenced to Life",
            "Person from Los Angeles in a Gang Sentenced to Life",
        ),
        (
            "Addict From Elm Found Dead",
            "Person From Elm With a Substance Use Disorder Found Dead",
        ),
        ("HARLOW TRANSIENT CHARGED", "PERSON IN HARLOW WITHOUT STABLE HOUSING CHARGED"),
        ("Armed Felon Sentenced", "Armed Person with a Felony Conviction Sentenced"),
        ("Jury Finds Felon Guilty", "Jury Finds Person with a Felony Conviction Guilty"),
    ],
)
def test_a_town_at_the_head_of_a_headline_has_residents(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A Honduran illegal alien pleaded guilty.",
            "An undocumented Honduran national pleaded guilty.",
        ),
        (
            "Mexican Illegal Alien Sentenced for Reentry",
            "Undocumented Mexican National Sentenced for Reentry",
        ),
        ("An illegal alien from Mexico fled.", "An undocumented noncitizen from Mexico fled."),
    ],
)
def test_a_country_before_noncitizens_makes_them_nationals(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "An alleged Rwandan war criminal lived in Ohio.",
            "A Rwandan person accused of war crimes lived in Ohio.",
        ),
        (
            "Alleged Mexican Drug Trafficker Held in Elm",
            "Mexican Person Accused of Drug Trafficking Held in Elm",
        ),
        (
            "Alleged Elm City Drug Dealer Held",
            "Person from Elm City Accused of Selling Drugs Held",
        ),
        (
            "Trial of Accused Ohio Burglar Begins",
            "Trial of Person from Ohio Accused of Burglary Begins",
        ),
        ("Alleged Serial Rapist Held", "Person Accused of Several Rapes Held"),
    ],
)
def test_nobody_is_from_an_alleged_city_or_from_a_people(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            'Ames, 34, of Harlow, pled. "Harlow\'s thugs must know," she said.',
            'Ames, 34, of Harlow, pled. "People in Harlow who commit crimes must know," she said.',
        ),
        (
            "Police in Harlow know that Harlow's felons must report.",
            "Police in Harlow know that people in Harlow with felony convictions must report.",
        ),
        (
            "Three men fled in Harlow. Harlow's worst burglar is one of them.",
            "Three men fled in Harlow. A person in Harlow accused of burglary is one of them.",
        ),
    ],
)
def test_a_town_of_which_the_text_tells_has_people_in_it(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Former Ohio Inmate Charged", "Person Formerly Incarcerated in Ohio Charged"),
        (
            "Two former Ohio prisoners were charged.",
            "Two people formerly incarcerated in Ohio were charged.",
        ),
        (
            "Former Elm County Inmate Charged",
            "Person Formerly in Elm County Custody Charged",
        ),
        (
            "A former Elm County jail inmate was charged.",
            "A person formerly in the Elm County jail was charged.",
        ),
        (
            "A former Moss Island inmate was charged.",
            "A person formerly incarcerated at Moss Island was charged.",
        ),
    ],
)
def test_who_was_held_somewhere_was_so_formerly(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A burglar from Cadmore awaits sentencing.",
            "A person from Cadmore convicted of burglary awaits sentencing.",
        ),
        (
            "A drug dealer from Cadmore owes $40,000 in taxes.",
            "A person from Cadmore accused of selling drugs owes $40,000 in taxes.",
        ),
        (
            "Two felons from Cadmore await trial.",
            "Two people from Cadmore with felony convictions await trial.",
        ),
        (
            "A felon from St. Anselm robs a bank.",
            "A person from St. Anselm with a felony conviction robs a bank.",
        ),
        ("Parolee From Cadmore Returns To Jail", "Person on Parole From Cadmore Returns To Jail"),
        (
            "Thieves from Cadmore strike again",
            "People from Cadmore who steal strike again",
        ),
        # These are nouns.
        (
            "A felon from the Cadmore projects fled.",
            "A person from the Cadmore projects with a felony conviction fled.",
        ),
        (
            "A felon from Cadmore courts was shot.",
            "A person from Cadmore courts with a felony conviction was shot.",
        ),
    ],
)
def test_a_place_ends_before_what_somebody_does(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A Bronx burglar was charged.",
            "A person from the Bronx accused of burglary was charged.",
        ),
        (
            "A Twin Cities drug dealer fled.",
            "A person from the Twin Cities accused of selling drugs fled.",
        ),
        ("Robber One held the gun.", "Person One, accused of robbery, held the gun."),
        (
            "An officer dressed as a prostitute arrested Hale.",
            "An officer dressed as a sex worker arrested Hale.",
        ),
        (
            "The killer or killers fled.",
            "The person or people responsible for the killing fled.",
        ),
        (
            "A felon previously convicted of arson was caught.",
            "A person previously convicted of arson was caught.",
        ),
        (
            "A burglar previously convicted of burglary was caught.",
            "A person previously convicted of burglary was caught.",
        ),
        (
            "Drug dealers arrested by the task force face trial.",
            "People accused of selling drugs who were arrested by the task force face trial.",
        ),
        (
            "The city's most violent gang members were indicted.",
            "People in the city alleged to be in violent gangs were indicted.",
        ),
        (
            "Hale, a prolific burglar, pleaded guilty.",
            "Hale, accused of repeated burglaries, pleaded guilty.",
        ),
    ],
)
def test_what_is_said_beside_a_label_is_told_as_it_is(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The county's worst gang members were arrested.",
            "People in the county alleged to be in a gang were arrested.",
        ),
    ],
)
def test_a_county_has_no_people_alleged_to_be_in_a_gang(text: str, better: str) -> None:
    assert mended(text) == better


def test_a_creek_is_no_nation() -> None:
    text = "Police arrested the Mill Creek rapist."
    assert mended(text) == "Police arrested the person accused of rape in the Mill Creek case."


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Police watch the city's fifteen gang members.",
            "Police watch the fifteen people in the city alleged to be in a gang.",
        ),
        (
            "The county's 90 probationers have jobs.",
            "The county's 90 people on probation have jobs.",
        ),
        (
            "The county's 12 drug dealers were charged.",
            "The 12 people in the county accused of selling drugs were charged.",
        ),
        (
            "The jail's 300 inmates were fed.",
            "The 300 people held in the jail were fed.",
        ),
    ],
)
def test_a_place_and_how_many_people_it_has_go_with_them(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A Cole Correctional Institution inmate fell.",
            "A person incarcerated at Cole Correctional Institution fell.",
        ),
        (
            "Two Cole Prison minimum-custody inmates left.",
            "Two people in minimum-custody at Cole Prison left.",
        ),
        (
            "The Cole Correctional Center inmate was moved.",
            "The person incarcerated at Cole Correctional Center was moved.",
        ),
        ("Two Cole Prison inmates fought.", "Two people in Cole Prison fought."),
        (
            "A Cole Penitentiary offender with asthma died.",
            "A person incarcerated at Cole Penitentiary with asthma died.",
        ),
        (
            "An offender at Cole Creek Prison, 61, died.",
            "An incarcerated person at Cole Creek Prison, 61, died.",
        ),
        (
            "Cole County Jail offenders sew masks.",
            "People incarcerated at Cole County Jail sew masks.",
        ),
    ],
)
def test_whom_a_named_prison_holds_is_there(text: str, better: str) -> None:
    assert mended(text) == better
