"""What somebody was, or is known for, is told as what they did: nobody lives as an accused."""

import pytest

from generator.lint.match import REPORTED_MESSAGE, find
from tests.suggestions import RULEBASE, mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("I used to be a gang member.", "I used to be in a gang."),
        ("Lee used to be a burglar.", "Lee used to commit burglary."),
        ("Lee, who used to be an offender, spoke.", "Lee, who used to commit offenses, spoke."),
        ("They used to be drug dealers.", "They used to sell drugs."),
        ("Lee was known to police as a pimp.", "Lee was known to police for pimping."),
        ("Lee was known as a gang member.", "Lee was known for being in a gang."),
        ("His days as a gang member are over.", "His days in a gang are over."),
        ("As a drug dealer, Lee made $900 a day.", "Selling drugs, Lee made $900 a day."),
        ("Lee turned into a drug dealer.", "Lee turned to selling drugs."),
        ("Lee, formerly a thief, helps teens.", "Lee, who formerly committed theft, helps teens."),
        ("Lee had become a drug dealer at 14.", "Lee had started selling drugs at 14."),
        ("She had become a prostitute at 25.", "She had entered prostitution at 25."),
        ("She had become a prostitute at 15.", "She had been sexually exploited at 15."),
    ],
)
def test_a_past_or_a_reputation_is_told_as_what_was_done(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "As a drug dealer, Lee is not eligible.",
            "As a person accused of selling drugs, Lee is not eligible.",
        ),
        ("She used to be an addict.", "She used to have a substance use disorder."),
    ],
)
def test_what_somebody_is_taken_for_is_still_an_accusation(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("The only winners are thieves.", "The only winners are people who steal."),
        (
            "“The ones who benefit are drug dealers.”",
            "“The ones who benefit are people who sell drugs.”",
        ),
        (
            "The only people arrested were drug dealers.",
            "The only people arrested were people accused of selling drugs.",
        ),
    ],
)
def test_who_some_are_is_told_with_a_word_for_people(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The inmate made threats against a deputy.",
            "The incarcerated person made threats against a deputy.",
        ),
        ("An inmate made the call.", "An incarcerated person made the call."),
        ("An inmate-made shank was found.", "A shank made by incarcerated people was found."),
    ],
)
def test_what_an_inmate_made_may_be_a_call(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("I had no idea he was a burglar.", "I had no idea he committed burglary."),
        ("None of the victims was a gang member.", "None of the victims was in a gang."),
        (
            "She accused him of being a child molester.",
            "She accused him of sexually abusing a child.",
        ),
        ("They accused him of being a thief.", "They accused him of committing theft."),
        (
            "We believe that he is a serial rapist.",
            "We believe that he has committed several rapes.",
        ),
        ("I have no doubt. He is a burglar.", "I have no doubt. He is accused of burglary."),
    ],
)
def test_what_is_doubted_or_charged_is_the_deed(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "My molester was my coach.",
            "The person who sexually abused me was my coach.",
        ),
        ("She faced her robber.", "She faced the person accused of robbing her."),
        ("My pimp beat me.", "The person who exploited me beat me."),
    ],
)
def test_a_victim_tells_of_who_harmed_her(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "We see younger and more dangerous thieves.",
            "We see younger and more dangerous people who steal.",
        ),
        (
            "Lee is such a ruthless pimp that we worry.",
            "Lee is such a ruthless person accused of pimping that we worry.",
        ),
        (
            "The most dangerous inmates live alone.",
            "The most dangerous incarcerated people live alone.",
        ),
        (
            "More violent criminals are freed every day.",
            "More people who commit violent crimes are freed every day.",
        ),
        (
            "She is both an addict and a mother.",
            "She has a substance use disorder and is a mother.",
        ),
        ("They are both drug addicts.", "They both have substance use disorders."),
    ],
)
def test_nothing_is_left_of_a_comparison(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Gang member-turned-mentor Joe Hale spoke.",
            "Mentor Joe Hale, formerly in a gang, spoke.",
        ),
        (
            "Hale, a thief-turned-pastor, spoke.",
            "Hale, a pastor who formerly committed theft, spoke.",
        ),
        (
            "A fugitive-turned-counselor spoke.",
            "A counselor formerly wanted by law enforcement spoke.",
        ),
        ("A murderer-turned-author spoke.", "An author accused of murder spoke."),
        (
            "The pimp-turned-informant testified.",
            "The informant accused of pimping testified.",
        ),
    ],
)
def test_what_somebody_has_left_behind_is_over(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    ["Lee is nothing but a criminal.", "Lee is a drug dealer of the worst kind."],
)
def test_to_be_accused_would_be_less_than_what_is_said(text: str) -> None:
    (finding,) = find(text, RULEBASE)

    assert finding.suggestions == ()


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("The law helps victims, not criminals.", "The law helps victims, not people"),
        (
            "Lee is a thug who casually ordered a murder.",
            "Lee is a person who casually ordered a murder.",
        ),
        ("Lee is a longstanding gang member.", "Lee is alleged to be in a gang."),
        (
            "Gang Boss Gets Life for Ordering Killing",
            "Person Who Led a Gang Gets Life for Ordering Killing",
        ),
    ],
)
def test_whoever_is_told_of_is_a_person(text: str, better: str) -> None:
    assert mended(text).startswith(better)


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("2009: Becomes a gang member", "2009: Joins a gang"),
        (
            "He turned girls into prostitutes.",
            "He brought girls into prostitution.",
        ),
        (
            "Addicts in treatment may apply.",
            "People in treatment for substance use disorders may apply.",
        ),
        (
            "Homeless Man's Killer Gets Life",
            "Person Convicted of Killing Homeless Man Gets Life",
        ),
    ],
)
def test_what_becomes_of_people(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Aspiring gang members, beware.", "People who want to join a gang, beware."),
        ("Well-known criminals, beware.", "People who commit crimes, beware."),
        ("Aspiring criminals watch.", "People who want to commit crimes watch."),
        ("Lee is a corporate criminal.", "Lee is accused of a corporate crime."),
    ],
)
def test_what_stands_before_the_label_goes_with_it(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Once a meth dealer himself, Moss now runs a shop.",
            "Having once sold meth himself, Moss now runs a shop.",
        ),
        (
            "Moss, once a burglar himself, now sells locks.",
            "Moss, having once committed burglary himself, now sells locks.",
        ),
        ("Once a gang member, Moss now coaches.", "Once in a gang, Moss now coaches."),
        (
            "Once an addict herself, she now helps others.",
            "Having once had a substance use disorder herself, she now helps others.",
        ),
        (
            "A drug dealer turned informant known as Ace testified.",
            "An informant said to have sold drugs and known as Ace testified.",
        ),
        ("Wannabe gangster, 19, charged", "Person who wants to join a gang, 19, charged"),
        (
            "A wannabe kingpin was charged.",
            "A person who wants to lead a criminal operation was charged.",
        ),
    ],
)
def test_what_somebody_was_once_is_told_of_them(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Charges against a man once labeled a drug trafficker were dropped.",
            "Charges against a man once accused of drug trafficking were dropped.",
        ),
        (
            "She was branded a thief in the paper.",
            "She was accused of theft in the paper.",
        ),
        (
            "Two men branded burglars by neighbors sued.",
            "Two men accused of burglary by neighbors sued.",
        ),
        (
            "The tutor, publicly called a child molester, was cleared.",
            "The tutor, publicly accused of sexually abusing a child, was cleared.",
        ),
    ],
)
def test_what_somebody_was_labeled_is_an_accusation(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Ruiz called Hale a thief.", "Ruiz accused Hale of theft."),
        ("The report calls him an arsonist.", "The report accuses him of arson."),
        ("Ruiz called Hale a ruthless killer.", "Ruiz accused Hale of homicide."),
        ("They called the man a thief.", "They accused the man of theft."),
    ],
)
def test_whoever_calls_him_a_thief_accuses_him(text: str, better: str) -> None:
    assert mended(text) == better


