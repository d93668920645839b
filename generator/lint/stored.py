"""A compiled rule base as text, so that the next start need not read the rule files again."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, overload

from generator.lint.model import (
    Authority,
    GrammarServer,
    Rule,
    RuleBase,
    Severity,
    Vocabulary,
)
from generator.lint.phrase_set import PhraseSet
from generator.lint.word_list import WordList

FORM = 5
"""Counts up whenever the stored form changes; it is part of the key under which it is stored."""


class StoredRules(Sequence[Rule]):
    """Rules of which each is read when it is first asked for: most texts need few."""

    def __init__(self, lines: Sequence[str], authorities: Sequence[Authority]) -> None:
        self._lines, self._authorities = lines, authorities
        self._read: dict[int, Rule] = {}

    def __len__(self) -> int:
        return len(self._lines)

    @overload
    def __getitem__(self, number: int) -> Rule: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[Rule]: ...

    def __getitem__(self, number: int | slice) -> Rule | Sequence[Rule]:
        if isinstance(number, slice):
            return [self[one] for one in range(*number.indices(len(self)))]
        if number not in self._read:
            content = json.loads(self._lines[number])
            self._read[number] = _restored_rule(content, self._authorities)
        return self._read[number]


def stored(rulebase: RuleBase) -> str:
    """Return the rule base as text: a line of JSON, rules, phrases, and what each phrase is for."""
    authorities = list(dict.fromkeys(one for rule in rulebase.rules for one in rule.sources))
    sets = rulebase.phrase_sets
    head: dict[str, Any] = {
        "authorities": authorities,
        "rules": len(rulebase.rules),
        "sets": [[len(one.phrases), _written(one.lists)] for one in sets],
        "vocabulary": [sorted(words) for words in rulebase.vocabulary],
        "off": sorted(rulebase.off),
        "rest": [rulebase.allowed, rulebase.expired, rulebase.grammar, rulebase.own_words],
    }
    rules = [_line(_rule(rule, authorities)) for rule in rulebase.rules]
    phrases = [line for one in sets for line in (*one.phrases, *one.lines)]
    return "\n".join([_line(head), *rules, *phrases])


def restored(text: str) -> RuleBase:
    """Return the rule base that `stored` wrote; raises ValueError, KeyError or TypeError if not."""
    head, *lines = text.split("\n")
    content = json.loads(head)
    rules, at = lines[: content["rules"]], content["rules"]
    sets = []
    for count, written in content["sets"]:
        lists = {name: WordList(name, words) for name, words in written.items()}
        sets.append(
            PhraseSet(lines[at : at + count], lines[at + count : at + 2 * count], lists),
        )
        at += 2 * count
    allowed, expired, grammar, own_words = content["rest"]
    return RuleBase(
        StoredRules(rules, [Authority(*one) for one in content["authorities"]]),
        tuple(sets),
        Vocabulary(*map(frozenset, content["vocabulary"])),
        frozenset(content["off"]),
        tuple(allowed),
        tuple(expired),
        GrammarServer(*grammar),
        tuple(own_words),
    )


def _written(lists: Mapping[str, WordList]) -> dict[str, dict[str, str]]:
    return {name: words.written for name, words in lists.items()}


def _line(content: object) -> str:
    return json.dumps(content, ensure_ascii=False)


def _rule(rule: Rule, authorities: list[Authority]) -> list[Any]:
    sources = [authorities.index(one) for one in rule.sources]
    return list(rule._replace(sources=sources))  # type: ignore[arg-type]  # numbers in their place


def _restored_rule(content: list[Any], authorities: Sequence[Authority]) -> Rule:
    rule = Rule(*content)
    return rule._replace(
        severity=Severity(rule.severity),
        terms={form: tuple(texts) for form, texts in rule.terms.items()},
        suggestions={form: tuple(texts) for form, texts in rule.suggestions.items()},
        sources=tuple(authorities[number] for number in content[Rule._fields.index("sources")]),
        exceptions=tuple(rule.exceptions),
        find=tuple(rule.find),
        leave=tuple(rule.leave),
    )
