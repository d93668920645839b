"""Finding the phrases of the rule base in a folded text, whatever they are there for."""

from collections.abc import Iterator
from typing import NamedTuple

from generator.lint.anchors import whole_phrases
from generator.lint.combining import Words
from generator.lint.folding import Folded
from generator.lint.model import LINE_END, RuleBase
from generator.lint.phrase_set import PhraseSet, Use


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
    matches = phrase_set.automaton.find_matches_as_indexes(text, overlapping=True)
    for number, start, end in matches:
        uses = phrase_set.uses(number)
        begins, ends = not _in_word(text, start - 1), not _in_word(text, end)
        for use, before, after in uses:
            if not (begins or before) or not (ends or after):
                continue
            if after and text[end : end + after.length] not in after.texts:
                continue
            if before and text[max(0, start - before.length) : start] not in before.texts:
                continue
            if before or after:
                yield from _hits_around(text, start, end, use, phrase_set)
            elif not use.written or _is_written(folded, start, end, use):
                yield Hit(start, end, use, ())


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
