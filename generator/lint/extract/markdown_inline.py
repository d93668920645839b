"""What stands inside the paragraphs of Markdown: code, links, tags, emphasis, entities."""

import html
import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator

from generator.lint.extract.markdown_blocks import Canvas
from generator.lint.model import LEFT_OUT, LINE_END, MARKUP, PARAGRAPH_END
from generator.lint.word_sets import words
from generator.location import Span

_ESCAPE = re.compile(r"\\[!-/:-@\[-`{-~]")
_TICKS = re.compile(rf"(?<!\\)`+|{PARAGRAPH_END}")
_UNREAD_TAG = re.compile(r"<(script|style|pre|code|svg|textarea)\b", re.IGNORECASE)
_TAG = re.compile(
    rf"</?([A-Za-z][A-Za-z0-9-]{{0,30}})(?:\s[^<>{PARAGRAPH_END}]{{0,1000}})?/?>",
)
_BLOCK_TAGS = words(
    "address article aside blockquote dd details div dl dt figcaption figure footer form h1 h2 h3"
    " h4 h5 h6 header hr li main nav ol p section summary table tbody td tfoot th thead tr ul"
)
_BRACKET = re.compile(
    r"!?\[(?!\^)"
    rf"|\](?:\((?:[^()\n{PARAGRAPH_END}]|\([^()\n]{{0,300}}\)){{0,1000}}\)|\[[^\]\[\n]{{0,200}}\])?"
    r"(?:\{[^{}\n]{0,200}\})?"
)
_NOTE_MARK = re.compile(r"\[\^[^\]\s]{1,100}\]")
_EMPHASIS = re.compile(r"\*+|~~|==|(?<![^\W_])_+|_+(?![^\W_])")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_ITALIC = re.compile(
    rf"(?<![*\w\\])\*(?![\s*])([^*{PARAGRAPH_END}]{{1,250}})(?<![\s\\])\*(?!\*)"
    rf"|(?<![\w\\])_(?![\s_])([^_{PARAGRAPH_END}]{{1,250}})(?<![\s\\])_(?!\w)"
    rf"|<(?:em|i|cite)>([^<{PARAGRAPH_END}]{{1,250}})</(?:em|i|cite)>"
)


def mark_inline(canvas: Canvas) -> None:
    """Draw what the marks inside paragraphs are; blocks must have been drawn before."""
    _comments(canvas)
    _unread_tags(canvas)
    _code(canvas)
    prose = canvas.prose()
    _tags(canvas, prose)
    _links(canvas, prose)
    for match in _NOTE_MARK.finditer(prose):
        canvas.draw(*match.span(), MARKUP)
    prose = canvas.prose()
    for match in _EMPHASIS.finditer(prose):
        _emphasis(canvas, prose, match)
    for match in _ESCAPE.finditer(prose):
        canvas.put(match.start(), MARKUP)
        canvas.put(match.start() + 1, match.group()[1])
    for match in _ENTITY.finditer(prose):
        _entity(canvas, match)


def italics(canvas: Canvas) -> Iterator[Span]:
    """Yield what stands in italics."""
    for match in _ITALIC.finditer(canvas.text):
        yield Span(*match.span(match.lastindex or 0))


def _comments(canvas: Canvas) -> None:
    prose = canvas.prose()
    start = prose.find("<!--")
    while start >= 0:
        end = prose.find("-->", start)
        end = len(prose) if end < 0 else end + 3
        canvas.draw(start, end, LEFT_OUT)
        canvas.comments.append(Span(start, end))
        start = prose.find("<!--", end)


def _unread_tags(canvas: Canvas) -> None:
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


def _code(canvas: Canvas) -> None:
    """Leave out code spans: a run of backticks up to the next run as long in its paragraph."""
    paragraph: list[re.Match[str]] = []
    for match in _TICKS.finditer(canvas.prose()):
        if match.group() != PARAGRAPH_END:
            paragraph.append(match)
        elif paragraph:
            _code_in(canvas, paragraph)
            paragraph = []
    _code_in(canvas, paragraph)


def _code_in(canvas: Canvas, runs: list[re.Match[str]]) -> None:
    by_length: dict[int, list[int]] = defaultdict(list)
    for number, run in enumerate(runs):
        by_length[len(run.group())].append(number)
    number = 0
    while number < len(runs):
        alike = by_length[len(runs[number].group())]
        at = bisect_right(alike, number)
        if at < len(alike):
            canvas.draw(runs[number].start(), runs[alike[at]].end(), LEFT_OUT)
            number = alike[at]
        number += 1


def _tags(canvas: Canvas, prose: str) -> None:
    for match in _TAG.finditer(prose):
        name = match[1].lower()
        mark = MARKUP
        if name in _BLOCK_TAGS:
            mark = PARAGRAPH_END
        elif name == "br":
            mark = LINE_END
        canvas.draw(*match.span(), mark)


def _links(canvas: Canvas, prose: str) -> None:
    """Hide the brackets and the target of links, and keep their text."""
    open_brackets: list[re.Match[str]] = []
    for match in _BRACKET.finditer(prose):
        if match.group()[0] != "]":
            open_brackets.append(match)
        elif open_brackets:
            opening = open_brackets.pop()
            if len(match.group()) > 1:
                canvas.draw(*opening.span(), MARKUP)
                canvas.draw(*match.span(), MARKUP)


def _emphasis(canvas: Canvas, prose: str, match: re.Match[str]) -> None:
    around = prose[max(0, match.start() - 1) : match.start()], prose[match.end() : match.end() + 1]
    if around[0] == "\\" or all(not one or one.isspace() for one in around):
        return
    canvas.draw(*match.span(), MARKUP)


def _entity(canvas: Canvas, match: re.Match[str]) -> None:
    char = html.unescape(match.group())
    if len(char) == 1:
        canvas.draw(*match.span(), MARKUP)
        canvas.put(match.start(), char)
