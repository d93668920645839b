"""Linting one file or text: read, extract, match, leave out what its author switches off."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from pathlib import Path

from generator.errors import UnreadableInputError
from generator.lint.extract import extract
from generator.lint.match import Matches, find_all
from generator.lint.model import ExtractedText, FileResult, Finding, RuleBase, Source
from generator.lint.read import read_source
from generator.lint.suppression import without_suppressed

Find = Callable[[ExtractedText, RuleBase], Matches]


def lint_files(paths: Sequence[Path], rulebase: RuleBase) -> tuple[FileResult, ...]:
    """Return what linting each of some files came to."""
    return tuple(lint_file(path, rulebase) for path in paths)


def lint_file(path: Path, rulebase: RuleBase, find: Find = find_all) -> FileResult:
    """Return what linting one file came to; where it cannot be read, the reason."""
    try:
        return lint_source(read_source(path), rulebase, find)
    except UnreadableInputError as error:
        return FileResult(str(path), error=error.reason)


def lint_source(source: Source, rulebase: RuleBase, find: Find = find_all) -> FileResult:
    """Return what linting one text came to; raises UnreadableInputError."""
    if source.text:
        source = source._replace(raw=b"")  # decoded, and no longer needed
    extracted = extract(source)
    source = source._replace(raw=b"")
    matches = find(extracted, rulebase)
    remaining = without_suppressed(matches.findings, extracted, rulebase)
    return FileResult(
        path=source.path,
        findings=paged(remaining.findings, extracted.pages),
        text=extracted.text,
        encoding_note=source.encoding_note,
        left_in_quotations=matches.left_in_quotations,
        allowed=matches.allowed,
        switched_off=matches.switched_off,
        suppressed=remaining.suppressed,
        kind=source.kind,
    )


def paged(findings: tuple[Finding, ...], pages: tuple[int, ...]) -> tuple[Finding, ...]:
    """Return findings whose line is the page, and whose column counts from its beginning."""
    if not pages:
        return findings
    numbers = [bisect_right(pages, finding.span.start) for finding in findings]
    return tuple(
        finding._replace(line=number, column=finding.span.start - pages[number - 1] + 1)
        for finding, number in zip(findings, numbers, strict=True)
    )
