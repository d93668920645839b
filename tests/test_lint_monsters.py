"""Words that suggestions once broke: monsters, custody told twice, who exploits whom.

Where nobody is said to be a monster, the word is only "a person".
"""

import pytest

from generator.lint.match import find
from tests.suggestions import RULEBASE, mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Only a monster would do this.", "Only a cruel person would do this."),
        ("It's the monsters hiding in plain sight.", "It's the people hiding in plain sight."),
        ("In Elm County, a madman, armed, ran in.", "In Elm County, a man, armed, ran in."),
        ("He is a fiend of rare evil.", "He is a person of rare evil."),
        ("They let a monster walk into the house.", "They let a person walk into the house."),
        ("That gave the monster a name.", "That gave the person a name."),
        ("We keep our children from monsters.", "We keep our children from people."),
        ("He is a monster who shot a boy.", "He is a person who shot a boy."),
        ("The jury convicted this monster.", "The jury convicted this defendant."),
        ("The jury convicted this evil monster.", "The jury convicted this defendant."),
        ("A heartless monster took her.", "A person took her."),
        ("We keep children safe from these monsters.", "We keep children safe from these people."),
        ("This monster has a name.", "The person responsible has a name."),
    ],
)
def test_a_monster_is_a_person_where_something_else_is_said(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "He is a monster.",
        "The defendant is a real monster.",
        "They are animals.",
        "The man who did this is a monster.",
        "She called him a monster.",
        "Dean Orr, a monster, was convicted of murder.",
        "He turned into a monster.",
        "Dean Orr, a monster in his sister's eyes, was sentenced.",
        "For nine years she lived with a monster.",
    ],
)
def test_that_somebody_is_a_monster_is_an_opinion_in_any_words(text: str) -> None:
    (finding,) = find(text, RULEBASE)

    assert finding.rule == "monster"
    assert finding.suggestions == ()


