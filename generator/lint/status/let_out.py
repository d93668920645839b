"""Labels for people whom a jail or a prison has let out: "offenders released last year"."""

import re

from generator.lint.english.sentenced import RELEASED_BEFORE
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

ANY_OFFENSE = later(
    r"((?:young\s)?(?:person|people|adults?|men\sand\swomen|m[ae]n|wom[ae]n))\s"
    r"(?:accused|convicted)\sof\s(?:an\soffense|offenses)"
)
"""A wording that says neither which offense nor whether it was proved."""
_JAIL, _PRISON = later(r"\bjails?\b"), later(r"\b(?:parole|prisons?)\b")
_OF_PRISON = later(r"\b(?:department\sof\scorrections?|prisons?)\b", re.IGNORECASE)
# "Half of the offenders released last year were arrested again": what counts is that they were.
_LET_OUT_AFTER = later(
    r"\s(?:who\s(?:are|were)\s)?(?:freed|paroled|released)\b(?!\s(?:on|without)\s(?:bail|bond))"
)
_AGAIN_AFTER = later(
    r"\b(?:re\s?arrest|re\s?convict|re\s?offend|recidiv|return(?:s|ed)?\s(?:behind\sbars|to)"
    r"|(?:arrested|charged|convicted|sent\sback)\s(?:[a-z]+\s){0,3}?(?:again|anew|back|within)\b"
    r"|(?:new|another)\s(?:[a-z]+\s)?(?:arrest|charge|conviction|crime|felony|offense)s?\b)",
    re.IGNORECASE,
)
# "You have the right to be told of the offender's release or escape": who gets out is held now.
_LEAVES_AFTER = later(r"'s\s(?:discharge|escape|(?:early\s)?release|transfer)\b")
_NOTIFIED_BEFORE = later(
    r"\b(?:inform|learn|notic|notif|object|t[eo]ld|updates?)\w*\s(?:\w+\s){0,4}\Z", re.IGNORECASE
)
_ON_BAIL = later(r"\b(?:bail|bond|pretrial|trial)\b", re.IGNORECASE)
# "a match in the national DNA offender index": who is in it was convicted.
_DATABASE_AFTER = later(r"\s(?:DNA\s)?(?:database|databank|index|profiles?)\b", re.IGNORECASE)
_BY_DNA = later(r"\b(?:CODIS|DNA)\b")
# "Many of the offenders we jail come back": what counts is that they are held.
IMPRISONED_AFTER = later(
    r"\s(?:that\s|whom?\s)?(?:courts|judges|they|we|the\s(?:county|state))\s(?:have\s|now\s)?"
    r"(?:imprison(?:s|ed)?|incarcerate[ds]?|(?:send|sends|sent|sentence[ds]?)\s(?:back\s)?to\s(?:state\s)?prison)\b"
)
"""Behind a label: whom a state puts in prison, which only a conviction brings."""
_LOCKED_UP_AFTER = later(
    r"\s(?:that\s|whom?\s)?(?:they|we|the\s(?:county|state))\s(?:have\s|now\s)?"
    r"(?:jail(?:s|ed)?|lock(?:s|ed)?\sup|release[ds]?)\b"
)
# "Fewer offenders are coming back", in a report on recidivism: out of prison, and into it again.
_RETURN_AFTER = later(
    r"\s(?:who\s)?(?:are\s(?:\w+\s)?(?:coming\sback|returning|staying\sout)|c[ao]me\sback|do\snot\scome\sback"
    r"|return(?:ed)?|stay(?:ed)?\sout)(?=[.,;]|\Z|\s(?:and|at|in|this|within)\b)"
)
_RECIDIVISM = later(r"\brecidivism\b", re.IGNORECASE)
# "an exonerated prisoner may claim": in prison no more, and convicted of nothing.
_CLEARED_BEFORE = later(
    r"\b(?:exonerated|pardoned|(?:falsely|wrong(?:ful)?ly)\s(?:accused|convicted|imprisoned"
    r"|incarcerated|jailed))\s\Z",
    re.IGNORECASE,
)
_CLEARED = later(r"(?:convicted )?(?:convict|felon|inmate|offender|prisoner)(s)?", re.IGNORECASE)
_REACH, _NEAR, _LEDE = 80, 30, 500


