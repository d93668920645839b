"""Reading one mapping of a rule file or of language.yml; texts keep their places for problems."""

from collections.abc import Iterable

from generator.errors import Problem, nearest
from generator.yaml_reader import Reader, is_blank
from generator.yaml_source import Mapping, Scalar, Sequence, Value


class Fields:
    """The values of one mapping; what is missing or wrong becomes a problem."""

    def __init__(
        self, mapping: Mapping, known: tuple[str, ...], what: str, problems: list[Problem]
    ) -> None:
        self.mapping = mapping
        self.what = what
        self.problems = problems
        self.reader = Reader()
        self.reader.problems = problems
        self.reader.keys(mapping, known, what)

    def text(self, key: str, *, needed: bool = False) -> str:
        """Return the text of a key on one line, or an empty text."""
        scalar = self.scalar(key, needed=needed)
        return " ".join(scalar.text.split()) if scalar else ""

    def scalar(self, key: str, *, needed: bool = False) -> Scalar | None:
        """Return the single value of a key, or None where there is none."""
        value = self._value(key, needed=needed)
        if value is None:
            return None
        text = self.reader.as_text(value, f"{key!r} in {self.what}")
        return value if text and isinstance(value, Scalar) else None

    def one_of(self, key: str, choices: Iterable[str], default: str) -> str:
        """Return a word out of a few."""
        value = self._value(key, needed=False)
        if value is None:
            return default
        return self.reader.one_of(value, tuple(choices), key) or default

    def texts(self, key: str, *, needed: bool = False) -> tuple[Scalar, ...]:
        """Return the list of texts under a key."""
        value = self._value(key, needed=needed)
        return () if value is None else self._texts_of(value, key)

    def forms(self, key: str) -> dict[str, tuple[Scalar, ...]]:
        """Return lists of texts by the name of their grammatical form."""
        example = "one line for each form, such as 'singular: [addict]'"
        value = self.reader.mapping(self.mapping, key, self.what, example)
        entries = value.entries if value else ()
        return {name.text: self._texts_of(texts, name.text) for name, texts in entries}

    def is_empty_list(self, key: str, form: str) -> bool:
        """Tell whether a form has "[]": written on purpose, and not forgotten."""
        forms = self.mapping.get(key)
        value = forms.get(form) if isinstance(forms, Mapping) else None
        return isinstance(value, Sequence) and not value.items

    def mappings(self, key: str) -> tuple[Mapping, ...]:
        """Return the list of mappings under a key."""
        what = f"{key!r} in {self.what}"
        return self.reader.mappings(self.mapping.get(key), what, "key: value")

    def refuse_unknown(self, scalar: Scalar, what: str, known: Iterable[str]) -> None:
        """Note that a name is not known, with the likeliest one that is."""
        message = f"unknown {what} {scalar.text!r} in {self.what}"
        self.reader.refuse(scalar.place, message, nearest(scalar.text, known))

    def _value(self, key: str, *, needed: bool) -> Value | None:
        if needed:
            return self.reader.required(self.mapping, key, self.what)
        value = self.mapping.get(key)
        return None if value is None or is_blank(value) else value

    def _texts_of(self, value: Value, key: str) -> tuple[Scalar, ...]:
        what = f"{key!r} in {self.what}"
        self.reader.texts(value, what)
        items = value.items if isinstance(value, Sequence) else ()
        return tuple(item for item in items if isinstance(item, Scalar) and item.text.strip())
