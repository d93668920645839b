"""What follows says itself of what somebody is accused: "The thief is accused of taking a ring"."""

import re

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.at_work import THIEF
from generator.lint.status.same_offense import is_named
from generator.lint.status.stated import modifier_of

_IS = r"(?:(?:all|also|are|been|both|each|had|has|have|is|now|stands?|stood|was|were)\s){0,4}"
_ACCUSED_AFTER = later(
    rf"(?:,\s(?!who\b)[^.;,]{{1,40}},)?,?\s{_IS}(?:accused\sof|alleged\sto\shave|arrested\s(?:for|on\ssuspicion\sof)"
    r"|believed\sto\shave|fac(?:es|ing)|charged\s(?:in\sconnection\s)?with|indicted\s(?:for|on)|suspected\s(?:in|of)|allegedly)\s"
    r"([^.;]{3,90})",
    re.IGNORECASE,
)
# "The complaint accuses the dealer of shipping pills": of what comes right after.
_ACCUSES_BEFORE = later(
    r"\baccus(?:e|es|ed|ing)\s(?:an?|both|the|these|this)\s(?:[a-z]+\s)?\Z", re.IGNORECASE
)
_OF_AFTER = later(r"\sof\s")
# What a label says of somebody, and how the same is told in other words.
_SAME = tuple(
    (later(rf"\b(?:of|in)\s(?:\w+\s)?{said}"), later(rf"\b(?:{told})", re.IGNORECASE))
    for said, told in (
        ("selling (?!sex)", r"dealing\s(?!with)|deliver|distribut|peddl|pushing|sell|sold|suppl"),
        (
            "drug trafficking",
            r"(?:distribut|import|ship(?:s|p)|smuggl|transport)\w*\s(?:[\w,]+\s){0,4}?(?:cocaine|drugs|fentanyl"
            r"|heroin|kilo\w*|meth\w*|narcotics|opioids|pills|pounds)",
        ),
        ("low-level offenses?", r"low\slevel|minor|misdemeanor|nonviolent|petty|shoplift"),
        (
            "leading (?:an?|the|criminal|drug)",
            r"(?:directing|heading|leading|operating|overseeing|running)\s(?:an?|the|\w+)\s",
        ),
        ("sexual offenses", r"entic|fondl|groom|luring|molest|rap(?:e|ing)\b|sex|touching"),
    )
)
# "A drug dealer accused of selling guns"
_OTHER_GOODS = later(
    r"(?:conspiring\sto\s)?(?:deal|peddl|sell|suppl|traffick)\w*\s(?:in\s)?(?:(?!and\b)[\w-]+\s){0,2}?(?:ammunition|cars|counterfeit|firearms?"
    r"|goods|guns?|handguns?|phones|pistols?|property|rifles?|weapons?)\b",
    re.IGNORECASE,
)
_TOOK = later(
    r"(?:break|burglar|carjack|grab|pocket|robb|shoplift|snatch|steal|stole|swip|tak(?:e|ing)|theft|took)"
)
_NOT_TAKEN = later(
    r"\btak(?:e|ing)\s(?:a\s(?:life|plea)|part|bribes)\b|\btook\s(?:a\splea|part|off)\b"
)


def is_accused_next(texts: tuple[str, ...], setting: Setting) -> bool:
    """Tell whether the next words, or "accuses" before, say of what somebody is accused."""
    if not (" accused of " in texts[0] or " suspected of " in texts[0]):
        return False
    modifier = modifier_of(setting)
    if modifier and not setting.term.lower().startswith(modifier):
        return False
    if setting.before.endswith(("the ", "a ", "an ", "this ")) and _OF_AFTER.match(setting.after):
        return _ACCUSES_BEFORE.search(setting.before[-30:]) is not None
    accused = _ACCUSED_AFTER.match(setting.after)
    return accused is not None and _is_same(texts[0], accused[1], setting)


def _is_same(text: str, deed: str, setting: Setting) -> bool:
    if _OTHER_GOODS.match(deed) and "drug" in text:
        return False
    if is_named(text, deed, setting):
        return True
    if THIEF.fullmatch(setting.term) and "theft" in text:
        return bool(_TOOK.search(deed)) and not _NOT_TAKEN.search(deed)
    return any(said.search(text) and told.search(deed) for said, told in _SAME)
