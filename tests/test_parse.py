import pytest

from generator.policy.model import Emphasis, ItemList, LineBreak, NoteMark, Paragraph, Table, Text
from generator.policy.parse import MarkdownRefusedError, Parsed, parse_markdown

HEAD = "## Section @s\n\n### Clause @c\n\n"


def parse(body: str) -> Parsed:
    return parse_markdown(HEAD + body)


def blocks(body: str) -> tuple[object, ...]:
    return parse(body).sections[0].clauses[0].blocks


def test_a_paragraph_is_words_with_emphasis() -> None:
    assert blocks("One *two* **three**.") == (
        Paragraph(
            (
                Text("One "),
                Emphasis((Text("two"),)),
                Text(" "),
                Emphasis((Text("three"),), strong=True),
                Text("."),
            )
        ),
    )


def test_lines_of_one_paragraph_are_joined_by_a_space() -> None:
    assert blocks("One\ntwo.") == (Paragraph((Text("One two."),)),)


def test_a_line_end_inside_an_answer_is_kept() -> None:
    assert blocks("One&#10;two.") == (Paragraph((Text("One"), LineBreak(), Text("two."))),)


def test_lists_nest_and_tables_have_a_header() -> None:
    (nested,) = blocks("- a\n  1. b\n- c")
    (table,) = blocks("| A | B |\n| --- | --- |\n| 1 | 2 |")

    assert isinstance(nested, ItemList)
    assert isinstance(nested.items[0][1], ItemList)
    assert nested.items[0][1].ordered
    assert isinstance(table, Table)
    assert table.header == ((Text("A"),), (Text("B"),))


def test_notes_are_numbered_in_the_order_of_their_first_citation() -> None:
    parsed = parse("One.[^b] Two.[^a] Three.[^b]")

    assert parsed.cited == ("b", "a")
    assert parsed.marks == {"b": 2, "a": 1}
    paragraph = parsed.sections[0].clauses[0].blocks[0]
    assert isinstance(paragraph, Paragraph)
    assert paragraph.children[-1] == NoteMark(1, 2)


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("Text `code`.", "code"),
        ("```\ncode\n```", "code"),
        ("    indented", "code"),
        ("Text <b>bold</b>.", "HTML"),
        ("<div>\nx\n</div>", "HTML"),
        ("![x](y.png)", "image"),
        ("> quoted", "quotation"),
        ("a\n\n---\n\nb", "rule"),
        ("Title\n=====", "heading"),
        ("One  \ntwo", "line break"),
        ("**Money. It is said.", "begins or ends nothing"),
        ("| A* | B |\n| --- | --- |\n| 1 | 2 |", "begins or ends nothing"),
        ("These are:", "no list or table follows"),
        ("These are:\n\nMore.", "no list or table follows"),
        ("-\n- a", "empty item"),
        ("| A | B |\n| --- | --- |\n| 1 |  |", "empty cell"),
        ("| A | B |\n| --- | --- |", "no rows"),
    ],
)
def test_what_a_policy_cannot_carry_is_refused(body: str, said: str) -> None:
    with pytest.raises(MarkdownRefusedError, match=said) as caught:
        parse(body)

    assert caught.value.clause == "c"


def test_text_outside_a_clause_is_refused() -> None:
    with pytest.raises(MarkdownRefusedError, match="before the first heading"):
        parse_markdown("Lost.\n\n" + HEAD)
    with pytest.raises(MarkdownRefusedError, match="before the first clause"):
        parse_markdown("## Section @s\n\nLost.\n\n### Clause @c\n\nText.")
