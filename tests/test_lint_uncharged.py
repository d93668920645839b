"""Whom nobody has accused is not "accused", and what a jury or a survivor says is told as it is."""

import pytest

from generator.lint.match import find
from tests.suggestions import RULEBASE, mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A single arsonist set both barns on fire, and no one has been charged.",
            "A single person set both barns on fire, and no one has been charged.",
        ),
        (
            "No one has been arrested, and the rapist may strike again.",
            "No one has been arrested, and the person responsible may strike again.",
        ),
        (
            "The arsonist has never been charged.",
            "The person suspected of arson has never been charged.",
        ),
        (
            "For years no one knew the name of the rapist who attacked her.",
            "For years no one knew the name of the person who raped her.",
        ),
        (
            "Dale Hart, a drug dealer who was never charged, moved away.",
            "Dale Hart, who is suspected of selling drugs and was never charged, moved away.",
        ),
        (
            "An arsonist set fire to the barn on Monday. No one has been charged.",
            "A person set fire to the barn on Monday. No one has been charged.",
        ),
        (
            "Arsonist Sets Three Fires; No Arrests",
            "Person Sets Three Fires; No Arrests",
        ),
        (
            "Police have not identified the robbers.",
            "Police have not identified the people responsible.",
        ),
        (
            "Who is the arsonist? Police have no suspects.",
            "Who is the person responsible? Police have no suspects.",
        ),
        (
            "She was killed by a serial killer who has never been identified.",
            "She was killed by a person who has never been identified.",
        ),
        (
            "Nobody has been arrested, and her killer may read this.",
            "Nobody has been arrested, and the person who killed her may read this.",
        ),
        (
            "No charges were filed against the burglar.",
            "No charges were filed against the person suspected of burglary.",
        ),
        (
            "Prosecutors declined to charge the drug dealer.",
            "Prosecutors declined to charge the person suspected of selling drugs.",
        ),
        (
            "Drug dealer Dale Hart was never charged.",
            "Dale Hart, suspected of selling drugs, was never charged.",
        ),
        (
            "The Oak Hill killer has never been identified.",
            "The person responsible for the killing in the Oak Hill case has never been"
            " identified.",
        ),
    ],
)
def test_nobody_is_accused_while_nobody_is_charged(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A reward is offered for information leading to the arrest of the arsonist.",
            "A reward is offered for information leading to the arrest of the person responsible.",
        ),
        (
            "Tips that lead to the arrest and conviction of her murderer are paid.",
            "Tips that lead to the arrest and conviction of the person who killed her are paid.",
        ),
        (
            "Reward Offered for Killer of Ann Pike",
            "Reward Offered for Person Who Killed Ann Pike",
        ),
        (
            "We offer $9,000 for information leading to the arrest of Ann Pike's killer.",
            "We offer $9,000 for information leading to the arrest of the person who killed"
            " Ann Pike.",
        ),
    ],
)
def test_whom_a_reward_may_help_to_find_is_not_accused_yet(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            '"My rapist smiled at me," she said.',
            '"The person who raped me smiled at me," she said.',
        ),
        (
            "My molester was a coach, she wrote.",
            "The person who sexually abused me was a coach, she wrote.",
        ),
        (
            'Dale Hart was convicted on Monday. "My robber had a knife," she said.',
            'Dale Hart was convicted on Monday. "The person who robbed me had a knife," she said.',
        ),
        (
            "The victim said her rapist wore a mask.",
            "The victim said the person who raped her wore a mask.",
        ),
        ("I fled my trafficker, she wrote.", "I fled the person who trafficked me, she wrote."),
        (
            "Most survivors know their rapist.",
            "Most survivors know the person who raped them.",
        ),
        # Of whom a court has yet to find it, it is not said.
        (
            "Dale Hart was arrested on Monday. My rapist was free, she said.",
            "Dale Hart was arrested on Monday. The person accused of raping me was free, she said.",
        ),
    ],
)
def test_a_survivor_says_who_it_was(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Teens admire drug dealers in movies.",
            "Teens admire people who sell drugs in movies.",
        ),
        (
            "His uncle was shot by gangsters in Harlow in 1931.",
            "His uncle was shot by people who were in gangs, in Harlow in 1931.",
        ),
        (
            "The corner was known for its drug dealers.",
            "The corner was known for its sellers of drugs.",
        ),
        (
            "She was a drug dealer at 19.",
            "She was a person who sold drugs at 19.",
        ),
        (
            "Her boyfriend turned her into a drug runner.",
            "Her boyfriend turned her into a person who carries drugs.",
        ),
        (
            '"You are what you always were. A murderer."',
            '"You are what you always were. A person who committed murder."',
        ),
    ],
)
def test_a_story_and_what_was_long_ago_accuse_nobody(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Neighbors decided the new tenant was a burglar.",
            "Neighbors decided the new tenant committed burglary.",
        ),
        (
            "Rumors that he was a burglar were false.",
            "Rumors that he was a person who committed burglary were false.",
        ),
        (
            "In the words of her aunt, she was a thief.",
            "In the words of her aunt, she committed theft.",
        ),
        (
            "Once labeled a murderer, Hart was exonerated.",
            "Once accused of murder, Hart was exonerated.",
        ),
    ],
)
def test_what_others_thought_or_called_somebody_is_no_charge(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Shred it before identity thieves get it.",
            "Shred it before people who commit identity theft get it.",
        ),
        (
            "Take your keys before a car thief does.",
            "Take your keys before a person who steals cars does.",
        ),
        (
            "Got a drug dealer on your block? Call us.",
            "Got a person who sells drugs on your block? Call us.",
        ),
        (
            "A rapist is usually someone the victim knows.",
            "A person who commits rape is usually someone the victim knows.",
        ),
        (
            "Many rapists are never caught.",
            "Many people who commit rape are never caught.",
        ),
        (
            "What is a thief's favorite tool?",
            "What is the favorite tool of a person who commits theft?",
        ),
    ],
)
def test_a_tip_to_readers_accuses_nobody(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The jury found that the thief had used a stolen key.",
            "The jury found that the defendant had used a stolen key.",
        ),
        ("Jurors decided that the burglars lied.", "Jurors decided that the defendants lied."),
        (
            "Twelve citizens of Elm County held a predator to account.",
            "Twelve citizens of Elm County held a defendant to account.",
        ),
        (
            "Her murderer will never walk out of prison.",
            "The person convicted of murdering her will never walk out of prison.",
        ),
        (
            "Her film profiles a killer on death row.",
            "Her film profiles a person convicted of homicide on death row.",
        ),
        (
            "Bank robber pleads guilty to five holdups",
            "Person accused of bank robbery pleads guilty to five holdups",
        ),
        (
            "Elm Man Sentenced to 30 Years: The serial burglar broke into 12 homes.",
            "Elm Man Sentenced to 30 Years: The person convicted of a series of burglaries broke"
            " into 12 homes.",
        ),
        (
            "In her victim impact statement, she told the rapist that she forgave him.",
            "In her victim impact statement, she told the person convicted of rape that she"
            " forgave him.",
        ),
        (
            "Jurors returned guilty verdicts on every count against the carjacker.",
            "Jurors returned guilty verdicts on every count against the person convicted of"
            " carjacking.",
        ),
        (
            "The burglar entered a guilty plea on Monday.",
            "The person convicted of burglary entered a guilty plea on Monday.",
        ),
        (
            "Our office put the trafficker away for 30 years.",
            "Our office put the person convicted of trafficking away for 30 years.",
        ),
        (
            "No arsonists will be admitted to the expungement clinic.",
            "No people convicted of arson will be admitted to the expungement clinic.",
        ),
        (
            "No career offenders will be admitted to the expungement clinic.",
            "No people with long conviction histories will be admitted to the expungement clinic.",
        ),
        (
            "Two are rapists who lived within 1,000 feet of a school.",
            "Two are people convicted of rape who lived within 1,000 feet of a school.",
        ),
    ],
)
def test_where_a_verdict_or_a_sentence_is_told_nobody_is_only_accused(
    text: str, better: str
) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Most female offenders at Birch Hollow are mothers.",
            "Most women at Birch Hollow are mothers.",
        ),
        (
            "The office neglected every offender's family.",
            "The office neglected the family of every person accused of an offense.",
        ),
        (
            "First-time, nonviolent offenders charged with theft may apply.",
            "People accused of a first, nonviolent offense and charged with theft may apply.",
        ),
        (
            "The boy is already a juvenile offender.",
            "The boy is already accused of an offense.",
        ),
    ],
)
def test_offenders_in_a_place_and_young_people_are_told_plainly(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "Few youths met the statutory definition of a serious juvenile offender.",
        "He meets the legal definition of a career criminal.",
    ],
)
def test_what_a_statute_defines_keeps_its_words(text: str) -> None:
    assert not find(text, RULEBASE)


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The burglar was charged on Monday. No one else has been charged.",
            "The person accused of burglary was charged on Monday. No one else has been charged.",
        ),
        (
            "The drug dealer was arrested after a film about the case was shown.",
            "The person accused of selling drugs was arrested after a film about the case was"
            " shown.",
        ),
        (
            "Deputies caught the burglar at 19 Elm Street.",
            "Deputies caught the burglary suspect at 19 Elm Street.",
        ),
        (
            "The jury found that the burglar was shot in self-defense.",
            "The jury found that the person was shot in self-defense.",
        ),
        (
            "Hart, born in 1940, a drug dealer, was there.",
            "Hart, born in 1940, a person accused of selling drugs, was there.",
        ),
        (
            "Two drug dealers lived within 1,000 feet of a school.",
            "Two people accused of selling drugs lived within 1,000 feet of a school.",
        ),
        (
            "The burglar was at 19 Elm Street. No one was hurt.",
            "The person accused of burglary was at 19 Elm Street. No one was hurt.",
        ),
        (
            "Hart, a burglar, lives in the 1900 block of Elm Street.",
            "Hart, accused of burglary, lives in the 1900 block of Elm Street.",
        ),
        (
            "The grand jury found that the burglar had used a key.",
            "The grand jury found that the person accused of burglary had used a key.",
        ),
    ],
)
def test_who_is_accused_stays_accused(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "No one knew the name of the rapist who attacked two women.",
            "No one knew the name of the person who raped two women.",
        ),
        (
            "A rapist who attacked joggers has never been caught.",
            "A person who raped joggers has never been caught.",
        ),
        (
            "The murderer who shot Roe was never arrested.",
            "The person who shot Roe was never arrested.",
        ),
        (
            "The rapist who attacked her was arrested.",
            "The person accused of rape who attacked her was arrested.",
        ),
    ],
)
def test_the_rapist_whom_nobody_knows_raped_whom_the_text_says_he_attacked(
    text: str, better: str
) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "We hunt crews of thieves who cut converters from parked cars.",
            "We hunt crews of people who cut converters from parked cars.",
        ),
        ("Shoplifters who empty shelves hurt stores.", "People who empty shelves hurt stores."),
        (
            "The alleged thief who snatched her purse was held.",
            "The person accused of theft who snatched her purse was held.",
        ),
    ],
)
def test_how_thieves_steal_says_that_they_do(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "For years deputies saw the uncle as the likely arsonist.",
            "For years deputies saw the uncle as the person likely responsible.",
        ),
        (
            "The family came to know the probable killer.",
            "The family came to know the person likely responsible.",
        ),
        (
            "The most likely burglars were two clerks.",
            "The people likely responsible were two clerks.",
        ),
        ("The presumed murderer died.", "The person presumed responsible died."),
        (
            "She gave them the name of a likely drug dealer.",
            "She gave them the name of a person suspected of selling drugs.",
        ),
        ("Likely Arsonist Found", "Person Suspected of Arson Found"),
        (
            "He named the most likely drug dealers.",
            "He named the people suspected of selling drugs.",
        ),
        ("Two possible thieves ran.", "Two people suspected of theft ran."),
    ],
)
def test_who_is_likely_to_have_done_it_is_suspected(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Never chase the would-be robber.", "Never chase the person."),
        ("Please do not fight the would-be burglars.", "Please do not fight the people."),
        (
            "Clerks should not argue with the would-be car thief.",
            "Clerks should not argue with the person.",
        ),
        (
            "Do not open the door for the would-be burglar.",
            "Do not open the door for the person.",
        ),
        (
            "Deputies did not find the would-be robber.",
            "Deputies did not find the attempted robbery suspect.",
        ),
    ],
)
def test_from_whom_readers_keep_away_has_done_nothing_yet(text: str, better: str) -> None:
    assert mended(text) == better
