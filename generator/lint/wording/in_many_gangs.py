"""Members of several gangs: "gang members from various gangs" are people in various gangs.

And those of the one that the text tells of: they are in "the gang".
"""

import re

from generator.lint.english.articles import Wording
from generator.lint.english.deeds import DID_AFTER
from generator.lint.english.one_gang import are_gangs_told, is_gang_told
from generator.lint.kept.patterns import NUMBER, later
from generator.lint.setting import Setting
from generator.lint.status.doubt import is_undone
from generator.lint.status.in_gangs import ORDERED_BEFORE, POLICE, TARGETED_AFTER
from generator.lint.word_sets import STATE

_NAMED = r"[A-Z\d][\w.']*(?:\s[A-Z\d][\w.']*){0,3}"
_MANY = (
    r"(?:the\s)?(?:(?:at\sleast\s)?(?:both|different|many|multiple|numerous|opposing|other|rival"
    rf"|several|these|those|various|{NUMBER})\s){{1,3}}(?:(?:criminal|motorcycle|neighborhood|prison|street)\s){{0,2}}"
    r"(?:cliques|crews|gangs|sets)\b"
    rf"|the\s(?-i:{_NAMED}(?:,\s{_NAMED})*,?\sand\s{_NAMED})\s(?:street\s)?gangs\b"
    # "a gang member from a rival gang", "from the Pine Street gang"
    r"|(?:(?:an?|another|one\sof\sthe|the)\s(?:(?:different|local|opposing|other|rival|same)\s)?"
    rf"(?:(?-i:{_NAMED})\s)?(?:criminal\s)?(?:street\s)?(?:gangs?|sets?))\b(?!\s(?:leader|member|unit))"
)
# "people from various gangs alleged to be in a criminal street gang"
_FROM_MANY = later(
    rf"\b(person|people)\s(?:from|in|of)\s({_MANY})(.*?)\sin\s(?:an?\s)?((?:[a-z-]+\s)*)gangs?\Z",
    re.IGNORECASE,
)
_MANY_AFTER = later(rf"\s(?:from|in|of)\s({_MANY})", re.IGNORECASE)
_IN_A_GANG = later(r"\bin\s(?:an?\s)?((?:[a-z-]+\s)*)gangs?\Z", re.IGNORECASE)
# "gang members came from different gangs"
_MANY_LATER = later(r"[^.;]{0,60}\b(?:different|opposing|rival|various)\sgangs\b", re.IGNORECASE)
# "members of the Iron Wolves and other gang members": those are of other gangs.
_OTHERS_BEFORE = later(
    r"\b[Mm]embers(?:\s(?:of|in)\s(?:the\s)?(?:[A-Z\d][\w.']*\s?){1,4})?\s?(?:(?:along|together)\s)?"
    r"(?:and|or|with)\sother\s\Z"
)
_TRIED = later(
    r"\b(?:convicted|found\sguilty|plead(?:ed|s)?\sguilty|pled\sguilty|sentenced)\b", re.IGNORECASE
)
_ALLEGED = later(r"\balleged to be (?=in\b)")
_ARE_IN = later(r"\b(people) who are (?=in\b)", re.IGNORECASE)
_PAST_AFTER = later(
    r"\s(?:\w+ly\s)?(?:(?:[a-z]{3,}ed|came|did|drove|fought|fled|had|ran|rode|shot|took|went|were)\b)"
)
_GROUP_BEFORE = later(
    r"\b(?:dozens|groups?|hundreds|network|number|scores|thousands)\sof\s\Z", re.IGNORECASE
)
_A_GANG = later(r"\bin\san?\s((?:[\w.'-]+\s)*)gang\b", re.IGNORECASE)
# "Southern California gang members", "Elm County gang members": there is more than one gang.
_REGION = later(
    rf"(?:(?:Central|East(?:ern)?|North(?:ern)?|South(?:ern)?|West(?:ern)?)\s)?(?:{STATE}"
    r"|(?:[A-Z]\w+\s){1,2}County)\s"
)
# "fellow gang members Luis Ortiz, Ben Ruiz, and another"
_OTHERS_NAMED = later(r"\s[A-Z][\w'.-]+\s[A-Z]")
_SAME_GANG = later(r"\b(?:others in|members of) the same gang\Z", re.IGNORECASE)
# "belonging to the unidentified gang member a week earlier"
_TIME_AFTER = later(
    r"\s(?:(?:an?|one|two|three|several|\d+)\s(?:days?|hours?|minutes?|months?|weeks?|years?)\s(?:ago|before|earlier|later|prior)"
    r"|the\s(?:day|night|week)\s(?:after|before)|last\s(?:fall|month|night|spring|summer|week|winter|year))\b"
)
# "Gang Member Named in Elm Gang Injunction": that it is of a gang is told.
_IN_INJUNCTION = later(
    r"\s(?:(?:is|are|was|were|who\s(?:is|are|was|were))\s)?(?:covered\sby|(?:listed|named)\s(?:in|on)"
    r"|served\swith|under)\s(?:(?:an?|the)\s)?(?:\w+\s){0,3}gang\sinjunctions?\b",
    re.IGNORECASE,
)
_PERSON = later(r"\A(?:person|people)\b", re.IGNORECASE)
# "The gang grew. Its rivals feared gang leaders": whoever does it, or leads, or is another one.
_OF_TOLD_BEFORE = later(r"\b(?:[Aa]nother|[Oo]ther|[Tt]he(?:se)?)\s\Z")
_IN_ANY = later(r"\b(in|leads?|leading|led) (?:a (gang)|(gang)s)\b", re.IGNORECASE)
# "Gang members must pay dues": those of the gang that the text tells of.
_RULES = later(r"\b(?:must|(?:are|is)\s(?:expected|required)\sto|ha(?:s|ve)\sto)\b")
_GENERIC = ("people in gangs", "people who are in ", "people who lead ")
# "gang members who reside in Elm": no gang does.
_IN_GANGS_WHO = later(r"\b(people) in ((?:[\w.'-]+\s){0,4}gangs) (who)\Z", re.IGNORECASE)
_LIVE_AFTER = later(r"\s(?:live|reside)d?\s", re.IGNORECASE)
_GANGS_FOR_SETS = {"set": "gang", "sets": "gangs"}
_UNKNOWN = ("unidentified ", "unknown ")
_LONGEST = 80


