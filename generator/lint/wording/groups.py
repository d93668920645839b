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
_FELLOW = later(
    r"\b(?:(an?|another|her|his|my|their|(?-i:[A-Z])\w+'s)\s)?(?:associate|fellow)\s\Z",
    re.IGNORECASE,
)
# "one of Hale's fellow inmates"
_WHOSE = later(r"(\bof\s)?\b((?:her|his|my|our|their|[A-Z]\w+'s)\s)\Z", re.IGNORECASE)
# "his brother and fellow gang member": that he is somebody is told.
_KIN_BEFORE = later(
    r"\b(?:aunt|boyfriend|(?:brother|sister)(?:\sin\slaw)?|co\s?defendant|co\s?conspirator|cousin"
    r"|daughter|father|friend|girlfriend|husband|mother|nephew|partner|roommate|son|uncle|wife)s?"
    r"\s(?:and|or)\s\Z",
    re.IGNORECASE,
)
_SAME_GANG = later(r"(person|others) in the same gang\Z", re.IGNORECASE)
_GANG_TOLD = later(r"\bgang\b(?!\s(?:member|unit))")
# "a group of car thieves known as the Nine": the group is.
_GROUP_BEFORE = later(
    r"\b(?:band|crew|family|gang|group|network|ring|team)\sof\s(?:[a-z]+,?\s){0,6}\Z"
)
_OF_WHOM_AFTER = later(r"\sof\s([A-Z][a-z]+)(?:'s)?(?=[.,;]|\s[a-z])")
_HELD = later(r"((?:an)?other) incarcerated (person|people)", re.IGNORECASE)
_PEOPLE = later(r"(?:person|people)\b", re.IGNORECASE)
# "We have jailed the addict for forty years": that is no certain one.
_ANY_BEFORE = later(
    r"\b(?:arrest|blam|cag|incarcerat|imprison|jail|lock|prosecut|punish|sham|stigmatiz)(?:e[ds]?|ed|ing|s)?"
    r"\s(?:up\s)?(the\s)\Z",
    re.IGNORECASE,
)
_ALWAYS = later(
    r"\b[Ff]or\s(?:decades|generations|(?:(?:many|several)\s|[a-z]+(?:ty|teen)\s|\d\d\s)?years)\b"
    r"|\blong\senough\b|\b(?:cannot|can't|never)\b|\bout\sof\b"
)
_HE = later(r"\b(?:he|her|him|she)\b", re.IGNORECASE)
_OF_ONE = later(r"person (?:with (?:an? )?(.+)|who uses (.+))", re.IGNORECASE)
_DISORDER_AT_END = later(r"(?<=substance use )disorder\Z|(?<=opioid use )disorder\Z")
_LONGEST, _LONGEST_ADJECTIVE, _LONGEST_GROUP = 20, 40, 80


def some_of(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Return wording behind "many of" and "half of", where "the" cannot just go, or None."""
    near = setting.before[-_LONGEST:]
    if plain[0].startswith("the "):
        # "some of the most violent offenders" are some of the people whom it says.
        return None
    # "He knew most of the homeless": those of his town, and not most people anywhere.
    is_most = near.lower().endswith("most of ") and len(setting.sentence_before) > len("most of ")
    some = None if is_most else _SOME_OF.search(near)
    if some:
        return Wording(plain, before=len(some[1]))
    if is_most or _PART_OF.search(near):
        return Wording(tuple(f"{setting.term[:4]}{one}" for one in plain))
    return None


def all_of_kind(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Return "people with substance use disorders" for "the addict" whom we always jailed."""
    the = _ANY_BEFORE.search(setting.before[-_LONGEST_ADJECTIVE:])
    said = list(filter(None, map(_OF_ONE.fullmatch, plain))) if the else []
    told = setting.sentence_around
    if the is None or not said or not _ALWAYS.search(told) or _HE.search(told):
        return None
    return Wording(tuple(map(_of_all, said)), before=len(the[1]))


def _of_all(one: re.Match[str]) -> str:
    return (
        f"people who use {one[2]}"
        if one[2]
        else (f"people with {_DISORDER_AT_END.sub('disorders', one[1])}")
    )


def with_homeless(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Say "an unhoused person with ..." for "a homeless addict"."""
    homeless = _HOMELESS.search(setting.before[-_LONGEST_ADJECTIVE:])
    if homeless is None or not _PEOPLE.match(plain[0]):
        return None
    texts = [f"unhoused {one}" for one in plain if _PEOPLE.match(one)]
    return Wording(begun_like(homeless.group(), texts), len(homeless.group()))


def with_fellow(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Say "another person" for one of several: "a fellow dealer", "his fellow dealers"."""
    if same := _SAME_GANG.match(plain[0]):
        return _of_gang_too(same[1], setting)
    if setting.term.lower().startswith("fellow "):
        return _with_others(plain, setting)
    if not setting.before.endswith(("ellow ", "ELLOW ", "ssociate ")):
        return None
    fellow = _FELLOW.search(setting.before[-_LONGEST_ADJECTIVE:])
    if fellow is None or not _PEOPLE.match(plain[0]):
        return None
    other = "other" if plain[0].lower().startswith("people") else "another"
    is_of = setting.before[: -len(fellow.group())].endswith(" of ")
    if fellow[1] and other == "other" and is_of:
        # "one of his fellow dealers"
        other = f"the {other}"
    texts = (f"{other} {small_first(one)}" for one in plain if _PEOPLE.match(one))
    return Wording(begun_like(fellow.group(), texts), len(fellow.group()))


def held_with(wording: Wording, setting: Setting) -> Wording | None:
    """Return "another person incarcerated with Hale" for "a fellow inmate of Hale's", or None."""
    whose = _OF_WHOM_AFTER.match(setting.after)
    held = _HELD.fullmatch(wording.suggestions[0]) if whose else None
    if whose is None or held is None:
        return None
    text = f"{held[1]} {held[2]} incarcerated with {whose[1]}"
    return wording._replace(suggestions=(text,), after=whose.end())


def _with_others(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Return "other incarcerated people" for "his fellow inmates": nobody owns them."""
    whose = _WHOSE.search(setting.before[-_LONGEST_ADJECTIVE:])
    if whose is None or not plain[0].lower().startswith("other "):
        return None
    many = plain[0].lower().endswith("people") or "people " in plain[0].lower()
    if whose[1]:
        return Wording(tuple(f"the {one}" for one in plain), len(whose[2]))
    texts = plain if many else tuple(f"an{one}" for one in plain)
    return Wording(begun_like(whose.group(), texts), len(whose.group()))


def _of_gang_too(who: str, setting: Setting) -> Wording | None:
    """Return "fellow member of the gang" for whoever is somebody's brother, too, or None."""
    if setting.after.startswith(" of ") or not _KIN_BEFORE.search(setting.before[-_LONGEST:]):
        return None
    which = "the" if _GANG_TOLD.search(setting.earlier + setting.before) else "the same"
    return Wording((f"fellow member{'s' if who == 'others' else ''} of {which} gang",))


def is_group_known(setting: Setting) -> bool:
    """Tell whether it is their group that is known: "a crew of thieves known as the Nine"."""
    if not setting.after.startswith(" known as "):
        return False
    return _GROUP_BEFORE.search(setting.before[-_LONGEST_GROUP:]) is not None
