"""Compiled regular expressions, kept between two starts beside the compiled rules.

To compile those that one press release needs takes a fifth of its time. Python offers no public way
to keep them; where the inner parts that this rests on are others, every start compiles them anew.
"""

import re
import sys
from collections.abc import Mapping
from functools import cache
from typing import Any, Final, cast
from zlib import crc32

from generator import __version__
from generator.lint.kept.cache import fetch, key_of, store
from generator.lint.kept.packed import packed, unpacked
from generator.lint.kept.parts import Parts, in_parts

_FORM = 5
"""Counts up whenever the stored form changes."""
_NUMBERS: Final = "I"
"""How `array` calls the numbers of which the code consists."""


_OTHER_INNER_PARTS = (ImportError, AttributeError, EOFError, RuntimeError, TypeError, ValueError)


class KeptPatterns:
    """The packed code of each pattern by a short sum of it, and whether some of it is new."""

    def __init__(self) -> None:
        self._sre, self._parser, self._compiler = map(
            _inner_part, ("_sre", "re._parser", "re._compiler")
        )
        # Of another version, most patterns would be read and not needed.
        form = f"{__version__} {self._sre.MAGIC} {_FORM} {sys.byteorder}"
        self._key = key_of((b"patterns", form.encode("ascii")))
        content = fetch(self._key)
        self._kept: Mapping[int, bytes] = Parts[int](content) if content else {}
        self._new: dict[int, bytes] = {}

    @property
    def is_new(self) -> bool:
        """Whether something was compiled in this run."""
        return bool(self._new)

    def compiled(self, text: str, flags: int) -> re.Pattern[str]:
        """Return the compiled pattern."""
        name = crc32(text.encode("utf-8", "surrogatepass"), int(flags))
        content = self._new.get(name) or self._kept.get(name)
        kept = unpacked(content) if content else None
        # Two texts may have the same sum.
        if not kept or kept[0] != (text, int(flags)):
            kept = ((text, int(flags)), self._code(text, flags))
            self._new[name] = packed(kept)
        all_flags, code, *groups = kept[1]
        numbers = memoryview(code).cast(_NUMBERS).tolist()
        return cast("re.Pattern[str]", self._sre.compile(text, all_flags, numbers, *groups))

    def _code(self, text: str, flags: int) -> tuple[Any, ...]:
        """Return what `re.compile` hands to the matching engine."""
        # Needed where a pattern is new; most starts find all that they need.
        from generator.lint.kept.beginnings import Beginnings  # noqa: PLC0415  # start-up

        parsed = self._parser.parse(text, flags)
        state = parsed.state
        names: list[str | None] = [None] * state.groups
        for name, index in state.groupdict.items():
            names[index] = name
        from array import array  # noqa: PLC0415  start-up

        flags = int(flags | state.flags)
        code = [int(one) for one in self._compiler._code(parsed, flags)]
        code = Beginnings(self._parser, self._compiler).added(code, parsed, flags)
        return (
            flags,
            array(_NUMBERS, code).tobytes(),
            state.groups - 1,
            state.groupdict,
            tuple(names),
        )

    def keep(self) -> None:
        """Store what was compiled in this run."""
        if self._new:
            self._kept, self._new = {**self._kept, **self._new}, {}
            store(self._key, in_parts(self._kept))


def compiled(text: str, flags: int = 0) -> re.Pattern[str]:
    """Return the same as `re.compile`, from the last start where it was compiled then."""
    kept = _loaded()
    try:
        return kept.compiled(text, flags) if kept else re.compile(text, flags)
    except _OTHER_INNER_PARTS:
        return re.compile(text, flags)


def keep() -> None:
    """Keep what was compiled in this run for the next one."""
    if kept := _loaded():
        kept.keep()


def _inner_part(name: str) -> Any:  # noqa: ANN401  a module that has no types
    # `importlib` brings in other modules that are not needed here.
    return __import__(name, fromlist=("",))


@cache
def _loaded() -> KeptPatterns | None:
    try:
        return KeptPatterns()
    except _OTHER_INNER_PARTS:
        return None
