"""Parts of a Word file beside its text, such as notes and numbering."""

from docx.document import Document
from docx.opc.packuri import PackURI
from docx.opc.part import XmlPart
from docx.oxml.parser import parse_xml
from lxml import etree

from generator.writers.word_xml import Element

_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.{}+xml"
_RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/{}"


def taken_part(document: Document, kind: str) -> Element | None:
    """Return the root of the shell's part of a kind, after parting it from the document."""
    relationships = document.part.rels
    there = [one for one in relationships.values() if one.reltype == _RELATIONSHIP.format(kind)]
    for relationship in there:
        del relationships[relationship.rId]
    return parse_xml(there[0].target_part.blob) if there else None


def add_part(document: Document, kind: str, root: Element) -> XmlPart:
    """Return a new part, for example `word/footnotes.xml`, that the document relates to."""
    # python-docx has classes of its own for elements; its parser gives them.
    own = parse_xml(etree.tostring(root))
    name = PackURI(f"/word/{kind}.xml")
    part = XmlPart(name, _CONTENT_TYPE.format(kind), own, document.part.package)
    document.part.relate_to(part, _RELATIONSHIP.format(kind))
    return part
