"""Reads what identifies a policy: number, version, status, dates, and who stands for it."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path

from generator.errors import PolicypressError, Problem
from generator.location import Place
from generator.questionnaire.model import PolicyRecord
from generator.questionnaire.office import Office
from generator.yaml_reader import Reader, is_blank
from generator.yaml_source import Mapping, Scalar, Value, read_yaml

STATUSES = ("draft", "in_force", "superseded", "withdrawn")
RECORD_KEYS = (
    "number",
    "version",
    "status",
    "adopted",
    "effective",
    "review_by",
    "supersedes",
    "owner",
    "approved_by",
    "legal_review",
)
NO_DATE = date(1, 1, 1)
"""Stands for a date that is missing or wrong, until that is told."""


def read_record(reader: Reader, source: Mapping, office: Office, given: bool) -> PolicyRecord:
    """Return the record; what is wrong becomes problems of the reader."""
    if not given:
        return PolicyRecord("", "", "", NO_DATE, NO_DATE, NO_DATE, (), "", "", "", NO_DATE)
    what = "'policy'"
    reader.keys(source, RECORD_KEYS, what)
    review = reader.mapping(source, "legal_review", what, "{by: ..., on: 2026-10-20}")
    record = PolicyRecord(
        number=reader.text(source, "number", what),
        version=reader.text(source, "version", what),
        status=_word(reader, source, "status", STATUSES),
        adopted=_date(reader, source, "adopted", what),
        effective=_date(reader, source, "effective", what),
        review_by=_date(reader, source, "review_by", what),
        supersedes=reader.texts(source.get("supersedes"), "'supersedes'"),
        owner=_approver(reader, source, "owner", office),
        approved_by=_approver(reader, source, "approved_by", office),
        legal_review_by=reader.text(review, "by", "'legal_review'") if review else "",
        legal_review_on=_date(reader, review, "on", "'legal_review'") if review else NO_DATE,
    )
    _check_order(reader, source, review)
    return record


def numbers_given_twice(paths: Iterable[Path]) -> Iterator[Problem]:
    """Yield a problem for each place at which a policy has the number of another one.

    What cannot be read is passed over: it is told where the file itself is read.
    """
    places: dict[str, list[Place]] = {}
    for path in paths:
        value = _number(path)
        if isinstance(value, Scalar) and not is_blank(value):
            places.setdefault(value.text.strip(), []).append(value.place)
    for number, same in places.items():
        for place in same if len(same) > 1 else ():
            others = ", ".join(f"{one.path.name} (line {one.line})" for one in same if one != place)
            hint = "give each policy a number of its own"
            yield Problem(place, f"{others} has the number {number!r}, too", hint)


def _number(path: Path) -> Value | None:
    try:
        record = read_yaml(path).get("policy")
    except PolicypressError:
        return None
    return record.get("number") if isinstance(record, Mapping) else None


def _word(reader: Reader, source: Mapping, key: str, allowed: tuple[str, ...]) -> str:
    value = reader.required(source, key, "'policy'")
    return reader.one_of(value, allowed, key) if value else ""


def _approver(reader: Reader, source: Mapping, key: str, office: Office) -> str:
    if not office.approvers:  # office.yml is at fault, and that is told already
        return ""
    return office.approvers.get(_word(reader, source, key, tuple(office.approvers)), "")


def _date(reader: Reader, source: Mapping, key: str, what: str) -> date:
    value = reader.required(source, key, what)
    return (reader.date(value, f"{key!r}") if value else None) or NO_DATE


def _check_order(reader: Reader, source: Mapping, review: Mapping | None) -> None:
    """Refuse dates that cannot follow each other: review, adopted, effective, review by."""
    dated = [("legal_review: on", review.get("on"))] if review else []
    dated += [(key, source.get(key)) for key in ("adopted", "effective", "review_by")]
    silent = Reader()
    known = [(key, value, silent.date(value, key)) for key, value in dated if value]
    valid = [(key, value, day) for key, value, day in known if day]
    for (before, _, earlier), (key, value, later) in pairwise(valid):
        if later < earlier or (key == "review_by" and later == earlier):
            message = f"{key!r} ({later}) comes before {before!r} ({earlier})"
            hint = "the order is legal review, adopted, effective, review_by"
            reader.refuse(value.place, message, hint)
