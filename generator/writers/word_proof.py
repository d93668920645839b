"""The last look at a finished Word file: well-formed parts, and no word of the policy lost."""

from collections.abc import Iterable, Iterator

from lxml import etree

from generator.policy.model import (
    Emphasis,
    Fact,
    Inline,
    Link,
    NoteMark,
    Policy,
    paragraphs,
    words,
)
from generator.writers.word_package import unzipped
from generator.writers.word_xml import Element, name, shown_text

_STRICT = etree.XMLParser(resolve_entities=False, no_network=True)


def prove_complete(data: bytes, policy: Policy, facts: tuple[Fact, ...]) -> None:
    """Raise ValueError where words of the policy are not in the file, in their order.

    Every part is read again by a strict parser, which raises where one is not XML.
    """
    roots = [root for part in unzipped(data).items() for root in _parsed(*part)]
    shown = _lines(roots, "document")
    _find([f"{fact.label}\t{fact.value}" for fact in facts], shown, "the particulars")
    for section in policy.sections:
        _find([section.title], shown, f"section {section.id!r}")
        for clause in section.clauses:
            texts = ("".join(map(_expected, one)) for one in paragraphs(clause.blocks))
            _find([clause.title, *texts], shown, f"clause {clause.id!r}")
    notes = _lines(roots, "footnotes")
    for note in policy.notes:
        _find([" " + words(note.children)], notes, f"note {note.number}")


def _parsed(part: str, content: bytes) -> list[Element]:
    return [etree.fromstring(content, _STRICT)] if part.endswith((".xml", ".rels")) else []


def _lines(roots: list[Element], tag: str) -> Iterator[str]:
    """Yield the text of each paragraph of the part with this root."""
    for root in roots:
        if root.tag == name(tag):
            yield from map(shown_text, root.iter(name("p")))


def _find(texts: Iterable[str], shown: Iterator[str], where: str) -> None:
    for text in texts:
        expected = text.replace("\r\n", "\n").replace("\r", "\n")
        # Looking into an iterator moves it on, so that the order counts too.
        if expected not in shown:
            raise ValueError(f"{where} lost words on the way into the Word file: {expected!r}")


def _expected(inline: Inline) -> str:
    match inline:
        case NoteMark(number, occurrence):
            return "" if occurrence == 1 else str(number)
        case Emphasis(children) | Link(_, children):
            return "".join(map(_expected, children))
        case _:
            return words((inline,))
