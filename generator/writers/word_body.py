"""The policy's own text in Word: contents, sections, clauses and what stands in them."""

from collections.abc import Iterator, Mapping, Sequence

from generator.policy.model import (
    Block,
    Clause,
    Inline,
    ItemList,
    Paragraph,
    Policy,
    Section,
    Table,
)
from generator.writers.word_inline import InlineWriter, bookmark_name
from generator.writers.word_numbering import (
    DEEPEST,
    Numbering,
    number_properties,
    text_indent,
)
from generator.writers.word_styles import (
    BULLET,
    CONTENTS_LINE,
    CONTENTS_TITLE,
    HEADING_1,
    HEADING_2,
    NUMBER,
    TABLE,
)
from generator.writers.word_table import write_table
from generator.writers.word_xml import (
    Element,
    field_end,
    field_start,
    run,
    w,
)

_SPACE_UNDER_LIST = 120
_SPACE_UNDER_TABLE = 160


class BodyWriter:
    """Writes the text of one policy from its tree."""

    def __init__(
        self,
        inline: InlineWriter,
        numbering: Numbering,
        styles: Mapping[str, str],
        bookmarks: Iterator[int],
        width: int,
    ) -> None:
        self._inline = inline
        self._numbering = numbering
        self._styles = styles
        self._bookmarks = bookmarks
        self._width = width

    def write(self, policy: Policy) -> list[Element]:
        """Return the contents list and every section, ready to stand in the document."""
        elements = self._contents(policy.sections)
        for section in policy.sections:
            elements += self._section(section)
        return elements

    def _contents(self, sections: tuple[Section, ...]) -> list[Element]:
        """Return a contents list that shows its entries before Word computes it."""
        lines = [self._contents_line(section) for section in sections]
        for at, start in enumerate(field_start(r'TOC \o "1-1" \n \h'), start=1):
            lines[0].insert(at, start)
        lines[-1].append(field_end())
        title_style = w("pStyle", val=self._styles[CONTENTS_TITLE])
        return [_paragraph([run("Contents")], title_style), *lines]

    def _contents_line(self, section: Section) -> Element:
        words = f"{section.number}\t{section.title}" if section.number else section.title
        link = w("hyperlink", run(words), anchor=bookmark_name(section.id), history=1)
        return _paragraph([link], w("pStyle", val=self._styles[CONTENTS_LINE]))

    def _section(self, section: Section) -> list[Element]:
        elements = [self._heading(section, HEADING_1)]
        for clause in section.clauses:
            elements += [self._heading(clause, HEADING_2), *self._blocks(clause.blocks, 0)]
        return elements

    def _heading(self, part: Section | Clause, style: str) -> Element:
        bookmark = next(self._bookmarks)
        words = [
            w("bookmarkStart", id=bookmark, name=bookmark_name(part.id)),
            run(part.title),
            w("bookmarkEnd", id=bookmark),
        ]
        # Numbered headings need nothing here: the style counts them.
        none = number_properties(self._numbering.without_number, 0)
        numbers = [] if part.number else [none]
        return _paragraph(words, w("pStyle", val=self._styles[style]), *numbers)

    def _blocks(self, blocks: Sequence[Block], level: int) -> list[Element]:
        """Return blocks in order, with air between them and lead-ins beside what they lead to."""
        elements = []
        for before, block, after in _with_neighbours(blocks):
            match block:
                case Paragraph(children):
                    indent = [w("ind", left=text_indent(level - 1))] if level else []
                    properties = [*_stay_with(after), *_space_under(before), *indent]
                    elements += [self._text(children, *properties)]
                case ItemList():
                    elements += self._list(block, min(level, DEEPEST))
                case Table():
                    # Word makes one table of two that touch.
                    elements += [w("p")] if isinstance(before, Table) else []
                    elements += [self._table(block)]
        return elements

    def _table(self, table: Table) -> Element:
        return write_table(table, self._inline, self._styles[TABLE], self._width)

    def _list(self, item_list: ItemList, level: int) -> list[Element]:
        style = self._styles[NUMBER if item_list.ordered else BULLET]
        number = self._numbering.new_list(ordered=item_list.ordered, level=level)
        return [one for item in item_list.items for one in self._item(item, style, number, level)]

    def _item(self, item: Sequence[Block], style: str, number: int, level: int) -> list[Element]:
        """Return one item: its first paragraph carries the number, the rest stands under it."""
        if not isinstance(item[0], Paragraph):
            return self._blocks(item, level + 1)
        properties = [
            w("pStyle", val=style),
            *_stay_with(item[1] if len(item) > 1 else None),
            number_properties(number, level),
        ]
        return [self._text(item[0].children, *properties), *self._blocks(item[1:], level + 1)]

    def _text(self, inlines: tuple[Inline, ...], *properties: Element) -> Element:
        return _paragraph(self._inline.write(inlines), *properties)


def _paragraph(words: Sequence[Element], *properties: Element) -> Element:
    return w("p", *([w("pPr", *properties)] if properties else []), *words)


def _stay_with(after: Block | None) -> list[Element]:
    """Return what keeps a paragraph on the page of the list or table that it leads into."""
    return [w("keepNext")] if isinstance(after, ItemList | Table) else []


def _space_under(before: Block | None) -> list[Element]:
    """Return the space between a list or table and the paragraph under it."""
    space = {ItemList: _SPACE_UNDER_LIST, Table: _SPACE_UNDER_TABLE}
    return [w("spacing", before=space[type(before)])] if type(before) in space else []


def _with_neighbours(
    blocks: Sequence[Block],
) -> Iterator[tuple[Block | None, Block, Block | None]]:
    """Yield each block between the ones before and after it."""
    yield from zip((None, *blocks), blocks, (*blocks[1:], None), strict=False)
