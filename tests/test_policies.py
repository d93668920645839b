"""Every policy of the library, rendered with every choice of every question in turn."""

import re
from functools import cache
from pathlib import Path

import pytest

from generator import resources
from generator.policy.citations import load_citations
from generator.policy.guide import load_recommendations
from generator.policy.library import Library
from generator.policy.model import Policy, paragraphs, words
from generator.policy.render import render_policy
from generator.policy.template_check import check_template
from generator.questionnaire.answers import read_answers
from generator.questionnaire.load import load_questionnaire
from generator.questionnaire.model import Questionnaire
from generator.questionnaire.office import Office
from generator.questionnaire.read_office import read_office
from generator.reading_grade import reading_grade, summary_words
from tests.all_pairs import offices
from tests.every_choice import Chosen, enabling, fill_in, variants

ROOT = Path(__file__).parent.parent
POLICIES = resources.policies(ROOT)
SKELETON = (
    "In brief",
    "Purpose and authority",
    "Who and what this covers",
    "Definitions",
    "The rule",
    "What to consider, what not to consider",
    "Exceptions and approval",
    "Records",
    "Pending and past matters",
    "Victims, families, defense, police and court",
    "Health and confidentiality",
    "Training",
    "Measures and publication",
    "Review and history",
    "Legal effect",
)
"""The sections that a policy has in full, whatever the office answers."""
IN_FULL = ("bail", "drug-induced-homicide", "drug-testing", "mandatory-minimums")


@cache
def library() -> Library:
    guide = resources.library() / "guide"
    return Library(
        load_citations(guide / "citations.yml"), load_recommendations(guide / "recommendations.yml")
    )


@cache
def sample_office() -> Office:
    return read_office(resources.sample_office() / "office.yml")


@cache
def questionnaire(policy: str) -> Questionnaire:
    return load_questionnaire(resources.policy_folder(ROOT, policy) / "questionnaire.yml")


@pytest.mark.parametrize("policy", resources.policies(ROOT))
def test_a_date_that_is_asked_for_on_one_side_of_another_is_held_to_it(policy: str) -> None:
    dates = [one for one in questionnaire(policy).questions if one.type == "date"]

    for one in dates:
        assert ("before the effective date" in one.help) == (one.before == "effective"), one.id
        assert ("after the effective date" in one.help) == (one.after == "effective"), one.id


def rendered(policy: str, fixed: Chosen, which: int, folder: Path) -> Policy:
    asked = questionnaire(policy)
    answers = fill_in(asked, sample_office(), enabling(asked, fixed), which, folder)
    for name, choices in fixed.items():
        assert answers.by_question[name].chosen() == choices
    return render_policy(resources.policy_folder(ROOT, policy), answers, sample_office(), library())


def sample(policy: str) -> Policy:
    path = resources.sample_office() / f"{policy}.yml"
    answers = read_answers(path, questionnaire(policy), sample_office())
    return render_policy(resources.policy_folder(ROOT, policy), answers, sample_office(), library())


def texts(policy: Policy) -> list[str]:
    return [words(one) for clause in policy.clauses() for one in paragraphs(clause.blocks)]


# What a choice that was left out, or chosen alone, leaves behind in a sentence.
STUMBLES = re.compile(
    r"  |\.\.| ,| \.|,,|\( | \)|\b(and and|or or|the the|a a|and or)\b", re.IGNORECASE
)


def assert_reads(policy: Policy) -> None:
    for text in texts(policy):
        assert text.strip()
        assert not STUMBLES.search(text), text
        assert text[0].isupper() or not text[0].isalpha() or text.startswith("section "), text
        for sentence in re.split(r"(?<=[.?!:;])\s+", text):
            assert len(sentence.split()) <= 40, sentence


EVERY_CHOICE = [
    pytest.param(policy, fixed, which, id=f"{policy}: {name} ({'first' if which == 0 else 'last'})")
    for policy in POLICIES
    for name, fixed in variants(questionnaire(policy))
    for which in (0, -1)
]


