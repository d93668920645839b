"""The second label of one person: "a parolee and felon" is "a parolee who has a felony conviction".

Two phrases that begin with "person" would make two people of one.
"""

import re
from collections.abc import Iterator
from functools import partial, reduce
from typing import NamedTuple

from generator.lint.english.articles import Wording, article_for, as_written, is_plural
from generator.lint.english.capitals import capital_first
from generator.lint.english.headlines import titled
from generator.lint.english.person_first import (
    BESIDE,
    PARTICIPLE,
    clause,
    in_past_tense,
    of_several,
    was_done,
)
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

_LABEL = (
    r"(?:addict|alcoholic|burglar|criminal|dealer|felon|fugitive|gangster|inmate|member|offender"
    r"|parolee|pimp|predator|probationer|thief|trafficker|transient|user)"
)
_AND_BEFORE = later(
    rf"\b(?:[Aa]n?|[Tt]h(?:at|e|is))\s(?:(?!between\b)\w+\s){{0,4}}{_LABEL}\s(and\s)\Z"
    # "a 54-year-old Elm man and registered sex offender"
    r"|\b[Aa]n?\s(?:\d+\syear\sold\s)(?:[A-Z]\w+\s){0,2}(?:man|resident|woman)\s(and\s)\Z"
)
_IS_AND_BEFORE = later(
    rf"\b(?:is|was|being)\s(?:both\s)?(?:on\s\w+|an?\s(?:\w+\s){{0,3}}{_LABEL})\sand\s(an?\s)\Z"
)
_BETWEEN = later(r"\bbetween\san?\s[a-z\s]+\Z")
# There are two of them, or the clause goes on.
_SEVERAL_AFTER = later(r"(?:,[^,.;]*,)?\s(?:are|have|were|who|whose|with|[A-Z])")
_ENDS = later(r"\s*(?:[.;)!?\"\u201d]|,|\Z)|\s(?:at|when|while)\b")
# "Convicted Felon, Gang Member Gets 10 Years": with such a verb it is one person.
_TITLE_AND_BEFORE = later(rf"\A\W*(?:\w+\s){{0,4}}(?i:{_LABEL})(,\s|\sand\s)\Z")
_ONE_AFTER = later(
    r"\s(?:Admits|Appears|Dies|Enters|Escapes|Faces|Gets|Goes|Heads|Pleads|Receives|Returns|Is|Was)\b"
)
_PLACE_AFTER = later(
    r"\s(from\s[A-Z]\w+(?:\s[A-Z]\w+)?)(?=[,.;]|\s(?:faces|had|has|is|pleaded|was|will)\b)"
)
_REACH = 80
# The people of "families of people in custody" are others.
_PERSON = later(
    r"(an?\s)?((?:(?!(?:an?|about|against|among|by|for|from|in|involving|of|on|targeting|with)\s)"
    r"[\w-]+\s){0,2}?(?:(?:immigrant|noncitizen)s?|person|people))\b(?:\s(.*))?",
    re.IGNORECASE,
)
# "sex worker": nothing follows such a noun.
_NOUN = later(
    r"(an?\s)?((?:(?!an?\s)[\w-]+\s)?(?:child|children|defendants?|m[ae]n|minors?|noncitizens?"
    r"|suspects?|teenagers?|wom[ae]n|workers?|youth))()",
    re.IGNORECASE,
)
_PLAIN = later(r"(?:person|people)\Z", re.IGNORECASE)
_OF_STATUS = later(r"\b(?:immigrant|noncitizen)s?\Z", re.IGNORECASE)
_STATES_FIRST = {
    "formerly incarcerated": "formerly in custody",
    "incarcerated": "in custody",
    "unhoused": "without stable housing",
}
_STATE = r"(?:on\s(?:parole|probation)|in\s(?:custody|jail|prison)|without\sstable\shousing)"
# "on parole alleged to be in a gang", "from Elm accused of theft"
_FIRST_OF_TWO = later(
    rf"({_STATE}|from(?:\s(?-i:[A-Z])[\w.]+)+)\s((?:with|who|previously|accused|convicted|alleged|required)\s.*)",
    re.IGNORECASE,
)
_ONCE_DONE = later(r"(?:formerly|once|twice)\s(?:accused|convicted)\s", re.IGNORECASE)
_UNHOUSED = later(r"unhoused ", re.IGNORECASE)
_IN_GANG = later(r"(?:in|belonging\sto)\s(?:an?\s|the\s)?(?:[\w-]+\s)*gangs?\Z", re.IGNORECASE)
_OF_DEED = later(r"((?:previously\s)?(?:accused|convicted|suspected))\s(of\s.*)", re.IGNORECASE)
# In this order they are said: what comes last could be about what comes before it.
_STANDS, _HAS, _DOES, _DONE = range(1, 5)
_ORDER = (
    later(r"from\s", re.IGNORECASE),
    later(r"(?:on|under|without|experiencing|formerly|newly|in|at)\s", re.IGNORECASE),
    later(r"with\s", re.IGNORECASE),
    later(r"who\s", re.IGNORECASE),
    later(r"(?:previously|convicted|required|sentenced|serving|listed)\s", re.IGNORECASE),
    later(r"(?:accused|suspected|charged)\s", re.IGNORECASE),
    later(r"(?:alleged|known|said)\s", re.IGNORECASE),
)
_WHO_LAST = later(r"(?:\sand)?\swho\Z", re.IGNORECASE)
_IS_BOTH = later(r"(.*\S)\sand\s(is|was)\san?", re.IGNORECASE)
# "a felon, gang member and dealer": the other one took the article in.
_AND_ARTICLE = later(r"\sand\san?\Z", re.IGNORECASE)
_IS_DONE = later(
    rf"who\s(?:is|are|was|were)\s(?=(?:(?:previously\s)?(?:accused|convicted)|alleged|required)\s"
    rf"|{_STATE}\Z)",
    re.IGNORECASE,
)


