"""Whether a label is said of whom the sentences around are about: "The burglar", "He is a"."""

import re

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.convicted_of import IS_NAMED, is_about, is_shared
from generator.lint.status.said_in_court import is_said_of
from generator.lint.status.verdict_names import full_names_in, names_in
from generator.lint.status.verdicts import SENTENCE_END

_LIKE_AFTER = later(r"\slike\s(?:[A-Z][\w.']+\s)?([A-Z][\w'-]+)")
_DESCRIBED = r"(?:(?!(?:against|at|by|for|from|in|of|on|that|to|who|with)\b)[A-Za-z]+,?\s){0,3}"
_IT_BEFORE = later(
    r"\b[Tt]h(?:e|is|at)\s(?:(?!(?:against|an?|another|any|at|by|every|fellow|for|from|had|has|in|is"
    r"|no|of|on|other|second|some|that|to|was|who|with)\b)[A-Za-z]+,?\s){0,3}(?<!,\s)\Z"
)
THIS_BEFORE = later(r"\b[Tt]his\s(?:[a-z]+,?\s){0,2}\Z")
_WHOSE_BEFORE = later(r"\b(?:[Hh]is|[Hh]er|[Tt]heir)\s\Z")
_HARMS = later(r"(?:killer|molester|murderer|pimp|predator|rapist|trafficker)\Z", re.IGNORECASE)
# "Today, a burglar was held accountable", "There is one less"
_NOBODY = r"(?!(?:Finally|Here|Now|There|Thankfully|Today|Tonight|Yesterday)\b)"
IS_BEFORE = later(
    r"\b(He|She|he|she|It|it|This|this|(?:[Tt]he|[Tt]his)\s(?:defendant|inmate|man|woman|person"
    rf"|prisoner)|{_NOBODY}[A-Z][\w'-]+)(?:'s|\s(?:is|remains|was))\s(?:also\s|still\s"
    r"|(?:[a-z]+\s){1,2}and\san?\s|the\s(?:[a-z]+\s)?(?:definition|epitome)\sof\s|an?\s|clearly\s"
    r"|just\s|simply\s|nothing\s(?:but|less|more|short)\s(?:of\s|than\s)?|truly\s)*"
    rf"{_DESCRIBED}\Z|\b{_NOBODY}([A-Z][\w'-]+),\s(?:\d+,\s)?an?\s{_DESCRIBED}\Z"
)
# "The brazen, violent burglars", but "38 percent of the budget, burglars"
_THEY_BEFORE = later(rf"\b(?:[Tt]he(?:se)?|[Tt]hose|[Bb]oth)\s{_DESCRIBED}(?<!,\s)\Z")
# "Hale and Moss, burglars from Elm City,", "Hale and Moss are burglars"
_BOTH_BEFORE = later(
    rf"\b([A-Z][\w'-]+)\sand\s(?:[A-Z][\w.'-]*\s)*([A-Z][\w'-]+)(?:,|\s(?:are|were))\s{_DESCRIBED}\Z"
)
_THESE_ARE_BEFORE = later(r"\b(?:These|They)\sare\s(?:[a-z]+s?,?\s){0,4}\Z")
SEVERAL = later(
    r"\b(?:were|both|brothers|couple|defendants|duo|members|men|people|trio|women)\b", re.IGNORECASE
)
_A_BEFORE = later(rf"(?:\A|[\"\u201c])[Aa]n?\s{_DESCRIBED}\Z")
_PLAIN = frozenset(("He", "She", "he", "she", "It", "it", "This", "this"))
_ONE_BEFORE = later(
    rf"(?:\A|[.!?:,]\s|[\"\u201c]|\b(?:and|because|that|thanks|that\s)\s|\b[Tt]oday,?\s)"
    rf"[\"\u201c]?(?:[Aa]n?|[Aa]nother|[Oo]ne)\s(?:more\s|less\s)?{_DESCRIBED}\Z"
)
_OUTCOME_AFTER = later(
    r"\s(?:who\s[^.;,]{1,60}\s)?(?:is|was|has\sbeen|will\s(?:now\s)?be)\s(?:now\s|finally\s|today\s)?"
    r"(?:behind|brought|facing\sjustice|going|headed|held|locked|no\slonger|off|out\sof|put|removed"
    r"|taken|where)\b|\swill\s(?:never|no\slonger|not|spend|serve|die)\b"
)
_TAKES_BEFORE = later(
    r"\b(?:bring|brought|get(?:s|ting)?|got|held|hold(?:s|ing)?|keep(?:s|ing)?|kept|lock(?:s|ed|ing)?"
    r"|put(?:s|ting)?|remov(?:e|es|ed|ing)|send(?:s|ing)?|sent|take(?:s|n)?|taking|took)\s"
    rf"(?:an?|another|one\smore|yet\sanother)\s{_DESCRIBED}\Z"
)
_AWAY_AFTER = later(
    r"\s(?:accountable|away|behind|from|in\sprison|off|out|to\s(?:justice|prison)|up)\b"
)
PAROLE = later(
    r"\b(?:clemency|commut\w+|early\srelease|parole|releas(?:e|ed|ing)\searly"
    r"|out\sof\sprison(?:\searly)?|be\slet\sout|told\sthe\s(?:board|panel)|sexually\sviolent\spredator)\b"
    r"(?!\s(?:agents?|officers?|violat))",
    re.IGNORECASE,
)
_THEM = later(
    r"\bconvicted\s(?:her|him|them)\b|\b(?:he|she|they)\s(?:was|were)\s(?:convict|sentenc)"
)
_BEGUN = later(r"(?:she|he)\s(?:is|was)\s.*|(?:an?|the|this)\s", re.IGNORECASE)
# '"They are burglars," the sheriff said of Moss and Pike'
_SAID_OF = later(r"\bsaid\sof\s(?:[A-Z][\w.'-]*\s)*([A-Z][\w'-]+)")
_REACH = 80


