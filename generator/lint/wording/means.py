"""By what means something was begun for people: "opened a clinic for addicts with a grant"."""

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

_MEANS_AFTER = later(
    r"\swith\s(?:(?!(?:and|of|or)\b)[\w$.,]+\s){0,3}?(?:\$[\d.,]+|budget|clerks?|funding|funds|grants?"
    r"|help|judges?|million|money|(?:case|social)\sworkers?|staff|support|volunteers?)"
    r"(?=[.,;]|\Z|\s(?:and|from|in|of|to)\b|\smillion)"
)
_BEGAN_BEFORE = later(
    r"\b(?:began|beg[iu]n|built|creat|expand|found|fund|launch|open|pilot|ran|run|set\sup|start)"
    r"(?:ed|e?s|ing|ning)?\s[^.;]{1,60}\bfor\s(?:[a-z]+\s)?\Z"
)


def is_means(setting: Setting) -> bool:
    """Tell whether "with" says by what means something for them was begun: it is not theirs."""
    if not _MEANS_AFTER.match(setting.after):
        return False
    return _BEGAN_BEFORE.search(setting.sentence_before) is not None
