"""Runs of Word files, divided so that each finding begins and ends with a run."""

from collections.abc import Iterable, Sequence
from copy import deepcopy
from typing import NamedTuple

from lxml import etree

from generator.lint.extract.word import Piece
from generator.lint.extract.word_package import local_name
from generator.location import Span

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


class Anchor(NamedTuple):
    """Between which two elements of the main part a comment stands."""

    first: etree._Element
    last: etree._Element
    exact: bool = True
    """They hold the words themselves, and not only the place from which the words are reached."""


def name_in(element: etree._Element, name: str) -> str:
    """Return a name in the namespace that an element has: OOXML has two forms."""
    return f"{{{etree.QName(element).namespace or W}}}{name}"


def divided(pieces: Iterable[Piece], spans: Sequence[Span]) -> list[Piece]:
    """Divide runs where a span begins or ends inside one; return the pieces as they are then."""
    cuts = sorted({cut for span in spans for cut in (span.start, span.end)})
    result: list[Piece] = []
    at = 0
    for piece in pieces:
        end = piece.start + piece.length
        while at < len(cuts) and cuts[at] <= piece.start:
            at += 1
        inside = at
        while inside < len(cuts) and cuts[inside] < end:
            inside += 1
        result += _cut(piece, cuts[at:inside])
        at = inside
    return result


def _cut(piece: Piece, cuts: list[int]) -> list[Piece]:
    run = piece.element.getparent()
    if not cuts or local_name(piece.element) != "t" or run is None or local_name(run) != "r":
        return [piece]
    parts: list[Piece] = []
    end = piece.start + piece.length
    for cut in reversed(cuts):
        right = _cut_once(piece.element, run, cut - piece.start)
        parts.insert(0, Piece(cut, end - cut, right))
        end = cut
    return [Piece(piece.start, end - piece.start, piece.element), *parts]


def _cut_once(text: etree._Element, run: etree._Element, at: int) -> etree._Element:
    """Move what follows a place in a run's text into a new run after it; return the new text."""
    after = etree.Element(run.tag, {str(key): str(value) for key, value in run.attrib.items()})
    properties = next((one for one in run if local_name(one) == "rPr"), None)
    if properties is not None:
        after.append(deepcopy(properties))
    new = etree.SubElement(after, text.tag)
    content = text.text or ""
    text.text, new.text = content[:at], content[at:]
    for one in (text, new):
        one.set(_SPACE, "preserve")
    for sibling in list(text.itersiblings()):
        after.append(sibling)
    tail, run.tail = run.tail, None
    run.addnext(after)
    after.tail = tail
    return new


def elements_of(pieces: Sequence[Piece], span: Span) -> list[etree._Element]:
    """Return the elements whose characters stand in a span."""
    return [
        piece.element
        for piece in pieces
        if piece.start < span.end and span.start < piece.start + piece.length
    ]


def anchor_of(elements: Sequence[etree._Element], main: etree._Element) -> Anchor | None:
    """Return where in the main part a comment on these elements can stand; None where nowhere."""
    first, last = elements[0], elements[-1]
    if first.getroottree().getroot() is not main:
        note = _note_reference(first, main)
        return Anchor(note, note, exact=False) if note is not None else _opening(main)
    box = _outermost_box(first)
    if box is not None:
        holder = _child_of_paragraph(box)
        return Anchor(holder, holder, exact=False)
    begin, end = first.getparent(), last.getparent()
    if begin is None or end is None or {local_name(begin), local_name(end)} != {"r"}:
        return Anchor(_child_of_paragraph(first), _child_of_paragraph(last), exact=False)
    return Anchor(begin, end)


def _outermost_box(element: etree._Element) -> etree._Element | None:
    boxes = [one for one in element.iterancestors() if local_name(one) == "txbxContent"]
    return boxes[-1] if boxes else None


def _child_of_paragraph(element: etree._Element) -> etree._Element:
    """Return the ancestor that is a paragraph's own child."""
    for one in (element, *element.iterancestors()):
        parent = one.getparent()
        if parent is not None and local_name(parent) == "p" and _outermost_box(parent) is None:
            return one
    return element


def _note_reference(element: etree._Element, main: etree._Element) -> etree._Element | None:
    """Return the run in the main text that leads to a note."""
    for note in element.iterancestors():
        if local_name(note) in ("footnote", "endnote"):
            number = note.get(name_in(note, "id"))
            for one in main.iter(name_in(main, f"{local_name(note)}Reference")):
                if one.get(name_in(one, "id")) == number:
                    return _child_of_paragraph(one)
    return None


def _opening(main: etree._Element) -> Anchor | None:
    """Return the first run of the text: what stands in headers and footers is told there."""
    run = next((one for one in main.iter(name_in(main, "r")) if _outermost_box(one) is None), None)
    if run is None:
        return None
    child = _child_of_paragraph(run)
    return Anchor(child, child, exact=False)
