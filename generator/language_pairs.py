"""What a reader is told of a rule's words: each beside what to say instead.

A rule has a form for every inflection. Here the pair comes first by which the rule is known, and
what only inflects another pair, or breaks off in the middle of a sentence, is left out.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import islice, takewhile
from typing import NamedTuple

from generator.language_words import (
    Spelling,
    Stems,
    capitalized,
    capitals_of,
    in_words,
    stems,
    with_articles,
    with_capitals,
)
from generator.lint.english.nouns import NOUN
from generator.lint.model import Rule, RuleBase
from generator.lint.phrases.combining import Words, filled, list_names
from generator.lint.word_sets import words as set_of

_MOST_ALIKE, _MOST_OTHERS = 6, 6
_NOTHING = "leave it out"
_SMALL = set_of(
    "a an and as at before but by can does for from in is it like may of on or past should than"
    " that the to was were while who with"
)
"""Words with which no phrase that stands for itself ends: "people who use drugs and"."""
_ALONE = set_of("and as at by for from it may of or to with")
"""Words with which none begins."""
_PREPOSITIONS = set_of("by for from on to with")
_SUBJECTS = set_of("he he's i she she's they you")
_OWNERS = set_of("her his its their")
_WHOSE = _SUBJECTS | _OWNERS | {"addict", "addicts", "client", "patient", "people"}
_INFLECTING = (
    set_of("am are be been had has have him is now still them was were") | _SUBJECTS | _OWNERS
)
"""Words that make no other phrase: "is still addicted" is "addicted"."""
_PERSON = re.compile(r"\b(?:person|people)\b")
_ANYBODY = {"person", "people"}
_BEFORE_LABELS = set_of("jail not would")
"""Verbs before a label that is another rule's: "would jail users"."""
_OF_ANY = set_of("all any another each every no")
"""Words before a term that say nothing of it: "each completed suicide"."""
_OWNED = re.compile(r"\S+(?:'s|s') ")


class Pair(NamedTuple):
    """What to avoid, and what to say instead of it."""

    term: str
    suggestions: tuple[str, ...]
    """What may be said, the best first."""
    form: str
    """The form of the rule that it stands for."""
    is_natural: bool
    """Whether its examples are at home in the rule, or were merely the most frequent words."""


class Reading(NamedTuple):
    """What a reader is told of a rule's words."""

    heading: str
    """What the rule is looked up by."""
    first: Pair
    """The words by which the rule is known."""
    alike: tuple[str, ...]
    """Other words for which the same is said."""
    others: tuple[Pair, ...]
    """What is said instead of further forms, each once."""


class Readings:
    """What readers are told of the rules of a rule base."""

    def __init__(self, rules: RuleBase) -> None:
        self._spelling = Spelling(rules)
        self._owners = {stems(in_words(rule.id)): rule.id for rule in rules.rules}

    def of(self, rule: Rule) -> Reading:
        """Return what a reader is told of one rule."""
        said = tuple(self._pairs(rule))
        whole = tuple(filter(_is_whole, said))
        alone = (*whole, *filter(_ends_alike, said)) or said
        known = self._known_by(rule)
        first = min(alone, key=lambda one: _distance(one, known))
        worth = partial(_is_worth_saying, first=first)
        alike = _different((one for one in whole if one.form == first.form), first)
        others = _different(sorted(_uninflected(filter(worth, whole)), key=_length), first)
        return Reading(
            self._heading(rule, first),
            first,
            tuple(one.term for one in islice(alike, _MOST_ALIKE)),
            tuple(islice(_each_once(others, first), _MOST_OTHERS)),
        )

    def _heading(self, rule: Rule, first: Pair) -> str:
        name = self._spelling.name(rule)
        is_said = not rule.heading and stems(first.term) == stems(name)
        return capitalized(first.term if is_said else name)

    def _known_by(self, rule: Rule) -> str:
        """Return a rule's name, or its id where it goes with the rule that has its name."""
        owner = self._owners.get(stems(rule.heading), rule.id)
        return self._spelling.name(rule) if owner == rule.id else in_words(rule.id)

    def _pairs(self, rule: Rule) -> Iterator[Pair]:
        capitals = capitals_of(rule)
        for form, terms in rule.terms.items():
            said_instead = rule.suggestions.get(form) or (_NOTHING,)
            # The noun that goes into the suggestion stands behind the term.
            moved = " person" if NOUN in said_instead[0] else ""
            for term in terms:
                examples = {one: self._spelling.example(one, rule) for one in list_names(term)}
                chosen = tuple((name, word) for name, (word, _) in examples.items())
                said = self._spelling.written(filled(f"{term}{moved}", chosen))
                suggestions = (_filled(one, chosen) for one in said_instead)
                yield Pair(
                    with_capitals(with_articles(said) if chosen else said, capitals),
                    tuple(dict.fromkeys(suggestions)),
                    form,
                    all(is_natural for _, is_natural in examples.values()),
                )


def _filled(suggestion: str, chosen: Words) -> str:
    return filled(suggestion, chosen).replace(NOUN, "person")


