"""WordprocessingML in Python's own words: elements, runs of text, fields."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from lxml import etree

Element = etree._Element

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NAMESPACES = {"w": W, "r": R}
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_BREAKS = re.compile(r"(\r\n|[\r\n\t])")


def name(tag: str) -> str:
    """Return the full name of a WordprocessingML element or attribute."""
    return f"{{{W}}}{tag}"


_WORDS = (name("t"), name("tab"), name("br"))


def w(tag: str, *children: Element, **attributes: str | int) -> Element:
    """Return a WordprocessingML element: `w("pStyle", val="Title")` is `<w:pStyle w:val="Title"/>`.

    Children must come in the order that the schema asks for: Word refuses a file otherwise.
    """
    element = etree.Element(
        name(tag), {name(key): str(value) for key, value in attributes.items()}, nsmap=_NAMESPACES
    )
    element.extend(children)
    return element


def related(element: Element, relationship_id: str) -> Element:
    """Return the element after tying it to a relationship of its part."""
    element.set(f"{{{R}}}id", relationship_id)
    return element


@dataclass(frozen=True, slots=True)
class Look:
    """How a run of text stands out."""

    bold: bool = False
    italic: bool = False
    style: str = ""
    """Id of a character style."""

    def properties(self) -> list[Element]:
        """Return the run's properties, as no element where nothing stands out."""
        marks = [w("rStyle", val=self.style)] if self.style else []
        marks += [w("b")] if self.bold else []
        marks += [w("i")] if self.italic else []
        return [w("rPr", *marks)] if marks else []


PLAIN = Look()


def run(text: str, look: Look = PLAIN) -> Element:
    """Return text as a run; a line end becomes a break and a tab a tab."""
    return w("r", *look.properties(), *map(_piece, filter(None, _BREAKS.split(text))))


def line_break() -> Element:
    """Return a run that ends the line."""
    return w("r", w("br"))


def field(instruction: str, shown: str, look: Look = PLAIN) -> list[Element]:
    """Return a field with the result that is shown until Word computes it again.

    Without a stored result Word offers to repair the file.
    """
    return [*field_start(instruction), run(shown, look), field_end()]


def field_start(instruction: str) -> list[Element]:
    """Return the runs that stand before a field's result."""
    code = w("instrText")
    code.text = f" {instruction} "
    code.set(_SPACE, "preserve")
    parts = [w("fldChar", fldCharType="begin"), code, w("fldChar", fldCharType="separate")]
    return [w("r", part) for part in parts]


def field_end() -> Element:
    """Return the run that stands after a field's result."""
    return w("r", w("fldChar", fldCharType="end"))


def shown_text(element: Element) -> str:
    """Return the text that a reader sees in an element: no field codes, no note marks."""
    return "".join(map(_shown, element.iter(*_WORDS)))


def own_text(paragraph: Element) -> str:
    """Return the text of a paragraph without that of paragraphs in it, as text boxes hold them."""
    return "".join(
        _shown(one)
        for one in paragraph.iter(*_WORDS)
        if next(one.iterancestors(name("p"))) is paragraph
    )


def insert_in_order(parent: Element, child: Element, successors: Iterable[str]) -> None:
    """Put a child before the first of the elements that the schema wants behind it.

    A successor of another namespace is given by its full name.
    """
    behind = {tag if tag.startswith("{") else name(tag) for tag in successors}
    place = next((at for at, one in enumerate(parent) if one.tag in behind), len(parent))
    parent.insert(place, child)


def _piece(text: str) -> Element:
    if text == "\t":
        return w("tab")
    if _BREAKS.fullmatch(text):
        return w("br")
    element = w("t")
    element.text = text
    element.set(_SPACE, "preserve")
    return element


def _shown(element: Element) -> str:
    if element.tag == name("t"):
        return element.text or ""
    if element.tag == name("br"):
        return "\n"
    # A tab stop in a paragraph's properties has the same name as a tab in its text.
    parent = element.getparent()
    return "\t" if parent is not None and parent.tag == name("r") else ""
