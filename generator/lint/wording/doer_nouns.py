"""A noun for who does something, where a whole phrase does not fit: "its kingpin", "regional".

"The cartel lost its person accused of leading an operation" is no English; "its alleged leader" is.
"""

import re

from generator.lint.english.articles import Wording
from generator.lint.english.capitals import begun_like
from generator.lint.english.headlines import titled
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

_DOING = later(
    r"(person|people) (?:(accused|convicted|suspected) of|who) (carr|lead|led|sell|sold|suppl)\w*"
    r"(?: ([\w ]+))?",
    re.IGNORECASE,
)
_DOER = {
    "carr": "carrier",
    "lead": "leader",
    "led": "leader",
    "sell": "seller",
    "sold": "seller",
    "suppl": "supplier",
}
_GROUP = (
    r"(?:band|cartel|club|crew|family|firm|gang|group|mob|network|organization|outfit|ring|shop"
    r"|syndicate)'s\s"
)
_PLACE = (
    r"\b(?:bar|block|building|camp|campus|college|company|complex|dorm|hotel|motel|office|park|school"
    r"|store|university)'s\s"
)
_KIND = r"(?:(?:go to|in house|local|longtime|personal|regional|regular|resident)\s)"
# "its kingpin", "the ring's drug dealers"
_OF_GROUP_BEFORE = later(rf"\b(?:its\s|{_GROUP})({_KIND}{{0,2}})\Z", re.IGNORECASE)
# "the club's local dealer", "our local dealer"
_OWNED_BEFORE = later(
    rf"(?:\b(?:her|his|my|our|their)|\w(?:'s|s'))\s({_KIND}{{1,2}})\Z|{_PLACE}()\Z", re.IGNORECASE
)
# "Gang members and their local dealers": they sell for them, and "her local dealer" for anybody.
_WHERE_OF_WHOM = later(r"\b(?:her|his|my|our|their)\s((?:region|loc)al)\s\Z", re.IGNORECASE)
_SELL_FOR = later(
    r"\b(?:bosses|cartels?|crew|gangs?|leaders|members|rings?|suppliers|traffickers|wholesalers)\b",
    re.IGNORECASE,
)
_KIND_BEFORE = later(r"\b((?:in house|regional|resident)\s)\Z", re.IGNORECASE)
_SAID_BEFORE = later(r"\b(?:accused|alleged|reputed|suspected)\s\Z", re.IGNORECASE)
_LEADS = ("lead", "led")
_REACH = 44
_LAST = (" its ", "Its ", "'s ", " to ", "house ", "ocal ", "time ", "onal ", "ular ", "dent ")


def with_doer(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Return "its alleged leader", "the club's alleged local seller of drugs", or None."""
    if not f" {setting.before[-6:]}".endswith(_LAST) or setting.after.startswith("'"):
        return None
    near = setting.before[-_REACH:]
    group = _OF_GROUP_BEFORE.search(near)
    found = group or _OWNED_BEFORE.search(near) or _KIND_BEFORE.search(near)
    doing = [said for one in plain if (said := _DOING.fullmatch(one))] if found else []
    if found is None or not doing or doing[0][0] != plain[0]:
        return None
    kind = found[1] or ""
    if (there := _WHERE_OF_WHOM.search(near)) and doing[0][4]:
        sold = (_selling_there(one[0], there, setting) for one in doing)
        return Wording(begun_like(there[0], sold), len(there[0]))
    is_said = _SAID_BEFORE.search(near[: len(near) - len(kind)]) is not None
    texts = (_as_noun(one, kind.lower(), of_group=bool(group), is_said=is_said) for one in doing)
    fitting = (titled(one) if doing[0][3].istitle() else one for one in texts)
    return Wording(tuple(dict.fromkeys(fitting)), len(kind))


def _selling_there(text: str, there: re.Match[str], setting: Setting) -> str:
    """Return "the people accused of selling drugs for them locally" for "their local dealers"."""
    is_theirs = there[0].lower().startswith("their ")
    whom = " for them" if is_theirs and _SELL_FOR.search(setting.sentence_before) else ""
    said = f"the {text}{whom} {there[1].lower()}ly"
    return titled(said) if text.istitle() else said


def as_nouns(texts: tuple[str, ...]) -> tuple[str, ...]:
    """Return "alleged sellers of drugs" for "people accused of selling drugs"; or ()."""
    doing = [said for one in texts if (said := _DOING.fullmatch(one)) and said[4]]
    if not doing or doing[0][0] != texts[0] or doing[0][2] == "convicted":
        return ()
    return tuple(_as_noun(one, "", of_group=False, is_said=False) for one in doing)


def _as_noun(said: re.Match[str], kind: str, *, of_group: bool, is_said: bool) -> str:
    verb = said[3].lower()
    several = "s" if said[1].lower() == "people" else ""
    is_open = said[2] and said[2].lower() != "convicted" and not is_said
    kind = kind.replace("in house", "in-house").replace("go to", "go-to")
    noun = f"{'alleged ' if is_open else ''}{kind}{_DOER[verb]}{several}"
    if of_group and verb in _LEADS and said[4]:
        # Whoever leads the ring leads its operation.
        return noun
    return f"{noun} of {said[4].lower()}" if said[4] else f"{noun} of"
