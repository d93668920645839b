"""Findings that an author switches off on purpose, by a comment with a reason.

`<!-- policypress allow: inmate -- the name of a form -->` stands in the paragraph it is for, or
alone before it. A comment that is wrong, or that nothing needs, is reported like a finding.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.errors import nearest
from generator.lint.kept.patterns import later
from generator.lint.model import (
    LEFT_OUT,
    MARKUP,
    PARAGRAPH_END,
    ExtractedText,
    Finding,
    RuleBase,
    Severity,
)
from generator.location import Lines, Span

RULE = "suppression"
"""What findings about suppressions are reported as."""
_COMMENT = later(r"<!--\s*policypress\b(.*?)-->\Z", re.DOTALL | re.IGNORECASE)
_ALLOW = later(r"\s*allow:\s*([\w\s,-]*?)\s*(?:--\s*(.*?)\s*)?\Z", re.DOTALL)
_UNREAD = later(rf"[{LEFT_OUT}{MARKUP}\s]*\Z")


class _Suppression(NamedTuple):
    """One rule that one comment switches off for one paragraph."""

    rule: str
    comment: Span
    paragraph: Span


class Remaining(NamedTuple):
    """What is left of the findings, with what is wrong with the suppressions."""

    findings: tuple[Finding, ...]
    suppressed: int = 0


def without_suppressed(
    findings: Sequence[Finding], extracted: ExtractedText, rulebase: RuleBase
) -> Remaining:
    """Return the findings that no comment switches off, in reading order."""
    if not extracted.comments:
        return Remaining(tuple(findings))
    reading = _Reading(extracted, [rule.id for rule in rulebase.rules])
    suppressions = [one for comment in extracted.comments for one in reading.comment(comment)]
    kept = []
    used: set[_Suppression] = set()
    for finding in findings:
        by = [one for one in suppressions if _holds(one, finding)]
        used.update(by)
        # Two labels that are one finding stay while one of them is not allowed.
        if not {one.rule for one in by}.issuperset(finding.rules):
            kept.append(finding)
    for one in suppressions:
        if one not in used:
            reading.say(one.comment, Severity.NOTE, f"nothing here needs 'allow: {one.rule}'")
    everything = sorted([*kept, *reading.findings], key=lambda one: one.span)
    return Remaining(tuple(everything), len(findings) - len(kept))


def _holds(suppression: _Suppression, finding: Finding) -> bool:
    place = suppression.paragraph
    return suppression.rule in finding.rules and place.start <= finding.term.start < place.end


class _Reading:
    """The comments of one text while they are read."""

    def __init__(self, extracted: ExtractedText, rules: Sequence[str]) -> None:
        self.findings: list[Finding] = []
        self._extracted = extracted
        self._rules = rules
        self._lines = Lines(extracted.text)

    def comment(self, span: Span) -> Iterator[_Suppression]:
        """Yield what a comment switches off; nothing where it is not meant for the linter."""
        meant = _COMMENT.match(span.of(self._extracted.text))
        if meant is None:
            return
        allow = _ALLOW.match(meant[1])
        if allow is None or not allow[2]:
            hint = "write: policypress allow: rule-id -- reason"
            self.say(span, Severity.WARNING, f"this comment gives no reason or no rule; {hint}")
            return
        paragraph = self._paragraph(span)
        for name in allow[1].replace(",", " ").split():
            if name in self._rules:
                yield _Suppression(name, span, paragraph)
            else:
                hint = nearest(name, self._rules)
                hint = f"; {hint}" if hint.startswith("did you mean") else ""
                self.say(span, Severity.WARNING, f"unknown rule {name!r}{hint}")

    def say(self, span: Span, severity: Severity, message: str) -> None:
        """Report something about a comment."""
        line, column = self._lines.position(span.start)
        why = "A suppression names its rule and its reason, and goes when it is not needed."
        said = Finding(
            RULE, severity, span, message, span.of(self._extracted.text), why, (), (), line, column
        )
        self.findings.append(said._replace(term=span, paragraph=span))

    def _paragraph(self, comment: Span) -> Span:
        """Return the paragraph that a comment is for: its own, or the next if it stands alone."""
        prose = self._extracted.prose
        start = prose.rfind(PARAGRAPH_END, 0, comment.start) + 1
        end = _end(prose, comment.end)
        while _UNREAD.match(prose[start:end]) and end < len(prose):
            start, end = end + 1, _end(prose, end + 1)
        return Span(start, end)


def _end(prose: str, start: int) -> int:
    end = prose.find(PARAGRAPH_END, start)
    return len(prose) if end < 0 else end
