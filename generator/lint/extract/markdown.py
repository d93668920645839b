"""Markdown: the prose of a page, every code point at the place it has in the source.

Code, addresses, comments and most of the front matter are left out; emphasis and other marks are
not there for the reader. This reads Markdown only as far as a reader's eye needs; it makes no
document of it.
"""

from generator.lint.extract.markdown_blocks import Canvas, mark_blocks
from generator.lint.extract.markdown_inline import mark_inline
from generator.lint.extract.tags import italics
from generator.lint.model import ExtractedText


def markdown_text(text: str) -> ExtractedText:
    """Return the prose of a Markdown text."""
    canvas = Canvas(text)
    mark_blocks(canvas, _front_matter(canvas))
    mark_inline(canvas)
    return ExtractedText(
        text,
        canvas.prose(),
        tuple(canvas.quoted),
        tuple(italics(canvas)),
        tuple(canvas.comments),
        by_hand=tuple(canvas.by_hand),
    )


def _front_matter(canvas: Canvas) -> int:
    if not canvas.text.startswith("---"):
        return 0
    # Not at the top: few releases have any, and all would wait for the YAML library.
    from generator.lint.extract.front_matter import mark_front_matter  # noqa: PLC0415

    return mark_front_matter(canvas)
