"""The part of a paragraph around a finding, wrapped, with carets under the words."""

import unicodedata

from generator.location import Span

_REACH = 400
"""How much of a long paragraph is looked at to each side."""
_LINES_AROUND = 1
_MORE = "\u2026"


def excerpt(text: str, paragraph: Span, span: Span, width: int) -> list[str]:
    """Return lines of at most `width` columns with carets on lines of their own."""
    first = max(paragraph.start, span.start - _REACH)
    last = min(max(paragraph.end, span.end), span.end + _REACH)
    before = _printable(text[first : span.start]).lstrip()
    words = _printable(span.of(text))
    after = _printable(text[span.end : last]).rstrip()
    before = before if first == paragraph.start else _MORE + before
    after = after if last >= paragraph.end else after + _MORE
    start = len(before)
    return _lines(before + words + after, Span(start, start + len(words)), width)


def _lines(shown: str, marked: Span, width: int) -> list[str]:
    rows = _wrapped(shown, width)
    hit = [number for number, row in enumerate(rows) if _overlap(row, marked)]
    first, last = max(0, hit[0] - _LINES_AROUND), min(len(rows), hit[-1] + 1 + _LINES_AROUND)
    lines: list[str] = []
    for number in range(first, last):
        row = rows[number]
        lines.append(row.of(shown).rstrip())
        if number in hit:
            lines.append(_carets(shown, row, marked))
    return lines


def _carets(shown: str, row: Span, marked: Span) -> str:
    start, end = max(row.start, marked.start), min(row.end, marked.end)
    under = shown[start:end].rstrip() or "^"
    return " " * _columns(shown[row.start : start]) + "^" * max(1, _columns(under))


def _overlap(row: Span, marked: Span) -> bool:
    return row.start < marked.end and marked.start < row.end


def _wrapped(shown: str, width: int) -> list[Span]:
    """Return the rows of a text, broken at spaces; a word longer than a row is cut."""
    rows: list[Span] = []
    start = 0
    while start < len(shown):
        end = _row_end(shown, start, width)
        rows.append(Span(start, end))
        start = end
    return rows or [Span(0, 0)]


def _row_end(shown: str, start: int, width: int) -> int:
    if shown.isascii():
        return _ascii_row_end(shown, start, width)
    columns, space, at = 0, 0, start
    while at < len(shown):
        columns += _columns(shown[at])
        if columns > width and shown[at] != " ":
            return space or max(at, start + 1)
        at += 1
        if shown[at - 1] == " ":
            space = at
    return at


def _ascii_row_end(shown: str, start: int, width: int) -> int:
    """Return the same without looking at every character: each is one column wide."""
    at = start + width
    while at < len(shown) and shown[at] == " ":
        at += 1
    if at >= len(shown):
        return len(shown)
    return shown.rfind(" ", start, at) + 1 or at


def _printable(text: str) -> str:
    """Return the text on one line, with nothing in it that would move a terminal's cursor."""
    if text.isprintable():
        return text
    if text.isascii():
        return text.translate(_ASCII_SHOWN)
    return "".join(_shown(char) for char in text)


def _shown(char: str) -> str:
    if char.isprintable():
        return char
    return " " if char.isspace() else ""


_ASCII_SHOWN = {code: _shown(chr(code)) for code in range(0x80) if not chr(code).isprintable()}
"""The same for the characters of most texts, which are many."""


def _columns(text: str) -> int:
    return len(text) if text.isascii() else sum(_width(char) for char in text)


def _width(char: str) -> int:
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
