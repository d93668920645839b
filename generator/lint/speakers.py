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


class Speakers:
    """The names under which an office's speakers are quoted in one text."""

    def __init__(self, prose: str, names: tuple[str, ...]) -> None:
        self._prose, self._names = prose, names

    def say(self, quotation: Span | None) -> bool:
        """Tell whether one of them says what is quoted, as far as the words around it tell."""
        if not self._names or quotation is None:
            return False
        around = beside(self._prose, quotation)
        for words in (around.after, around.before):
            if self._are_named(words):
                return True
            if SAID.search(words) and not PRONOUN.search(words):
                return False
        said = around.after + around.before
        goes_on = not _WORD.search(said) or PRONOUN.search(said)
        start, _ = paragraph(self._prose, quotation.start)
        return bool(goes_on) and self._are_named(told_last(self._prose, start))

    def _are_named(self, words: str) -> bool:
        return any(_says(name).search(words.replace(MARKUP, "")) for name in self._names)


@lru_cache(maxsize=64)
def _says(name: str) -> re.Pattern[str]:
    """Return what finds somebody who speaks: "said DA Ruiz", "Ruiz, who tried the case, said"."""
    named = r"\s".join(map(re.escape, name.split()))
    return re.compile(
        rf"\b(?:{ONLY_SAYS}|according\sto),?\s{_TITLED}{named}\b"
        rf"|\b{named}(?:,[^,]{{1,90}},)?\s(?:also\s|\w+ly\s)?{SAYS}\b"
    )
