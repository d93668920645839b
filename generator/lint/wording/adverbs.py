"""Adverbs before a label: "is really a thief", "an allegedly homeless man"."""

import re

from generator.lint.english.articles import Wording
from generator.lint.english.capitals import begun_like
from generator.lint.english.headlines import titled
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.stated import has_status

# Nobody goes on being accused because he is "still a thief".
_PROVED_OR_NOT = ("accused ", "been convicted ", "convicted ", "suspected ")
_BE = ("is", "are", "was", "were")
# "an allegedly homeless man", "a severely developmentally disabled woman"
_BEFORE = later(r"\b(?:[a-z]+ly|very|borderline)\s\Z", re.IGNORECASE)
_ENDINGS = ("ly ", "LY ", "ery ", "ERY ", "line ", "LINE ")
# "an elderly homeless man", "the only handicapped man"
_NO_ADVERBS = ("elderly", "family", "early", "only", "lonely", "friendly", "unruly")
_WHOSE_WORD = {
    **dict.fromkeys(("allegedly", "purportedly", "reportedly", "supposedly"), "said to"),
    **dict.fromkeys(("apparently", "likely", "presumably", "probably"), "believed to"),
    **dict.fromkeys(("possibly", "potentially"), "who may"),
}
_DEGREES = {
    **dict.fromkeys(("acutely", "badly", "deeply", "extremely", "gravely", "highly"), "severe"),
    **dict.fromkeys(("profoundly", "seriously", "severely", "very"), "severe"),
    **dict.fromkeys(("mildly", "slightly"), "mild"),
    **dict.fromkeys(("chronically", "permanently"), "chronic"),
    "borderline": "borderline",
    "moderately": "moderate",
    "partially": "partial",
    "partly": "partial",
}
# Nothing is lost without them: whoever is told to be homeless is plainly so.
_EMPTY = ("clearly", "evidently", "obviously", "openly", "plainly", "truly", "visibly")
_ONCE = ("formerly", "previously")
_BEING = {
    "with": "have",
    "without": "be without",
    "experiencing": "be experiencing",
    **dict.fromkeys(("who use", "who uses"), "use"),
    **dict.fromkeys(("who are", "who is"), "be"),
}
_HAVING_BEEN = {
    "with": "had",
    "without": "lacked",
    "experiencing": "experienced",
    **dict.fromkeys(("who use", "who uses"), "used"),
    "who are": "were",
    "who is": "was",
}
_ARTICLE_BEFORE = later(r"\b(?:an?|one|the)\s[a-z]+\s\Z", re.IGNORECASE)
_STATE = later(
    r"\s(with(?:out)?|experiencing|who (?:uses?|is|are))\s(an?\s)?(?=[a-z])", re.IGNORECASE
)
_GRADED = later(r"(?:[a-z]+\s)?(?:illness|disabilit|disorder|addiction|homeless)", re.IGNORECASE)
_LONGEST = 24


def with_adverb_before(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Say "a man said to have a mental illness" for an "allegedly mentally ill" one; or None.

    Nobody is "an allegedly man": where no other words are known, the label is left out.
    """
    if not setting.before.endswith(_ENDINGS):
        return None
    adverb = _BEFORE.search(setting.before[-_LONGEST:])
    noun = setting.term.lower().rpartition(" ")[2]
    if adverb is None or noun == setting.term.lower() or not _keeps(plain[0], noun):
        return None
    if noun.endswith("ing"):
        # "was probably drug seeking": that is what somebody does.
        return None
    said = adverb.group().strip().lower()
    known = said in _EMPTY or said in _WHOSE_WORD or said in _DEGREES or said in _ONCE
    # "primarily homeless men" are those of whom it is said; "a dangerously ill man" is one.
    is_of_one = said not in _NO_ADVERBS and _ARTICLE_BEFORE.search(setting.before)
    if not (known or is_of_one):
        return None
    texts = tuple(_with_how(one, said, noun) for one in plain)
    return Wording(begun_like(adverb.group(), texts), len(adverb.group()))


def _keeps(text: str, noun: str) -> bool:
    """Tell whether a suggestion is of the label's own noun: "man with a mental illness"."""
    return text.lower().partition(" ")[0] == noun


def _with_how(text: str, adverb: str, noun: str) -> str:
    state = _STATE.search(text)
    if state is None or has_status((text,)):
        return text
    who, what = text[: state.start()], text[state.end() :]
    said = f" {state[1].lower()} {(state[2] or '').lower()}"
    if (degree := _DEGREES.get(adverb)) and _GRADED.match(what):
        how = "serious" if degree == "severe" and what.lower().startswith("mental il") else degree
        said = f"{said.removesuffix('a ').removesuffix('an ')}{'a ' if state[2] else ''}{how} "
    elif whose := _WHOSE_WORD.get(adverb):
        said = f" {whose} {_BEING[state[1].lower()]} {(state[2] or '').lower()}"
    elif adverb in _ONCE:
        said = f" who once {_HAVING_BEEN[state[1].lower()]} {(state[2] or '').lower()}"
    return _as_written(text, f"{who}{said}{what}")


def _as_written(text: str, said: str) -> str:
    if text.isupper():
        return said.upper()
    return titled(said) if text.istitle() else said


def behind_verb(said: str, adverb: str) -> str:
    """Return "had himself long used it" for the man "who sold her the pill that killed her"."""
    verb, _, rest = said.partition(" ")
    return f"{verb} {adverb} {rest}" if rest.startswith("long ") else f"{said} {adverb}"


def with_adverb(said: str, adverb: str) -> str:
    """Return "are already in custody", "already have an addiction"."""
    if adverb == "already":
        said = said.replace(" previously ", " ")
    if adverb in ("still", "now") and said.startswith(
        ("has been convicted", "have been convicted")
    ):
        return said
    verb, _, rest = said.partition(" ")
    if adverb == "still" and rest.startswith(_PROVED_OR_NOT):
        return said
    be = verb in _BE
    if adverb == "still" and rest.startswith("alleged to be "):
        return f"{verb} alleged to still be {rest.removeprefix('alleged to be ')}"
    return f"{verb} {adverb} {rest}" if be else f"{adverb} {said}"
