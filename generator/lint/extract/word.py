"""Word files: body, notes, headers and footers as a reader sees them, one line a paragraph.

Tracked insertions are read and deletions are not; of a field only its result; a text box once.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from lxml import etree

from generator.lint.extract.word_package import WordPackage, local_name
from generator.lint.model import LEFT_OUT, LINE_END, PARAGRAPH_END, ExtractedText, Part
from generator.lint.word_sets import words
from generator.location import Span

_LINE_BREAK = "\v"
"""What Word itself calls a line break inside a paragraph."""
_SYMBOL = "\ufffc"
"""A character of a symbol font, which cannot be read."""
_CHARACTERS = {
    "tab": "\t",
    "ptab": "\t",
    "br": _LINE_BREAK,
    "cr": _LINE_BREAK,
    "noBreakHyphen": "\u2011",
    "softHyphen": "\u00ad",
    "sym": _SYMBOL,
}
_UNREAD = words("del moveFrom delText instrText delInstrText rt pPr rPr sectPr tblPr trPr tcPr")
_SEPARATORS = words("separator continuationSeparator continuationNotice")
_OFF = words("0 false off none")


class Piece(NamedTuple):
    """Where an element's characters stand in the extracted text."""

    start: int
    length: int
    element: etree._Element


class WordReading(NamedTuple):
    """A Word file's text, and where each piece of it comes from."""

    extracted: ExtractedText
    pieces: tuple[Piece, ...]
    package: WordPackage


def word_text(raw: bytes, path: str) -> ExtractedText:
    """Return the text of a Word file; raises UnreadableInputError where it is none."""
    return read_word(raw, path).extracted


def read_word(raw: bytes, path: str) -> WordReading:
    """Return a Word file's text with its pieces; raises UnreadableInputError where it is none."""
    package = WordPackage(raw, path)
    document = package.document()
    reading = _Reading()
    reading.blocks([document])
    reading.part("footnote", _notes(package, "footnotes"))
    reading.part("endnote", _notes(package, "endnotes"))
    # After the body, so that its paragraphs are counted from where a reader counts.
    reading.part("header", _referred(package, document, "headerReference"))
    reading.part("footer", _referred(package, document, "footerReference"))
    return WordReading(reading.text(), tuple(reading.read), package)


def _referred(package: WordPackage, document: etree._Element, name: str) -> list[etree._Element]:
    """Return the headers or footers in the order in which sections first use them."""
    ids = [
        value
        for reference in document.iter()
        if local_name(reference) == name
        for key, value in reference.attrib.items()
        if str(key).endswith("}id")
    ]
    parts = [package.by_id(str(one)) for one in dict.fromkeys(ids)]
    return [part for part in parts if part is not None]


def _notes(package: WordPackage, kind: str) -> list[etree._Element]:
    notes = [note for part in package.by_kind(kind) for note in part]
    return [note for note in notes if _attribute(note, "type") not in _SEPARATORS]


def _parts(text: str, starts: Sequence[tuple[int, str]]) -> Iterator[Part]:
    lines = 0
    for (start, name), (end, _) in pairwise((*starts, (len(text), ""))):
        yield Part(start, name, lines)
        if name:
            lines += text.count("\n", start, end)


