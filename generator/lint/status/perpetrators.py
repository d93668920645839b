"""The perpetrator of what nobody is charged with yet: "the person who did this"."""

import re
from functools import lru_cache

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.arrests import is_on_record
from generator.lint.status.same_offense import is_deed

_PERPETRATOR = later(r"perpetrators?\Z", re.IGNORECASE)
_KILLER = later(r"(?:killer|(?P<murder>murderer))(?P<many>s)?(?P<of>\sof)?", re.IGNORECASE)
# "the killer", "the Ridge Road killer"
_THE_BEFORE = later(r"\bthe\s(?-i:(?:[A-Z][\w']+\s){0,3})\Z", re.IGNORECASE)
# "coffee with a killer", but "does not make someone a killer"
_A_BEFORE = later(r"\b(?:by|find(?:ing)?|for|from|keeps?|put|to|with)\sa\s\Z", re.IGNORECASE)
_KILLING = later(
    r"\b(?:death|d(?:ied|ying)|homicid|kill(?:ed|ing)|murder|shot|slain|stabb|strangl)",
    re.IGNORECASE,
)
# "Joe Hale was arrested": he is meant, and not whoever did it; but "No one was arrested"
_ACCUSED = later(
    r"(?:(?P<none>\b(?:never|no|nobody|not)\b)[^.;]{0,40})?\b(?:(?:been|is|are|was|were)\s(?:\w+\s)?(?:accused|arraigned|arrested"
    r"|charged|indicted)|arrest(?:ed|s)\s(?:an?\s|the\s)?[A-Za-z]\w*|(?:charg(?:e[ds]|es)|indict(?:ed|s))\s(?-i:[A-Z])\w*|charges\sagainst|defendants?"
    r"|fac(?:e[ds]?|ing)\s(?:\w+\s)?(?:charges|trial)|suspects?|(?:await\w*|stands?)\strial)\b",
    re.IGNORECASE,
)
_NEVER = later(r"\b(?:never|not)\b", re.IGNORECASE)
_CASE = later(
    r"\b(?:accus|arraign|arrest|charg|convict|guilty|indict|sentenc|suspect|trial\b)", re.IGNORECASE
)
_REAL_BEFORE = later(r"\b(?:actual|real|true)\s\Z", re.IGNORECASE)
_DID_IT = later(
    r"(?:arsonist|burglar|kidnapper|killer|murderer|perpetrator|rapist|robber|thief)s?\Z",
    re.IGNORECASE,
)
HARMED = later(
    r"(?:(?:her|his|their)\s)?(?:[a-z]+\s)*(?:abuser|arsonist|burglar|carjacker|kidnapper|molester|murderer|rapist|robber"
    r"|pimp|stalker|thief|trafficker)s?\Z",
    re.IGNORECASE,
)
# "The kidnappers have never been identified", "The arsonist remains at large"
NEVER_FOUND = later(
    r"\s(?:has|have|is|are|was|were)\s(?:never|not)\s(?:yet\s)?(?:been\s)?(?:arrested|caught|found|identified|known|named)\b"
    r"|\s(?:is|are|remains?|was|were)\s(?:still\s)?(?:at\slarge|unidentified|unknown)\b"
)
# "identified the Ridge Road rapist as a man who died in 2003"
_FOUND_OUT_BEFORE = later(
    r"\b(?:exposed|identif(?:ied|ies|y)|named|unmasked)\sthe\s(?:[A-Z][\w']+\s){0,3}\Z"
)
_DEAD_AFTER = later(r"\b(?:dead|deceased|died|dying)\b")
_UNKNOWN_BEFORE = later(r"\b(?:unidentified|unknown)\s\Z", re.IGNORECASE)
ACCUSED_OF_DOING = later(
    r"((?:the )?(?:person|people)) (?:accused|convicted) of (sexually )?([a-z]+ing)"
    r" (her|him|me|them|us|you)"
)
DID = {
    "abusing": "abused",
    "exploiting": "exploited",
    "harming": "harmed",
    "kidnapping": "kidnapped",
    "killing": "killed",
    "molesting": "molested",
    "murdering": "killed",
    "raping": "raped",
    "robbing": "robbed",
    "stalking": "stalked",
    "trafficking": "trafficked",
}
"""What somebody did to somebody, in the past tense."""
AT_SCENE_AFTER = later(
    r"\s(?:(?:had|then)\s)?(?:beat|bound|broke\sin|choked|climbed|demanded|dragged|drove|dumped|entered|fled|followed"
    r"|grabbed|hid|hit|kicked|left|pointed|posed|pulled|punched|pushed|ran|shot|slipped|smashed|stabbed"
    r"|strangled|struck|swung|threatened|threw|tied|told\s(?:an?|her|him|them|the)|took|waited|walked|wiped|wrote)\b(?!\sprison\b)"
)
"""After a label: what somebody did where it happened."""
# "put this case together to hold the offenders accountable": those of this case.
_THE_HELD_BEFORE = later(r"\b(?:held|hold|holding)\s(?:the|these|this|those)\s\Z")
_DIED_AFTER = later(
    r"\s(?:(?:also|had|later|then)\s)*(?:died\sby\ssuicide|killed\s(?:her|him|them)sel(?:f|ves)|took\s(?:her|his|their)\sown\sli)"
)
_OFFENDER = later(r"(?:offender|perpetrator)s?\Z", re.IGNORECASE)
_OF_THIS_CASE = later(
    r"\b(?:this|the)\s(?:case|crime|investigation|murder|outcome|prosecution|sentence|trial|verdict"
    r"|victim(?:'s|s'?)?)\b"
)
# "These hateful attacks have no place here. We will hold the perpetrators accountable."
_THESE_DEEDS = later(
    r"\b[Tt]h(?:is|ese)\s(?:(?!and\b|are\b|is\b|of\b)[\w-]+,?\s){0,3}(?:acts?|assaults?|attacks?|burglar(?:y|ies)|crimes?"
    r"|homicides?|killings?|murders?|robber(?:y|ies)|shootings?|thefts?|violence)\b"
    # but "These thefts are on the rise"
    r"(?!\s(?:affect|are|can|cause|continue|cost|happen|harm|hurt|is|keep|often|plague|take|will)s?\b)"
)
# "a unit that works at holding the perpetrators accountable"
_ALWAYS_DOES = later(
    r"\b(?:aims?|always|committed|dedicated|division|exists|mission|unit|works?)\b"
)
_KINDS_BEFORE = later(r"\b(?:kind|sort|type)s?\sof\s\Z")
_NAMED = later(r"\b(?:identified|named)\b")
_THESE_BEFORE = later(r"\b(?:the|these|this|those)\s(?:[a-z]+\s)?\Z", re.IGNORECASE)
_IDENTIFIED_BEFORE = later(r"\bidentif\w+\s(?:the\s)?\Z", re.IGNORECASE)
_PERSON_BEFORE = later(r"\b(?:man|person|woman)\s(?:who|whom|that)\b")
# "until the killer was brought to justice"
_BROUGHT_AFTER = later(
    r"\s(?:(?:has|have)\s(?:[a-z]+\s)?been|is|was|were)\s(?:[a-z]+\s)?(?:brought\sto\sjustice"
    r"|held\s(?:accountable|responsible))\b"
)
_OVER = later(r"\b(?:convicted|found\sguilty|plead(?:ed)?\sguilty|sentenced)\b", re.IGNORECASE)
# "A serial killer eluded identification for decades", and not "Hale is a serial killer who"
_SERIAL = later(r"(?:serial\s)?(?:killer|murderer|rapist)s?\Z", re.IGNORECASE)
_ELUDED = later(
    r"\b(?:elud|evad)\w*\s(?:[\w']+\s){0,2}?(?:arrest|authorities|capture|detection|detectives"
    r"|identification|investigators|justice|police)\b"
    r"|\b(?:went\sunidentified|(?:was|were)\s(?:never|not)\sidentified|remained\s(?:unidentified|unknown))\b"
)
_ONE_DEED = {"homicide": "a killing", "murder": "a murder", "rape": "a rape"}
_SOME_BEFORE = later(r"(?:\A|[.!?]\s|\b(?:of|that|when|where)\s)an?\s\Z", re.IGNORECASE)
_ACTUALLY = "person actually responsible"
_RESPONSIBLE_FOR = ("person responsible for", "people responsible for")
_ACCOUNTABLE_LATER = later(r"\s[^.;,]{1,60}\s(?:accountable|responsible)\b")
_ACCOUNTABLE_NEXT = later(r"\s(?:fully\s)?(?:accountable|responsible)\b")
# "identify any perpetrators responsible", but not "hold perpetrators responsible"
_RESPONSIBLE_AFTER = later(r"\sresponsible\b")
_HOLD_BEFORE = later(r"\b(?:found|held|hold|keep|kept|mak)\w*\s(?:[\w,']+\s){0,5}\Z")
_REACH = 60


