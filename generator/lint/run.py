"""Linting files and texts: read, extract, match. The file to read first."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache, partial
from pathlib import Path
from typing import BinaryIO, Protocol, TextIO

from generator.errors import UnreadableInputError
from generator.lint.discover import discover
from generator.lint.extract import extract
from generator.lint.match import find, find_all
from generator.lint.model import FileResult, Finding, RuleBase, Source
from generator.lint.read import decoded, read_source
from generator.lint.suppression import without_suppressed

STANDARD_INPUT = "-"
_BATCHES, _MOST_IN_BATCH = 8, 128
"""Files go to a process some at a time: small batches cost time on the way, large ones keep one
process busy alone."""
_Batch = Sequence[Path]
Progress = Callable[[int, int], None]
"""Is told how many files are done, and of how many."""


class Executor(Protocol):
    """Any `concurrent.futures.Executor`, whose module costs start-up time, or what works alike."""

    def map(
        self, work: Callable[[_Batch], tuple[FileResult, ...]], batches: Iterable[_Batch], /
    ) -> Iterator[tuple[FileResult, ...]]:
        """Return what the work came to for each batch, in order."""


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
    executor, of processes here or elsewhere, the files are linted there, a few at a time.
    """
    results: list[FileResult] = []
    files = [Path(path) for path in paths if str(path) != STANDARD_INPUT]
    if len(files) < len(paths):
        results.append(_lint_standard_input(rulebase, stdin))
    found = discover(files)
    size = min(_MOST_IN_BATCH, max(1, len(found) // _BATCHES))
    batches = [found[at : at + size] for at in range(0, len(found), size)]
    work = partial(lint_files, rulebase=rulebase)
    if executor:
        # Packed once: each batch carries it, and each process unpacks it the first time only.
        work = partial(_lint_elsewhere, packed=_packed(rulebase))
    for batch in executor.map(work, batches) if executor else map(work, batches):
        results += batch
        if progress:
            progress(len(results), len(found))
    return tuple(results)


def lint_files(paths: Sequence[Path], rulebase: RuleBase) -> tuple[FileResult, ...]:
    """Return what linting each of some files came to."""
    return tuple(_lint_file(path, rulebase) for path in paths)


def _lint_elsewhere(paths: Sequence[Path], packed: bytes) -> tuple[FileResult, ...]:
    return lint_files(paths, _unpacked(packed))


def _packed(rulebase: RuleBase) -> bytes:
    # Not at the top: a single file needs no packing, and waits for every import.
    import pickle  # noqa: PLC0415  # see above

    return pickle.dumps(rulebase)


@lru_cache(maxsize=4)
def _unpacked(packed: bytes) -> RuleBase:
    import pickle  # noqa: PLC0415  # as above

    # Packed by ourselves a moment ago, and sent by the executor that the caller chose.
    rulebase: RuleBase = pickle.loads(packed)  # noqa: S301  # see above
    return rulebase


def lint_source(source: Source, rulebase: RuleBase) -> FileResult:
    """Return what linting one text came to."""
    extracted = extract(source)
    source = source._replace(raw=b"")  # read now, and no longer needed
    matches = find_all(extracted, rulebase)
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


def _lint_file(path: Path, rulebase: RuleBase) -> FileResult:
    try:
        return lint_source(read_source(path), rulebase)
    except UnreadableInputError as error:
        return FileResult(str(path), error=error.reason)


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
