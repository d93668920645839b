"""What somebody is advertised, booked or regarded as, and who was exploited: "as a prostitute"."""

import re

from generator.lint.english.articles import Wording
from generator.lint.english.capitals import begins_sentence, capital_first
from generator.lint.english.headlines import titled
from generator.lint.english.possessed import WHOM
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.exploited import exploited
from generator.lint.status.whose_word import is_played

_AD_BEFORE = later(r"\b(?:ads?\b|advertis|market|offer|promot)\w*\s(?:[\w,]+\s){0,7}\Z")
_REGARDED_BEFORE = later(
    r"\b(?:describ|dismiss|disregard|dress|identif|list|portray|regard|treat)\w*\s(?:[\w,]+\s){0,5}\Z",
    re.IGNORECASE,
)
_BOOKED_BEFORE = later(
    r"\b(?:arrest(?:ed|ing|s)|book(?:ed|ing|s)|charg(?:ed|ing)|cit(?:ed|ing)|procur\w+|prosecut\w+)"
    r"\s(?:\w+\s){0,6}\Z"
)
# "recruiting girls as prostitutes"
_RECRUITED_BEFORE = later(
    r"\b(?:coerc|entic|forc|lur|press|push|recruit|traffick)\w*\s(?:\w+\s){0,6}\Z", re.IGNORECASE
)
# "recruit other prostitutes": nobody has exploited them yet.
_TO_RECRUIT_BEFORE = later(
    r"\brecruit(?:ed|ing|s|ment\sof)?\s(?:(?:additional|another|an?|more|new|other|several|some|the"
    r"|two|three)\s){0,2}\Z",
    re.IGNORECASE,
)
# "He turned girls into prostitutes"
_MADE_BEFORE = later(r"\b(?:forc|mad|mak|turn)(?:ed|es?|ing|s)?\s(?:\w+\s){1,3}into\s(?:an?\s)?\Z")
_WHO_AFTER = later(r"(?:'|,?\s(?:as|from|who|whom|whose)\b)")
# "after picking them up as prostitutes"
_PAID_BEFORE = later(r"\b(hir|pa(?:id|y)|pick)(?:e[ds]?|ed|ing|s)?\s(?:\w+\s){1,4}\Z")
# "as prostitutes and refusing to pay for sex"
_FOR_SEX_AFTER = later(r"\bfor\ssex\b")
_POLICE = later(r"\b(?:deput|detective|officer|police|sting)", re.IGNORECASE)
# In "the pimp and the prostitute" nobody is pimped.
_PIMPED_BEFORE = later(
    r"(?<!\b[Tt]he\s)(?<!\b[Aa]\s)\bpimp(?:ed|ing|s)?\s"
    r"(?:(?!and\b|forced\b|or\b|who\b|with\b)[A-Z]?[a-z]+\s){0,2}\Z"
)
# "Two men acting as pimps were arraigned"
_PEOPLE_BEFORE = later(
    r"\b(?:brothers|couple|defendants?|duo|m[ae]n|pair|people|persons?|residents?|suspects?"
    r"|wom[ae]n)\s\Z",
    re.IGNORECASE,
)
_ARRESTED_BEFORE = later(
    r"\b(?:arrest|charg|cit|detain|indict)(?:e?s|ed|ing)\s(?:(?:an?|another|both|several|the|two"
    r"|three|four|five|six|seven|eight|nine|ten|\d+)\s)?\w+\s\Z",
    re.IGNORECASE,
)
_ARRESTED_AFTER = later(
    r"(?:\s(?:at|in|near)\s[^.;,]{1,40})?\s(?:was|were|(?:has|have)\sbeen)\s"
    r"(?:arraigned|arrested|charged|cited|indicted)\b"
)
_AT_WORK = ("profiting from prostitution", "selling sex")
_EXPLOITED = later(
    r"(person|people|\d+ year olds?(?: girls?| boys?)?) exploited in prostitution", re.IGNORECASE
)
_PIMPING = later(r"(person|people) who engages? in pimping")
_WHOSE_BEFORE = later(
    r"\b(?:(?P<whose>(?i:her|his|their))"
    r"|(?P<owner>(?:(?!(?:After|All|And|As|Because|Before|But|If|In|Most|One|Some|That|Then|Two|When"
    r"|While)\b)[A-Z][\w.]*\s){0,2}(?!(?:City|County|State|Street|Town)\b)[A-Z]\w+)'s?)\s"
    r"(?P<which>(?:first|former|highest\searning|last|main|only|other|primary|top)\s)?\Z"
)
_REACH = 40


