"""Typed reading of YAML values: every mistake becomes a problem, and reading goes on."""

import re
from collections.abc import Iterator
from datetime import date

from generator.errors import InvalidSourceError, Problem, likeliest, nearest
from generator.location import Place
from generator.yaml_source import Mapping, Scalar, Sequence, Value

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_ADDRESS = re.compile(
    r"(https?://[^\s<>\"]+\.[^\s<>\"]+|mailto:[^\s<>\"@]+@[^\s<>\"@]+\.[^\s<>\"@]+)"
)


class Reader:
    """Reads keys out of mappings and keeps the problems; what cannot be read comes back empty."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self._misspelled: set[tuple[Place, str]] = set()

    def refuse(self, place: Place, message: str, hint: str = "") -> None:
        """Note a problem."""
        self.problems.append(Problem(place, message, hint))

    def finish(self) -> None:
        """Raise InvalidSourceError with everything that was refused, if anything was."""
        if self.problems:
            raise InvalidSourceError(self.problems)

    def keys(self, mapping: Mapping, known: tuple[str, ...], what: str) -> None:
        """Refuse keys that mean nothing here."""
        for key, _ in mapping.entries:
            if key.text not in known:
                self._misspelled.add((mapping.place, likeliest(key.text, known)))
                message = f"unknown key {key.text!r} in {what}"
                self.refuse(key.place, message, nearest(key.text, known))

    def is_misspelled(self, mapping: Mapping, key: str) -> bool:
        """Tell whether a key stands there in another spelling, which `keys` has refused."""
        return (mapping.place, key) in self._misspelled

    def required(self, mapping: Mapping, key: str, what: str) -> Value | None:
        """Return the value of a key that must be there and not be empty."""
        value = mapping.get(key)
        if value is None:
            if not self.is_misspelled(mapping, key):
                self.refuse(mapping.place, f"{what} lacks {key!r}", f"add a line '{key}: ...'")
        elif is_blank(value):
            self.refuse(value.place, f"{key!r} in {what} is empty", "write a value after the colon")
            return None
        return value

    def text(self, mapping: Mapping, key: str, what: str) -> str:
        """Return a text that must be there."""
        value = self.required(mapping, key, what)
        return "" if value is None else self.as_text(value, f"{key!r}")

    def optional_text(self, mapping: Mapping, key: str) -> str:
        """Return a text, or an empty one where the key is not there."""
        value = mapping.get(key)
        return "" if value is None or is_blank(value) else self.as_text(value, f"{key!r}")

    def as_text(self, value: Value, what: str) -> str:
        """Return a scalar's text without the space around it."""
        if isinstance(value, Scalar) and value.text.strip():
            if value.comment_follows:
                hint = "put the words in quotes to keep all of them, or the comment on its own line"
                self.refuse(value.place, f"{what} may be cut off at ' #'", hint)
            return value.text.strip()
        self.refuse(value.place, f"{what} must be a text", "write words after the colon")
        return ""

    def texts(self, value: Value | None, what: str) -> tuple[str, ...]:
        """Return the texts of a list; empty where there is no value."""
        if value is None or is_blank(value):
            return ()
        if not isinstance(value, Sequence):
            self.refuse(value.place, f"{what} must be a list", "write [first, second]")
            return ()
        return tuple(self.as_text(item, f"an entry of {what}") for item in value.items)

    def mappings(self, value: Value | None, what: str, example: str) -> tuple[Mapping, ...]:
        """Return the mappings of a list; what is no mapping is refused."""
        if value is None or is_blank(value):
            return ()
        if not isinstance(value, Sequence):
            self.refuse(value.place, f"{what} must be a list", f"write lines '- {example}'")
            return ()
        for item in value.items:
            if not isinstance(item, Mapping):
                self.refuse(item.place, f"an entry of {what} has no keys", f"write '- {example}'")
        return tuple(item for item in value.items if isinstance(item, Mapping))

    def entries(self, parent: Mapping, key: str, what: str) -> Iterator[tuple[str, Mapping]]:
        """Yield the named mappings under a key that must be there; others are refused."""
        listed = self.mapping(parent, key, what, f"lines 'name: {{...}}' under '{key}:'")
        for name, value in listed.entries if listed else ():
            if isinstance(value, Mapping):
                yield name.text, value
            else:
                self.refuse(name.place, f"{name.text!r} in {key!r} must have keys")

    def mapping(self, parent: Mapping, key: str, what: str, example: str) -> Mapping | None:
        """Return a mapping that must be there."""
        value = self.required(parent, key, what)
        if value is not None and not isinstance(value, Mapping):
            self.refuse(value.place, f"{key!r} must have keys", f"write {example}")
            return None
        return value

    def yes_no(self, value: Value, what: str) -> bool | None:
        """Return True for yes and False for no; None where it is neither."""
        if isinstance(value, Scalar) and value.text.strip().lower() in ("yes", "no"):
            return value.text.strip().lower() == "yes"
        shown = f" {value.text!r}" if isinstance(value, Scalar) else ""
        self.refuse(value.place, f"{what} is{shown or ' a list'}, not yes or no", "write yes or no")
        return None

    def one_of(self, value: Value, allowed: tuple[str, ...], what: str) -> str:
        """Return a word that must be one of those allowed."""
        if isinstance(value, Scalar) and value.text in allowed:
            return value.text
        if isinstance(value, Scalar):
            self.refuse(value.place, f"unknown {what} {value.text!r}", one_of_hint(value, allowed))
        else:
            self.refuse(value.place, f"{what} must be one word", f"use one of {', '.join(allowed)}")
        return ""

    def date(self, value: Value, what: str) -> date | None:
        """Return a date written as YYYY-MM-DD."""
        hint = "write year-month-day, for example 2026-11-02"
        if not isinstance(value, Scalar) or not _DATE.fullmatch(value.text.strip()):
            self.refuse(value.place, f"{what} is not a date", hint)
            return None
        try:
            return date.fromisoformat(value.text.strip())
        except ValueError:
            shown = value.text.strip()
            self.refuse(value.place, f"there is no day {shown} ({what})", hint)
            return None

    def address(self, value: Value, what: str) -> str:
        """Return an https, http or mailto address."""
        text = self.as_text(value, what)
        if text and not _ADDRESS.fullmatch(text):
            hint = "begin with https:// or http:// or mailto: and leave no spaces"
            self.refuse(value.place, f"{what} is no web or mail address: {text!r}", hint)
            return ""
        return text


def is_blank(value: Value) -> bool:
    """Tell whether nothing was written after the colon."""
    return isinstance(value, Scalar) and not value.text.strip() and not value.quoted


def one_of_hint(value: Scalar, allowed: tuple[str, ...]) -> str:
    """Return a hint that lists what is allowed, nearest first where one is near."""
    near = nearest(value.text, allowed)
    listed = f"use one of {', '.join(allowed)}"
    return f"{near} ({listed})" if near.startswith("did you mean") else listed
