"""Tracked changes of Word files: the words deleted, the suggestion inserted."""

from collections.abc import Sequence

from lxml import etree

from generator.lint.extract.word_package import local_name
from generator.lint.model import Finding
from generator.lint.reporters.word_comments import AUTHOR
from generator.lint.reporters.word_runs import Anchor, name_in

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_MOVABLE = ("r", "proofErr", "bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd")
_SIMPLE = ("rPr", "t", "noBreakHyphen", "softHyphen", "tab", "lastRenderedPageBreak")


def track(elements: Sequence[etree._Element], finding: Finding, number: int) -> Anchor | None:
    """Replace the words by the first suggestion, as a change to accept or to reject.

    Returns where the change stands; None where it would reach beyond plain runs of one paragraph.
    """
    stretch = _stretch(elements)
    if not stretch or finding.quoted or not finding.suggestions:
        return None
    first = stretch[0]
    deleted = etree.Element(name_in(first, "del"), _attributes(first, number))
    inserted = etree.Element(name_in(first, "ins"), _attributes(first, number + 1))
    inserted.append(_run_like(first, finding.suggestions[0]))
    first.addprevious(deleted)
    for one in stretch:
        deleted.append(one)
    for text in list(deleted.iter(name_in(first, "t"))):
        text.tag = name_in(first, "delText")
    deleted.addnext(inserted)
    return Anchor(deleted, inserted)


def _stretch(elements: Sequence[etree._Element]) -> list[etree._Element]:
    """Return the runs of the words and what lies between; nothing where that cannot be moved."""
    first, last = elements[0].getparent(), elements[-1].getparent()
    if first is None or last is None or first.getparent() is not last.getparent():
        return []
    parent = first.getparent()
    if parent is None or local_name(parent) != "p":
        return []
    between = list(parent)[parent.index(first) : parent.index(last) + 1]
    return between if all(_can_move(one) for one in between) else []


def _can_move(element: etree._Element) -> bool:
    name = local_name(element)
    if name != "r":
        return name in _MOVABLE
    return all(local_name(one) in _SIMPLE for one in element)


def _run_like(run: etree._Element, words: str) -> etree._Element:
    new = etree.Element(run.tag)
    properties = next((one for one in run if local_name(one) == "rPr"), None)
    if properties is not None:
        new.append(etree.fromstring(etree.tostring(properties)))
    text = etree.SubElement(new, name_in(run, "t"), {_SPACE: "preserve"})
    text.text = words
    return new


def _attributes(run: etree._Element, number: int) -> dict[str, str]:
    return {name_in(run, "id"): str(number), name_in(run, "author"): AUTHOR}
