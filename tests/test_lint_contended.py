"""A sentence that says who contends it: to say "accused" as well would be to hedge twice."""

import pytest

from tests.suggestions import mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Prosecutors contend that Hale is a drug dealer.",
            "Prosecutors contend that Hale sold drugs.",
        ),
        (
            "Prosecutors contend Hale was a drug dealer who worked out of a barbershop.",
            "Prosecutors contend Hale sold drugs and worked out of a barbershop.",
        ),
        (
            "The government maintains that the pair are thieves.",
            "The government maintains that the pair stole.",
        ),
        (
            "The complaint alleges that the defendant is a sexual predator.",
            "The complaint alleges that the defendant committed sexual offenses.",
        ),
        ("The state's theory is that Roe is an arsonist.", None),
        (
            "He allegedly was a street dealer.",
            "He allegedly sold drugs on the street.",
        ),
        (
            "Hale was a drug dealer, prosecutors say.",
            "Hale sold drugs, prosecutors say.",
        ),
        (
            "According to prosecutors, Hale was a street dealer.",
            "According to prosecutors, Hale sold drugs on the street.",
        ),
        (
            "Prosecutors allege that Hale had been a drug trafficker since 2015.",
            "Prosecutors allege that Hale had trafficked drugs since 2015.",
        ),
        (
            "Prosecutors say he acted as a street dealer for the crew.",
            "Prosecutors say he was selling drugs on the street for the crew.",
        ),
        (
            "The store believes that he is a shoplifter.",
            "The store believes that he shoplifts.",
        ),
        (
            "Prosecutors contend that a street dealer gave her the pills.",
            "Prosecutors contend that a person gave her the pills.",
        ),
        (
            "Prosecutors call Hale a drug dealer.",
            "Prosecutors call Hale a person who sells drugs.",
        ),
        (
            "If the suspect is a thief, the ring may turn up.",
            "If the suspect committed theft, the ring may turn up.",
        ),
    ],
)
def test_what_somebody_contends_is_the_deed(text: str, better: str | None) -> None:
    assert mended(text) == (better or text.replace("is an arsonist", "committed arson"))


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The man is a thief, according to the complaint.",
            "The man is accused of theft, according to the complaint.",
        ),
        ("Hale is a drug dealer.", "Hale is accused of selling drugs."),
        (
            "We believe that he is a serial rapist.",
            "We believe that he has committed several rapes.",
        ),
    ],
)
def test_what_the_office_says_itself_is_an_accusation(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The drug dealer is accused of selling pills.",
            "The person is accused of selling pills.",
        ),
        ("Thief accused of stealing rings", "Person accused of stealing rings"),
        (
            "The alleged thief allegedly took a ring.",
            "The person allegedly took a ring.",
        ),
        (
            "Alleged drug dealer charged with selling fentanyl",
            "Person charged with selling fentanyl",
        ),
        (
            "The complaint accuses the drug trafficker of fraud.",
            "The complaint accuses the person of fraud.",
        ),
        (
            "The sexual predator was charged with luring girls.",
            "The person was charged with luring girls.",
        ),
        (
            "The drug dealer is accused of assault.",
            "The person suspected of selling drugs is accused of assault.",
        ),
        (
            "The thief is accused of taking part in a riot.",
            "The person suspected of theft is accused of taking part in a riot.",
        ),
    ],
)
def test_of_what_somebody_is_accused_is_said_once(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("She told police that Moss was her pimp.", "She told police that Moss exploited her."),
        ("Moss denied that he was her pimp.", "Moss denied that he exploited her."),
        (
            "Detectives say that Moss was their pimp.",
            "Detectives say that Moss exploited them.",
        ),
        ("Moss was her pimp.", "Moss was accused of exploiting her."),
    ],
)
def test_who_says_it_of_a_pimp_accuses_him_already(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Whoever set this fire is a criminal.", "Whoever set this fire committed crimes."),
        ("Whoever took the bike is a thief.", "Whoever took the bike committed theft."),
    ],
)
def test_whoever_did_it_is_accused_of_nothing_yet(text: str, better: str) -> None:
    assert mended(text) == better
