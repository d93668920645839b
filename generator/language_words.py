"""The words of the rules as people write them, for readers.

Rules are written for a machine: without hyphens and capitals, with lists of words in braces. Here
one example word stands for a list, and a phrase is spelled as the rules' own sentences spell it.
"""

import re
from collections import Counter
from collections.abc import Container, Iterable, Iterator
from functools import cache, cached_property

from generator.lint.english.articles import article_for
from generator.lint.model import Rule, RuleBase
from generator.lint.word_sets import words as set_of

Stems = tuple[str, ...]

_ALWAYS = ("person", "people", "their")
_USUALLY = ("heroin", "drugs")
"""Words that stand for their list, the first in every rule, the second where nothing is nearer."""
_ONE_AND_MANY = {"person", "people"}
"""A list that has both is about something else: "human" and "migrant" smugglers."""
_ARTICLES = set_of("a an the")
_SPELLED = {"iv": "IV", "ua": "UA", "uas": "UAs"}
_LONGEST_RUN = 3
_TOKEN = re.compile(r"[\w'-]+")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_HYPHENED = re.compile(r"[a-z]+(?:-[a-z]+)+")
# "re entry", "non compliant", "a would be thief", "under age"
_PREFIXED = re.compile(r"\b(ex|non|re|self|sub|under(?=\saged?\b)|would(?=\sbe\b)) (?=[a-z])")
# "wheelchair bound", "a drug infested house", but "the addicted" and "heavily addicted"
_COMPOUND = re.compile(
    r"\b(?!(?:all|already|and|are|be|became|become|becomes|been|born|get|got|homeless|is|once|or"
    r"|people|so|the|was|were|[a-z]+ing|[a-z]+ly)\b)([a-z]+) (?=(?:abusing|addicted|addled|assisted"
    r"|based|bound|confined|crazed|dependent|fueled|infested|plagued|ridden|seeking|toting)\b"
    r"|(?:level|poverty|term)\s)|\b(first|full|multi|one|part|three|two) (?=time\s)"
)
# Joined only before another word: "an inner-city school" in "the inner city".
_BEFORE_NOUNS = ("city", "level", "poverty", "risk", "scale", "term", "time")
_ARTICLE = re.compile(r"\ban? (?=(\w+))")
_ONE_OF = {"children": "child", "men": "man", "people": "person", "women": "woman"}
_ENDING = re.compile(r"(?<=[a-z]{3})(?:ing|ed|es|s|e)\Z|'[sd]\Z")
_DOUBLED = re.compile(r"([b-df-hj-km-np-rtv-z])\1\Z")


class Spelling:
    """How people write what the rules of a rule base look for."""

    def __init__(self, rules: RuleBase) -> None:
        self._rules = rules
        self._lists = {
            name: tuple(listed.written.values())
            for one in rules.phrase_sets
            for name, listed in one.lists.items()
        }
        self._examples: dict[tuple[str, str], tuple[str, bool]] = {}

    def name(self, rule: Rule) -> str:
        """Return the heading that a rule's author gave it, or its id in words."""
        return rule.heading or self.written(in_words(rule.id))

    def example(self, listed: str, rule: Rule) -> tuple[str, bool]:
        """Return the word of a list that reads best in a rule, and whether it is at home there."""
        key = rule.id, listed
        if key not in self._examples:
            choices = self._lists[listed]
            best = self._best(choices, rule)
            self._examples[key] = best or _most_in(self._said, choices) or choices[0], bool(best)
        return self._examples[key]

    def written(self, phrase: str) -> str:
        """Return a phrase with the hyphens of written English."""
        joined = self._apart.sub(lambda match: self._hyphened[match[1]], phrase)
        return _COMPOUND.sub(r"\1\2-", _PREFIXED.sub(r"\1-", joined))

    def _best(self, choices: tuple[str, ...], rule: Rule) -> str:
        """Return the word of the rule's name or examples; empty where it has none of them."""
        named = _runs([self.name(rule)])
        by_name = sorted((one for one in choices if one.lower() in named), key=len)
        nouns = [one for one in choices if one not in _ARTICLES] or choices
        return (
            (by_name or [""])[-1]
            or ("" if _ONE_AND_MANY.issubset(choices) else _first_of(_ALWAYS, choices))
            or _most_in(_runs(rule.find), nouns)
            or _first_of(_USUALLY, choices)
        )

    @cached_property
    def _said(self) -> Counter[str]:
        """How often what stands in all examples and suggestions."""
        return _runs(text for rule in self._rules.rules for text in _texts(rule))

    @cached_property
    def _hyphened(self) -> dict[str, str]:
        """What is mostly written with hyphens, by the same words apart."""
        joined = {one.replace("-", " "): one for one in self._said if _HYPHENED.fullmatch(one)}
        return {apart: one for apart, one in joined.items() if self._said[one] > self._said[apart]}

    @cached_property
    def _apart(self) -> re.Pattern[str]:
        nouns = [rf"{one}(?=\s)" for one in self._hyphened if one.endswith(_BEFORE_NOUNS)]
        others = [one for one in self._hyphened if not one.endswith(_BEFORE_NOUNS)]
        return re.compile(rf"\b({'|'.join((*nouns, *others)) or '(?!)'})\b")


