"""Of whom there is no worse, of how many, and what was once or for long: labels with such words.

Each of these reads as a press release would: "the most people accused" is no English.
"""

import pytest

from tests.suggestions import mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "These are the most violent felons in the county.",
            "These are the people convicted of the most violent felonies in the county.",
        ),
        (
            "Some of the most violent thugs left.",
            "Some of the people who commit the most violent crimes left.",
        ),
        (
            "He is one of the most violent offenders in town.",
            "He is one of the people accused of the most violent offenses in town.",
        ),
        (
            "He is one of the most violent gang members in town.",
            "He is one of the people who are in violent gangs in town.",
        ),
        (
            "Hale is the most prolific drug dealer in town.",
            "Hale is the most prolific alleged seller of drugs in town.",
        ),
    ],
)
def test_of_the_most_violent_it_is_the_offense_that_is_the_most(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Many of the homeless slept outside.",
            "Many people experiencing homelessness slept outside.",
        ),
        (
            "Half of the homeless slept outside.",
            "Half of the people experiencing homelessness slept outside.",
        ),
        (
            "Too many of the mentally ill are jailed.",
            "Too many people with mental illness are jailed.",
        ),
    ],
)
def test_many_of_a_group_are_many_people(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Two one-time pill addicts run the desk.",
            "Two people who once had pill addictions run the desk.",
        ),
        ("A onetime drug dealer spoke.", "A person who once sold drugs spoke."),
        ("A longtime opioid user spoke.", "A person who has long used opioids spoke."),
        ("He is a longtime addict.", "He has a long-standing substance use disorder."),
    ],
)
def test_what_was_once_or_has_lasted_stays_told(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("From Addict to Mayor", "From Addiction to Mayor"),
        ("From Inmate to Entrepreneur", "From Incarceration to Entrepreneur"),
        ("She went from felon to lawyer.", "She went from a felony conviction to lawyer."),
        (
            "Notes pass from inmate to inmate.",
            "Notes pass from one incarcerated person to another.",
        ),
    ],
)
def test_a_way_leads_from_what_happened_and_not_from_a_person(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Elm Man, a Convicted Rapist, Loses Appeal",
            "Elm Man, Convicted of Rape, Loses Appeal",
        ),
        (
            "Tom Lee, a Heroin Addict, Sues County",
            "Tom Lee, Who Has a Heroin Addiction, Sues County",
        ),
    ],
)
def test_a_label_between_commas_is_a_clause_in_headlines_too(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("They recruited drug mules in Elm.", "They recruited people to carry drugs in Elm."),
        ("They hired drug runners to carry pills.", "They hired people to carry pills."),
    ],
)
def test_whoever_is_recruited_is_accused_of_nothing_yet(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "He is one of the most cruel and cunning criminals in the state.",
            "He is one of the most cruel and cunning people in the state.",
        ),
        (
            "He is the most dangerous criminal in the county.",
            "He is the most dangerous person in the county.",
        ),
        (
            "Keep our county's most violent criminals behind bars.",
            "Keep people who commit our county's most violent crimes behind bars.",
        ),
        (
            "This group of criminals stole forty cars.",
            "This group of people stole forty cars.",
        ),
        (
            "We are terrorized by criminals who are breaking into homes.",
            "We are terrorized by people who are breaking into homes.",
        ),
        ("Most criminals are never caught.", "Most people who commit crimes are never caught."),
    ],
)
def test_criminals_of_whom_enough_is_told_are_people(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "One of the state's most sought-after criminals was held.",
            "One of the state's most wanted people was held.",
        ),
        (
            "One of the state's most sought-after war criminals was held.",
            "One of the state's most wanted people accused of war crimes was held.",
        ),
        (
            "He is among the most wanted burglars in town.",
            "He is among the most wanted burglary suspects in town.",
        ),
    ],
)
def test_who_is_most_wanted_is_not_called_guilty(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The unit searches for the county's most serious, violent, and dangerous fugitives.",
            "The unit searches for people wanted in the county's most serious cases.",
        ),
        (
            "She leads the arrests of Elm County's most violent fugitives.",
            "She leads the arrests of people wanted in Elm County's most serious cases.",
        ),
        (
            "He was one of the state's most dangerous fugitives.",
            "He was one of the people wanted in the state's most serious cases.",
        ),
        (
            "Our most dangerous fugitives are caught.",
            "People wanted in our most serious cases are caught.",
        ),
        (
            "The office brought back eight international fugitives.",
            "The office brought back eight wanted people.",
        ),
    ],
)
def test_fugitives_are_wanted_and_their_cases_are_serious(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Hale was one of the biggest drug kingpins in the state.",
            "Hale was one of the biggest alleged leaders of drug operations in the state.",
        ),
        (
            "Hale was the main drug supplier to six motels.",
            "Hale was the main alleged supplier of drugs to six motels.",
        ),
        (
            "Hale is accused of being the main drug supplier to six motels.",
            "Hale is accused of being the main supplier of drugs to six motels.",
        ),
    ],
)
def test_the_largest_of_all_is_a_leader_or_a_supplier(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A man once described as the drug lord of Harlow got nine years.",
            "A man once described as the leader of a drug operation in Harlow got nine years.",
        ),
        (
            "Neighbors described him as the block's only heroin dealer.",
            "Neighbors described him as the block's only seller of heroin.",
        ),
        (
            "Police described Hale as the kingpin of the ring.",
            "Police described Hale as the leader of the ring.",
        ),
        (
            "Hale, known as the drug lord of Harlow, was charged.",
            "Hale, known as the alleged leader of a drug operation in Harlow, was charged.",
        ),
    ],
)
def test_as_what_others_describe_somebody_is_a_noun(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Now she is the largest thief I have ever seen.",
            "Now she is the person accused of the largest theft I have ever seen.",
        ),
        (
            "He is the most prolific child molester in the history of the county.",
            "He is the person accused of the most child sexual abuse in the history of the county.",
        ),
        (
            "One of our most prolific robbers is in jail.",
            "One of the people accused of the most robberies is in jail.",
        ),
        (
            "The biggest rapist was caught.",
            "The person accused of the worst rape was caught.",
        ),
        (
            "He was Harlow's most prolific car thief.",
            "He was the person accused of the most car theft in Harlow.",
        ),
        (
            "Harlow's worst killer was freed.",
            "The person accused of the worst homicide in Harlow was freed.",
        ),
    ],
)
def test_the_deed_is_what_is_large_or_done_often(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "He is one of the most dangerous sex offenders in the state.",
            "He is one of the people convicted of the most serious sexual offenses in the state.",
        ),
        (
            "One of the most dangerous predators in our history was sentenced.",
            "One of the people convicted of the most serious harm in our history was sentenced.",
        ),
        (
            "The most dangerous predators get life.",
            "The people who do the most harm get life.",
        ),
        (
            "Harlow's Most Prolific Burglar Sentenced",
            "Person Convicted of the Most Burglaries in Harlow Sentenced",
        ),
        (
            "The city's most prolific robber was arrested.",
            "The person accused of the most robberies in the city was arrested.",
        ),
    ],
)
def test_the_worst_of_them_did_the_worst(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "He is the region's biggest drug trafficker.",
            "He is the region's biggest alleged distributor of drugs.",
        ),
        (
            "They were the largest meth traffickers in the state.",
            "They were the largest alleged distributors of meth in the state.",
        ),
        (
            "She was labeled the town's main heroin trafficker.",
            "She was labeled the town's main distributor of heroin.",
        ),
    ],
)
def test_who_traffics_most_distributes_most(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize("word", ["biggest", "largest", "top"])
def test_nobody_is_the_largest_suspect(word: str) -> None:
    text = f"Hale is the {word} drug trafficker in the county."
    assert mended(text) == f"Hale is the {word} alleged distributor of drugs in the county."


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Sgt. Pell greets most of the homeless by name.",
            "Sgt. Pell greets most of the unhoused people by name.",
        ),
        (
            "The nurse has treated most of the mentally ill since May.",
            "The nurse has treated most of the people with mental illness since May.",
        ),
        (
            "Most of the homeless have lived here for years.",
            "Most people experiencing homelessness have lived here for years.",
        ),
        (
            "The nurse has treated many of the homeless since May.",
            "The nurse has treated many unhoused people since May.",
        ),
    ],
)
def test_most_of_those_here_are_not_most_of_them_all(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The show names our most heinous criminals.",
            "The show names the people accused of the most heinous crimes.",
        ),
        (
            "One of the most brutal criminals in Elm was caught.",
            "One of the people accused of the most brutal crimes in Elm was caught.",
        ),
        (
            "The unit hunts the most despicable sex offenders.",
            "The unit hunts the people convicted of the most despicable sexual offenses.",
        ),
    ],
)
def test_what_is_heinous_is_a_crime_and_no_person(text: str, better: str) -> None:
    assert mended(text) == better
