"""Words for somebody's health before a label come behind the person: "a wheelchair-bound felon"."""

import pytest

from tests.suggestions import mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Severely mentally ill inmates wait.",
            "Incarcerated people with serious mental illnesses wait.",
        ),
        (
            "The ward has acutely mentally ill offenders.",
            "The ward has people with serious mental illnesses who are accused of offenses.",
        ),
        (
            "Severely addicted inmates wait.",
            "Incarcerated people with severe substance use disorders wait.",
        ),
    ],
)
def test_how_severe_an_illness_is_goes_with_it(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("An alcoholic inmate fell.", "An incarcerated person with alcohol use disorder fell."),
        ("A psychotic inmate fell.", "An incarcerated person with psychosis fell."),
        (
            "A mentally disabled inmate fell.",
            "An incarcerated person with an intellectual disability fell.",
        ),
        (
            "Mentally unstable parolees get help.",
            "People with mental health needs who are on parole get help.",
        ),
        (
            "A wheelchair-bound inmate fell.",
            "An incarcerated person who uses a wheelchair fell.",
        ),
        (
            "Wheelchair-bound parolees get rides.",
            "People who use wheelchairs and are on parole get rides.",
        ),
        (
            "They freed high-risk medical inmates.",
            "They freed incarcerated people at high medical risk.",
        ),
        (
            "A mentally ill male inmate fell.",
            "An incarcerated man with a mental illness fell.",
        ),
        (
            "Mentally ill female inmates wait.",
            "Incarcerated women with mental illnesses wait.",
        ),
    ],
)
def test_a_condition_is_said_behind_the_person(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Addicted and mentally ill inmates wait.",
            "Incarcerated people with addiction and mental illnesses wait.",
        ),
        (
            "Mentally ill or addicted inmates wait.",
            "Incarcerated people with mental illnesses or substance use disorders wait.",
        ),
        (
            "Homeless, addicted inmates wait.",
            "Unhoused incarcerated people with substance use disorders wait.",
        ),
        (
            "They moved elderly, mentally ill inmates.",
            "They moved elderly incarcerated people with mental illnesses.",
        ),
    ],
)
def test_two_conditions_stay_joined_as_they_were(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "He was disabled and inmates hit him.",
            "He was disabled and incarcerated people hit him.",
        ),
        (
            "Mentally ill inmates wait.",
            "Incarcerated people with mental illnesses wait.",
        ),
    ],
)
def test_what_is_said_of_others_stays_with_them(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The court treats alcohol-dependent offenders.",
            "The court treats people with alcohol use disorder.",
        ),
        (
            "The program keeps drug-dependent offenders in treatment.",
            "The program keeps people with addiction in treatment.",
        ),
        (
            "Chemically dependent parolees meet on Mondays.",
            "People with addiction who are on parole meet on Mondays.",
        ),
        (
            "An alcohol-addicted inmate asked for help.",
            "An incarcerated person with alcohol use disorder asked for help.",
        ),
        (
            "Drug courts change the lives of seriously addicted offenders.",
            "Drug courts change the lives of people with severe addiction.",
        ),
        (
            "Treatment works for chronically addicted offenders.",
            "Treatment works for people with long-standing addiction who are accused of offenses.",
        ),
        (
            "The nurse sees opioid-dependent inmates.",
            "The nurse sees incarcerated people with opioid dependence.",
        ),
        (
            "The fair has jobs for nonviolent ex-offenders.",
            "The fair has jobs for people with past convictions for nonviolent offenses.",
        ),
    ],
)
def test_on_what_somebody_depends_goes_behind_the_person(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The docket takes high-risk DWI offenders.",
            "The docket takes people assessed as high-risk who are accused of DWI offenses.",
        ),
        (
            "The court serves high-risk, high-need offenders.",
            "The court serves people assessed as high-risk and high-need who are accused of"
            " offenses.",
        ),
        (
            "High-risk parolees meet weekly.",
            "High-risk people on parole meet weekly.",
        ),
        (
            "A high-risk inmate fell.",
            "A high-risk incarcerated person fell.",
        ),
        (
            "They hired a high-risk felon.",
            "They hired a high-risk person with a felony conviction.",
        ),
    ],
)
def test_at_risk_is_the_person_and_not_the_offense(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Alcohol and drug dependent offenders have a counselor.",
            "People with alcohol or drug addiction have a counselor.",
        ),
        (
            "Drug- or alcohol-dependent parolees meet.",
            "People with alcohol or drug addiction who are on parole meet.",
        ),
        (
            "The judge praised the once drug-addicted father.",
            "The judge praised the father who formerly had an addiction.",
        ),
        (
            "High-risk opioid users get naloxone.",
            "High-risk people who use opioids get naloxone.",
        ),
        (
            "The court takes opioid-addicted mothers, fathers and grandparents.",
            "The court takes mothers, fathers and grandparents with opioid addiction.",
        ),
    ],
)
def test_alcohol_or_drugs_are_both_told(text: str, better: str) -> None:
    assert mended(text) == better
