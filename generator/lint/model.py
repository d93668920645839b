"""What the linter knows and reports: rules, the rule base, texts to lint, and findings."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from enum import IntEnum
from operator import attrgetter
from typing import NamedTuple, Protocol

from generator.lint.phrases.phrase_set import PhraseSet
from generator.location import Span

# The marks below are control characters that no text has a use for. They are ASCII, so that
# the prose of an ASCII text takes one byte a code point, and every search in it half the time.
PARAGRAPH_END = "\x1d"
"""In prose: nothing is read across it."""
LINE_END = "\x1e"
"""In prose: a line that ends a thought; quotations end here, terms may run on."""
LEFT_OUT = "\x1a"
"""In prose: something that is not prose, such as code; nothing is read across it."""
MARKUP = "\x16"
"""In prose: a character that is not there for the reader, such as the stars of emphasis."""
TAB = "\x1f"
"""In prose: a tab after a colon, as in "Contact: Ada Dealer". Whoever looks at the words around
reads it as a blank, but no term runs across it."""
_SET_AS_ONE = ("ff", "fi", "fl", "ffi", "ffl", "st", "st")
LIGATURES = dict(zip("\ufb00\ufb01\ufb02\ufb03\ufb04\ufb05\ufb06", _SET_AS_ONE, strict=True))
"""Letters that are set as one, and are one character in what was copied or printed."""


class Severity(IntEnum):
    """How serious a finding is; a higher one is more serious."""

    NOTE = 1
    WARNING = 2
    ERROR = 3

    @property
    def word(self) -> str:
        """Return the severity as people write it: note, warning or error."""
        return self.name.lower()


class Authority(NamedTuple):
    """A publication that recommends a rule."""

    name: str
    address: str
    reviewed: str = ""
    """The day on which it was last read for the terms that cite it; empty where it lists none."""

    def __str__(self) -> str:
        return f"{self.name}, {self.address}"


class Rule(NamedTuple):
    """One recommendation about wording."""

    id: str
    category: str
    severity: Severity
    terms: Mapping[str, tuple[str, ...]]
    """By grammatical form, as the author wrote them."""
    suggestions: Mapping[str, tuple[str, ...]]
    """By the same forms; the first is the best."""
    why: str
    disputed: str = ""
    """Who sees it otherwise, where authorities disagree."""
    sources: tuple[Authority, ...] = ()
    exceptions: tuple[str, ...] = ()
    only_as: str = ""
    """noun, verb or adjective where the rule applies to the term in that part of speech only; group
    where no label may follow: in "the homeless addict" nobody means a group."""
    near: tuple[str, ...] = ()
    """Words of which one must stand near the term, in its paragraph; empty where none need.

    Of phrases ("began using") one does where no word of its other senses stands there.
    """
    unless_near: tuple[str, ...] = ()
    """Words of which none may stand there, nor before."""
    other_senses: tuple[str, ...] = ()
    """Words of the term's other senses. Where none of them stands there or before, a word of `near`
    counts that stands before: who tells of a drug case once need not say it again."""
    exact: bool = False
    """The terms match only with the capitals they are written with."""
    quoted: str = "note"
    """What becomes of the finding in a quotation: leave, note or flag."""
    safe: tuple[str, ...] = ()
    """The forms whose first suggestion may be written in place without anybody looking at it."""
    find: tuple[str, ...] = ()
    """Example sentences in which the rule applies."""
    leave: tuple[str, ...] = ()
    """Example sentences in which it does not."""
    heading: str = ""
    """What readers of the language guide look it up by, where the id does not say it."""


class Vocabulary(NamedTuple):
    """Words by which names and headlines are recognized."""

    heads: frozenset[str] = frozenset()
    """Words that end names: act, board, institute."""
    leads: frozenset[str] = frozenset()
    """Words that begin names before "of" or "on": office, institute."""
    name_words: frozenset[str] = frozenset()
    """Words that stand inside such names and might be taken for verbs: services, studies."""


class GrammarServer(NamedTuple):
    """The LanguageTool server that an office uses."""

    address: str = "http://127.0.0.1:8081"
    """Where LanguageTool's own server listens unless it is told otherwise."""
    language: str = "en-US"
    may_leave: bool = False
    """The office said in as many words that drafts may go to a server outside."""


class RuleBase(NamedTuple):
    """All rules with the phrases by which their places are found."""

    rules: Sequence[Rule]
    phrase_sets: tuple[PhraseSet, ...]
    """The program's own, then the office's."""
    vocabulary: Vocabulary = Vocabulary()
    off: frozenset[str] = frozenset()
    """Ids of the rules that the office has switched off."""
    allowed: tuple[str, ...] = ()
    """Phrases that the office allows."""
    expired: tuple[str, ...] = ()
    """What the office allowed or switched off until a day that has passed."""
    grammar: GrammarServer = GrammarServer()
    own_words: tuple[str, ...] = ()
    """The office's own words, which are right whatever a grammar check says."""
    speakers: tuple[str, ...] = ()
    """Who speaks for the office: what they say in quotations counts as its own words."""

    def with_language(self, language: "Language") -> "RuleBase":
        """Return these rules as the office uses them."""
        return language.applied_to(self)


class Language(Protocol):
    """An office's own words, which change a rule base."""

    def applied_to(self, rulebase: RuleBase) -> RuleBase:
        """Return the rule base with the office's words in it."""


