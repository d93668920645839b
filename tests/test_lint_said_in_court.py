"""What is said of the convicted in other words than "he is a", and before there was a verdict."""

import pytest

from tests.suggestions import mended

_CONVICTED = "Joe Hale was convicted Friday of raping a woman in May.\n\n"
_SOLD = "Joe Hale was convicted Friday of selling fentanyl.\n\n"


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Moss called Hale “a rapist with no remorse.”",
            "Moss called Hale “a person convicted of rape with no remorse.”",
        ),
        (
            "“Today, a rapist was held accountable,” Moss said.",
            "“Today, a person convicted of rape was held accountable,” Moss said.",
        ),
        (
            "“Make no mistake: Hale is a rapist,” Moss said.",
            "“Make no mistake: Hale has been convicted of rape,” Moss said.",
        ),
        (
            "“He turned out to be a rapist,” Moss said.",
            "“He turned out to be a person convicted of rape,” Moss said.",
        ),
        (
            "“There is one less rapist in town,” Moss said.",
            "“There is one less person convicted of rape in town,” Moss said.",
        ),
        (
            "“She trusted a rapist,” Moss said.",
            "“She trusted a person convicted of rape,” Moss said.",
        ),
        (
            "“As a rapist, Hale belongs in prison,” Moss said.",
            "“As a person convicted of rape, Hale belongs in prison,” Moss said.",
        ),
    ],
)
def test_quotation_speaks_of_the_conviction_told_before(text: str, better: str) -> None:
    assert mended(_CONVICTED + text) == _CONVICTED + better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("A rapist is still out there.", "A rape suspect is still out there."),
        (
            "Make no mistake: Moss is a rapist, Roe said.",
            "Make no mistake: Moss is accused of rape, Roe said.",
        ),
    ],
)
def test_nobody_else_is_convicted(text: str, better: str) -> None:
    assert mended(_CONVICTED + text) == _CONVICTED + better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Prosecutors told jurors that Hale was a drug dealer.",
            "Prosecutors told jurors that Hale sold drugs.",
        ),
        (
            "“The defendant is a drug dealer,” Moss told the jury in her opening statement.",
            "“The defendant sold drugs,” Moss told the jury in her opening statement.",
        ),
        (
            "The tipster told police that Hale was a drug dealer.",
            "The tipster told police that Hale sold drugs.",
        ),
        (
            "“We proved that Hale was a drug dealer,” Moss said.",
            "“We proved that Hale sold drugs,” Moss said.",
        ),
    ],
)
def test_nobody_was_convicted_before_the_verdict(text: str, better: str) -> None:
    assert mended(_SOLD + text) == _SOLD + better


def test_jury_saw_somebody_for_what_he_is() -> None:
    text = "“The jury saw him for what he is: a drug dealer,” Moss said."
    assert mended(text) == text.replace("drug dealer", "person who sold drugs")


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "After the verdict, DA Roe thanked jurors for holding a rapist accountable.",
            "After the verdict, DA Roe thanked jurors for holding a person convicted of rape"
            " accountable.",
        ),
        (
            "Roe thanked the jury for its verdict and for taking a robber off the street.",
            "Roe thanked the jury for its verdict and for taking a person convicted of robbery off"
            " the street.",
        ),
        (
            "\u201cThe jury's verdict delivers justice to a murderer,\u201d said Roe.",
            "\u201cThe jury's verdict delivers justice to a person convicted of murder,\u201d"
            " said Roe.",
        ),
        (
            "\u201cHe is a criminal,\u201d she told the court before the judge"
            " imposed the sentence.",
            "\u201cHe has been convicted of a crime,\u201d she told the court before the judge"
            " imposed the sentence.",
        ),
        (
            "After the arrest, Roe thanked deputies for holding a rapist accountable.",
            "After the arrest, Roe thanked deputies for holding a person accused of rape"
            " accountable.",
        ),
    ],
)
def test_a_jury_that_is_thanked_has_convicted(text: str, better: str) -> None:
    assert mended(text) == better
