"""The numbers that Word counts are those of the tree; so are the numbers of the notes."""

from collections import defaultdict
from collections.abc import Iterator

import pytest
from docx import Document
from lxml import etree

from generator.policy.model import Note, NoteMark, Text
from generator.writers.word import policy_docx
from tests.word_cases import (
    SHELL,
    W,
    items,
    lines,
    office,
    policy,
    root,
    shown,
    text,
    with_blocks,
)


class Counter:
    """Counts numbered paragraphs as Word does, from styles and numbering alone."""

    def __init__(self, data: bytes) -> None:
        numbering = root(data, "word/numbering.xml")
        self._lists = {one.get(f"{W}numId"): one for one in numbering.iter(f"{W}num")}
        self._kinds = {
            one.get(f"{W}abstractNumId"): one for one in numbering.iter(f"{W}abstractNum")
        }
        self._styles = {
            one.get(f"{W}styleId"): one for one in root(data, "word/styles.xml").iter(f"{W}style")
        }
        self._counts: dict[str, list[int]] = defaultdict(lambda: [0] * 9)
        self._begun: set[str] = set()

    def number(self, paragraph: etree._Element) -> str:
        """Return what stands before a paragraph."""
        found = self._list_and_level(paragraph)
        if found is None:
            return ""
        list_id, level = found
        kind_id = self._lists[list_id].find(f"{W}abstractNumId").get(f"{W}val")
        counts = self._counts[kind_id]
        if list_id not in self._begun:
            self._begun.add(list_id)
            for override in self._lists[list_id].iter(f"{W}lvlOverride"):
                start = override.find(f"{W}startOverride").get(f"{W}val")
                counts[int(override.get(f"{W}ilvl"))] = int(start) - 1
        counts[level] += 1
        counts[level + 1 :] = [0] * (8 - level)
        return self._shown(kind_id, level)

    def _shown(self, kind_id: str, level: int) -> str:
        levels = self._kinds[kind_id].iter(f"{W}lvl")
        found = next(one for one in levels if one.get(f"{W}ilvl") == str(level))
        shown_text = found.find(f"{W}lvlText").get(f"{W}val")
        for place, count in enumerate(self._counts[kind_id], start=1):
            shown_text = shown_text.replace(f"%{place}", str(count))
        return shown_text

    def _list_and_level(self, paragraph: etree._Element) -> tuple[str, int] | None:
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        sources = [paragraph] if style is None else [paragraph, self._styles[style.get(f"{W}val")]]
        for source in sources:
            properties = source.find(f"{W}pPr/{W}numPr")
            if properties is not None:
                level = properties.find(f"{W}ilvl").get(f"{W}val")
                return properties.find(f"{W}numId").get(f"{W}val"), int(level)
        return None


def numbered(data: bytes) -> Iterator[tuple[str, str]]:
    """Yield the number that Word shows and the words of every paragraph."""
    counter = Counter(data)
    for paragraph in root(data).iter(f"{W}p"):
        yield counter.number(paragraph), shown(paragraph)


def test_word_counts_sections_and_clauses_as_the_tree_does():
    tree = policy()
    data = policy_docx(tree, office(), SHELL)
    parts = [part for section in tree.sections for part in (section, *section.clauses)]

    shown_numbers = [one for one in numbered(data) if one[1] in {part.title for part in parts}]

    # The contents list has the titles of unnumbered sections as well.
    assert shown_numbers[1:] == [(part.number, part.title) for part in parts]


def test_every_ordered_list_begins_at_one_and_goes_on_after_what_is_inside():
    data = policy_docx(policy(), office(), SHELL)

    assert [one for one in numbered(data) if one[0].endswith(".")] == [
        ("1.", "Ask."),
        ("2.", "Wait."),
        ("1.", "a"),
        ("2.", "b"),
        ("3.", "Record."),
        ("1.", "Begin again."),
        ("2.", "End."),
    ]


