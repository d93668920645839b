"""PDF files, page by page, read by pypdf in a process of its own that cannot run away."""

import json
import subprocess
import sys

from generator.errors import UnreadableInputError
from generator.lint.extract.joined import joined
from generator.lint.extract.text import plain_text
from generator.lint.model import ExtractedText

MOST_SECONDS = 60


def pdf_text(raw: bytes, path: str) -> ExtractedText:
    """Return the text of a PDF file with where its pages begin.

    Raises UnreadableInputError where it is none, holds no text, or takes too much time or memory.
    """
    if b"%PDF-" not in raw[:1024]:
        raise UnreadableInputError(path, "not a PDF file")
    pages = [plain_text(page) for page in _pages(raw, path)]
    if not any(page.text.strip() for page in pages):
        raise UnreadableInputError(path, "holds no text that can be read: it may be a scan")
    starts, at = [], 0
    for page in pages:
        starts.append(at)
        at += len(page.text) + 1
    return joined(pages)._replace(pages=tuple(starts))


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
