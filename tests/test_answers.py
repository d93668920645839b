from pathlib import Path

import pytest

from generator.errors import InvalidSourceError, Problem
from tests.small import ANSWERS, QUESTIONS, answers_of


def problems_of(text: str, folder: Path) -> tuple[Problem, ...]:
    with pytest.raises(InvalidSourceError) as caught:
        answers_of(text, folder)
    return caught.value.problems


def changed(old: str, new: str) -> str:
    assert old in ANSWERS
    return ANSWERS.replace(old, new, 1)


def test_a_complete_file_gives_typed_answers(tmp_path: Path) -> None:
    answers = answers_of(ANSWERS, tmp_path)

    assert answers.by_question["keeper"].value == "Deputy Keeper"
    assert answers.by_question["places"].value == ("back",)
    assert answers.by_question["locked"].value is True
    assert answers.by_question["days"].value == "30"
    assert answers.record.version == "1.10"


@pytest.mark.parametrize(
    ("old", "new", "message", "hint"),
    [
        ("  days: 30\n", "  dyas: 30\n", "unknown question 'dyas'", "did you mean 'days'?"),
        ("allowed: sometimes", "allowed: somtimes", "unknown choice 'somtimes'", "always, some"),
        ("[back]", "[bakc]", "unknown choice 'bakc'", "front, back"),
        ("[back]", "[back, back]", "twice", ""),
        ("  days: 30\n", "", "no answer to 'days': How many days?", "add a line"),
        ("  days: 30\n", "  days:\n", "no answer to 'days'", "after the colon"),
        ("days: 30", "days: thirty", "not a number", "digits"),
        ("days: 30", "days: 91", "out of range", "up to 90"),
        ("days: 30", "days: 030", "not a number", "digits"),
        ("days: 30", "days: ٣", "not a number", "digits"),
        ("days: 30", "days: 1.5", "not a whole number", "digits"),
        ("purpose: Wheels & spokes need room.", "purpose: Room # 12", "cut off", "quotes"),
        ("name: Desk, phone: 555-0101", "name: Desk, email: desk at home", "e-mail", "name@"),
        ("reason: The front hall is a listed monument.", 'reason: "-"', "no reason", "reason"),
        ("days: 30", "days: [30]", "not a number", "digits"),
        ("locked: yes", "locked: perhaps", "not yes or no", "yes or no"),
        ("begins: 2026-12-24", "begins: 2026-02-30", "no day 2026-02-30", "2026-11-02"),
        ("begins: 2026-12-24", "begins: 12/24/2026", "not a date", "2026-11-02"),
        ("keeper: deputy", "keeper: boss", "unknown approver 'boss'", "keeper, deputy"),
        ("more: https://example.org/bicycles", "more: javascript:alert(1)", "address", "https"),
        ("status: draft", "status: final", "unknown status 'final'", "in_force"),
        ("effective: 2026-12-01", "effective: 2026-10-01", "comes before", "order"),
        ("review_by: 2027-12-01", "review_by: 2026-12-01", "comes before", "order"),
        ("section: rule", "secton: rule", "unknown key 'secton'", "did you mean 'section'"),
        ("phone: 555-0101", "hours: 9 to 5", "unknown key 'hours'", "use one of"),
        ("    - {name: Desk, phone: 555-0101}", "    []", "0 entries", "at least 1"),
    ],
)
def test_a_mistake_has_its_place_and_the_way_out(
    old: str, new: str, message: str, hint: str, tmp_path: Path
) -> None:
    found = problems_of(changed(old, new), tmp_path)

    assert any(message in one.message and hint in one.hint for one in found), found
    assert all(one.place.line > 0 and one.place.path.name == "bicycles.yml" for one in found)


def test_a_departure_without_a_reason_is_refused(tmp_path: Path) -> None:
    (problem,) = problems_of(
        changed(
            "    answer: [back]\n    reason: The front hall is a listed monument.\n",
            "    answer: [back]\n",
        ),
        tmp_path,
    )

    assert "departs from the guide (B-2)" in problem.message


