"""Runs of Word files, divided so that each finding begins and ends with a run."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from copy import deepcopy
from itertools import groupby, pairwise
from operator import attrgetter

from lxml import etree

from generator.lint.extract.word import Piece
from generator.lint.extract.word_package import attribute, local_name
from generator.lint.extract.word_shown import shown_text
from generator.lint.word_sets import words
from generator.location import Span

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
MARKS = words("bookmarkStart bookmarkEnd proofErr commentRangeStart commentRangeEnd")
"""Elements without any extent, which may stand between runs."""
_ON = words("1 true on")
_START = attrgetter("start")


def name_in(element: etree._Element, name: str) -> str:
    """Return a name in the namespace that an element's part has: OOXML has two forms."""
    root = element.getroottree().getroot()
    return f"{{{etree.QName(root).namespace or W}}}{name}"


def is_run(element: etree._Element) -> bool:
    """Tell whether an element is a run of text, and not one of an equation or a drawing."""
    return local_name(element) == "r" and element.tag == name_in(element, "r")


def divided(
    pieces: Iterable[Piece],
    spans: Iterable[Span],
    may_divide: Callable[[etree._Element], bool],
    numbers: Iterator[int],
) -> list[Piece]:
    """Divide runs where a span begins or ends inside one; return the pieces as they are then.

    `numbers` are free for changes: what tells how a run's look changed is there twice afterwards.
    """
    edges = sorted({edge for span in spans for edge in span})
    result: list[Piece] = []
    for run, group in groupby(pieces, key=_run_of):
        own = list(group)
        end = own[-1].start + own[-1].length
        cuts = edges[bisect_left(edges, own[0].start) : bisect_right(edges, end)]
        if cuts and run is not None and is_run(run):
            # Each on its own: a field may begin in the middle of a run.
            free = {piece.element for piece in own if may_divide(piece.element)}
            own, begins = _divided(own, cuts, free)
            _separate(run, begins, numbers)
        result += own
    return result


def elements_of(pieces: Sequence[Piece], span: Span) -> list[etree._Element]:
    """Return the elements whose characters stand in a span."""
    at = max(0, bisect_right(pieces, span.start, key=_START) - 1)
    while at and pieces[at].start == span.start:
        at -= 1
    last = bisect_left(pieces, span.end, key=_START)
    return [piece.element for piece in pieces[at:last] if span.start < piece.start + piece.length]


def _run_of(piece: Piece) -> etree._Element | None:
    return piece.element.getparent()


def _divided(
    pieces: Sequence[Piece], cuts: Sequence[int], free: set[etree._Element]
) -> tuple[list[Piece], set[etree._Element]]:
    """Divide texts; return all pieces, and the elements with which a run has to begin."""
    result: list[Piece] = []
    begins: set[etree._Element] = set()
    edges = set(cuts)
    for piece in pieces:
        parts = _texts(piece, cuts) if piece.element in free else [piece]
        result += parts
        for part in parts if piece.element in free and piece.length else ():
            following = part.element.getnext()
            if part.start in edges:
                begins.add(part.element)
            if part.start + part.length in edges and following is not None:
                begins.add(following)
    return result, begins


def _texts(piece: Piece, cuts: Sequence[int]) -> list[Piece]:
    """Divide one text at those places that are inside it."""
    end = piece.start + piece.length
    inside = cuts[bisect_right(cuts, piece.start) : bisect_left(cuts, end)]
    if not inside or local_name(piece.element) != "t":
        return [piece]
    content, element = shown_text(piece.element), piece.element
    parts: list[Piece] = []
    for start, stop in pairwise((piece.start, *inside, end)):
        if parts:
            new = etree.Element(piece.element.tag)
            element.addnext(new)
            element = new
        element.text = content[start - piece.start : stop - piece.start]
        element.set(SPACE, "preserve")
        parts.append(Piece(start, stop - start, element))
    return parts


def _separate(run: etree._Element, begins: set[etree._Element], numbers: Iterator[int]) -> None:
    """Move what begins at some elements of a run into runs of their own after it."""
    current = run
    before: etree._Element | None = None
    # Made once: a run with very many words would be searched for its look at each of them.
    like = run_like(run)
    for child in [one for one in run if local_name(one) != "rPr"]:
        if before is not None and child in begins and not _has_own_sign(before):
            new = deepcopy(like)
            for change in new.iter(name_in(run, "rPrChange")):
                change.set(name_in(run, "id"), str(next(numbers)))
            current.addnext(new)
            current = new
        before = child
        if current is not run:
            current.append(child)


def _has_own_sign(element: etree._Element) -> bool:
    """Tell whether an element leads to a note whose sign follows in the same run: "*"."""
    return attribute(element, "customMarkFollows") in _ON


def run_like(run: etree._Element) -> etree._Element:
    """Return an empty run that looks like another one."""
    new = etree.Element(run.tag, {str(key): str(value) for key, value in run.attrib.items()})
    properties = run.find(name_in(run, "rPr"))
    if properties is not None:
        new.append(deepcopy(properties))
    return new
