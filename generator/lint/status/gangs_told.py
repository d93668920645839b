"""Members of a gang of whom the text has told as such: "Once the gang members found the door"."""

import re

from generator.lint.kept.patterns import NUMBER, later
from generator.lint.setting import Setting
from generator.lint.status.doubt import is_undone
from generator.lint.status.same_offense import GANG_CRIME
from generator.lint.status.verdicts import OPEN, SENTENCE_END, VERDICT

# Whoever is spoken of beside these may be somebody else, of whom nothing is found.
NOT_FOUND = later(
    r"\b(?:alleg\w+|arrest\w*|at\slarge|await\w*|believ\w+|charged|if|indict\w*|pending"
    r"|police\ssa(?:id|y)|sought|suspect\w*|unidentified|unknown|wanted|whether)\b",
    re.IGNORECASE,
)
RIVAL = later(r"\b(?:opposing|opposition|rival)\b", re.IGNORECASE)
# "Members of the Elm street gang met. The gang members then": of that gang, as the text has said.
_MEMBERS_NAMED = later(
    r"\b(?:(alleged|believed|reputed|said|suspected|thought)\s(?:to\sbe\s)?)?members\sof\s"
    r"(?:an?|the)\s((?:[\w'-]+\s){0,6})gang\b"
)
_THESE = later(r"(?:(opposing|rival)\s)?gang members\Z", re.IGNORECASE)
_SAID_TO_BE = {"reputed": "believed", "suspected": "believed"}
# "To join, one must be sponsored by another gang member": so it is with any of them.
_RULE_BEFORE = later(
    r"\b(?:join|initiat\w+|member(?:ship)?|prospects?|recruits?|rules?)\b[^.;]*\b(?:must|may\sonly"
    r"|shall|(?:had|has|have)\sto|(?:is|are|was|were)\s(?:expected|required)\sto)\s(?:[\w']+\s){1,6}"
    r"(?:an?|another|any|each|every)\s\Z"
    r"|\brules,\s(?:an?|any|each|every)\s\Z",
    re.IGNORECASE,
)
# "had loyal gang members ready to do his bidding": those of his own gang.
_HAD_BEFORE = later(r"\b(?:had|has)\s(?:(?:loyal|many|other|several|trusted|younger)\s){0,2}\Z")
_BIDDING_AFTER = later(
    r"\s(?:ready|to|who|willing)\b[^.;]{0,30}\b(her|his|their)\s(?:bidding|commands?|orders)\b"
)
# "he belonged to a gang, and a more senior and respected gang member gave him a gun"
OWN_GANG_TOLD = later(
    r"\b(?:belong(?:ed|ing|s)\sto\san?\s(?:[a-z]+\s)?gang|(?:for|in|of|within)\s(?:her|his|their)\s"
    r"(?:own\s)?gang|ranks\sof\s(?:her|his|the|their)\sgang)\b(?!\s(?:member|unit))"
)
"""What a text says of somebody who is in a gang, for certain."""
_HIGHER_BEFORE = later(
    r"\b(?:an?|another|the)\s(?:(?:higher|more|older|ranking|respected|senior|superior),?\s(?:and\s)?)"
    r"{1,4}\Z"
)
# "He conspired with other gang members": they are of his gang, for all that is said.
_OTHERS_BEFORE = later(
    r"\b(?:conspir|engag|join|kill|m[ae]t|plan|plott|robb|shot|work|was|were|went)[a-z]*\b[^.;]{0,60}"
    r"\bwith\s(?:[a-z]+\s)?other\s\Z"
)
_ALWAYS_BEFORE = later(
    r"\b(?:(?:al|some)?(?:time|way)s|can|could|may|might|often|should|to|usually|will|would)\b"
)
OWN_GANG = later(r"\b(?:her|his|its|the|their|this)\s(?:[\w'-]+\s){0,3}gang\b(?!\s(?:member|unit))")
# "a group of gang members and their friends beat the man", for which some are charged
_GROUP_BEFORE = later(r"\b(?:band|crew|group|mob|number)\sof\s(?:[a-z]+\s)?\Z", re.IGNORECASE)
_DID_AFTER = later(
    r"\s(?:and\s(?:their|other)\s[a-z]+\s)?(?:[a-z]+ly\s)?"
    r"(?:[a-z]{3,}ed|beat|broke|drove|fought|hit|shot|stole|struck|surrounded|took|went)\b"
)
# "was sentenced for robberies involving three gang members": he is one of them.
_WITH_BEFORE = later(rf"\b(?:by|involving|with)\s(?:(?:other|{NUMBER})\s)?(?:\w+\s){{0,2}}\Z")
# Of three, one may have no verdict yet.
_STILL_OPEN = later(r"\b(?:at\slarge|await\w*\strial|being\ssought|pending|remains?\scharged)\b")
# "a gang member on parole": what he was convicted of need not be a gang's.
_SUPERVISED_AFTER = later(
    r"\s(?:who\s(?:is|was|are|were)\s)?on\s(?:[a-z]+\s){0,2}(?:parole|probation)\b",
    re.IGNORECASE,
)
_REACH, _FAR = 24, 240

