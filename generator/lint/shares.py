"""A long text in shares that end with paragraphs, so that several cores can read it.

Nothing is read across paragraphs, and a text need not be in memory twice. A short text is one
share.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from generator.lint.model import PARAGRAPH_END, ExtractedText, Finding
from generator.location import Span

SHARE = 250_000
"""Code points from which on a share ends with the next paragraph."""


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
        lines += piece.count("\n") + piece.count("\r") - piece.count("\r\n")
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