def in_many_gangs(wording: Wording, setting: Setting) -> Wording:
    """Return wording that puts people of several gangs into more than one."""
    if "gang" not in setting.term.lower() or not wording.suggestions:
        return wording
    after = setting.after[wording.after :]
    if _LIVE_AFTER.match(after):
        texts = (_IN_GANGS_WHO.sub(r"\1 \3 are in \2 and", one) for one in wording.suggestions)
        return wording._replace(suggestions=tuple(texts))
    if plain := _without_gang(wording.suggestions, after, setting):
        return wording._replace(suggestions=plain)
    if told := _in_told(wording, after):
        return told
    if setting.term.lower().endswith("s") and _IN_A_GANG.search(wording.suggestions[0]):
        wording = wording._replace(suggestions=_as_several(wording.suggestions, setting))
    return _of_region(_of_told(wording, setting))


def _of_told(wording: Wording, setting: Setting) -> Wording:
    """Return "in the gang" where the text has told of one, and "in gangs" where of several."""
    texts = wording.suggestions
    if not _IN_ANY.search(texts[0]):
        return wording
    is_any = texts[0].lower().startswith(_GENERIC)
    is_told = _is_ordered(setting) or (_is_ruled if is_any else _is_of_told)(setting)
    if is_told and is_gang_told(setting):
        return wording._replace(
            suggestions=tuple(_IN_ANY.sub(r"\1 the \2\3", one) for one in texts)
        )
    is_several = (
        not is_any and setting.term.endswith("s") and not setting.before.endswith((" the ", "The "))
    )
    if is_several and are_gangs_told(setting):
        return wording._replace(suggestions=tuple(map(_plural, texts)))
    return wording


def _is_ordered(setting: Setting) -> bool:
    """Tell whether somebody of the gang has them do it: "He told gang members to shoot"."""
    if not ORDERED_BEFORE.search(setting.before[-_LONGEST:]):
        return False
    return POLICE.search(setting.sentence_around) is None


