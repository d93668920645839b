"""Whom somebody harmed: "her son's rapist", "the girls' pimp", "their perpetrators"."""

import re

from generator.lint.english.articles import Wording
from generator.lint.english.capitals import begins_sentence, begun_like, capital_first, small_first
from generator.lint.english.headlines import is_capitalized_throughout, titled
from generator.lint.english.possessed import WHOM
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.perpetrators import DID, is_anybody_accused
from generator.lint.status.uncharged import says_victim
from generator.lint.word_sets import USUAL_FIRST_NAMES
from generator.lint.wording.killed import with_killed
from generator.lint.wording.where_sold import NO_BUYER

WHOSE_BEFORE = later(r"\b(her|his|their|my|our|your)\s(?:alleged\s|(former\s))?\Z", re.IGNORECASE)
"""Whose a label is that follows: "her alleged", "their former"."""
_HARMING = later(r"((?:person|people) (?:accused|convicted) of )(?:an offense|offenses)\Z")
_WHOSE_MURDERER = later(
    r"\b(?:((?i:an?|her|his|my|our|the|their|your))\s((?:[a-z]+\s){0,2}(?!(?:city|community|county"
    r"|country|nation|region|state|town|world)'s)\w+(?:'s|s'))"
    # "Ms. Ann Ortega's stalker"
    r"|((?:(?:Dr|Mrs?|Ms)\.\s(?:[A-Z][a-z]+\s)?)?[A-Z]\w+'s)|((?i:her|his|my|our|their)))\s\Z"
)
_AGAINST_SOMEBODY = later(r"(person|people) (accused|convicted) of (kidnapping|rape|stalking)\Z")
# "person accused of harming others", "people convicted of sexually abusing children"
_HARMED = later(
    r"((?:person|people) (?:accused|convicted) of) (harming|sexually abusing)"
    r" (?:a child|children|others)",
    re.IGNORECASE,
)
_WHOSE_HARM = later(
    r"\b(?:((?i:her|his|their))|((?:(?i:an?|her|his|the|their)\s)(?:(?:boy|child(?:ren)?|daughter|girl|m[ae]n"
    r"|patient|sister|son|student|teen|teenager|victim|wom[ae]n)'s|(?:boy|daughter|girl|patient|sister|son"
    r"|student|teen|teenager|victim)s')|(?-i:[A-Z]\w+'s)))\s\Z"
)
# "My molester was my stepfather", "She faced her robber"
_WHO_DID = later(
    r"((?:person|people) (?:accused|convicted) of) (domestic violence|pimping|rape|robbery|stalking"
    r"|trafficking|harming (?:children|others)|sexually abusing (?:a child|children))"
)
_DOING = {
    "domestic violence": "abusing",
    "pimping": "exploiting",
    "rape": "raping",
    "robbery": "robbing",
}
_EXPLOITERS = ("pimp", "smuggler", "trafficker")
_WHOSE_PIMP = later(
    r"\b((?:((?i:an?|her|his|my|our|that|the|their|this|your))\s)?(?:[A-Z][\w.]*\s|\d+\syear\s)?\w+(?:'s|s'))\s\Z"
)
_EXPLOITING = later(r"(person (?:accused|convicted|suspected)) of (pimping|smuggling|trafficking)")
# "Her rapist was convicted in May": of what, the label says.
_FOUND_NEXT = later(r"\s(?:has\sbeen|have\sbeen|was|were)\s(?:convicted|found\sguilty)\b(?!\sof\b)")
_ACCUSED_OF_DOING = later(
    r"the (person|people) (?:accused|(convicted)) of (sexually )?"
    r"(abusing|exploiting|harming|kidnapping|raping|robbing|stalking|trafficking) "
)
# "Boy's kidnapper sentenced", "Murder Victim's Rapist Gets Life"
_HEADED_BY = later(
    r"\W*((?:(?!(?:An?|Her|His|My|Our|That|The|Their|This|Your)\b)[A-Z][\w-]+\s){0,2}"
    r"(?i:boy|child|clerk|couple|deputy|father|girl|man|mother|nurse|officer|student|teacher|teen"
    r"|teenager|toddler|trooper|victim|woman)'s)\s\Z"
)
_CONVICTED_LAST = later(r"\s(?:convicted|found\sguilty|guilty)\b", re.IGNORECASE)
_OWNS = ("'s ", "'S ")
_ME = (" me", " us", " you")
_LONGEST_ADJECTIVE, _LONGEST_ADJECTIVES = 40, 60


