"""Which rule each term belongs to: two rules may not look for the same words.

With each word of their lists the terms would be two million phrases, and writing them all out would
take most of the first start. So only those are written out that a term of another rule may equal.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from generator.errors import Problem
from generator.lint.folding import fold_phrase
from generator.lint.phrases.combining import Lists, written_out
from generator.yaml_source import Scalar

_WORD = re.compile(r"\{([^{}]*)\}|(\w+)")
_LIST_IN_A_WORD = re.compile(r"\w\{|\}\w|\}\{")


class _Claim(NamedTuple):
    text: str
    scalar: Scalar
    rule: int
    rule_id: str
    exact: bool


class _Words(NamedTuple):
    """The words of a term; equal terms have all of these in common."""

    fixed: frozenset[str]
    possible: frozenset[str]
    """The fixed words and those of its lists."""
    first: frozenset[str]
    last: frozenset[str]

    def may_equal(self, other: "_Words") -> bool:
        return (
            self.fixed <= other.possible
            and other.fixed <= self.possible
            and not self.first.isdisjoint(other.first)
            and not self.last.isdisjoint(other.last)
        )


class Claims:
    """The terms of all rules."""

    def __init__(self, lists: Lists) -> None:
        self._lists = lists
        self._claims: list[_Claim] = []
        self._list_words = {
            name: [_words(word) or [""] for word in words] for name, words in lists.items()
        }

    def add(self, scalar: Scalar, rule: int, rule_id: str, *, exact: bool) -> None:
        """Note that a rule looks for a term, only as it is written where `exact`."""
        texts = [scalar.text]
        if _LIST_IN_A_WORD.search(fold_phrase(scalar.text)):
            texts = [text for text, _ in written_out(scalar.text, self._lists)]
        self._claims += (_Claim(text, scalar, rule, rule_id, exact) for text in texts)

    def problems(self) -> Iterator[Problem]:
        """Yield a problem for each phrase of a rule that an earlier one looks for."""
        owners: dict[tuple[str, str], _Claim] = {}
        for claim in self._doubtful():
            for text, _ in written_out(claim.text, self._lists):
                cased = fold_phrase(text)
                key = cased.lower(), cased if claim.exact else ""
                owner = owners.setdefault(key, claim)
                if owner.rule != claim.rule:
                    message = (
                        f"the term {text!r} of rule {claim.rule_id!r} belongs to"
                        f" {owner.rule_id!r} already"
                    )
                    yield Problem(claim.scalar.place, message, "keep it in one of the two rules")

    def _doubtful(self) -> Iterator[_Claim]:
        """Yield the terms that one of another rule may equal."""
        words = [self._words_of(claim.text) for claim in self._claims]
        having: dict[str, set[int]] = {}
        for number, one in enumerate(words):
            for word in one.possible:
                having.setdefault(word, set()).add(number)
        for claim, one in zip(self._claims, words, strict=True):
            few, *more = sorted((having[word] for word in one.fixed or one.first), key=len)
            others = few.intersection(*more) if one.fixed else few.union(*more)
            if any(
                self._claims[number].rule != claim.rule and one.may_equal(words[number])
                for number in others
            ):
                yield claim

    def _words_of(self, text: str) -> _Words:
        folded = fold_phrase(text).lower()
        pieces = [
            self._list_words[match[1]] if match[1] else [[match[2]]]
            for match in _WORD.finditer(folded)
        ]
        # Of signs only, like "???".
        pieces = pieces or [[[folded]]]
        fixed = {piece[0][0] for piece in pieces if len(piece) == 1 and len(piece[0]) == 1}
        return _Words(
            frozenset(fixed),
            frozenset(word for piece in pieces for phrase in piece for word in phrase),
            frozenset(phrase[0] for phrase in pieces[0]),
            frozenset(phrase[-1] for phrase in pieces[-1]),
        )


def _words(phrase: str) -> list[str]:
    return [match[2] or match[1] for match in _WORD.finditer(fold_phrase(phrase).lower())]
