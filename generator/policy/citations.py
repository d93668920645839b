"""The works that policies cite: each once, by key, with its year and the kind of its figures."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.policy.model import Inline, Link, Text
from generator.yaml_reader import Reader
from generator.yaml_source import Mapping as Source
from generator.yaml_source import read_yaml

KINDS = {
    "study": "study",
    "official_count": "official count",
    "self_reported": "self-reported",
    "report": "report",
    "guide": "guide",
    "law": "law",
    "news": "news report",
}
_KEYS = ("author", "title", "in", "year", "kind", "as_of", "url", "checked")


@dataclass(frozen=True, slots=True)
class Work:
    """Something that a policy may cite."""

    key: str
    author: str
    title: str
    published_in: str
    year: str
    kind: str
    as_of: str
    """The period that its figures describe; empty where it gives none."""
    url: str

    def words(self) -> tuple[Inline, ...]:
        """Return the work as a note prints it."""
        parts = [f"{self.author}, ", f"{self.title}", f", {self.published_in}"]
        before = parts[0] + parts[1] + (parts[2] if self.published_in else "")
        figures = f"; figures as of {self.as_of}" if self.as_of else ""
        after = f" ({self.year}). Kind: {KINDS[self.kind]}{figures}."
        if not self.url:
            return (Text(before + after),)
        return (Text(before + after + " "), Link(self.url, (Text(self.url),)))


def load_citations(path: Path) -> Mapping[str, Work]:
    """Return the works by key; raises InvalidSourceError with all mistakes of the file."""
    reader = _CitationsReader()
    works = reader.works(read_yaml(path))
    reader.finish()
    return works


class _CitationsReader(Reader):
    def works(self, source: Source) -> dict[str, Work]:
        self.keys(source, ("works",), "the citations")
        listed = self.entries(source, "works", "the citations")
        return {key: self._work(key, entry) for key, entry in listed}

    def _work(self, key: str, source: Source) -> Work:
        what = f"the work {key!r}"
        self.keys(source, _KEYS, what)
        kind = self.required(source, "kind", what)
        url = source.get("url")
        checked = source.get("checked")
        if checked:
            self.date(checked, "'checked'")
        return Work(
            key=key,
            author=self.text(source, "author", what),
            title=self.text(source, "title", what),
            published_in=self.optional_text(source, "in"),
            year=self.text(source, "year", what),
            kind=self.one_of(kind, tuple(KINDS), "kind") if kind else "",
            as_of=self.optional_text(source, "as_of"),
            url=self.address(url, "'url'") if url else "",
        )
