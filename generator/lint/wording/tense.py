"""The verb of a clause that is joined to a suggestion: "who are", or "who were" in a story."""

import re

from generator.lint.english.articles import agreeing
from generator.lint.english.deeds import IRREGULAR_PAST
from generator.lint.english.headlines import titled
from generator.lint.english.person_first import in_past_tense
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.wording.joined import has_no_phrase

_IN_PAST = later(
    r"\A[^.;]{0,100}(?:\b(?:was|were|had|did|died|told|ago)|,\s[a-z]+ed)\b"
    # "A felon driving a stolen car crashed"
    rf"|\A\s[a-z]+ing\s[^.;,]{{2,60}}\s(?:{IRREGULAR_PAST}|[a-z]{{3,}}ed)\b"
)
# "drug users arrested with a gram are rarely charged"
_NOW_AFTER = later(
    r"(?:(?!\s(?:had|was|were)\b)[^.;,]){1,80}?\s(?:are|face|get|is|receive|serve)\s"
)
_WILL_AFTER = later(r"[^.,;]{1,120}\s(?:can|face|may|must|shall|should|will)\b")
_USES = later(r"\bwho uses?\b")
_DOES = later(r"\bwho (?:abuse|commit|engage|harm|reoffend|rob|sell|steal|traffic)s?\b")
# "opened a house for addicts leaving jail": whom it is for is no story.
_IS_FOR_BEFORE = later(
    r"\b(?:beds|cent(?:er|re)|class(?:es)?|clinic|fund|help|home|hous(?:e|ing)|money|program|services"
    r"|shelter|support)\sfor\s\Z"
)
_ARE_FOR_BEFORE = later(
    r"\b(?:are|be|is)\s(?:now\s|only\s)?(?:(?:held|kept|open|reserved|set aside)\s)?(?:for|to)\s\Z"
)
_OF_WHOM = later(
    r"\b(?:accused|convicted) of [^,]+ (?:a child|an officer|children|officers|others|relatives)\Z",
    re.IGNORECASE,
)
# "is a drug user convicted of theft in May" still is one.
_IS_BEFORE = (" is a ", " is an ", " are ")
# "Lifer Joe Hale was released after 31 years"
_LET_OUT_AFTER = later(
    r"\s(?:(?:has\sbeen|have\sbeen|is|was|were)\s)?(?:died|dies|freed|pardoned|released|paroled"
    r"|walk(?:ed|s)?\sfree|won\s(?:parole|release)|wins\s(?:parole|release))\b(?!\s(?:hearing|on\sbail))",
    re.IGNORECASE,
)
_SERVING = later(r"\bserving (?=(an? )?life)", re.IGNORECASE)
_REACH = 30
_PAST_BEFORE = later(
    rf"\b(?:was|were|(?<!'ve\s)(?<!\bhave\s)(?<!\bhas\s)had|{IRREGULAR_PAST}|knew|saw|(?<!is\s)(?<!are\s)(?<!be\s)[a-z]{{3,}}ed"
    r"(?=\s(?:an?|as|by|her|him|his|that|the|their|them|to|[A-Z\d]\w*)\b))\b"
)


def with_verbs(
    suggestions: tuple[str, ...], setting: Setting, *, past: bool = False
) -> tuple[str, ...]:
    """Return suggestions with "who is" or "who were" at their end, as the sentence is told."""
    is_past = past or is_told_in_past(setting)
    if not past and _IS_FOR_BEFORE.search(setting.before[-_REACH:]):
        is_past = False
    if _ARE_FOR_BEFORE.search(setting.before[-_REACH:]):
        # "beds are reserved for addicts referred by the court"
        is_past = past = False
    if is_past and not (_WILL_AFTER.match(setting.after) or _NOW_AFTER.match(setting.after)):
        # Who used drugs then may use them still, but is told of then.
        if not past and _DOES.search(suggestions[0]):
            # "aimed at burglars operating downtown": they still do.
            return tuple(_with_verb(one, "is", "are") for one in suggestions)
        is_now = past and setting.before.endswith(_IS_BEFORE)
        told = suggestions if is_now else tuple(map(_used, suggestions))
        return tuple(_and_done(one, done=past) for one in told)
    return tuple(_with_verb(one, "is", "are") for one in suggestions)


def is_told_in_past(setting: Setting) -> bool:
    """Tell whether the sentence tells a story, as far as its verbs show."""
    return bool(_IN_PAST.search(setting.after) or _PAST_BEFORE.search(setting.sentence_before))


def as_served(texts: tuple[str, ...], after: str) -> tuple[str, ...]:
    """Return "who was serving a life sentence" of somebody who is let out, or died."""
    if not _SERVING.search(texts[0]) or not _LET_OUT_AFTER.match(after):
        return texts
    return tuple(_SERVING.sub(_served, one) for one in texts)


def _served(serving: re.Match[str]) -> str:
    said = f"who {'was' if serving[1] else 'were'} {serving[0]}"
    return titled(said) if serving[0].istitle() else said


def _used(suggestion: str) -> str:
    return in_past_tense(suggestion) if _USES.search(suggestion) else suggestion


def _and_done(suggestion: str, *, done: bool) -> str:
    """Return "accused of abusing children and" before "caught in a sting": they were not caught."""
    if done and _OF_WHOM.search(suggestion) and " who " not in suggestion:
        return f"{suggestion} and"
    return _with_verb(suggestion, "was", "were")


def _with_verb(suggestion: str, one: str, several: str) -> str:
    if has_no_phrase(suggestion):
        return suggestion
    # A phrase with "who" has its verb already: "who are accused of offenses and are 18".
    joined = "and" if " who " in suggestion else "who"
    return f"{suggestion} {joined} {agreeing(suggestion, one, several)}"
