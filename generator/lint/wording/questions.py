"""Questions: the verb stands before the label, and what follows the label belongs to it."""

import re

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

_DONE_AFTER = later(
    r"\s(?:able|allowed|arrested|barred|charged|convicted|detained|(?:in)?eligible|entitled|freed|held"
    r"|indicted|jailed|let\sgo|permitted|prosecuted|punished|released|sentenced|set\sfree)\b[^.;!?]{0,80}\?"
)
# "Why are violent criminals released?", "Were the dealers charged?"
_BEGINS = later(
    r"\W*(?:Q:\s|\d+[.)]\s)?(?:(?:how(?:\s(?:often|soon|long))?|when|where|why)\s)?"
    r"(?:are|were|is|was)\s(?:[a-z]+\s){0,3}\Z",
    re.IGNORECASE,
)
# "Can an inmate file a complaint?"
_CAN_BEFORE = later(
    r"(?:(?:how|when|where|why|q:)\s)?(?:can|could|did|do|does|may|might|must|should|will|would)\s"
    r"(?:an?|another|any|each|every|the|that|this)\s(?:[a-z]+\s){0,2}\Z",
    re.IGNORECASE,
)
_DOES_AFTER = later(
    r"\s[a-z]+(?<!s)\s(?:about|after|against|an?|any|for|from|her|his|if|in|it|on|that|the|their|to|when"
    r"|while|with)\b|\s[a-z]+(?<!s)\?"
)


def of_question(setting: Setting) -> Setting | None:
    """Return the setting of "Why are criminals released on bail?" without the verb, or None."""
    if "?" not in setting.after or not _DONE_AFTER.match(setting.after):
        return None
    return setting._replace(after=" there?") if _BEGINS.fullmatch(setting.sentence_before) else None


def asks_whether(setting: Setting) -> bool:
    """Tell whether a verb follows: "Can an inmate file a complaint?", and no case file."""
    if "?" not in setting.after or not _DOES_AFTER.match(setting.after):
        return False
    return _CAN_BEFORE.fullmatch(setting.sentence_before.lstrip(' \n"\u201c')) is not None
