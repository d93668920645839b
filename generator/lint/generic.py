"""Whether a text speaks of whoever does such things, or of somebody: "drug dealers prey on ..."."""

import re

from generator.lint.deeds import DID_AFTER, DONE_TO_AFTER
from generator.lint.headlines import capitalized_share
from generator.lint.patterns import later
from generator.lint.setting import Setting

_CLAUSE_BEGINS = later(
    r"(?:\A|[.!?:;,][\"\u201d]?\s|[\"\u201c(]|\b(?:that|when|where|because|if|while|how|and"
    r"|but)\s)\Z",
    re.IGNORECASE,
)
_DO = later(
    r"(?:\s(?:in|on|at|from)\s(?:[\w']+\s?){1,3})?\s(?:who|(?:(?:often|also|still|never|always"
    r"|rarely|now)\s)?(?:sell|prey|target|use|know|think"
    r"|hide|profit|make|take|bring|come|go|operate|steal|kill|hurt|harm|exploit|lure|recruit|rely"
    r"|move|ship|cut|mix|deal|do|don't|want|need|get|carry|choose|look|wait|work|seek|commit"
    r"|account\sfor|make\sup|represent|tend|cause|rarely|drive|flood|run|buy|hit|pay|rob|break"
    r"|(?:will|can|cannot|can't|won't|(?:must|should)\sbe)\s(?:not\s|never\s)?(?:be\s)?"
    r"(?!arraign|sentenc|tried|charged|appear|stand|serve)[a-z]+"
    r"|are\s(?:not\s|no\slonger\s)?(?:going|welcome|on\snotice|always)))\b"
)
_AIMED_AT = later(
    r"\b(?:target(?:s|ed|ing)?|aim(?:s|ed|ing)?\sat|crack(?:s|ed|ing)?\sdown\son|crackdown\son"
    r"|go(?:es|ing)?\safter"
    r"|(?<!case )(?<!cases )(?<!charge )(?<!charges )against"
    r"|safer?\sfrom|protect\w*\s(?:\w+\s){1,4}from|deter(?:s|ring)?|stop(?:s|ping)?|combat(?:s"
    r"|ing)?|fight(?:s|ing)?|tough\son|soft\son"
    r"|(?:not|never|won't|don't)\s(?:let|allow)(?:\sa\s(?:handful|few)\sof)?|no\sroom\sfor"
    r"|if\syou(?:'re|\sare)"
    r"|(?:message|warning|notice)\s(?:to|for))\s(?:(?:all|any|every|the|an?)\s)?\Z",
    re.IGNORECASE,
)
# "We hold violent offenders fully accountable"
_ACCOUNTABLE_AFTER = later(
    r"\s(?:\w+ly\s|better\s|more\s)?(?:accountable|to\saccount|responsible\sfor\stheir)\b"
)
# "The dealers who work this block": a habit, and not a case.
_HABIT = later(
    r"\swho\s(?:[a-z]+ly\s|often\s|still\s)?(?!(?:is|was|are|were|has|have|had|took|broke|stole"
    r"|shot|got"
    r"|went|came|ran|left|made|gave|hit|beat|kept|met|lost|caught|bought|brought|fought|spent|sent"
    r"|drove"
    r"|rode|swore|tore|hid|fell|held|set|cut|put|will|would|may|might|can|could)\b)[a-z]+[^ds\W]\s"
)
# Words of a case: whoever is spoken of near them may be a certain person.
_CASE = later(
    r"\b(?:arrest|charg|accus|suspect|alleg|indict|arraign|bail|bond\b|custody|apprehend|detain"
    r"|plead|pled"
    r"|jury|juror|judge|court|trial|hearing|police|deput|detective|officer|agent|investigat"
    r"|prosecut"
    r"|sheriff|caught|raid|warrant|testif|witness|seiz|bust|booked|jail|identified|walks?\sfree"
    r"|convict|sentenc"
    r"|sting\b|stings\b|netted|guilty|verdict|extradit|diver|docket|defend|program|eligib)",
    re.IGNORECASE,
)
# What makes a person or some people certain ones.
# One word, or a place: "the Elm County burglar".
_WORD_BETWEEN = r"(?:[a-z]+\s|(?:(?-i:[A-Z])[\w.']+\s){2,3})?"
_CERTAIN_BEFORE = later(
    r"\b(?:the|this|that|these|those|his|her|its|their|our|my|your|two|three|four|five|six|seven"
    rf"|eight|nine|ten|\d+|another|both|\w+'s?)\s{_WORD_BETWEEN}\Z|,\san?\s{_WORD_BETWEEN}\Z"
    rf"|\b(?:is|was|are|were|am|i'm|became|being|as)\s(?:not\s)?(?:an?\s)?{_WORD_BETWEEN}\Z",
    re.IGNORECASE,
)
_A_BEFORE = later(r"\b[Aa]n?\s(?:[A-Z][\w.']+\s){0,3}\Z")
# "a robber in a red cap"
_DESCRIBED_AFTER = later(r"\s(?:in\san?|with\san?|wearing|armed|carrying|driving|was|had)\s")
_KNOWN = later(r"\b(?:known|notorious|local)\s\Z")
_SEVERAL_BEFORE = later(
    r"\bthe\s(?:(?!(?:two|three|four|five|six|seven|eight|nine|ten)\b)[a-z]+\s)?\Z", re.IGNORECASE
)
# "Investigators believe he was a drug mule": the sentence says itself that it is not proved.
_HEDGED = later(
    r"\b(?:believ|suspect|alleg|think|thought|complain|prov(?=e\b|ing\b))\w*\b[^.;]{0,60}\b(?:is|was|are|were"
    r"|about)\s"
    r"(?:an?\s)?\Z"
)
# "He is not a drug dealer": what is denied is the deed, and not that somebody said so.
_NEGATED = later(
    r"\b(?:is|was|are|were)(?:\snot|n't|\snever)\s(?:an?\s|the\s)?\Z|\bneither\b[^.;]{0,40}\b(?:is"
    r"|was)\s(?:an?\s)?\Z",
    re.IGNORECASE,
)
_OFFENDER = later(r"offenders?\Z", re.IGNORECASE)
_REACH = 60
_TITLE_SHARE = 0.7


