"""Gives every cross-reference the words that it prints, once all numbers are known."""

from collections.abc import Mapping
from dataclasses import replace

from generator.policy.model import (
    Block,
    Clause,
    CrossReference,
    Emphasis,
    Inline,
    ItemList,
    Link,
    Paragraph,
    Section,
    Table,
    parts,
)
from generator.policy.parse import MarkdownRefusedError


def with_labels(sections: tuple[Section, ...]) -> tuple[Section, ...]:
    """Return the sections with every cross-reference saying what it points at."""
    labels = {part.id: _label(part) for part in parts(sections)}
    return tuple(
        replace(
            section,
            clauses=tuple(
                replace(clause, blocks=tuple(_relabelled(b, labels) for b in clause.blocks))
                for clause in section.clauses
            ),
        )
        for section in sections
    )


def _label(part: Section | Clause) -> str:
    return f"section {part.number}" if part.number else f"“{part.title}”"


def _relabelled(block: Block, labels: Mapping[str, str]) -> Block:
    match block:
        case Paragraph(children):
            return Paragraph(_labelled(children, labels))
        case ItemList(items, ordered):
            changed = tuple(tuple(_relabelled(b, labels) for b in item) for item in items)
            return ItemList(changed, ordered)
        case Table(header, rows):
            cells = tuple(tuple(_labelled(cell, labels) for cell in row) for row in rows)
            return Table(tuple(_labelled(cell, labels) for cell in header), cells)


def _labelled(inlines: tuple[Inline, ...], labels: Mapping[str, str]) -> tuple[Inline, ...]:
    return tuple(_one_labelled(inline, labels) for inline in inlines)


def _one_labelled(inline: Inline, labels: Mapping[str, str]) -> Inline:
    match inline:
        case CrossReference(target):
            if target not in labels:
                reason = f"points at {target!r}, which is not printed for these answers"
                raise MarkdownRefusedError(target, reason)
            return CrossReference(target, labels[target])
        case Emphasis(children, strong):
            return Emphasis(_labelled(children, labels), strong)
        case Link(address, children):
            return Link(address, _labelled(children, labels))
    return inline
