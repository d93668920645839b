"""Whether somebody who is quoted speaks for themselves: a victim, a son, a graduate, the accused.

A sheriff or a director may be asked for other words, and "people accused of theft" are theirs.
Nobody else speaks so: a text keeps their words or tells in its own what they said.
"""

import re

from generator.lint.attribution import (
    OFFICE,
    OFFICE_WORDS,
    QUOTED,
    SAID,
    Beside,
    beside,
    paragraph,
    told_last,
)
from generator.lint.english.articles import Wording
from generator.lint.kept.patterns import later
from generator.location import Span

_TITLE_BEFORE = later(
    rf"{OFFICE_WORDS}(?:[.,]?\s(?:of|for|the|and|[A-Z][\w.'\u2019&-]*,?))*\s(?:[A-Z][\w.'\u2019-]*\s)*\Z"
)
_TITLE_AFTER = later(
    rf",\s(?:(?:an?|the|its|[\w'\u2019-]+['\u2019]s?)\s)?(?:[\w'\u2019-]+\s){{0,5}}?{OFFICE_WORDS}"
    r"|,\sof\sthe\s(?:[A-Z][\w'\u2019-]*\s){1,5}|,\swho\s(?:heads|leads|oversees|prosecuted|runs|tried)\b"
)
# Who speaks for themselves or for those near to them, and a judge, whose words nobody chooses.
_PRIVATE_WORDS = (
    r"\b(?:aunts?|boyfriend|brothers?|clerk|customer|cousin|daughters?|father|friends?|girlfriend|graduates?"
    r"|grand(?:father|mother|son|daughter|parents?)|husband|inmate|jurors?|mother|neighbors?|nephew|niece"
    r"|owner|parents?|participants?|residents?|sisters?|sons?|students?|survivors?|uncle"
    r"|victims?(?!\s(?:advocate|services|witness))|widow(?:er)?|wife|witness|[Jj]udge|[Jj]ustice\s(?=[A-Z])"
    r"|[Mm]agistrate)\b"
)
_PRIVATE = later(_PRIVATE_WORDS)
_PRIVATE_BEFORE = later(rf"{_PRIVATE_WORDS},?\s(?:Dr\.\s)?(?:[A-Z][\w.'\u2019-]*\s)*\Z")
# "said the victim's sister", "a father told the court", "one told commissioners"
_ONLY_SOMEBODY = later(r"[^A-Z]*\Z")
_NAMED = later(r"((?:[A-Z][\w.'\u2019-]*\s)*)([A-Z][\w-]+)\b(?!['\u2019]s\b)")
_AT_ONE = later(r"(?:also|\W|he|she|they)*\Z", re.IGNORECASE)
_SENTENCE_END = later(r"(?<![A-Z])(?<!\b(?:Dr|Lt|St))(?<!\b(?:Det|Gov|Mrs|Sen|Sgt|Rep))[.!?;]\s")
# "I stole", "my son": somebody tells of themselves or of their own.
_OF_SELF = later(r"(?:\A|[\s\u2014(])(?:I|[Mm]e|[Mm]y|I['\u2019](?:m|d|ll|ve))(?![\w'])")
# "You are a thief": told to their face.
_TO_FACE = later(
    r"(?<!\b(?:[Ii]f|or)\s)(?<!\b[Ww]hen\s)(?<!\bunless\s)(?<!\bwhether\s)\b[Yy]ou(?:\s(?:are|were)|['\u2019]re)\s"
    r"(?:[a-z]+\s){0,3}\Z"
)
# "person accused of theft", "theft suspect", "people alleged to be in a gang"
_OF_CASE = later(r"\b(?:accused|alleged|charged|convicted|defendants?|indicted|suspect(?:ed|s)?)\b")
_NEAR, _MOST_MET, _LONGEST_NAMED = 90, 4, 80
_SENTENCE_REACH, _TO_FACE_REACH, _ONE_RELEASE = 200, 30, 5_000


