"""What the place of a label does to the words for its status, whatever they are.

"criminals committing felonies" are "people committing felonies", and nobody is accused of what was
never charged.
"""

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.arrests import is_never_charged
from generator.lint.status.companions import as_somebody
from generator.lint.status.stated import as_modified, modifier_of

_COMMITTING = later(r"\scommitting\s")
_ANY_OFFENSE = later(r"(?<= of) (?:an offense|offenses|a crime|crimes)\Z")
WHO = later(r"(?:(?:the|armed) )?(?:person|people) who (?!(?:is|are|was|were|has|have)\b)")
"""Says that somebody does it, and is no phrase for what they are."""
_ACCUSED = "accused of"


def in_place(first: list[str], setting: Setting) -> list[str]:
    """Return suggestions as they fit where the label stands, in their order."""
    if _COMMITTING.match(setting.after):
        # The offense comes right after.
        first = [_ANY_OFFENSE.sub("", one) for one in first]
    if modifier := modifier_of(setting):
        first = as_modified(first, modifier)
    if _ACCUSED in first[0] and is_never_charged(setting):
        first = [one.replace(_ACCUSED, "suspected of") for one in first if _ACCUSED in one]
    # Of somebody who is only accused, nothing is offered that says they do it.
    if not WHO.match(first[0]):
        first = [one for one in first if not WHO.match(one)]
    return as_somebody(first, setting)
