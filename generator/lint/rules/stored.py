"""A compiled rule base as bytes, so that the next start need not read the rule files again.

Each rule is packed alone, and so are phrases, by the words with which they begin: most texts
need few of them.
"""

from collections.abc import Mapping, Sequence
from typing import overload

from generator.lint.kept.packed import packed, unpacked
from generator.lint.kept.parts import Parts, in_parts
from generator.lint.model import (
    Authority,
    GrammarServer,
    Rule,
    RuleBase,
    Severity,
    Vocabulary,
)
from generator.lint.phrases.phrase_set import PhraseSet
from generator.lint.phrases.word_list import WordList

FORM = 15
"""Counts up whenever the stored form changes; it is part of the key under which it is stored."""


class StoredRules(Sequence[Rule]):
    """Rules of which each is read when it is first asked for: most texts need few."""

    def __init__(self, packed: Mapping[int, bytes], authorities: Sequence[Authority]) -> None:
        self._packed, self._authorities = packed, authorities
        self._read: dict[int, Rule] = {}

    def __len__(self) -> int:
        return len(self._packed)

    @overload
    def __getitem__(self, number: int) -> Rule: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[Rule]: ...

    def __getitem__(self, number: int | slice) -> Rule | Sequence[Rule]:
        if isinstance(number, slice):
            return [self[one] for one in range(*number.indices(len(self)))]
        number = range(len(self))[number]
        if number not in self._read:
            self._read[number] = _unpacked_rule(self._packed[number], self._authorities)
        return self._read[number]


def stored(rulebase: RuleBase) -> bytes:
    """Return the rule base as bytes; each rule and each group of phrases are packed alone."""
    authorities = list(dict.fromkeys(one for rule in rulebase.rules for one in rule.sources))
    rules = enumerate(_packed_rule(rule, authorities) for rule in rulebase.rules)
    content = {
        "authorities": [tuple(one) for one in authorities],
        "sets": [
            {name: words.packed for name, words in one.lists.items()}
            for one in rulebase.phrase_sets
        ],
        "vocabulary": tuple(rulebase.vocabulary),
        "off": rulebase.off,
        "rest": (
            rulebase.allowed,
            rulebase.expired,
            tuple(rulebase.grammar),
            rulebase.own_words,
            rulebase.speakers,
        ),
    }
    parts = {"": packed(content), "rules": in_parts(dict(rules))}
    groups = {f"{at}": in_parts(one.groups) for at, one in enumerate(rulebase.phrase_sets)}
    return in_parts(parts | groups)


def restored(content: bytes | memoryview) -> RuleBase:
    """Return the rule base that `stored` packed.

    Raises EOFError, ValueError, KeyError or TypeError where it did not.
    """
    parts = Parts[str](content)
    plain = unpacked(parts[""])
    sets = [
        PhraseSet(
            parts.within(f"{at}"), {name: WordList(name, words) for name, words in lists.items()}
        )
        for at, lists in enumerate(plain["sets"])
    ]
    allowed, expired, grammar, own_words, speakers = plain["rest"]
    return RuleBase(
        StoredRules(parts.within("rules"), [Authority(*one) for one in plain["authorities"]]),
        tuple(sets),
        Vocabulary(*plain["vocabulary"]),
        plain["off"],
        allowed,
        expired,
        GrammarServer(*grammar),
        own_words,
        speakers,
    )


def _packed_rule(rule: Rule, authorities: Sequence[Authority]) -> bytes:
    sources = tuple(authorities.index(one) for one in rule.sources)
    plain = rule._asdict() | {
        "severity": int(rule.severity),
        "terms": dict(rule.terms),
        "suggestions": dict(rule.suggestions),
        "sources": sources,
    }
    return packed(tuple(plain.values()))


def _unpacked_rule(content: bytes, authorities: Sequence[Authority]) -> Rule:
    rule = Rule(*unpacked(content))
    sources = tuple(authorities[number] for number in rule.sources)  # type: ignore[call-overload]
    return rule._replace(severity=Severity(rule.severity), sources=sources)
