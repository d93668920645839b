"""Offenders of whom it is told where they are held: "Most female offenders at Birch Hollow are".

Or what is told there is only in a prison: "An offender may buy soap at the commissary"; or the
whole page is a prison's. What they are accused of is not what such a sentence is about.
"""

import re
from functools import lru_cache

from generator.lint.kept.patterns import NUMBER, later
from generator.lint.model import PARAGRAPH_END
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
    r"|(?:commissary|(?<!e\s)mail|phone|tablet|visit(?:ation|ing|or|s)?)s?"
    r"(?:\s(?:an?|at|for|from|in|our|the|to|with)){0,3}\s(?:inmate|offender|prison)s?)\b"
    r"|\bprison\s(?:chaplains?|deaths?|officials?|staff)\b"
    r"|\b(?:inmate|offender|prison)s?'?\s(?:calls|commissary|handbook|mail|phone|tablets|visit)",
    re.IGNORECASE,
)
# Who is let out is not in prison, and neither is who got away.
_OF_LET_OUT = later(
    r"[^\x1d]*?\b(?:escap|former|freed|parole|recidivis|re\s?ent|released)", re.IGNORECASE
)
# A page about people whom courts have sentenced: a report on prisons, on parole or on records.
_PAGE_OF_SENTENCED = later(
    r"\b(?:clemency|community\scorrections|correctional|death\srow|(?:department|division)\sof\scorrections"
    r"|parole\s(?:board|hearings?)|prison\s(?:admissions|population|system)"
    r"|(?:federal|state)\sprisons?|probation\s(?:department|division|report)|recidivism"
    r"|sentencing\s(?:commission|report))\b",
    re.IGNORECASE,
)
_PAGE_OF_RECORDS = later(
    r"\b(?:expung\w+|record\s(?:clearing|sealing)|(?:clear(?:ing)?|seal(?:ing)?)\s(?:an?|old|their|your)\s"
    r"(?:\w+\s)?(?:convictions?|records?))\b",
    re.IGNORECASE,
)
# Prosecutors speak of prisons, and mean whom they fight.
_BY_OFFICE = later(r"\b(?:attorney|police|prosecutor|sheriff)", re.IGNORECASE)
_BEFORE_TRIAL = later(
    r"\b(?:accus|acquit|alleg|arrest|await|bail\b|bond\b|caught|charg|deput|detective|dismiss|diver"
    r"|drug\scourt|fac(?:es|ing)\b|indict|jail|open\sto\b|plea\b|plead|pled\b|police|pre\s?trial|prosecut|suspect"
    r"|treatment\scourt|trials?\b|wanted|warrant)",
    re.IGNORECASE,
)
# What such people do is no part of a page about sentences: "drug dealers prey on".
_DO_AFTER = later(
    r"\s(?:who\s)?(?:(?:also|have|often|still)\s)?(?:abuse|attack|br[eo]ke|commit|deal|exploit|harm|hide|hit"
    r"|hurt|kill|lure|prey|rob|sell|shoot|smuggle|sold|steal|stole|target|terroriz|took|use)"
)
# Those who bring drugs into a prison are outside; "of 900 traffickers" are those it has.
_OUTSIDE = later(r"(?:dealer|mule|peddler|predator|pusher|scammer|smuggler|trafficker|user)s?\Z")
_ANY_BEFORE = later(r"(?:(?:\A|[.:?]\s)An?|\b(?:[Aa]ny|[Ee]ach|[Ee]very))\s\Z")
_PROBATION = later(r"\b(?:community\scorrections|parolees?|probation(?:ers?)?)\b", re.IGNORECASE)
_SUPERVISED_BEFORE = later(r"\b(?:case\s?loads?|oversees?|supervis(?:e[ds]?|ing))\b", re.IGNORECASE)
# A page of parole or probation officers, of whose work the first lines tell
_PAGE_OF_OFFICERS = later(
    r"\bcommunity\scorrections\b|\b(?:parole|probation)\s(?:and\s(?:parole|probation)\s)?(?:agents?|department|division|office(?:rs?)?"
    r"|operation|professionals|services|staff|supervision|week)\b",
    re.IGNORECASE,
)
# "each offender under his supervision"
_WHOSE_CARE = (
    r"(?:in|on|under)\s(?:her|his|its|my|our|their|your|(?:the\s)?[\w']+'s?)\s(?:\w+\s){0,2}"
    r"(?:care|caseload|charge|custody|supervision)\b"
)
_UNDER_AFTER = later(rf"\s(?:who\s(?:are|is|was|were)\s)?(?:placed\s)?{_WHOSE_CARE}")
# "Hale supervised almost 900 offenders"
_SUPERVISES_BEFORE = later(
    r"\b(?:oversee(?:s|ing)?|supervis(?:e[ds]?|ing))\s"
    rf"((?:(?:about|almost|nearly|over|roughly|some|(?:close|up)\sto|more\sthan)\s)?{NUMBER}(?:,\d{{3}})*\s)?\Z"
)
# "12 offenders", "an offender": who it is, the page has told.
_COUNTED_BEFORE = later(rf"\b(?:these|those|{NUMBER})\s\Z|\d,\d{{3}}\s\Z", re.IGNORECASE)
_HOW_SUPERVISED = (("pretrial", "pretrial release"), ("probation",) * 2, ("parole",) * 2)
# Who is hurt or arrested there is told apart from whom these officers supervise.
_OF_OTHERS = later(
    r"\b(?:accus|alleg|assault|attack|charg|deput|detective|injur|kill|police|pre\s?trial|shoot|shot|stab"
    r"|survivor|suspect|victim|wound)",
    re.IGNORECASE,
)
_WHICH_AFTER = later(r"\s(?:at|from|in|on|under|who|with)\b")
_BEGINNING = 240
# Who is out is held no more; and wardens of the woods cite hunters.
_ELSEWHERE = later(
    r"\b(?:escap|ex\b|former|freed?\b|let\sgo|once\b|recidiv|releas|returned\sto|victim|arrest|cit(?:ation|e[ds]?\b)|charg|convict|deer"
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
# "offenders' first weeks at home": "in the justice system at home" would be what is at home.
_WHERE_AFTER = later(r"'\s(?:[a-z]+\s){1,3}(?:at|in|under|with)\s")
# "every offender's family": "every person's family" would be anybody's.
_EVERY_BEFORE = later(r"\b(?:each|every)\s\Z", re.IGNORECASE)
_FAMILY_AFTER = later(r"'s\s(?:children|family|father|loved\sones?|mother|parents?|relatives)\b")
# "The detainee in the cell": a "person in detention in the cell" would be held twice.
_IN_PLACE_AFTER = later(r"\s(?:at|in|inside)\s(?!(?:(?!an?\s|the\s)\w+\s)?(?:custody|detention)\b)")
# "An offender at Elm Prison, 60,", "two Elm Correctional Center offenders"
_PRISON = r"(?:[A-Z][\w'.]+\s){1,4}(?:Correctional\s(?:[A-Z]\w+)|Jail|Penitentiary|Prison)"
_AT_PRISON_AFTER = later(rf"\s(?:at|in|inside)\s(?:the\s)?{_PRISON}\b(?!\s[A-Z])")
_PRISON_BEFORE = later(rf"\b{_PRISON}\s\Z")
_NEAR, _FAR, _LEDE = 20, 60, 500


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
    is_there = _WALKED_AFTER.match(setting.after) or _is_at_prison(setting)
    if is_there or _LEVEL_BEFORE.search(setting.before[-2 * _NEAR :]):
        return [f"incarcerated {offense[1]}"]
    if _ELSEWHERE.search(told):
        return []
    is_told = _OF_PRISON.search(told) or _is_visited(setting)
    is_told = is_told or bool(setting.text and is_page_of_prison(setting.text))
    return [f"incarcerated {offense[1]}"] if is_told else []


def _is_at_prison(setting: Setting) -> bool:
    """Tell whether the name of a prison stands right beside the label."""
    if _AT_PRISON_AFTER.match(setting.after):
        return True
    return _PRISON_BEFORE.search(setting.line_before[-_FAR:]) is not None


@lru_cache(maxsize=8)
def is_page_of_prison(text: str) -> bool:
    """Tell whether a text is a page of a prison, with its rules and its news."""
    begins = text[:_BEGINNING]
    is_so = _PAGE_OF_PRISON.search(begins) and not _OF_LET_OUT.match(begins)
    return bool(is_so) and not is_report(text)


def are_sentenced(setting: Setting) -> bool:
    """Tell whether a page is about people whom courts have sentenced, or whom officers supervise.

    "The department supervises 300 probationers and 200 misdemeanants"
    """
    told = setting.sentence_around
    is_any = setting.term.lower().endswith("s") or _ANY_BEFORE.search(setting.before[-_NEAR:])
    if not is_any or _BEFORE_TRIAL.search(told) or _DO_AFTER.match(setting.after):
        return False
    if _SUPERVISED_BEFORE.search(setting.sentence_before) and _PROBATION.search(told):
        return True
    if _OUTSIDE.search(setting.term.lower()) and not setting.before[-2:-1].isdigit():
        return False
    return bool(setting.text) and _is_page_of_sentenced(setting.text)


def under_officers(who: str, setting: Setting) -> str:
    """Return who is meant by offenders whom parole or probation officers supervise; or nothing."""
    if _UNDER_AFTER.match(setting.after):
        return who
    supervises = _SUPERVISES_BEFORE.search(setting.before[-_FAR:])
    is_of_officers = _are_under_officers(setting)
    if supervises:
        is_told = supervises[1] or _WHICH_AFTER.match(setting.after)
        # "those who supervise people" says nothing.
        return _as_supervised(who, setting) if is_of_officers and not is_told else who
    if not is_of_officers or _OF_OTHERS.search(setting.sentence_around):
        return ""
    is_one = not setting.term.lower().endswith("s")
    return who if is_one or _COUNTED_BEFORE.search(setting.before[-_NEAR:]) else ""


def _as_supervised(who: str, setting: Setting) -> str:
    """Return "people on probation or parole", as the sentence says or the text begins."""
    begins = setting.text[:_BEGINNING].lower()
    for told in (setting.sentence_around.lower(), begins):
        if named := [how for word, how in _HOW_SUPERVISED if word in told]:
            *first, last = named
            return f"{who} on {', '.join(first)}{' or ' if first else ''}{last}"
    return f"{who} under supervision"


@lru_cache(maxsize=8)
def _is_page_of_officers(text: str) -> bool:
    return _PAGE_OF_OFFICERS.search(text[:_BEGINNING]) is not None and not is_report(text)


def _are_under_officers(setting: Setting) -> bool:
    """Tell whether a text is a page about the work of parole or probation officers."""
    return PARAGRAPH_END in setting.text and _is_page_of_officers(setting.text)


def as_the_page_tells(who: str, setting: Setting) -> str:
    """Return which people offenders are on such a page, or on one about prisons or sentences."""
    if _WHERE_AFTER.match(setting.after):
        return who
    if _are_under_officers(setting):
        return f"{who} under supervision"
    # A sentence alone is no page, and no juvenile court convicts.
    is_page = PARAGRAPH_END in setting.text and not who.startswith("young ")
    is_told = is_page and are_sentenced(setting)
    return f"{who} {'convicted of offenses' if is_told else 'in the justice system'}"


@lru_cache(maxsize=8)
def _is_page_of_sentenced(text: str) -> bool:
    begins = text[:_BEGINNING]
    if is_report(text) or _BEFORE_TRIAL.search(begins.partition(PARAGRAPH_END)[0]):
        return False
    if _PAGE_OF_RECORDS.search(begins):
        return True
    is_open = _BY_OFFICE.search(begins) or _BEFORE_TRIAL.search(begins)
    return not is_open and _PAGE_OF_SENTENCED.search(begins) is not None


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
