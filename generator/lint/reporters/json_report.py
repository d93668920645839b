"""Findings as JSON, for other programs. The form is promised: it changes only with its version."""

import json
from collections.abc import Sequence
from typing import Any

from generator.lint.model import FileResult, Finding

VERSION = 1


def report(results: Sequence[FileResult]) -> str:
    """Return all results as one JSON document, with offsets in code points.

    Each finding stands on a line of its own: the library writes single lines many times as fast.
    """
    files = ",\n".join(map(_file, results))
    return f'{{"version": {VERSION}, "files": [\n{files}\n]}}'


def _file(result: FileResult) -> str:
    path, error = _line(result.path), _line(result.error)
    findings = ",\n".join(_line(_finding(finding)) for finding in result.findings)
    return f'{{"path": {path}, "error": {error}, "findings": [\n{findings}\n]}}'


def _line(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "severity": finding.severity.word,
        "start": finding.span.start,
        "end": finding.span.end,
        "line": finding.line,
        "column": finding.column,
        "matched": finding.matched,
        "message": finding.message,
        "why": finding.why,
        "suggestions": finding.suggestions,
        "sources": finding.sources,
    }
