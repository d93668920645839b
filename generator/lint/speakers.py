"""Who says what is quoted: what an office's own speakers say, the office has written itself."""

import re
from functools import lru_cache

from generator.lint.attribution import (
    ONLY_SAYS,
    PRONOUN,
    SAID,
    SAYS,
    beside,
    paragraph,
    told_last,
)
from generator.lint.kept.patterns import later
from generator.lint.model import MARKUP
from generator.location import Span

# "said Marlow County District Attorney Ana Ruiz", and not "said Sheriff Lee beside Ana Ruiz".
_TITLED = r"(?:(?:[A-Z][\w.'\u2019-]*,?|the|of|our|and)\s){0,9}"
_WORD = later(r"\w")
# "said County Attorney Ruiz": what stands there is no first name.
_TITLE = later(
    r"(?i:attorney|captain|chief|commissioner|coroner|deputy|detective|director|lieutenant|marshal"
    r"|mayor|officer|prosecutor|sergeant|sheriff|superintendent|warden|(?:capt|det|dr|lt|sgt)\.?|DA)\s"
)
_FIRST_NAME = later(r"\b(?!M(?:r|s|rs)\.)([A-Z][\w'-]*\.?)\s\Z")


class Speakers:
    """The names under which an office's speakers are quoted in one text."""

    def __init__(self, prose: str, names: tuple[str, ...]) -> None:
        self._prose = prose
        self._names = _as_told(_plain(prose), names) if names else ()

    def say(self, quotation: Span | None) -> bool:
        """Tell whether one of them says what is quoted, as far as the words around it tell."""
        if not self._names or quotation is None:
            return False
        around = beside(self._prose, quotation)
        for words in around:
            if self._are_named(words):
                return True
            if SAID.search(words) and not PRONOUN.search(words):
                return False
        said = "".join(around)
        goes_on = not _WORD.search(said) or PRONOUN.search(said)
        start, _ = paragraph(self._prose, quotation.start)
        return bool(goes_on) and self._are_named(told_last(self._prose, start))

    def _are_named(self, words: str) -> bool:
        plain = _plain(words)
        return any(
            (said := _says(name).search(plain)) and self._is_theirs(name, plain[: said.end()])
            for name in self._names
        )

    def _is_theirs(self, name: str, told: str) -> bool:
        """Tell whether a surname is not another person's: "Joe Ruiz" beside Ana Ruiz."""
        if " " in name:
            return True
        first = _FIRST_NAME.search(told[: told.rfind(name)])
        if first is None or _TITLE.fullmatch(first[0]):
            return True
        return any(one.startswith(f"{first[1]} ") and one.endswith(name) for one in self._names)


def _plain(words: str) -> str:
    """Return words without the marks that no reader sees, and with one kind of apostrophe."""
    return words.replace(MARKUP, "").replace("\u2019", "'")


def _as_told(prose: str, names: tuple[str, ...]) -> tuple[str, ...]:
    """Return how a text may name the speakers: who has a full name in it is "Ruiz" as well."""
    told: list[str] = []
    for name in map(_plain, names):
        told.append(name)
        _, _, surname = name.rpartition(" ")
        if surname != name and surname[:1].isupper() and re.search(rf"\b{_pattern(name)}", prose):
            told.append(surname)
    return tuple(dict.fromkeys(told))


def _pattern(name: str) -> str:
    """Return what matches a name, with an initial in it, or an office, with or without capitals."""
    first, *rest = name.split()
    if name.islower():
        words = r"\s".join(map(re.escape, rest if first == "the" and rest else name.split()))
        return rf"(?i:(?:the\s)?{words})"
    if not rest:
        return re.escape(first)
    return rf"{re.escape(first)}\s(?:[A-Z][\w.]*\s)?" + r"\s".join(map(re.escape, rest))


@lru_cache(maxsize=64)
def _says(name: str) -> re.Pattern[str]:
    """Return what finds somebody who speaks: "said DA Ruiz", "Ruiz, who tried the case, said"."""
    # "said Tom Reyes of Ana Ruiz's office"
    named = rf"{_pattern(name)}(?!'s\b)"
    return re.compile(
        rf"\b(?:{ONLY_SAYS}|according\sto),?\s{_TITLED}{named}\b"
        rf"|\b{named}(?:,[^,]{{1,90}},)?\s(?:also\s|\w+ly\s)?{SAYS}\b"
    )
