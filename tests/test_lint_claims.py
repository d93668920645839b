"""A term belongs to one rule: no two may look for the same words, however they are written."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.lint.folding import fold_phrase
from generator.lint.phrases.combining import written_out
from generator.lint.rules.claims import Claims
from generator.location import Place
from generator.yaml_source import Scalar

LISTS = {
    "drug": ("meth", "heroin", "crack cocaine"),
    "person": ("user", "cocaine user"),
    "whose": ("his", "the"),
}
PLACE = Place(Path("rules.yml"))


def claimed_twice(*terms: str, exact: bool = False) -> list[str]:
    """Return what is wrong with terms of which each belongs to a rule of its own."""
    claims = Claims(LISTS)
    for number, term in enumerate(terms):
        claims.add(Scalar(term, PLACE), number, f"rule {number}", exact=exact)
    return [problem.message for problem in claims.problems()]


@pytest.mark.parametrize(
    ("one", "other", "shared"),
    [
        ("heroin addict", "Heroin-Addict", "Heroin-Addict"),
        ("{drug} user", "heroin user", "heroin user"),
        ("crack {person}", "{drug} user", "crack cocaine user"),
        ("{whose} {drug}", "the meth", "the meth"),
        ("{drug}s", "heroins", "heroins"),
        ("???", "???", "???"),
    ],
)
def test_two_rules_may_not_look_for_the_same_words(one: str, other: str, shared: str) -> None:
    assert claimed_twice(one, other) == [
        f"the term {shared!r} of rule 'rule 1' belongs to 'rule 0' already"
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [("{drug} user", "user of {drug}"), ("the user", "user"), ("his {drug}", "the {drug}")],
)
def test_terms_that_share_only_words_belong_to_two_rules(one: str, other: str) -> None:
    assert claimed_twice(one, other) == []


def test_terms_with_other_capitals_are_two_where_capitals_count() -> None:
    assert claimed_twice("DOPE", "dope", exact=True) == []
    assert claimed_twice("dope", "dope", exact=True) != []


PIECES = st.sampled_from(
    ("{drug}", "{person}", "{whose}", "the", "user", "cocaine", "crack", "meth", "his")
)
TERMS = st.builds(
    lambda pieces, between: between.join(pieces),
    st.lists(PIECES, min_size=1, max_size=4),
    st.sampled_from((" ", "-")),
)


@given(TERMS, TERMS)
def test_terms_are_told_apart_as_if_they_were_written_out(one: str, other: str) -> None:
    both = [{fold_phrase(text) for text, _ in written_out(term, LISTS)} for term in (one, other)]

    assert len(claimed_twice(one, other)) == len(both[0] & both[1])
