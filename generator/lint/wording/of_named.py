"""What else is said of somebody with a name: "Hale, of Elm, who has a felony conviction,".

Behind a name, "a person from Elm with a felony conviction" has a person too many.
"""

import re

from generator.lint.english.articles import Wording
from generator.lint.english.person_first import clause_with_verb
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.word_sets import STATE
from generator.lint.wording.counted import ANY_CONVICTION, is_kind_counted

NAMED_BEFORE = later(
    r"(?:\b(?!(?:After|At|By|During|For|From|In|Last|Near|On|Since|This)\b)[A-Z][\w'.]*\s"
    r"(?:[A-Z]\.\s)?[A-Z][\w'.]*|(?:\A|[.!?]\s|\b(?:and|that|said)\s)[A-Z][\w']+"
    r"|[A-Za-z],\s(?:age\s)?\d\d(?:,\sof\s[A-Z]\w+(?:\s[A-Z]\w+)?)?|[\"\u201d]\s[A-Z]\w+|\b(?:defendant|driver|gunman|inmate|man|passenger|shooter|suspect|victim|woman)),"
    r"\san?\s\Z"
)
"""Before a label between commas: somebody's name, or who is meant by it."""
_UNNAMED_BEFORE = later(r"\b[a-z]+,\san?\s\Z")
_ENDS = r"(?=[.;]|\Z|,\s(?!(?:an?|the)\b)(?:[a-z]|and\s[A-Z]))"
_PART = r"(?:(?:Ft|Mt|St)\.|[A-Z][\w']*)"
_PLACE_AFTER = later(rf"\sfrom\s({_PART}(?:\s{_PART}){{0,3}}(?:,\s{STATE})?){_ENDS}")
_LIVING_AFTER = later(rf"\s(living|residing|staying|working)\s(?=[^.,;]{{3,60}}{_ENDS})")
_STATE_AFTER = later(
    r"\s(on\s(?:bail|bond|home\sdetention|parole|(?:federal\s|state\s)?probation|supervised\srelease)"
    rf"|in\scustody|under\ssupervision)(?=(?:\s[^.,;]{{3,50}})?{_ENDS})"
)
_WHO_AFTER = later(
    rf"\swho(?=\s(?:has|had|is|lives|lived|was|worked|works|[a-z]{{3,}}ed)\s[^.,;]{{2,80}}{_ENDS})"
)
_COMMA_WHO_AFTER = later(r",\swho(?=\s(?:had|has|is|was|[a-z]{3,}ed)\s)")
_IN_PAST = later(r"[^;]{3,120},\s(?:had|told|was|were|[a-z]{2,}ed)\b")
_MAY_GO_ON = (
    *(" from ", " in custody", " living ", " on ", " residing ", " staying ", " under ", " who "),
    " working ",
)
# Up to the comma behind an inmate, and what the sentence says then.
_MAIN_VERB = later(
    r"(?:\s[^.,;]{3,80})?,\s(?:(?P<now>faces|has|is|will)|had|ran|said|told|was|were|[a-z]{2,}ed)\b"
)
_INMATE_AFTER = later(
    r"\s(?:(?P<held>awaiting|confined|detained|held|housed|incarcerated|jailed|serving)(?=\s)"
    rf"|(?P<at>at|in|since)(?=\s)|from\s(?P<place>{_PART}(?:\s{_PART}){{0,2}})(?=,)|with(?=\s)"
    r"|(?P<who>who)(?=\s(?:had|has|is|was|[a-z]{3,}ed)\s))"
)
# "Inmates Hale and Moss are accused of": what they may have done, they did then.
_NOW_AFTER = later(
    r"\s(?:are(?!\s(?:accused|alleged|charged|suspected)\b)|can|face|have|live|must|remain|want|will)\b"
)
_HOMELESS = " without stable housing"
_WHO_BEHIND = later(r",\s(who(?:m|se)?)(?=\s)")
# "Serial burglar Joe Hale, known to detectives as Red", "formerly a coach"
_DONE = later(r"(?:accused|alleged|convicted|previously|suspected)\b")
_MORE_BEHIND = later(r",\s((?:formerly|known)\s)")
# "Fugitive Joe Hale, who is wanted for theft", "Career criminal Joe Hale, who has nine prior
# convictions": that says it all.
_WANTED = "a person wanted "
_WANTED_AFTER = later(r"\s(?:is|was|had\sbeen|has\sbeen)\s(?:still\s)?(?:wanted|sought)\b")
_CONVICTIONS_AFTER = later(
    r"\s(?:had|has)\s(?:an?\s)?(?:[\w-]+\s){0,3}?(?:earlier|felony|past|previous|prior)\s"
    r"(?:[a-z]+\s){0,2}convictions?\b"
)
_A_PERSON = later(r"an?\s(.+)\sperson")
# "the robber Joe Hale, who was later shot dead": he is a robber no more.
_KILLED_AFTER = later(
    r"\s(?:died|(?:had\sbeen|was)\s(?:[a-z]+\s){0,2}(?:beaten|killed|murdered|shot|slain|stabbed"
    r"|strangled)(?!\s(?:at|in\sthe\s(?:arm|foot|hand|leg))\b))\b"
)


