"""Labels of two groups that are accused alike: "robbers and rapists".

"People accused of robbery and rapists" would accuse them of rapists.
"""

import re
from collections.abc import Iterator

from generator.lint.english.articles import Wording
from generator.lint.english.capitals import capital_first
from generator.lint.kept.patterns import later

_BETWEEN = later(r"[ \n](and|or)[ \n]", re.IGNORECASE)
_LONGEST_BETWEEN = 5
_TAIL = r"(?P<tail> (?:and|who|and who))?"
_OF_DEED = later(
    rf"(people|person) (accused of|convicted of|suspected of) ([a-z -]+?){_TAIL}", re.IGNORECASE
)
_WHO_DO = later(
    r"(people|person) (who) ((?:abuse|break|commit|engage|harm|kill|lead|rape|rob|sell|set"
    rf"|sexually abuse|smuggle|stalk|steal|traffic)s?\b[a-z -]*?){_TAIL}",
    re.IGNORECASE,
)
# "accused of rape and convicted of theft": more is said of them already.
_MORE = later(r"\b(?:and|or|who)\b", re.IGNORECASE)
# In a longer row, or where each of them is told apart, they stay apart.
_ROW_BEFORE = later(
    r"(?:[a-z]s,|;|\b(?:and|between|both|either|neither|nor|or|than))\s+(?:[a-z]+\s)?\Z",
    re.IGNORECASE,
)
_ROW_AFTER = later(
    r",?\s(?:and|or)\s[a-z]+s\b|,\s[a-z\s]{3,30}s,?\s(?:and|or)\b|/|'", re.IGNORECASE
)
_DOING = later(r"(?:[a-z]+ly )?[a-z]+ing\b", re.IGNORECASE)
_SAME_VERB = later(r"(?:commits?|engages? in|sells?|traffics?) ", re.IGNORECASE)
# "people who use drugs and people who use cocaine"
_BOTH_USE = later(r"(people who use) ([a-z ]+?) (and|or) people who use ([a-z ]+)", re.IGNORECASE)
_ON_EITHER = later(r"(people on parole) or (probation)\Z", re.IGNORECASE)
_ANY_DRUG = "drugs"
# "both drug dealers and burglars", "every dealer and gang member"
_BOTH_BEFORE = later(r"\bboth \Z", re.IGNORECASE)
_EACH_BEFORE = later(r"\b(?:any|each|every) \Z", re.IGNORECASE)
_IN_GANG = later(
    r"(?:people|person) (?:(?:alleged to be |who (?:is|are) )?in (?:a gang|gangs)"
    r"|with (?:alleged )?gang ties)",
    re.IGNORECASE,
)
_HAVE = {"people": "have", "person": "has"}
_ARE_IN = {"people": "are in gangs", "person": "is in a gang"}
_REACH = 60


def of_groups(
    before: str, first: tuple[str, ...], second: tuple[str, ...]
) -> tuple[tuple[str, ...], int]:
    """Return one phrase for two groups, and the length of a "both" that it makes needless."""
    both = _BOTH_BEFORE.search(before)
    is_each = _EACH_BEFORE.search(before) is not None
    texts = _of_each(first, second) if both or is_each else _of_both(first, second)
    if not texts or texts[0].lower().startswith("person ") is not is_each:
        return (), 0
    if both and both[0][0].isupper():
        texts = tuple(map(capital_first, texts))
    return texts, len(both[0]) if both else 0


def _of_both(first: tuple[str, ...], second: tuple[str, ...]) -> tuple[str, ...]:
    """Return "people accused of robbery or of selling drugs" for what is said of two groups."""
    if not _is_same(first[0], second[0]):
        return ()
    return tuple(dict.fromkeys(_all(first, second)))


def _of_each(first: tuple[str, ...], second: tuple[str, ...]) -> tuple[str, ...]:
    """Return one phrase for "both" of two groups, or for "every" one of either.

    Where more is said of one of them, both are accused: nobody has done both.
    """
    if said := _of_both(first, second) or _with_gang(first, second):
        return said
    firsts = _parted(first[0]), _parted(second[0])
    if any(one is None or one[2].lower() not in ("who", "accused of") for one in firsts):
        return ()
    return _of_both(_accused(first), _accused(second)) if _accused(second) else ()


