"""Linting one file or text: read, extract, match, leave out what its author switches off."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from generator.errors import UnreadableInputError
from generator.lint.extract import extract
from generator.lint.match import Matches, find_all, find_in, together
from generator.lint.model import (
    LEFT_OUT,
    MARKUP,
    ExtractedText,
    FileResult,
    Finding,
    RuleBase,
    Source,
)
from generator.lint.read import read_source
from generator.lint.shares import cuts, text_shares
from generator.lint.suppression import without_suppressed

_NO_TEXT = LEFT_OUT + MARKUP
"""Other marks of a prose are blanks."""


class Found(NamedTuple):
    """A text as extracted, and what the rules found in it."""

    extracted: ExtractedText
    matches: Matches


Find = Callable[[Source, RuleBase], Found]


def found_in(source: Source, rulebase: RuleBase) -> Found:
    """Return what the rules find in a source; raises UnreadableInputError."""
    if source.kind == "text" and (where := cuts(source.text)):
        shares = text_shares(source.text, where)
        return Found(unmarked(source), together(find_in(share, rulebase) for share in shares))
    extracted = extract(source)
    return Found(extracted, find_all(extracted, rulebase))


def without_bytes(source: Source) -> Source:
    """Return a source that keeps its bytes only where it has no text yet."""
    return source._replace(raw=b"") if source.text else source


def unmarked(source: Source) -> ExtractedText:
    """Return a plain text as it stands: it has no comments and no pages that need its marks."""
    return ExtractedText(source.text, source.text)


def lint_files(paths: Sequence[Path], rulebase: RuleBase) -> tuple[FileResult, ...]:
    """Return what linting each of some files came to."""
    return tuple(lint_file(path, rulebase) for path in paths)


def lint_file(path: Path, rulebase: RuleBase, find: Find = found_in) -> FileResult:
    """Return what linting one file came to; where it cannot be read, the reason."""
    try:
        return lint_source(read_source(path), rulebase, find)
    except UnreadableInputError as error:
        return FileResult(str(path), error=error.reason)


def lint_source(source: Source, rulebase: RuleBase, find: Find = found_in) -> FileResult:
    """Return what linting one text came to; raises UnreadableInputError."""
    # By the same name, so that nothing keeps the bytes while the rules are at work.
    source = without_bytes(source)
    extracted, matches = find(source, rulebase)
    remaining = without_suppressed(matches.findings, extracted, rulebase)
    return FileResult(
        path=source.path,
        findings=paged(remaining.findings, extracted.pages),
        text=extracted.text,
        encoding_note="; ".join(_notes(source, extracted)),
        left_in_quotations=matches.left_in_quotations,
        allowed=matches.allowed,
        switched_off=matches.switched_off,
        suppressed=remaining.suppressed,
        kind=source.kind,
        parts=extracted.parts,
    )


def _notes(source: Source, extracted: ExtractedText) -> Iterator[str]:
    """Yield how a text was read, and what of it was not: nobody shall take no text for a clean one.

    A folder of pictures that were pasted into Word files has no findings either.
    """
    if source.encoding_note:
        yield source.encoding_note
    # To strip a long text would take its room once more.
    if all(char in _NO_TEXT or char.isspace() for char in extracted.prose):
        yield "holds no text, so nothing in it was checked"
    if extracted.unread:
        yield extracted.unread


def paged(findings: tuple[Finding, ...], pages: tuple[int, ...]) -> tuple[Finding, ...]:
    """Return findings whose line is the page, and whose column counts from its beginning."""
    if not pages:
        return findings
    numbers = [bisect_right(pages, finding.span.start) for finding in findings]
    return tuple(
        finding._replace(line=number, column=finding.span.start - pages[number - 1] + 1)
        for finding, number in zip(findings, numbers, strict=True)
    )
