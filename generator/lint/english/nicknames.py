"""A nickname in quotation marks before a label: the "Red Hat" robber."""

import re

from generator.lint.kept.patterns import later

_BEFORE = later(
    r"(?:\b(the|this|that|an?)\s(?:(?:so\scalled|notorious)\s)?|(?:\A|[\x1d\x1e\n]|[.!?]\s)"
    r"|\b(?P<said>(?:accused|alleged|convicted|suspected)\s))"
    r"(?P<called>[\"\u201c\u2018'](?-i:[A-Z])[\w']*(?:\s(?-i:[A-Z])[\w']*){0,3}[\"\u201d\u2019']\s)\Z",
    re.IGNORECASE,
)
# "the Mill Creek killer": where it was, and not whence he is.
_PLACES = (
    *("Avenue ", "Beach ", "Bridge ", "Canyon ", "Creek ", "Harbor ", "Highway ", "Hill ", "Lake "),
    *("Lane ", "Mall ", "Park ", "Pond ", "Ridge ", "River ", "Road ", "Street ", "Trail "),
    *("Valley ", "Woods "),
)
_PLACE_BEFORE = later(r"\b([Tt]he)\s(?P<said>)(?P<called>(?:[A-Z][a-z]+\s){2,3})\Z")
_MARKS = ('" ', "\u201d ", "' ", "\u2019 ")
_REACH = 60


def nickname_before(before: str) -> re.Match[str] | None:
    """Return the article, if any, and the nickname with its marks and the space behind it."""
    if before.endswith(_PLACES):
        return _PLACE_BEFORE.search(before[-_REACH:])
    return _BEFORE.search(before[-_REACH:]) if before.endswith(_MARKS) else None


def without_nickname(before: str) -> str:
    """Return what stands before a label without the nickname between."""
    called = nickname_before(before)
    return before[: -len(called["called"])] if called else before
