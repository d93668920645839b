"""People in custody, on parole or on a registry, where the sentence says more of them."""

import pytest

from generator.lint.match import find
from tests.suggestions import RULEBASE, all_mended, mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Cole, also a state prisoner, cashed the checks.",
            "Cole, also in state prison, cashed the checks.",
        ),
        ("He denied being a parolee.", "He denied being on parole."),
        (
            "Once you've been a prisoner you know how to wait.",
            "Once you've been incarcerated you know how to wait.",
        ),
        (
            "White supremacist parolee sentenced in Elm",
            "White supremacist on parole sentenced in Elm",
        ),
        (
            "He has been an inmate who helps others.",
            "He has been an incarcerated person who helps others.",
        ),
        ("He was a parolee at the time.", "He was on parole at the time."),
        (
            "Cole, a parolee at the time, drove the car.",
            "Cole, on parole at the time, drove the car.",
        ),
        (
            "It was an inmate that called for help.",
            "It was an incarcerated person that called for help.",
        ),
        ("The parolee was also charged.", "The person on parole was also charged."),
    ],
)
def test_where_a_person_is_named_already_only_the_state_is(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("A third of my inmates need care.", "A third of the people in my custody need care."),
        ("Our inmates eat at noon.", "The people in our custody eat at noon."),
        ("Their inmates eat at noon.", "The people in their custody eat at noon."),
        ("He punched his prisoner.", "He punched the person in his custody."),
        (
            "Officers told her inmates would move.",
            "Officers told her incarcerated people would move.",
        ),
    ],
)
def test_a_sheriffs_own_inmates_are_in_his_custody(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("An immigrant detainee died.", "An immigrant in detention died."),
        ("An immigrant inmate died.", "An incarcerated immigrant died."),
        ("Two noncitizen inmates sued.", "Two incarcerated noncitizens sued."),
    ],
)
def test_whoever_is_an_immigrant_is_no_person_besides(text: str, better: str) -> None:
    assert mended(text) == better


def test_each_option_for_an_immigrant_is_a_word() -> None:
    (finding,) = find("The immigrant detainee died.", RULEBASE)
    assert finding.suggestions == ("immigrant in detention", "detained immigrant")


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Victims are told when parolees are released.",
            "Victims are told when people granted parole are released.",
        ),
        (
            "Parolees are supervised by the state.",
            "People on parole are supervised by the state.",
        ),
        (
            "The law allows offenders to be removed from the registry.",
            "The law allows people to be removed from the registry.",
        ),
        (
            "DNA samples from offenders solve old crimes.",
            "DNA samples from people in the justice system solve old crimes.",
        ),
        (
            "The panel held that the offender is a sexually violent predator and a threat.",
            "The panel held that the person is a sexually violent predator and a threat.",
        ),
    ],
)
def test_what_comes_of_people_says_who_they_are(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The in-custody death of inmate Joe Hale was reviewed.",
            "The in-custody death of Joe Hale was reviewed.",
        ),
        (
            "The death of inmate Joe Hale was reviewed.",
            "The death of Joe Hale, an incarcerated person, was reviewed.",
        ),
    ],
)
def test_where_somebody_died_in_custody_it_is_said_once(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Nine lifer parole hearings are set for May.",
            "Nine life-sentence parole hearings are set for May.",
        ),
        (
            "The rule keeps second-striker state prisoners in custody.",
            "The rule keeps people serving second-strike sentences in custody.",
        ),
        (
            "The jail holds nine federally sentenced prisoners.",
            "The jail holds nine people serving federal sentences.",
        ),
    ],
)
def test_a_sentence_is_named_as_what_it_is(text: str, better: str) -> None:
    assert mended(text) == better


