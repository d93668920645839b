"""Fills in a whole questionnaire by itself, so that every choice can be rendered in turn."""

from collections.abc import Iterator
from pathlib import Path

from generator.questionnaire.answers import read_answers
from generator.questionnaire.model import Answers, Question, Questionnaire
from generator.questionnaire.office import Office

Chosen = dict[str, tuple[str, ...]]

RECORD = """\
policy:
  number: 2026-77
  version: "1.0"
  status: in_force
  adopted: 2026-11-02
  effective: 2026-12-01
  review_by: 2027-12-01
  supersedes: [2019-03]
  owner: {approver}
  approved_by: {approver}
  legal_review: {{by: Appeals Division, on: 2026-10-20}}
answers:
"""


def variants(questionnaire: Questionnaire) -> Iterator[tuple[str, Chosen]]:
    """Yield a name and the choices that it fixes, for every choice of every question."""
    for question in questionnaire.questions:
        ids = question.choice_ids()
        if question.type == "several_choices":
            for left_out in ids if len(ids) > question.at_least else ():
                yield (
                    f"{question.id} without {left_out}",
                    {question.id: tuple(one for one in ids if one != left_out)},
                )
        for one in ids:
            if question.type != "several_choices" or question.at_least <= 1:
                yield f"{question.id} is {one}", {question.id: (one,)}


def enabling(questionnaire: Questionnaire, fixed: Chosen) -> Chosen:
    """Return `fixed` with the earlier choices that make its questions asked."""
    complete = dict(fixed)
    for name in list(fixed):
        question = questionnaire.question(name)
        assert question is not None
        for lines in question.ask_if.alternatives[:1]:
            needed = {earlier: choices[:1] for earlier, choices in lines if earlier not in complete}
            complete = enabling(questionnaire, {**needed, **complete}) if needed else complete
    return complete


def fill_in(
    questionnaire: Questionnaire, office: Office, fixed: Chosen, which: int, folder: Path
) -> Answers:
    """Return complete answers: `fixed` where given, else the choice at index `which` (0 or -1)."""
    chosen: Chosen = {}
    lines = [RECORD.format(approver=next(iter(office.approvers)))]
    for question in questionnaire.questions:
        if question.ask_if.holds(chosen):
            picked = fixed.get(question.id) or _default(question, which)
            chosen[question.id] = picked
            value = _written(question, picked, office)
            lines.append(f"  {question.id}: {{answer: {value}, reason: A reason of ours}}\n")
    path = folder / f"{questionnaire.policy}.yml"
    path.write_text("".join(lines), "utf-8")
    return read_answers(path, questionnaire, office)


def _default(question: Question, which: int) -> tuple[str, ...]:
    ids = question.choice_ids()
    if question.type == "several_choices":
        return ids if which == 0 else ids[-max(1, question.at_least) :]
    return (ids[which],) if ids else ()


def _written(question: Question, picked: tuple[str, ...], office: Office) -> str:
    if question.type == "several_choices":
        return f"[{', '.join(picked)}]"
    if question.choices:
        return picked[0]
    return {
        "number": question.minimum or "7",
        "date": "2026-11-15" if question.before else "2027-03-01",
        "approver": list(office.approvers)[1 if question.differs_from else 0],
        "offenses": "[{name: Possession, statute: § 1-1}, {name: Small sale, statute: § 1-2}]",
        "contacts": "[{name: A desk, phone: 555-0142, for: urgent requests}]",
        "url": "https://example.org/form",
        "text": "Words of the office.",
    }[question.type]
