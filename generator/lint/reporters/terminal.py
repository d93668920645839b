"""Findings for people at a terminal: the paragraph, the words, why, and what to say instead.

Why a rule is there, who differs, and its sources are told with its first finding only.
"""

import textwrap
from collections.abc import Sequence
from functools import lru_cache

from generator.lint.kept.patterns import later
from generator.lint.model import FileResult, Finding, Reason, Severity
from generator.lint.reporters.excerpt import excerpt

_INDENT = "   "
_DIFFER = "others differ: "
# "Statutes use the word, and practice has changed.", but not "Courts, police, and others do."
_FIRST_CLAUSE = later(r"([^,;]*?)(?:(?:;|, (?:and|because)) |\. (?=[A-Z])).*")
_NARROWEST = 40
_COLORS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.NOTE: "36"}


def report(results: Sequence[FileResult], *, width: int = 80, color: bool = False) -> str:
    """Return what a terminal of `width` columns shows; `color` is for terminals only, not pipes."""
    view = _View(max(width, _NARROWEST), color=color)
    shown = [block for result in results for block in view.file(result)]
    return "\n\n".join([*shown, summary(results)]) + "\n"


def summary(results: Sequence[FileResult]) -> str:
    """Return the last line: how many files, findings, quotations and allowed places."""
    findings = [finding for result in results for finding in result.findings]
    unread = sum(result.error is not None for result in results)
    said = [_count(len(results) - unread, "file") + " read"]
    if unread:
        said.append(_count(unread, "file") + " could not be read")
    if findings or unread < len(results):
        said.append(_findings(findings))
    if quoted := sum(result.downgraded for result in results):
        said.append(f"{quoted} only a note because quoted or reported")
    if left := sum(result.left_in_quotations for result in results):
        said.append(f"{left} left in quotations")
    if allowed := sum(len(result.allowed) for result in results):
        said.append(f"{allowed} allowed by the office")
    if suppressed := sum(result.suppressed for result in results):
        said.append(f"{suppressed} allowed by comments")
    return "; ".join(said) + "."


class _View:
    """A terminal's width and colors."""

    def __init__(self, width: int, *, color: bool) -> None:
        self._width = width
        self._color = color
        self._told: set[str] = set()
        """Ids of the rules whose reason stands above."""

    def file(self, result: FileResult) -> list[str]:
        """Return the blocks that show one file."""
        if result.error is not None:
            return [f"{result.path}: cannot be read: {result.error}"]
        notes = [f"{result.path}: {result.encoding_note}"] if result.encoding_note else []
        return notes + [self._finding(result, finding) for finding in result.findings]

    def _finding(self, result: FileResult, finding: Finding) -> str:
        severity = self._painted(finding.severity.word, _COLORS[finding.severity])
        lines = [f"{_place(result, finding)}: {severity}: {finding.message}"]
        width = self._width - len(_INDENT)
        for line in excerpt(result.text, finding.paragraph, finding.span, width):
            carets = not line.strip("^ ")
            lines.append(_INDENT + (self._painted(line, "1") if carets else line))
        label, choices = _choices(finding)
        lines.append(_wrapped(label, choices, self._width))
        lines += self._reason(finding)
        return "\n".join(line for line in lines if line)

    def _reason(self, finding: Finding) -> list[str]:
        lines: list[str] = []
        told = [one for one in finding.rules if one in self._told]
        for reason in finding.by_rule:
            if reason.rule not in self._told:
                lines += self._told_first(reason)
        if told:
            rules = f"rule{'s' * (len(told) > 1)} {' and '.join(told)}"
            lines.append(_wrapped("why: ", f"see above ({rules})", self._width))
        return lines

    def _told_first(self, reason: Reason) -> list[str]:
        self._told.add(reason.rule)
        return [
            _wrapped("why: ", reason.why, self._width),
            _wrapped(_DIFFER, _in_short(reason.disputed, self._width), self._width),
            _wrapped("source: ", _named(reason), self._width),
        ]

    def _painted(self, text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self._color else text


def _place(result: FileResult, finding: Finding) -> str:
    if result.is_text:
        return f"{result.path}:{finding.line}:{finding.column}"
    return f"{result.path}, {result.place(finding)}"


def _choices(finding: Finding) -> tuple[str, str]:
    """Return a label and what to say instead, without what the message has said already."""
    first, _, others = finding.choices.partition("; ")
    if finding.message.startswith(f'say "{first}"'):
        return "or: ", others
    return "say instead: ", finding.choices


@lru_cache(maxsize=1024)  # in a folder the same reasons come again
def _wrapped(label: str, text: str, width: int) -> str:
    if not text:
        return ""
    return textwrap.fill(
        text,
        width,
        initial_indent=_INDENT + label,
        subsequent_indent=_INDENT + " " * len(label),
        break_long_words=False,
        break_on_hyphens=False,
    )


def _in_short(disputed: str, width: int) -> str:
    """Return who differs on one line, if what comes first is enough for that."""
    if len(_INDENT + _DIFFER + disputed) <= width:
        return disputed
    return _FIRST_CLAUSE.sub(r"\1.", disputed)


def _named(reason: Reason) -> str:
    """Return the names of the first sources, without addresses, and the rule's id."""
    names = [source.rpartition(", ")[0] or source for source in reason.sources]
    more = f" and {len(names) - 1} more" if len(names) > 1 else ""
    return f"{names[0]}{more} (rule {reason.rule})" if names else f"rule {reason.rule}"


def _findings(findings: Sequence[Finding]) -> str:
    counts = [
        _count(sum(finding.severity is severity for finding in findings), severity.word)
        for severity in sorted(Severity, reverse=True)
    ]
    if not findings:
        return "no findings"
    return f"{_count(len(findings), 'finding')}: {', '.join(counts)}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
