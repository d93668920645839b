"""The most usual phrases of treatment courts, hospitals and statutes come out whole."""

import pytest

from generator.lint.match import find
from tests.suggestions import RULEBASE, mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Reputed robbers were held.", "People accused of robbery were held."),
        ("Purported drug dealers were held.", "People accused of selling drugs were held."),
        (
            "An alleged recreational cocaine user was held.",
            "A person alleged to use cocaine was held.",
        ),
        ("An alleged recovering addict spoke.", "A person said to be in recovery spoke."),
        ("Suspected juvenile offenders fled.", "Young people suspected of offenses fled."),
        (
            "Deputies arrested a juvenile sex offender on Tuesday.",
            "Deputies arrested a young person accused of a sexual offense on Tuesday.",
        ),
        (
            "Police arrested dealers and addicts in the raid.",
            "Police arrested people accused of selling or using drugs in the raid.",
        ),
    ],
)
def test_what_is_only_alleged_stays_alleged(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Non-violent, drug-addicted offenders may enter.",
            "People with addiction who are accused of non-violent offenses may enter.",
        ),
        (
            "Non-violent, homeless offenders may enter.",
            "Unhoused people accused of non-violent offenses may enter.",
        ),
        (
            "Non-violent, substance-abusing offenders may enter.",
            "People accused of non-violent offenses who misuse drugs or alcohol may enter.",
        ),
        (
            "Substance-abusing juveniles are treated.",
            "Young people who misuse drugs or alcohol are treated.",
        ),
        (
            "Alcohol- and drug-abusing parents may enter.",
            "Parents who misuse alcohol or drugs may enter.",
        ),
        ("An addicted, homeless veteran spoke.", "An unhoused veteran with addiction spoke."),
    ],
)
def test_the_sentences_of_a_treatment_court_come_out_whole(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Drug users under 18 U.S.C. 922 may not own guns.",
            "People who use drugs under 18 U.S.C. 922 may not own guns.",
        ),
        ("Drug users under 18 may enter.", "People under 18 who use drugs may enter."),
        (
            "The Mexican kingpin's sons fled.",
            "The sons of the Mexican person accused of leading the operation fled.",
        ),
    ],
)
def test_a_statute_is_no_age_and_a_nation_keeps_its_capital(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The witness was clean and sober when she called.",
            "The witness was free of alcohol and drugs when she called.",
        ),
        ("She is now clean and sober.", "She is now in recovery."),
        (
            "A clean-and-sober event was held.",
            "An alcohol-free and drug-free event was held.",
        ),
        ("He stole to feed his own habit.", "He stole to pay for his own drug use."),
        ("MAN STOLE TO SUPPORT HEROIN HABIT", "MAN STOLE TO PAY FOR HEROIN"),
        ("He fed his addiction with stolen pills.", "He paid for his drug use with stolen pills."),
        (
            "The scourge of heroin trafficking must end.",
            "The harm done by heroin trafficking must end.",
        ),
        ("She may be suffering from dementia.", "She may be living with dementia."),
        ("The talk is on drug misuse and abuse.", "The talk is on drug misuse."),
    ],
)
def test_habits_and_sobriety_are_told_as_they_were(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "The nurse said that IV users must lock the pump.",
        "The two Johns brothers were charged with sex trafficking.",
        "Several Johns Hopkins nurses treated trafficking victims.",
        "He drove while impaired by a drug of abuse.",
        "The victim suffers from PTSD as a result of the attack.",
        "The gun came back dirty.",
        "This type of criminal and deadly behavior must end.",
        "Transient workers picked the crop.",
        "The petition alleges that he is a juvenile delinquent.",
        "He was adjudicated a juvenile offender.",
        "Eligible youth may receive Youthful Offender (YO) treatment.",
        "She embezzled $400,000 to feed her addiction.",
    ],
)
def test_other_senses_and_statuses_of_the_law_are_left(text: str) -> None:
    assert not find(text, RULEBASE)


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Burglars Strike Three Homes", "Burglary Suspects Strike Three Homes"),
        ("CAR THIEVES TARGET MALL", "CAR THEFT SUSPECTS TARGET MALL"),
        (
            "It is for all minimum-custody inmates.",
            "It is for all incarcerated people in minimum custody.",
        ),
        (
            "4/ First-time offenders may qualify.",
            "4/ People with no prior convictions may qualify.",
        ),
        (
            "DNA has identified Ana Roe-Lind’s murderer.",
            "DNA has identified the person who killed Ana Roe-Lind.",
        ),
        (
            "Later, an addict's tolerance falls.",
            "Later, the tolerance of a person with a substance use disorder falls.",
        ),
    ],
)
def test_headlines_threads_and_names_read_well(text: str, better: str) -> None:
    assert mended(text) == better
