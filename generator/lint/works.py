"""Titles of works: an author's title is not ours to reword."""

import re

from generator.lint.names import capitalized_share
from generator.lint.setting import Setting

_TITLE_SHARE = 0.8
_MOST_TITLE_WORDS = 25
LONGEST_TITLE = 250
_YEAR = re.compile(
    r"\((?:[^()]{0,40}\s)?(?:1[89]|20)\d\d(?:[,;][^()]{0,40})?\)"  # Publisher (2019)
    r"|\b\d{1,3}\s(?:[A-Z][\w.&']*\s){1,6}(?:\d{1,4})\b"  # 66 Fed. Probation 58
    r"|\b[A-Z][\w.& ]{2,40},?\s\d{1,3}\(\d{1,3}\)"  # Criminology 12(3)
)
_SENTENCE_END = re.compile(r"(?:[a-z]{3,}|\d|[)\u201d\"])[.;!?][\"\u201d)]?\s+(?=[A-Z0-9\"\u201c])")
_AUTHOR = re.compile(r"(?:^|\s)[A-Z][\w'.]+(?:\s(?:Jr\.|et al\.|& [A-Z][\w'.]+))?,\s")
_NAMED = re.compile(
    r"\b(?:titled|entitled|headlined|book|film|movie|documentary|article|report|study|podcast|song"
    r"|series|novel|essay|paper|brochure|pamphlet|webinar),?\s"
    r"(?:[A-Z0-9][\w':]*\s(?:(?:of|an?|the|and|in|to|for)\s){0,2}){0,8}\Z"
)


def is_title(words: str) -> bool:
    """Tell whether quoted or italic words look like the title of a work."""
    count = len(words.split())
    return (
        1 < count <= _MOST_TITLE_WORDS
        and not words.isupper()
        and words.lstrip()[:1].isupper()
        and capitalized_share(words) >= _TITLE_SHARE
    )


def is_in_citation(setting: Setting) -> bool:
    """Tell whether the term stands in a title that is cited without marks or italics."""
    if not setting.is_capitalized or setting.term.isupper():
        return False
    return bool(_NAMED.search(setting.line_before[-120:])) or _is_in_bluebook(setting)


def _is_in_bluebook(setting: Setting) -> bool:
    """Recognize "Author, Title, Publisher (year)" and "Author, Title, 12 Journal 34 (year)"."""
    year = _YEAR.search(setting.after)
    if year is None:
        return False
    ends = [match.end() for match in _SENTENCE_END.finditer(setting.before)]
    before = setting.before[ends[-1] if ends else 0 :]
    return (
        bool(_AUTHOR.search(before))
        and _SENTENCE_END.search(setting.after[: year.start()]) is None
        and capitalized_share(before) >= _TITLE_SHARE
        and capitalized_share(setting.after[: year.start()] + " " + setting.term) >= _TITLE_SHARE
    )
