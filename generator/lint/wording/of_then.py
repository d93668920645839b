"""What was so then: "was a junkie" is "used drugs", and who is dead does nothing now."""

import re
from functools import partial

from generator.lint.english.deeds import DID_AFTER, DIED
from generator.lint.english.headlines import is_capitalized_throughout
from generator.lint.english.person_first import in_past_tense
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.wording.tense import as_served

_WAS = later(
    r"\b(?:was|were|wasn't|weren't|had been|became)\s(?:(?:just|merely|never|not|once|only"
    r"|then)\s)?"
    r"(?:an?\s(?:\w+\syear\sold\s)?)?\Z"
    # "was a prostitute and a drug user", "were dealers and addicts"
    r"|\bwas\san?\s(?:[\w-]+\s){1,3}and\san?\s\Z|\bwere\s(?:[a-z]+\s)?[a-z]+s\sand\s\Z"
    # "because they believed him to be a molester": what he had done.
    r"|\bbelieved\s(?:him|her|them|the\s[a-z]+)\sto\sbe\s(?:an?\s)?\Z"
    r"|\bmist(?:aken|ook)\s(?:him\s|her\s|them\s|the\s[a-z]+\s)?for\s(?:an?\s)?\Z"
)
# "was the junkie whom we had helped": so he was then, whatever he does now.
_WAS_THE = later(r"\b(?:was|were)\sthe\s(?:same\s|very\s)?\Z")
_HAD_AFTER = later(r"\s(?:(?!and\b|is\b|was\b)[\w']+\s){1,4}had\b")
_SELLERS = later(r"(?:\w+ )?who sells? sex\b", re.IGNORECASE)
_SELLS_SEX = later(r"\bwho sells? sex\b")
# Whom somebody met then is not told to sell sex now.
_MET_BEFORE = later(
    r"\b(?:assaulted|attacked|beat|drove|hired|lured|met|paid|picked\sup|raped|robbed|solicited)\s"
    r"(?:the\svictim,\s)?(?:an?|another|the|two|three|several)\s(?:\w+\s)?\Z"
)
_LOST = later(r"\blost\s(?:her|his|my|our|their)\b")
# "supplied several dealers": whom somebody dealt with then dealt then.
_DOES_DEAL = later(r"(?:person|people) who (?:carr(?:y|ies)|sells?|traffics?)\b")
_DEALT_BEFORE = later(
    r"\b(?:bought|delivered|employed|enlisted|hired|recruited|relied\son|robbed|sold|supplied"
    r"|used(?!\sby)|worked"
    # "a powder used by dealers" is used by them today.
    r"|(?:was|were)\s(?:[a-z]+\s){0,3}used)\b"
    r"[^.;,]{0,50}\Z"
)
_ALWAYS_AFTER = later(r",?\salways\b")
_ONCE = ("once a ", "once an ")
# "Once a pimp is caught", "Once a pimp's control is broken"
_DOES_NEXT = later(
    r"(?:'s(?:\s\w+){1,2})?\s(?:can|enters|gets|has|is|knows|leaves|loses|sees|starts|stops|was)\s"
)
# Who is dead does so no more: "The decedent, an IV drug user, had".
_DEAD_BEFORE = later(
    r"\b(?:decedent|deceased|late\s[A-Z]\w+(?:\s[A-Z]\w+)?),\s(?:an?\s)?\Z"
    # "a dead drug user", "the body of a drug user", but "deaths of drug users"
    r"|\b(?:[Dd]ead|[Dd]eceased|[Mm]urdered|[Ss]lain)\s\Z"
    r"|\b(?:body|bodies|corpse|death|deaths|funeral|killing|killings|murder|remains|slaying)\sof\s"
    r"(?:an?|another|the|two|three|four|five|\d+)\s(?:[a-z]+\s)?\Z"
)
_DIED_AFTER = later(
    r"(?:,?\s(?:and|in|with)\s[^.;,]{1,40}?|,\s[^.;,]{1,40})?,?\s(?:who\s)?(?:(?:had|has|have)\s)?(?:died|drowned|froze\sto\sdeath|hanged\shim|perished"
    r"|(?:(?:been|was|were)\s)?(?:(?:brutally|fatally|later)\s)?(?:found\s(?:dead|hanged|hanging|slain)"
    r"|killed|murdered|slain|strangled|(?:beaten|shot|stabbed)\s(?:and\skilled|dead|to\sdeath)"
    r"|fatally\s(?:beaten|shot|stabbed)))\b",
    re.IGNORECASE,
)
# "Drug User Dies in Jail"
_DIES_AFTER = later(r"\s(?:Dies|Drowns|Freezes\sto\sDeath)\b")
# "In 1920 drunkards slept here.", "Years ago drug users met here."
_LONG_AGO_BEFORE = later(
    r"(?:[Bb]ack\s)?[Ii]n\s(?:the\s)?(?:(?:early|late|mid)\s)?(?:1[5-9]\d\d|20[01]\d)s?,?\s(?:the\s)?\Z"
    r"|(?:[Ii]n\sthose\sdays|(?:Centuries|Decades|Years)\sago|[Bb]ack\sthen),?\s(?:the\s)?\Z"
)
# "In 2010, dealers use children" tells of now.
_NOW_AFTER = later(
    r"\s(?:are|can|cannot|come|do|face|get|go|have|hide|is|make|move|need|sell|take|target|use|will|work)\s"
)
# "Also killed was a burglar": the verb is no "was a burglar".
_TURNED_BEFORE = later(
    r"(?:\A|[.!?]\s)[\"\u201c]?(?:Also\s)?(?:[A-Za-z]+ed|[Dd]ead|[Hh]urt|[Ss]hot|[Ss]lain)\s(?:was|were)\s(?:an?\s)?\Z"
)
_WERE_AFTER = later(r"\s(?:was|were)\s")
_DEED = later(
    r"\bwho (?:commit|steal|shoplift|rob|buy|carry|carries|smuggle|break|harm|engage|reoffend)s?\b"
    r"|\bwho drinks? heavily\b"
)
_IS_ADJUNCT = later(
    r"\b(?:about|against|as|at|for|from|on|to|with|aimed\sat|target(?:ed|ing)|(?:clinic|law|number|rate|share|use)s?\sof)\s"
    r"(?:the\s)?\Z",
    re.IGNORECASE,
)
_LONGEST_WAS, _REACH = 40, 60


