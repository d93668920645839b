"""People whom courts, jails and programs have in their care are people, without a case."""

import pytest

from generator.lint.match import find
from tests.suggestions import RULEBASE, all_mended, mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The average offender in our drug court is 34.",
            "The average person in our drug court is 34.",
        ),
        (
            "Officers keep a supervision plan for each offender with needs of his own.",
            "Officers keep a supervision plan for each person with needs of his own.",
        ),
        (
            "A hearing decides whether an offender is suitable for release.",
            "A hearing decides whether a person is suitable for release.",
        ),
        (
            "The program teaches offenders job skills.",
            "The program teaches people in the justice system job skills.",
        ),
        (
            "Female offenders need other services.",
            "Women in the justice system need other services.",
        ),
        (
            "The center offers services to offenders in the county jail.",
            "The center offers services to people in the county jail.",
        ),
        (
            "Restorative justice brings the victim and the offender together.",
            "Restorative justice brings the victim and the person who caused harm together.",
        ),
        (
            "Offenders owe $12 million in fees.",
            "People in the justice system owe $12 million in fees.",
        ),
        (
            "An offender management plan is written in May.",
            "A management plan is written in May.",
        ),
        (
            "Offender risk levels are assessed at intake.",
            "Risk levels of people in the justice system are assessed at intake.",
        ),
    ],
)
def test_in_a_text_about_care_nobody_is_accused(text: str, better: str) -> None:
    assert mended(text) == better


def test_people_who_are_feared_are_not_all_who_ever_had_a_case() -> None:
    assert mended("Offenders look for unlocked doors.").startswith("People who commit offenses")
    assert mended("Keep offenders out of town.") == "Keep people who commit offenses out of town."
    assert mended("Offenders may be fined up to $500.").startswith("People who commit offenses")
    assert mended("Offenders were mostly from out of town.").startswith("People accused")


