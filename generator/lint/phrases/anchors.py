"""Phrases with word lists in them, found by the words that are always there.

The automaton looks for one fixed part of a phrase, its anchor; the rest is compared around it.
So "{drug} addict" is one pattern and not a hundred.
"""

from collections.abc import Sequence

from generator.lint.kept.patterns import later
from generator.lint.phrases.combining import Words
from generator.lint.phrases.phrase_set import Around, Piece, is_list

_PIECES = later(r"(\{[^{}]*\})")

Pieces = tuple[str, ...]


def anchored(phrase: str) -> tuple[str, Pieces, Pieces] | None:
    """Return a folded phrase's anchor and the pieces before and after it; None if it has none."""
    pieces = [piece for piece in _PIECES.split(phrase) if piece]
    fixed = [number for number, piece in enumerate(pieces) if not is_list(piece) and piece.strip()]
    if not fixed:
        return None
    at = max(fixed, key=lambda number: len(pieces[number].strip()))
    anchor = pieces[at].strip()
    start = pieces[at].index(anchor)
    around = pieces[at][:start], pieces[at][start + len(anchor) :]
    before = (*pieces[:at], around[0])
    after = (around[1], *pieces[at + 1 :])
    return anchor, tuple(filter(None, before)), tuple(filter(None, after))


def whole_phrases(
    text: str, start: int, end: int, around: Around
) -> Sequence[tuple[int, int, Words]]:
    """Return each way in which the rest of a phrase stands around its anchor."""
    ends = _after(text, end, around.after)
    if not ends:
        return ()
    starts = _before(text, start, around.before)
    return [(first, last, left + right) for first, left in starts for last, right in ends]


def _before(text: str, end: int, pieces: Sequence[Piece]) -> Sequence[tuple[int, Words]]:
    reached: list[tuple[int, Words]] = [(end, ())]
    for piece in reversed(pieces):
        if isinstance(piece, str):
            reached = [(at - len(piece), c) for at, c in reached if text.endswith(piece, 0, at)]
        else:
            reached = [
                (at - len(word), ((piece.name, piece.written[word]), *chosen))
                for at, chosen in reached
                for word in piece.ending(text, at)
            ]
    return reached


def _after(text: str, start: int, pieces: Sequence[Piece]) -> Sequence[tuple[int, Words]]:
    reached: list[tuple[int, Words]] = [(start, ())]
    for piece in pieces:
        if isinstance(piece, str):
            reached = [(at + len(piece), c) for at, c in reached if text.startswith(piece, at)]
        else:
            reached = [
                (at + len(word), (*chosen, (piece.name, piece.written[word])))
                for at, chosen in reached
                for word in piece.beginning(text, at)
            ]
    return reached
