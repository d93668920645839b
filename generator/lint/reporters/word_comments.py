"""Comments of Word files: the marks in the text, and the part that holds what they say."""

from collections.abc import Iterator, Sequence
from itertools import count

from lxml import etree

from generator.lint.extract.word_package import local_name
from generator.lint.model import Finding
from generator.lint.reporters.word_anchors import Anchor
from generator.lint.reporters.word_runs import SPACE, W, name_in

AUTHOR, INITIALS = "Policypress", "PP"
_FORBIDDEN = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF])
_UNCOUNTED = (
    *("header", "footer", "footnote", "endnote", "text box"),
    *("alternative text", "list numbers"),
)
"""Parts of which a reader says "the"; others have a number."""


def new_part(main: etree._Element) -> etree._Element:
    """Return an empty part for comments, in the form of OOXML that the main part has."""
    namespace = etree.QName(main).namespace or W
    return etree.Element(f"{{{namespace}}}comments", nsmap={"w": namespace})


def free_numbers(*roots: etree._Element) -> Iterator[int]:
    """Yield numbers that no comment, change or bookmark of these parts has, from the lowest on."""
    used = {
        _plain(str(value))
        for root in roots
        for one in root.iter(etree.Element)
        for key, value in one.attrib.items()
        if str(key).endswith("}id")
    }
    return (number for number in count(1) if str(number) not in used)


def _plain(number: str) -> str:
    """Return a number without zeros before it: for those who read numbers, 01 is 1."""
    return number.strip().removeprefix("+").lstrip("0")


class Marks:
    """The marks of the comments that were put into one text."""

    def __init__(self, main: etree._Element) -> None:
        self._main = main
        self._last: dict[etree._Element, etree._Element] = {}
        """Behind what the next sign stands, where there are some already: in order."""

    def add(self, anchor: Anchor, number: int) -> None:
        """Put the marks of a comment around an anchor."""
        start, end = self._new("RangeStart", number), self._new("RangeEnd", number)
        sign = etree.Element(name_in(self._main, "r"))
        sign.append(self._new("Reference", number))
        if anchor.first is None or anchor.last is None:
            self._begin(anchor.paragraph, start, end, sign)
            return
        anchor.first.addprevious(start)
        if anchor.paragraph is None:
            self._behind(anchor.last, end, sign)
        else:
            self._behind(anchor.last, end)
            self._begin(anchor.paragraph, sign)

    def _new(self, name: str, number: int) -> etree._Element:
        return etree.Element(
            name_in(self._main, f"comment{name}"), {name_in(self._main, "id"): str(number)}
        )

    def _behind(self, element: etree._Element, *marks: etree._Element) -> None:
        for mark in marks:
            self._last.get(element, element).addnext(mark)
            self._last[element] = mark

    def _begin(self, paragraph: etree._Element | None, *marks: etree._Element) -> None:
        """Put marks at the beginning of a paragraph, behind those that are there."""
        if paragraph is None:
            return
        at = 1 if len(paragraph) and local_name(paragraph[0]) == "pPr" else 0
        for mark in marks:
            if paragraph in self._last:
                self._last[paragraph].addnext(mark)
            else:
                paragraph.insert(at, mark)
            self._last[paragraph] = mark


def add_comment(part: etree._Element, number: int, lines: Sequence[str]) -> None:
    """Add a comment to the part that holds what comments say."""
    names = {"id": str(number), "author": AUTHOR, "initials": INITIALS}
    attributes = {name_in(part, key): value for key, value in names.items()}
    comment = etree.SubElement(part, name_in(part, "comment"), attributes)
    for line_number, line in enumerate(lines):
        paragraph = etree.SubElement(comment, name_in(part, "p"))
        if line_number == 0:
            reference = etree.SubElement(paragraph, name_in(part, "r"))
            etree.SubElement(reference, name_in(part, "annotationRef"))
        run = etree.SubElement(paragraph, name_in(part, "r"))
        text = etree.SubElement(run, name_in(part, "t"), {SPACE: "preserve"})
        text.text = line


def lines_of(finding: Finding, place: str, *, exact: bool) -> tuple[str, ...]:
    """Return what a comment says: what to write, why, and who recommends it."""
    said = finding.message[:1].upper() + finding.message[1:]
    lines = [f"{finding.severity.word.capitalize()}: {said}"]
    if not exact:
        lines.append(f"{_where(place)}: {finding.matched}")
    first, _, others = finding.choices.partition("; ")
    if first and not finding.message.startswith(f'say "{first}'):
        lines.append(f"Say instead: {finding.choices}")
    elif others:
        lines.append(f"Or: {others}")
    lines.append(f"Why: {finding.why}")
    if finding.disputed:
        lines.append(f"Others differ: {finding.disputed}")
    if finding.sources:
        lines.append(f"Source: {_source(finding.sources)}")
    lines.append(f"Rule{'s' * bool(finding.reasons)}: {', '.join(finding.rules)}")
    return tuple(line.translate(_FORBIDDEN) for line in lines)


def without_words(lines: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
    """Return the lines of a comment without the one that names the words, and the words or ""."""
    named = lines[1] if len(lines) > 1 else ""
    if not named.startswith(("The words: ", "In ")):
        return lines, ""
    return (lines[0], *lines[2:]), named.partition(": ")[2]


def _where(place: str) -> str:
    """Return how the words are introduced that stand elsewhere than the comment."""
    if not place:
        return "The words"
    return f"In the {place}" if place in _UNCOUNTED else f"In {place}"


def _source(sources: Sequence[str]) -> str:
    """Return the first source, as the other reports do: a margin is narrow, the guide has all."""
    more = len(sources) - 1
    return f"{sources[0]}, and {more} more" if more else sources[0]
