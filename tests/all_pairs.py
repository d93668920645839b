"""Offices that between them give every pair of answers that an office can give."""

import random
from collections.abc import Iterator
from itertools import combinations

from generator.questionnaire.model import Question, Questionnaire
from tests.every_choice import Chosen

Level = tuple[str, str]
"""A question and a choice made; of several choices also each one left out, with a minus."""
Pair = tuple[Level, Level]
"""In the order of the questionnaire."""

_TRIES = 12
_SAMPLES = 800


def offices(questionnaire: Questionnaire, seed: int = 1) -> Iterator[Chosen]:
    """Yield choices for whole offices until every pair that can be given was given."""
    chance = random.Random(seed)
    wanted = reachable_pairs(questionnaire, chance)
    while wanted:
        tries = (_random_office(questionnaire, chance) for _ in range(_TRIES))
        chosen, given = max(
            ((one, pairs_of(questionnaire, one) & wanted) for one in tries),
            key=lambda pair: len(pair[1]),
        )
        if not given:
            chosen = _office_with(questionnaire, min(wanted), chance)
            given = pairs_of(questionnaire, chosen) & wanted
        wanted -= given
        yield chosen


def reachable_pairs(questionnaire: Questionnaire, chance: random.Random) -> set[Pair]:
    """Return the pairs that turn up in many random offices."""
    found: set[Pair] = set()
    for _ in range(_SAMPLES):
        found |= pairs_of(questionnaire, _random_office(questionnaire, chance))
    return found


def pairs_of(questionnaire: Questionnaire, chosen: Chosen) -> set[Pair]:
    """Return the pairs of levels that an office gives."""
    levels = [
        level
        for question in questionnaire.questions
        if question.id in chosen
        for level in _levels(question, chosen[question.id])
    ]
    return {pair for pair in combinations(levels, 2) if pair[0][0] != pair[1][0]}


def _levels(question: Question, picked: tuple[str, ...]) -> list[Level]:
    if question.type != "several_choices":
        return [(question.id, one) for one in picked]
    return [(question.id, one if one in picked else f"-{one}") for one in question.choice_ids()]


def _random_office(questionnaire: Questionnaire, chance: random.Random) -> Chosen:
    chosen: Chosen = {}
    for question in questionnaire.questions:
        if question.choices and question.ask_if.holds(chosen):
            chosen[question.id] = _random_pick(question, chance)
    return chosen


def _random_pick(question: Question, chance: random.Random) -> tuple[str, ...]:
    ids = question.choice_ids()
    if question.type != "several_choices":
        return (chance.choice(ids),)
    count = chance.randint(max(1, question.at_least), len(ids))
    picked = set(chance.sample(ids, count))
    return tuple(one for one in ids if one in picked)


def _office_with(questionnaire: Questionnaire, pair: Pair, chance: random.Random) -> Chosen:
    """Return an office that gives one pair; it turned up before, so it turns up again."""
    while True:
        chosen = _random_office(questionnaire, chance)
        if pair in pairs_of(questionnaire, chosen):
            return chosen
