"""Whom somebody charges or suspects, told before the label: "charged a drug dealer with murder".

"Charged a person accused of selling drugs" would say it twice.
"""

import re

from generator.lint.patterns import later
from generator.lint.same_offense import is_named
from generator.lint.setting import Setting
from generator.lint.stated import modifier_of

_CHARGES_BEFORE = later(
    r"\b(?:charg(?:ed|es|ing)|indict(?:s|ed|ing)?)\s"
    r"(?:(?:an?|another|two|three|four|five|six|seven|eight|nine|ten|\d+|several)\s)?\Z",
    re.IGNORECASE,
)
_IS_ACCUSED_AFTER = later(r"\s(?:is|are|was|were|stands?)\saccused\sof\s")
_WITH_AFTER = later(r"\s(?:for|on|with)\s([^.;]{1,80})")
_ACCUSED = " accused of "
_REACH = 40


def charged(accused: list[str], setting: Setting) -> list[str]:
    """Return "suspected of selling drugs", or nobody's deed where the charge names it."""
    if modifier_of(setting) == "suspected" or _IS_ACCUSED_AFTER.match(setting.after):
        return [one.replace(_ACCUSED, " suspected of ") for one in accused]
    if not accused or not _CHARGES_BEFORE.search(setting.before[-_REACH:]):
        return []
    what = _WITH_AFTER.match(setting.after)
    if what and is_named(accused[0], what[1], setting):
        return [accused[0].partition(_ACCUSED)[0]]
    return [one.replace(_ACCUSED, " suspected of ") for one in accused]
