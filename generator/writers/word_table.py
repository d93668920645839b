"""Tables: a header row that repeats on every page, rows that stay whole, widths that fit."""

from collections.abc import Sequence
from itertools import pairwise

from generator.policy.model import Emphasis, Inline, Table, words
from generator.writers.word_inline import InlineWriter
from generator.writers.word_xml import Element, w

_CELL_SPACE = {"before": 40, "after": 40}
_CHARACTER = 105
"""About the width of a character of a table, in twentieths of a point."""
_CELL_MARGINS = 2
_SHORT = 16
_LONGEST_WORD = 24


def write_table(table: Table, writer: InlineWriter, style_id: str, width: int) -> Element:
    """Return a table as wide as the text, `width` in twentieths of a point."""
    widths = _column_widths(table, width)
    header = tuple((Emphasis(cell, strong=True),) for cell in table.header)
    return w(
        "tbl",
        _properties(style_id, width),
        w("tblGrid", *(w("gridCol", w=one) for one in widths)),
        _row(header, widths, writer, header=True),
        *(_row(row, widths, writer, header=False) for row in table.rows),
    )


def _properties(style_id: str, width: int) -> Element:
    look = {"firstRow": 1, "lastRow": 0, "firstColumn": 0, "lastColumn": 0, "noHBand": 1}
    return w(
        "tblPr",
        w("tblStyle", val=style_id),
        w("tblW", w=width, type="dxa"),
        w("tblLayout", type="fixed"),
        w("tblLook", val="0620", noVBand=1, **look),
    )


def _row(
    cells: Sequence[tuple[Inline, ...]], widths: list[int], writer: InlineWriter, *, header: bool
) -> Element:
    properties = w("trPr", w("cantSplit"), *([w("tblHeader")] if header else []))
    written = [
        w("tc", w("tcPr", w("tcW", w=width, type="dxa")), _cell_text(cell, writer, header=header))
        for cell, width in zip(cells, widths, strict=True)
    ]
    return w("tr", properties, *written)


def _cell_text(cell: tuple[Inline, ...], writer: InlineWriter, *, header: bool) -> Element:
    stay = [w("keepNext")] if header else []
    return w("p", w("pPr", *stay, w("spacing", **_CELL_SPACE)), *writer.write(cell))


def _column_widths(table: Table, width: int) -> list[int]:
    """Give each column its longest word, and share the rest out by how much there is to read."""
    columns = zip(table.header, *table.rows, strict=True)
    texts = [[words(cell) for cell in column] for column in columns]
    needs = [_need(column) * _CHARACTER for column in texts]
    wishes = [_wish(column) for column in texts]
    spare = width - sum(needs)
    if spare < 0:
        return _shares(width, needs)
    shares = _shares(spare, wishes)
    return [need + share for need, share in zip(needs, shares, strict=True)]


def _need(cells: list[str]) -> int:
    """Return how many characters a column must hold on a line; short texts are not broken."""
    longest = max(map(len, cells))
    longest_word = max(len(word) for cell in cells for word in cell.split() or [""])
    needed = longest if longest <= _SHORT else longest_word
    return min(needed, _LONGEST_WORD) + _CELL_MARGINS


def _wish(cells: list[str]) -> int:
    """Return a column's claim to the rest: how much there is to read, where lines are broken."""
    return 1 if max(map(len, cells)) <= _SHORT else sum(map(len, cells)) // len(cells)


def _shares(whole: int, weights: list[int]) -> list[int]:
    """Return the whole in shares by weight; they add up to it."""
    ends = [whole * sum(weights[: at + 1]) // sum(weights) for at in range(len(weights))]
    return [end - start for start, end in pairwise([0, *ends])]
