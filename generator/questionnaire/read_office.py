"""Reads `office.yml`."""

import re
from pathlib import Path

from generator.errors import InvalidSourceError, Problem
from generator.questionnaire.look import read_look
from generator.questionnaire.office import Contact, Look, Office
from generator.yaml_reader import Reader
from generator.yaml_source import Mapping, read_yaml

_KEYS = (
    "name",
    "short_name",
    "jurisdiction",
    "state",
    "elected_prosecutor",
    "address",
    "website",
    "site_address",
    "contacts",
    "authority",
    "approvers",
    "publish_reasons",
    "language_guide",
    "look",
)
_EMAIL = re.compile(r"[^\s@]+@[^\s@.]+(\.[^\s@.]+)+")
_APPROVER = re.compile(r"[a-z][a-z0-9_]*")
_CONTACT_KEYS = ("name", "phone", "email", "url", "for")


def read_office(path: Path) -> Office:
    """Return the office; raises InvalidSourceError with all mistakes of the file."""
    office, problems = read_office_as_far_as_it_goes(path)
    if problems:
        raise InvalidSourceError(problems)
    return office


def read_office_as_far_as_it_goes(path: Path) -> tuple[Office, tuple[Problem, ...]]:
    """Return the office with its mistakes left empty, and the mistakes.

    So the other files can still be held against it, and all mistakes are told at once.
    """
    reader = _OfficeReader()
    office = reader.office(read_yaml(path), path.parent)
    return office, tuple(reader.problems)


def unknown_office() -> Office:
    """Return what stands in for an office whose file cannot be read at all."""
    return Office("", "", "", "", "", "", (), "", {})


def read_contact(reader: Reader, source: Mapping) -> Contact:
    """Return one contact, with problems for what is missing or cannot be reached."""
    reader.keys(source, _CONTACT_KEYS, "a contact")
    url = source.get("url")
    contact = Contact(
        name=reader.text(source, "name", "a contact"),
        phone=reader.optional_text(source, "phone"),
        email=reader.optional_text(source, "email"),
        url=reader.address(url, "'url'") if url else "",
        purpose=reader.optional_text(source, "for"),
    )
    if contact.email and not _EMAIL.fullmatch(contact.email):
        written = source.get("email") or source
        hint = "write name@place, without spaces, for example press@example.org"
        reader.refuse(written.place, f"{contact.email!r} is no e-mail address", hint)
    misspelled = any(reader.is_misspelled(source, way) for way in ("phone", "email", "url"))
    if not (contact.phone or contact.email or source.get("url") or misspelled):
        hint = "add a phone, an email or a url"
        reader.refuse(source.place, "the contact cannot be reached", hint)
    return contact


class _OfficeReader(Reader):
    def office(self, source: Mapping, folder: Path) -> Office:
        what = "office.yml"
        self.keys(source, _KEYS, what)
        prosecutor = self.mapping(source, "elected_prosecutor", what, "{name: ..., title: ...}")
        name, title = self._prosecutor(prosecutor)
        return Office(
            name=self.text(source, "name", what),
            short_name=self.text(source, "short_name", what),
            jurisdiction=self.text(source, "jurisdiction", what),
            state=self.text(source, "state", what),
            prosecutor_name=name,
            prosecutor_title=title,
            address=self._lines(source),
            authority=self.text(source, "authority", what),
            contacts=self._contacts(self.mapping(source, "contacts", what, "public: {name: ...}")),
            approvers=self._approvers(self.mapping(source, "approvers", what, "id: Title")),
            website=self._address(source, "website"),
            site_address=self._address(source, "site_address"),
            publish_reasons=self._switch(source, "publish_reasons"),
            language_guide=self._switch(source, "language_guide"),
            look=self._look(source, folder),
        )

    def _lines(self, source: Mapping) -> tuple[str, ...]:
        value = self.required(source, "address", "office.yml")
        lines = self.texts(value, "'address'")
        if value and not lines:
            self.refuse(value.place, "'address' has no line", "write [1 Court Square, Town]")
        return lines

    def _prosecutor(self, source: Mapping | None) -> tuple[str, str]:
        if source is None:
            return "", ""
        what = "'elected_prosecutor'"
        self.keys(source, ("name", "title"), what)
        return self.text(source, "name", what), self.text(source, "title", what)

    def _contacts(self, source: Mapping | None) -> dict[str, Contact]:
        if source is None:
            return {}
        self.keys(source, ("public", "press"), "'contacts'")
        contacts = {}
        for use in ("public", "press"):
            entry = self.mapping(source, use, "'contacts'", "{name: ..., phone: ...}")
            if entry is not None:
                contacts[use] = read_contact(self, entry)
        return contacts

    def _approvers(self, source: Mapping | None) -> dict[str, str]:
        entries = source.entries if source else ()
        for key, _ in entries:
            if not _APPROVER.fullmatch(key.text):
                hint = "use small letters, digits and _, for example chief_deputy"
                self.refuse(key.place, f"{key.text!r} cannot be the id of an approver", hint)
        return {key.text: self.as_text(value, "an approver's title") for key, value in entries}

    def _address(self, source: Mapping, key: str) -> str:
        value = source.get(key)
        return self.address(value, f"{key!r}") if value else ""

    def _look(self, source: Mapping, folder: Path) -> Look:
        if source.get("look") is None:
            return Look()
        look = self.mapping(source, "look", "office.yml", '{color: "#14344f"}')
        return read_look(self, look, folder) if look else Look()

    def _switch(self, source: Mapping, key: str) -> bool:
        value = source.get(key)
        return bool(value is not None and self.yes_no(value, f"{key!r}"))
