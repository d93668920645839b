"""Several extracted texts as one, such as the pages of a file or the parts of a mail."""

from collections.abc import Sequence

from generator.lint.model import PARAGRAPH_END, ExtractedText
from generator.location import Span


def joined(parts: Sequence[ExtractedText]) -> ExtractedText:
    """Return the parts one after the other, with a line end between them."""
    quoted: list[Span] = []
    italic: list[Span] = []
    at = 0
    for part in parts:
        quoted += (Span(one.start + at, one.end + at) for one in part.quoted)
        italic += (Span(one.start + at, one.end + at) for one in part.italic)
        at += len(part.text) + 1
    text = "\n".join(part.text for part in parts)
    prose = PARAGRAPH_END.join(part.prose for part in parts)
    return ExtractedText(text, prose, tuple(quoted), tuple(italic))
