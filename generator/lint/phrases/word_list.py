"""The words that phrases combine with, found by the few letters with which each begins or ends."""

from collections.abc import Iterable
from functools import cached_property
from typing import cast

from generator.lint.kept.packed import unpacked

_LONGEST_EDGE = 12


class WordList:
    """Words that phrases combine with, packed until they are needed: most texts need few lists."""

    def __init__(self, name: str, words: bytes) -> None:
        self.name, self.packed = name, words

    def __reduce__(self) -> tuple[type["WordList"], tuple[str, bytes]]:
        return WordList, (self.name, self.packed)

    @cached_property
    def written(self) -> dict[str, str]:
        """Return the words as their author wrote each, by the word folded as texts are."""
        return cast("dict[str, str]", unpacked(self.packed))

    @cached_property
    def edge(self) -> int:
        """Return how many letters the two tables below look at."""
        return min((_LONGEST_EDGE, *map(len, self.written)))

    @cached_property
    def beginnings(self) -> dict[str, tuple[int, ...]]:
        """Return how long the words are that begin with some letters, the longest first."""
        return _lengths((word[: self.edge], len(word)) for word in self.written)

    @cached_property
    def ends(self) -> dict[str, tuple[int, ...]]:
        """Return how long the words are that end with some letters, the longest first."""
        return _lengths((word[-self.edge :], len(word)) for word in self.written)


def _lengths(words: Iterable[tuple[str, int]]) -> dict[str, tuple[int, ...]]:
    found: dict[str, set[int]] = {}
    for edge, length in words:
        found.setdefault(edge, set()).add(length)
    return {edge: tuple(sorted(lengths, reverse=True)) for edge, lengths in found.items()}
