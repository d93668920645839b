"""The sheet that counsel signs: each question with its answer, stance, caution and reason."""

from collections.abc import Iterator, Sequence
from datetime import date

from generator.drafting import Finished
from generator.policy.template import long_date
from generator.questionnaire.model import Answer, Answers, Offense
from generator.questionnaire.office import Contact


def review_sheet(answers: Answers) -> str:
    """Return the sheet as text; it is for the office alone: cautions and reasons stand in it."""
    return "\n".join(_lines(answers)) + "\n"


def answer_in_words(answer: Answer) -> str:
    """Return an answer as people say it."""
    match answer.value:
        case bool():
            return _choice_words(answer)[0]
        case date() as day:
            return long_date(day)
        case str(text):
            return _choice_words(answer)[0] if answer.question.choices else _with_unit(answer, text)
        case tuple(items):
            chosen = answer.question.choices
            listed = _choice_words(answer) if chosen else [_entry(item) for item in items]
            *others, last = listed or ["none"]
            return "; ".join([*(one.removesuffix(".") for one in others), last])


def _lines(answers: Answers) -> Iterator[str]:
    record = answers.record
    title = f"{answers.questionnaire.title}: sheet to sign off"
    yield from (
        title,
        "=" * len(title),
        "For the office alone: cautions and reasons are inside.",
        "",
    )
    yield f"Policy {record.number}, version {record.version}, {record.status.replace('_', ' ')}"
    departs = [one for one in answers.by_question.values() if one.overall_stance() == "departs"]
    cautions = [one for one in answers.by_question.values() if one.cautions()]
    yield (
        f"{len(answers.by_question)} answers; departing from the guide: {len(departs)}; "
        f"with a caution for counsel: {len(cautions)}"
    )
    for number, answer in enumerate(answers.by_question.values(), start=1):
        yield ""
        yield from _answer_lines(number, answer)
    yield from ("", "Reviewed by: ______________________________   Date: ______________")


def _answer_lines(number: int, answer: Answer) -> Iterator[str]:
    question = answer.question
    yield f"{number}. {question.ask}  [{question.id}]"
    yield f"   Answer:  {answer_in_words(answer)}"
    if question.guide:
        stances = ", ".join(f"{name} {answer.stance(name)}" for name in question.guide)
        yield f"   Guide:   {stances}"
    for caution in answer.cautions():
        yield f"   Caution: {caution}"
    if answer.reason:
        yield f"   Reason:  {answer.reason}"
    yield f"   File:    {answer.place.path.name}, line {answer.place.line}"


def _choice_words(answer: Answer) -> list[str]:
    return [
        choice.means or choice.id.replace("_", " ")
        for choice in answer.question.choices
        if choice.id in answer.chosen()
    ]


def _with_unit(answer: Answer, text: str) -> str:
    return f"{text} {answer.question.unit}".strip()


def _entry(item: object) -> str:
    match item:
        case Offense(name, statute):
            return f"{name} ({statute})"
        case Contact():
            ways = (item.name, item.purpose, item.phone, item.email, item.url)
            return ", ".join(way for way in ways if way)
    return str(item)


def departures(answers: Answers) -> Iterator[str]:
    """Yield a line for each answer that departs from the guide or needs counsel's eye."""
    for name, answer in answers.by_question.items():
        if answer.overall_stance() == "departs":
            yield f"departs from the guide: {name} (reason: {answer.reason})"
        for caution in answer.cautions():
            yield f"caution for counsel: {name}: {caution}"


def language_lines(finished: Sequence[Finished]) -> Iterator[str]:
    """Yield a line for each finding that did not stop the build."""
    for one in finished:
        for found in one.findings:
            finding = found.finding
            yield f"{found.place}: {found.severity}: {finding.message} ({', '.join(finding.rules)})"
