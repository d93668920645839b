"""What somebody calls himself: "called herself an addict"."""

import re

from generator.lint.english.articles import Wording
from generator.lint.english.person_first import (
    in_past_tense,
    with_article,
)
from generator.lint.kept.patterns import later
from generator.lint.wording.being import ENDS

# "She called herself an addict"
_CALLED_SELF = later(r"\b(call(?:ed|s)\s(?:(her)|(?:him))self\s(?:an?\s)?)\Z")
_ILL_OR_USES = later(
    r"person (?:(with .*\b(?:addiction|disorder|schizophrenia))|(in recovery\b.*)"
    r"|who ((?:formerly |has long )?us(?:es|ed) .*))"
)


def called_self(plain: tuple[str, ...], near: str, after: str) -> Wording | None:
    """Return "said she was in recovery" for "called herself a recovering addict", or None."""
    if not near.endswith(("self a ", "self an ")) or not ENDS.match(after):
        return None
    called = _CALLED_SELF.search(near)
    ill = filter(None, map(_ILL_OR_USES.fullmatch, plain)) if called else ()
    texts = tuple(_said_of_self(one, past=bool(called and "called" in called[1])) for one in ill)
    if called is None or not texts:
        return None
    said = "said" if "called" in called[1] else "says"
    she = "she" if called[2] else "he"
    return Wording(tuple(f"{said} {she} {one}" for one in texts), len(called[1]))


def _said_of_self(ill: re.Match[str], *, past: bool) -> str:
    if ill[1]:
        return f"{'had' if past else 'has'} {with_article(ill[1].removeprefix('with '))}"
    if ill[2]:
        return f"{'was' if past else 'is'} {ill[2]}"
    return in_past_tense(f"who {ill[3]}").removeprefix("who ") if past else ill[3]
