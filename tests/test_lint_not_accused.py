"""Whom nobody accuses is not "accused", and who has pleaded guilty is more than that."""

import pytest

from tests.suggestions import mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The trafficker, who pleaded guilty in June, wept.",
            "The person convicted of trafficking, who pleaded guilty in June, wept.",
        ),
        (
            "The robber, who has pleaded guilty, could face nine years.",
            "The person convicted of robbery, who has pleaded guilty, could face nine years.",
        ),
        (
            "A smuggler who pleaded guilty in March told agents about the boats.",
            "A person convicted of smuggling who pleaded guilty in March told agents about the"
            " boats.",
        ),
        (
            "The trafficker, who pleaded guilty in June to perjury, wept.",
            "The person accused of trafficking, who pleaded guilty in June to perjury, wept.",
        ),
        (
            "The brother of the robber, who pleaded guilty in May, spoke.",
            "The brother of the person accused of robbery, who pleaded guilty in May, spoke.",
        ),
        (
            "The robber, who pleaded not guilty in May, spoke.",
            "The person accused of robbery, who pleaded not guilty in May, spoke.",
        ),
        (
            "The robber, who pleaded guilty in May, asked to withdraw his plea.",
            "The person accused of robbery, who pleaded guilty in May, asked to withdraw his plea.",
        ),
        (
            "The gang member, who pleaded guilty in June, wept.",
            "The person alleged to be in a gang, who pleaded guilty in June, wept.",
        ),
    ],
)
def test_who_is_said_to_have_pleaded_guilty_is_convicted(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "We cite and release most low-level offenders at the scene.",
            "We cite and release most people accused of low-level offenses at the scene.",
        ),
        (
            "Most nonviolent offenders are cited and released.",
            "Most people accused of nonviolent offenses are cited and released.",
        ),
        (
            "Testimony of Chief Probation Officer Lee Moss: Juvenile offenders wait for weeks.",
            "Testimony of Chief Probation Officer Lee Moss: Young people in the justice system"
            " wait for weeks.",
        ),
        (
            "It is couriers, not kingpins, who fill the docket, she told the sentencing"
            " commission.",
            "It is couriers, not people who lead criminal operations, who fill the docket, she"
            " told the sentencing commission.",
        ),
    ],
)
def test_a_word_of_courts_that_is_about_somebody_else_convicts_nobody(
    text: str, better: str
) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Prosecutors describe the man as a repeat offender with three open cases.",
            "Prosecutors describe the man as a person accused of repeated offenses who has three"
            " open cases.",
        ),
        (
            "The memo calls Hale a repeat offender, noting two prior convictions.",
            "The memo calls Hale a person with prior convictions, noting two prior convictions.",
        ),
        (
            "A study traced most of the thefts to fourteen chronic offenders.",
            "A study traced most of the thefts to fourteen people accused of repeated offenses.",
        ),
        (
            "Ten repeat offenders were behind half of the thefts, the report says.",
            "Ten people accused of repeated offenses were behind half of the thefts, the report"
            " says.",
        ),
        (
            "Hale, a repeat offender with three prior convictions, was arrested.",
            "Hale, a person with three prior convictions, was arrested.",
        ),
    ],
)
def test_a_record_is_claimed_only_where_one_is_told(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Under the plan, a serious offender sees his officer weekly.",
            "Under the plan, a person supervised for a serious offense sees his officer weekly.",
        ),
        (
            "Serious offenders report to an officer every week.",
            "People supervised for serious offenses report to an officer every week.",
        ),
        (
            "A violent offender wears an ankle monitor until trial.",
            "A person accused of a violent offense wears an ankle monitor until trial.",
        ),
        (
            "The camp housed boys beside hardened criminals.",
            "The camp housed boys beside people convicted of serious crimes.",
        ),
        (
            "Police arrested two hardened criminals.",
            "Police arrested two people accused of serious crimes.",
        ),
    ],
)
def test_who_is_supervised_or_locked_up_is_more_than_accused(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The rapist, whom police know only from DNA, may live nearby.",
            "The rape suspect, whom police know only from DNA, may live nearby.",
        ),
        (
            "The robber, known only by a grainy photo, has struck nine times.",
            "The robbery suspect, known only by a grainy photo, has struck nine times.",
        ),
        (
            "Detectives hope that a listener will name the murderer.",
            "Detectives hope that a listener will name the murder suspect.",
        ),
        (
            "New tests may lead detectives to the murderer who hid the gun.",
            "New tests may lead detectives to the murder suspect who hid the gun.",
        ),
        (
            "Do not chase a hit-and-run offender.",
            "Do not chase a hit-and-run suspect.",
        ),
        (
            "The hit-and-run offender was arrested on Tuesday.",
            "The person accused of a hit-and-run offense was arrested on Tuesday.",
        ),
    ],
)
def test_whom_nobody_has_found_is_a_suspect(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The bill defines who counts as a drug dealer.",
            "The bill defines who counts as a person who sells drugs.",
        ),
        (
            "A friend who shares a pill is treated as a drug dealer under the law.",
            "A friend who shares a pill is treated as a person who sells drugs under the law.",
        ),
        (
            "Hale counts as a drug dealer under the law.",
            "Hale counts as a person accused of selling drugs under the law.",
        ),
        (
            "Tell your teens that today's pushers look like classmates.",
            "Tell your teens that people who sell drugs today look like classmates.",
        ),
        ("Today's gang members recruit online.", "People who are in gangs today recruit online."),
        ("Today's addicts are young.", "People with substance use disorders today are young."),
        ("Today's Drug Dealers Use Apps", "People Who Sell Drugs Today Use Apps"),
        (
            "Back in 1996 a heroin dealer could work that block all day.",
            "Back in 1996 a person who sold heroin could work that block all day.",
        ),
        (
            "Thirty years ago, drug dealers ran this block.",
            "Thirty years ago, people who sold drugs ran this block.",
        ),
        (
            "In 2019, a drug dealer could not look at the judge.",
            "In 2019, a person accused of selling drugs could not look at the judge.",
        ),
    ],
)
def test_of_any_or_of_long_ago_nobody_is_accused(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The burglar, 34, of Elm, was convicted in May.",
            "The person convicted of burglary, 34, of Elm, was convicted in May.",
        ),
        (
            "The robber, who was arrested in June, was convicted in May.",
            "The person convicted of robbery, who was arrested in June, was convicted in May.",
        ),
        (
            "The burglar, 34, was convicted in May of perjury.",
            "The person, 34, was convicted in May of perjury.",
        ),
        (
            "The drug dealer was convicted last year of selling heroin.",
            "The person was convicted last year of selling heroin.",
        ),
        (
            "The robber, 34, was never convicted in the case.",
            "The person accused of robbery, 34, was never convicted in the case.",
        ),
        (
            "The trafficker, who was extradited in May, is awaiting sentencing.",
            "The person convicted of trafficking, who was extradited in May, is awaiting"
            " sentencing.",
        ),
        (
            "The wife of the burglar, who fled, was sentenced Monday.",
            "The wife of the person accused of burglary, who fled, was sentenced Monday.",
        ),
    ],
)
def test_a_verdict_behind_an_aside_is_about_the_subject(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The robber, whose name nobody knows, sent a letter.",
            "The robbery suspect, whose name nobody knows, sent a letter.",
        ),
        (
            "The murderer has escaped justice for forty years.",
            "The murder suspect has escaped justice for forty years.",
        ),
        ("Her family wants the murderer found.", "Her family wants the murder suspect found."),
        ("The offender is still out there.", "The suspect is still out there."),
        ("Do not approach the offender.", "Do not approach the suspect."),
        (
            "The murderer may be released in May.",
            "The person accused of murder may be released in May.",
        ),
        (
            "Prosecutors called Hale a repeat offender.",
            "Prosecutors called Hale a person with prior convictions.",
        ),
        (
            "We call on lawmakers to stop repeat offenders.",
            "We call on lawmakers to stop people who reoffend.",
        ),
    ],
)
def test_whom_nobody_knows_is_a_suspect_and_who_is_called_a_repeat_offender_has_a_record(
    text: str, better: str
) -> None:
    assert mended(text) == better
