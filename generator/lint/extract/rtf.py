"""Rich text (.rtf), read by striprtf."""

from generator.errors import UnreadableInputError
from generator.lint.extract.text import plain_text
from generator.lint.model import ExtractedText

MAX_BYTES = 20_000_000


def rtf_text(raw: bytes, path: str) -> ExtractedText:
    """Return the text of a rich text file; raises UnreadableInputError where it is none."""
    try:
        from striprtf.striprtf import rtf_to_text  # noqa: PLC0415  # it may not be installed
    except ImportError as error:
        raise UnreadableInputError(path, "reading .rtf needs striprtf: install it") from error
    if not raw.lstrip()[:5].startswith(b"{\\rtf"):
        raise UnreadableInputError(path, "not a rich text file (.rtf)")
    if len(raw) > MAX_BYTES:
        raise UnreadableInputError(path, f"more than {MAX_BYTES:,} bytes of rich text")
    try:
        text = str(rtf_to_text(raw.decode("latin-1"), errors="replace"))  # type: ignore[no-untyped-call]  # it has no types
    except (ValueError, LookupError, IndexError, KeyError, RecursionError, OverflowError) as error:
        raise UnreadableInputError(path, "rich text that cannot be read") from error
    return plain_text(text.replace("\0", ""))
