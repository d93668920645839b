"""Appeals that leave a conviction as it is: "Court Rejects Burglar's Appeal"."""

import re

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.doubt import is_undone

# "Court Rejects Killer's Appeal", "an appeal by a drug dealer"
_OWN_APPEAL_AFTER = later(r"'s?\s(?:(?:final|first|last|latest|second)\s)?appeal\b", re.IGNORECASE)
# "upheld the 20-year sentence of an Elm City"
_UPHELD_BEFORE = later(
    r"\b(?:affirm|uph[eo]ld)\w*\s[^.;]{0,60}\b(?:conviction|sentence)s?\s(?:for|of|on)\s(?:an?"
    r"|the)\s"
    r"(?:[A-Z][\w.']+\s){0,2}\Z"
)
_APPEAL_BEFORE = later(
    r"\bappeal\s(?:(?:denied|dismissed|rejected)\sfor|by|from)\s(?:(?:an?|the)\s)?"
    r"(?:[a-z]+\s)?\Z",
    re.IGNORECASE,
)
_OF_BAIL = later(r"\b(?:bail|bond|deport\w*|detention|extradition)\b", re.IGNORECASE)
# "Court Rejects Killer's Appeal"
_LOST_AFTER = later(
    r"'s?\s(?:(?!bail\s|bond\s|pretrial\s)\w+\s){0,2}appeal\b(?!\s(?:about|for|of|over)\s(?:\w+\s){0,2}?(?:bail|bond"
    r"|custody|detention|release|venue)\b)",
    re.IGNORECASE,
)
_LOST_BEFORE = later(
    r"\b(?:den(?:y|ies|ied)|dismiss\w*|reject(?:s|ed)?|throws?\sout|threw\sout|turns?\sdown)\s"
    r"(?:an?\s|the\s)?(?:[A-Z][\w.']+\s){0,2}\Z",
    re.IGNORECASE,
)
_REACH, _FAR = 60, 120


def has_appealed(setting: Setting) -> bool:
    """Tell whether an appeal is somebody's own, and the conviction stands."""
    if not (
        _OWN_APPEAL_AFTER.match(setting.after) or _APPEAL_BEFORE.search(setting.before[-_REACH:])
    ):
        return False
    return not (is_undone(setting.sentence_around) or _OF_BAIL.search(setting.sentence_around))


def has_lost(setting: Setting) -> bool:
    """Tell whether a court leaves a conviction as it is: "rejects the killer's appeal"."""
    if _UPHELD_BEFORE.search(setting.before[-_FAR:]):
        return True
    if not _LOST_AFTER.match(setting.after):
        return False
    return _LOST_BEFORE.search(setting.before[-_REACH:]) is not None