@pytest.mark.parametrize(
    "text",
    [
        "Offenders broke into cars on Elm Street.",
        "At a news conference the sheriff said the offender fled.",
        "Deputies came face to face with the offender.",
        "The offender was arrested after work.",
        "Police say the offender worked at the plant.",
        "Pretrial services report on each offender before trial.",
    ],
)
def test_where_a_case_is_open_or_somebody_is_feared_an_offender_is_accused(text: str) -> None:
    assert "accused" in mended(text)


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The unit prosecutes criminals committing violent felonies.",
            "The unit prosecutes people accused of committing violent felonies.",
        ),
        (
            "The nurse will teach offenders about overdoses.",
            "The nurse will teach people about overdoses.",
        ),
        (
            "She fought to keep her perpetrator in prison.",
            "She fought to keep the person convicted in her case in prison.",
        ),
        (
            "We will keep violent offenders in prison.",
            "We will keep people convicted of violent offenses in prison.",
        ),
        (
            "We are putting criminals on notice.",
            "We are putting people who commit crimes on notice.",
        ),
        (
            "Police took drug dealers off the streets.",
            "Police took people accused of selling drugs off the streets.",
        ),
    ],
)
def test_what_is_done_with_people_goes_with_the_right_words(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Parents should know that a child predator can reach a child through a game.",
            "Parents should know that a person who commits sexual offenses against children can"
            " reach a child through a game.",
        ),
        (
            "Rapists and traffickers in this county don't get second chances.",
            "People who commit rape or engage in trafficking in this county don't get second"
            " chances.",
        ),
        (
            "Low-level offenders will be cited and released.",
            "People accused of low-level offenses will be cited and released.",
        ),
        (
            "We want longer terms for drug pushers operating near parks.",
            "We want longer terms for people who sell drugs near parks.",
        ),
        ("The jail's inmates sewed masks.", "People held in the jail sewed masks."),
        (
            "We have beds for female addicts.",
            "We have beds for women with substance use disorders.",
        ),
        ("New Shelter for the Homeless", "New Shelter for People Experiencing Homelessness"),
        (
            "The ring hired thieves to steal vans.",
            "The ring hired people to steal vans.",
        ),
        (
            "Report a drug dealer near a playground.",
            "Report a person who sells drugs near a playground.",
        ),
        (
            "Young offenders from rural counties wait longer.",
            "Young people in the justice system from rural counties wait longer.",
        ),
        ("Prisoner transport costs doubled.", "Transport costs of incarcerated people doubled."),
        (
            "Fentanyl Dealer Pleads Guilty in Death",
            "Person Accused of Selling Fentanyl Pleads Guilty in Death",
        ),
        (
            "He has been a heroin user since high school.",
            "He has used heroin since high school.",
        ),
        (
            "Anyone can become an addict.",
            "Anyone can develop a substance use disorder.",
        ),
        (
            "Violent criminals will be detained before trial.",
            "People accused of violent crimes will be detained before trial.",
        ),
        ("The career criminal's record is long.", "The person's record is long."),
        (
            "Victims must be told when the offender escapes.",
            "Victims must be told when the person in custody escapes.",
        ),
        (
            "Parents who are addicts can keep their children.",
            "Parents who have substance use disorders can keep their children.",
        ),
        (
            "Because he is a convicted felon, he may not own a gun.",
            "Because he has previously been convicted of a felony, he may not own a gun.",
        ),
        (
            "It served felons between 2021 and 2023.",
            "It served people with felony convictions between 2021 and 2023.",
        ),
        ("Thieves have hit nine trucks.", "People have hit nine trucks."),
        ("The robbers wore masks.", "The robbery suspects wore masks."),
        ("Thieves are breaking into cars.", "People are breaking into cars."),
        (
            "Police moved homeless people from the park.",
            "Police moved unhoused people from the park.",
        ),
        (
            "He is a felon and may not own a gun.",
            "He has a felony conviction and may not own a gun.",
        ),
        (
            "He drove the prostitute, 23, to a wooded area.",
            "He drove the person, 23, to a wooded area.",
        ),
        (
            "He said he had been a heroin addict since 2009.",
            "He said he had had a heroin addiction since 2009.",
        ),
        (
            "Juvenile offenders as young as 11 are held there.",
            "Children as young as 11 are held there.",
        ),
    ],
)
def test_what_is_said_around_decides_what_is_said_of_people(text: str, better: str) -> None:
    found = find(text, RULEBASE)[0]
    assert text[: found.span.start] + found.suggestions[0] + text[found.span.end :] == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Hale, now a state prison inmate, wrote.", "Hale, now in state prison, wrote."),
        ("Hale was a parolee with two warrants.", "Hale was on parole with two warrants."),
        ("She was not an inmate at the time.", "She was not incarcerated at the time."),
        (
            "He is not a registered sex offender.",
            "He is not required to register for a sexual offense.",
        ),
        ("A parolee who fled was found.", "A person on parole who fled was found."),
        ("Inmate-grown pumpkins are here.", "Pumpkins grown by incarcerated people are here."),
    ],
)
def test_who_is_named_is_in_a_state_and_no_second_person(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A probation officer took cash from drug offenders under her supervision.",
            "A probation officer took cash from people convicted of drug offenses under her"
            " supervision.",
        ),
        (
            "A parole agent was charged with robbing two sex offenders on his caseload.",
            "A parole agent was charged with robbing two people convicted of sexual offenses on his"
            " caseload.",
        ),
        (
            "Probation officers searched the homes of drug offenders.",
            "Probation officers searched the homes of people convicted of drug offenses.",
        ),
        (
            "A probation officer arrested two drug offenders.",
            "A probation officer arrested two people accused of drug offenses.",
        ),
        (
            "A teacher sold pills to drug offenders under her supervision.",
            "A teacher sold pills to people convicted of drug offenses under her supervision.",
        ),
    ],
)
def test_who_is_on_probation_was_convicted(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "label", "said"),
    [
        (
            "Drug offenders and pretrial detainees are held apart.",
            "Drug offenders",
            "People convicted of drug offenses",
        ),
        (
            "Pretrial detainees and nonviolent offenders will paint the hall.",
            "nonviolent offenders",
            "people convicted of nonviolent offenses",
        ),
        (
            "Violent offenders and people awaiting trial share a block.",
            "Violent offenders",
            "People convicted of violent offenses",
        ),
        (
            "Deputies arrested nonviolent offenders and their guests.",
            "nonviolent offenders",
            "people accused of nonviolent offenses",
        ),
    ],
)
def test_who_is_told_apart_from_the_untried_was_convicted(text: str, label: str, said: str) -> None:
    found = next(one for one in find(text, RULEBASE) if one.matched == label)
    assert found.suggestions[0] == said


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The district attorney's caseload of violent offenders grew.",
            "The district attorney's caseload of people accused of violent offenses grew.",
        ),
        (
            "The probation department's caseload of drug offenders rose.",
            "The probation department's caseload of people convicted of drug offenses rose.",
        ),
        (
            "The county's caseload of youthful offenders fell, the District Attorney said.",
            "The county's caseload of young people accused of offenses fell, the District Attorney"
            " said.",
        ),
        (
            "Drug dealers made up a third of the filings.",
            "People accused of selling drugs made up a third of the filings.",
        ),
        (
            "Burglars accounted for one in ten new referrals.",
            "People accused of burglary accounted for one in ten new referrals.",
        ),
        (
            "Violent offenders account for most felony cases.",
            "People accused of violent offenses account for most felony cases.",
        ),
        (
            "Drug dealers made up a third of the town.",
            "People who sell drugs made up a third of the town.",
        ),
    ],
)
def test_whose_cases_are_counted_is_accused(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Hale supervised offenders who were on probation.",
            "Hale supervised people who were on probation.",
        ),
        (
            "Ana Diaz, a parole agent, supervised offenders in Elm.",
            "Ana Diaz, a parole agent, supervised people in Elm.",
        ),
        (
            "The court sentenced offenders with long records.",
            "The court sentenced people convicted of offenses who have long records.",
        ),
        ("She convicted offenders at trial.", "She convicted people accused of offenses at trial."),
        ("The supervised offenders met.", "The people under supervision met."),
        (
            "On Monday supervised offenders met.",
            "On Monday people under supervision met.",
        ),
        (
            "Court-supervised offenders must report.",
            "People under court supervision must report.",
        ),
        (
            "Absconders are considered to be in violation of their probation.",
            "People accused of leaving supervision are considered to be in violation of their"
            " probation.",
        ),
        (
            "Counties Lose Track of Probation, Parole Violators",
            "Counties Lose Track of People Accused of Violating Parole or Probation",
        ),
    ],
)
def test_supervised_may_be_what_an_officer_did(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "He kept notes on each offender under his supervision.",
            "He kept notes on each person under his supervision.",
        ),
        (
            "A probation officer abused women under his supervision. He told a female offender not"
            " to speak.",
            "A probation officer abused women under his supervision. He told a woman not to speak.",
        ),
        (
            "He is charged with depriving two female offenders of their rights.",
            "He is charged with depriving two accused women of their rights.",
        ),
        (
            "Hale supervised men, including offenders with hard lives.",
            "Hale supervised men, including people convicted of offenses who have hard lives.",
        ),
    ],
)
def test_whoever_is_supervised_by_an_officer_is_a_person(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Half of the offenders released in May were arrested again.",
            "Half of the people released in May were arrested again.",
        ),
        (
            "Nearly half of offenders released from prison are rearrested.",
            "Nearly half of people released from prison are rearrested.",
        ),
        (
            "Offenders released on bail were arrested again.",
            "People accused of offenses who were released on bail were arrested again.",
        ),
        (
            "Victims are notified of the offender's release or escape.",
            "Victims are notified of the incarcerated person's release or escape.",
        ),
        (
            "The victim is told of the offender's release on bail.",
            "The victim is told of the accused person's release on bail.",
        ),
        (
            "A DNA match in the offender database led to an arrest.",
            "A DNA match in the database of people convicted of offenses led to an arrest.",
        ),
        (
            "The DNA matched a profile in the state's offender index.",
            "The DNA matched a profile in the state's index of people convicted of offenses.",
        ),
    ],
)
def test_who_was_let_out_and_is_back_needs_no_case(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The new docket serves 25 mentally ill offenders a year.",
            "The new docket serves 25 people with mental illnesses a year.",
        ),
        (
            "Our caseloads include mentally ill offenders.",
            "Our caseloads include people with mental illnesses.",
        ),
        (
            "A mentally ill offender was charged with assault.",
            "A person with a mental illness who is accused of an offense was charged with assault.",
        ),
        (
            "The agency placed 40 juvenile offenders in paid jobs.",
            "The agency placed 40 young people in paid jobs.",
        ),
        (
            "Our drug offenders include nurses.",
            "The people accused of drug offenses include nurses.",
        ),
        (
            "Our parolees find work.",
            "The people on parole find work.",
        ),
        (
            "The court is open to drug offenders who agree to supervision.",
            "The court is open to people accused of drug offenses who agree to supervision.",
        ),
        (
            "Drug offenders in prison may apply.",
            "People in prison convicted of drug offenses may apply.",
        ),
        (
            "The court is an alternative to prison for drug offenders.",
            "The court is an alternative to prison for people accused of drug offenses.",
        ),
        (
            "Nonviolent offenders who finish the nine-week workshop stay free.",
            "People accused of nonviolent offenses who finish the nine-week workshop stay free.",
        ),
    ],
)
def test_whom_a_program_serves_is_not_accused_by_it(text: str, better: str) -> None:
    assert mended(text) == better


