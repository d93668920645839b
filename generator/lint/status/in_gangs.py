"""Whether somebody is in a gang, for all that a text tells: then it is not only "alleged"."""

import re

from generator.lint.english.articles import agreeing
from generator.lint.english.deeds import DID_AFTER
from generator.lint.english.gang_names import LISTED_IN
from generator.lint.english.gangs import in_any_gangs, is_hedged
from generator.lint.kept.patterns import NUMBER, later
from generator.lint.setting import Setting
from generator.lint.status.convicted_of import of_all
from generator.lint.status.doubt import is_undone
from generator.lint.status.gangs_told import (
    NOT_FOUND,
    OWN_GANG,
    OWN_GANG_TOLD,
    RIVAL,
    of_gang_named,
)
from generator.lint.status.generic import is_about_any
from generator.lint.status.one_case import APPOSED_BEFORE, told_in
from generator.lint.status.outcome import convicted_by_name, convicted_in_text
from generator.lint.status.same_offense import GANG_CRIME, in_convictions
from generator.lint.status.stated import modifier_of
from generator.lint.status.subjects import is_subject
from generator.lint.status.tried import is_same_tried, proved_around
from generator.lint.status.verdicts import (
    MOST_SENTENCES,
    OPEN,
    SENTENCE_END,
    VERDICT,
    is_pleading,
)
from generator.lint.status.whose_word import is_found

