"""Suggestions for what is denied or only believed: nobody denies that somebody alleged it."""

import re

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.in_gangs import (
    ALLEGED,
)

_NEGATED_BEFORE = later(
    r"\b(?:neither|nor|not|never|n't|den(?:y|ies|ied)|no longer|prov(?:e|ing))\b"
    r"(?:[^.;]|\b(?:Dr|Mrs?|Ms)\.){0,40}\Z",
    re.IGNORECASE,
)
# "whom he believed to be a rival gang member"
_BELIEVED_BEFORE = later(
    r"\b(?:alleged|[Bb]elieved|claim(?:s|ed|ing)?|said|[Ss]uspected|[Tt]hought)\sto\sbe\s(?:an?\s)?\Z"
    r"|\b[Ff]ormerly\san?\s\Z|\b(?:considered|deemed|mistaken\sfor|(?:mis)?t(?:ake|akes|ook)\s[\w\s]{0,20}for)\s(?:to\sbe\s)?(?:an?\s)?\Z"
    r"|\bbelie\w+\s(?:\w+\s){1,3}to\sbe\s(?:an?\s)?\Z"
    r"|\bask\w*\s[^.;]{1,40}?\b(?:if|whether)\s(?:he|she|they)\s(?:(?:is|was|were)\s(?:an?\s)?)?\Z"
    r"|\bmisidentif\w+\s(?:[\w']+\s){0,8}as\s(?:an?\s)?\Z"
)
_REACH = 60


def undenied(texts: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    """Return suggestions without "alleged" where it is denied or believed.

    Whoever denies it denies the deed, and not that somebody said so.
    """
    near = setting.before[-_REACH:]
    if ALLEGED.search(texts[0]) and (_NEGATED_BEFORE.search(near) or _BELIEVED_BEFORE.search(near)):
        return tuple(ALLEGED.sub("", one) for one in texts)
    return texts
