"""What a sentence is about decides the words: "checked on sex offenders" is about a registry."""

import re

from generator.lint.patterns import later
from generator.lint.setting import Setting

# The suggestions that a sentence may change; looked for first because it is cheap.
_HELD_AFTER = later(r"\s(?:(?:are|is|was|were|who\s(?:are|is|was|were))\s)?incarcerated\b")
_HARMS = later(r"(people|person) who harms? (?:others|children)")
_HARM_AFTER = later(
    r"\s(?:hoping|looking|seeking|trying|wanting)\sto\s"
    r"|\swho\s(?:[a-z]+\s){0,3}?(?:abuse|exploit|groom|harm|hurt|prey|target|traffic|victimize)"
)
_MAY_VARY = later(
    r"\b(?:harm\w* (?:children|others)|in recovery|young (?:person|people)|noncitizens?"
    r"|frequent contact"
    r"|state prison|to use|(?:accused|convicted) of|justice system|who abuses?|prior convictions"
    r"|who carr\w+|incarcerated|reoffends?|accused person|in prostitution|house used"
    r"|did not appear)\b"
)
_SEXUAL = later(r"(person|people) (accused|convicted) of (a sexual offense|sexual offenses)\Z")
# What is done with people because they are on a registry.
_REGISTRY = later(
    r"\b(?:addresses|classified\sas|designated|check(?:s|ed|ing)?\s(?:on|in)|compliance|compliant"
    r"|halloween|homes?\sof"
    r"|live\swhere|neighborhood|notif\w+|regist\w+|sweep|trick[\s-]or[\s-]treat\w*|verif\w+"
    r"|whereabouts)\b",
    re.IGNORECASE,
)
# "convicts" on a work crew are held, whatever they were convicted of.
_HELD = later(
    r"\b(?:behind\sbars|cell(?:s|block)?|chain\sgang|correctional|escap\w+|jails?|manhunt|prisons?"
    r"|recaptured|(?:road|work)\screws?|walked\saway|warden)\b",
    re.IGNORECASE,
)
# A county jail may hold them, too.
_IN_STATE_PRISON = later(r"(person|people) in state prison\Z")
_COUNTY_JAIL = later(r"\b(?:county|jails?|sheriff)\b", re.IGNORECASE)
_OFFENDER_REGISTRY = later(r"\b[Ss]ex(?:ual)?\s[Oo]ffender\s[Rr]egistry\b")
_TO_REGISTER_AFTER = later(r"\s(?:who\s)?(?:to|must|shall|have\sto|has\sto)\s(?:re)?register\b")
# Who is told of beside a registry is on it.
_OFFENDER = later(r"(?:the\s|an?\s)?offenders?\Z", re.IGNORECASE)
_ANY_OFFENSE = later(
    r"(?:person|people) (?:accused of (?:an offense|offenses)|in the justice system)\Z"
    r"|accused person\Z"
)
_A_REGISTRY = later(r"\bregistry\b", re.IGNORECASE)
# A referral to a juvenile court, or to diversion, is no conviction.
_WITH_PRIORS = later(
    r"(person|people|young people|young person) (?:with (no )?prior convictions|who reoffends?)\Z"
)
_REFERRED = later(r"\breferr(?:als?|ed)\b", re.IGNORECASE)
_COURT_RECORD = later(r"\bconvict|\bsentenc", re.IGNORECASE)
_NONCITIZEN = later(r"(noncitizens?) with (?:a conviction|convictions)")
_CONVICTIONS = later(r"\b(?:convictions?|convicted)\b")
_RECOVERS = later(r"\brecover(?:ing|y)\b", re.IGNORECASE)
_ABUSES = later(r"(person|people) who abuses? (.+)")
_IN_CLASS = later(r"\b(?:class(?:es)?|courses?|counseling|intervention|programs?|treatment)\b")
_OTHERS = later(r"\b(harm(?:s|ed|ing)?) others\b")
_NOT_REGISTERED = later(r"\bfail\w*\sto\s(?:re)?register\b", re.IGNORECASE)
_YOUNG = later(r"young (?:person|people)")
_NAMES_KEPT = later(
    r"\b(?:names?|identit(?:y|ies))\b[^.;]{0,30}\b(?:not|withheld)\b", re.IGNORECASE
)
_TO_USE = later(r"\b(return\w*) to use\Z")
_ALCOHOL = later(
    r"\b(?:alcohol\w*|beer|drank|drink\w*|drunk\w*|dui|dwi|vodka|whiskey)\b",
    re.IGNORECASE,
)
_OFTEN_SEEN = later(r"(person|people) in frequent contact with services\Z")
_BOOKED = later(r"\b(?:arrest|book(?:ed|ing)|inmate|jail)", re.IGNORECASE)
_IN_EMERGENCY = later(r"\b(?:911|ambulance|emergenc|ER\b|paramedic)")
_CHILDREN = later(
    r"\b(?:apps?|boys?|chats?|child(?:ren)?|classmates?|game|girls?|gaming|kids?|minors?|online"
    r"|parents?"
    r"|playgrounds?|schools?|screens?|teen\w*|youth)\b",
    re.IGNORECASE,
)
# "the conviction of a drug dealer": for what, and not of whom it was said before.
_CONVICTION_BEFORE = later(
    r"\bconvictions?\sof\s(?:(?:an?|the|two|three|four|five|six|several|\d+)\s)?\Z", re.IGNORECASE
)
_CONVICTED_OF = later(r"(person|people) convicted of (.+)")
_AD_BEFORE = later(r"\b(?:advertis|market|offer|promot)\w*\s(?:\w+\s){1,4}\Z")
_HOUSE_IS_BEFORE = later(
    r"\b[Hh]o(?:me|use)\b.*\b(?:be|became|become|is|was)\s(?:an?\s)?(?:\w+\s)?\Z"
)
_CARRIES = later(r"(person|people) (?:accused of carrying|who carr(?:ies|y|ied)) (.+)")
_RECRUITS_BEFORE = later(
    r"\b(?:enlist|find|hir|recruit)\w*\s(?:an?\s|the\s|new\s|more\s)?\Z", re.IGNORECASE
)
_TO_CARRY = later(r"\bto\s(?:bring|carry|deliver|haul|move|smuggle|take|transport)\b")
_NOT_APPEARED = later(r"(person|people) (?:accused of absconding|who did not appear)")
_SUPERVISION = later(r"\b(?:parole\w*|probation\w*|supervis\w+)\b", re.IGNORECASE)
_FOR_AFTER = later(r"\s(?:for|in|of|on|who|with)\b")

