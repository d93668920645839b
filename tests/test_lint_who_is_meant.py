"""Whom a label means: somebody robbed, a perpetrator unknown, a minor, one of a gang."""

import pytest

from generator.lint.match import find
from tests.suggestions import RULEBASE, mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "They are accused of a plan to rob a drug dealer.",
            "They are accused of a plan to rob a person said to sell drugs.",
        ),
        (
            "Police say that he killed a drug dealer.",
            "Police say that he killed a person suspected of selling drugs.",
        ),
        (
            "The victim was a drug dealer.",
            "The victim was said to sell drugs.",
        ),
        (
            "Ortega stole two ounces from Lee, a cocaine dealer, and ran.",
            "Ortega stole two ounces from Lee, a person said to sell cocaine, and ran.",
        ),
        (
            "His brother, who was a drug dealer, was arrested in May.",
            "His brother, who was accused of selling drugs, was arrested in May.",
        ),
        (
            "She called her drug dealer that night, and he answered.",
            "She called the person who sold her drugs that night, and he answered.",
        ),
    ],
)
def test_whom_others_robbed_nobody_accuses(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "We will hold the perpetrator accountable.",
            "We will hold the person who did this accountable.",
        ),
        (
            "The sentence holds the perpetrator of this attack responsible.",
            "The sentence holds the person who committed this attack responsible.",
        ),
        (
            "We work to find any and all perpetrators responsible.",
            "We work to find any and all people responsible.",
        ),
        (
            "The unit prosecutes trafficking and holds perpetrators responsible.",
            "The unit prosecutes trafficking and holds people who commit these crimes responsible.",
        ),
        (
            "DNA identified the perpetrator 20 years later.",
            "DNA identified the person responsible 20 years later.",
        ),
        (
            "The lab found the real perpetrator of the crime.",
            "The lab found the person actually responsible for the crime.",
        ),
    ],
)
def test_who_answers_for_it_is_not_responsible_twice(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("He sold drugs to juveniles.", "He sold drugs to minors."),
        ("Two juveniles were charged as adults.", "Two minors were charged as adults."),
        (
            "Five defendants, including two juveniles, fled.",
            "Five defendants, including two minors, fled.",
        ),
        ("The class is for juveniles.", "The class is for young people."),
        (
            "The juvenile and parent met a counselor.",
            "The young person and parent met a counselor.",
        ),
        (
            "A 16-year-old juvenile was charged as an adult.",
            "A 16-year-old was charged as an adult.",
        ),
    ],
)
def test_juveniles_are_minors_where_the_law_asks_for_their_age(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "He opposes the parole of a gang member convicted of stabbing a boy.",
            "He opposes the parole of a person in a gang who was convicted of stabbing a boy.",
        ),
        (
            "Two white supremacist gang members were arrested.",
            "Two people alleged to be in a white supremacist gang were arrested.",
        ),
        (
            "It was possible for fellow gang members to identify him.",
            "It was possible for others in the same gang to identify him.",
        ),
        (
            "He believed the man to be a rival gang member.",
            "He believed the man to be in a rival gang.",
        ),
        (
            "The man was believed to be a rival gang member.",
            "The man was believed to be in a rival gang.",
        ),
    ],
)
def test_what_was_done_to_a_member_was_not_done_to_the_gang(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("My client is not a drug dealer.", "My client does not sell drugs."),
        ("He isn't a gangster, she said.", "He isn't in a gang, she said."),
        ("She is no addict.", "She does not have a substance use disorder."),
        ("He was no drug dealer, she said.", "He did not sell drugs, she said."),
        ("There was no drug dealer.", "There was no person who sells drugs."),
        ("She was not a junkie.", "She was not defined by drug use."),
        ("He's a criminal.", "He's accused of a crime."),
        ("He is a sentenced prisoner in Ohio.", "He is serving a sentence in Ohio."),
        ("Two men, both parolees, fled.", "Two men, both on parole, fled."),
        (
            "Mateo Ruiz, 63, transient, was hurt.",
            "Mateo Ruiz, 63, who is without stable housing, was hurt.",
        ),
        ("They are mentally ill or homeless.", "They have a mental illness or are homeless."),
    ],
)
def test_what_is_said_of_somebody_needs_no_second_person(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "The team plays the Bellwether Predators.",
        "They work with the Pine Row Gangsters, a street gang.",
        "A dog named Psycho was treated for a cut.",
        "He asked for the Residential Drug Abuse Program.",
        "The Offender Management System was updated.",
        "Each is charged with Furnishing Contraband to a Prisoner.",
        "The Illegal Alien Transportation count was dismissed.",
        "He bought two motorcycles from Monster Cycle & Marine.",
        "The petition captioned In re K.W., a Juvenile, is open.",
        "They convict, they sentence, and we go home.",
    ],
)
def test_names_and_verbs_are_no_labels(text: str) -> None:
    assert not list(find(text, RULEBASE))


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "He was a heroin and fentanyl dealer.",
            "He was a person accused of selling heroin and fentanyl.",
        ),
        (
            "The ex-con turned his life around.",
            "The person with a past conviction turned his life around.",
        ),
        (
            "The ex-con turned pastor in 2010.",
            "The person with a past conviction turned pastor in 2010.",
        ),
        ("My rapist smiled.", "The person who raped me smiled."),
        ("We help low-income and homeless people.", "We help low-income and unhoused people."),
        (
            "Before the court opened, mentally ill people waited.",
            "Before the court opened, people with mental illness waited.",
        ),
        (
            'He described Bell as a "drunk looking for a bed."',
            'He described Bell as an "intoxicated person looking for a bed."',
        ),
    ],
)
def test_what_stands_beside_a_label_stays_in_order(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Illinois felon sentenced for robbery.",
            "Person from Illinois with a felony conviction sentenced for robbery.",
        ),
        ("A Folsom inmate sued the state.", "A person incarcerated in Folsom sued the state."),
        (
            "We have put 64 child molesters behind bars since 2018.",
            "We have put 64 people convicted of sexually abusing children behind bars since 2018.",
        ),
        (
            "Convicted of abusing boys, the sexual predator will not walk free.",
            "Convicted of abusing boys, the person will not walk free.",
        ),
        ("Drug users' lives are at risk.", "The lives of people who use drugs are at risk."),
        (
            "It is the mark of a hardened criminal.",
            "It is the mark of a person who commits serious crimes.",
        ),
        (
            "A reader asks why drug users arrested with a gram are charged.",
            "A reader asks why people who use drugs and are arrested with a gram are charged.",
        ),
        (
            "A Harlow drug dealer who sold pills was sentenced.",
            "A person from Harlow who sold pills was sentenced.",
        ),
        (
            "FOR IMMEDIATE RELEASE\nConvicted felon Raymond Tull was sentenced.",
            "FOR IMMEDIATE RELEASE\nRaymond Tull, previously convicted of a felony, was sentenced.",
        ),
    ],
)
def test_where_and_when_they_are_is_told_with_the_right_words(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "We will not let these drug dealers win.",
            "We will not let these people who sell drugs win.",
        ),
        ("These drug dealers sold pills to teens.", "These people sold pills to teens."),
        ("Police arrested these drug dealers in May.", "Police arrested these people in May."),
    ],
)
def test_these_people_are_those_who_sell_where_somebody_fights_them(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            '"These drug dealers prey on the young," said Deputy Chief Cole.',
            '"These people who sell drugs prey on the young," said Deputy Chief Cole.',
        ),
        (
            "Those rapists think nobody will tell.",
            "Those people who commit rape think nobody will tell.",
        ),
        (
            "Two men were arrested in Elm.\n\nThese drug dealers do not care, said Roe.",
            "Two men were arrested in Elm.\n\nThese people accused of selling drugs do not care,"
            " said Roe.",
        ),
        (
            "Two men were arrested. These drug dealers do not care, said Roe.",
            "Two men were arrested. These people do not care, said Roe.",
        ),
        ("These traffickers lure girls from bus stops.", "These people lure girls from bus stops."),
        ("These drug dealers are in custody.", "These people are in custody."),
        ("These drug dealers thought nobody saw.", "These people thought nobody saw."),
        (
            "We thank the team that removed these alleged drug dealers.",
            "We thank the team that removed these people accused of selling drugs.",
        ),
        (
            "These sellers, these merchants of death, know it.",
            "These sellers, these people, know it.",
        ),
        ("The city will fight such predators.", "The city will fight such people."),
    ],
)
def test_these_people_are_those_of_whom_the_text_has_told(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Victims may be afraid of their trafficker.",
            "Victims may be afraid of the person who traffics them.",
        ),
        (
            "The girls testified against their traffickers.",
            "The girls testified against those accused of trafficking them.",
        ),
        (
            "She ran from her trafficker in May.",
            "She ran from the person accused of trafficking her in May.",
        ),
    ],
)
def test_who_traffics_victims_in_general_is_not_accused(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Clerks have been punched and threatened by shoplifters.",
            "Clerks have been punched and threatened by people who shoplift.",
        ),
        (
            "The clerk was punched by shoplifters in May.",
            "The clerk was punched by shoplifting suspects in May.",
        ),
    ],
)
def test_what_happens_again_and_again_is_done_by_any(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Drug dealers should know that we will prosecute.",
            "People who sell drugs should know that we will prosecute.",
        ),
        (
            "The two drug dealers should know better, a judge said.",
            "The two people accused of selling drugs should know better, a judge said.",
        ),
        (
            "The criminals behind this scheme will be found.",
            "The people behind this scheme will be found.",
        ),
        ("Thieves often steal from cars.", "People often steal from cars."),
        (
            "Bicycle thieves have been hitting the city.",
            "People who steal bicycles have been hitting the city.",
        ),
    ],
)
def test_what_all_of_them_do_or_ought_to_know_accuses_nobody(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("The ring of thieves stole forty cars.", "The ring of people stole forty cars."),
        (
            "The head of a ring of thieves pleaded guilty.",
            "The head of a ring of people accused of theft pleaded guilty.",
        ),
    ],
)
def test_a_ring_that_stole_is_one_of_people(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Call us if you paid the thugs behind these calls.",
            "Call us if you paid the people behind these calls.",
        ),
        ("We will find the thug behind this.", "We will find the person behind this."),
        ("A thug was charged.", "A person accused of a crime was charged."),
    ],
)
def test_who_is_behind_it_is_told(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "In planning the robbery, Hale told the robbers to cut the wires.",
            "In planning the robbery, Hale told the people involved to cut the wires.",
        ),
        (
            "He ordered a burglary in which the burglars carried bats.",
            "He ordered a burglary in which the people involved carried bats.",
        ),
        (
            "During the heist, one of the two masked thieves tore down a camera.",
            "During the heist, one of the two masked people tore down a camera.",
        ),
        (
            "The robbery took a minute. At the robbers' direction, a clerk lay down.",
            "The robbery took a minute. At the direction of the people involved, a clerk lay down.",
        ),
        (
            "Hale drove for the robbers that day.",
            "Hale drove for the people accused of robbery that day.",
        ),
        (
            "The judge sent the robbers to prison for the robbery.",
            "The judge sent the people convicted of robbery to prison for the robbery.",
        ),
        (
            "The robbers' trial for the robbery begins in May.",
            "The trial of the people accused of robbery for the robbery begins in May.",
        ),
        ("The robbers fled in a van.", "The robbery suspects fled in a van."),
        ("The thieves stole a car.", "The theft suspects stole a car."),
    ],
)
def test_in_the_robbery_itself_nobody_was_accused(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The defendant, an illegal employed at a dairy, fled.",
            "The defendant, an undocumented person employed at a dairy, fled.",
        ),
        (
            "An illegal from Elm rented it.",
            "An undocumented person from Elm rented it.",
        ),
    ],
)
def test_an_illegal_who_works_or_lives_somewhere_is_a_person(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            '"These hateful attacks have no place here. We will hold the'
            ' perpetrators accountable," he said.',
            '"These hateful attacks have no place here. We will hold the people'
            ' who did this accountable," he said.',
        ),
        (
            "We vow to solve crimes and work at holding the perpetrators accountable.",
            "We vow to solve crimes and work at holding the people who commit offenses"
            " accountable.",
        ),
        (
            "We must hold the perpetrators accountable. Violence at home is never right.",
            "We must hold the people who commit offenses accountable. Violence"
            " at home is never right.",
        ),
    ],
)
def test_perpetrators_of_these_attacks_did_this(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("He is not a thief.", "He has not committed theft."),
        ("Joe Hale is not a murderer.", "Joe Hale has not committed murder."),
        ("My client is not a stalker.", "My client does not stalk others."),
        ("She isn't a shoplifter.", "She doesn't shoplift."),
        ("They are not sex offenders.", "They have not been convicted of sexual offenses."),
        ("He was not a rapist.", "He had not committed rape."),
        (
            "A person who is poor is not a thief.",
            "A person who is poor is not a person who commits theft.",
        ),
    ],
)
def test_what_somebody_is_not_is_what_was_not_done(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "He was a smuggler for the cartel.",
            "He was accused of smuggling for the cartel.",
        ),
        (
            "He is a drug trafficker for the Eastside gang.",
            "He is accused of drug trafficking for the Eastside gang.",
        ),
    ],
)
def test_for_whom_somebody_did_it_goes_with_the_deed(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("He has never been a thief.", "He has never committed theft."),
        (
            "She has never been a sex offender.",
            "She has never been convicted of a sexual offense.",
        ),
    ],
)
def test_what_somebody_never_was_is_what_was_never_done(text: str, better: str) -> None:
    assert mended(text) == better
