"""The chart of a decision table: every word of it, inside its box, and no two on one spot."""

import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from lxml import html

from generator.policy.model import CrossReference, Table, Text
from generator.writers.website_chart import chart_html, decision_table, decisions
from tests.hostile import HOSTILE, printable
from tests.word_cases import clause, policy, table, with_blocks

HEADER = ((Text("Situation"),), (Text("What the prosecutor does"),), (Text("Clause"),))


def decision(situation: str, action: str, target: str = "money-bail") -> tuple:
    return (Text(situation),), (Text(action),), (CrossReference(target, "section 1.1"),)


def drawn(*rows: tuple) -> html.HtmlElement:
    chart = Table(HEADER, rows or (decision("Any case", "Starts from release"),))
    return html.fromstring(chart_html(clause("annex", "Decision table", "", chart), chart))


def drawings(figure: html.HtmlElement) -> list[html.HtmlElement]:
    return figure.xpath("./svg")


def texts(drawing: html.HtmlElement, kind: str) -> list[str]:
    groups = drawing.xpath(f".//g[@class='pp-chart__{kind}']/text")
    return ["".join(group.itertext()) for group in groups]


def assert_comes_out(value: str) -> None:
    for drawing in drawings(drawn(decision(value, value))):
        assert texts(drawing, "if") == [value]
        assert texts(drawing, "then") == [value]
        assert {one.tag for one in drawing.iter()} <= {
            "svg", "g", "rect", "path", "text", "tspan", "a"
        }  # fmt: skip


@pytest.mark.parametrize("value", HOSTILE)
def test_hostile_text_comes_out_character_by_character(value: str) -> None:
    assert_comes_out(value)


@settings(max_examples=100, deadline=None)
@given(value=printable())
def test_any_text_comes_out_character_by_character(value: str) -> None:
    assert_comes_out(value)


def test_every_row_is_there_in_order_with_links_to_its_clauses() -> None:
    rows = [decision(f"Case {number}", f"Does {number}", f"clause-{number}") for number in range(9)]
    for drawing in drawings(drawn(*rows)):
        assert texts(drawing, "if") == [f"Case {number}" for number in range(9)]
        assert texts(drawing, "then") == [f"Does {number}" for number in range(9)]
        assert drawing.xpath(".//a/@href") == [f"#clause-{number}" for number in range(9)]
        assert {link.text_content() for link in drawing.xpath(".//a")} == {"section 1.1"}


def test_boxes_hold_their_lines_and_do_not_overlap() -> None:
    long = "Asks only if the law leaves no other means and the Chief approves in writing " * 3
    for drawing in drawings(drawn(*[decision(long, long)] * 4)):
        boxes = [box(one) for one in drawing.xpath(".//rect")]
        for group in drawing.xpath(".//g[rect]"):
            _, top, _, bottom = box(group.xpath("./rect")[0])
            lines = sorted(int(one) for one in group.xpath(".//@y")[1:])
            assert all(top + 14 <= line <= bottom - 6 for line in lines)
            assert all(after - before >= 20 for before, after in pairwise(lines))
        for number, one in enumerate(boxes):
            assert not any(overlap(one, other) for other in boxes[number + 1 :])


def box(rect: html.HtmlElement) -> tuple[int, int, int, int]:
    x, y, width, height = (int(rect.get(name)) for name in ("x", "y", "width", "height"))
    return x, y, x + width, y + height


def overlap(one: tuple[int, ...], other: tuple[int, ...]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def test_the_drawing_is_as_large_as_what_is_in_it() -> None:
    for drawing in drawings(drawn(*[decision("Case", "Does")] * 3)):
        _, _, width, height = (int(one) for one in drawing.get("viewbox").split())
        boxes = [box(one) for one in drawing.xpath(".//rect")]
        assert max(one[2] for one in boxes) < width
        assert max(one[3] for one in boxes) < height


def test_the_chart_has_a_name_and_leads_to_the_table() -> None:
    figure = drawn()

    assert {one.get("aria-label") for one in drawings(figure)} == {"Decision table: chart"}
    assert figure.xpath("./figcaption/a/@href") == ["#annex"]


def test_the_chart_is_one_line_without_ids_scripts_or_colors() -> None:
    rows = (decision("a\nb", "c"),)
    chart = Table(HEADER, rows)
    written = chart_html(clause("annex", "Decision table", "", chart), chart)

    assert "\n" not in written
    assert not re.search(r"\bid=|style=|<script|#[0-9a-f]{6}|http", written)


def test_a_decision_table_ends_each_row_in_a_clause() -> None:
    chart = Table(HEADER, (decision("Any case", "Starts from release"),))
    without, with_one = with_blocks(table(("A", "B"), ("1", "2"))), with_blocks(chart)
    found = decision_table(with_one)

    assert decision_table(without) is None
    assert found is not None
    assert found[1] == chart
    assert decisions(chart)[0].clauses == (CrossReference("money-bail", "section 1.1"),)
    assert decision_table(policy()) is None
