"""Writing the reviewed Word file beside the one that was linted."""

from collections.abc import Sequence
from pathlib import Path

from generator.errors import UnreadableInputError
from generator.files import write_bytes
from generator.lint.model import FileResult
from generator.lint.read import read_source
from generator.lint.reporters.word_review import commented, with_tracked_changes


def review(results: Sequence[FileResult], out: Path | None, *, tracked: bool) -> bool:
    """Write the one Word file that was linted, with its findings in it, to another place.

    Returns whether there was anything to write: a file that cannot be read has no findings.

    Raises UnreadableInputError where it is not one Word file, or where it cannot be written.
    """
    if out is None:
        raise UnreadableInputError("--track-changes", "say where to write: --review OUT.docx")
    if len(results) != 1:
        raise UnreadableInputError(out, "name one Word file to review, not several files")
    if out.suffix.lower() != ".docx":
        raise UnreadableInputError(out, "the reviewed file is a Word file: name it .docx")
    if not out.absolute().parent.is_dir():
        raise UnreadableInputError(out, "there is no such folder")
    (result,) = results
    if result.error is not None:
        return False
    source = read_source(Path(result.path))
    if out.exists() and out.samefile(result.path):
        raise UnreadableInputError(out, "write the reviewed file to another name")
    content = (with_tracked_changes if tracked else commented)(source, result.findings)
    try:
        write_bytes(out, content)
    except OSError as error:
        raise UnreadableInputError(out, f"cannot be written: {error.strerror}") from error
    return True