def said_of_named(texts: tuple[str, ...], near: str, after: str) -> Wording | None:
    """Return clauses for a label between commas joined to what else stands there, or None."""
    if not after.startswith(_MAY_GO_ON):
        return None
    if not NAMED_BEFORE.search(near):
        return None
    if place := _PLACE_AFTER.match(after):
        return _of_place(texts, place, is_named=not _UNNAMED_BEFORE.search(near))
    if texts[0].startswith("serving "):
        # "a lifer who was released in 2020"
        return None
    said = tuple(map(clause_with_verb, texts))
    if state := _LIVING_AFTER.match(after) or _STATE_AFTER.match(after):
        verb = "was" if _IN_PAST.match(after) else "is"
        return Wording(tuple(_and_is(one, verb, state) for one in said), after=state.end(1))
    who = _WHO_AFTER.match(after)
    return Wording(tuple(f"{one} and" for one in said), after=who.end()) if who else None


def _of_place(texts: tuple[str, ...], place: re.Match[str], *, is_named: bool) -> Wording:
    """Return "of Elm, who is on parole", and "and" where two clauses would stand side by side.

    "The driver, of Elm," has no name: it is "The driver, who is from Elm and is on parole,".
    """
    who = _COMMA_WHO_AFTER.match(place.string, place.end())
    if not who and texts[0].endswith(_HOMELESS):
        # "Hale, of Elm, who is without stable housing"
        return Wording((f"a person from {place[1]}{_HOMELESS}",), after=place.end())
    if who:
        texts = tuple(f"{clause_with_verb(one)} and" for one in texts)
    end = who.end() if who else place.end()
    if not is_named:
        has = (clause_with_verb(one).removeprefix("who ") for one in texts)
        return Wording(tuple(f"who is from {place[1]} and {one}" for one in has), after=end)
    return Wording(tuple(f"of {place[1]}, {one}" for one in texts), after=end)


def _and_is(said: str, verb: str, state: re.Match[str]) -> str:
    """Return "who is on parole and living", "who has a felony conviction and was living"."""
    has_verb = said.startswith("who is ") and verb == "is"
    return f"{said} and {'' if has_verb else f'{verb} '}{state[1]}"


def inmate_named(near: str, after: str) -> Wording | None:
    """Return "who was incarcerated" for "Hale, an inmate, was charged", or None."""
    named = NAMED_BEFORE.search(near)
    told = _MAIN_VERB.match(after) if named else None
    if named is None or told is None:
        return None
    be = "is" if told["now"] else "was"
    goes_on = _INMATE_AFTER.match(after)
    if goes_on is None:
        return Wording((f"who {be} incarcerated",)) if after.startswith(",") else None
    if goes_on["held"]:
        # "an inmate serving a life sentence", "an inmate housed at Ridge Prison"
        return Wording((f"who {be} {goes_on['held']}",), after=goes_on.end())
    if goes_on["place"]:
        return Wording((f"of {goes_on['place']}, who {be} incarcerated",), after=goes_on.end())
    if goes_on["at"]:
        who = "" if goes_on["at"] == "since" else f"who {be} "
        return Wording((f"{who}incarcerated {goes_on['at']}",), after=goes_on.end())
    has = "" if goes_on["who"] else f" {'has' if told['now'] else 'had'}"
    return Wording((f"who {be} incarcerated and{has}",), after=goes_on.end())


def of_several(said: str, after: str) -> str:
    """Return "who were in custody" for "incarcerated people" behind two names."""
    if said != "incarcerated people":
        return said
    return f"who {'are' if _NOW_AFTER.match(after) else 'were'} in custody"


def and_who(named: str, said: list[str], after: str) -> tuple[tuple[str, ...], int] | None:
    """Return "Joe Hale, who was convicted of rape and who" before "fled", with its length, or None.

    "Joe Hale, convicted of rape, who fled" would be two clauses side by side.
    """
    who = _WHO_BEHIND.match(after)
    if who is None:
        return _and_known(named, said, after)
    is_convicted = _CONVICTIONS_AFTER.match(after, who.end()) and ANY_CONVICTION.search(said[0])
    is_wanted = said[0].startswith(_WANTED) and _WANTED_AFTER.match(after, who.end())
    is_told = is_convicted or is_wanted
    rest = Setting("", "", after.removeprefix(","))
    if is_told or said[0] == "a person" or is_kind_counted(said[0], rest):
        return (f"{named} {who[1]}",), who.end()
    is_over = _KILLED_AFTER.match(after, who.end()) is not None
    verbs = (_with_verb(one, over=is_over) for one in said)
    joined = (f"{one}{' and' if one.startswith('who ') else ''} {who[1]}" for one in verbs)
    return tuple(f"{named} {one}" for one in joined), who.end()


def _and_known(named: str, said: list[str], after: str) -> tuple[tuple[str, ...], int] | None:
    """Return "Joe Hale, convicted of rape and known" before "known to police as", or None."""
    more = _MORE_BEHIND.match(after)
    if more is None or not all(map(_DONE.match, said)):
        return None
    return tuple(f"{named} {one} and" for one in said), more.start(1) - 1


def _with_verb(said: str, *, over: bool) -> str:
    """Return a clause with its verb: "an incarcerated person" is "who is incarcerated"."""
    if said.startswith("a formerly "):
        # "a formerly incarcerated person who spent 20 years on death row"
        return said
    if said.startswith(_WANTED):
        # Of a warrant, the text tells or it does not.
        return f"who {'was' if over else 'is'} wanted"
    person = _A_PERSON.fullmatch(said)
    clause_of = f"who is {person[1]}" if person else clause_with_verb(said)
    return clause_of.replace("who is ", "who was ", 1) if over else clause_of