@pytest.mark.parametrize("policy", POLICIES)
def test_the_template_has_no_mistakes(policy: str) -> None:
    folder = resources.policy_folder(ROOT, policy)

    assert check_template(folder, questionnaire(policy), library()) == ()


@pytest.mark.parametrize(("policy", "fixed", "which"), EVERY_CHOICE)
def test_every_choice_gives_a_policy_that_reads(
    policy: str, fixed: Chosen, which: int, tmp_path: Path
) -> None:
    assert_reads(rendered(policy, fixed, which, tmp_path))


@pytest.mark.parametrize("policy", POLICIES)
def test_the_sections_are_the_same_for_every_office(policy: str, tmp_path: Path) -> None:
    numbers = {
        tuple((section.id, section.number) for section in one.sections)
        for one in (
            sample(policy),
            rendered(policy, {}, 0, tmp_path),
            rendered(policy, {}, -1, tmp_path),
        )
    }

    assert len(numbers) == 1


@pytest.mark.parametrize("policy", [name for name in POLICIES if name in IN_FULL])
def test_every_section_of_the_skeleton_is_there(policy: str) -> None:
    titles = [section.title for section in sample(policy).sections]

    assert tuple(titles[: len(SKELETON)]) == SKELETON
    assert any("not change" in clause.title for clause in sample(policy).clauses())
    assert [title[:7] for title in titles[len(SKELETON) :]] == [
        "Annex A",
        "Annex B",
        "Annex C",
    ]


@pytest.mark.parametrize("policy", POLICIES)
def test_the_summary_has_at_most_150_words(policy: str) -> None:
    first = sample(policy).sections[0]
    text = " ".join(words(one) for clause in first.clauses for one in paragraphs(clause.blocks))

    assert first.title == "In brief"
    assert len(text.split()) <= 150


@pytest.mark.parametrize("policy", POLICIES)
@pytest.mark.parametrize("which", [0, -1])
def test_the_summary_reads_at_grade_ten_or_below(policy: str, which: int, tmp_path: Path) -> None:
    for one in (sample(policy), rendered(policy, {}, which, tmp_path)):
        assert reading_grade(summary_words(one.sections[0])) <= 10


@pytest.mark.parametrize("policy", POLICIES)
def test_the_guide_is_never_said_to_require_what_it_does_not(policy: str) -> None:
    for text in texts(sample(policy)):
        assert not re.search(r"\bguide (requires|demands|orders|mandates)\b", text, re.IGNORECASE)


@pytest.mark.parametrize("policy", POLICIES)
def test_every_recommendation_that_names_the_policy_stands_in_its_crosswalk(policy: str) -> None:
    table = sample(policy).sections[-1].clauses[-1].blocks[-1]
    listed = {words(row[0]).split(" ")[0] for row in table.rows}  # type: ignore[union-attr]  # a Table

    named = {one.id for one in library().recommendations.values() if one.concerns(policy)}
    assert listed == named


@pytest.mark.parametrize("policy", POLICIES)
def test_every_printed_answer_of_the_sample_office_is_in_the_text(policy: str) -> None:
    path = resources.sample_office() / f"{policy}.yml"
    answers = read_answers(path, questionnaire(policy), sample_office())
    whole = "\n".join(texts(sample(policy)))

    for answer in answers.by_question.values():
        if answer.question.type in ("text", "number", "approver", "url"):
            assert str(answer.value) in whole, answer.question.id
        if answer.question.type == "offenses":
            for offense in answer.value:  # type: ignore[union-attr]  # a tuple of offenses
                assert f"{offense.name} ({offense.statute})" in whole  # type: ignore[union-attr]


@pytest.mark.parametrize("policy", POLICIES)
def test_every_pair_of_answers_gives_a_policy_that_reads(policy: str, tmp_path: Path) -> None:
    for chosen in offices(questionnaire(policy)):
        answers = fill_in(questionnaire(policy), sample_office(), chosen, 0, tmp_path)
        assert {name: answers.by_question[name].chosen() for name in chosen} == chosen
        folder = resources.policy_folder(ROOT, policy)
        assert_reads(render_policy(folder, answers, sample_office(), library()))
