"""A long text in shares that end with paragraphs, so that several cores can read it.

Across paragraphs only a verdict is read, right before, in the lede or in a text of one case, and a
text need not be in memory twice: of a plain text, only the share whose turn it is gets its marks.
A short text is one share.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from generator.lint.extract.text import plain_text
from generator.lint.kept.patterns import later
from generator.lint.model import PARAGRAPH_END, ExtractedText, Finding
from generator.location import Span

SHARE = 250_000
"""Code points from which on a share ends with the next paragraph."""
_EMPTY_LINES = later(r"\n\n+|\r\n(?:\r\n)+|\r\r+(?!\n)")
_LONGEST = 4 * SHARE
"""A plain text with longer stretches without an empty line is marked as a whole."""


class Share(NamedTuple):
    """Some paragraphs of a text, and where they stand in it."""

    extracted: ExtractedText
    at: int = 0
    lines: int = 0
    """How many lines end before the share."""
    columns: int = 0
    """How many code points of its first line stand before it."""

    def placed(self, finding: Finding) -> Finding:
        """Return a finding of the share as a finding of the whole text."""
        if not self.at:
            return finding
        return finding._replace(
            span=self._moved(finding.span),
            term=self._moved(finding.term),
            paragraph=self._moved(finding.paragraph),
            line=finding.line + self.lines,
            column=finding.column + (self.columns if finding.line == 1 else 0),
        )

    def _moved(self, span: Span) -> Span:
        return Span(span.start + self.at, span.end + self.at)


def cuts(text: str, size: int = SHARE) -> list[int]:
    """Return where a plain text can be cut, with its ends; nothing where it is best left whole."""
    found = [0]
    while match := _EMPTY_LINES.search(text, found[-1] + size):
        found.append(match.end())
    if found[-1] < len(text):
        found.append(len(text))
    is_long = len(found) > 2  # noqa: PLR2004  its two ends
    return found if is_long and all(end - at < _LONGEST for at, end in pairwise(found)) else []


def stretches(text: str, cuts: list[int]) -> Iterator[tuple[int, int, int]]:
    """Yield where each share starts and ends, and how many lines end before it."""
    lines = 0
    for start, end in pairwise(cuts):
        yield start, end, lines
        lines += _line_ends(text[start:end])


def text_shares(text: str, cuts: list[int]) -> Iterator[Share]:
    """Yield the shares of a plain text."""
    for start, end, lines in stretches(text, cuts):
        yield Share(plain_text(text[start:end]), start, lines)


def _line_ends(text: str) -> int:
    return text.count("\n") + text.count("\r") - text.count("\r\n")


def shares(extracted: ExtractedText, size: int = SHARE) -> Iterator[Share]:
    """Yield a text in shares of at least so many code points, the last one perhaps shorter."""
    text, prose = extracted.text, extracted.prose
    at = lines = columns = 0
    while at < len(prose) or not at:
        end = _end(prose, at + size)
        if not at and end == len(prose):
            yield Share(extracted)
            return
        piece = text[at:end]
        yield Share(
            ExtractedText(
                piece,
                prose[at:end],
                quoted=_inside(extracted.quoted, at, end),
                italic=_inside(extracted.italic, at, end),
            ),
            at,
            lines,
            columns,
        )
        at = end
        lines += _line_ends(piece)
        begins = max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1
        columns = at - begins


def _end(prose: str, least: int) -> int:
    """Return where the paragraphs end of which the last holds a place; no line break is cut."""
    end = prose.find(PARAGRAPH_END, least)
    if end < 0:
        return len(prose)
    while prose[end : end + 1] == PARAGRAPH_END:
        end += 1
    return end


def _inside(spans: tuple[Span, ...], start: int, end: int) -> tuple[Span, ...]:
    """Return the parts of spans in order that stand in a range, counted from where it starts."""
    first = bisect_right(spans, start, key=_end_of)
    last = bisect_left(spans, end, key=_start_of)
    return tuple(
        Span(max(span.start, start) - start, min(span.end, end) - start)
        for span in spans[first:last]
    )


def _start_of(span: Span) -> int:
    return span.start


def _end_of(span: Span) -> int:
    return span.end