@pytest.mark.parametrize(
    ("right", "misspelled"),
    [
        ("  purpose:", "  purpsoe:"),
        ("  days:", "  Days:"),
        ("  review_by:", "  reveiw_by:"),
        ("answers:", "Answers:"),
        ("policy:", "POLICY:"),
        ("name: Desk, phone:", "name: Desk, fone:"),
    ],
)
def test_a_misspelled_key_is_one_mistake_and_the_right_one_is_not_said_to_be_missing(
    right: str, misspelled: str, tmp_path: Path
) -> None:
    (problem,) = problems_of(changed(right, misspelled), tmp_path)
    name = right.rpartition(", ")[2].strip(" :")

    assert problem.hint == f"did you mean {name!r}?"
    assert misspelled.rpartition(", ")[2].strip(" :") in problem.message


def test_a_misspelled_key_hides_no_other_that_is_missing(tmp_path: Path) -> None:
    text = changed("  days: 30\n", "").replace("  purpose:", "  purpsoe:")

    assert len(problems_of(text, tmp_path)) == 2


@pytest.mark.parametrize(
    ("asked", "day", "said"),
    [
        ("before: effective", "2027-06-01", "is not before 'effective' (2026-12-01)"),
        ("before: effective", "2026-12-01", "is not before 'effective' (2026-12-01)"),
        ("after: effective", "2026-11-30", "is not after 'effective' (2026-12-01)"),
        ("after: review_by", "2027-12-01", "is not after 'review_by' (2027-12-01)"),
    ],
)
def test_a_date_on_the_wrong_side_of_the_policys_own_is_refused_at_its_place(
    asked: str, day: str, said: str, tmp_path: Path
) -> None:
    text = changed("begins: 2026-12-24", f"begins: {day}")
    with pytest.raises(InvalidSourceError) as caught:
        answers_of(text, tmp_path, dated(asked))
    (problem,) = caught.value.problems

    assert problem.message == f"'begins' ({day}) {said}"
    assert problem.place.line_text == f"  begins: {day}"


def test_a_date_on_the_right_side_is_taken(tmp_path: Path) -> None:
    text = changed("begins: 2026-12-24", "begins: 2026-11-30")

    assert answers_of(text, tmp_path, dated("before: effective")).by_question["begins"]


def test_where_the_policys_own_date_is_wrong_only_that_is_told(tmp_path: Path) -> None:
    text = changed("effective: 2026-12-01", "effective: soon")
    with pytest.raises(InvalidSourceError) as caught:
        answers_of(text, tmp_path, dated("before: effective"))

    assert len(caught.value.problems) == 1


def dated(asked: str) -> str:
    return QUESTIONS.replace("    help: A date.\n", f"    help: A date.\n    {asked}\n")


def test_an_answer_to_a_question_that_was_not_asked_is_refused(tmp_path: Path) -> None:
    text = changed("allowed: sometimes", "allowed: always")

    (problem,) = problems_of(text, tmp_path)

    assert problem.message == "'keeper' is not asked here, so it cannot have an answer"
    assert "allowed is sometimes" in problem.hint


def test_a_question_that_was_not_asked_may_stay_empty(tmp_path: Path) -> None:
    text = changed("allowed: sometimes", "allowed: always").replace("keeper: deputy", "keeper:", 1)

    assert "keeper" not in answers_of(text, tmp_path).by_question


def test_all_mistakes_are_told_at_once_in_the_order_of_the_file(tmp_path: Path) -> None:
    text = changed("days: 30", "days: x").replace("locked: yes", "locked: maybe", 1)
    text = text.replace("status: draft", "status: open", 1)

    lines = [problem.place.line for problem in problems_of(text, tmp_path)]

    assert len(lines) == 3
    assert lines == sorted(lines)


def test_an_unknown_choice_does_not_hide_the_questions_that_hang_on_it(tmp_path: Path) -> None:
    (problem,) = problems_of(changed("allowed: sometimes", "allowed: now"), tmp_path)

    assert "unknown choice 'now'" in problem.message


def test_the_order_in_which_choices_are_listed_does_not_matter(tmp_path: Path) -> None:
    listed = "    answer: [back]\n    reason: The front hall is a listed monument.\n"

    answers = answers_of(changed(listed, "    answer: [back, front]\n"), tmp_path)

    assert answers.by_question["places"].value == ("front", "back")
