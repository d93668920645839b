"""Whom the authorities look for: a warrant is told of only where the text tells of one."""

import pytest

from tests.suggestions import all_mended, mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("The fugitive was caught in Reno.", "The wanted person was caught in Reno."),
        (
            "Of the men arrested, two were fugitives.",
            "Of the men arrested, two were wanted by law enforcement.",
        ),
        (
            "Deputies found that she was a fugitive.",
            "Deputies found that she was wanted by law enforcement.",
        ),
        ("He had been a fugitive since May.", "He had been at large since May."),
        ("Man, a Fugitive for Ten Years, Held", "Man, a Person at Large for Ten Years, Held"),
        ("DA Charges Fugitive in Stabbing", "DA Charges Wanted Person in Stabbing"),
        (
            "Harlow Fugitive Captured in Peru",
            "Harlow Person Wanted by Law Enforcement Captured in Peru",
        ),
        ("Fugitive Faces Trial", "Formerly Wanted Person Faces Trial"),
        ("The fugitive faces trial in May.", "The person faces trial in May."),
        (
            "A fugitive on probation was found.",
            "A person wanted by law enforcement and on probation was found.",
        ),
        (
            "Doyle, felon and fugitive, was found.",
            "Doyle, who has a felony conviction and is wanted by law enforcement, was found.",
        ),
        (
            "Fugitive/Parolee Gets Ten Years",
            "Person on Parole Wanted by Law Enforcement Gets Ten Years",
        ),
        ("OFFICE FINDS FUGITIVE", "OFFICE FINDS WANTED PERSON"),
        ("Fugitive Sentenced to Life", "Formerly Wanted Person Sentenced to Life"),
        ("Fugitive in 2003 Murder Caught", "Person Wanted in 2003 Murder Caught"),
        (
            "Doyle, a fugitive for ten years, was found.",
            "Doyle, a person at large for ten years, was found.",
        ),
        ("Doyle has remained a fugitive since 2011.", "Doyle has remained at large since 2011."),
        ("Doyle was a fugitive for 12 years.", "Doyle was at large for 12 years."),
        (
            "Two of them are fugitives believed to be in Peru.",
            "Two of them are at large and believed to be in Peru.",
        ),
        ("Doyle is a fugitive who fled to Peru.", "Doyle is at large and fled to Peru."),
        (
            "A warrant was issued, and the fugitive was found.",
            "A warrant was issued, and the person wanted on a warrant was found.",
        ),
        ("A search warrant led to the fugitive.", "A search warrant led to the wanted person."),
        ("A fugitive with an active warrant was found.", "A person with a warrant was found."),
        (
            "Domestic Assault Fugitive Arrested in Elm City",
            "Person Wanted in a Domestic Assault Case Arrested in Elm City",
        ),
        (
            "Deputies found two immigration fugitives.",
            "Deputies found two people wanted in immigration cases.",
        ),
    ],
)
def test_a_warrant_is_told_of_where_the_text_tells_of_one(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("DA Charges Fugitive Who Fled to Peru", "DA Charges Person Who Fled to Peru"),
        ("The fugitive fled to Peru the next day.", "The person fled to Peru the next day."),
        ("One fugitive remains at large.", "One person remains at large."),
        (
            "The fugitive is wanted for a double murder.",
            "The person is wanted for a double murder.",
        ),
        ("The fugitive had two warrants.", "The person had two warrants."),
        ("The captured fugitive was in court.", "The captured person was in court."),
        (
            "Doyle is the first fugitive in years on the Most Wanted list.",
            "Doyle is the first person in years on the Most Wanted list.",
        ),
    ],
)
def test_what_is_told_of_them_is_not_told_twice(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("She knew that he was a fugitive.", "She knew that he was wanted by law enforcement."),
        (
            "The caller, who was a fugitive then, testified.",
            "The caller, who was wanted by law enforcement then, testified.",
        ),
        (
            "The brothers, both of whom are fugitives, were arraigned.",
            "The brothers, both of whom are wanted by law enforcement, were arraigned.",
        ),
        ("Doyle is a fugitive.", "Doyle is at large."),
    ],
)
def test_who_is_at_large_has_not_been_caught(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("You are more than a fugitive.", "You are more than a person wanted by law enforcement."),
        (
            "No fugitives have been convicted.",
            "No people formerly wanted by law enforcement have been convicted.",
        ),
        (
            "Doyle, a fugitive on parole, was arrested.",
            "Doyle, a person wanted by law enforcement and on parole, was arrested.",
        ),
        ("Police caught a fugitive.", "Police caught a wanted person."),
        ("Fugitives are booked here first.", "Wanted people are booked here first."),
        ("The fugitives are in custody.", "The people are in custody."),
    ],
)
def test_who_is_wanted_is_not_desired(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Troopers Nab Wanted Felon After Chase",
            "Troopers Nab Person Wanted for a Felony After Chase",
        ),
        ("Two wanted felons were booked.", "Two people wanted for felonies were booked."),
        ("The wanted felon hid in a shed.", "The person wanted for a felony hid in a shed."),
        (
            "The county's most wanted felons are on the poster.",
            "The county's most wanted people are on the poster.",
        ),
        # Somebody wanted it of them.
        (
            "The mayor wanted felons to vote.",
            "The mayor wanted people with felony convictions to vote.",
        ),
        (
            "He wanted criminals off the streets.",
            "He wanted people who commit crimes off the streets.",
        ),
    ],
)
def test_a_felon_who_is_wanted_has_not_been_tried(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Deputies caught nine fugitives and two others.",
            "Deputies caught nine wanted people and two others.",
        ),
        (
            "Marshals found fugitives and stolen cars.",
            "Marshals found wanted people and stolen cars.",
        ),
        ("A fugitive and her brother were held.", "A wanted person and her brother were held."),
    ],
)
def test_nobody_is_wanted_by_whoever_stands_beside_them(text: str, better: str) -> None:
    assert mended(text) == better


def test_a_tip_leads_to_whom_the_law_wants() -> None:
    text = "Tips lead us to fugitives and sex offenders."
    better = "Tips lead us to wanted people and people convicted of sexual offenses."
    assert all_mended(text) == better


def test_the_most_wanted_stay_together() -> None:
    text = "Troopers caught more Most Wanted Offenders than ever."
    assert mended(text) == "Troopers caught more Most Wanted people than ever."
