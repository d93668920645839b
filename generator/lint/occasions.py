"""What a sentence is about decides the words: "checked on sex offenders" is about a registry."""

import re

from generator.lint.patterns import later
from generator.lint.setting import Setting

_CONVICTED = later(r"(person|people) convicted of (a sexual offense|sexual offenses)\Z")
# What is done with people because they are on a registry.
_REGISTRY = later(
    r"\b(?:addresses|check(?:s|ed|ing)?\s(?:on|in)|compliance|compliant|halloween|homes?\sof"
    r"|live\swhere|neighborhood|notif\w+|regist\w+|sweep|trick[\s-]or[\s-]treat\w*|verif\w+"
    r"|whereabouts)\b",
    re.IGNORECASE,
)
# "convicts" on a work crew are held, whatever they were convicted of.
_HELD = later(
    r"\b(?:behind\sbars|cell(?:s|block)?|chain\sgang|correctional|escap\w+|jails?|manhunt|prisons?"
    r"|recaptured|(?:road|work)\screws?|walked\saway|warden)\b",
    re.IGNORECASE,
)
# A county jail may hold them, too.
_IN_STATE_PRISON = later(r"(person|people) in state prison\Z")
_COUNTY_JAIL = later(r"\b(?:county|jails?|sheriff)\b", re.IGNORECASE)
_OTHERS = later(r"\b(harm(?:s|ed|ing)?) others\b")
_OFTEN_SEEN = later(r"(person|people) in frequent contact with services\Z")
_BOOKED = later(r"\b(?:arrest|book(?:ed|ing)|inmate|jail)", re.IGNORECASE)
_IN_EMERGENCY = later(r"\b(?:911|ambulance|emergenc|ER\b|paramedic)")
_CHILDREN = later(
    r"\b(?:apps?|boys?|chats?|child(?:ren)?|game|girls?|gaming|kids?|minors?|online|parents?"
    r"|playgrounds?|schools?|screens?|teen\w*|youth)\b",
    re.IGNORECASE,
)


def on_occasion(texts: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    """Return the suggestions with the words that fit what the sentence is about first."""
    if _OTHERS.search(texts[0]) and _CHILDREN.search(setting.sentence_around):
        return tuple(_OTHERS.sub(r"\1 children", one) for one in texts)
    if often := _OFTEN_SEEN.fullmatch(texts[0]):
        return _where_often_seen(often[1], texts, setting)
    in_state_prison = _IN_STATE_PRISON.fullmatch(texts[0])
    if in_state_prison and _COUNTY_JAIL.search(setting.sentence_around):
        return f"{in_state_prison[1]} in state custody", *texts
    held = [one for one in texts if one.startswith("incarcerated ")]
    if held and "convicted of" in texts[0] and _HELD.search(setting.sentence_around):
        return tuple(dict.fromkeys([*held, *texts]))
    convicted = _CONVICTED.fullmatch(texts[0])
    if convicted and _REGISTRY.search(setting.sentence_around):
        return f"{convicted[1]} required to register for {convicted[2]}", *texts
    return texts


def _where_often_seen(who: str, texts: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    """Return first where somebody is seen often: in jail or in an emergency room."""
    around = setting.sentence_around
    if _BOOKED.search(around):
        first = f"{who} often booked into jail"
    elif _IN_EMERGENCY.search(around):
        first = f"{who} who often need{'s' if who == 'person' else ''} emergency care"
    else:
        return texts
    return tuple(dict.fromkeys([first, *texts]))
