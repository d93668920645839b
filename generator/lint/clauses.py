"""Suggestions fitted to what stands beside them: a past tense, an adjective, a clause."""

import re

from generator.lint.articles import Wording, agreeing, article_for, as_written
from generator.lint.patterns import later
from generator.lint.person_first import PAST
from generator.lint.setting import Setting

_OTHER_ADJECTIVE = later(
    r"\b(?:serious|dangerous|violent|nonviolent|sexual|mental|physical|minor|petty|low level)"
    r"\s(?:and|or)\s\Z",
    re.IGNORECASE,
)
# "first-time, nonviolent gun offenders": the offenses are nonviolent, and go on being so.
_OFFENSE_ADJECTIVES = later(
    r"\b((?:(?:first time|second time|low level|nonviolent|non violent|violent|minor|petty|serious"
    r"|repeat|armed|high risk|misdemeanor|felony|smash and grab)(?:,?\s(?:and\s|or\s)?))+)\Z",
    re.IGNORECASE,
)
_ACCUSED_OF = later(
    r"\b(accused|convicted|suspected) of (an? )?"
    r"(?=[\w -]*(?:offenses?|trafficking|robbery|burglary)\b)",
    re.IGNORECASE,
)
_WAS = later(
    r"\b(?:was|were|wasn't|weren't|had been|became)\s(?:(?:once|never|not|then)\s)?(?:an?\s)?\Z"
)
_LONGEST_WAS = 24
_WHO_DOES = later(r"\b(who) (uses?|sells?|buys?|injects?)\b")
_LONGEST_ADJECTIVE = 40
_LONGEST_ADJECTIVES = 60
_ACCUSED = later(r"\b(?:accused|convicted|suspected) of\b", re.IGNORECASE)
_CONVICTIONS = later(r"\swith\s(?:\w+\s){1,4}convictions?\b", re.IGNORECASE)
# What follows would go with the last noun: "people accused of offenses between 18 and 24".
_PHRASE_AFTER = later(
    r"\s(?=(?:(?:between|ages?|aged|under|over|younger than|older than)\s(?:the ages? of\s)?\d"
    r"|(?:serving|facing|awaiting|nearing|seeking|entering|completing|operating|working)\s(?!and\b)[a-z\d]"
    r"|known\s(?:as|to|for)\b|(?:living|held|housed|incarcerated|detained)\s(?:in|on|at|with|without)\b))"
)
# "a convict from Elm", "members in custody": short enough to stand before the rest.
_PLACE_AFTER = later(
    r"\s(?:from\s(?:(?:two|three|four|five|several|other|\d+)\s(?:school\s)?"
    r"(?:states|counties|cities|towns|countries|districts|schools|neighborhoods)"
    r"|[A-Z][a-z]+(?:\s[A-Z][a-z]+){0,2})(?=[\s,.;])(?!,\s[A-Z])"
    r"|in\s(?:cuffs|handcuffs|custody|jail|prison)(?=[\s,.;](?!cell)))"
)
_TIME_AFTER = later(r"\s(?:during|since|at\s(?:knife|gun)point|over\sthe\s(?:last|past))\b")
_REST = later(
    r"\s(?:who|with|without|in|on|under|accused|convicted|suspected|alleged|required|previously)\s",
    re.IGNORECASE,
)
_HAS_PHRASE = later(
    r"\b(?:accused|convicted|suspected) of\b|\s(?:with|who|without)\s", re.IGNORECASE
)
_CLAUSE_AFTER = later(r"\s(who|with)(?=\s[a-z])")

# Elsewhere "with" may go with a verb: "They charged a felon with murder."
_IS_SUBJECT = later(
    r"(?:\A|[.!?]\s|\b(?:is|was|are|were|be|as|simply|just|merely|only)\s)"
    r"(?:(?:an?|the|two|three|four|five|these|those|many|some|most|\d+)\s)?\Z|,\san?\s\Z"
    r"|\b(?:for|by|against|among|than)\s(?:(?:an?|the|any|all|some|many|these|those)\s)?\Z",
    re.IGNORECASE,
)