ALLEGED = later(
    r"\balleged to be (?=(?:(?:active )?in|of)\b)|\baccused of being (?=in\b)", re.IGNORECASE
)
"""In a suggestion: that somebody is in a gang is only said."""
_LEADS = later(r"\balleged to lead ")
_ONE_GANG, _GANGS = later(r"\b(?:[Ii]ts|[Tt]he|[Tt]his)\sgang\b(?!\s\w+er\b)"), later(r"\bgangs\b")
# "The money is kept for gang leaders": they lead it still.
_NOW = later(r"\A[^.;]*?\b(?:are|has|have|is)\b")
_THEN = later(r"\b(?:admitted|convicted|found|had|led|pleaded|pled|sentenced|was|were)\b")
# "Gang Member Found Guilty of 2019 Murder": whatever for, the case is over.
_TRIED_AFTER = later(
    r"(?:,\s(?:among\sthem|including)\s(?:[^.;]|\ba\.k\.a\.|\b[A-Z]\.){1,120}?,|,[^.;,]{1,40},|\swho\s(?!allegedly)[^.;]{1,90})?\s(?:(?:was|were|is|are)\s)?(?:(?:all|both|each)\s)?"
    r"(?<!\sa\s)(?<!\sthe\s)(?:convicted|found\sguilty|(?-i:Guilty|GUILTY)|gets?|(?:re\s?)?sentenced)\b",
    re.IGNORECASE,
)
# "Gang members Luis Ruiz, 22, and Ben Cole, 24, were sentenced"
_NAMES_TRIED_AFTER = later(
    r"(?:(?:,?\sand)?\s[A-Z][\w.'-]*|,\s\d\d\b|,(?=\s[A-Z])){3,20},?\s(?:have\sbeen|were)\s"
    r"(?:(?:all|both|each)\s)?(?:convicted|found\sguilty|sentenced)\b"
)
# "An alleged gang member was sentenced": for what, and not for that.
_IS_SAID = later(r"(?:accused|alleged|reputed|suspected)\s", re.IGNORECASE)
_GANG = later(r"\bgangs?\b", re.IGNORECASE)
# "gang members targeted a man", which of others is also what was done to them.
_TARGETED_AFTER = later(
    r"\s(?:agreed\sto|conspired\sto|found\san?|targeted)\s(?!at\b|by\b|for\b|in\b)"
)
# "went looking for rival gang members": whom he sought nobody accuses.
_SOUGHT_BEFORE = later(
    r"\b(?:(?:hunt(?:ed|ing|s)?|look(?:ed|ing|s)?|search(?:ed|es|ing)?)\sfor|in\ssearch\sof"
    r"|(?:aim|intend|plan|plot|want)(?:[nt]?ed|s)?\sto\s(?:attack|find|kill|locate|rob|shoot)"
    r"(?:\sat)?|to\s(?:find|locate|retaliate\sagainst))\s(?:any\s|members\sof\s|some\s)?"
    r"(?:opposing\s|rival\s)?\Z"
)
_IS_BEFORE = later(r"(?:,|\b(?:am|are|as|be|been|being|is|was|were))\s(?:an?\s)?convicted\s\Z")
_CONVICTED_BEFORE = later(r"\bconvicted\s\Z", re.IGNORECASE)
# "Both are accused of being in a gang. The two gang members": which two is plain.
_ARE_SAID_TO_BE = later(
    r"\b(?:are|were)\s(?:all\s|also\s|both\s)?(?:accused|alleged|believed|said|suspected)\s"
    r"(?:of\sbeing|to\sbe)\s[^.;]{0,60}\bgangs?\b"
)
_COUNTED_BEFORE = later(rf"\b[Tt]he\s{NUMBER}\s\Z")
_POLICE = later(
    r"\b(?:agents|deput|detectives?|investigators|officers?|police|troopers)", re.IGNORECASE
)
# "Gang Member Admits Role in Shooting": far below, to what the plea was.
_ENDED_AFTER = later(
    r"(?:,[^.;,]{1,40},)?\s(?:admit(?:s|ted)|enters?\s(?:guilty\s)?plea|goes\sto\sprison|going\sto\sprison"
    r"|head(?:s|ed)\s(?:to|for)\sprison|imprisoned|sent\sto\sprison|to\s(?:be\ssentenced|serve|spend))\b",
    re.IGNORECASE,
)
_IN_GANG_PROVED = later(
    r"\b(?:convict(?:s|ed)|guilty|admitt(?:ed|ing))\b[^.;]{0,200}?\b(?:being\s(?:active\s)?in|belong(?:ed|ing)\sto"
    r"|member(?:ship)?\s(?:in|of)|participat(?:ed|ing|ion)\sin)\s(?:an?|the)\s(?:[a-z]+\s){0,3}gang\b",
    re.IGNORECASE,
)
# "Gang Members Agree to Plead Guilty", "A gang member and an associate pleaded guilty"
_PLEA_AFTER = later(
    r"(?:\sand\s(?:(?!(?:are|is|was|were|will)\b)[\w']+\s){1,6}?(?=[a-z])|\s)"
    r"(?:(?:had|has|have|today)\s){0,2}(?:agree[ds]?\sto\splead|plead(?:s|ed)?|pled)\sguilty\b",
    re.IGNORECASE,
)
_OF_GANG_CRIME = ("person alleged to be in a gang", "person accused of gang_crime")
# "He ordered a gang member to collect the money": where his gang was tried, of that gang.
_ORDERED_BEFORE = later(
    r"\b(?:direct|instruct|order|pa(?:id|y)|persuad|recruit|sen[dt]|told|us)(?:ed|ing)?\s"
    rf"(?:(?:an?|another|other|several|{NUMBER})\s){{0,2}}\Z"
)
_ANY_IN_GANG = later(r"\bin an? (?=(?:[a-z]+ )*gang\b)")
# "the last of 10 gang members charged in the indictment"
_CHARGED_IN_AFTER = later(
    r"\s(?:(?:who\s)?were\s)?(?:charged|indicted|named)\s(?:in|by)\s(?:an?|the|this)\s"
    r"(?:[\w-]+\s){0,3}?(?:case|complaint|indictment)s?\b"
)
_SOME_BEFORE = later(rf"\b(?:{NUMBER}|other|several)\s\Z", re.IGNORECASE)
_OTHERS_CONVICTED = later(r"\bother\sconvicted\s\Z")
# "criminal gang members who sell drugs": what they do says nothing of the gang.
_ANY_DO_AFTER = later(
    r"\swho\s(?!(?:are|can|could|did|had|has|have|is|may|might|must|was|were|will|would)\b|[a-z]+ed\b)"
    r"[a-z]{3,}\s(?!(?:her|him|me|us)\b)"
)
_ARE_IN = later(r"people who are in (?:an? )?((?:[a-z]+ )*)gangs?")
_THE_BEFORE = later(rf"\b(?:the|these|those|{NUMBER})\s\Z", re.IGNORECASE)
# "This gang member shot a boy. He will now spend 40 years in prison."
_SERVES_AFTER = later(
    r"[^;]{0,200}?\b(?:and|[Hh]e|[Ss]he|[Tt]hey|who)\s(?:will\s(?:[a-z]+\s)?(?:serve|spend)|(?:is|are)\sgoing\sto)\s"
    r"[^.;]{0,60}?\b(?:bars|days|decades|life|prison|years)\b"
)
_OPEN_IF = later(r"\b(?:could|faces?|hope|if|may|might|should|when|would)\b", re.IGNORECASE)
_REACH, _FAR = 24, 240


