"""Findings as JUnit XML, which every build server shows: a file is a suite, a finding a failure."""

import re
from collections.abc import Sequence
from xml.sax.saxutils import escape, quoteattr

from generator.lint.model import FileResult, Finding

# What XML 1.0 cannot hold.
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def report(results: Sequence[FileResult]) -> str:
    """Return all results as one JUnit document."""
    tests = sum(max(1, len(result.findings)) for result in results)
    failures = sum(len(result.findings) for result in results)
    errors = sum(result.error is not None for result in results)
    head = f'<testsuites name="policypress" tests="{tests}" failures="{failures}"'
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', f'{head} errors="{errors}">']
    for result in results:
        lines += _suite(result)
    return "\n".join([*lines, "</testsuites>"])


def _suite(result: FileResult) -> list[str]:
    count, failures = max(1, len(result.findings)), len(result.findings)
    errors = int(result.error is not None)
    name = _attribute(result.path)
    lines = [
        f'<testsuite name={name} tests="{count}" failures="{failures}" errors="{errors}">',
        *(_case(name, result, finding) for finding in result.findings),
    ]
    if result.error is not None:
        reason = f"<error message={_attribute(result.error)}/>"
        lines.append(f'<testcase classname={name} name="read">{reason}</testcase>')
    elif not result.findings:
        lines.append(f'<testcase classname={name} name="language"/>')
    return [*lines, "</testsuite>"]


def _case(path: str, result: FileResult, finding: Finding) -> str:
    where = f"{result.place(finding)}, column {finding.column}"
    name = _attribute(f"{finding.rule}: {where}")
    kind = _attribute(finding.severity.word)
    said = _text("\n".join([finding.why, *finding.suggestions, *finding.sources]))
    failure = f"<failure message={_attribute(finding.message)} type={kind}>{said}</failure>"
    return f"<testcase classname={path} name={name}>{failure}</testcase>"


def _text(text: str) -> str:
    return escape(_FORBIDDEN.sub("\ufffd", text))


def _attribute(text: str) -> str:
    return quoteattr(_FORBIDDEN.sub("\ufffd", text))