def test_a_judge_accuses_nobody() -> None:
    assert "accused" not in mended("The judge called him a thief.")
    assert "accused" not in mended("She called him a thief as he was sentenced to six years.")


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Police described Hale as a drug mule.",
            "Police described Hale as a person who carries drugs.",
        ),
        ("Hale was known as a drug mule.", "Hale was known for carrying drugs."),
        ("Hale was hired as a drug mule.", "Hale was hired to carry drugs."),
        (
            "Prosecutors portrayed him as a ruthless killer.",
            "Prosecutors portrayed him as having killed someone.",
        ),
    ],
)
def test_nobody_is_described_to_carry_drugs(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Nine of the men were already known to the jail as repeat offenders.",
            "Nine of the men were already known to the jail from prior cases.",
        ),
        (
            "Two of those arrested were known to local police as career criminals.",
            "Two of those arrested were known to local police from prior cases.",
        ),
        (
            "The suspect is known to the department as a prolific offender.",
            "The suspect is known to the department from prior cases.",
        ),
        (
            "He was well known to deputies as a serial offender.",
            "He was well known to deputies from prior cases.",
        ),
    ],
)
def test_who_is_known_to_the_police_need_not_have_done_it(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "The judge called Hale a coward and a thief.",
        "Roe described her as a liar, a cheat and a thief.",
        "The chief branded Hale a menace and a career criminal.",
        "The judge called him a killer.",
        "The mayor called Hale a ruthless gang member.",
    ],
)
def test_label_in_a_row_of_insults_has_no_other_words(text: str) -> None:
    (finding,) = find(text, RULEBASE)
    assert (finding.suggestions, finding.message) == ((), REPORTED_MESSAGE)


def test_suspect_who_is_called_so_has_other_words() -> None:
    better = "The detective called Hale a person suspected of theft."
    assert mended("The detective called Hale a suspected thief.") == better
