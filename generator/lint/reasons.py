"""Why a finding for several labels is one: the reasons of all their rules, in reading order."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from operator import attrgetter

from generator.lint.model import Finding, Reason


def explained(finding: Finding, labels: Iterable[Finding]) -> Finding:
    """Return a finding with the reasons of the labels that it is for, as serious as the worst.

    Where all are of one rule, nothing is said twice.
    """
    ordered = sorted(labels, key=attrgetter("term"))
    reasons = {reason.rule: reason for label in ordered for reason in label.by_rule}
    severity = finding.severity
    if not finding.quoted:
        severity = max(severity, *(label.severity for label in ordered))
    if len(reasons) == 1:
        return finding._replace(severity=severity)
    return _with_reasons(finding._replace(severity=severity), tuple(reasons.values()))


def with_taken_in(findings: Sequence[Finding], taken: Sequence[Finding]) -> list[Finding]:
    """Return findings with the reasons of the labels that went into their suggestions."""
    if not taken:
        return list(findings)
    return [_with_taken_in(finding, taken) for finding in findings]


def _with_taken_in(finding: Finding, taken: Iterable[Finding]) -> Finding:
    span = finding.span
    inside = [one for one in taken if span.start <= one.term.start and one.term.end <= span.end]
    return explained(finding, [finding, *inside]) if inside else finding


def _with_reasons(finding: Finding, reasons: tuple[Reason, ...]) -> Finding:
    why, disputed, sources = _together(reasons)
    return finding._replace(
        rule=reasons[0].rule, why=why, disputed=disputed, sources=sources, reasons=reasons
    )


@lru_cache(maxsize=1024)
def _together(reasons: tuple[Reason, ...]) -> tuple[str, str, tuple[str, ...]]:
    """Return what some rules say, each thing once: the same texts for each pair of labels."""
    why = " ".join(dict.fromkeys(_ended(one.why) for one in reasons))
    disputed = " ".join(dict.fromkeys(_ended(one.disputed) for one in reasons if one.disputed))
    return why, disputed, tuple(dict.fromkeys(source for one in reasons for source in one.sources))


def _ended(sentences: str) -> str:
    # The program's own reasons end in a full stop, an office's need not.
    return sentences if sentences.endswith((".", "!", "?", '"', "\u201d")) else f"{sentences}."
