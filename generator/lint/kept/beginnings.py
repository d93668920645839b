"""The characters with which matches of a regular expression begin, told to the matching engine.

Python works them out only where a pattern begins with a letter, or with alternatives of which each
does. Most of ours begin with the end of a word or mean capitals too, and were tried at every
character of a text: to pass over those that begin no match takes a third of the time.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

_INFO_LENGTH = 5
"""How much of the code says what the engine may know before it starts, where it says little."""
_HAS_CHARACTERS = 4
_SAID, _MASK, _LEAST = 1, 2, 3
_ASCII = 128
# Letters that are no ASCII and the same as one if capitals do not count: kelvin, long s, Turkish i.
_ALSO = {"k": "\u212a", "s": "\u017f", "i": "\u0130\u0131"}


class _UnknownError(Exception):
    """Nobody can tell with what a match begins, or it is not worth it."""


class Beginnings:
    """What finds with which characters matches begin, by the inner parts of Python's `re`."""

    def __init__(self, parser: Any, compiler: Any) -> None:  # noqa: ANN401  they have no types
        self._parser, self._compiler = parser, compiler
        # Each returns characters as `re` has them in brackets, and whether none need stand there.
        self._of: dict[str, Callable[[Any, int], tuple[list[Any], bool]]] = {
            "ASSERT": _of_nothing,
            "ASSERT_NOT": _of_nothing,
            "AT": _of_nothing,
            "ATOMIC_GROUP": self._of_all,
            "BRANCH": self._of_any,
            "IN": self._of_brackets,
            "LITERAL": self._of_letter,
            "MAX_REPEAT": self._of_repeated,
            "MIN_REPEAT": self._of_repeated,
            "POSSESSIVE_REPEAT": self._of_repeated,
            "SUBPATTERN": self._of_group,
        }

    def added(self, code: list[int], parsed: Any, flags: int) -> list[int]:  # noqa: ANN401
        """Return a pattern's code with the characters its matches begin with, if it has none."""
        is_open = code[_SAID] == _INFO_LENGTH - 1 and not code[_MASK] and code[_LEAST]
        # What begins with the text is looked for there alone, and nowhere else.
        if not is_open or str(parsed.data[0][1]) in ("AT_BEGINNING", "AT_BEGINNING_STRING"):
            return code
        try:
            characters, is_nothing = self._of_all(parsed, flags)
        except _UnknownError:
            return code
        if is_nothing:
            return code
        brackets, _ = self._compiler._optimize_charset(list(dict.fromkeys(characters)))
        added: list[int] = []
        self._compiler._compile_charset(brackets, 0, added)
        info = [code[0], code[_SAID] + len(added), _HAS_CHARACTERS, *code[_LEAST:_INFO_LENGTH]]
        return [*info, *map(int, added), *code[_INFO_LENGTH:]]

    def _of_all(self, parts: Iterable[tuple[Any, Any]], flags: int) -> tuple[list[Any], bool]:
        """Return the characters with which parts of a pattern begin that follow each other."""
        found: list[Any] = []
        for kind, what in parts:
            if kind.name not in self._of:
                raise _UnknownError
            characters, is_nothing = self._of[kind.name](what, flags)
            found += characters
            if not is_nothing:
                return found, False
        return found, True

    def _of_any(self, branch: Any, flags: int) -> tuple[list[Any], bool]:  # noqa: ANN401
        each = [self._of_all(one, flags) for one in branch[1]]
        return [one for characters, _ in each for one in characters], any(none for _, none in each)

    def _of_group(self, group: Any, flags: int) -> tuple[list[Any], bool]:  # noqa: ANN401
        _, added, removed, parts = group
        return self._of_all(parts, self._compiler._combine_flags(flags, added, removed))

    def _of_repeated(self, repeat: Any, flags: int) -> tuple[list[Any], bool]:  # noqa: ANN401
        least, _, parts = repeat
        characters, is_nothing = self._of_all(parts, flags)
        return characters, is_nothing or not least

    def _of_letter(self, letter: int, flags: int) -> tuple[list[Any], bool]:
        alike = _alike(letter) if flags & self._parser.SRE_FLAG_IGNORECASE else (letter,)
        return [(self._parser.LITERAL, one) for one in alike], False

    def _of_brackets(self, brackets: Any, flags: int) -> tuple[list[Any], bool]:  # noqa: ANN401
        return [one for kind, what in brackets for one in self._inside(kind, what, flags)], False

    def _inside(self, kind: Any, what: Any, flags: int) -> Iterator[Any]:  # noqa: ANN401
        """Yield what one of several things in brackets stands for."""
        if kind.name not in ("CATEGORY", "LITERAL", "RANGE"):
            raise _UnknownError
        if kind.name == "CATEGORY" or not flags & self._parser.SRE_FLAG_IGNORECASE:
            yield kind, what
            return
        for letter in range(what[0], what[1] + 1) if kind.name == "RANGE" else (what,):
            yield from self._of_letter(letter, flags)[0]


def _of_nothing(what: Any, flags: int) -> tuple[list[Any], bool]:  # noqa: ANN401
    """Return that what is only looked at takes no character."""
    del what, flags
    return [], True


def _alike(letter: int) -> Iterable[int]:
    """Return the letters that are the same if capitals do not count."""
    small, capital = chr(letter).lower(), chr(letter).upper()
    if small == capital:
        return (letter,)
    if letter >= _ASCII:
        raise _UnknownError
    return map(ord, (small, capital, *_ALSO.get(small, "")))
