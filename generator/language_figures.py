"""How often the linter is right, as counted on sentences that it was not adapted to."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from generator.lint.rules.rule_files import MEASURED
from generator.policy.model import Inline, Table, Text
from generator.writers.website_blocks import blocks_html
from generator.yaml_reader import Reader
from generator.yaml_source import Mapping as YamlMapping
from generator.yaml_source import Scalar, read_yaml

_HEADER = (
    "Subject",
    "Findings that are right",
    "Words that are found",
    "First suggestion usable as it stands",
)


class Count(NamedTuple):
    """What the findings of one subject came to."""

    category: str
    right: int
    """Findings that a reader would have wanted."""
    wrong: int
    """Findings that are false alarms."""
    missed: int
    """Places that should have been found."""
    usable: int
    """Right findings whose first suggestion can be put in place as it stands."""


class Figures(NamedTuple):
    """The counts of one measurement."""

    sentences: int
    traps: int
    """How many of them hold nothing to be found."""
    counts: tuple[Count, ...]


def read_figures(folder: Path) -> Figures:
    """Return the figures of a folder of rules; raises InvalidSourceError where they are none."""
    source, reader = read_yaml(folder / MEASURED), Reader()
    subjects = reader.mappings(source.get("subjects"), "'subjects'", "category: offenders")
    figures = Figures(
        _number(source, "sentences", reader),
        _number(source, "traps", reader),
        tuple(_count(one, reader) for one in subjects),
    )
    reader.finish()
    return figures


def figures_lines(figures: Figures, titles: Mapping[str, str]) -> Iterator[str]:
    """Yield the figures as lines of Markdown, with a table that a narrow screen stacks."""
    yield "## How often these rules are right {#figures}"
    yield ""
    yield (
        f"Measured on {figures.sentences:,} sentences in the manner of press releases, letters and "
        f"policies, of which {figures.traps:,} contain nothing to flag. "
        "Nobody who writes the rules has read these sentences. "
        "A suggestion counts as usable where its first reader, or else both of two others, "
        "let it stand."
    )
    yield ""
    rows = [_row(one, titles) for one in (*figures.counts, _sum(figures.counts))]
    yield blocks_html([Table(_cells(_HEADER), tuple(rows))])
    yield ""


def _row(one: Count, titles: Mapping[str, str]) -> tuple[tuple[Inline, ...], ...]:
    found, wanted = one.right + one.wrong, one.right + one.missed
    shares = _share(one.right, found), _share(one.right, wanted), _share(one.usable, one.right)
    return _cells((titles.get(one.category, "All subjects"), *shares))


def _cells(texts: Iterable[str]) -> tuple[tuple[Inline, ...], ...]:
    return tuple((Text(text),) for text in texts)


def _sum(counts: Iterable[Count]) -> Count:
    columns = zip(*(one[1:] for one in counts), strict=True)
    return Count("", *map(sum, columns))


def _share(part: int, whole: int) -> str:
    return f"{part:,} of {whole:,} ({part / whole:.0%})" if whole else "none"


def _count(mapping: YamlMapping, reader: Reader) -> Count:
    numbers = (_number(mapping, name, reader) for name in Count._fields[1:])
    return Count(reader.text(mapping, "category", "a subject"), *numbers)


def _number(mapping: YamlMapping, key: str, reader: Reader) -> int:
    value = mapping.get(key)
    if isinstance(value, Scalar) and value.text.isdecimal():
        return int(value.text)
    reader.refuse(value.place if value else mapping.place, f"{key!r} must be a number")
    return 0