def as_played(text: str, setting: Setting) -> str:
    """Return "person arranging paid sex" for the part of a pimp that police play; or nothing."""
    pimp = _PIMPING.fullmatch(text)
    return f"{pimp[1]} arranging paid sex" if pimp and is_played(setting) else ""


def as_prostitute(text: str, setting: Setting) -> str:
    """Return what fits behind "advertised", "booked" or "dismissed her"; or nothing."""
    near = setting.before[-_REACH:]
    if text in _AT_WORK:
        return _at_work(text, near, setting.after)
    if (people := _EXPLOITED.fullmatch(text)) and _PIMPED_BEFORE.search(near):
        # To pimp them is to exploit them.
        return people[1]
    if people and _TO_RECRUIT_BEFORE.search(near) and not _WHO_AFTER.match(setting.after):
        return f"{people[1]} into prostitution"
    if text.startswith("sex worker") and _MADE_BEFORE.search(near):
        return f"{'people' if text.endswith('s') else 'person'} exploited in prostitution"
    if text != "in prostitution":
        return ""
    said = _as_what(near, setting)
    return titled(said or text) if setting.term[3:].istitle() else said


def _at_work(text: str, near: str, after: str) -> str:
    """Return "accused of selling sex" where people doing so are arrested; or nothing."""
    if not _PEOPLE_BEFORE.search(near):
        return ""
    is_arrested = _ARRESTED_BEFORE.search(near) or _ARRESTED_AFTER.match(after)
    return f"accused of {text}" if is_arrested else ""


def _as_what(near: str, setting: Setting) -> str:
    if paid := _PAID_BEFORE.search(near):
        return _for_what(paid[1], setting)
    if _RECRUITED_BEFORE.search(near):
        return "into prostitution"
    if _REGARDED_BEFORE.search(near):
        if exploited(setting):
            return "as being in prostitution"
        return "as sex workers" if setting.term.endswith("s") else "as a sex worker"
    if _BOOKED_BEFORE.search(near):
        return "for prostitution"
    return "for commercial sex" if _AD_BEFORE.search(near) else ""


def _for_what(verb: str, setting: Setting) -> str:
    if _POLICE.search(setting.sentence_before):
        return "for prostitution"
    if _FOR_SEX_AFTER.search(setting.sentence_after):
        return "as sex workers" if setting.term.endswith("s") else "as a sex worker"
    return "for sex" if verb.startswith("pa") else "for paid sex"


def for_whom(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Say for whom people were exploited: "Hale's prostitutes", "his main prostitute", or None."""
    if _EXPLOITED.fullmatch(plain[0]) is None or setting.after.startswith("'"):
        return None
    whose = _WHOSE_BEFORE.search(setting.before[-_REACH:])
    if whose is None:
        return None
    whom = whose["owner"] or WHOM[whose["whose"].lower()]
    which = whose["which"] or ""
    exploited = tuple(one for one in plain if _EXPLOITED.fullmatch(one))
    texts = tuple(f"the {which}{one[0].lower()}{one[1:]} for {whom}" for one in exploited)
    length = len(whose.group())
    trimmed = setting._replace(before=setting.before[:-length])
    return Wording(tuple(map(capital_first, texts)) if begins_sentence(trimmed) else texts, length)
