"""Words that were a slight, and are told as such: "written off as a delinquent".

The word is the fact: with another one, somebody was called what nobody minds.
"""

import re

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

WHOM = (
    r"(?:him|her|them|me|us|you|himself|herself|themselves|people|someone|anyone|everyone"
    r"|[A-Z][\w.]+|(?:the|a|an|his|her|their|its|this|that|these|those|all|some)\s"
    # "called the two dealers dangerous" says something of dealers
    r"(?!(?:\d+|accused|alleged|armed|dangerous|known|local|other|same|suspected|two|three|four|five"
    r"|six|violent|young)\s(?!an?\s))\w+|[a-z]+s)\s"
)
"""Who is called or treated as something, as a part of a pattern."""
# One of these ends the term of each; looked for first because it is cheap.
_YOUTH = ("delinquent", "delinquents", "crack baby", "crack babies")
_NICKNAMES = ("frequent flyer", "frequent flyers", "frequent flier", "frequent fliers")
_PREDATORS = ("superpredator", "superpredators", "super predator", "super predators")
_PIMPS = ("her pimp", "his pimp", "their pimp")
_CONDUCT = ("drug seeking", "med seeking", "pill seeking")
_CRIMINALS = (" criminal", " criminals")
_CRAZED = ("psychos", "crazies", "lunatics")
_ALL = _CRAZED + _YOUTH + _NICKNAMES + _PREDATORS + _PIMPS + _CONDUCT + _CRIMINALS
# "wrote these kids off as", "dismissed in school as a", "treated him like a"
_DISMISSED = later(
    r"\b(?:brand|dismiss|tarr|treat|writ|wrote|written)(?:e|ed|es|ing|s|ten)?\s"
    r"(?:(?!(?:as|like)\b)[\w']+\s){0,4}(?:as|like)\s(?:(?:an?|just|mere|only|another)\s){0,2}\Z"
    r"|\bbrand(?:ed|ing|s)?\s(?:(?:the\s)?[\w']+\s){1,2}(?:an?\s)?\Z",
    re.IGNORECASE,
)
_CALLED = later(
    r"\b(?:brand|call|dubb|label|nam|nicknam)(?:ed|ing|led|s)?\s"
    r"(?!(?:about|after|back|by|for|from|in|off|on|out|to|up|upon|with)\s)(?:(?!and\b|the\b(?!\s\w+\s(?:an?\s)?[\"\u201c]?\Z))"
    r"[\w']+\s){1,4}(?:an?\s)?[\"\u201c\u2018']?\Z"
    r"|\b(?:dubbed|nicknamed)\s[\w']+\sthe\s\Z"
)
# "boys called superpredators", but "called dangerous criminals a threat"
_CALLED_SO = later(r"[a-z]\scalled\s(?:an?\s)?\Z")
_KNOWN_AS = later(
    r"\bkn(?:ew|own?|ows)\s(?:(?:(?:among|around|by|in|to)\s)?(?:[\w']+\s){1,4})?as\s(?:an?\s|the\s)?\Z",
    re.IGNORECASE,
)
# "dismissed her as drug-seeking"
_NOTED = later(
    r"\b(?:dismiss|flag|list|mark|not|writ|wrote)(?:ed|es|ing|s|ten)?\s(?:[\w']+\s){1,4}(?:as\s)?\Z",
    re.IGNORECASE,
)
_FIERCE = later(r"(?:cold blooded|dangerous|hardened|heartless|ruthless|vicious)\s")
# "whom the prosecutor called a", "looked like a hardened criminal"
_SEEN_AS = later(
    r"\bwhom?\s(?:[a-z]+\s){1,3}call(?:s|ed)\s(?:an?\s)?\Z"
    r"|\blook(?:s|ed|ing)?\slike\s(?:an?\s)?\Z|\bout\sto\sbe\s(?:an?\s)?\Z"
)
# "not the hardened criminal the headlines made him out to be"
_MADE_OUT_AFTER = later(
    r"\s(?:that\s)?(?:[\w']+\s){1,4}(?:made|make[sd]?|paint(?:ed|s)?|portray(?:ed|s)?)\s"
    r"(?:her|him|them|[A-Z]\w+)\s(?:out\s)?(?:as|to\sbe)\b"
    r"|\s(?:that\s)?(?:the\s)?[a-z]+\sdescribed\b"
)
# "the man the papers had called her pimp", but "the victim called her pimp" by telephone
_WHOM_CALLED = later(
    r"\b(?:boyfriend|cousin|husband|m[ae]n|one|person|who|whom)\s(?:the\s)?(?:headlines|newspapers|papers"
    r"|police|press|prosecutors|reporters|state|tabloids|they)\s(?:had\s|have\s|has\s)?called\s\Z"
)
# "Keep the psychos off my block": the people whom everybody may be are not meant.
_KEPT_OFF = later(
    r"\b(?:get|keep|kick|lock|take|throw)(?:ing|s)?\s(?:out\s|up\s)?the\s\Z", re.IGNORECASE
)
# "I did not raise a thief," his mother said.
_RAISED = (" raise a ", " raise an ", " raise no ", " raised a ", " raised no ", " raising a ")
_ENDS = later(r"[.,;!?\"\u201d]|\Z")
_WITH_BADGE = later(r"\swith\s(?:an?\s)?(?:gun\sand\sa\s)?(?:badge|law\sdegree|uniform)\b")
_REACH = 60


def is_slight_told(setting: Setting) -> bool:
    """Tell whether the label is what somebody was called, dismissed or written off as."""
    term = setting.term.lower()
    near = setting.before[-_REACH:]
    if not term.endswith(_ALL):
        is_raised = near.endswith(_RAISED) and _ENDS.match(setting.after)
        return bool(is_raised or (term == "thug" and _WITH_BADGE.match(setting.after)))
    if term.endswith(_YOUTH):
        return _DISMISSED.search(near) is not None
    if term in _CRAZED:
        return _KEPT_OFF.search(near) is not None
    if term in _PIMPS:
        return _WHOM_CALLED.search(near) is not None
    if term.endswith(_CRIMINALS):
        return _is_fierce_criminal(term, near, setting.after)
    named = term.endswith(_NICKNAMES) and _KNOWN_AS.search(near)
    named = named or (term.endswith(_CONDUCT) and _NOTED.search(near))
    return bool(named or _CALLED.search(near) or _CALLED_SO.search(near))


def _is_fierce_criminal(term: str, near: str, after: str) -> bool:
    """Tell whether "hardened criminal" is how somebody seemed: what he did is not told."""
    if not _FIERCE.match(term):
        return False
    return bool(_SEEN_AS.search(near) or _CALLED.search(near) or _MADE_OUT_AFTER.match(after))
