"""How a new part for comments is made known to a Word file: its relation and its content type."""

import posixpath
import zipfile

from lxml import etree

from generator.errors import UnreadableInputError
from generator.lint.extract.word_package import BROKEN

_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_KIND = "officeDocument/2006/relationships/comments"
_KIND_STRICT = "officeDocument/relationships/comments"
_CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_TYPES_PART = "[Content_Types].xml"
_STRICT = b"http://purl.oclc.org/ooxml/"


def linked(
    archive: zipfile.ZipFile, main: str, known: str, comments: bytes, path: str
) -> dict[str, bytes]:
    """Return the parts that a new part for comments needs, by name, with itself.

    `known` is the part to which a relation leads already, or empty. Raises UnreadableInputError
    where the file has no list of its parts' types, or none that can be read.
    """
    folder, name = posixpath.split(main)
    whole = known or posixpath.join(folder, _free("comments", set(archive.namelist()), folder))
    types = next((one for one in archive.namelist() if one.lower() == _TYPES_PART.lower()), "")
    if not types:
        raise UnreadableInputError(path, f"not a whole Word file (.docx): {_TYPES_PART} is missing")
    try:
        parts = {types: _with_type(archive, types, f"/{whole}"), whole: comments}
        if not known:
            relations = posixpath.join(folder, "_rels", f"{name}.rels")
            target = posixpath.relpath(whole, folder) if folder else whole
            strict = _STRICT in comments
            parts[relations] = _with_relation(archive, relations, target, strict=strict)
    except BROKEN as error:
        reason = "not a whole Word file (.docx): its lists of parts cannot be read"
        raise UnreadableInputError(path, reason) from error
    return parts


def _free(stem: str, names: set[str], folder: str) -> str:
    number, name = 0, f"{stem}.xml"
    while posixpath.join(folder, name) in names:
        number += 1
        name = f"{stem}{number}.xml"
    return name


def _with_relation(archive: zipfile.ZipFile, relations: str, target: str, *, strict: bool) -> bytes:
    if relations in archive.namelist():
        root = _parsed(archive.read(relations))
    else:
        root = _parsed(f'<Relationships xmlns="{_RELATIONS}"/>'.encode())
    ids = {one.get("Id") for one in root}
    number = next(count for count in range(1, len(ids) + 2) if f"rIdPolicypress{count}" not in ids)
    kind = (
        f"http://purl.oclc.org/ooxml/{_KIND_STRICT}"
        if strict
        else f"http://schemas.openxmlformats.org/{_KIND}"
    )
    attributes = {"Id": f"rIdPolicypress{number}", "Type": kind, "Target": target}
    etree.SubElement(root, f"{{{_RELATIONS}}}Relationship", attributes)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _with_type(archive: zipfile.ZipFile, types: str, part: str) -> bytes:
    root = _parsed(archive.read(types))
    if any((one.get("PartName") or "").lower() == part.lower() for one in root):
        return archive.read(types)
    attributes = {"PartName": part, "ContentType": _CONTENT}
    etree.SubElement(root, f"{{{_TYPES}}}Override", attributes)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _parsed(raw: bytes) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    return etree.fromstring(raw, parser)
