"""What officials say of people in general, and the words around a label that say of whom it is.

"We will not let criminals terrorize us" accuses nobody, and a verdict convicts whom it is about.
"""

import pytest

from generator.lint.match import find
from tests.suggestions import RULEBASE, mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "We have zero tolerance for violent offenders.",
            "We have zero tolerance for people who commit violent offenses.",
        ),
        (
            "Our county is not a safe haven for violent offenders.",
            "Our county is not a safe haven for people who commit violent offenses.",
        ),
        (
            "The victims of violent offenders deserve better.",
            "The victims of people who commit violent offenses deserve better.",
        ),
        (
            "The measure would increase penalties for drug offenders.",
            "The measure would increase penalties for people who commit drug offenses.",
        ),
        (
            "The days of gang members terrorizing this town are over.",
            "The days of people who are in gangs terrorizing this town are over.",
        ),
        (
            "The bill would treat them as violent offenders.",
            "The bill would treat them as people who commit violent offenses.",
        ),
        (
            "The law puts violent offenders ahead of victims.",
            "The law puts people who commit violent offenses ahead of victims.",
        ),
        (
            "We will use every tool to bring offenders to justice.",
            "We will use every tool to bring people who commit offenses to justice.",
        ),
        (
            "Only a thief would do this.",
            "Only a person who commits theft would do this.",
        ),
        (
            "No one is safe when violent offenders are free.",
            "No one is safe when people who commit violent offenses are free.",
        ),
        (
            "“DUI offenders need to know that we care,” Diaz said.",
            "“People who commit DUI offenses need to know that we care,” Diaz said.",
        ),
        (
            "The county will not tolerate violent offenders.",
            "The county will not tolerate people who commit violent offenses.",
        ),
        (
            "The ordinance keeps violent offenders away from children.",
            "The ordinance keeps people who commit violent offenses away from children.",
        ),
        (
            "No offender should be allowed to own a gun.",
            "No person who commits an offense should be allowed to own a gun.",
        ),
    ],
)
def test_what_is_said_of_all_of_them_accuses_nobody(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The victims of the burglars were in court.",
            "The victims of the people accused of burglary were in court.",
        ),
        (
            "Two other offenders have yet to be tried.",
            "Two other people accused of offenses have yet to be tried.",
        ),
        # Who finishes a program is one of those in it.
        (
            "Drug offenders who complete the program earn credits.",
            "People accused of drug offenses who complete the program earn credits.",
        ),
        # Who says so may be innocent.
        (
            "The team reviews the cases of violent offenders who say they are innocent.",
            "The team reviews the cases of people accused of violent offenses who say they are"
            " innocent.",
        ),
        (
            "The bill would send low-level offenders to treatment rather than prison.",
            "The bill would send people accused of low-level offenses to treatment rather than"
            " prison.",
        ),
        (
            "Drug offenders will be offered treatment.",
            "People accused of drug offenses will be offered treatment.",
        ),
        (
            "Nonviolent offenders who stay out of trouble can apply.",
            "People accused of nonviolent offenses who stay out of trouble can apply.",
        ),
        (
            "Violent offenders broke into the house.",
            "People accused of violent offenses broke into the house.",
        ),
        (
            "With the not guilty verdict, a drug dealer walks free.",
            "With the not guilty verdict, a person accused of selling drugs walks free.",
        ),
        (
            "The treatment docket is not for drug dealers who would like a shorter sentence.",
            "The treatment docket is not for people accused of selling drugs who would like a"
            " shorter sentence.",
        ),
    ],
)
def test_certain_people_and_those_of_no_verdict_stay_accused(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Thanks to this verdict, a drug dealer is free again.",
            "Thanks to this verdict, a person accused of selling drugs is free again.",
        ),
        (
            "Thanks to this verdict, a violent criminal is behind bars.",
            "Thanks to this verdict, a person convicted of a violent crime is behind bars.",
        ),
        (
            "Prosecutors won convictions against 14 low-level offenders.",
            "Prosecutors won convictions against 14 people convicted of low-level offenses.",
        ),
        (
            "Under the new law, drug traffickers can ask for a shorter sentence.",
            "Under the new law, people convicted of drug trafficking can ask for a shorter"
            " sentence.",
        ),
        (
            "Drug dealers convicted of the crime face 10 years.",
            "People convicted of selling drugs face 10 years.",
        ),
        (
            "Criminals convicted of the offense face 10 years.",
            "People convicted of the offense face 10 years.",
        ),
        (
            "Doyle is a criminal who deserves every day of his sentence.",
            "Doyle has been convicted of a crime and deserves every day of his sentence.",
        ),
        (
            "The unit has convicted 60 drug dealers.",
            "The unit has convicted 60 people of selling drugs.",
        ),
        (
            "More than 60 offenders have been convicted.",
            "More than 60 people have been convicted.",
        ),
        (
            "Lawmakers must decide whether drug dealers should be let out early.",
            "Lawmakers must decide whether people convicted of selling drugs should be let out"
            " early.",
        ),
        (
            "Under the old law, thieves were released after half their sentences.",
            "Under the old law, people convicted of theft were released after half their"
            " sentences.",
        ),
        (
            "She will be told when the rapist leaves prison.",
            "She will be told when the person convicted of rape leaves prison.",
        ),
        (
            "She was sentenced as a violent offender.",
            "She was sentenced as a person convicted of a violent offense.",
        ),
        (
            "A violent criminal, he will now spend 20 years in prison.",
            "Convicted of a violent crime, he will now spend 20 years in prison.",
        ),
    ],
)
def test_whom_a_verdict_is_about_is_convicted(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A convicted felon, Ortiz was not allowed to own a gun.",
            "Previously convicted of a felony, Ortiz was not allowed to own a gun.",
        ),
        (
            "A parolee, Lena Ortiz may not leave the county.",
            "On parole, Lena Ortiz may not leave the county.",
        ),
        (
            "A fugitive, Doyle was found in Ohio.",
            "Wanted by law enforcement, Doyle was found in Ohio.",
        ),
        (
            "A repeat offender, Ortiz has four prior convictions.",
            "Ortiz has four prior convictions.",
        ),
        (
            "A career criminal, Ortiz has been arrested 14 times.",
            "Ortiz has been arrested 14 times.",
        ),
        # With a comma behind the name, the sentence goes on about the label.
        (
            "A drug dealer, Lena Ortiz, was arrested.",
            "A person accused of selling drugs, Lena Ortiz, was arrested.",
        ),
        (
            "A felon, Ortiz said, had the gun.",
            "A person with a felony conviction, Ortiz said, had the gun.",
        ),
        (
            "Doyle, a mentally ill offender, is in jail.",
            "Doyle, who has a mental illness and is accused of an offense, is in jail.",
        ),
    ],
)
def test_a_label_beside_a_name_is_said_of_the_name(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The unit targets drug dealers preying on our children.",
            "The unit targets people who sell drugs and are preying on our children.",
        ),
        (
            "The grant helps addicts returning home.",
            "The grant helps people with substance use disorders who are returning home.",
        ),
        (
            "Police arrested Doyle, a gang member sought in two counties.",
            "Police arrested Doyle, a person alleged to be in a gang and sought in two counties.",
        ),
        (
            "Police arrested a felon wanted for murder.",
            "Police arrested a person with a felony conviction who was wanted for murder.",
        ),
        (
            "Criminals preying on seniors will be caught.",
            "People preying on seniors will be caught.",
        ),
        (
            "The operation was aimed at burglars operating downtown.",
            "The operation was aimed at people who commit burglary and are operating downtown.",
        ),
        (
            "One addict in the program has a job.",
            "One person in the program with a substance use disorder has a job.",
        ),
        (
            "This type of predator hides in plain sight.",
            "This type of person hides in plain sight.",
        ),
        ("Both were inmates.", "Both were incarcerated."),
        (
            "The policy keeps juvenile offenders out of the justice system.",
            "The policy keeps young people out of the justice system.",
        ),
        (
            "The county opened a house for ex-felons returning home.",
            "The county opened a house for people with past felony convictions who are returning"
            " home.",
        ),
        ("Today, that criminal is off the street.", "Today, that person is off the street."),
        (
            "We must stop repeat offenders from reoffending.",
            "We must stop people with prior convictions from reoffending.",
        ),
        (
            "It costs $60,000 a year to jail drug dealers.",
            "It costs $60,000 a year to jail people accused of selling drugs.",
        ),
    ],
)
def test_what_stands_around_is_said_of_the_people(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "One of the worst drug dealers in town was arrested.",
            "One of the people accused of selling drugs in town was arrested.",
        ),
        (
            "He is one of our worst criminals.",
            "He is one of the people accused of the worst crimes.",
        ),
        (
            "He is one of the worst predators I have ever prosecuted.",
            "He is one of the people accused of the worst offenses I have ever prosecuted.",
        ),
        (
            "Doyle is one of the most violent drug offenders in the county.",
            "Doyle is one of the people accused of the most violent drug offenses in the county.",
        ),
        (
            "He is one of our most dangerous criminals.",
            "He is one of the people accused of the most dangerous crimes.",
        ),
    ],
)
def test_nobody_is_the_worst_person_accused(text: str, better: str) -> None:
    assert mended(text) == better


