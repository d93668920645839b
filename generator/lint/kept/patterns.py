"""Regular expressions that are compiled when they are first used.

Most texts need few of them, and compiling them all takes as long as linting a press release.
"""

import re
from collections.abc import Callable
from typing import Any, cast

from generator.lint.kept.kept_patterns import compiled

SYMBOL = r"[\u2022\u25cf\u2190-\u2bff\ufe0f\U0001f000-\U0001faff]"
"""An emoji or a bullet, as an alternative of a pattern: what follows begins anew."""
NUMBER = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|several)"
"""How many people there are, as an alternative of a pattern."""


class _Later:
    def __init__(self, text: str, flags: int = 0) -> None:
        self._text, self._flags = text, flags

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  whatever a pattern has
        own = self.__dict__
        found = own.get("_found") or own.setdefault("_found", compiled(self._text, self._flags))
        # From now on this is found at once, without coming here.
        return own.setdefault(name, getattr(found, name))


# Called some two thousand times at each start: a function around it would cost as much again.
later = cast("Callable[..., re.Pattern[str]]", _Later)
"""Return what can be used like `re.compile(text, flags)`; a wrong pattern fails at its use."""
