"""Headings of a policy template: `## Title @id`, and the particulars in the lines under it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

HEADING = re.compile(r"^(#+)[ \t]*(.*?)(?:[ \t]+@(\S*))?[ \t]*$")
ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
MAX_ID = 35
"""Word allows 40 characters for a bookmark; ours begin with `c_`."""
SECTION_PARTICULARS = ("numbered",)
CLAUSE_PARTICULARS = ("from", "guide", "table", "for")
TABLES = ("crosswalk",)

_PARTICULAR = re.compile(r"^([A-Za-z_-]+):[ \t]*(.*?)[ \t]*$")


@dataclass(frozen=True, slots=True)
class Particular:
    """One line under a heading, for example `from: money_bail`."""

    name: str
    value: str
    line: int

    def entries(self) -> tuple[str, ...]:
        """Return the comma-separated entries of its value."""
        return tuple(entry.strip() for entry in self.value.split(",") if entry.strip())


@dataclass(frozen=True, slots=True)
class Heading:
    """A section's or clause's heading, as written."""

    level: int
    """2 for a section, 3 for a clause; anything else is a mistake."""
    title: str
    id: str
    line: int
    particulars: tuple[Particular, ...]
    last_line: int
    """Of the heading and its particulars."""

    def entries(self, name: str) -> tuple[str, ...]:
        """Return the entries of a particular; empty where it is not there."""
        return next((one.entries() for one in self.particulars if one.name == name), ())


def headings(text: str) -> Iterator[Heading]:
    """Yield every heading of a text with its particulars; lines count from 1."""
    lines = text.split("\n")
    for number, line in enumerate(lines, start=1):
        match = HEADING.match(line) if line.startswith("#") else None
        if match:
            particulars = tuple(_particulars(lines, number))
            yield Heading(
                level=len(match[1]),
                title=match[2].strip(),
                id=match[3] or "",
                line=number,
                particulars=particulars,
                last_line=number + len(particulars),
            )


def _particulars(lines: list[str], heading: int) -> Iterator[Particular]:
    for number, line in enumerate(lines[heading:], start=heading + 1):
        if not line.strip() or line.startswith("#"):
            return
        match = _PARTICULAR.match(line)
        yield Particular(match[1] if match else "", match[2] if match else line, number)
