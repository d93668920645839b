"""Comments of Word files: the marks in the text, and the part that holds what they say."""

from collections.abc import Sequence

from lxml import etree

from generator.lint.model import Finding
from generator.lint.reporters.word_runs import Anchor, W, name_in

AUTHOR, INITIALS = "Policypress", "PP"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_FORBIDDEN = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF])


def new_part(main: etree._Element) -> etree._Element:
    """Return an empty part for comments, in the form of OOXML that the main part has."""
    namespace = etree.QName(main).namespace or W
    return etree.Element(f"{{{namespace}}}comments", nsmap={"w": namespace})


def next_id(*roots: etree._Element) -> int:
    """Return a number that no comment, change or bookmark of these parts has."""
    ids = [
        value
        for root in roots
        for one in root.iter(etree.Element)
        for key, value in one.attrib.items()
        if str(key).endswith("}id") and str(value).lstrip("-").isdigit()
    ]
    return max([0, *(int(value) for value in ids)]) + 1


def mark(anchor: Anchor, number: int) -> None:
    """Put the marks of a comment around an anchor."""
    first, last = anchor.first, anchor.last
    start, end = (
        etree.Element(name_in(first, name), {name_in(first, "id"): str(number)})
        for name in ("commentRangeStart", "commentRangeEnd")
    )
    run = etree.Element(name_in(first, "r"))
    etree.SubElement(run, name_in(first, "commentReference"), {name_in(first, "id"): str(number)})
    first.addprevious(start)
    last.addnext(end)
    end.addnext(run)


def add_comment(part: etree._Element, number: int, finding: Finding, anchor: Anchor) -> None:
    """Add what a comment says: what to write, why, and who recommends it."""
    names = {"id": str(number), "author": AUTHOR, "initials": INITIALS}
    attributes = {name_in(part, key): value for key, value in names.items()}
    comment = etree.SubElement(part, name_in(part, "comment"), attributes)
    for line_number, line in enumerate(_lines(finding, anchor)):
        paragraph = etree.SubElement(comment, name_in(part, "p"))
        if line_number == 0:
            reference = etree.SubElement(paragraph, name_in(part, "r"))
            etree.SubElement(reference, name_in(part, "annotationRef"))
        run = etree.SubElement(paragraph, name_in(part, "r"))
        text = etree.SubElement(run, name_in(part, "t"), {_SPACE: "preserve"})
        text.text = line.translate(_FORBIDDEN)


def _lines(finding: Finding, anchor: Anchor) -> list[str]:
    said = finding.message[:1].upper() + finding.message[1:]
    lines = [f"{finding.severity.word.capitalize()}: {said}"]
    if not anchor.exact:
        lines.append(f"The words: {finding.matched}")
    first, _, others = finding.choices.partition("; ")
    if not finding.message.startswith(f'say "{first}'):
        lines.append(f"Say instead: {finding.choices}")
    elif others:
        lines.append(f"Or: {others}")
    lines.append(f"Why: {finding.why}")
    if finding.sources:
        lines.append(f"Source: {_source(finding.sources)}")
    return [*lines, f"Rule: {finding.rule}"]


def _source(sources: Sequence[str]) -> str:
    """Return the source with the shortest address: a margin is narrow, and the guide has all."""
    shortest = min(sources, key=lambda one: len(one.rpartition(", ")[2]))
    more = len(sources) - 1
    return f"{shortest}, and {more} more" if more else shortest
