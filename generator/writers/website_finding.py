"""Ways to find a policy or a clause: by stage of a case, by who is looking, by offense."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.policy.model import READERS, STAGE_TITLES, Clause, Policy


@dataclass(frozen=True, slots=True)
class Stop:
    """A clause that a list leads to."""

    policy: Policy
    clause: Clause

    @property
    def address(self) -> str:
        """Return the link to it, from the folder of the home page."""
        return f"policies/{self.policy.id}/index.html#{self.clause.id}"


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage of a case, and the policies that govern it."""

    id: str
    title: str
    policies: tuple[Policy, ...]


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody who looks for something, and the clauses that concern them first."""

    id: str
    title: str
    stops: tuple[Stop, ...]


@dataclass(frozen=True, slots=True)
class IndexedOffense:
    """An offense by name and statute, and the clauses that name it."""

    statute: str
    name: str
    stops: tuple[Stop, ...]


def stages(policies: Sequence[Policy]) -> tuple[Stage, ...]:
    """Return the stages that a policy governs, in the order of a case."""
    found = (
        Stage(name, title, tuple(one for one in policies if name in one.stages))
        for name, title in STAGE_TITLES.items()
    )
    return tuple(stage for stage in found if stage.policies)


def readers(policies: Sequence[Policy]) -> tuple[Reader, ...]:
    """Return the readers whom a clause is marked for, each with its clauses."""
    found = (
        Reader(name, title, tuple(_stops_for(name, policies))) for name, title in READERS.items()
    )
    return tuple(reader for reader in found if reader.stops)


def offense_index(policies: Sequence[Policy]) -> tuple[IndexedOffense, ...]:
    """Return every offense once, in the order of its statute's numbers."""
    entries: dict[tuple[str, str], list[Stop]] = {}
    for policy in policies:
        clauses = {clause.id: clause for clause in policy.clauses()}
        for offense in policy.offenses:
            stops = entries.setdefault((offense.statute, offense.name), [])
            stops += [Stop(policy, clauses[name]) for name in offense.clauses]
    return tuple(
        IndexedOffense(statute, name, tuple(dict.fromkeys(stops)))
        for (statute, name), stops in sorted(entries.items(), key=lambda item: _order(*item[0]))
    )


def _stops_for(reader: str, policies: Sequence[Policy]) -> Iterator[Stop]:
    for policy in policies:
        yield from (Stop(policy, one) for one in policy.clauses() if reader in one.readers)


def _order(statute: str, name: str) -> tuple[tuple[tuple[bool, int, str], ...], str]:
    """Return what statutes are sorted by: § 9-1 comes before § 14-201."""
    pieces = re.findall(r"\d+|[^\d\W]+", statute)
    # `isdecimal` alone is true of digits that `int` reads.
    ordered = tuple(
        (not one.isdecimal(), int(one) if one.isdecimal() else 0, one.casefold()) for one in pieces
    )
    return ordered, name
