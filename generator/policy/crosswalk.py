"""The crosswalk: each recommendation of the guide, where the policy takes it up, and how."""

from collections.abc import Iterator, Mapping, Sequence

from generator.policy.guide import STRENGTHS, Recommendation
from generator.policy.headings import Heading
from generator.policy.library import Library
from generator.policy.model import CrossReference, Inline, Table, Text
from generator.questionnaire.model import Answer, Answers, weakest

DOES_NOT_ARISE = "does not arise"


def crosswalk_table(
    answers: Answers,
    library: Library,
    clauses_by_recommendation: Mapping[str, tuple[str, ...]],
    publish_reasons: bool,
) -> Table:
    """Return one row a recommendation; an office's reasons only where it publishes them."""
    header = ("Guide", "What the guide asks", "How strongly", "This policy", "Where")
    rows = tuple(
        _row(one, answers, clauses_by_recommendation.get(one.id, ()), publish_reasons)
        for one in library.recommendations.values()
        if one.concerns(answers.questionnaire.policy) or one.id in clauses_by_recommendation
    )
    return Table(tuple((Text(title),) for title in header), rows)


def clauses_by_recommendation(
    headings: Sequence[Heading], answers: Answers
) -> dict[str, tuple[str, ...]]:
    """Return the ids of the clauses that take up each recommendation, in reading order."""
    found: dict[str, set[str]] = {}
    for answer in answers.by_question.values():
        for name in answer.question.guide:
            found.setdefault(name, set()).update(_clauses_of(answer.question.id, headings))
    for heading in headings:
        for name in heading.entries("guide"):
            found.setdefault(name, set()).add(heading.id)
    order = [heading.id for heading in headings]
    return {name: tuple(sorted(ids, key=order.index)) for name, ids in found.items()}


def _clauses_of(question: str, headings: Sequence[Heading]) -> list[str]:
    """Return the clauses that rule on a question, not those that only look at its answer."""
    named = [one for one in headings if question in one.entries("from")]
    same = [one for one in named if one.id == question.replace("_", "-")]
    first = [one for one in named if one.entries("from")[0] == question]
    return [one.id for one in same or first or named]


def stance_towards(recommendation: str, answers: Answers, taken_up: bool) -> str:
    """Return the weakest stance of the answers that take up a recommendation."""
    serving = list(_serving(recommendation, answers))
    if not serving:
        return "follows" if taken_up else DOES_NOT_ARISE
    return weakest([answer.stance(recommendation) for answer in serving])


def _row(
    one: Recommendation, answers: Answers, clauses: tuple[str, ...], publish_reasons: bool
) -> tuple[tuple[Inline, ...], ...]:
    stance = stance_towards(one.id, answers, bool(clauses))
    reasons = tuple(_reasons(one.id, answers)) if publish_reasons else ()
    shown = f"{stance.capitalize()}{': ' if reasons else ''}{' '.join(reasons)}"
    return (
        (Text(f"{one.id} (page {one.page})"),),
        (Text(one.asks),),
        (Text(STRENGTHS[one.strength]),),
        (Text(shown),),
        tuple(_where(clauses)) or (Text("No clause"),),
    )


def _serving(recommendation: str, answers: Answers) -> Iterator[Answer]:
    for answer in answers.by_question.values():
        if recommendation in answer.question.guide:
            yield answer


def _reasons(recommendation: str, answers: Answers) -> Iterator[str]:
    for answer in _serving(recommendation, answers):
        if answer.reason and answer.stance(recommendation) != "follows":
            yield answer.reason


def _where(clauses: tuple[str, ...]) -> Iterator[Inline]:
    for index, clause in enumerate(clauses):
        if index:
            yield Text(", ")
        yield CrossReference(clause, "")
