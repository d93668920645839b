"""Suggestions fitted to what stands before them: a past tense, adjectives."""

import re

from generator.lint.articles import Wording, article_for, as_written
from generator.lint.patterns import later
from generator.lint.person_first import in_past_tense
from generator.lint.setting import Setting

_OTHER_ADJECTIVE = later(
    r"\b(?:serious|dangerous|violent|nonviolent|sexual|mental|physical|minor|petty|low level)"
    r"\s(?:and|or)\s\Z",
    re.IGNORECASE,
)
# "first-time, nonviolent gun offenders": the offenses are nonviolent, and go on being so.
_OFFENSE_ADJECTIVES = later(
    r"\b((?:(?:first time|second time|low level|nonviolent|non violent|violent|minor|petty|serious"
    r"|repeat|armed|high risk|misdemeanor|felony|smash and grab)(?:,?\s(?:and\s|or\s)?))+)\Z",
    re.IGNORECASE,
)
_ACCUSED_OF = later(
    r"\b(accused|convicted|suspected) of (an? )?"
    r"(?=[\w -]*(?:offenses?|trafficking|robbery|burglary)\b)",
    re.IGNORECASE,
)
_FACILITY = later(
    r"\b((?:[A-Z][\w.']+\s){0,3}[A-Z][\w.']+\s(?:Island|Jail|Prison|Center|Facility|Penitentiary|County)"
    r"|(?<=\d\s)[A-Z]{3,6})\s\Z"
)
_HELD = later(r"(incarcerated|Incarcerated)\s(person|people|Person|People)")
_PLACE_IN_TERM = later(r"(?:County|City|State)(?:\s(?:Jail|Prison))?\b")
_NAME_BEFORE = later(
    r"\b(?:(?!(?:The|An?|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Some|Many|Most|All|In|On|For|As|If|When"
    r"|But|And|To|At|By|Of)\s)[A-Z][\w.']+\s){1,3}\Z"
)
_BEING = later(r"\b(?:accused|suspected|convicted)\sof\s(being\s(?:an?\s|the\s)?)\Z")
_OF_WHAT = later(r"\baccused of (.+)\Z")
_FORMER = later(r"\b(?:former|ex|one time|onetime)\s\Z", re.IGNORECASE)
_MAY_BE_OVER = later(
    r"\salleged to be (?=in\b)|\s(who) (?=(?:sell|use|traffic|carr|lead|engage|deal)\w*\b)"
)
_REPEATED = later(r"\b(?:repeat|serial|prolific|habitual|chronic)\s\Z", re.IGNORECASE)
_WHAT_IS_REPEATED = later(
    r"(?:(?<=who )(?=(?:commit|steal|shoplift|rob|sell|break)s?\b)"
    r"|(?<=\s)(?=(?:accused|convicted|suspected) of))"
)
_WAS = later(
    r"\b(?:was|were|wasn't|weren't|had been|became)\s(?:(?:once|never|not|then)\s)?(?:an?\s)?\Z"
)
_DID_AFTER = later(
    r"(?:,\s[^.;,]{1,60},)?\s(?:broke|stole|took|hit|set|made|got|cut|left|struck|drove|fled|ran|was|were"
    r"|(?!(?:accus|arrest|charg|convict|sentenc|want|suspect|indict|releas|identifi|target)ed\b)[a-z]{2,}ed)\s"
)
_DEED = later(r"\bwho (?:commit|steal|shoplift|rob|carry|carries|smuggle|break|harm|engage)s?\b")
_LONGEST_WAS = 24
_LONGEST_ADJECTIVE = 40
_LONGEST_ADJECTIVES = 60


