"""Labelled sentences, about half of them traps: how often the linter is right about them."""

import pytest

from generator.lint.folding import fold
from generator.lint.hits import hits
from generator.lint.phrases.phrase_set import PhraseSet
from generator.lint.rules.rule_files import compile_rules
from tests.evaluate import ALL, CASES, RULES, Sentence, evaluate, sentences, table

RULEBASE = compile_rules(RULES)
TUNED = sentences(CASES / "labelled.yml")
HELD_BACK = sentences(CASES / "held-back.yml")


def test_tuned_sentences_are_read_right_and_the_suggestions_fit() -> None:
    result = evaluate(TUNED, RULEBASE)

    score = result.scores[ALL]
    assert min(score.precision, score.recall) >= 0.98, result.mistakes
    assert score.usable_share >= 0.87, result.unread


def test_sentences_that_were_held_back_are_read_nearly_as_well() -> None:
    # No list of mistakes here: whoever reads it tunes on them.
    score = evaluate(HELD_BACK, RULEBASE).scores[ALL]

    assert min(score.precision, score.recall) >= 0.95
    assert score.usable_share >= 0.81


def test_at_least_300_sentences_are_labelled_and_half_of_them_are_traps() -> None:
    # Numbers only: a failure must not show what is held back.
    traps = sum(not case.words for case in TUNED + HELD_BACK)
    tuned, held_back = len(TUNED), len(HELD_BACK)

    assert tuned + held_back >= 300
    assert held_back * 2 >= tuned
    assert 0.4 <= traps / (tuned + held_back) <= 0.6


def test_no_sentence_stands_twice() -> None:
    texts = [case.text for case in TUNED + HELD_BACK]
    twice = len(texts) - len(set(texts))

    assert twice == 0


@pytest.mark.parametrize(
    ("words", "precision", "recall"),
    [(("addict",), 1.0, 1.0), ((), 0.0, 1.0), (("addict", "night"), 1.0, 0.5)],
)
def test_evaluation_counts_what_is_right_wrong_and_missed(
    words: tuple[str, ...], precision: float, recall: float
) -> None:
    result = evaluate([Sentence("x", "He met an addict at night.", words)], RULEBASE)

    assert (result.scores[ALL].precision, result.scores[ALL].recall) == (precision, recall)
    assert table(result).splitlines()[-1].startswith("all")


def test_few_phrases_chosen_by_their_first_word_find_what_all_find() -> None:
    parts = RULEBASE.phrase_sets[0]
    arguments = (parts.groups, parts.lists)
    every = RULEBASE._replace(phrase_sets=(PhraseSet(*arguments),))
    list(every.phrase_sets[0].matches(" " * 30_000))  # from then on all are looked for at once

    for case in TUNED[::12]:
        few = RULEBASE._replace(phrase_sets=(PhraseSet(*arguments),))
        folded = fold(case.text)
        assert set(hits(folded, few)) == set(hits(folded, every))
