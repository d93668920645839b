"""The reviewed Word file: the file that was read, with a comment at each finding.

Only the parts that take in comments and changes are written anew; all others stay as they were.
"""

import io
import zipfile
from collections.abc import Sequence

from lxml import etree

from generator.errors import UnreadableInputError
from generator.lint.extract.word import WordReading, read_word
from generator.lint.model import Finding, Source
from generator.lint.reporters.word_changes import track
from generator.lint.reporters.word_comments import add_comment, mark, new_part, next_id
from generator.lint.reporters.word_links import linked
from generator.lint.reporters.word_runs import Anchor, anchor_of, divided, elements_of


def commented(source: Source, findings: Sequence[Finding]) -> bytes:
    """Return a Word file with comments; raises UnreadableInputError where it is none."""
    return _Review(source).finished(findings, tracked=False)


def with_tracked_changes(source: Source, findings: Sequence[Finding]) -> bytes:
    """Return a Word file with comments, and with the suggestions as tracked changes."""
    return _Review(source).finished(findings, tracked=True)


class _Review:
    """One Word file while comments are put into it."""

    def __init__(self, source: Source) -> None:
        if source.kind != "word":
            raise UnreadableInputError(source.path, "only a Word file (.docx) can be reviewed")
        self._raw = source.raw
        self._reading: WordReading = read_word(source.raw, source.path)
        package = self._reading.package
        self._main = package.parts[package.main]
        names = package.names_of_kind("comments")
        self._name = names[0] if names else ""
        self._comments = package.by_kind("comments")[0] if names else new_part(self._main)
        self._changed: set[etree._Element] = {self._main, self._comments}

    def finished(self, findings: Sequence[Finding], *, tracked: bool) -> bytes:
        """Return the file with all findings in it."""
        if not findings:
            return self._raw
        pieces = divided(self._reading.pieces, [finding.span for finding in findings])
        number = next_id(*self._reading.package.parts.values(), self._comments)
        done = 0
        for finding in findings:
            elements = elements_of(pieces, finding.span)
            changed = None
            if tracked and finding.span.start >= done:
                changed = self._tracked(elements, finding, number)
                done = finding.span.end if changed else done
            self._comment(elements, finding, number + 2, changed)
            number += 3
        return self._zipped()

    def _tracked(
        self, elements: list[etree._Element], finding: Finding, number: int
    ) -> Anchor | None:
        changed = track(elements, finding, number)
        if changed:
            self._changed.add(changed.first.getroottree().getroot())
        return changed

    def _comment(
        self,
        elements: list[etree._Element],
        finding: Finding,
        number: int,
        changed: Anchor | None,
    ) -> None:
        in_main = changed and changed.first.getroottree().getroot() is self._main
        anchor = changed if in_main else anchor_of(elements, self._main)
        if anchor is not None:
            mark(anchor, number)
            add_comment(self._comments, number, finding, anchor)

    def _zipped(self) -> bytes:
        parts = self._reading.package.parts
        contents = {name: _xml(root) for name, root in parts.items() if root in self._changed}
        with zipfile.ZipFile(io.BytesIO(self._raw)) as archive:
            if not self._name:
                contents |= linked(archive, self._reading.package.main, _xml(self._comments))
            return _rewritten(archive, contents)


def _xml(root: etree._Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _rewritten(archive: zipfile.ZipFile, contents: dict[str, bytes]) -> bytes:
    """Return an archive with some parts replaced and others added; the rest stays in its place."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for info in archive.infolist():
            content = contents.pop(info.filename, None)
            new.writestr(info, archive.read(info) if content is None else content)
        for name, content in contents.items():
            new.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content)
    return out.getvalue()
