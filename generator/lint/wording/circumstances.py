"""What a sentence tells around a label: drunks among addicts, a drug war that is to be won."""

import re

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

# "claimed that he was insane; an insane man does not hide the gun"
_INSANITY = later(
    r"\binsanity\b|\b(?:he|her|him|is|legally|not|she|was)\sinsane\b"
    r"|\b(?:be|been)\s(?:convicted|executed|tried)\b"
)
_IN_JUVENILE_SYSTEM = later(r"(young people|young person) in the juvenile system")
_SENT_BEFORE = later(
    r"\b(?:commit(?:s|ted)|confine[ds]?|court\ssen[dt]s?|held|holds?|house[ds]?"
    r"|(?:home|ranch|school)\sfor)\s(?:[a-z]+\s)?\Z"
)
_ENFORCEMENT = "strict enforcement of the drug laws"
_WIN = later(r"\b(?:los(?:e|ing|t)|w[io]n|winning)\b")
_ADDICTS = r"(?:addicts|alcoholics|felons|gamblers|junkies|users)"
_ADDICTS_BEFORE = later(rf"\b{_ADDICTS},?\s(?:(?:and|or)\s)?\Z", re.IGNORECASE)
_ADDICTS_AFTER = later(rf",?\s(?:(?:and|or)\s)?(?:drug\s)?{_ADDICTS}\b")
# "evicted five squatters on Thursday from a house": from there, they were taken.
_STAYING = later(r"(person|people) staying without permission")
_EVICTED_BEFORE = later(
    r"\b(?:clear|eject|evict|oust|remov|roust)(?:e[ds]?|ed|s|ing)?\s(?:(?:the|two|three|several|\w+)\s)?\Z",
    re.IGNORECASE,
)
_FROM = later(r"\s(?:from|off|out\sof)\s")
# "kick the habit" may be said of cigarettes, where no drug is told.
_HABIT = later(r"kick(?:ed|ing)?\s(?:the|\w+)\shabits?\Z", re.IGNORECASE)
_OF_DRUGS = later(
    r"\b(?:addict\w*|alcohol\w*|clean|cocaine|crack|detox\w*|dope|drug\w*|fentanyl|heroin|meth\w*|narcotic\w*"
    r"|opiates?|opioids?|overdos\w+|oxy\w*|pills?|recovery|rehab\w*|sober\w*|substances?|treatment"
    r"|us(?:ers?|ing))\b",
    re.IGNORECASE,
)
_STOPS = {
    "stop using drugs": "quit",
    "stopped using drugs": "quit",
    "stopping drug use": "quitting",
}
_TO_CARRY = "to carry "
# "mental health, substance abuse issues": the issues are of both.
_RELATED = later(r"problems? related to (alcohol|(?:[a-z]+ )+use)\Z")
_KIND_OF_ISSUE_BEFORE = later(
    r"\b(?:addiction|anger|employment|family|(?:behavioral|mental|physical)\shealth|housing|legal"
    r"|medical|psychological)(?:,\s(?:(?:and|or)\s)?|\s(?:and|or)\s|\s?/\s?)\Z",
    re.IGNORECASE,
)
_SERVED_BEFORE = later(
    r"\b(?:act|serv|toil|work)(?:e[ds]|ed|ing|s)?\s(?:(?!(?:and|are|been|is|that|was|were|who)\b)[\w']+\s){1,6}\Z"
)
_REACH = 40


def told_around(texts: tuple[str, ...], setting: Setting) -> str:
    """Return the words that fit what is told around the label; or nothing."""
    return (
        _as_legally_insane(texts[0], setting)
        or _fight(texts[0], setting)
        or _drinkers(texts, setting)
        or _found_delinquent(texts[0], setting)
        or _evicted(texts[0], setting)
        or _quit(texts[0], setting)
        or _issues_of_both(texts[0], setting)
        or _carrying(texts[0], setting)
    )


def _as_legally_insane(text: str, setting: Setting) -> str:
    """Return "man who is legally insane" where a court asks whether somebody was; or nothing."""
    if "insane " not in setting.term or not text.endswith(" in crisis"):
        return ""
    told = setting.line_before + setting.sentence_after
    return text.replace(" in crisis", " who is legally insane") if _INSANITY.search(told) else ""


def _fight(text: str, setting: Setting) -> str:
    """Return "this fight against drugs", where it is to be won; or nothing."""
    is_the = text == _ENFORCEMENT and setting.term.lower().startswith("the ")
    if not (is_the or text.endswith(" effort against drugs")):
        return ""
    if not _WIN.search(setting.sentence_around):
        return ""
    return "the fight against drugs" if is_the else text.replace(" effort ", " fight ")


def _evicted(text: str, setting: Setting) -> str:
    """Return "people" for the squatters who were put out of a house; or nothing."""
    staying = _STAYING.fullmatch(text)
    if staying is None or not _EVICTED_BEFORE.search(setting.before[-_REACH:]):
        return ""
    return staying[1] if _FROM.search(setting.sentence_after) else ""


def _quit(text: str, setting: Setting) -> str:
    """Return "quit" for "kick the habit" where no drug is told; or nothing."""
    quits = _STOPS.get(text, "") if _HABIT.match(setting.term) else ""
    told = setting.text or setting.line_before + setting.line_after
    return "" if not quits or _OF_DRUGS.search(told) else quits


def _issues_of_both(text: str, setting: Setting) -> str:
    """Return "substance use issues" behind "mental health,", whose issues they are, too."""
    related = _RELATED.fullmatch(text)
    if related is None or not _KIND_OF_ISSUE_BEFORE.search(setting.before[-_REACH:]):
        return ""
    used = "alcohol use" if related[1] == "alcohol" else related[1]
    return f"{used} {setting.term.rpartition(' ')[2]}"


def _carrying(text: str, setting: Setting) -> str:
    """Return "carrying drugs" for "served the ring as drug mules"; or nothing."""
    if not text.startswith(_TO_CARRY) or not _SERVED_BEFORE.search(setting.before[-_REACH:]):
        return ""
    return text.replace(_TO_CARRY, "carrying ", 1)


def _found_delinquent(text: str, setting: Setting) -> str:
    """Return "young people found delinquent" of whom a court sent somewhere; or nothing."""
    young = _IN_JUVENILE_SYSTEM.fullmatch(text)
    sent = young and _SENT_BEFORE.search(setting.before[-_REACH:])
    # "delinquents from four counties": the counties were not found delinquent.
    is_held = "detention" in setting.sentence_around or setting.after.startswith((" from ", " in "))
    return f"{young[1]} found delinquent" if young and sent and not is_held else ""


def _drinkers(texts: tuple[str, ...], setting: Setting) -> str:
    """Return "people who drink heavily" for drunks in a row with addicts; or nothing."""
    if texts[0] != "intoxicated people":
        return ""
    is_row = _ADDICTS_BEFORE.search(setting.before[-_REACH:]) or _ADDICTS_AFTER.match(setting.after)
    return next((one for one in texts if "drink heavily" in one), "") if is_row else ""
