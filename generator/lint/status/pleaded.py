"""What a clause behind a label tells of whom it means: "The robber, who pleaded guilty in May"."""

import re

from generator.lint.english import sentenced
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.doubt import is_undone

# To what, a label says where the clause does not: "who has pleaded guilty to perjury".
_PLEADED_AFTER = later(
    r",?\swho\s(?:(?:all|already|both|had|has|have|later|since|then)\s){0,3}"
    r"(?:plead(?:s|ed)?|pled)\s(?:guilty|no\scontest)"
    r"(?:\s(?:in\s(?:[A-Z]\w+|court)|last|on\s[A-Z]\w+|this|earlier|yesterday|today|[A-Z]\w+day"
    r"|(?:a|an|\w+)\s(?:days?|months?|weeks?|years?)\sago)\b(?:(?!\s(?:for|in|of|to)\s)[^.;,])*)?"
    r"(?=[.;,]|\Z|\s(?:and|but)\s|\s(?!(?:as|for|in|of|to)\b)[a-z]+(?<=ed)\b|\s(?:said|told|will)\b)"
)
# "The brother of the robber, who pleaded guilty": that may be the brother.
_OF_BEFORE = later(r"\bof\s(?:an?|the)\s(?:[a-z]+\s)?\Z", re.IGNORECASE)
# To be in a gang is not what anybody pleads guilty to.
_GANG = later(r"\bgang", re.IGNORECASE)
_REACH = 40


def has_pleaded(setting: Setting) -> bool:
    """Tell whether it follows that who is meant pleaded guilty to what the label says."""
    if not setting.after.startswith((" who ", ", who ")) or _GANG.search(setting.term):
        return False
    if not _PLEADED_AFTER.match(setting.after) or _OF_BEFORE.search(setting.before[-_REACH:]):
        return False
    return not is_undone(setting.sentence_around)


def is_own_clause(near: str, after: str) -> bool:
    """Tell whether a clause follows in which a court has sentenced whom the label means."""
    # ", who has served 20 years", is said of whom the label means, subject or not; but of "the wife
    # of the burglar, who fled, was sentenced" it was the wife.
    if after.startswith((" who ", " to be ")):
        return True
    if after.startswith(", who "):
        return sentenced.is_after(f", {after[2:].partition(',')[0]}")
    # "that of a burglar sentenced to nine years"
    return after.startswith(" sentenced to ") and near.endswith((" a ", " an "))
