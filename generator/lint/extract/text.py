"""Plain text: paragraphs end at empty lines, and at lines that were broken on purpose."""

from collections.abc import Iterator
from io import StringIO

from generator.lint.kept.patterns import later
from generator.lint.model import LINE_END, PARAGRAPH_END, ExtractedText

_BREAK_OR_END = later(r"\r\n|\r|\n|\Z")
_WIDEST_WRAPPED = 160
"""A text with longer lines is not wrapped by hand: each of its lines is a paragraph."""
_ITEM = later(r"\s*(?:[-*+•·–]|\(?[0-9a-zA-Z]{1,3}[.)])\s")
_CELL_END = later(r"(?<=\S)\t(?=\S)")
_APART, _END_APART = "\n\n", PARAGRAPH_END * 2
_PART = 100_000
_Block = tuple[list[str], list[str]]
"""Lines, and the break after each."""
_THOUGHT_END = later(r"[.!?:;\"”’')\]]\s*\Z")


def plain_text(text: str) -> ExtractedText:
    """Return a plain text as it stands, with the ends of its paragraphs and lines marked."""
    prose = StringIO()
    at = 0
    # Some at a time: a list of all paragraphs would take as much room as the text.
    while (end := text.find(_APART, at + _PART)) >= 0:
        prose.write(_marked_throughout(text[at:end]))
        prose.write(_END_APART)
        at = end + len(_APART)
    prose.write(_marked_throughout(text[at:]))
    marked = prose.getvalue().replace("\f", PARAGRAPH_END)
    # Cells of a table that was pasted as text: a name in one says nothing of the next.
    return ExtractedText(text, _CELL_END.sub(PARAGRAPH_END, marked) if "\t" in marked else marked)


def _marked_throughout(text: str) -> str:
    """Return a text with marks for breaks; most often each of its paragraphs is one line."""
    return _END_APART.join(
        _with_blocks(one) if "\n" in one or "\r" in one else one for one in text.split(_APART)
    )


def _with_blocks(text: str) -> str:
    pieces: list[str] = []
    for lines, breaks in _blocks(text):
        pieces.append(lines[0] if len(lines) == 1 else _block(lines, breaks))
        pieces.append(_marked(breaks[-1], PARAGRAPH_END))
    return "".join(pieces)


def _blocks(text: str) -> Iterator[_Block]:
    """Yield the lines that belong together; an empty line is a block of its own."""
    lines: list[str] = []
    breaks: list[str] = []
    at = 0
    for match in _BREAK_OR_END.finditer(text):
        line = text[at : match.start()]
        at = match.end()
        if line and not line.isspace():
            lines.append(line)
            breaks.append(match.group())
            continue
        if lines:
            yield lines, breaks
            lines, breaks = [], []
        yield [line], [match.group()]
    if lines:
        yield lines, breaks


def _block(lines: list[str], breaks: list[str]) -> str:
    width = max(map(len, lines))
    pieces = [lines[0]]
    for line, end, following in zip(lines, breaks, lines[1:], strict=False):
        mark = LINE_END if _ends_thought(line, following, width) else ""
        pieces += _marked(end, mark) if mark else end, following
    return "".join(pieces)


def _marked(line_break: str, mark: str) -> str:
    return mark * len(line_break)


def _ends_thought(line: str, following: str, width: int) -> bool:
    """Tell whether a line was broken on purpose, not because it was full."""
    if line.rstrip().endswith(("-", "\u2010", "\u00ad")):
        return False
    if width > _WIDEST_WRAPPED or _ITEM.match(following):
        return True
    words = following.split(None, 1)
    room = len(line.rstrip()) + 1 + len(words[0]) <= width
    return room and bool(_THOUGHT_END.search(line) or words[0][:1].isupper())