@pytest.mark.parametrize(
    "text",
    [
        "Is the landlord honest, or is he a lowlife?",
        "Dean Orr, a scumbag, stole the van.",
        "Dean Orr, a thug, was convicted of arson.",
        "The notice described the boy as a thug.",
    ],
)
def test_a_slur_behind_a_name_or_in_a_question_is_left_out(text: str) -> None:
    (finding,) = find(text, RULEBASE)

    assert finding.suggestions == ()


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Two female inmates incarcerated in the annex wrote.",
            "Two women incarcerated in the annex wrote.",
        ),
        ("An inmate is incarcerated there.", "A person is incarcerated there."),
        ("He wrote to an inmate in the annex.", "He wrote to an incarcerated person in the annex."),
    ],
)
def test_who_is_incarcerated_is_told_once(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "He is accused of being a human trafficker who exploits women.",
            "He is accused of human trafficking and of exploiting women.",
        ),
        (
            "He is accused of being a pimp who exploits women.",
            "He is accused of pimping and of exploiting women.",
        ),
        (
            "They denied being pimps who preyed on women.",
            "They denied pimping and preying on women.",
        ),
        (
            "He is accused of being a drug dealer whom neighbors feared.",
            "He is accused of selling drugs, and of being a person whom neighbors feared.",
        ),
        (
            "Hale and Roe are pimps who exploit women.",
            "Hale and Roe are people who engage in pimping and exploit women.",
        ),
        ("He is accused of being a human trafficker.", "He is accused of human trafficking."),
    ],
)
def test_who_exploits_somebody_stays_behind_an_accusation(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "There are drug dealers on this corner.",
            "There are people who sell drugs on this corner.",
        ),
        (
            "Most get pills from a friend or a drug dealer.",
            "Most get pills from a friend or a person who sells drugs.",
        ),
        (
            "He wanted to not become a drug dealer.",
            "He wanted to not start selling drugs.",
        ),
        (
            "We will not cede our streets to drug dealers.",
            "We will not cede our streets to people who sell drugs.",
        ),
    ],
)
def test_what_there_is_and_what_might_become_is_no_case(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Partners apprehend these types of perpetrators and grant justice to victims.",
            "Partners apprehend people who commit these crimes and grant justice to victims.",
        ),
        (
            "The primary perpetrator, Hale, was sentenced.",
            "The person most responsible, Hale, was sentenced.",
        ),
        (
            "He is a serial rapist who has failed to rehabilitate.",
            "He has been convicted of several rapes and has failed to rehabilitate.",
        ),
        (
            "The lab has a profile of the unknown offender.",
            "The lab has a profile of the unknown person.",
        ),
        ("Most are prior felons.", "Most have prior felony convictions."),
        (
            "A transient Caucasian man was hurt.",
            "A Caucasian man without stable housing was hurt.",
        ),
        ("At-risk juveniles may join.", "Young people who face barriers may join."),
    ],
)
def test_words_beside_a_label_go_where_they_belong(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A drug dealer was convicted today of selling heroin.",
            "A person was convicted today of selling heroin.",
        ),
        (
            "A rapist was convicted of raping two women.",
            "A person was convicted of raping two women.",
        ),
        (
            "A drug dealer was convicted of murder.",
            "A person was convicted of murder.",
        ),
    ],
)
def test_what_a_verdict_names_is_not_told_twice(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "They seek unscrupulous predators trying to steal homes.",
            "They seek unscrupulous people trying to steal homes.",
        ),
        (
            "We protect teens from predators who seek to harm them.",
            "We protect teens from people who seek to harm them.",
        ),
        (
            "He met a woman he believed to be a prostitute in a trafficking case.",
            "He met a woman he believed to be a sex worker in a trafficking case.",
        ),
        (
            "He is charged with urging her to become a prostitute.",
            "He is charged with urging her to enter prostitution.",
        ),
        (
            "A dozen inmate overdoses were counted.",
            "A dozen overdoses of incarcerated people were counted.",
        ),
    ],
)
def test_what_the_sentence_goes_on_to_say_is_said_once(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "He urged the Board of Pardons to deny release to Hale, the murderer of Ann Roe.",
            "He urged the Board of Pardons to deny release to Hale, the person convicted of"
            " murdering Ann Roe.",
        ),
        (
            '"A predator is off the streets," Pine said after Hale received two life terms.',
            '"A person convicted of harming others is off the streets," Pine said after Hale'
            " received two life terms.",
        ),
    ],
)
def test_who_comes_before_a_parole_board_was_convicted(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "He is no monster, his lawyer said.",
        "They are no monsters.",
        "She was never a monster.",
    ],
)
def test_who_is_said_to_be_no_monster_needs_no_other_word(text: str) -> None:
    assert not find(text, RULEBASE)


@pytest.mark.parametrize(
    "text",
    [
        "You are not a monster, Mr. Hale, and I will not treat you as one.",
        "He isn't a monster and should not be called one.",
        "They are not monsters.",
        "The judge said that Hale is a psychopath.",
        "He is evil, a monster.",
    ],
)
def test_whoever_is_not_a_monster_is_not_called_cruel_either(text: str) -> None:
    (finding,) = find(text, RULEBASE)

    assert finding.suggestions == ()


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("This defendant is a monster and he belongs in prison.", "He belongs in prison."),
        ("She is an evil monster and she lied.", "She lied."),
        ("They are animals and they lied.", "They lied."),
    ],
)
def test_what_is_said_of_a_monster_besides_stays(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("What animals would do that to a boy?", "What kind of person would do that to a boy?"),
        (
            '"What kind of animal could do this to her?" he asked.',
            '"What kind of person could do this to her?" he asked.',
        ),
    ],
)
def test_what_animals_would_do_that_is_asked_of_a_person(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "What animal would do this to a tree?",
        "What animals would do well in this zoo?",
    ],
)
def test_an_animal_may_have_done_it(text: str) -> None:
    assert not find(text, RULEBASE)


@pytest.mark.parametrize(
    "text",
    [
        "Joe Hale, a sociopath, was convicted of murder.",
        "Joe Hale, 34, a lunatic, was held.",
        "The defendant, a violent psychopath, was held.",
    ],
)
def test_nobody_who_is_named_is_a_person_besides(text: str) -> None:
    (finding,) = find(text, RULEBASE)

    assert not finding.suggestions
