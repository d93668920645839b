"""Loads a questionnaire, and checks it as strictly as it will later check the answers."""

import re
from pathlib import Path

from generator.errors import nearest
from generator.questionnaire.model import (
    CHOSEN_TYPES,
    DATES,
    STAGES,
    STANCES,
    TYPES,
    Choice,
    Condition,
    Question,
    Questionnaire,
    Stance,
)
from generator.yaml_reader import Reader, one_of_hint
from generator.yaml_source import Mapping, Scalar, Sequence, Value, read_yaml

_SNAKE_CASE = re.compile(r"[a-z][a-z0-9_]*")
_QUESTION_KEYS = (
    "id",
    "ask",
    "help",
    "guide",
    "type",
    "choices",
    "ask_if",
    "stance",
    "at_least",
    "min",
    "max",
    "unit",
    "decimals",
    "differs_from",
    "before",
    "after",
    "suggested",
)
_CHOICE_KEYS = ("means", "stance", "if_left_out", "caution")
# Names that a template gives a meaning of its own.
_RESERVED = (
    "office",
    "policy",
    "loop",
    "not",
    "and",
    "or",
    "in",
    "is",
    "if",
    "else",
    "for",
    "true",
)


def load_questionnaire(path: Path) -> Questionnaire:
    """Return the questionnaire; raises InvalidSourceError with all its mistakes."""
    source = read_yaml(path)
    loader = _Loader()
    questionnaire = loader.questionnaire(source)
    loader.finish()
    return questionnaire


