"""Suggestions fitted to what stands beside them: a past tense, an adjective, a clause."""

import re

from generator.lint.articles import Wording
from generator.lint.patterns import later
from generator.lint.setting import Setting

_OTHER_ADJECTIVE = later(
    r"\b(?:serious|dangerous|violent|nonviolent|sexual|mental|physical|minor|petty|low level)"
    r"\s(?:and|or)\s\Z",
    re.IGNORECASE,
)
_WAS = later(
    r"\b(?:was|were|wasn't|weren't|had been|became)\s(?:(?:once|never|not|then)\s)?(?:an?\s)?\Z"
)
_LONGEST_WAS = 24
_WHO_DOES = later(r"\b(who) (uses?|sells?|buys?|injects?)\b")
_PAST = {
    "use": "used",
    "uses": "used",
    "sell": "sold",
    "sells": "sold",
    "buy": "bought",
    "buys": "bought",
    "inject": "injected",
    "injects": "injected",
}
_LONGEST_ADJECTIVE = 40
_JOINED = {"who": "and who", "with": "and"}
_CLAUSE_AFTER = later(r"\s(who|with)(?=\s[a-z])")

# Elsewhere "with" may go with a verb: "They charged a felon with murder."
_IS_SUBJECT = later(
    r"(?:\A|[.!?]\s|\b(?:is|was|are|were|be|as|simply|just|merely|only)\s)(?:(?:an?|the)\s)?\Z",
    re.IGNORECASE,
)


def in_past(plain: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    """Put suggestions into the past: "I was a junkie" is "I was a person who used drugs"."""
    if not _WAS.search(setting.before[-_LONGEST_WAS:]):
        return plain
    return tuple(_WHO_DOES.sub(lambda match: f"{match[1]} {_PAST[match[2]]}", one) for one in plain)


def with_other_adjective(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Take in what the term's adjective is joined to: "serious and violent offenders"."""
    other = _OTHER_ADJECTIVE.search(setting.before[-_LONGEST_ADJECTIVE:])
    adjective, _, noun = setting.term.lower().partition(" ")
    if other is None or not noun:
        return None
    fitting = [one for one in plain if adjective in one.lower()]
    joined = tuple(_joined(one, other.group(), adjective) for one in fitting)
    return Wording(joined, before=len(other.group())) if joined else None


def _joined(suggestion: str, other: str, adjective: str) -> str:
    at = suggestion.lower().index(adjective)
    before, after = suggestion[:at], suggestion[at:]
    if other[0].isupper():
        before = before[:1].upper() + before[1:]
    as_there = other if after[0].isupper() else other.lower()
    return f"{before}{as_there}{after}"


def with_clause_after(wording: Wording, setting: Setting) -> Wording:
    """Join a clause that follows to the suggestion's own: "who uses drugs and who shouted"."""
    match = _CLAUSE_AFTER.match(setting.after)
    # After "the addict's mother", the clause is the mother's.
    if match is None or wording.after:
        return wording
    word = match[1]
    if word == "with" and not _IS_SUBJECT.search(setting.before[-_LONGEST_WAS:]):
        return wording
    if not any(_has_clause(one, word) for one in wording.suggestions):
        return wording
    texts = tuple(
        f"{one} {_JOINED[word]}" if _has_clause(one, word) else f"{one} {word}"
        for one in wording.suggestions
    )
    return wording._replace(suggestions=texts, after=len(match.group()))


def _has_clause(suggestion: str, word: str) -> bool:
    """Tell whether the suggestion has such a clause itself, and no other after it."""
    return f" {word} " in suggestion and (word == "who" or " who " not in suggestion)
