"""The code of the modules that a command loads, in one file for its next start.

Python looks for each module, asks whether its source changed and reads it, one by one: for a
program of many small rooms that takes longer than linting a press release. One file holds them all,
and a module is run, and a function read, when it is first needed: of one text most have nothing to
say.

It is believed on the terms of Python's own compiled files: where a source has another size or time
of change than it had then, all are read anew. Every failure here only costs time.
"""

import marshal
import os
import sys
from _thread import RLock
from importlib.machinery import ModuleSpec, SourceFileLoader
from types import CodeType, FunctionType, ModuleType
from typing import Any

import generator
from generator.lint.kept.cache import fetch, key_of, store
from generator.lint.kept.parts import Parts, in_parts

_FORM = b"2"
"""Counts up whenever the stored form changes."""
_DAMAGED = (EOFError, KeyError, OSError, TypeError, ValueError)
_LIST = _BODY = ""
"""The name of the part that lists the modules, and of what a module is without its functions."""
_Stamp = tuple[int, int]
"""When a source was changed last, in nanoseconds, and its size in bytes."""
_Listed = tuple[str, str, bool, _Stamp, tuple[str, ...]]
"""Where a module lies, where Python keeps it compiled, whether it is a package, when its source
changed, and which functions are kept apart."""


class KeptCode:
    """The modules that a command loaded at an earlier start, ready in `sys.modules`."""

    def __init__(self, command: str) -> None:
        # A copy of the folder has the same sources, elsewhere.
        parts = (_FORM, command, generator.__path__[0], str(sys.flags.optimize))
        self._key = key_of(os.fsencode(part) for part in parts)
        self._listed, self._code = _read(self._key)
        # A package comes before what is in it.
        for name in sorted(self._listed.keys() - sys.modules.keys()):
            room = sys.modules[name] = _Room(name, self._listed[name], self._code)
            package, _, own = name.rpartition(".")
            setattr(sys.modules[package], own, room)
        self._before = frozenset(sys.modules)

    def keep(self) -> None:
        """Keep what has been loaded since, too."""
        new = {name: one for name in sys.modules.keys() - self._before if (one := _loaded(name))}
        if new:
            listed = self._listed | {name: one for name, (one, _) in new.items()}
            code = dict(self._code) | {name: in_parts(one) for name, (_, one) in new.items()}
            store(self._key, in_parts(code | {_LIST: marshal.dumps(listed)}))


class _Kept:
    """The code of one module."""

    __slots__ = ("_code", "_has_run", "_own")
    _lock = RLock()

    def __init__(self, own: dict[str, Any], code: Parts[str]) -> None:
        self._own, self._code = own, code
        self._has_run = False

    def run(self) -> None:
        """Run the module if it has not run yet."""
        with self._lock:
            if not self._has_run:
                self._has_run = True
                self._code = self._code.within(self._own["__name__"])
                # What we stored ourselves, in a file that nobody else may write.
                exec(marshal.loads(self._code[_BODY]), self._own)  # noqa: S102, S302  # see above

    def become(self, name: str) -> FunctionType:
        """Return a function that is called for the first time."""
        with self._lock:
            self.run()
            function: FunctionType = self._own[name]
            if function.__kwdefaults__ is not None:
                function.__code__ = marshal.loads(self._code[name])  # noqa: S302  see run
                function.__kwdefaults__ = None
            return function


