"""Tags, comments and entities, which stand in HTML and in Markdown."""

import re
from collections.abc import Iterator

from generator.lint.extract.markdown_blocks import Canvas
from generator.lint.kept.patterns import later
from generator.lint.model import LEFT_OUT, LINE_END, MARKUP, PARAGRAPH_END
from generator.lint.word_sets import words
from generator.location import Span

_UNREAD_TAG = later(r"<(script|style|pre|code|svg|textarea)\b", re.IGNORECASE)
_TAG = later(
    rf"</?([A-Za-z][A-Za-z0-9-]{{0,30}})(?:\s[^<>{PARAGRAPH_END}]{{0,1000}})?/?>",
)
_BLOCK_TAGS = words(
    "address article aside blockquote dd details div dl dt figcaption figure footer form h1 h2 h3"
    " h4 h5 h6 header hr li main nav ol p section summary table tbody td tfoot th thead tr ul"
)
_ENTITY = later(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_ITALIC = later(
    rf"(?<![*\w\\])\*(?![\s*])([^*{PARAGRAPH_END}]{{1,250}})(?<![\s\\])\*(?!\*)"
    rf"|(?<![\w\\])_(?![\s_])([^_{PARAGRAPH_END}]{{1,250}})(?<![\s\\])_(?!\w)"
    rf"|<(?:em|i|cite)>([^<{PARAGRAPH_END}]{{1,250}})</(?:em|i|cite)>"
)

_ITALIC_MARKS = "*_<"


def leave_out_comments(canvas: Canvas) -> None:
    """Leave out comments, and note where they stand."""
    prose = canvas.prose()
    start = prose.find("<!--")
    while start >= 0:
        end = prose.find("-->", start)
        end = len(prose) if end < 0 else end + 3
        canvas.draw(start, end, LEFT_OUT)
        canvas.comments.append(Span(start, end))
        start = prose.find("<!--", end)


def leave_out_unread(canvas: Canvas) -> None:
    """Leave out the content of tags whose content is no prose."""
    prose = canvas.prose()
    lowered = prose.lower() if len(prose.lower()) == len(prose) else prose
    done = 0
    unclosed: set[str] = set()
    for match in _UNREAD_TAG.finditer(prose):
        name = match[1].lower()
        if match.start() < done or name in unclosed:
            continue
        end = lowered.find(f"</{name}>", match.end())
        if end < 0:
            unclosed.add(name)
            continue
        done = end + len(name) + 3
        canvas.draw(match.start(), done, LEFT_OUT)


def mark_tags(canvas: Canvas, prose: str) -> None:
    """Draw tags as what they are: the end of a paragraph or of a line, or nothing."""
    for match in _TAG.finditer(prose):
        name = match[1].lower()
        mark = MARKUP
        if name in _BLOCK_TAGS:
            mark = PARAGRAPH_END
        elif name == "br":
            mark = LINE_END
        canvas.draw(*match.span(), mark)


def mark_entities(canvas: Canvas, prose: str) -> None:
    """Draw entities as the characters that they stand for."""
    for match in _ENTITY.finditer(prose):
        _entity(canvas, match)


def italics(canvas: Canvas) -> Iterator[Span]:
    """Yield what stands in italics."""
    if not any(mark in canvas.text for mark in _ITALIC_MARKS):
        return
    for match in _ITALIC.finditer(canvas.text):
        yield Span(*match.span(match.lastindex or 0))


def _entity(canvas: Canvas, match: re.Match[str]) -> None:
    # Not at the top: few texts have entities, and all would wait for the table of them.
    from html import unescape  # noqa: PLC0415  # see above

    char = unescape(match.group())
    if len(char) == 1:
        canvas.draw(*match.span(), MARKUP)
        canvas.put(match.start(), char)
