"""A nickname in quotation marks before a label names the case, and not a person."""

import pytest

from generator.lint.match import find
from tests.suggestions import RULEBASE, mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            'The "Green Coat" robber called the station.',
            'The person accused of robbery in the "Green Coat" case called the station.',
        ),
        (
            "The 'Green Coat' robber called the station.",
            "The person accused of robbery in the 'Green Coat' case called the station.",
        ),
        (
            "The so-called “Paper Bag” bank robber was sentenced to nine years.",
            "The person convicted of bank robbery in the “Paper Bag” case was sentenced to nine"
            " years.",
        ),
        (
            'Suspected "Paper Bag" robber arrested',
            'Person suspected of robbery in the "Paper Bag" case arrested',
        ),
        (
            '"Paper Bag" Robber Sentenced to Nine Years',
            'Person Convicted of Robbery in "Paper Bag" Case Sentenced to Nine Years',
        ),
        (
            'Police arrested the "Tin Roof" burglar on Monday.',
            'Police arrested the burglary suspect in the "Tin Roof" case on Monday.',
        ),
        (
            'The "Mill Lane" rapist was never found.',
            'The person responsible in the "Mill Lane" case was never found.',
        ),
        (
            'The "Blue Gate" drug dealers were indicted.',
            'The people accused of selling drugs in the "Blue Gate" case were indicted.',
        ),
        (
            "The Otter Pond killers were never identified.",
            "The people responsible for the killing in the Otter Pond case were never identified.",
        ),
        (
            "Detectives caught the Otter Park robber.",
            "Detectives caught the person accused of robbery in the Otter Park case.",
        ),
    ],
)
def test_a_nickname_goes_with_the_case(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        # Of a gang it is the name.
        (
            'The "Mill Lane" gang member was shot.',
            'The person alleged to be in the "Mill Lane" gang was shot.',
        ),
        (
            'His note said "Now" and the robber fled.',
            'His note said "Now" and the robbery suspect fled.',
        ),
        # Who sells drugs lives there.
        (
            "The Otter Park drug dealer was sentenced.",
            "The person from Otter Park convicted of selling drugs was sentenced.",
        ),
        ('Lee "Ace" Moss was a robber.', 'Lee "Ace" Moss was accused of robbery.'),
    ],
)
def test_other_words_in_quotation_marks_stay(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "'Paper Bag' robber gets nine years for robbing four shops",
            "Defendant in the 'Paper Bag' robbery case gets nine years for robbing four shops",
        ),
        (
            '"Paper Bag" Robber Pleads Guilty to Robbing Four Shops',
            'Defendant in "Paper Bag" Robbery Case Pleads Guilty to Robbing Four Shops',
        ),
        (
            'The "Tin Roof" burglars were sentenced for twelve burglaries.',
            'The defendants in the "Tin Roof" burglary case were sentenced for twelve burglaries.',
        ),
        (
            '"Tall Hat" arsonist admits setting nine fires',
            'Person in the "Tall Hat" arson case admits setting nine fires',
        ),
    ],
)
def test_where_the_deed_is_told_the_case_is_of_its_kind(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "A man known as the 'Paper Bag' robber was sentenced.",
        'Roe, nicknamed the "Paper Bag" robber, fled.',
        "Roe is known as the Otter Pond killer.",
    ],
)
def test_nobody_is_known_as_a_person_in_a_case(text: str) -> None:
    (finding,) = find(text, RULEBASE)
    assert finding.suggestions == ()


@pytest.mark.parametrize(
    "text",
    [
        'Her work led to the conviction of Al Moss, the "Pier 4 burglar," who got 30 years.',
        'Al Moss, the "Canal Street rapist," was arrested.',
        "He prosecuted the “Grand Lake killer,” who is serving life.",
        "Jurors will hear the case of the so-called 'River Road stalker' in May.",
        'That "Old Mill Park arsonist" set nine fires.',
    ],
)
def test_what_somebody_is_called_has_no_other_words(text: str) -> None:
    (finding,) = find(text, RULEBASE)
    assert finding.suggestions == ()
