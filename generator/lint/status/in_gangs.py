"""Whether somebody is in a gang, for all that a text tells: then it is not only "alleged"."""

import re

from generator.lint.english.articles import agreeing
from generator.lint.english.deeds import DID_AFTER
from generator.lint.english.gang_names import LISTED_IN
from generator.lint.english.gangs import in_any_gangs, is_hedged
from generator.lint.kept.patterns import NUMBER, later
from generator.lint.setting import Setting
from generator.lint.status.conviction import is_subject
from generator.lint.status.doubt import is_undone
from generator.lint.status.generic import is_about_any
from generator.lint.status.one_case import told_in
from generator.lint.status.stated import modifier_of
from generator.lint.status.tried import is_same_tried
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
_LEADS = later(r"\balleged to lead (?:a gang|gangs)\b")
# "Gang Member Found Guilty of 2019 Murder": whatever for, the case is over.
_TRIED_AFTER = later(
    r"(?:,[^.;,]{1,40},|\swho\s(?!allegedly)[^.;]{1,90})?\s(?:(?:was|were|is|are)\s)?"
    r"(?<!\sa\s)(?<!\sthe\s)(?:convicted|found\sguilty|gets?|(?:re\s?)?sentenced)\b",
    re.IGNORECASE,
)
# "An alleged gang member was sentenced": for what, and not for that.
_IS_SAID = later(r"(?:accused|alleged|reputed|suspected)\s", re.IGNORECASE)
_GANG = later(r"\bgangs?\b", re.IGNORECASE)
# Whoever is spoken of beside these may be somebody else, of whom nothing is found.
_NOT_FOUND = later(
    r"\b(?:alleg\w+|arrest\w*|at\slarge|await\w*|believ\w+|charged|if|indict\w*|pending"
    r"|police\ssa(?:id|y)|sought|suspect\w*|unidentified|unknown|wanted|whether)\b",
    re.IGNORECASE,
)
# "gang members targeted a man", which of others is also what was done to them.
_TARGETED_AFTER = later(
    r"\s(?:agreed\sto|conspired\sto|found\san?|targeted)\s(?!at\b|by\b|for\b|in\b)"
)
_RIVAL = later(r"\b(?:opposing|opposition|rival)\b", re.IGNORECASE)
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
# "He conspired with other gang members": they are of his gang, for all that is said.
_OTHERS_BEFORE = later(
    r"\b(?:conspir|engag|join|kill|m[ae]t|plan|plott|robb|shot|work|was|were|went)[a-z]*\b[^.;]{0,60}"
    r"\bwith\s(?:[a-z]+\s)?other\s\Z"
)
_ALWAYS_BEFORE = later(
    r"\b(?:(?:al|some)?(?:time|way)s|can|could|may|might|often|should|to|usually|will|would)\b"
)
_OWN_GANG = later(
    r"\b(?:her|his|its|the|their|this)\s(?:[\w'-]+\s){0,3}gang\b(?!\s(?:member|unit))"
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
# "Members of the Elm street gang met. The gang members then": of that gang, as the text has said.
_MEMBERS_NAMED = later(
    r"\b(?:(alleged|believed|reputed|said|suspected|thought)\s(?:to\sbe\s)?)?members\sof\s"
    r"(?:an?|the)\s((?:[\w'-]+\s){0,6})gang\b"
)
_THESE = later(r"(?:(opposing|rival)\s)?gang members\Z", re.IGNORECASE)
# "To join, one must be sponsored by another gang member": so it is with any of them.
_SAID_TO_BE = {"reputed": "believed", "suspected": "believed"}
_RULE_BEFORE = later(
    r"\b(?:join|initiat\w+|member(?:ship)?|prospects?|recruits?|rules?)\b[^.;]*\b(?:must|may\sonly"
    r"|shall|(?:had|has|have)\sto|(?:is|are|was|were)\s(?:expected|required)\sto)\s(?:[\w']+\s){1,6}"
    r"(?:an?|another|any|each|every)\s\Z"
    r"|\brules,\s(?:an?|any|each|every)\s\Z",
    re.IGNORECASE,
)
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
    text = _LEADS.sub("who led a gang", ALLEGED.sub("", texts[0]))
    if _is_ordered(setting) and _OWN_GANG.search(setting.sentence_around):
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


def any_who(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return "people in gangs" before what any of them do: "gang members who sell drugs"."""
    if not says_in_gang(texts[0]) or not _ANY_DO_AFTER.match(setting.after):
        return []
    around = setting.sentence_around
    if _THE_BEFORE.search(setting.before[-_REACH:]) or _GANG.search(around):
        return []
    if _NOT_FOUND.search(around):
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


def of_same_gang(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return "alleged to be in the gang" for other members in a story, and nothing elsewhere."""
    if not setting.before.endswith(" other "):
        return []
    others = _OTHERS_BEFORE.search(setting.before[-_FAR:])
    if others is None or _ALWAYS_BEFORE.search(setting.sentence_before):
        return []
    is_known = _OWN_GANG.search(setting.earlier + setting.line_before)
    return [texts[0].replace(" in a gang", " in the gang") if is_known else texts[0]]


def of_gang_named(setting: Setting) -> list[str]:
    """Return "people in the gang" for members of whom the text has told as such; or nothing."""
    if setting.term.lower() == "gang member" and _RULE_BEFORE.search(setting.sentence_before):
        return ["person in the gang"]
    these = _THESE.match(setting.term) if setting.before.endswith(("the ", "The ")) else None
    if these is None:
        return []
    named = _members_named(setting)
    rival = f"{these[1].lower()} " if these[1] else ""
    if named is None or (rival not in named[2] if rival else _RIVAL.search(named[2])):
        return []
    told = SENTENCE_END.split(named.string[: named.start()])[-1]
    is_said = named[1] or ("alleged" if _NOT_FOUND.search(told) else "")
    said = f"{_SAID_TO_BE.get(is_said, is_said)} to be " if is_said else ""
    return [f"people {said}in the {rival}gang"]


def _members_named(setting: Setting) -> re.Match[str] | None:
    """Return where the text last told of members of a gang, also before what a setting holds."""
    at = setting.text.find(setting.before) if setting.text else -1
    earlier = setting.text[max(0, at - _FAR) : at] if at >= 0 else setting.earlier
    found = list(_MEMBERS_NAMED.finditer(f"{earlier}{setting.before}"))[-1:]
    # Of what begins in the middle nobody knows whether "believed to be" stands before it.
    is_whole = 0 <= at <= _FAR or (found and found[0].start() > _REACH)
    return found[0] if found and is_whole else None


def is_gang_told(setting: Setting) -> bool:
    """Tell whether the text says it for certain, or says itself whose word it is."""
    return bool(
        is_hedged(setting)
        or of_gang_named(setting)
        or (_TRIED_AFTER.match(setting.after) and not _IS_SAID.match(setting.term))
        or is_pleading(setting)
        or _PLEA_AFTER.match(setting.after)
        or is_found(setting)
        or _is_sought(setting)
        or is_same_tried(setting)
        or _is_of_tried_gang(setting)
        or _is_headed(setting)
    )


def _is_sought(setting: Setting) -> bool:
    """Tell whether somebody went to look for them: "hunting for rival gang members"."""
    if not _RIVAL.search(setting.before[-_REACH:] + setting.term):
        return False
    is_sought = _SOUGHT_BEFORE.search(setting.before[-2 * _REACH :])
    return bool(is_sought) and not _POLICE.search(setting.sentence_around)


def _is_headed(setting: Setting) -> bool:
    """Tell whether a heading means whom its text convicts of having been in a gang."""
    if setting.earlier or not _ENDED_AFTER.match(setting.after) or not is_subject(setting):
        return False
    told = told_in(setting.text) if _IN_GANG_PROVED.search(setting.text) else None
    return told is not None and told.are_several == setting.term.lower().endswith("s")


def _is_of_tried_gang(setting: Setting) -> bool:
    """Tell whether a deed is told in a text that begins with the verdict on a gang."""
    did = DID_AFTER.match(setting.after) or _TARGETED_AFTER.match(setting.after)
    # Whom the leader sends is of the gang that the sentence is about.
    around = setting.sentence_around if _is_ordered(setting) else ""
    if not (did or around) or _NOT_FOUND.search(setting.sentence_around):
        return False
    if _RIVAL.search(setting.before[-_REACH:] + setting.term):
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
