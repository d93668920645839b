"""A noun that a label stands before, turned round: "the population of people with ..."."""

import re

from generator.lint.english.articles import article_for, is_plural
from generator.lint.english.grammar import ends_thing, is_verb
from generator.lint.english.headlines import is_capitalized_throughout
from generator.lint.kept.patterns import NUMBER, later
from generator.lint.model import Rule
from generator.lint.setting import Setting
from generator.lint.word_sets import words
from generator.lint.wording.head_nouns import (
    AFTER_SEVERAL,
    BASES,
    BETWEEN,
    COUNTED_AFTER,
    DOING,
    HEADS,
    NO_VERBS,
    ONE_HEADS,
    PEOPLE,
    PHRASE_ENDS,
    SEVERAL,
    VERB_TOO,
    Noun,
    phrase_behind,
)
from generator.lint.wording.hyphened import hyphened_after, turned_hyphened
from generator.lint.wording.noun_phrase import known_after
from generator.lint.wording.one_or_more import several_of
from generator.lint.wording.shared_noun import shared_after, with_others_after

# "helped the inmate escape", "Did the felon attack"
_VERB_BEFORE = later(
    r"\b(?:can|could|did|do|does|had|has|have|hear|heard|help(?:ed|s|ing)?|let|lets|letting|make|makes"
    r"|made|making|may|might|must|saw|see|sees|seen|should|watch(?:ed|es|ing)?|will|would)\s"
    r"(?:(?:an?|another|any|her|his|one|that|the|this)\s)?(?:\w+\s)?\Z",
    re.IGNORECASE,
)
_LETTERS = ("GPS", "DUI", "DNA", "GED", "HIV", "ID")
_SMALL_WORDS_AFTER = later(r"((?:\s[a-z]+){1,3})(?![\w'])")
_LEAST = 3
# They are no things that people have: "Illegal alien criminals fled".
_SOMEBODY = later(
    r"(?:child|children|m[ae]n|people|person|victim|wom[ae]n"
    r"|[a-z]+(?:er|or|ist|ict|ee|inal|mate)s?|felons?|members?|thie(?:f|ves))\Z"
)
# "anti-gang member laws", "pro-offender policies"
_PREFIXES = {"anti": "against", "non": "other than", "pro": "favoring"}
_PREPOSITION_BEFORE = later(
    r"\b(?:about|against|by|despite|during|for|from|in|into|of|on|over|to|with|without)\s\Z"
)
_BEGINS = later(r"(?:\A|[.!?;:]\s)[\"\u201c]?\Z|\b(?:and|because|but|that|when|while)\s\Z")
_DETERMINER_BEFORE = later(
    r"\b(?:an?|each|every|her|his|its|my|no|one|our|that|the|their|this|your)\s(?:\w+ly\s)?\Z",
    re.IGNORECASE,
)
# "An inmate letters the signs"
_ONE_BEFORE = later(r"\b(?:an?|another|each|every|one)\s\Z", re.IGNORECASE)
_SUBJECT_BEFORE = later(
    r"\b(?:an?|another|each|every|her|his|its|my|one|our|that|the|their|this|who|whose|your)\s"
    r"(?:\w+\s){0,2}\Z"
    r"|[,;:\u2014]\s\Z|\b(?:say|says|said|if|as|after|before|where|or)\s\Z",
    re.IGNORECASE,
)
# "describes inmate searches": of one person, an article would stand there.
_GOVERNS_BEFORE = later(
    r"\b(?:address|approv|assess|audit|ban|cover|creat|describ|discuss|document|expand|fund|handl"
    r"|improv|increas|inspect|investigat|limit|monitor|offer|oversee?|prevent|process|provid"
    r"|record|reduc|restrict|review|study|studi|support|track)(?:e|ed|ing|s|es)?\s\Z",
    re.IGNORECASE,
)
_OBJECT_AFTER = later(
    r"\s(?:an?|another|for\shelp|he|her|him|his|home|it|its|she|that|the|their|them|they|\d+)\b"
)
# "This type of predator hides": that is what he does.
_KIND_OF_BEFORE = later(r"\b(?:kind|sort|type)\sof\s\Z")
# "gave the inmate early release", "denied the felon access to a lawyer": who gets it.
_GIVEN_BEFORE = later(
    r"\b(?:allow|award|den(?:y|i)|gave|give|giving|grant|guarantee|offer|owe|promise|provide|sentence"
    r"|show)(?:d|n|s|ed|es|ing)?\s(?:an?|any|each|every|fellow|her|his|one|that|the|this)\s"
    r"(?:\w+\s)?\Z",
    re.IGNORECASE,
)
_GIVEN = words(
    "access bail benefits care confinement counseling credit credits duty education employment"
    " housing jobs meals money parole probation release rights service testing therapy time"
    " training treatment"
)
# "Judge Denies Inmate Early Release"
_DECIDED_BEFORE = later(r"\b(?:Den(?:y|ied|ies)|Gave|Gives?|Grant(?:s|ed)?)\s\Z", re.IGNORECASE)
_DECIDED = words("access bail confinement parole probation release time")
_ENDS = later(r"\s*(?:[,.;:!?)\"\u201d]|\Z)|\sof\s")
# "An experienced burglar needs two minutes"
_NEEDED_AFTER = later(
    rf"\sneeds\s(?:an?|at\sleast|just|less|more|no|only|the|to|{NUMBER})\s", re.IGNORECASE
)
# In a table: "Parolee searches: 41", "Inmate bookings | 4,112".
_COUNT_AFTER = later(r"\s?[:|]\s\d")
_PREDICATE_AFTER = later(
    r"\s(?:are|begins|came|can|closes|did|do|doubled|fell|grew|had|has|have|is|leads|led|may|met|must|opens|prompts|rose|should"
    r"|sparks|was|went|were|will"
    r"|would|[a-z]{2,}ed)\b"
)
# "Death of inmate leads to lawsuit"
_HEADLINE_GOES_ON = words(
    "angers brings causes draws exposes leads prompts raises renews reveals shocks sparks spurs"
    " stuns triggers upsets"
)
_REACH = 24
_GIVEN_REACH = 40
_LONGEST_PREFIX = 6


