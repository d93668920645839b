"""Thieves at work: the text tells what they did, and not who they were.

Nobody knows them yet, or it tells of the robbery itself, at which nobody was accused of anything.
"""

import re

from generator.lint.english.deeds import DID_AFTER
from generator.lint.english.person_first import in_past_tense
from generator.lint.kept.patterns import NUMBER, later
from generator.lint.setting import Setting
from generator.lint.status.stated import modifier_of

# "Burglars broke in": the sentence says what they did, and leaves open who they were.
THIEF = later(
    r"(?:[a-z]+\s){0,2}(?:thie(?:f|ves)|burglars?|robbers?|arsonists?|vandals?|shoplifters?"
    r"|carjackers?|looters?)",
    re.IGNORECASE,
)
_AT_WORK_AFTER = later(
    r"\s(?:also\s|then\s)?(?:broke|carried|cut|demanded|drove|entered|escaped|fled|forced|got\saway"
    r"|grabbed|left|made\soff|pointed|pried|ran|smashed|stole|threatened|took|used|wore|approached"
    r"|brandished|climbed|crawled|displayed|handed|jumped|kicked|passed"
    r"|showed|struck|swung|tied|walked)\b"
)
_DOING_AFTER = later(
    r"\shave\s(?:broken|entered|hit|smashed|stolen|struck|taken|targeted)\b"
    r"|\s(?:is|are|have\sbeen|has\sbeen)\s(?:again\s|increasingly\s|now\s|still\s)?(?:breaking"
    r"|cutting|entering|grabbing|hitting|posing|prowling|smashing|stealing|swiping|taking"
    r"|targeting|using)\b"
    # "Thieves are seen loading parts into a van"
    r"|\s(?:(?:can|could)\sbe|are|is|was|were)\s(?:clearly\s)?(?:seen|shown)\s[a-z]+ing\b"
)
# What all of them come to know, or are a share of, is nobody's deed.
_MINDED_AFTER = later(
    r"\s(?:accounted|adapted|believed|comprised|discovered|figured|knew|learned|noticed|preferred|realized|represented|thought)\b"
)
# "Burglar caught in stolen car": that is what was done to him.
_DONE_TO_AFTER = later(
    r"\s(?:caught|found|held|shot)\s(?:after|at|by|hiding|in|near|on|with)\b", re.IGNORECASE
)
_STRUCK_AFTER = later(r"\s(?:(?:are|have|have\sbeen)\s)?(?:hitting|striking|struck|targeting)\s")
_UNKNOWN_BEFORE = later(
    r"(?:\A|[.!?:;,\"\u201c]\s?|\b(?:that|when|after|before|as|where|because|and|(?<!\bis\s)(?<!\bwas\s)an?|say|said"
    r"|two|three|four|five)\s)(?:(?:hooded|masked|unidentified|unknown)\s)?\Z",
    re.IGNORECASE,
)
_OF_ONE_BEFORE = later(r"\b(?:about|against|by|for|from|near|of|to|with)\s(?:an?\s)?\Z")
_RING_BEFORE = later(r"\b(?:band|crew|gang|group|pack|ring|team)\sof\s(?:[a-z]+\s)?\Z")
# "In the robbery, the two masked robbers tied up a clerk"
_CERTAIN_BEFORE = later(
    rf"\bthe\s(?:(?:other\s)?{NUMBER}\s|other\s)?((?:armed|hooded|masked)\s)?\Z", re.IGNORECASE
)
_THEFT = later(
    r"\b(?:break\sins?|broke\sinto|burglar(?:y|ies|iz\w+)|carjack(?:ed|ings?)|heists?|hold\s?ups?|looting"
    r"|robb(?:ed|eries|ery|ing)|shoplifting|stole|thefts?)\b",
    re.IGNORECASE,
)
_ALSO_DID_AFTER = later(
    r"\s(?:had\s(?!been\b)[a-z]+|were\s(?:armed|masked|[a-z]+ing)|bound|drew|put|shut|tore)\b"
)
# "told the robbers to disable the alarm", "drove the van for the burglars"
_TOLD_BEFORE = later(
    r"\b(?:(?:advis|arm|direct|equipp|help|instruct|join|lead|order|pay|recruit|send|show|supervis|suppl"
    r"|teach|tell|train|urg|warn)(?:ed|es|ied|ies|ing|s)?|drove|(?:dropped|dropping)\soff|(?:picked|picking)\sup|gave|gives|giving|led|paid|sent|taught"
    r"|(?<!hunt )(?<!look )(?<!ing )(?<!ed )(?<!search )for|to|told|with)\s(?:all\s(?:of\s)?)?\Z",
    re.IGNORECASE,
)
_COURT = later(
    r"\b(?:court|custody|deput(?:ies|y)|jail|judge|jury|officers?|police|prison|prosecutors?|trial)\b",
    re.IGNORECASE,
)
# "Car thieves struck nine times": what they did elsewhere is told by the label alone.
_STRUCK_OR_COST_AFTER = later(r"\s(?:cost|struck)\s(?!out\b|by\b)")
_WHO_STEAL = later(r"people who (?:commit|rob|shoplift|steal)\b")
# "Thieves steal cars", but identity thieves may steal mail.
_STEAL_AFTER = later(
    r"\s(?:often\s|sometimes\s|usually\s)?(?:break\sinto|burglarize|rob|steal)\s", re.IGNORECASE
)
_PLAIN_THIEVES = ("burglars", "robbers", "thieves")
# "If a burglar enters a home"
_STEALS_AFTER = later(r"\s(?:breaks\sinto|burglarizes|enters|robs|steals)\s")
_IF_BEFORE = later(r"\b(?:[Ii]f|[Ww]hen|[Ww]henever)\san?\s\Z")
_REACH = 60


