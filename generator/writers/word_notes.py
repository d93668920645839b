"""Footnotes: the part that holds them, their marks, and marks of a note cited again."""

from collections.abc import Iterator, Mapping

from docx.document import Document

from generator.policy.model import Note, NoteMark
from generator.writers.word_inline import InlineWriter, Target
from generator.writers.word_parts import add_part, taken_part
from generator.writers.word_styles import NOTE_MARK, NOTE_TEXT
from generator.writers.word_xml import Element, Look, field, insert_in_order, name, run, w

SEPARATORS = {"separator", "continuationSeparator", "continuationNotice"}
_KIND = "footnotes"
_AFTER_NOTE_SETTINGS = (
    "endnotePr",
    "compat",
    "docVars",
    "rsids",
    "{http://schemas.openxmlformats.org/officeDocument/2006/math}mathPr",
    "attachedSchema",
    "themeFontLang",
    "clrSchemeMapping",
    "doNotIncludeSubdocsInStats",
    "shapeDefaults",
    "decimalSymbol",
    "listSeparator",
)


class Notes:
    """The footnotes of one document, in the order in which they are first cited."""

    def __init__(
        self,
        document: Document,
        notes: tuple[Note, ...],
        styles: Mapping[str, str],
        targets: Mapping[str, Target],
        bookmarks: Iterator[int],
    ) -> None:
        # The lines above the notes are the shell's, where it has some.
        root = taken_part(document, _KIND)
        self.part = add_part(document, _KIND, _new_root(document) if root is None else root)
        self._notes = {note.number: note for note in notes}
        self._text_style = styles[NOTE_TEXT]
        self._mark = Look(style=styles[NOTE_MARK])
        self._bookmarks = bookmarks
        self._written = 0
        self._words = InlineWriter(self.part, styles, targets, self.mark)

    def mark(self, mark: NoteMark) -> list[Element]:
        """Return the mark of a note; the first one brings the note with it."""
        if mark.occurrence > 1:
            again = rf"NOTEREF {note_bookmark(mark.number)} \f \h"
            return field(again, str(mark.number), self._mark)
        if mark.number != self._written + 1:
            raise ValueError(f"note {mark.number} is cited where Word counts {self._written + 1}")
        self._written += 1
        note = self._notes[mark.number]
        note_id = self._add(note)
        reference = w("r", *self._mark.properties(), w("footnoteReference", id=note_id))
        return self._bookmarked(note, reference)

    def _add(self, note: Note) -> int:
        root = self.part.element
        note_id = max([0, *(int(one.get(name("id"), 0)) for one in root)]) + 1
        own_number = w("r", *self._mark.properties(), w("footnoteRef"))
        properties = w("pPr", w("pStyle", val=self._text_style))
        words = self._words.write(note.children)
        root.append(w("footnote", w("p", properties, own_number, run(" "), *words), id=note_id))
        return note_id

    def _bookmarked(self, note: Note, reference: Element) -> list[Element]:
        if note.marks == 1:
            return [reference]
        number = next(self._bookmarks)
        start = w("bookmarkStart", id=number, name=note_bookmark(note.number))
        return [start, reference, w("bookmarkEnd", id=number)]


def note_bookmark(number: int) -> str:
    """Return the bookmark around the first mark of a note."""
    return f"note_{number}"


def _new_root(document: Document) -> Element:
    """Return notes that hold the two lines alone, after naming these in the settings."""
    kinds = (("separator", -1), ("continuationSeparator", 0))
    settings = document.settings.element
    if settings.find(name("footnotePr")) is None:
        named = w("footnotePr", *(w("footnote", id=number) for _, number in kinds))
        insert_in_order(settings, named, _AFTER_NOTE_SETTINGS)
    return w("footnotes", *(_separator(kind, number) for kind, number in kinds))


def _separator(kind: str, number: int) -> Element:
    properties = w("pPr", w("spacing", after=0, line=240, lineRule="auto"))
    return w("footnote", w("p", properties, w("r", w(kind))), type=kind, id=number)
