"""A text as the automaton reads it: one kind of space, hyphen and apostrophe, and offsets back.

Hyphens read as spaces, so that "drug-addict" is "drug addict"; runs of blanks are one space; what
no reader sees is dropped; a ligature reads as its letters. Each change of length is noted, so that
a match points into the source.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from generator.lint.kept.patterns import later
from generator.lint.model import LIGATURES, LINE_END, MARKUP, PARAGRAPH_END
from generator.location import Span

_UNSEEN = f"\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff{MARKUP}"
_CURLY = "\u2019"
_DASH = "\u2014"
# Each is replaced by exactly one code point, so offsets do not move.
# İ stands here because it is the only letter that grows when it is lowered.
_ALIKE = {
    "'": "\u2019\u02bc\uff07",
    "-": "\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d",
    " ": "\t\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u202f\u205f\u3000",
    "i": "\u0130",
    LINE_END: "\u2028",
    PARAGRAPH_END: "\u2029",
}
_LOOSE = f" \r\n{LINE_END}\\-{_UNSEEN}"
# Two or more, or one that is unseen; written like this it is twice as fast as with {2,}.
_IRREGULAR = later(f"[{_LOOSE}](?:[{_LOOSE}]+|(?<=[{_UNSEEN}]))")
# Only where there is a ligature: otherwise it is slower.
_IRREGULAR_OR_LIGATURE = later(f"[{''.join(LIGATURES)}]|[{_LOOSE}](?:[{_LOOSE}]+|(?<=[{_UNSEEN}]))")
_NO_UNSEEN = str.maketrans("", "", _UNSEEN)
_LETTER = r"[^\W\d_]"
_SPACES = f"[ \t{_UNSEEN}]*"
_JOINED_WORD = later(r"[^\W_]+(?:[\-'\u2019\u2010\u2011][^\W_]+)+|\d+\u2013\d+")
# "Okafor-Lind's killer" killed Okafor-Lind.
_OWNER = later(r"['\u2019]s\Z")
_IN_CUSTODY = later(r"(?i)\b(in (?:close|maximum|medium|minimum))-(custody)\b(?!\s[a-z])")
_OTHER_HYPHENS = "\u2010\u2011\u00ad"
# The letter before is looked back at: a search for hyphens alone is many times as fast, and one for
# the plain hyphen alone is many times as fast again.
_HYPHEN_AT_LINE_END, _OTHER_HYPHEN_AT_LINE_END = (
    later(rf"{hyphen}(?<={_LETTER}.){_SPACES}\r?\n{_SPACES}{_LETTER}")
    for hyphen in ("-", f"[{_OTHER_HYPHENS}]")
)


class Folded(NamedTuple):
    """A prose made regular, with its way back."""

    cased: str
    """With the source's capitals; LINE_END still stands where a line ends a thought."""
    lower: str
    starts: list[int]
    """Offsets in the folded text from which on the shift is constant."""
    shifts: list[int]

    def span(self, start: int, end: int) -> Span:
        """Return where a range of the folded text stands in the source."""
        return Span(self._in_source(start), self._in_source(end - 1) + 1)

    def _in_source(self, offset: int) -> int:
        return offset + self.shifts[bisect_right(self.starts, offset) - 1]


def fold(prose: str, *, join_lines: bool = False) -> Folded:
    """Return a source's prose as the automaton reads it.

    A hyphen at the end of a line reads as a space, or with `join_lines` as nothing:
    both "drug- addict" and "sub- stance abuse" occur.
    """
    text = _alike(prose)
    pieces: list[str] = []
    starts, shifts = [0], [0]
    done = length = 0
    for start, end, new in _changes(text, join_lines=join_lines):
        pieces += text[done:start], new
        length += start - done + len(new)
        done = end
        if end - length != shifts[-1]:
            starts.append(length)
            shifts.append(end - length)
    pieces.append(text[done:])
    cased = "".join(pieces).replace("-", " ").replace("\n", " ").replace("\r", " ")
    return Folded(cased, cased.lower().replace(LINE_END, " "), starts, shifts)


def fold_phrase(phrase: str) -> str:
    """Return a rule's phrase with its capitals, folded as a text is."""
    return fold(phrase).cased.strip()


