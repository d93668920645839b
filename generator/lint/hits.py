"""Finding the phrases of the rule base in a folded text, whatever they are there for."""

from collections.abc import Iterator
from typing import NamedTuple

from generator.lint.anchors import whole_phrases
from generator.lint.combining import Words
from generator.lint.folding import Folded
from generator.lint.model import LINE_END, PARAGRAPH_END, PhraseSet, RuleBase, Use

_PIECE = 100_000
"""How much of a text the automaton reads at once, and on to the end of a paragraph."""


class Hit(NamedTuple):
    """One phrase of the rule base at one place of the folded text."""

    start: int
    end: int
    use: Use
    words: Words


def hits(folded: Folded, rulebase: RuleBase) -> Iterator[Hit]:
    """Yield every phrase that stands between word boundaries, written as it must be."""
    for phrase_set in rulebase.phrase_sets:
        yield from _hits_of(phrase_set, folded)


def _hits_of(phrase_set: PhraseSet, folded: Folded) -> Iterator[Hit]:
    text = folded.lower
    for number, start, end in _found(phrase_set, text):
        begins, ends = not _in_word(text, start - 1), not _in_word(text, end)
        for use in phrase_set.uses(number):
            if not use.before and not use.after:
                if begins and ends and (not use.written or _is_written(folded, start, end, use)):
                    yield Hit(start, end, use, ())
            elif (begins or use.before) and (ends or use.after):
                yield from _hits_around(text, start, end, use, phrase_set)


def _found(phrase_set: PhraseSet, text: str) -> Iterator[tuple[int, int, int]]:
    """Yield the number of each phrase or fixed part, and where it stands.

    The automaton notes where each byte of its text stands, eight bytes for one, so it reads a long
    text in pieces. They end with paragraphs, across which nothing is found.
    """
    at = 0
    while at < len(text):
        end = text.find(PARAGRAPH_END, at + _PIECE) + 1 or len(text)
        piece = text[at:end]
        matches = phrase_set.automaton.find_matches_as_indexes(piece, overlapping=True)
        for number, first, last in matches:
            yield number, at + first, at + last
        at = end


def _hits_around(text: str, start: int, end: int, use: Use, phrase_set: PhraseSet) -> Iterator[Hit]:
    """Yield the whole phrases around the fixed part that was found."""
    for first, last, words in whole_phrases(text, start, end, use, phrase_set.lists):
        if not _in_word(text, first - 1) and not _in_word(text, last):
            yield Hit(first, last, use, words)


def _in_word(text: str, at: int) -> bool:
    return 0 <= at < len(text) and (text[at].isalnum() or text[at] == "_")


def _is_written(folded: Folded, start: int, end: int, use: Use) -> bool:
    surface = folded.cased[start:end].replace(LINE_END, " ")
    return surface == use.written or (use.kind == "exception" and surface == use.written.upper())
