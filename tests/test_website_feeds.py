"""`policies.json`, its schema, and the feed of changes."""

import hashlib
import json
import re
from pathlib import Path

import pytest
from lxml import etree

from generator.policy.model import OffenseEntry
from generator.writers.website_feeds import atom_feed, policies_json, text_of
from tests.hostile import HOSTILE
from tests.word_cases import office, policy

SCHEMA = json.loads(
    (Path(__file__).parent.parent / "templates" / "site" / "policies.schema.json").read_text(
        "utf-8"
    )
)
ATOM = "{http://www.w3.org/2005/Atom}"
OFFENSE = OffenseEntry("Possession", "§ 14-201", ("money-bail",))


def read(**changes: object) -> dict:
    one = policy(**changes)
    return json.loads(policies_json([one], office(), {f"{one.id}.docx": b"PK"}))


def feed(*policies, **changes: object) -> etree._Element:
    return etree.fromstring(atom_feed(policies or [policy()], office(**changes)).encode())


def faults(value: object, schema: dict, where: str = "") -> list[str]:
    """Return what a value lacks of a schema; knows the words that our schema uses, no others."""
    known = {"$schema", "$defs", "title", "description", "required", "additionalProperties"}
    assert set(schema) <= known | {"$ref", "type", "enum", "pattern", "properties", "items"}
    if "$ref" in schema:
        schema = SCHEMA["$defs"][schema["$ref"].removeprefix("#/$defs/")]
    kind = {"object": dict, "array": list, "string": str}.get(schema.get("type", ""), object)
    if not isinstance(value, kind):
        return [f"{where}: not {schema['type']}"]
    if isinstance(value, dict):
        return faults_of_members(value, schema, where)
    if isinstance(value, list):
        pairs = enumerate(value)
        return [one for at, item in pairs for one in faults(item, schema["items"], f"{where}/{at}")]
    fits = re.search(schema.get("pattern", ""), str(value)) and value in schema.get("enum", [value])
    return [] if fits else [f"{where}: {value!r}"]


def faults_of_members(value: dict, schema: dict, where: str) -> list[str]:
    assert schema["additionalProperties"] is False
    lacking = [f"{where}: lacks {one}" for one in schema["required"] if one not in value]
    unknown = [f"{where}: {one} is unknown" for one in value if one not in schema["properties"]]
    inside = [
        fault
        for name, one in value.items()
        for fault in faults(one, schema["properties"].get(name, {}), f"{where}/{name}")
    ]
    return [*lacking, *unknown, *inside]


def test_json_says_what_its_schema_says() -> None:
    assert faults(read(stages=("bail", "trial"), offenses=(OFFENSE,)), SCHEMA) == []


def test_schema_requires_all_that_it_describes() -> None:
    described = SCHEMA["$defs"]["policy"]

    assert set(described["required"]) == set(described["properties"])
    assert faults({"office": 1, "more": ""}, SCHEMA) == [
        ": lacks $schema", ": lacks policies", ": more is unknown", "/office: not string"
    ]  # fmt: skip


def test_json_has_the_offenses_with_their_clauses() -> None:
    (one,) = read(offenses=(OFFENSE,))["policies"]

    assert one["offenses"] == [
        {"name": "Possession", "statute": "§ 14-201", "clauses": ["money-bail"]}
    ]


def test_json_has_the_hash_of_text_and_word_file() -> None:
    (one,) = read()["policies"]

    assert one["word_file_sha256"] == hashlib.sha256(b"PK").hexdigest()
    assert one["page_text_sha256"] == hashlib.sha256(text_of(policy()).encode()).hexdigest()
    assert read(title="Other")["policies"][0]["page_text_sha256"] != one["page_text_sha256"]


@pytest.mark.parametrize("value", HOSTILE)
def test_hostile_text_comes_out_in_both(value: str) -> None:
    assert read(subject=value)["policies"][0]["rule"] == value
    assert feed(name=value).findtext(f"{ATOM}author/{ATOM}name") == value
    assert feed(policy(subject=value)).findtext(f"{ATOM}entry/{ATOM}summary") == value


def test_feed_has_what_atom_asks_for() -> None:
    root = feed()

    for one in (root, *root.iter(f"{ATOM}entry")):
        assert all(one.findtext(f"{ATOM}{name}") for name in ("id", "title", "updated"))
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT00:00:00Z", one.findtext(f"{ATOM}updated") or "")
        assert one.find(f"{ATOM}link[@rel='alternate']") is not None


def test_feed_begins_with_the_newest_and_is_as_new_as_that() -> None:
    older = policy(id="older", number="2025-01", status="in_force", effective="2025-03-01")
    newer = policy(id="newer", number="2026-01", status="in_force", effective="2026-03-01")
    root = feed(older, newer)
    updated = [one.findtext(f"{ATOM}updated") for one in root.iter(f"{ATOM}entry")]

    assert updated == ["2026-03-01T00:00:00Z", "2025-03-01T00:00:00Z"]
    assert root.findtext(f"{ATOM}updated") == updated[0]


def test_ids_stay_with_their_version_and_differ_between_versions() -> None:
    def of(**changes: object) -> str | None:
        return feed(policy(**changes)).findtext(f"{ATOM}entry/{ATOM}id")

    assert of() == of(subject="Other words")
    assert len({of(), of(version="9.9"), of(status="withdrawn"), of(id="other")}) == 4


def test_an_office_without_policies_has_an_empty_feed() -> None:
    root = etree.fromstring(atom_feed([], office()).encode())

    assert root.findtext(f"{ATOM}updated")
    assert root.find(f"{ATOM}entry") is None
