"""Reads one answer in the type of its question."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation

from generator.questionnaire.model import AnswerValue, Offense, Question
from generator.questionnaire.office import Contact, Office
from generator.questionnaire.read_office import read_contact
from generator.yaml_reader import Reader
from generator.yaml_source import Mapping as Source
from generator.yaml_source import Scalar, Sequence, Value

# Not \d, which also means the digits of other scripts; and no zeros in front.
_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?")


class ValueReader(Reader):
    """Reads answers; approvers are the office's."""

    def __init__(self, office: Office) -> None:
        super().__init__()
        self.office = office

    def value(self, question: Question, value: Value) -> AnswerValue | None:
        """Return the answer in its question's type, or None where it was refused."""
        read: Mapping[str, Callable[[Question, Value], AnswerValue | None]] = {
            "choice": self._choice,
            "several_choices": self._choices,
            "yes_no": self._yes_no,
            "text": self._text,
            "number": self._number,
            "date": self._date,
            "approver": self._approver,
            "offenses": self._offenses,
            "contacts": self._contacts,
            "url": self._url,
        }
        return read[question.type](question, value)

    def what_would_be_right(self, question: Question) -> str:
        """Return how the question is answered."""
        choices = ", ".join(question.choice_ids())
        return {
            "choice": f"use one of {choices}",
            "several_choices": f"write a list out of [{choices}]",
            "yes_no": "write yes or no",
            "approver": f"use one of {', '.join(self.office.approvers)}",
            "offenses": "write lines '- {name: ..., statute: ...}'",
            "contacts": "write lines '- {name: ..., phone: ...}'",
            "date": "write year-month-day, for example 2026-11-02",
            "url": "write a web address that begins with https://",
            "number": "write digits alone, for example 30",
        }.get(question.type, "write words")

    def _yes_no(self, question: Question, value: Value) -> bool | None:
        return self.yes_no(value, _what(question))

    def _date(self, question: Question, value: Value) -> date | None:
        return self.date(value, _what(question))

    def _url(self, question: Question, value: Value) -> str | None:
        return self.address(value, _what(question)) or None

    def _text(self, question: Question, value: Value) -> str | None:
        """Return the words with every space as written; only line ends around them go."""
        if not self.as_text(value, _what(question)) or not isinstance(value, Scalar):
            return None
        return value.text.strip("\n")

    def _choice(self, question: Question, value: Value) -> str | None:
        allowed = question.choice_ids()
        if isinstance(value, Scalar) and value.text not in allowed:
            message = f"unknown choice {value.text!r} for question {question.id!r}"
            self.refuse(value.place, message, self.what_would_be_right(question))
            return None
        return self.one_of(value, allowed, f"choice for question {question.id!r}") or None

    def _choices(self, question: Question, value: Value) -> tuple[str, ...] | None:
        if not isinstance(value, Sequence):
            hint = f"write a list: [{', '.join(question.choice_ids())}]"
            self.refuse(value.place, f"the answer to {question.id!r} must be a list", hint)
            return None
        chosen = [self._choice(question, item) for item in value.items]
        for index, choice in enumerate(chosen):
            if choice and choice in chosen[:index]:
                self.refuse(value.items[index].place, f"{choice!r} stands here twice")
        self._refuse_too_few(question, value)
        # In the questionnaire's order, so that the text does not depend on how they were listed.
        return tuple(choice for choice in question.choice_ids() if choice in chosen)

    def _refuse_too_few(self, question: Question, value: Sequence) -> None:
        if len(value.items) < question.at_least:
            message = f"{question.id!r} has {len(value.items)} entries"
            self.refuse(value.place, message, f"list at least {question.at_least}")

    def _number(self, question: Question, value: Value) -> str | None:
        text = value.text.strip() if isinstance(value, Scalar) else ""
        try:
            number = Decimal(text)
        except InvalidOperation:
            number = Decimal("NaN")
        if not number.is_finite() or not _NUMBER.fullmatch(text):
            hint = "write digits alone, for example 30"
            self.refuse(value.place, f"the answer to {question.id!r} is not a number", hint)
            return None
        if "." in text and not question.decimals:
            what = _what(question)
            self.refuse(value.place, f"{what} is not a whole number", "write digits alone: 30")
            return None
        if not _in_range(number, question):
            message = f"{text} is out of range for {question.id!r}"
            self.refuse(value.place, message, f"use a number {_range(question)}")
            return None
        return text

    def _approver(self, _: Question, value: Value) -> str | None:
        if not self.office.approvers:  # office.yml is at fault, and that is told already
            return "unknown"
        approver = self.one_of(value, tuple(self.office.approvers), "approver")
        return self.office.approvers.get(approver)

    def _offenses(self, question: Question, value: Value) -> tuple[Offense, ...] | None:
        entries = self._listed(question, value, "{name: ..., statute: ...}")
        return None if entries is None else tuple(self._offense(entry) for entry in entries)

    def _offense(self, entry: Source) -> Offense:
        self.keys(entry, ("name", "statute"), "an offense")
        name = self.text(entry, "name", "an offense")
        return Offense(name, self.text(entry, "statute", "an offense"))

    def _contacts(self, question: Question, value: Value) -> tuple[Contact, ...] | None:
        entries = self._listed(question, value, "{name: ..., phone: ...}")
        return None if entries is None else tuple(read_contact(self, entry) for entry in entries)

    def _listed(self, question: Question, value: Value, example: str) -> list[Source] | None:
        if not isinstance(value, Sequence):
            hint = f"write lines '- {example}'"
            self.refuse(value.place, f"the answer to {question.id!r} must be a list", hint)
            return None
        self._refuse_too_few(question, value)
        return list(self.mappings(value, f"the answer to {question.id!r}", example))


def _what(question: Question) -> str:
    return f"the answer to {question.id!r}"


def _in_range(number: Decimal, question: Question) -> bool:
    low, high = question.minimum, question.maximum
    return not (low and number < Decimal(low)) and not (high and number > Decimal(high))


def _range(question: Question) -> str:
    parts = (
        (question.minimum and f"of at least {question.minimum}"),
        (question.maximum and f"up to {question.maximum}"),
    )
    return " and ".join(part for part in parts if part)
