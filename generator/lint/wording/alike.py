"""Labels of two groups that are accused alike: "robbers and rapists".

"People accused of robbery and rapists" would accuse them of rapists.
"""

import re
from collections.abc import Iterator

from generator.lint.kept.patterns import later

_BETWEEN = later(r"[ \n](and|or)[ \n]", re.IGNORECASE)
_LONGEST_BETWEEN = 5
_TAIL = r"(?P<tail> (?:and|who|and who))?"
_OF_DEED = later(
    rf"(people) (accused of|convicted of|suspected of) ([a-z -]+?){_TAIL}", re.IGNORECASE
)
_WHO_DO = later(
    r"(people) (who) ((?:abuse|break|commit|engage|harm|kill|lead|rape|rob|sell|set|sexually abuse"
    rf"|smuggle|stalk|steal|traffic)\b[a-z -]*?){_TAIL}",
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
_SAME_VERB = later(r"(?:commit|engage in|sell|traffic) ", re.IGNORECASE)
# "people who use drugs and people who use cocaine"
_BOTH_USE = later(r"(people who use) ([a-z ]+?) (and|or) people who use ([a-z ]+)", re.IGNORECASE)
_ANY_DRUG = "drugs"
_REACH = 60


def of_both_groups(first: tuple[str, ...], second: tuple[str, ...]) -> tuple[str, ...]:
    """Return "people accused of robbery or of selling drugs" for what is said of two groups."""
    if not _is_same(first[0], second[0]):
        return ()
    return tuple(dict.fromkeys(_all(first, second)))


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
    return said[2].lower() == also[2].lower()


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
