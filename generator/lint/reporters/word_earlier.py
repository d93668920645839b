"""The comments that an earlier review left in a Word file, so that none is made twice.

A comment is that of a finding where it says the same and begins or ends at the same place. Other
programs move some marks when they save the file, or leave only signs: what names its words, or has
only a sign, is taken for what it says, wherever.
"""

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from lxml import etree

from generator.lint.extract.word_package import attribute, children, local_name
from generator.lint.reporters.word_anchors import Anchor
from generator.lint.reporters.word_comments import AUTHOR, without_words
from generator.lint.reporters.word_runs import MARKS, is_run, name_in
from generator.lint.word_sets import words

_OF_MARK = words("rPr commentReference")
_Said = tuple[str, ...]
_Sought = tuple[_Said, str, etree._Element | str | None]
"""What a comment says, and where it begins or ends, or of which words it is."""


class Wanted(NamedTuple):
    """Where the comment of a finding would stand, what it would say, and of which words."""

    anchor: Anchor | None
    lines: _Said
    words: str


class _Made(NamedTuple):
    """One of our own comments: what it says, of which words if it names them, and where."""

    said: _Said
    words: str
    begin: etree._Element | None
    end: etree._Element | None


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
        numbers: dict[_Sought, deque[int]] = defaultdict(deque)
        for number, made in enumerate(self._made):
            for sought in _seen(made):
                numbers[sought].append(number)
        taken: set[int] = set()
        result = [False] * len(wanted)
        # What surely belongs together first.
        for ways in zip(*map(self._ways, wanted), strict=True):
            for number, sought in enumerate(ways):
                result[number] = result[number] or _take(numbers[sought], taken)
        return result

    def _ways(self, wanted: Wanted) -> tuple[_Sought, ...]:
        """Return by what the comment of a finding is known, the surest first."""
        said = without_words(wanted.lines)[0]
        begin, end = self._begin(wanted.anchor), wanted.anchor and wanted.anchor.last
        return (
            (said, "begin", begin),
            (said, "end", end),
            (said, "", wanted.words),
            (said, "", ""),
        )

    def _begin(self, anchor: Anchor | None) -> etree._Element | None:
        """Return before what a comment begins that stands at an anchor."""
        if anchor is None or anchor.first is not None or anchor.paragraph is None:
            return anchor and anchor.first
        paragraph = anchor.paragraph
        if paragraph not in self._beginnings:
            behind = (one for one in paragraph if not _is_mark(one) and local_name(one) != "pPr")
            self._beginnings[paragraph] = next(behind, paragraph)
        return self._beginnings[paragraph]


def _seen(made: _Made) -> Iterator[_Sought]:
    """Yield by what a comment that is there is known."""
    if made.begin is not None:
        yield made.said, "begin", made.begin
    if made.end is not None:
        yield made.said, "end", made.end
    if made.words or made.begin is None:
        yield made.said, "", made.words


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
    starts = reversed(list(main.iter(name_in(main, "commentRangeStart"))))
    begins = _beside(starts, preceding=False)
    ends = _beside(main.iter(name_in(main, "commentRangeEnd")), preceding=True)
    for sign in main.iter(name_in(main, "commentReference")):
        number = attribute(sign, "id")
        if number in ours:
            yield _Made(*without_words(ours[number]), begins.get(number), ends.get(number))


def _ours(comments: etree._Element) -> Iterator[tuple[str, _Said]]:
    for comment in children(comments, "comment"):
        if attribute(comment, "author") == AUTHOR:
            lines = tuple(_text(paragraph) for paragraph in children(comment, "p"))
            yield attribute(comment, "id"), lines


def _text(paragraph: etree._Element) -> str:
    return "".join(text.text or "" for text in paragraph.iter(name_in(paragraph, "t")))


def _beside(
    marks: Iterable[etree._Element], *, preceding: bool
) -> dict[str, etree._Element | None]:
    """Return what stands next to each mark on one side, by the number of its comment.

    The marks come in such an order that what stands next to one comes before it.
    """
    found: dict[etree._Element, etree._Element | None] = {}
    for mark in marks:
        found[mark] = _next(mark, found, preceding=preceding)
    return {attribute(mark, "id"): one for mark, one in found.items()}


def _next(
    mark: etree._Element, known: dict[etree._Element, etree._Element | None], *, preceding: bool
) -> etree._Element | None:
    """Return what is next to a mark and is none itself, or the paragraph where nothing is."""
    for one in mark.itersiblings(preceding=preceding):
        if one in known:
            return known[one]
        if not _is_mark(one):
            return one
    return mark.getparent()


def _is_mark(element: etree._Element) -> bool:
    if is_run(element):
        # LibreOffice leaves empty runs beside the marks.
        return all(local_name(one) in _OF_MARK for one in element)
    return local_name(element) in MARKS
