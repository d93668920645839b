"""Markdown is read as a reader reads it, at the places of its source."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.lint.extract.markdown import markdown_text
from generator.lint.match import find_all
from generator.lint.model import Finding, Severity
from generator.lint.rules.rule_files import compile_rules
from tests import suggestions

RULEBASE = compile_rules(Path(__file__).parent / "cases" / "language" / "rules")


def lint(text: str) -> tuple[Finding, ...]:
    return find_all(markdown_text(text), RULEBASE).findings


@pytest.mark.parametrize(
    "text",
    [
        "---\ntags: [addict]\nslug: one addict\n---\n",
        "He wrote `addict` there.",
        "He wrote ``a ` addict`` there.",
        "```\naddict\n```\n",
        "~~~text\naddict\n\naddict\n~~~\n",
        "- one\n\n  ```\n  addict\n  ```\n",
        "Text.\n\n    addict\n",
        "<!-- an addict -->",
        "<!-- an addict",
        'See [the page](https://example.org/addict "addict").',
        "[page]: https://example.org/addict\n",
        "<https://example.org/addict>",
        "<a href='addict'>here</a>",
        "<script>addict</script>",
        "He read *The Addict and His House* again.",
    ],
)
def test_what_is_no_prose_is_left_out(text: str) -> None:
    assert lint(text) == ()


@pytest.mark.parametrize(
    ("text", "matched"),
    [
        ("The **drug** addict came.", "drug** addict"),
        ("The [drug addict](https://example.org) came.", "drug addict"),
        ("The [drug][1] addict came.", "drug][1] addict"),
        ("A drug&nbsp;addict came.", "drug&nbsp;addict"),
        ("A drug\naddict came.", "drug\naddict"),
        ("# An addict\n", "addict"),
        ("- An addict\n", "addict"),
        ("1. An addict\n", "addict"),
        ("- one\n\n    an addict\n", "addict"),
        ("| a | b |\n|---|---|\n| the drug | addict |\n", "addict"),
        ("An addict[^1] came.", "addict"),
        ("[^1]: An addict.", "addict"),
        ("![an addict](picture.png)", "addict"),
        ("A lone ` addict came.", "addict"),
    ],
)
def test_marks_do_not_hide_words(text: str, matched: str) -> None:
    (finding,) = lint(text)

    assert finding.term.of(text) == matched


def test_block_quotation_is_a_quotation() -> None:
    text = "> He was a drug\n> addict once.\n\nAn addict came.\n"
    findings = lint(text)

    assert [(one.term.of(text), one.severity) for one in findings] == [
        ("drug\n> addict", Severity.NOTE),
        ("addict", Severity.ERROR),
    ]


PIECES = st.sampled_from(
    [
        "addict",
        "drug ",
        "inmate",
        "\n",
        "\n\n",
        "# ",
        "> ",
        "- ",
        "    ",
        "`",
        "```\n",
        "*",
        "**",
        "[",
        "](",
        ")",
        "<b>",
        "</b>",
        "<!--",
        "-->",
        "&nbsp;",
        "&#39;",
        "\\",
        "|",
        "|--|\n",
        "---\n",
        '"',
        "“",
        "”",
        "\r\n",
        "\t",
        "[^1]",
        "~~~\n",
        "title: ",
        "'",
        "<img alt=",
        "İ",
        "_",
    ]
)


WRITTEN = st.lists(PIECES, max_size=40).map("".join)


@given(WRITTEN | WRITTEN.map("---\ntitle: {}\n---\n".format) | st.text(max_size=80))
def test_every_span_of_a_markdown_text_holds_what_was_matched(text: str) -> None:
    extracted = markdown_text(text)

    assert extracted.text == text
    for finding in find_all(extracted, RULEBASE).findings:
        assert finding.span.of(text) == finding.matched


@pytest.mark.parametrize(
    "text",
    [
        "Last week a burglar was sentenced.\n",
        "# Elm News\n\nLast week a burglar was sentenced.\n",
        "# Elm News\n\n- Last week a burglar was sentenced.\n",
        "Elm News\n\n<p>\n  Last week a burglar was sentenced.</p>\n",
    ],
)
def test_a_paragraph_of_markdown_begins_with_its_first_word(text: str) -> None:
    (finding,) = find_all(markdown_text(text), suggestions.RULEBASE).findings
    assert finding.suggestions[0] == "person convicted of burglary"


@pytest.mark.parametrize(
    ("front", "matched"),
    [
        ("title: One addict # inmate\nslug: inmate", ["addict"]),
        ("title: One drug\ndescription: addict", ["addict"]),
        ('og_title: "One drug\\u0020addict"\r\nURL: inmate', ["drug\\u0020addict"]),
        ("meta-description: 'one addict''s inmate'", ["one addict''s inmate"]),
        (
            "summary: >-\n  One drug\n  addict\nTitle: &a |\n\n  Inmate",
            ["drug\n  addict", "Inmate"],
        ),
        ("nested: {title: One addict}\nlist:\n- title: One inmate\ntitle: Inmate", ["Inmate"]),
        ("title: One inmate\nother: !env [*b, {c: addict}]\n? [a, b]\n: addict", ["inmate"]),
    ],
)
def test_published_values_of_front_matter_are_read(front: str, matched: list[str]) -> None:
    assert [one.matched for one in lint(f"---\n{front}\n---\nText.")] == matched


@pytest.mark.parametrize(
    "text",
    [
        "---\n\nOne addict.\n\n---\n\nText.",
        "---\n# One addict\n---\n",
        "---\n- One addict\n---\n",
        "---\ntitle: Case: one addict\n---\n",
        "---\n" + "[" * 50_000 + "\nOne addict.\n---\n",
        "---\na: b\n--- {c: d}\ne: addict\n---\n",
        "---\n---\nOne addict.",
        "---\n" + "a: b\n" * 25_000 + "\nc: addict\n---\n",
    ],
)
def test_what_is_no_mapping_is_no_front_matter(text: str) -> None:
    assert [one.matched for one in lint(text)] == ["addict"]
