"""Linting files and texts: read, extract, match. The file to read first."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO, TextIO

from generator.errors import UnreadableInputError
from generator.lint.discover import discover
from generator.lint.executor import Executor
from generator.lint.match import find
from generator.lint.model import FileResult, Finding, RuleBase, Source
from generator.lint.one_source import lint_file, lint_source
from generator.lint.read import decoded

STANDARD_INPUT = "-"
Progress = Callable[[int, int], None]
"""Is told how many files are done, and of how many."""


def lint_text(text: str, rulebase: RuleBase) -> tuple[Finding, ...]:
    """Return the findings of a plain text in reading order."""
    return find(text, rulebase)


def lint_paths(
    paths: Sequence[str | Path],
    rulebase: RuleBase,
    *,
    stdin: TextIO | BinaryIO | None = None,
    executor: Executor | None = None,
    progress: Progress | None = None,
) -> tuple[FileResult, ...]:
    """Return what linting each file came to; `-` is standard input, folders are searched.

    A file that cannot be read has its reason in `error`: it is never counted as clean. With an
    executor, of processes here or elsewhere, the files are linted there, some at a time, and one
    long text in shares.
    """
    results: list[FileResult] = []
    files = [Path(path) for path in paths if str(path) != STANDARD_INPUT]
    if len(files) < len(paths):
        results.append(_lint_standard_input(rulebase, stdin))
    found = discover(files)
    for batch in _linted(found, rulebase, executor):
        results += batch
        if progress:
            progress(len(results), len(found))
    return tuple(results)


def _linted(
    paths: Sequence[Path], rulebase: RuleBase, executor: Executor | None
) -> Iterator[tuple[FileResult, ...]]:
    if executor is None:
        return ((lint_file(path, rulebase),) for path in paths)
    # Not at the top: it costs start-up time, and most calls lint one file.
    from generator.lint.elsewhere import lint_with  # noqa: PLC0415  # see above

    return lint_with(executor, paths, rulebase)


def _lint_standard_input(rulebase: RuleBase, stdin: TextIO | BinaryIO | None) -> FileResult:
    try:
        return lint_source(standard_input(stdin), rulebase)
    except UnreadableInputError as error:
        return FileResult(STANDARD_INPUT, error=error.reason)


def standard_input(stdin: TextIO | BinaryIO | None) -> Source:
    """Return what stands on standard input; raises UnreadableInputError where it is no text."""
    if stdin is None:
        raise UnreadableInputError(STANDARD_INPUT, "there is no standard input to read")
    content = getattr(stdin, "buffer", stdin).read()
    raw = content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
    return decoded(raw, STANDARD_INPUT, "text")
