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
    r"(?:[Aa]gain|[Aa]lso|And|But|[Ff]inally|[Hh]ere|[Jj]ust|[Ll]ater|[Mm]eanwhile|[Nn]ow"
    r"|[Rr]ecently|[Ss]eparately|So|[Tt]hen|[Tt]here|[Tt]oday|[Tt]onight|[Yy]esterday)"
)
# "Thanks to our team", "In Judge Kim's courtroom": with no other article, verb or preposition.
_NO_SUBJECT = (
    r"(?!(?:a|an|and|at|by|for|from|her|him|his|in|is|it|of|on|or|that|the|their|to|was|were|where"
    r"|who|whose|with)\b|[a-z]+ing\b|[a-z]+(?<!unrelat)ed\b)"
)
_PLACE = (
    rf"(?:In|At|Thanks\sto)\s(?:(?:an?|another|her|his|my|our|the|this|their)\s)?"
    rf"(?:{_NO_SUBJECT}[\w.'-]+\s){{1,4}}"
)
_AFTER_TRIAL = (
    r"(?:After|At|Following)\s(?:an?|the|her|his|their)\s(?:[\w-]+\s){0,3}?"
    r"(?:deliberations?|hearing|investigation|plea|prosecution|sentencing|trial|verdict)\s"
)
_OPENER = later(
    rf"(?:\A|(?:[:;\u2014]|{SYMBOL}|\b(?:said|says|that))\s)[\"\u201c]?"
    rf"(?:{_ADVERB}\s|(?:[Ee]arlier\s)?(?:[Ll]ast|[Tt]his|[Tt]hat|[Ll]ate|[Ee]arlier\sthis)\s{_TIME}\s"
    rf"|[Ee]arlier\s(?:today|yesterday|{_DAY})\s|{_DAY}\s"
    rf"|(?:On|In|By|Last)\s(?:(?:early|late|mid)\s)?(?:{_DAY}(?:,\s{_MONTH},?)?|{_MONTH}|\d{{4}})\s"
    rf"|(?i:{_COUNT})\s(?:day|hour|month|week|year)s?\s(?:ago|later)\s|{_AFTER_TRIAL}|{_PLACE}){{1,3}}"
    r"(?=(?:an?|another|the|two|three|four|five|six|seven|eight|nine|ten|\d+|several|dozens)\b"
    # "Last week Salem burglars", or nothing more
    r"|(?:(?!A\s)[A-Z][\w.'-]+\s){0,2}\Z)"
)


def after_opener(sentence: str) -> str | None:
    """Return what a sentence says behind an opener without a comma, or None."""
    opener = _OPENER.search(sentence)
    return sentence[opener.end() :] if opener else None
