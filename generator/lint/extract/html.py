"""Web pages: the prose of the page, every code point at the place it has in the source."""

import re

from generator.lint.extract.markdown_blocks import Canvas
from generator.lint.extract.tags import (
    italics,
    leave_out_comments,
    leave_out_unread,
    mark_entities,
    mark_tags,
)
from generator.lint.model import LEFT_OUT, ExtractedText
from generator.location import Span

_DECLARATION = re.compile(r"<[!?][^>]{0,10000}>")
_QUOTATION = re.compile(r"<(/?)(blockquote|q)\b[^<>]{0,1000}>", re.IGNORECASE)


def html_text(text: str) -> ExtractedText:
    """Return the prose of a page; however deep its tags are nested, it is read once."""
    canvas = Canvas(text)
    leave_out_comments(canvas)
    leave_out_unread(canvas)
    prose = canvas.prose()
    for match in _DECLARATION.finditer(prose):
        canvas.draw(*match.span(), LEFT_OUT)
    quoted = _quotations(prose)
    mark_tags(canvas, canvas.prose())
    mark_entities(canvas, canvas.prose())
    return ExtractedText(
        text, canvas.prose(), quoted, tuple(italics(canvas)), tuple(canvas.comments)
    )


def _quotations(prose: str) -> tuple[Span, ...]:
    """Return the outermost quotations."""
    spans: list[Span] = []
    depth = start = 0
    for match in _QUOTATION.finditer(prose):
        if not match[1]:
            start = start if depth else match.end()
            depth += 1
        elif depth:
            depth -= 1
            if not depth:
                spans.append(Span(start, match.start()))
    return tuple(spans)
