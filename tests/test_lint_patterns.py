"""Compiled patterns are kept between two starts and are the same as those compiled anew."""

import gc
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from generator.lint import one_source
from generator.lint.english import nouns
from generator.lint.kept import kept_patterns
from generator.lint.kept.beginnings import _alike
from generator.lint.kept.kept_patterns import KeptPatterns

LATER = type(nouns._FOLLOWING)
SENTENCES = (Path(__file__).parent / "cases/language/labelled.yml").read_text(encoding="utf-8")


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return tmp_path / "policypress"


def test_kept_patterns_find_what_those_find_that_re_compiles() -> None:
    assert one_source
    patterns = {(one._text, one._flags) for one in gc.get_objects() if type(one) is LATER}
    first = KeptPatterns()
    for text, flags in patterns:
        first.compiled(text, flags)
    first.keep()

    second = KeptPatterns()

    assert len(patterns) > 100
    for text, flags in patterns:
        kept, plain = second.compiled(text, flags), re.compile(text, flags)
        assert (kept.pattern, kept.flags, kept.groups) == (text, plain.flags, plain.groups)
        found = [match.regs for match in kept.finditer(SENTENCES, 0, 9_000)]
        assert found == [match.regs for match in plain.finditer(SENTENCES, 0, 9_000)], text
    assert not second.is_new


@pytest.mark.parametrize(
    ("text", "flags"),
    [
        (r"\b(?:kin|sister)s?\b", re.IGNORECASE),
        (r"\b(?:[i-k]|\u00e9|\d+)", re.IGNORECASE),
        (r"(?<=a )(?:b|c)?d", 0),
        (r"(?:a|(?=b))?c*", 0),
        (r"(?:\A|b)c", 0),
        (r"\Ab|c", 0),
        (r"\Abc", re.IGNORECASE),
        (r"(?i:b)(?-i:c)|[^d]e|(a)\1", 0),
        (r"(?:(?>b|c)|a)++d|\bb??[xy]", 0),
    ],
)
def test_patterns_find_what_those_find_that_re_compiles(text: str, flags: int) -> None:
    said = "a kin, \u212aIN; ki\u017fter \u0130j a d bc Bc de ee aa abcad x \u00c9 12 c bcd y\n" * 2
    plain = re.compile(text, flags)

    kept = KeptPatterns().compiled(text, flags)

    assert [one.regs for one in kept.finditer(said)] == [one.regs for one in plain.finditer(said)]
    assert [kept.match(said, at) is None for at in range(len(said))] == [
        plain.match(said, at) is None for at in range(len(said))
    ]


@pytest.mark.parametrize("letter", "aiksz")
def test_no_letter_is_missed_that_is_the_same_if_capitals_do_not_count(letter: str) -> None:
    same = re.compile(letter, re.IGNORECASE)

    assert sorted(_alike(ord(letter))) == [
        number for number in range(0x20000) if same.match(chr(number))
    ]


def test_named_groups_are_kept() -> None:
    KeptPatterns().compiled(r"(?P<who>\w+) fled", re.IGNORECASE)

    match = KeptPatterns().compiled(r"(?P<who>\w+) fled", re.IGNORECASE).match("Hale FLED")

    assert match is not None
    assert match["who"] == "Hale"


@pytest.mark.parametrize("damage", [b"", b"junk"])
def test_damaged_patterns_are_compiled_anew(own_cache: Path, damage: bytes) -> None:
    first = KeptPatterns()
    first.compiled("ab", 0)
    first.keep()
    (stored,) = own_cache.iterdir()
    stored.write_bytes(damage)

    assert KeptPatterns().compiled("ab", 0) == re.compile("ab")


def test_python_with_other_inner_parts_compiles_at_every_start(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def none(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr(kept_patterns, "_inner_part", none)
    kept_patterns._loaded.cache_clear()

    assert kept_patterns.compiled("a+b") == re.compile("a+b")

    kept_patterns._loaded.cache_clear()


def test_second_start_says_what_the_first_said(tmp_path: Path, own_cache: Path) -> None:
    (tmp_path / "release.txt").write_text("The drug dealer met an addict.\n", encoding="utf-8")
    command = [sys.executable, "-m", "generator", "lint", "release.txt"]
    root = str(Path(__file__).parent.parent)

    said = [
        subprocess.run(
            command,
            check=False,
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": root},
            capture_output=True,
        )
        for _ in range(2)
    ]

    # The rules, the patterns and the program's own code.
    assert len(list(own_cache.glob("*.kept"))) == 3
    assert said[0].stdout == said[1].stdout
    assert b"2 findings" in said[0].stdout
