"""Names that hold a term: bodies, laws, programs, persons and cases keep their names.

Everything here works on capitals. A headline is capitalized throughout, so in a headline only
words that names are made of may stand between a term and the word that makes it a name.
"""

import re

from generator.lint.model import Vocabulary
from generator.lint.patterns import later
from generator.lint.setting import Setting
from generator.lint.word_sets import words

_TOKEN = later(r"[ \u2028]?(&|,|[^\W_](?:[\w'.]*\w)?)")
_TOKEN_BACK = later(r"(&|,|[^\W_](?:[\w'.]*\w)?)[ \u2028]?\Z")
_CONNECTORS = words("of on for against and the to in & ,")
_KINDS = words("adult juvenile youthful young female male former federal state sexual")
_LEADERS = words("of on for against to")
_MOST_WORDS = 8
_HEADLINE_WORDS = 7
_ACRONYM = later(r"\s?\(([A-Z]{3,9})\)")
_HONORIFIC = later(
    r"\b(?:Mr|Ms|Mrs|Dr|Judge|Justice|Officer|Detective|Sgt|Sergeant|Lt|Sheriff|Senator|Sen|Rep|Gov"
    r"|Chief|Deputy|Attorney|Assemblyman|Assemblywoman)\.?\s(?:[A-Z][\w.']*\s){0,2}\Z"
)
_FIRST_NAME = later(r"\b[A-Z][a-z]+\s(?:[A-Z]\.\s)?\Z")
_AGE = later(r",\s\d{2},")
_REACH = 60
_PARTY = r"(?:(?:[A-Z][\w.'&]*|of|the|and|for|&)[\s,]+){0,6}"
_VERSUS_BEFORE = later(rf"\b[A-Z][\w.']*,?\s(?:v|vs|versus)\.?\s{_PARTY}\Z")
_VERSUS_AFTER = later(rf"(?:'s)?,?\s{_PARTY}(?:v|vs)\.?\s[A-Z]")
_IN_RE = later(
    rf"\b(?:[Ii]n [Rr]e|IN RE|(?:[Ii]n the )?Matter of|[Ee]x [Pp]arte|Estate of):?\s{_PARTY}\Z"
)
_FEW_WORDS = 3
_HEADLINE_SHARE = 0.8
_LONGEST_CHAIN = 6


def is_in_name(setting: Setting, vocabulary: Vocabulary) -> bool:
    """Tell whether the term stands in the name of a body, law, program, person or case."""
    if not setting.is_capitalized:
        return False
    return (
        _is_in_caption(setting)
        or _is_surname(setting)
        or _is_in_title_case_name(setting, vocabulary)
    )


def capitalized_share(text: str) -> float:
    """Return which share of the longer words begins with a capital."""
    words = [word for word in re.findall(r"[^\W\d_][\w']*", text) if len(word) > _FEW_WORDS]
    return sum(word[0].isupper() for word in words) / len(words) if words else 0.0


def _is_in_caption(setting: Setting) -> bool:
    return bool(
        _VERSUS_AFTER.match(setting.after)
        or _VERSUS_BEFORE.search(setting.before[-100:])
        or _IN_RE.search(setting.before[-100:])
    )


def _is_surname(setting: Setting) -> bool:
    if " " in setting.term or setting.term.isupper():
        return False
    aged = _AGE.match(setting.after) and _FIRST_NAME.search(setting.before[-_REACH:])
    return bool(aged or _HONORIFIC.search(setting.before[-_REACH:]))


def _is_in_title_case_name(setting: Setting, vocabulary: Vocabulary) -> bool:
    if not _all_capitalized(setting.term):
        return False
    right, left = _run_right(setting.line_after), _run_left(setting.line_before)
    headline = _is_headline(setting, left, right)
    return (
        _ends_in_head(right, vocabulary, strict=headline)
        or _begins_with_head(left, vocabulary)
        or _is_spelled_by_acronym(setting, left, right)
    )


def _all_capitalized(term: str) -> bool:
    return all(word[0].isupper() or word in _CONNECTORS for word in term.split())


def _run_right(text: str) -> list[str]:
    """Return the capitalized words, with what connects them, that follow a term."""
    words: list[str] = []
    at = 0
    while len(words) < _MOST_WORDS and (match := _TOKEN.match(text, at)):
        if not _continues(match[1]):
            break
        words.append(match[1])
        at = match.end()
    return _without_last_connectors(words)


def _run_left(text: str) -> list[str]:
    """Return the capitalized words, with what connects them, that stand before a term."""
    words: list[str] = []
    end = len(text)
    while len(words) < _MOST_WORDS and (match := _TOKEN_BACK.search(text, max(0, end - 40), end)):
        if not _continues(match[1]):
            break
        words.insert(0, match[1])
        end = match.start()
    while words and words[0] in _CONNECTORS:
        words.pop(0)
    return words


def _continues(word: str) -> bool:
    return word[0].isupper() or word in _CONNECTORS


def _without_last_connectors(words: list[str]) -> list[str]:
    while words and words[-1] in _CONNECTORS:
        words.pop()
    return words


def _is_headline(setting: Setting, left: list[str], right: list[str]) -> bool:
    """Tell whether words are capitalized here because everything is."""
    run = len([word for word in left + right if word not in _CONNECTORS])
    if run + len(setting.term.split()) >= _HEADLINE_WORDS or setting.term.isupper():
        return True
    line = setting.line_before + setting.term + setting.line_after
    titled = len(line.split()) >= _FEW_WORDS and capitalized_share(line) > _HEADLINE_SHARE
    return titled and not line.endswith(".")


def _ends_in_head(right: list[str], vocabulary: Vocabulary, *, strict: bool) -> bool:
    """Tell whether a head follows: "Drug Abuse Resistance Education"."""
    for word in right:
        lowered = word.lower()
        if lowered in vocabulary.heads or lowered.removesuffix("s") in vocabulary.heads:
            return True
        if strict and lowered not in vocabulary.name_words and lowered != "&":
            return False
    return False


def _begins_with_head(left: list[str], vocabulary: Vocabulary) -> bool:
    """Tell whether a head leads up to the term: "National Institute on Drug Abuse"."""
    words = [word.lower() for word in left]
    if not words or words[-1] not in _CONNECTORS | _KINDS:
        return False
    for at in range(len(words) - 1, 0, -1):
        if words[at] in _LEADERS and words[at - 1] in vocabulary.leads:
            return _is_one_chain(words[at + 1 :])
    return False


def _is_one_chain(words: list[str]) -> bool:
    """Tell whether the words between a leader and the term only list what the body is for."""
    if words and words[-1] in _KINDS:
        words = words[:-1]
    return not words or (len(words) <= _LONGEST_CHAIN and words[-1] in _CONNECTORS)


def _is_spelled_by_acronym(setting: Setting, left: list[str], right: list[str]) -> bool:
    """Tell whether the name is given with its acronym: "Residential Substance Abuse (RSA)"."""
    match = _ACRONYM.search(setting.line_after)
    if match is None or not _is_run(setting.line_after[: match.start()], right):
        return False
    words = [word for word in (*left, *setting.term.split(), *right) if word not in _CONNECTORS]
    initials = "".join(word[0] for word in words)
    least = len([word for word in (*setting.term.split(), *right) if word not in _CONNECTORS])
    return len(match[1]) >= least and initials.endswith(match[1])


def _is_run(text: str, right: list[str]) -> bool:
    return [match[1] for match in _TOKEN.finditer(text)] == right
