"""The `lint` command: its options, and what it prints."""

import argparse
import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from generator.cli_parts import FINDINGS, OK, WRONG, Commands, command, progress_line

_NO_TERMINAL = 80
_PART = 1 << 16


def add_lint(commands: Commands) -> None:  # type: ignore[valid-type]  # see command
    """Add the command with its options."""
    from generator.lint.reporters import FORMATS  # noqa: PLC0415  # start-up of other commands

    summary = "Find stigmatizing words in press releases and drafts, and say what to write instead."
    example = "policypress lint release.docx drafts/"
    parser = command(commands, "lint", _lint, summary, example)
    parser.add_argument(
        "paths", nargs="+", type=_path, metavar="PATH", help="files, folders, or - for input"
    )
    parser.add_argument(
        "--format",
        choices=FORMATS,
        default="terminal",
        help="how to report (default: terminal); html is one file to read and to print",
    )
    parser.add_argument(
        "--fail-on",
        choices=("note", "warning", "error"),
        default="warning",
        help="exit with 1 from this severity on (default: warning)",
    )
    parser.add_argument(
        "--language",
        type=Path,
        metavar="FILE",
        help="the office's own words (default: the language.yml nearest to a file: in its folder,"
        " in policy_sources/ there, or in a folder above)",
    )
    parser.add_argument(
        "--grammar",
        action="store_true",
        help="check grammar too, by the LanguageTool server that language.yml names",
    )
    mend = parser.add_mutually_exclusive_group()
    mend.add_argument(
        "--fix", action="store_true", help="write the safe replacements into .txt and .md files"
    )
    mend.add_argument("--diff", action="store_true", help="show what --fix would change")
    mend.add_argument(
        "--review",
        type=Path,
        metavar="OUT.docx",
        help="write one Word file that is linted again, with a comment at each finding",
    )
    parser.add_argument(
        "--track-changes",
        action="store_true",
        help="with --review: put the suggestions in as tracked changes",
    )
    parser.add_argument(
        "--overwrite", action="store_true", help="with --review: replace OUT.docx if it is there"
    )


def _path(text: str) -> str:
    """Return a path as it was named; an empty one would stand for the folder that one is in."""
    if not text:
        raise argparse.ArgumentTypeError("an empty path: name a file, a folder, or .")
    return text


def _lint(options: argparse.Namespace) -> int:
    from generator.lint_command import lint, write_review  # noqa: PLC0415  # start-up

    _check_review(options)
    if options.diff:
        return _lint_diff(options)
    if options.fix:
        from generator.lint_command import mended, write  # noqa: PLC0415  # start-up

        _print_unmendable(options.paths)
        for one in mended(options.paths, options.language, write):
            count = f"{one.replacements} replacement{'s' * (one.replacements != 1)}"
            done = f"mended {one.said}: {count}"
            print(f"not mended: {one.path}: {one.error}" if one.error else done, file=sys.stderr)
    language, stdin = options.language, sys.stdin.buffer
    linted = lint(options.paths, language, stdin, _counted(), grammar=options.grammar)
    _print_remarks(linted.remarks)
    if options.review:
        for line in write_review(linted, options.review, tracked=options.track_changes):
            print(line, file=sys.stderr)
    if options.format != "terminal":
        from generator.lint.model import Severity  # noqa: PLC0415  # start-up
        from generator.lint.reporters import pieces  # noqa: PLC0415  # start-up

        fails_from = Severity[options.fail_on.upper()]
        _print_in_parts(pieces(options.format, linted.results, fails_from))
    else:
        from generator.lint.reporters import terminal  # noqa: PLC0415  # start-up

        print(terminal.report(linted.results, width=_columns(), color=_is_colored()), end="")
    from generator.lint.kept.kept_patterns import keep  # noqa: PLC0415  # start-up

    keep()
    if linted.unreadable:
        return WRONG
    return FINDINGS if linted.reaches(options.fail_on) else OK


def _check_review(options: argparse.Namespace) -> None:
    """Refuse what cannot be reviewed before anything is written."""
    if not (options.review or options.track_changes or options.overwrite):
        return
    from generator.lint.reviewed import check_wanted  # noqa: PLC0415  # start-up

    check_wanted(options.review, tracked=options.track_changes, overwrite=options.overwrite)


def _is_colored() -> bool:
    """Tell whether to use colors: on a terminal that has them, where nobody has said otherwise."""
    is_plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return sys.stdout.isatty() and not is_plain


def _columns() -> int:
    """Return how wide the terminal is, in characters."""
    if not sys.stdout.isatty() and "COLUMNS" not in os.environ:
        return _NO_TERMINAL
    import shutil  # noqa: PLC0415  # start-up

    return shutil.get_terminal_size().columns


def _lint_diff(options: argparse.Namespace) -> int:
    from generator.lint.fix import difference  # noqa: PLC0415  # start-up
    from generator.lint.run import STANDARD_INPUT  # noqa: PLC0415  # start-up
    from generator.lint_command import mended  # noqa: PLC0415  # start-up

    # A difference writes nothing: what is typed in has one, too.
    _print_unmendable(path for path in options.paths if path != STANDARD_INPUT)
    code = OK
    for one in mended(options.paths, options.language, difference, sys.stdin.buffer):
        print(one.said, end="")
        if one.error:
            print(f"{one.path}: cannot be read: {one.error}", file=sys.stderr)
        code = max(code, WRONG if one.error else FINDINGS)
    return code


def _print_unmendable(paths: Iterable[str]) -> None:
    from generator.lint.run import STANDARD_INPUT  # noqa: PLC0415  # start-up
    from generator.lint_command import unmendable  # noqa: PLC0415  # start-up

    for path in unmendable(list(paths)):
        why = "only .txt and .md files are mended; for Word, use --review"
        said = "standard input is no file to write" if path == STANDARD_INPUT else why
        print(f"{path}: left as it is: {said}", file=sys.stderr)


def _print_in_parts(report: Iterable[str]) -> None:
    """Print a report that may be longer than the text itself, without a second copy of it."""
    for piece in report:
        for at in range(0, len(piece), _PART):
            sys.stdout.write(piece[at : at + _PART])
    print()


def _print_remarks(remarks: Iterable[str]) -> None:
    progress_line()("")
    for remark in remarks:
        print(remark, file=sys.stderr)


def _counted() -> Callable[[int, int], None]:
    """Return what counts files on a terminal."""
    say = progress_line()
    return lambda done, total: say(f"{done} of {total} files") if total > 1 else None
