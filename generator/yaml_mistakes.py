"""What is wrong with a YAML text and what would be right, in the words of people who write one.

A parser complains where it gave up, in words of its own. The mistake is often far above: a
quotation mark that nobody closed takes in every line up to the next one.
"""

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from generator.errors import Problem
from generator.location import Lines, Place

_KEY_OR_NOTE = re.compile(r"\s*(#|- |[\w-]+:(\s|$))")
_ITEM = re.compile(r"[ -]*")
_NO_SPACE = re.compile(r"[\s-]*[\w-]+:[^\s/]")
_IN_QUOTES = "put the whole value in quotes"


class Spot(NamedTuple):
    """A point in the text; lines and columns count from 1."""

    line: int
    column: int


class Quotation(NamedTuple):
    """A value in quotation marks, from the mark that opens it to just behind its end."""

    start: Spot
    end: Spot
    mark: str


class Complaint(NamedTuple):
    """What the parser said: what it missed, where, and what it was reading since where."""

    said: str
    at: Spot
    since: Spot


class Written(NamedTuple):
    """The text that somebody wrote, by its lines."""

    path: Path
    lines: Lines

    def place(self, spot: Spot, width: int = 1) -> Place:
        """Return the place of a spot."""
        return Place(self.path, spot.line, spot.column, width, self.lines.line(spot.line))

    def indent(self, number: int) -> int:
        """Return how many characters stand before the words of a line."""
        line = self.lines.line(number)
        return len(line) - len(line.lstrip())

    def above(self, number: int) -> int:
        """Return the number of the nearest line above that is neither empty nor a comment."""
        for one in range(number - 1, 0, -1):
            words = self.lines.line(one).strip()
            if words and not words.startswith("#"):
                return one
        return 0

    def from_spot(self, spot: Spot) -> str:
        """Return what stands on the line from the spot on."""
        return self.lines.line(spot.line)[spot.column - 1 :]


def explained(text: Written, complaint: Complaint, quotations: Sequence[Quotation] = ()) -> Problem:
    """Return the mistake behind the parser's complaint, at its place and with the way out.

    `quotations` are the values in quotation marks up to where the parser gave up.
    """
    for quotation in quotations:
        if takes_in_other_lines(text, quotation):
            return not_closed(text, quotation)
    if "unexpected end of stream" in complaint.said:
        return not_closed(text, Quotation(complaint.since, complaint.at, _mark(text, complaint)))
    if quotations and _is_right_behind(text, quotations[-1], complaint.at):
        return _goes_on_behind(text, quotations[-1], complaint)
    if tab := re.match(r" *\t", text.lines.line(complaint.at.line)):
        return _tab(text, Spot(complaint.at.line, tab.end()))
    for words, told in _TOLD.items():
        if words in complaint.said:
            return told(text, complaint)
    hint = "check quotes, brackets and indentation of this line and the one above"
    return Problem(text.place(complaint.at), f"this cannot be read ({complaint.said})", hint)


def takes_in_other_lines(text: Written, quotation: Quotation) -> bool:
    """Tell whether a value has keys or comments in it that stand no deeper than its own key."""
    line = text.lines.line(quotation.start.line)
    item = _ITEM.match(line)
    own = item.end() if item else 0
    # Alone on its line, a value may go on right under its beginning.
    deepest = own - (own == quotation.start.column - 1)
    return any(
        text.indent(number) <= deepest and _KEY_OR_NOTE.match(text.lines.line(number))
        for number in range(quotation.start.line + 1, quotation.end.line + 1)
    )


def not_closed(text: Written, quotation: Quotation) -> Problem:
    """Return the problem of a quotation mark that nobody closed, where it opens."""
    mark = quotation.mark
    name = "apostrophe" if mark == "'" else "mark"
    hint = (
        f"write {mark} at the end of the value; if the {name} belongs to its words, "
        f"{_other_marks(text, quotation)}"
    )
    message = f"the quotation mark {mark} that opens here is not closed"
    return Problem(text.place(quotation.start), message, hint)


def _goes_on_behind(text: Written, quotation: Quotation, complaint: Complaint) -> Problem:
    """Tell of a mark that ended the value and was most likely one of its words."""
    message = f"more words follow behind the closing {quotation.mark} of the value"
    otherwise = "put a comma before" if "','" in complaint.said else "delete"
    hint = f"{_other_marks(text, quotation)}, or {otherwise} what follows"
    return Problem(text.place(quotation.start), message, hint)


def _other_marks(text: Written, quotation: Quotation) -> str:
    other, twice = ("'", "''") if quotation.mark == '"' else ('"', '\\"')
    hint = f"put the whole value in {other} marks"
    if other not in text.from_spot(quotation.start):
        return hint
    return f"{hint} and write {twice} for each {other} in it"


def _mark(text: Written, complaint: Complaint) -> str:
    return text.from_spot(complaint.since)[:1]


def _is_right_behind(text: Written, quotation: Quotation, at: Spot) -> bool:
    between = text.lines.line(at.line)[quotation.end.column - 1 : at.column - 1]
    return quotation.end.line == at.line and quotation.end <= at and not between.strip()


def _tab(text: Written, spot: Spot) -> Problem:
    return Problem(text.place(spot), "a tab stands here", "indent with spaces, not with a tab")


