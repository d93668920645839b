"""Web pages: the prose of the page, every code point at the place it has in the source."""

import re

from generator.lint.extract.markdown_blocks import Canvas
from generator.lint.extract.tag import OPENING, Tag, Tags
from generator.lint.extract.tags import (
    Contents,
    italics,
    leave_out_comment,
    mark_entities,
    mark_tag,
)
from generator.lint.kept.patterns import later
from generator.lint.model import LEFT_OUT, ExtractedText
from generator.location import Span

_MARK = later(rf"<[!?]|{OPENING}")
_QUOTATIONS = ("blockquote", "q")


def html_text(text: str) -> ExtractedText:
    """Return the prose of a page; however deep its tags are nested, it is read once."""
    canvas = Canvas(text)
    quoted = _Page(canvas).quotations()
    mark_entities(canvas, canvas.prose())
    return ExtractedText(
        text, canvas.prose(), quoted, tuple(italics(canvas)), tuple(canvas.comments)
    )


class _Page:
    """A page on its way to prose: in one pass, for a tag in a comment is none, nor the reverse."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._prose = canvas.prose()
        self._tags = Tags(self._prose)
        self._contents = Contents(self._prose)
        self._quoted: list[Span] = []
        self._depth = self._start = 0

    def quotations(self) -> tuple[Span, ...]:
        """Draw what marks there are, and return the outermost quotations."""
        at = 0
        while mark := _MARK.search(self._prose, at):
            at = self._element(mark) if mark[2] else self._declaration(mark.start())
        return tuple(self._quoted)

    def _declaration(self, start: int) -> int:
        if self._prose.startswith("<!--", start):
            return leave_out_comment(self._canvas, self._prose, start)
        end = self._prose.find(">", start) + 1
        if not end:
            return len(self._prose)  # nor does any other mark end
        self._canvas.draw(start, end, LEFT_OUT)
        return end

    def _element(self, opening: re.Match[str]) -> int:
        """Draw a tag, with the content of its element where that is no prose; return its end."""
        tag = self._tags.read(opening)
        if tag is None:
            return opening.end()
        if end := self._contents.end(tag):
            self._canvas.draw(tag.start, end, LEFT_OUT)
            return end
        mark_tag(self._canvas, self._prose, tag)
        if tag.name in _QUOTATIONS:
            self._quotation(tag)
        return tag.end

    def _quotation(self, tag: Tag) -> None:
        if not tag.closes:
            self._start = self._start if self._depth else tag.end
            self._depth += 1
        elif self._depth:
            self._depth -= 1
            if not self._depth:
                self._quoted.append(Span(self._start, tag.start))
