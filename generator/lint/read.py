"""Reading a text to lint: bytes once, decoded once."""

import codecs
import re
import stat
from collections.abc import Iterable
from itertools import accumulate
from pathlib import Path

from generator.errors import UnreadableInputError
from generator.lint.model import Source

MAX_BYTES = 50_000_000
KINDS = {
    ".txt": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".docx": "word",
    ".odt": "odt",
    ".eml": "mail",
    ".rtf": "rtf",
    ".pdf": "pdf",
}
"""Which files can be read, by the end of their names."""
READABLE = ", ".join(KINDS)
_OTHER_WORD = {
    ".doc": "an old Word file",
    ".docm": "a Word file with macros",
    ".dot": "an old Word template",
    ".dotx": "a Word template",
    ".pages": "a Pages file",
}

_BINARY = ("word", "odt", "mail", "rtf", "pdf")
"""Kinds whose extractor reads the bytes."""
_LONG_TEXT, _LEAST_SIZE = 1_000_000, 7_000
_CHARSET = rb"<meta[^>]{0,200}charset\s*=\s*[\"']?([\w-]{1,40})"
_LOOKED_THROUGH = 2048
_FOLDER = "the folder cannot be read"
_UTF_16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_SIGNATURES = {
    b"%PDF-": "this is a PDF file: name it .pdf",
    b"PK\x03\x04": "this is a zip archive, perhaps a Word file: name it .docx",
    b"\xd0\xcf\x11\xe0": "this is an old Word file: save it as .docx",
    b"{\\rtf": "this is a rich text file: name it .rtf",
}
"""What files that are no plain text begin with, and the way out."""
_WESTERN = ["cp1252", "mac_roman", "cp437", "latin_1"]


def kind_of(path: Path) -> str:
    """Return which kind of source a file is by its name; empty where it is none."""
    return KINDS.get(path.suffix.lower(), "")


def is_long_text(path: Path) -> bool:
    """Tell whether finding takes most of the time that linting a file takes."""
    kind = kind_of(path)
    return bool(kind) and kind not in _BINARY and _size(path) >= _LONG_TEXT


def is_much(paths: Iterable[Path], least: int) -> bool:
    """Tell whether linting some files takes as long as so many bytes of plain text do."""
    sizes = accumulate(max(_text_size(path), _LEAST_SIZE) for path in paths)
    return any(so_far >= least for so_far in sizes)


def _text_size(path: Path) -> int:
    """Return about how much text a file holds: most of a Word file is something else."""
    return _size(path) // 4 if kind_of(path) in _BINARY else _size(path)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def read_source(path: Path) -> Source:
    """Return a file's text; raises UnreadableInputError where it holds none that can be read."""
    kind = kind_of(path)
    if not kind:
        raise UnreadableInputError(path, why_not(path))
    raw = _bytes(path)
    if kind in _BINARY:
        return Source(str(path), kind, raw)
    return decoded(raw, str(path), kind)


def why_not(path: Path) -> str:
    """Return why a file with such a name cannot be linted."""
    if path.is_dir():
        return _FOLDER
    if not path.exists():
        return "no such file"
    if word := _OTHER_WORD.get(path.suffix.lower()):
        return f"{word}: save it as .docx"
    named = f"the name ends in {path.suffix!r}" if path.suffix else "the name has no ending"
    return f"{named}: only these can be read: {READABLE}"


def decoded(raw: bytes, path: str, kind: str) -> Source:
    """Return a text from its bytes; a guessed encoding is said aloud."""
    if len(raw) > MAX_BYTES:
        raise UnreadableInputError(path, _too_large(len(raw)))
    for signature, reason in _SIGNATURES.items():
        if raw.startswith(signature):
            raise UnreadableInputError(path, reason)
    try:
        if raw.startswith(_UTF_16_MARKS):
            name = "utf-16-le" if raw.startswith(codecs.BOM_UTF16_LE) else "utf-16-be"
            text = raw[2:].decode(name)
            return _checked(Source(path, kind, raw, text, "read as UTF-16", name, raw[:2]))
        mark = codecs.BOM_UTF8 if raw.startswith(codecs.BOM_UTF8) else b""
        return _checked(Source(path, kind, raw, raw.removeprefix(mark).decode("utf-8"), mark=mark))
    except UnicodeDecodeError:
        return _checked(_declared(raw, path, kind) or _guessed(raw, path, kind))


def _declared(raw: bytes, path: str, kind: str) -> Source | None:
    """Return a page in the encoding that it says it has, or None where it says none."""
    said = re.search(_CHARSET, raw[:_LOOKED_THROUGH], re.IGNORECASE) if kind == "html" else None
    if said is None:
        return None
    name = said[1].decode("ascii")
    try:
        return Source(path, kind, raw, raw.decode(name), f"read as {name}, as it says", name)
    except (LookupError, UnicodeDecodeError):
        return None


def _bytes(path: Path) -> bytes:
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            reason = _FOLDER if stat.S_ISDIR(status.st_mode) else "not a file"
            raise UnreadableInputError(path, reason)
        if status.st_size > MAX_BYTES:
            raise UnreadableInputError(path, _too_large(status.st_size))
        return path.read_bytes()
    except OSError as error:
        raise UnreadableInputError(path, error.strerror or "cannot be read") from error


def _too_large(size: int) -> str:
    return f"{size:,} bytes are too many: at most {MAX_BYTES:,} are read"


def _checked(source: Source) -> Source:
    """Return a source that holds no NUL."""
    if "\0" in source.text:
        raise UnreadableInputError(source.path, _with_nul(source.raw))
    return source


def _with_nul(raw: bytes) -> str:
    """Return what is wrong with a text that holds NUL bytes."""
    even, odd = raw[::2].count(0), raw[1::2].count(0)
    if not min(even, odd) and max(even, odd) > len(raw) // 4:
        return "looks like UTF-16 without its mark: save it as UTF-8"
    return "holds NUL bytes: this is not a text file"


def _guessed(raw: bytes, path: str, kind: str) -> Source:
    if b"\0" in raw:
        raise UnreadableInputError(path, _with_nul(raw))
    # Not at the top: needed only for a text that is not UTF-8, and slow to import.
    from charset_normalizer import from_bytes  # noqa: PLC0415  see above

    best = from_bytes(raw, cp_isolation=_WESTERN).best() or from_bytes(raw).best()
    if best is None:
        raise UnreadableInputError(path, "neither UTF-8 nor any other encoding of text")
    note = f"not UTF-8: read as {best.encoding}, a guess"
    return Source(path, kind, raw, raw.decode(best.encoding), note, best.encoding)
