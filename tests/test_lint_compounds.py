"""Labels before another noun, in compounds and possessives."""

import pytest

from generator.lint.match import find
from tests.suggestions import RULEBASE, mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Police searched the drug dealer apartment.",
            "Police searched the apartment of a person accused of selling drugs.",
        ),
        (
            "A gang member trial began Monday.",
            "A trial of a person alleged to be in a gang began Monday.",
        ),
        (
            "The parolee search turned up a gun.",
            "The search of a person on parole turned up a gun.",
        ),
        (
            "A rapist hearing was held.",
            "A hearing for a person accused of rape was held.",
        ),
        (
            "PROBATIONER HEARING DELAYED",
            "HEARING FOR PERSON ON PROBATION DELAYED",
        ),
        (
            "The gangbanger tattoos were shown.",
            "The tattoos of people alleged to be in a gang were shown.",
        ),
        (
            "Gang member cases take years.",
            "Cases involving people alleged to be in a gang take years.",
        ),
        (
            "Prosecutors reviewed parolee searches from 2019.",
            "Prosecutors reviewed searches of people on parole from 2019.",
        ),
        (
            "A state prison inmate phone call was recorded.",
            "A phone call by a person in state prison was recorded.",
        ),
        (
            "The parolee release date is near.",
            "The release date of a person on parole is near.",
        ),
        (
            "Violent offender caseloads grew.",
            "Caseloads for people accused of violent offenses grew.",
        ),
        (
            "She teaches a batterer intervention class.",
            "She teaches a domestic violence intervention class.",
        ),
        (
            "The county pays for batterer treatment programs.",
            "The county pays for domestic violence treatment programs.",
        ),
        (
            "The first-time offender track opened.",
            "The track for people with no prior convictions opened.",
        ),
        (
            "A batterer crackdown began.",
            "A crackdown targeting people accused of domestic violence began.",
        ),
        (
            "Prosecutors reviewed violent felon gun charges.",
            "Prosecutors reviewed gun charges against people convicted of violent felonies.",
        ),
        (
            "The mentally ill inmates unit opened.",
            "The unit for incarcerated people with mental illnesses opened.",
        ),
        (
            "She leads the probationer apprehension team.",
            "She leads the apprehension team for people on probation.",
        ),
    ],
)
def test_noun_that_a_label_stands_before_goes_first(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Deputies broke up inmate fights.", "Deputies broke up fights involving {}."),
        ("The audit covers inmate searches.", "The audit covers searches of {}."),
        ("The jail records inmate calls.", "The jail records calls by {}."),
        ("The contract for inmate calls ends.", "The contract for calls by {} ends."),
        ("Reports of inmate gambling rose.", "Reports of gambling by {} rose."),
        ("The jail ended inmate smuggling.", "The jail ended smuggling by {}."),
        ("The county funds inmate libraries.", "The county funds libraries for {}."),
        ("The rule limits inmate phone time.", "The rule limits phone time for {}."),
        ("The inmate letters were read.", "The letters of {} were read."),
        ("Its inmate costs grew.", "Its costs of {} grew."),
    ],
)
def test_noun_after_a_label_without_an_article_goes_first(text: str, better: str) -> None:
    assert mended(text) == better.format("incarcerated people")


@pytest.mark.parametrize(
    "text",
    [
        "The {} fights cancer in the prison hospital.",
        "An {} calls home once a week.",
        "An {} houses two birds in his cell.",
        "The {} deals with depression every day.",
        "The {} monitoring the hall called for help.",
        "The {} smuggling phones into the jail was caught.",
        "The {} wages a battle against the county.",
        "The {} fights deportation to Peru.",
    ],
)
def test_verb_after_a_label_stays_where_it_is(text: str) -> None:
    assert mended(text.format("inmate")) == text.format("incarcerated person")


