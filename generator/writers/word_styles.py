"""The styles that a policy's text is written in, found in the shell by name."""

from docx.document import Document

from generator.writers.word_xml import Element, insert_in_order, name, w

HEADING_1 = "heading 1"
HEADING_2 = "heading 2"
BULLET = "List Bullet"
NUMBER = "List Number"
TABLE = "Table Grid"
CONTENTS_TITLE = "TOC Heading"
CONTENTS_LINE = "toc 1"
NOTE_TEXT = "footnote text"
NOTE_MARK = "footnote reference"
LINK = "Hyperlink"

NEEDED = {
    HEADING_1: "paragraph",
    HEADING_2: "paragraph",
    BULLET: "paragraph",
    NUMBER: "paragraph",
    CONTENTS_TITLE: "paragraph",
    CONTENTS_LINE: "paragraph",
    NOTE_TEXT: "paragraph",
    NOTE_MARK: "character",
    LINK: "character",
    TABLE: "table",
}
"""Name, as Word stores it, to the kind of style."""

LANGUAGE = "en-US"


def style_ids(styles: Element) -> dict[str, str]:
    """Return the id of each needed style that is there, by its name in `NEEDED`.

    Ids differ between the languages of Word, names do not; Word does not mind their case.
    """
    there = {_key(style): style.get(name("styleId"), "") for style in styles.iter(name("style"))}
    found = {need: there.get((kind, need.lower()), "") for need, kind in NEEDED.items()}
    return {need: style_id for need, style_id in found.items() if style_id}


def set_language(document: Document) -> None:
    """Say in the styles which language the policy is in, where the shell does not."""
    properties: Element = document.styles.element
    for tag in ("docDefaults", "rPrDefault", "rPr"):
        properties = _first_child(properties, tag)
    if properties.find(name("lang")) is None:
        insert_in_order(properties, w("lang", val=LANGUAGE), ("eastAsianLayout", "specVanish"))


def _key(style: Element) -> tuple[str, str]:
    named = style.find(name("name"))
    shown = "" if named is None else named.get(name("val"), "")
    return style.get(name("type"), ""), shown.lower()


def _first_child(parent: Element, tag: str) -> Element:
    """Return the child, put in front where it was not there."""
    child = parent.find(name(tag))
    if child is None:
        child = w(tag)
        parent.insert(0, child)
    return child
