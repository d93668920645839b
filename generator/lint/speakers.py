"""Who says what is quoted: what an office's own speakers say, the office has written itself."""

import re
from functools import lru_cache

from generator.lint.kept.patterns import later
from generator.lint.model import MARKUP, PARAGRAPH_END
from generator.location import Span

_ONLY_SAYS = (
    r"said|says|stated|states|added|adds|explained|explains|noted|notes|continued|remarked|wrote"
    r"|writes|argued|announced|commented|declared|concluded|observed|stressed"
)
# Whoever stands behind these is spoken to.
_SAYS = rf"(?:{_ONLY_SAYS}|told|tells|warned|warns|urged|urges)"
# "said Marlow County District Attorney Ana Ruiz", and not "said Sheriff Lee beside Ana Ruiz".
_TITLED = r"(?:(?:[A-Z][\w.'\u2019-]*,?|the|of|our|and)\s){0,9}"
_SAID = later(rf"\b{_SAYS}\b|\baccording\sto\b")
_PRONOUN = later(rf"\b(?:he|she|they)\s(?:also\s)?{_SAYS}\b|\b{_SAYS}\s(?:he|she|they)\b", re.I)
_MARKS = '"\u201c\u201d\u201e\u00ab\u00bb'
_QUOTED = later(f"[{_MARKS}][^{_MARKS}]*(?:[{_MARKS}]|\\Z)")
_WORD = later(r"\w")
_REACH, _LONGEST_BEFORE = 300, 2_000
_MOST_BACK = 4
"""A statement seldom runs over more paragraphs without naming who makes it."""


class Speakers:
    """The names under which an office's speakers are quoted in one text."""

    def __init__(self, prose: str, names: tuple[str, ...]) -> None:
        self._prose, self._names = prose, names

    def say(self, quotation: Span | None) -> bool:
        """Tell whether one of them says what is quoted, as far as the words around it tell."""
        if not self._names or quotation is None:
            return False
        start, end = self._paragraph(quotation.start)
        # A text without paragraphs must not be read anew for each of its quotations.
        near = max(start, quotation.start - _REACH), min(end, quotation.end + _REACH)
        before = _beside(self._prose[near[0] : quotation.start].rstrip(_MARKS), last=True)
        after = _beside(self._prose[quotation.end : near[1]].lstrip(_MARKS), last=False)
        for words in (after, before):
            if self._are_named(words):
                return True
            if _SAID.search(words) and not _PRONOUN.search(words):
                return False
        alone = not _WORD.search(before + after)
        return (alone or bool(_PRONOUN.search(before + after))) and self._said_last(start)

    def _said_last(self, start: int) -> bool:
        """Tell whether the paragraphs before were theirs: "she said" goes on with who spoke."""
        for _ in range(_MOST_BACK):
            if start <= 0:
                return False
            start, end = self._paragraph(start - 1)
            words = _QUOTED.sub(" ", self._prose[max(start, end - _LONGEST_BEFORE) : end])
            if _SAID.search(words) and not _PRONOUN.search(words):
                return self._are_named(words)
        return False

    def _paragraph(self, at: int) -> tuple[int, int]:
        while at > 0 and self._prose[at] == PARAGRAPH_END:
            at -= 1
        end = self._prose.find(PARAGRAPH_END, at)
        return self._prose.rfind(PARAGRAPH_END, 0, at) + 1, len(self._prose) if end < 0 else end

    def _are_named(self, words: str) -> bool:
        return any(_says(name).search(words.replace(MARKUP, "")) for name in self._names)


def _beside(words: str, *, last: bool) -> str:
    """Return the words between a quotation and the one before or after it."""
    parts = re.split(f"[{_MARKS}]", words)
    return parts[-1 if last else 0]


@lru_cache(maxsize=64)
def _says(name: str) -> re.Pattern[str]:
    """Return what finds somebody who speaks: "said DA Ruiz", "Ruiz, who tried the case, said"."""
    named = r"\s".join(map(re.escape, name.split()))
    return re.compile(
        rf"\b(?:{_ONLY_SAYS}|according\sto),?\s{_TITLED}{named}\b"
        rf"|\b{named}(?:,[^,]{{1,90}},)?\s(?:also\s|\w+ly\s)?{_SAYS}\b"
    )
