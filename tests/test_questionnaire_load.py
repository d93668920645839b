from pathlib import Path

import pytest

from generator.errors import InvalidSourceError
from generator.questionnaire.load import load_questionnaire
from tests.small import QUESTIONS, small_questionnaire


def complaints(text: str, folder: Path) -> str:
    path = folder / "questionnaire.yml"
    path.write_text(text, "utf-8")
    with pytest.raises(InvalidSourceError) as caught:
        load_questionnaire(path)
    return str(caught.value)


def test_questions_come_in_the_order_of_the_file() -> None:
    ids = [question.id for question in small_questionnaire().questions]

    assert ids[:3] == ["allowed", "keeper", "places"]


def test_a_list_of_conditions_means_or() -> None:
    models = small_questionnaire().question("models")
    assert models is not None

    assert models.ask_if.holds({"allowed": ("never",), "locked": ("yes",)})
    assert models.ask_if.holds({"allowed": ("always",), "locked": ("no",)})
    assert not models.ask_if.holds({"allowed": ("never",), "locked": ("no",)})


def test_a_condition_on_a_question_that_was_not_asked_is_false() -> None:
    keeper = small_questionnaire().question("keeper")
    assert keeper is not None

    assert not keeper.ask_if.holds({})


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("type: yes_no", "type: yes-no", "did you mean 'yes_no'"),
        ("ask_if: {allowed: sometimes}", "ask_if: {alowed: sometimes}", "did you mean 'allowed'"),
        ("ask_if: {allowed: sometimes}", "ask_if: {allowed: somtimes}", "'somtimes'"),
        ("ask_if: {allowed: sometimes}", "ask_if: {more: x}", "no earlier question"),
        ("stance: adapts", "stance: adapt", "did you mean 'adapts'"),
        ("ask: Why?", "aks: Why?", "did you mean 'ask'"),
        ("id: days", "id: purpose", "twice"),
        ("id: days", "id: how-long", "small letters"),
        ("id: days", "id: office", "cannot be the id"),
        ("stance: follows}", "stance: {B-9: adapts}}", "'B-9'"),
        ("    help: The hall is narrow.\n", "", "lacks 'help'"),
    ],
)
def test_a_mistake_in_a_questionnaire_is_told(
    old: str, new: str, said: str, tmp_path: Path
) -> None:
    assert old in QUESTIONS

    assert said in complaints(QUESTIONS.replace(old, new, 1), tmp_path)


def test_an_answer_that_must_differ_names_an_earlier_question(tmp_path: Path) -> None:
    changed = QUESTIONS.replace(
        "    help: A desk.\n", "    help: A desk.\n    differs_from: keepr\n"
    )

    assert "did you mean 'keeper'" in complaints(changed, tmp_path)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("    help: A date.\n", "    before: effectiv\n", "did you mean 'effective'"),
        ("    help: A number.\n", "    after: effective\n", "only a question of type date"),
    ],
)
def test_only_a_date_lies_before_or_after_one_of_the_policys_dates(
    old: str, new: str, said: str, tmp_path: Path
) -> None:
    assert old in QUESTIONS

    assert said in complaints(QUESTIONS.replace(old, old + new, 1), tmp_path)


def test_a_condition_on_a_text_question_is_refused(tmp_path: Path) -> None:
    changed = QUESTIONS.replace(
        "    help: A number.\n", "    help: A number.\n    ask_if: {purpose: x}\n"
    )

    assert "only choice, several_choices and yes_no" in complaints(changed, tmp_path)
