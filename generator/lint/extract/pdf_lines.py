"""Where the paragraphs of a PDF page end: it holds lines and where they stand, and no paragraphs.

Without this, quotations would be paired across a whole page, and a headline read into the lede.
"""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

BROKEN = "this is no PDF file, or it is damaged: open it and save it again"
"""What is said of a file without lines: here, as both who read it and who asks for it say so."""
NOTE = "\x16"
"""Stands before each character that is the mark of a note: "junkie" with a small 1 behind it."""
_WIDER = 1.3
"""How many times the usual distance of two lines parts paragraphs."""
_OTHER_SIZE = 1.1
_SAME_LINE = 0.8
"""What is set higher or lower by less of the size of letters is the number of a footnote."""
_SMALLER = 0.9
# Not "st" of "1st". What a blank parts from the word is none: it hides no label.
_NOTE_MARK = re.compile(r"[\d*\u2020\u2021][\d\s*\u2020\u2021,\u2013-]{0,8}|[ivx]{1,5}\s*")
_Matrix = Sequence[float]


class _Line(NamedTuple):
    text: str
    height: float
    """Where it stands on the page, in points, as long as nothing scales the whole page."""
    size: float


class Lines:
    """The lines of a page, as pypdf hands them over; `take` is its `visitor_text`."""

    def __init__(self) -> None:
        self._lines: list[_Line] = [_Line("", 0, 0)]
        self._size = 0.0
        """In which size the letters right before are set."""

    def take(self, text: str, page: _Matrix, line: _Matrix, font: object, size: float) -> None:
        """Take a piece of text with where it stands."""
        del font
        height = line[4] * page[1] + line[5] * page[3] + page[5]
        letters = abs(line[3] * page[3] * size)
        first, *others = self._with_notes(text.replace(NOTE, ""), letters).split("\n")
        last = self._lines[-1]
        if not last.text.strip() and first.strip():
            last = last._replace(height=height, size=letters)
        self._lines[-1] = last._replace(text=last.text + first)
        self._lines += (_Line(other, height, letters) for other in others)

    def _with_notes(self, text: str, size: float) -> str:
        """Return a piece with NOTE in it where it is the mark of a note."""
        if not text.strip():
            return text
        before, self._size = self._size, size
        is_behind = self._lines[-1].text[-1:].strip()
        if is_behind and size < before * _SMALLER and _NOTE_MARK.fullmatch(text):
            return "".join(one if one.isspace() else NOTE + one for one in text)
        return text

    def text(self) -> str:
        """Return the lines with an empty one where a paragraph ends, and with NOTE."""
        usual, size = _usual(self._lines), _usual_size(self._lines)
        pieces = [self._lines[0].text]
        for above, below in pairwise(self._lines):
            if _parts(above, below, usual):
                pieces.append("\n\n")
            else:
                # A headline of several lines is set in larger type.
                is_headline = below.text.strip() and above.size > size * _OTHER_SIZE
                pieces.append(" " if is_headline else "\n")
            pieces.append(below.text)
        return "".join(pieces)


def _usual(lines: Sequence[_Line]) -> float:
    """Return how far most lines stand from the next, or 0 where none has a next."""
    written = [line for line in lines if line.text.strip()]
    distances = Counter(
        round(distance, 1)
        for pair in pairwise(written)
        if (distance := _distance(*pair)) > _SAME_LINE
    )
    return max(distances, key=lambda one: (distances[one], -one), default=0)


def _usual_size(lines: Sequence[_Line]) -> float:
    """Return the size in which most letters are set."""
    letters: Counter[float] = Counter()
    for line in lines:
        letters[round(line.size, 1)] += len(line.text)
    return max(letters, key=lambda one: letters[one])


def _distance(above: _Line, below: _Line) -> float:
    """Return how far two lines stand from each other, as a share of the size of their letters."""
    return abs(above.height - below.height) / (max(above.size, below.size) or 1)


def _parts(above: _Line, below: _Line, usual: float) -> bool:
    """Tell whether a paragraph ends between two lines."""
    if not (above.text.strip() and below.text.strip()) or not usual:
        return False
    sizes = sorted((above.size, below.size))
    return sizes[1] > sizes[0] * _OTHER_SIZE or _distance(above, below) > usual * _WIDER
