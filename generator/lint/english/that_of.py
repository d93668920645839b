"""A possessive with nothing behind it: "The gun was the felon's" is "was that of a person".

And one that says whom something is for: "the offenders' class" is a class for them.
"""

import re

from generator.lint.english.articles import Wording, article_for, as_written
from generator.lint.english.capitals import capital_first, small_first
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

_MARK = later(r"'s?(?=[.,;:!?]|\Z)(?!,\snot\b)", re.IGNORECASE)
# "The gun was the felon's.", "The car, a dealer's, was found"
_IS_WHOSE = later(r"(?:\b(are|be|been|is|was|were)\s|[a-z],\s)(the|an?|another|this|that)\s\Z")
_CLASS = later(
    r"(?:[a-z]+\s){0,2}(?:class(?:es)?|clinics?|courses?|programs?|sessions?|workshops?"
    r"|(?:counseling|discussion|education|recovery|self\shelp|support|therapy|treatment)\sgroups?)",
    re.IGNORECASE,
)
# "The addicts' group meets on Mondays", but "the dealers' group sold pills"
_GROUP_MEETS = later(
    r"'\sgroups?\s(?:begins?|gathers?|is\sfull|meets?|met|starts?)\b", re.IGNORECASE
)
_ARTICLE = later(r"\b(an?)\s\Z", re.IGNORECASE)
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


def for_them(plain: tuple[str, ...], setting: Setting, possessed: str) -> Wording | None:
    """Return "class for people accused of" for "offenders' class", whoever holds it, or None."""
    if not setting.after.startswith("' ") or plain[0].lower().endswith((" people", " youth")):
        return None
    is_group = possessed.lower() in ("group", "groups") and _GROUP_MEETS.match(setting.after)
    if not is_group and not _CLASS.fullmatch(possessed):
        return None
    word = " FOR " if plain[0].isupper() else " for "
    texts = tuple(_for_whom(one, word, possessed) for one in plain)
    article = _ARTICLE.search(setting.before[-_REACH:])
    if article:
        texts = tuple(f"{as_written(article_for(one), article[1])} {one}" for one in texts)
    return Wording(texts, len(article[0]) if article else 0, len("' ") + len(possessed))


def _for_whom(text: str, word: str, possessed: str) -> str:
    if text.isupper() or possessed[0].isupper() or not text[0].isupper():
        return f"{possessed}{word}{text}"
    return f"{capital_first(possessed)}{word}{small_first(text)}"
