"""The office's shell: opened, its tags filled, and the places where the policy goes in."""

import io
from dataclasses import dataclass

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.parser import parse_xml
from docxtpl import DocxTemplate
from jinja2 import StrictUndefined
from jinja2.sandbox import SandboxedEnvironment
from markupsafe import Markup

from generator.writers.word_tags import BODY, FACTS, STATUS_TAGS, TAG
from generator.writers.word_xml import Element, name, shown_text, w

_INCH = 1440
_LETTER = 12240
_BOOKMARKS = frozenset(map(name, ("bookmarkStart", "bookmarkEnd")))


@dataclass(frozen=True, slots=True)
class FilledShell:
    """A shell whose tags are filled, with the paragraphs that the policy takes the place of."""

    document: Document
    body: Element
    facts: tuple[Element, ...]
    """One paragraph, or none where the shell does not want the particulars."""
    shows_status: bool
    """Whether some tag of the shell says if the policy is in force."""
    width: int
    """How wide text is where the policy stands, in twentieths of a point."""


def fill_shell(shell: bytes, values: dict[str, str]) -> FilledShell:
    """Return the shell with every tag replaced by its value; the shell must be without problems."""
    template = DocxTemplate(io.BytesIO(shell))
    template.render_init()
    # What is asked of the shell is asked before any value is in it: no value can pass for a tag.
    tags = _tags(template.docx)
    spots = _lone_tags(template.docx)
    _render(template, values)
    children = list(template.docx.element.body)
    facts = tuple(children[spot] for tag, spot in spots.items() if tag == FACTS)
    body = children[spots[BODY]]
    return FilledShell(template.docx, body, facts, bool(tags & STATUS_TAGS), _text_width(body))


def replace_paragraph(paragraph: Element, elements: list[Element]) -> None:
    """Put elements where a paragraph stands; keep its section break and bookmarks."""
    bookmarks = [child for child in paragraph if child.tag in _BOOKMARKS]
    for element in (*elements, *bookmarks):
        paragraph.addprevious(element)
    if _must_stay(paragraph, elements):
        for child in list(paragraph):
            if child.tag != name("pPr"):
                paragraph.remove(child)
    else:
        _remove(paragraph)


def _render(template: DocxTemplate, values: dict[str, str]) -> None:
    """Fill text, headers and footers.

    docxtpl's own `render` reads its result with a parser that drops what it does not understand,
    and runs core properties and footnotes as templates too; its steps, taken here, do not.
    """
    environment = _tag_environment()
    template.map_tree(parse_xml(template.build_xml(values, environment)))
    for kind in (template.HEADER_URI, template.FOOTER_URI):
        for relationship, xml in template.build_headers_footers_xml(values, kind, environment):
            template.map_headers_footers_xml(relationship, xml)


def _tag_environment() -> SandboxedEnvironment:
    """Return the Jinja that fills tags: plain values only, and every value printed as text."""
    environment = SandboxedEnvironment(
        autoescape=True, undefined=StrictUndefined, finalize=_as_xml_text
    )
    environment.globals.clear()
    return environment


def _text_width(paragraph: Element) -> int:
    behind = (paragraph, *paragraph.itersiblings())
    sections = (found for one in behind for found in one.iter(name("sectPr")))
    section = next(sections, w("sectPr"))
    size = _child(section, "pgSz")
    margins = _child(section, "pgMar")
    left, right = (int(margins.get(name(side), _INCH)) for side in ("left", "right"))
    return int(size.get(name("w"), _LETTER)) - left - right


def _child(parent: Element, tag: str) -> Element:
    found = parent.find(name(tag))
    return w(tag) if found is None else found


def _tags(document: Document) -> set[str]:
    """Return every tag of text, headers and footers."""
    kinds = (RELATIONSHIP_TYPE.HEADER, RELATIONSHIP_TYPE.FOOTER)
    related = (one for one in document.part.rels.values() if one.reltype in kinds)
    roots = [document.element, *(one.target_part.element for one in related)]
    return {tag for root in roots for tag in TAG.findall(shown_text(root))}


def _lone_tags(document: Document) -> dict[str, int]:
    """Return at which child of the text the paragraphs of body and facts stand."""
    spots = {}
    for at, child in enumerate(document.element.body):
        found = TAG.fullmatch(shown_text(child).strip()) if child.tag == name("p") else None
        if found and found[1] in (BODY, FACTS):
            spots[found[1]] = at
    return spots


def _as_xml_text(value: object) -> Markup:
    """Return a value as character references; docxtpl reads meaning into `{_{` and the like."""
    text = str(value).replace("\r\n", "\n").replace("\r", "\n")
    # docxtpl itself turns a bare line end or tab into the element that Word wants.
    escaped = (one if one in "\n\t" else f"&#{ord(one)};" for one in text)
    return Markup("".join(escaped))  # noqa: S704  # every character is a reference to itself


def _must_stay(paragraph: Element, elements: list[Element]) -> bool:
    """Say whether a paragraph is needed empty: it ends a section, or a table would end the text."""
    if paragraph.find(f"{name('pPr')}/{name('sectPr')}") is not None:
        return True
    following = paragraph.getnext()
    last = following is None or following.tag == name("sectPr")
    return last and bool(elements) and elements[-1].tag == name("tbl")


def _remove(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
