"""Juveniles of whom it counts to be under 18: "sex with a minor", "The victim is a minor"."""

import re

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

_YOUNG = later(r"young (?:person|people)")
_NAMES_KEPT = later(
    r"\b(?:names?|identit(?:y|ies))\b[^.;]{0,30}\b(?:not|withheld)\b", re.IGNORECASE
)
# Where the law asks whether somebody is under 18, "young" would not say so.
_ADULT = later(
    r"\bas\s(?:an\sadult|adults)\b|\b(?:adult\scourt|curfew|dependency|guardians?|under\s18"
    # "whether that sentence is unconstitutional for juveniles"
    r"|(?:eighth|8th)\samendment|cruel\s(?:and|or)\sunusual|(?:un)?constitutional(?:ly)?"
    r"|life\swithout\s(?:the\spossibility\sof\s)?parole|LWOP)\b",
    re.IGNORECASE,
)
_SOLD_TO_BEFORE = later(
    r"\b(?:alcohol|beer|cigarettes|cocaine|drugs?|fentanyl|firearms?|furnish\w*|guns?|liquor"
    r"|marijuana|narcotics|pills|sale|sales|sell(?:ing|s)?|sold|tobacco|vapes?)\s(?:[a-z]+\s)?to\s"
    r"(?:an?\s)?\Z",
    re.IGNORECASE,
)
_OF_PARTIES_BEFORE = later(
    r"\b(?:defendants|gang\smembers|parents|people|persons|suspects)\b[^.;]{0,40}"
    r"\b(?:including|of\swhom|of)\s(?:[a-z]+\s|\d+\s)?(?:are\s|is\s|were\s)?\Z"
    # "12 percent were juveniles"
    r"|(?:\bpercent|%)\s(?:are|were)\s\Z",
    re.IGNORECASE,
)
_AGED_BEFORE = later(r"\bold\s\Z", re.IGNORECASE)
# "Two of the defendants are juveniles", "The girl was a juvenile"
_SAID_BEFORE = later(
    r"\b(?:are|be|being|is|was|were)\s(?:(?:all|also|both|not|only|still|then)\s)?(?:an?\s)?\Z"
)
_SEX_BEFORE = later(
    r"\b(?:(?:contact|intercourse|relations(?:hip)?|sex)\swith|sexually\s(?:abus|assault|exploit)(?:ed|ing|es?|s)?"
    r"|(?:groom|molest|rap)(?:ed|es?|ing)?|(?:images|photos|pictures|pornography|rape|videos)\sof)\s"
    r"(?:(?:an?|the|two|three|four|five|several|\d+)\s)?\Z",
    re.IGNORECASE,
)
_REACH = 80


def as_minors(texts: tuple[str, ...], setting: Setting) -> str:
    """Return "minors" where it is being under 18 that counts; or nothing."""
    if not _YOUNG.fullmatch(texts[0]):
        return ""
    near, around = setting.before[-_REACH:], setting.sentence_around
    counts = (
        _SAID_BEFORE.search(near)
        or _SEX_BEFORE.search(near)
        or _NAMES_KEPT.search(around)
        or _ADULT.search(around)
        or _SOLD_TO_BEFORE.search(near)
        or _OF_PARTIES_BEFORE.search(near)
    )
    if not counts or _AGED_BEFORE.search(near):
        return ""
    return next((one for one in texts if one.startswith("minor")), "")
