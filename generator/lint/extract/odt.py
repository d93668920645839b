"""OpenDocument texts (.odt): headers, body, notes and footers, one line a paragraph.

Alternative texts of pictures and shapes stand with the notes.
"""

import io
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass, field

from lxml import etree

from generator.errors import UnreadableInputError
from generator.lint.extract.word_package import BROKEN, guard, local_name, safe_parser
from generator.lint.model import LINE_END, PARAGRAPH_END, ExtractedText
from generator.lint.word_sets import words

_LINE_BREAK = "\v"
_UNREAD = words("annotation annotation-end tracked-changes sequence-decls ruby-text note-citation")
_MOST_SPACES = 1000
_SVG = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"
_ALTERNATIVE = (f"{_SVG}title", f"{_SVG}desc")
"""What stands for a picture or a shape; there is a `text:title`, too, which is a field."""


def odt_text(raw: bytes, path: str) -> ExtractedText:
    """Return the text of an OpenDocument text; raises UnreadableInputError where it is none."""
    content, styles = _parts(raw, path)
    body = [one for one in content.iter(etree.Element) if local_name(one) == "text"]
    if not body:
        raise UnreadableInputError(path, "not an OpenDocument text (.odt)")
    reading = _Reading()
    for name, roots in (("header", styles), ("text", body[:1]), ("footer", styles)):
        reading.blocks(roots if name == "text" else _named(roots, name))
    return reading.text()


def _parts(raw: bytes, path: str) -> tuple[etree._Element, list[etree._Element]]:
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            guard(archive.infolist(), path)
            roots = [
                etree.fromstring(archive.read(name), safe_parser())
                for name in ("content.xml", "styles.xml")
                if name == "content.xml" or name in archive.namelist()
            ]
    except BROKEN as error:
        raise UnreadableInputError(path, "not an OpenDocument text (.odt)") from error
    return roots[0], roots[1:]


def _named(roots: Iterable[etree._Element], name: str) -> list[etree._Element]:
    return [one for root in roots for one in root.iter(etree.Element) if local_name(one) == name]


@dataclass(slots=True)
class _Reading:
    """The paragraphs read so far, and the notes that come after them."""

    paragraphs: list[str] = field(default_factory=list)
    _notes: list[etree._Element] = field(default_factory=list)

    def text(self) -> ExtractedText:
        """Return everything read, the notes at the end, one line a paragraph."""
        notes, self._notes = self._notes, []
        self.blocks(notes)
        prose = PARAGRAPH_END.join(self.paragraphs).replace(_LINE_BREAK, LINE_END)
        return ExtractedText("\n".join(self.paragraphs), prose)

    def blocks(self, elements: Iterable[etree._Element]) -> None:
        """Read the paragraphs that elements hold, tables row by row."""
        for element in elements:
            if local_name(element) in ("p", "h"):
                self.paragraphs.append("".join(self._inline(element)))
            elif element.tag in _ALTERNATIVE:
                self.paragraphs.append(_flat(element.text))
            elif local_name(element) not in _UNREAD:
                self.blocks(element)

    def _inline(self, element: etree._Element) -> list[str]:
        pieces = [_flat(element.text)]
        for child in element:
            name = local_name(child)
            if name == "s":
                pieces.append(" " * _count(child))
            elif name == "tab":
                pieces.append("\t")
            elif name == "line-break":
                pieces.append(_LINE_BREAK)
            elif name in ("note", "frame"):
                self._notes += [one for one in child if local_name(one) != "note-citation"]
            elif child.tag in _ALTERNATIVE:
                self._notes.append(child)
            elif name and name not in _UNREAD:
                pieces += self._inline(child)
            pieces.append(_flat(child.tail))
        return pieces


def _count(spaces: etree._Element) -> int:
    values = [str(v) for key, v in spaces.attrib.items() if str(key).endswith("}c")]
    return min(int(values[0]), _MOST_SPACES) if values and values[0].isdigit() else 1


def _flat(text: str | None) -> str:
    return (text or "").replace("\r", " ").replace("\n", " ")
