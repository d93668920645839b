"""Fields of Word files: which characters begin, divide and end them, and what stands in one."""

from collections import defaultdict
from functools import cached_property
from typing import NamedTuple

from lxml import etree

from generator.lint.extract.word_package import local_name
from generator.lint.word_sets import words

_STORIES = words("txbxContent footnote endnote comment")
_AWAY = words("del moveFrom")


class Field(NamedTuple):
    """A field, by the characters that begin and end it."""

    begin: etree._Element
    end: etree._Element


class Fields:
    """The fields of one part that have both a beginning and an end."""

    def __init__(self, root: etree._Element) -> None:
        self._root = root
        self.codes: set[etree._Element] = set()
        """The characters that begin a code, which no reader sees."""
        self.results: set[etree._Element] = set()
        """The characters that end a code, so that the result follows."""
        self.ends: set[etree._Element] = set()
        """The characters that end a result."""
        self._begun: dict[etree._Element, Field] = {}
        self._pair()

    def around(self, element: etree._Element) -> Field | None:
        """Return the outermost field that an element stands in, or None."""
        return self._inside.get(element)

    def _pair(self) -> None:
        open_ones: dict[etree._Element, list[list[etree._Element]]] = defaultdict(list)
        for char in self._root.iter("{*}fldChar"):
            kind, story = _kind(char), _story(char)
            if story is None:
                continue
            if kind == "begin":
                open_ones[story].append([char])
            elif kind and open_ones[story]:
                open_ones[story][-1].append(char)
                if kind == "end":
                    self._add(open_ones[story].pop())

    def _add(self, chars: list[etree._Element]) -> None:
        begin, *separators, end = chars
        self._begun[begin] = Field(begin, end)
        if separators:
            self.codes.add(begin)
            self.results.add(separators[0])
            self.ends.add(end)

    @cached_property
    def _inside(self) -> dict[etree._Element, Field]:
        found: dict[etree._Element, Field] = {}
        field: Field | None = None
        for element in self._root.iter(etree.Element) if self._begun else ():
            field = field or self._begun.get(element)
            if field is not None:
                found[element] = field
                field = None if element is field.end else field
        return found


def _kind(char: etree._Element) -> str:
    kinds = [str(v) for key, v in char.attrib.items() if str(key).endswith("}fldCharType")]
    return kinds[0] if kinds else ""


def _story(char: etree._Element) -> etree._Element | None:
    """Return the text that a character stands in; None where it is deleted or moved away."""
    story = char
    for story in char.iterancestors():
        if local_name(story) in _AWAY:
            return None
        if local_name(story) in _STORIES:
            return story
    return story
