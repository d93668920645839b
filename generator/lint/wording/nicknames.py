"""A nickname before a label: the "Red Hat" robber is "accused of robbery in the "Red Hat" case".

What police or papers call a case stands in quotation marks where an adjective would. Before
"person" it would be the name of a person.
"""

import re

from generator.lint.english.articles import Wording
from generator.lint.english.capitals import begins_sentence, begun_like, capital_first
from generator.lint.english.headlines import is_capitalized_throughout
from generator.lint.english.nicknames import nickname_before
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

_OF_DEED = later(
    r"(?:armed )?(?:person|people)(?: responsible(?: for the \w+)?"
    r"| (?:(?:accused|arrested on suspicion|convicted|suspected) of|sentenced for) [\w -]+)?"
    r"|[\w ]+ suspects?",
    re.IGNORECASE,
)
# "Defendant in the 'Spider' burglary case pleads guilty"
_PLAIN = {"person": "defendant", "people": "defendants"}
_DEED = later(
    r"(?:accused|convicted) of ((?:[a-z]+ ){0,2}?(?:arson|burglary|fraud|rape|robbery|theft))\Z",
    re.IGNORECASE,
)
_TRIED_AFTER = later(
    r"\s(?:(?:has|have|been|is|are|was|were)\s){0,2}"
    r"(?:convicted|found\sguilty|gets?|plead(?:s|ed)?|pled|sentenced)\b",
    re.IGNORECASE,
)
_SELLS = later(r" (?:selling|trafficking)\b", re.IGNORECASE)
_NAME_AFTER = later(r"\s[A-Z][a-z]+\s[A-Z][a-z]")


def with_nickname(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Return "person accused of robbery in the "Red Hat" case" for its robber, or None."""
    called = nickname_before(setting.before)
    if called is None or not _OF_DEED.fullmatch(plain[0]):
        return None
    is_title = is_capitalized_throughout(setting)
    if _NAME_AFTER.match(setting.after) and not is_title:
        return None
    quoted = called["called"]
    if quoted[0].isalpha() and _SELLS.search(plain[0]):
        # "the Mill Park drug dealer" lives there.
        return None
    case = "Case" if is_title else "case"
    the = "the " if called[1] or not is_title else ""
    if plain[0].lower() in _PLAIN:
        texts = [_of_party(plain, f"{the}{quoted}", case, setting)]
    else:
        texts = [f"{one} in {the}{quoted}{case}" for one in plain if _OF_DEED.fullmatch(one)]
    # "Suspected "Red Hat" robber": the suggestion says that.
    length = len(called["said"] or "") + len(quoted)
    bare = setting._replace(before=setting.before[:-length], term=quoted)
    begun = capital_first if begins_sentence(bare) else str
    return Wording(tuple(map(begun, texts)), length)


def _of_party(plain: tuple[str, ...], quoted: str, case: str, setting: Setting) -> str:
    """Return "defendant in the "Red Hat" robbery case" where his trial is told, or "person"."""
    deed = next(filter(None, map(_DEED.search, plain)), None)
    who = _PLAIN[plain[0].lower()] if _TRIED_AFTER.match(setting.after) else plain[0]
    (begun,) = begun_like(plain[0], (who,))
    return f"{begun} in {quoted}{f'{deed[1]} ' if deed else ''}{case}"