@cache
def stems(phrase: str) -> Stems:
    """Return the words of a phrase without articles and endings, to tell what is alike."""
    found = _WORD.findall(phrase.lower())
    return tuple(_stem(one) for one in found if one not in _ARTICLES)


def in_words(rule_id: str) -> str:
    """Return a rule's id as words."""
    return rule_id.replace("-", " ")


def capitalized(phrase: str) -> str:
    """Return a phrase as it begins a line."""
    return phrase[:1].upper() + phrase[1:]


def with_capitals(phrase: str, capitals: dict[str, str]) -> str:
    """Return a phrase with the capitals of `capitals_of`."""
    return _TOKEN.sub(lambda match: capitals.get(match[0], match[0]), phrase)


def capitals_of(rule: Rule) -> dict[str, str]:
    """Return the words of a rule that have capitals: "Suboxone", and "DWI" in its examples."""
    texts = (text for suggestions in rule.suggestions.values() for text in suggestions)
    names = (one for one in _tokens(texts) if one[0].isupper())
    spelled = (one for one in _tokens(rule.find) if one[:2].isupper())
    return _SPELLED | {one.lower(): one for one in (*spelled, *names) if len(one) > 1}


def _tokens(texts: Iterable[str]) -> Iterator[str]:
    """Yield the words of texts, save of those that are all in capitals."""
    for text in texts:
        if not (text.isupper() and " " in text):
            yield from _TOKEN.findall(text)


def with_articles(phrase: str) -> str:
    """Return a phrase with the articles that fit: "a meth binge" where "an" was in the list."""
    return _ARTICLE.sub(lambda match: f"{article_for(match[1])} ", phrase)


def _stem(word: str) -> str:
    return _DOUBLED.sub(r"\1", _ENDING.sub("", _ONE_OF.get(word, word)))


def _texts(rule: Rule) -> Iterator[str]:
    yield from (*rule.find, *rule.leave)
    for suggestions in rule.suggestions.values():
        yield from suggestions


def _runs(texts: Iterable[str]) -> Counter[str]:
    """Count all runs of a few words."""
    runs: Counter[str] = Counter()
    for text in texts:
        tokens = _TOKEN.findall(text.lower())
        for length in range(1, _LONGEST_RUN + 1):
            starts = range(len(tokens) - length + 1)
            runs.update(" ".join(tokens[at : at + length]) for at in starts)
    return runs


def _most_in(said: Counter[str], choices: Iterable[str]) -> str:
    """Return the word that is said most often; empty where none is."""
    most = max(choices, key=lambda one: said[one.lower()])
    return most if said[most.lower()] else ""


def _first_of(some: Iterable[str], choices: Container[str]) -> str:
    return next((one for one in some if one in choices), "")
