"""Headlines, posts and other short lines: what they say once, and where they begin."""

import pytest

from generator.lint.match import find
from tests.suggestions import RULEBASE, mended


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
            "Heroin Dealer Sentenced to Nine Years on Drug Charges",
            "Person Convicted of Selling Heroin Sentenced to Nine Years on Drug Charges",
        ),
        (
            "Meth Traffickers Plead Guilty to Drug Conspiracy",
            "People Accused of Trafficking Meth Plead Guilty to Drug Conspiracy",
        ),
        (
            "Heroin Dealer Sentenced to Nine Years for Selling Heroin",
            "Person Sentenced to Nine Years for Selling Heroin",
        ),
        (
            "Drug Dealer Sentenced to Nine Years on Drug Charges",
            "Person Sentenced to Nine Years on Drug Charges",
        ),
    ],
)
def test_which_drug_it_was_is_not_lost(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Convicted Child Molester Sentenced to Nine Years for Child Pornography",
            "Person Previously Convicted of Sexually Abusing a Child Sentenced to Nine Years for"
            " Child Pornography",
        ),
        (
            "Convicted Rapist Gets Nine Years for Burglary",
            "Person Previously Convicted of Rape Gets Nine Years for Burglary",
        ),
        (
            "A convicted drug dealer was sentenced on Monday to six years for possessing a gun.",
            "A person previously convicted of selling drugs was sentenced on Monday to six years"
            " for possessing a gun.",
        ),
        # It may be the same deed.
        (
            "Convicted Murderer Sentenced to Life for Stabbing Neighbor",
            "Person Convicted of Murder Sentenced to Life for Stabbing Neighbor",
        ),
        (
            "Convicted Child Molester Sentenced for Molesting Girl",
            "Person Sentenced for Molesting Girl",
        ),
        # Nobody says that a court convicted him of that.
        (
            "Child Molester Sentenced to Nine Years for Child Pornography",
            "Person Sentenced to Nine Years for Child Pornography",
        ),
    ],
)
def test_a_sentence_for_another_deed_is_a_new_one(text: str, better: str) -> None:
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
            "JUST IN: Person convicted of a sexual offense against a child sentenced to 30 years"
            " in prison.",
        ),
    ],
)
def test_a_post_begins_behind_its_tags_and_emoji(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Jury Convicts Three Gang Members of Murder", "Jury Convicts Three Defendants of Murder"),
        ("Jury Finds Gang Member Guilty of Murder", "Jury Finds Defendant Guilty of Murder"),
        ("Jury Convicts Serial Rapist", "Jury Convicts Defendant in Several Rapes"),
        ("Jury Convicts Pimp on Nine Counts", "Jury Convicts Defendant on Nine Counts"),
        ("Jury Convicts Serial Rapist of 14 Counts", "Jury Convicts Defendant of 14 Counts"),
        (
            "Jury Convicts Drug Trafficker of Assault",
            "Jury Convicts Defendant of Assault",
        ),
        (
            "Jury Convicts Repeat Offender of Burglary",
            "Jury Convicts Person with Prior Convictions of Burglary",
        ),
        (
            "Serial Rapist Convicted on All Counts",
            "Person Accused of Several Rapes Convicted on All Counts",
        ),
        ("Rapist Found Guilty", "Person Found Guilty of Rape"),
        (
            "Grand Jury Indicts Gang Member for Murder",
            "Grand Jury Indicts Person Alleged to Be in a Gang for Murder",
        ),
        # What somebody was convicted of before stays with them.
        (
            "Jury Convicts Felon on Gun Charge",
            "Jury Convicts Person with a Felony Conviction on Gun Charge",
        ),
    ],
)
def test_whom_a_jury_convicts_in_a_headline_is_a_defendant(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Marlow Man, Convicted Felon, Pleads Guilty to Gun Charge",
            "Marlow Man, Previously Convicted of a Felony, Pleads Guilty to Gun Charge",
        ),
        (
            "FUGITIVE GANG MEMBER CAPTURED IN TEXAS",
            "WANTED PERSON ALLEGED TO BE IN A GANG CAPTURED IN TEXAS",
        ),
        (
            "Coach-Turned-Predator Sentenced to 40 Years",
            "Coach Sentenced to 40 Years",
        ),
        (
            "A teacher turned drug dealer was charged.",
            "A teacher accused of selling drugs was charged.",
        ),
        ("Fugitive Inmate Captured", "Fugitive Incarcerated Person Captured"),
    ],
)
def test_a_person_whom_a_noun_before_names_is_named_once(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Cedar Falls Drug Dealer Pleads Guilty",
            "Cedar Falls Resident Accused of Selling Drugs Pleads Guilty",
        ),
        (
            "TWO MARLOW DRUG DEALERS SENTENCED",
            "TWO MARLOW RESIDENTS CONVICTED OF SELLING DRUGS SENTENCED",
        ),
        # What stands there may be what was robbed, or no place at all.
        ("Restaurant Burglar Charged", "Person Accused of Restaurant Burglary Charged"),
        ("Brazen Burglar Sentenced", "Brazen Person Convicted of Burglary Sentenced"),
        (
            "PAROLE BOARD FREES VIOLENT OFFENDER",
            "PAROLE BOARD FREES PERSON CONVICTED OF A VIOLENT OFFENSE",
        ),
    ],
)
def test_who_is_from_a_town_is_a_resident_in_headlines(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Court Denies Murderer's Appeal", "Court Denies Appeal of Person Convicted of Murder"),
        ("Murderer's Conviction Upheld", "Conviction of Person for Murder Upheld"),
        ("Murderer's Conviction Overturned", "Murder Suspect's Conviction Overturned"),
        ("Inmate Assaults Officer", "Incarcerated Person Assaults Officer"),
        ("Inmate Assaults Rise", "Assaults in Custody Rise"),
        (
            "Gun Dealer Warns as Drug Dealer with Gun Gets 15 Years",
            "Gun Dealer Warns as Person Convicted of Selling Drugs Who Has Gun Gets 15 Years",
        ),
        (
            "Sheriff Launches Program for Mentally Ill Inmates",
            "Sheriff Launches Program for Incarcerated People with Mental Illnesses",
        ),
    ],
)
def test_short_lines_keep_their_verbs_and_capitals(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Child Predator Sting Nets 14 Arrests",
            "Sting Targeting People Accused of Sexual Offenses Against Children Nets 14 Arrests",
        ),
        (
            "Aggravated Felon Sentenced for Reentry",
            "Person with an Aggravated Felony Conviction Sentenced for Reentry",
        ),
        ("Prolific Burglar Arrested", "Person Accused of Repeated Burglaries Arrested"),
        ("Burglars Break Into 12 Cars", "People Break Into 12 Cars"),
        # The conviction came before, and is what the new case is about.
        (
            "Sex Offender Pleads Guilty to Failing to Register",
            "Person Convicted of a Sexual Offense Pleads Guilty to Failing to Register",
        ),
        (
            "Convicted Sex Offender Gets 20 Years for Child Pornography",
            "Person Previously Convicted of a Sexual Offense Gets 20 Years for Child Pornography",
        ),
        (
            "Governor Reverses Parole of Murderer",
            "Governor Reverses Parole of Person Convicted of Murder",
        ),
        (
            "Drug Dealer to Serve 12 Years",
            "Person Convicted of Selling Drugs to Serve 12 Years",
        ),
    ],
)
def test_short_lines_say_of_whom_and_of_what_they_are(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Sheriff to Drug Dealers: Get Out", "Sheriff to People Who Sell Drugs: Get Out"),
        (
            "New Law Toughens Penalties for Drug Dealers",
            "New Law Toughens Penalties for People Who Sell Drugs",
        ),
        ("Cold Case Rapist Sentenced", "Person Convicted of Rape in Cold Case Sentenced"),
        (
            "Addict's Mother Thanks Drug Court",
            "Mother of Person with a Substance Use Disorder Thanks Drug Court",
        ),
        ("Felon's Guns Seized", "Guns of Person with a Felony Conviction Seized"),
    ],
)
def test_a_headline_is_read_to_its_verb(text: str, better: str) -> None:
    assert mended(text) == better


