from pathlib import Path

import pytest

from generator.errors import InvalidSourceError, Problem, UnreadableInputError
from generator.yaml_source import Mapping, Scalar, parse_yaml, read_yaml

PATH = Path("bail.yml")


def problems_of(text: str) -> tuple[Problem, ...]:
    with pytest.raises(InvalidSourceError) as caught:
        parse_yaml(text, PATH)
    return caught.value.problems


def scalar(text: str, key: str) -> Scalar:
    value = parse_yaml(text, PATH).get(key)
    assert isinstance(value, Scalar)
    return value


@pytest.mark.parametrize("written", ["no", "yes", "1.10", "2026-11-02", "0x10", "null", "~", "1e3"])
def test_a_plain_value_stays_the_text_that_was_written(written: str) -> None:
    assert scalar(f"answer: {written}", "answer").text == written


def test_every_value_knows_its_line_and_column() -> None:
    value = scalar("# a comment\nfirst: 1\nsecond:   here\n", "second")

    assert str(value.place) == "bail.yml:3:11"
    assert value.place.width == len("here")


def test_a_key_that_stands_twice_is_refused_with_both_lines() -> None:
    (problem,) = problems_of("a: 1\nb: 2\na: 3\n")

    assert problem.place.line == 3
    assert "'a'" in problem.message
    assert "line 1" in problem.hint


def test_all_doubled_keys_are_told_at_once() -> None:
    assert len(problems_of("a: 1\na: 2\nb: {c: 1, c: 2}\n")) == 2


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("a:\n\tb: 1\n", 2, "spaces, not with a tab"),
        ("a: *x\n", 1, "alias"),
        ("a: &x 1\n", 1, "anchor"),
        ("a: !!python/object:os.system 1\n", 1, "tag"),
        ("a: @x\n", 1, "quotes"),
        ("a: %x\n", 1, "quotes"),
        ("t: {{ a }}\n", 1, "quotes"),
        ("a: b: c\n", 1, "quotes"),
        ("a: 1\nno colon here\n\n# more\nb: 2\n", 2, "a colon and a space"),
        ("a: room #12 upstairs\n", 1, "cut off"),
        ("a: [1, 2\nb: 3\n", 1, "the bracket [ that opens here is not closed"),
        ("a: {b: c, d: e\nf: g\n", 1, "write } at its end"),
        ("a: {b: c d: e}\n", 1, "a comma or the closing bracket is missing"),
        ("a: `x`\n", 1, "a value cannot begin with `"),
        ("a: >5 days\n", 1, "a value cannot begin with >"),
        ("a:\n    b: 1\n  c: 2\n", 3, "as many spaces"),
        ("a:\n  - b: 1\n   c: 2\n", 3, "does not begin under the lines"),
        ("a: 1\n  b: 2\n", 2, "deeper than line 1"),
        ("a:1\nb: 2\n", 1, "no space stands behind this colon"),
        ("a: b: c\n", 1, "a second colon"),
        ("a: - b\n", 1, "on a line of its own"),
        ("a: [1,, 2]\n", 1, "no value stands before this comma"),
        ('a: "C:\\dir"\n', 1, "a backslash"),
        ("a: 1\n---\nb: 2\n", 2, "delete the line"),
        ('a: "big" list\n', 1, "put the whole value in ' marks"),
        ("- a\n", 1, "keys"),
        ("", 1, "empty"),
        ("a: x\x01y\n", 1, "U+0001"),
        ('a: "\\x85"\n', 1, "U+0085"),
        ('a: "\\uFFFE"\n', 1, "U+FFFE"),
    ],
)
def test_a_mistake_is_one_problem_with_its_line_and_the_way_out(
    text: str, line: int, said: str
) -> None:
    (problem,) = problems_of(text)

    assert problem.place.line == line
    assert said in f"{problem.message} {problem.hint}"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ('a: 1\nb: "never closed\nc: 2\nd: "x"\n', "2:4"),
        ('a: "open\n', "1:4"),
        ('a: "1.0\n# more\nb: {c: 1}\n# In quotes, as "1.0".\nd: 2\n', "1:4"),
        ("a: 'tis a county\nb: 1\n# the office's list\nc: 2\n", "1:4"),
        ("a: 'tis where people's work is\n", "1:4"),
        ('a:\n  - {b: c, d: "e}\n  - {b: c, d: "f"}\n', "2:15"),
        ('a: "1.0\nb: 2\nc: 3"\nd: 4\n', "1:4"),
        ('a: "1.0\nb: @x\nc: "2"\n', "1:4"),
    ],
)
def test_a_quotation_mark_that_nobody_closed_is_told_where_it_opens(text: str, place: str) -> None:
    (problem,) = problems_of(text)

    assert str(problem.place) == f"bail.yml:{place}"


