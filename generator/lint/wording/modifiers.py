"""Words before a label that go with it: "an admitted addict", "a known drunk"."""

import re

from generator.lint.english.articles import Wording
from generator.lint.english.capitals import begun_like
from generator.lint.english.deeds import DONE_TO_AFTER
from generator.lint.english.headlines import titled
from generator.lint.english.person_first import (
    DOES,
    acknowledged,
    alleged,
    hoping,
    known,
    lasting,
    possible,
)
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.generic import is_about_any
from generator.lint.status.stated import has_status, status_before
from generator.lint.word_sets import words
from generator.lint.wording.described import OFFENSE, repeated
from generator.lint.wording.repetition import done_again

PERSON = later(r"(?:(?:young|unhoused) )?(?:person|people|individuals?)\b", re.IGNORECASE)
"""How a suggestion begins that says who is meant."""
_TEENAGER = later(r"(?:teenager|juvenile|minor|adult|young pe(?:ople|rson))s?\b", re.IGNORECASE)
_NONCITIZEN = later(r"(?:undocumented )?noncitizens?\b", re.IGNORECASE)
# Folded text has spaces for hyphens.
LABEL_MODIFIERS = later(
    # "the most hardcore gang offenders"
    r"\b(?:(?<=\bthe\s)most\s)?(?:(?:known|(?:full|part) time|one time|onetime"
    r"|lifelong|life long|long ?t(?:erm|ime)|longstanding|long standing|(?<=\ba )veteran"
    r"|chronic|admitted|avowed|confessed|confirmed"
    r"|habitual|hard core|hardcore|hopeless|notorious|raging|self admitted|self confessed"
    r"|self described|self identified|self proclaimed|self professed|so ?called|well known"
    # "The worst burglars" in general are for `superlatives`.
    r"|(?<!\bthe\s)(?<!\bour\s)(?<!\bits\s)(?<!\btheir\s)worst)\s){1,2}\Z"
    # "the most hardcore, violent gang members"
    r"|(?<=\bthe\s)most\shard\s?core,\s\Z",
    re.IGNORECASE,
)
"""Before a label: words that go with it."""
OF_LABEL = later(
    # "the defendant and criminal street gang leader Joe Hale" is one
    r"\b(?:(?<=\bdefendant\s)and\s(?=criminal\s))?(?:brazen|callous|career|cartel|cowardly|criminal|dangerous"
    r"|depraved|gang|heartless|notorious|predatory|prolific|remorseless|ruthless|sadistic|stranger"
    r"|unrepentant|vicious|violent)\s\Z",
    re.IGNORECASE,
)
"""Before a label before a name: no place, as in "Harlow burglar Joe Hale"."""
_ONE_TIME = later(r"\b(?:one time|onetime)\s\Z", re.IGNORECASE)
_KNOWN = later(r"(?<!well )\bknown\s", re.IGNORECASE)
_LONG_TERM = later(r"long term\s", re.IGNORECASE)
_MAY_LAST = later(r"\bwho (?:\w+ )?uses?\b|\b(?:addiction|disorders?)\Z", re.IGNORECASE)
_LASTING = later(r"\b(?:life\s?long|long\s?(?:standing|term|time))\s", re.IGNORECASE)
# "chronic nonviolent offenders" are accused of repeated offenses.
_AGAIN = later(r"\b(?:chronic|habitual)\s", re.IGNORECASE)
ADMITTED = later(r"\b(?:admitted|avowed|confessed|self \w+)\s", re.IGNORECASE)
"""Before a label: it is the person's own word."""
# "the true murderer": nobody is "the true person".
_REAL = later(r"\b(?:actual|real|true)\s\Z", re.IGNORECASE)
_RESPONSIBLE = ("person responsible", "people responsible")
# Of who uses drugs, these say nothing.
_EMPTY_MODIFIERS = later(
    r"\b(?:low level|high level|mid level|small time|petty|alleged|purported|reputed|street)\s\Z",
    re.IGNORECASE,
)
_ALLEGED = later(r"(?:alleged|purported|reputed)\s", re.IGNORECASE)
# "a dangerous drug dealer": people are not dangerous because they are accused of a sale.
_GRAVE = r"(?:dangerous|notorious|ruthless|(?<!non\s)serious|vicious|(?<!non\s)violent)"
# "a violent robber": the robbery was violent, and a sale cannot be.
_OF_OFFENSE = later(r"\b(?:serious|violent),?\s\Z", re.IGNORECASE)
_MAY_BE_VIOLENT = later(
    r"\b(?:(?:accused|convicted|suspected) of|who commits?) "
    r"(?=[\w -]*(?:offenses?|crimes?|felon(?:y|ies)|trafficking(?!\s\w)|robbery|burglary)\b)",
    re.IGNORECASE,
)
_GRAVE_BEFORE = later(
    # "He was violent, gang members said": that is said of him.
    r"(?<!\bbecame\s)(?<!\bgot\s)(?<!\bis\s)(?<!\bturned\s)(?<!\bwas\s)"
    r"(?<!\band\s)(?<!\bor\s)(?<!,\s)\b(?:(?:brazen|calculating|cruel|known|prolific|very|clearly"
    r"|(?:(?<=\bthe\s)most\s)?hard\s?core|most"
    rf"|especially|extremely|highly|incredibly|obviously|particularly|truly|{_GRAVE})(?:,|\sand)?\s)?(?<!sexually\s)"
    rf"{_GRAVE},?\s\Z",
    re.IGNORECASE,
)
_ALL_GRAVE = ("dangerous", "notorious", "ruthless", "serious", "vicious", "violent")
_OF_ALL_BEFORE = later(
    r"(?:\b(?:its|our|the|their)|'s)\smost\s(?:dangerous|serious|violent)\s\Z", re.IGNORECASE
)
# "the most dangerous sex offenders": their offenses were the most serious ones.
_MAY_BE_MOST = later(
    r" on warrants\Z|people (?:accused|convicted) of (?:[a-z]+ )?(?:crimes|felonies|offenses)\Z"
)
_WHOSE_MOST = later(r"(?:\b(?:her|his|its|our|the|their)|'s)\s(most\s)\Z", re.IGNORECASE)
# "Harlow's worst killer": Harlow is not who was killed.
_WORST_OF_BEFORE = later(r"'s\s(?:most\s(?:notorious|prolific)|worst)\s\Z", re.IGNORECASE)
_KILLER = ("killer", "killers", "murderer", "murderers")
_HOPING = later(r"\b(?:aspiring|wannabe)\s\Z", re.IGNORECASE)
_POTENTIAL = later(
    r"\b(?:aspiring|budding|potential|wannabe|(?<!\bthere )would be)\s\Z", re.IGNORECASE
)
# "the most likely burglar": "the person likely responsible"
_LIKELY = later(r"\b(?:most\s)?(?:likely|presumed|probable)\s\Z", re.IGNORECASE)
_LIKELY_ONE = (" likely responsible", " presumed responsible")
_VERY = later(
    r"\b(?:clearly|exceptionally|extremely|highly|incredibly|obviously|particularly|plainly"
    r"|potentially|really|truly|undeniably|very)\s\Z",
    re.IGNORECASE,
)
_GRADED = later(
    r"(?:habitual )?(?:dangerous|deadly|ruthless|serious|vicious|violent)\s", re.IGNORECASE
)
_CRUEL_AND = later(
    r"\b(?:an?|another|one|th(?:at|is|ese|ose))\s(?:[a-z]+ly\s)?(?:armed|brazen|brutal|calculating|callous"
    r"|cold(?:\sblooded|\shearted)?|cowardly|cruel|dangerous|depraved|evil|heartless|heinous|manipulative"
    r"|predatory|remorseless|ruthless|sadistic|selfish|sick|twisted|unrepentant|vicious)"
    r"(\sand)\s\Z"
    # "releasing dangerous and violent inmates"
    r"|\b(?:brazen|brutal|callous|dangerous|depraved|heartless|ruthless|vicious)(\sand)\s\Z",
    re.IGNORECASE,
)
_TAKEN = later(
    r"\b(?:arrest|captur|caught|charg|convict|indict|nab|netted|nets\b|sentenc|seek|sought)\w*",
    re.IGNORECASE,
)
# "violent fugitives": of all that there are, only these are meant.
_VIOLENT_BEFORE = later(r"\b(dangerous|violent)\s\Z", re.IGNORECASE)
_CERTAIN_BEFORE = later(
    r"\b(?:are|both|four|her|his|less|more|my|our|several|some|the|their|these|those|three|two|were|\d+|\w+'s?)\s\Z",
    re.IGNORECASE,
)
_SAID_VIOLENT = (
    (later(r"people wanted on warrants", re.IGNORECASE), " for violent crimes"),
    (
        later(r"people on (?:parole|probation)|(?:undocumented )?noncitizens", re.IGNORECASE),
        " who are violent",
    ),
    (
        later(r"people who (?:sell|traffic|engage in|smuggle) .*(?<!violence)", re.IGNORECASE),
        " and are violent",
    ),
)
_GOES_ON_AFTER = later(r"(?:,?\s(?:who|with|whom|whose|accused|convicted|wanted)\b|'|-)")
_LONGEST_MODIFIERS = 40
_PLAIN_BEFORE = words(
    "a all an any are as at by each every for from in is many no of on some that the these"
    " this those to was were with"
)
_LONGEST_PLAIN = 12


