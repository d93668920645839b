"""What courts find, charges in lists and names of units: the words that stay as they are."""

import pytest

from generator.lint.match import find
from tests.suggestions import RULEBASE, mended


def found(text: str) -> list[str]:
    return [finding.matched for finding in find(text, RULEBASE)]


@pytest.mark.parametrize(
    "text",
    [
        "Moss was recommitted as a mentally disordered offender.",
        "The jury found Moss to be a mentally disordered offender.",
        "Moss qualifies as a youth offender.",
        "Her youth offender hearing is in May.",
        "The youth offender factors weighed in her favor.",
        "She admitted being a habitual offender.",
        "The jury found that Moss is a habitual offender.",
        "The judge declared Moss a habitual offender.",
        "Moss Declared Habitual Offender, Gets 30 Years",
        "Harlow Woman Gets 30 Years as Habitual Offender",
        "Moss Sentenced as Career Criminal",
        "Moss qualifies as a career criminal under the statute.",
        "The habitual offender phase of the trial begins Monday.",
        "As a predicate felon, she faces more time.",
        "She must register as a sex offender and an arsonist.",
        "She was sentenced as a dangerous special offender.",
        "The jury found true an allegation that Cole is a habitual offender.",
    ],
)
def test_what_a_court_finds_somebody_to_be_stays(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("A youth offender was arrested.", "youth offender"),
        ("Deputies found a habitual offender asleep.", "habitual offender"),
        ("The judge called Moss a career criminal.", "career criminal"),
        ("She spent years as a career criminal.", "career criminal"),
        ("The jury found that a career criminal shot the clerk.", "career criminal"),
        ("He declared that career criminals should be held.", "career criminals"),
    ],
)
def test_what_no_court_found_is_found(text: str, term: str) -> None:
    assert term in found(text)[0]


@pytest.mark.parametrize(
    "text",
    [
        "He was charged with:\n• Assault by a prisoner\n• Battery by an inmate",
        "Charges:\n- Furnishing drugs to an inmate\n- Prior felony offender",
        "- Ex-felon with a firearm",
        "- Sex offender residing within 1,000 feet of a school",
        "- Being a habitual offender",
        "- Unlawful alien in possession of a firearm",
        "• Sexual activity with an inmate",
        "She pleaded guilty to having sexual relations with an inmate, a felony.",
        "Ray Coombs, 34, sex offender failing to register, 18 months",
        "Ray Coombs, DUI – habitual offender, 28 months",
        "Sex Offender – Failure to Register – 3 Years",
        "Registered Sex Offender Violation – Ray Coombs",
        "She pleaded no contest to being a sex offender who failed to register.",
        "He has a conviction for being a sex offender in a park.",
    ],
)
def test_a_charge_in_a_list_keeps_its_wording(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("- Felon with a gun arrested in Harlow", "Felon"),
        ("- Gang member with a gun shot a man.", "Gang member"),
        ("- Battery on an inmate by an officer was reported.", "inmate"),
        ("Our services:\n- Visits to an inmate", "inmate"),
        ("Moss — career criminal — was sentenced.", "career criminal"),
    ],
)
def test_a_line_that_tells_of_somebody_is_no_charge(text: str, term: str) -> None:
    assert term in found(text)[0]


@pytest.mark.parametrize(
    "text",
    [
        "Inmate Services will host a job fair.",
        "Inmate Services staff led the class.",
        "Inmate Health reviewed the file.",
        "Offender Management reviewed the file.",
        "Contact Inmate Records at 555-0134.",
        "Career Criminal attorneys filed the case.",
        "Assistant DA Moss, chief of Gangs and Career Criminals, tried the case.",
        "chief of Major Offenders",
        "Sgt. Coombs, Career Criminals",
        "Investigator Coombs (Fugitives)",
        "The Violent Crimes Against Juveniles squad made the arrest.",
        "Homeless Veterans Stand Down",
        "The Medication-Assisted Treatment unit sees 90 patients a month.",
        "Our Medication-Assisted Treatment clinic opens on Monday.",
        "She leads the Medication Assisted Treatment team at the jail.",
    ],
)
def test_a_unit_keeps_its_name(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Inmate Services Expand at Jail",
            "Services for Incarcerated People Expand at Jail",
        ),
        ("Inmate services are free.", "Services for incarcerated people are free."),
        (
            "Inmate Health Improves at Jail",
            "Health of Incarcerated People Improves at Jail",
        ),
        (
            "A john school diverts buyers.",
            "A program for people accused of buying sex diverts buyers.",
        ),
    ],
)
def test_what_no_unit_is_called_is_mended(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "Coombs, inmate No. J-42231, was denied parole.",
        "Inmate No. 44213 was found dead.",
        "They identified the man as inmate 44213, Ray Coombs.",
        "Coombs (inmate #J42231) was denied parole.",
        "CDCR inmate J-42231 was denied parole.",
        "Inmate 44213 was found dead.",
        "Prisoner number 44213",
        "Write the prisoner ID number on the check.",
    ],
)
def test_a_number_with_its_label_stays(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Inmate 12 was moved.",
        "An inmate, 44, was found dead.",
        "The number of inmates is 44,213.",
        "The inmate, No. 12 on the list, was held.",
        "Inmate 2024 statistics are due.",
    ],
)
def test_other_numbers_name_nobody(text: str) -> None:
    assert len(found(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Lee Roe, Convicted Of Burglary, Theft, & Persistent Felon",
        "Jury Finds Roe Guilty of Robbery and Habitual Offender",
        "Roe pleaded guilty to theft and prior offender.",
        "Roe was charged with robbery and habitual offender after a chase.",
    ],
)
def test_a_status_among_the_counts_is_one_of_them(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Moss, charged with theft and a habitual offender, fled.", "habitual offender"),
        ("Roe Convicted of Theft and Career Criminal Joe Hale Freed", "Career Criminal"),
    ],
)
def test_whoever_stands_beside_a_count_is_somebody(text: str, term: str) -> None:
    assert any(term in one for one in found(text))