def test_the_way_out_of_an_open_quotation_is_its_end_or_the_other_marks() -> None:
    (problem,) = problems_of("a: 'tis said\nb: it's \"so\"\n")

    assert "write ' at the end" in problem.hint
    assert 'put the whole value in " marks' in problem.hint


def test_a_value_in_quotation_marks_may_go_on_in_the_next_line() -> None:
    assert scalar('a: "one\n  b: two"\n', "a").text == "one b: two"
    assert scalar('a:\n  "one\n  b: two"\n', "a").text == "one b: two"
    assert scalar('a: "one\ntwo"\n', "a").text == "one two"


def test_no_mistake_is_told_in_a_parsers_words() -> None:
    for text in ("a: @x", "a: b: c", "a:\n    b: 1\n  c: 2", "a:\n\tb: 1", "a: [1", "a: ]"):
        (problem,) = problems_of(text)
        said = problem.message
        assert not any(word in said for word in ("token", "expected", "mapping", "YAML")), said


def test_a_comment_after_a_value_is_a_comment() -> None:
    assert scalar("a: yes  # because\n", "a").text == "yes"


def test_fifty_thousand_brackets_are_refused_and_do_not_end_the_process() -> None:
    (problem,) = problems_of("a: " + "[" * 50_000)

    assert "nesting" in problem.message


def test_a_file_of_ten_megabytes_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bail.yml"
    path.write_bytes(b"a: b\n" * 2_000_000)

    with pytest.raises(InvalidSourceError) as caught:
        read_yaml(path)

    assert "10,000,000 bytes" in str(caught.value)


def test_bytes_that_are_not_utf_8_are_refused_with_their_place(tmp_path: Path) -> None:
    path = tmp_path / "bail.yml"
    path.write_bytes(b"a: 1\nname: Caf\xe9\n")

    with pytest.raises(InvalidSourceError) as caught:
        read_yaml(path)

    assert ":2:10:" in str(caught.value)
    assert "UTF-8" in str(caught.value)


def test_a_byte_order_mark_is_no_part_of_the_first_key(tmp_path: Path) -> None:
    path = tmp_path / "bail.yml"
    path.write_bytes(b"\xef\xbb\xbfa: 1\n")

    assert read_yaml(path).keys() == ("a",)


def test_a_missing_file_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInputError, match="No such file"):
        read_yaml(tmp_path / "bail.yml")


def test_a_problem_shows_the_line_with_carets_under_the_culprit() -> None:
    (problem,) = problems_of("a: 1\n  \nbcd: [x]\nbcd: 2\n")

    assert str(problem).splitlines()[1:3] == ["   bcd: 2", "   ^^^"]


def test_a_value_over_several_lines_keeps_its_line_ends() -> None:
    value = parse_yaml("a: |\n  one\n  two\n", PATH)

    assert isinstance(value, Mapping)
    assert value.get("a") == scalar("a: |\n  one\n  two\n", "a")
    assert scalar("a: |\n  one\n  two\n", "a").text == "one\ntwo\n"
