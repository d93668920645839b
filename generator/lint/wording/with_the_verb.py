"""What goes with the verb before a label, and not with the deed: "followed a dealer for a mile".

Behind a clause, "for nine weeks" would be how long the deed went on: "interviewed people accused of
rape for nine weeks". A noun has no such room ("alleged sellers of drugs"), or a comma parts it.
"""

import re

from generator.lint.english.articles import Wording
from generator.lint.english.headlines import is_capitalized_throughout, titled
from generator.lint.kept.patterns import NUMBER, later
from generator.lint.setting import Setting
from generator.lint.wording.article_before import with_article
from generator.lint.wording.doer_nouns import as_nouns

_ENDS_IN_DEED = later(
    r"\b(?:who (?!are\b|killed\b|has\b|have\b|is\b|was\b|were\b)[a-z]+(?: [a-z]+)*"
    r"|(?:accused|convicted|suspected) of .*[^,])\Z",
    re.IGNORECASE,
)
_SUSPECTED = later(
    r"(person|people) accused of (?:an? )?((?:[a-z]+ ){0,2}(?:burglary|theft|robbery|rape|murder"
    r"|homicide|arson|shoplifting|carjacking|kidnapping|vandalism|fraud|assault|trafficking|pimping|looting|stalking"
    r"|snatching|violence)|sexually abusing (?:a child|children))"
)
_UNIT = r"(?:minute|hour|day|night|week|month|year|decade|mile|block)s?"
_DOES = later(r"\bwho [a-z]+(?: [a-z]+)*\Z")
_OF_GOODS = later(r"\b((?:carrier|seller|trafficker)s?) of ([a-z]+)\Z")
_COUNT = (
    r"(?:about\s|almost\s|at\sleast\s|more\sthan\s|nearly\s|over\s|the\s(?:last|next|past)\s)?"
    rf"(?:an?|another|one|twenty|thirty|forty|fifty|{NUMBER}|a\sfew|a\shalf|half\sa|many)\s"
)
# "traced the pills to the dealer through an app": it is how they found him.
_BY_MEANS = (
    r"\s(?:through|using|via)\s(?:(?:an?|her|his|the|their|social|cell|old|new)\s)?(?:[\w-]+\s){0,2}?"
    r"(?:accounts?|apps?|camera|cameras|databases?|DNA|drones?|evidence|footage|(?-i:GPS)|informants?|media"
    r"|messages|numbers?|orders?|payments?|phones?|photos?|plates?|prints?|radio|receipts?|records?"
    r"|software|stings?|surveillance|tips?|towers?|trackers?|videos?|warrants?|wiretaps?)\b"
)
_OF_MEANS = later(_BY_MEANS, re.IGNORECASE)
_WITH_VERB_AFTER = later(
    rf"\sfor\s(?:{_COUNT}{_UNIT}|(?:blocks|days|decades|hours|months|weeks|years|life))(?!\sof\b)(?=\W|\Z)"
    r"|\ssince\s(?:\d{4}|last|the|(?-i:[A-Z]))"
    rf"|\suntil\s(?:an?\s|\d|noon|(?-i:[A-Z]))|\sover\s(?:the\s(?:last|past)\s)?{_COUNT}{_UNIT}\b"
    rf"|\s(?:across|past|through)\s(?:an?|the|{NUMBER})\s|\son\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days\b"
    r"|\s(?:after|at|until)\s(?:midnight|noon)\b"
    # "prosecutes dealers with vigor": nobody sells with vigor.
    r"|\swith\s(?:(?:all|full|great|more|renewed|the\ssame)\s)?(?:determination|diligence|energy|force|resolve|rigor"
    r"|urgency|vigor|zeal)\b"
    r"|\s(?:aggressively|doggedly|relentlessly|tirelessly|vigorously)(?=[.,;]|\Z|\s(?:and|in|to)\b)"
    rf"|{_BY_MEANS}",
    re.IGNORECASE,
)
_STARTS = (
    *(" fo", " si", " un", " ov", " ac", " pa", " th", " on", " af", " at"),
    *(" vi", " us", " wi", " ag", " do", " re", " ti", " vi"),
)
# "They were drug users for years": there it goes with the label.
_IS_BEFORE = later(
    r"(?:\b(?:am|are|as|be|became|been|being|is|like|remain(?:ed|s)?|than|was|were|who)"
    r"|['\u2019](?:m|re|s))\s(?:an?\s|the\s)?(?:[\w-]+\s){0,2}?\Z",
    re.IGNORECASE,
)
# A verb right before it, or before its article: "interviewed rapists", "fed the junkies"
_OBJECT_BEFORE = later(
    r"\b(?:[a-z]{2,}(?:ed|ing|[^\W\ds]s)|bring|brought|caught|chase|coach|fed|feed|fight|follow|fought|found"
    r"|gave|give|held|help|hid|hold|house|hunt|interview|jail|keep|kept|led|meet|met|mentor|oppose|prosecute|punish"
    r"|pursue|after|sat|saw|see|sent"
    r"|sought|study|taught|teach|track|treat|visit|watch|with|for)\s"
    rf"(?:(?:an?|the|these|those|this|that|her|his|our|some|many|both|{NUMBER})\s)?\Z"
    # "traced the pills to the dealer"
    r"|\b(?:led|linked|traced?|tracked|tied)\s(?:[\w']+\s){1,4}to\s(?:an?|the|two|three)\s(?:[a-z]+\s)?\Z"
    # "Agents Trail Drug Mule for Two Years"
    r"|\b(?:Agents|Deputies|Detectives|Marshals|Officers|Police|Troopers)\s[A-Z][a-z]+\s\Z"
)
_REACH = 48


