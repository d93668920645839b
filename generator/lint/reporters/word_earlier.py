"""The comments that an earlier review left in a Word file, so that none is made twice.

A comment is that of a finding where it says the same at the same place. Other programs move some
when they save the file, or leave only their signs: those are taken for what they say, wherever.
"""

from collections import defaultdict, deque
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from lxml import etree

from generator.lint.extract.word_package import attribute, children, local_name
from generator.lint.reporters.word_anchors import Anchor
from generator.lint.reporters.word_comments import AUTHOR, without_words
from generator.lint.reporters.word_runs import MARKS, is_run, name_in

_Said = tuple[str, ...]


class Wanted(NamedTuple):
    """Where the comment of a finding would stand, what it would say, and of which words."""

    anchor: Anchor | None
    lines: _Said
    words: str


class _Made(NamedTuple):
    """One of our own comments: what it says, of which words if it names them, and where."""

    said: _Said
    words: str
    place: etree._Element | None
    has_range: bool


class Earlier:
    """Our own comments of a file."""

    def __init__(self, main: etree._Element, comments: etree._Element) -> None:
        ours = dict(_ours(comments))
        self._made = list(_made(main, ours)) if ours else []
        self._beginnings: dict[etree._Element, etree._Element] = {}

    @property
    def is_empty(self) -> bool:
        """Whether no earlier review left anything."""
        return not self._made

    def found(self, wanted: Sequence[Wanted]) -> list[bool]:
        """Return for each comment that is wanted whether it is there; each one counts once."""
        at_place: dict[tuple[_Said, etree._Element | None], deque[int]] = defaultdict(deque)
        loose: dict[tuple[_Said, str], deque[int]] = defaultdict(deque)
        for number, made in enumerate(self._made):
            at_place[made.said, made.place].append(number)
            if made.words or not made.has_range:
                loose[made.said, made.words].append(number)
        taken: set[int] = set()
        result: list[bool] = []
        for one in wanted:
            place = self._place(one.anchor)
            said = without_words(one.lines)[0]
            result.append(place is not None and _take(at_place[said, place], taken))
        for number, one in enumerate(wanted):
            said = without_words(one.lines)[0]
            result[number] = result[number] or any(
                _take(loose[said, words], taken) for words in (one.words, "")
            )
        return result

    def _place(self, anchor: Anchor | None) -> etree._Element | None:
        """Return before what a comment begins that stands at an anchor."""
        if anchor is None or anchor.first is not None or anchor.paragraph is None:
            return anchor and anchor.first
        paragraph = anchor.paragraph
        if paragraph not in self._beginnings:
            behind = (one for one in paragraph if not _is_mark(one) and local_name(one) != "pPr")
            self._beginnings[paragraph] = next(behind, paragraph)
        return self._beginnings[paragraph]


def _take(numbers: deque[int], taken: set[int]) -> bool:
    """Take the first that nobody has taken; tell whether there is one."""
    while numbers:
        number = numbers.popleft()
        if number not in taken:
            taken.add(number)
            return True
    return False


def _made(main: etree._Element, ours: dict[str, _Said]) -> Iterator[_Made]:
    """Yield our comments that have a range or a sign in the text, in the order of the text."""
    starts = list(main.iter(name_in(main, "commentRangeStart")))
    behind: dict[etree._Element, etree._Element | None] = {}
    for start in reversed(starts):
        behind[start] = _behind(start, behind)
    with_range = {attribute(start, "id"): start for start in starts}
    for sign in main.iter(name_in(main, "commentReference")):
        number = attribute(sign, "id")
        begin = with_range.get(number)
        if number in ours:
            place = None if begin is None else behind[begin]
            yield _Made(*without_words(ours[number]), place, begin is not None)


def _ours(comments: etree._Element) -> Iterator[tuple[str, _Said]]:
    for comment in children(comments, "comment"):
        if attribute(comment, "author") == AUTHOR:
            lines = tuple(_text(paragraph) for paragraph in children(comment, "p"))
            yield attribute(comment, "id"), lines


def _text(paragraph: etree._Element) -> str:
    return "".join(text.text or "" for text in paragraph.iter(name_in(paragraph, "t")))


def _behind(
    mark: etree._Element, known: dict[etree._Element, etree._Element | None]
) -> etree._Element | None:
    """Return what follows a mark that is none itself, or the paragraph where nothing does."""
    for one in mark.itersiblings():
        if one in known:
            return known[one]
        if not _is_mark(one):
            return one
    return mark.getparent()


def _is_mark(element: etree._Element) -> bool:
    if is_run(element):
        return bool(children(element, "commentReference"))
    return local_name(element) in MARKS
