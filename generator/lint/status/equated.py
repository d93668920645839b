"""Who some are said to be, whoever they may be: "The only winners are thieves"."""

import re

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.cases import CASE

# "The only winners are drug dealers", "The ones who benefit are thieves"
_EQUATED = later(
    r"\b[Tt]he\s(?:(?:only|biggest|real|sole)\s(?:[a-z]+\s){1,2}|(?:losers?|ones?|winners?)\b\s?)"
    r"(?:(?:that|who)\s)?(?:[a-z]+\s){0,4}\Z|\b(?:every|the)\s(?:\w+'s\s)?worst\snightmare\s\Z"
    r"|\bevery\s\w+'s\s(?:worst\s)?nightmare\s\Z",
    re.IGNORECASE,
)
_IS = later(r"\b(?:are|is)\s(?:an?\s)?(?:the\s)?\Z")
_REACH = 60


def is_equated(subject: str) -> bool:
    """Tell whether it is said who some are, whoever they be: "The only winners are thieves"."""
    return _EQUATED.search(subject) is not None


def is_of_equation(setting: Setting) -> bool:
    """Tell whether a label ends such a sentence, and it is not about a case."""
    near = setting.before[-_REACH:]
    verb = _IS.search(near)
    is_one = verb and is_equated(near[: verb.start()])
    return bool(is_one) and not CASE.search(setting.sentence_before)
