"""Addresses, hashtags and file names: a term inside one is not wording."""

import re

from generator.lint.kept.patterns import later
from generator.location import Span

_LONGEST = 200
_BLANK_BEFORE = later(r"\S*\Z")
_BLANK_AFTER = later(r"\S*")
_ADDRESS = later(
    r"://|www\.|\w@\w|(?:^|\W)[#@]\w"
    r"|\w\.(?:com|org|net|gov|edu|us|info|io)\b"
    r"|\w\.(?:pdf|docx?|xlsx?|pptx?|html?|txt|csv|jpe?g|png|zip|mp[34])\b|\w\.[a-z]{2,}/\S|\w_\w"
    r"|\w\\\w|^[(<]?/\w+/",
    re.IGNORECASE,
)


def is_in_address(prose: str, span: Span) -> bool:
    """Tell whether the span is part of an address, a hashtag, a handle or a file name."""
    if len(span.of(prose).split()) > 1:
        return False
    if _is_blank(prose, span.start - 1) and _is_blank(prose, span.end):
        return False
    before = _BLANK_BEFORE.search(prose[max(0, span.start - _LONGEST) : span.start])
    after = _BLANK_AFTER.match(prose[span.end : span.end + _LONGEST])
    pieces = before.group() if before else "", after.group() if after else ""
    return any(pieces) and bool(_ADDRESS.search(pieces[0] + span.of(prose) + pieces[1]))


def _is_blank(prose: str, at: int) -> bool:
    return not 0 <= at < len(prose) or prose[at].isspace()
