"""Whether all who do something are spoken to: "The robbers here should take note".

A warning is for whoever does it, however many were arrested: "Shoplifters beware: we caught nine".
"""

import re

from generator.lint.english.deeds import IRREGULAR_PAST
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

# "because burglars like this man prey": it is said of all who are like him.
_SAID_BEFORE = later(r"(?:\A|[.!?:;,\"\u201c]\s?|\b(?:and|as|because|but|that|when|where)\s)\Z")
_NOUN = r"(?:one|two|three|defendants?|m[ae]n|pair|people|person|suspects?|wom[ae]n)"
_LIKE_THIS_AFTER = later(
    rf"\slike\s(?:this|these|the(?=\sdefendant))(?:\s{_NOUN}\b)?"
    rf"\s(?!(?:{_NOUN}|{IRREGULAR_PAST}|are\s(?:charged|now)|and|before|from|had"
    r"|has|have|here|in|of|on|or|was|we|were|who|whom|with|you)\b)"
    r"[a-z]+(?<!ed)\b"
)
# "The robbers here should take note"
_THE_FIRST = later(r"(?:\A|[.!?]\s|[\"\u201c])The\s\Z")
_HERE_AFTER = later(
    r"\s(?:here|(?:in|of|on)\s(?:our|the|this)\s[a-z]+)\s(?:had\sbetter|must|need\sto|ought\sto|should)\s"
)
# "has vowed to prosecute drug dealers for murder": whoever will be one.
_VOWED_BEFORE = later(
    r"\b(?:pledg|promis|threaten|vow)\w*\sto\s(?:[a-z]+\s)?(?:charge|prosecute|pursue|jail|punish)\s\Z"
)
# A call for attention: "Attention shoplifters: officers are watching"
_CALLED_BEFORE = later(
    r"(?:\A|[.!?]\s|[\"\u201c])(?:Attention|Beware|Dear|Hey|Listen(?:\sup)?|Look\sout|Memo|Sorry"
    r"|Watch\sout),?\s(?:to\s)?(?:all\s)?(?:(?:[a-z]+,?\s){1,3}(?:and|or)\s)?\Z",
    re.IGNORECASE,
)
_BREAK_AFTER = later(r"(?:\s(?:and|or)\s(?:[a-z]+\s)?[a-z]+s)?\s?(?:[:.!\u2014-]|,\s(?!who\b))")
# A clause begins, and says "you": "Fentanyl dealers: you sell it, and we charge you"
_FIRST_BEFORE = later(
    r"(?:\A|[.!?]\s|[\"\u201c])(?:[A-Z][a-z]+(?:,?\s(?:[a-z]+,?\s)?[a-z]+)?,?\s(?:and|or)\s)?\Z",
    re.IGNORECASE,
)
_TOLD_AFTER = later(
    r"(?:\s(?:and|or)\s(?:[a-z]+\s)?[a-z]+s)?"
    r"(?:,?\s(?:beware|be\s(?:advised|warned)|look\sout|take\snot(?:e|ice))\b|,\s(?:(?:if\s)?you|(?:hear|know|remember)\s(?:that|this))\b"
    r"|\s?(?:[:\u2014]|-+)\s?[^.;!?]{0,70}?\byou(?:r|rs|'re|'ll|'ve)?\b)",
    re.IGNORECASE,
)
_REACH = 60


def are_any_like_this(setting: Setting) -> bool:
    """Tell whether it is told what all do who are like somebody: "thieves like this man take"."""
    if not setting.after.startswith(" like th"):
        return False
    before = setting.before[-_REACH:]
    return bool(_SAID_BEFORE.search(before) and _LIKE_THIS_AFTER.match(setting.after))


def are_all_told(setting: Setting) -> bool:
    """Tell whether all who do it are spoken to or of: "To the dealers here", "thieves like him"."""
    return _are_addressed(setting) or are_any_like_this(setting)


def _are_addressed(setting: Setting) -> bool:
    """Tell whether all who do it are spoken to, or told what they can expect."""
    if setting.term[-1:] not in "sS":
        return False
    near = setting.before[-_REACH:]
    after = setting.line_after
    if _THE_FIRST.search(near) and _HERE_AFTER.match(after):
        return True
    if _TOLD_AFTER.match(after) and _FIRST_BEFORE.search(near):
        return True
    if _BREAK_AFTER.match(after) and _CALLED_BEFORE.search(near):
        return True
    return _VOWED_BEFORE.search(near) is not None
