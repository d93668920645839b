"""What a juvenile court does with young people: it convicts nobody, and its words say enough.

"The juvenile offender was adjudicated delinquent" is a young person of whom that is told.
"""

import re

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

_YOUNG = later(r"\b(?:juvenile|minor|teen(?:age)?|underage|young|youth(?:ful)?)\b", re.IGNORECASE)
_DECIDED_AFTER = later(
    r"\s(?:(?:has|have|had|is|are|was|were|be|been|will|all|both|each|then|later)\s){0,4}"
    r"(?:adjudicated|sentenced\sto|committed\sto|(?:placed|put)\s(?:at|in|on|under|with)|diverted|referred|released\s(?:from|on|to|with|without)"
    r"|ordered\s(?:into|to)|found\s(?:delinquent|responsible|to\shave)|sent\sto|returned\sto|assigned\sto|enrolled\sin|granted"
    r"|admit(?:s|ted)\s(?:to\s)?(?:the|all|both|one|two|three|responsibility|guilt|[a-z]+ing)"
    r"|completed|finished|(?:gets?|got|received?|receives)\s(?:[\w-]+\s){0,3}(?:class(?:es)?|community|counseling|diversion|probation|treatment))\b",
    re.IGNORECASE,
)
# "Young offenders will be sentenced to probation": that is told of any, and only of offenders.
_ANY_BEFORE = later(r"(?:\A|[.!?]\s)[\"\u201c]?\Z")
_WILL = later(r"\s(?:all\s)?will\s")
_OPEN_BEFORE = later(r"\b(?:if|whether|unless|until|once)\b", re.IGNORECASE)


def is_decided(setting: Setting) -> bool:
    """Tell whether it follows what a juvenile court decided, or what the young person admitted."""
    if not _YOUNG.search(setting.term) or _OPEN_BEFORE.search(setting.sentence_before):
        return False
    if _WILL.match(setting.after) and _ANY_BEFORE.search(setting.sentence_before):
        return False
    return _DECIDED_AFTER.match(setting.after) is not None
