"""Whom somebody killed is said where it is told, and what else is called a killer stays."""

import pytest

from generator.lint.match import find
from tests.suggestions import RULEBASE, all_mended, mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Her killer walked free for years.", "The person who killed her walked free for years."),
        (
            "The victim's killer has not been found.",
            "The person who killed the victim has not been found.",
        ),
        ("James Pike's killer fled.", "The person who killed James Pike fled."),
        (
            "The killer left a glove in the car.",
            "The person responsible for the killing left a glove in the car.",
        ),
        (
            "Ann Pike was shot in May. The killer left a glove.",
            "Ann Pike was shot in May. The person responsible left a glove.",
        ),
        (
            "She has had coffee with a killer for years.",
            "She has had coffee with a person who killed someone for years.",
        ),
        (
            "Hale was arrested in May. They took a killer off the street.",
            "Hale was arrested in May. They took a person accused of homicide off the street.",
        ),
        ("Help us find the killer of Ann Pike.", "Help us find the person who killed Ann Pike."),
        (
            "A witness will help us find her murderer.",
            "A witness will help us find the person who killed her.",
        ),
        (
            "They await justice for their daughter's murderer.",
            "They await justice for the person who killed their daughter.",
        ),
        (
            "Joe Hale was sentenced for a murder. Ann Roe died, and her killer is not known.",
            "Joe Hale was sentenced for a murder. Ann Roe died, and the person who killed her is"
            " not known.",
        ),
        (
            "No one was arrested in 1990. Her killer walked free.",
            "No one was arrested in 1990. The person who killed her walked free.",
        ),
        ("Her killer's mother wept.", "The mother of the person who killed her wept."),
    ],
)
def test_whoever_killed_and_was_not_found_is_who_killed(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The kidnappers have never been identified.",
            "The people responsible have never been identified.",
        ),
        ("Her stalker was never found.", "The person who stalked her was never found."),
        ("An unknown kidnapper took the girl.", "An unknown person took the girl."),
        ("The arsonist remains at large.", "The person responsible remains at large."),
    ],
)
def test_whom_nobody_knows_nobody_has_accused(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Paul Hale, her killer, was arraigned.",
            "Paul Hale, the person accused of killing her, was arraigned.",
        ),
        (
            "Her brother is her killer, the office alleged.",
            "Her brother is the person accused of killing her, the office alleged.",
        ),
        (
            "Joe Hale was charged today with the murder of Ann Pike. They met her killer in court.",
            "Joe Hale was charged today with the murder of Ann Pike. They met the person accused of"
            " killing her in court.",
        ),
        (
            "Joe Hale was charged with murder on Monday. Her killer had walked free for years.",
            "Joe Hale was charged with murder on Monday. The person accused of killing her had"
            " walked free for years.",
        ),
        (
            "Police arrested Joe Hale. The killer of Ann Pike left a glove in the car.",
            "Police arrested Joe Hale. The person accused of killing Ann Pike left a glove in the"
            " car.",
        ),
        ("Detectives arrested the killer.", "Detectives arrested the homicide suspect."),
    ],
)
def test_who_is_only_called_a_killer_is_accused(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Killer Sentenced to Life", "Person Convicted of Homicide Sentenced to Life"),
        (
            "Deputy Pike's Killer Denied Parole",
            "Person Convicted of Killing Deputy Pike Denied Parole",
        ),
        (
            "Judge Sentences Ann Pike's Murderer to Life",
            "Judge Sentences Person Convicted of Murdering Ann Pike to Life",
        ),
        (
            "Ana's killer, Paul Hale, was sentenced in May.",
            "The person convicted of killing Ana, Paul Hale, was sentenced in May.",
        ),
        ("Her killer pleaded guilty in May.", "The person who killed her pleaded guilty in May."),
        (
            "Joe Hale was sentenced today for the murder of Ann Pike. Her family met her killer in"
            " court.",
            "Joe Hale was sentenced today for the murder of Ann Pike. Her family met the person"
            " convicted of killing her in court.",
        ),
        (
            "She met her killer at the parole hearing.",
            "She met the person convicted of killing her at the parole hearing.",
        ),
    ],
)
def test_who_was_convicted_of_a_killing_is_called_so(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "Fentanyl is a killer.",
        "Heart disease is the leading killer of women.",
        "The weed killer was stolen.",
        "One pill was the killer.",
        "The Killers played at the fair.",
        "The Golden State Killer was found with DNA.",
        "The Lakeside Killer was never caught.",
    ],
)
def test_what_kills_and_names_are_left_alone(text: str) -> None:
    assert not find(text, RULEBASE)


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Joe Hale admitted to the murder of drug user Lee Moss.",
            "Joe Hale admitted to the murder of Lee Moss, who used drugs.",
        ),
        (
            "The killing of addict Lee Moss shook the town.",
            "The killing of Lee Moss, who had a substance use disorder, shook the town.",
        ),
        (
            "Joe Hale killed fellow gang member Lee Moss.",
            "Joe Hale killed Lee Moss, who was in the same gang.",
        ),
        (
            "Joe Hale shot drug user Lee Moss.",
            "Joe Hale shot Lee Moss, who uses drugs.",
        ),
        (
            "He denies the attempted murder of drug user Lee Moss.",
            "He denies the attempted murder of Lee Moss, who uses drugs.",
        ),
    ],
)
def test_what_is_said_of_the_dead_was_so(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Her alleged pimp, 34, is charged with trafficking.",
            "The 34-year-old accused of exploiting her is charged with trafficking.",
        ),
        (
            "His alleged rapist, 41, of Elm City, is in jail.",
            "The 41-year-old accused of raping him, of Elm City, is in jail.",
        ),
        (
            "Her killer, 28, pleaded guilty.",
            "The 28-year-old accused of killing her pleaded guilty.",
        ),
        (
            "Her rapist, who is 34, was arrested.",
            "The person accused of raping her, who is 34, was arrested.",
        ),
    ],
)
def test_whose_age_it_is_is_plain(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "With her last words she named him as her killer.",
            "With her last words she named him as the person who killed her.",
        ),
        (
            "Hale was convicted of murder. The dying man named him as his killer.",
            "Hale was convicted of murder. The dying man named him as the person who killed him.",
        ),
        (
            "She named the man as her son's killer.",
            "She named the man as the person who killed her son.",
        ),
        (
            "The nurse identified Hale as her rapist.",
            "The nurse identified Hale as the person who raped her.",
        ),
        (
            "Two clerks picked him out of a lineup as the robber.",
            "Two clerks picked him out of a lineup as the person responsible.",
        ),
        (
            "Detectives identified Hale as the robber.",
            "Detectives identified Hale as the person accused of robbery.",
        ),
        (
            "She recognized her rapist at a store.",
            "She recognized the person who raped her at a store.",
        ),
        (
            "She recognized the robber from a photo.",
            "She recognized the robbery suspect from a photo.",
        ),
        ("Police identified her rapist.", "Police identified the person accused of raping her."),
        (
            "DNA identified Hale as her rapist.",
            "DNA identified Hale as the person accused of raping her.",
        ),
    ],
)
def test_whom_a_witness_recognizes_she_does_not_accuse(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Some of Ohio's murderers are in prison.",
            "Some of the people in Ohio convicted of murder are in prison.",
        ),
        (
            "Lee lives in Harlow. Harlow's murderers are in prison.",
            "Lee lives in Harlow. People in Harlow convicted of murder are in prison.",
        ),
        (
            "The bill helps the most violent Nevada murderers.",
            "The bill helps the most violent people in Nevada who commit murder.",
        ),
        ("Ohio's gang members are in prison.", "People in Ohio in a gang are in prison."),
        (
            "Virginia's killer is in prison.",
            "The person convicted of killing Virginia is in prison.",
        ),
    ],
)
def test_a_state_has_murderers_and_is_no_victim(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The Ridge Road killers have never been identified.",
            "The people responsible for the killing in the Ridge Road case have never been"
            " identified.",
        ),
        (
            "The Ridge Road rapist was never found.",
            "The person responsible in the Ridge Road case was never found.",
        ),
        (
            "DNA identified the Mill Creek rapist as a man who died in 2003.",
            "DNA identified the person responsible in the Mill Creek case as a man who died in"
            " 2003.",
        ),
        (
            "Police identified the burglar as Joe Hale.",
            "Police identified the person accused of burglary as Joe Hale.",
        ),
        (
            "Police arrested the Ridge Road killer.",
            "Police arrested the person accused of homicide in the Ridge Road case.",
        ),
    ],
)
def test_who_is_unknown_or_dead_is_not_accused(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "DEATH OF MURDERER JOE LOWE IN CUSTODY",
            "DEATH IN CUSTODY OF JOE LOWE, ACCUSED OF MURDER",
        ),
        (
            "The death of murderer Joe Lowe in prison is under review.",
            "The death in prison of Joe Lowe, accused of murder, is under review.",
        ),
        (
            "The release of murderer Joe Lowe from prison is near.",
            "The release of Joe Lowe, convicted of murder, from prison is near.",
        ),
    ],
)
def test_the_death_in_custody_of_a_murderer_is_one_phrase(text: str, better: str) -> None:
    assert mended(text) == better


