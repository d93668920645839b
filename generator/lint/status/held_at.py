"""Offenders of whom it is told where they are held: "Most female offenders at Birch Hollow are".

Or what is told there is only in a prison: "An offender may buy soap at the commissary". What they
are accused of is not what such a sentence is about.
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
# What there is only in prisons; a Ms. Warden is no warden.
_OF_PRISON = later(
    r"\b(?:(?<!fish\s)(?<!fire\s)(?<!game\s)(?<!church\s)wardens?|(?:[Tt]he|[Dd]eputy)\sWarden|[Cc]ommissary"
    r"|[Cc]ell\s?blocks?|[Cc]how\shall|[Rr]ecreation\syard|[Rr]estrictive\shousing|[Ss]olitary\sconfinement)\b"
)
# Who is out is held no more; and wardens of the woods cite hunters.
_ELSEWHERE = later(
    r"\b(?:escap|ex\b|former|freed?\b|once\b|releas|victim|arrest|cit(?:ation|e[ds]?\b)|charg|convict|deer"
    r"|fin(?:e|es|ed)\b|fish|hunt|poach|sentenc|st[eo]le|steal|trial)",
    re.IGNORECASE,
)
# "Minimum-custody offender walks away from work center", out of a prison
_LEVEL_BEFORE = later(
    r"\b(?:close|maximum|medium|minimum)\s(?:custody|security)\s(?:(?:fe)?male\s)?\Z", re.IGNORECASE
)
_WALKED_AFTER = later(
    r"(?:,\s[^.;,]{1,40},)?\s(?:(?:ha[ds]|have|is|was|were)\s)?(?:escape[ds]?|missing|walk(?:s|ed)?\s(?:away|off))\s"
    r"(?:(?:early|late|on)\s)?(?:[A-Z]\w+day\s(?:\w+\s)?)?from\s"
    r"(?:(?!(?:after|and|court|to|while|who)\b)[\w'.]+\s){0,6}?"
    r"(?:conservation\scamp|correctional|prison|work\s(?:camp|cent(?:er|re)|crew|release))\b",
    re.IGNORECASE,
)
# "pass messages to offenders", on the page of a jail for its visitors
_PASSED = later(
    r"\b(?:books?|chaplains?|deposits?|funds|hand|letters?|mail(?:ed)?|messages?|money|notes?|packages?|photographs?"
    r"|property|staff|visit(?:ors?)?|volunteers?)\b",
    re.IGNORECASE,
)
_TO_WHOM_BEFORE = later(r"\b(?:for|meets?|to|visits?|with)\s(?:an\s|any\s|the\s)?\Z")
_HELD_HERE = later(
    r"\b(?:inmates?|jails?|prisons?|detention\scenter|correctional)\b", re.IGNORECASE
)
# "every offender's family": "every person's family" would be anybody's.
_EVERY_BEFORE = later(r"\b(?:each|every)\s\Z", re.IGNORECASE)
_FAMILY_AFTER = later(r"'s\s(?:children|family|father|loved\sones?|mother|parents?|relatives)\b")
# "The detainee in the cell": a "person in detention in the cell" would be held twice.
_IN_PLACE_AFTER = later(r"\s(?:at|in|inside)\s(?!(?:(?!an?\s|the\s)\w+\s)?(?:custody|detention)\b)")
_NEAR, _LEDE = 20, 500


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


def in_prison(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return "incarcerated person" where what is told happens in a prison; or nothing."""
    offense = ANY_OFFENSE.fullmatch(texts[0])
    told = setting.sentence_around
    if offense is None or setting.before.endswith((" as a ", " as an ")):
        return []
    is_walked = _WALKED_AFTER.match(setting.after)
    if is_walked or _LEVEL_BEFORE.search(setting.before[-2 * _NEAR :]):
        return [f"incarcerated {offense[1]}"]
    is_there = _OF_PRISON.search(told) or _is_visited(setting)
    return [f"incarcerated {offense[1]}"] if is_there and not _ELSEWHERE.search(told) else []


def _is_visited(setting: Setting) -> bool:
    """Tell whether a jail says what may be brought or said to whom it holds."""
    if not _TO_WHOM_BEFORE.search(setting.before[-_NEAR:]):
        return False
    if not _PASSED.search(setting.sentence_before) or CASE.search(setting.sentence_around):
        return False
    return _HELD_HERE.search(setting.text[:_LEDE]) is not None


def has_family(setting: Setting) -> bool:
    """Tell whether it is whose family it is that the label says: "every offender's family"."""
    if not _FAMILY_AFTER.match(setting.after):
        return False
    return _EVERY_BEFORE.search(setting.before[-_NEAR:]) is not None
