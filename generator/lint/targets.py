"""Whom others robbed or killed: of "a plan to rob a drug dealer" nobody is the accuser."""

import re

from generator.lint.patterns import later
from generator.lint.setting import Setting
from generator.lint.stated import modifier_of

_TARGET_BEFORE = later(
    r"\b(?:ambush|kidnap|kill|lur|murder|rob|shoot|stab)(?:e|ed|s|es|ing|bed|bing|ped|ping)?\s"
    r"(?:an?|another|two|three|the)\s(?:[a-z]+\s)?\Z"
    r"|\b(?:apartment|car|home|house|killing|murder|robbery)\sof\san?\s\Z"
    r"|\b(?:steal(?:ing|s)?|stole|stolen|taken)\s[^.;,]{1,40}\sfrom\s(?:an?\s)?\Z",
    re.IGNORECASE,
)
_SELLS = later(r"\baccused of selling (?!sex)")
_INVESTIGATED = later(r"\b(?:detectives|investigators|officers|police)\b", re.IGNORECASE)
_REACH = 80


def said_of_target(accused: list[str], setting: Setting) -> list[str]:
    """Return "said to sell drugs" for somebody robbed or killed, and nothing for others."""
    if not accused or " selling " not in accused[0]:
        return []
    if modifier_of(setting) or not _TARGET_BEFORE.search(setting.before[-_REACH:]):
        return []
    suspected = _INVESTIGATED.search(setting.sentence_around)
    said = "suspected of selling " if suspected else "said to sell "
    return [_SELLS.sub(said, one) for one in accused if _SELLS.search(one)]