def _is_ruled(setting: Setting) -> bool:
    return _RULES.search(setting.sentence_around) is not None


def _is_of_told(setting: Setting) -> bool:
    """Tell whether it is said of what the gang did, or of whom the text has told."""
    if DID_AFTER.match(setting.after) or TARGETED_AFTER.match(setting.after):
        return True
    return _OF_TOLD_BEFORE.search(setting.before[-_LONGEST:]) is not None


def _without_gang(texts: tuple[str, ...], after: str, setting: Setting) -> tuple[str, ...]:
    """Return what stands well before names and times: "others in the same gang,"; or nothing."""
    if _OTHERS_NAMED.match(after) and _SAME_GANG.search(texts[0]):
        return tuple(f"{one}," for one in texts)
    if _IN_INJUNCTION.match(setting.after) and (who := _PERSON.match(texts[0])):
        return (who[0],)
    is_unknown = _TIME_AFTER.match(setting.after) and setting.before.endswith(_UNKNOWN)
    return ("person",) if is_unknown else ()


def _in_told(wording: Wording, after: str) -> Wording | None:
    """Return "in various gangs" for people "from various gangs", or None."""
    texts = wording.suggestions
    if any(map(_FROM_MANY.search, texts)):
        texts = tuple(_FROM_MANY.sub(_in_these, one) for one in texts)
        return wording._replace(suggestions=_were_in(texts, after))
    many = _MANY_AFTER.match(after) if _IN_A_GANG.search(texts[0]) else None
    if many is None:
        return None
    texts = tuple(_IN_A_GANG.sub(lambda one: _these(many[1], one[1]), one) for one in texts)
    texts = _were_in(texts, after[many.end() :])
    return wording._replace(suggestions=texts, after=wording.after + many.end())


def _as_several(texts: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    near, after = setting.before[-_LONGEST:], setting.after
    is_other = "other " in near and _OTHERS_BEFORE.search(near)
    around = setting.sentence_around
    if is_other and _TRIED.search(around) and not is_undone(around):
        texts = (_ALLEGED.sub("", texts[0]), *texts)
    texts = _were_in(texts, after)
    if is_other or _GROUP_BEFORE.search(near) or _MANY_LATER.match(after):
        texts = tuple(map(_plural, texts))
    return tuple(dict.fromkeys(texts))


def _were_in(texts: tuple[str, ...], after: str) -> tuple[str, ...]:
    """Return "people in gangs" before what they did: "people who are in gangs had taken over"."""
    if _PAST_AFTER.match(after) and _ARE_IN.match(texts[0]):
        return _ARE_IN.sub(r"\1 ", texts[0]), *texts
    return texts


def _of_region(wording: Wording) -> Wording:
    """Return "in Southern California gangs" for people, who are not all in one."""
    first = _A_GANG.search(wording.suggestions[0])
    if first is None or not _REGION.match(first[1]) or "eople " not in wording.suggestions[0]:
        return wording
    return wording._replace(suggestions=tuple(map(_plural, wording.suggestions)))


def _plural(text: str) -> str:
    return _A_GANG.sub(lambda one: f"{one[0][:2]} {one[1]}{_gangs(one[0])}", text)


def _gangs(text: str) -> str:
    return {"GANG": "GANGS", "Gang": "Gangs"}.get(text.rpartition(" ")[2], "gangs")


def _in_these(told: re.Match[str]) -> str:
    return f"{told[1]}{told[3]} {_these(told[2], told[4])}"


def _these(many: str, kind: str) -> str:
    """Return "in various street gangs" from "various gangs" and "street"."""
    kind = "" if kind.strip().lower() in many.lower() else kind
    head, _, gangs = many.rpartition(" ")
    if gangs.lower() in ("set", "sets"):
        # Few readers know what a set is.
        gangs = _GANGS_FOR_SETS[gangs.lower()]
    is_gang = gangs.lower() in ("gang", "gangs") and not head.lower().startswith("the ")
    said = "IN" if many.isupper() else "in"
    return f"{said} {head} {kind if is_gang else ''}{gangs}"
