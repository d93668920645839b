"""Registers that are named: "must register as a sex offender"."""

import re

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

# "must register for life as a sexual offender": it is the law's word for who has to.
_REGISTERED_AS = later(
    r"\b(?:(?:re\s?)?regist(?:er(?:s|ed|ing)?|ration|ry)(?!\sto\svote\b))\s(?:[^.;:]{1,50}\s)?"
    r"(?<!\band\s)as\s(?:an?\s(?:[a-z]+\s){0,3}(?:arsonist|offender|predator)\sand\s)?"
    r"(?:(?:an?|convicted|dangerous|either|lifetime|mandatory|violent"
    r"|(?:level|tier)\s\w+)\s){0,3}\Z",
    re.IGNORECASE,
)
_REGISTRANT = later(r"(?:arsonist|gang member|offender|predator|registrant)s?\Z", re.IGNORECASE)
_LONGEST_NAME = 80


def is_registered_as(setting: Setting) -> bool:
    """Tell whether it is what somebody has to register as."""
    near = setting.before[-_LONGEST_NAME:]
    may_be = "egist" in near.lower() and _REGISTRANT.search(setting.term)
    return bool(may_be and _REGISTERED_AS.search(near))
