"""What a grammar server says about a text, as findings that come after ours."""

from collections.abc import Sequence

from generator.lint.languagetool.server import Check, Match
from generator.lint.languagetool.text import sent_texts
from generator.lint.model import ExtractedText, Finding, Severity
from generator.lint.quotes import Quotations
from generator.location import Lines, Span

SOURCE = "LanguageTool, https://languagetool.org"
_SERIOUS = ("misspelling", "grammar", "duplication", "non-conformance")
_UNHELPFUL = {"WHITESPACE_RULE", "CONSECUTIVE_SPACES", "COMMA_PARENTHESIS_WHITESPACE"}


def grammar_findings(
    extracted: ExtractedText, ours: Sequence[Finding], own_words: Sequence[str], check: Check
) -> tuple[Finding, ...]:
    """Return what a server says about a text, but for what our own rules have found already."""
    lines, quotations = Lines(extracted.text), Quotations(extracted)
    found = []
    for sent in sent_texts(extracted, own_words):
        for match in check(sent.text):
            span = sent.span(match.offset, match.error_length)
            if span is None or match.rule_id in _UNHELPFUL:
                continue
            if not any(_touch(span, one.span) for one in ours):
                found.append(_finding(extracted, match, span, lines, quotations.paragraph(span)))
    return tuple(found)


def _touch(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _finding(
    extracted: ExtractedText, match: Match, span: Span, lines: Lines, paragraph: Span
) -> Finding:
    line, column = lines.position(span.start)
    return Finding(
        rule=f"grammar-{match.rule_id.lower().replace('_', '-')}",
        severity=Severity.WARNING if match.rule_issue_type in _SERIOUS else Severity.NOTE,
        span=span,
        message=match.message,
        matched=span.of(extracted.text),
        why="LanguageTool says so: our own rules do not check grammar.",
        suggestions=tuple(match.replacements[:3]),
        sources=(SOURCE,),
        line=line,
        column=column,
        term=span,
        paragraph=paragraph,
    )
