from pathlib import Path

import pytest

from generator.drafting import read_policies
from generator.errors import InvalidSourceError, UnreadableInputError
from generator.new_office import copy_sample, make_office
from generator.yaml_source import read_yaml


def test_a_new_office_asks_every_question_and_answers_none(tmp_path: Path) -> None:
    make_office(tmp_path / "office")
    sources = tmp_path / "office" / "policy_sources"

    with pytest.raises(InvalidSourceError) as caught:
        read_policies(sources, [])

    messages = [problem.message for problem in caught.value.problems]
    assert any("'name' in office.yml is empty" in message for message in messages)


def test_filled_in_word_by_word_a_blank_file_is_read_like_any_other(tmp_path: Path) -> None:
    make_office(tmp_path)

    blank = read_yaml(tmp_path / "policy_sources" / "bail.yml")

    assert blank.keys() == ("policy", "answers")


def test_every_answer_that_is_missing_is_told_at_once(tmp_path: Path) -> None:
    make_office(tmp_path)
    copy_sample(tmp_path / "sample")
    office = tmp_path / "sample" / "policy_sources" / "office.yml"
    (tmp_path / "policy_sources" / "office.yml").write_bytes(office.read_bytes())

    with pytest.raises(InvalidSourceError) as caught:
        read_policies(tmp_path / "policy_sources", [])

    missing = [one for one in caught.value.problems if "no answer to" in one.message]
    assert len(missing) > 20


def test_two_policies_with_one_number_are_told_at_both_places(tmp_path: Path) -> None:
    copy_sample(tmp_path)
    sources = tmp_path / "policy_sources"
    bail = sources / "bail.yml"
    other = sources / "drug-testing.yml"
    number = read_number(other)
    text = bail.read_text("utf-8").replace(read_number(bail), number, 1)
    bail.write_text(text, "utf-8")

    with pytest.raises(InvalidSourceError) as caught:
        read_policies(sources, ["bail"])

    told = caught.value.problems
    assert [one.place.path.name for one in told] == ["bail.yml", "drug-testing.yml"]
    assert "drug-testing.yml (line" in told[0].message
    assert "bail.yml (line" in told[1].message


def read_number(path: Path) -> str:
    lines = path.read_text("utf-8").splitlines()
    return next(line for line in lines if line.startswith("  number: "))


def test_nothing_is_ever_written_over(tmp_path: Path) -> None:
    sources = tmp_path / "policy_sources"
    sources.mkdir()
    (sources / "bail.yml").write_text("ours: yes\n")

    with pytest.raises(UnreadableInputError, match="there already"):
        make_office(tmp_path)

    assert (sources / "bail.yml").read_text() == "ours: yes\n"
    assert not (sources / "office.yml").exists()


def test_the_sample_office_has_no_mistakes(tmp_path: Path) -> None:
    copy_sample(tmp_path)

    _, finished = read_policies(tmp_path / "policy_sources", [])

    assert "bail" in [one.policy.id for one in finished]
