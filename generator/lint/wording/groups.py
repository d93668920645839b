"""Some of a group: "many of the homeless" are many people, and half of them half of the people.

And of one who is of it: "a homeless addict" is an unhoused person.
"""

import re

from generator.lint.english.articles import Wording
from generator.lint.english.capitals import begun_like, small_first
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

# "many of the homeless" are many people, half of them is half of the people.
_SOME_OF = later(r"\b(?:few|many|most|several|some)\s(of\s)\Z", re.IGNORECASE)
_PART_OF = later(
    r"\b(?:all|any|both|each|half|none|one|quarter|third|two|three|percent)\sof\s\Z",
    re.IGNORECASE,
)
_HOMELESS = later(r"\b(?:homeless|transient)\s\Z", re.IGNORECASE)
# "a fellow inmate at", "his fellow gang members"
_FELLOW = later(r"\b(?:(an?|another|her|his|my|their)\s)?(?:associate|fellow)\s\Z", re.IGNORECASE)
# "a group of car thieves known as the Nine": the group is.
_GROUP_BEFORE = later(
    r"\b(?:band|crew|family|gang|group|network|ring|team)\sof\s(?:[a-z]+,?\s){0,6}\Z"
)
_PEOPLE = later(r"(?:person|people)\b", re.IGNORECASE)
_LONGEST, _LONGEST_ADJECTIVE, _LONGEST_GROUP = 20, 40, 80


def some_of(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Return wording behind "many of" and "half of", where "the" cannot just go, or None."""
    near = setting.before[-_LONGEST:]
    # Of "many of the homeless men", the men stay certain ones.
    if (some := _SOME_OF.search(near)) and not plain[0].startswith("the "):
        return Wording(plain, before=len(some[1]))
    if _PART_OF.search(near) and not plain[0].startswith("the "):
        return Wording(tuple(f"{setting.term[:4]}{one}" for one in plain))
    return None


def with_homeless(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Say "an unhoused person with ..." for "a homeless addict"."""
    homeless = _HOMELESS.search(setting.before[-_LONGEST_ADJECTIVE:])
    if homeless is None or not _PEOPLE.match(plain[0]):
        return None
    texts = [f"unhoused {one}" for one in plain if _PEOPLE.match(one)]
    return Wording(begun_like(homeless.group(), texts), len(homeless.group()))


def with_fellow(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Say "another person" for one of several: "a fellow dealer", "his fellow dealers"."""
    if not setting.before.endswith(("ellow ", "ELLOW ", "ssociate ")):
        return None
    fellow = _FELLOW.search(setting.before[-_LONGEST_ADJECTIVE:])
    if fellow is None or not _PEOPLE.match(plain[0]):
        return None
    other = "other" if plain[0].lower().startswith("people") else "another"
    texts = (f"{other} {small_first(one)}" for one in plain if _PEOPLE.match(one))
    return Wording(begun_like(fellow.group(), texts), len(fellow.group()))


def is_group_known(setting: Setting) -> bool:
    """Tell whether it is their group that is known: "a crew of thieves known as the Nine"."""
    if not setting.after.startswith(" known as "):
        return False
    return _GROUP_BEFORE.search(setting.before[-_LONGEST_GROUP:]) is not None
