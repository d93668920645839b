"""Offenders of whom it is told where they are held: "Most female offenders at Birch Hollow are".

What they are accused of is not what such a sentence is about.
"""

import re

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.cases import CASE

_HELD_AT_AFTER = later(
    r"\sat\s(?:the\s)?(?:[A-Z][\w'-]+\s){1,5}"
    r"(?:are|attend|can|get|have|learn|live|may|receive|study|take|work)\b"
)
# "Offenders at Elm Park may be fined", "are smuggling drugs": whoever breaks a rule there.
_BREAKS_RULE = later(
    r"\b(?:attack|assault|burgl|cit(?:ed|ation)|drug|fin(?:e|es|ed)\b|gun|kill|murder|rob\b|sell|shoot"
    r"|smuggl|steal|theft|ticket|tow(?:ed|ing)\b|vandal|violat|violen|weapon)",
    re.IGNORECASE,
)
# "every offender's family": "every person's family" would be anybody's.
_EVERY_BEFORE = later(r"\b(?:each|every)\s\Z", re.IGNORECASE)
_FAMILY_AFTER = later(r"'s\s(?:children|family|father|loved\sones?|mother|parents?|relatives)\b")
# "The detainee in the cell": a "person in detention in the cell" would be held twice.
_IN_PLACE_AFTER = later(r"\s(?:at|in|inside)\s(?!(?:(?!an?\s|the\s)\w+\s)?(?:custody|detention)\b)")
_NEAR = 20


def are_held_at(setting: Setting) -> bool:
    """Tell whether offenders are told of by where they are held: "at Birch Hollow are mothers"."""
    if not _HELD_AT_AFTER.match(setting.after) or not setting.term.lower().endswith("s"):
        return False
    told = setting.sentence_around
    return not (CASE.search(told) or _BREAKS_RULE.search(told))


def detained_in(texts: tuple[str, ...], setting: Setting) -> str:
    """Return "detained person" for a detainee behind whom a place stands; or nothing."""
    if not texts[0].endswith(" in detention") or not _IN_PLACE_AFTER.match(setting.after):
        return ""
    return next((one for one in texts if one.startswith("detained ")), "")


def has_family(setting: Setting) -> bool:
    """Tell whether it is whose family it is that the label says: "every offender's family"."""
    if not _FAMILY_AFTER.match(setting.after):
        return False
    return _EVERY_BEFORE.search(setting.before[-_NEAR:]) is not None
