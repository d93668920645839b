"""Phrases with word lists in them, found by the words that are always there.

The automaton looks for one fixed part of a phrase, its anchor; the rest is compared around it.
So "{drug} addict" is one pattern and not a hundred.
"""

import re
from collections.abc import Sequence

from generator.lint.combining import Words
from generator.lint.phrase_set import Use, WordList, is_list

_PIECES = re.compile(r"(\{[^{}]*\})")

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
    text: str, start: int, end: int, use: Use, lists: dict[str, WordList]
) -> Sequence[tuple[int, int, Words]]:
    """Return each way in which the rest of a phrase stands around its anchor."""
    ends = _after(text, end, use.after, lists)
    if not ends:
        return ()
    starts = _before(text, start, use.before, lists)
    return [(first, last, left + right) for first, left in starts for last, right in ends]


def _before(
    text: str, end: int, pieces: Sequence[str], lists: dict[str, WordList]
) -> Sequence[tuple[int, Words]]:
    reached: list[tuple[int, Words]] = [(end, ())]
    for piece in reversed(pieces):
        if is_list(piece):
            words, name = lists[piece[1:-1]], piece[1:-1]
            reached = [
                (at - len(word), ((name, words.written[word]), *chosen))
                for at, chosen in reached
                for word in _ending(text, at, words)
            ]
        else:
            reached = [(at - len(piece), c) for at, c in reached if text.endswith(piece, 0, at)]
        if not reached:
            break
    return reached


def _after(
    text: str, start: int, pieces: Sequence[str], lists: dict[str, WordList]
) -> Sequence[tuple[int, Words]]:
    reached: list[tuple[int, Words]] = [(start, ())]
    for piece in pieces:
        if is_list(piece):
            words, name = lists[piece[1:-1]], piece[1:-1]
            reached = [
                (at + len(word), (*chosen, (name, words.written[word])))
                for at, chosen in reached
                for word in _beginning(text, at, words)
            ]
        else:
            reached = [(at + len(piece), c) for at, c in reached if text.startswith(piece, at)]
        if not reached:
            break
    return reached


def _ending(text: str, end: int, words: WordList) -> Sequence[str]:
    """Return the words of a list that end here."""
    if text[max(0, end - words.edge) : end] not in words.ends:
        return ()
    candidates = [text[end - length : end] for length in words.lengths if length <= end]
    return [word for word in candidates if word in words.written]


def _beginning(text: str, start: int, words: WordList) -> Sequence[str]:
    """Return the words of a list that begin here."""
    if text[start : start + words.edge] not in words.beginnings:
        return ()
    candidates = [text[start : start + length] for length in words.lengths]
    return [word for word in candidates if word in words.written]
