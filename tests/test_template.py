from pathlib import Path

import pytest
from hypothesis import given

from generator.errors import TemplateFailedError
from generator.policy.inline import make_parser
from generator.policy.model import paragraphs, words
from generator.policy.template import FILTERS, NotAsked, escaped, render_template
from tests.hostile import HOSTILE, printable
from tests.small import ANSWERS, TEMPLATE, answers_of, clause_of, policy_of, small_office


def read_back(markdown: str) -> str:
    """Return the text that CommonMark reads; anything but text is a failure."""
    tokens = make_parser().parse(markdown)
    assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"]
    children = tokens[1].children or []
    assert {child.type for child in children} <= {"text"}
    return "".join(child.content for child in children)


@pytest.mark.parametrize("value", HOSTILE)
def test_a_hostile_answer_reads_back_as_exactly_its_characters(value: str) -> None:
    assert read_back(escaped(value)) == value


@given(printable())
def test_any_answer_reads_back_as_exactly_its_characters(value: str) -> None:
    assert read_back(escaped(value)) == value


@given(printable())
def test_an_answer_in_a_list_or_a_table_adds_no_structure(value: str) -> None:
    list_tokens = make_parser().parse(f"- {escaped(value)}\n- after\n")
    table_tokens = make_parser().parse(f"| a | b |\n| --- | --- |\n| {escaped(value)} | c |\n")

    assert sum(token.type == "list_item_open" for token in list_tokens) == 2
    assert sum(token.type == "td_open" for token in table_tokens) == 2


def test_ordinary_words_stay_readable() -> None:
    assert escaped("Two words and 3") == "Two words and 3"


def test_no_comparison_holds_with_an_answer_that_was_not_asked() -> None:
    missing = NotAsked()

    assert not missing == "x"  # noqa: SIM201  # both operators are the point
    assert not missing != "x"  # noqa: SIM202
    assert "x" not in missing
    assert not list(missing)
    assert not missing


def test_printing_an_answer_that_was_not_asked_fails_at_its_line(tmp_path: Path) -> None:
    folder = tmp_path / "bicycles"
    folder.mkdir()
    (folder / "policy.md.j2").write_text(TEMPLATE + "\n{{ keeper }}\n", "utf-8")
    text = ANSWERS.replace("allowed: sometimes\n  keeper: deputy\n", "allowed: always\n")

    with pytest.raises(TemplateFailedError) as caught:
        render_template(folder, answers_of(text, tmp_path), small_office())

    assert caught.value.place.line == len(TEMPLATE.splitlines()) + 2
    assert "not asked" in caught.value.reason


def test_template_code_in_an_answer_is_never_run(tmp_path: Path) -> None:
    text = ANSWERS.replace("Wheels & spokes need room.", '"{{ 6*7 }}{% raw %}{# gone #}"')

    policy = policy_of(text, tmp_path)

    spoken = " ".join(map(words, paragraphs(clause_of(policy, "places").blocks)))
    assert "{{ 6*7 }}{% raw %}{# gone #}" in spoken


def test_a_list_inside_a_sentence_is_joined_by_and() -> None:
    assert FILTERS["listing"](("a", "b", "c")) == "a, b and c"
    assert FILTERS["listing"](("a",)) == "a"
