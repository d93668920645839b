"""Of whom a text says that they are no criminals: "They are not hardened criminals".

And with whom others are locked up: those have been convicted.
"""

import re

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

# "They are not hardened criminals": what they are not is known for crimes.
_NOT_HARDENED_BEFORE = later(
    r"(?:\b(?:is|are|was|were|am)|'s|'re)(?:\snot|n't|\sno|\sno\slonger|\snever|\shardly)"
    r"\s(?:(?:all|an?|just|some|the)\s){0,2}\Z"
    r"|\b(?:not|never|instead\sof|rather\sthan)\s(?:an?|some|the)\s\Z"
    r"|\b(?:envision|imagin|instead\sof|pictur|rather\sthan)(?:e?s?|ed|ing)\s(?:an?\s)?\Z"
    r"|\b(?:did|do|does)(?:\snot|n't)\s(?:find|meet|see)\s(?:an?\s)?\Z"
    r"|(?:\A|[.!?]\s)[\"\u201c]?(?:am|are|is|was|were)\s(?:[\w.']+\s){1,3}?(?:an?\s)?\Z",
    re.IGNORECASE,
)
# "The camp housed teenagers beside hardened criminals"
_HELD_WITH_BEFORE = later(
    r"\b(?:camps?|cells?|dorm\w*|farms?|held|hous(?:e[ds]?|ing)|jail\w*|lock(?:ed|ing|s)?|mix(?:e[ds]|ing)?"
    r"|prisons?|sle(?:ep|eps|pt)|wards?)\b[^.;,]{0,50}\b(?:alongside|among|beside|next\sto|with)\s(?:the\s)?\Z",
    re.IGNORECASE,
)
_CONVICTED = later(r"people convicted of serious crimes\Z")
_LONG_RECORD = later(r"p(?:erson|eople)\swith\s(?:a\s)?long\sconviction\shistor(?:y|ies)\Z")
_REACH = 60


def not_hardened(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return "person with a long conviction history" for a hardened criminal nobody is; or nothing.

    Who commits serious crimes need not be hardened.
    """
    if "hardened" not in setting.term.lower():
        return []
    if _HELD_WITH_BEFORE.search(setting.sentence_before):
        return [one for one in texts if _CONVICTED.match(one)]
    if not _NOT_HARDENED_BEFORE.search(setting.before[-_REACH:]):
        return []
    return [one for one in texts if _LONG_RECORD.match(one)]
