"""Reads an office's file and holds it against the questionnaire: complete, typed, or refused.

There is no silent default: a question that is asked and has no answer is a problem.
"""

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from generator.errors import likeliest
from generator.location import Place
from generator.questionnaire.answer_values import ValueReader
from generator.questionnaire.model import (
    Answer,
    Answers,
    PolicyRecord,
    Provision,
    Question,
    Questionnaire,
)
from generator.questionnaire.office import Office
from generator.questionnaire.record import NO_DATE, read_record
from generator.yaml_reader import is_blank
from generator.yaml_source import Mapping, Scalar, Sequence, Value, read_yaml

_KEBAB_CASE = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")


def read_answers(path: Path, questionnaire: Questionnaire, office: Office) -> Answers:
    """Return the office's answers; raises InvalidSourceError with all mistakes of the file."""
    source = read_yaml(path)
    reader = _AnswersReader(questionnaire, office)
    answers = reader.answers(source)
    reader.finish()
    return answers


@dataclass(frozen=True, slots=True)
class _Written:
    """An answer as it stands in the file, not yet held against its question."""

    key: Scalar
    value: Value
    reason: str

    @property
    def place(self) -> Place:
        return self.key.place if isinstance(self.value, Sequence | Mapping) else self.value.place


class _AnswersReader(ValueReader):
    def __init__(self, questionnaire: Questionnaire, office: Office) -> None:
        super().__init__(office)
        self.questionnaire = questionnaire
        self._meant: set[str] = set()
        """Ids of questions that are most likely answered under a misspelled one."""

    def answers(self, source: Mapping) -> Answers:
        what = "the file"
        self.keys(source, ("policy", "answers", "additional_provisions"), what)
        example = "{number: 2026-01, ...}"
        record = self._record(self.mapping(source, "policy", what, example))
        written = self.mapping(source, "answers", what, "a line for each question")
        by_question = self._by_question(written) if written else {}
        for answer in by_question.values():
            self._refuse_out_of_order(answer, record)
        provisions = self._provisions(source.get("additional_provisions"))
        return Answers(self.questionnaire, record, by_question, provisions)

    def _record(self, source: Mapping | None) -> PolicyRecord:
        # Without its record the reader raises before anybody sees the empty one.
        return read_record(self, source or Mapping((), Place(Path())), self.office, bool(source))

    def _by_question(self, source: Mapping) -> dict[str, Answer]:
        written = self._written(source)
        chosen: dict[str, tuple[str, ...]] = {}
        doubtful: set[str] = set()
        answers: dict[str, Answer] = {}
        for question in self.questionnaire.questions:
            if question.ask_if.questions() & doubtful:
                doubtful.add(question.id)
            elif not question.ask_if.holds(chosen):
                self._refuse_not_asked(question, written.get(question.id))
            elif answer := self._asked(question, written.get(question.id), source):
                self._refuse_same(answer, answers)
                answers[question.id] = answer
                chosen[question.id] = answer.chosen()
            else:
                doubtful.add(question.id)
        return answers

    def _written(self, source: Mapping) -> dict[str, _Written]:
        known = [question.id for question in self.questionnaire.questions]
        written = {}
        for key, value in source.entries:
            if key.text not in known:
                self._refuse_unknown(key, known)
            else:
                written[key.text] = self._with_reason(key, value)
        return written

    def _refuse_unknown(self, key: Scalar, known: list[str]) -> None:
        likely = likeliest(key.text, known)
        self._meant.add(likely)
        policy = f"policy {self.questionnaire.policy!r} (policypress review shows them)"
        hint = f"did you mean {likely!r}?" if likely else f"see the questions of {policy}"
        self.refuse(key.place, f"unknown question {key.text!r}", hint)

    def _with_reason(self, key: Scalar, value: Value) -> _Written:
        if not isinstance(value, Mapping):
            return _Written(key, value, "")
        self.keys(value, ("answer", "reason"), f"the answer to {key.text!r}")
        answer = value.get("answer")
        reason = self.optional_text(value, "reason")
        return _Written(key, answer or Scalar("", key.place), reason)

    def _refuse_not_asked(self, question: Question, written: _Written | None) -> None:
        if written is None or is_blank(written.value):
            return
        message = f"{question.id!r} is not asked here, so it cannot have an answer"
        hint = f"delete the line, or check the earlier answer: asked if {question.ask_if}"
        self.refuse(written.key.place, message, hint)

    def _asked(
        self, question: Question, written: _Written | None, source: Mapping
    ) -> Answer | None:
        if written is None and question.id in self._meant:
            return None
        if written is None or is_blank(written.value):
            place = written.key.place if written else source.place
            message = f"no answer to {question.id!r}: {question.ask}"
            right = self.what_would_be_right(question)
            where = "after the colon" if written else f"add a line '{question.id}: ...'"
            hint = f"{where}: {right}"
            self.refuse(place, message, hint)
            return None
        before = len(self.problems)
        value = self.value(question, written.value)
        if value is None or len(self.problems) > before:
            return None
        answer = Answer(question, value, written.place, written.reason)
        if answer.overall_stance() == "departs" and not _says_something(written.reason):
            self._refuse_without_reason(answer)
        return answer

    def _refuse_same(self, answer: Answer, earlier: dict[str, Answer]) -> None:
        other = earlier.get(answer.question.differs_from)
        if other and other.value == answer.value:
            message = f"{answer.question.id!r} is the same as {other.question.id!r}"
            self.refuse(answer.place, message, "name somebody else: the two act for each other")

    def _refuse_out_of_order(self, answer: Answer, record: PolicyRecord) -> None:
        question, day = answer.question, answer.value
        if not isinstance(day, date):
            return
        for word, name in (("before", question.before), ("after", question.after)):
            limit = getattr(record, name) if name else NO_DATE
            right = day < limit if word == "before" else day > limit
            # Where the policy's own date is missing or wrong, that is told already.
            if limit != NO_DATE and not right:
                message = f"{question.id!r} ({day}) is not {word} {name!r} ({limit})"
                hint = f"write a date {word} {limit}, or check {name!r} under 'policy'"
                self.refuse(answer.place, message, hint)

    def _refuse_without_reason(self, answer: Answer) -> None:
        departed = [one for one in answer.question.guide if answer.stance(one) == "departs"]
        message = (
            f"the answer to {answer.question.id!r} departs from the guide ({', '.join(departed)})"
        )
        hint = "give the reason: {answer: ..., reason: ...}"
        self.refuse(answer.place, f"{message} and has no reason", hint)

    def _provisions(self, value: Value | None) -> tuple[Provision, ...]:
        example = "{section: exceptions, title: ..., text: ...}"
        entries = self.mappings(value, "'additional_provisions'", example)
        return tuple(self._provision(index, entry) for index, entry in enumerate(entries, start=1))

    def _provision(self, index: int, entry: Mapping) -> Provision:
        what = "an additional provision"
        self.keys(entry, ("section", "id", "title", "text"), what)
        given = entry.get("id")
        id_ = self.as_text(given, "'id'") if given else f"office-{index}"
        if id_ and (not _KEBAB_CASE.fullmatch(id_) or len(id_) > 35):  # noqa: PLR2004  # Word's limit less our prefix
            hint = "use small letters, digits and -, at most 35, for example weekend-coverage"
            self.refuse(entry.place, f"{id_!r} cannot be the id of a clause", hint)
        return Provision(
            section=self.text(entry, "section", what),
            id=id_,
            title=self.text(entry, "title", what),
            text=self.text(entry, "text", what),
            place=entry.place,
        )


def _says_something(reason: str) -> bool:
    return any(character.isalpha() for character in reason)
