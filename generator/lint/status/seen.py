"""Offenders whom somebody saw or counted, and of whom no case is told: "two suspects"."""

import re

from generator.lint.kept.patterns import NUMBER, later
from generator.lint.setting import Setting
from generator.lint.status.arrests import is_on_record

_WHO = later(r"(?:offender|(perpetrator))(s)?\Z", re.IGNORECASE)
# "two perpetrators", "many possible perpetrators"
_COUNTED_BEFORE = later(
    # At the beginning of a sentence they are any: "Other perpetrators use texts".
    r"[a-z,]\s(?:additional|likely|multiple|numerous|other|possible|potential|suspected"
    rf"|unidentified|unexpected|unknown|unlikely|{NUMBER})\s\Z",
    re.IGNORECASE,
)
_SEEN_BEFORE = later(
    r"\b(?:bystander|camera|clerk|clip|footage|image|neighbor|photo|picture|recording|victim|video"
    r"|witness)(?:es|s)?\s(?:[a-z]+\s)?(?:captured|described?|describes|recorded|saw"
    rf"|show(?:ed|s)?)\s(?:(?:an?|another|at\sleast|{NUMBER})\s)+\Z",
    re.IGNORECASE,
)
_REACH = 80


def seen(setting: Setting) -> list[str]:
    """Return "suspects" for such offenders, or nothing."""
    who = _WHO.fullmatch(setting.term)
    # "two perpetrators of the arson" are the people responsible for it.
    if who is None or setting.after.startswith(" of ") or is_on_record(setting):
        return []
    near = setting.before[-_REACH:]
    if not ((who[1] and _COUNTED_BEFORE.search(near)) or _SEEN_BEFORE.search(near)):
        return []
    return ["suspects" if who[2] else "suspect"]
