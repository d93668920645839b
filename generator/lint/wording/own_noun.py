"""A noun before a label that says who somebody is already: "a fugitive gang member"."""

import re

from generator.lint.english.articles import Wording
from generator.lint.english.capitals import begun_like
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.wording.places import with_nation

_MAY_BE = (
    "ational ",
    "ATIONAL ",
    "ugitive ",
    "UGITIVE ",
    "urned ",
    "URNED ",
    "old case ",
    "OLD CASE ",
    "old Case ",
)
# "a Mexican national drug trafficker", but "a national drug dealer"
_NOUN_BEFORE = later(
    r"(?:\b(?:foreign|(?-i:[A-Z])\w+(?:an|ese|ish|ch|ek|ic|i|ino))\s(national\s)"
    r"|\b(fugitive\s))\Z",
    re.IGNORECASE,
)
# "Former Teacher Turned Child Predator", but "He turned drug dealer" has nobody else there.
_TURNED_BEFORE = later(
    r"\b(?!(?:had|has|he|she|they|then|later|was|who)\b)([a-z]{3,})\sturned\s(?:an?\s)?\Z",
    re.IGNORECASE,
)
_COLD_CASE = later(r"\b(cold\scase\s)\Z", re.IGNORECASE)
_PERSON = later(r"(person|people)\b(.*)", re.IGNORECASE)
_LONGEST_BEFORE = 40


def with_own_noun(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Return what is said of somebody whom a noun before names: "a foreign national accused"."""
    if nation := with_nation(plain, setting):
        return nation
    if not setting.before.endswith(_MAY_BE) or not _PERSON.fullmatch(plain[0]):
        return None
    people = tuple(filter(None, map(_PERSON.fullmatch, plain)))
    near = setting.before[-_LONGEST_BEFORE:]
    if turned := _TURNED_BEFORE.search(near):
        texts = (turned[1] + one[2] for one in people)
        return Wording(tuple(texts), len(turned.group()))
    if (cold := _COLD_CASE.search(near)) and people[0][2]:
        # "Cold Case Rapist Sentenced"
        solved = begun_like(cold[1], (_in_cold_case(one[0]) for one in people))
        return Wording(solved, len(cold[1]))
    noun = _NOUN_BEFORE.search(near)
    if noun is None or not people[0][2]:
        return None
    return _wanted(people, noun[2], setting) if noun[2] else _nationals(people, noun[1])


def _nationals(people: tuple[re.Match[str], ...], noun: str) -> Wording:
    """Return "nationals accused of rape" for "foreign national rapists"."""
    several = "S" if people[0][1].isupper() else "s"
    texts = (
        f"{noun.strip()}{several if one[1].lower() == 'people' else ''}{one[2]}" for one in people
    )
    return Wording(tuple(texts), len(noun))


def _wanted(people: tuple[re.Match[str], ...], fugitive: str, setting: Setting) -> Wording:
    """Return "wanted person accused of rape" for "fugitive rapist"."""
    if setting.after.lower().startswith(" wanted "):
        return Wording(tuple(one[0] for one in people), len(fugitive))
    texts = (f"wanted {one[0]}" for one in people)
    return Wording(begun_like(fugitive, texts), len(fugitive))


def _in_cold_case(text: str) -> str:
    if text.isupper():
        return f"{text} IN COLD CASE"
    return f"{text} in {'Cold Case' if text.partition(' ')[2][0].isupper() else 'a cold case'}"
