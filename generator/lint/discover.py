"""Finding the files to lint in the folders that were named."""

import os
from collections.abc import Container, Iterable, Iterator
from pathlib import Path

from generator.lint.read import KINDS

_WORD_LOCK = "~$"
_OTHER_PAPERS = frozenset(
    (".doc", ".docm", ".dot", ".dotx", ".dotm", ".msg", ".pages", ".ppt", ".pptx", ".wpd", ".wps")
)
"""What an office writes in and the linter does not read."""


def discover(paths: Iterable[Path]) -> list[Path]:
    """Return the files named, and those in the folders named, each once, in a fixed order.

    A file that was named is returned whatever its kind, and so is a folder that cannot be searched:
    reading it says what is wrong with it.
    """
    found: dict[Path, None] = {}
    for path in paths:
        found.update(dict.fromkeys(_files_in(path) if path.is_dir() else [path]))
    return list(found)


def passed_over(paths: Iterable[Path]) -> list[Path]:
    """Return the papers in the folders named that are of a kind that cannot be linted."""
    folders = (path for path in paths if path.is_dir())
    return [one for folder in folders for one in _named_so(folder, _OTHER_PAPERS, [])]


def _files_in(folder: Path) -> Iterator[Path]:
    unreadable: list[OSError] = []
    yield from _named_so(folder, KINDS.keys(), unreadable)
    yield from (Path(error.filename) for error in unreadable)


def _named_so(folder: Path, endings: Container[str], unreadable: list[OSError]) -> Iterator[Path]:
    for root, folders, names in os.walk(folder, onerror=unreadable.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(root, name)
            if path.suffix.lower() in endings and not name.startswith((".", _WORD_LOCK)):
                yield path
