"""Tags, comments and entities, which stand in HTML and in Markdown."""

import re
from collections.abc import Iterator

from generator.lint.extract.elements import APART, IN_LINE, UNREAD, shown_values
from generator.lint.extract.markdown_blocks import Canvas
from generator.lint.extract.tag import Tag, Tags
from generator.lint.kept.patterns import later
from generator.lint.model import LEFT_OUT, LINE_END, MARKUP, PARAGRAPH_END
from generator.location import Span

_COMMENT_END = later(r"--!?>")
_UNREAD_TAG = later(rf"<()({'|'.join(sorted(UNREAD))})(?=[\s/>])", re.IGNORECASE)
_CLOSING = {
    name: later(rf"</{name}(?=[\s/>]|\Z)[^<>]*>?", re.IGNORECASE) for name in sorted(UNREAD)
}
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
        start = prose.find("<!--", leave_out_comment(canvas, prose, start))


def leave_out_comment(canvas: Canvas, prose: str, start: int) -> int:
    """Leave out the comment that begins at a place, note where it stands, and return its end."""
    found = _COMMENT_END.search(prose, start + 2)
    end = found.end() if found else len(prose)
    canvas.draw(start, end, LEFT_OUT)
    canvas.comments.append(Span(start, end))
    return end


def leave_out_unread(canvas: Canvas) -> None:
    """Leave out the content of tags whose content is no prose."""
    prose = canvas.prose()
    contents, tags = Contents(prose), Tags(prose)
    at = 0
    while match := _UNREAD_TAG.search(prose, at):
        tag = tags.read(match)
        at = tag.end if tag else match.end()
        if tag and (end := contents.end(tag)):
            canvas.draw(tag.start, end, LEFT_OUT)
            at = end


class Contents:
    """Where the contents of elements end that are no prose."""

    def __init__(self, prose: str) -> None:
        self._prose = prose
        self._unclosed: set[str] = set()

    def end(self, tag: Tag) -> int:
        """Return where the element ends that a tag opens; 0 where its content is prose."""
        if tag.closes or tag.name not in UNREAD or tag.name in self._unclosed:
            return 0
        if tag.name == "svg" and self._prose[tag.end - 2] == "/":
            return 0
        found = _CLOSING[tag.name].search(self._prose, tag.end)
        if found is None:
            # To look again at each of them would take long where there are many.
            self._unclosed.add(tag.name)
            return 0
        return found.end()


def mark_tags(canvas: Canvas, prose: str) -> None:
    """Draw tags as what they are: the end of a paragraph or of a line, or nothing."""
    for tag in Tags(prose):
        mark_tag(canvas, prose, tag)


def mark_tag(canvas: Canvas, prose: str, tag: Tag) -> None:
    """Draw a tag as what it is, and the words of its attributes as paragraphs of their own."""
    mark = PARAGRAPH_END if tag.name in APART else MARKUP
    canvas.draw(tag.start, tag.end, LINE_END if tag.name == "br" else mark)
    if tag.name in IN_LINE:
        canvas.put(tag.start, " ")
    for span in shown_values(tag, prose):
        canvas.show(span, prose)
        canvas.by_hand.append(span)


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
