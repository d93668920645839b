"""Addresses, hashtags, file names and numbers of inmates: a term inside one is not wording."""

import re

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.location import Span

_LONGEST = 200
_ADDRESS = later(
    r"://|www\.|\w@\w|(?:^|\W)[#@]\w"
    r"|\w\.(?:com|org|net|gov|edu|us|info|io)\b"
    r"|\w\.(?:pdf|docx?|xlsx?|pptx?|html?|txt|csv|jpe?g|png|zip|mp[34])\b|\w\.[a-z]{2,}/\S|\w_\w"
    r"|\w\\\w|^[(<]?/\w+/",
    re.IGNORECASE,
)


_NUMBERED = ("inmate", "prisoner", "offender", "detainee")
# "inmate No. 44213", "inmate #J42231", "prisoner ID", "CDCR inmate J-42231"
_NUMBER_AFTER = later(
    r"\s(?:#\s?|[Nn]o\.\s|[Nn]umber\s|ID\s)?(?:[A-Z]{1,3}[\s-]?)?(?!(?:19|20)\d\d\b)\d{4,}\b"
    r"|\s(?:#\s?|[Nn][Oo]\.\s)[A-Z]{0,3}\s?\d"
    r"|\s(?:ID|[Ii]dentification\s[Nn]umber|[Nn]umber)(?=\s?[:#|]|\s(?:number|on)\b|[.,;]?\Z)"
)


def is_numbered(setting: Setting) -> bool:
    """Tell whether somebody's number follows: with the label it is an identification."""
    return setting.term.lower().endswith(_NUMBERED) and bool(_NUMBER_AFTER.match(setting.after))


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
