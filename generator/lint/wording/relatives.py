"""Whose brother somebody is: "his uncle, who had an addiction, in Elm".

Between commas it does not say which of several uncles is meant; what follows goes with the verb.
"""

import re

from generator.lint.english.articles import Wording
from generator.lint.english.capitals import small_first
from generator.lint.english.headlines import titled
from generator.lint.english.person_first import clause, in_past_tense
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.wording.tense import is_told_in_past

_RELATIVE = later(
    r"((?:aunt|boyfriend|brother|cousin|daughter|father|girlfriend|(?:grand)?son|granddaughter"
    r"|grandfather|grandmother|husband|mother|nephew|niece|roommate|sister|stepfather|stepmother"
    r"|uncle|wife)|(parents)) ((?:accused|convicted|suspected|who)\b.+"
    r"|(with .*\b(?:addiction|disorders?|illness|schizophrenia)))",
    re.IGNORECASE,
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
# "A nurse and her drug-dealing brother were charged": only he sold drugs.
_AND_BEFORE = later(r"\w\sand\s(?:an?|her|his|my|our|the|their)\s\Z", re.IGNORECASE)
_BOTH_AFTER = later(
    r"\s(?:admit(?:ted)?|are|arraigned|arrested|charged|convicted|face|found|get|go|had|have|held|indicted"
    r"|jailed|killed|plead(?:ed)?|sentenced|shot|were|will)\b",
    re.IGNORECASE,
)
# "The addicted brother of the victim": it is not the victim who has an addiction.
_OF_WHOM = later(
    r"\sof\s((?:an?|her|his|my|our|the|their)\s(?:[a-z]+\s)?(?:accused|baby|boy|child|clerk"
    r"|deceased|defendant|driver|girl|governor|infant|judge|juror|man|mayor|newborn|nurse|officer"
    r"|patient|plaintiff|sheriff|student|suspect|teacher|teen|teenager|victim|witness|woman|mother|father|parent|brother|sister))",
    re.IGNORECASE,
)
_WHO_IS = later(r"(?:the )?[a-z]+ (?:experiencing|using|who|with)\b", re.IGNORECASE)
_THE = "the "
_AT_FIRST = later(r"\Athe ", re.IGNORECASE)
_REACH, _OPENING = 12, 2


def owned(wording: Wording, setting: Setting, behind: str) -> Wording | None:
    """Return "the victim's brother who has an addiction" for "brother of the victim", or None."""
    owner = _OF_WHOM.fullmatch(behind)
    if owner is None or wording.before or not _WHO_IS.match(wording.suggestions[0]):
        return None
    first = wording.suggestions[0]
    the = first if first.lower().startswith(_THE) else setting.before[-len(_THE) :]
    if not the.lower().startswith(_THE):
        return None
    whose = owner[1][0].upper() + owner[1][1:] if the[0] == "T" else owner[1]
    texts = tuple(f"{whose}'s {_AT_FIRST.sub('', one)}" for one in wording.suggestions)
    return Wording(texts, 0 if the == first else len(_THE), wording.after + len(behind))


def set_off_relative(wording: Wording, setting: Setting) -> Wording | None:
    """Return "uncle, who had an addiction," behind "his" and before a preposition, or None."""
    if wording.after or wording.before:
        return None
    relative = _RELATIVE.fullmatch(wording.suggestions[0])
    if (
        relative
        and _BOTH_AFTER.match(setting.after)
        and _AND_BEFORE.search(setting.before[-_REACH:])
    ):
        said = (_between_commas(one, past=False) for one in wording.suggestions)
        return wording._replace(suggestions=tuple(filter(None, said)))
    if relative is None or not relative[4] or not _PREPOSITION_AFTER.match(setting.after):
        return None
    if not _WHOSE_BEFORE.search(setting.before[-_REACH:]):
        return None
    opens = _SUBJECT_BEFORE.search(setting.sentence_before)
    if opens or len(setting.sentence_before.split()) <= _OPENING:
        # "The boy's alcoholic father in Elm" is the subject.
        return None
    past = is_told_in_past(setting)
    said = (_between_commas(one, past=past) for one in wording.suggestions)
    return wording._replace(suggestions=tuple(filter(None, said)))


def _between_commas(text: str, *, past: bool) -> str:
    relative = _RELATIVE.fullmatch(text)
    if relative is None:
        return ""
    said = clause(f"{'people' if relative[2] else 'person'} {small_first(relative[3])}")
    said = titled(said) if relative[1].istitle() else said
    return f"{relative[1]},{in_past_tense(f' {said}') if past else f' {said}'},"
