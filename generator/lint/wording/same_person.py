"""Whether two labels are of one person: "Parolee and gang member Joe Hale", "a rapist/thief"."""

import re

from generator.lint.kept.patterns import later
from generator.lint.model import Finding
from generator.lint.word_sets import words
from generator.lint.wording.second_label import is_of_person, is_of_several

# "a burglar and drug dealer Joe Hale", "between dealer and addict Joe Hale": these may be two.
_ANOTHER_BEFORE = later(r"\b(?:an?|another|between|both|one|the|this|that) \Z", re.IGNORECASE)
_NAME = later(r"\s[A-Z][a-z]+\s(?:[A-Z]\.\s)?[A-Z][a-z]+")
# "Hale, a gang member, drug dealer and felon,": the first took the article in.
_IN_ROW_BEFORE = later(r"[a-z\d],\san?\s(?:[\w-]+\s){0,3}[a-z]+,\s\Z")
# "Hale, fugitive and felon,", "Joe Hale, 34, burglar and thief,"
_OF_NAMED_BEFORE = later(r"(?<!In\s)(?<!Near\s)(?<!At\s)\b[A-Z][\w'.]+,\s(?:\d\d,\s)?\Z")
# "Hale is a felon, drug dealer and parolee."
IS_ROW_BEFORE = later(r"\bis\san?\s(?:[\w-]+\s){0,3}[a-z]+,\s\Z")
# Elsewhere "between dealer and thief" may be two people, as two lines or headlines may.
_DETERMINED = later(
    r"(?:\A|[\n\x1d\x1e:]\W*|\b(?:an?|another|any|as|each|every|her|his|no|that|the|this)\s"
    r"(?:(?!(?:and|between|by|for|from|of|to|with)\b)[\w-]+\s){0,2})\Z",
    re.IGNORECASE,
)
# "Every dealer and gang member should know": they are two.
_EACH_BEFORE = later(r"\b(?:any|each|every|no)\s(?:[a-z]+\s)?\Z", re.IGNORECASE)
OWN_ARTICLE = later(r"(?:an?|the|is|was)\s", re.IGNORECASE)
_TWO_AFTER = later(
    r",?[ \n](?:appear|are|both|die|escape|face|fight|flee|get|go|have|plead|return|were)\b",
    re.IGNORECASE,
)
# "told the parolee gang members were near": those are others.
_TOLD_BEFORE = later(
    r"\b(?:an?|each|every|(?:asked|gave|informed|offered|sent|showed|sold|told|warned)\sthe)\s\Z",
    re.IGNORECASE,
)
_SELLING = words("dealer pimp pusher supplier trafficker")
_SOLD_TO = words("addict buyer customer john prostitute user victim")
# "The killer of the person who uses drugs", of the drug user's killer
_OWNER = later(r"\bof ((?:an? |the )?(?:incarcerated )?(?:person|people)\b.*)\Z", re.IGNORECASE)
_REACH = 160
_LONGEST_BETWEEN = 5
_LONGEST_WORD = 9


def of_one_named(earlier: Finding, finding: Finding, text: str) -> Finding | None:
    """Return a label before a name without the name, if the label before it is of the same person.

    Mostly the label has taken the name in: "Joe Hale, accused of selling drugs,".
    """
    between = finding.span.start - earlier.span.end
    if not 0 < between <= _LONGEST_BETWEEN or not _are_one(earlier, finding, text):
        return None
    if finding.term.end >= finding.span.end:
        is_before_name = _NAME.match(text, finding.span.end)
        return finding if is_before_name and is_of_person(finding.suggestions[0]) else None
    name = text[finding.term.end : finding.span.end].strip(" ,")
    said = tuple(
        _person(one.removeprefix(f"{name}, ").rstrip(","))
        for one in finding.suggestions
        if one.startswith(f"{name}, ")
    )
    span = finding.span._replace(end=finding.term.end)
    return finding._replace(span=span, matched=span.of(text), suggestions=said) if said else None


def _person(said: str) -> str:
    return f"{'Person' if said[:1].isupper() else 'person'} {said}"


def _are_one(earlier: Finding, finding: Finding, text: str) -> bool:
    first, last = earlier.suggestions[0], finding.suggestions[0]
    if is_of_several(first) or is_of_several(last) or not is_of_person(first):
        return False
    if earlier.span.end > earlier.term.end:
        return False
    start = earlier.span.start
    if _ANOTHER_BEFORE.search(text[max(0, start - _LONGEST_WORD) : start]):
        return False
    return not _TWO_AFTER.match(text, finding.span.end)


def is_one(earlier: Finding, finding: Finding, text: str) -> bool:
    """Tell whether a rapist and murderer are one person, or the labels are of one group."""
    start, end = earlier.span.start, finding.span.end
    near = text[max(0, start - _REACH) : start]
    is_joined = text[earlier.span.end : finding.span.start].strip(" /\n")
    if is_joined != "-" and is_of_several(finding.suggestions[0]):
        return not is_joined and not _TOLD_BEFORE.search(near)
    if not is_joined:
        return True
    kinds = f"{earlier.matched} {finding.matched}".lower().split()
    is_sale = not _SELLING.isdisjoint(kinds) and not _SOLD_TO.isdisjoint(kinds)
    if is_joined == "-":
        return not is_sale or not _SOLD_TO.isdisjoint(earlier.matched.lower().split())
    is_once = earlier.matched.lower().startswith("former ")
    is_two = (is_sale and not is_once) or _TWO_AFTER.match(text, end)
    if is_two or (is_joined == "and" and _EACH_BEFORE.search(near)):
        return False
    if _DETERMINED.search(near) or OWN_ARTICLE.match(earlier.matched):
        return True
    return is_in_row(near, text, end) or IS_ROW_BEFORE.search(near) is not None


def is_in_row(near: str, text: str, end: int) -> bool:
    """Tell whether both are said of somebody between commas."""
    if _IN_ROW_BEFORE.search(near):
        return True
    return text.startswith(",", end) and _OF_NAMED_BEFORE.search(near) is not None


def of_same_status(texts: tuple[str, ...], finding: Finding) -> tuple[str, ...]:
    """Return "convicted of rape" for the "rapist and killer of" somebody: whom goes behind both."""
    if not finding.matched.lower().endswith(" of"):
        return texts
    status = " convicted of " if " convicted of " in finding.suggestions[0] else " accused of "
    return tuple(one for one in texts if status in one) or texts


def proved_too(texts: tuple[str, ...], earlier: Finding) -> tuple[str, ...]:
    """Return "convicted of rape" for the "convicted killer and rapist": the word is of both."""
    if not earlier.matched.lower().startswith("convicted "):
        return texts
    return tuple(one for one in texts if " convicted of " in one.lower()) or texts


def of_owner(texts: tuple[str, ...], earlier: Finding, text: str) -> tuple[str, ...]:
    """Return "who killed the person who uses drugs" for "who killed the drug user", or ()."""
    owner = _OWNER.search(earlier.suggestions[0]) if earlier.suggestions else None
    if owner is None or text[earlier.term.end : earlier.term.end + 1] not in ("'", "\u2019"):
        return ()
    term = earlier.term.of(text)
    label = re.compile(rf"\b(?:(?:an?|the) )?{re.escape(term)}(?=\Z|,)", re.IGNORECASE)
    said = tuple(label.sub(lambda _: owner[1], one) for one in texts)
    return () if said == texts else said
