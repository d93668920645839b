"""What somebody was, or is known for: "used to be a dealer", "known as a thief", "days as a pimp".

The text tells of a life or of a reputation, and nobody lives as a person accused of something.
"""

import re

from generator.lint.english.articles import Wording
from generator.lint.english.capitals import capital_first
from generator.lint.english.person_first import PAST
from generator.lint.kept.patterns import later

_OF_DEED = later(
    r"(?:person|people) (?:(?:accused|convicted) of|who (?:commits?|engages? in))"
    r" (?!being |these )(.+)"
)
_HARMS = later(r"(?:person|people) who (sexually )?(abuse|harm)s? (.+)")
_IN_GANG = later(r"(?:person|people) (?:alleged to be |who (?:is|are) )?(in .*\bgangs?)")
_GRAVEST = later(r"homicide|murder|\brap|\bkill|sexual")
_DOING = later(r"(?:(?:repeatedly|sexually) )?[a-z]+ing ")
_TRADE = later(r"(?:[a-z]+ )?[a-z]+ing\Z")
_ONE_OFFENSE = later(r"an? ((?:[a-z]+ )?(?:crime|offense))\Z")
_USED_TO = later(r"\b[Uu]sed\sto\s(be\s(?:an?\s)?)\Z")
# "known to police as a thief", "her reputation as a pimp"
_KNOWN = later(
    r"\b(?:known\s(?:(?:around|in|locally|on|throughout|to|widely)\s(?:\w+\s){0,3}?)?|reputation\s)"
    r"(as\s(?:an?\s)?)\Z"
)
# "known to the jail as repeat offenders": no court need have found what brought them there.
_AGAIN = later(r"(?:person|people) accused of (?:a series of|many|repeated) (?:crimes|offenses)\Z")
_TO_LAW = later(
    r"\bknown\s(?:[a-z]+\s)?to\s(?:[a-z]+\s){0,3}(?:agents|court|department|deputies|detectives|investigators|jail"
    r"|law\senforcement|officers|police|prosecutors|sheriff)\s(as\s(?:an?\s)?)\Z"
)
# "his years as a dealer", but "registered for life as a sex offender", "nine years as a"
_LIFE = later(
    r"(?:\b(?:days|lives|past|time)|(?<!for\s)(?<!to\s)\blife"
    r"|\b(?:her|his|my|their|those)\s(?:\w+\s)?years)\s(as\s(?:an?\s)?)\Z"
)
# "As a drug dealer, Hale made $2,000 a day"
_AS_FIRST = later(r"(?:\A|[.!?]\s|[\"\u201c])(As\s(?:an?\s)?)\Z")
_DID_AFTER = later(r",\s(?:[A-Z]?[\w.']+\s){1,3}(?:earned|made|ran|sold|stole|used|worked)\s")
_TURNED = later(r"\b[Tt]urned\s(into\s(?:an?\s)?)\Z")
# "a man once labeled a rapist", and no active "called a dealer"
_LABELED = later(
    r"\b(?:been|being|is|was|are|were|[Oo]nce|later|falsely|often|publicly|twice|wrongly|m[ae]n|wom[ae]n"
    r"|people|person|teenager|tenant)\s((?:branded|called|dubbed|labell?ed)\s(?:an?\s)?)\Z"
)
# "called Hale a thief"
_CALLED = later(
    r"\bcall(ed|s|ing)\s([A-Z][\w.'-]+|h(?:er|im)|the\s(?:defendant|man|suspect|woman))\san?\s\Z"
)
# A judge accuses nobody, and a verdict ends the accusation.
_IS_TRIED = later(
    r"\b(?:convict|court|guilty|judge|jur(?:y|ors)|prison|sentenc|verdict)", re.IGNORECASE
)
_REACH = 90
_ACCUSES = {"ed": "ed", "s": "es", "ing": "ing"}
_FORMERLY = later(r"(?<=,\s)(formerly\s(?:an?\s)?)\Z")
# "known as a thief and a liar": both have to be people.
_GOES_ON = later(
    r"\s(?:who|with|from|and|or)\s(?!(?:he|she|they|it|we|i|is|was|had|has)\b)|,?\s(?:an?|not)\s|/",
    re.IGNORECASE,
)