def says_in_gang(text: str) -> bool:
    """Tell whether a suggestion says that somebody is alleged to be in a gang, or to lead one."""
    return bool(ALLEGED.search(text) or _LEADS.search(text))


def in_gang(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return the same without "alleged"; who was tried need not lead a gang any more."""
    if named := of_gang_named(setting):
        return named
    if listed := [one for one in texts if LISTED_IN in one]:
        return listed
    text = _as_leader(ALLEGED.sub("", texts[0]), setting)
    if _is_ordered(setting) and OWN_GANG.search(setting.sentence_around):
        text = _ANY_IN_GANG.sub("in the ", text)
    if _OTHERS_CONVICTED.search(setting.before[-_REACH:]):
        return ["people convicted in the case"]
    if modifier_of(setting) != "convicted" or _IS_BEFORE.search(setting.before[-_REACH:]):
        return [in_any_gangs(text, setting)]
    # Of "convicted people in a gang" one would ask of what.
    text = in_any_gangs(text, setting._replace(before=_CONVICTED_BEFORE.sub("", setting.before)))
    joined = "and" if " who " in text else "who"
    said = agreeing(text, "was convicted of a crime", "were convicted of crimes")
    return [f"{text} {joined} {said}"]


def _as_leader(text: str, setting: Setting) -> str:
    """Return "person who led a gang", or who leads it where the sentence is about today."""
    if not _LEADS.search(text):
        return text
    told = setting.sentence_around
    is_now = _NOW.search(told) and not _THEN.search(told)
    lead = agreeing(text, "leads", "lead") if is_now else "led"
    if text.endswith(" gangs"):
        # Where a text tells of one gang alone, it is that one.
        is_one = is_now and _ONE_GANG.search(setting.text) and not _GANGS.search(setting.text)
        text = f"{text.removesuffix('gangs')}{'the gang' if is_one else 'a gang'}"
    return _LEADS.sub(f"who {lead} ", text)


def any_who(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return "people in gangs" before what any of them do: "gang members who sell drugs"."""
    if not says_in_gang(texts[0]) or not _ANY_DO_AFTER.match(setting.after):
        return []
    around = setting.sentence_around
    if _THE_BEFORE.search(setting.before[-_REACH:]) or _GANG.search(around):
        return []
    if NOT_FOUND.search(around):
        # "arrested gang members who carry guns": those are certain people.
        return []
    any_in = filter(None, map(_ARE_IN.fullmatch, texts)) if is_about_any(setting) else ()
    return [f"people in {one[1]}gangs" for one in any_in]


def are_charged(setting: Setting) -> bool:
    """Tell whether it is told in which case they are charged, in a text that tells of the gang."""
    if not _CHARGED_IN_AFTER.match(setting.after):
        return False
    told = f"{setting.lede} {setting.earlier} {setting.before}"
    return bool(_SOME_BEFORE.search(setting.before[-_REACH:]) and _GANG.search(told))


def are_said_before(setting: Setting) -> bool:
    """Tell whether the text has just said of them that they are accused of being in a gang."""
    if not setting.term.endswith("s") or not _COUNTED_BEFORE.search(setting.before[-_REACH:]):
        return False
    return _ARE_SAID_TO_BE.search(setting.line_before) is not None


def is_gang_told(setting: Setting) -> bool:
    """Tell whether the text says it for certain, or says itself whose word it is."""
    return bool(
        is_hedged(setting)
        or of_gang_named(setting)
        or (_TRIED_AFTER.match(setting.after) and not _IS_SAID.match(setting.term))
        or (_NAMES_TRIED_AFTER.match(setting.after) and not _IS_SAID.match(setting.term))
        or is_pleading(setting)
        or _PLEA_AFTER.match(setting.after)
        or is_found(setting)
        or _is_sought(setting)
        or is_same_tried(setting)
        or _is_of_tried_gang(setting)
        or _is_headed(setting)
        or _is_member_told(setting)
        or _is_guilty_of_gang_crime(setting)
        or _is_serving(setting)
    )


def in_gang_by_name(texts: tuple[str, ...], setting: Setting, name: str) -> list[str]:
    """Return "in a gang" for whom a text convicts of a gang's crime: "gang member Joe Hale"."""
    if not says_in_gang(texts[0]):
        return []
    is_crime = GANG_CRIME.search(setting.text)
    is_proved = is_crime and convicted_by_name(_OF_GANG_CRIME, setting, name)
    return in_gang(texts, setting) if is_proved or is_hedged(setting) else []


def _is_guilty_of_gang_crime(setting: Setting) -> bool:
    """Tell whether a text convicts them of what only whoever is in a gang does."""
    if not GANG_CRIME.search(setting.text) or RIVAL.search(setting.before[-_REACH:] + setting.term):
        return False
    texts = _OF_GANG_CRIME
    if proved_around(texts, setting) or convicted_in_text(texts, setting):
        return True
    # "a series of burglaries by four gang members": that is all of whom the text tells.
    if not setting.term.endswith("s") or not _SOME_BEFORE.search(setting.before[-_REACH:]):
        return False
    told = told_in(setting.text)
    return bool(told and told.are_several and of_all(in_convictions(texts), told, setting))


def _is_serving(setting: Setting) -> bool:
    """Tell whether it is said right after that "this gang member" goes to prison for it."""
    if not setting.before.lower().endswith(("this ", "these ")):
        return False
    serves = _SERVES_AFTER.match(setting.after)
    return serves is not None and not _OPEN_IF.search(serves.group())


def _is_sought(setting: Setting) -> bool:
    """Tell whether somebody went to look for them: "hunting for rival gang members"."""
    if not RIVAL.search(setting.before[-_REACH:] + setting.term):
        return False
    is_sought = _SOUGHT_BEFORE.search(setting.before[-2 * _REACH :])
    return bool(is_sought) and not _POLICE.search(setting.sentence_around)


def _is_headed(setting: Setting) -> bool:
    """Tell whether a heading means whom its text convicts of having been in a gang."""
    if setting.earlier or not _ENDED_AFTER.match(setting.after) or not is_subject(setting):
        return False
    told = told_in(setting.text) if _IN_GANG_PROVED.search(setting.text) else None
    return told is not None and told.are_several == setting.term.lower().endswith("s")


def _is_member_told(setting: Setting) -> bool:
    """Tell whether the label is of whom a text convicts, and says that the gang is their own."""
    apposed = APPOSED_BEFORE.search(setting.line_before[-_FAR:])
    if apposed is None or not OWN_GANG_TOLD.search(setting.text):
        return False
    told = told_in(setting.text)
    return told is not None and apposed[1].rpartition(" ")[2] in told.names


def _is_of_tried_gang(setting: Setting) -> bool:
    """Tell whether a deed is told in a text that begins with the verdict on a gang."""
    did = DID_AFTER.match(setting.after) or _TARGETED_AFTER.match(setting.after)
    # Whom the leader sends is of the gang that the sentence is about.
    around = setting.sentence_around if _is_ordered(setting) else ""
    if not (did or around) or NOT_FOUND.search(setting.sentence_around):
        return False
    if RIVAL.search(setting.before[-_REACH:] + setting.term):
        return False
    told = setting.lede or setting.earlier
    if not _GANG.search(told + around) or is_undone(told + setting.sentence_around):
        return False
    first = SENTENCE_END.split(told)[:MOST_SENTENCES]
    return any(VERDICT.search(one) and not OPEN.search(one) for one in first)


def _is_ordered(setting: Setting) -> bool:
    """Tell whether somebody had them do something: "directed a gang member to collect money"."""
    if not setting.after.startswith(" to "):
        return False
    return _ORDERED_BEFORE.search(setting.before[-_REACH:]) is not None
