"""What stands beside a quotation and may say who says it."""

import re

from generator.lint.kept.patterns import later
from generator.lint.model import PARAGRAPH_END
from generator.location import Span

ONLY_SAYS = (
    r"said|says|stated|states|added|adds|explained|explains|noted|notes|continued|remarked|wrote"
    r"|writes|argued|announced|commented|declared|concluded|observed|stressed"
)
# Whoever stands behind these is spoken to.
SAYS = rf"(?:{ONLY_SAYS}|told|tells|warned|warns|urged|urges)"
SAID = later(rf"\b{SAYS}\b|\baccording\sto\b")
PRONOUN = later(rf"\b(?:he|she|they)\s(?:also\s)?{SAYS}\b|\b{SAYS}\s(?:he|she|they)\b", re.I)
_MARKS = '"\u201c\u201d\u201e\u00ab\u00bb'
_ANY_MARK = later(f"[{_MARKS}]")
_QUOTED = later(f"[{_MARKS}][^{_MARKS}]*(?:[{_MARKS}]|\\Z)")
_ENDS = (".", "!", "?")
_REACH, _LONGEST_BEFORE = 300, 2_000
_MOST_BACK = 4
"""A statement seldom runs over more paragraphs without naming who makes it."""


def beside(prose: str, quotation: Span) -> tuple[str, str]:
    """Return the words behind a quotation and those before it, as far as the next one.

    What stands behind comes first: there most texts say who speaks.
    """
    start, end = paragraph(prose, quotation.start)
    # A text without paragraphs must not be read anew for each of its quotations.
    near = max(start, quotation.start - _REACH), min(end, quotation.end + _REACH)
    before = prose[near[0] : quotation.start].rstrip(_MARKS)
    after = prose[quotation.end : near[1]].lstrip(_MARKS)
    behind = _ANY_MARK.split(after)[0]
    if behind.rstrip().endswith(":") and prose[quotation.end - 1 : quotation.end] in _ENDS:
        # "It is over." Sheriff Lee added: "..." tells who says the next one.
        behind = ""
    return behind, _ANY_MARK.split(before)[-1]


def told_last(prose: str, start: int) -> str:
    """Return what the paragraphs before this start say of who spoke: "she said" goes on so."""
    for _ in range(_MOST_BACK):
        if start <= 0:
            return ""
        start, end = paragraph(prose, start - 1)
        words = _QUOTED.sub(" ", prose[max(start, end - _LONGEST_BEFORE) : end])
        if SAID.search(words) and not PRONOUN.search(words):
            return words
    return ""


def paragraph(prose: str, at: int) -> tuple[int, int]:
    """Return where the paragraph around a place starts and ends."""
    while at > 0 and prose[at] == PARAGRAPH_END:
        at -= 1
    end = prose.find(PARAGRAPH_END, at)
    return prose.rfind(PARAGRAPH_END, 0, at) + 1, len(prose) if end < 0 else end
