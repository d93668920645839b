"""Whom a text brought in by the same label: "The rapist" is "rapist Joe Hale, denied parole".

Where what stands around the first tells of a conviction, the second was convicted, too.
"""

import re

from generator.lint.kept.patterns import later
from generator.lint.model import PARAGRAPH_END
from generator.lint.setting import REACH, Setting
from generator.lint.status.conviction import is_convicted
from generator.lint.status.same_offense import in_convictions, noun_of
from generator.lint.status.stated import modifier_of

# "another robber", "the alleged robber": the text has more than one, or says less of him.
_OTHER_BEFORE = later(
    r"\b(?:accused|alleged|another|fellow|his|her|other|rival|second|suspected|their)\s(?:[a-z]+\s)?\Z",
    re.IGNORECASE,
)
# "met a dealer in Reno", after the first was named
_A_BEFORE = later(r"\ban?\s(?:[a-z]+\s){0,2}\Z", re.IGNORECASE)
_NAME_AFTER = later(r"\s[A-Z][a-z]+\s[A-Z]")
# "the robber, Al Roe, 31,", "in a second case, the robber"
_OWN_NAME_AFTER = later(r",?\s[A-Z][a-z]+\b")
_OTHER_CASE = later(
    r"\b(?:another|different|other|second|separate|unrelated)\s(?:case|crime|matter)\b"
)
_A_NAME_BEFORE = later(r"[A-Z]\w+,\s(?:an?|the)\s(?:[a-z]+\s)?\Z")
# Of several, and of words that may be part of many labels, nothing can be told.
_NOBODY = ("s", "criminal", "felon", "offender")
_LONGEST_BEFORE = 60


def convicted_where_named(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return what says "convicted" where the text did so of whom it named by this label."""
    is_one = setting.before.endswith(("The ", "the ")) and not setting.term.endswith(_NOBODY)
    if not is_one or not setting.text or modifier_of(setting):
        return []
    if _OWN_NAME_AFTER.match(setting.after) or _OTHER_CASE.search(setting.sentence_around):
        return []
    return in_convictions(texts) if _is_convicted_before(noun_of(setting), setting) else []


def _is_convicted_before(noun: str, setting: Setting) -> bool:
    told = setting.text_before
    first = None
    for same in re.finditer(rf"\b{re.escape(noun)}\b", told, re.IGNORECASE):
        before = told[: same.start()]
        near = before[-_LONGEST_BEFORE:]
        if _OTHER_BEFORE.search(near) or (first and _A_BEFORE.search(near)):
            return False
        is_named = _NAME_AFTER.match(told, same.end()) or _A_NAME_BEFORE.search(near)
        first = first or (same if is_named or _A_BEFORE.search(near) else None)
    return first is not None and is_convicted(_setting(first, setting.text))


def _setting(label: re.Match[str], text: str) -> Setting:
    before = text[max(0, label.start() - REACH) : label.start()].rpartition(PARAGRAPH_END)[2]
    after = text[label.end() : label.end() + REACH].partition(PARAGRAPH_END)[0]
    return Setting(before, label.group(), after)
