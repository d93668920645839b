"""Offenders of whom the text tells that there is a case: they are defendants, or plain people.

"People accused of offenses" says nothing where the text says of what, and it hedges twice in "the
people accused of offenses allegedly fled".
"""

import re

from generator.lint.english.deeds import DID_AFTER
from generator.lint.kept.patterns import NUMBER, later
from generator.lint.setting import Setting
from generator.lint.status.arrests import ARRESTED_AFTER

_COUNTED_BEFORE = later(rf"\b(?:{NUMBER}|dozens?(?:\sof)?)\s(?:[a-z]+\s)?\Z", re.IGNORECASE)
# "The offenders allegedly took": that it is not proved is told.
_ALLEGEDLY_AFTER = later(r"\s(?:(?:had|has|have|later|then)\s)?allegedly\s", re.IGNORECASE)
# "processing offenders on simple possession charges"
_CHARGES_AFTER = later(
    r"\s(?:on|with)\s(?:[\w-]+\s){0,4}?(?:cases?|charges?|counts?|warrants?)\b", re.IGNORECASE
)
# "any felony offense where an offender used a gun"
_OFFENSE_BEFORE = later(
    r"\b(?:crimes?|offenses?)\s(?:(?:in|during)\swhich|when|where)\s(?:an?\s)?\Z", re.IGNORECASE
)
# "a talk that teaches offenders about the dangers of fentanyl"
_TAUGHT_BEFORE = later(
    r"\b(?:advis|educat|inform|notif|remind|teach|tell)(?:e|es|ied|ies|ing|s|y)?\s\Z", re.IGNORECASE
)
_ABOUT_AFTER = later(r"\s(?:about|of)\s(?:the\s)?(?:[a-z]+\s)?(?:dangers?|harms?|risks?)\b")
_ANY_OFFENSE = later(
    r"((?:young\s)?(?:person|people|adults?|m[ae]n|men\sand\swomen|wom[ae]n))\saccused\sof\s"
    r"(?:an\soffense|offenses|a\scrime|crimes)"
)
_THE_BEFORE = later(rf"\b(?:all|both|the)\s(?:{NUMBER}\s)?\Z", re.IGNORECASE)
# "Seven percent of the young offenders referred to us": those are no people of a case.
_SHARE_BEFORE = later(
    r"(?:%|\b(?:fraction|half|majority|many|most|number|percent|portion|share|third))\sof\s(?:all\s)?"
    r"the\s\Z"
)
# "the victim, offender, and the community"
_VICTIM_AND_BEFORE = later(r"\b(?:survivor|victim)(?:,|\s(?:and|or))\s\Z", re.IGNORECASE)
_OF_AFTER = later(r"\sof\b")
_OFFENDERS = later(r"offenders\Z", re.IGNORECASE)
# What says of several people that they are defendants.
_CHARGED = later(
    r"\bdefendants\b|\b(?:are|were|have\sbeen)\s(?:also\s|each\s|now\s)?(?:arraigned|charged"
    r"|indicted)\b(?!\s(?:\$|a\sfee|double|extra|for|more|twice))|\bcharges\s(?:[a-z]+\s){0,4}against\s(?:all\s|both\s|the\s)?"
    rf"(?:{NUMBER}|[a-z]+s)\b|\b(?:arraigned|charged|indicted)\s(?:all\s|both\s|the\s)?{NUMBER}\s",
    re.IGNORECASE,
)
_OPEN_BEFORE = later(
    r"\b(?:if|no|not|never|once|unless|until|when|whether)\b[^.;]{0,40}\Z", re.IGNORECASE
)
# "The offenders were sentenced": whom a court sentences is a defendant.
_TRIED_AFTER = later(
    r"\s(?:(?:is|are|was|were|has|have|will|be|been|all|both|each|now)\s){0,3}(?:acquitted|arraigned"
    r"|convicted|found\s(?:not\s)?guilty|indicted|sentenced)\b|\sgets\s|\s(?:plead(?:ed|s)?|pled)\s(?:not\s)?guilty\b",
    re.IGNORECASE,
)
# "The jury found that the burglar had used a stolen key"
_JURY_FOUND_BEFORE = later(
    r"\b(?<!grand\s)(?:[Jj]ury|[Jj]urors)\s(?:(?:also|has|have|later|unanimously)\s)?(?:agreed|concluded"
    r"|decided|determined|found)\sthat\sthe\s\Z"
)
_HARMED_AFTER = later(
    r"\s(?:died\b|who\b|(?:had\sbeen|was|were)\s(?:attacked|beaten|hurt|injured|killed|murdered"
    r"|robbed|shot|stabbed)\b)"
)
# "Victims may address the offender at sentencing"
_AT_SENTENCING_AFTER = later(r"\s(?:at|before|during)\s(?:(?:her|his|the|their)\s)?sentencing\b")
# "The sweep netted 12 predators", but not "an app to catch predators"
_CAUGHT_BEFORE = later(
    r"\b(?:apprehended|arrest(?:ed|s)|booked|captured|caught|detained|nabbed|net(?:s|ted))\s"
    rf"(?:(?:an?|another|the|{NUMBER})\s)?\Z",
    re.IGNORECASE,
)
# "Police are looking for the offenders": nobody has been accused yet.
_SOUGHT_BEFORE = later(
    r"\b(?:find(?:ing)?|identify(?:ing)?|(?:hunt|look|search)(?:ed|ing)?\sfor|seek(?:ing|s)?|sought)"
    r"\s(?:all\s|both\s)?the\s\Z|\b(?:approach|chase|confront|(?:know|learn)\swho)\sthe\s\Z",
    re.IGNORECASE,
)
# "The offender is still out there, police said."
_FREE_AFTER = later(
    r"\s(?:(?:could|may|might)\sstill\s(?:be|live)|(?:are|is|remains?)\s(?:still\s)?(?:at\slarge|out\sthere))\b"
)
# Whoever is spoken of beside these may be somebody else, whom nobody has charged.
_OTHERS = later(
    r"\b(?:another|different|escaped|large|loose|never|not|other|remaining|unidentified|unknown)\b",
    re.IGNORECASE,
)
# "Thug Pleads Not Guilty to Stabbing": of what is told, or not the point.
_CASE_AFTER = later(
    r"\s(?:arraigned|arrested|charged|convicted|extradited|faces?|gets?|held|indicted|plead(?:s|ed)?"
    r"|sentenced|to\sstand\strial)\b",
    re.IGNORECASE,
)
# "the offenders burned the car": whoever tells what they did then tells of no case.
_DEED_AFTER = later(
    r"(?:,\s[^.;,]{1,60},)?\s(?:also\s|later\s|then\s)?(?:abandoned|ambushed|approached|attacked|beat|broke|burned|carjacked"
    r"|demanded|drove|dumped|entered\s(?:a|an|her|his|the)\s(?!plea)|fired|fled|forced|grabbed"
    r"|got\s(?:away|out)|jumped|kicked|opened\sfire|pistol|pointed|pulled|ran\s(?:away|from|into|off|out|to)|robbed|sped|shot"
    r"|stabbed|stole|struck|surrounded|threatened|tied|(?:ordered|took)\s(?:her|him|his|them|their)"
    r"|walked)\b",
    re.IGNORECASE,
)
_MET_BEFORE = later(
    r"\b(?:approached|chased|confronted|encountered|followed|fought(?:\soff)?|pursued"
    r"|spotted|(?:fired|shot|yelled)\sat|(?:fled|ran)\sfrom"
    r"|(?:cameras?|footage|video)\s(?:[a-z]+\s)?(?:captures?|captured|recorded|showed|shows?))\sthe\s"
    r"(?:(?:armed|hooded|masked)\s)?\Z",
    re.IGNORECASE,
)
_MASKED_BEFORE = later(
    r"\b(?:a\s(?:crew|group|pair|team|trio)\sof\s(?:[a-z]+,?\s){0,3}"
    r"|(?:an?|the|and|,)\s(?:armed|hooded|masked)\s|(?:one|the\sother)\s)\Z",
    re.IGNORECASE,
)
_WERE_AFTER = later(r",?\s(?:are|have|were|who)\b")
_TWO = later(r"\b(?:both|couple|duo|pair|two)\b", re.IGNORECASE)
_REACH = 60