def in_past(plain: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    """Put suggestions into the past: "I was a junkie" is "I was a person who used drugs"."""
    if _WAS.search(setting.before[-_LONGEST_WAS:]):
        return tuple(map(in_past_tense, plain))
    if _DID_AFTER.match(setting.after):
        # One deed that is told, and no habit: "Copper thieves hit nine churches".
        return tuple(in_past_tense(one) if _DEED.search(one) else one for one in plain)
    return plain


def with_other_adjective(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Take in what the term's adjective is joined to: "serious and violent offenders"."""
    other = _OTHER_ADJECTIVE.search(setting.before[-_LONGEST_ADJECTIVE:])
    adjective, _, noun = setting.term.lower().partition(" ")
    if other is None or not noun:
        return None
    fitting = [one for one in plain if adjective in one.lower()]
    joined = tuple(_joined(one, other.group(), adjective) for one in fitting)
    return Wording(joined, before=len(other.group())) if joined else None


def with_adjectives(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Take in adjectives of the offense: "low-level gun offenders"."""
    before = _OFFENSE_ADJECTIVES.search(setting.before[-_LONGEST_ADJECTIVES:])
    fitting = [one for one in plain if _ACCUSED_OF.search(one)] if before else []
    if before is None or not fitting:
        return None
    listed = before[1].rstrip(" ,")
    texts = tuple(_with_listed(one, listed) for one in fitting)
    capital = listed[0].isupper()
    return Wording(
        tuple(one[:1].upper() + one[1:] if capital else one for one in texts), len(before.group())
    )


def with_facility(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Put a place behind the people held there: "Rikers Island inmates", "14 AMKC inmates"."""
    before = _FACILITY.search(setting.before[-_LONGEST_ADJECTIVES:])
    held = tuple(match for one in plain if (match := _HELD.fullmatch(one))) if before else ()
    if before is None or not held:
        return None
    where = "in" if before[1].endswith(("County", "State")) else "at"
    texts = tuple(f"{match[2]} {match[1]} {where} {before[1]}" for match in held)
    return Wording(texts, len(before.group()))


def with_named_place(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Take in the name of a place that the label begins with: "Harris [County inmates]"."""
    kind = _PLACE_IN_TERM.match(setting.term)
    name = _NAME_BEFORE.search(setting.before[-_LONGEST_ADJECTIVES:]) if kind else None
    if kind is None or name is None:
        return None
    begins = not setting.before[: -len(name.group())].strip('"\u201c ')
    place = re.compile(re.escape(kind.group()), re.IGNORECASE)
    whole = name.group() + kind.group()
    texts = tuple(
        place.sub(whole, (one[:1].upper() if begins else one[:1].lower()) + one[1:], count=1)
        for one in plain
        if place.search(one)
    )
    return Wording(texts, len(name.group())) if texts else None


def with_accusation(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Take in "being a", of which somebody is accused: "accused of being a drug dealer"."""
    being = _BEING.search(setting.before[-_LONGEST_ADJECTIVE:])
    said = [match[1] for one in plain if (match := _OF_WHAT.search(one))] if being else []
    return Wording(tuple(dict.fromkeys(said)), len(being[1])) if being and said else None


def with_former(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Take in "former", which goes with what somebody did: "a former heroin dealer"."""
    before = _FORMER.search(setting.before[-_LONGEST_ADJECTIVE:])
    if before is None:
        return None
    texts = [_once(one) for one in plain if _MAY_BE_OVER.search(one)]
    if before.group()[0].isupper():
        texts = [one[:1].upper() + one[1:] for one in texts]
    return Wording(tuple(texts), len(before.group())) if texts else None


def _once(text: str) -> str:
    """Return what somebody does or is as something over: "person who once sold heroin"."""
    over = _MAY_BE_OVER.sub(lambda match: " formerly " if match[1] is None else " who once ", text)
    return in_past_tense(over.replace(" who once ", " who ")).replace(" who ", " who once ", 1)


def with_repetition(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Take in that somebody does it again and again: "repeat thieves"."""
    before = _REPEATED.search(setting.before[-_LONGEST_ADJECTIVE:])
    fitting = [one for one in plain if _WHAT_IS_REPEATED.search(one)] if before else []
    if before is None or not fitting:
        return None
    texts = [_WHAT_IS_REPEATED.sub("repeatedly ", one, count=1) for one in fitting]
    if before.group()[0].isupper():
        texts = [one[:1].upper() + one[1:] for one in texts]
    return Wording(tuple(texts), len(before.group()))


def _with_listed(suggestion: str, listed: str) -> str:
    if " a first offense" in suggestion:
        suggestion, listed = suggestion.replace(" a first ", " an "), f"first {listed.lower()}"
    return _ACCUSED_OF.sub(lambda match: _described(match, listed), suggestion)


def _described(match: re.Match[str], adjectives: str) -> str:
    small = adjectives if match[1].isupper() or match[1].istitle() else adjectives.lower()
    article = as_written(article_for(adjectives), match[2].strip()) + " " if match[2] else ""
    return f"{match[1]} {'OF' if match[1].isupper() else 'of'} {article}{small} "


def _joined(suggestion: str, other: str, adjective: str) -> str:
    at = suggestion.lower().index(adjective)
    before, after = suggestion[:at], suggestion[at:]
    if other[0].isupper():
        before = before[:1].upper() + before[1:]
    as_there = other if after[0].isupper() else other.lower()
    return f"{before}{as_there}{after}"
