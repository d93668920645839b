"""Reading one mapping of a rule file or of language.yml, with every mistake noted."""

from collections.abc import Iterable

from generator.errors import Problem, nearest
from generator.yaml_source import Mapping, Scalar, Sequence, Value, unknown_keys


class Fields:
    """The values of one mapping; what is missing or wrong becomes a problem."""

    def __init__(
        self, mapping: Mapping, known: tuple[str, ...], what: str, problems: list[Problem]
    ) -> None:
        self.mapping = mapping
        self.what = what
        self.problems = problems
        problems.extend(unknown_keys(mapping, known, what))

    def text(self, key: str, *, needed: bool = False) -> str:
        """Return the text of a key, or an empty text."""
        scalar = self.scalar(key, needed=needed)
        return " ".join(scalar.text.split()) if scalar else ""

    def scalar(self, key: str, *, needed: bool = False) -> Scalar | None:
        """Return the single value of a key, or None where there is none."""
        value = self._value(key, needed=needed)
        if value is None:
            return None
        if isinstance(value, Scalar) and value.text.strip():
            return value
        self._refuse(value, f"{key!r} in {self.what} must be a text", "write a single value")
        return None

    def one_of(self, key: str, choices: Iterable[str], default: str) -> str:
        """Return a word out of a few."""
        scalar = self.scalar(key)
        if scalar is None:
            return default
        known = tuple(choices)
        if scalar.text in known:
            return scalar.text
        message = f"unknown {key} {scalar.text!r} in {self.what}"
        self._refuse(scalar, message, f"use one of {', '.join(known)}")
        return default

    def texts(self, key: str, *, needed: bool = False) -> tuple[Scalar, ...]:
        """Return the list of texts under a key."""
        value = self._value(key, needed=needed)
        return () if value is None else self._texts_of(value, key)

    def forms(self, key: str) -> dict[str, tuple[Scalar, ...]]:
        """Return lists of texts by the name of their grammatical form."""
        value = self._value(key, needed=True)
        if value is None:
            return {}
        if not isinstance(value, Mapping):
            hint = "write one line for each form, such as 'singular: [addict]'"
            self._refuse(value, f"{key!r} in {self.what} must name its forms", hint)
            return {}
        return {name.text: self._texts_of(texts, name.text) for name, texts in value.entries}

    def mappings(self, key: str) -> tuple[Mapping, ...]:
        """Return the list of mappings under a key."""
        value = self._value(key, needed=False)
        if value is None:
            return ()
        if not isinstance(value, Sequence):
            hint = "begin each entry with '- '"
            self._refuse(value, f"{key!r} in {self.what} must be a list", hint)
            return ()
        for item in value.items:
            if not isinstance(item, Mapping):
                hint = "write keys and values: see the examples in the file"
                self._refuse(item, f"an entry of {key!r} in {self.what} is not a mapping", hint)
        return tuple(item for item in value.items if isinstance(item, Mapping))

    def refuse_unknown(self, scalar: Scalar, what: str, known: Iterable[str]) -> None:
        """Note that a name is not known, with the likeliest one that is."""
        message = f"unknown {what} {scalar.text!r} in {self.what}"
        self._refuse(scalar, message, nearest(scalar.text, known))

    def _value(self, key: str, *, needed: bool) -> Value | None:
        value = self.mapping.get(key)
        if value is None and needed:
            self._refuse(self.mapping, f"{self.what} has no {key!r}", f"add a line '{key}: ...'")
        if isinstance(value, Scalar) and not value.text.strip() and not value.quoted:
            if needed:
                self._refuse(value, f"{key!r} in {self.what} is empty", "write its value here")
            return None
        return value

    def _texts_of(self, value: Value, key: str) -> tuple[Scalar, ...]:
        if not isinstance(value, Sequence):
            hint = "write a list: [one, another]"
            self._refuse(value, f"{key!r} in {self.what} must be a list of texts", hint)
            return ()
        for item in value.items:
            if not isinstance(item, Scalar) or not item.text.strip():
                message = f"an entry of {key!r} in {self.what} is not a text"
                self._refuse(item, message, "put a text with ': ' in quotes")
        return tuple(item for item in value.items if isinstance(item, Scalar) and item.text.strip())

    def _refuse(self, value: Value, message: str, hint: str) -> None:
        self.problems.append(Problem(value.place, message, hint))
