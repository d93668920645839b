"""The parts of a Word file, opened with care: it may come from anybody."""

import io
import posixpath
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterable, Sequence

from lxml import etree

from generator.errors import UnreadableInputError

MAX_PART = 100_000_000
MAX_TOTAL = 400_000_000
MAX_RATIO = 100
"""How many times larger than packed a part may be, once it is large at all."""
LARGE = 50_000_000

_OLD_FORMAT = b"\xd0\xcf\x11\xe0"
_DOCUMENT = "/officeDocument"
_SIGNATURE = "/digital-signature/origin"
BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    etree.XMLSyntaxError,
    EOFError,
    KeyError,
    NotImplementedError,
    OSError,
    RuntimeError,
    ValueError,
)


class WordPackage:
    """The XML parts of one Word file."""

    def __init__(self, raw: bytes, path: str) -> None:
        self._path = path
        self.parts: dict[str, etree._Element] = {}
        """The parts read so far, by name."""
        if raw.startswith(_OLD_FORMAT):
            raise self._refusal(
                "an old or a protected Word file: save it as .docx, without a password"
            )
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(raw))
        except BROKEN as error:
            raise self._refusal("not a Word file (.docx)") from error
        guard(self._archive.infolist(), path)
        self._names = frozenset(self._archive.namelist())
        if twice := _first_twice(self._archive.namelist()):
            # Each program would read another one.
            raise self._refusal(f"not a whole Word file (.docx): it holds {twice} twice")
        main = [target for kind, target in self._relations("").values() if kind.endswith(_DOCUMENT)]
        if not main:
            raise self._refusal("not a Word file (.docx): it holds no document")
        self.main = main[0]
        self._related = self._relations(self.main)

    def document(self) -> etree._Element:
        """Return the main part."""
        root = self._part(self.main)
        if local_name(root) != "document":
            raise self._refusal("not a Word file (.docx): its document is of another kind")
        return root

    def names_of_kind(self, kind: str) -> list[str]:
        """Return the names of the parts of a kind that belong to the main part."""
        return [part for name, part in self._related.values() if name.endswith(f"/{kind}")]

    def has(self, name: str) -> bool:
        """Tell whether the file holds a part of this name: a relation may lead nowhere."""
        return name in self._names

    def by_id(self, relation: str) -> etree._Element | None:
        """Return the part that the main part names by a relation, or None where there is none."""
        _, target = self._related.get(relation, ("", ""))
        return self._part(target) if target else None

    def by_kind(self, kind: str) -> list[etree._Element]:
        """Return the parts of a kind, such as footnotes, that belong to the main part."""
        ends = f"/{kind}"
        parts = (self._part(part) for name, part in self._related.values() if name.endswith(ends))
        # Two relations may lead to one part.
        return list(dict.fromkeys(parts))

    @property
    def is_signed(self) -> bool:
        """Whether the file has a digital signature, which holds for its parts as they are."""
        return any(kind.endswith(_SIGNATURE) for kind, _ in self._relations("").values())

    def present(self, kind: str) -> list[etree._Element]:
        """Return the parts of a kind that the file holds, which a relation may not."""
        names = [name for name in self.names_of_kind(kind) if self.has(name)]
        return [self._part(name) for name in dict.fromkeys(names)]

    def _relations(self, part: str) -> dict[str, tuple[str, str]]:
        """Return kind and target of each relation of a part, by its id."""
        folder, name = posixpath.split(part)
        path = posixpath.join(folder, "_rels", f"{name}.rels")
        if path not in self._names:
            return {}
        return {
            one.get("Id", ""): (one.get("Type", ""), _target(folder, one.get("Target", "")))
            for one in self._part(path)
            if isinstance(one.tag, str) and one.get("TargetMode") != "External"
        }

    def _part(self, name: str) -> etree._Element:
        if name not in self.parts:
            self.parts[name] = self._parsed(name)
        return self.parts[name]

    def _parsed(self, name: str) -> etree._Element:
        try:
            with self._archive.open(name) as file:
                # The guard has limited the declared size, and zipfile reads no more than that.
                root = etree.fromstring(file.read(), safe_parser())
        except BROKEN as error:
            raise self._refusal(f"not a Word file (.docx): {name} cannot be read") from error
        if getattr(root.getroottree().docinfo, "doctype", ""):
            raise self._refusal(f"{name} declares a document type, which no Word file does")
        return root

    def _refusal(self, reason: str) -> UnreadableInputError:
        return UnreadableInputError(self._path, reason)


def safe_parser() -> etree.XMLParser:
    """Return a parser that resolves no entity, asks nobody, and refuses deep or huge trees.

    What is no text is left out, so that a text with a comment inside is one text.
    """
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        huge_tree=False,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
    )


def guard(entries: Iterable[zipfile.ZipInfo], path: str) -> None:
    """Refuse an archive that grows too large; raises UnreadableInputError."""
    total = 0
    for entry in entries:
        total += entry.file_size
        packed = entry.file_size / max(1, entry.compress_size)
        bomb = entry.file_size > LARGE and packed > MAX_RATIO
        if bomb or entry.file_size > MAX_PART or total > MAX_TOTAL:
            raise UnreadableInputError(path, f"{entry.filename} is too large when unpacked")


def _first_twice(names: Sequence[str]) -> str:
    """Return the first name that comes more than once; empty where each comes once."""
    if len(set(names)) == len(names):
        return ""
    return next(name for name, times in Counter(names).items() if times > 1)


def local_name(element: etree._Element) -> str:
    """Return an element's name without its namespace, which differs between the two OOXML forms."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def children(element: etree._Element, name: str) -> list[etree._Element]:
    """Return an element's children of a name."""
    return [child for child in element if local_name(child) == name]


def attribute(element: etree._Element, name: str) -> str:
    """Return an attribute by its name without its namespace; empty where there is none."""
    values = [str(v) for key, v in element.attrib.items() if str(key).rpartition("}")[2] == name]
    return values[0] if values else ""


def _target(folder: str, target: str) -> str:
    if target.startswith("/"):
        return target[1:]
    return posixpath.normpath(posixpath.join(folder, target))
