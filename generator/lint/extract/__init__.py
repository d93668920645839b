"""Extractors: what a reader reads of a source, one module for each format."""

from collections.abc import Callable
from importlib import import_module

from generator.lint.extract.text import plain_text
from generator.lint.model import ExtractedText, Source

_OF_TEXT = {"markdown": "markdown", "html": "html"}
"""Modules that read a decoded text."""
_OF_BYTES = {"word": "word", "odt": "odt", "mail": "mail", "rtf": "rtf", "pdf": "pdf"}
"""Modules that read the bytes of a file."""


def extract(source: Source) -> ExtractedText:
    """Return the prose of a source; raises UnreadableInputError where it is not what it claims."""
    extracted = _extracted(source)
    if len(extracted.text) != len(extracted.prose):
        raise ValueError(f"{source.path}: text and prose differ in length")
    return extracted


def _extracted(source: Source) -> ExtractedText:
    # By name, so that only what a file needs is imported: an XML library costs more time than
    # linting a press release.
    if module := _OF_TEXT.get(source.kind):
        return _function(module)(source.text)
    if module := _OF_BYTES.get(source.kind):
        return _function(module)(source.raw, source.path)
    return plain_text(source.text)


def _function(module: str) -> Callable[..., ExtractedText]:
    function: Callable[..., ExtractedText] = getattr(
        import_module(f"{__name__}.{module}"), f"{module}_text"
    )
    return function
