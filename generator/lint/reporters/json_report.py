"""Findings as JSON, for other programs. The form is promised: it changes only with its version."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from generator.lint.model import FileResult, Finding

VERSION = 1
_ENCODER = json.JSONEncoder(ensure_ascii=False)


def report(results: Sequence[FileResult]) -> str:
    """Return all results as one JSON document, with offsets in code points."""
    return "".join(pieces(results))


def pieces(results: Sequence[FileResult]) -> Iterator[str]:
    """Yield the document piece by piece: whole, it may be longer than the text itself.

    Each finding stands on a line of its own: the library writes single lines many times as fast.
    """
    yield f'{{"version": {VERSION}, "files": [\n'
    for number, result in enumerate(results):
        if number:
            yield ",\n"
        yield from _file(result)
    yield "\n]}"


def _file(result: FileResult) -> Iterator[str]:
    yield f'{{"path": {_line(result.path)}, "error": {_line(result.error)}, '
    yield f'"note": {_line(result.encoding_note)}, "findings": [\n'
    last = len(result.findings)
    for number, finding in enumerate(result.findings, start=1):
        yield _line(_finding(finding, result)) + (",\n" if number < last else "\n")
    yield "]}"


def _line(value: object) -> str:
    return _ENCODER.encode(value)


def _finding(finding: Finding, result: FileResult) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "rules": finding.rules,
        "severity": finding.severity.word,
        "start": finding.span.start,
        "end": finding.span.end,
        "line": finding.line,
        "column": finding.column,
        "place": result.place(finding),
        "quoted": finding.quoted,
        "matched": finding.matched,
        "message": finding.message,
        "why": finding.why,
        "disputed": bool(finding.disputed),
        "suggestions": finding.suggestions,
        "sources": finding.sources,
    }
