from pathlib import Path

import pytest

from generator.errors import Problem
from generator.policy.template_check import check_template
from tests.small import TEMPLATE, small_library, small_questionnaire


def complaints(template: str, folder: Path) -> tuple[Problem, ...]:
    (folder / "policy.md.j2").write_text(template, "utf-8")
    return check_template(folder, small_questionnaire(), small_library())


def changed(old: str, new: str) -> str:
    assert old in TEMPLATE
    return TEMPLATE.replace(old, new, 1)


def test_a_right_template_has_no_mistakes(tmp_path: Path) -> None:
    assert complaints(TEMPLATE, tmp_path) == ()


@pytest.mark.parametrize(
    ("old", "new", "message", "hint"),
    [
        ('allowed == "always"', 'allowed == "allways"', "'allways' is no choice", "'always'"),
        ('"front" in places', '"frnt" in places', "'frnt' is no choice", "'front'"),
        ('["always", "sometimes"]', '["always", "never_"]', "'never_' is no choice", "'never'"),
        ("{{ keeper }}", "{{ keper }}", "'keper' is no question", "'keeper'"),
        ("{{ keeper }}", "{{ allowed }}", "prints 'allowed'", "compare it"),
        ("{{ days }}", "{{ days + 1 }}", "Add is not allowed", "use output"),
        ("{{ days }}", "{{ days[0] }}", "Getitem is not allowed", "use output"),
        ("{{ days }}", "{{ range(3) }}", "Call is not allowed", "use output"),
        ("{{ days }}", "{{ office.nmae }}", "'.nmae'", "'name'"),
        ("{{ days }}", "{{ days.__class__ }}", "'.__class__'", ""),
        ("| date", "| dote", "unknown filter 'dote'", "'date'"),
        ("{% if locked %}", '{% if locked == "yes" %}', "compares 'locked'", "{% if locked %}"),
        ("{% if locked %}", '{% if days == "30" %}', "compares 'days'", ""),
        ("{{ purpose }}", "{{ places | listing }}", "choices of 'places'", "compare"),
        ("[^hall-2020]", "[^hal-2020]", "no work 'hal-2020'", "'hall-2020'"),
        ("[@leave]", "[@leaf]", "the id 'leaf'", "'leave'"),
        ("from: allowed, keeper", "from: allowed", "uses 'keeper'", "from: allowed, keeper"),
        ("from: allowed, keeper", "from: allowed, keepr", "'keepr'", "'keeper'"),
        ("from: allowed, keeper", "form: allowed, keeper", "unknown particular 'form'", "from"),
        ("### Leave @leave", "### Leave", "no id", "@"),
        ("### Leave @leave", "### Leave @Leave_it", "cannot be an id", "small letters"),
        ("### Leave @leave", "#### Leave @leave", "4 #", "## Title @id"),
        ("### Leave @leave", "### {{ keeper }} @leave", "prints an answer", ""),
        ("## The rule @rule", "## The rule @rule\nnumbered: yes", "'yes'", ""),
        ("{% endif %}", "{% endfi %}", "not valid", ""),
        ("table: crosswalk", "table: crosswlak", "'crosswlak'", "'crosswalk'"),
    ],
)
def test_a_mistake_in_a_template_is_told_before_it_is_rendered(
    old: str, new: str, message: str, hint: str, tmp_path: Path
) -> None:
    found = complaints(changed(old, new), tmp_path)

    assert any(message in one.message and hint in one.hint for one in found), found


def test_the_place_is_the_line_and_column_of_the_culprit(tmp_path: Path) -> None:
    (problem,) = complaints(changed('allowed == "always"', 'allowed == "allways"'), tmp_path)

    assert problem.place.line == 7
    assert problem.place.line_text[problem.place.column - 1 :].startswith("allways")


def test_a_question_that_reaches_no_clause_is_told(tmp_path: Path) -> None:
    template = changed(", purpose\n", "\n").replace(" The reason is this: {{ purpose }}", "")

    (problem,) = complaints(template, tmp_path)

    assert "'purpose'" in problem.message


def test_a_recommendation_that_nobody_takes_up_is_told(tmp_path: Path) -> None:
    questionnaire = small_questionnaire()
    untouched = tuple(q for q in questionnaire.questions if "B-2" not in q.guide)
    assert len(untouched) < len(questionnaire.questions)
    (tmp_path / "policy.md.j2").write_text(TEMPLATE, "utf-8")

    shortened = type(questionnaire)("bicycles", "Title", untouched, questionnaire.place)
    found = check_template(tmp_path, shortened, small_library())

    assert any("B-2 is taken up by no question" in one.message for one in found)


def test_a_file_that_is_included_cannot_include_another(tmp_path: Path) -> None:
    template = TEMPLATE + '\n{% include "policy.md.j2" %}\n'

    found = complaints(template, tmp_path)

    assert any("cannot include another" in one.message for one in found)


def test_a_file_that_is_included_is_checked_too(tmp_path: Path) -> None:
    (tmp_path / "more.md.j2").write_text("{{ nothing }}\n", "utf-8")
    template = TEMPLATE + '\n{% include "more.md.j2" %}\n'

    (problem,) = complaints(template, tmp_path)

    assert problem.place.path.name == "more.md.j2"