def _is_whole(pair: Pair) -> bool:
    """Tell whether words stand for themselves: not "by suicide, by" nor "the suspects'"."""
    return all(map(_stands_alone, (pair.term, pair.suggestions[0])))


def _stands_alone(phrase: str) -> bool:
    words = phrase.lower().split()
    return phrase[-1].isalnum() and words[-1] not in _SMALL and words[0] not in _ALONE


def _ends_alike(pair: Pair) -> bool:
    """Tell whether both end in the same preposition: "afflicted with" and "living with"."""
    ends = {phrase.rpartition(" ")[2] for phrase in (pair.term, pair.suggestions[0])}
    return len(ends) == 1 and ends <= _PREPOSITIONS


def _is_worth_saying(pair: Pair, first: Pair) -> bool:
    """Tell whether a pair of another form helps a reader: not "he was an addict", nor a title."""
    is_of_person = bool(_PERSON.search(first.suggestions[0]))
    put_together = not pair.is_natural or (pair.term.endswith(" person") and not is_of_person)
    words, said = pair.term.lower().split(), pair.suggestions[0].lower().split()
    is_odd = put_together or _is_of_somebody(words) or _is_of_a_headline(pair)
    return pair.form != first.form and not (is_odd or _is_mere_setting(words, said))


def _is_of_somebody(words: Sequence[str]) -> bool:
    return not _SUBJECTS.isdisjoint(words) or words[0] in _OF_ANY


def _is_of_a_headline(pair: Pair) -> bool:
    """Tell whether words are a title, begin a sentence, or are in a list: "hookers, pimps"."""
    is_title = " " in pair.term and (pair.term.istitle() or pair.term.isupper())
    return is_title or "," in pair.term or pair.suggestions[0].startswith("People ")


def _is_mere_setting(term: Sequence[str], said: Sequence[str]) -> bool:
    """Tell whether words around a label alone make a pair: "squatter died", "jail users"."""
    behind = len(_begin_alike(term[::-1], said[::-1]))
    is_anybody = 0 < behind == len(said) - 1 and said[0] in _ANYBODY
    return is_anybody or not _BEFORE_LABELS.isdisjoint(_begin_alike(term, said))


def _begin_alike(some: Iterable[str], others: Iterable[str]) -> list[str]:
    return [
        one for one, _ in takewhile(lambda two: two[0] == two[1], zip(some, others, strict=False))
    ]


def _length(pair: Pair) -> tuple[bool, int]:
    words = pair.term.lower().split()
    # "A former dealer" reads better than "an ex-dealer", and is not longer.
    return not _OWNERS.isdisjoint(words), len(words) + words[0].startswith("ex-")


def _uninflected(pairs: Iterable[Pair]) -> list[Pair]:
    """Return one pair for each term: the author's first, "as a mule" before "as mules"."""
    found: dict[tuple[Stems, bool], Pair] = {}
    for one in pairs:
        found.setdefault((stems(one.term), one.term.lower().startswith("the ")), one)
    return list(found.values())


def _distance(pair: Pair, known: str) -> tuple[int, ...]:
    """Return how far a term is from the words by which its rule is known."""
    said, called = stems(pair.term), stems(known)
    words = {*pair.term.lower().split()}
    missing = {*known.lower().split()} - words
    # "In denial" is not looked up for "people in denial".
    is_of_somebody = not (words - {*known.lower().split()}).isdisjoint(_WHOSE)
    strange = is_of_somebody + (not pair.is_natural)
    return len({*called} - {*said}), strange, len(said), len(missing), "the" in words


def _different(pairs: Iterable[Pair], first: Pair) -> Iterator[Pair]:
    """Yield the pairs that do not follow from those before: inflections and mere additions."""
    known = [(stems(first.term), stems(first.suggestions[0]))]
    for pair in pairs:
        # "the girls' pimp" is "his pimp" once more.
        term, said = stems(_OWNED.sub("", pair.term)), stems(pair.suggestions[0])
        if not any(_follows(term, said, *one) for one in known):
            known.append((term, said))
            yield pair


def _follows(term: Stems, said: Stems, known: Stems, known_said: Stems) -> bool:
    """Tell whether a term is another one, or holds it and says the same with the same addition."""
    if _core(term) == _core(known):
        return True
    at = next((at for at in range(len(term)) if term[at : at + len(known)] == known), None)
    if at is None:
        return False
    added = (*term[:at], *term[at + len(known) :])
    return said == known_said or sorted((*known_said, *added)) == sorted(said)


def _core(term: Stems) -> str:
    """Return a term without what inflects it, as "under age" and "underage" have it in common."""
    return "".join(one for one in term if one not in _INFLECTING).replace("e", "")


def _each_once(pairs: Iterable[Pair], first: Pair) -> Iterator[Pair]:
    """Yield pairs with what has not been said yet."""
    known = {_core(stems(first.suggestions[0]))}
    for pair in pairs:
        said = _core(stems(pair.suggestions[0]))
        if said not in known:
            known.add(said)
            yield pair