def in_past(plain: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    """Put suggestions into the past: "I was a junkie" is "I was a person who used drugs"."""
    if "who " not in "\n".join(plain).lower():
        return as_served(plain, setting.after)
    if _is_of_then(plain[0], setting):
        return tuple(map(in_past_tense, plain))
    if _IS_ADJUNCT.search(setting.before[-_REACH:]):
        # "The clinic for johns opened in June": they opened nothing.
        return plain
    if DID_AFTER.match(setting.after) or _WERE_AFTER.match(setting.after):
        # One deed that is told, and no habit: "Copper thieves hit nine churches".
        is_told = partial(_is_told, setting=setting)
        return tuple(in_past_tense(one) if is_told(one) else one for one in plain)
    return plain


def _is_told(text: str, setting: Setting) -> bool:
    # "Prostitutes worked near the depot": they sold sex there.
    sold_sex = _SELLERS.match(text) and not setting.after.startswith(" work")
    return bool(sold_sex or _DEED.search(text))


def _is_of_then(text: str, setting: Setting) -> bool:
    """Tell whether what somebody does or is was so then, and need not be now."""
    near = setting.before[-_REACH:]
    is_title = setting.is_capitalized and is_capitalized_throughout(setting)
    if _ALWAYS_AFTER.match(setting.after):
        # "once a thief, always a thief"
        return False
    if (
        _was_one(near.lower() if is_title else near)
        or (is_title and _DIES_AFTER.match(setting.after))
        or (near.lower().endswith(_ONCE) and not _is_when(setting))
        or _DEAD_BEFORE.search(near)
        or _DIED_AFTER.match(setting.after)
        or (_LONG_AGO_BEFORE.match(setting.sentence_before) and not _NOW_AFTER.match(setting.after))
    ):
        return True
    if _DOES_DEAL.match(text) and _DEALT_BEFORE.search(near):
        return True
    if setting.before.endswith((", a ", ", an ")) and _LOST.search(setting.sentence_before):
        # "lost her sister, a heroin user, to fentanyl"
        return True
    is_met = "wheelchair" in text and _MET_BEFORE.search(setting.sentence_before)
    if is_met or (_HAD_AFTER.match(setting.after) and _WAS_THE.search(near)):
        return True
    return bool(_SELLS_SEX.search(text)) and bool(
        DIED.search(setting.sentence_around) or _MET_BEFORE.search(setting.sentence_before)
    )


def _is_when(setting: Setting) -> bool:
    """Tell whether "once" is no time: "Once a pimp is caught, she can leave"."""
    begins = setting.sentence_before.strip(' "\u201c').lower() in ("once a", "once an")
    return begins and _DOES_NEXT.match(setting.after) is not None


def _was_one(near: str) -> bool:
    return bool(_WAS.search(near[-_LONGEST_WAS:])) and not _TURNED_BEFORE.search(near)
