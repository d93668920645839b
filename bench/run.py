"""Times our linter beside others on this machine, in one run, and prints ratios.

`python -m bench.run` takes some minutes; `--quick` a tenth of the texts. Times depend on the
machine, ratios hardly: only ratios are worth comparing between two runs.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from bench.corpus import write_corpus
from bench.peers import NAMES, peers
from bench.vale_rules import write_vale_rules
from generator.lint.rules.rule_files import compile_rules

RULES = Path(__file__).parents[1] / "templates" / "language"
_MOST_SECONDS = 300
_OURS = "policypress"
_WITH_LXML = """
import sys, zipfile
from pathlib import Path
from lxml import etree
for path in Path(sys.argv[1]).glob("*.docx"):
    with zipfile.ZipFile(path) as archive:
        root = etree.fromstring(archive.read("word/document.xml"))
        "".join(map(str, root.itertext()))
"""
TARGETS = {
    ("one release", "proselint"): 2,
    ("one release", "alex"): 6,
    ("Markdown folder", "vale"): 1,
    ("Markdown folder", "proselint"): 20,
    ("Markdown folder", "alex"): 40,
    ("long text", "vale"): 1,
    ("long text", "proselint"): 40,
    ("long text", "alex"): 40,
}
"""How many times as fast as another program ours is to be."""


def main(arguments: list[str]) -> None:
    """Measure and print."""
    scale = 10 if "--quick" in arguments else 1
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_corpus(
            folder, releases=1000 // scale, word_files=100 // scale, long_bytes=5_000_000 // scale
        )
        config = write_vale_rules(compile_rules(RULES), folder)
        tasks = {
            "one release": [folder / "one" / "release.md"],
            "Markdown folder": [folder / "md"],
            "long text": [folder / "long.txt"],
        }
        for task, files in tasks.items():
            print(f"{task}:")
            _compare(task, files, config, repeat=5 if task == "one release" else 1)
        _double(folder)
        _word_files(folder)
        _memory(folder)


def _compare(task: str, files: list[Path], config: Path, *, repeat: int) -> None:
    commands = peers(config)
    took: dict[str, float | None] = {}
    for name in NAMES:
        if name not in commands:
            print(f"  {name:12} not run: it is not installed")
            continue
        named = files if name in (_OURS, "vale", "proselint") else _expanded(files)
        took[name] = _seconds(commands[name](named), repeat)
    ours = took.get(_OURS)
    for name, seconds in took.items():
        if seconds is None or ours is None:
            print(f"  {name:12} gave up after {_MOST_SECONDS} s")
            continue
        target = TARGETS.get((task, name))
        wanted = f"  (target: {target})" if target else ""
        print(f"  {name:12} {seconds:8.3f} s   ours is {seconds / ours:6.1f} times as fast{wanted}")


def _expanded(files: list[Path]) -> list[Path]:
    return [one for path in files for one in (sorted(path.glob("*")) if path.is_dir() else [path])]


def _seconds(command: list[str], repeat: int) -> float | None:
    """Return the median of some runs, after one that warms caches; None where it takes too long."""
    times: list[float] = []
    for _ in range(repeat + 1):
        start = time.monotonic()
        try:
            # Programs that whoever runs this has installed, on texts that we made.
            subprocess.run(
                command, capture_output=True, timeout=_MOST_SECONDS, check=False, env=_environment()
            )
        except subprocess.TimeoutExpired:
            return None
        times.append(time.monotonic() - start)
        if times[-1] > _MOST_SECONDS / 10:
            break
    return median(times[1:] or times)


def _environment() -> dict[str, str]:
    """Return the surroundings of an ordinary user: Python keeps what it has compiled."""
    return {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}


def _double(folder: Path) -> None:
    start_up = _seconds(_lint(folder / "one"), 3) or 0
    once = (_seconds(_lint(folder / "long.txt"), 3) or 0) - start_up
    twice = (_seconds(_lint(folder / "longer.txt"), 3) or 0) - start_up
    print(f"twice the text takes {twice / once:.2f} times the time (target: 2)")


def _word_files(folder: Path) -> None:
    ours = _seconds(_lint(folder / "docx"), 5) or 0
    with_lxml = _seconds([sys.executable, "-c", _WITH_LXML, str(folder / "docx")], 5) or 0
    print(
        f"Word files: {ours / with_lxml:.2f} times the time of a program that only reads their text"
        " with lxml, start-up included in both (target: at most 2)"
    )


def _memory(folder: Path) -> None:
    start_up = _most_memory(folder / "one")
    size = (folder / "long.txt").stat().st_size
    used = (_most_memory(folder / "long.txt") - start_up) / size
    print(f"memory for the long text: {used:.1f} times its size beyond start-up (target: 3)")


def _most_memory(path: Path) -> int:
    """Return the most bytes that linting a path held at a time."""
    script = (
        "import resource, subprocess, sys; subprocess.run(sys.argv[1:], capture_output=True);"
        " print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    run = subprocess.run(
        [sys.executable, "-c", script, *_lint(path)], capture_output=True, check=True, text=True
    )
    return int(run.stdout) * 1024


def _lint(path: Path) -> list[str]:
    return [str(Path(sys.executable).with_name(_OURS)), "lint", "--format", "json", str(path)]


if __name__ == "__main__":
    main(sys.argv[1:])
