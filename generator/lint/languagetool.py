"""Grammar, by a LanguageTool server: its findings come after ours.

Quotations never go to it. Names and the office's own words may go to it, but what it says of them
is passed over. A draft leaves the office only where language.yml says so in as many words.
"""

import ipaddress
import re
from collections.abc import Callable, Iterator, Sequence
from typing import Protocol
from urllib.parse import urlsplit

from generator.errors import PolicypressError
from generator.lint.model import (
    LEFT_OUT,
    LINE_END,
    MARKUP,
    PARAGRAPH_END,
    ExtractedText,
    Finding,
    GrammarServer,
    Severity,
)
from generator.lint.quotes import Quotations
from generator.location import Lines, Span

DOWNLOAD = "download"
"""As a server's address: the library downloads LanguageTool and starts it on this machine."""
SOURCE = "LanguageTool, https://languagetool.org"
_MOST_AT_ONCE = 15_000
_SERIOUS = ("misspelling", "grammar", "duplication", "non-conformance")
_UNHELPFUL = {"WHITESPACE_RULE", "CONSECUTIVE_SPACES", "COMMA_PARENTHESIS_WHITESPACE"}
_INSIDE = (".local", ".internal", ".lan", ".intranet", ".home.arpa", "localhost")
_NAME = re.compile(r"[^\W\d_][\w'\u2019.-]*")
_SENTENCE_START = re.compile(r"(?:\A|[.!?:]\S?\s|[\u2028\u2029\n]\s*)\Z")


class GrammarUnavailableError(PolicypressError):
    """The grammar cannot be checked now; everything else can."""


class Match(Protocol):
    """What LanguageTool says about one place of a text."""

    offset: int
    error_length: int
    rule_id: str
    rule_issue_type: str
    message: str
    replacements: list[str]


Check = Callable[[str], Sequence[Match]]
"""Asks the server about a text; offsets are code points."""


def connected(server: GrammarServer) -> Check:
    """Return what asks a server; raises GrammarUnavailableError where it cannot be asked."""
    if server.address != DOWNLOAD and not server.may_leave and not is_inside(server.address):
        raise GrammarUnavailableError(
            f"{server.address} is outside the office: to send drafts there, write"
            " 'drafts_may_leave_the_office: yes' under 'grammar:' in language.yml"
        )
    try:
        from language_tool_python import LanguageTool  # noqa: PLC0415  # it may not be installed
        from language_tool_python.exceptions import LanguageToolError  # noqa: PLC0415  # as above
    except ImportError as error:
        reason = "--grammar needs language-tool-python: pip install language-tool-python"
        raise GrammarUnavailableError(reason) from error
    remote = None if server.address == DOWNLOAD else server.address
    try:
        tool = LanguageTool(server.language, remote_server=remote)
    except (LanguageToolError, OSError, ValueError, ModuleNotFoundError) as error:
        raise GrammarUnavailableError(_without_server(server)) from error

    def check(text: str) -> Sequence[Match]:
        try:
            return list(tool.check(text))
        except (LanguageToolError, OSError, ValueError) as error:
            raise GrammarUnavailableError(f"{server.address} gave no answer") from error

    return check


def _without_server(server: GrammarServer) -> str:
    if server.address == DOWNLOAD:
        return "LanguageTool could not be downloaded or started: it needs Java 17 and the network"
    return f"no LanguageTool server answers at {server.address}: start one, or name another"


def is_inside(address: str) -> bool:
    """Tell whether an address can only be this machine or one of the office's network."""
    host = (urlsplit(address).hostname or "").rstrip(".")
    try:
        number = ipaddress.ip_address(host)
    except ValueError:
        return bool(host) and ("." not in host or host.endswith(_INSIDE))
    return number.is_loopback or number.is_private


def grammar_findings(
    extracted: ExtractedText, ours: Sequence[Finding], own_words: Sequence[str], check: Check
) -> tuple[Finding, ...]:
    """Return what a server says about a text, but for quotations, names and the office's words."""
    lines, quotations = Lines(extracted.text), Quotations(extracted)
    kept_from = [*(one.span for one in ours), *_own(extracted.text, own_words)]
    found = []
    for start, end in _stretches(extracted.prose):
        sent = _sent(extracted, quotations, Span(start, end))
        if not sent.text.strip():
            continue
        for match in check(sent.text):
            span = sent.span(match)
            if span is None or match.rule_id in _UNHELPFUL:
                continue
            if _is_name(extracted, span) or any(_touch(span, one) for one in kept_from):
                continue
            found.append(_finding(extracted, match, span, lines, quotations.paragraph(span)))
    return tuple(found)


class _Sent:
    """A text as it is sent, and where each of its code points stands in the source."""

    def __init__(self) -> None:
        self.text = ""
        self.places: list[int] = []
        self.hidden: set[int] = set()

    def span(self, match: Match) -> Span | None:
        """Return where a match stands; None where it touches what was hidden from the server."""
        end = match.offset + match.error_length
        around = range(max(0, match.offset - 1), min(end + 1, len(self.places)))
        if match.error_length < 1 or end > len(self.places):
            return None
        if any(at in self.hidden for at in around):
            return None
        return Span(self.places[match.offset], self.places[end - 1] + 1)


def _sent(extracted: ExtractedText, quotations: Quotations, stretch: Span) -> _Sent:
    sent = _Sent()
    pieces: list[str] = []
    for at in range(stretch.start, stretch.end):
        char = extracted.prose[at]
        if char == MARKUP or (char == LEFT_OUT and pieces and at - 1 in sent.hidden):
            continue
        hidden = char == LEFT_OUT or (
            char.isalnum() and quotations.around(Span(at, at + 1)) is not None
        )
        if hidden:
            sent.hidden.add(len(pieces))
            char = "x"
        pieces.append("\n" if char in (LINE_END, PARAGRAPH_END) else char)
        sent.places.append(at)
    sent.text = "".join(pieces)
    return sent


def _stretches(prose: str) -> Iterator[tuple[int, int]]:
    """Yield ranges of whole paragraphs, each short enough to be sent at once."""
    start = 0
    while start < len(prose):
        end = min(len(prose), start + _MOST_AT_ONCE)
        if end < len(prose):
            cut = prose.rfind(PARAGRAPH_END, start, end)
            end = cut + 1 if cut > start else end
        yield start, end
        start = end


def _own(text: str, own_words: Sequence[str]) -> Iterator[Span]:
    for words in own_words:
        for match in re.finditer(re.escape(words), text, re.IGNORECASE):
            yield Span(*match.span())


def _is_name(extracted: ExtractedText, span: Span) -> bool:
    """Tell whether a place is a name: capitalized, and not because a sentence begins there."""
    words = _NAME.match(span.of(extracted.text))
    if words is None or not words.group()[0].isupper():
        return False
    before = extracted.prose[max(0, span.start - 40) : span.start].replace(MARKUP, "")
    return not _SENTENCE_START.search(before)


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
