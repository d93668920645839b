"""Many packed values one after the other, of which most starts unpack few.

They are read where they lie: to copy out all of them, most of which no text needs, would take a
tenth of the time that a press release takes.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Generic, TypeVar

from generator.lint.kept.packed import packed, unpacked

Name = TypeVar("Name", str, int)
_NUMBER = 8
"""How many bytes say how long the list of names is."""


class Parts(Mapping[Name, bytes], Generic[Name]):
    """Packed values by name; equal to a dict of them, and pickled as one."""

    def __init__(self, content: bytes | memoryview) -> None:
        """Take what `in_parts` made.

        Raises EOFError, ValueError or TypeError where it did not.
        """
        self._content = memoryview(content)
        behind = _NUMBER + int.from_bytes(self._content[:_NUMBER], "big")
        self._places: dict[Name, tuple[int, int]] = dict(unpacked(self._content[_NUMBER:behind]))
        self._bodies = self._content[behind:]

    def within(self, name: Name) -> "Parts[Any]":
        """Return the parts of which a part consists."""
        start, end = self._places[name]
        return Parts(self._bodies[start:end])

    def __getitem__(self, name: Name) -> bytes:
        start, end = self._places[name]
        return bytes(self._bodies[start:end])

    def __iter__(self) -> Iterator[Name]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)

    def __reduce__(self) -> tuple[type[dict[Name, bytes]], tuple[dict[Name, bytes]]]:
        return dict, (dict(self),)


def in_parts(values: Mapping[Name, bytes]) -> bytes:
    """Return packed values as bytes for `Parts`."""
    places: dict[Name, tuple[int, int]] = {}
    end = 0
    for name, value in values.items():
        places[name] = (end, end := end + len(value))
    names = packed(places)
    return b"".join((len(names).to_bytes(_NUMBER, "big"), names, *values.values()))
