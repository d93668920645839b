"""What a clause says somebody did, in the form that goes with "of": "who preys on" is "preying"."""

import re

from generator.lint.english.articles import Wording
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

_WHO_DID_AFTER = later(
    r"\swho\s(?:allegedly\s)?(abus|assault|exploit|forc|groom|harass|harm|lur|molest|prey|profit"
    r"|recruit|target|terroriz|threaten|us(?!ed\sto\b)|victimiz)(?:e|es|ed|s)?(?=\s)"
)
# "is a predator who enjoys it", but not "who the family feared"
_WHO_DOES_NEXT = later(
    r"\swho(?=\s(?!(?:he|her|his|i|is|it|my|our|she|the|they|we|you|[A-Z]\w+)\b)[a-z]+\s)"
)
_HARMING = later(r"(?:person|people) accused of harming (?:children|others)")
# "Car thieves took 90 cars", but not "Thieves took off"
_TOOK_AFTER = later(
    r"\stook(?=\s(?!(?:a\s(?:bow|break|plea)|advantage|aim|care|classes|cover|her|him|hostages?|in|into"
    r"|note|off|on|over|part|place|refuge|responsibility|shelter|the\s(?:elevator|stairs|stand)|them"
    r"|time|to|turns|up)\b)[\w$])",
    re.IGNORECASE,
)
_THIEVES = later(r"(?:[a-z]+\s){0,2}(?:burglars?|thie(?:f|ves))", re.IGNORECASE)
# "the rapist who attacked two women": without the label, nobody knows what he did.
_ATTACKED_AFTER = later(r"(\swho\s(?:had\s)?)(?:assaulted|attacked)(?=\s(?:[a-z]|[A-Z][a-z]))")
_RAPISTS = later(r"(?:serial\s)?rapists?", re.IGNORECASE)
_PEOPLE = later(r"(?:person|people)", re.IGNORECASE)
# "Hookers work the corner of Ninth", "Prostitutes work near the depot"
_WORK_AFTER = later(
    r"\swork(ed)?(?=\s(?:along|around|at|from|in|near|on|outside)\s"
    r"|(\s(?:an?|each|every|several|that|the|these|this|those)\s(?:[a-z]+\s)?"
    r"(?:avenues?|blocks?|corners?|streets?|strip)\b))"
)
_SELL_SEX = later(r"(people) who (sell sex)", re.IGNORECASE)
# "burglars working this valley"
_WORKING_AFTER = later(
    r"\sworking(?=\s(?:our|the|these|this)\s(?:\w+\s)?(?:area|block|cit(?:y|ies)|corner|county"
    r"|neighborhood|region|street|town|valley)s?\b)"
)
# "The looters who hit Garrison's Hardware": that the accused did it, nobody has proved. Who hits
# a clerk may be no burglar.
_HIT_AFTER = later(
    r"\swho\s(?:had\s|have\s)?(?:hit|struck|targeted)(?=\s(?:(?!(?:and|clerks?|guards?|m[ae]n|owners?|tellers?"
    r"|who|wom[ae]n)\b)[\w&.'-]+\s){0,5}?(?:baker(?:y|ies)|banks?|branch(?:es)?|cars|casino|church(?:es)?|dealerships?"
    r"|deli|garages?|[Hh]ardware|homes|hotels?|houses?|jewelers?|mall|[Mm]arkets?|motels?|museum|offices?"
    r"|[Pp]harmac(?:y|ies)|restaurants?|salons?|schools?|shops?|stations?|stores?|unions?|vans|warehouses?)\b)"
)
_STOLE_THERE = {
    "burglary": "burglarizing",
    "looting": "looting",
    "robbery": "robbing",
    "theft": "stealing from",
}
_ACCUSED_OF_IT = later(rf"((?:person|people) accused of) ({'|'.join(_STOLE_THERE)})", re.IGNORECASE)
_COMMIT = later(r"(people who (?:commit [a-z]+|steal(?: [a-z]+)?)) and are")
_DETERMINER_BEFORE = later(
    r"\b(?:an?|and|both|her|his|of|or|other|some|the|their|these|those|two|three|\d+)\s\Z",
    re.IGNORECASE,
)
_REACH = 12
_OF_BEFORE = later(r"\b(?:accused|convicted|guilty|suspected)\sof\s\Z")


def doing_after(after: str) -> tuple[str, int]:
    """Return "preying" for " who preys", and its length; empty where the verb has no such form."""
    did = _WHO_DID_AFTER.match(after)
    return (f"{did[1]}ing", did.end()) if did else ("", 0)


def harming_goes_on(text: str, after: str) -> re.Match[str] | None:
    """Return " who" of a clause that the others who are harmed would seem to do, or None."""
    return _WHO_DOES_NEXT.match(after) if _HARMING.fullmatch(text) else None


def done_besides(suggestion: str, setting: Setting) -> tuple[str, int]:
    """Return "pimping and exploiting" for "being a pimp who exploits", and the length of "who"."""
    if not (suggestion.endswith("ing") and setting.term.lower().startswith("being ")):
        return "", 0
    doing, length = doing_after(setting.after)
    of = "of " if _OF_BEFORE.search(setting.before) else ""
    return joined_doing(suggestion, of + (doing or "being a person")), length


def joined_doing(first: str, second: str) -> str:
    """Return two things that somebody did: "pimping and of exploiting"."""
    return f"{first}{',' if ' and ' in first else ''} and {second}"


def with_own_verb(wording: Wording, setting: Setting) -> Wording:
    """Return "people stole" for thieves who "took" something, "people sell sex" for "work"."""
    if wording.after or not wording.suggestions:
        return wording
    first = wording.suggestions[0]
    if _PEOPLE.fullmatch(first):
        did_rape = _RAPISTS.fullmatch(setting.term)
        if did_rape and (attacked := _ATTACKED_AFTER.match(setting.after)):
            return Wording((f"{first}{attacked[1]}raped",), wording.before, attacked.end())
        took = _TOOK_AFTER.match(setting.after) if _THIEVES.fullmatch(setting.term) else None
        is_title = took and took[0][1].isupper()
        stole = f"{first} {'Stole' if is_title else 'stole'}"
        return Wording((stole,), wording.before, took.end()) if took else wording
    of = _ACCUSED_OF_IT.fullmatch(first)
    if of and (hit := _HIT_AFTER.match(setting.after)):
        return Wording((f"{of[1]} {_STOLE_THERE[of[2].lower()]}",), wording.before, hit.end())
    return _with_doing(wording, setting)


def _with_doing(wording: Wording, setting: Setting) -> Wording:
    """Return "people who steal in" this valley, and "people sell sex" for "work"."""
    first = wording.suggestions[0]
    committing = _COMMIT.fullmatch(first)
    if committing and (working := _WORKING_AFTER.match(setting.after)):
        return Wording((f"{committing[1]} in",), wording.before, working.end())
    sells = _SELL_SEX.fullmatch(first)
    works = _WORK_AFTER.match(setting.after) if sells else None
    if sells is None or works is None or _DETERMINER_BEFORE.search(setting.before[-_REACH:]):
        return wording
    sell = "sold sex" if works[1] else sells[2]
    said = f"{sells[1]} {sell}{' on' if works[2] else ''}"
    return Wording((said,), wording.before, works.end())
