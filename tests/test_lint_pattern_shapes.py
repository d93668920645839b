"""No pattern repeats what may itself be divided in many ways: "(?:[a-z]+ ?){1,7}" takes seconds."""

import ast
import gc
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from re import _constants, _parser  # type: ignore[attr-defined]  # how Python itself reads patterns

import pytest

import generator
from generator.lint import one_source
from generator.lint.english import nouns

LATER = type(nouns._FOLLOWING)
REPEATS = (_constants.MAX_REPEAT, _constants.MIN_REPEAT)
LOOKS = (_constants.ASSERT, _constants.ASSERT_NOT, _constants.AT)
MANY = 8


def parts_of(kind: object, inside: tuple) -> list:
    """Return the sequences within one part of a pattern."""
    if kind in REPEATS:
        return [inside[2]]
    if kind is _constants.SUBPATTERN:
        return [inside[3]]
    if kind is _constants.BRANCH:
        return list(inside[1])
    return [inside[1]] if kind in LOOKS[:2] else []


def can_be_divided(sequence: list) -> bool:
    """Tell whether a sequence may be of nothing but what is repeated any number of times."""
    repeated = [
        kind in REPEATS and (inside[1] > MANY or can_be_divided(inside[2]))
        for kind, inside in sequence
        if kind not in LOOKS and not (kind in REPEATS and not inside[0] and inside[1] <= MANY)
    ]
    return len(repeated) == 1 and repeated[0]


def repeated_twice(sequence: list) -> Iterator[list]:
    for kind, inside in sequence:
        if kind in REPEATS and inside[1] > 1 and can_be_divided(inside[2]):
            yield inside[2]
        for part in parts_of(kind, inside):
            yield from repeated_twice(part)


@pytest.mark.parametrize("text", [r"(?:[a-z]+\s?){1,7}x", r"a(?:b|(?:\w+)+)", r"(?:\S+(?:,\s)?)*"])
def test_such_a_pattern_is_known(text: str) -> None:
    assert list(repeated_twice(_parser.parse(text)))


def test_no_pattern_repeats_what_is_repeated() -> None:
    assert one_source
    texts = {one._text for one in gc.get_objects() if type(one) is LATER}

    assert len(texts) > 1_000
    assert [text for text in texts if list(repeated_twice(_parser.parse(text)))] == []


def test_no_module_gives_one_name_to_two_values() -> None:
    """The later one would win, and what was to be found by the first would silently be missed."""
    twice = [
        f"{path.name}: {name}"
        for path in sorted(Path(generator.__path__[0]).rglob("*.py"))
        for name, times in Counter(_bound(path)).items()
        if times > 1
    ]

    assert twice == []


def _bound(path: Path) -> Iterator[str]:
    for node in ast.parse(path.read_text("utf-8")).body:
        if isinstance(node, ast.Assign):
            # "_NEAR, _FAR = 20, 500" binds two.
            named = (one for target in node.targets for one in ast.walk(target))
            yield from (one.id for one in named if isinstance(one, ast.Name))
        elif isinstance(node, ast.FunctionDef | ast.ClassDef):
            yield node.name
