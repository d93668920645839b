"""What stands inside the paragraphs of Markdown: code, links, tags, emphasis, entities."""

import re
from bisect import bisect_right
from collections import defaultdict

from generator.lint.extract.markdown_blocks import Canvas
from generator.lint.extract.tags import (
    leave_out_comments,
    leave_out_unread,
    mark_entities,
    mark_tags,
)
from generator.lint.kept.patterns import later
from generator.lint.model import LEFT_OUT, MARKUP, PARAGRAPH_END

_ESCAPE = later(r"\\[!-/:-@\[-`{-~]")
_TICKS = later(rf"(?<!\\)`+|{PARAGRAPH_END}")
_BRACKET = later(
    r"!?\[(?!\^)"
    rf"|\](?:\((?:[^()\n{PARAGRAPH_END}]|\([^()\n]{{0,300}}\)){{0,1000}}\)|\[[^\]\[\n]{{0,200}}\])?"
    r"(?:\{[^{}\n]{0,200}\})?"
)
_NOTE_MARK = later(r"\[\^[^\]\s]{1,100}\]")
_EMPHASIS = later(r"\*+|~~|==|(?<![^\W_])_+|_+(?![^\W_])")


def mark_inline(canvas: Canvas) -> None:
    """Draw what the marks inside paragraphs are; blocks must have been drawn before."""
    # Most releases have few kinds of marks, and looking for one character is cheap.
    if "<" in canvas.text:
        leave_out_comments(canvas)
        leave_out_unread(canvas)
    if "`" in canvas.text:
        _code(canvas)
    prose = canvas.prose()
    if "<" in canvas.text:
        mark_tags(canvas, prose)
    if "[" in canvas.text:
        _links(canvas, prose)
        for match in _NOTE_MARK.finditer(prose):
            canvas.draw(*match.span(), MARKUP)
    _mark_words(canvas)


def _mark_words(canvas: Canvas) -> None:
    """Draw the marks at words: emphasis, escapes, entities."""
    prose = canvas.prose()
    if any(mark in prose for mark in "*_~="):
        for match in _EMPHASIS.finditer(prose):
            _emphasis(canvas, prose, match)
    if "\\" in prose:
        for match in _ESCAPE.finditer(prose):
            canvas.put(match.start(), MARKUP)
            canvas.put(match.start() + 1, match.group()[1])
    if "&" in prose:
        mark_entities(canvas, prose)


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
