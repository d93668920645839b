import re
from pathlib import Path

import pytest

from generator.errors import InvalidSourceError, Problem
from generator.questionnaire.office import Office
from generator.questionnaire.read_office import read_office
from generator.resources import library
from generator.writers.website import site_pages
from tests.small import CASE

OFFICE = (CASE / "policy_sources" / "office.yml").read_text("utf-8")
LAYOUTS = library() / "site"


def office_with(old: str, new: str, folder: Path) -> Office:
    assert old in OFFICE
    path = folder / "office.yml"
    path.write_text(OFFICE.replace(old, new, 1), "utf-8")
    return read_office(path)


def problem_with(old: str, new: str, folder: Path) -> Problem:
    with pytest.raises(InvalidSourceError) as caught:
        office_with(old, new, folder)
    (problem,) = caught.value.problems
    return problem


@pytest.mark.parametrize("written", ["Hall Code § 1.", "Hall Code § 1"])
def test_an_authority_may_end_with_a_full_stop_or_not(written: str, tmp_path: Path) -> None:
    office = office_with("Hall Code § 1", written, tmp_path)

    page = site_pages((), office, LAYOUTS)["how-policies-are-made.md"]
    assert re.search(r"Hall Code \S+ 1(\.|&#46;) A policy cannot change the law", page), page


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("State of Marlow", "the State of Marlow"),
        ("Commonwealth of Marlow", "the Commonwealth of Marlow"),
        ("the State of Marlow", "the State of Marlow"),
        ("The Marlow Islands", "the Marlow Islands"),
        ("Marlow", "Marlow"),
        ("New Marlow", "New Marlow"),
    ],
)
def test_a_state_reads_right_in_a_sentence_however_it_is_written(
    written: str, read: str, tmp_path: Path
) -> None:
    office = office_with("State of Marlow", written, tmp_path)

    assert office.state_in_a_sentence == read


@pytest.mark.parametrize(
    "email", ["press", "press@example", "@example.org", "press@", "press@example.", "a@b@c.org"]
)
def test_an_email_without_a_name_a_place_or_a_dot_is_refused_at_its_place(
    email: str, tmp_path: Path
) -> None:
    problem = problem_with("press@example.org", f'"{email}"', tmp_path)

    assert "is no e-mail address" in problem.message
    assert problem.place.column == OFFICE.splitlines()[8].index("press@") + 1


@pytest.mark.parametrize("written", ["Deputy", "first deputy", "first-deputy", "1st"])
def test_an_approvers_id_has_small_letters_alone(written: str, tmp_path: Path) -> None:
    problem = problem_with("  deputy:", f"  {written}:", tmp_path)

    assert problem.message == f"{written!r} cannot be the id of an approver"
    assert "small letters" in problem.hint


def test_an_email_alone_reaches_a_contact_and_a_misspelled_one_is_one_mistake(
    tmp_path: Path,
) -> None:
    assert problem_with("email: press@", "emial: press@", tmp_path).hint == "did you mean 'email'?"
