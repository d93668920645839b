"""Whether a label is what its sentence is about: "An Elm burglar was", "half of the burglars"."""

import re

from generator.lint.english.deeds import IRREGULAR_PAST
from generator.lint.english.openers import after_opener
from generator.lint.kept.patterns import SYMBOL, later
from generator.lint.setting import Setting

# Where a sentence or a clause begins.
_BEGINS = (
    rf"(?:\A|(?:[.!?:;,/|\]\u2014]|{SYMBOL}|\d\)|#\w+)\s|\u2014"
    r"|\b(?:after|and|as|because|but|ensur(?:e|es|ed|ing)|said|says|said\stoday|that|when|while)\s)"
    r"[\"\u201c]?"
)
_NO_NAME = r"(?!(?:And|At|By|For|From|In|Of|On|That|To|Who|Whose|With)\b|\w+ed\b)"
# Nothing stands before a subject but its article, whose it is, and what describes it.
_IS_SUBJECT = later(
    rf"{_BEGINS}"
    r"(?:(?:(?:an?|her|his|my|our|the|their)\s(?:young\s)?)?\w+(?:'s|s')\s)?"
    # "Hale, a convicted felon and drug dealer, was sentenced"
    r"(?:an?\s(?:[a-z]+\s){1,4}and\s)?"
    r"(?:(?:about|almost|at\sleast|more\sthan|nearly|over|roughly|some)\s)?"
    r"(?:(?:all|the|these|those)\s(?=(?:[\d,]+|five|four|six|three|two)\s))?"
    r"(?:(?:[\d,]+|a|all|an|another|both|four|five|many|most|several|six|some|that|the|these|this"
    r"|those|three|two)\s)?(?:(?:accused|actual|admitted|alleged|armed|attempted|career|cold\scase|confessed|convicted"
    r"|dangerous|failed|former|known|linked|local|longtime|major|more|notorious|old|prolific|real|repeat|reputed|serial|sexually|suspected|violent|would\sbe"
    r"|year|young|\d+(?:\syear\sold)?"
    rf"|{_NO_NAME}(?-i:[A-Z])[\w.']+)\s){{0,3}}(?:turned\s)?\Z",
    re.IGNORECASE,
)
# "half of the burglars sentenced in 2022"
_IS_GROUP = later(
    r"\b(?:among|compared\swith|followed|half|number|percent|share|than|third|unlike"
    r"|\d)\s(?:of\s)?(?:all\s|other\s"
    r"|the\s)?\Z|\bof\s(?:all\s|the\s)?(?:[\d,]+\s)?\Z",
    re.IGNORECASE,
)
# "Ninety percent of the burglars sentenced in 2022"
_IS_PART = later(
    r"\b(?:all|half|majority|many|most|number|percent|quarter|share|some|third|two|three|four|five|six|\d+)\sof\sthe\s"
    r"(?:[\d,]+\s)?\Z",
    re.IGNORECASE,
)
# "A homeless burglar", "the county's biggest dealer": between an article and the one noun that it
# goes with there stand only words that describe it.
_ADJECTIVE = (
    r"(?:(?:out\sof\s(?:state|town)|so\scalled|(?:arm|bas|beard|divorc|hood|marri|mask|retir|self\sdescrib"
    r"|skill|tattoo|train|un[a-z]+)ed"
    r"|(?:longstand|work)ing)"
    r"|(?!(?:about|after|against|an?|and|are|as|at|because|before|behind|but|by|for|from|had|has|have"
    r"|he|her|him|his|if|in|inside|into|is|it|its|like|near|no|not|of|off|on|or|outside|over|shot|she"
    r"|than|that|the|their|they|this|to|under|unlike|until|versus|was|were|when|where|which|while"
    r"|who|whom|whose|will|with|without)\b|[a-z]+(?:ed|ing)\b)[a-z]+)"
)
_DESCRIBED_SUBJECT = later(
    rf"{_BEGINS}(?:one\sof\s(?=\S|\Z)|(?=\S))"
    r"(?:(?:an?|another|the|this|(?:her|his|my|our|their|(?:(?:the|this)\s)?[\w.]+'s))\s"
    rf"(?:{_ADJECTIVE}\s){{0,3}})?\Z",
    re.IGNORECASE,
)
# Many have no article: "Homeless burglars were", "Two masked robbers were".
_DESCRIBED_SUBJECTS = later(
    rf"{_BEGINS}(?:(?:all|the|these|those)\s(?=(?:\d+|five|four|six|three|two)\s))?"
    r"(?:(?:\d+|all|both|five|four|many|most|several|six|some|the|these|those|three|two)\s)?"
    r"(?:(?:armed|elderly|female|male|masked|middle\saged|out\sof\s(?:state|town)|unemployed"
    r"|(?!un)\w+(?:less|ous)|\w+\sbased)\s){1,2}\Z",
    re.IGNORECASE,
)
_OF_MANY_BEFORE = later(r"\bone\sof\s", re.IGNORECASE)
# "Hale, who robbed Moss, a burglar, was sentenced": that was Hale.
_OF_OBJECT_BEFORE = later(
    rf"\swho\s(?:\w+ed|{IRREGULAR_PAST})\s(?:[A-Z][\w.']+(?:\s|(?=,))){{1,3}},\s(?:\d+,\s)?an?\s"
    r"(?:[a-z]+\s){0,3}\Z"
)
_REACH = 60


def is_subject(setting: Setting) -> bool:
    """Tell whether nothing stands before the label but what describes it: "An Elm burglar"."""
    near = setting.line_before[-_REACH:]
    if ", a" in near and _OF_OBJECT_BEFORE.search(near):
        return False
    if _begins(near, setting):
        return True
    # "Last week a burglar was", with no comma
    rest = after_opener(setting.sentence_before)
    return rest is not None and _begins(rest[-_REACH:], setting)


def _begins(near: str, setting: Setting) -> bool:
    if _IS_SUBJECT.search(near):
        return True
    if setting.is_capitalized:
        # "The Court Frees Burglar": a headline has no articles to go by.
        return False
    if setting.term.endswith("s") and not _OF_MANY_BEFORE.search(near):
        return _DESCRIBED_SUBJECTS.search(near) is not None
    return _DESCRIBED_SUBJECT.search(near) is not None


def is_group(setting: Setting) -> bool:
    """Tell whether the label is of whom there are so many: "half of the burglars sentenced"."""
    return _IS_GROUP.search(setting.before[-_REACH:]) is not None


def is_part(setting: Setting) -> bool:
    """Tell whether a part of them is the subject: "Ninety percent of the burglars"."""
    return _IS_PART.search(setting.line_before[-_REACH:]) is not None