def prefix_before(setting: Setting) -> str:
    """Return the beginning of a hyphenated word that the label ends: "anti-gang member"."""
    last = setting.before[-_LONGEST_PREFIX:].rpartition(" ")[0].rpartition(" ")[2]
    is_prefix = setting.before.endswith(" ") and last.lower() in _PREFIXES
    return f"{last} " if is_prefix else ""


def noun_after(rule: Rule, form: str, setting: Setting) -> Noun | None:
    """Return the noun that a label goes with, or None."""
    first = setting.line_after[1:].partition(" ")[0].lower().rstrip('.,;:!?)"\u201d')
    who = rule.suggestions[form][0]
    if is_plural(who):
        return _registry_after(first, who, setting)
    if "singular" not in form and not (who.startswith("person ") and several_of(rule, form)):
        return None
    if phrase := phrase_behind(setting):
        return None if _is_given(phrase[0], setting) else Noun(*phrase)
    if joined := shared_after(setting) or hyphened_after(first, setting):
        return joined
    if first in HEADS or first in ONE_HEADS or first in BETWEEN:
        found = known_after(setting)
        if found and _stands_as_noun(found, setting) and not _is_given(found.text, setting):
            prefix = prefix_before(setting).strip().lower()
            return found._replace(join=_PREFIXES[prefix], is_one=False) if prefix else found
    return _any_noun_after(setting)


def _is_given(noun: str, setting: Setting) -> bool:
    """Tell whether somebody gets what follows: "gave the inmate access to a phone"."""
    what = noun.lower().partition(" to ")[0].rpartition(" ")[2]
    if what not in _GIVEN:
        return False
    near = setting.line_before[-_GIVEN_REACH:]
    is_decided = what in _DECIDED and setting.is_capitalized and _DECIDED_BEFORE.search(near)
    return bool(is_decided or _GIVEN_BEFORE.search(near))


def _registry_after(first: str, who: str, setting: Setting) -> Noun | None:
    """Return the noun of "mentally ill inmates unit", where only a noun can follow."""
    if first not in AFTER_SEVERAL or "people" not in who:
        return None
    found = known_after(setting)
    return found if found and not found.is_one else None


def _stands_as_noun(noun: Noun, setting: Setting) -> bool:
    """Tell whether a word like "needs" is no verb: "The inmate needs surgery"."""
    word = noun.text.lower()
    near = setting.line_before[-_REACH:]
    if _COUNT_AFTER.match(setting.line_after, len(word) + 1):
        return True
    needs = not setting.term.endswith("s") and _NEEDED_AFTER.match(setting.line_after)
    if needs or (word.endswith("s") and not word.endswith("ss") and _ONE_BEFORE.search(near)):
        return False
    if word in VERB_TOO:
        return _is_no_subject(near, noun, setting)
    if word in BASES or word in DOING:
        is_thing = word in BASES or _GOVERNS_BEFORE.search(near) or _is_ended(noun, setting)
        return bool(is_thing) and not _VERB_BEFORE.search(near)
    may_be_verb = (
        word.endswith("s")
        and " " not in word
        and word not in NO_VERBS
        and any(one.search(near) for one in (_DETERMINER_BEFORE, _BEGINS, _KIND_OF_BEFORE))
    )
    if not may_be_verb or is_capitalized_throughout(setting):
        return True
    return _is_ended(noun, setting)


