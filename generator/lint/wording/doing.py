"""What a clause says somebody did, in the form that goes with "of": "who preys on" is "preying"."""

import re

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

_WHO_DID_AFTER = later(
    r"\swho\s(?:allegedly\s)?(abus|assault|exploit|forc|groom|harass|harm|lur|molest|prey|profit"
    r"|recruit|target|terroriz|threaten|us(?!ed\sto\b)|victimiz)(?:e|es|ed|s)?(?=\s)"
)
# "is a predator who enjoys it", but not "who the family feared"
_WHO_DOES_NEXT = later(
    r"\swho(?=\s(?!(?:he|her|his|i|is|it|my|our|she|the|they|we|you|[A-Z]\w+)\b)[a-z]+\s)"
)
_HARMING = later(r"(?:person|people) accused of harming (?:children|others)")
_OF_BEFORE = later(r"\b(?:accused|convicted|guilty|suspected)\sof\s\Z")


def doing_after(after: str) -> tuple[str, int]:
    """Return "preying" for " who preys", and its length; empty where the verb has no such form."""
    did = _WHO_DID_AFTER.match(after)
    return (f"{did[1]}ing", did.end()) if did else ("", 0)


def harming_goes_on(text: str, after: str) -> re.Match[str] | None:
    """Return " who" of a clause that the others who are harmed would seem to do, or None."""
    return _WHO_DOES_NEXT.match(after) if _HARMING.fullmatch(text) else None


def done_besides(suggestion: str, setting: Setting) -> tuple[str, int]:
    """Return "pimping and exploiting" for "being a pimp who exploits", and the length of "who"."""
    if not (suggestion.endswith("ing") and setting.term.lower().startswith("being ")):
        return "", 0
    doing, length = doing_after(setting.after)
    of = "of " if _OF_BEFORE.search(setting.before) else ""
    return joined_doing(suggestion, of + (doing or "being a person")), length


def joined_doing(first: str, second: str) -> str:
    """Return two things that somebody did: "pimping and of exploiting"."""
    return f"{first}{',' if ' and ' in first else ''} and {second}"
