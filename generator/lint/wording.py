"""Suggestions made to fit where the term stands: capitals, article, possessive."""

import re
from dataclasses import dataclass

from generator.lint.combining import Words, filled
from generator.lint.grammar import ends_thing
from generator.lint.model import Rule
from generator.lint.names import capitalized_share
from generator.lint.setting import Setting
from generator.lint.word_sets import words

QUOTED_MESSAGE = "quoted speech: consider a paraphrase"

_SMALL_WORDS = words("a an and as at by for from in of on or the to with")
_ARTICLE = re.compile(r"\b(an?)\s\Z", re.IGNORECASE)
_DETERMINER = re.compile(r"\b(the|an?)\s\Z", re.IGNORECASE)
_POSSESSED = re.compile(r"'s?((?:\s[\w]+(?:'s)?){1,4})(?=(\W*))")
_MOST_POSSESSED = 3
_LONGEST_ARTICLE = 6
_TITLE_SHARE = 0.7
_TAKES_POSSESSIVE = re.compile(r"\b(?:person|people|individuals?|citizens?|noncitizens?|youth)\Z")
_OBJECT_BEGINS = words("a an the his her its their our my him them us me")
_AN = re.compile(r"[aeio]|u(?![sn]i|se|[^aeioun]*e\b)|hour|honest|heir", re.IGNORECASE)
_SPELLED_AN = re.compile(r"[AEFHILMNORSX][A-Z]+\b")


@dataclass(frozen=True, slots=True)
class Wording:
    """What to say instead of one term."""

    suggestions: tuple[str, ...]
    before: int = 0
    """How many code points of the folded text before the term are replaced with it."""
    after: int = 0
    replacements: tuple[str, ...] = ()


def fitted(rule: Rule, form: str, chosen: Words, setting: Setting) -> Wording:
    """Return the rule's suggestions, fitted to the place of the term."""
    plain = tuple(
        _with_capitals(filled(text, chosen), rule, setting) for text in rule.suggestions[form]
    )
    return _possessive(plain, setting) or _with_article(plain, setting)


def message(wording: Wording, setting: Setting) -> str:
    """Return the one line that says what to do."""
    matched = setting.term
    if wording.after:
        matched = setting.before[-wording.before :] + matched + setting.after[: wording.after]
    return f'say "{wording.suggestions[0]}" instead of "{matched}"'


def _with_capitals(text: str, rule: Rule, setting: Setting) -> str:
    term = setting.term
    if rule.exact or not term[:1].isupper():
        return text
    if term.isupper() and len(term) > 1:
        return text.upper()
    line = setting.line_before + term + setting.line_after
    if len(line.split()) > len(term.split()) and capitalized_share(line) > _TITLE_SHARE:
        return " ".join(_capitalized(word) for word in text.split(" "))
    return text[:1].upper() + text[1:]


def _capitalized(word: str) -> str:
    return word if word in _SMALL_WORDS else word[:1].upper() + word[1:]


def _with_article(plain: tuple[str, ...], setting: Setting) -> Wording:
    """Take in an article that no longer fits: "an addict", "a person with ..."."""
    article = _ARTICLE.search(setting.before[-_LONGEST_ARTICLE:])
    if article is None or all(_article(one) == article[1].lower() for one in plain):
        return Wording(plain, replacements=plain)
    fitting = tuple(f"{_as_written(_article(one), article[1])} {one}" for one in plain)
    return Wording(plain, before=len(article.group()), replacements=fitting)


def _article(text: str) -> str:
    return "an" if _AN.match(text) or _SPELLED_AN.match(text) else "a"


def _as_written(article: str, model: str) -> str:
    if model.isupper() and len(model) > 1:
        return article.upper()
    return article.capitalize() if model[0].isupper() else article


def _possessive(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Turn a possessive round: "the addict's mother" is "the mother of a person with ..."."""
    if not setting.after.startswith("'"):
        return None
    determiner, possessed = (
        _DETERMINER.search(setting.before[-_LONGEST_ARTICLE:]),
        _possessed(setting),
    )
    if determiner is None or not possessed:
        return None
    the = _as_written("the", determiner[1])
    turned = tuple(_turned(one, the, determiner.group(), possessed) for one in plain)
    mark = 2 if setting.after.startswith("'s") else 1
    length = mark + 1 + len(possessed)
    return Wording(turned, len(determiner.group()), length, turned)


def _turned(suggestion: str, the: str, determiner: str, possessed: str) -> str:
    if _TAKES_POSSESSIVE.search(suggestion.lower()):
        return f"{determiner}{suggestion}'s {possessed}"
    owner = suggestion[:1].lower() + suggestion[1:] if not suggestion.isupper() else suggestion
    article = "" if owner.lower().startswith("people") else f"{_article(owner)} "
    return f"{the} {possessed} of {article}{owner}"


def _possessed(setting: Setting) -> str:
    """Return the noun or short noun phrase after a possessive; empty where it is not simple."""
    match = _POSSESSED.match(setting.after)
    if match is None:
        return ""
    words: list[str] = []
    for word in match[1].split():
        if ends_thing(word.lower()):
            if len(words) > 1 and word.lower() in _OBJECT_BEGINS:
                words.pop()
            break
        words.append(word)
    return " ".join(words) if 0 < len(words) <= _MOST_POSSESSED else ""
