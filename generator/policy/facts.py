"""The block at the head of a policy, the same in page and Word file."""

from collections.abc import Iterator
from datetime import date

from generator.policy.model import Fact
from generator.policy.template import long_date
from generator.questionnaire.model import PolicyRecord
from generator.questionnaire.office import Office

STATUS_LABELS = {
    "draft": "DRAFT - not in force",
    "in_force": "In force",
    "superseded": "Superseded - no longer in force",
    "withdrawn": "Withdrawn - no longer in force",
}


def facts(record: PolicyRecord, title: str, office: Office) -> tuple[Fact, ...]:
    """Return number, version, status, dates, people, contact and citation, in this order."""
    return tuple(_facts(record, title, office))


def status_label(record: PolicyRecord) -> str:
    """Return the status in words; a policy in force says from which day."""
    if record.status == "in_force":
        return f"In force from {long_date(record.effective)}"
    return STATUS_LABELS[record.status]


def issued_by(office: Office) -> str:
    """Return who issues the office's policies."""
    return f"{office.prosecutor_name}, {office.prosecutor_title}"


def _facts(record: PolicyRecord, title: str, office: Office) -> Iterator[Fact]:
    yield Fact("Number", record.number)
    yield Fact("Version", record.version)
    yield Fact("Status", status_label(record))
    yield _day("Adopted", record.adopted)
    yield _day("Effective", record.effective)
    yield _day("To be reviewed by", record.review_by)
    yield Fact("Issued by", f"{issued_by(office)}, {office.name}")
    yield Fact("Approved by", record.approved_by)
    yield Fact("Kept up to date by", record.owner)
    reviewed = f"{record.legal_review_by}, {long_date(record.legal_review_on)}"
    yield Fact("Legal review", reviewed)
    yield Fact("Supersedes", "; ".join(record.supersedes) or "No earlier policy")
    yield Fact("Contact", _contact(office))
    yield Fact("Cite as", _cite_as(record, title, office))


def _day(label: str, day: date) -> Fact:
    return Fact(label, long_date(day), day.isoformat())


def _contact(office: Office) -> str:
    public = office.contacts["public"]
    ways = (public.name, public.phone, public.email, public.url)
    return ", ".join(way for way in ways if way)


def _cite_as(record: PolicyRecord, title: str, office: Office) -> str:
    state = "draft of " if record.status == "draft" else "effective "
    day = record.adopted if record.status == "draft" else record.effective
    name = f"{office.short_name}, Policy {record.number}, {title}"
    return f"{name}, version {record.version} ({state}{long_date(day)})"
