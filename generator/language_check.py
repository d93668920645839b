"""Reads a finished policy with the linter, and finds where its author can mend what is found."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.errors import Problem
from generator.lint.model import Finding, RuleBase
from generator.lint.run import lint_text
from generator.location import Place
from generator.policy.model import Clause, Policy, paragraphs, words
from generator.questionnaire.model import Answer, Answers


@dataclass(frozen=True, slots=True)
class PolicyFinding:
    """A finding of the linter in a policy, at its answer's or clause's place."""

    place: Place
    finding: Finding
    clause: str
    """Id of the clause that prints the words."""

    @property
    def severity(self) -> str:
        """Return note, warning or error."""
        return self.finding.severity.word

    def problem(self) -> Problem:
        """Return the finding as something that stops a build."""
        message = f"{self.finding.matched!r} stigmatizes: {self.finding.message}"
        names = self.finding.rules
        rule = f"rule{'s' * (len(names) > 1)} {' and '.join(map(repr, names))}"
        hint = f"clause {self.clause!r}, {rule}; an exception belongs in language.yml"
        return Problem(self.place, message, hint)


def check_language(policy: Policy, answers: Answers, rules: RuleBase) -> tuple[PolicyFinding, ...]:
    """Return the findings of every clause in reading order."""
    return tuple(
        PolicyFinding(_place(clause, finding.term.of(text), answers), finding, clause.id)
        for clause in policy.clauses()
        for text in (_text(clause),)
        for finding in lint_text(text, rules)
    )


def _text(clause: Clause) -> str:
    lines = [words(one).replace("\n", " ") for one in paragraphs(clause.blocks)]
    return "\n\n".join([clause.title, *lines])


def _place(clause: Clause, term: str, answers: Answers) -> Place:
    """Return the place of the first answer that holds the words; else the clause's."""
    for answer in _candidates(clause, answers):
        if any(term in text.replace("\n", " ") for text in _texts(answer)):
            return answer.place
    return clause.place


def _candidates(clause: Clause, answers: Answers) -> Iterator[Answer]:
    """Yield the clause's own answers first: the same words may stand in another one too."""
    own = [answers.by_question[name] for name in clause.questions if name in answers.by_question]
    yield from own
    yield from (answer for answer in answers.by_question.values() if answer not in own)


def _texts(answer: Answer) -> Iterator[str]:
    yield answer.reason
    match answer.value:
        case str(text) if not answer.question.choices:
            yield text
        case tuple(items) if not answer.question.choices:
            yield from (str(item) for item in items)
