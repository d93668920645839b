"""What to write instead of a term, and the articles that fit before it."""

import re
from typing import NamedTuple

from generator.lint.kept.patterns import later
from generator.lint.word_sets import words

_AN = later(
    r"(?!once\b|one(?:time)?\b)[aeio]|u(?!\.|[sn]i|se|[^aeioun]*e\b)|hour|honest|heir"
    # "an 8th", "an 18th Street gang"
    r"|8|1[18](?!,?\d)",
    re.IGNORECASE,
)
# What follows the noun in a person-first phrase.
_FIRST = later(
    r"\s(?:who|with|without|in|on|under|of|from|accused|assessed|convicted|detained|alleged|suspected"
    r"|required|listed"
    r"|experiencing|serving|facing|awaiting|previously|formerly|actually|arrested|charged|held"
    r"|known|living|misusing|newly|next\sdoor|often|out\sthere|once|paroled"
    r"|released|responsible|said|sentenced|staying|using|wanted"
    r")\b"
)
_PLURALS = words("people women men children youth")
_SPELLED_AN = later(r"[AEFHILMNORSX](?:[A-Z]{1,3}\b|\.[A-Z]\.)")


class Wording(NamedTuple):
    """What to say instead of one term."""

    suggestions: tuple[str, ...]
    before: int = 0
    """How many code points of the folded text before the term are replaced with it."""
    after: int = 0


def message(wording: Wording, read: str) -> str:
    """Return the one line that says what to do with the words that a reader reads."""
    return f'say "{wording.suggestions[0]}" instead of "{read}"'


def article_for(text: str) -> str:
    """Return "a" or "an", whichever fits before a text."""
    # In "A MAN WITH ADDICTION", no letters are spelled.
    is_spelled = not (text.isupper() and " " in text) and _SPELLED_AN.match(text)
    return "an" if _AN.match(text) or is_spelled else "a"


def as_written(article: str, model: str) -> str:
    """Return a small word with the capitals of another."""
    if model.isupper() and len(model) > 1:
        return article.upper()
    return article.capitalize() if model[0].isupper() else article


def agreeing(phrase: str, one: str, several: str) -> str:
    """Return the verb that agrees with a person-first phrase: "has" or "have"."""
    return several if is_plural(phrase) else one


def is_plural(phrase: str) -> bool:
    """Tell whether a person-first phrase is about several: "young people accused of offenses"."""
    phrase = phrase.lower()
    first = _FIRST.search(phrase)
    head = phrase[: first.start()] if first else phrase
    return head.endswith("s") or head.rpartition(" ")[2] in _PLURALS