def is_thief_at_work(setting: Setting) -> bool:
    """Tell whether the sentence tells what thieves did, and not what became of them."""
    return bool(THIEF.fullmatch(setting.term) and _AT_WORK_AFTER.match(setting.after))


def is_done_by_unknown(setting: Setting) -> bool:
    """Tell whether nobody is accused yet of what the sentence tells: "Burglars broke in"."""
    return bool(
        THIEF.fullmatch(setting.term)
        and not setting.after.lower().startswith((" hit ", " turned "))
        # "Car thieves struck three times": that it was cars stands nowhere else.
        and not (" " in setting.term and _STRUCK_AFTER.match(setting.after))
        and not _MINDED_AFTER.match(setting.after)
        and not _DONE_TO_AFTER.match(setting.after)
        and (DID_AFTER.match(setting.after) or _DOING_AFTER.match(setting.after))
        and _is_unknown(setting)
    )


def _is_unknown(setting: Setting) -> bool:
    """Tell whether nothing before says who they are: "a ring of thieves stole cars"."""
    before = setting.before[-_REACH:]
    if _RING_BEFORE.search(before):
        return is_thief_at_work(setting) and not setting.after.startswith(" entered a plea")
    # "The letter from a burglar arrived."
    return bool(_UNKNOWN_BEFORE.search(before)) and not _OF_ONE_BEFORE.search(before)


def in_deed(setting: Setting) -> list[str]:
    """Return "people involved" for the robbers of whom it is told how the robbery went; or nothing.

    "Told the people accused of robbery to wear masks" is before anybody could have accused them.
    """
    many = setting.term.lower().endswith("s") and THIEF.fullmatch(setting.term)
    certain = _CERTAIN_BEFORE.search(setting.before[-_REACH:]) if many else None
    if certain is None or modifier_of(setting):
        return []
    after = setting.after
    did = DID_AFTER.match(after) or _AT_WORK_AFTER.match(after) or _ALSO_DID_AFTER.match(after)
    if did:
        told = f"{setting.sentence_before} {setting.sentence_after[did.end() :]}"
    elif _is_told(setting, certain.group()):
        told = f"{setting.line_before} {setting.sentence_after}"
    else:
        return []
    who = "people" if certain[1] else "people involved"
    return [who] if _THEFT.search(told) else []


def in_kind(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return "people who stole cars" for car thieves who struck somewhere; or nothing."""
    if not _STRUCK_OR_COST_AFTER.match(setting.after) or not THIEF.fullmatch(setting.term):
        return []
    if " " not in setting.term or not _UNKNOWN_BEFORE.search(setting.before[-_REACH:]):
        return []
    return [in_past_tense(one) for one in texts if _WHO_STEAL.match(one)][:1]


def _is_told(setting: Setting, certain: str) -> bool:
    """Tell whether somebody had them do something, or did it for them, and no court or jail."""
    before = setting.before[: -len(certain)]
    if setting.after.startswith((" who ", " that ")) or _COURT.search(setting.sentence_around):
        return False
    # "at the robbers' direction"
    return setting.after.startswith("'") or _TOLD_BEFORE.search(before[-_REACH:]) is not None


def do_steal(setting: Setting) -> bool:
    """Tell whether the verb is what thieves do: "thieves steal", "if a burglar enters"."""
    if setting.term.lower() in _PLAIN_THIEVES:
        return _STEAL_AFTER.match(setting.after) is not None
    is_one = setting.term.lower() in ("burglar", "robber", "thief")
    is_told = is_one and _STEALS_AFTER.match(setting.after)
    return bool(is_told and _IF_BEFORE.search(setting.before[-_REACH:]))
