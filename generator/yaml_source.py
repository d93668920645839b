"""YAML as people write it: text with a place for every key and value, and nothing converted.

`yaml.compose` keeps the place of every node and leaves scalars as text, so that a choice called
`no` stays `no`, version `1.10` stays `1.10`, and a bad date is ours to refuse with its place.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import yaml

from generator.errors import InvalidSourceError, Problem, UnreadableInputError
from generator.location import Lines, Place
from generator.yaml_mistakes import (
    Complaint,
    Quotation,
    Spot,
    Written,
    explained,
    not_closed,
    takes_in_other_lines,
)

MAX_BYTES = 1_000_000
MAX_DEPTH = 50

# XML 1.0 and CommonMark cannot carry these; a text that holds one could not be printed as written.
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    + "".join(chr(plane * 0x10000 + low) for plane in range(1, 17) for low in (0xFFFE, 0xFFFF))
    + "]"
)


@dataclass(frozen=True, slots=True)
class Scalar:
    """A single value, as written."""

    text: str
    place: Place
    quoted: bool = False
    comment_follows: bool = False
    """A comment stands behind it on its last line, and may have been meant as its words."""


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list of values."""

    items: tuple["Value", ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys and values in the order in which they were written."""

    entries: tuple[tuple[Scalar, "Value"], ...]
    place: Place

    def get(self, key: str) -> "Value | None":
        """Return the value of a key, or None where the key is not there."""
        return next((value for name, value in self.entries if name.text == key), None)

    def keys(self) -> tuple[str, ...]:
        """Return the keys as written."""
        return tuple(name.text for name, _ in self.entries)


Value = Scalar | Sequence | Mapping


def read_yaml(path: Path, *, may_be_empty: bool = False) -> Mapping:
    """Return the mapping that a YAML file holds; one without a key if it is and may be empty.

    Raises UnreadableInputError where there is no such file, and InvalidSourceError with all
    duplicate keys, or the one syntax mistake that a YAML parser finds.
    """
    try:
        if path.exists() and not path.is_file():
            # A device or a pipe would never end.
            raise UnreadableInputError(path, "is not a file")
        size = path.stat().st_size
        if size > MAX_BYTES:
            problem = Problem(
                Place(path),
                f"the file has {size:,} bytes",
                hint=f"use at most {MAX_BYTES:,} bytes: this file is larger than any questionnaire",
            )
            raise InvalidSourceError([problem])
        raw = path.read_bytes()
    except OSError as error:
        reason = error.strerror or "cannot be read"
        raise UnreadableInputError(path, reason) from error
    return parse_yaml(_decoded(raw, path), path, may_be_empty=may_be_empty)


def parse_yaml(text: str, path: Path, *, may_be_empty: bool = False) -> Mapping:
    """Return the mapping that a YAML text holds; `path` is what problems name."""
    source = _Source(text, path)
    source.guard()
    try:
        node = yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.YAMLError as error:
        raise InvalidSourceError([source.syntax_problem(error)]) from error
    if node is None and may_be_empty:
        return Mapping((), Place(path))
    if node is None:
        raise InvalidSourceError([Problem(Place(path), "the file is empty")])
    value = source.value(node)
    if source.problems:
        raise InvalidSourceError(source.problems)
    if not isinstance(value, Mapping):
        problem = Problem(value.place, "expected keys and values", hint="write lines 'key: value'")
        raise InvalidSourceError([problem])
    return value


def _decoded(raw: bytes, path: Path) -> str:
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        column = error.start - (raw.rfind(b"\n", 0, error.start) + 1) + 1
        problem = Problem(
            Place(path, line, column),
            f"byte 0x{raw[error.start]:02x} is not UTF-8",
            hint="save the file as UTF-8",
        )
        raise InvalidSourceError([problem]) from error


class _Mark(Protocol):
    """Where a node stands, counted from 0; the C loader has a class of its own for it."""

    line: int
    column: int


class _Source:
    """One YAML text on its way to values, and the problems found on it."""

    def __init__(self, text: str, path: Path) -> None:
        self.text = text
        self.path = path
        self.lines = Lines(text)
        self.written = Written(path, self.lines)
        self.problems: list[Problem] = []

    def guard(self) -> None:
        """Refuse what the parser would die of, or what could not be printed.

        The C loader ends the process on 50,000 opening brackets, so the events are counted first.
        """
        for match in _UNPRINTABLE.finditer(self.text):
            self.problems.append(_unprintable(match, self.lines.place(self.path, match.start())))
        if self.problems:
            raise InvalidSourceError(self.problems[:20])
        try:
            self._guard_events()
        except yaml.YAMLError as error:
            raise InvalidSourceError([self.syntax_problem(error)]) from error

    def _guard_events(self) -> None:
        depth = 0
        for event in yaml.parse(self.text, Loader=yaml.CSafeLoader):
            if isinstance(event, yaml.CollectionStartEvent):
                depth += 1
            elif isinstance(event, yaml.CollectionEndEvent):
                depth -= 1
            if refused := _refused(event, depth):
                message, hint = refused
                place = self._place(event.start_mark, 1)
                raise InvalidSourceError([Problem(place, message, hint)])

    def syntax_problem(self, error: yaml.YAMLError) -> Problem:
        """Return what is wrong, in plain words and at the place of the mistake."""
        mark = getattr(error, "problem_mark", None)
        if mark is None:
            return Problem(Place(self.path), f"this cannot be read ({error})")
        said = str(getattr(error, "problem", None) or "not valid YAML")
        since = getattr(error, "context_mark", None) or mark
        complaint = Complaint(said, _spot(mark), _spot(since))
        return explained(self.written, complaint, tuple(self._quotations(mark.index)))

    def _quotations(self, end: int) -> Iterator[Quotation]:
        """Yield the values in quotation marks that begin before the offset `end`."""
        try:
            for token in yaml.scan(self.text, Loader=yaml.CSafeLoader):
                if token.start_mark.index >= end:
                    return
                if isinstance(token, yaml.ScalarToken) and token.style in ("'", '"'):
                    yield Quotation(_spot(token.start_mark), _spot(token.end_mark), token.style)
        except yaml.YAMLError:
            return

    def value(self, node: yaml.Node) -> Value:
        """Return the node as a value with places."""
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node)
        if isinstance(node, yaml.SequenceNode):
            items = tuple(self.value(child) for child in node.value)
            return Sequence(items, self._place(node.start_mark, 1))
        assert isinstance(node, yaml.ScalarNode)  # noqa: S101  # YAML has three kinds of nodes
        return self._scalar(node)

    def _mapping(self, node: yaml.MappingNode) -> Mapping:
        seen: dict[str, Place] = {}
        entries = []
        for key_node, value_node in node.value:
            key = self.value(key_node)
            if not isinstance(key, Scalar):
                hint = "put values with braces or brackets in quotes"
                self.problems.append(Problem(key.place, "a key must be a word", hint))
                continue
            if key.text in seen:
                message = f"the key {key.text!r} stands here twice"
                hint = f"it stands at line {seen[key.text].line} already: keep one of them"
                self.problems.append(Problem(key.place, message, hint))
                continue
            seen[key.text] = key.place
            entries.append((key, self.value(value_node)))
        return Mapping(tuple(entries), self._place(node.start_mark, 1))

    def _scalar(self, node: yaml.ScalarNode) -> Scalar:
        one_line = node.start_mark.line == node.end_mark.line
        width = node.end_mark.column - node.start_mark.column if one_line else 1
        place = self._place(node.start_mark, max(1, width))
        if not one_line and node.style in ("'", '"'):
            self._refuse_open(Quotation(_spot(node.start_mark), _spot(node.end_mark), node.style))
        if not node.style and _cut_off(place):
            hint = "put the value in quotes to keep the rest, or write '# ' to begin a comment"
            self.problems.append(Problem(place, "the value may be cut off at ' #'", hint))
        if match := _UNPRINTABLE.search(node.value):
            self.problems.append(_unprintable(match, place))
        rest = self.lines.line(node.end_mark.line + 1)[node.end_mark.column :]
        follows = not node.style and rest.lstrip().startswith("#")
        return Scalar(node.value, place, bool(node.style), follows)

    def _refuse_open(self, quotation: Quotation) -> None:
        """Refuse a value that took in the lines under it, up to a mark that suits it by chance."""
        if takes_in_other_lines(self.written, quotation):
            self.problems.append(not_closed(self.written, quotation))

    def _place(self, mark: "_Mark | None", width: int) -> Place:
        if mark is None:
            return Place(self.path)
        line = mark.line + 1
        return Place(self.path, line, mark.column + 1, width, self.lines.line(line))


def _spot(mark: "_Mark") -> Spot:
    return Spot(mark.line + 1, mark.column + 1)


def _unprintable(match: re.Match[str], place: Place) -> Problem:
    code = f"U+{ord(match.group()):04X}"
    hint = "delete it: it cannot be printed in a page or a Word file"
    return Problem(place, f"the character {code} is not text", hint)


def _refused(event: yaml.Event, depth: int) -> tuple[str, str] | None:
    """Return message and hint for what our files never need and attackers use."""
    if depth > MAX_DEPTH:
        return f"more than {MAX_DEPTH} levels of nesting", "close the brackets, or use fewer levels"
    if isinstance(event, yaml.AliasEvent):
        return "an alias (*name) is not allowed", "write the value out; put a leading * in quotes"
    if getattr(event, "anchor", None):
        return "an anchor (&name) is not allowed", "write the value out; put a leading & in quotes"
    if getattr(event, "tag", None):
        return "a tag (!name) is not allowed", "write the value alone; put a leading ! in quotes"
    return None


def _cut_off(place: Place) -> bool:
    """Tell whether a comment follows a plain value so closely that it was likely meant as text.

    A comment that starts with '# ' after the value is a comment; '#12' is most likely a number.
    """
    rest = place.line_text[place.column - 1 + place.width :]
    return bool(re.match(r"\s+#[^\s#]", rest))
