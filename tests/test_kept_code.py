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
kept = [one for one in modules if one.__spec__.loader_state]
match = sys.modules["generator.lint.match"]
print(len(modules), len(kept), match.__file__, match.__spec__.loader.get_source(match.__name__)[:3])
"""
"""Lints, and prints how many modules were loaded, how many of them from the one file, and more."""
NOT_RUN = (
    LOADED.replace("release.txt", "plain.txt")
    + """
from generator.lint.wording import fitting
print("fitted" in vars(fitting), "fitted_around" in vars(fitting))
"""
)
"""Says what the room of suggestions has after a text without labels: a function, no imports."""
FOUND_KEPT = """\
import pickle, threading
from generator.kept_code import KeptCode
KeptCode("lint")
from generator.lint import folding
from generator.lint.folding import unfolded
def has_run():
    return "Folded" in vars(folding)
print(has_run())
said = []
start = threading.Barrier(8)
def call():
    start.wait()
    said.append(unfolded("a b", "a-b"))
threads = [threading.Thread(target=call) for _ in range(8)]
for one in threads:
    one.start()
for one in threads:
    one.join()
print(has_run(), set(said))
print(unfolded is folding.unfolded is pickle.loads(pickle.dumps(unfolded)))
print(unfolded.__qualname__, unfolded.__code__.co_varnames[:2], unfolded.__kwdefaults__)
"""
"""Calls a function of a kept module for the first time, in eight threads at once."""
ASKED = """\
from generator.kept_code import KeptCode
KeptCode("lint")
from generator.lint import folding, wording
print(folding.Folded.__name__, folding.fold("An  addict").lower)
print(hasattr(folding, "nothing"), hasattr(folding, "__path__"), hasattr(wording, "__path__"))
from generator.lint.wording import places
print(places is wording.places)
try:
    folding.fold(7)
except AttributeError:
    import traceback
    print(traceback.format_exc())
from generator.lint.folding import nothing
"""


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("program")
    ignored = shutil.ignore_patterns("__pycache__")
    for name in ("generator", "templates"):
        shutil.copytree(ROOT / name, folder / name, ignore=ignored)
    (folder / "release.txt").write_text(RELEASE, "utf-8")
    (folder / "plain.txt").write_text("The hearing is on Friday.\n", "utf-8")
    return folder


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    return tmp_path / "policypress"


def surroundings(program: Path, kept: Path) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(program), "XDG_CACHE_HOME": str(kept.parent)}


def run(program: Path, kept: Path, *command: str) -> str:
    """Return what a start of the program prints; its cache is the folder given."""
    done = subprocess.run(
        [sys.executable, *command],
        cwd=program,
        env=surroundings(program, kept),
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
    assert int(modules) - 8 < int(from_file) < int(modules)
    assert (where, source) == (str(program / "generator/lint/match.py"), '"""')
    assert kept_files(kept) == before


def test_function_called_first_runs_its_module_and_is_itself_from_then_on(
    program: Path, kept: Path
) -> None:
    lint(program, kept)

    assert run(program, kept, "-c", FOUND_KEPT).splitlines() == [
        "False",
        "True {'a-b'}",
        "True",
        "unfolded ('text', 'source') None",
    ]


def test_kept_module_is_like_any_other(program: Path, kept: Path) -> None:
    lint(program, kept)
    told = subprocess.run(
        [sys.executable, "-c", ASKED],
        cwd=program,
        env=surroundings(program, kept),
        capture_output=True,
        check=False,
        encoding="utf-8",
    )

    lines = told.stdout.splitlines()
    assert lines[:3] == ["Folded an addict", "False False True", "True"]
    source = str(program / "generator/lint/folding.py")
    assert any(f'File "{source}", line ' in line and line.endswith("in _alike") for line in lines)
    assert "ImportError: cannot import name 'nothing' from 'generator.lint.folding'" in told.stderr


def test_module_of_which_nothing_is_needed_does_not_run(program: Path, kept: Path) -> None:
    lint(program, kept)

    assert run(program, kept, "-c", NOT_RUN).splitlines()[-1] == "True False"


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