def with_whom(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Return wording that says whom somebody killed, exploited or harmed, or None."""
    headed = _HEADED_BY.match(setting.line_before) if setting.before.endswith(_OWNS) else None
    return _in_headline(plain, setting, headed[1]) if headed else _with_whom(plain, setting)


def _in_headline(plain: tuple[str, ...], setting: Setting, whose: str) -> Wording | None:
    """Return "Person convicted of kidnapping boy" for a headline's "Boy's kidnapper"."""
    is_title = setting.is_capitalized and is_capitalized_throughout(setting)
    small = tuple(map(str.lower, plain))
    told = _with_whom(small, setting._replace(before=f"the {whose.lower()} "))
    if told is None:
        return None
    owner = whose.lower().removesuffix("'s")
    texts = [one[4:].replace(f"the {owner}", owner) for one in told.suggestions]
    if _CONVICTED_LAST.match(setting.line_after):
        # "Person convicted of kidnapping boy convicted" would say it twice.
        texts.sort(key=lambda one: " convicted of " in one)
    return Wording(tuple(map(titled if is_title else capital_first, texts)), len(whose) + 1)


def _with_whom(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    return (
        with_killed(plain, setting)
        or _with_victim(plain, setting)
        or _with_exploited(plain, setting)
        or _with_harmed_by(plain, setting)
        or _with_harmed(plain, setting)
        or _with_victim_telling(plain, setting)
    )


def _with_victim(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Say whose murder it was: "their daughter's murderer", "her son's rapist"."""
    # "The victim's kidnapper was convicted of murder": "the victim's person" would be nobody.
    plain = plain[1:] if plain[0] in ("person", "people") else plain
    if not plain or not _AGAINST_SOMEBODY.search(plain[0]):
        return None
    whose = _WHOSE_MURDERER.search(setting.before[-_LONGEST_ADJECTIVES:])
    if whose is None:
        return None
    owner = f"{whose[1].lower()} {whose[2]}" if whose[1] else whose[3] or whose[4].lower()
    length = len(whose.group())
    if whose[3] and (first := _first_name(setting.before[:-length])):
        owner, length = f"{first} {owner}", length + len(first) + 1
    crimes = [found.groups() for one in plain if (found := _AGAINST_SOMEBODY.search(one))]
    texts = [f"the {who} {status} of {_against(owner, crime)}" for who, status, crime in crimes]
    people, status, crime = crimes[0]
    if status == "accused" and crime == "murder":
        texts.insert(0, f"the {people} responsible for {owner} {crime}")
    texts = _found(texts, setting)
    trimmed = setting._replace(before=setting.before[:-length])
    return Wording(tuple(map(capital_first, texts) if begins_sentence(trimmed) else texts), length)


def _first_name(before: str) -> str:
    """Return "Ann" before "Ortega's stalker"; or nothing."""
    last = before.rstrip(" ").rpartition(" ")[2]
    return last if last.lower() in USUAL_FIRST_NAMES and last[:1].isupper() else ""


def _with_victim_telling(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Say whom somebody harmed who tells of it: "my molester", "your batterer", "her robber"."""
    whose = WHOSE_BEFORE.search(setting.before[-_LONGEST_ADJECTIVE:])
    said = [found for one in plain if (found := _WHO_DID.fullmatch(one))] if whose else []
    if whose is None or not said or whose.group().count(" ") > 1:
        return None
    whom = WHOM[whose[1].lower()]
    texts = _found([f"the {one[1]} {_doing(one[2])} {whom}" for one in said], setting)
    return Wording(begun_like(whose.group(), texts), len(whose.group()))


def _doing(offense: str) -> str:
    """Return "robbing" for "robbery", "sexually abusing" for "sexually abusing a child"."""
    known = _DOING.get(offense, offense)
    return known.removesuffix(" a child").removesuffix(" children").removesuffix(" others")


def _with_exploited(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Say who was exploited: "Ana Diaz's pimp", "the victim's trafficker"."""
    if not setting.before.endswith(("'s ", "s' ")) or not setting.term.lower().endswith(
        _EXPLOITERS
    ):
        return None
    whose = _WHOSE_PIMP.search(setting.before[-_LONGEST_ADJECTIVE:])
    if whose is None or NO_BUYER.search(whose[1]):
        return None
    whom = small_first(whose[1]) if whose[2] else whose[1]
    whom = whom.removesuffix("'s").removesuffix("'")
    whom = whom.replace(" year old", "-year-old")
    said = [match for one in plain if (match := _EXPLOITING.fullmatch(one))]
    texts = tuple(
        f"the {who} of {'exploiting' if deed == 'pimping' else deed} {whom}"
        for who, deed in (match.groups() for match in said)
    )
    if not texts:
        return None
    length = len(whose.group())
    trimmed = setting._replace(before=setting.before[:-length])
    return Wording(tuple(map(capital_first, texts)) if begins_sentence(trimmed) else texts, length)


def _against(owner: str, crime: str) -> str:
    """Return "her son's murder", or "raping her son" because nobody owns a rape."""
    whom = WHOM.get(owner, owner.removesuffix("'s").removesuffix("'"))
    doing = "raping" if crime == "rape" else crime
    return f"{owner} murder" if crime == "murder" else f"{doing} {whom}"


def _owner(whose: str) -> str:
    """Return "the girls" for "The girls'", and "Ana" for "Ana's"."""
    return (small_first(whose) if " " in whose else whose).removesuffix("'s").removesuffix("'")


def _found(texts: list[str], setting: Setting) -> list[str]:
    """Return "the person who raped her" first where a court has found so, or the victim says it.

    Where somebody stands accused of it, and no verdict is told, it is for a court to say.
    """
    doing = _ACCUSED_OF_DOING.match(texts[0])
    if doing is None:
        return texts
    is_said = texts[0].endswith(_ME) or says_victim(setting)
    is_own = doing[2] or not is_anybody_accused(setting)
    if not ((is_said and is_own) or _FOUND_NEXT.match(setting.after)):
        return texts
    did = f"{doing[3] or ''}{DID[doing[4]]}"
    return [f"the {doing[1]} who {did} {texts[0][doing.end() :]}", *texts]


def _with_harmed_by(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Say whom somebody harmed: "her perpetrator", "their perpetrators"."""
    if not setting.term.lower().endswith(("perpetrator", "perpetrators")):
        return None
    whose = WHOSE_BEFORE.search(setting.before[-_LONGEST_ADJECTIVE:])
    fitting = [match[1] for one in plain if (match := _HARMING.fullmatch(one))] if whose else []
    if whose is None or not fitting:
        return None
    whom = WHOM[whose[1].lower()]
    texts = (f"the {one}harming {whom}" for one in fitting)
    return Wording(begun_like(whose.group(), texts), len(whose.group()))


def _with_harmed(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Say whom somebody harmed: "her predator", "the boy's molester"."""
    if not setting.before.endswith(("er ", "is ", "heir ", "'s ", "s' ")):
        return None
    harmed = _HARMED.match(plain[0])
    whose = _WHOSE_HARM.search(setting.before[-_LONGEST_ADJECTIVE:]) if harmed else None
    if whose is None:
        return None
    owner = whose[1].lower() if whose[1] else _owner(whose[2])
    whom = WHOM.get(owner, owner)
    said = (match for one in plain if (match := _HARMED.fullmatch(one)))
    texts = _found([f"the {match[1]} {match[2]} {whom}" for match in said], setting)
    return Wording(begun_like(whose.group(), texts), len(whose.group()))
