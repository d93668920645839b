"""Where a phrase ends that follows a label: "from Elm County [awaits trial]"."""

import re

from generator.lint.english.deeds import IRREGULAR_PAST
from generator.lint.english.grammar import ends_thing, is_verb
from generator.lint.kept.patterns import later
from generator.lint.word_sets import words

TOKEN = later(r"\s(U\.S\.|(?:Ft|Mt|St)\.(?=\s[A-Z])|\$?\d+(?:,\d{3})+|[\w'$%]+)([^\w\s]*)")
# "from neighboring Elm": what ends like a verb is none there.
_DETERMINERS = words(
    "a an the this that these those his her its our their each every all both other"
    " neighboring surrounding"
)
_NESTED = words("of under over")
_WHOM = words("him it me them us you")  # "in front of you"
_JOINING = words("and or to")
_COMPARING = words("less likely more now unlikely")
_ACTS_ON = words("a an the his her its their our him them us to that")
# Verbs in the form that goes with several people, which nothing else tells from nouns.
_DO = words(
    "live come enter visit take receive work need use go get make see face return find seek"
    " join serve earn pay learn meet move stay leave start begin complete attend help bring"
    " report apply qualify wait lack lose fail drink die suffer sleep owe remain tend appear"
    " commit reoffend relapse vote sue speak spend graduate enroll arrive travel flee escape"
    " sell buy steal rob carry hide deserve struggle cope know think want try"
    " admit await beat claim deny hope lead owe plead shoot stab surrender testify threaten"
    " assault break burglarize fight hit kidnap loot plan plot prey rape roam run smuggle strike"
    " target walk"
    " ask become believe blame bring call choose climb complain cook cry disappear expect feel"
    " fill follow forget gather grab grow hear hold hurt jump keep kick laugh lie listen must pose"
    " prefer pull push put read refuse rely scream send shout sing sit speak stare take talk teach"
    " throw turn understand wake wander warn wear wonder write yell"
)
# "from the Elm projects"
_PARTS = words(
    "apartments bars blocks docks gangs heights hills homes hospitals jails neighborhoods outskirts"
    " prisons projects schools shelters slums streets suburbs towns woods"
)
_DID = words("are can could did does had has have is may might must was were will would")
_DONE = later(rf"[a-z]{{2,}}ed|{IRREGULAR_PAST}")
_WORD = later(r"[a-z]+")
_SENTENCE_END = later(r"[.!?;]")
# Behind "from Elm", "visit the clinic" has its verb.
_ACTS_AFTER = later(
    r"\s(?!(?:after|as|at|by|for|from|in|into|on|to|under|with)\s)[a-z]+\s(?:an?|the|his|her|its|their|our|him|them|us|to|that)\b"
)
_LEAST_WITH_VERB = 3
_MOST_WORDS = 7
_LEAST_NAMED = 2
_IN_S = later(r"(?!this\b)[a-z]{2,}(?<![isu])s")
_MARKS = '.,;:!?)"\u201d'


def phrase_end(text: str, at: int, *, plural: bool, subject: bool = False) -> str:
    """Return the phrase that a text begins with; empty where its end is not plain.

    Of a subject, no verb is left behind it where the phrase took that in: "in the park scare
    visitors."
    """
    phrase = _phrase_end(text, at, plural=plural)
    if (
        not subject
        or len(phrase.split()) < _LEAST_WITH_VERB
        or _ACTS_AFTER.match(text, len(phrase))
    ):
        return phrase
    rest = _SENTENCE_END.split(text[len(phrase) :])[0]
    words_left = _WORD.findall(rest)
    return phrase if any(_may_be_verb(word, plural=plural) for word in words_left) else ""


def _may_be_verb(word: str, *, plural: bool) -> bool:
    if word in _DO or word in _DID or is_verb(word):
        return True
    return bool(_DONE.fullmatch(word)) or (not plural and _IN_S.fullmatch(word) is not None)


def _phrase_end(text: str, at: int, *, plural: bool) -> str:
    ends = [at]
    nested = False
    for token in TOKEN.finditer(text, at):
        word, mark = token[1], token[2]
        small = word.lower()
        if small in _DETERMINERS and (len(ends) == 1 or nested):
            continue
        if small in _NESTED and len(ends) > 1 and not nested:
            nested = True
            continue
        if not plural and _is_done(text, ends, token):
            # "from Elm awaits trial"
            return text[: ends[-1]]
        # "in need live": the first word behind "in" is no verb.
        is_whom = small in _WHOM and text.endswith(" of", 0, token.start())
        if is_whom or _is_content(word, plural=plural and len(ends) > 1):
            ends.append(token.end(1))
        else:
            return _ended(text, ends, token)
        if mark:
            following = text[token.end() :].lstrip()
            # "from Calder, where he was convicted"
            goes_on = following[:1].isupper() or following.startswith("where ")
            is_plain = mark[0] in _MARKS and not (mark == "," and goes_on)
            return text[: ends[-1]] if is_plain else ""
        if len(ends) > _MOST_WORDS:
            return ""
    return text[: ends[-1]] if len(ends) > 1 else ""


def _is_done(text: str, ends: list[int], token: re.Match[str]) -> bool:
    """Tell whether a word behind a name is what one person does: "from Elm awaits trial"."""
    word = token[1]
    if len(ends) < _LEAST_NAMED or token[2] or not _IN_S.fullmatch(word) or word in _PARTS:
        return False
    following = TOKEN.match(text, token.end())
    if following is None or not text[: ends[-1]].rpartition(" ")[2][:1].isupper():
        return False
    # "from Elm courts was": these are nouns.
    return not (is_verb(following[1]) or following[1] in _DID or following[1].endswith("ed"))


def _is_content(word: str, *, plural: bool) -> bool:
    if not word[0].islower():
        return True
    is_more = word in _COMPARING  # "Addicts on methadone less likely to reoffend"
    return not (is_more or ends_thing(word) or is_verb(word) or (plural and word in _DO))


def _ended(text: str, ends: list[int], by: re.Match[str]) -> str:
    """Return the phrase that a word ends which cannot be in it."""
    word = by[1].lower()
    following = TOKEN.match(text, by.end())
    if word in _JOINING and not (following and _begins_predicate(following[1])):
        return ""
    if word in _ACTS_ON and len(ends) > 1:
        # "from Elm County visit the clinic": the last word was a verb.
        ends = ends[:-1]
    return text[: ends[-1]] if len(ends) > 1 else ""


def _begins_predicate(word: str) -> bool:
    return is_verb(word) or (ends_thing(word) and word not in _DETERMINERS)
