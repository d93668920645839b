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
from generator.lint.extract.word_package import WordPackage, attribute, children, local_name
from generator.lint.extract.word_parts import is_on, notes, shown
from generator.lint.kept.patterns import later
from generator.lint.model import LEFT_OUT, LINE_END, MARKUP, PARAGRAPH_END, TAB, ExtractedText, Part
from generator.lint.word_sets import words
from generator.location import Span

_LINE_BREAK = "\v"
"""What Word itself calls a line break inside a paragraph."""
_PAGE_BREAK = "\f"
"""Ends a page or a column inside a paragraph."""
_SYMBOL = "\ufffc"
"""A character of a symbol font, which cannot be read."""
_AFTER_COLON = later(r"(?<=:)[ \t]*\t[ \t]*")
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
_BLANKS = " \t\r\n"
_DRAWN = {"chart": "charts", "diagramData": "SmartArt"}
"""Kinds of parts that hold text in pictures, and how a reader calls them."""
_ENDS_PAGE = words("page column")
_TEXT_BOX = "text box"
_LEADS_ON = words("footnoteReference endnoteReference fldChar")
_GONE = words("del moveFrom")
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


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
    extracted = reading.text()._replace(unread=_unread(package))
    return WordReading(extracted, tuple(reading.read), package, reading.fields)


def _unread(package: WordPackage) -> str:
    """Return what is said of the texts of a Word file that are not read; mostly nothing."""
    inserted = ", ".join(package.names_of_kind("aFChunk"))
    drawn = [said for kind, said in _DRAWN.items() if package.names_of_kind(kind)]
    unread = [f"the text that Word takes in from {inserted}"] if inserted else []
    unread += [f"the text inside {' and '.join(drawn)}"] if drawn else []
    return f"not read: {', and '.join(unread)}" if unread else ""


def shown_text(element: etree._Element) -> str:
    """Return what Word shows of an element's text: blanks around it only where it is told so."""
    text = element.text or ""
    if text.strip(_BLANKS) == text or "/drawingml/" in str(element.tag):
        return text
    told = (one.get(_SPACE) for one in (element, *element.iterancestors()))
    return text if next(filter(None, told), "") == "preserve" else text.strip(_BLANKS)


def shown_character(element: etree._Element) -> str:
    """Return the character that an element stands for; empty where it stands for none."""
    name = local_name(element)
    if name == "br" and attribute(element, "type") in _ENDS_PAGE:
        return _PAGE_BREAK
    return _CHARACTERS.get(name, "")


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
    _boxes: list[etree._Element] = field(default_factory=list)

    def text(self) -> ExtractedText:
        """Return everything read, with one line end between paragraphs."""
        prose = (
            PARAGRAPH_END.join(self.paragraphs)
            .replace(_LINE_BREAK, LINE_END)
            .replace(_PAGE_BREAK, PARAGRAPH_END)
            .replace(_SYMBOL, LEFT_OUT)
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
                self._blocks(_choice(element))
            elif name == "tbl" and not self._name():
                self._table(element)
            elif name not in _UNREAD:
                self._blocks(element)

    def _table(self, table: etree._Element) -> None:
        """Read a table of the body, each row as a part of its own."""
        self._tables += 1
        rows = 0
        for element in table:
            if local_name(element) == "tr":
                rows += 1
                self._part(f"table {self._tables}, row {rows}", [element])
            else:
                self._blocks([element])

    def _paragraph(self, paragraph: etree._Element) -> None:
        self._inline(paragraph, italic=False)
        if not (_mark_is_gone(paragraph) or _is_drop_cap(paragraph)):
            self._end_paragraph()

    def _end_paragraph(self) -> None:
        self.paragraphs.append("".join(self._pieces))
        self._length += len(self.paragraphs[-1]) + 1
        boxes, self._boxes, self._pieces, self._filled = self._boxes, [], [], 0
        if boxes:
            outer, self._open = self._open, []
            self._part(_TEXT_BOX, boxes)
            self._open = outer

    def _inline(self, parent: Iterable[etree._Element], *, italic: bool) -> None:
        for element in parent:
            name = local_name(element)
            if name == "t":
                text = shown_text(element).replace("\r", " ").replace("\n", " ")
                self._add(text, element, italic=italic)
            elif name in _CHARACTERS:
                self._add(shown_character(element), element, italic=italic)
            elif name == "txbxContent":
                self._boxes.append(element)
            elif name == "AlternateContent":
                self._inline(_choice(element), italic=italic)
            elif name in _LEADS_ON:
                self._lead_on(name, element)
            elif name not in _UNREAD:
                self._inline(element, italic=_is_italic(element) if name == "r" else italic)

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


def _as_one_blank(blanks: re.Match[str]) -> str:
    """Return blanks and tabs as one tab, with marks in the place of the rest."""
    return TAB.ljust(len(blanks.group()), MARKUP)


def _choice(alternatives: etree._Element) -> list[etree._Element]:
    """Return the first choice of several ways to show the same thing."""
    choices = [one for one in alternatives if local_name(one) == "Choice"]
    fallbacks = [one for one in alternatives if local_name(one) == "Fallback"]
    return (choices or fallbacks)[:1]


def _mark_is_gone(paragraph: etree._Element) -> bool:
    """Tell whether the paragraph's end is deleted or moved, so that the next one continues it."""
    return any(
        local_name(change) in _GONE
        for properties in children(paragraph, "pPr")
        for mark in children(properties, "rPr")
        for change in mark
    )


def _is_drop_cap(paragraph: etree._Element) -> bool:
    """Tell whether a paragraph is only the large first letter of the next one."""
    return any(
        attribute(frame, "dropCap") in ("drop", "margin")
        for properties in children(paragraph, "pPr")
        for frame in children(properties, "framePr")
    )


def _is_italic(run: etree._Element) -> bool:
    return any(is_on(properties, "i") for properties in children(run, "rPr"))


def _joined(spans: list[Span]) -> tuple[Span, ...]:
    """Return italic runs as the reader sees them: neighbors are one stretch."""
    joined: list[Span] = []
    for span in spans:
        if joined and joined[-1].end == span.start:
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return tuple(joined)