def _accused(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(one for one in texts if " accused of " in one.lower()) or texts


def _with_gang(first: tuple[str, ...], second: tuple[str, ...]) -> tuple[str, ...]:
    """Return "person who sells drugs or is in a gang" for "dealer and gang member"; or ()."""
    if _IN_GANG.fullmatch(second[0]):
        gang, deeds, is_last = second[0], first, True
    elif _IN_GANG.fullmatch(first[0]):
        gang, deeds, is_last = first[0], second, False
    else:
        return ()
    has_ties = gang.lower().endswith(" ties")
    said = (_or_in_gang(one, has_ties=has_ties, is_last=is_last) for one in deeds)
    return tuple(filter(None, said)) if _or_in_gang(deeds[0], has_ties=False, is_last=True) else ()


def _or_in_gang(text: str, *, has_ties: bool, is_last: bool) -> str:
    """Return "who sells drugs or is in a gang", "accused of theft or alleged to be in a gang"."""
    deed = _parted(text)
    if deed is None or deed["tail"]:
        return ""
    who = deed[1].lower()
    if deed[2].lower() == "who":
        does, joining = deed[3], f"{deed[1]} who "
        gang = f"{_HAVE[who]} gang ties" if has_ties else _ARE_IN[who]
    else:
        does, joining = f"{deed[2]} {deed[3]}", f"{deed[1]} "
        gang = "with alleged gang ties" if has_ties else "alleged to be in a gang"
    return joining + (f"{does} or {gang}" if is_last else f"{gang} or {does}")


def using_both(texts: tuple[str, ...]) -> tuple[str, ...]:
    """Return "people who use cocaine or other drugs" for users of the one and the other, or ()."""
    both = filter(None, map(_BOTH_USE.fullmatch, texts))
    return tuple(f"{one[1]} {_either(one[2], one[4])}" for one in both)


def _either(one: str, other: str) -> str:
    if one == other:
        return one
    if _ANY_DRUG in (one, other):
        return f"{other if one == _ANY_DRUG else one} or other drugs"
    return f"{one} or {other}"


def said_of_each(wording: Wording, after: str) -> Wording:
    """Return "people on parole and people on probation" before "alike"."""
    if after[:6].lower() != " alike":
        return wording
    return wording._replace(suggestions=tuple(map(_apart, wording.suggestions)))


def _apart(text: str) -> str:
    either = _ON_EITHER.fullmatch(text)
    if either is None:
        return text
    said = " and people on " if either[2].islower() else " and People on "
    return f"{either[1]}{said.upper() if text.isupper() else said}{either[2]}"


def stand_alike(before: str, between: str, after: str) -> bool:
    """Tell whether two groups stand alone: "robbers and rapists", and not in a longer row."""
    if len(between) > _LONGEST_BETWEEN or not _BETWEEN.fullmatch(between):
        return False
    return not (_ROW_BEFORE.search(before[-_REACH:]) or _ROW_AFTER.match(after))


def _all(first: tuple[str, ...], second: tuple[str, ...]) -> Iterator[str]:
    for one in first:
        other = next((each for each in second if _is_same(one, each)), "")
        if other:
            yield _joined(one, other)


def _parted(text: str) -> re.Match[str] | None:
    parted = _OF_DEED.fullmatch(text) or _WHO_DO.fullmatch(text)
    return None if parted is None or _MORE.search(parted[3]) else parted


def _is_same(one: str, other: str) -> bool:
    said, also = _parted(one), _parted(other)
    if said is None or also is None or said["tail"]:
        return False
    return (said[1].lower(), said[2].lower()) == (also[1].lower(), also[2].lower())


def _joined(one: str, other: str) -> str:
    also = _parted(other)
    deed = f"{also[3]}{also['tail'] or ''}" if also else ""
    begun = _SAME_VERB.match(deed)
    if begun and f" who {begun[0]}" in one.lower():
        # "people who commit burglary or rape"
        deed = deed[begun.end() :]
    _, is_accused, done = one.lower().partition("ed of ")
    is_longer = " " in done or _DOING.match(deed) is not None
    joining = " or of " if is_accused and is_longer else " or "
    return f"{one}{joining.upper() if one.isupper() else joining}{deed}"
