"""Reports for programs and for paper: each is valid in its own form and holds every finding."""

import html
import json
import os
import re
from html.parser import HTMLParser
from pathlib import Path

import jsonschema
import pytest
from lxml import etree

from generator.cli import main
from generator.lint.model import FileResult, Severity, Source
from generator.lint.one_source import lint_source
from generator.lint.reporters import FORMATS, pieces, reporter, terminal
from generator.lint.reporters.word_comments import lines_of
from generator.lint.rules.rule_files import compile_rules
from tests.suggestions import RULEBASE as WHOLE_RULEBASE

RULEBASE = compile_rules(Path(__file__).parent / "cases" / "language" / "rules")
TEXT = 'An addict, <b>&\r\nthe drug\r\naddict \x01 \U0001f600 inmate\'s "inmate" ran.'


def results(kind: str = "text") -> list[FileResult]:
    found = lint_source(Source("press/a, b: c%.txt", "text", text=TEXT), RULEBASE)
    found = FileResult(found.path, findings=found.findings, text=found.text, kind=kind)
    return [found, FileResult("gone.txt", error="No such file"), FileResult("clean.txt")]


def test_sarif_has_the_parts_that_the_standard_asks_for() -> None:
    document = json.loads(reporter("sarif")(results()))

    (run,) = document["runs"]
    assert document["version"] == "2.1.0"
    assert run["tool"]["driver"]["name"] == "Policypress"
    ids = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    for found in run["results"]:
        assert ids[found["ruleIndex"]] == found["ruleId"]
        assert found["level"] in ("error", "warning", "note")
        region = found["locations"][0]["physicalLocation"]["region"]
        start, length = region["charOffset"], region["charLength"]
        assert TEXT[start : start + length] == region["snippet"]["text"]
        assert (region["endLine"], region["endColumn"]) > (
            region["startLine"],
            region["startColumn"],
        )
    assert run["invocations"][0]["executionSuccessful"] is False
    uri = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri == "press/a%2C%20b%3A%20c%25.txt"


def test_sarif_of_a_word_file_names_paragraphs_and_no_lines() -> None:
    document = json.loads(reporter("sarif")(results("word")))

    location = document["runs"][0]["results"][0]["locations"][0]
    assert location["logicalLocations"] == [{"name": "paragraph 1"}]
    assert "region" not in location["physicalLocation"]


def test_github_escapes_what_would_end_a_command() -> None:
    lines = reporter("github")(results()).split("\n")

    assert len(lines) == len(results()[0].findings) + 1
    assert lines[0].startswith(
        "::error file=press/a%2C b%3A c%25.txt,line=1,col=1,endColumn=10,title=addict::say "
    )
    assert lines[-1] == "::error file=gone.txt::No such file"


def test_junit_is_xml_with_a_failure_for_each_finding() -> None:
    root = etree.fromstring(reporter("junit")(results()).encode())

    assert len(root.findall(".//failure")) == len(results()[0].findings)
    assert len(root.findall(".//error")) == 1
    assert len(root.findall("testsuite")) == 3


def test_html_is_one_page_that_asks_for_nothing_and_shows_hostile_text_as_text() -> None:
    page = reporter("html")(results())

    tags: list[str] = []
    parser = HTMLParser()
    parser.handle_starttag = lambda tag, _: tags.append(tag)  # type: ignore[method-assign]
    parser.feed(page)
    assert tags.count("article") == len(results()[0].findings)
    assert not {"script", "link", "img", "b", "iframe"} & set(tags)
    assert "\x01" not in page
    assert "<mark>An addict</mark>, &lt;b&gt;&amp;" in page


def test_json_report_fits_its_published_schema() -> None:
    folder = Path(__file__).parents[1] / "generator" / "lint" / "reporters"
    schema = json.loads((folder / "report.schema.json").read_text("utf-8"))

    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(json.loads(reporter("json")(results())), schema)


