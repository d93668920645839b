"""Bookmarks: one for every section and clause, under ids and names that nobody else has."""

from collections.abc import Iterable, Iterator
from itertools import count

from docx.document import Document

from generator.writers.word_xml import Element, name


def new_bookmark_ids(document: Document, our_names: Iterable[str]) -> Iterator[int]:
    """Return bookmark ids that are free, after taking our names away from the shell's bookmarks.

    A shell made from a policy's own Word file still carries the bookmarks of that policy.
    """
    body = document.element.body
    names = set(our_names)
    starts = list(body.iter(name("bookmarkStart")))
    ours = {one.get(name("id")) for one in starts if one.get(name("name")) in names}
    for mark in [*starts, *body.iter(name("bookmarkEnd"))]:
        if mark.get(name("id")) in ours:
            mark.getparent().remove(mark)
    return count(max(map(_id, starts), default=0) + 1)


def _id(bookmark: Element) -> int:
    return int(bookmark.get(name("id"), 0))