def _beginning(text: Written, spot: Spot) -> Problem:
    first = text.from_spot(spot)[:1]
    if first == "\t":
        return _tab(text, spot)
    hint = f"{_IN_QUOTES}: without them {first} has a meaning of its own"
    return Problem(text.place(spot), f"a value cannot begin with {first}", hint)


def _begins_here(text: Written, complaint: Complaint) -> Problem:
    return _beginning(text, complaint.at)


def _began(text: Written, complaint: Complaint) -> Problem:
    return _beginning(text, complaint.since)


def _colon(text: Written, complaint: Complaint) -> Problem:
    """Tell of a key where none can be: in a value, or on a line that goes on with one."""
    at = complaint.at
    before = text.lines.line(at.line)[: at.column - 1]
    if re.search(r"\S:\s", before):
        hint = f"{_IN_QUOTES}: otherwise a colon with a space behind it ends a name"
        return Problem(text.place(at), "a second colon stands in this line", hint)
    above = text.above(at.line)
    if joined := _NO_SPACE.match(text.lines.line(above)):
        hint = "write 'name: value', with a space behind the colon"
        spot = Spot(above, joined.end() - 1)
        return Problem(text.place(spot), "no space stands behind this colon", hint)
    message = f"this line stands deeper than line {above}, which has its value already"
    hint = (
        f"begin it under the first letter of line {above}; "
        f"if it goes on with the value above, {_IN_QUOTES}"
    )
    return Problem(text.place(Spot(at.line, text.indent(at.line) + 1)), message, hint)


def _misplaced(text: Written, complaint: Complaint) -> Problem:
    at = complaint.at
    if at.column > text.indent(at.line) + 1:
        message = "what stands here does not belong to the value before it"
        return Problem(text.place(at), message, _IN_QUOTES)
    if text.from_spot(at).startswith("- "):
        hint = "write the entries of a list under a name of their own that ends with a colon"
        return Problem(text.place(at), "no list can begin here", hint)
    message = "this line does not begin under the lines that it belongs with"
    return Problem(text.place(at), message, "give it as many spaces in front as they have")


def _not_in_list(text: Written, complaint: Complaint) -> Problem:
    message = "this line does not begin under the lines that it belongs with"
    hint = "begin it with '- ' if it is one more of the list above; else check the spaces in front"
    return Problem(text.place(complaint.at), message, hint)


def _no_colon(text: Written, complaint: Complaint) -> Problem:
    hint = (
        "write a colon and a space after the name: 'name: value'; "
        "if it goes on with the words above, put more spaces in front than they have"
    )
    return Problem(text.place(complaint.since), "this line has no colon behind a name", hint)


def _bracket(text: Written, complaint: Complaint) -> Problem:
    at, since = complaint.at, complaint.since
    if at.line == since.line:
        message = "a comma or the closing bracket is missing before this"
        hint = "put a value that holds a colon, a comma, a bracket or a mark in quotes"
        return Problem(text.place(at), message, hint)
    opening = text.from_spot(since)[:1]
    closing = "]" if opening == "[" else "}"
    message = f"the bracket {opening} that opens here is not closed"
    hint = f"write {closing} at its end, and a comma between each two entries"
    if re.search(r"\s#", text.from_spot(since)):
        hint = "put the value with the # in quotes: what stands behind ' #' is a comment"
    return Problem(text.place(since), message, hint)


def _nothing(text: Written, complaint: Complaint) -> Problem:
    first = text.from_spot(complaint.at)[:1]
    before = text.lines.line(complaint.at.line)[: complaint.at.column - 1].rstrip()
    if first == "," and before.endswith((",", "[", "{")):
        hint = "write a value before it, or delete it"
        return Problem(text.place(complaint.at), "no value stands before this comma", hint)
    if first and first in ",]}":
        return _beginning(text, complaint.at)
    hint = "write a value after the colon or the comma above, and put one that holds # in quotes"
    return Problem(text.place(complaint.at), "a value is missing before this", hint)


def _list_behind_colon(text: Written, complaint: Complaint) -> Problem:
    hint = f"begin the list on a line of its own, or {_IN_QUOTES} if the - belongs to it"
    return Problem(text.place(complaint.at), "no list can begin behind a colon", hint)


def _backslash(text: Written, complaint: Complaint) -> Problem:
    hint = "write it twice (\\\\), or put the whole value in ' marks"
    message = 'a backslash has a meaning of its own between " marks'
    return Problem(text.place(complaint.at), message, hint)


def _second_document(text: Written, complaint: Complaint) -> Problem:
    line = complaint.at.line
    if text.lines.line(line).startswith("---"):
        return Problem(text.place(complaint.at, 3), "'---' ends the file here", "delete the line")
    message = "a line with '...' above ends the file"
    return Problem(text.place(Spot(line, 1)), message, "delete that line")


_TOLD: dict[str, Callable[[Written, Complaint], Problem]] = {
    "cannot start any token": _begins_here,
    "tab character": _begins_here,
    "mapping values": _colon,
    "mapping keys": _begins_here,
    "expected key": _misplaced,
    "'-' indicator": _not_in_list,
    "expected ':'": _no_colon,
    "expected ','": _bracket,
    "node content": _nothing,
    "block sequence entries": _list_behind_colon,
    "comment or line break": _began,
    "alphabetic or numeric": _began,
    "directive": _began,
    "escape": _backslash,
    "another document": _second_document,
    "document start": _second_document,
}
"""By words of the parser's complaint."""
