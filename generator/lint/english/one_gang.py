"""One gang by its name: "the Elm Alliance gang", and in quotation marks: a "9 to 5" gang member."""

import re
from functools import lru_cache

from generator.lint.kept.patterns import NUMBER, later
from generator.lint.setting import Setting

# "members of the Elm Alliance gang", "Elm Alliance was a criminal organization"
_TOLD_OF = (
    r"(?:\b[Tt]he|\b[Mm]embers\sof)\s{0}(?:\s[a-z]+)?\sgang\b"
    r"(?!\s(?:associate|banger|leader|member))|\b[Mm]embers\sof\s{0}\b"
    r"|\b{0}(?:\s\([A-Z]+\),?)?\s(?:is|was)\san?\s(?:[a-z-]+\s){{0,3}}(?:enterprise|gang|organization)\b"
)
# "The gang sells drugs", "the Elm Kings gang", but "the gang unit"
_THE_GANG = later(
    r"\b(?:[Tt]he|[Tt]his)\s((?:[A-Z\d][\w.'&-]*\s){0,4})(?:(?:criminal|prison|street|violent)\s){0,2}gang\b"
    r"(?!\s(?:activit|assault|associate|banger|boss|case|conspir|crime|database|detective|enhance|expert|in(?:jun|tel|ter|vest)"
    r"|leader|life|member|murder|prevent|problem|prosecut|rape|related|rival|shoot|task|territor|unit|violence|war)\w*)"
)
# "the rivalry between both gangs"
_SEVERAL_GANGS = later(
    rf"\b(?:both|different|multiple|opposing|other|rival|several|various|warring|{NUMBER})\s"
    r"(?:(?:criminal|prison|street|violent)\s){0,2}gangs\b",
    re.IGNORECASE,
)
# "a “9 to 5” gang member"
_QUOTED_BEFORE = later(r"([\"\u201c][A-Z\d][\w.']*(?:\s[\w.']+){0,4}(?<!\W)[\"\u201d]\s)\Z")


def quoted_name(near: str) -> str:
    """Return a gang's name in quotation marks, with its space; or nothing."""
    quoted = _QUOTED_BEFORE.search(near)
    return quoted[1] if quoted else ""


def is_told_of(name: str, setting: Setting) -> bool:
    """Tell whether the text tells of one gang of that name: "members of the Elm Alliance gang"."""
    return name in setting.text and _tells_of(name, setting.text)


@lru_cache(maxsize=8)
def _tells_of(name: str, text: str) -> bool:
    return re.search(_TOLD_OF.format(re.escape(name)), text) is not None


def is_gang_told(setting: Setting) -> bool:
    """Tell whether all that a reader has read of gangs is of one: "The gang sold drugs"."""
    ends, names, several = _told_gangs(setting.text)
    told = len(setting.text_before) if ends > 0 else 0
    return 0 < ends < told and names <= 1 and not 0 <= several < told


def are_gangs_told(setting: Setting) -> bool:
    """Tell whether a text names more than one gang, or speaks of both, or of rival ones."""
    _, names, several = _told_gangs(setting.text)
    return names > 1 or several >= 0


@lru_cache(maxsize=8)
def _told_gangs(text: str) -> tuple[int, int, int]:
    """Return where "the gang" is told first, of how many names, and where "two gangs", or -1."""
    told = list(_THE_GANG.finditer(text))
    names = {one[1].split()[-1] for one in told if one[1]}
    gangs = _SEVERAL_GANGS.search(text)
    return told[0].end() if told else -1, len(names), gangs.start() if gangs else -1