def cleared(setting: Setting) -> str:
    """Return "person" for an inmate who was found innocent or was pardoned; or nothing."""
    held = _CLEARED.fullmatch(setting.term)
    said, _, noun = setting.term.rpartition(" ")
    near = f"{setting.before[-_NEAR:]}{said} " if noun and said else setting.before[-_NEAR:]
    if held is None or not _CLEARED_BEFORE.search(near):
        return ""
    return f"{said} {'people' if held[1] else 'person'}".lstrip()


def let_out(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return whom a jail lets out, or "people" whom it has let out; or nothing."""
    return (
        _from_jail(texts, setting)
        or _held_by_us(texts, setting)
        or _back(texts, setting)
        or _returning(texts, setting)
        or _to_leave(texts, setting)
        or _in_database(texts, setting)
    )


def _to_leave(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return "incarcerated person" for an offender of whose release others are told; or nothing."""
    offense = ANY_OFFENSE.fullmatch(texts[0])
    if offense is None or offense[1] != "person" or not _LEAVES_AFTER.match(setting.after):
        return []
    is_told = _NOTIFIED_BEFORE.search(setting.before[-_REACH:])
    is_held = is_told and not _ON_BAIL.search(setting.sentence_after)
    return ["incarcerated person"] if is_held else []


def _held_by_us(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return "people" for offenders of whom it is told that a state holds them; or nothing."""
    if not (IMPRISONED_AFTER.match(setting.after) or _LOCKED_UP_AFTER.match(setting.after)):
        return []
    offense = ANY_OFFENSE.fullmatch(texts[0])
    return [offense[1]] if offense else []


def _in_database(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return that they were convicted whose DNA is in a database of offenders; or nothing."""
    if not _DATABASE_AFTER.match(setting.after) or not ANY_OFFENSE.fullmatch(texts[0]):
        return []
    is_of_dna = _BY_DNA.search(setting.sentence_around)
    return [one for one in texts if " convicted of " in one] if is_of_dna else []


def _back(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return "people" for offenders who were let out and then arrested again; or nothing."""
    offense = ANY_OFFENSE.fullmatch(texts[0])
    if offense is None or not _LET_OUT_AFTER.match(setting.after):
        return []
    return [offense[1]] if _AGAIN_AFTER.search(setting.sentence_after) else []


def _returning(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return "people released from prison" who come back, in a text on recidivism; or nothing."""
    is_back = setting.term.endswith("s") and _RETURN_AFTER.match(setting.after)
    told = setting.text or f"{setting.lede} {setting.before} {setting.after}"
    if not is_back or not _RECIDIVISM.search(told[:_LEDE]):
        return []
    is_prison = _OF_PRISON.search(told)
    offense = ANY_OFFENSE.fullmatch(texts[0])
    if offense is None:
        # "Drug offenders return": who was in prison was convicted.
        return [one for one in texts if " convicted of " in one] if is_prison else []
    where = "prison" if is_prison else "jail" if "jail" in told.lower() else "custody"
    return [f"{offense[1]} released from {where}"]


def _from_jail(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return whom a jail lets out, who wait there for a trial or have had it; or nothing."""
    near = setting.before[-_REACH:]
    if (
        not setting.term.endswith("s")
        or near.endswith(" these ")
        or not RELEASED_BEFORE.search(near)
    ):
        return []
    told = f"{setting.line_before} {setting.line_after}"
    if not _JAIL.search(told) or _PRISON.search(told):
        return []
    return [one.replace(" accused of ", " accused or convicted of ") for one in texts[:1]]
