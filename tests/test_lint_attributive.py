"""An adjective before any noun: "the town's wheelchair-bound mayor" is its mayor who uses one."""

import pytest

from generator.lint.match import find
from tests.suggestions import RULEBASE, mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The town's wheelchair-bound mayor spoke.",
            "The town's mayor who uses a wheelchair spoke.",
        ),
        (
            "A wheelchair-bound dance teacher sued.",
            "A dance teacher who uses a wheelchair sued.",
        ),
        ("Wheelchair-bound actors came.", "Actors who use a wheelchair came."),
        (
            "The once wheelchair-bound dancer walked.",
            "The dancer who once used a wheelchair walked.",
        ),
        ("The crash left her wheelchair-bound.", "The crash left her in need of a wheelchair."),
        (
            "The severely mentally retarded were kept apart.",
            "People with severe intellectual disabilities were kept apart.",
        ),
        (
            "The town's mentally retarded handyman was beaten.",
            "The town's handyman with an intellectual disability was beaten.",
        ),
        (
            "The once drug-abusing chef runs a shelter.",
            "The chef who once used drugs runs a shelter.",
        ),
        (
            "She is a drug-abusing licensed pilot.",
            "She is a licensed pilot using drugs.",
        ),
    ],
)
def test_an_adjective_goes_behind_its_noun(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Are addicted people welcome here?",
            "Are people with substance use disorders welcome here?",
        ),
        (
            "Were addicted people told of it?",
            "Were people with substance use disorders told of it?",
        ),
        ("Drug user groups met.", "Groups for people who use drugs met."),
        ("Many of them are addicted.", "Many of them have an addiction."),
    ],
)
def test_no_word_beside_a_label_is_torn_from_its_own(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "The drug-abusing, and at times violent, welder left.",
        "Her heroin-abusing, often violent, stepbrother left.",
    ],
)
def test_an_adjective_with_no_noun_of_its_own_is_to_be_recast(text: str) -> None:
    assert not find(text, RULEBASE)[0].suggestions


@pytest.mark.parametrize(
    "text",
    [
        "Inner-city drug dealers were arrested.",
        "Crime-ridden inner-city streets need lamps.",
    ],
)
def test_an_adjective_before_another_finding_is_left_out(text: str) -> None:
    adjective, other = find(text, RULEBASE)

    assert not adjective.suggestions
    assert other.suggestions