class _Loader(Reader):
    """Reads one questionnaire; earlier questions are known to later conditions."""

    def __init__(self) -> None:
        super().__init__()
        self.questions: dict[str, Question] = {}

    def questionnaire(self, source: Mapping) -> Questionnaire:
        self.keys(source, ("policy", "title", "stages", "questions"), "the questionnaire")
        policy = self.text(source, "policy", "the questionnaire")
        title = self.text(source, "title", "the questionnaire")
        listed = self.required(source, "questions", "the questionnaire")
        for entry in self.mappings(listed, "'questions'", "id: name_of_the_question"):
            question = self._question(entry)
            if question.id in self.questions:
                self.refuse(question.place, f"the question id {question.id!r} stands here twice")
            self.questions[question.id] = question
        questions = tuple(self.questions.values())
        return Questionnaire(policy, title, questions, source.place, self._stages(source))

    def _stages(self, source: Mapping) -> tuple[str, ...]:
        listed = source.get("stages")
        if not isinstance(listed, Sequence):
            if listed is not None:
                self.refuse(listed.place, "'stages' must be a list", "write [charge, plea]")
            return ()
        chosen = [self.one_of(item, STAGES, "stage") for item in listed.items]
        return tuple(stage for stage in STAGES if stage in chosen)

    def _question(self, entry: Mapping) -> Question:
        what = f"question {self._id(entry)!r}"
        self.keys(entry, _QUESTION_KEYS, what)
        kind = self.required(entry, "type", what)
        type_ = self.one_of(kind, TYPES, "type") if kind else ""
        guide = self.texts(entry.get("guide"), "'guide'")
        return Question(
            id=self._id(entry),
            ask=self.text(entry, "ask", what),
            help=self.text(entry, "help", what),
            type=type_,
            guide=guide,
            choices=self._choices(entry, type_, guide),
            ask_if=self._condition(entry.get("ask_if")),
            stance=self._stance(entry.get("stance"), guide),
            place=entry.get("id").place if entry.get("id") else entry.place,  # type: ignore[union-attr]  # the line above
            at_least=self._whole(entry, "at_least", default=1),
            minimum=self.optional_text(entry, "min"),
            maximum=self.optional_text(entry, "max"),
            unit=self.optional_text(entry, "unit"),
            decimals=self._decimals(entry),
            differs_from=self._differs_from(entry),
            before=self._date_of_policy(entry, "before", type_),
            after=self._date_of_policy(entry, "after", type_),
            suggested=self._suggested(entry),
        )

    def _id(self, entry: Mapping) -> str:
        value = entry.get("id")
        name = value.text if isinstance(value, Scalar) else ""
        if not _SNAKE_CASE.fullmatch(name) or name in _RESERVED:
            place = value.place if value else entry.place
            hint = "use small letters, digits and _, for example money_bail"
            if not any(p.place == place for p in self.problems):
                self.refuse(place, f"{name!r} cannot be the id of a question", hint)
        return name

    def _whole(self, entry: Mapping, key: str, default: int) -> int:
        value = entry.get(key)
        if value is None:
            return default
        if isinstance(value, Scalar) and value.text.isdecimal():
            return int(value.text)
        self.refuse(value.place, f"{key!r} must be a whole number")
        return default

    def _decimals(self, entry: Mapping) -> bool:
        value = entry.get("decimals")
        return bool(value is not None and self.yes_no(value, "'decimals'"))

    def _differs_from(self, entry: Mapping) -> str:
        value = entry.get("differs_from")
        return self.one_of(value, tuple(self.questions), "earlier question") if value else ""

    def _date_of_policy(self, entry: Mapping, key: str, type_: str) -> str:
        value = entry.get(key)
        if value is None:
            return ""
        if type_ != "date":
            hint = f"only a question of type date can have {key!r}: delete the line"
            self.refuse(value.place, f"{key!r} stands at a question of type {type_}", hint)
            return ""
        return self.one_of(value, DATES, "date of the policy")

    def _suggested(self, entry: Mapping) -> str:
        value = entry.get("suggested")
        if isinstance(value, Sequence):
            return "[" + ", ".join(self.texts(value, "'suggested'")) + "]"
        return self.optional_text(entry, "suggested")

    def _choices(self, entry: Mapping, type_: str, guide: tuple[str, ...]) -> tuple[Choice, ...]:
        listed = entry.get("choices")
        if listed is None:
            needed = type_ in ("choice", "several_choices")
            if needed and not self.is_misspelled(entry, "choices"):
                hint = "add 'choices:' with one line for each permitted answer"
                self.refuse(entry.place, f"a question of type {type_} needs choices", hint)
            return _yes_and_no() if type_ == "yes_no" else ()
        if not isinstance(listed, Mapping) or type_ not in CHOSEN_TYPES:
            self.refuse(listed.place, f"a question of type {type_} cannot have these choices")
            return ()
        choices = tuple(self._choice(key, value, guide) for key, value in listed.entries)
        if type_ == "yes_no" and {choice.id for choice in choices} != {"yes", "no"}:
            self.refuse(listed.place, "the choices of a yes_no question are yes and no")
        return choices

    def _choice(self, key: Scalar, value: Value, guide: tuple[str, ...]) -> Choice:
        what = f"choice {key.text!r}"
        if not _SNAKE_CASE.fullmatch(key.text):
            hint = "use small letters, digits and _"
            self.refuse(key.place, f"{key.text!r} cannot be the id of a choice", hint)
        if not isinstance(value, Mapping):
            self.refuse(value.place, f"{what} must have keys", "write {means: ..., stance: ...}")
            return Choice(key.text, "", Stance("follows"))
        self.keys(value, _CHOICE_KEYS, what)
        left_out = value.get("if_left_out")
        return Choice(
            id=key.text,
            means=self.optional_text(value, "means"),
            stance=self._stance(value.get("stance"), guide),
            if_left_out=self.one_of(left_out, STANCES, "stance") if left_out else "follows",
            caution=self.optional_text(value, "caution"),
        )

    def _stance(self, value: Value | None, guide: tuple[str, ...]) -> Stance:
        if value is None:
            return Stance("follows")
        if not isinstance(value, Mapping):
            return Stance(self.one_of(value, STANCES, "stance"))
        for key, _ in value.entries:
            if key.text not in guide:
                hint = one_of_hint(key, guide) if guide else "add it to the question's 'guide'"
                self.refuse(key.place, f"{key.text!r} is not in this question's 'guide'", hint)
        words = {key.text: self.one_of(word, STANCES, "stance") for key, word in value.entries}
        return Stance("follows", words)

    def _condition(self, value: Value | None) -> Condition:
        if value is None:
            return Condition()
        alternatives = value.items if isinstance(value, Sequence) else (value,)
        return Condition(tuple(self._lines(one) for one in alternatives))

    def _lines(self, value: Value) -> tuple[tuple[str, tuple[str, ...]], ...]:
        if not isinstance(value, Mapping):
            self.refuse(value.place, "'ask_if' must have keys", "write {question: choice}")
            return ()
        return tuple((key.text, self._any_of(key, choices)) for key, choices in value.entries)

    def _any_of(self, key: Scalar, value: Value) -> tuple[str, ...]:
        question = self.questions.get(key.text)
        if question is None:
            message = f"'ask_if' looks at {key.text!r}, which is no earlier question"
            self.refuse(key.place, message, nearest(key.text, self.questions))
            return ()
        if question.type not in CHOSEN_TYPES:
            hint = "only choice, several_choices and yes_no questions can be looked at"
            self.refuse(key.place, f"{key.text!r} is a question of type {question.type}", hint)
            return ()
        listed = value.items if isinstance(value, Sequence) else (value,)
        what = f"choice of question {key.text!r}"
        return tuple(self.one_of(item, question.choice_ids(), what) for item in listed)


def _yes_and_no() -> tuple[Choice, ...]:
    return (Choice("yes", "", Stance("follows")), Choice("no", "", Stance("follows")))
