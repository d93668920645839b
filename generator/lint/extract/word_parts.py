"""Which headers, footers and notes of a Word file its pages show."""

from collections.abc import Collection, Iterator

from lxml import etree

from generator.lint.extract.word_package import WordPackage, attribute, children, local_name
from generator.lint.word_sets import words

_OFF = words("0 false off none")
_SEPARATORS = words("separator continuationSeparator continuationNotice")


def shown(package: WordPackage, document: etree._Element, name: str) -> list[etree._Element]:
    """Return the headers or footers that pages show, in the order in which sections begin to."""
    ids = dict.fromkeys(_ids(document, f"{name}Reference", package))
    parts = dict.fromkeys(package.by_id(one) for one in ids)
    return [part for part in parts if part is not None]


def notes(
    package: WordPackage, name: str, referred: Collection[tuple[str, str]]
) -> list[etree._Element]:
    """Return the footnotes or endnotes that a text refers to by these names and numbers."""
    found = [note for part in package.by_kind(f"{name}s") for note in part]
    return [
        note
        for note in found
        if attribute(note, "type") not in _SEPARATORS and (name, attribute(note, "id")) in referred
    ]


def is_on(parent: etree._Element, name: str) -> bool:
    """Tell whether a switch stands among an element's children and is not off."""
    return any(attribute(switch, "val") not in _OFF for switch in children(parent, name))


def _ids(document: etree._Element, name: str, package: WordPackage) -> Iterator[str]:
    """Yield the relations of what each section shows; what it does not name, it takes over."""
    named: dict[str, str] = {}
    for section in document.iter("{*}sectPr"):
        for reference in children(section, name):
            named[attribute(reference, "type") or "default"] = _relation(reference)
        # Not before they are named: the settings are a part of their own to read.
        even = "even" in named and _has_even(package)
        used = {"default": True, "first": is_on(section, "titlePg"), "even": even}
        yield from (relation for kind, relation in named.items() if used.get(kind))


def _relation(reference: etree._Element) -> str:
    ids = [str(value) for key, value in reference.attrib.items() if str(key).endswith("}id")]
    return ids[0] if ids else ""


def _has_even(package: WordPackage) -> bool:
    """Tell whether even pages have headers of their own."""
    return any(
        is_on(settings, "evenAndOddHeaders")
        for settings in package.present("settings")
        if local_name(settings) == "settings"
    )
