"""Whether the next verb is the sentence's own: "Cash from dealers paid for the van"."""

import re

from generator.lint.kept.patterns import SYMBOL, later
from generator.lint.setting import Setting

_VERB_LATER = later(
    r"\A\s\S+\s[^.;]{0,140}?\s(?:is|was|are|were|has|had|have|will|would|can|could|may|must|said"
    r"|told|admits|await|(?<!to\s)faces?|gets|pleads?"
    # "caught with loaded rifle" has no second verb.
    r"|(?<!with\s)(?<!\sa\s)(?<!an\s)(?<!the\s)(?<!of\s)(?<!in\s)"
    # "sentenced to life for attempted murder"
    r"(?!(?:aggravated|armed|attempted)\b)[a-z]{2,}ed)\b"
)
# What a headline begins with, as in "Marrow County drug dealer sentenced to 14 years after" it.
_BEGINS_HEADLINE = later(
    # A jail log begins with the hour.
    r"\W*(?:[^;]{0,30}\b[ap]\.m\.,?\s[\u2013\u2014-]\s)?"
    # A date, a tag or an emoji may stand first.
    rf"(?:(?:[A-Z\d@][\w.,'&]*\s)*[A-Z\d@][\w.,'&]*(?::|\s[\u2013\u2014-]|\s{SYMBOL}+)\s|(?:#\w+\s)+)?(?:[A-Z][\w.'&]*,?\s|\d+\s"
    r"|(?i:two|three|four|five|six|seven|eight|nine"
    r"|ten)\s)"
    r"{0,4}"
)
# "Cash taken from drug dealers paid for the van": the cash did.
_TAKEN_FROM_BEFORE = later(
    r"(?:\A|[.!?]\s)(?:[\w$,']+\s){1,5}(?:bought|collected|confiscated|forfeited|recovered|seized|stolen"
    r"|taken|won)\s(?:by|from)\s(?:(?:local|the|these|those)\s)?\Z"
)
# "Seized cash from drug traffickers paid for the van"
_MONEY_FROM_BEFORE = later(
    r"(?:\A|[.!?]\s)(?:(?:\$?[\d,]+|About|Nearly|Some|The)\s)?(?:[\w-]+\s){0,2}(?:bail|cars?|cash|dollars"
    r"|dues|fees|fines|funds?|letters|money|payments?|proceeds|profits?|property|restitution|revenue"
    r"|savings|trucks?|vehicles?)\s(?:(?:forfeited|seized|taken)\s)?from\s(?:(?:local|the|these|those)\s)?\Z",
    re.IGNORECASE,
)
_PAID_AFTER = (" paid for ", " served as ")
# "Man who robbed dealer sentenced to nine years", but "A man who knew dealers arrested in May"
_OF_HEAD_BEFORE = later(
    r"\W*(?!(?:An?|He|She|The|They|Those|We)\s)(?:[A-Z][\w'-]*|[\d,]+)\s(?:[a-z][\w-]*\s){0,3}(?:who\s(?!(?:are|has|have|is|was|were)\b)"
    r"|(?:accused|convicted|suspected)\sof\s)(?:[\w'$,-]+\s){1,6}\Z"
)
_DONE_AFTER = later(
    r"\s(?:acquitted|arraigned|arrested|charged|convicted|cleared|fined|fired|found|freed|held|honored|identified|indicted|jailed"
    r"|named|released|sentenced|suspended)\b"
)
_CLAUSE_LATER = later(r"(?<!\sknown)\s(?:after|as|because|that|when|which|while)\s")


def is_verb_of_sentence(setting: Setting) -> bool:
    """Tell whether what follows is all the sentence has for a verb: "Burglar Caught in Elm"."""
    # "Case update | Burglar Sentenced"
    before = setting.sentence_before.rpartition("| ")[2]
    if before.lower() == "wanted: ":
        return False  # for "Wanted: burglar believed to be armed"
    if is_verb_of_head(setting):
        return True
    if setting.after.startswith(" known to "):
        return False  # "known to customers only as Pip" is what they are.
    begins = _BEGINS_HEADLINE.fullmatch(before) or _TAKEN_FROM_BEFORE.match(before)
    if setting.after.startswith(_PAID_AFTER):
        begins = begins or _MONEY_FROM_BEFORE.match(before)
    if len(before.split()) > 1 and not begins:
        return False
    main = _CLAUSE_LATER.split(setting.sentence_after)[0]
    return not _VERB_LATER.search(main)


def is_verb_of_head(setting: Setting) -> bool:
    """Tell whether it is done to whom a headline begins with: "Man who robbed dealer jailed"."""
    if not _DONE_AFTER.match(setting.after) or not _OF_HEAD_BEFORE.fullmatch(
        setting.sentence_before
    ):
        return False
    return not _VERB_LATER.search(_CLAUSE_LATER.split(setting.sentence_after)[0])