def test_a_habitual_sexual_offender_is_what_a_statute_names() -> None:
    assert not list(find("He was found guilty of being a habitual sexual offender.", RULEBASE))


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "County jail inmates released on bail are called.",
            "People in the county jail who were released on bail are called.",
        ),
        (
            "The rule limits sex offenders' access to these parks.",
            "The rule limits the access to these parks of people convicted of sexual offenses.",
        ),
        (
            "The inmate's access to a phone was cut.",
            "The incarcerated person's access to a phone was cut.",
        ),
        (
            "We will not let these ruthless, violent offenders go.",
            "We will not let these ruthless people go.",
        ),
    ],
)
def test_what_follows_stays_with_its_word(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A registered sex offender and parolee was arrested.",
            "A person on parole required to register for a sexual offense was arrested.",
        ),
        (
            "A gang member and convicted felon fled.",
            "A person previously convicted of a felony and alleged to be in a gang fled.",
        ),
        (
            "He is a parolee and a registered sex offender.",
            "He is on parole and required to register for a sexual offense.",
        ),
        (
            "A gang member and a parolee were arrested.",
            "A person alleged to be in a gang and a person on parole were arrested.",
        ),
        (
            "A 54-year-old Elm man and registered sex offender was sentenced.",
            "A 54-year-old Elm man who is required to register for a sexual offense was sentenced.",
        ),
    ],
)
def test_two_labels_of_one_person_are_one_person(text: str, better: str) -> None:
    mended_all = text
    for found in reversed(list(find(text, RULEBASE))):
        start, end = found.span
        mended_all = mended_all[:start] + found.suggestions[0] + mended_all[end:]
    assert mended_all == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Lee Grant, an inmate at Ridge Prison, called her.",
            "Lee Grant, who was incarcerated at Ridge Prison, called her.",
        ),
        (
            "He called Lee Grant, an inmate at Ridge Prison.",
            "He called Lee Grant, incarcerated at Ridge Prison.",
        ),
        ("Hale, an inmate, faces ten years.", "Hale, who is incarcerated, faces ten years."),
        (
            "Hale, an inmate serving a life sentence, was charged.",
            "Hale, who was serving a life sentence, was charged.",
        ),
        (
            "We saw an officer, an inmate at Ridge Prison and a nurse.",
            "We saw an officer, an incarcerated person at Ridge Prison and a nurse.",
        ),
    ],
)
def test_where_somebody_with_a_name_is_held_needs_no_person(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("The state has 65 inmates on death row.", "The state has 65 people on death row."),
        (
            "He hurt six female inmates who were in custody.",
            "He hurt six women who were in custody.",
        ),
        ("Two inmates held at the county jail died.", "Two people held at the county jail died."),
        (
            "The county pays for every inmate housed in another place.",
            "The county pays for every incarcerated person housed in another place.",
        ),
        (
            "Jail and prison inmates have applied.",
            "People in jail and prison have applied.",
        ),
        (
            "WHO: Inmate Joe Lee Hale, 61",
            "WHO: Joe Lee Hale, 61, an incarcerated person",
        ),
    ],
)
def test_where_people_are_held_is_said_once(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Two fugitives were found in Reno.", "Two wanted people were found in Reno."),
        (
            "A fugitive charged with arson was found in Reno.",
            "A wanted person charged with arson was found in Reno.",
        ),
        (
            "A fugitive gang member was found in Reno.",
            "A wanted person alleged to be in a gang was found in Reno.",
        ),
        ("MURDER FUGITIVE CAUGHT IN RENO", "PERSON WANTED FOR MURDER CAUGHT IN RENO"),
        (
            "Deputies arrested fugitive Joe Hale in Reno.",
            "Deputies arrested Joe Hale, a person wanted by law enforcement, in Reno.",
        ),
        ("One defendant remains a fugitive.", "One defendant remains at large."),
        ("She spent six years as a fugitive.", "She spent six years at large."),
        (
            "The county released 12 arrestees on Monday.",
            "The county released 12 arrested people on Monday.",
        ),
        ("The arrestee's hand was hurt.", "The arrested person's hand was hurt."),
        (
            "She robbed developmentally disabled clients.",
            "She robbed clients with developmental disabilities.",
        ),
        ("His cousin is mentally disabled.", "His cousin has an intellectual disability."),
        ("Two Kenyan Fugitives Found", "Two Wanted Kenyan Nationals Found"),
        ("She met a Kenyan fugitive.", "She met a wanted Kenyan national."),
        (
            "Police seek an Asian fugitive.",
            "Police seek an Asian person wanted by law enforcement.",
        ),
    ],
)
def test_whoever_is_wanted_or_was_arrested_is_a_person(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "The DA's Fugitive Apprehension Unit found her.",
        "The Regional Fugitive Task Force found her.",
        "Fugitive warrants were served in May.",
        "He is held as a fugitive from justice.",
        "The state constitution governs the extradition of fugitives.",
        "She is charged with harboring a fugitive.",
        "He is on the list of the Ten Most Wanted Fugitives.",
        "Trucks have to keep down fugitive dust.",
    ],
)
def test_units_and_laws_for_fugitives_keep_their_names(text: str) -> None:
    assert not list(find(text, RULEBASE))


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "In May 2017, Moore, a parolee with two strikes, robbed a store.",
            "In May 2017, Moore, who was on parole and had two strikes, robbed a store.",
        ),
        (
            "On June 3, 2019, Hale, 34, a parolee, fled.",
            "On June 3, 2019, Hale, 34, who was on parole, fled.",
        ),
        (
            "In 2030, Moore, a parolee, will be free.",
            "In 2030, Moore, who is on parole, will be free.",
        ),
        ("Moore, a parolee, fled today.", "Moore, who is on parole, fled today."),
    ],
)
def test_who_was_on_parole_in_a_year_that_is_told_was_so_then(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "It keeps a child molester in custody in a state hospital.",
            "It keeps in custody in a state hospital a person accused of sexually abusing a child.",
        ),
        (
            "It keeps a child molester in a hospital.",
            "It keeps in a hospital a person accused of sexually abusing a child.",
        ),
    ],
)
def test_where_somebody_is_kept_is_not_where_it_was_done(text: str, better: str) -> None:
    assert mended(text) == better