@dataclass(slots=True)
class _Reading:
    """The paragraphs read so far."""

    paragraphs: list[str] = field(default_factory=list)
    italic: list[Span] = field(default_factory=list)
    read: list[Piece] = field(default_factory=list)
    starts: list[tuple[int, str]] = field(default_factory=list)
    """Where each named part begins; after it, that the body, which has no name, goes on."""
    _tables: int = 0
    _length: int = 0
    _filled: int = 0
    _pieces: list[str] = field(default_factory=list)
    _boxes: list[etree._Element] = field(default_factory=list)

    def text(self) -> ExtractedText:
        """Return everything read, with one line end between paragraphs."""
        prose = (
            PARAGRAPH_END.join(self.paragraphs)
            .replace(_LINE_BREAK, LINE_END)
            .replace(_SYMBOL, LEFT_OUT)
        )
        text = "\n".join(self.paragraphs)
        parts = tuple(_parts(text, self.starts))
        return ExtractedText(text, prose, italic=_joined(self.italic), parts=parts)

    def part(self, name: str, elements: Iterable[etree._Element]) -> None:
        """Read the paragraphs of a part that readers look for by this name."""
        outer = self._name()
        self.starts.append((self._length, name))
        self.blocks(elements)
        self.starts.append((self._length, outer))

    def _name(self) -> str:
        return self.starts[-1][1] if self.starts else ""

    def blocks(self, elements: Iterable[etree._Element]) -> None:
        """Read the paragraphs that elements hold, tables row by row."""
        for element in elements:
            name = local_name(element)
            if name == "p":
                self._paragraph(element)
            elif name == "AlternateContent":
                self.blocks(_choice(element))
            elif name == "tbl" and not self._name():
                self._table(element)
            elif name not in _UNREAD:
                self.blocks(element)

    def _table(self, table: etree._Element) -> None:
        """Read a table of the body, each row as a part of its own."""
        self._tables += 1
        rows = 0
        for element in table:
            if local_name(element) == "tr":
                rows += 1
                self.part(f"table {self._tables}, row {rows}", [element])
            else:
                self.blocks([element])

    def _paragraph(self, paragraph: etree._Element) -> None:
        self._inline(paragraph, italic=False)
        if _mark_is_deleted(paragraph):
            return
        self.paragraphs.append("".join(self._pieces))
        self._length += len(self.paragraphs[-1]) + 1
        boxes, self._boxes, self._pieces, self._filled = self._boxes, [], [], 0
        self.blocks(boxes)

    def _inline(self, parent: Iterable[etree._Element], *, italic: bool) -> None:
        for element in parent:
            name = local_name(element)
            if name == "t":
                text = (element.text or "").replace("\r", " ").replace("\n", " ")
                self._add(text, element, italic=italic)
            elif name in _CHARACTERS:
                self._add(_CHARACTERS[name], element, italic=italic)
            elif name == "txbxContent":
                self._boxes.append(element)
            elif name == "AlternateContent":
                self._inline(_choice(element), italic=italic)
            elif name not in _UNREAD:
                self._inline(element, italic=_is_italic(element) if name == "r" else italic)

    def _add(self, text: str, element: etree._Element, *, italic: bool) -> None:
        start = self._length + self._filled
        if italic:
            self.italic.append(Span(start, start + len(text)))
        self.read.append(Piece(start, len(text), element))
        self._filled += len(text)
        self._pieces.append(text)


def _choice(alternatives: etree._Element) -> list[etree._Element]:
    """Return the first choice of several ways to show the same thing."""
    choices = [one for one in alternatives if local_name(one) == "Choice"]
    fallbacks = [one for one in alternatives if local_name(one) == "Fallback"]
    return (choices or fallbacks)[:1]


def _mark_is_deleted(paragraph: etree._Element) -> bool:
    """Tell whether the paragraph's end is a tracked deletion, so that the next one continues it."""
    return any(
        local_name(change) == "del"
        for properties in _children(paragraph, "pPr")
        for mark in _children(properties, "rPr")
        for change in mark
    )


def _is_italic(run: etree._Element) -> bool:
    return any(
        _attribute(italic, "val") not in _OFF
        for properties in _children(run, "rPr")
        for italic in _children(properties, "i")
    )


def _children(element: etree._Element, name: str) -> list[etree._Element]:
    return [child for child in element if local_name(child) == name]


def _attribute(element: etree._Element, name: str) -> str:
    values = [str(v) for key, v in element.attrib.items() if str(key).rpartition("}")[2] == name]
    return values[0] if values else ""


def _joined(spans: list[Span]) -> tuple[Span, ...]:
    """Return italic runs as the reader sees them: neighbors are one stretch."""
    joined: list[Span] = []
    for span in spans:
        if joined and joined[-1].end == span.start:
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return tuple(joined)
