from pathlib import Path

import pytest

from generator.errors import InvalidSourceError, TemplateFailedError
from generator.policy.model import CrossReference, Paragraph, Policy, paragraphs, words
from generator.policy.render import render_policy
from tests.hostile import HOSTILE
from tests.small import (
    ANSWERS,
    FOLDER,
    TEMPLATE,
    answers_of,
    clause_of,
    policy_of,
    small_library,
    small_office,
)


def spoken(policy: Policy, clause_id: str) -> str:
    return "\n".join(map(words, paragraphs(clause_of(policy, clause_id).blocks)))


def test_clauses_are_numbered_inside_their_section_and_summaries_are_not(tmp_path: Path) -> None:
    policy = policy_of(ANSWERS, tmp_path)

    numbers = [clause.number for clause in policy.clauses()]

    assert numbers == ["", "1.1", "1.2", "1.3", "2.1", ""]


def test_a_cross_reference_says_the_number_of_its_clause(tmp_path: Path) -> None:
    block = clause_of(policy_of(ANSWERS, tmp_path), "brief-rule").blocks[0]

    assert isinstance(block, Paragraph)
    assert CrossReference("leave", "section 1.1") in block.children


def test_every_answer_that_was_asked_is_printed_word_for_word(tmp_path: Path) -> None:
    policy = policy_of(ANSWERS, tmp_path)
    whole = "\n".join(spoken(policy, clause.id) for clause in policy.clauses())

    for answer in (
        "Deputy Keeper",
        "Wheels & spokes need room.",
        "30 days",
        "December 24, 2026",
        "Tandem (§ 4-1)",
        "Tricycle (§ 4-2)",
        "Desk",
        "555-0101",
        "https://example.org/bicycles",
    ):
        assert answer in whole


@pytest.mark.parametrize("value", HOSTILE)
def test_a_hostile_answer_stands_in_the_tree_as_it_was_written(value: str, tmp_path: Path) -> None:
    quoted = "'" + value.replace("'", "''") + "'"
    policy = policy_of(ANSWERS.replace("Wheels & spokes need room.", quoted), tmp_path)

    assert spoken(policy, "places").endswith(f"The reason is this: {value}")


def test_an_additional_provision_is_numbered_after_ours_and_is_only_text(tmp_path: Path) -> None:
    policy = policy_of(ANSWERS, tmp_path)

    assert clause_of(policy, "office-1").number == "1.3"
    assert spoken(policy, "office-1") == "On weekends the *porter* decides."


def test_a_provision_for_a_section_that_is_not_there_is_refused(tmp_path: Path) -> None:
    text = ANSWERS.replace("section: rule,", "section: rules,")

    with pytest.raises(InvalidSourceError, match="did you mean 'rule'"):
        policy_of(text, tmp_path)


@pytest.mark.parametrize("taken", ["leave", "rule", "places"])
def test_a_provision_cannot_take_the_id_of_another_clause(taken: str, tmp_path: Path) -> None:
    text = ANSWERS.replace("section: rule,", f"section: rule, id: {taken},")

    with pytest.raises(InvalidSourceError, match="belongs to another clause") as caught:
        policy_of(text, tmp_path)

    assert caught.value.problems[0].place.path.name == "bicycles.yml"


def test_reasons_stay_inside_the_office_unless_it_publishes_them(tmp_path: Path) -> None:
    answers, office = answers_of(ANSWERS, tmp_path), small_office()
    opened = type(office)(**{**_fields(office), "publish_reasons": True})

    closed_text = spoken(render_policy(FOLDER, answers, office, small_library()), "guide-table")
    opened_text = spoken(render_policy(FOLDER, answers, opened, small_library()), "guide-table")

    assert "Departs" in closed_text
    assert "listed monument" not in closed_text
    assert "Departs: The front hall is a listed monument." in opened_text


def test_cautions_for_counsel_are_never_printed(tmp_path: Path) -> None:
    policy = policy_of(ANSWERS, tmp_path)

    assert "fire marshal" not in "".join(spoken(policy, clause.id) for clause in policy.clauses())


def test_the_crosswalk_keeps_the_strength_of_the_guide(tmp_path: Path) -> None:
    text = spoken(policy_of(ANSWERS, tmp_path), "guide-table")

    assert "The guide says should" in text
    assert "The guide says can" in text
    assert "require" not in text


def test_a_clause_without_text_fails_with_its_place(tmp_path: Path) -> None:
    folder = tmp_path / "bicycles"
    folder.mkdir()
    template = TEMPLATE.replace("No leave is needed or given.", "")
    (folder / "policy.md.j2").write_text(template, "utf-8")
    text = ANSWERS.replace("allowed: sometimes\n  keeper: deputy\n", "allowed: always\n")

    with pytest.raises(TemplateFailedError, match="no text for these answers") as caught:
        render_policy(folder, answers_of(text, tmp_path), small_office(), small_library())

    assert caught.value.place.line_text == "### Leave @leave"


def _fields(office: object) -> dict[str, object]:
    return {name: getattr(office, name) for name in office.__slots__}  # type: ignore[attr-defined]