def known_as(plain: tuple[str, ...], near: str, after: str) -> Wording | None:
    """Return "used to sell drugs" for "used to be a drug dealer", and its like, or None."""
    # "used to be an offender": he was a person before and after.
    said = plain[1] if plain[0] in ("person", "people") and len(plain) > 1 else plain[0]
    if _GOES_ON.match(after) or not (doing := doing_it(said)):
        return None
    in_gang = doing.startswith("in ")
    if found := _USED_TO.search(near):
        return Wording((_bare(doing),), len(found[1]))
    if found := _KNOWN.search(near):
        return Wording((f"for {'being ' if in_gang else ''}{doing}",), len(found[1]))
    if found := _LIFE.search(near) or (not in_gang and _as_first(near, after)) or None:
        doing = capital_first(doing) if found[1].startswith("As") else doing
        return Wording((doing,), len(found[1]))
    return _changed(doing, near, after)


def known_to_law(plain: tuple[str, ...], near: str, after: str) -> Wording | None:
    """Return "known to police from prior cases" for "known to police as repeat offenders"."""
    known = None if _GOES_ON.match(after) else _TO_LAW.search(near)
    if known is None or not any(map(_AGAIN.match, plain)):
        return None
    return Wording(("from prior cases",), len(known[1]))


def labeled(plain: tuple[str, ...], near: str, after: str) -> Wording | None:
    """Return "accused of rape" for "labeled a rapist", or "alleged to be in a gang"; or None."""
    if _GOES_ON.match(after) or " convicted of " in plain[0]:
        return None
    deed = next((one.partition(" accused of ")[2] for one in plain if " accused of " in one), "")
    # "called Hale a repeat offender" is about a record.
    is_deed = deed and plain[0].startswith("person who ")
    if is_deed and (called := _CALLED.search(near)) and not _IS_TRIED.search(near + after[:_REACH]):
        return Wording((f"accus{_ACCUSES[called[1]]} {called[2]} of {deed}",), len(called[0]))
    called = _LABELED.search(near)
    if called is None:
        return None
    if gang := _IN_GANG.fullmatch(plain[0]):
        said = f"alleged to be {re.sub(r'gangs$', 'a gang', gang[1])}"
        return Wording((said,), len(called[1]))
    return Wording((f"accused of {deed}",), len(called[1])) if deed else None


def _as_first(near: str, after: str) -> re.Match[str] | None:
    return _AS_FIRST.search(near) if _DID_AFTER.match(after) else None


def _changed(doing: str, near: str, after: str) -> Wording | None:
    """Return "turned to selling drugs", or "who formerly sold drugs" behind a name; or None."""
    in_gang = doing.startswith("in ")
    if (found := _TURNED.search(near)) and not in_gang:
        return Wording((f"to {doing}",), len(found[1]))
    found = _FORMERLY.search(near) if after.startswith(",") else None
    if found is None:
        return None
    said = _formerly(doing)
    return Wording((said,), len(found[1])) if said else None


def past_life(text: str) -> str:
    """Return "who formerly sold drugs", "formerly in a gang"; nothing for the gravest offenses."""
    return "" if _GRAVEST.search(text) else _formerly(doing_it(text))


def _formerly(doing: str) -> str:
    if doing.startswith("in "):
        return f"formerly {doing}"
    adverb = "sexually " if doing.startswith("sexually ") else ""
    verb, _, what = _bare(doing).removeprefix(adverb).partition(" ") if doing else ("", "", "")
    return f"who formerly {adverb}{PAST[verb]} {what}" if verb in PAST else ""


def doing_it(text: str) -> str:
    """Return "selling drugs", "committing theft", "pimping" or "in a gang"; or nothing."""
    if gang := _IN_GANG.fullmatch(text):
        return re.sub(r"\bin gangs\Z", "in a gang", gang[1])
    if harms := _HARMS.fullmatch(text):
        return f"{harms[1] or ''}{harms[2].removesuffix('e')}ing {harms[3]}"
    deed = _OF_DEED.fullmatch(text)
    if deed is None:
        return ""
    if _DOING.match(deed[1]) or _TRADE.match(deed[1]):
        return deed[1]
    one = _ONE_OFFENSE.match(deed[1])
    return f"committing {one[1]}s" if one else f"committing {deed[1]}"


def _bare(doing: str) -> str:
    """Return "sell drugs" for "selling drugs", "be in a gang" for "in a gang"."""
    if doing.startswith("in "):
        return f"be {doing}"
    if _TRADE.match(doing):
        return f"engage in {doing}"
    adverb = "sexually " if doing.startswith("sexually ") else ""
    verb, _, what = doing.removeprefix(adverb).partition(" ")
    stem = verb.removesuffix("ing")
    bare = next((one for one in (stem, f"{stem}e", stem[:-1]) if one in PAST), stem)
    return f"{adverb}{bare} {what}"