class _Said(NamedTuple):
    """A suggestion, parted."""

    article: str
    who: str
    rest: str

    @property
    def is_several(self) -> bool:
        return bool(self.who) and is_plural(self.who)


def of_same_person(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Return a clause for a label behind another one of the same person, or None."""
    if plain[0].startswith("Person "):
        return _in_headline(plain, setting)
    if not plain[0].startswith("person ") or _SEVERAL_AFTER.match(setting.after):
        return None
    if not setting.before.endswith((" and ", " and a ", " and an ")):
        return None
    near = setting.before[-_REACH:]
    if (behind := _AND_BEFORE.search(near)) and not _BETWEEN.search(near):
        # "a gang member and felon from Elm"
        place = _PLACE_AFTER.match(setting.after)
        where = f"{place[1]} " if place else ""
        texts = tuple(f"{where}{_with_verb(one)}" for one in plain if not _UNHOUSED.match(one))
        return Wording(texts, len(behind[1] or behind[2]), place.end() if place else 0)
    said = _IS_AND_BEFORE.search(near) if _ENDS.match(setting.after) else None
    if said is None:
        return None
    states = tuple(
        match[1] for one in plain if (match := PARTICIPLE.fullmatch(one) or BESIDE.fullmatch(one))
    )
    return Wording(states, len(said[1])) if states and plain[0].endswith(states[0]) else None


def _in_headline(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Return what goes on about the same person: "Felon and Gang Member Gets 10 Years", or None."""
    before = _TITLE_AND_BEFORE.search(setting.line_before)
    if before is None or not _ONE_AFTER.match(setting.after):
        return None
    is_listed = before[1].startswith(",")
    texts = (one.removeprefix("Person ") for one in plain if one.startswith("Person "))
    return Wording(tuple(f" and {one}" if is_listed else one for one in texts), 2 * is_listed)


def _with_verb(text: str) -> str:
    """Return a clause with its verb, lest it go with the last noun before it."""
    said = clause(text).removeprefix("a person ")
    if said.startswith("who "):
        return said
    was_done = said.removeprefix("previously ").startswith("convicted ")
    return f"who {'was' if was_done else 'is'} {said}"


def both(first: str, second: str, joining: str = "") -> str:
    """Return one phrase for two; empty where there is none."""
    other = _parted(second.removeprefix(" and "))
    if other is None:
        return ""
    if is_both := _IS_BOTH.fullmatch(first):
        is_person = not other.who or _PLAIN.match(other.who)
        return _is_both(is_both[1], is_both[2], other) if is_person else ""
    one = _parted(_AND_ARTICLE.sub("", first))
    return _together(one, other, joining) if one and one.who else ""


def _together(one: _Said, other: _Said, joining: str) -> str:
    several = one.is_several or other.is_several
    if not (one.rest or other.rest):
        return ""
    who, rest = _who(one, other), one.rest
    if other.is_several and not one.is_several:
        rest = of_several(rest)
    said = [*_pieces(rest, several=several), *_pieces(other.rest, several=several)]
    said = list({piece.lower(): piece for piece in said}.values())
    if joining == "or" or (several and joining == "/"):
        whole = reduce(partial(_either, several=several), said)
    else:
        whole = reduce(partial(_and, several=several), sorted(said, key=_rank))
    article = f"{as_written(article_for(who), one.article[0])} " if one.article else ""
    return f"{article}{who} {whole}"


def _parted(text: str) -> _Said | None:
    match = _PERSON.fullmatch(text)
    if match is None and any(kind.match(text) for kind in _ORDER):
        # "on parole" for "parolee", behind a noun for a person
        return _Said("", "", text)
    match = match or _NOUN.fullmatch(text)
    if match is None:
        return None
    article, who, rest = match[1] or "", match[2], _WHO_LAST.sub("", match[3] or "")
    adjective, _, noun = who.rpartition(" ")
    if state := _STATES_FIRST.get(adjective.lower()):
        state = titled(state) if noun[0].isupper() else state
        who, rest = noun, f"{state} {rest}".strip()
        who = capital_first(who) if adjective[0].isupper() else who
    return _Said(article, who, rest)


def _who(one: _Said, other: _Said) -> str:
    if _PLAIN.match(one.who) and other.who and not _PLAIN.match(other.who):
        return capital_first(other.who) if one.who[0].isupper() else other.who
    if _PLAIN.match(one.who) and other.is_several:
        return "People" if one.who[0].isupper() else "people"
    if _OF_STATUS.search(one.who):
        return f"{one.who}s" if other.is_several and not one.is_several else one.who
    adjective = one.who.rpartition(" ")[0]
    if other.who and not _PLAIN.match(other.who) and adjective:
        return f"{adjective} {other.who}"
    return one.who


def _pieces(rest: str, *, several: bool) -> Iterator[str]:
    if is_done := _IS_DONE.match(rest):
        rest = rest[is_done.end() :]
    parts = _FIRST_OF_TWO.fullmatch(rest)
    # "from Elm", "who is accused of robbery"
    said = parts.groups() if parts else filter(None, (rest,))
    for piece in (_IS_DONE.sub("", one, count=1) for one in said):
        is_in_gang = _IN_GANG.match(piece)
        yield f"who {'are' if several else 'is'} {piece}" if is_in_gang else piece


def _rank(piece: str) -> int:
    return next((at for at, kind in enumerate(_ORDER) if kind.match(piece)), len(_ORDER))


def _and(said: str, piece: str, *, several: bool) -> str:
    """Return what is said of somebody with one thing more, in the order of `_rank`."""
    # "from Elm accused of theft", "in custody accused of theft"
    parts = _FIRST_OF_TWO.fullmatch(said)
    last = parts[2] if parts else said
    if once := _same_deed(last, piece):
        return f"{said} and {once}"
    first, rank = _DONE if _ONCE_DONE.match(last) else _rank(last), _rank(piece)
    has_clause = " who " in f" {said.lower()}"
    if rank in (_HAS, _STANDS) and first == rank:
        return f"{said} and {piece.removeprefix('with ')}"
    if rank >= _DONE and (first >= _DONE or has_clause):
        return f"{said} and {piece if first >= _DONE else _being(piece, several=several)}"
    if rank >= _DONE and " with " in f" {said.lower()}":
        return f"{said} who {_being(piece, several=several)}"
    if rank == _DOES and has_clause:
        return f"{said} and {piece.partition(' ')[2]}"
    # No housing comes with convictions.
    is_unhoused = rank == _HAS and last.lower() == "without stable housing"
    return f"{piece} and {said}" if is_unhoused else f"{said} {piece}"


def _either(said: str, piece: str, *, several: bool) -> str:
    if once := _same_deed(said, piece):
        return f"{said} or {once}"
    rank = _rank(piece)
    if _rank(said) != _DOES:
        return f"{said} or {piece.removeprefix('with ') if _rank(said) == _HAS else piece}"
    if rank == _HAS:
        return f"{said} or {'have' if several else 'has'} {piece.partition(' ')[2]}"
    if rank == _DOES:
        return f"{said} or {piece.partition(' ')[2]}"
    return (
        f"{said} or {_being(piece, several=several)}" if rank >= _STANDS else f"{said} or {piece}"
    )


def _same_deed(said: str, piece: str) -> str:
    """Return "of theft" of "accused of theft", where somebody is accused of something else."""
    one, other = _OF_DEED.fullmatch(said), _OF_DEED.fullmatch(piece)
    return other[2] if one and other and one[1].lower() == other[1].lower() else ""


def _being(piece: str, *, several: bool) -> str:
    if "convicted" in piece.lower().partition(" of ")[0]:
        return f"{'were' if several else 'was'} {piece}"
    return f"{'are' if several else 'is'} {piece}"


def _is_both(said: str, verb: str, other: _Said) -> str:
    """Return "is accused of rape and of theft", where the sentence has its person already."""
    rest = next(_pieces(other.rest, several=False), "")
    if once := _same_deed(said.partition(" ")[2], rest):
        return f"{said} and {once}"
    if _rank(rest) == _HAS:
        return f"{said} and {'has' if verb == 'is' else 'had'} {rest.partition(' ')[2]}"
    if _rank(rest) == _DOES:
        rest = in_past_tense(rest) if verb == "was" else rest
        once = "once " if said.startswith("once ") else ""
        return f"{said} and {rest.partition(' ')[2].removeprefix(once)}"
    # "is alleged to be in a gang and has previously been convicted of a felony"
    return f"{said} and {was_done(rest, verb, plural=False)}" if rest else ""


def is_of_person(text: str) -> bool:
    """Tell whether a suggestion says "person" or "people" of whom it is about."""
    return _PERSON.fullmatch(text) is not None


def is_of_several(text: str) -> bool:
    """Tell whether a suggestion is about several people."""
    said = _parted(text)
    return said is not None and said.is_several
