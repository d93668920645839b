"""What the sentence tells besides: "the escaped convict fled", "the kingpin ran a ring"."""

import re

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.accused_next import is_accused_next
from generator.lint.status.conviction import is_convicted
from generator.lint.status.stated import modifier_of

_WHO = r",?\s(?:who\s)?(?:(?:also|allegedly|had|has|have|later|once|then)\s){0,2}"
_IS = r"(?:(?:are|been|has|have|is|was|were|who)\s){0,3}"
# What a suggestion says, and how the text goes on to tell the same.
_AGAIN = tuple(
    (later(said), later(told, re.IGNORECASE))
    for said, told in (
        (
            r" escaped from custody\Z",
            r",?\s(?:who\s(?:had\s|has\s)?)?(?:broke\s(?:free|out)|escaped|ran\saway\sfrom|slipped\s(?:away|out|past)"
            r"|fled\s(?:[a-z]+\s){0,4}?(?:cell|custody|crew|detail|facility|guards?|jail|prison|van)"
            r"|walked\s(?:away|off|out)\s(?:from|of))\b"
            r"|\s(?:(?:is|are|was|were)\s)?(?:arrested|back\sin\scustody|captured|caught|found|recaptured|returned)\s(?:[a-z]+\s){0,2}?"
            r"(?:after|since)\s(?:(?:breaking|escaping|fleeing|slipping|walking)\b|(?:an?|her|his|the|their)\s(?:\w+\s)?escape\b)"
            r"|[^.;,]{1,30}\safter\s(?:her|his|the|their)\s(?:\w+\s)?escape\b"
            rf"|\s{_IS}charged\swith\s(?:\w+\s)?escap|\s(?:escapes|made\s(?:her|his|their)\sescape)\b"
            r"|[^.;,]{1,40}\safter\s(?:he|she|they)\s(?:had\s)?(?:broke|escaped|fled)\b",
        ),
        (
            r" leading (?:an?|the|criminal|drug)\b",
            rf"{_WHO}(?:built|commanded|controlled|directed|headed|led|managed|operated|oversaw|ran|supervised)\s"
            r"(?:(?!(?:her|his|their)\sbusiness)(?:[\w'-]+)\s){0,5}?(?:business|cartel|crew|empire|enterprise|gang|network|operation|organization|ring|scheme"
            r"|trade)\b",
        ),
        (r" of rape\Z", rf"{_WHO}raped\s"),
        (
            r" of selling (?!sex)",
            rf"\s{_IS}(?:caught|filmed|recorded|seen)\s(?:on\s\w+\s)?(?:dealing|selling)\b",
        ),
        (
            r" without stable housing\Z",
            r"[^.;,]{1,50}\shomeless\s(?:camp|encampment|shelter)\b"
            rf"|,?\s{_IS}(?:experiencing\shomelessness|homeless|unhoused|without\s(?:an?\s)?(?:address|home|housing))\b"
            r"|,?\s(?:who\s(?:has|had)|with)\s(?:no|without)\s(?:(?:fixed|home|known|permanent|stable)\s)?(?:address|home|housing)\b"
            r"|,\san?\s(?:homeless|unhoused)\s(?:m[ae]n|person|wom[ae]n)\b",
        ),
    )
)
_OPERATION = later(r" leading (?:an?|the|criminal|drug)\b.*")
_ITS_AFTER = later(r"'s\s(?:[a-z]+\s)?(?:cartel|crew|empire|network|operation|organization|ring)\b")
# "The ring's kingpin was arrested"
_OF_RING_BEFORE = later(
    r"\b(?:cartel|crew|empire|gang|group|network|operation|organization|ring)'s\s\Z|\bas\sits\s\Z"
)
_NEGATIVE = later(r"negative drug test(s?)\Z")
_TEST = later(r"\b(?:drug|urine)\s(?:screen|test)(?:s|ing)?\b", re.IGNORECASE)
_ONE = later(r"(?:people|person) ")
_LOW = later(r" low-level offenses?\Z")
_CONVICTED_AFTER = later(
    r"\s(?:who\s)?(?:(?:is|are|was|were)\s)?(?:convicted|guilty)\sof\s(?:an?\s)?(?:low\slevel|minor|petty)\b"
)
# "accused the repeat offender of robbery": that it is not the first is said nowhere else.
_REPEATED = later(r" accused of (?:a series of|repeated|several) ")
_RECORD = later(r" with .*convictions?\Z")


_CONVICTED = later(r"convicted\b", re.IGNORECASE)
_APPOSED_BEFORE = later(r"\w,\s(?:(?:\d+,\s)?(?:an?|the)\s)?(?:[a-z]+\s)?\Z")
_REACH = 40


def said_next(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return a plain word for somebody of whom the sentence itself says the rest; or nothing."""
    if negative := _NEGATIVE.match(texts[0]):
        # "need 90 days of clean screens" on their drug tests
        told = setting.sentence_around
        is_told = _TEST.search(told) and " result" not in told
        return [f"negative result{negative[1]}"] if is_told else []
    if not _ONE.match(texts[0]):
        return []
    if " leading " in texts[0] and (leading := _leading(texts, setting)):
        return leading
    if setting.after.startswith(",") and _APPOSED_BEFORE.search(setting.before[-_REACH:]):
        # "Hale, an alleged drug dealer, is accused": he is more than a person.
        return []
    # "A convicted rapist who raped a jogger": that he was convicted was before.
    is_again = _is_again(texts[0], setting.sentence_after) and not _CONVICTED.search(
        setting.term + modifier_of(setting)
    )
    if not (is_again or is_accused_next(texts, setting)):
        return []
    leader = _leader(texts[0], setting) if is_again else ""
    return _told_before(texts, setting) or [leader or texts[0].partition(" ")[0]]


def _leading(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return "leader" for "the ring's kingpin"; or nothing."""
    if _ITS_AFTER.match(setting.after) and _OPERATION.search(texts[0]):
        return [_OPERATION.sub(" leading it", texts[0])]
    if _OPERATION.search(texts[0]) and _OF_RING_BEFORE.search(setting.before[-_REACH:]):
        leader = "leader" if is_convicted(setting) else "accused leader"
        return [f"{leader}s" if texts[0].startswith("people ") else leader]
    return []


def _told_before(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return "person with prior convictions" for a repeat offender; nothing for others."""
    if not setting.after.startswith(" of ") or not _REPEATED.search(texts[0]):
        return []
    records = list(filter(_RECORD.search, texts))
    return records[:1] or [texts[0].replace(" accused of ", " suspected of ")]


def _leader(text: str, setting: Setting) -> str:
    """Return "leader" for "the kingpin", who "ran the ring": "the person" would be nobody."""
    is_the = setting.before[-len("the ") :].lower() == "the "
    if not (is_the and _OPERATION.search(text)) or setting.after.startswith((",", " who ")):
        return ""
    return "leaders" if text.startswith("people ") else "leader"


def _is_again(text: str, after: str) -> bool:
    if _LOW.search(text) and _CONVICTED_AFTER.match(after):
        return True
    return any(said.search(text) and told.match(after) for said, told in _AGAIN)
