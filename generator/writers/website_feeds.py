"""The policies for machines: `policies.json`, described by a JSON Schema, and an Atom feed.

Dates and ids come from the policies themselves, never from a clock: the same input gives the same
bytes.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from uuid import NAMESPACE_URL, UUID, uuid5

from lxml import etree

from generator.policy.model import Clause, Policy, paragraphs, words
from generator.questionnaire.office import Office
from generator.writers.website_chart import decision_table, decisions

SCHEMA = "policies.schema.json"
_ATOM = "http://www.w3.org/2005/Atom"
_BEFORE_ALL = "1970-01-01"
"""The date of a feed that has nothing to tell."""


def policies_json(
    policies: Sequence[Policy], office: Office, documents: Mapping[str, bytes]
) -> str:
    """Return every policy's particulars as JSON; `documents` has the Word files by name."""
    listed = [_policy(policy, documents) for policy in _by_number(policies)]
    whole = {"$schema": SCHEMA, "office": office.name, "policies": listed}
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def text_of(policy: Policy) -> str:
    """Return the words of a policy, one line for each heading, paragraph, list item and cell."""
    lines = [policy.title]
    for part in policy.parts():
        lines.append(f"{part.number} {part.title}".strip())
        if isinstance(part, Clause):
            lines += [words(one) for one in paragraphs(part.blocks)]
    return "\n".join(lines)


def atom_feed(policies: Sequence[Policy], office: Office) -> str:
    """Return the feed of changes, newest first; it goes to `feed.xml` beside the home page."""
    feed = etree.Element(f"{{{_ATOM}}}feed", nsmap={None: _ATOM})  # type: ignore[dict-item]  # stubs
    ordered = sorted(_by_number(policies), key=changed_on, reverse=True)
    newest = changed_on(ordered[0]) if ordered else _BEFORE_ALL
    _add(feed, "id", _urn(office, "feed"))
    _add(feed, "title", f"Written policies: {office.name}")
    _add(feed, "updated", _instant(newest))
    _add(_add(feed, "author"), "name", office.name)
    _link(feed, "alternate", "index.html", "text/html")
    _link(feed, "self", "feed.xml", "application/atom+xml")
    for policy in ordered:
        _entry(feed, policy, office)
    etree.indent(feed)
    written: bytes = etree.tostring(feed, xml_declaration=True, encoding="utf-8")
    return written.decode() + "\n"


def changed_on(policy: Policy) -> str:
    """Return the day, as YYYY-MM-DD, from which the policy's status holds."""
    return policy.adopted if policy.status == "draft" else policy.effective


def _policy(policy: Policy, documents: Mapping[str, bytes]) -> dict[str, object]:
    name = f"{policy.id}.docx"
    found = decision_table(policy)
    return {
        "id": policy.id,
        "number": policy.number,
        "title": policy.title,
        "version": policy.version,
        "status": policy.status,
        "status_label": policy.status_label,
        "adopted": policy.adopted,
        "effective": policy.effective,
        "approved_by": policy.approved_by,
        "rule": policy.subject,
        "page": f"policies/{policy.id}/index.html",
        "page_text_sha256": _sha256(text_of(policy).encode()),
        "word_file": f"policies/{policy.id}/{name}",
        "word_file_sha256": _sha256(documents[name]),
        "stages": list(policy.stages),
        "offenses": [
            {"name": one.name, "statute": one.statute, "clauses": list(one.clauses)}
            for one in policy.offenses
        ],
        "decision_points": [
            {
                "situation": one.situation,
                "action": one.action,
                "clauses": [reference.target for reference in one.clauses],
            }
            for one in (decisions(found[1]) if found else ())
        ],
        "recommendations": _recommendations(policy),
        "clauses": [
            {"id": one.id, "number": one.number, "title": one.title} for one in policy.clauses()
        ],
    }


def _recommendations(policy: Policy) -> list[str]:
    """Return the ids of the recommendations that its clauses take up, each once, in order."""
    return list(
        dict.fromkeys(name for clause in policy.clauses() for name in clause.recommendations)
    )


def _entry(feed: etree._Element, policy: Policy, office: Office) -> None:
    entry = _add(feed, "entry")
    # A new version or status is a new entry: readers of the feed are told of it.
    what = f"{policy.id} {policy.number} {policy.version} {policy.status}"
    _add(entry, "id", _urn(office, what))
    _add(entry, "title", f"{policy.title}, version {policy.version}: {policy.status_label}")
    _add(entry, "updated", _instant(changed_on(policy)))
    _link(entry, "alternate", f"policies/{policy.id}/index.html", "text/html")
    _add(entry, "summary", policy.subject)


def _add(parent: etree._Element, name: str, text: str = "") -> etree._Element:
    child = etree.SubElement(parent, f"{{{_ATOM}}}{name}")
    child.text = text or None
    return child


def _link(parent: etree._Element, rel: str, href: str, kind: str) -> None:
    etree.SubElement(parent, f"{{{_ATOM}}}link", {"rel": rel, "href": href, "type": kind})


def _urn(office: Office, what: str) -> str:
    """Return an id that stays the same wherever the site stands."""
    root: UUID = uuid5(NAMESPACE_URL, office.website or office.name)
    return uuid5(root, what).urn


def _instant(day: str) -> str:
    return f"{day}T00:00:00Z"


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _by_number(policies: Iterable[Policy]) -> list[Policy]:
    return sorted(policies, key=lambda policy: (policy.number, policy.id))
