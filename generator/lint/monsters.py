"""A monster that nobody is said to be: "only a monster would", "the monster in our midst"."""

import re

from generator.lint.patterns import later
from generator.lint.setting import Setting

_MONSTER = later(r"(?:fiend|monster|savage|sicko)s?\Z", re.IGNORECASE)
# "He is a monster", "calls the defendant a monster": something has to be said of him.
_SAID_OF = later(
    r"(?:\b(?:am|are|be|became|becomes?|been|being|is|was|were)|'m|'re|'s)\s"
    r"(?:(?!\w+ing\b)\w+\s){0,2}?"
    r"(?:an?\s)?(?:\w+\s)?\Z"
    r"|\b(?:called?|calling|calls|label|names?|named)\s(?:[\w.']+\s){1,3}?[\"\u201c]?(?:an?\s)?\Z"
    r"|\b(?:and|as|like)\s(?:an?\s)?(?:\w+\s)?\Z",
    re.IGNORECASE,
)
_REACH = 60


def is_nobody(setting: Setting) -> bool:
    """Tell whether the word stands for a person of whom the sentence says something else."""
    if not _MONSTER.match(setting.term):
        return False
    return _SAID_OF.search(setting.before[-_REACH:]) is None
