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
    r"(?:armed )?(?:person|people)(?: responsible"
    r"| (?:(?:accused|arrested on suspicion|convicted|suspected) of|sentenced for) [\w -]+)?"
    r"|[\w ]+ suspects?",
    re.IGNORECASE,
)


def with_nickname(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Return "person accused of robbery in the "Red Hat" case" for its robber, or None."""
    called = nickname_before(setting.before)
    if called is None or not _OF_DEED.fullmatch(plain[0]):
        return None
    quoted = called["called"]
    case = "Case" if is_capitalized_throughout(setting) else "case"
    the = "" if not called[1] and case == "Case" else "the "
    texts = (f"{one} in {the}{quoted}{case}" for one in plain if _OF_DEED.fullmatch(one))
    # "Suspected "Red Hat" robber": the suggestion says that.
    length = len(called["said"] or "") + len(quoted)
    bare = setting._replace(before=setting.before[:-length], term=quoted)
    begun = capital_first if begins_sentence(bare) else str
    return Wording(tuple(map(begun, texts)), length)
