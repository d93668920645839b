"""Findings as JUnit XML, which every build server shows: a file is a suite, a finding a case."""

import re
from collections.abc import Sequence
from xml.sax.saxutils import escape, quoteattr

from generator.lint.model import FileResult, Finding, Severity

# What XML 1.0 cannot hold.
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def report(results: Sequence[FileResult], fails_from: Severity = Severity.NOTE) -> str:
    """Return all results as one JUnit document; what is less serious passes, with its message."""
    tests = sum(max(1, len(result.findings)) for result in results)
    failures = sum(_failures(result, fails_from) for result in results)
    errors = sum(result.error is not None for result in results)
    head = f'<testsuites name="policypress" tests="{tests}" failures="{failures}"'
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', f'{head} errors="{errors}">']
    for result in results:
        lines += _suite(result, fails_from)
    return "\n".join([*lines, "</testsuites>"])


def _failures(result: FileResult, fails_from: Severity) -> int:
    return sum(finding.severity >= fails_from for finding in result.findings)


def _suite(result: FileResult, fails_from: Severity) -> list[str]:
    count, failures = max(1, len(result.findings)), _failures(result, fails_from)
    errors = int(result.error is not None)
    name = _attribute(result.path)
    lines = [
        f'<testsuite name={name} tests="{count}" failures="{failures}" errors="{errors}">',
        *(_case(name, result, finding, fails_from) for finding in result.findings),
    ]
    if result.error is not None:
        reason = f"<error message={_attribute(result.error)}/>"
        lines.append(f'<testcase classname={name} name="read">{reason}</testcase>')
    elif not result.findings:
        lines.append(f'<testcase classname={name} name="language"/>')
    if result.encoding_note:
        lines.append(f"<system-out>{_text(result.encoding_note)}</system-out>")
    return [*lines, "</testsuite>"]


def _case(path: str, result: FileResult, finding: Finding, fails_from: Severity) -> str:
    where = f"{result.place(finding)}, column {finding.column}"
    name = _attribute(f"{', '.join(finding.rules)}: {where}")
    lines = [finding.reason, *finding.suggestions, *finding.sources]
    said = _text("\n".join(lines))
    told = _told(finding, said, fails=finding.severity >= fails_from)
    return f"<testcase classname={path} name={name}>{told}</testcase>"


def _told(finding: Finding, said: str, *, fails: bool) -> str:
    if not fails:
        return f"<system-out>{_text(finding.message)}\n{said}</system-out>"
    kind = _attribute(finding.severity.word)
    return f"<failure message={_attribute(finding.message)} type={kind}>{said}</failure>"


def _text(text: str) -> str:
    return escape(_FORBIDDEN.sub("\ufffd", text))


def _attribute(text: str) -> str:
    return quoteattr(_FORBIDDEN.sub("\ufffd", text))
