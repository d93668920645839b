"""What single elements of Word files show: characters, blanks, and what drawings say."""

from collections.abc import Iterator

from lxml import etree

from generator.lint.extract.word_package import attribute, children, local_name
from generator.lint.extract.word_parts import is_on
from generator.lint.word_sets import words

LINE_BREAK = "\v"
"""What Word itself calls a line break inside a paragraph."""
PAGE_BREAK = "\f"
"""Ends a page or a column inside a paragraph."""
SYMBOL = "\ufffc"
"""A character of a symbol font, which cannot be read."""
CHARACTERS = {
    "tab": "\t",
    "ptab": "\t",
    "br": LINE_BREAK,
    "cr": LINE_BREAK,
    "noBreakHyphen": "\u2011",
    "softHyphen": "\u00ad",
    "sym": SYMBOL,
}
_BLANKS = " \t\r\n"
_ENDS_PAGE = words("page column")
_GONE = words("del moveFrom")
_GROUPS = words("wgp wpc grpSp")
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_ALTERNATIVE = "alternative text"
_SAYS = {"title": _ALTERNATIVE, "descr": _ALTERNATIVE, "alt": _ALTERNATIVE, "string": "WordArt"}
"""What attributes of drawings hold: what screen readers read out, and letters that are drawn."""
_OF_TABLE = words("tblCaption tblDescription")
DRAWN = words("docPr cNvPr textpath group shape image rect roundrect oval line polyline arc curve")
"""Elements of drawings that say something in attributes."""


def shown_text(element: etree._Element) -> str:
    """Return what Word shows of an element's text: blanks around it only where it is told so."""
    text = element.text or ""
    if text.strip(_BLANKS) == text or "/drawingml/" in str(element.tag):
        return text
    told = (one.get(_SPACE) for one in (element, *element.iterancestors()))
    return text if next(filter(None, told), "") == "preserve" else text.strip(_BLANKS)


def shown_character(element: etree._Element) -> str:
    """Return the character that an element stands for; empty where it stands for none."""
    name = local_name(element)
    if name == "br" and attribute(element, "type") in _ENDS_PAGE:
        return PAGE_BREAK
    return CHARACTERS.get(name, "")


def _is_in_group(element: etree._Element) -> bool:
    """Tell whether a picture has a text of its own; that of one alone is told around it too."""
    return any(local_name(one) in _GROUPS for one in element.iterancestors())


def said_by(element: etree._Element) -> Iterator[tuple[str, str]]:
    """Yield what a drawing or a table says in attributes, each with what a reader calls it."""
    for one in element if local_name(element) == "tblPr" else ():
        if local_name(one) in _OF_TABLE and (said := attribute(one, "val")):
            yield _ALTERNATIVE, " ".join(said.split())
    if local_name(element) == "cNvPr" and not _is_in_group(element):
        return
    for name, called in _SAYS.items():
        if said := " ".join(element.get(name, "").split()):
            yield called, said


def choice(alternatives: etree._Element) -> list[etree._Element]:
    """Return the first choice of several ways to show the same thing."""
    choices = [one for one in alternatives if local_name(one) == "Choice"]
    fallbacks = [one for one in alternatives if local_name(one) == "Fallback"]
    return (choices or fallbacks)[:1]


def mark_is_gone(paragraph: etree._Element) -> bool:
    """Tell whether the paragraph's end is deleted or moved, so that the next one continues it."""
    return any(
        local_name(change) in _GONE
        for properties in children(paragraph, "pPr")
        for mark in children(properties, "rPr")
        for change in mark
    )


def is_drop_cap(paragraph: etree._Element) -> bool:
    """Tell whether a paragraph is only the large first letter of the next one."""
    return any(
        attribute(frame, "dropCap") in ("drop", "margin")
        for properties in children(paragraph, "pPr")
        for frame in children(properties, "framePr")
    )


def is_hidden(run: etree._Element) -> bool:
    """Tell whether a run is hidden by itself: pages show nothing of it."""
    return any(is_on(properties, "vanish") for properties in children(run, "rPr"))


def is_italic(run: etree._Element) -> bool:
    """Tell whether a run is in italics by itself."""
    return any(is_on(properties, "i") for properties in children(run, "rPr"))