def test_who_is_registered_under_a_section_is_required_to() -> None:
    better = "Hale is required to register for a sexual offense."
    assert mended("Hale is a 290 sex offender.") == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("He spent 16 years as a prisoner.", "He spent 16 years in prison."),
        ("They spent years as prisoners.", "They spent years in prison."),
        ("He spent nine months as an inmate.", "He spent nine months incarcerated."),
        (
            "He spent a year as an inmate of the state.",
            "He spent a year as an incarcerated person of the state.",
        ),
        (
            "The jail's mentally ill inmates need care.",
            "People with mental illnesses held in the jail need care.",
        ),
        ("One of the jail's inmates fled.", "One of the people held in the jail fled."),
        (
            "Grant for Jail's Mentally Ill Inmates",
            "Grant for People with Mental Illnesses Held in Jail",
        ),
        ("Grant for Elm Jail's Inmates", "Grant for Elm Jail's Incarcerated People"),
        (
            "A three-time ex-convict from Elm fled.",
            "A person from Elm with three past convictions fled.",
        ),
        (
            "Two four-time former felons fled.",
            "Two people with four past felony convictions fled.",
        ),
        ("Two three-time convicts fled.", "Two people with three convictions fled."),
    ],
)
def test_how_long_how_often_and_where_somebody_was_held(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "Hale admitted one count of murder by a federal prisoner serving a life sentence.",
        "Roe was convicted of two counts of assault on an officer by an inmate.",
        "Roe was found guilty of battery with a knife by a state prison inmate.",
    ],
)
def test_what_somebody_is_charged_with_as_a_prisoner_keeps_its_name(text: str) -> None:
    assert not find(text, RULEBASE)


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Roe was charged with fraud after a complaint by an inmate.",
            "Roe was charged with fraud after a complaint by an incarcerated person.",
        ),
        (
            "Roe was charged with murder in the killing of a guard by an inmate.",
            "Roe was charged with murder in the killing of a guard by an incarcerated person.",
        ),
    ],
)
def test_what_an_inmate_did_is_no_name_of_a_charge(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("A former fugitive spoke.", "A person formerly wanted by law enforcement spoke."),
        (
            "Former Fugitives Sentenced",
            "People Formerly Wanted by Law Enforcement Sentenced",
        ),
        (
            "A former federal fugitive spoke.",
            "A person formerly wanted by federal authorities spoke.",
        ),
    ],
)
def test_a_former_fugitive_was_formerly_wanted(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A guard at Marlow State Prison (MSP) hit an MSP inmate.",
            "A guard at Marlow State Prison (MSP) hit a person incarcerated at MSP.",
        ),
        (
            "The Elm Department of Corrections (EDC) moved two EDC inmates.",
            "The Elm Department of Corrections (EDC) moved two people in EDC custody.",
        ),
        ("Two LGBTQ inmates were moved.", "Two LGBTQ incarcerated people were moved."),
    ],
)
def test_letters_that_stand_for_a_prison_go_behind_the_people(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Guard Sentenced for Inmate Assault",
            "Guard Sentenced for Assault on Incarcerated Person",
        ),
        (
            "Two officers were convicted of inmate assaults.",
            "Two officers were convicted of assaults on incarcerated people.",
        ),
        ("Inmate assaults rose.", "Assaults in custody rose."),
        ("Guard Indicted for Inmate Abuse", "Guard Indicted for Abuse of Incarcerated People"),
        (
            "Guard Sentenced for Inmate Beating",
            "Guard Sentenced for Beating of Incarcerated Person",
        ),
        (
            "An inmate beating a guard was stopped.",
            "An incarcerated person beating a guard was stopped.",
        ),
    ],
)
def test_whom_an_officer_assaulted_is_told(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The jail holds 900 adult male and female prisoners.",
            "The jail holds 900 incarcerated men and women.",
        ),
        ("Female and male prisoners left.", "Incarcerated men and women left."),
        (
            "The jail holds adult male and female inmates.",
            "The jail holds incarcerated men and women.",
        ),
    ],
)
def test_men_and_women_are_both_incarcerated(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "He hit an inmate who was serving a sentence.",
            "He hit a person who was serving a sentence.",
        ),
        ("Prisoners serving life terms wrote.", "People serving life terms wrote."),
        ("An inmate who was held in Elm Jail died.", "A person who was held in Elm Jail died."),
        (
            "A detainee who was held in Elm Jail died.",
            "A person who was held in Elm Jail died.",
        ),
        (
            "An Ohio inmate serving a life sentence died.",
            "A person incarcerated in Ohio serving a life sentence died.",
        ),
        ("An inmate serving food was hurt.", "An incarcerated person serving food was hurt."),
    ],
)
def test_who_is_serving_a_sentence_is_incarcerated_anyway(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Clemency for Drug Offenders in Federal Prison",
            "Clemency for People in Federal Prison Convicted of Drug Offenses",
        ),
        (
            "It shortens terms of drug offenders in the federal prison system.",
            "It shortens terms of people in the federal prison system convicted of drug offenses.",
        ),
        (
            "The judge put drug offenders in prison.",
            "The judge put people convicted of drug offenses in prison.",
        ),
        (
            "It helps recently released federal inmates.",
            "It helps people recently released from federal custody.",
        ),
        (
            "Newly Released State Inmates Find Work",
            "People Recently Released from State Custody Find Work",
        ),
        (
            "It is for moderate to high-risk offenders.",
            "It is for people assessed as moderate to high risk.",
        ),
        (
            "It is for low- to moderate-risk offenders.",
            "It is for people assessed as low to moderate risk.",
        ),
        (
            "The visits keep inmate-family bonds alive.",
            "The visits keep family bonds of incarcerated people alive.",
        ),
        ("Agents returned the fugitive to Ohio.", "Agents returned the person to Ohio."),
        (
            "Agents tracked the fugitive to Ohio.",
            "Agents tracked the wanted person to Ohio.",
        ),
    ],
)
def test_where_they_are_or_were_is_told_of_people(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Hale is a prisoner lent to the town.",
            "Hale is an incarcerated person lent to the town.",
        ),
        (
            "Cole is an inmate assigned to the kitchen.",
            "Cole is an incarcerated person assigned to the kitchen.",
        ),
        (
            "Moss is a parolee wanted in two states.",
            "Moss is a person on parole wanted in two states.",
        ),
        (
            "Hale was a probationer when he was stopped.",
            "Hale was on probation when he was stopped.",
        ),
    ],
)
def test_a_participle_behind_the_label_needs_its_person(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A gang member on parole for arson was shot.",
            "A person alleged to be in a gang and on parole for arson was shot.",
        ),
        (
            "A felon in jail on a drug charge fell ill.",
            "A person with a felony conviction and in jail on a drug charge fell ill.",
        ),
        (
            "A drug user on probation for theft was shot.",
            "A person who used drugs and was on probation for theft was shot.",
        ),
        (
            "A felon on federal probation for arson fled.",
            "A person with a felony conviction and on federal probation for arson fled.",
        ),
        ("A parolee on parole for arson fled.", "A person on parole for arson fled."),
        ("A felon on parole fled.", "A person on parole with a felony conviction fled."),
        (
            "They want to keep violent offenders in prison for life.",
            "They want to keep people convicted of violent offenses in prison for life.",
        ),
        (
            "A fugitive on the run since May was found.",
            "A person on the run since May was found.",
        ),
    ],
)
def test_what_somebody_is_on_parole_for_stays_with_the_parole(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Two fugitives in Ohio were found.",
            "Two people in Ohio wanted by law enforcement were found.",
        ),
        (
            "With the fugitive in custody, the search ends.",
            "With the wanted person in custody, the search ends.",
        ),
        (
            "A fugitive in the case was found.",
            "A person wanted in the case was found.",
        ),
        ("A fugitive on the most wanted list fell.", "A person on the most wanted list fell."),
        (
            "A fugitive accused of arson was found.",
            "A wanted person accused of arson was found.",
        ),
        ("A fugitive wanted for arson was found.", "A person wanted for arson was found."),
        (
            "Fugitive Joe Hale was found in Ohio.",
            "Joe Hale, a wanted person, was found in Ohio.",
        ),
        ("Juveniles 15 and younger went home.", "Young people 15 and younger went home."),
    ],
)
def test_a_warrant_is_not_for_the_place_where_somebody_is(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The man turned out to be an inmate named Joe Hale.",
            "The man turned out to be an incarcerated person named Joe Hale.",
        ),
        (
            "The man turned out to be a parolee wanted in Iowa.",
            "The man turned out to be a person on parole wanted in Iowa.",
        ),
        (
            "She learned that he was an inmate known to police.",
            "She learned that he was an incarcerated person known to police.",
        ),
        (
            "Hale is a parolee with a history of violence.",
            "Hale is on parole and has a history of violence.",
        ),
        (
            "Hale is a parolee convicted of rape in 1998.",
            "Hale is a person on parole convicted of rape in 1998.",
        ),
        (
            "The man turned out to be a mentally ill sex offender.",
            "The man turned out to have a mental illness and a conviction for a sexual offense.",
        ),
        (
            "Hale is a gang member living in Harlow.",
            "Hale is a person alleged to be in a gang who is living in Harlow.",
        ),
        (
            "Hale is a drug user convicted of theft in 1998.",
            "Hale is a person who uses drugs and was convicted of theft in 1998.",
        ),
    ],
)
def test_what_goes_with_a_noun_has_one(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The jail has inmate substance abuse treatment.",
            "The jail has substance use disorder treatment for incarcerated people.",
        ),
        (
            "An inmate drug abuse program opened.",
            "A substance use program for incarcerated people opened.",
        ),
    ],
)
def test_inmates_are_behind_the_treatment_that_they_get(text: str, better: str) -> None:
    assert mended(text) == better


