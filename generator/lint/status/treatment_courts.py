"""Whom a treatment court has: a DWI court for people on probation, or a drug court before a trial.

That a court treats or supervises people says nothing of a conviction: some take them before a
trial. Where the text says that they were sentenced, and of no other, they were.
"""

import re
from functools import lru_cache

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.let_out import ANY_OFFENSE

_COURT = later(
    r"\b(?:drug|DUI|DWI|OWI|mental\shealth|reentry|recovery|sobriety|treatment|veterans?'?|wellness)"
    r"(?:\streatment)?\scourts?\b",
    re.IGNORECASE,
)
_COURT_BEFORE = later(
    r"\b(?:drug|DUI|DWI|mental\shealth|recovery|sobriety|treatment|veterans?'?)\scourt\s\Z",
    re.IGNORECASE,
)
# "Officers refer eligible offenders": which stage of a case that is, each program says itself.
_ELIGIBLE_BEFORE = later(r"\b(?:eligible|qualifying|suitable)\s\Z", re.IGNORECASE)
_SENTENCED = later(
    r"\b(?:conditions?\sof\sprobation|convicted|post\s?(?:adjudication|conviction|plea|sentence)"
    r"|on\sprobation|probationers?|pleads?\sguilty|sentenced)\b",
    re.IGNORECASE,
)
_OPEN = later(
    r"\b(?:await(?:ing|s)?|before|pending|stand(?:ing|s)?|wait(?:ing|s)?\sfor)\strial\b|\bdiver(?:sion|t\w*)\b"
    r"|\bcharges?\s(?:are\s|is\s)?dismissed\b|\bdismiss(?:al|es)?\b|\bpre\s?(?:adjudication|plea|trial)\b"
    r"|\b(?:accused|arrested|charged|facing)\b",
    re.IGNORECASE,
)
# "Deputies look for DWI offenders on our roads": these are others.
_AT_LARGE = later(
    r"\b(?:arrest\w*|catch\w*|caught|deput(?:ies|y)|look(?:s|ed|ing)?\sfor|patrols?|police|roads?|stop(?:s|ped"
    r"|ping)?|streets?)\b",
    re.IGNORECASE,
)
_PARTICIPANT = later(r"\bparticipants?\b", re.IGNORECASE)
_THE_BEFORE = later(r"\b[Tt]he\s\Z")
_OFFENDER = ("offender", "offenders")
_MANY = ("people", "adults", "men", "women", "men and women", "young people")
_HEADING, _REACH = 240, 24


def is_of_treatment_court(told: str) -> bool:
    """Tell whether a treatment court is named: what it does is done before a trial, too."""
    return _COURT.search(told) is not None


def in_treatment_court(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return "participants", or that they were convicted, in a text about such a court; or nothing.

    It begins with the court, and tells that whom it takes was sentenced.
    """
    if _COURT_BEFORE.search(setting.before[-_REACH:]):
        return _of_court(texts)
    offense = ANY_OFFENSE.fullmatch(texts[0])
    if offense and _ELIGIBLE_BEFORE.search(setting.before[-_REACH:]):
        return [offense[1]]
    if not setting.term.lower().endswith(_OFFENDER) or not _is_after_sentence(setting.text):
        return []
    is_other = _AT_LARGE.search(setting.sentence_around)
    if is_other or offense is None:
        return [] if is_other else [one for one in texts if " convicted of " in one]
    if not _THE_BEFORE.search(setting.before):
        return [offense[1]]
    return _of_court(texts) if _PARTICIPANT.search(setting.text) else [offense[1]]


def _of_court(texts: tuple[str, ...]) -> list[str]:
    """Return "participants" for the offenders of "drug court offenders"; or nothing."""
    offense = ANY_OFFENSE.fullmatch(texts[0])
    return [f"participant{'s' if offense[1] in _MANY else ''}"] if offense else []


@lru_cache(maxsize=8)
def _is_after_sentence(text: str) -> bool:
    """Tell whether a text is about a court that has people on probation, and of no other."""
    if not _COURT.search(text[:_HEADING]):
        return False
    return _SENTENCED.search(text) is not None and _OPEN.search(text) is None
