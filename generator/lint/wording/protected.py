"""What somebody is kept safe from, or reports: "protect children from predators by teaching"."""

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

_FROM_BEFORE = later(r"\b(?:guard|keep|protect|safe|shield)\w*\s(?:[\w']+\s){0,5}from\s\Z")
_COMMITS = later(r"(?:person|people) who (?:commits?|engages? in) (.+)")
# "Report drug dealers anonymously", "to report traffickers to the hotline"
_REPORT_BEFORE = later(r"\b[Rr]eport(?:ed|ing|s)?\s(?:any\s)?\Z")
_HOW_AFTER = later(
    r"\s(?:anonymously|by|confidentially|directly|immediately|online|through|to|via|without)\b"
)
_DEALS = later(r"people who (?:sell (\w+)|traffic ([\w ]+)|(shoplift)|steal( cars)?)")
_REACH = 80


def deeds_alone(suggestions: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    """Return what people do, where "by" would seem to say how they do it; or nothing."""
    if _HOW_AFTER.match(setting.after) and _REPORT_BEFORE.search(setting.before[-_REACH:]):
        return _reported(suggestions)
    does = _COMMITS.fullmatch(suggestions[0])
    if does is None or not setting.after.startswith(" by "):
        return ()
    is_kept_from = _FROM_BEFORE.search(setting.before[-_REACH:])
    return (does[1], *suggestions) if is_kept_from else ()


def _reported(suggestions: tuple[str, ...]) -> tuple[str, ...]:
    """Return "drug sales" for dealers whom somebody may report; or nothing."""
    if does := _COMMITS.fullmatch(suggestions[0]):
        return (does[1], *suggestions)
    deals = _DEALS.fullmatch(suggestions[0])
    if deals is None:
        return ()
    if deals[1]:
        return (f"{deals[1].removesuffix('s')} sales", *suggestions)
    if deals[2]:
        return (f"{deals[2].removesuffix('s')} trafficking", *suggestions)
    return ("shoplifting" if deals[3] else "car theft" if deals[4] else "theft", *suggestions)
