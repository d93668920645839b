"""Plain values as bytes, in the form in which Python keeps its own compiled modules.

No other reads as fast, and none needs no library. It is for what this program itself has kept in
the user's own folder, never for a file from anybody else.
"""

import marshal
from typing import Any


def packed(value: Any) -> bytes:  # noqa: ANN401  any of what is named here
    """Return a value of strings, bytes, numbers, tuples, lists, dicts and sets as bytes."""
    return marshal.dumps(value)


def unpacked(content: bytes | memoryview) -> Any:  # noqa: ANN401  whatever was packed
    """Return the value; raises EOFError, ValueError or TypeError where it is none."""
    return marshal.loads(content)  # noqa: S302  our own, see above
