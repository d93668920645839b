"""A noun that shares a label's article: "an addict and mother" is "a person ... and a mother"."""

import re

from generator.lint.english.articles import Wording, article_for
from generator.lint.english.headlines import is_capitalized_throughout
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.anyone import ANY_ROW_BEFORE
from generator.lint.wording.joined import has_no_phrase
from generator.lint.wording.towns import HEADLINE_VERBS

_AND_ONE_AFTER = later(
    r"\s(and|or)(?=\s((?:(?!an?\s)[a-z]+\s){0,2}?(?:acquaintance|associate|boyfriend|brother|burglar|child|convict"
    r"|coward"
    r"|cousin|criminal|dealer|father|felon|friend|fugitive|gangster|girlfriend|grandfather|grandmother"
    r"|husband|informant|killer|leader|liar|member|mother|murderer|neighbor|owner|parent|parolee|partner|pimp"
    r"|predator|prostitute|rapist|robber|roommate|sister|smuggler|student|supplier|thief|trafficker|user"
    r"|veteran|wife|worker)\b))"
)
# They are somebody else: "a suspected trafficker or victim".
_OTHER_AFTER = later(
    r"\s(and|or)\s(?=(?:accomplice|buyer|bystander|customer|survivor|victim|witness)\b)"
)
# "GANG MEMBER AND ASSOCIATE TO BE CHARGED": the associate is in no gang.
_SOMEBODY_AFTER = later(
    r"\sand\s(?:(?:her|his|two|three)\s)?(?:accomplices?|associates?|boyfriend|brother|co\sdefendants?"
    r"|codefendants?|companions?|cousin|daughter|father|friends?|girlfriend|husband|mother|partner"
    r"|sister|son|wife|(?:getaway\s)?driver|lookout)"
    rf"(?=\s(?:are\s|is\s|were\s)?{HEADLINE_VERBS}\b)",
    re.IGNORECASE,
)
_ARTICLE_BEFORE = later(r"\b(?:[Aa]n?)\s(?:[a-z]+\s)?\Z")
_OWN_ARTICLE = later(r"(?:an?|her|his|its|my|one|our|the|their|two)\s")
# Elsewhere they could be taken for two people: "shot an addict and sex worker".
_IS_ONE_BEFORE = later(
    r"(?:\b(?:as|be|became|become|been|being|is|was)\s|,\s)(?:an?\s)?\Z|,\san?\s[a-z]+\s\Z"
)
# "any inmate or incarcerated person"
_SAME = (
    r"((?:incarcerated|unhoused)\s(?:person|people)|(?:person|people)\s(?:in\s(?:custody|jail|prison)"
    r"|on\s(?:parole|probation)|with\s(?:an?\s)?(?:addiction|felony\sconvictions?"
    r"|substance\suse\sdisorders?)|accused\sof\s[a-z]+|convicted\sof\s[a-z]+))"
)
_OR_SAME_AFTER = later(rf"\s(?:and|or)\s(?:an?\s)?{_SAME}\b", re.IGNORECASE)
_SAME_OR_BEFORE = later(rf"\b{_SAME}\s(?:and|or)\s(?:an?\s)?\Z", re.IGNORECASE)
_ARTICLE = later(r"(?:an?\s)?(.*)", re.IGNORECASE)
_LONGEST_SAME = 60
_REACH, _ROW = 24, 120


def with_article_again(wording: Wording, setting: Setting) -> Wording:
    """Return wording with an article for the noun that "and" joins, where it had the label's."""
    if apart := _beside_somebody(wording, setting):
        return apart
    if wording.after or setting.term.endswith("s") or has_no_phrase(wording.suggestions[0]):
        return wording
    other = _OTHER_AFTER.match(setting.after)
    if other and _ARTICLE_BEFORE.search(setting.before[-_REACH:]):
        texts = tuple(
            f"{one} {other[1]} {article_for(setting.after[other.end() :])}"
            for one in wording.suggestions
        )
        return wording._replace(suggestions=texts, after=other.end() - 1)
    joined = one_after(setting.after)
    if joined and setting.before.endswith(", ") and _is_of_row(joined[1], setting):
        return wording
    if joined is None or not _IS_ONE_BEFORE.search(setting.before[-_REACH:]):
        return wording
    again = f" {joined[1]} {article_for(joined[2])}"
    texts = tuple(f"{one}{again}" for one in wording.suggestions)
    return wording._replace(suggestions=texts, after=joined.end())


def _is_of_row(joining: str, setting: Setting) -> bool:
    """Tell whether each label of a row is somebody: "any robber, burglar or thief"."""
    return joining == "or" or ANY_ROW_BEFORE.search(setting.before[-_ROW:]) is not None


def _beside_somebody(wording: Wording, setting: Setting) -> Wording | None:
    """Return a headline's phrase with somebody else between commas behind it, or None."""
    if wording.after or setting.after[:5].lower() != " and ":
        return None
    other = _SOMEBODY_AFTER.match(setting.line_after)
    if other is None or has_no_phrase(wording.suggestions[0]):
        return None
    if not (setting.term.isupper() or is_capitalized_throughout(setting)):
        return None
    texts = tuple(f"{one},{other[0]}," for one in wording.suggestions)
    return wording._replace(suggestions=texts, after=other.end())


def said_once_of_all(wording: Wording, setting: Setting) -> Wording | None:
    """Return one phrase for "any inmate or incarcerated person", or None."""
    if joined := _OR_SAME_AFTER.match(setting.after):
        same = joined[1].lower()
        said = tuple(one for one in wording.suggestions if _bare(one).lower() == same)
        return wording._replace(suggestions=said, after=joined.end()) if said else None
    joined = _SAME_OR_BEFORE.search(setting.before[-_LONGEST_SAME:])
    if joined is None or wording.before:
        return None
    said = tuple(joined[1] for one in wording.suggestions if one.lower() == joined[1].lower())
    return Wording(said[:1], len(joined[0])) if said else None


def _bare(text: str) -> str:
    match = _ARTICLE.fullmatch(text)
    return match[1] if match else text


def one_after(after: str) -> re.Match[str] | None:
    """Return the word that joins a noun without an article of its own, and the noun, or None."""
    joined = _AND_ONE_AFTER.match(after) if after.startswith((" and ", " or ")) else None
    return None if joined is None or _OWN_ARTICLE.match(joined[2]) else joined
