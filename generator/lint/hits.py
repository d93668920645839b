"""Finding the phrases of the rule base in a folded text, whatever they are there for."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.lint.folding import Folded
from generator.lint.model import LINE_END, RuleBase
from generator.lint.phrases.anchors import whole_phrases
from generator.lint.phrases.combining import Words
from generator.lint.phrases.phrase_set import Around, Use
from generator.lint.word_sets import words

# "the least serious offenders" are no serious ones, and "more serious offenders" not more of them.
_GRADED = words("culpable dangerous hardened notorious prolific serious vicious violent")
_DESCRIBING = _GRADED | words(
    "armed career chronic convicted habitual hardcore known persistent petty repeat serial young"
)
_AFTER_NON = _GRADED | words("criminal felony sex sexual")
_NOT_SO = ("least ", " less ")
_CUTTING = (*_NOT_SO, " more ", "early ")

# "a homeless child molester" is no child.
_YOUNG = (" child", " teen", " juvenile", " youth", " baby", " animal")
_YOUNG_LENGTHS = frozenset(len(one) - 1 for one in _YOUNG)
_LONGEST_YOUNG = 9
_MOST_OVERLAPPING = 6


class Hit(NamedTuple):
    """One phrase of the rule base at one place of the folded text."""

    start: int
    end: int
    use: Use
    words: Words


def hits(folded: Folded, rulebase: RuleBase) -> list[Hit]:
    """Return every phrase that stands between word boundaries, written as it must be."""
    found: list[Hit] = []
    text = folded.lower
    for phrase_set in rulebase.phrase_sets:
        for (whole, around), start, end in phrase_set.matches(text):
            if whole and not _is_in_word(text, start, end):
                found += [
                    Hit(start, end, use, use.words)
                    for use in whole
                    if not use.written or _is_written(folded, start, end, use)
                ]
            if around:
                found += _hits_around(around, text, start, end)
    return found


def _hits_around(around: Sequence[Around], text: str, start: int, end: int) -> Iterator[Hit]:
    """Yield the whole phrases around the fixed part that was found."""
    for edge_before, edge_after, before, after, use in around:
        # The letters next to the fixed part seldom let the rest stand there. Where the text has
        # too few before it, what is cut out is shorter than each of those that may.
        if edge_after and text[end : end + edge_after.length] not in edge_after.texts:
            continue
        if edge_before and text[start - edge_before.length : start] not in edge_before.texts:
            continue
        for first, last, chosen in whole_phrases(text, start, end, before, after):
            if not _is_in_word(text, first, last):
                yield Hit(first, last, use, chosen)


def _is_in_word(text: str, start: int, end: int) -> bool:
    """Tell whether a word goes on before or behind a range."""
    before, behind = text[start - 1 : start], text[end : end + 1]
    return before.isalnum() or behind.isalnum() or before == "_" or behind == "_"


def _is_written(folded: Folded, start: int, end: int, use: Use) -> bool:
    surface = folded.cased[start:end].replace(LINE_END, " ")
    return surface == use.written or (use.kind == "exception" and surface == use.written.upper())


def is_cut(hit: Hit, text: str) -> bool:
    """Tell whether a term begins inside what its words are of: "non-violent criminal".

    The label in it is found alone then.
    """
    before = text[max(0, hit.start - 6) : hit.start]
    is_non = before.endswith("non ") and not _is_in_word(text, hit.start - 4, hit.start - 1)
    if not is_non and not before.endswith(_CUTTING):
        return False
    first, _, rest = text[hit.start : hit.end].partition(" ")
    if before.endswith("early "):
        # "early-released offenders", but "an early released offender" is nobody.
        return first == "released"
    if is_non:
        # "non-felons" are other people, and who is a "non-drug user" is told by the rule.
        is_drug_offense = first == "drug" and rest.startswith("offender")
        return not rest or first in _AFTER_NON or is_drug_offense
    return first in _GRADED and (first == "serious" or before.endswith(_NOT_SO))


def describes_next(hit: Hit, following: Hit, text: str) -> bool:
    """Tell whether a longer label begins in a term: "prolific [criminal] alien"."""
    if following.start == hit.start or following.end <= hit.end:
        return False
    return all(word in _DESCRIBING for word in text[hit.start : following.start].split())


def longest(terms: list[Hit], text: str) -> Iterator[tuple[Hit, frozenset[int]]]:
    """Yield the terms that no earlier or longer term overlaps, with the rules of those inside."""
    at = 0
    while at < len(terms):
        hit, inside = terms[at], {terms[at].use.rule}
        at += 1
        if text[hit.end - _LONGEST_YOUNG : hit.end].endswith(_YOUNG) and (
            _is_parted(hit, terms[at : at + _MOST_OVERLAPPING])
        ):
            continue
        while at < len(terms) and terms[at].start < hit.end:
            if describes_next(hit, terms[at], text):
                hit = terms[at]
            inside.add(terms[at].use.rule)
            at += 1
        yield hit, frozenset(inside)


def _is_parted(hit: Hit, following: list[Hit]) -> bool:
    """Tell whether the last word of a term begins another: "[homeless child] molester"."""
    return any(
        hit.start < one.start < hit.end < one.end and hit.end - one.start in _YOUNG_LENGTHS
        for one in following
    )
