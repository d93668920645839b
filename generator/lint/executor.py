"""What runs work elsewhere: in the processes of this machine, or on a cluster."""

from collections.abc import Callable, Iterable, Iterator
from typing import Protocol, TypeVar

_Given = TypeVar("_Given")
_Made = TypeVar("_Made")


class Executor(Protocol):
    """Any `concurrent.futures.Executor`, whose module costs start-up time, or what works alike."""

    def map(self, work: Callable[[_Given], _Made], given: Iterable[_Given], /) -> Iterator[_Made]:
        """Return what the work came to for each, in order."""