class _Room(ModuleType):
    """A module that is run when something in it is first needed, and then is like any other.

    To be imported, a function need not be there: one stands in for it that runs the module when it
    is called, reads its own code and is that function from then on.
    """

    def __init__(self, name: str, listed: _Listed, code: Parts[str]) -> None:
        super().__init__(name)
        source, cached, is_package, _, functions = listed
        loader = SourceFileLoader(name, source)
        spec = ModuleSpec(name, loader, origin=source, is_package=is_package)
        spec.has_location, spec.cached = True, cached
        own = self.__dict__
        own.update(__file__=source, __cached__=cached, __spec__=spec, __loader__=loader)
        own["__package__"] = spec.parent
        if spec.submodule_search_locations is not None:
            spec.submodule_search_locations.append(os.path.dirname(source))  # noqa: PTH120  start-up
            own["__path__"] = spec.submodule_search_locations
        spec.loader_state = kept = _Kept(own, code)
        for function in functions:
            own[function] = _stand_in(own, function, kept)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  whatever a module has
        """Return what is there only once the module has run; asked for nothing else."""
        own = self.__dict__
        if name != "__path__":
            own["__spec__"].loader_state.run()
        if name not in own:
            message = f"module {self.__name__!r} has no attribute {name!r}"
            raise AttributeError(message, name=name, obj=self)
        return own[name]


def _stand_in(own: dict[str, Any], name: str, kept: _Kept) -> FunctionType:
    """Return what reads a function's code when it is called, and then is that function."""
    stand_in = FunctionType(_called_first.__code__, own, name)
    stand_in.__qualname__ = name
    # Its globals are the module's: what it needs itself goes along.
    stand_in.__kwdefaults__ = {"_kept": kept, "_name": name}
    return stand_in


def _called_first(*args: Any, _kept: _Kept, _name: str, **named: Any) -> Any:  # noqa: ANN401  any function
    return _kept.become(_name)(*args, **named)


def _read(key: str) -> tuple[dict[str, _Listed], Parts[str]]:
    """Return the modules that are kept, or none where one of them is not what it was."""
    nothing = Parts[str](in_parts({}))
    content = fetch(key)
    if content is None:
        return {}, nothing
    try:
        code = Parts[str](content)
        listed: dict[str, _Listed] = marshal.loads(code[_LIST])  # noqa: S302  see _Kept.run
        is_fresh = all(_stamp(source) == stamp for source, _, _, stamp, _ in listed.values())
    except _DAMAGED:
        return {}, nothing
    return (listed, code) if is_fresh else ({}, nothing)


def _stamp(source: str) -> _Stamp:
    found = os.stat(source)  # noqa: PTH116  start-up
    return found.st_mtime_ns, found.st_size


def _loaded(name: str) -> tuple[_Listed, dict[str, bytes]] | None:
    """Return a module of this package that was loaded in Python's own way, or None."""
    module = sys.modules[name]
    spec = module.__spec__ if name.startswith("generator.") else None
    if spec is None or type(spec.loader) is not SourceFileLoader:
        return None
    source, cached = spec.origin, spec.cached
    if source is None or cached is None:
        return None
    try:
        # In this order: what changes in between is found changed next time.
        stamp, code = _stamp(source), spec.loader.get_data(source)
        parts = _apart(code, module)
    except (ImportError, OSError, SyntaxError, ValueError):
        return None
    is_package = spec.submodule_search_locations is not None
    functions = tuple(name for name in parts if name != _BODY)
    return (source, cached, is_package, stamp, functions), parts


def _apart(source: bytes, module: ModuleType) -> dict[str, bytes]:
    """Return a module's code without its plain functions, and the code of each of these."""
    import ast  # noqa: PLC0415  # most starts keep nothing new

    tree = ast.parse(source, str(module.__file__))
    whole = compile(tree, str(module.__file__), "exec", dont_inherit=True)
    of = {one.co_name: one for one in whole.co_consts if isinstance(one, CodeType)}
    plain = {
        node.name
        for node in tree.body
        if isinstance(node, ast.FunctionDef)
        and not (node.decorator_list or node.args.defaults or node.args.kw_defaults)
        and type(vars(module).get(node.name)) is FunctionType
    }
    rest = [node for node in tree.body if getattr(node, "name", "") not in plain]
    body = compile(
        ast.Module(rest, tree.type_ignores), str(module.__file__), "exec", dont_inherit=True
    )
    return {_BODY: marshal.dumps(body)} | {name: marshal.dumps(of[name]) for name in plain}