_REACH = 40


def on_occasion(texts: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    """Return the suggestions with the words that fit what the sentence is about first."""
    if not _MAY_VARY.search(texts[0]):
        return texts
    around = setting.sentence_around
    if people := _harm_is_told(texts[0], setting):
        return people, *texts
    if _OTHERS.search(texts[0]) and _CHILDREN.search(around):
        return tuple(_OTHERS.sub(r"\1 children", one) for one in texts)
    first = (
        _return_to_drinking(texts[0], around)
        or _convicted_for(texts[0], setting)
        or _advertised(texts[0], setting)
        or _house(texts[0], setting)
        or _recruited(texts[0], setting)
        or _absconded(texts[0], around)
        or _where_often_seen(texts[0], around)
        or _held_in(texts[0], setting)
        or _in_state_custody(texts[0], setting.line_before + setting.line_after)
        or _registered(texts[0], setting)
        or _on_registry(texts[0], setting)
        or _has_abused(texts[0], around)
        or _without_conviction(texts[0], around)
        or _abstinent(texts, around)
        or _referred(texts[0], around)
        or _held(texts, around)
        or _minor(texts, around)
    )
    return tuple(dict.fromkeys((first, *texts))) if first else texts


def _return_to_drinking(text: str, around: str) -> str:
    """Return "returned to drinking" for "relapsed" where alcohol is told of; or nothing."""
    return (
        _TO_USE.sub(r"\1 to drinking", text)
        if _TO_USE.search(text) and _ALCOHOL.search(around)
        else ""
    )


def _held_in(text: str, setting: Setting) -> str:
    """Return "women" for "female inmates incarcerated at": that is said twice; or nothing."""
    if not text.startswith("incarcerated ") or not _HELD_AFTER.match(setting.after):
        return ""
    return text.removeprefix("incarcerated ")


def _convicted_for(text: str, setting: Setting) -> str:
    """Return "person for selling drugs" behind "the conviction of a"; or nothing."""
    convicted = _CONVICTED_OF.fullmatch(text)
    if convicted is None or not _CONVICTION_BEFORE.search(setting.before[-_REACH:]):
        return ""
    return "" if _FOR_AFTER.match(setting.after) else f"{convicted[1]} for {convicted[2]}"


def _advertised(text: str, setting: Setting) -> str:
    """Return "for commercial sex" for "as prostitutes" behind "advertised"; or nothing."""
    is_ad = text == "in prostitution" and _AD_BEFORE.search(setting.before[-_REACH:])
    return "for commercial sex" if is_ad else ""


def _house(text: str, setting: Setting) -> str:
    """Return "place" for "house" where the house is the subject: "The house was a crack house"."""
    is_house = text.startswith("house used ") and _HOUSE_IS_BEFORE.search(setting.sentence_before)
    return text.replace("house", "place", 1) if is_house else ""


def _recruited(text: str, setting: Setting) -> str:
    """Return what people are recruited for, who are accused of nothing yet; or nothing."""
    carries = _CARRIES.fullmatch(text)
    if carries is None or not _RECRUITS_BEFORE.search(setting.before[-_REACH:]):
        return ""
    is_told = _TO_CARRY.search(setting.sentence_after)
    return carries[1] if is_told else f"{carries[1]} to carry {carries[2]}"


def _absconded(text: str, around: str) -> str:
    """Return "who left supervision" for absconders from parole or probation; or nothing."""
    who = _NOT_APPEARED.fullmatch(text)
    return f"{who[1]} accused of leaving supervision" if who and _SUPERVISION.search(around) else ""


def _where_often_seen(text: str, around: str) -> str:
    """Return where somebody is seen often: in jail or in an emergency room; or nothing."""
    often = _OFTEN_SEEN.fullmatch(text)
    if often and _BOOKED.search(around):
        return f"{often[1]} often booked into jail"
    if often and _IN_EMERGENCY.search(around):
        return f"{often[1]} who often need{'s' if often[1] == 'person' else ''} emergency care"
    return ""


def _in_state_custody(text: str, around: str) -> str:
    """Return where state prisoners are of whom a county jail is told; or nothing."""
    prisoner = _IN_STATE_PRISON.fullmatch(text)
    return f"{prisoner[1]} in state custody" if prisoner and _COUNTY_JAIL.search(around) else ""


def _registered(text: str, setting: Setting) -> str:
    """Return who is meant where a registry is told of; or nothing."""
    offense = _SEXUAL.fullmatch(text)
    if offense is None or _TO_REGISTER_AFTER.match(setting.after):
        # "requires sex offenders to register": the duty is told.
        return ""
    around = setting.sentence_around
    if offense[2] == "convicted" and _NOT_REGISTERED.search(around):
        return ""
    if offense[2] == "accused" and _OFFENDER_REGISTRY.search(around):
        return f"{offense[1]} required to register for {offense[3]}"
    duty = _REGISTRY if offense[2] == "convicted" else _NOT_REGISTERED
    return f"{offense[1]} required to register for {offense[3]}" if duty.search(around) else ""


def _on_registry(text: str, setting: Setting) -> str:
    """Return who is meant by "an offender" where a registry is told of; or nothing."""
    if not (_ANY_OFFENSE.fullmatch(text) and _OFFENDER.fullmatch(setting.term)):
        return ""
    if not _A_REGISTRY.search(setting.before + setting.after):
        return ""
    return f"{'people' if setting.term.lower().endswith('s') else 'person'} on the registry"


def _has_abused(text: str, around: str) -> str:
    """Return "who have abused" for people who are in a class for it; or nothing."""
    abuses = _ABUSES.fullmatch(text)
    if abuses is None or not _IN_CLASS.search(around):
        return ""
    return f"{abuses[1]} who {'has' if abuses[1] == 'person' else 'have'} abused {abuses[2]}"


def _harm_is_told(text: str, setting: Setting) -> str:
    """Return "people" for predators of whom it is told what they do or try; or nothing."""
    harms = _HARMS.fullmatch(text)
    return harms[1] if harms and _HARM_AFTER.match(setting.after) else ""


def _without_conviction(text: str, around: str) -> str:
    """Return "noncitizens" where the sentence tells of convictions itself; or nothing."""
    noncitizen = _NONCITIZEN.fullmatch(text)
    return noncitizen[1] if noncitizen and _CONVICTIONS.search(around) else ""


def _abstinent(texts: tuple[str, ...], around: str) -> str:
    """Return "abstinent for two years" where recovery is told of already; or nothing."""
    if "in recovery" not in texts[0] or not _RECOVERS.search(around):
        return ""
    return next((one for one in texts if "recovery" not in one), "")


def _minor(texts: tuple[str, ...], around: str) -> str:
    """Return "minors" where it is their age that keeps their names back; or nothing."""
    if not _YOUNG.fullmatch(texts[0]) or not _NAMES_KEPT.search(around):
        return ""
    return next((one for one in texts if one.startswith("minor")), "")


def _referred(text: str, around: str) -> str:
    """Return what is said of people of whose referrals the sentence speaks; or nothing."""
    priors = _WITH_PRIORS.fullmatch(text)
    if priors is None or not _REFERRED.search(around) or _COURT_RECORD.search(around):
        return ""
    return f"{priors[1]} {'referred for the first time' if priors[2] else 'with prior referrals'}"


def _held(texts: tuple[str, ...], around: str) -> str:
    """Return "incarcerated people" for convicts where a prison or an escape is told of."""
    if "convicted of" not in texts[0] or not _HELD.search(around):
        return ""
    return next((one for one in texts if one.startswith("incarcerated ")), "")
