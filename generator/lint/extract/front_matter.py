"""The front matter of Markdown pages: of its keys, the values that are published are read."""

import re

from generator.lint.extract.markdown_blocks import Canvas
from generator.lint.kept.patterns import later
from generator.lint.model import LEFT_OUT, MARKUP
from generator.lint.word_sets import words
from generator.location import Span
from generator.yaml_values import values_in

_FRONT_MATTER = later(
    r"---[ \t]*(?:\r\n|\r|\n)((?:.*?(?:\r\n|\r|\n))??)(?:---|\.\.\.)[ \t]*(?=[\r\n]|\Z)", re.DOTALL
)
_MOST = 100_000
"""No front matter has more code points; in a text, a rule may stand so far from the next."""
_PUBLISHED = words(
    "abstract alt caption dek description excerpt headline imagealt intro introduction lead lede"
    " linktitle longtitle metadescription metatitle ogdescription ogtitle pagetitle seodescription"
    " seotitle shorttitle standfirst subheadline subtitle summary tagline teaser title"
)
"""Keys in small letters, without marks between their words."""
_ESCAPED = later(r"\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4}))|\\.")
_BLOCK = later(r"[|>][^\r\n]*")


def mark_front_matter(canvas: Canvas) -> int:
    """Leave out the front matter of a page, but what is published of it, and return its end.

    What is no mapping is none: a page may begin with a rule.
    """
    front = _FRONT_MATTER.match(canvas.text)
    if front is None or front.end() > _MOST:
        return 0
    values = values_in(front[1])
    if values is None:
        return 0
    canvas.draw(0, front.end(), LEFT_OUT)
    for key, span in values:
        if re.sub(r"[-_:. ]", "", key).lower() in _PUBLISHED and span.start < span.end:
            _show(canvas, Span(span.start + front.start(1), span.end + front.start(1)))
    return front.end()


def _show(canvas: Canvas, value: Span) -> None:
    mark = canvas.text[value.start]
    quoted = mark in "\"'"
    span = Span(value.start + 1, value.end - 1) if quoted else value
    canvas.show(span, canvas.text)
    if block := _BLOCK.match(canvas.text, *span):
        canvas.draw(*block.span(), LEFT_OUT)
    elif mark in "'&!":
        # Other words may hold an apostrophe, which would end the value, also behind a tag.
        canvas.by_hand.append(span)
        for at in re.finditer("''", span.of(canvas.text)):
            canvas.put(span.start + at.start(), MARKUP)
    elif mark == '"':
        _unescape(canvas, span)


def _unescape(canvas: Canvas, span: Span) -> None:
    for escape in _ESCAPED.finditer(canvas.text, *span):
        char = chr(int(escape[1] or escape[2] or "0", 16))
        if char.isprintable():  # the others could stand for marks of ours
            canvas.draw(*escape.span(), MARKUP)
            canvas.put(escape.start(), char)
