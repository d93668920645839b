"""Tracked changes of Word files: the words deleted, the suggestion inserted."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from lxml import etree

from generator.lint.extract.word_package import children, local_name
from generator.lint.extract.word_shown import shown_character, shown_text
from generator.lint.model import Finding
from generator.lint.reporters.word_anchors import Anchor
from generator.lint.reporters.word_comments import AUTHOR
from generator.lint.reporters.word_runs import MARKS, SPACE, is_run, name_in, run_like
from generator.lint.word_sets import words

_OF_COMMENT = ({"commentReference"}, {"rPr", "commentReference"})
_SIMPLE = words("rPr t noBreakHyphen softHyphen lastRenderedPageBreak")


def track(
    elements: Sequence[etree._Element], finding: Finding, numbers: Iterator[int]
) -> Anchor | None:
    """Replace the words by the first suggestion, as a change to accept or to reject.

    Returns where the change stands; None where it would reach beyond plain runs of one paragraph.
    """
    if finding.quoted or not finding.suggestions:
        return None
    stretch = _stretch(elements)
    # The words and nothing else: what is deleted besides would be lost with the change.
    if _shown(stretch) != finding.matched:
        return None
    # Before the words are deleted: then none of them is shown any more.
    label = _label(stretch)
    changes = [
        _deleted(list(runs), next(numbers)) for sign, runs in groupby(stretch, _is_sign) if not sign
    ]
    first, last = changes[0], changes[-1]
    if finding.suggestions[0]:
        inserted = etree.Element(name_in(first, "ins"), _attributes(first, next(numbers)))
        inserted.append(_with_words(label, finding.suggestions[0]))
        last.addnext(inserted)
        last = inserted
    return Anchor(first, last)


def _stretch(elements: Sequence[etree._Element]) -> list[etree._Element]:
    """Return the runs of the words and what lies between; nothing where that cannot be moved."""
    first, last = elements[0].getparent(), elements[-1].getparent()
    if first is None or last is None or first.getparent() is not last.getparent():
        return []
    parent = first.getparent()
    if parent is None or local_name(parent) != "p":
        return []
    stretch = [first]
    while stretch[-1] is not last:
        following = stretch[-1].getnext()
        if following is None or not _can_move(following):
            return []
        stretch.append(following)
    return stretch if _can_move(first) else []


def _can_move(element: etree._Element) -> bool:
    if _is_sign(element):
        # Such may stand between the runs of the words, and stay where they are; but LibreOffice
        # deletes a bookmark with the words around it.
        return not local_name(element).startswith("bookmark")
    return is_run(element) and all(local_name(one) in _SIMPLE for one in element)


def _is_sign(element: etree._Element) -> bool:
    """Tell whether an element only marks a place, such as that of a comment."""
    if is_run(element):
        return {local_name(one) for one in element} in _OF_COMMENT
    return local_name(element) in MARKS


def _shown(stretch: Sequence[etree._Element]) -> str:
    shown = (
        shown_text(one) if local_name(one) == "t" else shown_character(one)
        for element in stretch
        for one in element
    )
    return "".join(shown).replace("\r", " ").replace("\n", " ")


def _deleted(runs: Sequence[etree._Element], number: int) -> etree._Element:
    """Delete runs that follow each other; return the change."""
    deleted = etree.Element(name_in(runs[0], "del"), _attributes(runs[0], number))
    runs[0].addprevious(deleted)
    for run in runs:
        for text in children(run, "t"):
            text.tag = name_in(run, "delText")
        deleted.append(run)
    return deleted


def _label(stretch: Sequence[etree._Element]) -> etree._Element:
    """Return the run that holds most of the words: what is bold is the label, not its article."""
    runs = [one for one in stretch if not _is_sign(one)]
    # Of two that are as long, the last.
    return max(reversed(runs), key=lambda run: len(_shown([run])))


def _with_words(run: etree._Element, said: str) -> etree._Element:
    """Return a run with other words that looks like one; how that changed is told there."""
    new = run_like(run)
    for change in list(new.iter(name_in(run, "rPrChange"))):
        change.getparent().remove(change)  # type: ignore[union-attr]  # it stands in the run
    text = etree.SubElement(new, name_in(run, "t"), {SPACE: "preserve"})
    text.text = said
    return new


def _attributes(run: etree._Element, number: int) -> dict[str, str]:
    return {name_in(run, "id"): str(number), name_in(run, "author"): AUTHOR}
