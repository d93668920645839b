"""A noun that a label shares with others: "inmate and staff safety", "staff and inmate safety".

It goes first, and everybody behind it: "the safety of staff and incarcerated people".
"""

import re
from typing import NamedTuple

from generator.lint.english.capitals import small_first
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.wording.head_nouns import HEADS, PHRASE_ENDS, SEVERAL, Noun

_WHO = {
    "community": "the community",
    "deputy": "deputies",
    "employee": "employees",
    "family": "families",
    "guard": "guards",
    "jailer": "jailers",
    "officer": "officers",
    "patient": "patients",
    "police": "police",
    "public": "the public",
    "staff": "staff",
    "victim": "victims",
    "visitor": "visitors",
    "witness": "witnesses",
    "worker": "workers",
}
_OTHER = f"(?:{'|'.join(_WHO)})"
# "inmate and staff safety"
_OTHERS_AFTER = later(rf"\s((and|or)\s({_OTHER})\s([a-z]+))(?![\w'])", re.IGNORECASE)
# "staff and inmate safety", but "the staff and inmate safety" may be two things
_OTHERS_BEFORE = later(rf"(?<![\w'])({_OTHER})\s(and|or)\s\Z", re.IGNORECASE)
_DETERMINED = later(r"\b(?:an?|each|every|the)\s\Z", re.IGNORECASE)
_NOUN_FIRST = later(r"(\w+) (among|by|for|involving|of) (.+)")
_MORE_ENDS = later(r"\s(?:comes|improves?|matters?|remains?)\b")
_BETWEEN_THEM = ("conflict", "conflicts", "contact", "interactions", "relations", "tensions")
_REACH = 24


class Shared(NamedTuple):
    """What to say of a noun and of all whom it is about, and how much before the label says who."""

    texts: tuple[str, ...]
    before: int


def shared_after(setting: Setting) -> Noun | None:
    """Return the noun of "inmate and staff safety" with all that leads to it, or None."""
    shared = _OTHERS_AFTER.match(setting.line_after)
    if shared is None or setting.term.endswith("s"):
        return None
    head, after = shared[4].lower(), setting.line_after[shared.end() :]
    is_ended = PHRASE_ENDS.match(after) or _MORE_ENDS.match(after)
    if not is_ended or not (head in HEADS or head in _BETWEEN_THEM):
        return None
    return Noun(shared[1], _join(head, SEVERAL.get(head, "of")))


def with_others_after(noun: Noun, texts: tuple[str, ...]) -> tuple[str, ...]:
    """Return "safety of incarcerated people and staff" for "and staff safety"; or ()."""
    joining, _, rest = noun.text.lower().partition(" ")
    other, _, head = rest.partition(" ")
    if joining not in ("and", "or") or other not in _WHO:
        return ()
    return tuple(f"{head} {noun.join} {text} {joining} {_WHO[other]}" for text in texts)


def with_others_before(texts: tuple[str, ...], matched: str, before: str) -> Shared | None:
    """Return "safety of staff and incarcerated people" for "inmate safety" behind "staff and".

    None where nobody stands before the label with whom it could share its noun.
    """
    shared = _OTHERS_BEFORE.search(before[-_REACH:])
    if shared is None or _DETERMINED.search(before[: len(before) - len(shared[0])][-_REACH:]):
        return None
    head = matched.rpartition(" ")[2].lower()
    others = f"{_WHO[shared[1].lower()]} {shared[2].lower()} "
    said = tuple(
        f"{found[1]} {_join(head, found[2])} {others}{small_first(found[3])}"
        for text in texts
        if (found := _NOUN_FIRST.fullmatch(text)) and found[1].lower() == head
    )
    return Shared(said, len(shared[0])) if said else None


def _join(head: str, join: str) -> str:
    return "between" if head in _BETWEEN_THEM else join
