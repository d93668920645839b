"""Divisions of an office, named by one word in a list: "Gangs, Juvenile, and Major Crimes"."""

from generator.lint.headlines import is_prose
from generator.lint.patterns import later
from generator.lint.setting import Setting

_BEFORE = later(r"\b[A-Z][\w'.]*(?:,|\sand)\s\Z")
_AFTER = later(r"(?:,|,?\s(?:and|or))\s(?:and\s)?[A-Z]")
_LONGEST_BEFORE = 40


def is_division(setting: Setting) -> bool:
    """Tell whether a word stands between names in a list of names."""
    if not setting.term.istitle() or " " in setting.term:
        return False
    near = setting.line_before[-_LONGEST_BEFORE:]
    is_between = _BEFORE.search(near) and _AFTER.match(setting.line_after)
    return bool(is_between) and is_prose(setting)
