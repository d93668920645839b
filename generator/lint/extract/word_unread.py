"""The words of list numbers, which stand apart from a Word file's text; and what is not read."""

from collections.abc import Iterator

from lxml import etree

from generator.lint.extract.word_package import WordPackage, attribute, children
from generator.lint.extract.word_shown import is_hidden
from generator.lint.kept.patterns import later

NUMBERS = "list numbers"
"""What a reader calls them."""
_WORD = later(r"[^\W\d_]{3}")
_PLACE = later(r"%\d")
_DRAWN = {
    "chart": "charts",
    "diagramData": "SmartArt",
    "package": "embedded files",
    "oleObject": "embedded files",
}
"""Kinds of parts that hold text in pictures, and how a reader calls them."""


def unread(package: WordPackage, document: etree._Element) -> str:
    """Return what is said of the texts of a Word file that are not read; mostly nothing."""
    inserted = package.names_of_kind("aFChunk")
    inserted += ["subdocuments"] if next(document.iter("{*}subDoc"), None) is not None else []
    drawn = dict.fromkeys(said for kind, said in _DRAWN.items() if package.names_of_kind(kind))
    parts = [f"the text that Word takes in from {', '.join(inserted)}"] if inserted else []
    parts += [f"the text inside {' and '.join(drawn)}"] if drawn else []
    # It is in the file that goes out, and anybody can show it.
    parts += ["hidden text"] if any(map(is_hidden, document.iter("{*}r"))) else []
    return f"not read: {', and '.join(parts)}" if parts else ""


def numbering(
    package: WordPackage, document: etree._Element
) -> Iterator[tuple[etree._Element, str]]:
    """Yield what stands in a file's list numbers where that is words ("Article 1"), by element."""
    for root in package.present("numbering"):
        worded = [one for one in root.iter("{*}lvlText") if _WORD.search(attribute(one, "val"))]
        # Mostly there are none; only then another part has to be read.
        lists = _used(root, document, *package.present("styles")) if worded else set()
        for one in worded:
            if not lists.isdisjoint(one.iterancestors()):
                yield one, _PLACE.sub("1", attribute(one, "val"))


def _used(numbers: etree._Element, *texts: etree._Element) -> set[etree._Element]:
    """Return the lists, and their variants, that some texts use."""
    used = {attribute(one, "val") for text in texts for one in text.iter("{*}numId")}
    variants = [one for one in children(numbers, "num") if attribute(one, "numId") in used]
    bases = {attribute(one, "val") for num in variants for one in children(num, "abstractNumId")}
    lists = children(numbers, "abstractNum")
    return {*variants, *(one for one in lists if attribute(one, "abstractNumId") in bases)}
