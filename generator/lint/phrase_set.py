"""Phrases as the automaton finds them, and what each is there for."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick

from generator.lint.packed import unpacked
from generator.lint.patterns import later
from generator.lint.word_list import WordList

_WORDS = later(r"\w+")
_SHORT = 20_000
"""Up to so many code points, to look for some of the phrases takes less time than to prepare all
of them."""


class Use(NamedTuple):
    """What one phrase of the rule base is there for."""

    kind: str
    """term, exception or allow."""
    rule: int
    """The rule's index in the rule base; -1 where the phrase belongs to the office."""
    form: str = ""
    """The grammatical form of a term; the phrase itself where it is allowed."""
    written: str = ""
    """The phrase as it must be written; empty where any capitals do."""
    before: tuple[str, ...] = ()
    """What stands before the part that the automaton finds: texts, and names of lists in braces."""
    after: tuple[str, ...] = ()


Piece = str | WordList


class Edge(NamedTuple):
    """What may stand next to a fixed part: most places are ruled out by a few letters."""

    length: int
    texts: frozenset[str]


class Around(NamedTuple):
    """One use of a phrase, with what must stand around the part that the automaton finds."""

    use: Use
    before: tuple[Piece, ...]
    after: tuple[Piece, ...]
    edge_before: Edge | None
    edge_after: Edge | None


class Uses(NamedTuple):
    """What one phrase is for."""

    whole: tuple[Use, ...]
    """Where it is found as it is."""
    around: tuple[Around, ...]
    """Where it is the fixed part of a longer one."""


class PhraseSet:
    """Phrases or their fixed parts, folded as a text is, and the automaton that finds them.

    `lines` holds the uses of each phrase packed: most phrases are never looked at, so none is
    unpacked before. `beginnings` has the numbers of the phrases by the word that each begins with;
    those that may begin inside a word have "".
    """

    def __init__(
        self,
        phrases: Sequence[str],
        lines: Sequence[bytes],
        lists: dict[str, WordList],
        beginnings: Mapping[str, Sequence[int]],
    ) -> None:
        self.phrases, self.lines, self.lists = phrases, lines, lists
        self.beginnings = beginnings
        self._automaton: AhoCorasick | None = None
        self._looked_through = 0
        # In a folder of texts, the same ones come again.
        self._read: dict[int, Uses] = {}

    def __reduce__(self) -> tuple[type["PhraseSet"], tuple[object, ...]]:
        return PhraseSet, (self.phrases, self.lines, self.lists, self.beginnings)

    def matches(self, text: str) -> Iterator[tuple[int, int, int]]:
        """Yield the number of each phrase in a folded text with its start and end."""
        self._looked_through += len(text)
        if self._automaton is None and self._looked_through > _SHORT:
            self._automaton = AhoCorasick(self.phrases)
        if self._automaton:
            yield from self._automaton.find_matches_as_indexes(text, overlapping=True)
            return
        numbers = self._possible(text)
        some = AhoCorasick([self.phrases[number] for number in numbers])
        for at, start, end in some.find_matches_as_indexes(text, overlapping=True):
            yield numbers[at], start, end

    def _possible(self, text: str) -> list[int]:
        """Return the numbers of the phrases whose first word stands in the text."""
        words = self.beginnings.keys() & {"", *_WORDS.findall(text)}
        return sorted(number for word in words for number in self.beginnings[word])

    def uses(self, number: int) -> Uses:
        """Return what the phrase with this number is for."""
        read = self._read.get(number)
        if read is None:
            uses = [Use(*one) for one in unpacked(self.lines[number])]
            read = self._read[number] = Uses(
                tuple(use for use in uses if not (use.before or use.after)),
                tuple(self._around(use) for use in uses if use.before or use.after),
            )
        return read

    def _around(self, use: Use) -> Around:
        before, after = self._pieces(use.before), self._pieces(use.after)
        return Around(use, before, after, _edge_before(before), _edge_after(after))

    def _pieces(self, pieces: Sequence[str]) -> tuple[Piece, ...]:
        return tuple(self.lists[one[1:-1]] if is_list(one) else one for one in pieces)


def by_beginning(phrases: Mapping[str, Sequence[Use]]) -> dict[str, list[int]]:
    """Return the numbers of phrases by the word that each begins with."""
    numbers: dict[str, list[int]] = {}
    for number, (phrase, uses) in enumerate(phrases.items()):
        word = _WORDS.match(phrase)
        is_whole = word is not None and all(_is_word(use, word.end() < len(phrase)) for use in uses)
        numbers.setdefault(word.group() if word and is_whole else "", []).append(number)
    return numbers


def _is_word(use: Use, goes_on: bool) -> bool:
    """Tell whether the first word of a phrase stands alone, with no list right next to it."""
    before, after = use.before[-1:], use.after[:1]
    return all(not _WORDS.search(one[-1]) and not is_list(one) for one in before) and (
        goes_on or all(not _WORDS.match(one) and not is_list(one) for one in after)
    )


def is_list(piece: str) -> bool:
    """Tell whether a piece of a phrase is the name of a list."""
    return piece.startswith("{")


def _edge_after(pieces: Sequence[Piece]) -> Edge | None:
    """Return how the text after a fixed part may begin; None where anything may follow."""
    fixed, words = _nearest(pieces)
    if words is None:
        return Edge(len(fixed), frozenset((fixed,))) if fixed else None
    return Edge(len(fixed) + words.edge, frozenset(fixed + one for one in words.beginnings))


def _edge_before(pieces: Sequence[Piece]) -> Edge | None:
    """Return how the text before a fixed part may end; None where anything may stand there."""
    fixed, words = _nearest(pieces[::-1])
    if words is None:
        return Edge(len(fixed), frozenset((fixed,))) if fixed else None
    return Edge(len(fixed) + words.edge, frozenset(one + fixed for one in words.ends))


def _nearest(pieces: Sequence[Piece]) -> tuple[str, WordList | None]:
    """Return the text next to a fixed part, and the list next to that."""
    first, second = (*pieces, None, None)[:2]
    if isinstance(first, str):
        return first, second if isinstance(second, WordList) else None
    return "", first
