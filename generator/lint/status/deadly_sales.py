"""Convictions for a sale from which somebody died."""

import re

from generator.lint.english import sentenced
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.subjects import is_subject

# "The dealer pleads guilty to manslaughter in an overdose death": what was sold is proved.
_DEADLY_SALE_AFTER = later(
    rf"(?:,[^.;,]{{1,40}},)?\s{sentenced.HELPING}(?:plead(?:s|ed)?\sguilty|pled\sguilty|convicted"
    r"|found\sguilty|(?-i:Guilty|GUILTY)|sentenced|accept(?:s|ed)\sresponsibility)\s[^.;]{0,80}\b(?:(?:deadly|fatal)\b(?!\s(?:assault|attack|beating|collision|crash|fire|robbery"
    r"|shooting|stabbing))|overdoses?\sdeaths?|deaths?\sof)\b",
    re.IGNORECASE,
)


def is_of_deadly_sale(setting: Setting) -> bool:
    """Tell whether who is meant is guilty of a death by what they sold."""
    if not _DEADLY_SALE_AFTER.match(setting.sentence_after):
        return False
    return is_subject(setting) or setting.line_before.endswith("plea agreement the ")
