"""Writing the reviewed Word file beside the one that was linted."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from generator.errors import UnreadableInputError
from generator.files import write_bytes
from generator.lint.model import FileResult
from generator.lint.read import read_source
from generator.lint.reporters.word_review import Reviewed, commented, with_tracked_changes


def check_wanted(out: Path | None, *, tracked: bool, overwrite: bool) -> None:
    """Raise UnreadableInputError where a review is wanted that cannot be written.

    A file that is there already may be somebody's only copy, with answers to earlier comments.
    """
    if out is None:
        if tracked or overwrite:
            option = "--track-changes" if tracked else "--overwrite"
            raise UnreadableInputError(option, "say where to write: --review OUT.docx")
        return
    if out.suffix.lower() != ".docx":
        raise UnreadableInputError(out, "the reviewed file is a Word file: name it .docx")
    if not out.absolute().parent.is_dir():
        raise UnreadableInputError(out, "there is no such folder")
    if out.is_dir():
        raise UnreadableInputError(out, "cannot be written: it is a folder")
    if (out.exists() or out.is_symlink()) and not overwrite:
        reason = "is there already: choose another name, or say --overwrite to replace it"
        raise UnreadableInputError(out, reason)


def review(results: Sequence[FileResult], out: Path, *, tracked: bool) -> Reviewed | None:
    """Write the one Word file that was linted, with its findings in it, to another place.

    Returns what was written; None where the file cannot be read, and so has no findings.

    Raises UnreadableInputError where it is not one Word file, or where it cannot be written.
    """
    if not results:
        raise UnreadableInputError(out, "there is no Word file to review")
    if len(results) > 1:
        raise UnreadableInputError(out, "name one Word file to review, not several files")
    (result,) = results
    if result.error is not None:
        return None
    source = read_source(Path(result.path))
    if out.exists() and out.samefile(result.path):
        raise UnreadableInputError(out, "write the reviewed file to another name")
    reviewed = (with_tracked_changes if tracked else commented)(source, result.findings)
    try:
        write_bytes(out, reviewed.content)
    except OSError as error:
        raise UnreadableInputError(out, f"cannot be written: {error.strerror}") from error
    return reviewed


def told(reviewed: Reviewed, *, tracked: bool) -> Iterator[str]:
    """Yield what somebody who reads the reviewed file should know about it."""
    if tracked and reviewed.suggestions:
        yield _put_in(reviewed.put_in, reviewed.suggestions)
    if reviewed.left_out:
        places = "1 finding has" if reviewed.left_out == 1 else f"{reviewed.left_out} findings have"
        yield f"{places} no place for a comment there: see the report"
    if reviewed.breaks_signature:
        yield "the digital signature of the original does not hold for the reviewed file"


def _put_in(number: int, of: int) -> str:
    suggestions = "suggestion" if of == 1 else "suggestions"
    if number == of:
        return f"{number} of {of} {suggestions} put in as tracked changes"
    rest = "the rest are comments" if number else "see the comments"
    return f"{number} of {of} {suggestions} put in as tracked changes; {rest}"