def is_case_told(setting: Setting) -> bool:
    """Tell whether the words beside it say that there is a case: "offenders on gun charges"."""
    before, after = setting.before[-_REACH:], setting.after
    if _ALLEGEDLY_AFTER.match(after) or _CHARGES_AFTER.match(after):
        return True
    is_headline = setting.is_capitalized and "convict" not in setting.term.lower()
    if is_headline and _CASE_AFTER.match(after):
        return True
    if _OFFENSE_BEFORE.search(before):
        return True
    if _TAUGHT_BEFORE.search(before) and _ABOUT_AFTER.match(after):
        return True
    # What "three convicts" are meant as is told by the label alone.
    is_plural = setting.term.lower().endswith("s") and "convict" not in setting.term.lower()
    return is_plural and bool(_COUNTED_BEFORE.search(before) and DID_AFTER.match(after))


def is_in_case(setting: Setting) -> bool:
    """Tell whether it is said that they were arrested, charged, tried or sentenced."""
    is_done = _TRIED_AFTER.match(setting.after) or ARRESTED_AFTER.match(setting.after)
    near = setting.before[-_REACH:]
    return bool(is_done or _CAUGHT_BEFORE.search(near)) or is_case_told(setting)


def are_tried(setting: Setting) -> bool:
    """Tell whether they were arrested, or so many were tried: "Sixty offenders were convicted"."""
    if ARRESTED_AFTER.match(setting.after):
        return True
    is_done = _TRIED_AFTER.match(setting.after)
    return bool(is_done and _COUNTED_BEFORE.search(setting.before[-_REACH:]))


