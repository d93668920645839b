"""Finding the files to lint in the folders that were named."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.lint.read import KINDS

_WORD_LOCK = "~$"


def discover(paths: Iterable[Path]) -> list[Path]:
    """Return the files named, and those in the folders named, each once, in a fixed order.

    A file that was named is returned whatever its kind, and so is a folder that cannot be searched:
    reading it says what is wrong with it.
    """
    found: dict[Path, None] = {}
    for path in paths:
        found.update(dict.fromkeys(_files_in(path) if path.is_dir() else [path]))
    return list(found)


def _files_in(folder: Path) -> Iterator[Path]:
    unreadable: list[OSError] = []
    for root, folders, names in os.walk(folder, onerror=unreadable.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(root, name)
            if path.suffix.lower() in KINDS and not name.startswith((".", _WORD_LOCK)):
                yield path
    yield from (Path(error.filename) for error in unreadable)
