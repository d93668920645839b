"""Reads a PDF file from standard input and writes its pages as JSON, within limits.

A program of its own: what a lying file makes of it ends with it.
"""

import io
import json
import logging
import sys

from generator.lint.extract.pdf_lines import BROKEN, Lines
from generator.lint.extract.pdf_pictures import is_picture

_MOST_MEMORY = 2_000_000_000
_MOST_SECONDS = 55
_MOST_TEXT = 50_000_000


def main() -> None:
    """Write {"pages": [...], "pictures": [numbers of pages]} or {"error": ...}."""
    _limit()
    logging.disable(logging.CRITICAL)
    sys.stdout.write(json.dumps(_answer(sys.stdin.buffer.read())))


def _limit() -> None:
    try:
        import resource  # noqa: PLC0415  # not on Windows, where only the time is limited
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (_MOST_SECONDS, _MOST_SECONDS))


def _answer(raw: bytes) -> dict[str, object]:
    try:
        from pypdf import PdfReader  # noqa: PLC0415  # it may not be installed
        from pypdf.errors import DependencyError  # noqa: PLC0415
    except ImportError:
        return {"error": "reading .pdf needs pypdf: install it"}
    try:
        reader = PdfReader(io.BytesIO(raw))
        if reader.is_encrypted and not reader.decrypt(""):
            return {"error": "locked with a password"}
        return _read(reader)
    except DependencyError as error:
        return {"error": _missing(str(error))}
    except MemoryError:
        return {"error": "takes too much memory to read"}
    except Exception:  # a broken file raises anything at all
        return {"error": BROKEN}


def _missing(said: str) -> str:
    """Return what a file needs that is not here, and the way out."""
    if "cryptography" in said:
        return (
            "encrypted with AES, and that cannot be undone here:"
            " save it without encryption, or install the Python package cryptography"
        )
    return f"packed in a way that cannot be read here ({said.rstrip('.')}): save it anew"


def _read(reader: object) -> dict[str, object]:
    pages: list[str] = []
    pictures: list[int] = []
    length = 0
    for page in reader.pages:  # type: ignore[attr-defined]  # pypdf is imported late
        lines = Lines()
        page.extract_text(visitor_text=lines.take)
        text = lines.text().replace("\0", "")
        pages.append(text.encode("utf-8", "replace").decode("utf-8"))
        if is_picture(page, text):
            pictures.append(len(pages))
        length += len(text)
        if length > _MOST_TEXT:
            return {"error": "holds too much text"}
    return {"pages": pages, "pictures": pictures}


if __name__ == "__main__":
    main()