def is_about_any(setting: Setting) -> bool:
    """Tell whether the text speaks of whoever does such things: "drug dealers prey on ..."."""
    before = setting.before[-_REACH:]
    if _AIMED_AT.search(before) or _ACCOUNTABLE_AFTER.match(setting.after):
        return True
    if _CLAUSE_BEGINS.search(before) and _DO.match(setting.after):
        return True
    if setting.term.endswith("s") and _HABIT.match(setting.after):
        return True
    if _HEDGED.search(setting.before[-2 * _REACH :]) or _NEGATED.search(before):
        return True
    return not _OFFENDER.search(setting.term) and not _is_of_a_case(setting)


def _is_of_a_case(setting: Setting) -> bool:
    """Tell whether the sentence may speak of a certain person, whom nobody may call guilty."""
    near = setting.before[-_REACH:]
    if _A_BEFORE.search(_KNOWN.sub("", near)) and _is_told_of(setting.after):
        return True
    own = setting.after.startswith("'")
    some = setting.term.endswith("s") and not own and _SEVERAL_BEFORE.search(near)
    if _CERTAIN_BEFORE.search(near) and not (some and not DID_AFTER.match(setting.after)):
        return True
    told = setting.sentence_before + setting.sentence_after
    return bool(_CASE.search(told)) or capitalized_share(told) > _TITLE_SHARE


def _is_told_of(after: str) -> bool:
    """Tell whether what follows is told of somebody: "A dealer threw phones over the wall"."""
    return any(one.match(after) for one in (DID_AFTER, DONE_TO_AFTER, _DESCRIBED_AFTER))
