"""Phrases as the automaton finds them, and what each is there for."""

import json
from collections.abc import Sequence
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick


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


class WordList(NamedTuple):
    """Words that phrases combine with."""

    written: dict[str, str]
    """Each word as its author wrote it, by the word folded as a text is."""
    lengths: tuple[int, ...]
    """How long the folded words are, the longest first."""
    edge: int
    """How many letters of each word stand in the two sets below."""
    beginnings: frozenset[str]
    """The first letters of each folded word: most places are ruled out by them at once."""
    ends: frozenset[str]
    """The last letters of each."""


class Edge(NamedTuple):
    """What may stand next to a fixed part: most places are ruled out by a few letters."""

    length: int
    texts: frozenset[str]


class Neighbors(NamedTuple):
    """One use of a phrase, with what must stand next to the part that the automaton finds."""

    use: Use
    before: Edge | None
    after: Edge | None


class PhraseSet:
    """Phrases or their fixed parts, folded as a text is, and the automaton that finds them.

    `lines` holds the uses of each phrase as JSON: most phrases are never looked at, so none is
    read before.
    """

    def __init__(
        self, phrases: Sequence[str], lines: Sequence[str], lists: dict[str, WordList]
    ) -> None:
        self.phrases, self.lines, self.lists = phrases, lines, lists
        self.automaton = AhoCorasick(phrases)
        # In a folder of texts, the same ones come again.
        self._read: dict[int, tuple[Neighbors, ...]] = {}

    def __reduce__(self) -> tuple[type["PhraseSet"], tuple[object, ...]]:
        return PhraseSet, (self.phrases, self.lines, self.lists)

    def uses(self, number: int) -> tuple[Neighbors, ...]:
        """Return what the phrase with this number is for."""
        if number not in self._read:
            uses = [Use(*one) for one in json.loads(self.lines[number])]
            self._read[number] = tuple(self._placed(use) for use in uses)
        return self._read[number]

    def _placed(self, use: Use) -> Neighbors:
        return Neighbors(
            use, _edge_before(use.before, self.lists), _edge_after(use.after, self.lists)
        )


def is_list(piece: str) -> bool:
    """Tell whether a piece of a phrase is the name of a list."""
    return piece.startswith("{")


def _edge_after(pieces: Sequence[str], lists: dict[str, WordList]) -> Edge | None:
    """Return how the text after a fixed part may begin; None where anything may follow."""
    if not pieces:
        return None
    fixed = "" if is_list(pieces[0]) else pieces[0]
    following = pieces[len(fixed) > 0 :][:1]
    if not following:
        return Edge(len(fixed), frozenset((fixed,)))
    words = lists[following[0][1:-1]]
    return Edge(len(fixed) + words.edge, frozenset(fixed + one for one in words.beginnings))


def _edge_before(pieces: Sequence[str], lists: dict[str, WordList]) -> Edge | None:
    """Return how the text before a fixed part may end; None where anything may stand there."""
    if not pieces:
        return None
    fixed = "" if is_list(pieces[-1]) else pieces[-1]
    others = pieces[: len(pieces) - (len(fixed) > 0)]
    if not others:
        return Edge(len(fixed), frozenset((fixed,)))
    words = lists[others[-1][1:-1]]
    return Edge(len(fixed) + words.edge, frozenset(one + fixed for one in words.ends))
