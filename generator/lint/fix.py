"""Writing the replacements that are marked safe into a plain or Markdown text.

Everything else keeps its code points: the line ends, the marks, and the line breaks inside a term.
"""

import difflib
import re
from collections.abc import Iterable
from typing import NamedTuple

from generator.errors import UnreadableInputError
from generator.lint.extract import extract
from generator.lint.match import find_all
from generator.lint.model import LINE_END, ExtractedText, Finding, RuleBase, Source
from generator.lint.suppression import without_suppressed

KINDS = ("text", "markdown")
"""What can be mended in place."""
_MOST_ROUNDS = 10
_NO_LINE_END = "\\ No newline at end of file\n"
"""As `diff` says it, so that `patch` and Git take what we print."""
_BREAK = re.compile(r"\s*(?:\r\n|\r|\n)\s*")


class Fixed(NamedTuple):
    """A text with safe replacements in it."""

    text: str
    replacements: int = 0


def fixed(source: Source, rulebase: RuleBase) -> Fixed:
    """Return the text of a source with every safe replacement in it; a second time adds none."""
    done = Fixed(source.text)
    for _ in range(_MOST_ROUNDS):
        mended = _once(source._replace(text=done.text), rulebase)
        if mended.text == done.text:
            break
        done = Fixed(mended.text, done.replacements + mended.replacements)
    return done


def as_bytes(source: Source, text: str) -> bytes:
    """Return a source with another text, in the encoding that it has.

    Raises UnreadableInputError where the encoding cannot give back what it was read from.
    """
    try:
        if source.mark + source.text.encode(source.encoding) == source.raw:
            return source.mark + text.encode(source.encoding)
    except UnicodeEncodeError:
        pass
    reason = f"cannot be written back as {source.encoding}: save it as UTF-8 first"
    raise UnreadableInputError(source.path, reason)


def difference(source: Source, text: str) -> str:
    """Return what changes in a source, as a unified diff."""
    before, after = source.text.splitlines(keepends=True), text.splitlines(keepends=True)
    lines = difflib.unified_diff(before, after, source.path, f"{source.path} (mended)")
    return "".join(line if line.endswith("\n") else f"{line}\n{_NO_LINE_END}" for line in lines)


def _once(source: Source, rulebase: RuleBase) -> Fixed:
    extracted = extract(source)
    findings = find_all(extracted, rulebase).findings
    kept = without_suppressed(findings, extracted, rulebase).findings
    pieces: list[str] = []
    done = count = 0
    for finding, new in _replacements(kept, extracted):
        if finding.span.start >= done:
            pieces += source.text[done : finding.span.start], new
            done, count = finding.span.end, count + 1
    return Fixed("".join([*pieces, source.text[done:]]), count)


def _replacements(
    findings: Iterable[Finding], extracted: ExtractedText
) -> Iterable[tuple[Finding, str]]:
    by_hand = _by_hand(extracted)
    for finding in findings:
        if not (finding.safe and finding.suggestions) or any(by_hand[slice(*finding.span)]):
            continue
        if _is_plain(finding, extracted):
            new = _with_break(finding.matched, finding.suggestions[0])
            if new:
                yield finding, new


def _by_hand(extracted: ExtractedText) -> bytearray:
    """Return a byte for each code point, and no zero where other words may break something."""
    marks = bytearray(len(extracted.text))
    for start, end in extracted.by_hand:
        marks[start:end] = b"\1" * (end - start)
    return marks


def _is_plain(finding: Finding, extracted: ExtractedText) -> bool:
    """Tell whether nothing but words stands in the span: marks would lose their other half."""
    return _flat(finding.span.of(extracted.prose)) == _flat(finding.matched)


def _flat(text: str) -> str:
    return _BREAK.sub(" ", text.replace(LINE_END, "\n"))


def _with_break(matched: str, suggestion: str) -> str:
    """Return the suggestion with the line break of what it replaces; empty if it has no room."""
    breaks = _BREAK.findall(matched)
    if not breaks:
        return suggestion
    head, space, tail = suggestion.rpartition(" ")
    return f"{head}{breaks[0]}{tail}" if space and len(breaks) == 1 else ""
