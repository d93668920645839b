"""Blocks of the tree as HTML, one line a block, so that no Markdown is read in them."""

from collections.abc import Iterable

from generator.policy.model import (
    Block,
    CrossReference,
    Emphasis,
    Inline,
    ItemList,
    LineBreak,
    Link,
    Note,
    NoteMark,
    Paragraph,
    Table,
    Text,
    words,
)
from generator.writers.website_text import html_text


def blocks_html(blocks: Iterable[Block]) -> str:
    """Return blocks without a space between them: spaces count where answers are shown."""
    return "".join(map(_block, blocks))


def notes_html(notes: Iterable[Note]) -> str:
    """Return the list of notes, each with links back to its marks."""
    items = "\n".join(map(_note, notes))
    return f'<ol class="pp-notes">\n{items}\n</ol>'


def inlines_html(inlines: Iterable[Inline]) -> str:
    """Return the words of a paragraph, list item or cell."""
    return "".join(map(_inline, inlines))


def _block(block: Block) -> str:
    match block:
        case Paragraph(children):
            return f"<p>{inlines_html(children)}</p>"
        case ItemList(items, ordered):
            tag = "ol" if ordered else "ul"
            inside = "".join(f"<li>{blocks_html(item)}</li>" for item in items)
            return f"<{tag}>{inside}</{tag}>"
        case Table():
            return _table(block)


def _table(table: Table) -> str:
    # Roles are said aloud: on a narrow screen the style stacks the cells, and browsers then
    # forget that this is a table. Each cell carries its column's name for the same reason.
    names = [html_text(words(cell)) for cell in table.header]
    head = "".join(
        f'<th scope="col" role="columnheader">{inlines_html(cell)}</th>' for cell in table.header
    )
    rows = "".join(
        '<tr role="row">'
        + "".join(
            f'<td role="cell" data-column="{name}">{inlines_html(cell)}</td>'
            for name, cell in zip(names, row, strict=True)
        )
        + "</tr>"
        for row in table.rows
    )
    return (
        '<table class="pp-table" role="table">'
        f'<thead role="rowgroup"><tr role="row">{head}</tr></thead>'
        f'<tbody role="rowgroup">{rows}</tbody></table>'
    )


def _inline(inline: Inline) -> str:
    match inline:
        case Text(text):
            return html_text(text)
        case LineBreak():
            return "<br>"
        case Emphasis(children, strong):
            tag = "strong" if strong else "em"
            return f"<{tag}>{inlines_html(children)}</{tag}>"
        case Link(address, children):
            return f'<a href="{html_text(address)}">{inlines_html(children)}</a>'
        case CrossReference(target, label):
            return f'<a href="#{html_text(target)}">{html_text(label)}</a>'
        case NoteMark(number, occurrence):
            return _mark(number, occurrence)


def _mark(number: int, occurrence: int) -> str:
    return (
        f'<sup class="pp-mark" id="fn-ref-{number}-{occurrence}">'
        f'<a href="#fn-{number}" role="doc-noteref" aria-label="Note {number}">{number}</a></sup>'
    )


def _note(note: Note) -> str:
    backs = " ".join(_back(note, occurrence) for occurrence in range(1, note.marks + 1))
    return (
        f'<li id="fn-{note.number}"><p>{inlines_html(note.children)}</p>'
        f'<p class="pp-backs">{backs}</p></li>'
    )


def _back(note: Note, occurrence: int) -> str:
    which = f", place {occurrence}" if note.marks > 1 else ""
    shown = f"↩ {occurrence}" if note.marks > 1 else "↩"
    return (
        f'<a href="#fn-ref-{note.number}-{occurrence}" role="doc-backlink"'
        f' aria-label="Back to note {note.number} in the text{which}">{shown}</a>'
    )
