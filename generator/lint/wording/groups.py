"""Some of a group: "many of the homeless" are many people, and half of them half of the people."""

import re

from generator.lint.english.articles import Wording
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

# "many of the homeless" are many people, half of them is half of the people.
_SOME_OF = later(r"\b(?:few|many|most|several|some)\s(of\s)\Z", re.IGNORECASE)
_PART_OF = later(
    r"\b(?:all|any|both|each|half|none|one|quarter|third|two|three|percent)\sof\s\Z",
    re.IGNORECASE,
)
_LONGEST = 20


def some_of(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Return wording behind "many of" and "half of", where "the" cannot just go, or None."""
    near = setting.before[-_LONGEST:]
    if some := _SOME_OF.search(near):
        return Wording(plain, before=len(some[1]))
    if _PART_OF.search(near) and not plain[0].startswith("the "):
        return Wording(tuple(f"{setting.term[:4]}{one}" for one in plain))
    return None
