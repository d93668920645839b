"""Questionnaires, and what an office answered; every value here is valid by construction."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from generator.location import Place
from generator.questionnaire.office import Contact

STANCES = ("follows", "adapts", "departs")
"""How an answer may stand to a recommendation, strongest first."""

TYPES = (
    "choice",
    "several_choices",
    "yes_no",
    "text",
    "number",
    "date",
    "approver",
    "offenses",
    "contacts",
    "url",
)
STAGES = ("arrest", "charge", "bail", "plea", "trial", "sentence", "supervision", "after")
"""The stages of a case, in order."""

DATES = ("adopted", "effective", "review_by")
"""Dates of a policy that the answer to a date question may have to lie before or after."""

CHOSEN_TYPES = ("choice", "several_choices", "yes_no")
"""Types whose answers are compared in conditions and templates, and never printed."""


@dataclass(frozen=True, slots=True)
class Stance:
    """How an answer stands to the recommendations of its question."""

    default: str
    by_recommendation: Mapping[str, str] = field(default_factory=dict)

    def towards(self, recommendation: str) -> str:
        """Return follows, adapts or departs."""
        return self.by_recommendation.get(recommendation, self.default)

    def words(self) -> tuple[str, ...]:
        """Return every word that it may give."""
        return (self.default, *self.by_recommendation.values())


@dataclass(frozen=True, slots=True)
class Choice:
    """One permitted answer."""

    id: str
    means: str
    stance: Stance
    if_left_out: str = "follows"
    """Stance where an office does not pick it among several choices."""
    caution: str = ""
    """For counsel; never published."""

    def may_depart(self) -> bool:
        """Tell whether making or leaving out this choice can depart from the guide."""
        return "departs" in (*self.stance.words(), self.if_left_out)


@dataclass(frozen=True, slots=True)
class Condition:
    """When a question is asked: one of the alternatives holds; each is "all of these"."""

    alternatives: tuple[tuple[tuple[str, tuple[str, ...]], ...], ...] = ()
    """Pairs of question id and the choices any of which will do; empty means always."""

    def questions(self) -> frozenset[str]:
        """Return the ids of the questions that it looks at."""
        return frozenset(name for lines in self.alternatives for name, _ in lines)

    def holds(self, chosen: Mapping[str, tuple[str, ...]]) -> bool:
        """Tell whether it holds; `chosen` has the choices of every question that was asked."""
        return not self.alternatives or any(
            all(set(choices) & set(chosen.get(name, ())) for name, choices in lines)
            for lines in self.alternatives
        )

    def __str__(self) -> str:
        return " or ".join(
            " and ".join(f"{name} is {' or '.join(choices)}" for name, choices in lines)
            for lines in self.alternatives
        )


@dataclass(frozen=True, slots=True)
class Question:
    """One question of a questionnaire."""

    id: str
    ask: str
    help: str
    type: str
    guide: tuple[str, ...]
    """Ids of the recommendations that it takes up."""
    choices: tuple[Choice, ...]
    ask_if: Condition
    stance: Stance
    """Of any answer, where there are no choices."""
    place: Place
    at_least: int = 0
    minimum: str = ""
    maximum: str = ""
    unit: str = ""
    decimals: bool = False
    """Whether a number may have a part after the point."""
    differs_from: str = ""
    """Id of an earlier question whose answer must not be given again."""
    before: str = ""
    """Name of the policy's date that a date must lie before."""
    after: str = ""
    """Name of the policy's date that a date must lie after."""
    suggested: str = ""
    """Our suggestion, shown by `init` alone."""

    def choice(self, choice_id: str) -> Choice | None:
        """Return a choice by its id, or None."""
        return next((choice for choice in self.choices if choice.id == choice_id), None)

    def choice_ids(self) -> tuple[str, ...]:
        """Return the ids of its choices in order."""
        return tuple(choice.id for choice in self.choices)


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """All questions of one policy."""

    policy: str
    title: str
    questions: tuple[Question, ...]
    place: Place
    stages: tuple[str, ...] = ()
    """Stages of a case that the policy governs, in the order of a case."""

    def question(self, question_id: str) -> Question | None:
        """Return a question by its id, or None."""
        return next((one for one in self.questions if one.id == question_id), None)


@dataclass(frozen=True, slots=True)
class Offense:
    """A charge by name and statute, as the office wrote them."""

    name: str
    statute: str


AnswerValue = str | bool | date | tuple[str, ...] | tuple[Offense, ...] | tuple[Contact, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """What the office said to one question."""

    question: Question
    value: AnswerValue
    """Choice id, choice ids, yes or no, text, number as written, date, approver's title, list."""
    place: Place
    reason: str = ""

    def chosen(self) -> tuple[str, ...]:
        """Return the ids of the choices made; empty for questions without choices."""
        match self.question.type, self.value:
            case "yes_no", bool(value):
                return ("yes" if value else "no",)
            case "choice", str(value):
                return (value,)
            case "several_choices", tuple(values):
                return tuple(str(value) for value in values)
        return ()

    def stance(self, recommendation: str) -> str:
        """Return the weakest stance of this answer towards a recommendation."""
        chosen = self.chosen()
        if not self.question.choices:
            return self.question.stance.towards(recommendation)
        stances = [
            choice.stance.towards(recommendation) if choice.id in chosen else choice.if_left_out
            for choice in self.question.choices
            if choice.id in chosen or self.question.type == "several_choices"
        ]
        return weakest(stances)

    def overall_stance(self) -> str:
        """Return the weakest stance towards any recommendation; empty where it takes up none."""
        if not self.question.guide:
            return ""
        return weakest([self.stance(one) for one in self.question.guide])

    def cautions(self) -> tuple[str, ...]:
        """Return what counsel should check because of this answer."""
        chosen = self.chosen()
        return tuple(
            choice.caution
            for choice in self.question.choices
            if choice.id in chosen and choice.caution
        )


@dataclass(frozen=True, slots=True)
class PolicyRecord:
    """What identifies a policy: the `policy:` part of an office's file."""

    number: str
    version: str
    status: str
    adopted: date
    effective: date
    review_by: date
    supersedes: tuple[str, ...]
    owner: str
    """Title of who keeps it up to date."""
    approved_by: str
    """Title of who approved it."""
    legal_review_by: str
    legal_review_on: date


@dataclass(frozen=True, slots=True)
class Provision:
    """A clause of the office's own, numbered after ours in its section."""

    section: str
    id: str
    title: str
    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class Answers:
    """All answers of an office to one questionnaire: complete and typed."""

    questionnaire: Questionnaire
    record: PolicyRecord
    by_question: Mapping[str, Answer]
    """Of the questions that were asked, in the questionnaire's order."""
    provisions: tuple[Provision, ...] = ()


def weakest(stances: list[str]) -> str:
    """Return the stance farthest from the guide; follows where there is none."""
    return max(stances, key=STANCES.index, default="follows")
