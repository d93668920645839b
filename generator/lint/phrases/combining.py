"""Phrases that combine with word lists: "{drug} addict" with each drug of the list."""

from collections.abc import Iterator, Mapping
from itertools import product

from generator.lint.kept.patterns import later

_LIST = later(r"\{([^{}]*)\}")

Lists = Mapping[str, tuple[str, ...]]
Words = tuple[tuple[str, str], ...]
"""Which word of which list: ("drug", "heroin")."""


def list_names(text: str) -> tuple[str, ...]:
    """Return the names of the word lists that a phrase combines with."""
    return tuple(_LIST.findall(text))


def written_out(text: str, lists: Lists) -> Iterator[tuple[str, Words]]:
    """Yield the phrase with each combination of list words, and the words that were put in."""
    names = tuple(dict.fromkeys(list_names(text)))
    for words in product(*(lists[name] for name in names)):
        chosen = tuple(zip(names, words, strict=True))
        yield filled(text, chosen), chosen


def filled(text: str, words: Words) -> str:
    """Return a phrase with its lists replaced by the words that matched."""
    for name, word in words:
        text = text.replace(f"{{{name}}}", word)
    return text
