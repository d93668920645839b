"""What people had on them: "arrested a person on parole who had a gun in his waistband".

Behind a label, "with a gun" is plain; behind a conviction, a gang or a sale it would go with that.
"""

import re

from generator.lint.articles import Wording
from generator.lint.patterns import later
from generator.lint.setting import Setting

# Whom somebody met, with what they had. What comes with "attacked" may be the weapon.
_MET_BEFORE = later(
    r"\b(?:apprehend|arrest|caught|catch|contact|detain|encounter|found|find|saw|spot|stop)"
    r"(?:e?d|ped|ted|s|es|ing|ping|ting)?\s(?:(?:an?|another|the|two|three|four|five|six|several"
    r"|\d+)\s)?(?:[a-z]+\s){0,2}\Z"
    r"|\b(?:band|group|pair)\sof\s(?:[a-z]+\s)?\Z",
    re.IGNORECASE,
)
_THING_AFTER = later(
    r"\swith\s(?=(?:[\w.$]+\s){0,4}(?:ammunition|bags?|bullets|cash|cocaine|contraband|crowbars?"
    r"|drugs|fentanyl|firearms?|grams|guns?|handguns?|heroin|images|kilograms|kilos|kni(?:fe|ves)"
    r"|machetes?|magazines?|marijuana|meth|methamphetamine|ounces|pills|pistols?|pounds|rifles?"
    r"|rounds|shotguns?|tools|weapons?)\b)"
)
_PLAIN = later(
    r"(?:(?:an?|the|other|another) )?(?:young )?"
    r"(?:(?:accused|convicted|incarcerated|undocumented|unhoused) (?:[A-Z]\w+ )?)?"
    r"(?:man|men|nationals?|noncitizens?|person|people|woman|women|youth)\Z",
    re.IGNORECASE,
)
_REACH = 50


def who_had(wording: Wording, setting: Setting) -> Wording:
    """Return wording with "who had" for "with" where the thing would go with the last noun."""
    thing = _THING_AFTER.match(setting.line_after)
    if thing is None or _PLAIN.match(wording.suggestions[0]):
        return wording
    if setting.is_capitalized or not _MET_BEFORE.search(setting.sentence_before[-_REACH:]):
        return wording
    said = (f"{one} {'and who' if ' who ' in one else 'who'} had" for one in wording.suggestions)
    return wording._replace(suggestions=tuple(said), after=len(" with"))
