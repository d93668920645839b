"""A nickname before a label: the "Red Hat" robber is "accused of robbery in the "Red Hat" case".

What police or papers call a case stands in quotation marks where an adjective would. Before
"person" it would be the name of a person.
"""

import re

from generator.lint.english.articles import Wording
from generator.lint.english.capitals import begins_sentence, capital_first
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
    texts = (f"{one} in {the}{quoted}{case}" for one in plain if _OF_DEED.fullmatch(one))
    # "Suspected "Red Hat" robber": the suggestion says that.
    length = len(called["said"] or "") + len(quoted)
    bare = setting._replace(before=setting.before[:-length], term=quoted)
    begun = capital_first if begins_sentence(bare) else str
    return Wording(tuple(map(begun, texts)), length)
