"""What somebody is advertised, booked or regarded as: "as a prostitute"."""

from generator.lint.patterns import later
from generator.lint.setting import Setting

_AD_BEFORE = later(r"\b(?:advertis|market|offer|promot)\w*\s(?:\w+\s){1,4}\Z")
_REGARDED_BEFORE = later(
    r"\b(?:describ|dismiss|disregard|identif|list|portray|regard|treat)\w*\s(?:[\w,]+\s){0,5}\Z"
)
_BOOKED_BEFORE = later(
    r"\b(?:arrest(?:ed|ing|s)|book(?:ed|ing|s)|charg(?:ed|ing)|cit(?:ed|ing)|procur\w+|prosecut\w+"
    r"|recruit(?:ed|ing|s)?)\s(?:\w+\s){0,3}\Z"
)
_REACH = 40


def as_prostitute(text: str, setting: Setting) -> str:
    """Return what fits behind "advertised", "booked" or "dismissed her"; or nothing."""
    if text != "in prostitution":
        return ""
    near = setting.before[-_REACH:]
    if _REGARDED_BEFORE.search(near):
        return "as sex workers" if setting.term.endswith("s") else "as a sex worker"
    if _BOOKED_BEFORE.search(near):
        return "for prostitution"
    return "for commercial sex" if _AD_BEFORE.search(near) else ""
