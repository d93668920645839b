"""Adjectives that a comma or "and" joins to a label's own: "dangerous, [violent felons]"."""

import re
from typing import NamedTuple

from generator.lint.english.articles import article_for
from generator.lint.english.person_first import with_illness
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.word_sets import words

AGAIN = words("chronic frequent habitual persistent prolific recidivist recurring repeat serial")
"""Who does it more than once."""
_GRAVE = words(
    "dangerous serious violent hardened hardcore vicious ruthless notorious prolific brazen chronic"
    " habitual persistent repeat cold-blooded"
)
_OF_PERSON = words(
    "aggressive armed brutal callous calculating cowardly cruel deadly depraved desperate evil"
    " heartless heinous ill manipulative merciless predatory remorseless sadistic selfish"
    " sophisticated troubled unrepentant unstable young"
)
OFFENSE = later(
    r"\b(?:of|charged with|commit(?:s|ted)?) (?:(an?|the most|repeated) )?"
    r"((?:minor|nonviolent|serious|violent) )?(?:[\w-]+ )?"
    r"(?:offenses?|crimes?|felon(?:y|ies))\b",
    re.IGNORECASE,
)
# "if dangerous, inmates are moved"
_PREDICATE = later(
    r"\b(?:although|are|as|be|became|been|being|but|considered|got|grew|if|is|once|though|turned|was"
    r"|were|when|while)\s"
    r"(?:\w+ly\s)?\Z",
    re.IGNORECASE,
)
_DESCRIBED = later(
    r"\b((?:[a-z]+ly\s)?(?:mentally\s(?=ill))?([a-z]+|cold\sblooded))(,|\sand|\sor)\s\Z",
    re.IGNORECASE,
)
_ILL = later(r"mentally\sill\Z", re.IGNORECASE)
_THE_BEFORE = later(r"\bthe\s\Z", re.IGNORECASE)
# "the mentally ill and the homeless": those are others.
_OWN_ARTICLE = later(r"(?:our|the)\s(?!most\b)", re.IGNORECASE)
_ARTICLE = later(r"(?:an?|the most) ", re.IGNORECASE)


class Said(NamedTuple):
    """Suggestions that have taken in words before the label, and their length."""

    texts: tuple[str, ...]
    dropped: int


def described(texts: tuple[str, ...], near: str, setting: Setting) -> Said | None:
    """Return what is said without the comma of "dangerous, people" or the "and" of it; or None."""
    found = _DESCRIBED.search(near)
    if found is None or _is_of_others(found, near, setting):
        return None
    adjective, length = found[2].lower(), len(found[0])
    if _ILL.search(found[1]):
        return Said(tuple(with_illness(one, found[1].lower()) for one in texts), length)
    if adjective in _GRAVE:
        return Said(tuple(_with_grave(one, adjective) for one in texts), length)
    if adjective not in _OF_PERSON:
        return None
    return Said(tuple(f"{found[1].lower()} {one}" for one in texts), length)


def _is_of_others(found: re.Match[str], near: str, setting: Setting) -> bool:
    """Tell whether an adjective may be of somebody else: "the young, addicts and others"."""
    if _OWN_ARTICLE.match(setting.term):
        return True
    before = near[: found.start()]
    if _PREDICATE.search(before):
        return True
    return found[3] == "," and setting.term.endswith("s") and bool(_THE_BEFORE.search(before))


def _with_grave(text: str, adjective: str) -> str:
    """Return "accused of serious and violent offenses" for who is serious and violent."""
    offense = OFFENSE.search(text)
    if adjective == "violent" and text.endswith("prior convictions"):
        return f"{text} for violent offenses"
    if offense and adjective in AGAIN and not (offense[1] or "").startswith("the"):
        return repeated(text, offense)
    if offense is None or adjective not in ("serious", "violent"):
        return text
    graver = (offense[2] or "").strip().lower()
    if graver == adjective:
        return text
    return inserted(text, offense, f"{adjective} and" if graver else adjective)


def repeated(text: str, offense: re.Match[str]) -> str:
    """Return "accused of repeated violent crimes" for who is a habitual criminal, too."""
    if "repeated" in offense[0].lower():
        return text
    deed, _, what = offense[0].partition(" ")
    what = _ARTICLE.sub("", what, count=1) if _ARTICLE.match(what) else what
    again = "Repeated" if what[0].isupper() else "repeated"
    if not what.endswith("s"):
        what = f"{what[:-1]}ies" if what.endswith("y") else f"{what}s"
    return f"{text[: offense.start()]}{deed} {again} {what}{text[offense.end() :]}"


def inserted(text: str, offense: re.Match[str], said: str) -> str:
    """Return a suggestion with words before its offense."""
    at = offense.start(2) if offense[2] else offense.end(1) + 1 if offense[1] else -1
    if at < 0:
        at = offense.start() + offense[0].index(" ") + 1
    said = said.upper() if text.isupper() else said.title() if text[at].isupper() else said
    before = text[:at]
    if (offense[1] or "").lower() in ("a", "an"):
        before = f"{text[: offense.start(1)]}{article_for(said)} "
    return f"{before}{said} {text[at:]}"
