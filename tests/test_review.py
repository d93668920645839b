from pathlib import Path

from generator.review import departures, review_sheet
from tests.small import ANSWERS, answers_of


def test_the_sheet_shows_question_answer_stance_caution_and_reason(tmp_path: Path) -> None:
    sheet = review_sheet(answers_of(ANSWERS, tmp_path))

    assert "May bicycles stand in the hall?  [allowed]" in sheet
    assert "Answer:  With leave." in sheet
    assert "Guide:   B-1 adapts" in sheet
    assert "Caution: Ask the fire marshal." in sheet
    assert "Guide:   B-2 departs" in sheet
    assert "Reason:  The front hall is a listed monument." in sheet
    assert "Answer:  Tandem (§ 4-1); Tricycle (§ 4-2)" in sheet
    assert "Answer:  30 days" in sheet
    assert "Answer:  December 24, 2026" in sheet


def test_choices_in_a_row_have_one_full_stop_at_their_end(tmp_path: Path) -> None:
    text = ANSWERS.replace("answer: [back]", "answer: [front, back]")

    assert "Answer:  The front hall; The back hall." in review_sheet(answers_of(text, tmp_path))


def test_the_sheet_counts_what_counsel_has_to_look_at(tmp_path: Path) -> None:
    sheet = review_sheet(answers_of(ANSWERS, tmp_path))

    assert "10 answers; departing from the guide: 1; with a caution for counsel: 1" in sheet


def test_check_names_departures_and_cautions(tmp_path: Path) -> None:
    lines = list(departures(answers_of(ANSWERS, tmp_path)))

    assert lines == [
        "caution for counsel: allowed: Ask the fire marshal.",
        "departs from the guide: places (reason: The front hall is a listed monument.)",
    ]
