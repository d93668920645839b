"""In which sense a word stands: what its paragraph and what goes before it speak of."""

from pathlib import Path

import pytest

from generator.lint.match import find
from generator.lint.rules.rule_files import compile_rules
from tests.suggestions import RULEBASE, mended

DRUGS = "Three men were charged with selling heroin behind a mill.\n\n"
MURDER = "A jury convicted a man of murder on Tuesday.\n\n"
RULE = """
category: subjects
title: Subjects
rules:
  - id: keeper
    {more}
    terms: {{singular: [keeper]}}
    suggestions: {{singular: [guard]}}
    why: A reason.
    examples: {{find: [a keeper, b keeper, c keeper], leave: [a, b, c]}}
"""


def found(text: str) -> list[str]:
    return [finding.term.of(text) for finding in find(text, RULEBASE)]


def keepers(folder: Path, more: str, text: str) -> int:
    for name, content in (
        ("subjects", RULE.format(more=more)),
        ("lists", "lists: {}"),
        ("sources", "sources: {}"),
        ("names", "heads: [board]"),
    ):
        (folder / f"{name}.yml").write_text(content, "utf-8")
    return len(find(text, compile_rules(folder)))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The jail has a keeper.", 1),
        ("The yard has a keeper.", 0),
        ("A jail opened.\n\nIt has a keeper.", 0),
        ("The jail has a keeper and a zoo.", 0),
        ("A zoo opened.\n\nThe jail has a keeper.", 0),
    ],
)
def test_a_word_counts_near_some_and_not_near_others(tmp_path: Path, text: str, count: int) -> None:
    assert keepers(tmp_path, "near: [jail]\n    unless_near: [zoo]", text) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The yard has a keeper.", 1),
        ("The zoo has a keeper.", 0),
        ("A zoo opened.\n\nIt has a keeper.", 0),
    ],
)
def test_a_word_may_count_everywhere_but_near_some(tmp_path: Path, text: str, count: int) -> None:
    assert keepers(tmp_path, "unless_near: [zoo]", text) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("A jail opened.\n\nIt has a keeper.", 1),
        ("A jail opened.\n\nOn the pitch stood a keeper.", 0),
        ("A jail opened by a pitch.\n\nIt has a keeper.", 0),
        ("The jail has a pitch and a keeper.", 1),
        ("A yard opened.\n\nIt has a keeper.", 0),
        ("A jail opened.\n\n" + "It has a long wall. " * 40 + "\n\nIt has a keeper.", 1),
    ],
)
def test_what_the_text_told_before_counts_where_nothing_speaks_of_another_sense(
    tmp_path: Path, text: str, count: int
) -> None:
    assert keepers(tmp_path, "near: [jail]\n    other_senses: [pitch]", text) == count


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            f"{DRUGS}Neighbors had seen dealers by the swings.",
            f"{DRUGS}Neighbors had seen people who sell drugs by the swings.",
        ),
        (
            f"{DRUGS}One user came to the swings daily.",
            f"{DRUGS}One person who uses drugs came to the swings daily.",
        ),
        (
            "Pills are dear, and abusers turn to heroin.",
            "Pills are dear, and people who use drugs turn to heroin.",
        ),
        (
            "Abusers of these pills crush them.",
            "People who misuse these pills crush them.",
        ),
        (
            "In counseling she turned in ninety clean screens.",
            "In counseling she turned in ninety negative drug tests.",
        ),
        (
            f'{MURDER}"This animal turned on a man who fed him," she said.',
            f'{MURDER}"This person turned on a man who fed him," she said.',
        ),
        (
            "They breathe the gas to get a cheap high.",
            "They breathe the gas to become intoxicated.",
        ),
        (
            "Nitrous oxide kills, and the abuse of the gas is common.",
            "Nitrous oxide kills, and the misuse of the gas is common.",
        ),
        (
            "Nitrous oxide is used for recreational purposes.",
            "Nitrous oxide is inhaled to become intoxicated.",
        ),
        (
            "Our young people are hooked on this deadly drug.",
            "Our young people have an addiction to this deadly drug.",
        ),
        (
            "Teens hooked on these pills need help.",
            "Teens dependent on these pills need help.",
        ),
        (
            "Patients battling a life-threatening addiction came.",
            "Patients living with a life-threatening addiction came.",
        ),
        ("Spa Guards Directed Johns to Rooms", "Spa Guards Directed People Who Buy Sex to Rooms"),
        (
            "She sold sex, and the Johns paid him.",
            "She sold sex, and the people who buy sex paid him.",
        ),
        (
            "Several Johns came to the motel.",
            "Several people accused of buying sex came to the motel.",
        ),
        ("The unit arrests panderers.", "The unit arrests people accused of pandering."),
        ("TRANSIENT PAROLEE ARRESTED", "PERSON ON PAROLE WITHOUT STABLE HOUSING ARRESTED"),
        (
            "Juvenile Stabber Charged in Elm City",
            "Young Person Accused of Stabbing Charged in Elm City",
        ),
        (
            "No jury would believe an illegal, he said.",
            "No jury would believe an undocumented person, he said.",
        ),
        (
            'He said that nobody in this country takes the word of "an illegal."',
            "He said that nobody in this country takes the word of an undocumented person.",
        ),
        (
            'He would not trust "illegals."',
            "He would not trust undocumented people.",
        ),
    ],
)
def test_a_label_is_found_by_what_its_text_speaks_of(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        f"{DRUGS}He paid the dealer in cash for a sports car.",
        f"{DRUGS}The blackjack dealer knew him.",
        f"{DRUGS}An antiques dealer priced the rings.",
        f"{DRUGS}A licensed dealer reported the stolen guns.",
        "A drug case ended for a casino.\n\nThe dealer told jurors what he saw.",
        "The drug unit got a new software.\n\nUsers say that it saves time.",
        f"{DRUGS}Users of the tip app stay anonymous.",
        f"{DRUGS}Each user of the portal gets a password.",
        f"{DRUGS}Trail users found the body.",
        "The drug court helps victims leave their abusers.",
        "Abusers use pills to control a wife or a girlfriend.",
        "Abusers of the elderly were on drugs.",
        "Volunteers clean screens at the program.",
        "The program found clean samples in the river.",
        "This animal was starved, and the owner was sentenced.",
        "A dog bit a mail carrier.\n\nThis animal attacked in prison too.",
        "He was sentenced, and that animal shelter closed.",
        "He left the drug unit for a better high school.",
        "The stock got a brief high when the drug was approved.",
        "The gas card was stolen, and there was abuse of the gas card.",
        "The lake is used for recreational purposes.",
        "The boat was hooked on the pier.",
        "Readers are hooked on this book.",
        "Elton Johns was charged with sex trafficking, and Johns pleaded guilty.",
        "The Johns family reported the sex ring.",
        "He is charged with pimping and pandering.",
        "The transient parking lot is closed.",
        "The border patrol found an illegal crossing.",
        "Immigration officers found an illegal, unsafe shop.",
        "Nobody would believe that the deportation is illegal.",
        'The film shows the word "illegals" on a wall.',
        "The predator was one of two coyotes.",
        "System abusers cost the prescription fund millions.",
        "The program has a clean-screen policy for its computers.",
        "The Predators' goalie spoke at the school.",
        "The Addict's Mom meets in May.",
        "The driver's record was clean for ten years.",
        "The rugby club's best hooker was hurt, and so was the hooker of the other side.",
        "The thug life tattoo was shown.",
        "The war on drugs was declared in 1971.",
        "It would be criminal to close the clinic.",
        "Silence would be criminal, he said.",
        "Their neglect bordered on the criminal.",
        "He kept his nose clean for two years.",
        "Her MS relapsed in May.",
        "The transient guest tax rose to 6 percent.",
        "That would be criminal.",
    ],
)
def test_words_with_another_sense_are_left_alone(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("The possession of illegal guns by gang members is up.", "gang members"),
        ("We fight the possession of illegal guns by felons.", "felons"),
        ("The bill bans the possession of guns by drug dealers.", "drug dealers"),
        ("Possession of Firearms by Gang Members Is Up", "Gang Members"),
        ("A 19-year-old would-be criminal fled.", "would-be criminal"),
        ("In Chapter 9, inmates may appeal.", "inmates"),
        ("Would-Be Criminal Flees Store", "Would-Be Criminal"),
    ],
)
def test_what_is_no_charge_in_its_own_wording_is_found(text: str, term: str) -> None:
    assert found(text) == [term]