def _grave(before: str) -> re.Match[str] | None:
    """Return what says before a label that it is a grave one: "very dangerous"."""
    is_grave = before.rstrip(" ,\n").lower().endswith(_ALL_GRAVE)
    return _GRAVE_BEFORE.search(before) if is_grave else None


def without_modifiers(plain: tuple[str, ...], setting: Setting) -> tuple[tuple[str, ...], int]:
    """Take in words that go with the label: "an admitted addict"; return their length too."""
    if _ONE_TIME.search(setting.before[-_LONGEST_MODIFIERS:]):
        # "a onetime heroin addict" is a former one.
        return plain, 0
    dropped = modifiers_before(plain, setting)
    if not dropped:
        return plain, 0
    at = len(setting.before) - dropped
    changed = next((change for word, change in _CHANGES if word.search(setting.before, at)), None)
    if changed and not (changed is alleged and has_status(plain)):
        plain = tuple(map(changed, plain))
    elif (said := _VIOLENT_BEFORE.search(setting.before, at)) and _are_any(plain, at, setting):
        plain = tuple(_with_violence(one, said[1].lower()) for one in plain)
    return begun_like(setting.before[at], plain), dropped


def _are_any(plain: tuple[str, ...], at: int, setting: Setting) -> bool:
    """Tell whether a label ends its phrase that is of nobody in particular."""
    if _CERTAIN_BEFORE.search(setting.before[max(0, at - _LONGEST_MODIFIERS) : at]):
        return False
    is_on = plain[0].lower().startswith("people on ") and setting.after.startswith(" who ")
    if _GOES_ON_AFTER.match(setting.after) and not is_on:
        return False
    is_taken = DONE_TO_AFTER.match(setting.after) or _TAKEN.search(setting.sentence_around)
    return not is_taken or is_about_any(setting)


