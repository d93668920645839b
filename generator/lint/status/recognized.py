"""Whom a witness recognized: "She recognized her rapist"."""

import re

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.perpetrators import ACCUSED_OF_DOING, HARMED, who_did

# "She picked him out as the robber", "named him as her killer": her word, and no accusation.
_RECOGNIZED_AS = later(
    r"\b(?:identif(?:ied|ies|y|ying)|nam(?:ed|es|ing)|pick(?:ed|s|ing)?|point(?:ed|s|ing)?"
    r"|recogniz(?:ed|es|ing))\s(?:[\w'.]+\s){1,6}?as\s(?:the\s)?\Z"
)
# "She recognized her rapist", but "she recognized the robber": that was the suspect.
_KNEW_BEFORE = later(
    r"\b(?:describ|identif|recogniz)(?:e[ds]?|ied|ies|ing|ying)\s\Z|\b(?:pick|point)(?:ed|ing|s)\sout\s\Z"
)
_BY_POLICE = later(
    r"\b(?:agents?|authorities|dna|deput(?:y|ies)|detectives?|evidence|(?:finger|palm)\s?prints?"
    r"|investigat\w+|officers?|police|prosecutors?|sheriff\w*|troopers?)\b",
    re.IGNORECASE,
)
_REACH = 60


def is_recognized(sentence_before: str) -> bool:
    """Tell whether a witness says that somebody did it: "She picked him out as"."""
    if not _RECOGNIZED_AS.search(sentence_before[-_REACH:]):
        return False
    return not _BY_POLICE.search(sentence_before)


def recognized(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return words for whom a witness recognized: "the person who raped her"; or nothing."""
    told = setting.sentence_before
    is_known = is_recognized(told) or (_KNEW_BEFORE.search(told) and not _BY_POLICE.search(told))
    if not is_known or not HARMED.fullmatch(setting.term):
        return []
    if ACCUSED_OF_DOING.fullmatch(texts[0]):
        done = who_did(texts[0])
        return [done] if done else []
    who = "people" if setting.term.lower().endswith("s") else "person"
    return [f"{who} responsible"] if setting.before.endswith(" as the ") else []
