"""A compiled rule base as text, so that the next start need not read the rule files again."""

import json
from typing import Any

from generator.lint.model import (
    Authority,
    PhraseSet,
    Rule,
    RuleBase,
    Severity,
    Vocabulary,
    WordList,
)

FORM = 3
"""Counts up whenever the stored form changes; it is part of the key under which it is stored."""


def stored(rulebase: RuleBase) -> str:
    """Return the rule base as text: a line of JSON, then the phrases, then what each is for."""
    authorities = list(dict.fromkeys(one for rule in rulebase.rules for one in rule.sources))
    head: dict[str, Any] = {
        "authorities": [[one.name, one.address] for one in authorities],
        "rules": [_rule(rule, authorities) for rule in rulebase.rules],
        "vocabulary": {
            "heads": sorted(rulebase.vocabulary.heads),
            "leads": sorted(rulebase.vocabulary.leads),
            "name_words": sorted(rulebase.vocabulary.name_words),
        },
    }
    own = rulebase.phrase_sets[0]
    head["lists"] = {name: words.written for name, words in own.lists.items()}
    return "\n".join([json.dumps(head, ensure_ascii=False), *own.phrases, *own.lines])


def restored(text: str) -> RuleBase:
    """Return the rule base that `stored` wrote; raises ValueError, KeyError or TypeError if not."""
    head, *lines = text.split("\n")
    content = json.loads(head)
    authorities = [Authority(*one) for one in content["authorities"]]
    rules = tuple(_restored_rule(one, authorities) for one in content["rules"])
    vocabulary = Vocabulary(**{key: frozenset(ws) for key, ws in content["vocabulary"].items()})
    half = len(lines) // 2
    lists = {name: word_list(written) for name, written in content["lists"].items()}
    return RuleBase(
        rules, (PhraseSet(tuple(lines[:half]), tuple(lines[half:]), lists),), vocabulary
    )


def word_list(written: dict[str, str]) -> WordList:
    """Return a word list from its words by their folded form."""
    return WordList(written, tuple(sorted({len(word) for word in written}, reverse=True)))


def _rule(rule: Rule, authorities: list[Authority]) -> dict[str, Any]:
    return {
        "id": rule.id,
        "category": rule.category,
        "severity": rule.severity,
        "terms": rule.terms,
        "suggestions": rule.suggestions,
        "why": rule.why,
        "sources": [authorities.index(one) for one in rule.sources],
        "exceptions": rule.exceptions,
        "only_as": rule.only_as,
        "exact": rule.exact,
        "quoted": rule.quoted,
        "safe": rule.safe,
        "find": rule.find,
        "leave": rule.leave,
    }


def _restored_rule(one: dict[str, Any], authorities: list[Authority]) -> Rule:
    one["severity"] = Severity(one["severity"])
    one["sources"] = tuple(authorities[number] for number in one["sources"])
    for key in ("exceptions", "find", "leave"):
        one[key] = tuple(one[key])
    for key in ("terms", "suggestions"):
        one[key] = {form: tuple(texts) for form, texts in one[key].items()}
    return Rule(**one)