def test_three_labels_between_commas_are_of_one_person() -> None:
    text = "Doyle, a gang member, drug dealer and felon, got 10 years."
    findings = find(text, RULEBASE)
    for finding in reversed(findings):
        text = text[: finding.span.start] + finding.suggestions[0] + text[finding.span.end :]
    assert text == (
        "Doyle, who is in a gang, who has a felony conviction and is accused of selling drugs,"
        " got 10 years."
    )


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "As a violent offender, the defendant must serve ten years.",
            "As a person convicted of a violent offense, the defendant must serve ten years.",
        ),
        (
            "The court seeks punishment of child predators.",
            "The court seeks punishment of people convicted of sexual offenses against children.",
        ),
        (
            "We speak up when violent criminals are considered for release.",
            "We speak up when people convicted of violent crimes are considered for release.",
        ),
        (
            "Drug dealers are considered for release before trial.",
            "People accused of selling drugs are considered for release before trial.",
        ),
        (
            "Sex offenders are walking our streets because of the backlog.",
            "People accused of sexual offenses are walking our streets because of the backlog.",
        ),
        (
            "Sex offenders are walking our streets because they were let go.",
            "People convicted of sexual offenses are walking our streets because they were let go.",
        ),
    ],
)
def test_who_serves_a_term_or_is_punished_was_convicted(text: str, better: str) -> None:
    assert mended(text) == better
