"""Findings as one HTML file, to read, to send and to print.

Who differs and where it is written stands once for each rule, at the end: repeated at each finding,
it would take most of the paper.
"""

from collections.abc import Iterator, Sequence
from html import escape

from generator.lint.model import FileResult, Finding
from generator.lint.reporters.html_style import STYLE
from generator.lint.reporters.terminal import summary
from generator.location import Span

_AROUND = 160
"""How much of a long paragraph is shown to each side of the words."""


def report(results: Sequence[FileResult]) -> str:
    """Return a page that asks for nothing from anywhere."""
    body = "\n".join(part for result in results for part in _file(result))
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>Language report</title><style>{STYLE}</style></head>\n"
        f"<body><main><h1>Language report</h1><p>{_text(summary(results))}</p>\n"
        f"{body}\n{''.join(_rules(results))}\n</main></body></html>"
    )


def _file(result: FileResult) -> Iterator[str]:
    yield f"<section><h2>{_text(result.path)}</h2>"
    if result.error is not None:
        yield f'<p class="error"><strong>Cannot be read:</strong> {_text(result.error)}</p>'
    elif not result.findings:
        yield "<p>No findings.</p>"
    if result.encoding_note:
        yield f"<p>{_text(result.encoding_note)}</p>"
    for finding in result.findings:
        yield from _finding(result, finding)
    yield "</section>"


def _finding(result: FileResult, finding: Finding) -> Iterator[str]:
    word = finding.severity.word
    place = f"{result.place(finding)}, column {finding.column}"
    yield f'<article class="{word}"><h3>{_text(finding.matched)}</h3>'
    yield f'<p class="where"><span class="severity">{word}</span> {place}</p>'
    yield f"<blockquote>{_excerpt(result.text, finding)}</blockquote><dl>"
    if finding.suggestions:
        items = "".join(f"<li>{_text(one)}</li>" for one in finding.suggestions)
        yield f"<dt>Say instead</dt><dd><ul>{items}</ul></dd>"
    else:
        yield f"<dt>What to do</dt><dd>{_text(finding.message)}</dd>"
    yield f"<dt>Why</dt><dd>{_text(finding.why)}</dd>"
    rules = ", ".join(f'<a href="#rule-{_text(one)}">{_text(one)}</a>' for one in finding.rules)
    yield f"<dt>{'Rules' if finding.reasons else 'Rule'}</dt><dd>{rules}</dd></dl></article>"


def _rules(results: Sequence[FileResult]) -> Iterator[str]:
    """Yield each rule that found something, with who differs and its sources."""
    findings = (one for result in results for one in result.findings)
    used = {reason.rule: reason for one in findings for reason in one.by_rule}
    if not used:
        return
    yield "<section><h2>Rules and their sources</h2>"
    for name, reason in sorted(used.items()):
        yield f'<h3 id="rule-{_text(name)}">{_text(name)}</h3><dl><dt>Why</dt>'
        yield f"<dd>{_text(reason.why)}</dd>"
        if reason.disputed:
            yield f"<dt>Others differ</dt><dd>{_text(reason.disputed)}</dd>"
        items = "".join(f"<li>{_source(one)}</li>" for one in reason.sources)
        said = f"<ul>{items}</ul>" if items else "none: the rule is our own"
        yield f"<dt>Sources</dt><dd>{said}</dd></dl>"
    yield "</section>"


def _excerpt(text: str, finding: Finding) -> str:
    span, paragraph = finding.span, finding.paragraph
    start = max(min(paragraph.start, span.start), span.start - _AROUND)
    end = min(max(paragraph.end, span.end), span.end + _AROUND)
    before = ("… " if start > paragraph.start else "") + Span(start, span.start).of(text)
    after = Span(span.end, end).of(text) + (" …" if end < paragraph.end else "")
    return f"{_text(before)}<mark>{_text(span.of(text))}</mark>{_text(after)}"


def _source(source: str) -> str:
    name, _, address = source.rpartition(", ")
    if not address.startswith(("https://", "http://")):
        return _text(source)
    return f'<a href="{_text(address)}" rel="noreferrer">{_text(name or address)}</a>'


def _text(text: str) -> str:
    return escape(
        "".join(char if char.isprintable() or char.isspace() else "\ufffd" for char in text)
    )
