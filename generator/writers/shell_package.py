"""A Word shell as a package of parts, opened with the distrust that a stranger's file deserves."""

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from generator.errors import InvalidSourceError, Problem
from generator.location import Place
from generator.writers.word_xml import Element

MAX_BYTES = 20_000_000
_MAX_UNPACKED = 80_000_000
_MAX_PARTS = 1_000
_OLD_FORMAT = bytes.fromhex("D0CF11E0A1B11AE1")
_ENCRYPTED = 0x1
_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.{}+xml"
_KINDS = {"styles", "settings", "numbering", "header", "footer", "footnotes"}
_ATTRIBUTES = 2
_CONTENT_TYPES = "[Content_Types].xml"
_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)


@dataclass(frozen=True, slots=True)
class Relationship:
    """What one part of the package says about another, or about an address outside."""

    source: str
    """The part, for example "word/document.xml"; empty for the package itself."""
    kind: str
    """The last word of its type, for example "header"."""
    target: str
    """Name of a part, or an address where `external`."""
    external: bool


@dataclass(frozen=True, slots=True)
class ShellPackage:
    """The readable parts of a shell."""

    path: Path
    names: frozenset[str]
    roots: dict[str, Element]
    """The XML parts by name, without relationships and content types."""
    relationships: tuple[Relationship, ...]
    main: str
    """Name of the part with the text, for example "word/document.xml"."""

    def problem(self, message: str, hint: str = "") -> Problem:
        """Return a problem of this shell."""
        return Problem(Place(self.path), message, hint)

    def related(self, *kinds: str) -> list[str]:
        """Return the parts that the text is related to in one of these ways."""
        found = (one for one in self.relationships if one.source == self.main)
        return [one.target for one in found if one.kind in kinds and one.target in self.roots]


def open_package(path: Path, data: bytes) -> ShellPackage:
    """Return the parts of a Word file; raise InvalidSourceError where it is none."""
    try:
        parts = _unpacked(data)
        roots = {name: _parsed(name, part) for name, part in parts.items() if _is_xml(name)}
        relationships = tuple(_relationships(roots))
        main = _main_part(roots, relationships)
    except ValueError as error:
        hint = "save the shell as a Word document (.docx)"
        raise InvalidSourceError([Problem(Place(path), str(error), hint)]) from error
    texts = {name: root for name, root in roots.items() if not name.endswith(".rels")}
    return ShellPackage(path, frozenset(parts), texts, relationships, main)


def _unpacked(data: bytes) -> dict[str, bytes]:
    if data.startswith(_OLD_FORMAT):
        raise ValueError("this is an old Word file (.doc) or one with a password")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            entries = package.infolist()
            _check_entries(entries)
            return {entry.filename: package.read(entry) for entry in entries}
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, OSError) as error:
        raise ValueError(f"this is not a Word file, or it is damaged: {error}") from error


def _check_entries(entries: list[zipfile.ZipInfo]) -> None:
    if len(entries) > _MAX_PARTS or sum(one.file_size for one in entries) > _MAX_UNPACKED:
        raise ValueError("this file unpacks to far more than a letterhead needs")
    names = [one.filename.lower() for one in entries]
    if len(set(names)) < len(names):
        raise ValueError("this file holds two parts of one name")
    if any(one.flag_bits & _ENCRYPTED for one in entries):
        raise ValueError("this file is encrypted")


def _is_xml(name: str) -> bool:
    return name.endswith((".xml", ".rels"))


def _parsed(name: str, part: bytes) -> Element:
    try:
        root = etree.fromstring(part, _PARSER)
    except etree.XMLSyntaxError as error:
        raise ValueError(f"{name} is damaged: {error}") from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise ValueError(f"{name} has a document type, which Word never writes")
    return root


def _relationships(roots: dict[str, Element]) -> Iterator[Relationship]:
    for name, root in roots.items():
        if name.endswith(".rels"):
            folder, file = posixpath.split(name.removesuffix(".rels"))
            source = posixpath.join(posixpath.dirname(folder), file)
            yield from (_relationship(source, one) for one in root.iter(_RELATIONSHIP))


def _relationship(source: str, element: Element) -> Relationship:
    kind = element.get("Type", "").rpartition("/")[2]
    target = element.get("Target", "")
    if not (kind and target and element.get("Id")):
        raise ValueError(f"a relationship of {source or 'the file'} says too little")
    if element.get("TargetMode") == "External":
        return Relationship(source, kind, target, external=True)
    part = posixpath.normpath(posixpath.join("/", posixpath.dirname(source), target))
    return Relationship(source, kind, part.lstrip("/"), external=False)


def _main_part(roots: dict[str, Element], relationships: tuple[Relationship, ...]) -> str:
    found = (one for one in relationships if not one.source and one.kind == "officeDocument")
    main = next((one.target for one in found), "")
    if _CONTENT_TYPES not in roots or main not in roots:
        raise ValueError("this is a zip file, but not a Word file")
    kinds = _content_types(roots[_CONTENT_TYPES])
    if "macroEnabled" in kinds.get(main, ""):
        raise ValueError("this file may hold macros (.docm, .dotm)")
    if kinds.get(main) != _WORD_TYPE.format("document.main"):
        raise ValueError("this is not a Word document, but another kind of Office file")
    for one in relationships:
        if one.kind in _KINDS and kinds.get(one.target) != _WORD_TYPE.format(one.kind):
            raise ValueError(f"{one.target} is damaged: it does not say that it is {one.kind}")
    return main


def _content_types(root: Element) -> dict[str, str]:
    """Return the kind of each part that has one of its own."""
    if any(len(list(filter(None, one.attrib.values()))) < _ATTRIBUTES for one in root):
        raise ValueError(f"{_CONTENT_TYPES} is damaged")
    overrides = root.iter(f"{_TYPES}Override")
    return {one.get("PartName", "").lstrip("/"): one.get("ContentType", "") for one in overrides}
