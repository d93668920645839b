"""Whatever an office writes comes out as exactly these characters, wherever it stands."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from lxml import etree

from generator.policy.model import (
    Clause,
    Emphasis,
    Fact,
    Link,
    Note,
    NoteMark,
    Paragraph,
    Policy,
    Section,
    Text,
)
from generator.questionnaire.office import Contact, Office
from generator.writers.word import policy_docx
from tests.hostile import HOSTILE, printable
from tests.word_cases import SHELL, clause, items, lines, office, policy, root, shown, table, text

WORD_HOSTILE = (
    "{_{ x }_} {_% y %_}",
    "{{ body }}",
    "{{ facts }}",
    "{{p body }}",
    "</w:t></w:r></w:p>",
    "<w:p/>",
    "_x000D_ _x0041_",
    "\ue000body\uf8ff",
    "\u2028line\u2029separators\x85",
    "%1.%2",
    "REF c_rule \\h",
    "\ufeffmark",
    "\U0001f469\U0001f3fd\u200d\u2696\ufe0f",
    "long" * 2_000,
)


def policy_full_of(value: str) -> Policy:
    """Return a policy with the value in every place that takes text."""
    link = Link("https://example.org/", (Text(value),))
    only: Clause = clause(
        "only",
        value,
        "1.1",
        text(value, NoteMark(1, 1)),
        Paragraph((Emphasis((Text(value),), strong=True), Emphasis((Text(value),)), link)),
        items(value, (text(value), items(value, ordered=True))),
        table((value, "x"), (value, value)),
    )
    return policy(
        title=value,
        number=value,
        version=value,
        status_label=value,
        subject=value,
        approved_by=value,
        issued_by=value,
        facts=(Fact(value, value),),
        sections=(Section("rule", value, "1", (only,)),),
        notes=(Note(1, "k", (Text(value),), 1),),
    )


def office_called(value: str) -> Office:
    return office(
        name=value,
        short_name=value,
        jurisdiction=value,
        state=value,
        address=(value, value),
        website=value,
        contacts={"public": Contact("Desk", value, value)},
    )


def expected_lines(value: str) -> list[str]:
    """Return the text of the file, paragraph by paragraph."""
    letterhead = [value, value, f"{value}, {value}", f"{value}, {value}"]
    contact = [f"{value} · {value} · {value}"]
    title = [f"Policy {value}", value, f"Version {value} · {value}", f"{value}\t{value}"]
    contents = ["Contents", f"1\t{value}"]
    body = [value, value, value, value * 3, value, value, value, value, "x", value, value]
    return [*letterhead, *contact, *title, *contents, *body, "Approved by"]


def assert_comes_out(value: str) -> None:
    data = policy_docx(policy_full_of(value), office_called(value), SHELL)

    assert lines(data)[:-2] == expected_lines(value)
    assert lines(data)[-1] == value
    assert lines(data, "word/footnotes.xml")[-1] == f" {value}"
    assert lines(data, "word/header1.xml") == [f"{value} · Policy {value}\t{value}"]
    assert lines(data, "word/header2.xml") == [value]
    footer = f"Policy {value} · Version {value} · {value}\tPage 1 of 1"
    assert lines(data, "word/footer1.xml") == [footer]


@pytest.mark.parametrize("value", [*HOSTILE, *WORD_HOSTILE])
def test_hostile_text_comes_out_character_by_character(value: str) -> None:
    assert_comes_out(value)


@settings(max_examples=60, deadline=None)
@given(value=printable())
def test_any_text_comes_out_character_by_character(value: str) -> None:
    assert_comes_out(value)


def test_properties_of_the_file_carry_text_as_it_is() -> None:
    value = "O'Neil & Sons <select> {{ 6*7 }}" + "x" * 300
    data = policy_docx(policy_full_of(value), office_called(value), SHELL)

    texts = {one.tag.rpartition("}")[2]: one.text for one in root(data, "docProps/core.xml")}
    assert {texts[one] for one in ("title", "subject", "creator", "identifier")} == {value}


def test_line_ends_in_letterhead_values_become_breaks() -> None:
    data = policy_docx(policy(), replace(office(), name="Office\nof the\r\nProsecutor"), SHELL)

    assert lines(data)[0] == "Office\nof the\nProsecutor"
    assert shown(root(data, "word/document.xml")).startswith("Office\nof the\nProsecutor")


@pytest.mark.parametrize("place", ["title", "subject", "facts"])
def test_character_that_no_xml_can_carry_is_an_error_and_not_lost(place: str) -> None:
    value: object = (Fact("x", "bell \x07"),) if place == "facts" else "bell \x07"

    with pytest.raises((ValueError, etree.XMLSyntaxError)):
        policy_docx(policy(**{place: value}), office(), SHELL)
