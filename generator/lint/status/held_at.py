"""Offenders of whom it is told where they are held: "Most female offenders at Birch Hollow are".

Or what is told there is only in a prison: "An offender may buy soap at the commissary"; or the
whole page is a prison's. What they are accused of is not what such a sentence is about.
"""

import re
from functools import lru_cache

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.cases import CASE, is_report
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
    r"|[Cc]ell\s?blocks?|[Cc]how\shall|[Rr]ecreation\syard|[Rr]estrictive\shousing|[Ss]olitary\sconfinement|[Cc]ellmates?|[Hh]ousing\sunits?"
    r"|[Vv]isit(?:ation|ing)\s(?:day|list|room|rule)s?)\b"
)
# It begins with "Visiting at Maple Ridge Correctional Facility" or "From the Warden's Desk".
_PAGE_OF_PRISON = later(
    r"\b(?:correctional\s(?:cent(?:er|re)|complex|facilit(?:y|ies)|institution)s?|penitentiary"
    r"|(?:federal|state)\sprisons?|prison's|the\swarden's"
    r"|visit(?:ation|ing)\s(?:and\s[a-z]+|hours|information|list|policy|procedures|room|rules?)"
    r"|(?:commissary|mail|phone|tablet|visit(?:ation|ing|or|s)?)s?[^\x1d]{0,30}\s(?:inmate|offender|prison)s?)\b"
    r"|\b(?:inmate|offender|prison)s?'?\s(?:calls|commissary|handbook|mail|phone|tablets|visit)",
    re.IGNORECASE,
)
# Who is let out is not in prison, and neither is who got away.
_OF_LET_OUT = later(
    r"[^\x1d]*?\b(?:escap|former|freed|parole|recidivis|re\s?ent|released)", re.IGNORECASE
)
_LEDE = 240
# Who is out is held no more; and wardens of the woods cite hunters.
_ELSEWHERE = later(
    r"\b(?:escap|ex\b|former|freed?\b|let\sgo|once\b|recidiv|releas|returned\sto|victim|arrest|cit(?:ation|e[ds]?\b)|charg|convict|deer"
    r"|fin(?:e|es|ed)\b|fish|hunt|poach|sentenc|st[eo]le|steal|trial)",
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


def in_prison(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return "incarcerated person" where what is told happens in a prison; or nothing."""
    offense = ANY_OFFENSE.fullmatch(texts[0])
    told = setting.sentence_around
    if offense is None or setting.before.endswith((" as a ", " as an ")):
        return []
    if _ELSEWHERE.search(told):
        return []
    is_told = _OF_PRISON.search(told) or (setting.text and is_page_of_prison(setting.text))
    return [f"incarcerated {offense[1]}"] if is_told else []


@lru_cache(maxsize=8)
def is_page_of_prison(text: str) -> bool:
    """Tell whether a text is a page of a prison, with its rules and its news."""
    begins = text[:_LEDE]
    is_so = _PAGE_OF_PRISON.search(begins) and not _OF_LET_OUT.match(begins)
    return bool(is_so) and not is_report(text)


def has_family(setting: Setting) -> bool:
    """Tell whether it is whose family it is that the label says: "every offender's family"."""
    if not _FAMILY_AFTER.match(setting.after):
        return False
    return _EVERY_BEFORE.search(setting.before[-_NEAR:]) is not None