def test_whom_the_state_was_to_put_to_death_is_convicted() -> None:
    text = "DEATH OF MURDERER JOE LOWE IN JAIL\n\nHe died before the state put him to death."
    assert mended(text).startswith("DEATH IN JAIL OF JOE LOWE, CONVICTED OF MURDER\n")


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Killers of children get no mercy.", "People who kill children get no mercy."),
        (
            "The state jailed nine murderers of infants.",
            "The state jailed nine people accused of killing infants.",
        ),
        (
            "Molesters of children lose their license.",
            "People who sexually abuse children lose their license.",
        ),
    ],
)
def test_the_children_were_killed_and_have_no_killers(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Ms. Ortega's stalker was sentenced.",
            "The person convicted of stalking Ms. Ortega was sentenced.",
        ),
        (
            "Deputies saw Dr. Ann Vale's stalker run.",
            "Deputies saw the person accused of stalking Dr. Ann Vale run.",
        ),
        (
            "Ann Ortega's stalker was charged.",
            "The person accused of stalking Ann Ortega was charged.",
        ),
        (
            "Police say Ortega's stalker fled.",
            "Police say the person accused of stalking Ortega fled.",
        ),
    ],
)
def test_whose_stalker_somebody_is_keeps_the_whole_name(text: str, better: str) -> None:
    assert mended(text) == better


