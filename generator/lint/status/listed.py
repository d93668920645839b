"""Lists that tell what became of people: "Convicted in May:", "Joe Hale, burglar: 15 years"."""

import re

from generator.lint.kept.patterns import SYMBOL, later
from generator.lint.model import LINE_END, PARAGRAPH_END
from generator.lint.setting import REACH, Setting

_COUNT = r"(?:\d+(?:\s\d+)?|one|two|three|four|five|six|seven|eight|nine|ten)"
_TERM = (
    rf"(?:{_COUNT}(?:\sto\s{_COUNT})?\s(?:years?|months)|life)"
    rf"(?:\s(?:to\slife|behind\sbars|(?:in\s)?(?:state\s|federal\s)?prison|in\sjail"
    rf"|plus\s{_COUNT}\syears|(?:of\s)?probation|without\s(?:the\spossibility\sof\s)?parole)){{0,2}}"
)
# After the label may stand a place or an age: "Burglar (Elm City): 15 years".
_SET_OFF = r"(?:\)|\s\([A-Z][^)]{1,30}\)|,\s\d{1,3})?"
_TERM_AFTER = later(
    rf"{_SET_OFF}(?:[:,]\s|\s?\u2014\s?|\s\|\s|\s\()"
    rf"(?:{_TERM}(?=[.;,)|\u2014]|\s?\Z)|(?:sentenced\sto\s|(?:convicted|found\sguilty|guilty)(?=\son\s|[.;)]|\Z)))",
    re.IGNORECASE,
)
# "Defendant: Joe Hale, burglar", with "Verdict: Guilty" or "Sentence: nine years" below
_BELOW_AFTER = later(
    rf"[^{LINE_END}]{{0,30}}(?:{LINE_END}[A-Z][\w ]{{1,20}}:\s[^{LINE_END}]{{1,50}}){{0,4}}?"
    rf"[{LINE_END}\s](?:(?-i:Sentence):\s{_TERM}"
    r"|(?-i:Disposition|Outcome|Plea|Result|Status|Verdict):\s"
    r"(?:convicted|(?:found\s)?guilty|(?:pleaded|pled)\sguilty|sentenced)\b)",
    re.IGNORECASE,
)
# Before the label, an item has only a name, an age, a place and how many there are.
_ITEM_BEFORE = later(
    rf"\s?(?:(?:{SYMBOL}|\u2014|\d{{1,2}}[.)])\s?)?(?:(?:(?:[A-Z\d][\w.'-]*|of|from|in|vs?\.?|and|an?"
    r"|year|old|armed|career|habitual|prolific|repeat|serial|violent)(?![\w.'-])"
    r"|[(:,|&\u2014\"\u201c\u201d])\s?)*\Z"
)
_MARKED = later(rf"\s?(?:{SYMBOL}|\u2014|\d{{1,2}}[.)])")
_VERDICTS = (
    r"(?:convict(?:ed|ions?)|guilty\s(?:pleas?|verdicts?)|(?:found|pleaded|pled)\sguilty"
    r"|sent\sto\s(?:state\s|federal\s)?prison|sentenc(?:ed|es|ings?))"
)
# Headings such as "In 2023 we convicted:" and "Recent convictions"
_HEADING = later(
    rf"[^.]*?\b{_VERDICTS}\b[^.]{{0,40}}:\Z"
    rf"|\W*(?:(?:all|in|latest|new|our|recent|the|\d{{4}}|(?-i:[A-Z][a-z]+))\s){{0,3}}{_VERDICTS}"
    # What somebody was convicted of is the headline of a case.
    r"\b(?!\s(?:after|for|of|to)\b)[^.]{0,40}\Z",
    re.IGNORECASE,
)
# "Arrests and Convictions", "Sentences we seek:", "Conviction rates": that is no verdict on them.
_OPEN = later(
    r"(?i)\b(?:acquit|alleg|appeal|arraign|arrest|ask(?:ed|s|ing)\b|await\w*\strial|accus|bail\b|before|charg|clear|commut|could\b"
    r"|dismiss|eligib|exonerat|expung|fac(?:e|es|ing)\b|how\b|if\b|indict|integrity|maximum|may\sbe"
    r"|minimum|mistrial|never\b|not\b|overturn|penalt|pending|percent|offer(?:s|ed)?\b|possible|quash|range\b"
    r"|rates?\b|reduc|revers|review|scheduled|seek|sought|suspect|up\sto\b|upcoming|vacat|victims?\b|wanted|warrant|without\s(?!parole|the\sposs)"
    r"|wrong)"
)
_IS_ITEM = later(
    rf"(?:{SYMBOL}|\d{{1,2}}[.)]\s|\u2014)|[^.:]*?(?:,\s(?:\d{{1,2}}\b|an?\s|[a-z])|\s[(|]|\u2014)"
)
# Another one begins before it is told.
_NEXT = later(r"(?i)\b(?:defendant|name):.*\b(?:sentence|verdict):")
_LONGEST_HEADING, _FAR, _NEAR = 80, 3000, 60
# "Arrests by type", and below it "Drug dealers: 14"
_COUNTED_AFTER = later(r"\s?[:|]\s?\d")
# "addicts, dealers and thieves used", "scammers and thieves pose": "and people" would be nobody.
_LISTED_BEFORE = later(
    r"(?:,\s(?:[a-z]+\s)?[a-z]+s,?|\b[A-Za-z]{3,}(?:er|or|ist)s)\s(?:and|or)\s\Z"
)


