"""Who is told of beside a registry, or on a page about one, is on it, whatever a label says."""

import re
from functools import lru_cache

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.cases import is_report

_SEXUAL = later(r"(person|people) (accused|convicted) of (a sexual offense|sexual offenses)\Z")
# What is done with people because they are on a registry.
_REGISTRY = later(
    r"\b(?:addresses|classified\sas|designated|check(?:s|ed|ing)?\s(?:on|in)|compliance|compliant"
    r"|halloween|homes?\sof"
    r"|live\swhere|neighborhood|notif\w+|regist\w+|sweep|trick[\s-]or[\s-]treat\w*|verif\w+"
    r"|whereabouts)\b",
    re.IGNORECASE,
)
# "Parole agents visit sex offenders on Halloween": whom they supervise, no registry tells.
_SUPERVISED = later(r"\b(?:parole|probation|supervis)", re.IGNORECASE)
_OFFENDER_REGISTRY = later(r"\b[Ss]ex(?:ual)?\s[Oo]ffender\s[Rr]egistry\b")
_TO_REGISTER_AFTER = later(r"\s(?:who\s)?(?:to|must|shall|have\sto|has\sto)\s(?:re)?register\b")
_IS_REQUIRED_AFTER = later(r"\brequired\sto\s(?:re)?register\b", re.IGNORECASE)
# Who is told of beside a registry is on it.
_OFFENDER = later(r"(?:the\s|an?\s)?offenders?\Z", re.IGNORECASE)
_ANY_OFFENSE = later(
    r"(?:person|people) (?:(?:accused of|convicted of|who commits?) (?:an offense|offenses)"
    r"|in the justice system)\Z|(?:(?:accused|convicted) )?person\Z"
)
_A_REGISTRY = later(r"\bregistry\b", re.IGNORECASE)
# "offenders to be removed from the registry": that they are on it is told.
_OFF_IT_AFTER = later(
    r"\s[^.;,]{0,40}\b(?:from|off|onto|to)\s(?:[\w-]+\s){0,4}regist(?:er|ry)\b", re.IGNORECASE
)
# "The sex offender registry lists 40 sex offenders with an Elm address"
_LISTS_BEFORE = later(
    r"\b[Ss]ex(?:ual)?\s[Oo]ffender\s[Rr]egistry\s(?:\w+\s)?(?:contains|includes|lists|names|shows)\s"
    r"(?:[\w,]+\s){0,3}\Z"
)
# "Sex Offender Registry: Questions and Answers", and no report on somebody who left it.
_PAGE_OF_REGISTRY = later(
    r"\b(?:offender|predator)s?(?:\s(?!(?:from|moved|off|on|who)\b)[a-z]+){0,4}\sregistry\b"
    r"|\b(?:about|on|understanding|using)\s(?:our\s|the\s)registry\b"
    r"|\bregistry\s(?:basics|faqs?|frequently|information|questions|rules)\b",
    re.IGNORECASE,
)
_HEADING, _LEDE = 120, 600
_A_CASE = later(r"\b(?:accus|alleg|arrest|charge[ds]|suspect|trial)", re.IGNORECASE)
_REACH = 80
_NOT_REGISTERED = later(r"\bfail\w*\sto\s(?:re)?register\b", re.IGNORECASE)


def registered(text: str, setting: Setting) -> str:
    """Return who is meant where a registry is told of; or nothing."""
    offense = _SEXUAL.fullmatch(text)
    if offense and _IS_REQUIRED_AFTER.search(setting.sentence_after):
        # "A sex offender will again be required to register": once is enough.
        return ""
    is_only_known = setting.term.lower().startswith("known ")
    if offense is None or is_only_known or _TO_REGISTER_AFTER.match(setting.after):
        # "requires sex offenders to register": the duty is told; who is known need not be on it.
        return ""
    around = setting.sentence_around
    if _LISTS_BEFORE.search(setting.before[-_REACH:]):
        return offense[1]
    if offense[2] == "convicted" and (_NOT_REGISTERED.search(around) or _is_supervised(around)):
        return ""
    if offense[2] == "accused" and _OFFENDER_REGISTRY.search(around):
        return f"{offense[1]} required to register for {offense[3]}"
    duty = _REGISTRY if offense[2] == "convicted" else _NOT_REGISTERED
    return f"{offense[1]} required to register for {offense[3]}" if duty.search(around) else ""


def _is_supervised(told: str) -> bool:
    """Tell whether officers watch people on parole or probation, and look for nobody else."""
    if "regist" in told.lower() or _A_CASE.search(told):
        return False
    return _SUPERVISED.search(told) is not None


def on_registry(text: str, setting: Setting) -> str:
    """Return who is meant by "an offender" where a registry is told of; or nothing."""
    if text.startswith("young people accused of sexual ") and _is_page_of_registry(setting):
        return text.replace("accused", "convicted")
    if not (_ANY_OFFENSE.fullmatch(text) and _OFFENDER.fullmatch(setting.term)):
        return ""
    if not _is_told_of_registry(text, setting):
        return ""
    if setting.after.startswith("'s") and setting.before.lower().endswith("the "):
        # "the picture and the offender's address": which person, is told.
        return "person"
    who = "people" if setting.term.lower().endswith("s") else "person"
    return who if _OFF_IT_AFTER.match(setting.after) else f"{who} on the registry"


def _is_told_of_registry(text: str, setting: Setting) -> bool:
    is_open = "accused" in text or "justice" in text
    if is_open and _A_REGISTRY.search(setting.before + setting.after):
        return True
    return _is_page_of_registry(setting) and not _A_CASE.search(setting.sentence_around)


def _is_page_of_registry(setting: Setting) -> bool:
    """Tell whether a text is a page about a registry, and not about one who is on it."""
    return "regist" in setting.text[:_LEDE].lower() and _begins_with_registry(setting.text)


@lru_cache(maxsize=8)
def _begins_with_registry(text: str) -> bool:
    return _PAGE_OF_REGISTRY.search(text[:_HEADING]) is not None and not is_report(text)
