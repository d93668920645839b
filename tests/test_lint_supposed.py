"""Whoever is only thought of, feared or made up is accused of nothing."""

import pytest

from generator.lint.match import find
from tests.suggestions import RULEBASE, mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ('"Imagine a sexual predator living next door," she said.', "commits sexual offenses"),
        ("What would a thief do with your mail?", "commits theft"),
        ("If an arsonist wanted to burn this hill, today would be the day.", "commits arson"),
        ("The lock slows a thief by five minutes.", "commits theft"),
        ("Students identify a mock arsonist from burn patterns.", "commits arson"),
        ("Parents should know how a drug pusher approaches teens.", "sells drugs"),
        ('"A smart criminal stays away from cameras."', "commits crimes"),
        ("A drug trafficker pays his couriers in product.", "traffics drugs"),
        ("A thief in a hurry leaves fingerprints.", "commits theft"),
        ("To a thief, a laptop on a seat is an invitation.", "commits theft"),
        ("The bad guys always have newer cars.", "commit crimes"),
        ("A typical offender is between 18 and 24.", "commits an offense"),
        ("When an offender apologizes, some victims feel relief.", "commits an offense"),
        ("The man she thought was a thief was the landlord.", "committed theft"),
        ("Neighbors feared that a sexual predator had moved in.", "commits sexual offenses"),
        ("In the novel, a drug trafficker hires a teacher.", "traffics drugs"),
        ("The fire was not the work of an arsonist.", "commits arson"),
        ("The psychology of a sexual predator is studied.", "commits sexual offenses"),
        ("The rule would let a drug trafficker keep his boat.", "traffics drugs"),
        ("It could have been a thief, or the wind.", "commits theft"),
        ("The thief in the fable steals a loaf of bread.", "commits theft"),
        ("A light scares off the bad guys.", "commit crimes"),
        ("A thief can copy a key, the sheriff's newsletter says.", "commits theft"),
    ],
)
def test_whoever_is_only_thought_of_is_anybody(text: str, better: str) -> None:
    said = mended(text)

    assert f" {better}" in said
    assert "accused" not in said
    assert "suspect" not in said


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The rumor that the coach was a sexual predator was false.",
            "The rumor that the coach committed sexual offenses was false.",
        ),
        (
            "They looked at us like we were criminals.",
            "They looked at us like we committed crimes.",
        ),
        (
            "A burglar's favorite door is the one nobody locks.",
            "The favorite door of a person who commits burglary is the one nobody locks.",
        ),
    ],
)
def test_what_is_rumored_is_the_deed(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A drug dealer moves to Elm City after prison.",
            "A person accused of selling drugs moves to Elm City after prison.",
        ),
        (
            "A kingpin sells his house to pay for lawyers.",
            "A person accused of leading a criminal operation sells his house to pay for lawyers.",
        ),
        (
            "The drug dealer always carried a gun.",
            "The person accused of selling drugs always carried a gun.",
        ),
        (
            "The criminals have been caught.",
            "The people accused of crimes have been caught.",
        ),
        (
            "Will the drug dealer go to prison?",
            "Will the person accused of selling drugs go to prison?",
        ),
        (
            "An offender may ask the court for relief.",
            "A person accused of an offense may ask the court for relief.",
        ),
    ],
)
def test_a_certain_one_is_accused(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    ["Landlords like that are scum.", "Whoever did this is scum, the owner said."],
)
def test_an_opinion_of_whom_nobody_accuses_has_no_other_words(text: str) -> None:
    (finding,) = find(text, RULEBASE)

    assert finding.suggestions == ()


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The average offender has two prior arrests.",
            "The average person accused of an offense has two prior arrests.",
        ),
        (
            "The typical offender stays nine days.",
            "The typical person accused of an offense stays nine days.",
        ),
        (
            "Moss is an ordinary criminal, the DA said.",
            "Moss is an ordinary person accused of a crime, the DA said.",
        ),
        (
            "Moss is a more dangerous criminal than most, he said.",
            "Moss is a more dangerous person accused of a serious crime than most, he said.",
        ),
        (
            "The report said Moss was a repeat offender.",
            "The report said Moss had prior convictions.",
        ),
        (
            "She told police that her pimp hit her.",
            "She told police that the person accused of exploiting her hit her.",
        ),
        (
            "Young offenders can have their records erased.",
            "Young people in the justice system can have their records erased.",
        ),
        ("She was advertised as a prostitute.", "She was advertised for commercial sex."),
        ("Moss was drug-seeking, a doctor said.", "Moss was seeking medication, a doctor said."),
        (
            'Hale was convicted of theft.\n\n"The next thief should beware," Ruiz said.',
            'Hale was convicted of theft.\n\n"The next person who commits theft should beware," '
            "Ruiz said.",
        ),
        (
            "After the verdict, Roe said people will just find the next drug dealer.",
            "After the verdict, Roe said people will just find the next person who sells drugs.",
        ),
        (
            "The next killer will be sentenced Friday.",
            "The next person convicted of homicide will be sentenced Friday.",
        ),
        (
            "The top heroin trafficker was sentenced to life.",
            "The top person convicted of trafficking heroin was sentenced to life.",
        ),
        (
            "He lived as a drunk for two years.",
            "He lived as a person who drinks heavily for two years.",
        ),
    ],
)
def test_of_a_certain_one_no_more_is_said_than_is_told(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        '"He\'s a lowlife," she said.',
        '"They are scum," she said.',
        '"I was called a thief at 12," he said.',
    ],
)
def test_where_a_person_would_say_nothing_no_words_are_offered(text: str) -> None:
    (finding,) = find(text, RULEBASE)

    assert finding.suggestions == ()