def test_bullets_stand_before_the_first_paragraph_of_an_item_alone():
    listing = items((text("one"), text("more of one")), "two")
    data = policy_docx(with_blocks(listing), office(), SHELL)

    shown_bullets = {words: number for number, words in numbered(data)}
    assert shown_bullets["one"] == shown_bullets["two"] == "•"
    assert shown_bullets["more of one"] == ""


def test_lists_may_be_nested_deeper_than_word_can_count():
    deep = items("end", ordered=True)
    for _ in range(12):
        deep = items(deep, ordered=True)

    assert "end" in lines(policy_docx(with_blocks(deep), office(), SHELL))


def test_heading_styles_carry_the_numbers_so_that_new_headings_are_counted():
    data = policy_docx(policy(), office(), SHELL)

    styles = {
        one.get(f"{W}styleId"): one for one in root(data, "word/styles.xml").iter(f"{W}style")
    }
    tied = {
        level.find(f"{W}pStyle").get(f"{W}val")
        for level in root(data, "word/numbering.xml").iter(f"{W}lvl")
        if level.find(f"{W}pStyle") is not None
    }
    assert tied == {"Heading1", "Heading2"}
    assert all(styles[one].find(f"{W}pPr/{W}numPr") is not None for one in tied)


def test_headings_that_the_shell_numbers_itself_get_the_numbers_of_the_tree(tmp_path):
    shell = tmp_path / "shell.docx"
    shell.write_bytes(policy_docx(policy(), office(), SHELL))
    document = Document(shell)
    for element in list(document.element.body)[:-1]:
        document.element.body.remove(element)
    document.add_paragraph("{{ body }}")
    document.part.rels.pop(
        next(key for key, one in document.part.rels.items() if one.reltype.endswith("/footnotes"))
    )
    document.save(shell)

    data = policy_docx(policy(), office(), shell)

    assert ("2.1", "Approval") in list(numbered(data))
    ties = [one.get(f"{W}val") for one in root(data, "word/numbering.xml").iter(f"{W}pStyle")]
    assert ties == ["Heading1", "Heading2"]


def test_notes_are_footnotes_in_the_order_of_their_numbers():
    data = policy_docx(policy(), office(), SHELL)

    marks = [one.get(f"{W}id") for one in root(data).iter(f"{W}footnoteReference")]
    notes = {one.get(f"{W}id"): shown(one) for one in root(data, "word/footnotes.xml")}
    assert [notes[mark] for mark in marks] == [" Ann Hall, Halls.", " Bo Yard, Yards"]


def test_note_cited_again_is_a_field_that_shows_its_number():
    data = policy_docx(policy(), office(), SHELL)

    codes = [one.text.strip() for one in root(data).iter(f"{W}instrText")]
    assert r"NOTEREF note_1 \f \h" in codes
    assert "Write to the desk\nat once.1" in lines(data)


def test_link_in_a_note_is_related_to_the_notes():
    data = policy_docx(policy(), office(), SHELL)

    relationships = root(data, "word/_rels/footnotes.xml.rels")
    assert [one.get("Target") for one in relationships] == ["https://example.org/?a=b&c=d"]


def test_policy_without_notes_has_the_separators_alone():
    data = policy_docx(with_blocks(text("No note.")), office(), SHELL)

    kinds = [one.get(f"{W}type") for one in root(data, "word/footnotes.xml")]
    assert kinds == ["separator", "continuationSeparator"]


def test_note_out_of_order_is_an_error_and_not_another_number_in_word():
    notes = (Note(1, "a", (Text("A"),), 1), Note(2, "b", (Text("B"),), 1))
    wrong = with_blocks(text("x", NoteMark(2, 1), NoteMark(1, 1)), notes=notes)

    with pytest.raises(ValueError, match="note 2 is cited where Word counts 1"):
        policy_docx(wrong, office(), SHELL)


def test_note_that_nothing_cites_is_an_error_and_not_lost():
    lonely = with_blocks(text("x"), notes=(Note(1, "a", (Text("A"),), 0),))

    with pytest.raises(ValueError, match="note 1 lost words"):
        policy_docx(lonely, office(), SHELL)
