"""Whom others robbed, killed or fight: of "a plan to rob a drug dealer" nobody is the accuser."""

import re

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.cases import CASE
from generator.lint.status.stated import modifier_of

_NAMED = r"(?:(?-i:[A-Z])[\w.'-]+\s){0,3}(?-i:[A-Z])[\w.'-]+,\s(?:\d+,\s)?an?\s\Z"
_TARGET_BEFORE = later(
    r"\b(?:ambush|attack|kidnap|kill|lur|murder|rob|shoot|stab|threaten|tortur)"
    r"(?:e|ed|s|es|ing|bed|bing|ped|ping)?\s"
    r"(?:an?|another|several|two|three|four|five|the|\d+)\s(?:[a-z]+\s)?\Z"
    r"|\b(?:beat|beaten|beating|shot)\s(?:an?|another|several|two|three)\s\Z"
    r"|\b(?:apartment|car|home|house|killing|murder|robbery|shooting)\sof\san?\s\Z"
    r"|\b(?:steal(?:ing|s)?|stole|stolen|taken)\s[^.;,]{1,40}\sfrom\s(?:an?\s)?\Z"
    # "killed Lee, a drug dealer,"
    r"|\b(?:ambush|kidnap|kill|lur|murder|rob|stab)(?:e|ed|s|es|ing|bed|bing|ped|ping)?\s"
    rf"{_NAMED}|\b(?:shooting|shot|(?:steal(?:ing|s)?|stole|stolen)\s[^.;,]{{1,40}}\sfrom)\s"
    rf"{_NAMED}",
    re.IGNORECASE,
)
# "The victim was a drug dealer", "his friend, who was a drug dealer"
_VICTIM_BEFORE = later(
    r"\bvictim(?:,\s[^,.;]{1,40},|,\swho)?\s(?:is|was)\s(?:also\s|himself\s|herself\s)?an?\s\Z"
    r"|\b(?:brother|cousin|father|friend|neighbor|roommate|son|uncle)(?:,\s(?:\w+\s){1,3})?,\swho"
    r"\s(?:is|was)\san?\s\Z",
    re.IGNORECASE,
)
_IN_CASE_AFTER = later(
    r",?\s(?:is|was|has\sbeen)\s(?:accused|also|arrested|charged|convicted|indicted|sentenced)\b"
)
_SELLS = later(r"\baccused of selling (?!sex)")
# "We will not let these drug dealers win": only the label says which people are meant.
_FOUGHT_BEFORE = later(
    r"\b(?:after|against|allow|catch|combat|fight(?:ing)?|let|pursue|stops?|target)\s"
    r"(?:these|those)\s\Z"
)
_IN_CASE = later(r"\b(?:accus|arrest|defendant|indict|suspect)", re.IGNORECASE)
_WHO_SELL = later(r"people who (?:sell|traffic) ")
_WHO_DO = later(r"people who ")
# "victims who come forward stop these predators": "these people" would be the victims.
_OTHERS_NAMED = later(
    r"\b(?:children|families|kids|neighbors|parents|survivors|victims|women)\b", re.IGNORECASE
)
_INVESTIGATED = later(r"\b(?:detectives|investigators|officers|police)\b", re.IGNORECASE)
_REACH = 80


def said_of_target(accused: list[str], setting: Setting) -> list[str]:
    """Return "said to sell drugs" for somebody robbed or killed, and nothing for others."""
    if not accused or " selling " not in accused[0]:
        return []
    before = setting.before[-_REACH:]
    if modifier_of(setting) or _IN_CASE_AFTER.match(setting.after):
        return []
    if not (_TARGET_BEFORE.search(before) or _VICTIM_BEFORE.search(before)):
        return []
    suspected = _INVESTIGATED.search(setting.sentence_around)
    said = "suspected of selling " if suspected else "said to sell "
    return [_SELLS.sub(said, one) for one in accused if _SELLS.search(one)]


def sellers_fought(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return "people who sell drugs" for "these drug dealers" whom somebody fights, or nothing.

    So it is for others, too, where "these people" would be somebody else.
    """
    is_fought = _FOUGHT_BEFORE.search(setting.before[-_REACH:])
    if not is_fought or _IN_CASE.search(setting.sentence_around):
        return []
    is_other = _OTHERS_NAMED.search(setting.sentence_before)
    does = _WHO_DO if is_other and not CASE.search(setting.sentence_around) else _WHO_SELL
    return [one for one in texts if does.match(one)]
