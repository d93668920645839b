"""The language guide of the site, made of the linter's rules; an office switches it on."""

import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from generator.language_entries import SEVERITIES, entry
from generator.language_figures import Figures, figures_lines
from generator.language_pairs import Reading, Readings
from generator.language_words import in_words
from generator.lint.model import Rule, RuleBase
from generator.writers.website_text import markdown_text
from generator.yaml_source import Scalar, read_yaml

INDEX = "language/index.md"
_LEADING = re.compile(r"(?:an?|the) ")


def category_titles(folder: Path) -> dict[str, str]:
    """Return the title of each category of rules, by its id, in the order of the files."""
    titles = {}
    for path in sorted(folder.glob("*.yml")):
        source = read_yaml(path)
        category, title = source.get("category"), source.get("title")
        if isinstance(category, Scalar) and isinstance(title, Scalar):
            titles[category.text] = title.text
    return titles


class _Entry(NamedTuple):
    """A rule with what a reader is told of it."""

    rule: Rule
    reading: Reading


_Group = tuple[_Entry, ...]
"""Entries under one heading."""


def language_pages(rules: RuleBase, titles: Mapping[str, str], figures: Figures) -> dict[str, str]:
    """Return the guide's pages as Markdown by path: one a category, and the list of them."""
    readings = Readings(rules)
    entries = [_Entry(one, readings.of(one)) for one in rules.rules if one.id not in rules.off]
    by_category = {
        category: _groups(one for one in entries if one.rule.category == category)
        for category in titles
    }
    filled = {category: groups for category, groups in by_category.items() if groups}
    pages = {
        f"language/{category}.md": _page(titles[category], groups)
        for category, groups in filled.items()
    }
    return {INDEX: _index(titles, filled, figures), **pages}


def _groups(entries: Iterable[_Entry]) -> list[_Group]:
    """Return entries by their headings in the order of the alphabet, the plainest of each first."""
    groups: dict[str, list[_Entry]] = {}
    for one in entries:
        # "The homeless" stands at h.
        name = _LEADING.sub("", one.reading.heading.casefold()).removesuffix("s")
        groups.setdefault(name, []).append(one)
    return [tuple(sorted(group, key=_plainness)) for _, group in sorted(groups.items())]


def _plainness(one: _Entry) -> tuple[bool, int]:
    is_named_so = in_words(one.rule.id) == one.reading.heading.lower()
    return not is_named_so, len(one.rule.id)


def _index(titles: Mapping[str, str], filled: Mapping[str, list[_Group]], figures: Figures) -> str:
    lines = [
        f"- [{markdown_text(titles[category])}]({category}.md) ({len(groups)} entries)"
        for category, groups in filled.items()
    ]
    return "\n".join(
        [
            _front_matter("Language guide", 30),
            "",
            *_INTRODUCTION,
            *lines,
            "",
            *figures_lines(figures, titles),
        ]
    )


def _page(title: str, groups: Sequence[_Group]) -> str:
    parts = [_front_matter(title, 31), f"# {markdown_text(title)} {{#page-title}}", _KEY]
    for first, *others in groups:
        parts += [f"## {markdown_text(first.reading.heading)} {{#{first.rule.id}}}", entry(*first)]
        parts += (entry(*one, above=first.rule) for one in others)
    return "\n\n".join(parts) + "\n"


def _front_matter(title: str, order: int) -> str:
    # The guide is full of the words that it advises against: a search must not lead to them.
    return (
        f'---\ntitle: "{markdown_text(title)}"\nnav_order: {order}\nsearch:\n  exclude: true\n---'
    )


_KEY = (
    "What “Avoid”, “Think twice”, “Consider” and “Others differ” mean: "
    "see the [language guide](index.md#key)."
)
_MEANINGS = {
    "error": "a label for which there are better words in nearly every sentence.",
    "warning": "right in some sentences and wrong in others: look at what the sentence says.",
    "note": "something to weigh, such as a word that takes guilt for granted before a court has "
    "decided, or one for which there may be a plainer word.",
}
_INTRODUCTION = (
    "# Language guide {#page-title}",
    "",
    "This guide lists words that make a person the same as an illness, a charge or a sentence, "
    "and says what to write instead. "
    "It is made of the rules by which this office checks its own texts.",
    "",
    "## What each entry says {#key}",
    "",
    *(f"- **{word}**: {_MEANINGS[severity]}" for severity, word in SEVERITIES.items()),
    "- **Others differ**: some authorities see it otherwise, whichever of the three it is.",
    "",
    "Names of agencies and laws, titles, and the words that a law itself uses stay as they are. "
    "People choose their own words: what somebody says of their own life, and what else stands in "
    "quotation marks, is only noted. "
    "An office can set aside a rule, or one word, in its file language.yml.",
    "",
    "## Entries by subject {#subjects}",
    "",
)