def test_nobody_accuses_who_died_with_the_victim() -> None:
    text = "Of nine people who killed a partner, four offenders died by suicide."
    better = "Of nine people who killed a partner, four people responsible died by suicide."
    assert mended(text) == better
    text = "In three of the murder-suicides, the offender died by suicide at home."
    assert mended(text) == text.replace("offender", "person responsible")


def test_this_murderer_is_who_a_verdict_below_is_on() -> None:
    text = (
        "Justice for Lee Moss\n\n\u201cWe brought justice to this cold-blooded murderer,\u201d said"
        " the DA.\n\nJoe Hale was convicted of murder in May and was sentenced to life."
    )
    assert "to this person convicted of murder," in mended(text)


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The killer of a clerk was charged.",
            "The person accused of killing a clerk was charged.",
        ),
        (
            "The looters of a church were arrested.",
            "The people accused of looting a church were arrested.",
        ),
        (
            "The kidnapper of a nurse was sentenced to 30 years.",
            "The person convicted of kidnapping a nurse was sentenced to 30 years.",
        ),
    ],
)
def test_whom_somebody_killed_or_took_is_no_clause(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Her stalker, Joe Hale, was charged.",
            "Joe Hale, the person accused of stalking her, was charged.",
        ),
        (
            "His kidnapper Joe Hale was sentenced.",
            "Joe Hale, the person convicted of kidnapping him, was sentenced.",
        ),
    ],
)
def test_the_name_of_her_stalker_stands_first(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Girl's kidnapper sentenced", "Person convicted of kidnapping girl sentenced"),
        ("Slain Clerk's Killer Gets Life", "Person Convicted of Killing Slain Clerk Gets Life"),
        ("Robbery victim's stalker sentenced", "Person sentenced for stalking robbery victim"),
        ("Nurse's Killer Convicted", "Person Accused of Killing Nurse Convicted"),
        (
            "The clerk's kidnapper was convicted of arson.",
            "The person accused of kidnapping the clerk was convicted of arson.",
        ),
        (
            "Her best friend's stalker was arrested.",
            "The person accused of stalking her best friend was arrested.",
        ),
    ],
)
def test_a_headline_says_whom_without_an_article(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize("what", ["was executed in May.", "was put to death on Friday."])
def test_whoever_was_executed_was_convicted(what: str) -> None:
    assert mended(f"The murderer {what}") == f"The person convicted of murder {what}"


def test_rivals_execute_people_too() -> None:
    text = "The murderer was executed by a rival gang."
    assert "convicted" not in mended(text)


def test_behind_a_colon_her_killer_goes_on_small() -> None:
    text = "There is justice: her murderer was convicted."
    assert mended(text) == "There is justice: the person who killed her was convicted."


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A felon's killer was sentenced.",
            "The person convicted of killing a person with a felony conviction was sentenced.",
        ),
        (
            "Felon's Killer Sentenced",
            "Person Convicted of Killing Person with a Felony Conviction Sentenced",
        ),
    ],
)
def test_whom_somebody_killed_has_no_label_either(text: str, better: str) -> None:
    assert all_mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The law applies to murderers of any age.",
            "The law applies to people of any age who commit murder.",
        ),
        (
            "Transfer to adult court stays possible for murderers of any age.",
            "Transfer to adult court stays possible for people of any age accused of murder.",
        ),
        (
            "The office will charge murderers of all backgrounds.",
            "The office will charge people of all backgrounds accused of murder.",
        ),
        (
            "Killers of any age may be tried as adults.",
            "People of any age who kill others may be tried as adults.",
        ),
        # Whom they killed is another thing.
        (
            "Murderers of children get life.",
            "People convicted of murdering children get life.",
        ),
    ],
)
def test_how_old_killers_are_is_not_whom_they_killed(text: str, better: str) -> None:
    assert mended(text) == better