def apart_from_verb(wording: Wording, setting: Setting) -> Wording | None:
    """Return "alleged sellers of drugs" before "for nine weeks", or a comma; or None."""
    if wording.after or setting.after[:3].lower() not in _STARTS:
        return None
    is_of_verb = _WITH_VERB_AFTER.match(setting.after) and _is_object(wording, setting)
    if not (is_of_verb and _ENDS_IN_DEED.search(wording.suggestions[0])):
        return None
    if nouns := as_nouns(wording.suggestions):
        if _OF_MEANS.match(setting.after):
            # "the alleged drug seller through an app": nobody sells drugs through it.
            nouns = tuple(_OF_GOODS.sub(_in_front, one) for one in nouns)
        trimmed = setting._replace(before=setting.before[: len(setting.before) - wording.before])
        nouns = tuple(map(titled, nouns)) if setting.is_capitalized else nouns
        around = with_article(nouns, trimmed)
        before = wording.before + around.before
        return wording._replace(suggestions=around.suggestions, before=before)
    if is_capitalized_throughout(setting) or wording.suggestions[0].startswith("as "):
        # A headline has no such commas, nor has "lived as a person who drinks heavily for years".
        return None
    if _DOES.search(wording.suggestions[0]) and setting.after.startswith((" since ", " until ")):
        # Nobody "uses drugs since 1998".
        return None
    texts = tuple(_as_suspect(one) or _with_comma(one) for one in wording.suggestions)
    return wording._replace(suggestions=texts)


def _in_front(of_goods: re.Match[str]) -> str:
    """Return "drug seller" for "seller of drugs"."""
    goods = "drug" if of_goods[2] == "drugs" else of_goods[2]
    return f"{goods} {of_goods[1]}"


def _is_object(wording: Wording, setting: Setting) -> bool:
    if not setting.sentence_before.strip():
        return False
    near = setting.before[: len(setting.before) - wording.before][-_REACH:]
    return bool(_OBJECT_BEFORE.search(near)) and not _IS_BEFORE.search(near)


def _as_suspect(text: str) -> str:
    """Return "rape suspects" for "people accused of rape", or nothing."""
    accused = _SUSPECTED.fullmatch(text)
    if accused is None:
        return ""
    deed = "child sexual abuse" if accused[2].startswith("sexually") else accused[2]
    return f"{deed} suspect{'s' if accused[1] == 'people' else ''}"


def _with_comma(text: str) -> str:
    return f"{text}," if _ENDS_IN_DEED.search(text) else text
