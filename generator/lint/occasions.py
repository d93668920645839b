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
_OTHERS = later(r"\b(harm(?:s|ed|ing)?) others\b")
_CHILDREN = later(
    r"\b(?:apps?|boys?|chats?|child(?:ren)?|game|girls?|gaming|kids?|minors?|online|parents?"
    r"|playgrounds?|schools?|screens?|teen\w*|youth)\b",
    re.IGNORECASE,
)


def on_occasion(texts: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    """Return the suggestions with the words that fit what the sentence is about first."""
    if _OTHERS.search(texts[0]) and _CHILDREN.search(setting.sentence_around):
        return tuple(_OTHERS.sub(r"\1 children", one) for one in texts)
    convicted = _CONVICTED.fullmatch(texts[0])
    if convicted and _REGISTRY.search(setting.sentence_around):
        return f"{convicted[1]} required to register for {convicted[2]}", *texts
    return texts
