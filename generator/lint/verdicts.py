"""Whom a court tries, told before the label: "The jury convicted the dealer" is the defendant."""

from generator.lint.patterns import later
from generator.lint.setting import Setting

_TRIES_BEFORE = later(
    r"\b(?:acquit(?:s|ted|ting)?|arraign(?:s|ed|ing)?|convict(?:s|ed|ing)?)\s(?:both\s|the\s)\Z"
)
# "The jury found the drug dealer guilty"
_FINDS_BEFORE = later(r"\b(?:finding|finds?|found)\s(?:both\s|the\s)\Z")
_GUILTY_AFTER = later(r"\s(?:not\s)?guilty\b")
_REACH = 60


def is_tried(setting: Setting) -> bool:
    """Tell whether it is a court that does something with who is meant: "convicted the dealer"."""
    near = setting.before[-_REACH:]
    is_found = _GUILTY_AFTER.match(setting.after) and _FINDS_BEFORE.search(near)
    return bool(is_found or _TRIES_BEFORE.search(near))
