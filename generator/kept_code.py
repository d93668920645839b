"""The code of the modules that a command loads, in one file for its next start.

Python looks for each module, asks whether its source changed and reads it, one by one: for a
program of many small rooms that takes longer than linting a press release. One file holds them all.

It is believed on the terms of Python's own compiled files: where a source has another size or time
of change than it had then, all are read anew. Every failure here only costs time.
"""

import marshal
import os
import sys
from importlib.machinery import ModuleSpec, SourceFileLoader
from types import CodeType

import generator
from generator.lint.kept.cache import fetch, key_of, store

_FORM = b"1"
"""Counts up whenever the stored form changes."""
_DAMAGED = (EOFError, OSError, TypeError, ValueError)
_Stamp = tuple[int, int]
"""When a source was changed last, in nanoseconds, and its size in bytes."""
_Module = tuple[str, str, bool, _Stamp, CodeType]
"""Where a module lies, where Python keeps it compiled, whether it is a package, and its code."""


class KeptCode:
    """Finds the modules that a command loaded at an earlier start; goes onto `sys.meta_path`."""

    def __init__(self, command: str) -> None:
        # A copy of the folder has the same sources, elsewhere.
        parts = (_FORM, command, generator.__path__[0], str(sys.flags.optimize))
        self._key = key_of(os.fsencode(part) for part in parts)
        self._modules = _read(self._key)
        self._before = frozenset(sys.modules)

    def find_spec(
        self,
        name: str,
        path: object = None,
        target: object = None,
    ) -> ModuleSpec | None:
        """Return how a module is loaded, or None where it was not kept."""
        if name not in self._modules:
            return None
        source, cached, is_package, _, code = self._modules[name]
        loader = _Loader(name, source, code)
        spec = ModuleSpec(name, loader, origin=source, is_package=is_package)
        spec.has_location, spec.cached = True, cached
        if spec.submodule_search_locations is not None:
            spec.submodule_search_locations.append(os.path.dirname(source))  # noqa: PTH120  start-up
        return spec

    def keep(self) -> None:
        """Keep what has been loaded since, too."""
        later = sys.modules.keys() - self._before
        if new := {name: module for name in later if (module := _loaded(name))}:
            store(self._key, marshal.dumps(self._modules | new))


class _Loader(SourceFileLoader):
    """Loads a module from its code; its source and its data are found as ever."""

    def __init__(self, name: str, path: str, code: CodeType) -> None:
        super().__init__(name, path)
        self._code = code

    def get_code(self, fullname: str) -> CodeType:
        return self._code


def _read(key: str) -> dict[str, _Module]:
    """Return the modules that are kept, or none where one of them is not what it was."""
    content = fetch(key)
    if content is None:
        return {}
    try:
        modules: dict[str, _Module] = marshal.loads(content)  # noqa: S302  see above
        is_fresh = all(_stamp(source) == stamp for source, _, _, stamp, _ in modules.values())
    except _DAMAGED:
        return {}
    return modules if is_fresh else {}


def _stamp(source: str) -> _Stamp:
    found = os.stat(source)  # noqa: PTH116  start-up
    return found.st_mtime_ns, found.st_size


def _loaded(name: str) -> _Module | None:
    """Return a module of this package that was loaded in Python's own way, or None."""
    spec = sys.modules[name].__spec__ if name.startswith("generator.") else None
    if spec is None or type(spec.loader) is not SourceFileLoader:
        return None
    source, cached = spec.origin, spec.cached
    if source is None or cached is None:
        return None
    try:
        # In this order: what changes in between is found changed next time.
        stamp, code = _stamp(source), spec.loader.get_code(name)
    except (ImportError, OSError):
        return None
    is_package = spec.submodule_search_locations is not None
    return (source, cached, is_package, stamp, code) if code else None
