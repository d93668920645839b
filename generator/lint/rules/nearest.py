"""The office's own words for a file: those of the folder that the file lies in, or of one above.

A folder's own language.yml goes before the one in its policy_sources/: releases that are kept apart
have their words beside them.
"""

from functools import cache
from pathlib import Path

_FOLDER, _FILE = "policy_sources", "language.yml"


def nearest_language(path: Path) -> Path | None:
    """Return the language.yml that is nearest to a file, going up; None where there is none."""
    return _for_folder(path if path.is_dir() else path.parent)


def nearest_to_file(path: Path) -> Path | None:
    """Return the same for what is no folder, without asking the disk whether it is one."""
    return _for_folder(path.parent)


@cache
def _for_folder(folder: Path) -> Path | None:
    # A folder holds many files, and to resolve its path asks the disk for each part of it.
    return _in_or_above(folder.resolve())


@cache
def _in_or_above(folder: Path) -> Path | None:
    for own in (folder / _FILE, folder / _FOLDER / _FILE):
        if own.is_file():
            return own
    return None if folder.parent == folder else _in_or_above(folder.parent)