def test_people_and_what_is_theirs_stay_two_things() -> None:
    text = "The jail screens inmates and inmate families."
    first, second = find(text, RULEBASE)

    assert first.suggestions[0] == "incarcerated people"
    assert second.suggestions[0] == "families of incarcerated people"


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Officers saw the gang member shooting at a car.",
            "Officers saw the person alleged to be in a gang shooting at a car.",
        ),
        (
            "The gang member calls his wife.",
            "The person alleged to be in a gang calls his wife.",
        ),
        ("He drove the parolee home.", "He drove the person on parole home."),
        (
            "She let the gang member phone his wife.",
            "She let the person alleged to be in a gang phone his wife.",
        ),
        (
            "The felon appeals his sentence.",
            "The person with a felony conviction appeals his sentence.",
        ),
    ],
)
def test_verb_behind_a_label_is_no_such_noun(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("A thief ring stole bicycles.", "A theft ring stole bicycles."),
        ("The car thief ring was broken up.", "The car theft ring was broken up."),
        ("The robber's crew fled.", "The robbery suspect's crew fled."),
        ("The robber crew fled.", "The robbery crew fled."),
        ("He was found with carjacker tools.", "He was found with carjacking tools."),
        ("Drug dealer sentences rose.", "Drug sales sentences rose."),
        ("The heroin dealer case ended.", "The heroin case ended."),
        ("The DUI offender charge stands.", "The DUI offense charge stands."),
        ("There are no burglar rings here.", "There are no burglary rings here."),
    ],
)
def test_deed_alone_stands_before_a_case_or_a_ring(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Gang member-involved shootings rose.",
            "Shootings involving people alleged to be in a gang rose.",
        ),
        (
            "The unit's sex offender-related cases take time.",
            "The unit's cases related to people convicted of sexual offenses take time.",
        ),
        (
            "Drug dealer-focused work goes on.",
            "Work focused on people accused of selling drugs goes on.",
        ),
        (
            "Gang member-on-gang member violence fell.",
            "Violence among people alleged to be in a gang fell.",
        ),
        (
            "The anti-gang member laws passed.",
            "The laws against people alleged to be in a gang passed.",
        ),
        (
            "She opposes pro-gang member policies.",
            "She opposes policies favoring people alleged to be in a gang.",
        ),
    ],
)
def test_hyphens_of_a_compound_become_words(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "DRUG DEALER HUSBAND SENTENCED",
            "HUSBAND CONVICTED OF SELLING DRUGS SENTENCED",
        ),
        (
            "Addict Mother Charged in Death",
            "Mother with a Substance Use Disorder Charged in Death",
        ),
        (
            "Police questioned a shoplifter couple.",
            "Police questioned a couple accused of shoplifting.",
        ),
        (
            "A gang member murder suspect fled.",
            "A murder suspect alleged to be in a gang fled.",
        ),
        # Whom he raped is not told.
        ("Her rapist cousin fled.", "Her cousin, accused of rape, fled."),
        ("His murderer brother fled.", "His brother, accused of murder, fled."),
        ("Her pimp boyfriend fled.", "Her boyfriend, accused of exploiting her, fled."),
    ],
)
def test_person_behind_a_label_is_whom_it_describes(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "She opposes the murderers' early release.",
            "She opposes the early release of the people accused of murder.",
        ),
        (
            "The detainees' intended target fled.",
            "The intended target of the people in detention fled.",
        ),
        (
            "The robber's early release angered them.",
            "The early release of the person convicted of robbery angered them.",
        ),
        (
            "She cited the robbers' continued failure to pay.",
            "She cited the continued failure of the people accused of robbery to pay.",
        ),
        (
            "Court Denies Sex Offenders' Appeals",
            "Court Denies Appeals of People Convicted of Sexual Offenses",
        ),
        (
            "The law limits DUI offenders' licenses.",
            "The law limits the licenses of people accused of DUI offenses.",
        ),
        (
            "New Gang Member Trial Begins in Elm County",
            "New Trial of Person Alleged to Be in a Gang Begins in Elm County",
        ),
        (
            "The poor's access to courts is limited.",
            "The access to courts of people with low incomes is limited.",
        ),
        ("He took the poor's money.", "He took the money of people with low incomes."),
        ("The poor's rights matter.", "The rights of people with low incomes matter."),
        (
            "He stole from the disabled's accounts.",
            "He stole from the accounts of people with disabilities.",
        ),
    ],
)
def test_possessives_keep_their_adjectives_and_capitals(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "A criminal enterprise ran the shop.",
        "The homeless shelter has 40 beds.",
        "He was taken to juvenile hall.",
        "The criminal mind plans ahead.",
        "Sex offender registration is required.",
    ],
)
def test_fixed_phrases_are_left(text: str) -> None:
    assert not find(text, RULEBASE)


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Crackhead Defense Rejected", "Crack Cocaine Use Defense Rejected"),
        ("Junkie Theory Fails", "Drug Use Theory Fails"),
        ("His junkie excuse failed.", "His drug use excuse failed."),
        ("The drug addict argument failed.", "The substance use disorder argument failed."),
        ("Inmate Claim Rejected", "Claim by Incarcerated Person Rejected"),
    ],
)
def test_a_defense_is_one_of_drug_use(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The county and the prisoner class settled.",
            "The county and the class of incarcerated people settled.",
        ),
        (
            "It began as a prisoner class action in May.",
            "It began as a class action by incarcerated people in May.",
        ),
        (
            "Two inmate class actions were filed.",
            "Two class actions by incarcerated people were filed.",
        ),
        (
            "The prisoner class members were paid.",
            "The class members who are incarcerated people were paid.",
        ),
        ("He teaches an inmate class.", "He teaches a class for incarcerated people."),
    ],
)
def test_a_class_that_sues_is_no_course(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The plan prevents prisoner self-harm and suicide.",
            "The plan prevents self-harm and suicide by incarcerated people.",
        ),
        ("Inmate self-harm rose.", "Self-harm by incarcerated people rose."),
        (
            "Two Jailers Admit Detainee Abuse and Cover-Up",
            "Two Jailers Admit Abuse of People in Detention and Cover-Up",
        ),
        (
            "Guard Sentenced for Inmate Beating",
            "Guard Sentenced for Beating of Incarcerated Person",
        ),
        (
            "He saw the inmate beating a guard.",
            "He saw the incarcerated person beating a guard.",
        ),
    ],
)
def test_what_people_do_and_suffer_stands_before_them(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A classic burglar needs ten minutes.",
            "A classic person who commits burglary needs ten minutes.",
        ),
        (
            "The inmate needs a doctor.",
            "The incarcerated person needs a doctor.",
        ),
        (
            "The jail checks on inmate needs.",
            "The jail checks on needs of incarcerated people.",
        ),
        ("A pimp charges $10 a call.", "A person accused of pimping charges $10 a call."),
        ("The drug dealer charge is new.", "The drug sales charge is new."),
        (
            "Hale called Moss a textbook rapist.",
            "Hale called Moss a person who commits rape.",
        ),
    ],
)
def test_what_an_experienced_burglar_needs_is_no_noun(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Cops Tow Felon's Van", "Cops Tow Van of Person with a Felony Conviction"),
        ("Feds to Sell Drug Dealer's Boat", "Feds to Sell Boat of Person Accused of Selling Drugs"),
        (
            "Sex Offender's Victims Testify in Elm",
            "Victims of Person Convicted of a Sexual Offense Testify in Elm",
        ),
        (
            "The drug dealer's 9-year-old niece fled.",
            "The 9-year-old niece of the person accused of selling drugs fled.",
        ),
        (
            "They drove to the parolee's last known address.",
            "They drove to the last known address of the person on parole.",
        ),
        (
            "Sex Offender's Kidnapping Conviction Upheld",
            "Kidnapping Conviction of Person Convicted of a Sexual Offense Upheld",
        ),
        (
            "The felon's own aunt called the police.",
            "The aunt of the person with a felony conviction called the police.",
        ),
        (
            "The felon's prior convictions include arson.",
            "The prior convictions of the person with a felony conviction include arson.",
        ),
        (
            "She told of the addict's history of violence on Monday.",
            "She told of the history of violence of the person with a substance use disorder"
            " on Monday.",
        ),
    ],
)
def test_the_whole_of_what_somebody_has_goes_first(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Hot Prowl Burglar Sentenced", "Person Convicted of Hot Prowl Burglary Sentenced"),
        ("ATM Robbers Sentenced", "People Convicted of ATM Robbery Sentenced"),
        (
            "A gun store robber was arrested.",
            "A person accused of gun store robbery was arrested.",
        ),
        (
            "Armored Car Robbers Arrested",
            "People Accused of Armored Car Robbery Arrested",
        ),
        ("Follow-Home Burglar Arrested", "Person Accused of Follow-Home Burglary Arrested"),
        ("Knock-Knock Burglar Arrested", "Person Accused of Knock-Knock Burglary Arrested"),
        (
            "Smash-and-Grab Robber Arrested",
            "Person Accused of a Smash-and-Grab Robbery Arrested",
        ),
        ("Store Robber Arrested", "Person Accused of Store Robbery Arrested"),
    ],
)
def test_what_was_robbed_or_how_goes_with_the_robbery(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Substance abuse offenders may enroll.",
            "People in the justice system with substance use disorders may enroll.",
        ),
        (
            "Prostitution offenders attend a class.",
            "People accused of prostitution offenses attend a class.",
        ),
        (
            "Trespassing offenders were cited.",
            "People accused of trespassing offenses were cited.",
        ),
        ("Misdemeanants are cited.", "People accused of misdemeanors are cited."),
        ("Veteran drug offenders may enroll.", "Veterans accused of drug offenses may enroll."),
        # A veteran at it is no veteran.
        ("A veteran burglar was arrested.", "A person accused of burglary was arrested."),
    ],
)
def test_the_kind_of_offender_goes_with_the_offense(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("The plan widens inmate access to lawyers.", "The plan widens access to lawyers for {}."),
        ("Inmate access to books and phones fell.", "Access by {} to books and phones fell."),
        ("Inmate Access to Books Expands", "Access to Books for {} Expands"),
        ("The bill requires inmate drug testing.", "The bill requires drug testing of {}."),
        ("The lab began inmate DNA testing.", "The lab began DNA testing of {}."),
        ("Sheriff to Expand Inmate Opioid Treatment", "Sheriff to Expand Opioid Treatment for {}"),
        ("The law ends inmate solitary confinement.", "The law ends solitary confinement of {}."),
        ("It cut inmate visiting hours.", "It cut visiting hours for {}."),
        ("Inmate good-time credits were cut.", "Good-time credits for {} were cut."),
        ("Inmate health care costs fell.", "Health care costs for {} fell."),
        ("AG: Inmate Drug Use Up 9%", "AG: Drug Use by {} Up 9%"),
        ("Inmate Early Release Program Ends", "Early Release Program for {} Ends"),
    ],
)
def test_what_is_given_to_or_asked_of_people_goes_before_them(text: str, better: str) -> None:
    is_headline = not text.endswith(".")
    who = "Incarcerated People" if is_headline else "incarcerated people"
    assert mended(text) == better.format(who)


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Felon gun ownership is rare.",
            "Gun ownership by people with felony convictions is rare.",
        ),
        (
            "AG: Felon Gun Possession Up 9%",
            "AG: Gun Possession by People with Felony Convictions Up 9%",
        ),
        (
            "The bill repeals felon hiring bans.",
            "The bill repeals bans on hiring people with felony convictions.",
        ),
        (
            "Felon possession of a gun is rare.",
            "Possession of a gun by people with felony convictions is rare.",
        ),
        (
            "The town wrote sex offender housing rules.",
            "The town wrote housing rules for people convicted of sexual offenses.",
        ),
        (
            "Elm County Begins Domestic Abuser Gun Surrender Program",
            "Elm County Begins Gun Surrender Program for People Accused of Domestic Violence",
        ),
    ],
)
def test_guns_votes_and_rules_go_before_the_people(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The guard gave the inmate access to a phone.",
            "The guard gave the {} access to a phone.",
        ),
        ("The judge denied the inmate early release.", "The judge denied the {} early release."),
        ("Judge Gives Inmate Jail Time", "Judge Gives {} Jail Time"),
        ("Judge Denies Inmate Early Release", "Judge Denies {} Early Release"),
        ("The jail offered an inmate drug testing.", "The jail offered an {} drug testing."),
        ("An inmate testing the lock was caught.", "An {} testing the lock was caught."),
    ],
)
def test_what_one_person_gets_stays_behind_the_person(text: str, better: str) -> None:
    who = "incarcerated person" if text.endswith(".") else "Incarcerated Person"
    assert mended(text) == better.format(who)


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The jail has an inmate tablet program.",
            "The jail has a tablet program for incarcerated people.",
        ),
        (
            "The bill funds inmate college courses.",
            "The bill funds college courses for incarcerated people.",
        ),
        (
            "The sheriff cut inmate meal costs.",
            "The sheriff cut meal costs of incarcerated people.",
        ),
        (
            "The grant pays for parolee ankle monitors.",
            "The grant pays for ankle monitors for people on parole.",
        ),
        (
            "The state closed two inmate dorms.",
            "The state closed two dorms for incarcerated people.",
        ),
        ("AG: Parolee Arrests Down 12%", "AG: Arrests of People on Parole Down 12%"),
        (
            "The bill raises drug dealer penalties.",
            "The bill raises penalties for people who sell drugs.",
        ),
        ("Elm Inmate Calls Up Friend", "Elm Incarcerated Person Calls Up Friend"),
    ],
)
def test_what_is_for_people_comes_before_them(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The inmate mortality rate fell.",
            "The mortality rate of incarcerated people fell.",
        ),
        (
            "Inmate healthcare costs rose.",
            "Healthcare costs of incarcerated people rose.",
        ),
        (
            "The inmate suicide rate fell.",
            "The suicide rate of incarcerated people fell.",
        ),
        (
            "Inmate education programs grew.",
            "Education programs for incarcerated people grew.",
        ),
        (
            "The inmate release date is June 3.",
            "The release date of an incarcerated person is June 3.",
        ),
        (
            "The inmate meal program costs $2 million.",
            "The meal program for incarcerated people costs $2 million.",
        ),
        (
            "We pay inmate hospital bills.",
            "We pay hospital bills of incarcerated people.",
        ),
        (
            "Ann Poe, inmate services director, spoke.",
            "Ann Poe, services director for incarcerated people, spoke.",
        ),
        (
            "Ann Poe is an inmate rights lawyer.",
            "Ann Poe is a lawyer for the rights of incarcerated people.",
        ),
        (
            "Inmate-officer assaults rose.",
            "Assaults involving incarcerated people and officers rose.",
        ),
        (
            "Offender notification letters were sent.",
            "Notification letters to people in the justice system were sent.",
        ),
        (
            "Inmate-led classes grew.",
            "Classes led by incarcerated people grew.",
        ),
    ],
)
def test_a_longer_noun_is_turned_round_whole(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Her addict lawyer spoke.", "Her lawyer with a substance use disorder spoke."),
        ("The inmate checks the list.", "The incarcerated person checks the list."),
        ("A felon tests positive.", "A person with a felony conviction tests positive."),
    ],
)
def test_what_somebody_does_or_is_called_is_no_noun(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Her drug-dealer husband signed the lease.",
            "Her husband, accused of selling drugs, signed the lease.",
        ),
        ("Nina hid from her rapist uncle.", "Nina hid from her uncle, accused of rape."),
        (
            "Her drug dealer brother Lee Moss fled.",
            "Her brother Lee Moss, accused of selling drugs, fled.",
        ),
        (
            "His gang member cousin, Lee Moss, was shot.",
            "His cousin Lee Moss, alleged to be in a gang, was shot.",
        ),
        (
            "Her drug dealer ex-husband sold the car.",
            "Her ex-husband, accused of selling drugs, sold the car.",
        ),
        (
            "Her drug-dealer boyfriends came and went.",
            "Her boyfriends accused of selling drugs came and went.",
        ),
        (
            "A drug dealer boyfriend is no excuse.",
            "A boyfriend accused of selling drugs is no excuse.",
        ),
        (
            "Her pimp boyfriend sold the car.",
            "Her boyfriend, accused of exploiting her, sold the car.",
        ),
        ("Her drug dealer son-in-law fled.", "Her son-in-law, accused of selling drugs, fled."),
        # Nothing fits between an owner and the thing.
        ("Her drug dealer brother's house burned.", "Her brother's house burned."),
        ("The gang member driver's phone rang.", "The driver's phone rang."),
    ],
)
def test_whose_relative_somebody_is_says_which_one(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Once a pimp's control is broken, survivors need beds.",
            "Once control by a person who engages in pimping is broken, survivors need beds.",
        ),
        (
            "The pimp's violence drove her out.",
            "Violence by the person accused of pimping drove her out.",
        ),
        (
            "A drug dealer's intimidation kept witnesses home.",
            "Intimidation by a person accused of selling drugs kept witnesses home.",
        ),
        (
            "She lived under a drug dealer's control for a year.",
            "She lived under the control of a person accused of selling drugs for a year.",
        ),
    ],
)
def test_what_others_suffer_is_done_by_somebody(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Nurse and her drug-addicted husband charged with theft",
            "Nurse and her husband, who has a substance use disorder, charged with theft",
        ),
        (
            "A clerk and her drug-dealing cousin were indicted in March.",
            "A clerk and her cousin, accused of selling drugs, were indicted in March.",
        ),
        (
            "Clerk and Her Alcoholic Brother Charged",
            "Clerk and Her Brother, Who Has Alcohol Use Disorder, Charged",
        ),
    ],
)
def test_what_is_said_of_a_relative_is_not_said_of_both(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Inmate's Mother Thanks Deputies Who Called Her",
            "Mother of Incarcerated Person Thanks Deputies Who Called Her",
        ),
        (
            "We returned the tools to the thieves' victims last week.",
            "We returned the tools to the victims of the people accused of theft last week.",
        ),
    ],
)
def test_what_they_have_ends_before_a_verb_or_a_time(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Death of inmate leads to lawsuit",
            "Death of incarcerated person leads to lawsuit",
        ),
        (
            "Arrest of gang member raises questions",
            "Arrest of person alleged to be in a gang raises questions",
        ),
        ("Report of inmate death prompts probe", "Report of death in custody prompts probe"),
        (
            "Study of parolee outcomes was done.",
            "Study of outcomes of people on parole was done.",
        ),
    ],
)
def test_a_headline_goes_on_behind_the_label_or_the_noun(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The inmate handbook lists the rules.",
            "The handbook for incarcerated people lists the rules.",
        ),
        (
            "The jail's inmate roster lists everyone in custody.",
            "The jail's roster of incarcerated people lists everyone in custody.",
        ),
        (
            "The inmate survey reports cold meals.",
            "The survey of incarcerated people reports cold meals.",
        ),
        (
            "The parolees' support group meets on Mondays.",
            "The support group for people on parole meets on Mondays.",
        ),
        ("The felon ban was lifted.", "The ban on people with felony convictions was lifted."),
        ("A jury heard the inmate victim.", "A jury heard the incarcerated victim."),
        ("An inmate transport officer was hurt.", "A transport officer was hurt."),
        (
            "A former Alder State Prison inmate was arrested.",
            "A person formerly in Alder State Prison was arrested.",
        ),
    ],
)
def test_what_a_list_or_a_group_does_is_its_verb(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize("whose", ["your", "my"])
def test_what_somebody_s_stalker_does_is_no_noun(whose: str) -> None:
    whom = {"your": "you", "my": "me"}[whose]
    text = f"If {whose} stalker calls, save the number."
    assert mended(text) == f"If the person who stalked {whom} calls, save the number."


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The addict's drug of choice was meth.",
            "The drug of choice of the person with a substance use disorder was meth.",
        ),
        (
            "The felon's right of appeal is lost.",
            "The right of appeal of the person with a felony conviction is lost.",
        ),
        (
            "Drug user treatment costs less than jail.",
            "Treatment for people who use drugs costs less than jail.",
        ),
    ],
)
def test_what_belongs_to_a_noun_stays_with_it(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("🚨 CAR THIEF ALERT 🚨", "🚨 CAR THEFT ALERT 🚨"),
        ("Burglar Alert!", "Burglary Alert!"),
        ("Read the shoplifter alert from police.", "Read the shoplifting alert from police."),
        ("Porch pirate warning", "Package theft warning"),
        # Where the deed has no noun, the people stay.
        ("Predator Alert", "Alert About People Who Harm Others"),
        ("Sex Offender Alert", "Alert About People Convicted of Sexual Offenses"),
        (
            "A thief warning others was caught.",
            "A person accused of theft warning others was caught.",
        ),
        ("Home burglar arrests rose.", "Arrests of people accused of home burglary rose."),
    ],
)
def test_an_alert_is_about_the_deed(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("What can YOU do to beat porch thieves?", "What can YOU do to beat package theft?"),
        ("Nine ways to combat shoplifters", "Nine ways to combat shoplifting"),
        ("Let's beat drug dealers together.", "Let's beat drug sales together."),
        ("Help us beat car thieves.", "Help us beat car theft."),
        # With pipes, people are beaten.
        (
            "Two men beat drug dealers with pipes.",
            "Two men beat people who sell drugs with pipes.",
        ),
    ],
)
def test_what_people_do_is_beaten_and_not_people(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The masks protect inmate health.",
            "The masks protect the health of incarcerated people.",
        ),
        (
            "Inmate safety comes first, the warden said.",
            "The safety of incarcerated people comes first, the warden said.",
        ),
        (
            "Nurses look after inmate health and safety.",
            "Nurses look after the health and safety of incarcerated people.",
        ),
        ("Warden Guards Inmate Safety", "Warden Guards Safety of Incarcerated People"),
        ("Poor inmate health costs more.", "Poor health of incarcerated people costs more."),
    ],
)
def test_what_only_these_people_have_takes_an_article_in_a_sentence(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Sheriff Expands County Inmate Re-Entry Programs",
            "Sheriff Expands Re-Entry Programs for People in County Custody",
        ),
        (
            "The state pays for county prisoner re-entry.",
            "The state pays for re-entry of people in county custody.",
        ),
        (
            "The fund pays for felon reentry.",
            "The fund pays for reentry of people with felony convictions.",
        ),
    ],
)
def test_reentry_is_nobodys_name(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("The jail ended inmate co-pays.", "The jail ended co-pays for incarcerated people."),
        (
            "Probation Office Holds Parolee Resource Fair",
            "Probation Office Holds Resource Fair for People on Parole",
        ),
        (
            "The class raised parolee success rates.",
            "The class raised success rates of people on parole.",
        ),
        (
            "The prison held an inmate graduation ceremony.",
            "The prison held a graduation ceremony for incarcerated people.",
        ),
        (
            "Prison Opens Inmate Fitness Center",
            "Prison Opens Fitness Center for Incarcerated People",
        ),
        ("Library Hosts Inmate Art Show", "Library Hosts Art Show by Incarcerated People"),
        (
            "The addict support line is open.",
            "The support line for people with substance use disorders is open.",
        ),
        (
            "An inmate wellness program began.",
            "A wellness program for incarcerated people began.",
        ),
    ],
)
def test_no_person_stands_in_a_row_of_nouns(text: str, better: str) -> None:
    assert mended(text) == better