@pytest.mark.parametrize(
    "text",
    [
        "He is charged with possession of a firearm by a felon.",
        "Possession of firearms by convicted felons is a crime.",
        "He is charged with possession of a firearm by an active gang member.",
        "Carrying of weapons by juveniles is charged as a felony.",
        "Illegal possession of a firearm by a felon is charged.",
        "She is charged with fraud and theft by a convicted offender.",
    ],
)
def test_a_charge_keeps_its_wording(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Judge and Sheriff Launch Alternative to Detention Program for Juveniles", "Juveniles"),
        ("County Boards Create Literacy Program for Inmates", "Inmates"),
        ("Elm County Leaders Unveil Housing Initiative for Parolees", "Parolees"),
        ("Department of Corrections Announces Death of Inmate", "Inmate"),
        ("Office of the Sheriff Confirms Escape of Prisoner From Elm Prison", "Prisoner"),
        ("Board of Parole Denies Release of Rapist", "Rapist"),
    ],
)
def test_several_launch_what_is_no_name(text: str, term: str) -> None:
    assert found(text) == [term]


@pytest.mark.parametrize(
    "text",
    [
        "Elm County Diversion Program for Juveniles",
        "Department of Services for Offenders",
        "Division of Programs for Inmates",
        "The suit was filed by the Homeless Union of Elm County.",
    ],
)
def test_a_name_in_title_case_is_left_alone(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The statute refers to a drug addict.",
        "The law still speaks of mental retardation.",
        "Section 12 mentions habitual drunkards.",
    ],
)
def test_the_words_of_a_law_that_is_told_of_stay(text: str) -> None:
    assert find(text, RULEBASE) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Two kilograms of fentanyl that was poisoning our streets were seized.",
        "Xylazine and fentanyl were poisoning our kids.",
        "Fentanyl, which is poisoning our communities, came by mail.",
        "The drugs they sold poisoned our streets.",
    ],
)
def test_what_a_drug_does_accuses_nobody(text: str) -> None:
    assert find(text, RULEBASE) == ()


