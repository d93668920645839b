"""Quotations: which parts of a text are somebody else's words."""

import re
from bisect import bisect_right

from generator.lint.kept.patterns import later
from generator.lint.model import LINE_END, MARKUP, PARAGRAPH_END, ExtractedText
from generator.location import Span

_ENDS = f"{PARAGRAPH_END}{LINE_END}"
# Double marks always; single ones only where they can open or close a quotation.
_MARK = later(
    '["\u201c\u201d\u201e\u00ab\u00bb\u2033]'
    "|(?<![^\\W_])['\u2018](?=[^\\W_\\s])"
    "|(?<=[^\\s])['\u2019](?![^\\W_])"
)
_ANY_MARK = later("[\"\u201c\u201d\u201e\u00ab\u00bb\u2033'\u2018\u2019]")
_DOUBLE_OPEN, _DOUBLE_CLOSE = "\u201c\u201e\u00ab", "\u201d\u00bb"
_BEFORE_OPEN = later(f"[\\s(\\[{{\u2014\u2013/\u2018'{MARKUP}{_ENDS}-]")
_NEVER_OPENS = later("['\u2018](?:\\d0s\\b|em\\b|til\\b|tis\\b|n\\b)", re.IGNORECASE)


class Quotations:
    """The quotations of one text; a paragraph is looked at when it is first asked about."""

    def __init__(self, extracted: ExtractedText) -> None:
        self._prose = extracted.prose
        self._blocks = SpanFinder(list(extracted.quoted))
        self._last = Span(0, 0)
        self._found: dict[int, tuple[SpanFinder, SpanFinder]] = {}

    def around(self, span: Span) -> Span | None:
        """Return the innermost quotation that holds the span, without its marks, or None."""
        paragraph = self.paragraph(span)
        if paragraph.start not in self._found:
            self._found[paragraph.start] = _pairs(self._prose, paragraph.start, paragraph.end)
        double, single = self._found[paragraph.start]
        return single.around(span) or double.around(span) or self._blocks.around(span)

    def paragraph(self, span: Span) -> Span:
        """Return the paragraph in which a span begins."""
        at, prose = span.start, self._prose
        if not self._last.start <= at < self._last.end:
            start = prose.rfind(PARAGRAPH_END, 0, at) + 1
            end = prose.find(PARAGRAPH_END, at)
            end = len(prose) if end < 0 else end
            start = prose.rfind(LINE_END, start, at) + 1 or start
            line_end = prose.find(LINE_END, at, end)
            self._last = Span(start, end if line_end < 0 else line_end)
        return self._last


class SpanFinder:
    """Spans in order that do not overlap."""

    def __init__(self, spans: list[Span]) -> None:
        self._spans = spans
        self._starts = [span.start for span in spans]

    def around(self, inner: Span) -> Span | None:
        """Return the span that holds the other one, or None."""
        if not self._spans:
            return None
        at = bisect_right(self._starts, inner.start) - 1
        return self._spans[at] if at >= 0 and inner.end <= self._spans[at].end else None


_NO_QUOTATIONS = SpanFinder([]), SpanFinder([])


def _pairs(prose: str, start: int, end: int) -> tuple[SpanFinder, SpanFinder]:
    """Return the quotations of one paragraph, in double and in single marks.

    An unclosed one in double marks ends with the paragraph; a lone single mark is an apostrophe.
    """
    if not _ANY_MARK.search(prose, start, end):
        return _NO_QUOTATIONS
    pairs = _Pairs(prose, start, end)
    # To look for any mark and then at it is many times as fast as to look behind at each letter.
    marks = (_MARK.match(prose, one.start(), end) for one in _ANY_MARK.finditer(prose, start, end))
    for match in filter(None, marks):
        if match.group() in "'\u2018\u2019":
            pairs.single_mark(match)
        else:
            pairs.double_mark(match)
    return pairs.closed()


class _Pairs:
    """The quotations of one paragraph while its marks are read."""

    def __init__(self, prose: str, start: int, end: int) -> None:
        self._prose, self._start, self._end = prose, start, end
        self._double: list[Span] = []
        self._single: list[Span] = []
        self._double_from: int | None = None
        self._single_from: int | None = None

    def single_mark(self, match: re.Match[str]) -> None:
        mark = match.group()
        if self._single_from is None:
            if mark != "\u2019" and _opens_single(self._prose, match, self._start):
                self._single_from = match.end()
        elif mark != "\u2018":
            self._single.append(Span(self._single_from, match.start()))
            self._single_from = None

    def double_mark(self, match: re.Match[str]) -> None:
        if self._double_from is None:
            if _opens_double(self._prose, match, self._start, self._end):
                self._double_from = match.end()
        elif match.group() not in _DOUBLE_OPEN:
            self._double.append(Span(self._double_from, match.start()))
            self._double_from = self._single_from = None

    def closed(self) -> tuple[SpanFinder, SpanFinder]:
        if self._double_from is not None:
            self._double.append(Span(self._double_from, self._end))
        return SpanFinder(self._double), SpanFinder(self._single)


def _opens_double(prose: str, match: re.Match[str], start: int, end: int) -> bool:
    if match.group() in _DOUBLE_OPEN:
        return True
    if match.group() in _DOUBLE_CLOSE or match.group() == "\u2033":
        return False
    before = match.start() == start or bool(_BEFORE_OPEN.match(prose[match.start() - 1]))
    return before and match.end() < end and not prose[match.end()].isspace()


def _opens_single(prose: str, match: re.Match[str], start: int) -> bool:
    if _NEVER_OPENS.match(prose, match.start()):
        return False
    before = prose[match.start() - 1] if match.start() > start else " "
    return bool(_BEFORE_OPEN.match(before) or before in '"\u201c')
