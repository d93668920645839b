"""Whether whom a label means pleaded guilty, and to what: "The dealer pleaded guilty to"."""

import re

from generator.lint.patterns import later
from generator.lint.setting import Setting

# "The dealer pleaded guilty to selling fentanyl": what the person did is told.
_PLEADED_AFTER = later(
    r"(?:,\s[^.;,]{1,40},)?\s(?:(?:whose|with|caught|from|of|in)\s[^.;,]{1,60}\s)?"
    r"(?:(?:who|has|have|had|later|also)\s){0,3}"
    r"(?:plead(?:s|ed)?|pled)\sguilty\s(?:\w+\s){0,2}(to|in)\s",
    re.IGNORECASE,
)
_SALE = later(r"(?:the\s)?(?:delivery|distribution|sale)\b", re.IGNORECASE)
# To be in a gang is not what anybody pleads guilty to.
_IN_GANG = later(r"\balleged to be (?:active )?in\b")


def is_pleading_to_it(texts: tuple[str, ...], after: str) -> bool:
    """Tell whether they plead guilty to what the label says: a death is another matter."""
    pleaded = _PLEADED_AFTER.match(after)
    if pleaded is None or _IN_GANG.search(texts[0]):
        return False
    return pleaded[1].lower() == "to" or _SALE.match(after, pleaded.end()) is not None


def is_pleading(setting: Setting) -> bool:
    """Tell whether the sentence goes on to say that who is meant pleaded guilty."""
    return _PLEADED_AFTER.match(setting.after) is not None
