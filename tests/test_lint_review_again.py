"""A reviewed file is reviewed again, and a very long one at all, in the time that it deserves."""

import gc
import time
from collections.abc import Callable
from itertools import count

from docx.oxml.ns import qn
from lxml import etree

from generator.lint.extract.word import read_word
from generator.lint.reporters.word_review import commented
from generator.lint.reporters.word_runs import divided
from generator.location import Span
from tests.test_lint_review import linted, part, whole
from tests.test_lint_review_places import with_part
from tests.test_lint_word import paragraph, run, word_file

SENTENCE = "An inmate ran. "


def seconds(times: int) -> float:
    """Return the processor time for dividing one run with so many findings."""
    pieces = read_word(word_file(paragraph(run(SENTENCE * times))), "a.docx").pieces
    spans = [Span(at * len(SENTENCE), at * len(SENTENCE) + 9) for at in range(times)]
    gc.collect()
    start = time.process_time()
    assert len(divided(pieces, spans, lambda _: True, count(1))) == 2 * times
    return time.process_time() - start


def test_time_for_a_run_grows_no_faster_than_its_findings() -> None:
    # Four times where time is linear; a machine that was slow for a moment is asked again.
    growth = (seconds(12_000) / seconds(3_000) for _ in range(5))

    assert any(times < 7 for times in growth)


def comments_after_another_review(once: bytes, change: Callable[[bytes], bytes]) -> int:
    """Return how many comments a reviewed file has when another program changed it meanwhile."""
    again, found = linted(with_part(once, "word/document.xml", change))
    return len(part(commented(again, found.findings).content, "word/comments.xml"))


def test_comment_whose_beginning_was_moved_is_not_made_again() -> None:
    body = "<w:r><w:t>An addict.</w:t><w:br/><w:t>An inmate slept.</w:t></w:r>"
    source, result = linted(whole(word_file(paragraph(body))))

    def moved(content: bytes) -> bytes:
        """Move the second beginning before the line break, as LibreOffice does."""
        root = etree.fromstring(content)
        *_, start = root.iter(qn("w:commentRangeStart"))
        (line_break,) = root.iter(qn("w:br"))
        line_break.getparent().addprevious(start)  # type: ignore[union-attr]
        *_, end = root.iter(qn("w:commentRangeEnd"))
        end.addprevious(etree.Element(qn("w:r")))
        return etree.tostring(root)

    assert comments_after_another_review(commented(source, result.findings).content, moved) == 2


def test_two_labels_that_are_alike_have_two_comments_though_one_was_moved() -> None:
    source, result = linted(whole(word_file(paragraph(run("An inmate. "), run("An inmate.")))))
    once = commented(source, result.findings[:1]).content

    def moved(content: bytes) -> bytes:
        root = etree.fromstring(content)
        (start,) = root.iter(qn("w:commentRangeStart"))
        start.getparent().insert(0, start)  # type: ignore[union-attr]
        return etree.tostring(root)

    assert comments_after_another_review(once, moved) == 2
