"""Labels of what is no person: "Addiction is a thief", "Fentanyl is a predator"."""

import re

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

_LABEL = later(
    r"(?:(?:is|are|was|were)\s(?:an?\s)?)?(?:[a-z]+\s)?"
    r"(?:bully|crook|killer|murderer|predator|robber|thief|thug|terrorist)s?\Z|.*\bthieves\Z",
    re.IGNORECASE,
)
_THING_IS_BEFORE = later(
    r"(?:\A|[.!?:;,]\s|[\"\u201c]|\b(?:and|because|but|say|said|says|that|when)\s)(?:[Tt]he\s)?"
    r"(?:(?i:cheap|child|domestic|drug|gun|illicit|opioid|street|substance|untreated)\s)?"
    r"(?i:abuse|addiction|age|alcohol|alcoholism|alzheimer's|cancer|cocaine|covid|crack|crime|dementia"
    r"|depression|despair|disease|drugs?|fear|fentanyl|grief|greed|hate|heroin|isolation|loneliness|meth(?:amphetamine)?"
    r"|opioids?|poverty|silence|stigma|suicide|time|trauma|truancy|violence|virus)\s"
    r"(?:(?:can\sbe|has\s(?:always\s)?been|is|are|was|remains)\s(?:also\s|often\s)?(?:an?\s|the\s)?"
    r"(?:[a-z]+,?\s){0,2})?\Z"
)
_BE = later(r"\b(?:be|been|is|are|was|remains)\b")
_REACH = 70


def is_figure(setting: Setting) -> bool:
    """Tell whether the label is said of a thing, which nobody can accuse."""
    if not _LABEL.match(setting.term):
        return False
    near = setting.line_before[-_REACH:]
    return bool(_THING_IS_BEFORE.search(near)) and bool(_BE.search(near[-30:] + setting.term))