def puts_in_mouth(wording: Wording, prose: str, quotation: Span, place: Span) -> bool:
    """Tell whether other words would make somebody speak as an office does, or tell to a face.

    No sister says "the person accused of theft", and none "You are an intoxicated person".
    """
    if not wording.suggestions:
        return False
    near = prose[max(quotation.start, place.start - _TO_FACE_REACH) : place.start]
    if _TO_FACE.search(near):
        return True
    is_of_case = _OF_CASE.search(wording.suggestions[0])
    return bool(is_of_case) and _are_private(prose, quotation, place)


def _are_private(prose: str, quotation: Span, place: Span) -> bool:
    """Tell whether the words at this place of a quotation are nobody's who speaks for an office.

    Where the text does not tell who speaks, whoever says "I" does so for themselves.
    """
    who, is_sure = _speaker(prose, quotation)
    is_private = _is_private(prose, who[:_LONGEST_NAMED], quotation.end)
    if is_private is None or (is_private and not is_sure):
        return _is_of_self(prose, quotation, place)
    return is_private


def _is_private(prose: str, who: str, at: int) -> bool | None:
    """Tell whether somebody named so speaks for no office; None where the text does not tell."""
    if _PRIVATE.search(who):
        return True
    if OFFICE.search(who):
        return False
    if who and _ONLY_SOMEBODY.match(who):
        return True
    is_office = _holds_office(prose, who, at)
    return None if is_office is None else not is_office


def _speaker(prose: str, quotation: Span) -> tuple[str, bool]:
    """Return the words for whoever says it, such as "Sheriff Lee", and whether that is sure."""
    around = beside(prose, quotation)
    who = _who_says(around.after) or _who_says(_introducing(around))
    if who and not _AT_ONE.match(who):
        return who, True
    # "Hale wept in court. "I am sorry," he said."
    start, _ = paragraph(prose, quotation.start)
    told = QUOTED.sub(" ", prose[max(start, quotation.start - _SENTENCE_REACH) : quotation.start])
    if names := [one for one in _SENTENCE_END.split(told) if _NAMED.search(one)]:
        return names[-1], _PRIVATE.search(names[-1][:_LONGEST_NAMED]) is not None
    return _who_says(told_last(prose, start)), False


def _introducing(around: Beside) -> str:
    """Return what stands before a quotation and is about it, or about the one before that."""
    if around.is_second:
        return around.before
    is_about = around.before.rstrip().endswith((":", ","))
    return _SENTENCE_END.split(around.before)[-1] if is_about else ""


def _who_says(words: str) -> str:
    """Return "Sheriff Lee" of "Sheriff Lee told us" and of "said Sheriff Lee"; or nothing."""
    for sentence in _SENTENCE_END.split(words):
        if said := SAID.search(sentence):
            before = sentence[: said.start()].strip(" ,")
            return before or sentence[said.end() :].strip(" ,.")
    return ""


def _holds_office(prose: str, who: str, at: int) -> bool | None:
    """Tell whether the text names an office of whoever has that name; None where it is silent.

    Only what stands near is read, or a long text would be read anew for each quotation.
    """
    named = _NAMED.search(who)
    if named is None:
        return None
    name, near = named[2], prose[max(0, at - _ONE_RELEASE) : at + _ONE_RELEASE]
    met, start = 0, near.find(name)
    while start >= 0 and met < _MOST_MET:
        before, end = near[max(0, start - _NEAR) : start], start + len(name)
        if _PRIVATE_BEFORE.search(before):
            return False
        if _TITLE_BEFORE.search(before) or _TITLE_AFTER.match(near, end, end + _NEAR):
            return True
        met, start = met + 1, near.find(name, end)
    return False if named[1] or met > 1 else None


def _is_of_self(prose: str, quotation: Span, place: Span) -> bool:
    """Tell whether the sentence around a place is somebody's about themselves."""
    start = max(quotation.start, place.start - _SENTENCE_REACH)
    before = _SENTENCE_END.split(prose[start : place.start])[-1]
    end = min(quotation.end, place.end + _SENTENCE_REACH)
    after = _SENTENCE_END.split(prose[place.start : end])[0]
    return _OF_SELF.search(f" {before}{after}") is not None
