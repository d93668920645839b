"""Phrases as the automaton finds them, and what each is there for."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice, pairwise
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick

from generator.lint.kept.packed import packed, unpacked
from generator.lint.kept.patterns import later
from generator.lint.phrases.combining import Words
from generator.lint.phrases.word_list import WordList

_WORDS = later(r"\w+")
_SHORT = 20_000
"""Up to so many code points, to look for some of the phrases takes less time than to prepare all
of them."""


class Use(NamedTuple):
    """What one phrase of the rule base is there for."""

    kind: str
    """term, exception or allow."""
    rule: int
    """The rule's index in the rule base; -1 where the phrase belongs to the office."""
    form: str = ""
    """The grammatical form of a term; the phrase itself where it is allowed."""
    written: str = ""
    """The phrase as it must be written; empty where any capitals do."""
    before: tuple[str, ...] = ()
    """What stands before the part that the automaton finds: texts, and names of lists in braces."""
    after: tuple[str, ...] = ()
    words: Words = ()
    """Of a phrase that is found as a whole: the words of lists that are written out in it."""


class Edge(NamedTuple):
    """What may stand next to a fixed part: most places are ruled out by a few letters."""

    length: int
    texts: frozenset[str]


class Step(NamedTuple):
    """A text and a word behind it, in the direction away from the fixed part of a phrase."""

    fixed: str
    words: WordList | None
    """None at the end of a phrase."""


class Around(NamedTuple):
    """One use of a phrase, with what must stand around the part that the automaton finds."""

    edge_before: Edge | None
    edge_after: Edge | None
    before: tuple[Step, ...]
    after: tuple[Step, ...]
    use: Use


class Uses(NamedTuple):
    """What one phrase is for."""

    whole: tuple[Use, ...]
    """Where it is found as it is."""
    around: tuple[Around, ...]
    """Where it is the fixed part of a longer one."""


class PhraseSet:
    """Phrases or their fixed parts, folded as a text is, and the automaton that finds them.

    `groups` holds the phrases by the word that each begins with and the word behind that, each
    group packed as the texts and the packed uses of each: most phrases are never looked at, so none
    is unpacked before. Those that may begin inside a word are in the group "".
    """

    def __init__(self, groups: Mapping[str, bytes], lists: Mapping[str, WordList]) -> None:
        self.groups, self.lists = groups, lists
        self._all: _Automaton | None = None
        self._looked_through = 0
        # In a folder of texts, the same ones come again.
        self._read: dict[bytes, Uses] = {}

    def __reduce__(self) -> tuple[type["PhraseSet"], tuple[object, ...]]:
        return PhraseSet, (self.groups, self.lists)

    def matches(self, text: str) -> Iterator[tuple[Uses, int, int]]:
        """Yield what each phrase in a folded text is for, with its start and end."""
        self._looked_through += len(text)
        if self._all is None and self._looked_through > _SHORT:
            self._all = self._automaton(self._every())
        automaton, lines = self._all or self._automaton(self._possible(text))
        read = self._read
        for at, start, end in automaton.find_matches_as_indexes(text, overlapping=True):
            line = lines[at]
            yield read.get(line) or self._uses(line), start, end

    def _possible(self, text: str) -> Iterator[bytes]:
        """Yield the groups of the phrases that may stand in a text."""
        words = _WORDS.findall(text)
        pairs = frozenset(pairwise(words))
        for first in {"", *words} & self.groups.keys():
            for second, group in unpacked(self.groups[first]).items():
                # Many phrases begin with "the", and few texts have what comes behind it.
                if not second or (first, second) in pairs:
                    yield group

    def _every(self) -> Iterator[bytes]:
        for groups in self.groups.values():
            yield from unpacked(groups).values()

    def _automaton(self, groups: Iterable[bytes]) -> "_Automaton":
        phrases: list[str] = []
        lines: list[bytes] = []
        for group in groups:
            some, uses = unpacked(group)
            phrases += some
            lines += uses
        return AhoCorasick(phrases), lines

    def _uses(self, line: bytes) -> Uses:
        uses = [Use(*one) for one in unpacked(line)]
        read = self._read[line] = Uses(
            tuple(use for use in uses if not (use.before or use.after)),
            tuple(self._around(use) for use in uses if use.before or use.after),
        )
        return read

    def _around(self, use: Use) -> Around:
        before, after = self._steps(use.before[::-1]), self._steps(use.after)
        return Around(_edge_before(before), _edge_after(after), before, after, use)

    def _steps(self, pieces: Sequence[str]) -> tuple[Step, ...]:
        steps: list[Step] = []
        fixed = ""
        for one in pieces:
            if is_list(one):
                steps.append(Step(fixed, self.lists[one[1:-1]]))
            fixed = "" if is_list(one) else one
        return (*steps, Step(fixed, None)) if fixed else tuple(steps)


_Automaton = tuple[AhoCorasick, list[bytes]]
"""What finds phrases, and the packed uses of each."""


def grouped(phrases: Mapping[str, Sequence[Use]]) -> dict[str, bytes]:
    """Return phrases with their uses as a set of phrases keeps them."""
    groups: dict[str, dict[str, list[tuple[str, bytes]]]] = {}
    for phrase, uses in phrases.items():
        line = packed([tuple(use) for use in uses])
        first, second = _beginning(phrase, uses)
        groups.setdefault(first, {}).setdefault(second, []).append((phrase, line))
    return {
        first: packed(
            {second: packed(tuple(zip(*group, strict=True))) for second, group in some.items()}
        )
        for first, some in groups.items()
    }


def _beginning(phrase: str, uses: Sequence[Use]) -> tuple[str, str]:
    """Return the two words with which a phrase begins; empty where they may go on or are none."""
    words: list[str] = []
    if _WORDS.match(phrase):
        for word in islice(_WORDS.finditer(phrase), 2):
            if not all(_is_word(use, word.end() < len(phrase)) for use in uses):
                break
            words.append(word.group())
    first, second = (*words, "", "")[:2]
    return first, second


def _is_word(use: Use, goes_on: bool) -> bool:
    """Tell whether a word at the beginning stands alone, with no list right next to it."""
    before, after = use.before[-1:], use.after[:1]
    return all(not _WORDS.search(one[-1]) and not is_list(one) for one in before) and (
        goes_on or all(not _WORDS.match(one) and not is_list(one) for one in after)
    )


def is_list(piece: str) -> bool:
    """Tell whether a piece of a phrase is the name of a list."""
    return piece.startswith("{")


def _edge_after(steps: Sequence[Step]) -> Edge | None:
    """Return how the text after a fixed part may begin; None where anything may follow."""
    if not steps:
        return None
    fixed, words = steps[0]
    if words is None:
        return Edge(len(fixed), frozenset((fixed,)))
    return Edge(len(fixed) + words.edge, frozenset(fixed + one for one in words.beginnings))


def _edge_before(steps: Sequence[Step]) -> Edge | None:
    """Return how the text before a fixed part may end; None where anything may stand there."""
    if not steps:
        return None
    fixed, words = steps[0]
    if words is None:
        return Edge(len(fixed), frozenset((fixed,)))
    return Edge(len(fixed) + words.edge, frozenset(one + fixed for one in words.ends))