def unfolded(text: str, source: str) -> str:
    """Return a text with the hyphens and apostrophes that its words have in the source."""
    for match in _JOINED_WORD.finditer(source):
        joined, apart = match.group(), fold(match.group()).cased
        # "cross-border" stands in "across borders", too, and must not change it.
        owner = _OWNER.sub("", joined)
        ways = {apart: joined, apart.lower(): joined.lower(), _OWNER.sub("", apart): owner}
        for found, said in ways.items():
            if found in text:
                text = re.sub(rf"\b{re.escape(found)}", said, text)
    # "minimum-custody inmates" are "in minimum custody"
    text = _IN_CUSTODY.sub(r"\1 \2", text) if "-custody" in source.lower() else text
    # "first-time johns" who do it "for the first time"
    for which in ("first", "second", "third"):
        text = text.replace(f" the {which}-time", f" the {which} time")
    # "a five-time convicted burglar" who was convicted "five times"
    text = text.replace("-times", " times") if "-time" in source else text
    # "the highest-level dealers" sell "at the highest level"
    text = text.replace("est-level", "est level") if " at the " in text else text
    return text.replace("'", _CURLY) if _CURLY in source else text


def has_hyphen_at_line_end(prose: str) -> bool:
    """Tell whether a word may be divided at the end of a line."""
    if _HYPHEN_AT_LINE_END.search(prose):
        return True
    return any(map(prose.__contains__, _OTHER_HYPHENS)) and bool(
        _OTHER_HYPHEN_AT_LINE_END.search(prose)
    )


def _changes(text: str, *, join_lines: bool) -> Iterator[tuple[int, int, str]]:
    """Yield where what reads otherwise starts and ends, and as what it reads.

    That is runs of blanks and hyphens, what no reader sees, and ligatures.
    """
    if any(map(text.__contains__, LIGATURES)):
        yield from _spelled(text, join_lines=join_lines)
        return
    if any(map(text.__contains__, _UNSEEN)):
        for match in _IRREGULAR.finditer(text):
            start, end = match.span()
            yield start, end, _regular(text[start:end], join_lines=join_lines)
        return
    # To look for two blanks is many times as fast.
    blanks = text.replace("-", " ").replace("\n", " ").replace("\r", " ").replace(LINE_END, " ")
    start = blanks.find("  ")
    while start >= 0:
        end = start + 2
        while blanks.startswith(" ", end):
            end += 1
        yield start, end, _one(text[start:end], join_lines=join_lines)
        start = blanks.find("  ", end)


def _spelled(text: str, *, join_lines: bool) -> Iterator[tuple[int, int, str]]:
    """Yield the same of a text with ligatures, letter by letter: all of one stand where it does."""
    for match in _IRREGULAR_OR_LIGATURE.finditer(text):
        start, end = match.span()
        letters = LIGATURES.get(match.group(), "")
        for letter in letters[:-1]:
            yield start, start, letter
        yield start, end, letters[-1:] or _regular(match.group(), join_lines=join_lines)


def _alike(text: str) -> str:
    if text.isascii():
        return text.replace("\t", " ").replace("\v", " ").replace("\f", " ")
    for one, others in _ALIKE.items():
        for other in others:
            text = text.replace(other, one)
    return text


def _regular(run: str, *, join_lines: bool) -> str:
    """Return what a run of blanks, hyphens and unseen characters reads as."""
    seen = run.translate(_NO_UNSEEN)
    if not seen or (join_lines and "\u00ad" in run and "-" not in seen):
        return ""
    return seen if seen == " " else _one(seen, join_lines=join_lines)


def _one(seen: str, *, join_lines: bool) -> str:
    """Return what a run of blanks and hyphens reads as."""
    hyphens = seen.count("-")
    if not hyphens:
        return LINE_END if LINE_END in seen else " "
    if hyphens > 1 or (len(seen) > 1 and not _ends_line(seen)):
        return _DASH
    return "" if join_lines and len(seen) > 1 else " "


def _ends_line(seen: str) -> bool:
    return seen[0] == "-" and "\n" in seen
