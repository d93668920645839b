"""Comparisons: "more dangerous than most felons"."""

import re

from generator.lint.english.articles import Wording
from generator.lint.kept.patterns import later

# "a more dangerous thief", "such a ruthless pimp"
_MORE = ("less ", "Less ", "more ", "More ", " such a ", " such an ")
_DANGEROUS = later(r"(?:callous|dangerous|notorious|ruthless|vicious|violent)\s", re.IGNORECASE)


def is_compared(near: str) -> bool:
    """Tell whether an adjective is compared: "more [dangerous]", "such a [ruthless]"."""
    return near.endswith(_MORE)


def compared(wording: Wording, label: str) -> Wording:
    """Return "more dangerous people who steal" where the adjective was taken in, but not "more"."""
    graded, texts = _DANGEROUS.match(label), wording.suggestions
    own = graded[0].lower() if graded else ""
    if own in texts[0] and texts[0].startswith("people"):
        # "More violent criminals are released": there are more of them.
        return wording
    said = tuple(f"{own}{one.replace(f' of {own}', ' of ')}" for one in texts)
    return wording._replace(suggestions=said)
