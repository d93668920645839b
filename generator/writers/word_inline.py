"""Words inside a paragraph: emphasis, links, cross-references and note marks."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from urllib.parse import quote

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.part import Part

from generator.policy.model import (
    Clause,
    CrossReference,
    Emphasis,
    Inline,
    LineBreak,
    Link,
    NoteMark,
    Policy,
    Section,
    Text,
)
from generator.writers.word_styles import LINK
from generator.writers.word_xml import (
    PLAIN,
    Element,
    Look,
    field,
    line_break,
    related,
    run,
    w,
)

_ADDRESS_CHARACTERS = ":/?#[]@!$&'()*+,;=%"


@dataclass(frozen=True, slots=True)
class Target:
    """The number and title of a section or clause that a cross-reference may point to."""

    number: str
    title: str


def targets_of(policy: Policy) -> dict[str, Target]:
    """Return what can be pointed to, by id."""
    places: list[Section | Clause] = [*policy.sections, *policy.clauses()]
    return {place.id: Target(place.number, place.title) for place in places}


def bookmark_name(place_id: str) -> str:
    """Return the bookmark of a section or clause: letters, digits and `_` are all Word takes."""
    return f"c_{place_id.replace('-', '_')}"


class InlineWriter:
    """Writes the words of one part of the document: its text, or its notes."""

    def __init__(
        self,
        part: Part,
        styles: Mapping[str, str],
        targets: Mapping[str, Target],
        mark: Callable[[NoteMark], list[Element]],
    ) -> None:
        self._part = part
        self._link_style = styles[LINK]
        self._targets = targets
        self._mark = mark

    def write(self, inlines: Iterable[Inline], look: Look = PLAIN) -> list[Element]:
        """Return the runs and links of some words."""
        return [element for inline in inlines for element in self._one(inline, look)]

    def _one(self, inline: Inline, look: Look) -> list[Element]:
        match inline:
            case Text(text):
                return [run(text, look)]
            case LineBreak():
                return [line_break()]
            case Emphasis(children, strong):
                stressed = replace(look, bold=True) if strong else replace(look, italic=True)
                return self.write(children, stressed)
            case Link(address, children):
                return [self._link(address, children, look)]
            case CrossReference():
                return self._reference(inline, look)
            case NoteMark():
                return self._mark(inline)

    def _link(self, address: str, children: tuple[Inline, ...], look: Look) -> Element:
        written = quote(address, safe=_ADDRESS_CHARACTERS)
        relationship = self._part.relate_to(written, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        words = self.write(children, replace(look, style=self._link_style))
        return related(w("hyperlink", *words, history=1), relationship)

    def _reference(self, reference: CrossReference, look: Look) -> list[Element]:
        """Return the label with a field for what Word knows itself: the number, or the title.

        The other words of the label stay outside, or they would be lost when Word updates fields.
        """
        target = self._targets[reference.target]
        known = target.number or target.title
        before, found, after = reference.label.rpartition(known)
        if not found:
            anchor = bookmark_name(reference.target)
            return [w("hyperlink", run(reference.label, look), anchor=anchor, history=1)]
        switches = r"\r \h" if target.number else r"\h"
        instruction = f"REF {bookmark_name(reference.target)} {switches}"
        return [
            *([run(before, look)] if before else []),
            *field(instruction, found, look),
            *([run(after, look)] if after else []),
        ]
