"""A second start reads the linter's code from one file, and never code that is no longer so."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
RELEASE = "An addict came to the drug dealer.\n"
LOADED = """\
import sys
sys.argv[1:] = ["lint", "release.txt"]
import tempfile  # so that it ends in Python's ordinary way
from generator.__main__ import run
try:
    run()
except SystemExit:
    pass
modules = [one for name, one in sys.modules.items() if name.startswith("generator.")]
kept = [one for one in modules if type(one.__spec__.loader).__module__ == "generator.kept_code"]
match = sys.modules["generator.lint.match"]
print(len(modules), len(kept), match.__file__, match.__spec__.loader.get_source(match.__name__)[:3])
"""
"""Lints, and prints how many modules were loaded, how many of them from the one file, and more."""


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("program")
    ignored = shutil.ignore_patterns("__pycache__")
    for name in ("generator", "templates"):
        shutil.copytree(ROOT / name, folder / name, ignore=ignored)
    (folder / "release.txt").write_text(RELEASE, "utf-8")
    return folder


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    return tmp_path / "policypress"


def run(program: Path, kept: Path, *command: str) -> str:
    """Return what a start of the program prints; its cache is the folder given."""
    done = subprocess.run(
        [sys.executable, *command],
        cwd=program,
        env={**os.environ, "PYTHONPATH": str(program), "XDG_CACHE_HOME": str(kept.parent)},
        capture_output=True,
        check=False,
        encoding="utf-8",
    )
    assert not done.stderr
    return done.stdout


def lint(program: Path, kept: Path) -> str:
    return run(program, kept, "-m", "generator", "lint", "release.txt")


def kept_files(kept: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in kept.glob("*.kept")}


def test_second_start_finds_its_modules_in_one_file_and_says_the_same(
    program: Path, kept: Path
) -> None:
    first = run(program, kept, "-c", LOADED).splitlines()
    before = kept_files(kept)
    second = run(program, kept, "-c", LOADED).splitlines()

    assert "1 file read; 2 findings: 1 error, 1 warning, 0 notes." in first
    assert first[:-1] == second[:-1]
    assert first[-1].split()[1] == "0"
    modules, from_file, where, source = second[-1].split()
    # This package's main module and those that read the file come before it.
    assert int(modules) - 6 < int(from_file) < int(modules)
    assert (where, source) == (str(program / "generator/lint/match.py"), '"""')
    assert kept_files(kept) == before


def test_changed_module_is_read_anew(program: Path, kept: Path) -> None:
    lint(program, kept)
    module = program / "generator/lint/reporters/terminal.py"
    source = module.read_text("utf-8")
    try:
        module.write_text(source.replace('+ " read"', '+ " READ"'), "utf-8")
        changed = lint(program, kept)
    finally:
        module.write_text(source, "utf-8")

    assert "1 file READ; 2 findings" in changed
    assert "1 file read; 2 findings" in lint(program, kept)


def test_copy_of_the_program_does_not_run_the_code_of_the_first(
    program: Path, kept: Path, tmp_path: Path
) -> None:
    lint(program, kept)
    copy = tmp_path / "copy"
    shutil.copytree(program, copy)  # with the times of change

    loaded = run(copy, kept, "-c", LOADED).split()

    assert loaded[-2] == str(copy / "generator/lint/match.py")
    assert loaded[-3] == "0"


def test_damaged_code_only_costs_time(program: Path, kept: Path) -> None:
    said = lint(program, kept)
    for path in kept.glob("*.kept"):
        content = bytearray(path.read_bytes())
        content[len(content) // 2] ^= 1
        path.write_bytes(content)

    assert lint(program, kept) == said


def test_other_commands_keep_no_code(program: Path, kept: Path) -> None:
    run(program, kept, "-m", "generator", "--version")

    assert kept_files(kept) == {}