def test_an_inmate_of_whom_a_charge_tells_is_left() -> None:
    text = "She pleaded guilty to bringing in contraband for the use of an inmate."
    assert find(text, RULEBASE) == ()


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Inmate deaths in custody rose.", "Deaths in custody rose."),
        ("Inmate deaths in county jails rose.", "Deaths in county jails rose."),
        ("An inmate death in jail is rare.", "A death in jail is rare."),
        ("An inmate escape from custody is rare.", "An escape from custody is rare."),
    ],
)
def test_that_somebody_was_held_is_said_once(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Out-of-county inmates cost more.",
            "Incarcerated people from other counties cost more.",
        ),
        (
            "An out-of-state parolee must check in.",
            "A person on parole from another state must check in.",
        ),
        ("Newly sentenced inmates wait.", "Newly sentenced people wait."),
        ("Life-sentenced inmates wait.", "People serving life sentences wait."),
        ("Transgender inmates wait.", "Transgender incarcerated people wait."),
        ("Overflow inmates wait.", "Overflow incarcerated people wait."),
    ],
)
def test_what_stands_before_inmates_is_taken_in_whole(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "They sealed 4,000 felons' records.",
            "They sealed the records of 4,000 people with felony convictions.",
        ),
        (
            "About 40 parolees' homes were searched.",
            "The homes of about 40 people on parole were searched.",
        ),
        (
            "In 2019 parolees' homes were searched.",
            "In 2019 the homes of people on parole were searched.",
        ),
        ("The illegal aliens' bags were lost.", "The undocumented noncitizens' bags were lost."),
    ],
)
def test_a_number_of_owners_stays_with_them(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "While incarcerated in Elm, he met an inmate who helped him.",
            "While incarcerated in Elm, he met a person in custody who helped him.",
        ),
        (
            "In Elm he met an inmate who helped him.",
            "In Elm he met an incarcerated person who helped him.",
        ),
    ],
)
def test_incarcerated_is_said_once(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Forty men trained as county inmates to fight fires.",
            "Forty men trained while in county custody to fight fires.",
        ),
        ("He wrote the book as a federal prisoner.", "He wrote the book while in federal custody."),
        ("Ruiz worked for years as an inmate.", "Ruiz worked for years while incarcerated."),
        # How somebody is seen is no time.
        (
            "He was treated as a county inmate.",
            "He was treated as a person in county custody.",
        ),
    ],
)
def test_what_somebody_did_as_an_inmate_was_while_in_custody(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Three were already inmates at the Harlow County Jail.",
            "Three were already incarcerated at the Harlow County Jail.",
        ),
        (
            "Two are already prisoners in the federal system.",
            "Two are already incarcerated in the federal system.",
        ),
        (
            "Several of them are currently inmates in the state prison at Dorr.",
            "Several of them are currently incarcerated in the state prison at Dorr.",
        ),
        (
            "One of the men was already an inmate at the state prison.",
            "One of the men was already held in the state prison.",
        ),
        (
            "Both men were inmates at the county jail when they planned it.",
            "Both men were held in the county jail when they planned it.",
        ),
        # These are not held in a program.
        (
            "The men were inmates in a work program.",
            "The men were incarcerated people in a work program.",
        ),
    ],
)
def test_who_is_an_inmate_somewhere_is_held_there(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The county's drug offenders' group meets on Fridays.",
            "The county's group for people accused of drug offenses meets on Fridays.",
        ),
        (
            "Dorr County's DUI offenders' program meets on Mondays.",
            "Dorr County's program for people accused of DUI offenses meets on Mondays.",
        ),
        (
            "The sex offenders' treatment group meets in Room 9.",
            "The treatment group for people convicted of sexual offenses meets in Room 9.",
        ),
        (
            "She runs an addicts' class in Elm.",
            "She runs a class for people with substance use disorders in Elm.",
        ),
        (
            "Drug offenders' classes begin in May.",
            "Classes for people accused of drug offenses begin in May.",
        ),
        # Such a group is not for anybody.
        (
            "The drug dealers' group was run from a garage.",
            "The group of the people accused of selling drugs was run from a garage.",
        ),
    ],
)
def test_a_class_is_for_people_and_not_of_them(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Fellow prisoners found the convict's clothes.",
            "Other incarcerated people found the incarcerated person's clothes.",
        ),
        (
            "Two inmates on the crew reported the convict's absence.",
            "Two incarcerated people on the crew reported the incarcerated person's absence.",
        ),
        (
            "The convict told inmates that he would run.",
            "The incarcerated person told incarcerated people that he would run.",
        ),
    ],
)
def test_a_convict_among_inmates_is_held(text: str, better: str) -> None:
    assert all_mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("An exonerated prisoner may sue.", "An exonerated person may sue."),
        ("Wrongfully convicted inmates get care.", "Wrongfully convicted people get care."),
        ("He wrote to a falsely convicted prisoner.", "He wrote to a falsely convicted person."),
        ("The exonerated convicts' mothers wept.", "The exonerated people's mothers wept."),
        ("The pardoned offender may vote.", "The pardoned person may vote."),
        ("Exonerated inmate Joe Hale spoke.", "Exonerated Joe Hale spoke."),
    ],
)
def test_who_was_found_innocent_is_in_prison_no_more(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The county freed parolees who had been jailed.",
            "The county freed people already on parole who had been jailed.",
        ),
        (
            "The jail has released a parolee held on a technical violation.",
            "The jail has released a person already on parole held on a technical violation.",
        ),
        # To these parole is granted.
        ("Parolees were released on Monday.", "People granted parole were released on Monday."),
    ],
)
def test_who_is_let_go_was_on_parole_before(text: str, better: str) -> None:
    assert mended(text) == better
