"""Charges in lists: a line that says "Battery on an inmate" and no more is the name of one."""

import re

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

_DASH = "\u2014"
_MARK = later(r"\s*(?:[\u2022*\u25aa\u25cf\u25e6]|\(?[a-z\d]{1,2}[.)])\s+", re.IGNORECASE)
_TOLD_OVER_LIST = later(
    r"\b(?:charge[sd]?|convicted|counts?|guilty|indicted|offenses?)\b[^.;]{0,60}:[\s.\x00-\x1f]*\Z",
    re.IGNORECASE,
)
_LIST_REACH = 120
# "Sexual activity with an", "Furnishing drugs to an"
_DEED_BEFORE = later(
    r"(?:(?:attempted|aggravated|felony|simple|unlawful)\s)*(?:aiding|assault|assisting|bringing|battery"
    r"|bribery|conspiracy|conveying|delivering|delivery|escape|furnishing|gassing|harboring"
    r"|introducing|possession|promoting|providing|sex|sexual|smuggling|supplying|taking"
    r"|throwing)\b(?:\s(?!(?:is|was|were)\b)[\w'/]+){0,8}\s(?:against|by|from|of|on|to|upon|with)"
    r"\s(?:(?:an?|any|another)\s)?\Z",
    re.IGNORECASE,
)
_HELD = later(
    r"(?:(?:county|jail|prison|state)\s)?(?:convict|detainee|inmate|prisoner|probationer)\Z",
    re.IGNORECASE,
)
_ENDS = later(r"\s*(?:[,;(\u2013\u2014|]|\Z)")
# "Felon carrying a concealed weapon", "Sex offender residing within 1,000 feet of a school"
_BARRED = later(
    r"(?:(?:convicted|ex|prior|registered|violent)\s)*(?:felon|gang\smember|(?:sex|sexual)\soffender"
    r"|(?:illegal|unlawful)\salien|probationer)\Z",
    re.IGNORECASE,
)
_BARRED_FROM_AFTER = later(
    r"\s(?:(?:carrying|having|owning|possessing|transporting|with)\s(?:an?\s)?(?:[a-z]+\s){0,2}"
    r"(?:ammunition|firearms?|guns?|handguns?|pistols?|rifles?|shotguns?|weapons?)"
    r"|in\s(?:[a-z]+\s)?(?:possession|receipt)\b|(?:living|loitering|present|residing)\s"
    r"|(?:failing|failure)\sto\s)(?![^\u2014]*\b(?:arrested|arraigned|charged|convicted|found|gets|held|jailed"
    r"|indicted|pleads|sentenced|shot|wanted)\b)[^.\u2014]*(?:\u2014|\Z)",
    re.IGNORECASE,
)
_STATUTORY = later(
    r"(?:career|habitual|persistent|prior)\s(?:[a-z]+\s)?(?:criminal|felon|offender)\Z",
    re.IGNORECASE,
)
# "DUI \u2014 habitual offender, 28 months"
_TERM_AFTER = later(r",\s\d+\s(?:days|months|years)\b")
_BEING_BEFORE = later(r"(?:being\san?\s)?\Z", re.IGNORECASE)
# "sex offender failing to register, 18 months", "Sex Offender - Failure to Register"
_UNREGISTERED_AFTER = later(
    r"(?:\s|\u2014)(?:fail(?:ing|ure)\sto\sregister|(?:registration\s)?violations?)\s*"
    r"(?:[,;)\u2013\u2014|-]|\Z)",
    re.IGNORECASE,
)
_NO_ARTICLE_BEFORE = later(r"(?:\A|[,;:(\u2013\u2014|-]\s?)\Z")
_BEING_CHARGED_BEFORE = later(
    r"\b(?:charged|contest|convicted|counts?|guilty)\b[^.;]{0,80}\bbeing\san?\s\Z", re.IGNORECASE
)
_WHO_FAILED_AFTER = later(r"\swho\s(?:had\s|has\s)?fail(?:ed|s)\sto\s(?:re\s?)?register\b")
# "pleaded guilty to having sexual relations with an inmate"
_SEX_BEFORE = later(
    r"\b(?:charged\swith|contest\sto|convicted\sof|counts?\sof|guilty\s(?:of|to))\s"
    r"(?:[a-z]+\s){0,4}sex(?:ual\s(?:activity|conduct|contact|intercourse|misconduct|relations))?\s"
    r"with\san?\s\Z",
    re.IGNORECASE,
)
_REACH = 120


def is_listed_charge(setting: Setting) -> bool:
    """Tell whether the term stands in the name of a charge, in a list of them or a docket."""
    near = setting.sentence_before[-_REACH:]
    if _HELD.match(setting.term):
        return _is_deed_listed(setting) or _SEX_BEFORE.search(near) is not None
    if _BARRED.match(setting.term):
        return _is_barred(setting, near)
    if not _STATUTORY.match(setting.term) or not _ENDS.match(setting.line_after):
        return False
    if setting.before.endswith(_DASH) and _TERM_AFTER.match(setting.after):
        return True
    listed = _in_list(setting)
    return listed is not None and _BEING_BEFORE.fullmatch(listed) is not None


def _is_deed_listed(setting: Setting) -> bool:
    if not _ENDS.match(setting.line_after):
        return False
    listed = _in_list(setting)
    return bool(listed and _DEED_BEFORE.match(listed))


def _is_barred(setting: Setting, near: str) -> bool:
    """Tell whether it is who may not have a gun, or has to register."""
    after = setting.line_after
    if _WHO_FAILED_AFTER.match(after):
        return _BEING_CHARGED_BEFORE.search(near) is not None
    if _UNREGISTERED_AFTER.match(after):
        return _NO_ARTICLE_BEFORE.search(setting.line_before) is not None
    return _in_list(setting) == "" and _BARRED_FROM_AFTER.match(after) is not None


def _in_list(setting: Setting) -> str | None:
    """Return what stands before the term in its line of a list, or None where it is in none."""
    before = setting.line_before
    if mark := _MARK.match(before):
        return before[mark.end() :]
    told = setting.earlier + setting.before[: len(setting.before) - len(before)]
    if _DASH in before:
        # The hyphens before the lines of a list are dashes here: "Charges:\u2014Escape\u2014".
        first, own = before.split(_DASH, 1)[0], before.rpartition(_DASH)[2]
        return own if not first.strip() or _TOLD_OVER_LIST.search(told + first) else None
    return before if _TOLD_OVER_LIST.search(told[-_LIST_REACH:]) else None
