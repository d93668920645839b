"""Phrases with word lists in them, found by the words that are always there.

The automaton looks for one fixed part of a phrase, its anchor; the rest is compared around it.
So "{drug} addict" is one pattern and not a hundred.
"""

from collections.abc import Sequence

from generator.lint.kept.patterns import later
from generator.lint.phrases.combining import Words
from generator.lint.phrases.phrase_set import Step, is_list

_PIECES = later(r"(\{[^{}]*\})")

Pieces = tuple[str, ...]
_Reached = tuple[int, Words]
"""How far some steps away from an anchor lead, and the words of lists on the way."""


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
    text: str, start: int, end: int, before: Sequence[Step], after: Sequence[Step]
) -> Sequence[tuple[int, int, Words]]:
    """Return each way in which the rest of a phrase stands around its anchor."""
    ends = _after(text, end, after)
    starts = _before(text, start, before) if ends else ()
    if not starts:
        return ()
    return [(first, last, left + right) for first, left in starts for last, right in ends]


def _before(text: str, end: int, steps: Sequence[Step]) -> Sequence[_Reached]:
    reached: list[_Reached] = [(end, ())]
    for fixed, words in steps:
        here, reached = reached, []
        for at, chosen in here:
            if text.endswith(fixed, 0, at):
                start = at - len(fixed)
                if words is None:
                    reached.append((start, chosen))
                else:
                    edge = text[max(0, start - words.edge) : start]
                    for length in words.ends.get(edge, ()):
                        word = text[max(0, start - length) : start]
                        if one := words.written.get(word):
                            reached.append((start - len(word), ((words.name, one), *chosen)))
    return reached


def _after(text: str, start: int, steps: Sequence[Step]) -> Sequence[_Reached]:
    reached: list[_Reached] = [(start, ())]
    for fixed, words in steps:
        here, reached = reached, []
        for at, chosen in here:
            if text.startswith(fixed, at):
                end = at + len(fixed)
                if words is None:
                    reached.append((end, chosen))
                else:
                    edge = text[end : end + words.edge]
                    for length in words.beginnings.get(edge, ()):
                        word = text[end : end + length]
                        if one := words.written.get(word):
                            reached.append((end + len(word), (*chosen, (words.name, one))))
    return reached
