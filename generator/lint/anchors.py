"""Phrases with word lists in them, found by the words that are always there.

The automaton looks for one fixed part of a phrase, its anchor; the rest is compared around it.
So "{drug} addict" is one pattern and not a hundred.
"""

import re
from collections.abc import Iterator, Sequence

from generator.lint.combining import Words
from generator.lint.model import Use, WordList

_PIECES = re.compile(r"(\{[^{}]*\})")

Pieces = tuple[str, ...]


def anchored(phrase: str) -> tuple[str, Pieces, Pieces] | None:
    """Return a folded phrase's anchor and the pieces before and after it; None if it has none."""
    pieces = [piece for piece in _PIECES.split(phrase) if piece]
    fixed = [number for number, piece in enumerate(pieces) if not _is_list(piece) and piece.strip()]
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
    text: str, start: int, end: int, use: Use, lists: dict[str, WordList]
) -> Iterator[tuple[int, int, Words]]:
    """Yield each way in which the rest of a phrase stands around its anchor."""
    for first, left in _before(text, start, use.before, lists):
        for last, right in _after(text, end, use.after, lists):
            yield first, last, (*left, *right)


def _before(
    text: str, end: int, pieces: Sequence[str], lists: dict[str, WordList]
) -> Iterator[tuple[int, Words]]:
    if not pieces:
        yield end, ()
        return
    *others, piece = pieces
    if not _is_list(piece):
        if text.endswith(piece, 0, end):
            yield from _before(text, end - len(piece), others, lists)
        return
    words = lists[piece[1:-1]]
    for length in words.lengths:
        written = words.written.get(text[end - length : end]) if length <= end else None
        if written is not None:
            for start, chosen in _before(text, end - length, others, lists):
                yield start, (*chosen, (piece[1:-1], written))


def _after(
    text: str, start: int, pieces: Sequence[str], lists: dict[str, WordList]
) -> Iterator[tuple[int, Words]]:
    if not pieces:
        yield start, ()
        return
    piece, *others = pieces
    if not _is_list(piece):
        if text.startswith(piece, start):
            yield from _after(text, start + len(piece), others, lists)
        return
    words = lists[piece[1:-1]]
    for length in words.lengths:
        written = words.written.get(text[start : start + length])
        if written is not None:
            for end, chosen in _after(text, start + length, others, lists):
                yield end, ((piece[1:-1], written), *chosen)


def _is_list(piece: str) -> bool:
    return piece.startswith("{")
