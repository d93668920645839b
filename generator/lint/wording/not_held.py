"""Who is no inmate yet, and what is taken apart: "admitted 90 inmates", "dismantled dealers"."""

import re

from generator.lint.english.articles import Wording
from generator.lint.english.capitals import begun_like
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.wording.article_before import with_article

_INCARCERATED = later(
    r"incarcerated ((?:[a-z]+ )?(?:person|people|man|men|woman|women))\Z", re.IGNORECASE
)
# "The jail admitted 90 inmates": they were none before; a hospital admits those of a jail.
_HOW_MANY = (
    r"(?:(?:\d[\d,]*|a\srecord|additional|an?|dozens\sof|each|every|federal|female|hundreds\sof|male|many|more|no"
    r"|several|sick|some|state|the|these|thousands\sof|three|two|young|\w+ty|\w+teen)\s){0,3}"
)
_TAKEN_BEFORE = later(
    rf"\b(?:admit(?:s|ted|ting)?|(?:process|receiv)(?:e|ed|es|ing)?|t(?:ake|akes|aking|ook)\sin|turn(?:ed|ing|s)?\saway)"
    rf"\s{_HOW_MANY}\Z",
    re.IGNORECASE,
)
_JAIL = later(
    r"\b(?:jails?|prisons?|penitentiary|corrections|(?:detention|reception)\scenter)\b(?!\s(?:hospital|nurse))",
    re.IGNORECASE,
)
_BOOKED_BEFORE = later(
    # What a law would do is told of any who are held.
    rf"(?<!\bwould\s)\b(?:book(?:ed|ing|s)?|admissions?\sof|intake\sof)\s{_HOW_MANY}\Z"
    r"|\b(?:incoming|newly\s(?:admitted|arrived|arriving|booked))\s\Z"
    r"|\b(?:at|during)\s(?:booking|intake),\s(?:all\s|each\s|every\s|the\s)?\Z",
    re.IGNORECASE,
)
_BOOKED_AFTER = later(
    r"\s(?:(?:(?:who\s)?(?:are|is|was|were|(?:had|has|have)\sbeen)\s)?(?:newly\s)?"
    r"(?:admitted\s(?:at|in|into|to)\s(?!(?:[\w']+\s){0,3}(?:clinic|hospital))"
    r"|booked\s(?:after|at|for|in|into|on)\b"
    r"|(?:arriving\sat|entering)\s(?:[\w']+\s){0,2}(?:jail|prison)"
    r"|(?:at|during|on|upon)\s(?:arrival|booking|intake)\b"
    r"|arrested\b[^.;]{0,50}\sbooked\b)"
    # "are photographed at booking", "must report to prison"
    r"|(?:are|is|was|were)\s[a-z-]+(?:\s[a-z-]+)?\s(?:(?:at|during|on|upon)\s(?:arrival|booking|intake)\b"
    r"|when\s(?:he|she|they)\s(?:(?:are|is|was|were)\sbooked|arrive))"
    r"|(?:(?:arrive[ds]?\sat|entere?[ds]?|surrendere?[ds]?\s(?:at|to)|(?:(?:must|shall|will)\s)?report(?:ed|s)?\sto)"
    r"\s(?:the\s)?(?:[a-z]+\s)?(?:jail|prison)\b(?!\s(?:clinic|hospital|nurse|officer|staff))|turn(?:ed|s)\s(?:him|her|them)sel(?:f|ves)\sin\b)"
    r"|to\s(?:the\s)?jail\safter\s(?:her|his|their)\sarrests?\b"
    r"|[^.;]{0,30}\bbefore\s(?:he|she|they)\s(?:(?:was|were)\sjailed|went\sto\s(?:jail|prison))"
    r"|(?:are|is|was|were|been)\sadmitted\s(?:after|unless|until|with|without)\b)",
    re.IGNORECASE,
)
_ARRESTED_BEFORE = later(r"\barrest(?:ed|ing|s)?\s(?:\w+\s){0,2}\Z")
_AT_HOME_AFTER = later(r"\sat\s(?:her|his|their)\s(?:homes?|houses?)\b")
_SENT_BEFORE = later(r"\b(?:order|sentenc)(?:e|ed|ing|s)?\s(?:\w+\s){0,2}\Z")
_TO_PRISON_AFTER = later(r"\sto\s(?:\w+\s){0,3}(?:jail|prison)\b")
_DISMANTLED_BEFORE = later(
    r"\bdismantl(?:e|es|ed|ing)\s(?:(?:all|more|the|these|those|violent)\s)?\Z", re.IGNORECASE
)
_PEOPLE = later(r"(?:people|suspects) (?:accused|convicted|who|alleged)\b", re.IGNORECASE)
_AND_THEIRS = later(
    r"\s(?:and\stheir\s(gangs|groups|networks|operations|organizations)\b|who\s|[a-z]+ing\s)"
)
_REACH = 60


def not_yet_held(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Return "people" for those whom a jail has only just taken in, or None."""
    held = _INCARCERATED.match(plain[0])
    if held is None or setting.after.startswith("'") or not _is_taken_in(setting):
        return None
    return with_article(begun_like(plain[0], (held[1],)), setting)


def _is_taken_in(setting: Setting) -> bool:
    near, after = setting.line_before[-_REACH:], setting.line_after
    if near.lower().endswith("new "):
        # "New inmates" are newly incarcerated.
        return False
    if _BOOKED_AFTER.match(after) or _BOOKED_BEFORE.search(near):
        return True
    if _TAKEN_BEFORE.search(near):
        return _JAIL.search(setting.sentence_before) is not None
    if _AT_HOME_AFTER.match(after):
        return _ARRESTED_BEFORE.search(near) is not None
    return bool(_TO_PRISON_AFTER.match(after) and _SENT_BEFORE.search(near))


def taken_apart(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Return "groups of people who traffic drugs" for traffickers who are dismantled, or None."""
    if not _PEOPLE.match(plain[0]) or not _DISMANTLED_BEFORE.search(setting.before[-_REACH:]):
        return None
    theirs = _AND_THEIRS.match(setting.line_after)
    if theirs and not theirs[1]:
        return None
    what = theirs[1] if theirs else "groups"
    texts = begun_like(plain[0], tuple(f"{what} of {one}" for one in plain))
    return Wording(texts, after=theirs.end() if theirs else 0)
