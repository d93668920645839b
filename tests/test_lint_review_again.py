"""A reviewed file is reviewed again, and a very long one at all, in the time that it deserves."""

import gc
import time
from itertools import count

from generator.lint.extract.word import read_word
from generator.lint.reporters.word_runs import divided
from generator.location import Span
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
