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
from generator.lint.kept.kept_patterns import KeptPatterns

LATER = type(nouns._FOLLOWING)


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return tmp_path / "policypress"


def test_kept_patterns_are_those_that_re_compiles() -> None:
    assert one_source
    patterns = {(one._text, one._flags) for one in gc.get_objects() if type(one) is LATER}
    first = KeptPatterns()
    for text, flags in patterns:
        first.compiled(text, flags)
    first.keep()

    second = KeptPatterns()

    assert len(patterns) > 100
    for text, flags in patterns:
        assert second.compiled(text, flags) == re.compile(text, flags)
    assert not second.is_new


def test_named_groups_are_kept() -> None:
    KeptPatterns().compiled(r"(?P<who>\w+) fled", re.IGNORECASE)

    match = KeptPatterns().compiled(r"(?P<who>\w+) fled", re.IGNORECASE).match("Hale FLED")

    assert match is not None
    assert match["who"] == "Hale"


@pytest.mark.parametrize("damage", [b"", b"junk"])
def test_damaged_patterns_are_compiled_anew(own_cache: Path, damage: bytes) -> None:
    first = KeptPatterns()
    first.compiled("a+", 0)
    first.keep()
    (stored,) = own_cache.iterdir()
    stored.write_bytes(damage)

    assert KeptPatterns().compiled("a+", 0) == re.compile("a+")


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

    assert len(list(own_cache.glob("*.kept"))) == 2
    assert said[0].stdout == said[1].stdout
    assert b"2 findings" in said[0].stdout
