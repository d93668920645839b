"""What a sentence is about decides the words: "checked on sex offenders" is about a registry."""

import re

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.let_out import cleared
from generator.lint.wording.circumstances import told_around
from generator.lint.wording.custody import as_released, for_life, of_custody
from generator.lint.wording.exploited import of_the_exploited
from generator.lint.wording.harms import with_harm
from generator.lint.wording.medicines import (
    as_abstinent,
    as_drivers,
    as_medication,
    as_misused,
    as_returned,
    as_seen,
)
from generator.lint.wording.minors import as_minors
from generator.lint.wording.prostitution import as_played, as_prostitute
from generator.lint.wording.registries import on_registry, registered
from generator.lint.wording.repetition import (
    as_attempt,
    as_shooting,
    where_often_seen,
)
from generator.lint.wording.where_sold import harmed, sold_guns

# The suggestions that a sentence may change; looked for first because it is cheap.
_HELD_AFTER = later(r"\s(?:(?:are|is|was|were|who\s(?:are|is|was|were))\s)?incarcerated\b")
_MAY_VARY = later(
    r"\b(?:in recovery|off drugs|problems? related|from prostitution|selling sex|sex workers?"
    r"|young (?:person|people)|noncitizens?|need support"
    r"|experiencing homelessness|previously convicted"
    r"|often seen by|in custody"
    r"|state prison|to us(?:e|ing)|(?:accused|convicted) of|justice system|who abuses?"
    r"|who commits? (?:an offense|offenses)|(?:prior|felony) convictions?|substance use"
    r"|who carr\w+|incarcerated|reoffends?|accused person|in prostitution|house (?:known|used)"
    r"|did not appear|on parole|engages? in pimping|use[ds]? (?:of )?drugs|using drugs|drug use"
    r"|staying without permission|to carry"
    r"|a suicide attempt|confrontations? with police|intoxicated"
    r"|in crisis|effort against|enforcement of the drug"
    r"|for opioid use disorder"
    r"|with (?:a )?substance use disorders?)\b"
)
# "convicts" on a work crew are held, whatever they were convicted of.
_HELD = later(
    r"\b(?:behind\sbars|cell(?:s|block)?|chain\sgang|correctional|escap\w+|inmates?|jails?|manhunt|prison(?:ers?|s)?"
    r"|recaptured|(?:road|work)\screws?|walked\saway|warden"
    # Convicts were leased to mines, and testify for a shorter sentence.
    r"|leased|labored|testif(?:ied|ies|y)\sfor)\b",
    re.IGNORECASE,
)
# A county jail may hold them, too; then they are not yet where they were sentenced to.
_IN_STATE_PRISON = later(r"(person|people) in state prison\Z")
_COUNTY_JAIL = later(r"\b(?:county|(jails?)|sheriff)\b", re.IGNORECASE)
# A referral to a juvenile court, or to diversion, is no conviction.
_WITH_PRIORS = later(
    r"(person|people|young people|young person) (?:with (no )?prior convictions|who reoffends?)\Z"
)
_REFERRED = later(r"\breferr(?:als?|ed)\b", re.IGNORECASE)
_COURT_RECORD = later(r"\b(?:convict|sentenc|be\sreferred\b)", re.IGNORECASE)
_NONCITIZEN = later(
    r"(noncitizens?) (?:with (?:a conviction|convictions)"
    r"|(?:accused|convicted) of (?:a crime|crimes))"
)
# "a criminal alien wanted for burglary"
_CHARGED_AFTER = later(
    r"\s(?:who\s)?(?:(?:is|are|was|were)\s)?(?:accused|charged|indicted|sought|wanted)\b",
    re.IGNORECASE,
)
_CONVICTIONS = later(r"\b(?:convictions?|convicted)\b", re.IGNORECASE)
_RECOVERS = later(r"\brecover(?:ing|y)\b", re.IGNORECASE)
_SUPPORT = later(r"\b(?:needs?|support(?:ed|ing|s)?)\b", re.IGNORECASE)
_ABUSES = later(r"(person|people) who abuses? (.+)")
_IN_CLASS = later(r"\b(?:class(?:es)?|courses?|counseling|intervention|programs?|treatment)\b")
# "the conviction of a drug dealer": for what, and not of whom it was said before.
_CONVICTION_BEFORE = later(
    r"\bconvictions?\sof\s(?:(?:an?|the|two|three|four|five|six|several|\d+)\s)?\Z", re.IGNORECASE
)
_CONVICTED_OF = later(r"(person|people) convicted of (.+)")
_HOUSE_IS_BEFORE = later(
    r"\b[Hh]o(?:me|use)\b.*\b(?:be|became|become|is|was)\s(?:an?\s)?(?:\w+\s)?\Z"
)
_CARRIES = later(r"(person|people) (?:accused of carrying|who carr(?:ies|y|ied)) (.+)")
_RECRUITS_BEFORE = later(
    r"\b(?:enlist|find|hir|recruit)\w*\s(?:an?\s|the\s|new\s|more\s)?\Z", re.IGNORECASE
)
_TO_CARRY = later(r"\bto\s(?:bring|carry|deliver|haul|move|smuggle|take|transport)\b")
_NOT_APPEARED = later(r"(person|people) (?:accused of absconding|who did not appear)")
# "low-income and homeless people", "homeless people refusing to leave"
_KIND_AND_BEFORE = later(
    r"\b(?:at risk|disabled|elderly|hungry|isolated|low income|older|poor|sick|struggling"
    r"|vulnerable|young)\s(?:and|or)\s\Z",
    re.IGNORECASE,
)
_DOING_AFTER = later(
    # "killed homeless men over four months", "stabbed a homeless man to death"
    r"\s(?:between|during|for|in\srecovery|on\s(?:parole|probation)|of\s(?:children|infants|newborns|teenagers|teens)|over|since|under\ssupervision|to\sdeath|unconscious|(?:\w+\s)?times)\b"
    r"|\s(?:asking|begging|blocking|entering|loitering|lying|panhandling|refusing|sitting|standing"
    r"|trespassing|using|waiting|walking)\b"
)
_SERVE_AFTER = later(
    r"\s(?:who\s)?(?:are\s)?serv(?:e|ing)\b|\son\s[\"\u201c]?(?:no\s)?parole\b"
    r"|\s(?:(?:are|be|were)\s)?(?:freed|let\sout|released)\b(?!\s(?:on|without)\s(?:bail|bond|their\sown))",
    re.IGNORECASE,
)
_RELEASE_BEFORE = later(
    r"\b(?:early\srelease|free(?:ing|s)?|(?:early|mass)\sreleases|releas(?:e|es|ed|ing)|parol(?:e|ed|ing)"
    r"|screening)\s(?:of\s)?\Z",
    re.IGNORECASE,
)
_SUPERVISION = later(r"\b(?:parole\w*|probation\w*|supervis\w+)\b", re.IGNORECASE)
# "help those with substance abuse": substance use is nothing that people have.
_HAVING_BEFORE = later(
    r"\b(?:(adults|clients|defendants|individuals|inmates|men|mothers|neighbors|others|parents"
    r"|participants|patients|people|persons|residents|students|teens|those|veterans|women|youth)"
    r"|an(?:other|yone)|everyone|someone|adult|client|defendant|individual|man|mother|parent"
    r"|participant|patient|person|relative|student|veteran|woman)\swith\s\Z",
    re.IGNORECASE,
)
# "people with substance abuse histories"
_MORE_AFTER = later(
    r"\s(?!(?:and|are|as|at|been|but|by|can|deserve|during|enter|find|for|from|get|has|have|in|into"
    r"|is|living|may|must|need|needs|on|or|receive|should|so|than|that|through|to|was|were|when|who"
    r"|whose|will|with)\b)[a-z]"
)
_USES = later(r"(?:drug|substance) use\Z", re.IGNORECASE)
_FOR_AFTER = later(r"\s(?:for|in|of|on|who|with)\b")