def _is_no_subject(near: str, noun: Noun, setting: Setting) -> bool:
    """Tell whether the label does nothing: "reviewed inmate calls", but "An inmate calls home"."""
    if noun.text == "Abuse" and _PREPOSITION_BEFORE.search(near):
        # "Guard Indicted for Inmate Abuse"
        return True
    if setting.term.isupper() or is_capitalized_throughout(setting):
        # "Officer Admits Inmate Abuse": of one inmate, the verb would be "abuses".
        if noun.text.endswith("s") and COUNTED_AFTER.match(setting.line_after, len(noun.text) + 1):
            return True
        is_of = setting.line_after[:10].lower() == " abuse of "
        return noun.text.lower() == "abuse" and not is_of and _is_ended(noun, setting)
    if _GOVERNS_BEFORE.search(near):
        return True
    after = setting.line_after[len(noun.text) + 1 :]
    if _SUBJECT_BEFORE.search(near) or _BEGINS.search(near):
        return bool(_PREDICATE_AFTER.match(after))
    return not _OBJECT_AFTER.match(after)


def _is_ended(noun: Noun, setting: Setting) -> bool:
    after = setting.line_after[len(noun.text) + 1 :]
    if setting.is_capitalized and PHRASE_ENDS.match(after):
        return True
    return bool(_PREDICATE_AFTER.match(after) or _ENDS.match(after))


def _any_noun_after(setting: Setting) -> Noun | None:
    """Return what a label without an article goes with: "Inmate uprisings are rare"."""
    following = _SMALL_WORDS_AFTER.match(setting.line_after)
    phrase = _noun_phrase(following[1].split()) if following else []
    if not phrase or len(phrase[0]) < _LEAST:
        return None
    if is_capitalized_throughout(setting) or setting.term.isupper():
        return None
    near = setting.line_before[-_REACH:]
    if _PREPOSITION_BEFORE.search(near):
        does_it = phrase[0].endswith("s") and _KIND_OF_BEFORE.search(near)
        return None if does_it else Noun(" ".join(phrase), SEVERAL.get(phrase[-1], "of"))
    # "Felon faces charges" has a verb there; in "Felon arrests rose" the verb comes after.
    predicate = _PREDICATE_AFTER.match(setting.line_after, 1 + len(phrase[0]))
    if not (_BEGINS.search(near) and predicate):
        return None
    return Noun(phrase[0], SEVERAL.get(phrase[0], "of"))


def _noun_phrase(following: list[str]) -> list[str]:
    """Return the words before the first that is no noun."""
    phrase: list[str] = []
    for word in following:
        if ends_thing(word) or is_verb(word) or word in _HEADLINE_GOES_ON:
            break
        if word in PEOPLE or (word not in HEADS and _SOMEBODY.match(word)):
            return []
        phrase.append(word)
    return phrase


def turned(texts: tuple[str, ...], noun: Noun, setting: Setting) -> tuple[str, ...]:
    """Return the noun with the people it is about behind it."""
    if noun.is_one:
        texts = tuple(_one(text, setting) for text in texts if not is_plural(text))
    else:
        texts = tuple(filter(is_plural, texts))
    if joined := turned_hyphened(noun, texts) or with_others_after(noun, texts):
        return joined
    said = " ".join(word if word in _LETTERS else word.lower() for word in noun.text.split(" "))
    said = said.replace("re entry", "re-entry")
    return tuple(_behind(said, noun.join, text) for text in texts)


def _behind(noun: str, join: str, text: str) -> str:
    if text.startswith("the "):
        # Of "the mentally ill inmates unit", the article is the unit's.
        return f"the {noun} {join} {text[4:]}"
    if noun.startswith("rights "):
        return f"{noun.partition(' ')[2]} for the rights of {text}"
    return f"{noun} {join} {text}"


def _one(text: str, setting: Setting) -> str:
    """Return whose it is, with the article that only running prose has."""
    if setting.term.isupper() or is_capitalized_throughout(setting):
        return text
    return f"{article_for(text)} {text}"
