"""Addresses, hashtags and file names: a term inside one is not wording."""

import re

from generator.lint.kept.patterns import later
from generator.location import Span

_LONGEST = 200
_ADDRESS = later(
    r"://|www\.|\w@\w|(?:^|\W)[#@]\w"
    r"|\w\.(?:com|org|net|gov|edu|us|info|io)\b"
    r"|\w\.(?:pdf|docx?|xlsx?|pptx?|html?|txt|csv|jpe?g|png|zip|mp[34])\b|\w\.[a-z]{2,}/\S|\w_\w"
    r"|\w\\\w|^[(<]?/\w+/",
    re.IGNORECASE,
)


def is_in_address(prose: str, span: Span) -> bool:
    """Tell whether the span is part of an address, a hashtag, a handle or a file name."""
    before = _last(prose[max(0, span.start - _LONGEST) : span.start])
    after = _first(prose[span.end : span.end + _LONGEST])
    if not (before or after) or len(span.of(prose).split()) > 1:
        return False
    return bool(_ADDRESS.search(before + span.of(prose) + after))


def _last(text: str) -> str:
    """Return what stands at the end of a text without a blank."""
    return text.rsplit(None, 1)[-1] if text and not text[-1].isspace() else ""


def _first(text: str) -> str:
    return text.split(None, 1)[0] if text and not text[0].isspace() else ""
