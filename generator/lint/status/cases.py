"""Whether a text speaks of a case, whose people nobody may call guilty."""

import re
from functools import lru_cache

from generator.lint.english.deeds import DID_AFTER, DONE_TO_AFTER
from generator.lint.english.headlines import capitalized_share
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.treatment_courts import is_of_treatment_court
from generator.lint.status.whose_word import is_said_only

CASE = later(
    r"\b(?:accus|acquit|agent|alleg|apprehend|arraign|arrest|bail(?!\smoney)|bond\b|booked|bust|caught|charg"
    r"|cite[ds]\b|cleared|convict|court|custody|defend|deput|detain|detective|diver|docket|eligib"
    r"|exonerat"
    r"|extradit|filed\b|footage|gets\s|guilty|hearing(?!\s(?:about|from|of|that)\b)|identified|indict|investigat|jail|judge|jury"
    r"|juror"
    r"|misdemeanor|netted|offered"
    r"|officer|plea\s|plead|pled|police|program|prosecut|raid|recorded|reward|seiz|sentenc|sheriff"
    r"|stings?\b|suspect|testif|trial|verdict|video\b|walks?\sfree|warrant|witness)",
    re.IGNORECASE,
)
"""Words of a case: whoever is spoken of near them may be a certain person."""
# Who says it says nothing of a case: ", the sheriff told the board".
_ATTRIBUTION = later(
    r",?[\"\u201d]?,?\s(?:[A-Z][\w.']*\s|the\s|a\s|county\s|local\s){0,5}"
    r"(?i:attorney|chief|commissioner|director|mayor|sheriff)(?:\s[A-Z][\w.']*){0,3}\s"
    r"(?:added|explained|noted|said|says|told|warned|wrote)\b(?!.*\b(?:court|judge|jur))[^.]*\.?\Z"
    # ," said Sheriff Tom Beaudine.
    r"|,?[\"\u201d]\s(?:added|explained|noted|said|says|warned|wrote)\s(?:[A-Z][\w.']*\s|the\s){0,5}"
    r"(?i:attorney|chief|commissioner|director|mayor|sheriff)(?:\s[A-Z][\w.']*){0,3}\.?\Z"
)
# "The sheriff has said that drug dealers ..."
_ATTRIBUTED = later(
    r"\b(?i:attorney|chief|commissioner|director|mayor|sheriff)(?:\s[A-Z][\w.']*){0,3}\s"
    r"(?:has\s|have\s)?(?:added|explained|noted|said|says|warned|wrote)\s(?:[a-z]+\s){0,4}that\s\Z"
)
_WORD_BETWEEN = r"(?:[a-z]+\s|(?:(?-i:[A-Z])[\w.']+\s){2,3})?"
CERTAIN_BEFORE = later(
    r"\b(?:the|this|that|these|those|his|her|its|their|our|my|your|two|three|four|five|six|seven"
    rf"|eight|nine|ten|\d+|another|both|\w+'s?)\s{_WORD_BETWEEN}\Z|,\san?\s{_WORD_BETWEEN}\Z"
    r"|(?<!\bthere\s)\b(?:are|were)\s(?:[a-z]+(?:\s[a-z]+)?,\s)*"
    r"(?:[a-z]+(?:\s[a-z]+)?,?\s(?:and|or)\s)?(?:[a-z]+\s)?\Z"
    rf"|\b(?:is|was|are|were|am|i'm|became|being|as)\s(?:not\s)?(?:an?\s)?{_WORD_BETWEEN}\Z"
    # "31 bail jumpers and car thieves": both are counted.
    r"|\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\s(?!percent\b)(?:[a-z]+\s){0,2}[a-z]+s\sand\s\Z",
    re.IGNORECASE,
)
"""Before a label: what makes people certain ones; one word may stand between, or a place."""
_ARRESTS = later(
    r"\b(?:accus|acquit|apprehend|arraign|arrest|booked|bust|catch|caught|charg|cit(?:ation|e[ds]\b)|convict"
    r"|court|custody|decoy|detain|diver|guilty|impound|indict|jail|misdemeanor|nab|(?:names|photos)\s(?:of|were|will)|nets\b|netted|first\soffender|one\sday\sclass|fees?\sto\s|operation|plea\s"
    r"|plead|pled|prosecut|raid|round|seiz|sentenc|sought|stings?\b|suspect|sweep|undercover|warrant)",
    re.IGNORECASE,
)
_BY_BEFORE = later(r"\bby\s\Z")
# "are bought and sold every day by criminals"
_DONE_ALWAYS_BEFORE = later(r"\b(?:are|is)\s(?:\w+\s){1,6}(?:daily|every\s\w+|often)\sby\s\Z")
# "Every dollar is taken by their traffickers", "Stolen cards are sold online by criminals"
_IS_DONE_BEFORE = later(
    r"\b(?:are|is)\s(?:being\s|often\s)?(?:[a-z]+(?:ed|en)|bought|made|run|sent|set\sup|sold)\s"
    r"(?:abroad\s|online\s|overseas\s)?by\s\Z"
)
# "Rapists will get no plea offers": who is offered a plea is accused, and not yet convicted.
_PLEA = r"plea\s(?:agreement|bargain|deal|offer)s?\b"
_NO_PLEA_BEFORE = later(rf"\b{_PLEA}\s(?:for|to)\s(?:[a-z]+\s){{0,3}}\Z", re.IGNORECASE)
_NO_PLEA_AFTER = later(rf"\b(?:get|given|offered|receive)\s(?:[a-z]+\s)?{_PLEA}", re.IGNORECASE)
# "share photographs of burglars with store managers"
_SHOWN_BEFORE = (" track ", " tracks ", " photos of ", " photographs of ", " images of ")
# "The dismissal of cases allows criminals back": their trial came to nothing.
_DISMISSED_BEFORE = later(
    r"\b(?:dismiss(?:al|ed|es|ing)?|dropp?(?:ed|ing)?)\b[^.;]{0,30}\b(?:cases?|charges)\b[^.;]{0,40}\Z",
    re.IGNORECASE,
)
# "Drug offenders can avoid a record", "the case is dismissed": nobody has convicted them, or may.
_DROPPED = later(
    r"\b(?:can|could|may|might|to|will|would)\savoid\s(?:an?\s|any\s|the\s)?(?:[a-z]+\s)?(?:charges?|conviction|court|prosecution|record|trial)\b"
    r"|\b(?:arrest|case|charge|plea|record)s?\s[^.;]{0,30}?\b(?:cleared|closed|dismissed|dropped|erased|expunged|sealed|set\saside"
    r"|vacated|withdrawn)\b|\b(?:deferred|diverted|diversion|pre\s?(?:filing|plea))\b|\b(?:in\slieu|instead)\sof\s(?:charges|court|jail"
    r"|prosecution|trial)\b",
    re.IGNORECASE,
)
_DROPPING = (
    "avoid",
    "clear",
    "close",
    "defer",
    "dismiss",
    "diver",
    "drop",
    "eras",
    "expung",
    "pre",
)
_MORE_DROPPING = ("seal", "set aside", "vacat", "withdraw", "in lieu", "instead")
_YOUNG = ("juvenile ", "young ", "youth ", "youthful ")
# "We cite and release most low-level offenders": no court has seen them yet.
_CITED = later(r"\bcit(?:ed?|es|ing)\s(?:and|or)\s(?:then\s)?releas")
# Who is let out on bail is only accused; but "a pimp would bail her out", "asks for bail money"
_BAIL = later(r"\bbail\b(?!\s(?:her|him|me|money|out|them|us)\b)", re.IGNORECASE)
# "was arrested on Monday", "Man Charged in": a report on somebody, and no page with rules.
_REPORTED = later(
    r"\b(?:(?:has|have|is|was|were)\s(?:been\s)?(?:accused|arrested|caught|charged|indicted|jailed"
    r"|sentenced)|pleaded|pleads)\b|\A[^\x1d]*\b(?:accused|arrest|caught|charge|face|indict|jailed|sentenc)",
    re.IGNORECASE,
)
_LEDE = 600
_REACH = 60
_TITLE_SHARE = 0.7


