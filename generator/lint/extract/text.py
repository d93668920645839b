"""Plain text: paragraphs end at empty lines, and at lines that were broken on purpose."""

import re
from collections.abc import Iterator
from io import StringIO

from generator.lint.kept.patterns import later
from generator.lint.model import LINE_END, PARAGRAPH_END, ExtractedText

_BREAK_OR_END = later(r"\r\n|\r|\n|\Z")
WIDEST_WRAPPED = 160
"""A text with longer lines is not wrapped by hand: each of its lines is a paragraph."""
_ITEM = later(r"\s*(?:[-*+•·–]|\(?[0-9a-zA-Z]{1,3}[.)])\s")
_CELL_END = later(r"(?<=\S)\t(?=\S)")
_APART, _END_APART = "\n\n", PARAGRAPH_END * 2
_PART = 100_000
_Block = tuple[list[str], list[str]]
"""Lines, and the break after each."""
_THOUGHT_END = later(r"[.!?:;\"”’')\]]\s*\Z")
_SHORT = 50
"""Nobody wraps prose at fewer code points: a shorter line may be one of a list, or a heading."""
_NARROW = 30
"""No column is as narrow as this."""
_FULL = 0.75
_LIST_OF = 3
"""So many lines with a capital each are a list, even where a sentence ends in one of them."""
# Such as "Bail: $50,000" and "Case No.: 12".
_KEY = later(r"\W*[^\W_][\w.'\u2019#/()&-]*(?: [\w.'\u2019#/()&-]+){0,3}:(?=\s|\Z)")
# "- Hale", "2. Hale", "Hale"; no "and", and nothing that goes on with "(who"
_OPENS = later(r"[^\w(,;]*[^\W_a-zß-öø-ÿ]")
# What a line of a list or a heading never ends with: "charged the", "Hale,"
_GOES_ON = later(
    r"(?:[,;&-]|\b(?:an?|the|this|his|her|their|its|of|in|on|at|to|by|for|from|with|and|or|as|that"
    r"|than|who|was|were|is|are|be|been|has|have|had|will|not))\s*\Z",
    re.IGNORECASE,
)
_SENTENCE_END = later(r"[.!?][\"”’')\]]*\s*\Z")
# "DA Wins Case Against Drug Dealer": no long word without a capital
_LOWER = later(r"\b(?!(?:with|from|over|into)\b)(?:[a-zß-öø-ÿ]\w{3}|(?:was|is|has|her|his|the)\b)")
_TITLE_WORDS = later(r"(?:\S+\s+){3}\S")


def plain_text(text: str, *, typeset: bool = False) -> ExtractedText:
    """Return a plain text as it stands, with the ends of its paragraphs and lines marked.

    Where lines were set in type, their letters differ in width: what fills most of a column is
    full.
    """
    prose = StringIO()
    at = 0
    # Some at a time: a list of all paragraphs would take as much room as the text.
    while (end := text.find(_APART, at + _PART)) >= 0:
        prose.write(_marked_throughout(text[at:end], typeset=typeset))
        prose.write(_END_APART)
        at = end + len(_APART)
    prose.write(_marked_throughout(text[at:], typeset=typeset))
    marked = prose.getvalue().replace("\f", PARAGRAPH_END)
    # Cells of a table that was pasted as text: a name in one says nothing of the next.
    return ExtractedText(text, _CELL_END.sub(PARAGRAPH_END, marked) if "\t" in marked else marked)


def _marked_throughout(text: str, *, typeset: bool) -> str:
    """Return a text with marks for breaks; most often each of its paragraphs is one line."""
    return _END_APART.join(
        _with_blocks(one, typeset=typeset) if "\n" in one or "\r" in one else one
        for one in text.split(_APART)
    )


def _with_blocks(text: str, *, typeset: bool) -> str:
    pieces: list[str] = []
    for lines, breaks in _blocks(text):
        pieces.append(lines[0] if len(lines) == 1 else _block(lines, breaks, typeset=typeset))
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


def _block(lines: list[str], breaks: list[str], *, typeset: bool) -> str:
    width = max(map(len, lines))
    full = _FULL * width if typeset and width > _SHORT else WIDEST_WRAPPED
    listed = _is_list(lines, width)
    pieces = [lines[0]]
    for line, end, following in zip(lines, breaks, lines[1:], strict=False):
        if full <= len(line) <= WIDEST_WRAPPED and not _ITEM.match(following):
            mark = ""
        elif _stands_alone(line, following, listed=listed or width > WIDEST_WRAPPED):
            mark = PARAGRAPH_END
        else:
            mark = LINE_END if _ends_thought(line, following, width) else ""
        pieces += _marked(end, mark) if mark else end, following
    return "".join(pieces)


def _is_list(lines: list[str], width: int) -> bool:
    """Tell whether each line is short and begins anew: a list, a table, a heading over another."""
    if width <= _NARROW and len(lines) >= _LIST_OF:
        return True
    if width > _SHORT or not all(map(_OPENS.match, lines)):
        return False
    return len(lines) >= _LIST_OF or not _SENTENCE_END.search(lines[-1])


def _stands_alone(line: str, following: str, *, listed: bool) -> bool:
    """Tell whether nothing is to be read across the break between two lines.

    Prose may be wrapped anywhere, and says the same: so its lines are never short ones that could
    be read alone.
    """
    if _GOES_ON.search(line):
        return False
    key = _KEY.match(following)
    if key and _KEY.match(line):
        return True
    if len(line.strip()) > _SHORT or not _OPENS.match(following):
        return False
    return listed or bool(key or _KEY.match(line)) or _is_heading(line)


def _is_heading(line: str) -> bool:
    return bool(_OPENS.match(line) and _TITLE_WORDS.match(line)) and not _LOWER.search(line)


def _marked(line_break: str, mark: str) -> str:
    return mark * len(line_break)


def _ends_thought(line: str, following: str, width: int) -> bool:
    """Tell whether a line was broken on purpose, not because it was full."""
    if line.rstrip().endswith(("-", "\u2010", "\u00ad")):
        return False
    if width > WIDEST_WRAPPED or _ITEM.match(following):
        return True
    words = following.split(None, 1)
    room = len(line.rstrip()) + 1 + len(words[0]) <= width
    return room and bool(_THOUGHT_END.search(line) or words[0][:1].isupper())
