"""What somebody is kept safe from: "protect children from predators by teaching them"."""

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

_FROM_BEFORE = later(r"\b(?:guard|keep|protect|safe|shield)\w*\s(?:[\w']+\s){0,5}from\s\Z")
_COMMITS = later(r"(?:person|people) who (?:commits?|engages? in) (.+)")
_REACH = 80


def deeds_alone(suggestions: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    """Return what people do, where "by" would seem to say how they do it; or nothing."""
    does = _COMMITS.fullmatch(suggestions[0])
    if does is None or not _FROM_BEFORE.search(setting.before[-_REACH:]):
        return ()
    return (does[1], *suggestions)