@pytest.mark.parametrize("form", [form for form in FORMATS if form != "terminal"])
def test_every_form_can_be_asked_for(
    form: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.txt"
    path.write_text("One inmate.", encoding="utf-8")

    assert main(["lint", "--format", form, str(path)]) == 1
    assert re.search("inmate", capsys.readouterr().out)


def with_note() -> list[FileResult]:
    return [FileResult("a.docx", kind="word", encoding_note="not read: the text inside charts")]


@pytest.mark.parametrize("form", [form for form in FORMATS if form != "terminal"])
def test_every_form_says_what_was_not_read(form: str) -> None:
    assert "not read: the text inside charts" in reporter(form)(with_note())


def test_sarif_tells_apart_what_failed_and_what_is_only_to_be_said() -> None:
    (run,) = json.loads(reporter("sarif")(with_note()))["runs"]

    assert run["invocations"][0]["executionSuccessful"] is True
    assert [one["level"] for one in run["invocations"][0]["toolExecutionNotifications"]] == ["note"]


def test_junit_passes_what_is_less_serious_than_what_fails() -> None:
    (report,) = pieces("junit", results(), Severity.ERROR)
    root = etree.fromstring(report.encode())

    errors = [one for one in results()[0].findings if one.severity is Severity.ERROR]
    assert len(root.findall(".//failure")) == len(errors) == int(root.get("failures", ""))
    assert len(root.findall(".//system-out")) == len(results()[0].findings) - len(errors)


def test_sarif_takes_a_name_in_another_encoding() -> None:
    name = os.fsdecode(b"caf\xe9.txt")

    assert "caf%E9.txt" in reporter("sarif")([FileResult(name, error="No such file")])


def test_html_tells_the_sources_of_a_rule_once() -> None:
    page = reporter("html")(results())

    rule = results()[0].findings[0]
    assert page.count(f'id="rule-{rule.rule}"') == 1
    assert page.count(f'href="#rule-{rule.rule}"') > 1
    assert all(page.count(source.rpartition(", ")[2]) == 1 for source in rule.sources)


def of_text(text: str) -> FileResult:
    return lint_source(Source("a.txt", "text", text=text), WHOLE_RULEBASE)


def in_comment(result: FileResult) -> str:
    return "\n".join(lines_of(result.findings[0], "", exact=True))


def as_text(form: str, result: FileResult) -> str:
    """Return what a report says, on one line and without marks that its form needs."""
    if form == "word":
        said = in_comment(result)
    elif form == "terminal":
        said = terminal.report([result], width=2000)
    else:
        said = reporter(form)([result])
    return " ".join(html.unescape(said).replace('\\"', '"').replace("%0A", " ").split())


@pytest.mark.parametrize("form", [*FORMATS, "word"])
def test_every_form_says_both_reasons_of_a_finding_for_two_labels(form: str) -> None:
    result = of_text("A junkie and convict came.")
    said = as_text(form, result)

    for reason in result.findings[0].by_rule:
        assert reason.why in said
        assert reason.rule in said


@pytest.mark.parametrize("form", [*(one for one in FORMATS if one != "json"), "word"])
def test_every_form_for_people_says_who_differs(form: str) -> None:
    result = of_text("An addict came.")
    said = as_text(form, result)

    assert result.findings[0].disputed in said
    assert "others differ" in said.lower()


def test_json_and_sarif_tell_programs_whether_a_rule_is_disputed() -> None:
    result = of_text("An addict came. A junkie came.")
    (read,) = json.loads(reporter("json")([result]))["files"]
    (run,) = json.loads(reporter("sarif")([result]))["runs"]

    assert [one["disputed"] for one in read["findings"]] == [True, False]
    assert [one["properties"]["disputed"] for one in run["results"]] == [True, False]
    rules = run["tool"]["driver"]["rules"]
    assert [one["properties"]["disputed"] for one in rules] == [True, False]


def test_sarif_describes_each_rule_of_a_finding_for_two_labels() -> None:
    (run,) = json.loads(reporter("sarif")([of_text("A junkie and convict came.")]))["runs"]

    assert [one["id"] for one in run["tool"]["driver"]["rules"]] == ["junkie", "convict"]
    (found,) = run["results"]
    assert found["ruleId"] == "junkie"
    assert found["properties"]["rules"] == ["junkie", "convict"]


def test_a_terminal_names_the_rules_of_two_labels_that_were_told_before() -> None:
    said = terminal.report([of_text("A junkie came. A convict came. A junkie and convict ran.")])

    assert said.count("A slur.") == 1
    assert "why: see above (rules junkie and convict)" in said


def test_terminal_and_word_cite_the_same_source() -> None:
    result = of_text("A convict came.")
    first, *others = result.findings[0].sources
    name = first.rpartition(", ")[0]

    assert f"source: {name} and {len(others)} more" in as_text("terminal", result)
    assert f"Source: {first}, and {len(others)} more" in in_comment(result)
