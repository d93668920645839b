"""A possessive with nothing behind it: "The gun was the felon's" is "was that of a person"."""

import re

from generator.lint.english.articles import Wording, article_for, as_written
from generator.lint.english.capitals import small_first
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

_MARK = later(r"'s?(?=[.,;:!?]|\Z)(?!,\snot\b)", re.IGNORECASE)
# "The gun was the felon's.", "The car, a dealer's, was found"
_IS_WHOSE = later(r"(?:\b(are|be|been|is|was|were)\s|[a-z],\s)(the|an?|another|this|that)\s\Z")
_REACH = 20


def that_of(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Return "that of a person who has an addiction" for "an addict's", or None."""
    mark = _MARK.match(setting.after)
    whose = _IS_WHOSE.search(setting.before[-_REACH:]) if mark else None
    if mark is None or whose is None:
        return None
    those = "those" if whose[1] in ("are", "were") else "that"
    is_any = whose[2] in ("a", "an")
    articles = (as_written(article_for(one), "a") if is_any else whose[2] for one in plain)
    texts = (
        f"{those} of {article} {small_first(one)}"
        for article, one in zip(articles, plain, strict=True)
    )
    return Wording(tuple(texts), len(whose[2]) + 1, len(mark.group()))
