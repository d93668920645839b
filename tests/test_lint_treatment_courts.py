"""Whom a treatment court has in its care: convicted only where the text says so."""

import pytest

from tests.suggestions import all_mended, mended

_SENTENCED = "DWI Court in Gale County\n\nThe docket has participants on probation.\n\n"


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Drug court rehabilitates drug offenders.",
            "Drug court rehabilitates people accused of drug offenses.",
        ),
        (
            "Veterans court rehabilitates DWI offenders.",
            "Veterans court rehabilitates people accused of DWI offenses.",
        ),
        (
            "The office rehabilitates drug offenders before trial.",
            "The office rehabilitates people accused of drug offenses before trial.",
        ),
        (
            "Treatment court supervises DWI offenders and tests them.",
            "Treatment court supervises people accused of DWI offenses and tests them.",
        ),
        (
            "The probation department supervises DWI offenders.",
            "The probation department supervises people convicted of DWI offenses.",
        ),
    ],
)
def test_a_court_that_treats_people_has_not_convicted_them(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The judge meets the DWI offenders in person.",
            "The judge meets the people convicted of DWI offenses in person.",
        ),
        (
            "The court looks at the offenders' needs.",
            "The court looks at the needs of the participants.",
        ),
        ("It helps the offender find work.", "It helps the participant find work."),
        (
            "It gets at the cause of an offender's pattern of drinking.",
            "It gets at the cause of a person's pattern of drinking.",
        ),
        (
            "Deputies arrested two DWI offenders.",
            "Deputies arrested two people accused of DWI offenses.",
        ),
    ],
)
def test_whom_a_court_has_after_a_sentence_is_no_longer_accused(text: str, better: str) -> None:
    assert all_mended(_SENTENCED + text) == _SENTENCED + better


def test_where_it_has_others_before_a_trial_nobody_is_convicted() -> None:
    told = f"{_SENTENCED}Others wait for trial. The judge meets the DWI offenders."
    assert all_mended(told).endswith("The judge meets the people accused of DWI offenses.")


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Drug court offenders get jobs.",
            "Drug court participants get jobs.",
        ),
        (
            "A DWI court offender paid the fee.",
            "A DWI court participant paid the fee.",
        ),
        (
            "Veterans court offenders meet on Mondays.",
            "Veterans court participants meet on Mondays.",
        ),
        (
            "Offenders in the DWI court wear a monitor.",
            "People in the DWI court wear a monitor.",
        ),
        (
            "The judge asked about each offender's progress.",
            "The judge asked about each person's progress.",
        ),
        (
            "DWI offenders who fail a breath test see the judge.",
            "People accused of DWI offenses who fail a breath test see the judge.",
        ),
        (
            "The offender track opened in May.",
            "The track for people accused of offenses opened in May.",
        ),
        (
            "Recidivist DUI offenders are here.",
            "People accused of repeated DUI offenses are here.",
        ),
    ],
)
def test_who_is_in_such_a_court_takes_part(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Batterers are excluded.", "People accused of domestic violence are excluded."),
        (
            "Others may take part. The public knows that robbers may not.",
            "that people accused of robbery may not.",
        ),
        ("A stalker may not enter.", "A person accused of stalking may not enter."),
        ("The court takes no referrals of thieves.", "of people accused of theft."),
        ("Drug dealers prey on teens.", "People who sell drugs prey on teens."),
    ],
)
@pytest.mark.parametrize("heading", ["Elm County Veterans Court", "Our Diversion Program"])
def test_who_may_enter_before_a_trial_is_only_accused(heading: str, text: str, better: str) -> None:
    assert all_mended(f"{heading}\n\n{text}").endswith(better)