def _with_violence(text: str, adjective: str) -> str:
    more = next((more for people, more in _SAID_VIOLENT if people.fullmatch(text)), "")
    if adjective != "violent":
        # Crimes are violent, and people dangerous.
        more = more.replace("violent", adjective) if " are " in more else ""
    is_title = more and text.rpartition(" ")[2].istitle()
    return text + (titled(more) if is_title else more)


def _repeated(text: str) -> str:
    offense = OFFENSE.search(text)
    return repeated(text, offense) if offense else done_again(text)


def _actually(text: str) -> str:
    who, space, responsible = text.partition(" ")
    return f"{who}{space}{'Actually' if responsible.istitle() else 'actually'} {responsible}"


_CHANGES = (
    (_REAL, _actually),
    (ADMITTED, acknowledged),
    (_LASTING, lasting),
    (_KNOWN, known),
    (_AGAIN, _repeated),
    (_ALLEGED, alleged),
    (_HOPING, hoping),
    (_POTENTIAL, possible),
)
"""How suggestions change for words before a label; the first that stands there counts."""


def modifiers_before(plain: tuple[str, ...], setting: Setting) -> int:
    """Return how much before the term belongs to the label, as in "known drunk"."""
    if not all(map(PERSON.match, plain)):
        # "an alleged teenage burglar"
        if _NONCITIZEN.match(plain[0]) and (grave := _grave(setting.before)):
            return len(grave.group())
        return status_before(plain, setting) if _TEENAGER.match(plain[0]) else 0
    if is_plain_before(setting):
        return status_before(plain, setting)
    near = setting.before[-_LONGEST_MODIFIERS:]
    if setting.term.lower().endswith(_KILLER) and _WORST_OF_BEFORE.search(near):
        return 0
    match = _modifier(plain, near, setting)
    if match is None:
        return status_before(plain, setting)
    # "the county's most notorious dealers": nobody is "the county's most people".
    most = _WHOSE_MOST.search(near[: match.start()])
    return len(match.group()) + (len(most[1]) if most else 0)