def test_who_is_in_diversion_is_accused_of_an_offense() -> None:
    text = "Offenders can get treatment in the diversion program."
    assert mended(text) == "People accused of offenses can get treatment in the diversion program."


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Soon-to-be-released inmates meet a mentor.",
            "People soon to be released from custody meet a mentor.",
        ),
        (
            "A soon-to-be-released prisoner met a mentor.",
            "A person soon to be released from prison met a mentor.",
        ),
        (
            "Recently Paroled Felon Charged",
            "Person Recently Released on Parole for a Felony Charged",
        ),
        ("An inmate released early was arrested.", "A person released early was arrested."),
    ],
)
def test_who_is_out_or_soon_will_be_is_not_incarcerated(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "An offender may buy soap at the commissary.",
            "An incarcerated person may buy soap at the commissary.",
        ),
        (
            "The warden may move an offender to another unit.",
            "The warden may move an incarcerated person to another unit.",
        ),
        ("Offenders eat in the chow hall.", "Incarcerated people eat in the chow hall."),
        ("A game warden fined the offender.", "A game warden fined the accused person."),
        ("Each young offender meets a tutor.", "Each young person meets a tutor."),
        (
            "Every young offender has a mentor who was once locked up.",
            "Every young person has a mentor who was once locked up.",
        ),
    ],
)
def test_what_happens_in_a_prison_is_told_of_whoever_is_held_there(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Wardens cited two offenders for poaching.", "Wardens cited two people for poaching."),
        (
            "The offender stole from the base commissary.",
            "The person responsible stole from the base commissary.",
        ),
    ],
)
def test_wardens_of_woods_and_other_commissaries_are_no_prisons(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Dorr Jail: Rules\n\nStaff may not give legal advice to offenders.",
            "Dorr Jail: Rules\n\nStaff may not give legal advice to incarcerated people.",
        ),
        (
            "Elm Detention Center\n\nDo not hand anything to an offender.",
            "Elm Detention Center\n\nDo not hand anything to an incarcerated person.",
        ),
        (
            "Elm State Prison\n\nBooks may be mailed to offenders on Mondays.",
            "Elm State Prison\n\nBooks may be mailed to incarcerated people on Mondays.",
        ),
        (
            "News from the Jail\n\nThe chaplain meets offenders twice a week.",
            "News from the Jail\n\nThe chaplain meets incarcerated people twice a week.",
        ),
        # These are in no jail.
        (
            "The court sent letters to offenders who owe fees.",
            "The court sent letters to people who owe fees.",
        ),
    ],
)
def test_whom_a_jail_lets_others_meet_is_held_there(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Larch Hill Correctional Center: Tablets\n\nOffenders may buy songs.",
            "Incarcerated people may buy songs.",
        ),
        (
            "Visiting Rules\n\nNobody may be alone with an offender.",
            "Nobody may be alone with an incarcerated person.",
        ),
        (
            "Mail for Prisons\n\nWrite the offender's full name on the card.",
            "Write the incarcerated person's full name on the card.",
        ),
        (
            "Guide to the State Prison\n\nPut money on an offender's account.",
            "Put money on an incarcerated person's account.",
        ),
        ("Your badge shows the offender number.", "Your badge shows the ID number."),
        (
            "Get E-Mail Alerts\n\nThe registry writes when an offender moves.",
            "The registry writes when a person on the registry moves.",
        ),
        (
            "Guard Charged at Elm State Prison\n\nHe hit an offender.",
            "He hit a person accused of an offense.",
        ),
        (
            "Escape From Elm State Prison\n\nThe offender wore a hat.",
            "The accused person wore a hat.",
        ),
    ],
)
def test_whom_a_page_of_a_prison_tells_of_is_held_there(text: str, better: str) -> None:
    assert mended(text).rpartition("\n\n")[2] == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Recidivism Is Down\n\nFewer offenders are coming back, the Department of Corrections"
            " said.",
            "Recidivism Is Down\n\nFewer people released from prison are coming back, the"
            " Department of Corrections said.",
        ),
        (
            "Recidivism is down at the county jail: more offenders are staying out.",
            "Recidivism is down at the county jail: more people released from jail are staying"
            " out.",
        ),
        (
            "The recidivism rate fell again. Most offenders do not come back.",
            "The recidivism rate fell again. Most people released from custody do not come back.",
        ),
        (
            "Recidivism in Our Prisons\n\nFewer drug offenders return within a year.",
            "Recidivism in Our Prisons\n\nFewer people convicted of drug offenses return within a"
            " year.",
        ),
        (
            "Offenders returned the purse to the store.",
            "People accused of offenses returned the purse to the store.",
        ),
    ],
)
def test_who_comes_back_was_let_out(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Department of Corrections: Annual Report\n\nBurglars made up 9 percent.",
            "People convicted of burglary made up 9 percent.",
        ),
        (
            "Recidivism Report\n\nThe rate was lowest among drug offenders who had a job.",
            "The rate was lowest among people convicted of drug offenses who had a job.",
        ),
        (
            "Who Is in State Prison\n\nThere are 340 rapists.",
            "There are 340 people convicted of rape.",
        ),
        (
            "Have Your Record Expunged\n\nViolent offenders are not eligible.",
            "People convicted of violent offenses are not eligible.",
        ),
        (
            "Have Your Record Expunged\n\nDrug offenders awaiting trial may not apply.",
            "People accused of drug offenses who are awaiting trial may not apply.",
        ),
        (
            "It supervises 300 probationers and 200 misdemeanants.",
            "It supervises 300 people on probation and 200 people convicted of misdemeanors.",
        ),
        (
            "Attorney General on State Prisons\n\nRobbers must not be let out.",
            "People who commit robbery must not be let out.",
        ),
        (
            "Who Is in State Prison\n\nSmugglers throw phones over the fence.",
            "People who engage in smuggling throw phones over the fence.",
        ),
    ],
)
def test_whom_a_page_about_sentences_counts_was_convicted(text: str, better: str) -> None:
    assert all_mended(text).rpartition("\n\n")[2] == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Medium-Custody Offender Walks Away From Gold Hill Camp",
            "Incarcerated Person in Medium Custody Walks Away From Gold Hill Camp",
        ),
        (
            "A minimum-security offender left the kitchen.",
            "An incarcerated person in minimum-security custody left the kitchen.",
        ),
        (
            "Maximum-custody offenders eat alone.",
            "Incarcerated people in maximum custody eat alone.",
        ),
        (
            "Two Offenders Walk Away From Otter Lake Work Center",
            "Two Incarcerated People Walk Away From Otter Lake Work Center",
        ),
        (
            "The offender walked off late Monday from a work crew.",
            "The incarcerated person walked off late Monday from a work crew.",
        ),
        (
            "An offender walked away from court and faces prison.",
            "A person accused of an offense walked away from court and faces prison.",
        ),
        (
            "The offender walked away from the crash.",
            "The accused person walked away from the crash.",
        ),
    ],
)
def test_who_is_in_a_prison_is_incarcerated_wherever_he_walks(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("told", "better"),
    [
        (
            "They know that offenders need steady work.",
            "They know that people under supervision need steady work.",
        ),
        ("Last spring, 31 offenders went back.", "Last spring, 31 people went back."),
        ("An offender who moves calls first.", "A person who moves calls first."),
        ("They supervise almost 9,000 offenders.", "They supervise almost 9,000 people."),
        ("We train who supervises offenders.", "We train who supervises people on probation."),
        (
            "Those who supervise offenders on probation and parole met.",
            "Those who supervise people on probation and parole met.",
        ),
        (
            "Police charged the offender with theft.",
            "Police charged the accused person with theft.",
        ),
    ],
)
def test_a_page_of_probation_officers_tells_of_people_under_supervision(
    told: str, better: str
) -> None:
    assert all_mended(f"County Honors Its Probation Officers\n\n{told}").endswith(better)


