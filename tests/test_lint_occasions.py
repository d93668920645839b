"""What a sentence is about decides which words a suggestion takes."""

import pytest

from tests.suggestions import mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Deputies checked on 212 sex offenders.",
            "Deputies checked on 212 people required to register for sexual offenses.",
        ),
        (
            "Sex offenders may not teach here.",
            "People convicted of sexual offenses may not teach here.",
        ),
        (
            "Predators use the chat function in games.",
            "People who harm children use the chat function in games.",
        ),
        ("Predators prey on the elderly.", "People who harm others prey on the elderly."),
        (
            "Ten frequent flyers had 386 bookings.",
            "Ten people often booked into jail had 386 bookings.",
        ),
        (
            "Frequent flyers call an ambulance each week.",
            "People who often need emergency care call an ambulance each week.",
        ),
        (
            "The jail held 17 state prisoners.",
            "The jail held 17 people in state custody.",
        ),
        ("Three convicts fled a work crew.", "Three incarcerated people fled a work crew."),
        ("Three convicts fled the bank.", "Three people convicted of crimes fled the bank."),
    ],
)
def test_what_a_sentence_is_about_has_its_own_words(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The registry sends an alert when an offender moves.",
            "The registry sends an alert when a person on the registry moves.",
        ),
        (
            "The registry has rules. Offenders must report every 90 days.",
            "The registry has rules. People on the registry must report every 90 days.",
        ),
    ],
)
def test_who_is_told_of_beside_a_registry_is_on_it(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A small group of chronic offenders had a quarter of all referrals.",
            "A small group of people with prior referrals had a quarter of all referrals.",
        ),
        (
            "First-time offenders who finish the program are seldom referred again.",
            "People referred for the first time who finish the program are seldom referred again.",
        ),
    ],
)
def test_a_referral_is_no_conviction(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The killings of homeless men over four months shocked us.",
            "The killings of unhoused men over four months shocked us.",
        ),
        (
            "He stabbed a homeless man to death.",
            "He stabbed an unhoused man to death.",
        ),
        (
            "Homeless people were moved.",
            "People experiencing homelessness were moved.",
        ),
        (
            "A mentally ill man armed with a knife was shot.",
            "A man with a mental illness who was armed with a knife was shot.",
        ),
        (
            "The jail holds mentally ill people charged with theft.",
            "The jail holds people with mental illness who are charged with theft.",
        ),
        (
            "A mentally ill homeless man left.",
            "An unhoused man with a mental illness left.",
        ),
    ],
)
def test_what_follows_goes_with_no_illness_and_no_homelessness(text: str, better: str) -> None:
    assert mended(text) == better