def _modifier(plain: tuple[str, ...], near: str, setting: Setting) -> re.Match[str] | None:
    if plain[0] == "people" and near.endswith(" most notorious "):
        # "The most notorious criminals" are not "the people".
        return None
    if plain[0].endswith(_LIKELY_ONE):
        return _LIKELY.search(near)
    if plain[0].lower() in _RESPONSIBLE:
        return _REAL.search(near) or LABEL_MODIFIERS.search(near)
    match = LABEL_MODIFIERS.search(near) or _grave_before(plain, near)
    if match and _LONG_TERM.match(match.group()) and not _MAY_LAST.search(plain[0]):
        # "long-term inmates" have long sentences.
        return None
    if match is None and " " in setting.term:
        # "some very dangerous criminals": nobody is very accused.
        match = _VERY.search(near)
    if match is None and DOES.match(plain[0]):
        match = _POTENTIAL.search(near)
    if match is None and not has_status(plain):
        match = _EMPTY_MODIFIERS.search(near)
    return match


def _grave_before(plain: tuple[str, ...], near: str) -> re.Match[str] | None:
    grave = _grave(near)
    goes_with_offense = grave and _OF_OFFENSE.search(near) and _MAY_BE_VIOLENT.search(plain[0])
    # "the county's most dangerous fugitives" are wanted in its most serious cases.
    is_most = _MAY_BE_MOST.search(plain[0]) and _OF_ALL_BEFORE.search(near)
    return None if goes_with_offense or is_most else grave


def without_and(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Leave alone the first of two adjectives: "a sadistic and violent sexual predator"; or None.

    The other one goes with the offenses.
    """
    if not setting.before.lower().endswith(" and ") or not _GRADED.match(setting.term):
        return None
    cruel = _CRUEL_AND.search(setting.before[-_LONGEST_MODIFIERS:])
    if cruel is None or not (cruel[1] or setting.term.endswith("s")):
        return None
    is_person = PERSON.match(plain[0]) or plain[0].startswith("incarcerated p")
    return Wording(plain, len(cruel[1] or cruel[2])) if is_person else None


def is_plain_before(setting: Setting) -> bool:
    """Tell whether nothing before the term could be taken in but an article; it saves time."""
    last = setting.before[-_LONGEST_PLAIN:].split(" ")[-2:-1]
    return not last or not last[0] or last[0].lower() in _PLAIN_BEFORE
