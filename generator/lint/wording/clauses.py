"""Suggestions fitted to what stands before them: a past tense, adjectives."""

import re

from generator.lint.english.articles import Wording, article_for, as_written
from generator.lint.english.capitals import begun_like, capital_first
from generator.lint.english.person_first import in_past_tense, once_ill
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.stated import status_before
from generator.lint.wording.doing import doing_after, joined_doing

_OTHER_ADJECTIVE = later(
    r"\b(?:serious|dangerous|violent|nonviolent|sexual|mental|physical|minor|petty|low level)"
    r"\s(?:and|or)\s\Z",
    re.IGNORECASE,
)
# "first-time, nonviolent gun offenders": the offenses are nonviolent, and go on being so.
_OFFENSE_ADJECTIVES = later(
    r"\b((?:(?:first time|(?<!\bthe )second time|low level|nonviolent|non violent|nonserious"
    r"|non serious|violent|minor|petty|serious"
    r"|repeat|hard|armed|misdemeanor|felony|smash and grab)(?:,?\s(?:and\s|or\s)?))+)\Z",
    re.IGNORECASE,
)
# "If armed, robbers", "After a felony, offenders": that is of no label.
_APART_BEFORE = later(
    r"\b(?:(?:although|if|is|once|though|was|when|while)\s[a-z]+|felony|misdemeanor),\s\Z",
    re.IGNORECASE,
)
_MAY_BE_ARMED = later(r"\b(?:burglary|carjacking|robbery|trafficking)\b", re.IGNORECASE)
_ACCUSED_OF = later(
    r"\b((?:accused|convicted|suspected) of|who commits?) (an? )?"
    r"(?=[\w -]*(?:offenses?|crimes?|felon(?:y|ies)|trafficking(?!\s\w)|robbery|burglary)\b)",
    re.IGNORECASE,
)
# "non-serious, nonviolent felonies" keep their comma.
_ADJECTIVE_NEXT = later(r"(?:low-level|minor|nonviolent|serious|violent)\b", re.IGNORECASE)
_MILD = later(r"\b(?:first|second|low level|minor|non ?violent|petty)\b", re.IGNORECASE)
_BEING = later(
    r"\b(?:accused|suspected|convicted|guilty)\s(?:of,?\s(being\s(?:an?\s|the\s)?)|(as\san?\s))\Z"
    r"|\b(?:admit(?:s|ted)?(?:\sto)?|den(?:y|ies|ied|ying))\s(being\s(?:an?\s|the\s)?)\Z",
    re.IGNORECASE,
)
# "pleaded guilty as a burglar": to burglary, and not of it.
_PLEADED_BEFORE = later(r"\bple(?:a?d(?:ed|ing|s)?)\sguilty\sas\san?\s\Z", re.IGNORECASE)
_OF_WHAT = later(r"\baccused (of (.+))\Z", re.IGNORECASE)
_FORMER = later(r"\b(?:former|ex|one time|onetime|reformed|retired)\s\Z", re.IGNORECASE)
_NEW_BEFORE = later(r"\bnew\s\Z", re.IGNORECASE)
_IN_GANG = later(r"\salleged to be (?=in\b)")
_WHO_DOES = later(
    r"\swho\s(?:sell|sold|shoplift|use|traffic|carr|commit|lead|led|engage|deal)\w*\b"
)
_STATES = ("incarcerated ", "undocumented ", "unhoused ")
# "person incarcerated in Ohio", "person in Elm County custody"
_NO_LONGER = later(
    r"\s(?=(?:required|accused|incarcerated|wanted)\s|in\s(?:\w+\s){0,3}(?:custody|jail|prison)\Z)",
    re.IGNORECASE,
)
_HELD = later(r"\A(?:person|people)\s(?:incarcerated|in)\s", re.IGNORECASE)
_SUSPECTED_BEFORE = later(r"\b(?:suspected|long\s?time|(?:well\s)?known)\s\Z", re.IGNORECASE)
_PLACE_USED = later(r"\b((?:house|place)s?) used\b")
_LONGEST_ADJECTIVE, _LONGEST_ADJECTIVES = 40, 60


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
    fitting = [one for one in plain if _ACCUSED_OF.search(one) and " these " not in one]
    before = _OFFENSE_ADJECTIVES.search(setting.before[-_LONGEST_ADJECTIVES:]) if fitting else None
    if before is None:
        return None
    listed = before[1].rstrip()
    if listed.endswith(",") and _APART_BEFORE.search(setting.before[-_LONGEST_ADJECTIVES:]):
        return None
    if "armed" in listed.lower() and not _MAY_BE_ARMED.search(fitting[0]):
        return None
    if _MILD.search(listed):
        # Who commits a first or a minor offense may never come before a court for it.
        fitting = [one for one in fitting if " of " in one] or fitting
    texts = tuple(_with_listed(one, listed) for one in fitting)
    # "an alleged violent robber" is a "person accused of violent robbery".
    left = setting._replace(before=setting.before[: -len(before.group())])
    length = len(before.group()) + status_before(texts, left)
    return Wording(begun_like(setting.before[-length:], texts), length)


