"""Findings as SARIF 2.1.0, for code scanning and for editors."""

import json
import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from generator import __version__
from generator.lint.model import FileResult, Finding, Reason, Severity
from generator.location import Lines

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}
_Object = dict[str, Any]


def report(results: Sequence[FileResult]) -> str:
    """Return all results as one run of one tool."""
    findings = [one for result in results for one in result.findings]
    rules = list({reason.rule: reason for one in findings for reason in one.by_rule}.values())
    index = {one.rule: number for number, one in enumerate(rules)}
    said = [one for result in results for one in _notified(result)]
    is_whole = all(result.error is None for result in results)
    run: _Object = {
        "tool": {"driver": _driver(rules)},
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": is_whole, "toolExecutionNotifications": said}],
        "results": [found for result in results for found in _results(result, index)],
    }
    document = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(document, ensure_ascii=False, indent=2)


def _driver(rules: Sequence[Reason]) -> _Object:
    return {
        "name": "Policypress",
        "semanticVersion": __version__,
        "rules": [_rule(one) for one in rules],
    }


def _rule(reason: Reason) -> _Object:
    differ = [f"Others differ: {reason.disputed}"] if reason.disputed else []
    return {
        "id": reason.rule,
        "shortDescription": {"text": reason.why},
        "fullDescription": {"text": "\n".join([reason.why, *differ, *reason.sources])},
        "properties": {"disputed": bool(reason.disputed)},
    }


def _results(result: FileResult, index: Mapping[str, int]) -> Iterator[_Object]:
    lines = Lines(result.text)
    for finding in result.findings:
        location: _Object = {"physicalLocation": {"artifactLocation": _artifact(result)}}
        found: _Object = {
            "ruleId": finding.rule,
            "ruleIndex": index[finding.rule],
            "level": _LEVELS[finding.severity],
            "message": {"text": f"{finding.message}. {finding.reason}"},
            "locations": [location],
            "properties": {"rules": finding.rules, "disputed": bool(finding.disputed)},
        }
        if result.is_text:
            region = _region(finding, lines)
            location["physicalLocation"]["region"] = region
            if finding.suggestions:
                found["fixes"] = [_fix(result, region, text) for text in finding.suggestions]
        else:
            # What lies in a Word or PDF file has a paragraph and no line.
            location["logicalLocations"] = [{"name": result.place(finding)}]
        yield found


def _region(finding: Finding, lines: Lines) -> _Object:
    end_line, end_column = lines.position(finding.span.end)
    return {
        "startLine": finding.line,
        "startColumn": finding.column,
        "endLine": end_line,
        "endColumn": end_column,
        "charOffset": finding.span.start,
        "charLength": finding.span.end - finding.span.start,
        "snippet": {"text": finding.matched},
    }


def _fix(result: FileResult, region: _Object, text: str) -> _Object:
    where = {name: value for name, value in region.items() if name != "snippet"}
    change = {"deletedRegion": where, "insertedContent": {"text": text}}
    return {
        "description": {"text": f"write {text!r}"},
        "artifactChanges": [{"artifactLocation": _artifact(result), "replacements": [change]}],
    }


def _notified(result: FileResult) -> Iterator[_Object]:
    """Yield why a file could not be read, or what is to be said of how it was."""
    where = {"physicalLocation": {"artifactLocation": _artifact(result)}}
    for level, text in (("error", result.error), ("note", result.encoding_note)):
        if text:
            yield {"level": level, "message": {"text": text}, "locations": [where]}


def _artifact(result: FileResult) -> _Object:
    path = Path(result.path)
    # A name need not be in the encoding of the others.
    return {"uri": path.as_uri() if path.is_absolute() else quote(os.fsencode(path.as_posix()))}
