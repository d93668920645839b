"""What a text says of the case right before a label: "alleged", "convicted"."""

import re

from generator.lint.patterns import later
from generator.lint.setting import Setting

STATUS = later(r"\b(?:accused of|convicted of|suspected of|alleged to)\b")
"""In a suggestion: where a case stands."""
_MODIFIER = later(
    r"\b(?:alleged|suspected|accused|reputed|(?:(?:falsely|never|not\syet|once|soon\sto\sbe|thrice"
    r"|twice"
    r"|wrongfully|wrongly)\s)?convicted)\s\Z",
    re.IGNORECASE,
)
_NOT_YET = ("never", "not", "soon")
_LONGEST_MODIFIER = 24


def has_status(texts: tuple[str, ...]) -> bool:
    """Tell whether suggestions say where a case stands."""
    return bool(STATUS.search(texts[0]))


def status_before(texts: tuple[str, ...], setting: Setting) -> int:
    """Return how much before the term says what the suggestions say: "alleged", "convicted"."""
    said = _said(setting) if STATUS.search(texts[0]) else ""
    if setting.before.endswith(said):
        return len(said)
    return len(said) - len(_first_word(setting))


def modifier_of(setting: Setting) -> str:
    """Return what is said of the case right before the label or in it: "suspected"."""
    said = _said(setting).strip().lower()
    return "accused" if said.startswith(_NOT_YET) else said


def _said(setting: Setting) -> str:
    """Return the words of the text that say it; they may end in the term's first word."""
    near = setting.before[-_LONGEST_MODIFIER:]
    match = _MODIFIER.search(near + _first_word(setting)) or _MODIFIER.search(near)
    return match.group() if match else ""


def _first_word(setting: Setting) -> str:
    return setting.term.split(" ")[0] + " "
