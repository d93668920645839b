"""Whose brother somebody is: "his uncle, who had an addiction, in Elm".

Between commas it does not say which of several uncles is meant; what follows goes with the verb.
"""

import re

from generator.lint.english.articles import Wording
from generator.lint.english.person_first import clause, in_past_tense
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.wording.tense import is_told_in_past

_ILL = later(
    r"((?:aunt|boyfriend|brother|cousin|daughter|father|girlfriend|(?:grand)?son|granddaughter"
    r"|grandfather|grandmother|husband|mother|nephew|niece|roommate|sister|stepfather|stepmother"
    r"|uncle|wife)|(parents)) (with .*\b(?:addiction|disorders?|illness|schizophrenia))"
)
_WHOSE_BEFORE = later(r"(?:\b(?:her|his|my|our|their|your)|'s)\s\Z", re.IGNORECASE)
# "said that his alcoholic father in Elm hit him": he is the subject.
_SUBJECT_BEFORE = later(
    r"(?:\b(?:after|and|because|before|but|if|said|says|that|when|where|while)|[.,;:])\s[a-z]+\s\Z",
    re.IGNORECASE,
)
_PREPOSITION_AFTER = later(
    r"\s(?:after|at|before|by|during|for|from|in|inside|near|on|outside|to|while|with|without)\s"
)
_REACH, _OPENING = 12, 2


def set_off_relative(wording: Wording, setting: Setting) -> Wording | None:
    """Return "uncle, who had an addiction," behind "his" and before a preposition, or None."""
    if wording.after or wording.before or not _PREPOSITION_AFTER.match(setting.after):
        return None
    ill = _ILL.fullmatch(wording.suggestions[0])
    if ill is None or not _WHOSE_BEFORE.search(setting.before[-_REACH:]):
        return None
    opens = _SUBJECT_BEFORE.search(setting.sentence_before)
    if opens or len(setting.sentence_before.split()) <= _OPENING:
        # "The boy's alcoholic father in Elm" is the subject.
        return None
    past = is_told_in_past(setting)
    said = (_between_commas(one, past=past) for one in wording.suggestions)
    return wording._replace(suggestions=tuple(filter(None, said)))


def _between_commas(text: str, *, past: bool) -> str:
    ill = _ILL.fullmatch(text)
    if ill is None:
        return ""
    said = clause(f"{'people' if ill[2] else 'person'} {ill[3]}")
    return f"{ill[1]},{in_past_tense(f' {said}') if past else f' {said}'},"
