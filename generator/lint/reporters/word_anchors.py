"""Where in a Word file the marks of a comment may stand, so that every program shows the text.

Marks inside a field's result, a content control, an equation or a drawing make LibreOffice lose
text, and are not allowed in some of them: they stand around the whole of it.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from lxml import etree

from generator.lint.extract.word_fields import Fields
from generator.lint.extract.word_package import attribute, children, local_name
from generator.lint.extract.word_parts import is_on
from generator.lint.reporters.word_runs import MARKS, is_run, name_in
from generator.lint.word_sets import words

_BLOCKS = words("document body tbl tr tc footnotes footnote endnotes endnote hdr ftr p")
_INLINE = words("p hyperlink ins moveTo smartTag bdo dir")
"""What may hold marks between its runs."""
_OPEN = _BLOCKS | _INLINE
_NOTES = words("footnoteReference endnoteReference")
_AWAY = words("del moveFrom")
_OF_TEXT = words("rPr t")


class Anchor(NamedTuple):
    """Where a comment stands: around some elements, at the beginning of a paragraph, or both."""

    first: etree._Element | None
    last: etree._Element | None
    exact: bool = True
    """They hold the words themselves, and not only the place from which the words are reached."""
    paragraph: etree._Element | None = None
    """Begins with the comment's own sign, where that cannot stand behind the elements."""


class Anchors:
    """The places for comments in the main part of one Word file."""

    def __init__(self, main: etree._Element, fields: Mapping[etree._Element, Fields]) -> None:
        self._main = main
        self._fields = fields

    def is_plain(self, element: etree._Element) -> bool:
        """Tell whether an element stands in a run of text that marks may stand beside."""
        run = element.getparent()
        return run is not None and is_run(run) and self._is_free(element) and _shut(element) is run

    def of(self, elements: Sequence[etree._Element]) -> Anchor | None:
        """Return where a comment on some elements can stand; None where nowhere."""
        if not elements:
            return self.opening
        if elements[0].getroottree().getroot() is self._main:
            exact = self.is_plain(elements[0]) and self.is_plain(elements[-1])
            return self._around(elements[0], elements[-1], exact=exact)
        note = self._note(elements[0])
        return self.opening if note is None else self._around(note, note, exact=False)

    def in_main(self, elements: Sequence[etree._Element]) -> bool:
        """Tell whether elements stand in the main part itself."""
        return bool(elements) and elements[0].getroottree().getroot() is self._main

    @cached_property
    def opening(self) -> Anchor | None:
        """Where the text begins: what stands in headers and footers is told there."""
        for run in self._main.iter(name_in(self._main, "r")):
            if _shows_text(run) and any(map(self._is_opening, children(run, "t"))):
                return Anchor(run, run, exact=False)
        paragraphs = self._main.iter(name_in(self._main, "p"))
        free = next((one for one in paragraphs if self._is_free_paragraph(one)), None)
        return None if free is None else Anchor(None, None, exact=False, paragraph=free)

    def _is_opening(self, text: etree._Element) -> bool:
        run = text.getparent()
        holder = None if run is None else run.getparent()
        return holder is not None and local_name(holder) == "p" and self.is_plain(text)

    def _is_free(self, element: etree._Element) -> bool:
        fields = self._fields.get(element.getroottree().getroot())
        return fields is None or fields.around(element) is None

    def _is_free_paragraph(self, paragraph: etree._Element) -> bool:
        return self._is_free(paragraph) and _shut(paragraph) is None

    def _around(self, first: etree._Element, last: etree._Element, *, exact: bool) -> Anchor | None:
        fields = self._fields[self._main]
        begins, ends = fields.around(first), fields.around(last)
        before = _shut(begins.begin if begins else first)
        after = _shut(ends.end if ends else last)
        if before is None or after is None:
            return self.opening
        if _stands_in(before, _INLINE) and _stands_in(after, _INLINE):
            return Anchor(before, after, exact)
        following = _following(after)
        if before.getparent() is after.getparent() and self._takes_sign(following):
            return Anchor(before, after, exact=False, paragraph=following)
        near = self._nearest(after)
        return self.opening if near is None else Anchor(None, None, exact=False, paragraph=near)

    def _takes_sign(self, following: etree._Element | None) -> bool:
        return (
            following is not None
            and following.tag == name_in(self._main, "p")
            and self._is_free_paragraph(following)
        )

    def _nearest(self, block: etree._Element) -> etree._Element | None:
        """Return the paragraph after a block, or else before it, that can hold marks."""
        places = self._places
        at = bisect_right(places, self._order.get(block, 0))
        nearest = places[at : at + 1] or places[-1:]
        return self._free[nearest[0]] if nearest else None

    @cached_property
    def _order(self) -> dict[etree._Element, int]:
        return {one: number for number, one in enumerate(self._main.iter(etree.Element))}

    @cached_property
    def _places(self) -> list[int]:
        return list(self._free)

    @cached_property
    def _free(self) -> dict[int, etree._Element]:
        """The paragraphs that can hold marks, by their places in the order of all elements."""
        paragraphs = self._main.iter(name_in(self._main, "p"))
        return {self._order[one]: one for one in paragraphs if self._is_free_paragraph(one)}

    def _note(self, element: etree._Element) -> etree._Element | None:
        """Return the sign in the main text that leads to the note that holds an element."""
        for note in element.iterancestors():
            if local_name(note) in ("footnote", "endnote"):
                return self._signs.get((f"{local_name(note)}Reference", attribute(note, "id")))
        return None

    @cached_property
    def _signs(self) -> dict[tuple[str, str], etree._Element]:
        found: dict[tuple[str, str], etree._Element] = {}
        for one in self._main.iter(*(name_in(self._main, name) for name in _NOTES)):
            if not any(local_name(parent) in _AWAY for parent in one.iterancestors()):
                found.setdefault((local_name(one), attribute(one, "id")), one)
        return found


def _shut(element: etree._Element) -> etree._Element | None:
    """Return the outermost element around one, or itself, inside which no marks can stand."""
    path = [element, *element.iterancestors()]
    namespace = etree.QName(path[-1]).namespace
    for one in reversed(path[:-1]):
        if local_name(one) not in _OPEN or etree.QName(one).namespace != namespace:
            return one
    return None


def _stands_in(element: etree._Element, names: frozenset[str]) -> bool:
    parent = element.getparent()
    return parent is not None and local_name(parent) in names


def _following(element: etree._Element) -> etree._Element | None:
    """Return what follows an element, but for marks without any extent."""
    return next((one for one in element.itersiblings() if local_name(one) not in MARKS), None)


def _shows_text(run: etree._Element) -> bool:
    if any(is_on(properties, "vanish") for properties in children(run, "rPr")):
        return False
    # LibreOffice loses a page break that marks come right behind.
    if any(local_name(one) not in _OF_TEXT for one in run):
        return False
    return any((text.text or "").strip() for text in children(run, "t"))
