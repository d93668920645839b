"""Who does it again and again: "repeat thieves"; and what is told twice: "police" at a suicide."""

import re

from generator.lint.english.articles import Wording
from generator.lint.english.capitals import begun_like
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.named_again import is_named_again

_REPEATED = later(
    r"(?<!most\s)\b(?:career|repeat|repetitive|recurring|serial|prolific|habitual|chronic"
    r"|(two|three|four|five|six|seven|eight|nine|ten|[2-9]|[1-9]\d)\stime)\s\Z",
    re.IGNORECASE,
)
# "serious repeat dealers": nobody is a serious person for that.
_SERIOUS_BEFORE = later(r"(?<!\b[Mm]ost\s)(?<!\b[Nn]on\s)\bserious,?\s\Z", re.IGNORECASE)
_WHAT_IS_REPEATED = later(
    r"(?<=who )(?=(?:(?:sexually\s)?abuse|break|commit|rob|sell|shoplift|steal)s?\b|sold\b)"
    r"|(?<=\s)(?:accused|convicted|suspected) of (?!(?:an? )?(?:many|repeated|series)\b)"
    r"(?:an? )?(?=(\w+))",
    re.IGNORECASE,
)
_ONE_REPEATED = later(
    r"\b(repeated (?:[\w-]+ ){0,3}?)(offense|crime|felony)\b(?! convict)", re.IGNORECASE
)
_TRIED = later(r"(?:person|people) convicted of \S.*", re.IGNORECASE)
_PERSON = later(r"(?:person|people)\s", re.IGNORECASE)
_SHOT = later(r"\bfatal shootings? by police\Z")
_DIED = later(r"\b(?:death|died|dies|fatal(?:ly)?|shot\sdead)\b", re.IGNORECASE)
# "Deputies were faced with an attempted suicide by cop": who was confronted is told.
_ATTEMPT = later(r"(an?|the)? ?confrontation with police described as a suicide attempt")
_POLICE_BEFORE = later(
    r"\b(?:deput(?:y|ies)|detectives?|officers?|police|troopers?)\b", re.IGNORECASE
)
_OFTEN_SEEN = later(r"(person|people) often seen by emergency services\Z")
_BOOKED = later(r"\b(?:arrest|book(?:ed|ing)|inmate|jail)", re.IGNORECASE)
_ARRESTS = later(r"\barrest(?:ed|s)?\b", re.IGNORECASE)
_IN_EMERGENCY = later(r"\b(?:ambulance|emergenc|ER\b|paramedic)")
_IN_HOSPITAL = later(r"\bERs?\b|\b[Ee]mergency\s(?:department|room)s?\b")
_CALLS = later(r"\b(?:911|dispatch)", re.IGNORECASE)
_LONGEST_ADJECTIVE = 40


def with_repetition(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Take in that somebody does it again and again: "repeat thieves"."""
    before = _REPEATED.search(setting.before[-_LONGEST_ADJECTIVE:])
    fitting = [one for one in plain if _WHAT_IS_REPEATED.search(one)] if before else []
    if before is None:
        return None
    if plain[0].lower().startswith("defendant"):
        # "Jury Convicts Serial Rapist of Murder"
        return Wording(plain, len(before.group()))
    if not fitting:
        # "a career gang member": nobody is a career person.
        people = tuple(filter(_PERSON.match, plain)) if _PERSON.match(plain[0]) else ()
        return Wording(begun_like(before.group(), people), len(before.group())) if people else None
    if before[1] and setting.term.lower().startswith("convicted "):
        often = (_so_often(one, before[1]) for one in plain if _TRIED.match(one))
        return Wording(begun_like(before.group(), often), len(before.group()))
    again = [_WHAT_IS_REPEATED.sub(_again, one, count=1) for one in fitting]
    texts = [_ONE_REPEATED.sub(_several, one, count=1) for one in again]
    if plain[0] not in fitting and (
        plain[0].lower() == "person" or is_named_again(tuple(fitting), setting)
    ):
        # "Repeat Drug Dealer Gets 12 Years for Selling Meth", or was convicted of what else
        texts.insert(0, plain[0])
    length = len(before.group())
    serious = _SERIOUS_BEFORE.search(setting.before[-_LONGEST_ADJECTIVE:-length])
    length += len(serious.group()) if serious and _PERSON.match(texts[0]) else 0
    return Wording(begun_like(setting.before[-length:], texts), length)


def done_again(text: str) -> str:
    """Return "people who repeatedly steal cars" for habitual car thieves."""
    return _WHAT_IS_REPEATED.sub(_again, text, count=1)


def _so_often(text: str, number: str) -> str:
    """Return "convicted of burglary three times" for a three-time convicted burglar."""
    often = "twice" if number.lower() in ("two", "2") else f"{number.lower()} times"
    if text.isupper():
        return f"{text} {often.upper()}"
    return f"{text} {often.title() if text.rpartition(' ')[2].istitle() else often}"


def _again(match: re.Match[str]) -> str:
    """Return what is matched with "repeatedly" before a verb, or "repeated" before a noun."""
    following = match[1] or ""
    is_noun = match[1] and not following.lower().endswith(("ing", "ly"))
    added = "repeated " if is_noun else "repeatedly "
    said = re.sub(r" (?:a|an) \Z", " ", match.group(), flags=re.IGNORECASE)
    if match.string.isupper():
        return said + added.upper()
    # "People Who Repeatedly Steal", in a headline
    following = following or match.string[match.end() :]
    return said + (added.capitalize() if following[:1].isupper() else added)


def _several(match: re.Match[str]) -> str:
    """Return "repeated gun crimes" for a repeated one."""
    several = f"{match[2][:-1]}ies" if match[2].lower() == "felony" else f"{match[2]}s"
    return match[1] + (several.upper() if match[2].isupper() else several)


def as_attempt(text: str, setting: Setting) -> str:
    """Return "apparently suicidal confrontation" where police are told of; or nothing."""
    attempt = _ATTEMPT.fullmatch(text)
    if attempt is None or not _POLICE_BEFORE.search(setting.sentence_before):
        return ""
    article = {"a": "an ", "the": "the "}.get(attempt[1] or "", "")
    return f"{article}apparently suicidal confrontation"


def as_shooting(texts: tuple[str, ...], setting: Setting) -> str:
    """Return "a fatal shooting by police" where somebody died; or nothing."""
    shot = next(filter(_SHOT.search, texts), "")
    told = setting.sentence_around
    return shot if shot and _DIED.search(told) and " shooting" not in told else ""


def where_often_seen(text: str, setting: Setting) -> str:
    """Return where somebody is seen often: in jail or in an emergency room; or nothing."""
    often = _OFTEN_SEEN.fullmatch(text)
    is_booked = often and _BOOKED.search(setting.sentence_around)
    if often and is_booked and _IN_HOSPITAL.search(setting.sentence_around):
        # "cycle among the ER and the jail": where they are seen is told.
        return ""
    if often and is_booked:
        return f"{often[1]} often booked into jail"
    if often and _ARRESTS.search(setting.line_before + setting.line_after):
        return f"{often[1]} often arrested"
    if often and _CALLS.search(setting.sentence_around):
        return f"frequent 911 caller{'s' if often[1] == 'people' else ''}"
    if often and _IN_EMERGENCY.search(setting.sentence_around):
        return f"{often[1]} who often need{'s' if often[1] == 'person' else ''} emergency care"
    return ""
