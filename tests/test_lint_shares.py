"""A long text is read in shares, here or on several cores, and the findings are the same."""

import re
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.lint.extract.html import html_text
from generator.lint.extract.markdown import markdown_text
from generator.lint.extract.text import plain_text
from generator.lint.match import Matches, find_all, find_in, together
from generator.lint.model import ExtractedText
from generator.lint.rules.rule_files import compile_rules
from generator.lint.run import lint_paths
from generator.lint.shares import Share, cuts, shares, text_shares

RULEBASE = compile_rules(Path(__file__).parent / "cases" / "language" / "rules")
BREAKS = st.sampled_from(["\n\n", "\n", "\r\n", "\r\n\r\n", "\r", "\f", "\u2029", "<p>", "</p>"])
WORDS = st.sampled_from(
    ["an addict", "“inmates", "” ", "> ", "*", "- ", "the junkie's car. ", "sub-\nstance abuse"]
)
PIECES = BREAKS | WORDS | st.sampled_from(["<blockquote>", "\t"])
T = TypeVar("T")
TEXTS = st.lists(PIECES, max_size=40).map("".join)
PLAIN = "The hearing is on Friday. " * 38
LONG = f"“He is an addict,” she said.\n\nThe inmate's sister. {PLAIN}\n" * 1_050
"""Long enough for shares, with labels here and there."""


def in_shares(extracted: ExtractedText, size: int) -> Matches:
    return together(find_in(share, RULEBASE) for share in shares(extracted, size))


@given(TEXTS, st.sampled_from([plain_text, markdown_text, html_text]))
@example("> <p>an addict", markdown_text)
def test_shares_of_any_size_give_the_same_findings(text: str, kind: type) -> None:
    extracted: ExtractedText = kind(text)
    whole = find_in(Share(extracted), RULEBASE)

    for size in (0, 1, 10, 50):
        assert in_shares(extracted, size) == whole


@given(TEXTS)
def test_shares_make_up_the_text(text: str) -> None:
    extracted = plain_text(text)

    for size in (0, 1, 10):
        cut = list(shares(extracted, size))
        assert "".join(share.extracted.text for share in cut) == text
        assert "".join(share.extracted.prose for share in cut) == extracted.prose


def test_share_that_begins_within_a_line_counts_its_columns_on() -> None:
    extracted = html_text("<p>One.</p><p>One inmate.</p>\n<p>One inmate.</p><p>One inmate.</p>")

    places = [(one.line, one.column) for one in in_shares(extracted, 1).findings]

    assert places == [(1, 19), (2, 8), (2, 26)]


def test_long_text_needs_no_more_than_a_share_at_a_time() -> None:
    sizes = [len(share.extracted.text) for share in shares(plain_text(LONG))]

    assert len(sizes) > 3
    assert max(sizes) < 251_000


@given(TEXTS)
def test_plain_text_marked_share_by_share_is_marked_as_a_whole(text: str) -> None:
    whole = plain_text(text)

    for size in (0, 3, 10):
        where = cuts(text, size)
        cut = list(text_shares(text, where)) if where else []
        assert not cut or "".join(share.extracted.prose for share in cut) == whole.prose
        for share in cut:
            assert share.lines == len(re.findall("\r\n|\r|\n", text[: share.at]))


def test_long_text_without_empty_lines_is_marked_as_a_whole() -> None:
    assert cuts(LONG)
    assert not cuts("One inmate.\n" * 200_000)
    assert not cuts("One inmate.\n\nTwo.")


@pytest.mark.parametrize("kind", [ThreadPoolExecutor, ProcessPoolExecutor])
def test_long_text_on_several_cores_gives_the_same_findings(
    tmp_path: Path, kind: type[ThreadPoolExecutor | ProcessPoolExecutor]
) -> None:
    (tmp_path / "a.txt").write_text("One inmate.\n")
    (tmp_path / "b.txt").write_text(LONG)
    (tmp_path / "c.pdf").write_text("no PDF file")

    with kind(2) as executor:
        results = lint_paths([tmp_path], RULEBASE, executor=executor)

    assert results == lint_paths([tmp_path], RULEBASE)
    assert len(results[1].findings) == 2_100


class Late(ThreadPoolExecutor):
    """Does its work only when somebody waits for it, after something has happened."""

    def __init__(self, happens: Callable[[], object]) -> None:
        super().__init__(2)
        self._happens = happens

    def map(self, work: Callable[..., T], *given: Iterable[object], **_: object) -> Iterator[T]:
        self._happens()
        yield from super().map(work, *given)


@pytest.mark.parametrize("changed", ["", "One inmate.\n", LONG + "\nAn addict.", None])
def test_file_that_changes_in_the_meantime_is_what_was_read_first(
    tmp_path: Path, changed: str | None
) -> None:
    path = tmp_path / "a.txt"
    path.write_text(LONG)
    with Late(lambda: path.unlink() if changed is None else path.write_text(changed)) as executor:
        (result,) = lint_paths([path], RULEBASE, executor=executor)

    assert result.text == LONG
    assert result.findings == find_all(plain_text(LONG), RULEBASE).findings