def test_a_caption_full_of_names_is_no_headline() -> None:
    caption = "Inmates tend the garden at the Alder County Jail on May 3. (Photo by J. Hale)"
    assert mended(caption).startswith("Incarcerated people tend the garden")


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Sheriff to Speak on Search for Elm Park Serial Rapist",
            "Sheriff to Speak on Search for Elm Park Suspect in Several Rapes",
        ),
        ("Police Search for Harlow Burglar", "Police Search for Harlow Burglary Suspect"),
    ],
)
def test_whom_they_search_for_in_a_town_nobody_has_accused(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A 31-year-old Harlow serial rapist has been sentenced to 90 years for two rapes.",
            "A 31-year-old Harlow person has been sentenced to 90 years for two rapes.",
        ),
        (
            "Diaz said that a serial burglar was sentenced to nine years for four burglaries.",
            "Diaz said that a person was sentenced to nine years for four burglaries.",
        ),
        (
            "Two drug dealers were sentenced to prison for selling fentanyl.",
            "Two people were sentenced to prison for selling fentanyl.",
        ),
        (
            "Drug Dealer Was Sentenced to Nine Years for Selling Fentanyl",
            "Person Was Sentenced to Nine Years for Selling Fentanyl",
        ),
        (
            "A serial rapist was sentenced to nine years for a burglary.",
            "A person was sentenced to nine years for a burglary.",
        ),
        (
            "The wife of the drug dealer was sentenced to nine years for selling fentanyl.",
            "The wife of the person accused of selling drugs was sentenced to nine years for"
            " selling fentanyl.",
        ),
        (
            "Repeat Sex Offender Sentenced to 20 Years for Attacking Two Women",
            "Person Convicted of Repeated Sexual Offenses Sentenced to 20 Years for Attacking"
            " Two Women",
        ),
        (
            "Police seek a convicted pimp who fled and was sentenced to nine years for human"
            " trafficking.",
            "Police seek a person who fled and was sentenced to nine years for human trafficking.",
        ),
        (
            "Police seek a convicted burglar who moved and was sentenced to nine years for arson.",
            "Police seek a person convicted of burglary who moved and was sentenced to nine years"
            " for arson.",
        ),
        (
            "Thieves on U.S. Visas Sentenced to Prison",
            "People Convicted of Theft on U.S. Visas Sentenced to Prison",
        ),
        (
            "Thieves in the U.S. were sentenced to prison.",
            "People in the U.S. convicted of theft were sentenced to prison.",
        ),
        (
            "Child Molester Sentenced to 20 Years for Abusing Two Girls",
            "Person Sentenced to 20 Years for Abusing Two Girls",
        ),
        (
            '"This serial robber, who committed nine robberies, will do it again," Diaz said.',
            '"This person, who committed nine robberies, will do it again," Diaz said.',
        ),
        (
            "The burglar, who shot a neighbor, is a danger, Diaz said.",
            "The person accused of burglary, who shot a neighbor, is a danger, Diaz said.",
        ),
    ],
)
def test_a_sentence_that_names_the_deed_needs_no_label(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "LIFE TERM FOR MURDER OF SUSPECTED DRUG DEALER ON LABOR DAY",
            "LIFE TERM FOR MURDER OF PERSON SUSPECTED OF SELLING DRUGS, ON LABOR DAY",
        ),
        (
            "Man Sentenced for Murder of Drug Dealer on Easter Sunday",
            "Man Sentenced for Murder of Person Accused of Selling Drugs, on Easter Sunday",
        ),
    ],
)
def test_the_day_of_a_deed_is_not_when_drugs_were_sold(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Heroin dealer found guilty of trafficking",
            "Person found guilty of heroin trafficking",
        ),
        (
            "Heroin Drug Dealer Convicted of Trafficking Charges",
            "Person Convicted of Heroin Trafficking Charges",
        ),
        (
            "Gun trafficker found guilty of trafficking",
            "Person found guilty of gun trafficking",
        ),
        (
            "The meth dealer pleaded guilty to distribution in Elm County.",
            "The person pleaded guilty to meth distribution in Elm County.",
        ),
        (
            "Heroin dealer found guilty of trafficking fentanyl",
            "Person found guilty of trafficking fentanyl",
        ),
        (
            "Meth dealer convicted of drug trafficking",
            "Person convicted of drug trafficking",
        ),
    ],
)
def test_what_a_dealer_sold_is_told_of_the_verdict(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Drug Dealer's Murder Conviction Upheld",
            "Murder Conviction of Person Convicted of Selling Drugs Upheld",
        ),
        ("Harlow Felon's Conviction Upheld", "Conviction of Harlow Resident for a Felony Upheld"),
        ("Rapist's Conviction Upheld", "Conviction of Person for Rape Upheld"),
    ],
)
def test_whose_conviction_it_is_is_told_once(text: str, better: str) -> None:
    assert mended(text) == better