def is_of_a_case(setting: Setting) -> bool:
    """Tell whether the sentence may speak of certain people, whom nobody may call guilty."""
    before = setting.before[-_REACH:]
    if setting.term.endswith("s"):
        # "said that dealers": of several, no "that" says which.
        before = before.removesuffix("that ")
    if _DONE_ALWAYS_BEFORE.search(before):
        return False
    if _IS_DONE_BEFORE.search(before) and not CASE.search(setting.sentence_around):
        return False
    if CERTAIN_BEFORE.search(before) or _BY_BEFORE.search(before):
        return True
    if DID_AFTER.match(setting.after) or DONE_TO_AFTER.match(setting.after):
        return True
    told = _ATTRIBUTED.sub("", setting.sentence_before) + _ATTRIBUTION.sub(
        "", setting.sentence_after
    )
    return bool(CASE.search(told)) or capitalized_share(told) > _TITLE_SHARE


@lru_cache(maxsize=8)
def is_report(text: str) -> bool:
    """Tell whether a text begins as a report on somebody's case, and not as a page with rules."""
    return _REPORTED.search(text[:_LEDE]) is not None


def is_of_arrests(setting: Setting) -> bool:
    """Tell whether a word of arrests, charges or verdicts stands near."""
    return bool(_ARRESTS.search(setting.line_before + setting.line_after))


