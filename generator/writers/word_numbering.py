"""Numbers that Word itself counts: sections, clauses and lists."""

from collections.abc import Mapping
from copy import deepcopy

from docx.document import Document

from generator.policy.model import Policy, Section
from generator.writers.word_parts import add_part, taken_part
from generator.writers.word_styles import HEADING_1, HEADING_2
from generator.writers.word_xml import Element, insert_in_order, name, w

_KIND = "numbering"
DEEPEST = 8
_STEP = 360
_HEADING_INDENT = 624
_BULLETS = ("\N{BULLET}", "\N{EN DASH}", "\N{BULLET}")


class Numbering:
    """The numbering part of one document."""

    without_number: int
    """Number id for headings that are not counted.

    Word itself writes 0, a list that is not there, and validators complain about it.
    """

    def __init__(self, document: Document, styles: Mapping[str, str]) -> None:
        root = taken_part(document, _KIND)
        self._root = add_part(document, _KIND, w(_KIND) if root is None else root).element
        self._decimal = self._define(_decimal_levels(), "5A0C0003")
        self._bullet = self._start(self._define(_bullet_levels(), "5A0C0002"))
        self._part_from_headings(styles)
        self.without_number = self._start(self._define([_no_number()], "5A0C0004"))
        headings = self._start(self._define(_heading_levels(styles), "5A0C0001"))
        for level, heading in enumerate((HEADING_1, HEADING_2)):
            self._leave_out(document, styles[heading])
            _tie(document, styles[heading], headings, level)

    def new_list(self, *, ordered: bool, level: int) -> int:
        """Return the number id of one more list; an ordered one begins at 1."""
        return self._start(self._decimal, restart_at=level) if ordered else self._bullet

    def _part_from_headings(self, styles: Mapping[str, str]) -> None:
        """Untie the shell's own lists from the heading styles, which can have one list alone."""
        headings = {styles[HEADING_1], styles[HEADING_2]}
        for level in self._root.iter(name("lvl")):
            for tie in level.findall(name("pStyle")):
                if tie.get(name("val")) in headings:
                    level.remove(tie)

    def _leave_out(self, document: Document, heading_style: str) -> None:
        """Keep headings of the shell itself from counting as sections of the policy."""
        for properties in document.element.body.iter(name("pPr")):
            style = properties.find(name("pStyle"))
            heading = style is not None and style.get(name("val")) == heading_style
            if heading and properties.find(name("numPr")) is None:
                properties.get_or_add_numPr().get_or_add_ilvl().val = 0
                properties.numPr.get_or_add_numId().val = self.without_number

    def _define(self, levels: list[Element], signature: str) -> int:
        number = self._next("abstractNum", "abstractNumId")
        kind = w("multiLevelType", val="multilevel")
        # Word takes lists of one signature for the same list when text is pasted.
        abstract = w("abstractNum", w("nsid", val=signature), kind, *levels, abstractNumId=number)
        insert_in_order(self._root, abstract, ("num", "numIdMacAtCleanup"))
        return number

    def _start(self, abstract: int, restart_at: int | None = None) -> int:
        number = self._next("num", "numId")
        element = w("num", w("abstractNumId", val=abstract), numId=number)
        if restart_at is not None:
            element.append(w("lvlOverride", w("startOverride", val=1), ilvl=restart_at))
        insert_in_order(self._root, element, ("numIdMacAtCleanup",))
        return number

    def _next(self, tag: str, attribute: str) -> int:
        taken = (int(one.get(name(attribute), 0)) for one in self._root.iter(name(tag)))
        return max(taken, default=0) + 1


def number_properties(number: int, level: int) -> Element:
    """Return the paragraph property that puts a paragraph into a list."""
    return w("numPr", w("ilvl", val=level), w("numId", val=number))


def text_indent(level: int) -> int:
    """Return where the words of a list item begin, in twentieths of a point."""
    return _STEP * (min(level, DEEPEST) + 1)


def check_numbers(policy: Policy) -> None:
    """Raise ValueError where Word would count another number than the tree says."""
    counted = 0
    for section in policy.sections:
        counted += 1 if section.number else 0
        _compare(section.number, str(counted), section.title)
        _check_clauses(section, counted)


def _check_clauses(section: Section, counted: int) -> None:
    numbered = [clause for clause in section.clauses if clause.number]
    for position, clause in enumerate(numbered, start=1):
        _compare(clause.number, f"{counted}.{position}", clause.title)


def _compare(number: str, counted: str, title: str) -> None:
    if number and number != counted:
        raise ValueError(f"{title!r} has number {number}, but Word counts {counted}")


def _tie(document: Document, style_id: str, number: int, level: int) -> None:
    """Give a heading style its number, so that a heading added in Word is numbered too."""
    styles = document.styles.element.iter(name("style"))
    style = next(one for one in styles if one.get(name("styleId")) == style_id)
    numbers = style.get_or_add_pPr().get_or_add_numPr()
    numbers.get_or_add_ilvl().val = level
    numbers.get_or_add_numId().val = number


def _heading_levels(styles: Mapping[str, str]) -> list[Element]:
    indent = w("ind", left=_HEADING_INDENT, hanging=_HEADING_INDENT)
    return [
        _level(level, "decimal", text, deepcopy(indent), w("pStyle", val=styles[heading]))
        for level, (text, heading) in enumerate((("%1", HEADING_1), ("%1.%2", HEADING_2)))
    ]


def _no_number() -> Element:
    level = _level(0, "none", "", w("ind", left=0, firstLine=0))
    insert_in_order(level, w("suff", val="nothing"), ("lvlText",))
    return level


def _bullet_levels() -> list[Element]:
    return [
        _level(level, "bullet", _BULLETS[level % len(_BULLETS)], _list_indent(level))
        for level in range(DEEPEST + 1)
    ]


def _decimal_levels() -> list[Element]:
    return [
        _level(level, "decimal", f"%{level + 1}.", _list_indent(level))
        for level in range(DEEPEST + 1)
    ]


def _list_indent(level: int) -> Element:
    return w("ind", left=text_indent(level), hanging=_STEP)


def _level(level: int, kind: str, text: str, indent: Element, *style: Element) -> Element:
    return w(
        "lvl",
        w("start", val=1),
        w("numFmt", val=kind),
        *style,
        w("lvlText", val=text),
        w("lvlJc", val="left"),
        w("pPr", indent),
        ilvl=level,
    )