class Source(NamedTuple):
    """A text to lint, as read."""

    path: str
    kind: str
    """text, markdown, html, word, odt, mail, rtf or pdf."""
    raw: bytes = b""
    text: str = ""
    """The decoded text with its line ends; empty for Word files, which are not text."""
    encoding_note: str = ""
    """Said aloud where the encoding was guessed."""
    encoding: str = "utf-8"
    mark: bytes = b""
    """The byte order mark before the text."""


class Part(NamedTuple):
    """A part of a file that a reader would look for by name, or the body behind one."""

    start: int
    name: str
    """What a reader calls it: "header", "table 1, row 2"; the body has none."""
    lines: int
    """How many lines stand in named parts before it: who counts paragraphs counts none of them."""


class ExtractedText(NamedTuple):
    """What a reader reads of a source, with every code point at its place.

    `prose` is as long as `text`. It holds PARAGRAPH_END, LINE_END, LEFT_OUT and MARKUP where the
    text has ends of paragraphs and lines, what is not prose, and what no reader sees.
    """

    text: str
    prose: str
    quoted: tuple[Span, ...] = ()
    """Block quotations."""
    italic: tuple[Span, ...] = ()
    comments: tuple[Span, ...] = ()
    """Comments, which hold what the author says to the linter."""
    pages: tuple[int, ...] = ()
    """Where pages begin, if the text has pages and no lines worth naming."""
    parts: tuple[Part, ...] = ()
    """The parts of a file that a reader would look for by name, in order."""
    unread: str = ""
    """What of the source was not read, where a reader sees more."""
    by_hand: tuple[Span, ...] = ()
    """Where other words may break what stands around them: no program puts any there."""


class Reason(NamedTuple):
    """What one rule says of a finding."""

    rule: str
    why: str
    disputed: str
    """Who sees it otherwise."""
    sources: tuple[str, ...]


class Finding(NamedTuple):
    """One place in a text where a rule applies."""

    rule: str
    """Where labels of several rules are one finding, that of the first."""
    severity: Severity
    span: Span
    """What has to change: the term, with an article or a possessive that no longer fits."""
    message: str
    matched: str
    """What stands in the span."""
    why: str
    suggestions: tuple[str, ...]
    """What may be written in the span, the best first."""
    sources: tuple[str, ...]
    line: int
    column: int
    quoted: bool = False
    """The words are somebody else's, quoted or reported, so the finding is only a note."""
    term: Span = Span(0, 0)
    """The words that the rule looks for."""
    paragraph: Span = Span(0, 0)
    """The paragraph that the words stand in, for showing."""
    safe: bool = False
    """The first suggestion may be written in place without anybody looking at it."""
    disputed: str = ""
    """Who sees it otherwise."""
    reasons: tuple[Reason, ...] = ()
    """Where labels of several rules are one finding, what each rule says, in reading order."""

    @property
    def by_rule(self) -> tuple[Reason, ...]:
        """Return what each rule says that has to do with it; mostly there is one."""
        return self.reasons or (Reason(self.rule, self.why, self.disputed, self.sources),)

    @property
    def rules(self) -> tuple[str, ...]:
        """Return the ids of these rules."""
        return tuple(reason.rule for reason in self.by_rule)

    @property
    def reason(self) -> str:
        """Return why, with who sees it otherwise on a line of its own."""
        return f"{self.why}\nOthers differ: {self.disputed}" if self.disputed else self.why

    @property
    def choices(self) -> str:
        """Return all suggestions in one line, without commas that only fit where they stand."""
        return "; ".join(one.rstrip(",") for one in self.suggestions)


class FileResult(NamedTuple):
    """What linting one file came to."""

    path: str
    error: str | None = None
    findings: tuple[Finding, ...] = ()
    text: str = ""
    """The text that the findings' spans point into."""
    encoding_note: str = ""
    """How it was read, where that was guessed, and what of it was not read."""
    left_in_quotations: int = 0
    allowed: tuple[str, ...] = ()
    """What the office allows, once for each place where a rule would apply."""
    switched_off: frozenset[str] = frozenset()
    """Ids of the rules that would apply, had the office not switched them off."""
    suppressed: int = 0
    """Findings that a comment in the text switches off."""
    kind: str = "text"
    parts: tuple[Part, ...] = ()
    """The parts of the text that have a name, as in `ExtractedText`."""

    @property
    def is_text(self) -> bool:
        """Tell whether offsets count in the file itself, and not in what was extracted from it."""
        return self.kind in ("text", "markdown", "html")

    @property
    def unit(self) -> str:
        """Return what a finding's line number counts."""
        if self.kind in ("word", "odt"):
            return "paragraph"
        return "page" if self.kind == "pdf" else "line"

    def place(self, finding: Finding) -> str:
        """Return where a reader finds it: "line 3", "paragraph 12", "table 1, row 2", "header"."""
        at = bisect_right(self.parts, finding.span.start, key=attrgetter("start"))
        part = self.parts[at - 1] if at else Part(0, "", 0)
        return part.name or f"{self.unit} {finding.line - part.lines}"

    @property
    def downgraded(self) -> int:
        """Return how many findings are only notes because the words are somebody else's."""
        return sum(finding.quoted for finding in self.findings)
