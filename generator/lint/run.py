"""Linting files and texts: read, extract, match. The file to read first."""

from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO, TextIO

from generator.errors import UnreadableInputError
from generator.lint.discover import discover
from generator.lint.extract import extract
from generator.lint.match import find, find_all
from generator.lint.model import FileResult, Finding, RuleBase, Source
from generator.lint.read import decoded, read_source

STANDARD_INPUT = "-"


def lint_text(text: str, rulebase: RuleBase) -> tuple[Finding, ...]:
    """Return the findings of a plain text in reading order."""
    return find(text, rulebase)


def lint_paths(
    paths: Sequence[str | Path], rulebase: RuleBase, *, stdin: TextIO | BinaryIO | None = None
) -> tuple[FileResult, ...]:
    """Return what linting each file came to; `-` is standard input, folders are searched.

    A file that cannot be read has its reason in `error`: it is never counted as clean.
    """
    results: list[FileResult] = []
    files = [Path(path) for path in paths if str(path) != STANDARD_INPUT]
    if len(files) < len(paths):
        results.append(_lint_standard_input(rulebase, stdin))
    results += [_lint_file(path, rulebase) for path in discover(files)]
    return tuple(results)


def lint_source(source: Source, rulebase: RuleBase) -> FileResult:
    """Return what linting one text came to."""
    extracted = extract(source)
    matches = find_all(extracted, rulebase)
    return FileResult(
        path=source.path,
        findings=matches.findings,
        text=extracted.text,
        encoding_note=source.encoding_note,
        left_in_quotations=matches.left_in_quotations,
        allowed=matches.allowed,
    )


def _lint_file(path: Path, rulebase: RuleBase) -> FileResult:
    try:
        return lint_source(read_source(path), rulebase)
    except UnreadableInputError as error:
        return FileResult(str(path), error=error.reason)


def _lint_standard_input(rulebase: RuleBase, stdin: TextIO | BinaryIO | None) -> FileResult:
    try:
        return lint_source(_standard_input(stdin), rulebase)
    except UnreadableInputError as error:
        return FileResult(STANDARD_INPUT, error=error.reason)


def _standard_input(stdin: TextIO | BinaryIO | None) -> Source:
    if stdin is None:
        raise UnreadableInputError(STANDARD_INPUT, "there is no standard input to read")
    content = getattr(stdin, "buffer", stdin).read()
    raw = content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
    return decoded(raw, STANDARD_INPUT, "text")