def is_listed_as_convicted(setting: Setting) -> bool:
    """Tell whether an item of a list, or the heading above it, says that they were convicted."""
    if not _ITEM_BEFORE.match(setting.line_before):
        return False
    around = f"{setting.line_before} {setting.line_after}"
    if _OPEN.search(around):
        return False
    above = _heading(setting)
    if _OPEN.search(above):
        return False
    is_headed = _is_in_line(setting) and _HEADING.match(above)
    return bool(
        is_headed
        or _TERM_AFTER.match(setting.line_after)
        or (_BELOW_AFTER.match(below := _below(setting)) and not _NEXT.search(below))
    )


def _below(setting: Setting) -> str:
    """Return the lines from the label on, also those of a list that are paragraphs."""
    own = setting.before + setting.term
    if setting.text.count(own) != 1:
        return setting.after
    at = setting.text.find(own) + len(own)
    return setting.text[at : at + REACH].replace(PARAGRAPH_END, LINE_END)


def _is_in_line(setting: Setting) -> bool:
    """Tell whether the line is an item, and no sentence."""
    is_sentence = setting.line_after.rstrip().endswith((".", "!", "?"))
    return not is_sentence or _MARKED.match(setting.line_before) is not None


def _heading(setting: Setting) -> str:
    """Return the line over a list, or nothing."""
    for line in reversed(_lines_above(setting)):
        one = line.strip()
        if len(one) > _LONGEST_HEADING or one.endswith("."):
            return ""
        if one.endswith(":"):
            return one
        if not _IS_ITEM.match(one) and (_HEADING.search(one) or _OPEN.search(one)):
            return one
    return ""


def _lines_above(setting: Setting) -> list[str]:
    own = setting.before + setting.term
    if setting.text.count(own) > 1:
        own += setting.after
    if setting.text.count(own) == 1:
        at = setting.text.find(own) + len(setting.before)
        above = setting.text[max(0, at - _FAR) : at].replace(PARAGRAPH_END, LINE_END)
        return above.split(LINE_END)[:-1]
    lines = setting.before.split(LINE_END)[:-1]
    # The first one may begin before what a setting holds.
    return lines if len(setting.before) < REACH else lines[1:]


def are_counted_cases(setting: Setting) -> bool:
    """Tell whether a table counts them, or names follow a heading: "Drug dealers: 14"."""
    if setting.before.strip():
        return False
    return not setting.after.strip() or _COUNTED_AFTER.match(setting.after) is not None


def is_last_listed(setting: Setting) -> bool:
    """Tell whether a label is the last of a series of people."""
    return _LISTED_BEFORE.search(setting.before[-_NEAR:]) is not None