def in_past(plain: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    """Put suggestions into the past: "I was a junkie" is "I was a person who used drugs"."""
    if not _WAS.search(setting.before[-_LONGEST_WAS:]):
        return plain
    return tuple(_WHO_DOES.sub(lambda match: f"{match[1]} {PAST[match[2]]}", one) for one in plain)


def with_other_adjective(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Take in what the term's adjective is joined to: "serious and violent offenders"."""
    other = _OTHER_ADJECTIVE.search(setting.before[-_LONGEST_ADJECTIVE:])
    adjective, _, noun = setting.term.lower().partition(" ")
    if other is None or not noun:
        return None
    fitting = [one for one in plain if adjective in one.lower()]
    joined = tuple(_joined(one, other.group(), adjective) for one in fitting)
    return Wording(joined, before=len(other.group())) if joined else None


def with_adjectives(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Take in adjectives of the offense: "low-level gun offenders"."""
    before = _OFFENSE_ADJECTIVES.search(setting.before[-_LONGEST_ADJECTIVES:])
    fitting = [one for one in plain if _ACCUSED_OF.search(one)] if before else []
    if before is None or not fitting:
        return None
    listed = before[1].rstrip()
    texts = tuple(_ACCUSED_OF.sub(lambda m: _described(m, listed), one) for one in fitting)
    capital = listed[0].isupper()
    return Wording(
        tuple(one[:1].upper() + one[1:] if capital else one for one in texts), len(before.group())
    )


def _described(match: re.Match[str], adjectives: str) -> str:
    small = adjectives if match[1].isupper() or match[1].istitle() else adjectives.lower()
    article = as_written(article_for(adjectives), match[2].strip()) + " " if match[2] else ""
    return f"{match[1]} {'OF' if match[1].isupper() else 'of'} {article}{small} "


def _joined(suggestion: str, other: str, adjective: str) -> str:
    at = suggestion.lower().index(adjective)
    before, after = suggestion[:at], suggestion[at:]
    if other[0].isupper():
        before = before[:1].upper() + before[1:]
    as_there = other if after[0].isupper() else other.lower()
    return f"{before}{as_there}{after}"


def with_clause_after(wording: Wording, setting: Setting) -> Wording:
    """Join what follows to the suggestion's own clause: "who uses drugs and who shouted"."""
    # After "the addict's mother", the clause is the mother's.
    if wording.after:
        return wording
    if match := _CLAUSE_AFTER.match(setting.after):
        return _joined_to_clause(wording, match, setting)
    if (match := _PLACE_AFTER.match(setting.after)) and _REST.search(wording.suggestions[0]):
        texts = tuple(_with_place(one, match.group()) for one in wording.suggestions)
        return wording._replace(suggestions=texts, after=len(match.group()))
    return wording._replace(suggestions=_before_phrase(wording.suggestions, setting.after))


def _before_phrase(suggestions: tuple[str, ...], after: str) -> tuple[str, ...]:
    """Return suggestions in a form, or an order, in which a phrase that follows goes right."""
    if _TIME_AFTER.match(after):
        # What is done "at knifepoint" or "during the operation" is not what the phrase tells.
        short = [one for one in suggestions if _may_be_timed(one)]
        return tuple(dict.fromkeys([*short, *suggestions]))
    if not _PHRASE_AFTER.match(after):
        return suggestions
    return tuple(_with_verb(one) if _HAS_PHRASE.search(one) else one for one in suggestions)


def _with_verb(suggestion: str) -> str:
    joined = "and" if " who " in suggestion else "who"
    return f"{suggestion} {joined} {agreeing(suggestion, 'is', 'are')}"


def _may_be_timed(suggestion: str) -> bool:
    return not _HAS_PHRASE.search(suggestion) and " " in suggestion


def _with_place(suggestion: str, place: str) -> str:
    """Return a suggestion with what follows behind its noun: "a person from Elm with ..."."""
    match = _REST.search(suggestion)
    at = match.start() if match else len(suggestion)
    return f"{suggestion[:at]}{place}{suggestion[at:]}"


def _joined_to_clause(wording: Wording, match: re.Match[str], setting: Setting) -> Wording:
    word = match[1]
    after = setting.after
    says_it = "conviction" in wording.suggestions[0] and _CONVICTIONS.match(after)
    is_subject = _IS_SUBJECT.search(setting.before[-_LONGEST_WAS:])
    if word == "with" and not is_subject and not says_it:
        # With whom or what the verb goes: "pairs at-risk youth with mentors".
        short = [one for one in wording.suggestions if not _HAS_PHRASE.search(one)]
        return wording._replace(suggestions=tuple(dict.fromkeys([*short, *wording.suggestions])))
    texts = tuple(_with_joined(one, word, after) for one in wording.suggestions)
    if all(text == f"{one} {word}" for one, text in zip(wording.suggestions, texts, strict=True)):
        return wording
    return wording._replace(suggestions=texts, after=len(match.group()))


def _with_joined(suggestion: str, word: str, after: str) -> str:
    """Return a suggestion with the word that joins what follows: "who", "with"."""
    if word == "who":
        return f"{suggestion} {'and who' if ' who ' in suggestion else 'who'}"
    if " who " in suggestion:
        return f"{suggestion} and {agreeing(suggestion, 'has', 'have')}"
    if _ACCUSED.search(suggestion):
        return f"{suggestion} who {agreeing(suggestion, 'has', 'have')}"
    if " with " not in suggestion:
        return f"{suggestion} with"
    if "conviction" in suggestion and _CONVICTIONS.match(after):
        # "with four prior convictions" says it already.
        return f"{suggestion.partition(' with ')[0]} with"
    return f"{suggestion} and"
