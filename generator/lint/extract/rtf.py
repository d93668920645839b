"""Rich text (.rtf), read by striprtf."""

from generator.errors import UnreadableInputError
from generator.lint.extract.text import WIDEST_WRAPPED, plain_text
from generator.lint.kept.patterns import later
from generator.lint.model import LINE_END, PARAGRAPH_END, ExtractedText

MAX_BYTES = 20_000_000
# The library makes the same of it as of the end of a paragraph.
_LINE_BREAK = later(r"\\line(?![a-z])")
_BREAK = "\u2028"


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
        rich = _LINE_BREAK.sub(rf"\\u{ord(_BREAK)} ?", raw.decode("latin-1"))
        text = str(rtf_to_text(rich, errors="replace"))  # type: ignore[no-untyped-call]  # it has no types
    except (ValueError, LookupError, IndexError, KeyError, RecursionError, OverflowError) as error:
        raise UnreadableInputError(path, "rich text that cannot be read") from error
    text = text.replace("\0", "")
    shown = text.replace(_BREAK, "\n")
    if max(map(len, shown.split("\n"))) <= WIDEST_WRAPPED:
        return plain_text(shown)
    return ExtractedText(shown, text.replace("\n", PARAGRAPH_END).replace(_BREAK, LINE_END))
