"""Findings as annotations of GitHub Actions, shown beside the lines of a pull request."""

from collections.abc import Sequence

from generator.lint.model import FileResult, Finding, Severity

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def report(results: Sequence[FileResult]) -> str:
    """Return one workflow command for each finding, and for what cannot be read."""
    lines = []
    for result in results:
        if result.error is not None:
            lines.append(f"::error file={_property(result.path)}::{_data(result.error)}")
        if result.encoding_note:
            lines.append(f"::notice file={_property(result.path)}::{_data(result.encoding_note)}")
        lines += [_command(result, finding) for finding in result.findings]
    return "\n".join(lines)


def _command(result: FileResult, finding: Finding) -> str:
    properties = [f"file={_property(result.path)}"]
    if result.is_text:
        properties += [f"line={finding.line}", f"col={finding.column}"]
        if "\n" not in finding.matched and "\r" not in finding.matched:
            properties.append(f"endColumn={finding.column + len(finding.matched)}")
    properties.append(f"title={_property(', '.join(finding.rules))}")
    where = "" if result.is_text else f"{result.place(finding)}: "
    said = _data(f"{where}{finding.message}\n{finding.reason}")
    return f"::{_COMMANDS[finding.severity]} {','.join(properties)}::{said}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
