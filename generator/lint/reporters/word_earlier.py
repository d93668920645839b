"""The comments that an earlier review left in a Word file, so that none is made twice."""

from collections import Counter
from collections.abc import Iterator

from lxml import etree

from generator.lint.extract.word_package import attribute, children, local_name
from generator.lint.reporters.word_anchors import Anchor
from generator.lint.reporters.word_comments import AUTHOR
from generator.lint.reporters.word_runs import MARKS, name_in


class Earlier:
    """Our own comments of a file: what they say, and before what they begin."""

    def __init__(self, main: etree._Element, comments: etree._Element) -> None:
        self._at: Counter[tuple[tuple[str, ...], etree._Element]] = Counter()
        self._anywhere: Counter[tuple[str, ...]] = Counter()
        self._beginnings: dict[etree._Element, etree._Element] = {}
        ours = dict(_ours(comments))
        starts = list(main.iter(name_in(main, "commentRangeStart"))) if ours else []
        behind: dict[etree._Element, etree._Element | None] = {}
        for start in reversed(starts):
            behind[start] = place = _behind(start, behind)
            lines = ours.get(attribute(start, "id"))
            if lines and place is not None:
                self._at[lines, place] += 1
                self._anywhere[lines] += 1

    def take(self, anchor: Anchor, lines: tuple[str, ...], *, anywhere: bool) -> bool:
        """Tell whether such a comment is there, at its place or anywhere; it counts only once."""
        place = self._place(anchor)
        if anywhere and self._anywhere[lines]:
            self._anywhere[lines] -= 1
            return True
        if place is not None and self._at[lines, place]:
            self._at[lines, place] -= 1
            return True
        return False

    def _place(self, anchor: Anchor) -> etree._Element | None:
        """Return before what a comment begins that stands at an anchor."""
        paragraph = anchor.paragraph
        if anchor.first is not None or paragraph is None:
            return anchor.first
        if paragraph not in self._beginnings:
            behind = (one for one in paragraph if not _is_mark(one) and local_name(one) != "pPr")
            self._beginnings[paragraph] = next(behind, paragraph)
        return self._beginnings[paragraph]


def _ours(comments: etree._Element) -> Iterator[tuple[str, tuple[str, ...]]]:
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
    if local_name(element) == "r":
        return bool(children(element, "commentReference"))
    return local_name(element) in MARKS
