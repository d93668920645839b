"""The policy as a tree: sections, numbered clauses, blocks and words, free of any markup.

Both writers read this tree and nothing else, so that page and Word file say the same words.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.location import Place

READERS = {
    "accused": "You are accused of a crime",
    "victim": "You were harmed by a crime",
    "bereaved_family": "You lost a family member",
    "defense_lawyer": "You are a defense lawyer",
    "police_officer": "You are a police officer",
    "reporter": "You are a reporter",
}
"""Who looks for something in a policy, and how a page speaks to them."""

STAGE_TITLES = {
    "arrest": "Arrest",
    "charge": "Charge",
    "bail": "Bail",
    "plea": "Plea",
    "trial": "Trial",
    "sentence": "Sentence",
    "supervision": "Supervision",
    "after": "After the sentence",
}
"""The stages of a case, in order, and how a page calls them."""


@dataclass(frozen=True, slots=True)
class Text:
    """Words as they are to be read: no escapes, no markup, no line ends."""

    text: str


@dataclass(frozen=True, slots=True)
class LineBreak:
    """A line end that the office wrote inside an answer."""


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Words set apart; `strong` where they are to be found at a glance."""

    children: tuple["Inline", ...]
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to an https, http or mailto address."""

    address: str
    children: tuple["Inline", ...]


@dataclass(frozen=True, slots=True)
class CrossReference:
    """A pointer to a section or clause of the same policy."""

    target: str
    """Id of the section or clause."""
    label: str
    """What is printed, for example "section 6.2"."""


@dataclass(frozen=True, slots=True)
class NoteMark:
    """Where a note is cited."""

    number: int
    occurrence: int
    """1 for the first mark of this note in the policy, then 2, 3 ..."""


Inline = Text | LineBreak | Emphasis | Link | CrossReference | NoteMark


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph; never empty."""

    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class ItemList:
    """A bullet list, or a list numbered 1, 2, 3 where `ordered`."""

    items: tuple[tuple["Block", ...], ...]
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table with one header row; every cell has words."""

    header: tuple[tuple[Inline, ...], ...]
    rows: tuple[tuple[tuple[Inline, ...], ...], ...]


Block = Paragraph | ItemList | Table


@dataclass(frozen=True, slots=True)
class Clause:
    """The smallest thing that can be cited."""

    id: str
    title: str
    """May be an answer (additional provisions): text, never markup."""
    number: str
    """For example "6.2"; empty in sections that are not numbered."""
    blocks: tuple[Block, ...]
    questions: tuple[str, ...]
    """Ids of the questions that the text comes from."""
    recommendations: tuple[str, ...]
    place: Place
    """Where its heading stands in the template, or its provision in the office's file."""
    readers: tuple[str, ...] = ()
    """Whom it concerns first, as words of `READERS`."""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a policy; its text stands in its clauses."""

    id: str
    title: str
    number: str
    """For example "6"; empty where it is not numbered."""
    clauses: tuple[Clause, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """A numbered pointer to a work, printed once, cited one or more times."""

    number: int
    key: str
    children: tuple[Inline, ...]
    """The work in words: author, title, where, year, kind and period of its figures."""
    marks: int
    """How many NoteMark cite it."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of the block at the head of a policy, for example "Version", "1.0"."""

    label: str
    value: str
    date: str = ""
    """The value as YYYY-MM-DD where it is a date."""


@dataclass(frozen=True, slots=True)
class OffenseEntry:
    """An offense that a policy names, and where."""

    name: str
    statute: str
    clauses: tuple[str, ...]
    """Ids of the clauses whose text comes from it."""


@dataclass(frozen=True, slots=True)
class Policy:
    """One finished policy, ready to be written in any format."""

    id: str
    title: str
    number: str
    version: str
    status: str
    """draft, in_force, superseded or withdrawn."""
    status_label: str
    """The status in words, for example "DRAFT - not in force"."""
    effective: str
    """YYYY-MM-DD."""
    adopted: str
    """YYYY-MM-DD."""
    subject: str
    """One plain sentence for lists of policies: the first clause's first paragraph."""
    approved_by: str
    """Title of who approved it."""
    issued_by: str
    """Name and title of the elected prosecutor."""
    facts: tuple[Fact, ...]
    """The block at the head, in order: the same in page and Word file."""
    sections: tuple[Section, ...]
    notes: tuple[Note, ...]
    stages: tuple[str, ...] = ()
    """Stages of a case that it governs, as words of `STAGE_TITLES`, in the order of a case."""
    offenses: tuple[OffenseEntry, ...] = ()
    """Every offense that the office named, in the order of its answers."""

    def parts(self) -> Iterator[Section | Clause]:
        """Yield every section, each followed by its clauses."""
        yield from parts(self.sections)

    def clauses(self) -> Iterator[Clause]:
        """Yield every clause in reading order."""
        for section in self.sections:
            yield from section.clauses


def parts(sections: Iterable[Section]) -> Iterator[Section | Clause]:
    """Yield every section, each followed by its clauses."""
    for section in sections:
        yield section
        yield from section.clauses


def words(inlines: tuple[Inline, ...]) -> str:
    """Return the plain text of inline content, without note marks."""
    return "".join(map(_word, inlines))


def _word(inline: Inline) -> str:
    match inline:
        case Text(text):
            return text
        case LineBreak():
            return "\n"
        case Emphasis(children) | Link(_, children):
            return words(children)
        case CrossReference(_, label):
            return label
        case NoteMark():
            return ""


def paragraphs(blocks: tuple[Block, ...]) -> Iterator[tuple[Inline, ...]]:
    """Yield the inline content of every paragraph, list item and table cell in reading order."""
    for block in blocks:
        match block:
            case Paragraph(children):
                yield children
            case ItemList(items):
                for item in items:
                    yield from paragraphs(item)
            case Table(header, rows):
                for row in (header, *rows):
                    yield from row