def test_of_what_an_office_convicted_how_many_is_told_of_each() -> None:
    text = "We convicted 12 murderers, nine rapists and 31 burglars."
    first = [finding.suggestions[0] for finding in find(text, RULEBASE)]
    assert first == ["people of murder", "people of rape", "people of burglary"]


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Convicted Drug dealer Sentenced to Nine Years",
            "Person Convicted of Selling Drugs Sentenced to Nine Years",
        ),
        (
            "Known Gang member Convicted of Murder in Elm",
            "Person in a Gang Convicted of Murder in Elm",
        ),
        (
            "Career criminal Sentenced to Nine Years",
            "Person with a Long Conviction History Sentenced to Nine Years",
        ),
        ("Gang member sentenced to nine years", "Person in a gang sentenced to nine years"),
    ],
)
def test_a_slip_in_a_headline_is_not_taken_over(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Man who robbed drug dealer sentenced",
            "Man who robbed person accused of selling drugs sentenced",
        ),
        (
            "Teen who shot gang member charged as adult",
            "Teen who shot person alleged to be in a gang charged as adult",
        ),
        ("Johns arrested in motel sting", "People accused of buying sex arrested in motel sting"),
        (
            "Burglar who hit nine shops sentenced",
            "Person convicted of burglary who hit nine shops sentenced",
        ),
        ("Pedophile priest's victims speak", "Priest's victims speak"),
        (
            "Child molester arrested at library",
            "Person accused of child sexual abuse arrested at library",
        ),
        ("Mother forgives daughter's killer", "Mother forgives person who killed daughter"),
        (
            "Sister of slain clerk faces robber at parole hearing",
            "Sister of slain clerk faces person convicted of robbery at parole hearing",
        ),
        (
            "Addicts on methadone less likely to reoffend",
            "People on methadone with substance use disorders less likely to reoffend",
        ),
        (
            "Woman who helped inmate escape arrested",
            "Woman who helped incarcerated person escape arrested",
        ),
    ],
)
def test_a_headline_with_small_letters_is_read_like_one(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Inmate Charged in Fall of Guard (Lee Ross) - In May, a guard fell down the stairs of"
            " the jail, and an officer saw who had pushed him.",
            "Incarcerated Person Charged in Fall of Guard (Lee Ross) - In May, a guard fell down"
            " the stairs of the jail, and an officer saw who had pushed him.",
        ),
        (
            "Parolee Arrested in Elm: On Tuesday, deputies saw a man leave a house by its window.",
            "Person on Parole Arrested in Elm: On Tuesday, deputies saw a man leave a house by"
            " its window.",
        ),
    ],
)
def test_a_heading_keeps_its_capitals_in_a_line_that_goes_on(text: str, better: str) -> None:
    assert mended(text) == better
