"""Of what day people are: "today's pushers" are "people who sell drugs today"."""

import re

from generator.lint.english.articles import Wording
from generator.lint.english.capitals import begun_like
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

# Of whom a case is told, "today" is the day of the news: "Today's burglars were arrested".
_PEOPLE = later(
    r"(?!.*\b(?:accused|alleged|convicted|suspected)\b)(?:\w+\s)?people\b", re.IGNORECASE
)
_DAY = "today's "


def with_today(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Return "people who sell drugs today" for "today's pushers", or None."""
    if not setting.before[-len(_DAY) :].lower().endswith(_DAY) or not _PEOPLE.match(plain[0]):
        return None
    today = setting.before[-len(_DAY) :]
    # In a headline it keeps its capitals.
    day = "today" if setting.term.islower() else today[:5]
    texts = [f"{one} {day}" for one in plain if _PEOPLE.match(one)]
    return Wording(begun_like(today, texts), len(today))
