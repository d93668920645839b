"""Verdicts for another deed than the label tells of: "Drug Dealer Guilty of Murder"."""

import re

from generator.lint.english.openers import after_opener
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.convicted_of import of_any
from generator.lint.status.doubt import is_in_doubt
from generator.lint.status.one_case import Told, is_heading, lede_of, told_by, told_in
from generator.lint.status.same_offense import ATTEMPTED, in_convictions, is_deed
from generator.lint.status.stated import STATUS, modifier_of, without_case

# "A dealer was convicted today of shooting a man": no court had to do with what he sold. Of "a
# dealer serving time for robbery", only the label says it.
_TRIED_AFTER = later(
    r"(?:,[^.;,]{1,60},)?\s(?:(?:has\sbeen|have\sbeen|is|was|were)\s)?(?:convicted|(?:found\sguilty|(?-i:Guilty|GUILTY))"
    r"|dr(?:aws?|ew)|gets?|given|got|handed|imprisoned|jailed|(?:(?<=are\s)|(?<=is\s)|(?<=was\s)|(?<=were\s))serving|will\s(?:serve|spend)|"
    r"plead(?:s|ed)\sguilty|pled\sguilty|receives?|received|(?:re\s?)?sentenced)\b[^.;]{0,60}?\s(?:for|in|of|to)\s"
    r"(?!\d|life\b)([^.;]{3,90})",
    re.IGNORECASE,
)
_HEAD_BEFORE = later(
    r"(?:\A|[.!?:/\]]\s?|[\"\u201c]|\u2014\s?|\b(?:today|that)\s)"
    r"(?:(?:\*?An?|(?:one|the|two|three|four|five|six|both)|\d+)\s)?(?:(?!(?:by|from|of|on|to|with|for|who|and|against|shot)\b)[\w.'-]+\s){0,4}\Z",
    re.IGNORECASE,
)
_NEAR = 90


def ended_otherwise(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return "person" for whom the sentence says that a court tried for another deed."""
    if not is_headed(setting) or modifier_of(setting):
        return []
    if " convicted of " in texts[0]:
        # "The sex offender pleaded guilty to murder": what he is called for came before.
        return []
    tried = _TRIED_AFTER.match(setting.line_after)
    if tried is None or not is_deed(tried[1]) or is_in_doubt(setting):
        return []
    return [STATUS.split(text)[0].rstrip() for text in texts if " accused of " in text]


def headed_otherwise(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return "person" where a heading's text convicts of another deed alone, or of an attempt."""
    if not is_heading(setting) or " accused of " not in texts[0] or modifier_of(setting):
        return []
    lede, told = told_in(lede_of(setting.text)), told_by(setting)
    offenses = _offenses(lede) if told else ()
    if not any(map(is_deed, offenses)):
        return []
    if said := of_any(in_convictions(texts), _offenses(told), setting):
        return said if (ATTEMPTED in said[0]) != (ATTEMPTED in texts[0]) else []
    # What somebody tried may go by other names: "attempted sale" of a dealer.
    is_done = any(is_deed(one) and "attempt" not in one for one in offenses)
    return [one for one in without_case(texts) if is_done and " who " not in one][:1]


def _offenses(told: Told | None) -> tuple[str, ...]:
    return tuple(one for each in told.verdicts for one in each.offenses) if told else ()


def is_headed(setting: Setting) -> bool:
    """Tell whether the label heads its sentence, also behind "On Monday"."""
    if _HEAD_BEFORE.search(setting.line_before[-_NEAR:]):
        return True
    rest = after_opener(setting.sentence_before)
    return rest is not None and _HEAD_BEFORE.search(rest) is not None
