"""The block structure of Markdown: what is a paragraph, a quotation, a table, code."""

import re

from generator.lint.kept.patterns import later
from generator.lint.model import LEFT_OUT, LINE_END, MARKUP, PARAGRAPH_END
from generator.location import Span

_LINE = later(r"([^\r\n]*)(\r\n|\r|\n|\Z)")
_QUOTE = later(r"(?: {0,3}> ?)+")
_FENCE = later(r"\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)?(`{3,}(?=[^`]*\Z)|~{3,})")
_ITEM = later(r"\s*(?:[-*+]|\d{1,9}[.)])(?=\s)\s*(?:\[[ xX]\]\s)?")
_CONTAINER = later(r"\s*(?:!!!|\?\?\?\+?|===)\s")
_HEADING = later(r" {0,3}#{1,6}(?=\s|\Z)\s*")
_HEADING_END = later(r"\s#+\s*\Z")
_RULE = later(r" {0,3}(?:=+|-+|(?:[-*_]\s*){3,})\s*\Z")
_TABLE_RULE = later(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*\Z")
_DEFINITION = later(r" {0,3}\[(?!\^)[^\]]{1,200}\]:\s")
_NOTE = later(r" {0,3}\[\^[^\]]{1,200}\]:\s")
_INDENT = 4


class Canvas:
    """A text and, as long as it, the prose into which its marks are drawn."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.quoted: list[Span] = []
        self.comments: list[Span] = []
        self.by_hand: list[Span] = []
        """Where other words may break what stands around them."""
        self._prose = list(text)
        self._joined = ""

    def draw(self, start: int, end: int, mark: str) -> None:
        """Put a mark in place of each code point of a range."""
        self._prose[start:end] = mark * (end - start)
        self._joined = ""

    def put(self, at: int, char: str) -> None:
        """Put one code point in place of another."""
        self._prose[at] = char
        self._joined = ""

    def show(self, span: Span, prose: str) -> None:
        """Show a range inside marks as a paragraph of its own."""
        self.draw(span.start - 1, span.start, PARAGRAPH_END)
        self.draw(span.end, span.end + 1, PARAGRAPH_END)
        self._prose[span.start : span.end] = span.of(prose)

    def at(self, offset: int) -> str:
        """Return what is drawn at an offset of the text."""
        return self._prose[offset]

    def prose(self) -> str:
        """Return the prose with everything drawn so far."""
        self._joined = self._joined or "".join(self._prose)
        return self._joined


def mark_blocks(canvas: Canvas, start: int) -> None:
    """Draw what the lines of a text are, from where its front matter ends."""
    blocks = _Blocks(canvas)
    for match in _LINE.finditer(canvas.text, start):
        blocks.line(match)
        if match.end() == len(canvas.text):
            break


class _Blocks:
    """The state between two lines."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._fence = ""
        self._depth = 0
        self._blank = True
        self._in_list = False
        self._break = (0, 0)
        """Where the last line's end stands."""

    def line(self, match: re.Match[str]) -> None:
        """Draw one line."""
        start, end = match.span(1)
        if start == end and not (self._depth or self._fence):
            # An empty line in no quotation and no code: half of all lines.
            self._end_paragraph()
            self._blank = True
            self._break = match.span(2)
            return
        quote = None if match[1][:1].isalpha() else _QUOTE.match(match[1])
        if quote:
            self._canvas.draw(start, start + quote.end(), MARKUP)
        depth = quote.group().count(">") if quote else 0
        content = match[1][quote.end() :] if quote else match[1]
        if depth != self._depth:
            self._end_paragraph()
            self._fence = ""
        self._depth = depth
        if depth:
            self._quote(start, end)
        self._content(content, start + len(match[1]) - len(content), end)
        self._break = match.span(2)

    def _content(self, content: str, start: int, end: int) -> None:
        if self._fence:
            self._code(start, end)
            self._fence = "" if self._closes_fence(content) else self._fence
        elif content[:1].isalpha():
            # Most lines: whatever else Markdown knows begins with a mark, a digit or a blank.
            self._in_list = self._in_list and not self._blank
            self._plain()
        elif fence := _FENCE.match(content):
            self._fence = fence[1]
            self._code(start, end)
        elif not content.strip():
            self._end_paragraph()
        elif self._is_indented_code(content):
            self._code(start, end)
            return
        else:
            self._text(content, start, end)
        self._blank = not content.strip()

    def _closes_fence(self, content: str) -> bool:
        return content.strip().startswith(self._fence) and not content.strip(f" \t{self._fence[0]}")

    def _text(self, content: str, start: int, end: int) -> None:
        if item := _ITEM.match(content):
            self._opens(start, start + item.end())
            self._in_list = True
            start += item.end()
            content = content[item.end() :]
        elif self._blank and not content[0].isspace():
            self._in_list = bool(_CONTAINER.match(content))
        if heading := _HEADING.match(content):
            self._heading(content, start, heading.end())
        elif _RULE.match(content) or _TABLE_RULE.match(content) or _DEFINITION.match(content):
            self._code(start, end)
        elif note := _NOTE.match(content):
            self._opens(start, start + note.end())
        elif content.lstrip().startswith("|"):
            self._row(content, start)
        else:
            self._plain()

    def _plain(self) -> None:
        if self._breaks_hard():
            self._canvas.draw(*self._break, LINE_END)

    def _breaks_hard(self) -> bool:
        end = self._break[0]
        ended = self._canvas.at(end) == PARAGRAPH_END
        return not ended and self._canvas.text[max(0, end - 2) : end].endswith(("  ", "\\"))

    def _heading(self, content: str, start: int, marks: int) -> None:
        self._opens(start, start + marks)
        if closing := _HEADING_END.search(content):
            self._canvas.draw(start + closing.start(), start + closing.end(), MARKUP)
        self._blank_after(start + len(content))

    def _row(self, content: str, start: int) -> None:
        self._end_paragraph()
        for match in re.finditer(r"(?<!\\)\|", content):
            self._canvas.put(start + match.start(), PARAGRAPH_END)

    def _opens(self, start: int, end: int) -> None:
        """Begin a paragraph after marks that no reader sees."""
        self._end_paragraph()
        self._canvas.draw(start, end, MARKUP)

    def _blank_after(self, end: int) -> None:
        following = self._canvas.text[end : end + 1]
        if following:
            self._canvas.put(end, PARAGRAPH_END)

    def _code(self, start: int, end: int) -> None:
        self._end_paragraph()
        self._canvas.draw(start, end, LEFT_OUT)

    def _end_paragraph(self) -> None:
        self._canvas.draw(*self._break, PARAGRAPH_END)

    def _is_indented_code(self, content: str) -> bool:
        if not self._blank or self._in_list:
            return False
        indent = len(content.expandtabs(_INDENT)) - len(content.expandtabs(_INDENT).lstrip())
        return indent >= _INDENT

    def _quote(self, start: int, end: int) -> None:
        quoted = self._canvas.quoted
        if quoted and self._break[1] == start and quoted[-1].end == self._break[0]:
            quoted[-1] = Span(quoted[-1].start, end)
        else:
            quoted.append(Span(start, end))
