"""One or several, where the text leaves it open, or leaves out an "s": "the offender(s)".

"A dealer or dealers" is one phrase, too: "a person or people who sell drugs".
"""

import re

from generator.lint.english.articles import Wording
from generator.lint.english.person_first import bare_verb
from generator.lint.kept.patterns import later
from generator.lint.model import Rule
from generator.lint.setting import Setting

_S = "(s)"
_PERSON = later(r"\b(person)\b", re.IGNORECASE)
_VERB = later(r"(\bwho\s)(\w+)", re.IGNORECASE)
_CAPITAL = later(r" [A-Z]")
# "Elm is tired of repeat offender walking free": of several, whatever is written.
_TIRED_OF_BEFORE = later(r"\b(?:done|fed\sup|over|sick|tired)\s(?:of|with)\s\Z")
_DOING_AFTER = later(r"\s(?!being\b)[a-z]{2,}ing\s")
_VERBS = {"is": "are", "has": "have", "was": "were"}
_PEOPLE = {"person": "person or people", "Person": "Person or People", "PERSON": "PERSON OR PEOPLE"}


def without_s(setting: Setting) -> Setting | None:
    """Return the setting of a label as if no "(s)" or "or dealers" stood right behind, or None."""
    length = _length(setting)
    return setting._replace(after=setting.after[length:]) if length else None


def _length(setting: Setting) -> int:
    """Return the length of "(s)" or " or dealers", which say that there may be several."""
    if setting.after.startswith((_S, "(S)")):
        return len(_S)
    if not setting.after.startswith(" or "):
        return 0
    label = setting.term.rpartition(" ")[2].lower()
    several = f" or {'thieves' if label == 'thief' else f'{label}s'}"
    is_next = setting.after.lower().startswith(several)
    return len(several) if is_next and not setting.after[len(several) :][:1].isalnum() else 0


def with_s(form: str, setting: Setting) -> str:
    """Return the form of several for "tired of felon walking free", which lacks an "s", or ""."""
    if not (form.endswith("singular") and setting.before.endswith((" of ", " with "))):
        return ""
    if not (_DOING_AFTER.match(setting.after) and _TIRED_OF_BEFORE.search(setting.before[-16:])):
        return ""
    return f"{form.removesuffix('singular')}plural"


def several_of(rule: Rule, form: str) -> str:
    """Return the form that a rule has for several where this one is for one, or ""."""
    if "singular" in form:
        return form.replace("singular", "plural")
    # "burglars_home", "thieves_of", "porches"
    first, mark, rest = form.partition("_")
    forms = (f"{form}s", f"{form}es", f"{first}s{mark}{rest}", form.replace("thief", "thieves"))
    return next((one for one in forms if one in rule.suggestions and one != form), "")


def one_or_more(wording: Wording, setting: Setting) -> Wording:
    """Return "the person or people accused of" for one person, with the "(s)" taken in."""
    texts = tuple(map(_of_any_number, wording.suggestions))
    return wording._replace(suggestions=texts, after=wording.after + _length(setting))


def _of_any_number(text: str) -> str:
    who = _PERSON.search(text)
    if who is None:
        return f"{text} or suspects" if text.endswith(" suspect") else text
    said = _PEOPLE.get(who[1], who[1])
    if who[1] == "Person" and not (who.start() or _CAPITAL.search(text, who.end())):
        said = "Person or people"
    behind = _VERB.sub(_of_several, text[who.end() :])
    return f"{text[: who.start()]}{said}{behind}"


def _of_several(who: re.Match[str]) -> str:
    return f"{who[1]}{_VERBS.get(who[2].lower()) or bare_verb(who[2]) or who[2]}"
