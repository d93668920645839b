"""Extractors: what a reader reads of a source, one module for each format."""

from generator.lint.extract.text import plain_text
from generator.lint.model import ExtractedText, Source


def extract(source: Source) -> ExtractedText:
    """Return the prose of a source; raises UnreadableInputError where it is not what it claims."""
    if source.kind == "word":
        # Not at the top: the XML library costs more time than linting a press release.
        from generator.lint.extract.word import word_text  # noqa: PLC0415  see above

        return word_text(source.raw, source.path)
    if source.kind == "markdown":
        # Not at the top: only needed for Markdown.
        from generator.lint.extract.markdown import markdown_text  # noqa: PLC0415  see above

        return markdown_text(source.text)
    return plain_text(source.text)
