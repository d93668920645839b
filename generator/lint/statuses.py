"""Suggestions by where a case stands: accused, convicted, or people who do such things.

Nobody is called guilty whom the text does not call so: without its word for it, it is "accused of".
"""

import re

from generator.lint.patterns import later
from generator.lint.setting import Setting

_ACCUSED, _CONVICTED = "accused of", "convicted of"
_STATUS = later(r"\b(?:accused of|convicted of|alleged to)\b")
# The text itself goes on to say what was done: "the drug dealer who sold him the pills".
_DID_IT = later(
    r"\swho\s(?:had\s|has\s|have\s|then\s|later\s)?(?:s[eo]lls?|sold|suppl(?:y|ies|ied)|deals?|dealt"
    r"|deliver(?:s|ed)?|distribut(?:e|es|ed)|provided|g[ai]ves?|given|brought|st[eo]le|stolen|robbed"
    r"|broke|broken|kill(?:s|ed)?|murdered|raped|assaulted|attack(?:s|ed)?|beat|beaten|shot|stabbed"
    r"|hurts?|harm(?:s|ed)?|abuse[sd]?|molested|commit(?:s|ted)?|prey(?:s|ed)?|set|burned)\b",
    re.IGNORECASE,
)
_MODIFIER = later(r"\b(?:alleged|suspected|accused|reputed|convicted)\s\Z", re.IGNORECASE)
_LONGEST_MODIFIER = 12
# Between a person and what became of them: "the rapist, 34, of Elm, was later sentenced". Who "was
# convicted" or "pleaded guilty" was accused until then.
_BETWEEN = (
    r"(?:,\s[^.;]{1,60}?,)?\s(?:(?:was|were|is|are|been|being|has|have|had|who|will|already|later|also"
    r"|then|now|recently|finally|eventually|today)\s){0,4}"
)
_TERM = r"(?:years?|months|life|term|probation|sentences?|time)"
_CONVICTED_AFTER = later(
    rf"{_BETWEEN}(?:(?:re)?sentenced|imprisoned|paroled"
    r"|on\s(?:probation|parole|supervised release)"
    r"|(?:gets?|got|receive[sd]?|serv(?:e|es|ed|ing)|draws?)"
    rf"\s(?:a\s|up to\s|at least\s)?(?:\S+\s){{0,2}}{_TERM}"
    r"|in\s(?:state\s|federal\s)?prisons?|(?:released|return\w*|coming\shome)\sfrom\sprison)\b",
    re.IGNORECASE,
)
_CONVICTED_BEFORE = later(
    r"\b(?:(?:re)?sentenc(?:e|es|ed|ing)|imprison(?:s|ed|ing|ment)?|parol(?:e|es|ed|ing)"
    r"|rehabilitat\w+|reintegrat\w+|recidivism|reentry|convictions?|convicting|probation"
    r"|prison\s(?:terms?|time|beds?|sentences?))"
    r"\s(?:(?:of|for|by|among)\s)?(?:(?:an?|the|these|those|some|most|many|all|other|his|her)\s)?\Z",
    re.IGNORECASE,
)
_CLAUSE_BEGINS = later(
    r"(?:\A|[.!?:;,][\"\u201d]?\s|[\"\u201c(]|\b(?:that|when|where|because|if|while|how|and|but)\s)\Z",
    re.IGNORECASE,
)
_DO = later(
    r"\s(?:who|(?:(?:often|also|still|never|always|rarely|now)\s)?(?:sell|prey|target|use|know|think"
    r"|hide|profit|make|take|bring|come|go|operate|steal|kill|hurt|harm|exploit|lure|recruit|rely"
    r"|move|ship|cut|mix|deal|do|don't|want|need|get|carry|choose|look|wait|work|seek|commit"
    r"|account\sfor|make\sup|represent|tend|cause|rarely|drive|flood|run|buy|hit|pay|rob|break))\b"
)
_AIMED_AT = later(
    r"\b(?:target(?:s|ed|ing)?|crack(?:s|ed|ing)?\sdown\son|crackdown\son|go(?:es|ing)?\safter|against"
    r"|deter(?:s|ring)?|stop(?:s|ping)?|combat(?:s|ing)?|fight(?:s|ing)?|tough\son|soft\son)\s\Z",
    re.IGNORECASE,
)
_REACH = 60


def by_status(texts: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    """Return the suggestions with those first that fit where the case stands."""
    if not any(_STATUS.search(text) for text in texts):
        return texts
    if _DID_IT.match(setting.after):
        return _first([_STATUS.split(text)[0].rstrip() for text in texts], texts)
    if _is_convicted(setting):
        return _first([one for one in texts if _CONVICTED in one] or _as_convicted(texts), texts)
    if _is_about_any(setting):
        return _first([one for one in texts if one.startswith("people who ")], texts)
    return texts


def status_before(texts: tuple[str, ...], setting: Setting) -> int:
    """Return how much before the term says what the suggestions say: "alleged", "convicted"."""
    if not all(_STATUS.search(text) for text in texts):
        return 0
    match = _MODIFIER.search(setting.before[-_LONGEST_MODIFIER:])
    return len(match.group()) if match else 0


def _is_convicted(setting: Setting) -> bool:
    before = setting.before[-_REACH:]
    modifier = _MODIFIER.search(before)
    if modifier is not None:
        return modifier.group().lower().startswith("convicted")
    return bool(_CONVICTED_BEFORE.search(before) or _CONVICTED_AFTER.match(setting.line_after))


def _is_about_any(setting: Setting) -> bool:
    """Tell whether the text speaks of whoever does such things: "drug dealers prey on ..."."""
    before = setting.before[-_REACH:]
    if _AIMED_AT.search(before):
        return True
    return bool(_CLAUSE_BEGINS.search(before) and _DO.match(setting.after))


def _as_convicted(texts: tuple[str, ...]) -> list[str]:
    return [one.replace(_ACCUSED, _CONVICTED) for one in texts if _ACCUSED in one]


def _first(chosen: list[str], texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys([*chosen, *texts]))
