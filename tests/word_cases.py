"""A policy with every kind of block, and ways to read a Word file back."""

import io
import re
import zipfile
from dataclasses import replace
from pathlib import Path

from docx import Document
from docx.document import Document as WordDocument
from lxml import etree

from generator.location import Place
from generator.policy.model import (
    Block,
    Clause,
    CrossReference,
    Emphasis,
    Fact,
    Inline,
    ItemList,
    LineBreak,
    Link,
    Note,
    NoteMark,
    Paragraph,
    Policy,
    Section,
    Table,
    Text,
)
from generator.questionnaire.office import Contact, Office
from generator.writers.shell import default_shell
from generator.writers.word_package import zipped

SHELL = Path(__file__).parent.parent / "templates" / "word" / "policy.docx"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_PLACE = Place(Path("policy.md.j2"))


def office(**changes: object) -> Office:
    usual = Office(
        name="Office of the District Attorney of Tamarack County",
        short_name="Tamarack County District Attorney",
        jurisdiction="Tamarack County",
        state="State of Marlow",
        prosecutor_name="Eleanor Whitcombe",
        prosecutor_title="District Attorney",
        address=("Tamarack County Courthouse", "100 Alder Street, Suite 300", "Northfork, Marlow"),
        authority="Marlow Code § 7-301",
        contacts={"public": Contact("Public Desk", "555-0100", "information@example.org")},
        website="https://www.example.org/",
    )
    return replace(usual, **changes)


def policy(**changes: object) -> Policy:
    usual = Policy(
        id="bail",
        title="Bail and pretrial release",
        number="2026-01",
        version="1.0",
        status="draft",
        status_label="DRAFT - not in force",
        effective="2026-12-01",
        adopted="2026-11-02",
        subject="A prosecutor starts every case from release before trial.",
        approved_by="District Attorney",
        issued_by="Eleanor Whitcombe, District Attorney",
        facts=(
            Fact("Number", "2026-01"),
            Fact("Status", "DRAFT - not in force"),
            Fact("Effective", "December 1, 2026", "2026-12-01"),
        ),
        sections=_sections(),
        notes=(
            Note(1, "hall-2020", (Text("Ann Hall, "), Emphasis((Text("Halls"),)), Text(".")), 2),
            Note(
                2,
                "yard-2021",
                (Text("Bo Yard, "), Link("https://example.org/?a=b&c=d", (Text("Yards"),))),
                1,
            ),
        ),
    )
    return replace(usual, **changes)


def with_blocks(*blocks: Block, notes: tuple[Note, ...] = ()) -> Policy:
    """Return a policy of one clause."""
    section = Section("rule", "The rule", "1", (clause("only", "Only", "1.1", *blocks),))
    return policy(sections=(section,), notes=notes)


def clause(clause_id: str, title: str, number: str, *blocks: Block) -> Clause:
    return Clause(clause_id, title, number, blocks, (), (), _PLACE)


def text(*words: str | Inline) -> Paragraph:
    return Paragraph(tuple(Text(one) if isinstance(one, str) else one for one in words))


def items(*points: str | Block | tuple[Block, ...], ordered: bool = False) -> ItemList:
    blocks = (text(one) if isinstance(one, str) else one for one in points)
    return ItemList(tuple(one if isinstance(one, tuple) else (one,) for one in blocks), ordered)


def table(header: tuple[str, ...], *rows: tuple[str | Inline, ...]) -> Table:
    def cell(content: str | Inline) -> tuple[Inline, ...]:
        return (Text(content) if isinstance(content, str) else content,)

    return Table(tuple(map(cell, header)), tuple(tuple(map(cell, row)) for row in rows))


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def root(data: bytes, part: str = "word/document.xml") -> etree._Element:
    return etree.fromstring(parts(data)[part])


def opened(data: bytes) -> WordDocument:
    return Document(io.BytesIO(data))


def shown(element: etree._Element) -> str:
    """Return the words of an element as Word shows them."""
    signs = {"tab": "\t", "br": "\n"}
    words = []
    for one in element.iter(f"{W}t", f"{W}tab", f"{W}br"):
        name = one.tag.removeprefix(W)
        if name == "t":
            words.append(one.text or "")
        elif one.getparent().tag == f"{W}r":
            words.append(signs[name])
    return "".join(words)


def lines(data: bytes, part: str = "word/document.xml") -> list[str]:
    return [shown(one) for one in root(data, part).iter(f"{W}p")]


def _sections() -> tuple[Section, ...]:
    brief = clause("brief-rule", "The rule in short", "", text("Release comes first."))
    money = clause(
        "money-bail",
        "Money bail",
        "1.1",
        text(
            "A prosecutor must not ask for ",
            Emphasis((Text("money bail"),), strong=True),
            " unless approved (",
            CrossReference("approval", "section 2.1"),
            ").",
            NoteMark(1, 1),
        ),
        text("The request says:"),
        items("the charge", (text("the facts:"), items("danger", "flight")), "the amount"),
    )
    steps = clause(
        "steps",
        "Steps",
        "1.2",
        items(
            "Ask.",
            (text("Wait."), text("At least a day."), items("a", "b", ordered=True)),
            "Record.",
            ordered=True,
        ),
        text("See ", CrossReference("brief-rule", "“The rule in short”"), ".", NoteMark(2, 1)),
        items("Begin again.", "End.", ordered=True),
    )
    approval = clause(
        "approval",
        "Approval",
        "2.1",
        text("These approve:"),
        table(
            ("Who", "When"),
            ("Chief of the Trial Division", "before the hearing"),
            ("District Attorney", CrossReference("money-bail", "section 1.1")),
        ),
        text(
            "Write to ",
            Link("mailto:a@example.org", (Text("the desk"),)),
            LineBreak(),
            "at once.",
            NoteMark(1, 2),
        ),
    )
    return (
        Section("in-brief", "In brief", "", (brief,)),
        Section("rule", "The rule", "1", (money, steps)),
        Section("exceptions", "Exceptions and approval", "2", (approval,)),
    )


def changed_shell(
    replaced: dict[str, str] | None = None, *, without: tuple[str, ...] = ()
) -> bytes:
    """Return our shell with texts of its XML replaced, and without some paragraphs."""
    changed = {}
    for name, content in parts(default_shell()).items():
        xml = content.decode()
        for old, new in (replaced or {}).items():
            xml = xml.replace(old, new)
        for words in without:
            xml = re.sub(rf"<w:p>(?:(?!</w:p>).)*{words}.*?</w:p>", "", xml)
        changed[name] = xml.encode()
    return zipped(changed)
