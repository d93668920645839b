"""What else is said of somebody with a name: "Hale, of Elm, who has a felony conviction,".

Behind a name, "a person from Elm with a felony conviction" has a person too many.
"""

import re

from generator.lint.articles import Wording
from generator.lint.patterns import later
from generator.lint.person_first import clause_with_verb
from generator.lint.places import STATE

NAMED_BEFORE = later(
    r"(?:\b(?!(?:After|At|By|During|For|From|In|Last|Near|On|Since|This)\b)[A-Z][\w'.]*\s"
    r"(?:[A-Z]\.\s)?[A-Z][\w'.]*|(?:\A|[.!?]\s|\b(?:and|that|said)\s)[A-Z][\w']+"
    r"|[A-Za-z],\s\d\d|\b(?:defendant|driver|gunman|inmate|man|passenger|shooter|suspect|victim|woman)),"
    r"\san?\s\Z"
)
"""Before a label between commas: somebody's name, or who is meant by it."""
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
_IN_PAST = later(r"[^;]{3,120},\s(?:had|told|was|were|[a-z]{2,}ed)\b")
_MAY_GO_ON = (
    *(" from ", " in custody", " living ", " on ", " residing ", " staying ", " under ", " who "),
    " working ",
)


def said_of_named(texts: tuple[str, ...], near: str, after: str) -> Wording | None:
    """Return clauses for a label between commas joined to what else stands there, or None."""
    if not after.startswith(_MAY_GO_ON):
        return None
    if not NAMED_BEFORE.search(near):
        return None
    if place := _PLACE_AFTER.match(after):
        return Wording(tuple(f"of {place[1]}, {one}" for one in texts), after=place.end())
    if texts[0].startswith("serving "):
        # "a lifer who was released in 2020"
        return None
    said = tuple(map(clause_with_verb, texts))
    if state := _LIVING_AFTER.match(after) or _STATE_AFTER.match(after):
        verb = "was" if _IN_PAST.match(after) else "is"
        return Wording(tuple(_and_is(one, verb, state) for one in said), after=state.end(1))
    who = _WHO_AFTER.match(after)
    return Wording(tuple(f"{one} and" for one in said), after=who.end()) if who else None


def _and_is(said: str, verb: str, state: re.Match[str]) -> str:
    """Return "who is on parole and living", "who has a felony conviction and was living"."""
    has_verb = said.startswith("who is ") and verb == "is"
    return f"{said} and {'' if has_verb else f'{verb} '}{state[1]}"