# Nobody does these for a gang: a verdict on one says nothing of whose he is.
_OWN_OFFENSE = later(
    r"\b(?:convicted\sof|guilty\s(?:of|to)|sentenced\s(?:[^.;]{1,40}\s)?for)\s(?:an?\s)?(?:[a-z]+\s)?"
    r"(?:(?:drunk(?:en)?|impaired|reckless)\sdriving|driving\s(?:drunk|under|while)|dui|dwi|littering|perjury"
    r"|shoplifting|speeding|tax\s(?:evasion|fraud)|trespass(?:ing)?|welfare\sfraud)\b",
    re.IGNORECASE,
)


def without_supervision(setting: Setting) -> Setting:
    """Return a setting without what says that they are on parole, which proves no membership."""
    supervised = _SUPERVISED_AFTER.match(setting.after)
    return setting._replace(after=setting.after[supervised.end() :]) if supervised else setting


def of_own_gang(setting: Setting) -> list[str]:
    """Return "people in his gang" for whom somebody has in it, or who ranks higher; or nothing."""
    term, near = setting.term.lower(), setting.before[-_FAR // 4 :]
    around = setting.sentence_around
    if term not in ("gang member", "gang members") or NOT_FOUND.search(around):
        return []
    if term.endswith("s"):
        bidding = _BIDDING_AFTER.match(setting.after) if _HAD_BEFORE.search(near) else None
        return [f"people in {bidding[1]} gang"] if bidding else []
    is_higher = _HIGHER_BEFORE.search(near) and OWN_GANG_TOLD.search(around)
    return ["person in the gang"] if is_higher else []


def of_same_gang(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return "alleged to be in the gang" for other members in a story, and nothing elsewhere."""
    if not setting.before.endswith(" other "):
        return []
    others = _OTHERS_BEFORE.search(setting.before[-_FAR:])
    if others is None or _ALWAYS_BEFORE.search(setting.sentence_before):
        return []
    is_known = OWN_GANG.search(setting.earlier + setting.line_before)
    return [texts[0].replace(" in a gang", " in the gang") if is_known else texts[0]]


def of_group(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return "alleged to be in" for a group that did it in a text that tells of charges."""
    if not (_GROUP_BEFORE.search(setting.before[-_REACH:]) and _DID_AFTER.match(setting.after)):
        return []
    around = setting.text or setting.line_before + setting.line_after
    return list(texts) if NOT_FOUND.search(around) else []


def are_of_convicted(setting: Setting) -> bool:
    """Tell whether they did it with whom the sentence convicts, and the text of a gang's crime."""
    text, around = setting.text, setting.sentence_around
    if not (_WITH_BEFORE.search(setting.before[-_FAR // 4 :]) and VERDICT.search(around)):
        return False
    if OPEN.search(around) or NOT_FOUND.search(around) or _STILL_OPEN.search(text):
        return False
    # Only sentences that name the crime are of interest.
    crimes = (one for one in SENTENCE_END.split(text) if GANG_CRIME.search(one))
    told = any(VERDICT.search(one) and not OPEN.search(one) for one in crimes)
    return told and not is_undone(text)


def of_gang_named(setting: Setting) -> list[str]:
    """Return "people in the gang" for members of whom the text has told as such; or nothing."""
    if own := of_own_gang(setting):
        return own
    if setting.term.lower() == "gang member" and _RULE_BEFORE.search(setting.sentence_before):
        return ["person in the gang"]
    these = _THESE.match(setting.term) if setting.before.endswith(("the ", "The ")) else None
    if these is None:
        return []
    named = _members_named(setting)
    rival = f"{these[1].lower()} " if these[1] else ""
    if named is None or (rival not in named[2] if rival else RIVAL.search(named[2])):
        return []
    told = SENTENCE_END.split(named.string[: named.start()])[-1]
    is_said = named[1] or ("alleged" if NOT_FOUND.search(told) else "")
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


def is_own_offense(setting: Setting) -> bool:
    """Tell whether a verdict is on what has nothing to do with a gang: "of drunk driving"."""
    return _OWN_OFFENSE.search(setting.sentence_after) is not None
