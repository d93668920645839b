"""Words before a label that say whose or which: "her dealer", "a rival dealer", "first-time"."""

import re

from generator.lint.english.articles import Wording
from generator.lint.english.capitals import begun_like
from generator.lint.english.headlines import titled
from generator.lint.english.possessed import WHOM
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.wording.prostitution import for_whom
from generator.lint.wording.where_sold import OF_CASE, carried_for, with_where_sold
from generator.lint.wording.whose_harm import WHOSE_BEFORE, with_whom

_PEOPLE = later(r"(?:person|people)\b", re.IGNORECASE)
_SELLING = later(
    r"(pe\w+) (?:(accused|convicted|suspected) of selling|who (?:sells?|(\w+ )?sold)) ([\w ]+)"
)
_SUPPLYING = later(r"(pe\w+) (?:accused|convicted|suspected) of supplying ([\w ]+)")
_PAST = later(r"\b(?:did|had|was|were|[a-z]{2,}ed)\b")
_FIRST_TIME = later(r"\b(first|(?<!\bthe )second|(?<!\bthe )third) time\s\Z", re.IGNORECASE)
_ACCUSED_BEFORE = later(r"\b(accused|convicted) of ", re.IGNORECASE)
_DOES_OR_DID = later(r"(?:person|people) (?:(?:accused|convicted) of|who) .+", re.IGNORECASE)
_A_DAY = later(r"(\$[\d,]+)\s(?:a|per)\s(day|week|month)\s\Z")
_HAS_NOW = later(r"\bha(?:s|ve)\s(?:an?\s)?\Z")
_ADDICTION = later(r"\baddiction\Z", re.IGNORECASE)
_RIVAL = later(r"\brival\s\Z", re.IGNORECASE)
_MUCH = later(r"\b(sell(?:s|ing)?|traffics?) (\w+)\Z|\b(drug trafficking)\b", re.IGNORECASE)
_TRAVELING = later(r"\b(?:roving|travell?ing)\s\Z", re.IGNORECASE)
_THEFTS = later(
    r"((?:person|people) (?:(?:accused|convicted|suspected) of|who)) "
    r"(?:(burglary|fraud|robbery|theft)|(steal|rob)s?|commits? (burglary|fraud|robbery|theft))",
    re.IGNORECASE,
)
# "heroin pimps", but "gun and drug dealers"
_GOODS_BEFORE = later(
    r"(?<!\band\s)(?<!\bor\s)\b(?:cocaine|crack|drug|fentanyl|firearms?|guns?|heroin|meth"
    r"|methamphetamine|narcotics|opioid|weapons?)\s\Z",
    re.IGNORECASE,
)
_NO_TRADE = later(
    r"\b(?:arsonist|batterer|burglar|carjacker|gang\s?(?:banger|member)|kidnapper|molester|murderer"
    r"|pimp|predator|rapist|robber|stalker)s?\Z",
    re.IGNORECASE,
)
_PERSON = later(r"(?:person|people)\s", re.IGNORECASE)
# "a nighttime burglar", "a follow-home robber": folded text has no hyphens.
_MANNER = later(
    r"\b(acquaintance|apartment|attempted|bank takeover|campus|cartel|church|daytime|follow home"
    r"|freeway|gang|gas station|gunpoint|highway|home invasion|hotel|knifepoint|knock knock|mall"
    r"|motel|night\s?time|park|subway|takeover|train)\s\Z",
    re.IGNORECASE,
)
_OF_DEED = later(
    r"\b((?:accused|convicted|suspected) of |who commits? )(?=(?:arson|burglary|carjackings?"
    r"|kidnapping|murder|pimping|rape|robbery|shoplifting|theft|(?:drug |human )?trafficking)\Z)",
    re.IGNORECASE,
)
_LONGEST_ADJECTIVE = 40