def is_anybody_accused(setting: Setting) -> bool:
    """Tell whether a text tells of an arrest or a charge: "her killer" may mean that person."""
    return accuses(setting.text or setting.lede + setting.earlier + setting.line_before)


@lru_cache(maxsize=8)
def accuses(told: str) -> bool:
    """Tell whether somebody was arrested or charged: "no one was charged" says it of nobody."""
    return any(not (one["none"] or _NEVER.search(one[0])) for one in _ACCUSED.finditer(told))


@lru_cache(maxsize=8)
def _is_over(text: str) -> bool:
    return _OVER.search(text) is not None


@lru_cache(maxsize=8)
def _tells_of_case(text: str) -> bool:
    return _CASE.search(text) is not None


@lru_cache(maxsize=8)
def _tells_of_killing(text: str) -> bool:
    return _KILLING.search(text) is not None


def not_found(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return words for whoever harmed somebody and is not known: nobody has accused them."""
    if not HARMED.fullmatch(setting.term):
        return []
    who = "people" if setting.term.lower().endswith("s") else "person"
    if _UNKNOWN_BEFORE.search(setting.before[-_REACH:]):
        return [who]
    if not (NEVER_FOUND.match(setting.after) or _is_dead(setting)):
        return []
    if done := who_did(texts[0]):
        return [done]
    return [] if ACCUSED_OF_DOING.fullmatch(texts[0]) else [f"{who} responsible"]


def who_did(text: str) -> str:
    """Return "person who raped her" for "person accused of raping her"; or nothing."""
    doing = ACCUSED_OF_DOING.fullmatch(text)
    did = DID.get(doing[3], "") if doing else ""
    return f"{doing[1]} who {doing[2] or ''}{did} {doing[4]}" if doing and did else ""


def _is_dead(setting: Setting) -> bool:
    """Tell whether he was found out when he had died: nobody can accuse him any more."""
    if not setting.after.startswith(" as ") or not _FOUND_OUT_BEFORE.search(setting.before):
        return False
    return _DEAD_AFTER.search(setting.sentence_after) is not None


def eluded(accused: list[str], setting: Setting) -> list[str]:
    """Return "person responsible for" of "a serial killer" whom nobody could name; or nothing."""
    if not accused or not _SERIAL.match(setting.term) or not _ELUDED.search(setting.sentence_after):
        return []
    if not _SOME_BEFORE.search(setting.before[-_REACH:]):
        return []
    who, _, deed = accused[0].partition(" accused of ")
    deed = deed if deed.startswith("several ") else _ONE_DEED.get(deed, "")
    return [f"{who} responsible for {deed}"] if deed else []


def responsible(setting: Setting) -> list[str]:
    """Return words for the perpetrators of what nobody is charged with yet."""
    if _REAL_BEFORE.search(setting.before[-_REACH:]) and _DID_IT.match(setting.term):
        # "The real murderer was never looked for": nobody has accused him.
        return ["people responsible" if setting.term.endswith("s") else "person responsible"]
    if killer := _KILLER.fullmatch(setting.term):
        return _of_killing(killer, setting)
    if not _PERPETRATOR.match(setting.term) or is_on_record(setting):
        return []
    if _NAMED.search(setting.sentence_after):
        return []
    return _who_did_it(setting)


def _of_killing(killer: re.Match[str], setting: Setting) -> list[str]:
    """Return words for whoever killed, where nobody is accused: "The killer left a glove"."""
    near = setting.before[-_REACH:]
    is_brought = _THE_BEFORE.search(near) and _BROUGHT_AFTER.match(setting.after)
    if is_brought and _is_over(setting.text):
        # Of whom the text tells that the case is over, nobody says that it was only a charge.
        return ["people responsible" if killer["many"] else "person responsible"]
    if is_on_record(setting) or (killer["murder"] and not killer["of"]):
        return []
    who = "people" if killer["many"] else "person"
    if _A_BEFORE.search(near):
        # "having coffee with a killer": whoever that is, the text accuses nobody of anything.
        told = killer["of"] or _tells_of_case(setting.text or setting.line_before)
        return [] if told else [f"{who} who killed someone"]
    if not _THE_BEFORE.search(near) or is_anybody_accused(setting):
        return []
    if killer["of"]:
        return [f"{who} who killed"]
    is_told = _tells_of_killing(setting.text or setting.line_before + setting.sentence_after)
    return [f"{who} responsible" if is_told else f"{who} responsible for the killing"]


def is_responsible_after(setting: Setting) -> bool:
    """Tell whether "responsible" follows, and nobody is held so: "any perpetrators responsible"."""
    if not _RESPONSIBLE_AFTER.match(setting.after):
        return False
    return not _HOLD_BEFORE.search(setting.before[-_REACH:])


def identified(setting: Setting) -> list[str]:
    """Return who it is whom evidence has shown: "DNA identified the perpetrator"; or nothing."""
    if not _PERPETRATOR.match(setting.term):
        return []
    if not _IDENTIFIED_BEFORE.search(setting.before[-_REACH:]):
        return []
    return ["people responsible" if setting.term.lower().endswith("s") else "person responsible"]


def _who_did_it(setting: Setting) -> list[str]:
    near = setting.before[-_REACH:]
    is_plural = setting.term.lower().endswith("s")
    is_these = _THESE_BEFORE.search(near)
    if _ACCOUNTABLE_NEXT.match(setting.after):
        if is_plural and not is_these:
            # "justice for victims of trafficking, and hold perpetrators responsible"
            told = is_deed(setting.sentence_before)
            return ["people who commit these crimes" if told else "people who commit offenses"]
        # "hold the person responsible accountable" would trip a reader.
        return ["people who did this" if is_plural else "person who did this"]
    if not is_plural:
        return ["person responsible"] if is_these else []
    if _KINDS_BEFORE.search(near):
        return ["people"]
    is_some = is_these or near.endswith((" of ", " all "))
    return ["people responsible" if is_some else "those responsible"]


def who_did_this(setting: Setting) -> list[str]:
    """Return "people who did this" for "hold the offenders accountable" of a case; or nothing."""
    who = "people" if setting.term.endswith("s") else "person"
    has_died = _OFFENDER.fullmatch(setting.term) and _DIED_AFTER.match(setting.after)
    if has_died and _KILLING.search(setting.line_before):
        # "Of nine who killed a partner, five offenders died by suicide": nobody accuses the dead.
        return [f"{who} responsible"]
    if not _THE_HELD_BEFORE.search(setting.before[-_REACH:]):
        return []
    if not (_ACCOUNTABLE_NEXT.match(setting.after) and _OFFENDER.fullmatch(setting.term)):
        return []
    told = _THESE_DEEDS.search(setting.line_before)
    is_told = told is not None and not _ALWAYS_DOES.search(setting.sentence_before)
    if not (is_told or _OF_THIS_CASE.search(setting.line_before + setting.line_after)):
        return []
    return [f"{who} who did this"]


def at_scene(setting: Setting) -> list[str]:
    """Return "person responsible" for "the killer wrote": no court had convicted anybody then."""
    if setting.term not in ("killer", "murderer") or not setting.before.endswith((" the ", "The ")):
        return []
    return ["person responsible"] if AT_SCENE_AFTER.match(setting.after) else []


def held_to_account(text: str, setting: Setting) -> str:
    """Return a word for "hold the perpetrator of this attack responsible"; or nothing."""
    if text.startswith(_ACTUALLY) and _PERSON_BEFORE.search(setting.sentence_before):
        # "the person who we believe is the person": it is one.
        return text.replace("person", "one", 1)
    is_for = text.startswith(_RESPONSIBLE_FOR) and _ACCOUNTABLE_LATER.match(setting.after)
    return text.replace(" responsible for", " who committed") if is_for else ""