_REACH = 40


def on_occasion(texts: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    """Return the suggestions with the words that fit what the sentence is about first."""
    texts = of_the_exploited(texts, setting)
    texts = harmed(sold_guns(with_harm(texts, setting), setting), setting)
    if not _MAY_VARY.search(texts[0]):
        return texts
    first = (
        _having(texts[0], setting)
        or as_returned(texts[0], setting)
        or as_abstinent(texts[0], setting)
        or as_drivers(texts[0], setting)
        or as_medication(texts[0], setting)
        or as_seen(texts, setting)
        or _convicted_for(texts[0], setting)
        or as_misused(texts[0], setting)
        or as_attempt(texts[0], setting)
        or as_shooting(texts, setting)
        or as_prostitute(texts[0], setting)
        or as_played(texts[0], setting)
        or _house(texts[0], setting)
        or _recruited(texts[0], setting)
        or _absconded(texts[0], setting)
        or where_often_seen(texts[0], setting)
        or cleared(setting)
        or _held_in(texts[0], setting)
        or _in_state_custody(texts[0], setting)
        or registered(texts[0], setting)
        or on_registry(texts[0], setting)
        or _has_abused(texts[0], setting)
        or _without_conviction(texts[0], setting)
        or _abstinent(texts, setting)
        or _referred(texts[0], setting.line_before + setting.line_after)
        or _held(texts, setting)
        or told_around(texts, setting)
        or of_custody(texts[0], setting)
        or as_released(texts[0], setting)
        or for_life(texts, setting)
        or _unhoused(texts, setting)
        or _released(texts[0], setting)
        or as_minors(texts, setting)
        or _facing_barriers(texts, setting)
    )
    return tuple(dict.fromkeys((first, *texts))) if first else texts


def _having(text: str, setting: Setting) -> str:
    """Return "substance use disorders" for what people live with; or nothing."""
    having = _USES.match(text) and _HAVING_BEFORE.search(setting.before[-_REACH:])
    if not having or _MORE_AFTER.match(setting.after):
        return ""
    many = having[1] is not None
    return "substance use disorders" if many else "a substance use disorder"


def _held_in(text: str, setting: Setting) -> str:
    """Return "women" for "female inmates incarcerated at": that is said twice; or nothing."""
    if not text.startswith("incarcerated "):
        return ""
    if not _HELD_AFTER.match(setting.after):
        # "While incarcerated in Elm, he met an inmate": the word stands there already.
        who = text.removeprefix("incarcerated ")
        is_told = who in ("people", "person") and "incarcerated" in setting.sentence_around
        return f"{who} in custody" if is_told else ""
    return text.removeprefix("incarcerated ")


def _convicted_for(text: str, setting: Setting) -> str:
    """Return "person for selling drugs" behind "the conviction of a"; or nothing."""
    convicted = _CONVICTED_OF.fullmatch(text)
    if convicted is None or not _CONVICTION_BEFORE.search(setting.before[-_REACH:]):
        return ""
    # "the conviction of a drug dealer in a fatal overdose": for what is told.
    joining = "accused of" if _FOR_AFTER.match(setting.after) else "for"
    return f"{convicted[1]} {joining} {convicted[2]}"


def _house(text: str, setting: Setting) -> str:
    """Return "place" for "house" where the house is the subject: "The house was a crack house"."""
    is_house = text.startswith("house ") and _HOUSE_IS_BEFORE.search(setting.sentence_before)
    return text.replace("house", "place", 1) if is_house else ""


def _recruited(text: str, setting: Setting) -> str:
    """Return what people are recruited for, who are accused of nothing yet; or nothing."""
    carries = _CARRIES.fullmatch(text)
    if carries is None or not _RECRUITS_BEFORE.search(setting.before[-_REACH:]):
        return ""
    is_told = _TO_CARRY.search(setting.sentence_after)
    return carries[1] if is_told else f"{carries[1]} to carry {carries[2]}"


def _absconded(text: str, setting: Setting) -> str:
    """Return "who left supervision" for absconders from parole or probation; or nothing."""
    who = _NOT_APPEARED.fullmatch(text)
    left = who and _SUPERVISION.search(setting.sentence_around)
    return f"{who[1]} accused of leaving supervision" if who and left else ""


def _in_state_custody(text: str, setting: Setting) -> str:
    """Return where state prisoners are of whom a county jail is told; or nothing."""
    prisoner = _IN_STATE_PRISON.fullmatch(text)
    of_county = _COUNTY_JAIL.findall(setting.line_before + setting.line_after) if prisoner else []
    if prisoner is None or not of_county:
        return ""
    return f"{prisoner[1]} {'sentenced to state prison' if any(of_county) else 'in state custody'}"


def _facing_barriers(texts: tuple[str, ...], setting: Setting) -> str:
    """Return "youth who face barriers" where support is told of already; or nothing."""
    if not texts[0].endswith(" who need support") or not _SUPPORT.search(setting.sentence_around):
        return ""
    return next((one for one in texts if one.endswith(" who face barriers")), "")


def _has_abused(text: str, setting: Setting) -> str:
    """Return "who have abused" for people who are in a class for it; or nothing."""
    abuses = _ABUSES.fullmatch(text)
    if abuses is None or not _IN_CLASS.search(setting.sentence_around):
        return ""
    return f"{abuses[1]} who {'has' if abuses[1] == 'person' else 'have'} abused {abuses[2]}"


def _without_conviction(text: str, setting: Setting) -> str:
    """Return "noncitizens" where the sentence tells of a charge or convictions; or nothing."""
    noncitizen = _NONCITIZEN.fullmatch(text)
    if noncitizen is None or setting.term.lower().startswith("convicted"):
        return ""
    is_told = _CHARGED_AFTER.match(setting.after) or _CONVICTIONS.search(setting.sentence_around)
    return noncitizen[1] if is_told else ""


def _abstinent(texts: tuple[str, ...], setting: Setting) -> str:
    """Return "abstinent for two years" where recovery is told of already; or nothing."""
    if "in recovery" not in texts[0] or not _RECOVERS.search(setting.sentence_around):
        return ""
    return next((one for one in texts if "recovery" not in one), "")


def _referred(text: str, around: str) -> str:
    """Return what is said of people of whose referrals the paragraph speaks; or nothing."""
    priors = _WITH_PRIORS.fullmatch(text)
    if priors is None or not _REFERRED.search(around) or _COURT_RECORD.search(around):
        return ""
    return f"{priors[1]} {'referred for the first time' if priors[2] else 'with prior referrals'}"


def _unhoused(texts: tuple[str, ...], setting: Setting) -> str:
    """Return "unhoused people" between other adjectives and what people do; or nothing."""
    if not texts[0].endswith(" experiencing homelessness"):
        return ""
    is_beside = _KIND_AND_BEFORE.search(setting.before[-_REACH:])
    if not (is_beside or _DOING_AFTER.match(setting.after)):
        return ""
    return next((one for one in texts if one.startswith("unhoused ")), "")


def _released(text: str, setting: Setting) -> str:
    """Return "people convicted of felonies" of those who serve time for them; or nothing."""
    if not text.startswith("people previously convicted of"):
        return ""
    serves = _SERVE_AFTER.match(setting.after) or _RELEASE_BEFORE.search(setting.before[-_REACH:])
    return text.replace(" previously", "", 1) if serves else ""


def _held(texts: tuple[str, ...], setting: Setting) -> str:
    """Return "incarcerated people" for convicts where a prison or an escape is told of."""
    if "convicted of" not in texts[0] or not _HELD.search(setting.sentence_around):
        return ""
    return next((one for one in texts if one.startswith("incarcerated ")), "")
