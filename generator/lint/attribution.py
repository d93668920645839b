"""What stands beside a quotation and may say who says it."""

import re
from typing import NamedTuple

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
# Who speaks for an office, a program or a party.
OFFICE_WORDS = (
    r"(?i:\b(?:administrators?|agents?|analysts?|attorneys?|authorities|captain|chair\w*|chief|commander"
    r"|commissioners?|constable|coordinators?|corporal|council\w*|counsel|counselors?|dean"
    r"|deput(?:y|ies)|detectives?|directors?|executive|facilitator|governor|inspector|investigators?"
    r"|lawyers?|leader|legislator|lieutenant|manager|marshal|mayor|ministers?|nurse|officers?"
    r"|officials?|organizers?|pastor|police|president|principal|professor|prosecutors?|prosecution"
    r"|researchers?|secretary|senator|sergeant|sheriff|solicitor|spokes\w+|superintendent|supervisors?"
    r"|therapist|treasurer|troopers?|volunteers?|warden"
    r"|(?:(?:Capt|Cmdr|Col|Cpl|Det|Dr|Gov|Insp|Lt|Maj|Rep|Sen|Sgt|Supt)(?:\.|\s)|(?:ADA|AG|CEO|DA)\b|D\.A\.)))"
)
OFFICE = later(OFFICE_WORDS)
_MARKS = '"\u201c\u201d\u201e\u00ab\u00bb'
_ANY_MARK = later(f"[{_MARKS}]")
QUOTED = later(f"[{_MARKS}][^{_MARKS}]*(?:[{_MARKS}]|\\Z)")
_ENDS = (".", "!", "?")
_REACH, _LONGEST_BEFORE = 300, 2_000
_MOST_BACK = 4
"""A statement seldom runs over more paragraphs without naming who makes it."""


class Beside(NamedTuple):
    """The words beside a quotation in its paragraph, as far as the next one."""

    after: str
    before: str
    is_second: bool
    """Whether what stands before stands behind another quotation."""


def beside(prose: str, quotation: Span) -> Beside:
    """Return the words beside a quotation that may say who says it."""
    start, end = paragraph(prose, quotation.start)
    # A text without paragraphs must not be read anew for each of its quotations.
    near = max(start, quotation.start - _REACH), min(end, quotation.end + _REACH)
    before = prose[near[0] : quotation.start].rstrip(_MARKS)
    after = prose[quotation.end : near[1]].lstrip(_MARKS)
    _, mark, own = before.rpartition(max(_MARKS, key=before.rfind))
    behind = _ANY_MARK.split(after)[0]
    if behind.rstrip().endswith(":") and prose[quotation.end - 1 : quotation.end] in _ENDS:
        # "It is over." Sheriff Lee added: "..." tells who says the next one.
        behind = ""
    return Beside(behind, own, bool(mark))


def told_last(prose: str, start: int) -> str:
    """Return what the paragraphs before this start say of who spoke: "she said" goes on so."""
    for _ in range(_MOST_BACK):
        if start <= 0:
            return ""
        start, end = paragraph(prose, start - 1)
        words = QUOTED.sub(" ", prose[max(start, end - _LONGEST_BEFORE) : end])
        if SAID.search(words) and not PRONOUN.search(words):
            return words
    return ""


def paragraph(prose: str, at: int) -> tuple[int, int]:
    """Return where the paragraph around a place starts and ends."""
    while at > 0 and prose[at] == PARAGRAPH_END:
        at -= 1
    end = prose.find(PARAGRAPH_END, at)
    return prose.rfind(PARAGRAPH_END, 0, at) + 1, len(prose) if end < 0 else end
