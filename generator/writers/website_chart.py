"""A decision table of a policy drawn as a chart: situation, what the prosecutor does, clause.

The chart is drawn when the site is built, as SVG without scripts, fonts or fixed colors. It is
drawn twice, for wide and for narrow screens; the style shows one of them.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.policy.model import Clause, CrossReference, Inline, Policy, Table, words
from generator.writers.website_text import html_text

_SIZE, _LINE, _PAD = 14, 20, 12
"""Letters, the lines they stand on and the room around them, in units of the drawing."""


@dataclass(frozen=True, slots=True)
class Decision:
    """One row of a decision table."""

    situation: str
    action: str
    clauses: tuple[CrossReference, ...]


@dataclass(frozen=True, slots=True)
class _Box:
    x: int
    y: int
    width: int
    lines: tuple[str, ...]
    links: tuple[CrossReference, ...] = ()

    @property
    def height(self) -> int:
        rows = len(self.lines) + len(self.links)
        return rows * _LINE + 2 * _PAD


def decision_table(policy: Policy) -> tuple[Clause, Table] | None:
    """Return the policy's decision table and its clause: the first whose rows end in a clause."""
    for clause in policy.clauses():
        for block in clause.blocks:
            if isinstance(block, Table) and _is_decision_table(block):
                return clause, block
    return None


def decisions(table: Table) -> tuple[Decision, ...]:
    """Return the rows of a decision table."""
    return tuple(Decision(_said(row[0]), _said(row[1]), _references(row[2])) for row in table.rows)


def chart_html(clause: Clause, table: Table) -> str:
    """Return a figure on one line, with a link to the table that says the same."""
    name = html_text(f"{clause.title}: chart")
    caption = (
        f'The same stands in words in the table <a href="#{html_text(clause.id)}">'
        f"{html_text(clause.title)}</a>."
    )
    header = (_said(table.header[0]), _said(table.header[1]))
    drawings = "".join(
        _drawing(kind, name, tuple(boxes), width)
        for kind, width, boxes in (
            ("wide", 720, _wide(header, decisions(table))),
            ("narrow", 320, _narrow(decisions(table))),
        )
    )
    return f'<figure class="pp-chart">{drawings}<figcaption>{caption}</figcaption></figure>'


def _is_decision_table(table: Table) -> bool:
    three = len(table.header) == 3  # noqa: PLR2004  # situation, action, clause
    return three and all(_references(row[2]) for row in table.rows)


def _said(cell: tuple[Inline, ...]) -> str:
    return words(cell).replace("\n", " ")


def _references(cell: Sequence[Inline]) -> tuple[CrossReference, ...]:
    return tuple(inline for inline in cell if isinstance(inline, CrossReference))


def _wide(header: tuple[str, str], rows: Sequence[Decision]) -> Iterator[tuple[_Box, ...]]:
    """Yield pairs side by side; the first has the columns' names."""
    top = 0
    names = tuple(
        _Box(x, top, width, _lines(text, width))
        for x, width, text in ((0, 290, header[0]), (330, 390, header[1]))
    )
    yield names
    top += max(box.height for box in names)
    for row in rows:
        situation = _Box(0, top, 290, _lines(row.situation, 290))
        action = _Box(330, top, 390, _lines(row.action, 390), row.clauses)
        yield situation, action
        top += max(situation.height, action.height) + 14


def _narrow(rows: Sequence[Decision]) -> Iterator[tuple[_Box, ...]]:
    """Yield pairs one below the other."""
    top = 0
    for row in rows:
        situation = _Box(0, top, 320, _lines(row.situation, 320))
        under = top + situation.height + 22
        action = _Box(0, under, 320, _lines(row.action, 320), row.clauses)
        yield situation, action
        top = under + action.height + 26


def _drawing(kind: str, name: str, pairs: tuple[tuple[_Box, ...], ...], width: int) -> str:
    beside = kind == "wide"
    height = max(box.y + box.height for pair in pairs for box in pair) + 2
    shapes = "".join(
        _names(pair) if beside and number == 0 else _pair(*pair, beside=beside)
        for number, pair in enumerate(pairs)
    )
    return (
        f'<svg class="pp-chart--{kind}" viewBox="-1 -1 {width + 2} {height}" role="group"'
        f' aria-label="{name}" font-size="{_SIZE}">{shapes}</svg>'
    )


def _names(boxes: tuple[_Box, ...]) -> str:
    return "".join(f'<g class="pp-chart__name">{_text(box)}</g>' for box in boxes)


def _pair(situation: _Box, action: _Box, *, beside: bool) -> str:
    start = (
        (situation.width, situation.y + 22)
        if beside
        else (situation.width // 2, situation.y + situation.height)
    )
    line = f"h{action.x - situation.width - 7}" if beside else f"v{action.y - start[1] - 7}"
    head = "m-1 -5 7 5 -7 5z" if beside else "m-5 -1 5 7 5 -7z"
    arrow = (
        f'<path class="pp-chart__arrow" d="M{start[0]} {start[1]}{line}" fill="none"'
        f' stroke="currentColor"/><path class="pp-chart__head"'
        f' d="M{start[0]} {start[1]}{line}{head}" fill="currentColor"/>'
    )
    return f"{_filled(situation, 'if')}{arrow}{_filled(action, 'then')}"


def _filled(box: _Box, kind: str) -> str:
    frame = (
        f'<rect x="{box.x}" y="{box.y}" width="{box.width}" height="{box.height}"'
        ' rx="4" fill="none" stroke="currentColor"/>'
    )
    return f'<g class="pp-chart__{kind}">{frame}{_text(box)}{_links(box)}</g>'


def _text(box: _Box) -> str:
    rows = "".join(
        f'<tspan x="{box.x + _PAD}" y="{_base(box, number)}">{html_text(line)}</tspan>'
        for number, line in enumerate(box.lines)
    )
    return f'<text fill="currentColor">{rows}</text>'


def _links(box: _Box) -> str:
    return "".join(
        f'<a href="#{html_text(link.target)}"><text x="{box.x + _PAD}"'
        f' y="{_base(box, len(box.lines) + number)}">{html_text(link.label)}</text></a>'
        for number, link in enumerate(box.links)
    )


def _base(box: _Box, row: int) -> int:
    """Return where the letters of a row stand."""
    return box.y + _PAD + row * _LINE + _SIZE


def _lines(text: str, width: int) -> tuple[str, ...]:
    """Return text in lines that fit into a box; joined, they are the text again."""
    room, lines, line = width - 2 * _PAD, [""], 0.0
    for piece in _pieces(text, room):
        wide = _width(piece.rstrip())
        if lines[-1] and line + wide > room:
            lines.append("")
            line = 0.0
        lines[-1] += piece
        line += _width(piece)
    return tuple(lines)


def _pieces(text: str, room: float) -> Iterator[str]:
    """Yield words, each with the space behind it; what is wider than a line is cut."""
    piece = ""
    for character in text:
        if piece and (
            (piece[-1].isspace() and not character.isspace()) or _width(piece + character) > room
        ):
            yield piece
            piece = ""
        piece += character
    yield piece


def _width(text: str) -> float:
    return sum(map(_character_width, text)) * _SIZE


def _character_width(character: str) -> float:
    """Return about how wide a letter is in the widest of the usual fonts, in its own height."""
    if unicodedata.combining(character):
        return 0.0
    if character in " .,:;'|!ijl()[]-’":
        return 0.42
    if character in "mwMW@%—…" or unicodedata.east_asian_width(character) in "WF":
        return 1.05
    return 0.8 if character.isupper() or not character.isascii() else 0.66
