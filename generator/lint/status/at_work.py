"""Thieves at work: the text tells what they did, and not who they were.

Nobody knows them yet, or it tells of the robbery itself, at which nobody was accused of anything.
"""

import re

from generator.lint.english.deeds import DID_AFTER, TOOK_NOTHING
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
# "Burglars with crowbars broke in", "Thieves with a box truck took"
_WITH_TOOLS = later(
    r"\A\swith\s(?:an?\s)?(?:[a-z]+\s)?(?:axes?|bats?|cutters|crowbars?|drills?|guns?|handguns?|hammers?"
    r"|hatchets?|kni(?:fe|ves)|machetes?|masks?|pistols?|rifles?|saws?|sledgehammers?|torch(?:es)?"
    r"|forklifts?|ladders?|pickups?|trailers?|trucks?|vans?)"
)
# What all of them come to know, or are a share of, is nobody's deed.
_MINDED_AFTER = later(
    r"\s(?:accounted|adapted|believed|comprised|discovered|figured|knew|learned|noticed|preferred|realized|represented|thought)\b"
    # "Looters took advantage of the flood"
    rf"|\s{TOOK_NOTHING}"
)
# "Burglar caught in stolen car": that is what was done to him.
_DONE_TO_AFTER = later(
    r"\s(?:caught|found|held|shot)\s(?:after|at|by|hiding|in|near|on|with)\b"
    r"|\s(?:drew|got|received)\s(?:life|probation|[\w-]+\s(?:days|months|years))\b",
    re.IGNORECASE,
)
_STRUCK_AFTER = later(r"\s(?:(?:are|have|have\sbeen)\s)?(?:hitting|striking|struck|targeting)\s")
_UNKNOWN_BEFORE = later(
    r"(?:\A|[.!?:;,\"\u201c]\s?|\b(?:that|when|after|before|as|where|because|and|(?<!\bis\s)(?<!\bwas\s)an?|say|said"
    r"|two|three|four|five)\s)(?:(?:hooded|masked|unidentified|unknown)\s)?\Z",
    re.IGNORECASE,
)
# "heard from a thief", "a liar and thief": nobody is "a liar and person".
_OF_ONE_BEFORE = later(
    r"\b(?:about|against|by|for|from|near|of|to|with)\s(?:an?\s)?\Z"
    r"|\b[Aa]n?\s(?:[a-z]+\s){1,2}(?:and|or)\s(?:an?\s)?\Z"
)
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
# "pointed a gun and emptied the register. The robbers then removed cash from a drawer"
_TOOK_AFTER = later(
    r"\s(?:emptied|forced|grabbed|made\soff|ordered|removed|searched|smashed|stole|took)\b"
)
_IN_ROBBERY = later(
    r"\b(?:emptied|grabbed|ordered|point(?:ed|ing)|pulled\sout|smashed|tied\sup)\b[^;]{0,90}\b(?:cases?|cash|clerks?"
    r"|customers|counter|employees?|family|firearms?|guns?|register|safe|tellers?|workers?)\b"
)
# "hit by a team of thieves running a ring": what they do is told.
_RUNNING_AFTER = later(
    r"\s(?:behind|committing|hitting|operating|responsible|robbing|running|stealing|targeting)\b"
)
# "a small business that has been targeted by retail thieves": nobody is accused of that yet.
_HIT_BY_BEFORE = later(
    r"\b(?:burglarized|hit|looted|plagued|ransacked|robbed|struck|targeted|vandalized|victimized)"
    r"\s(?:\w+\s){0,3}by\s\Z"
)
_CASE = later(r"\b(?:accus|arrest|charg|convict|indict|plead|sentenc|suspect)", re.IGNORECASE)
_ACCUSED = later(r"\Apeople accused of ")
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
_TAKING_AFTER = later(
    r"\s(?:(?:are|have)\s)?(?:carried|grabbed|made\soff|st[eo]al|stole|swip|tak|took)"
)
# "Phone criminals are posing as deputies": that it is by phone is what the text warns of.
_BY_PHONE = later(r"(?:cyber|internet|online|phone|telephone)\s?criminals", re.IGNORECASE)
_ARE_DOING_AFTER = later(
    r"\s(?:(?:are|have\sbeen)\s(?:again\s|now\s)?[a-z]+ing|(?:often\s)?(?:call|claim|pose|pretend|prey"
    r"|steal|target|trick|use))\b",
    re.IGNORECASE,
)
_STEAL = "people who steal "
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
        and _does_something(_WITH_TOOLS.sub("", setting.after, count=1))
        and _is_unknown(setting)
    )


def _does_something(after: str) -> bool:
    return bool(DID_AFTER.match(after) or _DOING_AFTER.match(after))


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
    after = setting.after.removeprefix(" then")
    did = DID_AFTER.match(after) or _AT_WORK_AFTER.match(after) or _ALSO_DID_AFTER.match(after)
    if did:
        told = f"{setting.sentence_before} {setting.sentence_after[did.end() :]}"
        is_known = _TOOK_AFTER.match(after) and _IN_ROBBERY.search(setting.line_before)
        told = setting.line_before if is_known else told
    elif _is_told(setting, certain.group()):
        told = f"{setting.line_before} {setting.sentence_after}"
    else:
        return []
    # Victims are involved "in those cases" as well.
    role = "responsible" if setting.after.startswith(" in th") else "involved"
    who = "people" if certain[1] else f"people {role}"
    return [who] if _THEFT.search(told) or _IN_ROBBERY.search(told) else []


def in_kind(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return "people who stole cars" for car thieves who struck somewhere; or nothing."""
    if _BY_PHONE.fullmatch(setting.term) and _ARE_DOING_AFTER.match(setting.after):
        return [one for one in texts if one.startswith("people who commit ")][:1]
    if not THIEF.fullmatch(setting.term):
        return []
    if hitting := _hitting(texts, setting):
        return hitting
    if " " not in setting.term or not _UNKNOWN_BEFORE.search(setting.before[-_REACH:]):
        return []
    if _STRUCK_OR_COST_AFTER.match(setting.after):
        return [in_past_tense(one) for one in texts if _WHO_STEAL.match(one)][:1]
    return _stealing(texts, setting)


def _stealing(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return "people stealing mail" for mail thieves who broke in, if nothing else names it."""
    steal = next((one for one in texts if one.startswith(_STEAL)), "")
    if not is_done_by_unknown(setting):
        return []
    kind = setting.term.split()[-2].lower().rstrip("s")
    is_theft = _TAKING_AFTER.match(setting.after)
    if not steal or is_theft or kind in setting.sentence_around.lower():
        return []
    return [f"people stealing {steal.removeprefix(_STEAL)}"]


def _hitting(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return "people committing theft" for the thieves by whom a shop was hit; or nothing."""
    near = setting.before[-_REACH:]
    if _RING_BEFORE.search(near) and _RUNNING_AFTER.match(setting.after):
        return ["people"]
    is_hit = setting.term.lower().endswith("s") and _HIT_BY_BEFORE.search(near)
    if not is_hit or _CASE.search(setting.sentence_around):
        return []
    return [_ACCUSED.sub("people committing ", one) for one in texts if _ACCUSED.match(one)][:1]


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
