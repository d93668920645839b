"""Labels for a kind of people, for somebody's own past, and at the ends of a quotation's halves.

Whoever says what anyone could be, or what he was himself, accuses nobody.
"""

import pytest

from generator.lint.match import find
from tests.suggestions import RULEBASE, mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "“Career criminals,” Moss said, “belong in prison.”",
            "“People with long conviction histories,” Moss said, “belong in prison.”",
        ),
        (
            "“Drug dealers,” the sheriff warned, “will find no harbor here.”",
            "“People who sell drugs,” the sheriff warned, “will find no harbor here.”",
        ),
        (
            '"The addict," Judge Ortiz said, "deserves treatment."',
            '"The person with a substance use disorder," Judge Ortiz said, "deserves treatment."',
        ),
        (
            "“Moss is,” she said, “a career criminal.”",
            "“Moss is,” she said, “a person with a long conviction history.”",
        ),
    ],
)
def test_half_of_a_quotation_is_a_sentence_and_no_mere_word(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    ["“Addict,” she said, “is a word that hurts.”", "“Junkie,” he said.", "“Felon,” they wrote."],
)
def test_word_that_is_quoted_as_a_word_stays(text: str) -> None:
    assert not list(find(text, RULEBASE))


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The person you meet online could be a predator.",
            "The person you meet online could be a person who harms children.",
        ),
        (
            "How can you spot a trafficker?",
            "How can you spot a person who engages in trafficking?",
        ),
        (
            "Your new online friend may be a predator.",
            "Your new online friend may be a person who harms children.",
        ),
        (
            "Would you know a thief if you saw one?",
            "Would you know a person who commits theft if you saw one?",
        ),
        (
            "Don't fall for the tricks of a pimp.",
            "Don't fall for the tricks of a person who engages in pimping.",
        ),
        ("Even a criminal has rights.", "Even a person who commits crimes has rights."),
        (
            "It's drug dealers we are after.",
            "It's people who sell drugs we are after.",
        ),
        (
            "Our main concern is thieves.",
            "Our main concern is people who steal.",
        ),
        (
            "Punish the thieves, not the clerks.",
            "Punish the people who steal, not the clerks.",
        ),
        ("Anyone can be a criminal.", "Anyone can be a person who commits crimes."),
        (
            "Nobody wants to be the victim of a burglar.",
            "Nobody wants to be the victim of a person who commits burglary.",
        ),
        (
            "An officer who steals is no better than a criminal.",
            "An officer who steals is no better than a person who commits crimes.",
        ),
        (
            "Under current law, a thief can steal every day.",
            "Under current law, a person who commits theft can steal every day.",
        ),
        (
            "You don't have to be a gang member to get shot.",
            "You don't have to be in a gang to get shot.",
        ),
        ("People who take bribes are criminals.", "People who take bribes commit crimes."),
        (
            "Gone are the days when gang members ruled this street.",
            "Gone are the days when people in gangs ruled this street.",
        ),
        (
            "This sentence should make criminals think twice.",
            "This sentence should make people who commit crimes think twice.",
        ),
        (
            "The criminals are not going to win.",
            "The people who commit crimes are not going to win.",
        ),
    ],
)
def test_kind_of_people_is_accused_of_nothing(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("“I stole. I was a criminal,” he said.", "“I stole. I committed crimes,” he said."),
        ("“I used to be a gang member,” he said.", "“I used to be in a gang,” he said."),
        (
            "Moss, who used to be a burglar, now mentors kids.",
            "Moss, who used to commit burglary, now mentors kids.",
        ),
        (
            "“I don't want to be a gang member anymore.”",
            "“I don't want to be in a gang anymore.”",
        ),
        ("They were once gang members.", "They were once in gangs."),
        (
            "Moss admitted he was a drug dealer.",
            "Moss admitted he sold drugs.",
        ),
    ],
)
def test_own_word_of_ones_past_is_no_accusation(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "He could be a burglar, detectives said.",
            "He could be a person accused of burglary, detectives said.",
        ),
        ("He is a drug dealer.", "He is accused of selling drugs."),
        (
            "The person in the video may be a burglar.",
            "The person in the video may be a burglary suspect.",
        ),
        (
            "The judge did not let a drug dealer speak.",
            "The judge did not let a person accused of selling drugs speak.",
        ),
        (
            "Our suspects are gang members.",
            "Our suspects are alleged to be in a gang.",
        ),
    ],
)
def test_certain_person_is_only_accused(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Violent criminals like Joe Hale belong in prison.",
            "People like Joe Hale belong in prison.",
        ),
        ("Thieves like Hale prey on seniors.", "People like Hale prey on seniors."),
        (
            "We keep criminals like Ms. Diaz off our streets.",
            "We keep people like Ms. Diaz off our streets.",
        ),
    ],
)
def test_what_is_said_of_all_is_not_said_of_somebody_with_a_name(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "SHERIFF: OVERDOSES DOWN, BUT METH DEALERS STILL PREYING ON TEENS",
            "SHERIFF: OVERDOSES DOWN, BUT PEOPLE WHO SELL METH STILL PREYING ON TEENS",
        ),
        ("Thieves Still Hitting Parked Cars", "People Who Steal Still Hitting Parked Cars"),
        (
            "Drug dealers keep coming back to the park, the chief said.",
            "People who sell drugs keep coming back to the park, the chief said.",
        ),
        (
            "Fentanyl dealers continue to flood our towns.",
            "People who sell fentanyl continue to flood our towns.",
        ),
        # Of these a court is told.
        (
            "Drug Dealers Still Selling From Jail Charged",
            "People Accused of Selling Drugs Still Selling From Jail Charged",
        ),
        (
            "Drug dealers continue to face charges here.",
            "People accused of selling drugs continue to face charges here.",
        ),
    ],
)
def test_what_they_go_on_doing_accuses_nobody(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The suspect still wore the shirt. (Pro tip for burglars: change your shirt.) He ran.",
            "The suspect still wore the shirt. (Pro tip for people who commit burglary: change"
            " your shirt.) He ran.",
        ),
        (
            "Police arrested him at home. A note to thieves: stay off the internet.",
            "Police arrested him at home. A note to people who steal: stay off the internet.",
        ),
        (
            "A hint for robbers after the arrest: do not ask for a receipt.",
            "A hint for people who commit robbery after the arrest: do not ask for a receipt.",
        ),
        # Those burglars are certain ones.
        (
            "A note to the burglars who hit Elm Street: we have your prints.",
            "A note to the people accused of burglary who hit Elm Street: we have your prints.",
        ),
    ],
)
def test_advice_is_for_whoever_does_it(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Critics who picture hardened criminals are mistaken.",
            "Critics who picture people with long conviction histories are mistaken.",
        ),
        (
            "Whoever imagines drug dealers in this program is wrong.",
            "Whoever imagines people who sell drugs in this program is wrong.",
        ),
        (
            "You may picture burglars in masks.",
            "You may picture people who commit burglary in masks.",
        ),
    ],
)
def test_whom_one_pictures_nobody_accuses(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Any caller who asks you to read out the code we sent to your phone is a thief.",
            "Any caller who asks you to read out the code we sent to your phone commits theft.",
        ),
        (
            "Anyone who demands money for a prize, whatever reason he may give you, is a crook.",
            "Anyone who demands money for a prize, whatever reason he may give you, commits"
            " crimes.",
        ),
        (
            "The caller who asked her to keep a secret from all of her family is a thief.",
            "The caller who asked her to keep a secret from all of her family is accused of theft.",
        ),
    ],
)
def test_whoever_does_something_is_anybody_however_much_is_told_of_it(
    text: str, better: str
) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "About a third of the offenders are responsible for most thefts.",
            "About a third of the people who commit offenses are responsible for most thefts.",
        ),
        (
            "Half of the burglars account for nine in ten burglaries.",
            "Half of the people who commit burglary account for nine in ten burglaries.",
        ),
        (
            "We pay a reward to callers who help put robbers behind bars.",
            "We pay a reward to callers who help put people who commit robbery behind bars.",
        ),
        (
            "The arrests put four robbers behind bars.",
            "The arrests put four robbery suspects behind bars.",
        ),
    ],
)
def test_a_share_of_all_who_do_it_is_nobody_in_a_case(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Governor Backs Law Against Repeat Sexual Predators",
            "Governor Backs Law Against People Who Repeatedly Commit Sexual Offenses",
        ),
        (
            "Sheriff Joins Fight Against Serial Car Thieves",
            "Sheriff Joins Fight Against People Who Commit a Series of Car Thefts",
        ),
        (
            "Cases Against Serial Sexual Predators Move Ahead",
            "Cases Against People Accused of a Series of Sexual Offenses Move Ahead",
        ),
    ],
)
def test_what_is_aimed_at_whoever_does_it_again_and_again_accuses_nobody(
    text: str, better: str
) -> None:
    assert mended(text) == better
