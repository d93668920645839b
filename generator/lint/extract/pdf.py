"""PDF files, page by page, read by pypdf in a process of its own that cannot run away."""

import json
import subprocess
import sys
from itertools import pairwise

from generator.errors import UnreadableInputError
from generator.lint.extract.pdf_lines import BROKEN, NOTE
from generator.lint.extract.text import plain_text
from generator.lint.kept.patterns import later
from generator.lint.model import LIGATURES, MARKUP, ExtractedText

MOST_SECONDS = 60
_GOES_ON = later(r"\s*[a-zß-öø-ÿ]")
"""How a page begins in the middle of a sentence."""
_ENDS = later(r"[.!?:][\"”’')\]]*\s*\Z")
_ENDS_WITHIN = 200
_SPELLED = str.maketrans(LIGATURES)
"""Names and quotations are looked for as they stand: so no page has ligatures."""
_MOST_NAMED = 20


def pdf_text(raw: bytes, path: str) -> ExtractedText:
    """Return the text of a PDF file with where its pages begin.

    Raises UnreadableInputError where it is none, holds no text, or takes too much time or memory.
    """
    if b"%PDF-" not in raw[:1024]:
        raise UnreadableInputError(path, BROKEN)
    pages, pictures = _pages(raw, path)
    if not any(page.strip() for page in pages):
        raise UnreadableInputError(path, "holds no text that can be read: it may be a scan")
    whole, starts, notes = _joined(pages)
    extracted = plain_text(whole, typeset=True)
    return extracted._replace(
        prose=_without(notes, extracted.prose), pages=tuple(starts), unread=_unread(pictures)
    )


def _joined(pages: list[str]) -> tuple[str, list[int], list[int]]:
    """Return the pages as one text, where each begins, and where the marks of notes stand."""
    whole, starts, notes = "", list[int](), list[int]()
    for page in pages:
        first, *others = page.split(NOTE)
        if starts:
            is_ended = _ENDS.search(whole[-_ENDS_WITHIN:])
            whole += "\n" if _GOES_ON.match(page) and not is_ended else "\n\n"
        starts.append(len(whole))
        whole += first
        for other in others:
            notes.append(len(whole))
            whole += other
    return whole, starts, notes


def _without(notes: list[int], prose: str) -> str:
    """Return a prose in which the marks of notes are none of its words."""
    if not notes:
        return prose
    return MARKUP.join(prose[at + 1 : end] for at, end in pairwise([-1, *notes, len(prose)]))


def _unread(pictures: list[int]) -> str:
    """Return what is said of pages that are pictures; mostly nothing."""
    if not pictures:
        return ""
    pages = _listed(pictures)
    if len(pictures) == 1:
        return f"not read: page {pages}, a picture with little or no text on it: it may be a scan"
    return f"not read: pages {pages}, pictures with little or no text on them: they may be scans"


def _listed(numbers: list[int]) -> str:
    """Return the numbers of pages as people write them: "2, 4 to 6 and 9"."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    said = [f"{run[0]} to {run[-1]}" if len(run) > 1 else str(run[0]) for run in runs]
    if len(said) > _MOST_NAMED:
        said[_MOST_NAMED:] = ["others"]
    *before, last = said
    return f"{', '.join(before)} and {last}" if before else last


def _pages(raw: bytes, path: str) -> tuple[list[str], list[int]]:
    """Return the text of each page, with NOTE, and the numbers of those that are pictures."""
    command = [sys.executable, "-m", "generator.lint.extract.pdf_pages"]
    try:
        # Our own interpreter and module; the file goes in through a pipe.
        done = subprocess.run(  # noqa: S603  # see above
            command, input=raw, capture_output=True, timeout=MOST_SECONDS, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise UnreadableInputError(path, f"takes more than {MOST_SECONDS} s to read") from error
    try:
        answer = json.loads(done.stdout)
    except ValueError as error:
        raise UnreadableInputError(path, "takes too much time or memory to read") from error
    if "error" in answer:
        raise UnreadableInputError(path, answer["error"])
    return [page.translate(_SPELLED) for page in answer["pages"]], answer["pictures"]
