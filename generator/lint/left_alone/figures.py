"""Labels of what is no person: "Addiction is a thief", "She compared grief to a thief"."""

import re

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

_LABEL = later(
    r"(?:(?:is|are|was|were)\s(?:an?\s)?)?(?:[a-z]+\s)?"
    r"(?:bully|crook|killer|murderer|predator|robber|thief|thug|terrorist)s?(?:\swho)?\Z"
    r"|.*\bthieves\Z",
    re.IGNORECASE,
)
_THING = (
    r"(?:(?i:cheap|child|domestic|drug|gun|illicit|opioid|street|substance|untreated)\s)?"
    r"(?i:abuse|addiction|age|alcohol|alcoholism|alzheimer's|cancer|cocaine|covid|crack|crime|death|dementia"
    r"|depression|despair|disease|drugs?|fear|fentanyl|frost|greed|grief|hate|heroin|isolation|loneliness"
    r"|loss|meth(?:amphetamine)?|opioids?|poverty|silence|sorrow|stigma|suicide|time|trauma|truancy"
    r"|violence|virus)"
)
_THING_IS_BEFORE = later(
    r"(?:\A|[.!?:;,]\s|[\"\u201c]|\b(?:and|because|but|say|said|says|that|when)\s)(?:[Tt]he\s)?"
    rf"{_THING}(?:,\s[^.;,]{{3,40}},)?\s"
    r"(?:(?:can\sbe|has\s(?:always\s)?been|is|are|was|remains)\s(?:also\s|often\s)?(?:an?\s|the\s)?"
    r"(?:[a-z]+,?\s){0,2})?\Z"
)
_BE = later(r"\b(?:be|been|is|are|was|remains)\b")
# "compared loneliness to a thief", "Frost crept in like a thief"
_LIKENED_BEFORE = later(
    rf"\b(?:compar|liken)(?:e[ds]?|ing)\s(?:(?:her|his|its|my|our|the|their)\s)?{_THING}\s"
    rf"to\san?\s(?:[a-z]+\s)?\Z|(?:\A|[.!?]\s)(?:The\s)?{_THING}\s[^.;,]{{1,40}}\slike\san?\s\Z"
)
_REACH = 70


def is_figure(setting: Setting) -> bool:
    """Tell whether the label is said of a thing, which nobody can accuse."""
    if not _LABEL.match(setting.term):
        return False
    near = setting.line_before[-_REACH:]
    if _LIKENED_BEFORE.search(near):
        return True
    return bool(_THING_IS_BEFORE.search(near)) and bool(_BE.search(near[-30:] + setting.term))
