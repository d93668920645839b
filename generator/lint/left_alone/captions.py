"""Case captions: "People v. Hale, an Inmate", "In re Drug Abuse Cases"."""

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

_PARTY = r"(?:(?:[A-Z][\w.'&]*|of|the|and|for|&)[\s,]+){0,6}"
_VERSUS_BEFORE = later(rf"\b[A-Z][\w.']*,?\s(?:v|vs|versus)\.?\s{_PARTY}\Z")
_VERSUS_AFTER = later(rf"(?:'s)?,?\s{_PARTY}(?:v|vs)\.?\s[A-Z]")
_IN_RE = later(
    rf"\b(?:[Ii]n [Rr]e|IN RE|(?:[Ii]n the )?Matter of|[Ee]x [Pp]arte|Estate of):?\s{_PARTY}"
    r"(?:(?<=,\s)an?\s)?\Z"
)
_REACH = 100


def is_in_caption(setting: Setting) -> bool:
    """Tell whether a term stands in the caption of a case."""
    return bool(
        _VERSUS_AFTER.match(setting.after)
        or _VERSUS_BEFORE.search(setting.before[-_REACH:])
        or _IN_RE.search(setting.before[-_REACH:])
    )