# "Why may a stalker keep a gun while his case is pending?"
_PENDING = later(
    r"\b(?:before|pending|until|while)\s(?:(?!an?\b|the\b)[a-z]+\s)?(?:an?\s|her\s|his\s|the\s|their\s)?(?:[a-z]+\s)?"
    r"(?:trials?|(?:cases?|charges?)\s(?:(?:are|is|remains?)\s(?:still\s)?(?:decided|heard|in\scourt|open|over|pending"
    r"|tried)|(?:go(?:es)?|moves?|works?)\sthrough|(?:makes?|works?)\s(?:its|their)\sway))\b"
    r"|\b(?:and|while)\s(?:he|she|they)\s(?:awaits?|waits?\sfor)\s(?:an?\s|her\s|his\s|their\s)?trials?\b"
    r"|\bawaiting\strial\b"
)

# "Offenders who are willing to work deserve a way back", "Batterers are excluded", in a text on a
# diversion program or a court that takes people before their trial.
_MAY_ENTER = later(
    r"\b(?:accept|admi(?:t|ss)|attend|chance|class(?:es)?\b|complet|disqualif|eligib|enroll|enter\b|exclu|opportunit|participat"
    r"|program|qualif|refer(?:red|ral|s)\b|take\spart|turn(?:s|ed)?\saway|way\sback|willing"
    r"|(?:are|do|may)\snot[.;]?\Z)",
    re.IGNORECASE,
)
_DIVERTED = later(
    r"\bdiversion\s(?:courts?|opportunit|programs?)"
    r"|\bcharges\s(?:are|may\sbe|will\sbe|would\sbe)\s(?:dismissed|dropped)\b",
    re.IGNORECASE,
)
_HEADING = 120


@lru_cache(maxsize=8)
def _tells_of_diversion(text: str) -> bool:
    return is_of_treatment_court(text[:_HEADING]) or _DIVERTED.search(text) is not None


def _may_be_diverted(setting: Setting) -> bool:
    if not _MAY_ENTER.search(setting.sentence_around):
        return False
    return _tells_of_diversion(setting.text or setting.line_before + setting.line_after)


def are_untried(setting: Setting) -> bool:
    """Tell whether any are meant, and those who are accused: "no plea deals", "photographs of"."""
    if is_said_only(setting):
        # "identified by prosecutors as a dealer": whose word it is is told.
        return False
    around = setting.sentence_around
    is_open = _BAIL.search(around) or _PENDING.search(around) or _may_be_diverted(setting)
    if is_open or setting.before.endswith(_SHOWN_BEFORE):
        return True
    if " releas" in around and _CITED.search(around):
        return True
    if setting.term.lower().startswith(_YOUNG):
        # Records are sealed of those, too, of whom a juvenile court found something.
        around = around.replace("record", "")
    if any(map(around.__contains__, _DROPPING + _MORE_DROPPING)) and _DROPPED.search(around):
        return True
    if "ismiss" in setting.sentence_before and _DISMISSED_BEFORE.search(setting.sentence_before):
        return True
    return " plea " in setting.sentence_around and bool(
        _NO_PLEA_BEFORE.search(setting.before[-_REACH:])
        or _NO_PLEA_AFTER.search(setting.sentence_after)
    )
