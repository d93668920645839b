"""The reviewed Word file: the file that was read, with a comment at each finding.

Only the parts that take in comments and changes are written anew; all others stay as they were.
"""

import io
import zipfile
from bisect import bisect_right
from collections.abc import Sequence
from operator import attrgetter
from typing import NamedTuple

from lxml import etree

from generator.errors import UnreadableInputError
from generator.lint.extract.word import Piece, WordReading, read_word
from generator.lint.model import Finding, Source
from generator.lint.reporters.word_anchors import Anchor, Anchors
from generator.lint.reporters.word_changes import track
from generator.lint.reporters.word_comments import (
    Marks,
    add_comment,
    free_numbers,
    lines_of,
    new_part,
)
from generator.lint.reporters.word_earlier import Earlier, Wanted
from generator.lint.reporters.word_links import linked
from generator.lint.reporters.word_packing import rewritten
from generator.lint.reporters.word_runs import divided, elements_of


class Reviewed(NamedTuple):
    """A reviewed Word file, and how far its findings could be put into it."""

    content: bytes
    suggestions: int = 0
    """How many findings have a suggestion."""
    put_in: int = 0
    """How many suggestions are tracked changes."""
    left_out: int = 0
    """How many findings have no place in the text for a comment."""
    breaks_signature: bool = False
    """Whether the file had a digital signature, which does not hold for the reviewed one."""


def commented(source: Source, findings: Sequence[Finding]) -> Reviewed:
    """Return a Word file with comments; raises UnreadableInputError where it is none."""
    return _Review(source).finished(findings, tracked=False)


def with_tracked_changes(source: Source, findings: Sequence[Finding]) -> Reviewed:
    """Return a Word file with comments, and with the suggestions as tracked changes."""
    return _Review(source).finished(findings, tracked=True)


class _Review:
    """One Word file while comments are put into it."""

    def __init__(self, source: Source) -> None:
        if source.kind != "word":
            raise UnreadableInputError(source.path, "only a Word file (.docx) can be reviewed")
        self._source = source
        self._reading: WordReading = read_word(source.raw, source.path)
        package = self._reading.package
        self._main = package.parts[package.main]
        # A relation may lead to a part that is not there; then the part is made.
        self._name = next(iter(package.names_of_kind("comments")), "")
        there = bool(self._name) and package.has(self._name)
        self._comments = package.by_kind("comments")[0] if there else new_part(self._main)
        self._numbers = free_numbers(*package.parts.values(), self._comments)
        self._anchors = Anchors(self._main, self._reading.fields)
        self._marks = Marks(self._main)
        self._changed: set[etree._Element] = set()
        self._left_out = 0

    def finished(self, findings: Sequence[Finding], *, tracked: bool) -> Reviewed:
        """Return the file with all findings in it."""
        ordered = sorted(findings, key=lambda one: (one.span.start, -one.span.end))
        pieces = divided(
            self._reading.pieces,
            [finding.span for finding in ordered],
            lambda one: (tracked or self._anchors.in_main([one])) and self._anchors.is_plain(one),
            self._numbers,
        )
        # Before the first change: a comment that is there is looked for where it stands.
        there = self._there(ordered, pieces)
        done = put_in = 0
        for finding, is_there in zip(ordered, there, strict=True):
            elements = elements_of(pieces, finding.span)
            anchor = self._anchors.of(elements)
            changed = None
            if tracked and finding.span.start >= done:
                changed = self._tracked(elements, finding)
                if finding.suggestions and not finding.quoted:
                    # Put in or not: what stands inside would not fit by itself.
                    done = finding.span.end
                put_in += changed is not None
            if not is_there:
                self._comment(elements, finding, anchor, changed)
        suggestions = sum(bool(finding.suggestions) for finding in findings)
        signed = bool(self._changed) and self._reading.package.is_signed
        return Reviewed(self._zipped(), suggestions, put_in, self._left_out, signed)

    def _there(self, findings: Sequence[Finding], pieces: Sequence[Piece]) -> list[bool]:
        """Return for each finding whether an earlier review has left its comment."""
        earlier = Earlier(self._main, self._comments)
        if earlier.is_empty:
            return [False] * len(findings)
        wanted = []
        for finding in findings:
            anchor = self._anchors.of(elements_of(pieces, finding.span))
            lines = lines_of(finding, self._place(finding), exact=anchor is None or anchor.exact)
            wanted.append(Wanted(anchor, lines, finding.matched))
        return earlier.found(wanted)

    def _tracked(self, elements: Sequence[etree._Element], finding: Finding) -> Anchor | None:
        if not elements or not all(map(self._anchors.is_plain, elements)):
            return None
        changed = track(elements, finding, self._numbers)
        if changed is not None:
            self._changed.add(elements[0].getroottree().getroot())
        return changed

    def _comment(
        self,
        elements: Sequence[etree._Element],
        finding: Finding,
        anchor: Anchor | None,
        changed: Anchor | None,
    ) -> None:
        if anchor is None:
            self._left_out += 1
            return
        lines = lines_of(finding, self._place(finding), exact=anchor.exact)
        here = self._anchors.in_main(elements)
        number = next(self._numbers)
        self._marks.add(changed if changed is not None and here else anchor, number)
        add_comment(self._comments, number, lines)
        self._changed |= {self._main, self._comments}

    def _place(self, finding: Finding) -> str:
        """Return the name of the part that holds the words; empty for the body."""
        parts = self._reading.extracted.parts
        at = bisect_right(parts, finding.span.start, key=attrgetter("start"))
        return parts[at - 1].name if at else ""

    def _zipped(self) -> bytes:
        if not self._changed:
            return self._source.raw
        package = self._reading.package
        contents = {
            name: _xml(root) for name, root in package.parts.items() if root in self._changed
        }
        with zipfile.ZipFile(io.BytesIO(self._source.raw)) as archive:
            if self._comments in self._changed and self._comments not in package.parts.values():
                new = _xml(self._comments)
                contents |= linked(archive, package.main, self._name, new, self._source.path)
        return rewritten(self._source.raw, contents, self._source.path)


def _xml(root: etree._Element) -> bytes:
    tree = root.getroottree()
    return etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)
