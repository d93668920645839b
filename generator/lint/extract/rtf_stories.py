"""Arranges a rich text so that the library that reads it reads what a reader does.

The library passes over notes, headers, footers and text boxes, and it reads text that is deleted.
What stands apart is put behind the text here, and what no reader sees is left out.
"""

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from generator.errors import UnreadableInputError
from generator.lint.kept.patterns import later
from generator.lint.word_sets import words

DEEPEST = 10_000
NEXT = "\ufdd0"
"""What stands before each text that stands apart: a code point that no text has."""
_APART = {
    "footnote": "footnote",
    **dict.fromkeys(words("header headerl headerr headerf"), "header"),
    **dict.fromkeys(words("footer footerl footerr footerf"), "footer"),
    **dict.fromkeys(words("shptxt dptxbxtext"), "text box"),
    "result": "embedded object",
}
"""What begins a text that stands apart, and how a reader calls it."""
_AROUND = words("shp shpgrp shpinst do object")
"""What may hold such a text; a star before it only says that an old program passes over it."""
_UNSEEN = words("pict shprslt stylesheet info fonttbl")
"""What no reader sees as text: "shprslt" repeats a text box for old programs."""
# In this order: a backslash before another one begins no control word.
_TOKEN = later(r"[{}]|\\(?:(deleted|plain|bin|fonttbl|uc|f)(?![a-zA-Z])(-?\d{1,10})? ?|[^a-zA-Z])")
_DESTINATION = later(r"[\r\n ]*(\\\*[\r\n ]*)?\\([a-zA-Z]+)(?:-?\d+)? ?")
_WORD = later(r"[{}]|\\([a-zA-Z]+)-?\d* ?|\\[^a-zA-Z]")
_CHARACTERS = words(
    "par line tab emdash endash emspace enspace qmspace bullet lquote rquote ldblquote rdblquote u"
)
"""Control words that stand for characters."""
_FONT = later(r"\\f(?=\d)")
_NUMBER, _CHARSET = later(r"\d{1,6}"), later(r"\\fcharset(\d{1,3})")


class Arranged(NamedTuple):
    """A rich text, with what stands apart behind it, each after NEXT."""

    rich: str
    names: tuple[str, ...]
    """How a reader calls each text that stands apart."""


class _Group(NamedTuple):
    """What holds until the brace that ends a group."""

    out: list[str]
    font: str = ""
    fallback: str = "1"
    """How many characters stand for one that old programs do not know."""
    deleted: bool = False
    seen: bool = True
    begins: int = -1
    """Where it begins, if it is not copied to where it stands."""
    destination: str = ""


def arranged(rich: str, path: str) -> Arranged:
    """Return a rich text as it is to be read; raises UnreadableInputError where it never ends."""
    arranging = _Arranging(rich, path, [])
    arranging.read()
    stories = (rf"\uc0\u{ord(NEXT)} {''.join(story)}" for _, story in arranging.stories)
    whole = "".join((*arranging.body, *stories, "}"))
    return Arranged(whole, tuple(name for name, _ in arranging.stories))


