"""What opens a sentence before its subject without a comma: "Last week a burglar was sentenced"."""

from generator.lint.kept.patterns import SYMBOL, later

_DAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s(?:afternoon|evening|morning|night))?)"
_MONTH = (
    r"(?:(?:January|February|March|April|May|June|July|August|September|October|November"
    r"|December|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.)(?:\s\d{1,2}(?:,?\s\d{4})?|\s\d{4})?)"
)
_TIME = (
    r"(?:afternoon|evening|fall|month|morning|night|spring|summer|week|weekend|winter|year"
    rf"|{_DAY}|{_MONTH})"
)
_COUNT = r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|several|a\sfew)"
_ADVERB = (
    r"(?:[Aa]gain|[Aa]lso|And|But|[Ee]ventually|[Ff]inally|[Hh]ere|[Ii]nstead|[Jj]ust|[Ll]ater|[Mm]eanwhile|[Nn]ow"
    r"|[Rr]ecently|[Ss]eparately|So|[Ss]oon|[Tt]hen|[Tt]here|[Tt]oday|[Tt]onight|[Uu]ltimately|[Yy]esterday)"
)
# "Thanks to our team", "In Judge Kim's courtroom": with no other article, verb or preposition.
_NO_SUBJECT = (
    r"(?!(?:a|an|and|are|at|by|for|from|had|has|have|he|her|him|his|in|is|it|of|on|or|our|said|say|she"
    r"|shot|that|the|their|they|to|told|was|we|were|when|where|who|whose|with)\b|(?!evening|hearing|morning|proceeding|sentencing)[a-z]+ing\b|[a-z]+(?<!unrelat)ed\b)"
)
_WORD = rf"{_NO_SUBJECT}[\w.'-]+\s"
_DETERMINER = r"(?:an?|another|both|her|his|my|our|the|this|their)\s"
_PLACE = rf"(?:In|At|Thanks\sto)\s(?:{_DETERMINER})?(?:{_WORD}){{1,4}}"
_AFTER_TRIAL = (
    r"(?:After|At|Following)\s(?:an?|the|her|his|their)\s(?:[\w-]+\s){0,3}?"
    r"(?:deliberations?|hearing|investigation|plea|prosecution|sentencing|trial|verdict)\s"
)
_WHEN = (
    rf"(?:{_ADVERB}\s|(?:[Ee]arlier\s)?(?:[Ll]ast|[Tt]his|[Tt]hat|[Ll]ate|[Ee]arlier\sthis)\s{_TIME}\s"
    rf"(?:alone\s)?|[Ee]arlier\s(?:today|yesterday|in\s{_MONTH}|{_DAY})\s|{_DAY}\s"
    rf"|(?:[Oo]n|[Ii]n|[Bb]y|[Ll]ast)\s(?:(?:early|late|mid)\s)?"
    rf"(?:{_DAY}(?:,\s{_MONTH},?)?|{_MONTH}|\d{{4}})\s"
    rf"|(?i:{_COUNT})\s(?:day|hour|month|week|year)s?\s(?:ago|later)\s|So\sfar\s)"
)
_BEGINS = rf"(?:\A|(?:[:;\u2014]|{SYMBOL}|\b(?:said|says|that))\s)[\"\u201c]?"
_HOW_MANY = (
    r"(?=(?:an?|another|the|two|three|four|five|six|seven|eight|nine|ten|\d+|several|dozens)\b"
)
_OPENER = later(
    rf"{_BEGINS}(?:{_WHEN}|{_PLACE}|{_AFTER_TRIAL}){{1,3}}{_HOW_MANY}"
    # "Last week Salem burglars", or nothing more
    r"|(?:(?!A\s)[A-Z][\w.'-]+\s){0,2}\Z)"
)
# "With the help of our detectives a", "As a result the", "At a hearing on Monday two"
_LONG_OPENER = later(
    rf"{_BEGINS}(?:{_WHEN}|(?i:after|as|at|because\sof|during|following|for|in|on|over|since|thanks\sto|through"
    rf"|with|within)\s(?:{_DETERMINER})?(?:{_WORD}){{1,5}}(?:of\s(?:{_DETERMINER})?(?:{_WORD}){{1,4}})?"
    rf"){{1,4}}{_HOW_MANY})"
)


def after_opener(sentence: str) -> str | None:
    """Return what a sentence says behind an opener without a comma, or None."""
    opener = _OPENER.search(sentence) or _LONG_OPENER.search(sentence)
    return sentence[opener.end() :] if opener else None


def is_opener(sentence: str) -> bool:
    """Tell whether a sentence has only an opener yet: "Last week"."""
    opener = _OPENER.search(sentence)
    return opener is not None and opener.end() == len(sentence)
