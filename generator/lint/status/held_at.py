"""Offenders of whom it is told where they are held: "Most female offenders at Birch Hollow are".

What they are accused of is not what such a sentence is about.
"""

import re

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.cases import CASE
from generator.lint.status.let_out import ANY_OFFENSE

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
# What there is only in prisons, and no warden of a forest or a church.
_OF_PRISON = later(
    r"\b(?:(?<!fish\s)(?<!fire\s)(?<!game\s)(?<!church\s)wardens?|commissary|cell\s?blocks?|chow\shall"
    r"|custody\s(?:classification|level)s?|recreation\syard|restrictive\shousing|solitary\sconfinement)\b",
    re.IGNORECASE,
)
# "The warden said the offender will be released": who is out is held no more.
_LEFT = later(r"\b(?:escaped?|ex|former|free[ds]?|once|releas\w+|victims?)\b", re.IGNORECASE)
# "every offender's family": "every person's family" would be anybody's.
_EVERY_BEFORE = later(r"\b(?:each|every)\s\Z", re.IGNORECASE)
_FAMILY_AFTER = later(r"'s\s(?:children|family|father|loved\sones?|mother|parents?|relatives)\b")
_NEAR = 20


def are_held_at(setting: Setting) -> bool:
    """Tell whether offenders are told of by where they are held: "at Birch Hollow are mothers"."""
    if not _HELD_AT_AFTER.match(setting.after) or not setting.term.lower().endswith("s"):
        return False
    told = setting.sentence_around
    return not (CASE.search(told) or _BREAKS_RULE.search(told))


def in_prison(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return "incarcerated person" where what is told happens in a prison; or nothing."""
    offense = ANY_OFFENSE.fullmatch(texts[0])
    told = setting.sentence_around
    if offense is None or setting.before.endswith((" as a ", " as an ")):
        return []
    if not _OF_PRISON.search(told) or _LEFT.search(told):
        return []
    return [f"incarcerated {offense[1]}"]


def has_family(setting: Setting) -> bool:
    """Tell whether it is whose family it is that the label says: "every offender's family"."""
    if not _FAMILY_AFTER.match(setting.after):
        return False
    return _EVERY_BEFORE.search(setting.before[-_NEAR:]) is not None