@pytest.mark.parametrize(
    "text",
    [
        "The coroner ruled the death a suicide by cop.",
        "Deputies answered a suicide by cop call at noon.",
        "The shooting was classified as suicide by cop.",
    ],
)
def test_a_ruling_or_the_name_of_a_call_stays(text: str) -> None:
    assert find(text, RULEBASE) == ()


@pytest.mark.parametrize(
    "text",
    [
        "He must register for life as a sexual offender.",
        "She must register with the fire department as an arsonist.",
        "It carries lifetime registration as a violent sexual offender.",
        "He was ordered to register for ten years as a Tier 2 sexual offender.",
        "He is on the registry as a violent sexual predator.",
        "REGISTER AS AN ARSONIST FOR LIFE",
    ],
)
def test_what_somebody_has_to_register_as_stays(text: str) -> None:
    assert not find(text, RULEBASE)


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The registered arsonist was arrested.",
            "The person required to register for arson was arrested.",
        ),
        (
            "He registered his gun as a felon.",
            "He registered his gun as a person with a felony conviction.",
        ),
        (
            "He registered it. As a felon, he may own no gun.",
            "He registered it. As a person with a felony conviction, he may own no gun.",
        ),
    ],
)
def test_who_is_registered_or_votes_is_called_by_a_label(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "Hale was sentenced for fraud and sex trafficking of a juvenile.",
        "He pleaded guilty to indecent liberties with a juvenile.",
        "She is charged with sexual exploitation of a juvenile.",
        "He is considered a fugitive from justice.",
    ],
)
def test_a_charge_names_a_juvenile_or_a_fugitive(text: str) -> None:
    assert find(text, RULEBASE) == ()


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Hale is considered a fugitive.", "Hale is considered to be at large."),
        ("Two men are believed to be fugitives.", "Two men are believed to be at large."),
        (
            "Hale is considered a fugitive wanted for murder.",
            "Hale is considered a person wanted for murder.",
        ),
    ],
)
def test_who_is_thought_a_fugitive_is_thought_to_be_at_large(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "He met girls on Kik and got videos from other users. He also used methamphetamine.",
        "Other users sent him CSAM. He blamed it on cocaine.",
    ],
)
def test_users_of_an_app_use_no_drugs(text: str) -> None:
    assert find(text, RULEBASE) == ()


