"""The small policy that many tests change a little, and ways to read it."""

from pathlib import Path

from generator.policy.citations import load_citations
from generator.policy.guide import load_recommendations
from generator.policy.library import Library
from generator.policy.model import Clause, Policy
from generator.policy.render import render_policy
from generator.questionnaire.answers import read_answers
from generator.questionnaire.load import load_questionnaire
from generator.questionnaire.model import Answers, Questionnaire
from generator.questionnaire.office import Office
from generator.questionnaire.read_office import read_office

CASE = Path(__file__).parent / "cases" / "small"
FOLDER = CASE / "templates" / "policies" / "bicycles"
ANSWERS = (CASE / "policy_sources" / "bicycles.yml").read_text("utf-8")
TEMPLATE = (FOLDER / "policy.md.j2").read_text("utf-8")
QUESTIONS = (FOLDER / "questionnaire.yml").read_text("utf-8")


def small_office() -> Office:
    return read_office(CASE / "policy_sources" / "office.yml")


def small_questionnaire() -> Questionnaire:
    return load_questionnaire(FOLDER / "questionnaire.yml")


def small_library() -> Library:
    return Library(
        load_citations(CASE / "citations.yml"), load_recommendations(CASE / "recommendations.yml")
    )


def answers_of(text: str, folder: Path, questions: str = QUESTIONS) -> Answers:
    """Read a changed copy of the small policy's answers, or of its questions."""
    path = folder / "bicycles.yml"
    path.write_text(text, "utf-8")
    questionnaire = folder / "questionnaire.yml"
    questionnaire.write_text(questions, "utf-8")
    return read_answers(path, load_questionnaire(questionnaire), small_office())


def policy_of(text: str, folder: Path) -> Policy:
    """Render a changed copy of the small policy's answers."""
    return render_policy(FOLDER, answers_of(text, folder), small_office(), small_library())


def clause_of(policy: Policy, clause_id: str) -> Clause:
    return next(clause for clause in policy.clauses() if clause.id == clause_id)
