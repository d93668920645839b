"""Who is on parole or in jail, and for what: "a gang member on parole for robbery"."""

import re

from generator.lint.english.articles import Wording
from generator.lint.kept.patterns import NUMBER, later
from generator.lint.setting import Setting
from generator.lint.wording.tense import with_verbs

_ALSO = r"(?:\s(?:and|or)\s(?:on\s)?(?i:parole|probation|supervised\srelease))?"
# "members in custody": short enough to stand before the rest.
_STATE_AFTER = later(
    r"\s(?:in\s(?:cuffs|handcuffs|custody|jail|prison|recovery|treatment)"
    r"|on\s(?:(?:active|county|federal|felony|formal|informal|juvenile|lifetime|misdemeanor|pretrial"
    r"|state|summary)\s)?(?:parole|probation|supervised\srelease|bail|bond|electronic\smonitoring)"
    rf"{_ALSO}|under\s(?:court\s)?supervision(?!\s(?:by|of|through|with)\b))"
    r"(?=[\s,.;](?!cell|program|court|officer|board|violation))"
    # "Gang Member on Parole Arrested", but "Felon in Custody After Chase"
    rf"|\s(?i:on\s(?:parole|probation)){_ALSO}(?=\s(?!(?i:after|board|for|officer|program|until|violation)))"
)
ON_SUPERVISION = later(
    r"\son\s(?:\w+\s){0,3}(?:bail|bond|monitoring|parole|probation|release|run|supervision)\b"
)
"""What says that somebody is watched, or free for now."""
# "people in need of treatment who use drugs", but not "treatment with addiction"
_IN_NEED_AFTER = later(r"\sin\sneed\sof\s(?:care|help|services|support|treatment)\b")
# "keep violent offenders in prison": where they are to be is what is done with them.
_KEPT_BEFORE = later(
    r"\b(?:keep|kept|hold|held|land|leav|left|lock|plac|put|return|send|sent|thr[eo]w"
    r"|want)\w*\s(?:\w+\s){0,6}\Z",
    re.IGNORECASE,
)
_LONGEST_KEPT = 60
# What goes with the parole: "on parole for robbery", "in jail on a gun charge"
_GOES_ON = later(
    r"\s(?:after|at|awaiting|during|following|for|in|on|pending|since|until|while|without)\b"
)
_SO_LONG_AFTER = later(
    rf"\sfor\s(?:(?:about|almost|at\sleast|more\sthan|nearly|over)\s)?(?:an?|one|many|{NUMBER})\s"
    r"(?:day|week|month|year)s?\b"
)
_IN_CARE = (" recovery", " treatment")
_WANTED = later(r"\bwanted on (?:a )?(?:federal )?warrants?\Z", re.IGNORECASE)
_AT_LARGE = (" at large", " at-large")
# "a fugitive in the case": that is what the warrant is for.
_IN_CASE = later(
    r"\sin\s(?:[\w']+\s){1,4}(?:case|death|investigation|killing|murder|probe|shooting)\b"
)
_MOST_WANTED_AFTER = later(r"\son\s(?:(?!and\b)[\w.']+\s){1,4}most\swanted\slist\b", re.IGNORECASE)
_WHO = later(r"(?:an? )?(?:person|people)\b", re.IGNORECASE)


def state_after(setting: Setting, suggestion: str) -> str:
    """Return what a label's people are in or on: " on parole"; empty where a verb puts them."""
    state = _STATE_AFTER.match(setting.after)
    if state and _KEPT_BEFORE.search(setting.before[-_LONGEST_KEPT:]):
        state = None
    if not state and " who " in suggestion:
        state = _IN_NEED_AFTER.match(setting.after)
    if state is None:
        return ""
    # "drug users in treatment for a year": so long they have been there.
    how_long = _SO_LONG_AFTER.match(setting.after, state.end())
    return state.group() + (how_long.group() if how_long else "")


def with_state(wording: Wording, setting: Setting, place: str) -> Wording | None:
    """Return "alleged to be in a gang and" before "on parole for robbery", or None."""
    first = wording.suggestions[0]
    is_state = bool(place) and place == state_after(setting, first)
    if _WANTED.search(first):
        return _with_wanted(wording, setting, place, is_state=is_state)
    if not is_state or place.endswith(_IN_CARE) or not _GOES_ON.match(setting.after, len(place)):
        return None
    if first.endswith(place):
        # "a parolee on parole for robbery"
        return wording._replace(after=wording.after + len(place))
    return _joined(wording, setting)


def _with_wanted(
    wording: Wording, setting: Setting, place: str, *, is_state: bool
) -> Wording | None:
    """Return "wanted on a warrant and" before "on the run since May", or None.

    A warrant is for nobody "in custody", and a list of the most wanted says enough.
    """
    if _MOST_WANTED_AFTER.match(setting.after):
        heads = (_WHO.match(one) for one in wording.suggestions)
        return wording._replace(suggestions=tuple(dict.fromkeys(one[0] for one in heads if one)))
    if (is_state and place.startswith(" in ")) or _IN_CASE.match(place):
        return wording
    is_free = ON_SUPERVISION.match(place) or place.startswith(_AT_LARGE)
    return _joined(wording, setting) if is_free else None


def _joined(wording: Wording, setting: Setting) -> Wording:
    texts = (
        with_verbs((one,), setting)[0] if " who " in one else f"{one} and"
        for one in wording.suggestions
    )
    return wording._replace(suggestions=tuple(texts))