def goes_on(told: str, setting: Setting) -> bool:
    """Tell whether the label is said of whom the sentences around are about."""
    near = near_label(setting)
    if said := _SAID_OF.search(setting.sentence_after):
        return is_about(said[1], told)
    if setting.term.lower().startswith(("her ", "his ", "their ")):
        # "Their trafficker": whose it is stands in the term.
        return not setting.term.lower().endswith("s")
    if like := _LIKE_AFTER.match(setting.after):
        return like[1] in told or _THEM.search(told) is not None
    if setting.term.lower().endswith("s"):
        return _go_on(near, told)
    return _goes_on_about_one(near, told, setting)


def _goes_on_about_one(near: str, told: str, setting: Setting) -> bool:
    if _A_BEFORE.search(near) and PAROLE.search(told + setting.sentence_around):
        return True
    if subject := IS_BEFORE.search(near):
        who, is_own = subject[1] or subject[2], not setting.after.startswith("'")
        return is_own and (who in _PLAIN or " " in who or is_about(who, told))
    is_theirs = _WHOSE_BEFORE.search(near) and _HARMS.search(setting.term)
    if is_theirs or _IT_BEFORE.search(near) or _is_taken_away(near, setting.after):
        return True
    return is_said_of(near, told, setting.after)


def _go_on(near: str, told: str) -> bool:
    """Tell the same of several: "The burglars", "Hale and Moss, burglars from Elm City"."""
    if both := _BOTH_BEFORE.search(near):
        return is_about(both[1], told) and is_about(both[2], told)
    are_tried = _THEY_BEFORE.search(near) and _are_several(told)
    return bool(are_tried) or _THESE_ARE_BEFORE.search(near) is not None


def _are_several(told: str) -> bool:
    """Tell whether several are spoken of, or a verdict is on two who are named."""
    if SEVERAL.search(told):
        return True
    return any(len(set(names_in(one))) > 1 for one in SENTENCE_END.split(told))


def _is_taken_away(near: str, after: str) -> bool:
    """Tell whether it is told what became of one: "A predator is off the street"."""
    if _ONE_BEFORE.search(near) and _OUTCOME_AFTER.match(after):
        return True
    return bool(_TAKES_BEFORE.search(near) and _AWAY_AFTER.match(after))


def near_label(setting: Setting) -> str:
    """Return what stands before the label; "He is a killer" and "The criminal ran" are terms."""
    begun = _BEGUN.match(setting.term)
    return setting.sentence_before[-_REACH:] + (f"{begun[0].rstrip()} " if begun else "")


def is_on_another(verdict: str, told: str, setting: Setting) -> bool:
    """Tell whether a verdict names others than who is named with the label: "Hale, a burglar"."""
    names = [one.split(" ") for one in full_names_in(verdict)]
    *given, surname = _named_with(setting).split(" ")
    if not names or not surname:
        return False
    same = [one for one in names if one[-1] == surname]
    if not given:
        return not same or is_shared(surname, told)
    return all(len(one) > 1 and given[0] not in one for one in same)


def _named_with(setting: Setting) -> str:
    """Return the name that stands with a label, or nothing: "Hale is a", ", Joe Hale, ran"."""
    if named := IS_NAMED.match(setting.after):
        return named[1]
    subject = IS_BEFORE.search(near_label(setting))
    who = (subject[1] or subject[2]) if subject else ""
    return "" if who in _PLAIN or " " in who else who
