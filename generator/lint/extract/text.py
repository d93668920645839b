"""Plain text: paragraphs end at empty lines, and at lines that were broken on purpose."""

import re

from generator.lint.model import LINE_END, PARAGRAPH_END, ExtractedText

_BREAK = re.compile(r"\r\n|\r|\n")
_WIDEST_WRAPPED = 160
"""A text with longer lines is not wrapped by hand: each of its lines is a paragraph."""
_ITEM = re.compile(r"\s*(?:[-*+•·–]|\(?[0-9a-zA-Z]{1,3}[.)])\s")
_THOUGHT_END = re.compile(r"[.!?:;\"”’')\]]\s*\Z")


def plain_text(text: str) -> ExtractedText:
    """Return a plain text as it stands, with the ends of its paragraphs and lines marked."""
    lines = _BREAK.split(text)
    breaks = _BREAK.findall(text)
    pieces: list[str] = []
    for number, (first, last) in enumerate(_blocks(lines)):
        if number:
            pieces.append(_marked(breaks[first - 1], PARAGRAPH_END))
        whole = lines[first] if last == first + 1 else _block(lines[first:last], breaks[first:last])
        pieces.append(whole)
    return ExtractedText(text, "".join(pieces).replace("\f", PARAGRAPH_END))


def _blocks(lines: list[str]) -> list[tuple[int, int]]:
    """Return the ranges of lines that belong together; an empty line is a block of its own."""
    blocks: list[tuple[int, int]] = []
    start = 0
    for number, line in enumerate(lines):
        if not line.strip():
            if start < number:
                blocks.append((start, number))
            blocks.append((number, number + 1))
            start = number + 1
    if start < len(lines):
        blocks.append((start, len(lines)))
    return blocks


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
