"""Findings switched off by comments, and by the office until a day."""

import json
from datetime import date
from pathlib import Path

import pytest

from generator.cli import main
from generator.lint.match import find
from generator.lint.model import FileResult, Source
from generator.lint.one_source import lint_source
from generator.lint.rules.allow import read_language
from generator.lint.rules.rule_files import compile_rules
from tests.suggestions import RULEBASE as WHOLE_RULEBASE

RULEBASE = compile_rules(Path(__file__).parent / "cases" / "language" / "rules")


def lint(text: str) -> FileResult:
    return lint_source(Source("a.md", "markdown", text=text), RULEBASE)


def said(text: str) -> list[tuple[str, str]]:
    return [(one.severity.word, one.message) for one in lint(text).findings]


ALLOW = "<!-- policypress allow: inmate -- the form is called so -->"


@pytest.mark.parametrize(
    "text",
    [
        f"One inmate. {ALLOW}",
        f"{ALLOW} One inmate.",
        f"{ALLOW}\n\nOne inmate.\nTwo inmates.",
        f"# Title\n\n{ALLOW}\n\nOne inmate.",
        f"- One inmate {ALLOW}\n- two",
    ],
)
def test_comment_switches_a_rule_off_for_its_paragraph(text: str) -> None:
    result = lint(text)

    assert result.findings == ()
    assert result.suppressed > 0


def test_comment_reaches_no_other_paragraph_and_no_other_rule() -> None:
    text = f"One inmate, one addict. {ALLOW}\n\nTwo inmates."

    assert [one.rule for one in lint(text).findings] == ["addict", "inmate"]


def test_comment_that_nothing_needs_is_a_note() -> None:
    assert said(f"All good. {ALLOW}") == [("note", "nothing here needs 'allow: inmate'")]


@pytest.mark.parametrize(
    ("comment", "message"),
    [
        ("<!-- policypress allow: inmate -->", "this comment gives no reason or no rule"),
        ("<!-- policypress alow: inmate -- x -->", "this comment gives no reason or no rule"),
        ("<!-- policypress allow: inmat -- x -->", "unknown rule 'inmat'; did you mean 'inmate'?"),
    ],
)
def test_comment_that_is_wrong_is_a_warning_and_switches_nothing_off(
    comment: str, message: str
) -> None:
    severities = said(f"One inmate. {comment}")

    assert [severity for severity, _ in severities] == ["error", "warning"]
    assert severities[1][1].startswith(message)


def test_other_comments_mean_nothing() -> None:
    assert lint("Fine. <!-- inmate -->").findings == ()


LANGUAGE = """
allow:
  - {phrase: inmate handbook, reason: its title, expires: 2026-06-30}
rules_off:
  - {rule: addict, reason: under review, expires: 2026-06-30}
"""


@pytest.mark.parametrize(("day", "found"), [(30, []), (31, ["addict", "inmate"])])
def test_entries_of_the_office_hold_until_they_expire(
    tmp_path: Path, day: int, found: list[str]
) -> None:
    path = tmp_path / "language.yml"
    path.write_text(LANGUAGE, encoding="utf-8")
    today = date(2026, 6, 30) if day == 30 else date(2026, 7, 1)

    rules = RULEBASE.with_language(read_language(path, RULEBASE, today=today))

    assert [one.rule for one in find("An addict. An inmate handbook.", rules)] == found
    assert bool(rules.expired) == bool(found)


@pytest.mark.parametrize(
    "own",
    [
        ["press/2026/language.yml", "policy_sources/language.yml"],
        ["press/policy_sources/language.yml", "policy_sources/language.yml"],
        ["language.yml", "policy_sources/language.yml"],
        ["policy_sources/language.yml"],
    ],
)
def test_language_file_beside_a_release_or_above_it_counts(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], own: list[str]
) -> None:
    for name, phrase in zip(own, ["an inmate", "an addict"], strict=False):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"allow:\n  - {{phrase: {phrase}, reason: x}}\n", encoding="utf-8")
    release = tmp_path / "press" / "2026" / "a.txt"
    release.parent.mkdir(parents=True, exist_ok=True)
    release.write_text("It says an inmate met an addict.", encoding="utf-8")

    assert main(["lint", "--format", "json", str(release)]) == 1
    (result,) = json.loads(capsys.readouterr().out)["files"]
    assert [finding["rule"] for finding in result["findings"]] == ["addict"]


def test_nearest_language_file_counts_and_what_nothing_needs_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sources = tmp_path / "policy_sources"
    sources.mkdir()
    text = (
        "allow:\n  - {phrase: the inmate, reason: x}\n  - {phrase: a felon, reason: x}\n"
        "rules_off:\n  - {rule: offender, reason: x}\n  - {rule: addict, reason: x}\n"
    )
    (sources / "language.yml").write_text(text, encoding="utf-8")
    drafts = tmp_path / "press" / "2026"
    drafts.mkdir(parents=True)
    (drafts / "a.txt").write_text("the inmate ran from an addict", encoding="utf-8")

    assert main(["lint", str(drafts)]) == 0
    captured = capsys.readouterr()
    assert "1 allowed by the office" in captured.out
    assert captured.err.splitlines() == [
        f"{sources / 'language.yml'}: nothing here needs the allowed phrase 'a felon'",
        f"{sources / 'language.yml'}: nothing here needs the rule 'offender' switched off",
    ]


@pytest.mark.parametrize(
    ("allowed", "left"),
    [("junkie, convict", []), ("convict", ["junkie"]), ("junkie", ["junkie"])],
)
def test_two_labels_that_are_one_finding_stay_until_a_comment_allows_both(
    allowed: str, left: list[str]
) -> None:
    text = f"A junkie and convict came. <!-- policypress allow: {allowed} -- a title -->"
    found = lint_source(Source("a.md", "markdown", text=text), WHOLE_RULEBASE)

    assert [one.rule for one in found.findings] == left