def with_which(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Return wording that takes in whose or which it is, or None."""
    return (
        _with_buyer(plain, setting)
        or for_whom(plain, setting)
        or carried_for(plain, setting)
        or with_where_sold(plain, setting)
        or _with_first_time(plain, setting)
        or _with_rival(plain, setting)
        or _with_cost(plain, setting)
        or with_whom(plain, setting)
        or _with_size(plain, setting)
        or _with_travel(plain, setting)
        or _with_manner(plain, setting)
        or _without_goods(plain, setting)
    )


def _with_buyer(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Say to whom somebody sold: "his dealer", "her drug dealer"."""
    whose = WHOSE_BEFORE.search(setting.before[-_LONGEST_ADJECTIVE:])
    if whose and _SUPPLYING.fullmatch(plain[0]):
        return _with_supplied(plain, setting, whose)
    if whose is None or not setting.term.lower().endswith(("dealer", "dealers")):
        return None
    whom = WHOM[whose[1].lower()]
    selling = list(filter(None, map(_SELLING.fullmatch, plain)))
    if selling and (whose[2] or selling[0][3]):
        texts = [f"the {match[1]} who once sold {whom} {match[4]}" for match in selling[:1]]
        return Wording(begun_like(whose.group(), texts), len(whose.group()))
    sold = [match for match in selling if match[2]]
    texts = [f"the {match[1]} {match[2]} of selling {whom} {match[4]}" for match in sold]
    if sold and not OF_CASE.search(setting.sentence_around):
        # "She called her dealer": nobody is accused of anything.
        does = "sold" if _PAST.search(setting.sentence_around) else _agreeing(sold[0][1])
        texts.insert(0, f"the {sold[0][1]} who {does} {whom} {sold[0][4]}")
    return Wording(begun_like(whose.group(), texts), len(whose.group())) if sold else None


def _with_supplied(plain: tuple[str, ...], setting: Setting, whose: re.Match[str]) -> Wording:
    """Say whom somebody supplied: "his supplier" is "the person who supplied him with drugs"."""
    whom = WHOM[whose[1].lower()]
    sold = list(filter(None, map(_SUPPLYING.fullmatch, plain)))
    texts = [f"{one[0].replace('supplying', f'supplying {whom} with')}" for one in sold]
    if not OF_CASE.search(setting.sentence_around):
        texts.insert(0, f"{sold[0][1]} who supplied {whom} with {sold[0][2]}")
    return Wording(begun_like(whose.group(), (f"the {one}" for one in texts)), len(whose.group()))


def _agreeing(who: str) -> str:
    return "sells" if who.lower() == "person" else "sell"


def _with_first_time(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Say which time it is behind what is done: "first-time johns"."""
    if not setting.before.endswith(("time ", "Time ", "TIME ")):
        return None
    before = _FIRST_TIME.search(setting.before[-_LONGEST_ADJECTIVE:])
    if before is None or not _DOES_OR_DID.fullmatch(plain[0]):
        return None
    which = before[1].lower()
    texts = (_for_that_time(one, which) for one in plain if _DOES_OR_DID.fullmatch(one))
    return Wording(begun_like(before.group(), texts), len(before.group()))


def _for_that_time(text: str, which: str) -> str:
    if _ACCUSED_BEFORE.search(text):
        return _ACCUSED_BEFORE.sub(rf"\1 for the {which} time of ", text, count=1)
    if text.endswith(" to"):
        # "drug dealers who sell to support a habit"
        return text.replace(" who ", f" who for the {which} time ", 1)
    return f"{text} for the {which} time"


def _with_size(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Say that it is much they sell: "big drug traffickers" are not big people."""
    if not setting.before.endswith(("big ", "Big ", "large ", "Large ")):
        return None
    texts = tuple(said for one in plain if (said := _MUCH.sub(_in_amounts, one)) != one)
    size = setting.before[:-1].rpartition(" ")[2]
    return Wording(begun_like(size, texts), len(size) + 1) if texts else None


def _with_travel(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Say what somebody travels for: "traveling thieves" are no traveling people who steal."""
    if not setting.before.endswith(("ing ", "ING ")):
        return None
    traveling = _TRAVELING.search(setting.before[-_LONGEST_ADJECTIVE:])
    thefts = filter(None, map(_THEFTS.fullmatch, plain)) if traveling else ()
    texts = tuple(map(_traveling, thefts))
    if traveling is None or not texts:
        return None
    return Wording(begun_like(traveling[0], texts), len(traveling[0]))


def _traveling(theft: re.Match[str]) -> str:
    what = theft[3] or f"commit {theft[2] or theft[4]}"
    if theft[1].endswith(" of"):
        said = f"traveling to {what}"
        return f"{theft[1]} {titled(said) if theft[2].istitle() else said}"
    return f"{theft[1]} {'travel' if theft[1].startswith('people') else 'travels'} to {what}"


def _in_amounts(match: re.Match[str]) -> str:
    if match[1]:
        return f"{match[1]} large amounts of {match[2]}"
    return f"large-scale {match[3]}"


def _with_cost(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Say what it cost behind it: "a $200-a-day fentanyl habit"."""
    if not setting.before.endswith(("day ", "week ", "month ")):
        return None
    cost = _A_DAY.search(setting.before[-_LONGEST_ADJECTIVE:])
    addiction = next(filter(_ADDICTION.search, plain), "") if cost else ""
    if cost is None or not addiction:
        return None
    costs = "costs" if _HAS_NOW.search(setting.before[: -len(cost.group())]) else "cost"
    return Wording((f"{addiction} that {costs} {cost[1]} per {cost[2]}",), len(cost.group()))


def _with_rival(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Say "a rival accused of selling drugs" for "a rival drug dealer"."""
    if not setting.before.endswith(("rival ", "Rival ")):
        return None
    rival = _RIVAL.search(setting.before[-_LONGEST_ADJECTIVE:])
    if rival is None or not _DOES_OR_DID.fullmatch(plain[0]):
        return None
    texts = (
        _PEOPLE.sub("rivals" if one.lower().startswith("people") else "rival", one, count=1)
        for one in plain
        if _DOES_OR_DID.fullmatch(one)
    )
    return Wording(begun_like(rival.group(), texts), len(rival.group()))


def _with_manner(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Say where or how it was done: "a campus rapist" is "accused of campus rape"."""
    manner = _MANNER.search(setting.before[-_LONGEST_ADJECTIVE:])
    if manner is None:
        return None
    is_title = plain[-1].partition(" ")[2][:1].isupper()
    said = manner[1] if is_title else manner[1].lower()
    if said.lower() == "gang":
        said = f"{said}-{'Related' if is_title else 'related'}"
    # Of a verdict that is told, a text may say it already, or nothing of any deed.
    is_told = f" of {said} " in plain[0] or plain[0].lower() in ("person", "people")
    texts = tuple(_OF_DEED.sub(rf"\1{said} ", one) for one in plain if _OF_DEED.search(one))
    texts = (*plain[:is_told], *texts)
    return Wording(begun_like(manner[0], texts), len(manner[0])) if texts else None


def _without_goods(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Leave out what nobody is accused of: "heroin pimps" are no "heroin people"."""
    if not _NO_TRADE.search(setting.term) or not _PERSON.match(plain[0]):
        return None
    goods = _GOODS_BEFORE.search(setting.before[-_LONGEST_ADJECTIVE:])
    return Wording(begun_like(goods[0], plain), len(goods[0])) if goods else None
