"""Findings as JSON, for other programs. The form is promised: it changes only with its version."""

import json
from collections.abc import Sequence
from typing import Any

from generator.lint.model import FileResult, Finding

VERSION = 1


def report(results: Sequence[FileResult]) -> str:
    """Return all results as one JSON document, with offsets in code points."""
    files = [_file(result) for result in results]
    return json.dumps({"version": VERSION, "files": files}, ensure_ascii=False, indent=2)


def _file(result: FileResult) -> dict[str, Any]:
    return {
        "path": result.path,
        "error": result.error,
        "findings": [_finding(finding) for finding in result.findings],
    }


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