def with_accusation(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Take in "being a" and "as a": "accused of being a drug dealer", "convicted as a robber"."""
    being = _BEING.search(setting.before[-_LONGEST_ADJECTIVE:])
    if being is None:
        return None
    number = 2 if being[1] or being[3] else 1
    said = [match[number] for one in plain if (match := _OF_WHAT.search(one))]
    if being[2] and _PLEADED_BEFORE.search(setting.before):
        said = [f"to {one.removeprefix('of ')}" for one in said]
    length = len(being[1] or being[2] or being[3])
    doing, who = doing_after(setting.after)
    if doing and said and not being[2]:
        # "being a trafficker who exploits women"
        doing = f"of {doing}" if being[1] else doing
        return Wording(tuple(joined_doing(one, doing) for one in said), length, who)
    if setting.after.startswith((" who ", " whom ", " whose ")) and not being[2]:
        # "being a trafficker whom neighbors feared": there has to be somebody.
        someone = "people" if setting.term.lower().endswith("s") else "a person"
        again = "and of" if being[1] else "and"
        said = [f"{one}, {again} being {someone}" for one in said]
    return Wording(tuple(dict.fromkeys(said)), length) if said else None


def with_former(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Take in "former", which goes with what somebody did: "a former heroin dealer"."""
    before = _FORMER.search(setting.before[-_LONGEST_ADJECTIVE:])
    if before is None:
        return None
    texts = begun_like(before.group(), filter(None, map(_once, plain)))
    return Wording(texts, len(before.group())) if texts else None


def with_new(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Take in "new", which is no word for people: "new offenders" are newly accused."""
    new = _NEW_BEFORE.search(setting.before[-_LONGEST_ADJECTIVE:])
    accused = [one for one in plain if " accused of " in one] if new else []
    if new is None or not accused or "offender" not in setting.term.lower():
        return None
    texts = (one.replace(" accused of ", " newly accused of ", 1) for one in accused)
    return Wording(begun_like(new[0], texts), len(new[0]))


def formerly_held(texts: tuple[str, ...], setting: Setting) -> Wording | None:
    """Take in "former" before a place where somebody was held: "a former Elm County inmate"."""
    return with_former(texts, setting) if _HELD.search(texts[0]) else None


def _once(text: str) -> str:
    """Return what somebody does or is as over: "person who once sold heroin"; empty if nothing."""
    if _IN_GANG.search(text):
        return _IN_GANG.sub(" formerly ", text)
    if no_longer := _NO_LONGER.search(text):
        rest = text[no_longer.end() :]
        last = rest.rpartition(" ")[2] if rest.startswith("in ") else rest
        # "person in Alder State Prison" is no title.
        is_title = text[0].isupper() and last[0].isupper()
        return _NO_LONGER.sub(" Formerly " if is_title else " formerly ", text, count=1)
    if " conviction" in text.lower():
        # What is on somebody's record stays there.
        return text
    if text.startswith(_STATES):
        return f"formerly {text}"
    return _once_did(text)


def _once_did(text: str) -> str:
    if _PLACE_USED.match(text):
        # "the former crack house"
        return text.replace(" used", " once used", 1)
    if ill := once_ill(text):
        return ill
    past = in_past_tense(text).replace(" who ", " who once ", 1)
    return past if _WHO_DOES.search(text) else ""


def with_suspicion(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Say of what a house is suspected: "a suspected trap house", "a known trap house"."""
    before = _SUSPECTED_BEFORE.search(setting.before[-_LONGEST_ADJECTIVE:])
    if before is None or not _PLACE_USED.search(plain[0]):
        return None
    used = filter(_PLACE_USED.search, plain)
    how = before.group().strip().lower()
    is_long = how.startswith("long")
    said = "long used" if is_long else "suspected of being used"
    said = how if how.endswith("known") else said
    texts = (_PLACE_USED.sub(rf"\1 {said}", one, count=1) for one in used)
    return Wording(begun_like(before.group(), texts), len(before.group()))


def _with_listed(suggestion: str, listed: str) -> str:
    if " a first offense" in suggestion:
        suggestion, listed = suggestion.replace(" a first ", " an "), f"first {listed.lower()}"
    return _ACCUSED_OF.sub(lambda match: _described(match, listed), suggestion)


def _described(match: re.Match[str], adjectives: str) -> str:
    if not _ADJECTIVE_NEXT.match(match.string, match.end()):
        adjectives = adjectives.rstrip(",")
    small = adjectives if match[1][0].isupper() else adjectives.lower()
    article = as_written(article_for(adjectives), match[2].strip()) + " " if match[2] else ""
    return f"{match[1]} {article}{small} "


def _joined(suggestion: str, other: str, adjective: str) -> str:
    at = suggestion.lower().index(adjective)
    before, after = suggestion[:at], suggestion[at:]
    if other[0].isupper():
        before = capital_first(before)
    as_there = other if after[0].isupper() else other.lower()
    return f"{before}{as_there}{after}"
