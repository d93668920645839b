"""A label without who is told of beside it: "Burglar, Girlfriend Sentenced" is about a burglar.

What a text says of both, or of the couple that somebody is, it says of whom the label means.
"""

import re

from generator.lint.english.deeds import DID_AFTER
from generator.lint.english.headlines import could_be_verb
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.word_sets import words

# "Burglar and Two Accomplices Sentenced", "Burglar, 34, and His Wife Get Prison"
_BESIDE_AFTER = later(
    r"(?:,\s\d{1,3})?(?:,|,?\sand)\s(?:(?:her|his|two|three|four)\s)?"
    r"(?:accomplices?|associates?|(?:ex\s)?(?:boy|girl)friend|brothers?"
    r"|co\s?(?:conspirators?|defendants?)|companions?|couriers?|cousins?|daughter|father|friends?"
    r"|(?:getaway\s)?driver|husband|lookout|mother|nephew|partner|roommate|sisters?|sons?"
    r"|stepfather|stepson|supplier|uncle|wife)"
    # "Once a burglar, his brother was sentenced" is about the brother.
    r"(?=\s(?!(?:had|has|is|of|was|who|whose)\b)[a-z])",
    re.IGNORECASE,
)
_WORD_AFTER = later(r"\s([A-Za-z]+)(?=\s)")
# "Drug Dealer Couple Sentenced", "Child Molester Teacher Gets 40 Years"
_SAME = words(
    "babysitter brother brothers caregiver caretaker coach couple cousin cousins daughter dentist"
    " doctor duo employee father grandfather grandmother husband landlord mother nanny nurse pair"
    " pastor physician priest quartet siblings sister sisters son stepbrother stepdad stepfather"
    " stepmother teacher trio tutor twins uncle wife"
)
_KINDS = ("armored car ", "masked ", "out of state ", "out of town ")
"""What may stand between a label and the beginning of a headline."""
# "Smugglers and robbers took over the block"
_LABEL_BEFORE = later(
    r"\b(?:addicts|burglars|criminals|felons|gangsters|looters|pimps|robbers|squatters|thieves"
    r"|(?:cartel|gang)\smembers|[a-z]*(?:deal|smuggl|traffick|vandal)[a-z]*s)\s(?:and|or)\s\Z",
    re.IGNORECASE,
)
_ANYBODY, _ARMED = ("person", "people"), "armed "
_REACH = 16


def alone(setting: Setting) -> Setting:
    """Return a label as it would stand without those beside it."""
    near = setting.before[-_REACH:].lower() if setting.is_capitalized else ""
    kind = next(filter(near.endswith, _KINDS), "")
    before = setting.before[: len(setting.before) - len(kind)]
    return setting._replace(before=before, after=setting.after[_beside(setting) :])


def _beside(setting: Setting) -> int:
    """Return how much after the label tells who is beside it, or who it is."""
    after = setting.after
    if after.startswith((",", " and ", " And ", " AND ")):
        beside = _BESIDE_AFTER.match(after)
    else:
        beside = _WORD_AFTER.match(after)
        beside = beside if beside and beside[1].lower() in _SAME else None
    return beside.end() if beside and not _is_object(setting) else 0


def _is_object(setting: Setting) -> bool:
    """Tell whether a headline has a verb before the label: "Woman Kills Thief, Son Sentenced"."""
    return setting.is_capitalized and any(map(could_be_verb, setting.line_before.split()))


def as_somebody(texts: list[str], setting: Setting) -> list[str]:
    """Return suggestions without a bare "people" first that would be anybody.

    Of "smugglers and robbers" they would, and of two armed robbers it is told that they were armed.
    """
    if texts[0] not in _ANYBODY:
        return texts
    before = setting.before[-_REACH * 2 :]
    if before.endswith((" and ", " or ")) and _LABEL_BEFORE.search(before):
        return [*(one for one in texts if " " in one), texts[0]]
    # "Armed Robber Sentenced": in court nobody is armed.
    is_armed = setting.term.lower().startswith(_ARMED) and DID_AFTER.match(setting.after)
    return [f"{_ARMED}{texts[0]}", *texts] if is_armed else texts