@pytest.mark.parametrize(
    ("told", "better"),
    [
        ("The offender was tested twice.", "The incarcerated person was tested twice."),
        (
            "An offender at Elm Ridge Correctional Institution was tested.",
            "An incarcerated person at Elm Ridge Correctional Institution was tested.",
        ),
        ("Four offenders were ill.", "Four incarcerated people were ill."),
    ],
)
def test_whom_prison_officials_tell_of_is_in_their_prison(told: str, better: str) -> None:
    assert all_mended(f"Prison Officials Tell of an Outbreak\n\n{told}").endswith(better)


@pytest.mark.parametrize(
    ("heading", "who"),
    [
        ("Prison Population Falls Again", "People convicted of offenses"),
        ("Parole Board Publishes Its Report", "People convicted of offenses"),
        ("Community Corrections Opens an Office", "People under supervision"),
        ("A New Center Opens in Harlow", "People in the justice system"),
    ],
)
def test_what_a_page_is_about_tells_more_of_them(heading: str, who: str) -> None:
    text = f"{heading}\n\nOffenders need a place to live."
    assert all_mended(text) == f"{heading}\n\n{who} need a place to live."


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The study follows offenders' first year at home.",
            "The study follows people's first year at home.",
        ),
        (
            "Counselors hear of offenders' lives in their own words.",
            "Counselors hear of people's lives in their own words.",
        ),
        (
            "The class meets offenders' needs.",
            "The class meets the needs of people in the justice system.",
        ),
    ],
)
def test_what_offenders_have_at_home_is_in_no_system(text: str, better: str) -> None:
    assert mended(text) == better


def test_no_juvenile_court_convicts_whatever_the_page_is_about() -> None:
    text = "Prison Population Falls\n\nJuvenile offenders learn trades. Offenders paint."
    assert all_mended(text) == (
        "Prison Population Falls\n\nYoung people in the justice system learn trades."
        " People convicted of offenses paint."
    )


def test_who_hurts_an_officer_is_not_told_of_as_supervised() -> None:
    text = "Probation Officers Meet\n\nAn officer was shot by the offender in May."
    assert "accused" in all_mended(text)
