"""The office that adopts a policy, as `office.yml` describes it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

_WITH_ARTICLE = re.compile(r"\bof\b|(Islands|Nation|Territory|Republic)$")


@dataclass(frozen=True, slots=True)
class Contact:
    """A person or desk, with one way or more to reach it."""

    name: str
    phone: str = ""
    email: str = ""
    url: str = ""
    purpose: str = ""
    """What the contact is for; the key `for` in YAML."""


@dataclass(frozen=True, slots=True)
class Look:
    """How the office's site looks; empty where ours is to stay."""

    color: str = ""
    """Of the header, as #rrggbb; white text can be read on it."""
    seal: Path | None = None
    """A picture for the header."""
    seal_text: str = ""
    """What the picture shows, for people who do not see it."""


@dataclass(frozen=True, slots=True)
class Office:
    """Who the office is, on every page and letterhead."""

    name: str
    short_name: str
    jurisdiction: str
    state: str
    prosecutor_name: str
    prosecutor_title: str
    address: tuple[str, ...]
    authority: str
    contacts: Mapping[str, Contact]
    """By use: "public" and "press"."""
    approvers: Mapping[str, str] = field(default_factory=dict)
    """Id to title."""
    website: str = ""
    publish_reasons: bool = False
    language_guide: bool = False
    look: Look = field(default_factory=Look)
    site_address: str = ""
    """Where the site will stand on the web; empty where that is not known."""

    @property
    def state_in_a_sentence(self) -> str:
        """Return the state as it stands behind "in": "the State of Marlow", but "Marlow"."""
        if self.state.lower().startswith("the "):
            return f"the {self.state[4:]}"
        return f"the {self.state}" if _WITH_ARTICLE.search(self.state) else self.state
