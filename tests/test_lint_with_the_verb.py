"""What goes with the verb does not go with the deed: "followed a dealer for a mile"."""

import pytest

from tests.suggestions import mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Detectives interviewed rapists for six months.",
            "Detectives interviewed rape suspects for six months.",
        ),
        (
            "Deputies chased a drug pusher across the bridge.",
            "Deputies chased an alleged seller of drugs across the bridge.",
        ),
        (
            "Volunteers have fed junkies for twenty years.",
            "Volunteers have fed people who use drugs, for twenty years.",
        ),
        (
            "They housed sex offenders for years.",
            "They housed people convicted of sexual offenses, for years.",
        ),
        (
            "The guard dragged the junkie from the lobby.",
            "The guard dragged the person who uses drugs from the lobby.",
        ),
        (
            "Agents Trail Drug Mule for Two Years",
            "Agents Trail Alleged Carrier of Drugs for Two Years",
        ),
        # There is no deed, it is no object, or nothing can be taken wrongly.
        (
            "The unit coached addicts for nine weeks.",
            "The unit coached people with substance use disorders for nine weeks.",
        ),
        ("He was a drug user for years.", "He used drugs for years."),
        (
            "The clinic has treated drug users since 1998.",
            "The clinic has treated people who use drugs since 1998.",
        ),
        (
            "Deputies jail sex offenders every week.",
            "Deputies jail people convicted of sexual offenses every week.",
        ),
    ],
)
def test_how_long_something_went_on_is_told_of_the_verb(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Mentally ill people in crisis call 911.",
            "People in crisis with mental illness call 911.",
        ),
        (
            "An addicted baby in the ward died.",
            "A baby in the ward exposed to drugs in the womb died.",
        ),
        (
            "Sexual predators of children will be tracked.",
            "People who commit sexual offenses against children will be tracked.",
        ),
        (
            "Drug users in treatment for a year do better.",
            "People in treatment for a year who use drugs do better.",
        ),
        (
            "The convicted felon that sold the gun fled.",
            "The person previously convicted of a felony who sold the gun fled.",
        ),
        (
            "The drug pusher with the red cap ran.",
            "The person accused of selling drugs who had the red cap ran.",
        ),
        (
            "A drug dealer in a red cap ran.",
            "A person in a red cap accused of selling drugs ran.",
        ),
        (
            "The judge gave treatment failures a second chance.",
            "The judge gave people who did not complete treatment a second chance.",
        ),
        (
            "He failed a drug test with cocaine in his blood.",
            "He tested positive for cocaine.",
        ),
        (
            "Treatment failures rose by half.",
            "Unsuccessful courses of treatment rose by half.",
        ),
    ],
)
def test_what_tells_who_is_meant_stands_beside_the_person(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Junkies in the park scare visitors.",
            "People who use drugs in the park scare visitors.",
        ),
        (
            "Gang members in Harlow recruit boys.",
            "People who are in gangs in Harlow recruit boys.",
        ),
        (
            "Addicted people from Harlow march on Friday.",
            "People with substance use disorders from Harlow march on Friday.",
        ),
        # Where the verb stands behind the place, the place goes with the people.
        (
            "Drug users in Harlow want a clinic.",
            "People in Harlow who use drugs want a clinic.",
        ),
        (
            "Drug users in the county jail were tested.",
            "People in the county jail who use drugs were tested.",
        ),
    ],
)
def test_no_place_takes_in_the_verb(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Agents traced the pills to the drug dealer through a payment app.",
            "Agents traced the pills to the alleged drug seller through a payment app.",
        ),
        (
            "Officers tracked the burglar through his phone.",
            "Officers tracked the burglary suspect through his phone.",
        ),
        (
            "Police found the robbers using cell tower records.",
            "Police found the robbery suspects using cell tower records.",
        ),
    ],
)
def test_how_somebody_was_found_is_not_how_he_did_it(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The looters who hit Barlow Pharmacy during the storm face felony charges.",
            "The people accused of looting Barlow Pharmacy during the storm face felony charges.",
        ),
        (
            "The burglars who hit the Elm Street bakery face up to ten years.",
            "The people accused of burglarizing the Elm Street bakery face up to ten years.",
        ),
        (
            "The robbers who struck two banks in May were indicted Tuesday.",
            "The people accused of robbing two banks in May were indicted Tuesday.",
        ),
        (
            "The thieves who hit three stores on Main Street face ten years each.",
            "The people accused of stealing from three stores on Main Street face ten years each.",
        ),
        # To hit somebody is another thing.
        (
            "The robber who hit the clerk was charged Tuesday.",
            "The person accused of robbery who hit the clerk was charged Tuesday.",
        ),
    ],
)
def test_what_was_hit_is_what_somebody_is_accused_of(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The office prosecutes drug dealers with zeal.",
            "The office prosecutes alleged sellers of drugs with zeal.",
        ),
        (
            "We will pursue burglars with full force.",
            "We will pursue people who commit burglary, with full force.",
        ),
        (
            "She has prosecuted car thieves vigorously.",
            "She has prosecuted car theft suspects vigorously.",
        ),
    ],
)
def test_zeal_is_the_prosecutors(text: str, better: str) -> None:
    assert mended(text) == better
