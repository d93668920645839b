"""Word files: body, notes, headers and footers as a reader sees them, one line a paragraph.

Tracked insertions are read and deletions are not; of a field only its result; a text box once.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from lxml import etree

from generator.lint.extract.word_fields import Fields
from generator.lint.extract.word_package import WordPackage, attribute, local_name
from generator.lint.extract.word_parts import notes, shown
from generator.lint.extract.word_shown import (
    CHARACTERS,
    DRAWN,
    LINE_BREAK,
    PAGE_BREAK,
    SYMBOL,
    choice,
    is_drop_cap,
    is_hidden,
    is_italic,
    mark_is_gone,
    said_by,
    shown_character,
    shown_text,
)
from generator.lint.extract.word_unread import NUMBERS, numbering, unread
from generator.lint.kept.patterns import later
from generator.lint.model import LEFT_OUT, LINE_END, MARKUP, PARAGRAPH_END, TAB, ExtractedText, Part
from generator.lint.word_sets import words
from generator.location import Span

_AFTER_COLON = later(r"(?<=:)[ \t]*\t[ \t]*")
_UNREAD = words("del moveFrom delText instrText delInstrText rt pPr rPr sectPr tblPr trPr tcPr")
_ASIDES = DRAWN | {"txbxContent"}
"""What is read after the paragraph that it stands in."""
_AROUND_ROWS = words("sdt sdtContent customXml ins moveTo")
_LEADS_ON = words("footnoteReference endnoteReference fldChar")


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
    fields: Mapping[etree._Element, Fields]
    """The fields of each part that was read, by its root."""


def word_text(raw: bytes, path: str) -> ExtractedText:
    """Return the text of a Word file; raises UnreadableInputError where it is none."""
    return read_word(raw, path).extracted


def read_word(raw: bytes, path: str) -> WordReading:
    """Return a Word file's text with its pieces; raises UnreadableInputError where it is none."""
    package = WordPackage(raw, path)
    document = package.document()
    reading = _Reading()
    reading.story("", [document])
    for name in ("footnote", "endnote"):
        reading.story(name, notes(package, name, reading.referred))
    # After the body, so that its paragraphs are counted from where a reader counts.
    for name in ("header", "footer"):
        reading.story(name, shown(package, document, name))
    for element, said in numbering(package, document):
        reading.say(NUMBERS, said, element)
    extracted = reading.text()._replace(unread=unread(package, document))
    return WordReading(extracted, tuple(reading.read), package, reading.fields)


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
    referred: set[tuple[str, str]] = field(default_factory=set)
    """Name and number of each note that the text read so far refers to."""
    fields: dict[etree._Element, Fields] = field(default_factory=dict)
    _open: list[bool] = field(default_factory=list)
    """Of each field that is open here, whether its result has begun."""
    _tables: int = 0
    _length: int = 0
    _filled: int = 0
    _pieces: list[str] = field(default_factory=list)
    _asides: list[etree._Element] = field(default_factory=list)

    def text(self) -> ExtractedText:
        """Return everything read, with one line end between paragraphs."""
        prose = (
            PARAGRAPH_END.join(self.paragraphs)
            .replace(LINE_BREAK, LINE_END)
            .replace(PAGE_BREAK, PARAGRAPH_END)
            .replace(SYMBOL, LEFT_OUT)
        )
        if "\t" in prose:
            prose = _AFTER_COLON.sub(_as_one_blank, prose).replace("\t", PARAGRAPH_END)
        text = "\n".join(self.paragraphs)
        parts = tuple(_parts(text, self.starts))
        return ExtractedText(text, prose, italic=_joined(self.italic), parts=parts)

    def story(self, name: str, elements: Iterable[etree._Element]) -> None:
        """Read texts of one kind, each of which begins anew."""
        for element in elements:
            root = element.getroottree().getroot()
            self.fields.setdefault(root, Fields(root))
            self._open = []
            self._part(name, [element])

    def _part(self, name: str, elements: Iterable[etree._Element]) -> None:
        """Read the paragraphs of a part that readers look for by this name."""
        outer = self._name()
        self.starts.append((self._length, name))
        self._blocks(elements)
        if self._pieces:
            self._end_paragraph()
        self.starts.append((self._length, outer))

    def _name(self) -> str:
        return self.starts[-1][1] if self.starts else ""

    def _blocks(self, elements: Iterable[etree._Element]) -> None:
        """Read the paragraphs that elements hold, tables row by row."""
        for element in elements:
            name = local_name(element)
            if name == "p":
                self._paragraph(element)
            elif name == "AlternateContent":
                self._blocks(choice(element))
            elif name == "tbl" and not self._name():
                self._table(element)
            elif name == "tblPr":
                self._aside(element)
            elif name not in _UNREAD:
                self._blocks(element)

    def _table(self, table: etree._Element) -> None:
        """Read a table of the body, each row as a part of its own."""
        self._tables += 1
        number, rows = self._tables, 0
        for element in _rows(table):
            if local_name(element) == "tr":
                rows += 1
                self._part(f"table {number}, row {rows}", [element])
            else:
                self._blocks([element])

    def _paragraph(self, paragraph: etree._Element) -> None:
        self._inline(paragraph, italic=False)
        if not (mark_is_gone(paragraph) or is_drop_cap(paragraph)):
            self._end_paragraph()

    def _end_paragraph(self) -> None:
        self.paragraphs.append("".join(self._pieces))
        self._length += len(self.paragraphs[-1]) + 1
        asides, self._asides, self._pieces, self._filled = self._asides, [], [], 0
        outer, self._open = self._open, []
        for element in asides:
            self._aside(element)
        self._open = outer

    def _aside(self, element: etree._Element) -> None:
        """Read a text box, or what a drawing or a table says in attributes."""
        if local_name(element) == "txbxContent":
            self._part("text box", [element])
            return
        for name, said in said_by(element):
            self.say(name, said, element)

    def say(self, name: str, said: str, element: etree._Element) -> None:
        """Read what an element says in an attribute as a paragraph of a part of this name."""
        if self._pieces:
            self._end_paragraph()
        root = element.getroottree().getroot()
        self.fields.setdefault(root, Fields(root))
        outer = self._name()
        self.starts.append((self._length, name))
        self._add(said, element, italic=False)
        self._end_paragraph()
        self.starts.append((self._length, outer))

    def _inline(self, parent: Iterable[etree._Element], *, italic: bool) -> None:
        for element in parent:
            name = local_name(element)
            if name == "t":
                text = shown_text(element).replace("\r", " ").replace("\n", " ")
                self._add(text, element, italic=italic)
            elif name in CHARACTERS:
                self._add(shown_character(element), element, italic=italic)
            elif name in _ASIDES:
                self._asides.append(element)
                self._inline(element if name in DRAWN else (), italic=italic)
            elif name == "AlternateContent":
                self._inline(choice(element), italic=italic)
            elif name in _LEADS_ON:
                self._lead_on(name, element)
            elif name not in _UNREAD and not (name == "r" and is_hidden(element)):
                self._inline(element, italic=is_italic(element) if name == "r" else italic)

    def _lead_on(self, name: str, element: etree._Element) -> None:
        """Note which note is referred to, and where codes and results of fields begin and end."""
        if name != "fldChar":
            self.referred.add((name.removesuffix("Reference"), attribute(element, "id")))
            return
        fields = self.fields[element.getroottree().getroot()]
        if element in fields.codes:
            self._open.append(False)
        elif element in fields.results:
            self._open[-1:] = [True]
        elif element in fields.ends:
            del self._open[-1:]

    def _add(self, text: str, element: etree._Element, *, italic: bool) -> None:
        if not all(self._open):
            return
        start = self._length + self._filled
        if italic:
            self.italic.append(Span(start, start + len(text)))
        self.read.append(Piece(start, len(text), element))
        self._filled += len(text)
        self._pieces.append(text)


def _rows(table: Iterable[etree._Element]) -> Iterator[etree._Element]:
    """Yield the rows of a table, also those inside content controls, and what else is there."""
    for element in table:
        if local_name(element) in _AROUND_ROWS:
            yield from _rows(element)
        else:
            yield element


def _as_one_blank(blanks: re.Match[str]) -> str:
    """Return blanks and tabs as one tab, with marks in the place of the rest."""
    return TAB.ljust(len(blanks.group()), MARKUP)


def _joined(spans: list[Span]) -> tuple[Span, ...]:
    """Return italic runs as the reader sees them: neighbors are one stretch."""
    joined: list[Span] = []
    for span in spans:
        if joined and joined[-1].end == span.start:
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return tuple(joined)
