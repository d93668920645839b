"""How a new part for comments is made known to a Word file: its relation and its content type."""

import posixpath
import zipfile

from lxml import etree

_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_KIND = "officeDocument/2006/relationships/comments"
_KIND_STRICT = "officeDocument/relationships/comments"
_CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_STRICT = b"http://purl.oclc.org/ooxml/"


def linked(archive: zipfile.ZipFile, main: str, comments: bytes) -> dict[str, bytes]:
    """Return the parts that a new part for comments needs, by name, with itself."""
    folder, name = posixpath.split(main)
    relations = posixpath.join(folder, "_rels", f"{name}.rels")
    names = set(archive.namelist())
    target = _free("comments", names, folder)
    whole = posixpath.join(folder, target)
    strict = _STRICT in comments
    return {
        relations: _with_relation(archive, relations, target, strict=strict),
        "[Content_Types].xml": _with_type(archive, f"/{whole}"),
        whole: comments,
    }


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


def _with_type(archive: zipfile.ZipFile, part: str) -> bytes:
    root = _parsed(archive.read("[Content_Types].xml"))
    attributes = {"PartName": part, "ContentType": _CONTENT}
    etree.SubElement(root, f"{{{_TYPES}}}Override", attributes)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _parsed(raw: bytes) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    return etree.fromstring(raw, parser)
