"""PDF files, page by page, read by pypdf in a process of its own that cannot run away."""

import json
import subprocess
import sys

from generator.errors import UnreadableInputError
from generator.lint.extract.text import plain_text
from generator.lint.kept.patterns import later
from generator.lint.model import ExtractedText

MOST_SECONDS = 60
_GOES_ON = later(r"\s*[a-zß-öø-ÿ]")
"""How a page begins in the middle of a sentence."""
_ENDS = later(r"[.!?:][\"”’')\]]*\s*\Z")


def pdf_text(raw: bytes, path: str) -> ExtractedText:
    """Return the text of a PDF file with where its pages begin.

    Raises UnreadableInputError where it is none, holds no text, or takes too much time or memory.
    """
    if b"%PDF-" not in raw[:1024]:
        raise UnreadableInputError(path, "not a PDF file")
    pages = _pages(raw, path)
    if not any(page.strip() for page in pages):
        raise UnreadableInputError(path, "holds no text that can be read: it may be a scan")
    whole, starts = pages[0], [0]
    for page in pages[1:]:
        whole += "\n" if _GOES_ON.match(page) and not _ENDS.search(whole) else "\n\n"
        starts.append(len(whole))
        whole += page
    return plain_text(whole, typeset=True)._replace(pages=tuple(starts))


def _pages(raw: bytes, path: str) -> list[str]:
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
    return [str(page) for page in answer["pages"]]
