"""Names of charges: "possession of a firearm by a felon" is what the statute calls it."""

import re

from generator.lint.model import LINE_END
from generator.lint.patterns import later
from generator.lint.setting import Setting

_ADJECTIVE = r"(?:(?:convicted|prior|previously convicted|previous|violent|armed|certain)\s)?"
_BY = later(rf"\bby\s(?:an?\s|any\s)?{_ADJECTIVE}\Z", re.IGNORECASE)
_POSSESSED = later(
    r"\b(?:possess(?:ion|ing)|ownership|owning|carrying|transport(?:ation|ing)?|receipt|receiving"
    r"|purchase|acquisition|firearms?|ammunition|handgun|weapon)\b",
    re.IGNORECASE,
)
_DONE = later(
    r"\b(?:assault|battery|escape|discharge|use|using|having|handling|manufacture)\b",
    re.IGNORECASE,
)
_CHARGED = later(
    r"\b(?:charged|charges?|counts?|convicted|guilty|indict(?:ed|ment)|pleaded|pled|arraigned"
    r"|arrested|accused|violations?|felony|misdemeanor|crimes?|offenses?|statutes?|enhancements?)\b",
    re.IGNORECASE,
)
_IN_POSSESSION = later(
    r"\s(?:and\s(?:\w+\s){1,3})?(?:in|with)\s(?:\w+\s)?(?:possession|possessing|receipt)\b",
    re.IGNORECASE,
)
_WITH_WEAPON = later(
    r"\s(?:possessing|having|carrying|owning|with|in control of)\s(?:an?\s)?(?:\w+\s){0,2}"
    r"(?:firearms?|weapons?|guns?|handguns?|ammunition|rifles?|pistols?)\b",
    re.IGNORECASE,
)
_NAMED_ALONE = later(
    rf"\b(?:being\s|of\s|as\s)an?\s{_ADJECTIVE}\Z|(?:\A|[,;:(\u2022{LINE_END}])\s*\Z"
)
_LONGEST_BY = 40
_REACH = 200
_SENTENCE_END = later(r"[.!?;]\s(?=[A-Z])")


def is_in_charge(setting: Setting) -> bool:
    """Tell whether the term is part of the name of a charge."""
    by = _BY.search(setting.before[-_LONGEST_BY:])
    in_possession = _IN_POSSESSION.match(setting.after)
    with_weapon = _WITH_WEAPON.match(setting.after)
    if not (by or in_possession or with_weapon):
        return False
    before = _SENTENCE_END.split(setting.before[-_REACH:])[-1]
    if by and _POSSESSED.search(before):
        return True
    if _CHARGED.search(before):
        return not by or bool(in_possession or with_weapon or _DONE.search(before))
    return bool(in_possession) and (bool(_NAMED_ALONE.search(before)) or setting.term.istitle())
