"""Where something stands: spans in a text, and places in a file."""

import bisect
import re
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

_LINE_END = re.compile(r"\r\n|\r|\n")


class Span(NamedTuple):
    """A half-open range of code points in a text."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the part of `text` that the span covers."""
        return text[self.start : self.end]


class Place(NamedTuple):
    """A point in a file, for people: lines and columns count from 1."""

    path: Path
    line: int = 1
    column: int = 1
    width: int = 1
    """How many code points the culprit takes on its line; carets are drawn under them."""
    line_text: str = ""
    """The whole line, for showing; empty where no line can be shown."""

    def __str__(self) -> str:
        return f"{self.path.as_posix()}:{self.line}:{self.column}"


class Lines:
    """The lines of one text: offset to line and column, in constant memory per line."""

    def __init__(self, text: str) -> None:
        # Not str.splitlines(): it also breaks at form feeds and U+2028, which editors do not count.
        self._text = text
        self._starts = _starts(text)

    def position(self, offset: int) -> tuple[int, int]:
        """Return line and column of an offset, both from 1, in code points."""
        line = bisect.bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def line(self, number: int) -> str:
        """Return the text of a line without its line end; empty past the end."""
        if not 1 <= number <= len(self._starts):
            return ""
        last = len(self._starts) == number
        end = len(self._text) if last else self._starts[number]
        return self._text[self._starts[number - 1] : end].rstrip("\r\n")

    def place(self, path: Path, offset: int, width: int = 1) -> Place:
        """Return the place of `width` code points at `offset`."""
        line, column = self.position(offset)
        return Place(path, line, column, width, self.line(line))


def _starts(text: str) -> list[int]:
    """Return where the lines of a text start."""
    if "\r" in text:
        return [0, *(match.end() for match in _LINE_END.finditer(text))]
    # Many times as fast, and most texts are so.
    ends = accumulate(map(len, text.split("\n")[:-1]))
    return [0, *(end + number for number, end in enumerate(ends, start=1))]
