"""One gang by its name: "the Elm Alliance gang", and in quotation marks: a "9 to 5" gang member."""

import re
from functools import lru_cache

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

# "members of the Elm Alliance gang", "Elm Alliance was a criminal organization"
_TOLD_OF = (
    r"(?:\b[Tt]he|\b[Mm]embers\sof)\s{0}(?:\s[a-z]+)?\sgang\b"
    r"(?!\s(?:associate|banger|leader|member))|\b[Mm]embers\sof\s{0}\b"
    r"|\b{0}(?:\s\([A-Z]+\),?)?\s(?:is|was)\san?\s(?:[a-z-]+\s){{0,3}}(?:enterprise|gang|organization)\b"
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
