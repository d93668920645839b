"""Buyers of sex whom nobody has stopped: "The johns went home" accuses nobody."""

import re

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.cases import is_of_arrests
from generator.lint.status.perpetrators import is_anybody_accused

# "made to see ten johns a night"
_MET_BEFORE = later(
    r"\b(?:entertain|meet|met|see|serve|service|sex\swith)\b[^.;,]{0,30}\Z", re.IGNORECASE
)
# "The johns went home to their families": nobody has accused them.
_WENT_FREE_AFTER = later(
    r"\s(?:(?:always|just|often|simply|then|usually)\s)?(?:are\slet|drives?|drove|goe?s?|walk(?:s|ed)?|went|were\slet)"
    r"\s(?:away|back|free|go|home|off)\b|\s(?:are|is|was|were)\s(?:never|not|rarely|seldom)\s"
    r"(?:arrested|charged|prosecuted)\b"
)
_BUYS_SEX = later(r"(?:[a-z]+ )?(?:person|people) accused of buying sex", re.IGNORECASE)
# "Joe Hale, a john, testified": of whoever has a name, nothing is told that nobody has proved.
_NAMED_BEFORE = later(r"\b[A-Z][\w']+,\s\Z")
_REACH = 60


def unstopped(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return "people who buy sex" for johns who were not arrested; or nothing."""
    if not _BUYS_SEX.match(texts[0]) or _NAMED_BEFORE.search(setting.before[-_REACH:]):
        return []
    is_met = _MET_BEFORE.search(setting.before[-_REACH:]) or _WENT_FREE_AFTER.match(setting.after)
    # "The johns answered ads" means those whom the text has told of.
    is_known = setting.before.lower().endswith("the ") and is_anybody_accused(setting)
    if not is_met and (is_known or is_of_arrests(setting)):
        return []
    return [one for one in texts if " who buy" in one]