@dataclass(slots=True)
class _Arranging:
    """A rich text, and what of it has been arranged."""

    rich: str
    path: str
    body: list[str]
    stories: list[tuple[str, list[str]]] = field(default_factory=list)
    _groups: list[_Group] = field(default_factory=list)
    _done: int = 0
    """How much of the text has been copied or left out."""

    def read(self) -> None:
        """Read the text up to the brace that ends it, which is not copied."""
        self._groups.append(_Group(self.body))
        at = 0
        while len(self._groups) > 1 or not at:
            token = _TOKEN.search(self.rich, at)
            if token is None:
                # The file ends before its groups do.
                self.rich += "}" * max(len(self._groups) - 1, 1)
                continue
            at = self._token(token)

    def _token(self, token: re.Match[str]) -> int:
        """Take a brace or a control word; return where to go on."""
        if token[0] == "{":
            return self._open(token.start(), token.end())
        if token[0] == "}":
            self._close(token.start(), token.end())
        elif token[1] in ("bin", "fonttbl"):
            return self._skip(token)
        elif token[1]:
            self._note(token[1], token[2] or "", token.start())
        return token.end()

    def _copy(self, end: int) -> None:
        """Copy what comes before a place, or leave it out, as the group says."""
        group = self._groups[-1]
        stretch = self.rich[self._done : end] if group.seen else ""
        self._done = end
        group.out.append(_without_characters(stretch) if group.deleted else stretch)

    def _skip(self, token: re.Match[str]) -> int:
        """Leave out bytes of a picture, or a table of fonts where none can stand."""
        self._copy(token.start())
        length = int(token[2] or 0) if token[1] == "bin" else 0
        self._done = min(token.end() + max(length, 0), len(self.rich))
        return self._done

    def _note(self, word: str, value: str, start: int) -> None:
        group = self._groups[-1]
        if word == "f":
            self._groups[-1] = group._replace(font=value)
        elif word == "uc":
            self._groups[-1] = group._replace(fallback=value)
        else:
            self._copy(start)
            deleted = word == "deleted" and value != "0"
            self._groups[-1] = group._replace(deleted=deleted)

    def _open(self, start: int, end: int) -> int:
        """Begin a group; return where to go on."""
        outer = self._groups[-1]
        if len(self._groups) > DEEPEST:
            reason = f"rich text with more than {DEEPEST:,} groups inside each other"
            raise UnreadableInputError(self.path, reason)
        begins = _DESTINATION.match(self.rich, end) if outer.seen else None
        word = begins[2] if begins else ""
        if begins is None or not _is_elsewhere(word, starred=bool(begins[1])):
            self._groups.append(outer._replace(begins=-1))
            return end
        self._copy(start)
        # What stands around it is not read as if it stood side by side.
        outer.out.append("{}")
        group = outer._replace(begins=start, destination=word, seen=False)
        if word in _APART and not outer.deleted:
            self._done = end = begins.end()
            group = group._replace(seen=True, out=self._story(word, end))
        self._groups.append(group)
        return end

    def _story(self, word: str, end: int) -> list[str]:
        """Return a new text that stands apart, with what holds where it begins."""
        outer = self._groups[-1]
        name = "endnote" if self.rich.startswith(r"\ftnalt", end) else _APART[word]
        story = [rf"{{\uc{outer.fallback}\f{outer.font} "]
        self.stories.append((name, story))
        return story

    def _close(self, start: int, end: int) -> None:
        """End a group."""
        group = self._groups[-1]
        if group.begins >= 0:
            self._copy(start)
            self._done = end
            group.out.append(self._closing(group, start))
        elif len(self._groups) == 2:  # noqa: PLR2004  # the whole text
            self._copy(start)
        elif group.deleted != self._groups[-2].deleted:
            self._copy(end)
        self._groups.pop()

    def _closing(self, group: _Group, end: int) -> str:
        if group.destination == "fonttbl":
            return _fonts(self.rich[group.begins : end])
        return "}" if group.seen else ""


def _is_elsewhere(word: str, *, starred: bool) -> bool:
    """Tell whether a group with such a word is not read where it stands."""
    return word in _APART or word in _UNSEEN or (starred and word not in _AROUND)


def _without_characters(stretch: str) -> str:
    """Return the groups and the control words of deleted text: what follows may need them."""
    return "".join(
        match[0]
        for match in _WORD.finditer(stretch)
        if match[0] in ("{", "}") or (match[1] and match[1] not in _CHARACTERS)
    )


def _fonts(table: str) -> str:
    """Return a table of fonts that holds only their encodings.

    The library searches each line of it again for each font.
    """
    fonts = []
    for font in _FONT.split(table)[1:]:
        number, charset = _NUMBER.match(font), _CHARSET.search(font)
        if number and charset:
            fonts.append(rf"{{\f{number[0]}\fcharset{charset[1]} x;}}")
    return rf"{{\fonttbl{''.join(fonts)}}}"
