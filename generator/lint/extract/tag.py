"""Tags as browsers read them: where one ends, and where the values of its attributes stand."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from generator.lint.kept.patterns import later
from generator.lint.model import PARAGRAPH_END
from generator.location import Span

# Not "<https://example.org>" or "<name@example.org>", which Markdown shows.
OPENING = r"<(/?)([A-Za-z][\w.-]*(?::[\w.-]+)?)(?=[\s/>])"
"""How a tag begins, as a pattern: whether it closes an element, and which."""
_OPENING = later(OPENING)
_ATTRIBUTE = later(
    rf"[\s/]*([^\s/>=<{PARAGRAPH_END}]+)"
    rf"(?:\s*=\s*(?:\"([^\"{PARAGRAPH_END}]*)\"|'([^'{PARAGRAPH_END}]*)'"
    rf"|([^\s\"'<>{PARAGRAPH_END}][^\s<>{PARAGRAPH_END}]*)))?"
)
_CLOSES = later(r"[\s/]*>")
_FIRST_CLOSES = later(rf"[^<>{PARAGRAPH_END}]*>")


class Tag(NamedTuple):
    """A tag of an element and where it stands."""

    name: str
    """In small letters."""
    closes: bool
    start: int
    end: int
    values: tuple[tuple[str, Span], ...] = ()
    """Where the values of attributes stand, without their quotation marks, by names."""


class Tags:
    """What reads the tags of a text in their order, each code point a few times at most."""

    def __init__(self, prose: str) -> None:
        self._prose = prose
        self._blunt_until = 0

    def __iter__(self) -> Iterator[Tag]:
        """Yield all tags."""
        at = 0
        while opening := _OPENING.search(self._prose, at):
            tag = self.read(opening)
            at = tag.end if tag else opening.end()
            if tag:
                yield tag

    def read(self, opening: re.Match[str]) -> Tag | None:
        """Return the tag that begins with a match of OPENING, or None where it never ends."""
        name, closes = opening[2].lower(), bool(opening[1])
        if opening.end() >= self._blunt_until:
            at, values = self._attributes(opening.end())
            if end := _CLOSES.match(self._prose, at):
                return Tag(name, closes, opening.start(), end.end(), values)
            # Some quotation mark has no other: what was read until here is read once more at most.
            self._blunt_until = at
        end = _FIRST_CLOSES.match(self._prose, opening.end())
        return Tag(name, closes, opening.start(), end.end()) if end else None

    def _attributes(self, at: int) -> tuple[int, tuple[tuple[str, Span], ...]]:
        values: list[tuple[str, Span]] = []
        while found := _ATTRIBUTE.match(self._prose, at):
            at = found.end()
            if found.lastindex and found.lastindex > 1:
                values.append((found[1].lower(), Span(*found.span(found.lastindex))))
        return at, tuple(values)
