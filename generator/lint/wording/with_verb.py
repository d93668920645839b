"""Terms that have their verb in them, and what else is said with it: "was addicted and broke"."""

import re

from generator.lint.english.articles import Wording
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.wording.also_is import also_is

_VERB_FIRST = later(r"(?:s?he's|is|are|was|were)\b", re.IGNORECASE)
WHO_AFTER = later(
    r"\swho(?=\s(?!(?:he|i|our|police|prosecutors|she|the|they|we|you)\b)[a-z]+)", re.IGNORECASE
)
"""A clause about the person, and not about what others do to her."""
AND_ONE = (
    r"an?(?!\s(?:[a-z]+\s){1,2}?(?:are|called|came|did|found|gave|had|has|have|heard|is|saw|told|took"
    r"|was|went|were)\b)"
)
"""What follows "and" where somebody is something else: "and a nurse", but "and a third were"."""
# "is a suicidal confrontation and a crime": what is said has the same verb.
_IS_ONE_FIRST = later(r"(?:is|was)\san?\s", re.IGNORECASE)
# "was a drunk and a thief"
_AND_ONE_AFTER = later(rf"\sand(?=\s{AND_ONE}\s)")
# "were drunks and thieves"
_AND_SOME_AFTER = later(r"\sand(?=\s(?:[a-z]+\s)?[a-z]+s(?:[.,;:!?]|\Z))")

# "held as mentally ill and dangerous"
_AND_STATE_AFTER = later(
    r"\s(and|or)(?=\s(?:dangerous|delusional|disabled|homeless|incompetent|suicidal|unfit|unhoused"
    r"|unstable|violent)\b)"
)


def with_predicate(wording: Wording, setting: Setting) -> Wording | None:
    """Return what is said of the subject with "and" before what else is: "was addicted and broke".

    The term has the verb in it.
    """
    verb = _VERB_FIRST.match(setting.term)
    if said := also_is(wording, setting):
        return said
    if setting.term.startswith("as ") and (state := _AND_STATE_AFTER.match(setting.after)):
        texts = tuple(f"{one} {state[1]} being" for one in wording.suggestions if "having" in one)
        return wording._replace(suggestions=texts, after=state.end()) if texts else None
    if verb is None:
        return None
    is_one = _IS_ONE_FIRST.match(wording.suggestions[0])
    if not is_one and (who := WHO_AFTER.match(setting.after)):
        texts = tuple(f"{one} and" for one in wording.suggestions)
        return wording._replace(suggestions=texts, after=who.end())
    is_of_several = verb[0].lower() in ("are", "were")
    another = (_AND_SOME_AFTER if is_of_several else _AND_ONE_AFTER).match(setting.after)
    if another and not is_one:
        be = "is" if verb[0].lower().endswith("'s") else verb[0].lower()
        texts = tuple(f"{one} and {be}" for one in wording.suggestions)
        return wording._replace(suggestions=texts, after=another.end())
    return None
