"""Charges named by what was done to whom: "battery on an inmate", "harboring illegal aliens"."""

import re

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

# "charged with aggravated battery on an inmate"
_COUNT_OF_DEED_ON = later(
    r"\b(?:charged\swith|convicted\sof|counts?\sof|guilty\s(?:of|to))\s(?:[a-z]+\s){0,3}"
    r"(?:assault|battery)\s(?:of|on|upon)\s(?:an?\s)?\Z"
)
_DEED_ON = later(
    r"(?:,|\b(?:and|for|includ(?:es|ing)|of))\s(?:(?:aggravated|attempted|felony|simple)\s)?"
    r"(?:assault|battery)\s(?:of|on|upon)\s(?:an?\s)?\Z"
)
_DISCIPLINE = later(r"\b(?i:disciplin|infraction|prison record|(?:rules?|serious) violation)")
_PROTECTED = later(r"(?:(?:handicapped|disabled)\sperson|inmate|prisoner|detainee)\Z")
# "the enhancement for discharge of a firearm as a gang member"
_ARMED_AS = later(
    r"\b(?:discharg(?:e|ing)|use|using)\s(?:[a-z]+\s){0,5}"
    r"(?:firearm|gun|handgun|weapon)s?\s(?:in\spublic\s)?as\san?\s(?:active\s)?\Z",
    re.IGNORECASE,
)
# "pleaded guilty to transporting an illegal alien", but "a scheme to smuggle illegal aliens"
_ALIEN_DEED_BEFORE = later(
    r"\b(?:aid|bringing\sin|conceal|employ|encourag|harbor|import|induc|mov|reentry|shield|smuggl|transport)\w*"
    r"\s(?:of\s)?(?:an\s)?\Z",
    re.IGNORECASE,
)
_FOR_ALIENS = later(
    r"\b(?:arrested|attempt\w*|charge[ds]?|charging|convicted|conspir\w+|counts?|crimes?|guilty|indicted"
    r"|jailed|law|offenses?|prohibits?|sentenced|statutes?|violat\w+)\b",
    re.IGNORECASE,
)
# What is told is the deed: "sentenced for his role in a scheme to smuggle".
_TOLD_BEFORE = later(
    r"\b(?:arranged|business|efforts?|group|led|network|operation|organization|organized|plan|plot"
    r"|recruit\w*|ring|role|scheme)\b",
    re.IGNORECASE,
)
_LONGEST_BY = 40
_LONGEST_NAME = 80
CHARGED = later(
    r"\b(?:sentenced|charged|charges?|counts?|convicted|guilty|indict(?:ed|ment)|pleaded|pled|arraigned"
    r"|arrested|accused|violations?|felony|misdemeanor|crimes?|offenses?|statutes?"
    r"|enhancements?)\b",
    re.IGNORECASE,
)
"""That somebody is charged with something."""


def is_alien_of_charge(setting: Setting) -> bool:
    """Tell whether a charge is named by what was done: "convicted of harboring illegal aliens"."""
    if not setting.term.lower().endswith(("alien", "aliens")):
        return False
    deed = _ALIEN_DEED_BEFORE.search(setting.before[-_LONGEST_BY:])
    if deed is None:
        return False
    before = setting.sentence_before
    return bool(_FOR_ALIENS.search(before)) and not _TOLD_BEFORE.search(before)


def is_deed_on_one(setting: Setting) -> bool:
    """Tell whether a charge is named by who was harmed: "guilty of battery on an inmate"."""
    if not _PROTECTED.match(setting.term):
        return False
    near = setting.before[-_LONGEST_NAME:]
    # "sustained three disciplinary actions for theft and battery on an inmate"
    is_listed = _DEED_ON.search(near) and _DISCIPLINE.search(setting.sentence_before)
    return bool(is_listed or _COUNT_OF_DEED_ON.search(near))


def is_armed_as_one(setting: Setting) -> bool:
    """Tell whether it is a charge to be armed because of what one is: "as a gang member"."""
    if not setting.before.endswith((" as a ", " as an ", " active ")):
        return False
    armed = _ARMED_AS.search(setting.before[-_LONGEST_NAME:])
    return bool(armed and CHARGED.search(setting.sentence_before))