def as_defendants(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return "defendants" for the offenders of a text that calls several people so; or nothing."""
    if not _are_the_people(texts, setting) or _OTHERS.search(setting.sentence_around):
        return []
    told = _told_around(setting)
    charged = _CHARGED.search(told)
    is_so = charged and not _OPEN_BEFORE.search(told[: charged.start()])
    return ["defendants"] if is_so else []


def in_group(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return "people" for "a group of masked offenders" who do something, or nothing."""
    offense = _ANY_OFFENSE.fullmatch(texts[0])
    near = setting.before[-_REACH:]
    if offense is None or setting.after.startswith("'") or not _MASKED_BEFORE.search(near):
        return []
    is_told = _DEED_AFTER.match(setting.after) or _MET_BEFORE.search(near)
    return [offense[1]] if is_told else []


def in_story(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return "group" for offenders of whom it is told what they did, or whom somebody met."""
    offense = _ANY_OFFENSE.fullmatch(texts[0])
    near, after = setting.before[-_REACH:], setting.after
    if offense is None or offense[1] != "people" or after.startswith("'"):
        return []
    is_deed = _DEED_AFTER.match(after) and _THE_BEFORE.search(near)
    if not (is_deed or _MET_BEFORE.search(near)):
        return []
    are_several = _WERE_AFTER.match(after) or _TWO.search(setting.line_before + setting.line_after)
    return ["people" if are_several else "group"]


def on_trial(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return "defendant" for "the offender" of whom it follows how the trial ended; or nothing.

    So it is for "the burglar" of whom a jury has found something.
    """
    offense = _ANY_OFFENSE.fullmatch(texts[0])
    is_deed = offense is None and " accused of " in texts[0]
    if is_deed and _JURY_FOUND_BEFORE.search(setting.before[-_REACH:]):
        is_one = not setting.term.lower().endswith("s")
        if _HARMED_AFTER.match(setting.after):
            # The trial was about whoever shot him.
            return ["person" if is_one else "people"]
        return ["defendant" if is_one else "defendants"]
    is_told = offense and _TRIED_AFTER.match(setting.after)
    if offense is None or not is_told or not setting.before.lower().endswith("the "):
        return []
    return ["defendants" if setting.term.lower().endswith("s") else "defendant"]


def in_short(texts: tuple[str, ...], setting: Setting, status: str) -> list[str]:
    """Return a short phrase for "the offender": which offense is plain, or not the point."""
    offense = _ANY_OFFENSE.fullmatch(texts[0])
    if offense is None or _OF_AFTER.match(setting.after):
        return []
    near = setting.before[-_REACH:]
    is_one = offense[1] == "person"
    if is_one:
        is_known = near.lower().endswith("the ")
    else:
        # "The offenders' car": the car of people accused of offenses.
        is_known = not setting.after.startswith("'") and _are_the_people(texts, setting)
    if not (is_known or (is_one and _VICTIM_AND_BEFORE.search(near))):
        return []
    if _TRIED_AFTER.match(setting.after) or _AT_SENTENCING_AFTER.match(setting.after):
        return ["defendant" if is_one else "defendants"]
    is_sought = _SOUGHT_BEFORE.search(near) or _FREE_AFTER.match(setting.after)
    if status == "accused" and is_sought:
        return ["suspect" if is_one else "suspects"]
    return [f"{status} {offense[1]}"]


def _are_the_people(texts: tuple[str, ...], setting: Setting) -> bool:
    """Tell whether certain people are meant, of whom the text says what they did."""
    near = setting.before[-_REACH:]
    if _OF_AFTER.match(setting.after) or not _THE_BEFORE.search(near) or _SHARE_BEFORE.search(near):
        return False
    is_many = _ANY_OFFENSE.fullmatch(texts[0]) and setting.term.lower().endswith("s")
    return bool(is_many) and bool(
        _OFFENDERS.search(setting.term)
        or DID_AFTER.match(setting.after)
        or _ALLEGEDLY_AFTER.match(setting.after)
    )


def _told_around(setting: Setting) -> str:
    """Return what the text tells beside the label's own sentence."""
    own, rest = len(setting.sentence_before), setting.line_after[len(setting.sentence_after) :]
    before = setting.line_before[: len(setting.line_before) - own]
    return " ".join((setting.lede, setting.earlier, before, rest))
