"""The noun phrase behind a label, where its last noun is known: "inmate [meal program costs]"."""

from generator.lint.english.grammar import ends_thing, is_verb
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.word_sets import words
from generator.lint.wording.head_nouns import (
    BETWEEN,
    DOING,
    HEADS,
    ONE,
    ONE_HEADS,
    SEVERAL,
    TITLES,
    VERB_TOO,
    Noun,
)

# "inmate hospital bills" are no laws.
_PAID = words("dental hospital legal medical phone")
_WORDS_AFTER = later(r"(?:\s[A-Za-z]+(?![\w'])){1,4}")
_SMALL_WORDS_AFTER = later(r"((?:\s[a-z]+){1,3})(?![\w'])")
_TRIED = words("defendant defendants suspect suspects guard guards officer officers")
# "The inmate meal program costs $2 million"
_DOES_AFTER = later(
    r"[a-z]+\s(?:\$|\d|about|an?|back|for|from|less|more|nearly|on|over|positive|that|the)\b"
)
# "The jail's inmate roster lists everyone"
_LISTS_AFTER = later(
    r"(?:lists|reports)\s(?!(?:are|by|filed|for|from|had|have|in|is|kept|made|of|on|show|that|to|were"
    r"|which|will|with|[a-z]+ed)\b)[a-z]"
)
_ACTING = (DOING | VERB_TOO) - BETWEEN


def known_after(setting: Setting) -> Noun | None:
    """Return the longest noun phrase behind a label that ends in a known noun, or None."""
    following = _WORDS_AFTER.match(setting.line_after)
    phrase: list[str] = []
    length = 0
    for word in following[0].split() if following else ():
        small = word.lower()
        if not _goes_on(small, phrase, setting):
            break
        phrase.append(word)
        if small in _ACTING and not (small == "abuse" and len(phrase) > 1):
            # "The inmate smuggling phones was caught", "Inmate Fights Deportation"
            length = len(phrase)
            break
        length = length if small in BETWEEN - HEADS - ONE_HEADS else len(phrase)
    goes_on = following[0].split()[length : length + 1] if following and length else [""]
    if not length or (goes_on and goes_on[0].lower() in _TRIED):
        # "a gang member murder suspect"
        return None
    head = phrase[length - 1].lower()
    is_one = head in ONE
    if (is_one or head in BETWEEN) and _has_more_nouns(setting, len(" ".join(phrase[:length])) + 1):
        return None
    return Noun(
        " ".join(phrase[:length]), ONE[head] if is_one else _join_of(phrase[:length]), is_one
    )


def _goes_on(word: str, phrase: list[str], setting: Setting) -> bool:
    """Tell whether a noun phrase goes on with a word: "program costs", "rights lawyer"."""
    if not (word in HEADS or word in ONE_HEADS or word in BETWEEN):
        return bool(phrase) and word in TITLES
    at = len(" ".join(("", *phrase, "")))
    if not phrase or _LISTS_AFTER.match(setting.line_after, at):
        return not phrase
    return not (word in VERB_TOO and _DOES_AFTER.match(setting.line_after, at))


def _has_more_nouns(setting: Setting, at: int) -> bool:
    """Tell whether a noun may follow that is not known: "a gang member murder podcast"."""
    more = _SMALL_WORDS_AFTER.match(setting.line_after, at)
    word = more[1].split()[0] if more else ""
    if word in VERB_TOO and _DOES_AFTER.match(setting.line_after, at + 1):
        # "Addict treatment costs less than jail"
        return False
    return bool(word) and not (ends_thing(word) or is_verb(word))


def _join_of(phrase: list[str]) -> str:
    """Return the word that joins a noun phrase with people: "screening tool for"."""
    first, head = phrase[0].lower(), phrase[-1].lower()
    if head in TITLES:
        return "for"
    if head in ("bill", "bills") and first in _PAID:
        return "of"
    return "to" if first == "notification" and head != "system" else SEVERAL[head]