@pytest.mark.parametrize(
    "text",
    [
        "The phone's killer feature is its camera.",
        "He told jurors a killer joke.",
        "A killer frost ruined the garden.",
        "Crews freed the jammed line with a cable pusher.",
        "The shop rents broom pushers and pipe pushers.",
        "The dealers who financed the minivan took it back.",
        "The dealer sent the diamond to the lab.",
        "Most dealers we asked began using electronic titles last year.",
        "The man was believed to be a dealer in rare coins.",
        "The dealer waited on a street corner for the tow truck.",
        "Most dealers began using tablets last year.",
        "The dealer mailed the fossil to the lab.",
        "She quit being a dealer when the track closed.",
        "Former dealers, mechanics and anyone who loves old Fords may enter.",
        "The meth lab's chemical supplier sued.",
        "The kilos came from a supplier in another state.",
        "The boat dealer and his supplier settled.",
        "Her supplier for pain medication is the Elm pharmacy.",
        "A licensed marijuana supplier was robbed.",
        "His $20-a-day coffee habit ended in jail.",
        "Gambling was his $200-a-day habit.",
    ],
)
def test_a_feature_a_tool_and_an_honest_trade_are_no_people(text: str) -> None:
    assert not found(text)


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Two dealers who supplied the stash house were never found.",
            "Two people accused of selling drugs who supplied the stash house were never found.",
        ),
        (
            "Do not follow anyone you believe to be a dealer.",
            "Do not follow anyone you believe to be selling drugs.",
        ),
        (
            "Hale was the alleged cocaine supplier for the valley.",
            "Hale was the person accused of supplying cocaine for the valley.",
        ),
        (
            "Hale must testify against his heroin supplier.",
            "Hale must testify against the person who supplied him with heroin.",
        ),
        (
            "Hale named his supplier of heroin.",
            "Hale named the person who supplied him with heroin.",
        ),
        (
            "The thefts were feeding a $300-a-day habit.",
            "The thefts were paying for $300 of drugs a day.",
        ),
        ("The drug-dealing doctor fled.", "The doctor accused of selling drugs fled."),
        ("Cartel bosses met in Elm.", "Cartel leaders met in Elm."),
        ("He fed a habit of $150 a day.", "He paid for $150 of drugs a day."),
        (
            "The boys' father, addicted and out of work, left them.",
            "The boys' father, with an addiction and out of work, left them.",
        ),
        ("She was arrested as a prostitute.", "She was arrested on prostitution charges."),
        (
            "She had been booked as a prostitute four times.",
            "She had been booked for prostitution four times.",
        ),
    ],
)
def test_a_drug_trade_is_told_by_what_stands_beside_it(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "term"),
    [
        (
            "Firearm surrender by domestic violence offenders doubled.",
            "domestic violence offenders",
        ),
        ("Shooting deaths by felons fell.", "felons"),
        ("Handguns turned in by felons were melted.", "felons"),
    ],
)
def test_what_becomes_of_guns_is_no_charge(text: str, term: str) -> None:
    assert found(text) == [term]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("He began using a keeper.", 1),
        ("Using a keeper, he began.", 0),
        ("At bat he began using a keeper.", 0),
    ],
)
def test_a_phrase_shows_a_sense_where_no_word_shows_another(
    tmp_path: Path, text: str, count: int
) -> None:
    assert keepers(tmp_path, "near: [began using]\n    other_senses: [bat]", text) == count


@pytest.mark.parametrize(
    "text",
    [
        "His reckless and criminal driving took a life.",
        "This reckless, criminal driving has to stop.",
        "Dangerous or criminal speeding will be fined.",
    ],
)
def test_a_criminal_deed_beside_another_adjective_is_no_person(text: str) -> None:
    assert not found(text)


def test_a_criminal_who_does_something_is_one() -> None:
    assert found("Deputies stopped a criminal driving a stolen car.")


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The drug council met.\n\nHalf of the men we charge are dealers and should be in jail.",
            "The drug council met.\n\nHalf of the men we charge are accused of selling"
            " drugs and should be in jail.",
        ),
    ],
)
def test_whom_an_office_charges_deals_in_no_cars(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "Was the conduct criminal?",
        "Are these acts criminal?",
        "Cody Johns arrested in fraud case",
        "Deputy Johns arrested him in a sex sting.",
        "A prisoner transport deputy was hurt.",
        "The Ex-Con Film Festival was held in May.",
        "Probationer firefighters train for a year.",
    ],
)
def test_what_names_no_such_person_is_left_alone(text: str) -> None:
    assert find(text, RULEBASE) == ()


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Johns arrested in sting", "People accused of buying sex arrested in sting"),
        (
            "Working Girls Arrested at Motel",
            "Women Accused of Selling Sex Arrested at Motel",
        ),
        ("The incarcerated speak out.", "Incarcerated people speak out."),
        ("The imprisoned lose the right to vote.", "People in prison lose the right to vote."),
        ("Convict Joe Hale asked for parole.", "Joe Hale, convicted of a crime, asked for parole."),
        (
            "Is the convict eligible for parole?",
            "Is the person convicted of a crime eligible for parole?",
        ),
    ],
)
def test_a_verb_behind_it_shows_that_people_are_meant(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "The homeless welders were moved.",
        "The addicted plumbers' union met.",
        "The mentally ill welder was hurt.",
    ],
)
def test_no_group_is_meant_before_who_they_are(text: str) -> None:
    assert not find(text, RULEBASE)


@pytest.mark.parametrize(
    "text", ["The homeless wander the streets.", "The addicted and others need care."]
)
def test_a_group_that_does_something_is_found(text: str) -> None:
    assert find(text, RULEBASE)
