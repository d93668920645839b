"""The finished file: what it says about itself, and a zip that is the same on every run."""

import io
import zipfile

from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from lxml import etree

from generator.policy.model import Policy
from generator.questionnaire.office import Office
from generator.writers.word_styles import LANGUAGE

_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DUBLIN = "http://purl.org/dc/elements/1.1/"
_TERMS = "http://purl.org/dc/terms/"
_TYPE = "{http://www.w3.org/2001/XMLSchema-instance}type"
_NAMESPACES = {
    "cp": _CORE,
    "dc": _DUBLIN,
    "dcterms": _TERMS,
    "xsi": "http://www.w3.org/2001/XMLSchema-instance",
}
_CONTENT_TYPES = "[Content_Types].xml"
_EARLIEST = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_READABLE = 0o644 << 16


def packed(document: Document, policy: Policy, office: Office) -> bytes:
    """Return the document as a file whose bytes depend on its contents alone."""
    _set_properties(document, policy, office)
    buffer = io.BytesIO()
    document.save(buffer)
    return zipped(unzipped(buffer.getvalue()))


def unzipped(data: bytes) -> dict[str, bytes]:
    """Return every part by its name."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def zipped(parts: dict[str, bytes]) -> bytes:
    """Return the parts as a zip file, always in one order and with one date.

    They are not compressed: compressed bytes differ between versions of zlib, and an office
    that signs a file's hash must be able to make the same file on another machine.
    """
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as package:
        for name in sorted(parts, key=lambda one: (one != _CONTENT_TYPES, one)):
            entry = zipfile.ZipInfo(name, _EARLIEST)
            entry.create_system = _UNIX
            entry.external_attr = _READABLE
            package.writestr(entry, parts[name])
    return buffer.getvalue()


def _set_properties(document: Document, policy: Policy, office: Office) -> None:
    """Say what the file is in place of what the shell says of itself."""
    package = document.part.package
    # LibreOffice names the relationship otherwise than Word does.
    old = [one for one in package.rels.values() if one.reltype.endswith("/core-properties")]
    for relationship in old:
        del package.rels[relationship.rId]
    properties = _core_properties(policy, office)
    part = Part(
        PackURI("/docProps/core.xml"), CONTENT_TYPE.OPC_CORE_PROPERTIES, properties, package
    )
    package.relate_to(part, RELATIONSHIP_TYPE.CORE_PROPERTIES)


def _core_properties(policy: Policy, office: Office) -> bytes:
    """Return what the file says about itself; all dates are the day of adoption."""
    day = f"{policy.adopted}T00:00:00Z"
    root = etree.Element(f"{{{_CORE}}}coreProperties", nsmap=_NAMESPACES)
    for tag, text in (
        (f"{{{_DUBLIN}}}title", policy.title),
        (f"{{{_DUBLIN}}}subject", policy.subject),
        (f"{{{_DUBLIN}}}creator", office.name),
        (f"{{{_DUBLIN}}}identifier", policy.number),
        (f"{{{_DUBLIN}}}language", LANGUAGE),
        (f"{{{_CORE}}}lastModifiedBy", office.name),
        (f"{{{_CORE}}}version", policy.version),
        (f"{{{_CORE}}}contentStatus", policy.status_label),
        (f"{{{_TERMS}}}created", day),
        (f"{{{_TERMS}}}modified", day),
    ):
        element = etree.SubElement(root, tag)
        element.text = text
        if tag.startswith(f"{{{_TERMS}}}"):
            element.set(_TYPE, "dcterms:W3CDTF")
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
