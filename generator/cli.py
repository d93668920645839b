"""The command line: the only place that prints or exits.

Each command imports what it needs when it runs, so that `lint` need not wait for MkDocs.
"""

import argparse
import shutil
import sys
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path

from generator import __version__
from generator.errors import InvalidSourceError, PolicypressError

OK, FINDINGS, WRONG = 0, 1, 2
"""Exit codes: nothing to report; findings of the linter; wrong usage, file or source."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    _print_what_we_can()
    options = _parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = options.run
    try:
        return command(options)
    except PolicypressError as error:
        _complain(str(error), _how_many(error))
        return WRONG
    except BrokenPipeError:
        sys.stderr.close()
        return WRONG
    except KeyboardInterrupt:
        return 130


def _print_what_we_can() -> None:
    """Answers may hold any character; a terminal with a small code page shows `?` for the rest."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="policypress",
        description="Written policies for prosecutors' offices, and a linter for their language.",
        epilog="Start with: policypress init my-office",
    )
    parser.add_argument("--version", action="version", version=f"policypress {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for add in (
        _add_build,
        _add_check,
        _add_review,
        _add_lint,
        _add_preview,
        _add_init,
        _add_shell,
    ):
        add(commands)
    return parser


_Commands = "argparse._SubParsersAction[argparse.ArgumentParser]"


def _command(
    commands: _Commands,  # type: ignore[valid-type]  # argparse has no public name for it
    name: str,
    run: Callable[[argparse.Namespace], int],
    summary: str,
    example: str,
) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(  # type: ignore[attr-defined]  # as above
        name,
        help=summary,
        description=summary,
        epilog=f"Example:\n  {example}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(run=run)
    return parser


def _sources(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--sources",
        type=Path,
        default=Path("policy_sources"),
        metavar="DIR",
        help="folder with office.yml and the filled-in questionnaires (default: policy_sources)",
    )


def _policies(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--policy",
        action="append",
        default=[],
        metavar="NAME",
        help="only this policy, for example bail; may be given more than once",
    )


def _out(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--out",
        type=Path,
        default=Path("build"),
        metavar="DIR",
        help="folder for the site and the Word files (default: build)",
    )


def _add_build(commands: _Commands) -> None:  # type: ignore[valid-type]  # see _command
    summary = "Write every policy as a web page and a Word file."
    example = "policypress build --sources policy_sources --out build"
    parser = _command(commands, "build", _build, summary, example)
    for add in (_sources, _out, _policies):
        add(parser)


def _build(options: argparse.Namespace) -> int:
    from generator.pipeline import build  # noqa: PLC0415  # start-up: see the module's docstring
    from generator.review import language_lines  # noqa: PLC0415  # start-up

    built = build(options.sources, options.out, options.policy, _progress())
    _progress()("")
    for one in built.finished:
        print(f"{one.policy.title} ({one.policy.status_label})")
        print(f"  page       {built.out / 'site' / 'policies' / one.policy.id / 'index.html'}")
        print(f"  Word file  {built.out / 'word' / (one.policy.id + '.docx')}")
    _print_lines(language_lines(built.finished))
    if options.policy:
        print("Only these policies are on this site: run build without --policy to publish.")
    print(f"Open {built.out / 'site' / 'index.html'} in a browser, or run: policypress preview")
    return OK


def _add_check(commands: _Commands) -> None:  # type: ignore[valid-type]  # see _command
    summary = "Check every answer and template; write nothing."
    parser = _command(commands, "check", _check, summary, "policypress check --policy bail")
    for add in (_sources, _policies):
        add(parser)


def _check(options: argparse.Namespace) -> int:
    from generator.drafting import check  # noqa: PLC0415  # start-up
    from generator.reading_grade import reading_grade, summary_words  # noqa: PLC0415  # start-up
    from generator.review import departures, language_lines  # noqa: PLC0415  # start-up

    _, finished = check(options.sources, options.policy)
    for one in finished:
        clauses = sum(1 for _ in one.policy.clauses())
        answers = len(one.answers.by_question)
        print(f"{one.policy.title}: {answers} answers, {clauses} clauses, no mistakes")
        summary = summary_words(one.policy.sections[0])
        count = len(" ".join(summary).split())
        print(f"  summary: {count} words, reading grade {reading_grade(summary)}")
        _print_lines(f"  {line}" for line in departures(one.answers))
    _print_lines(language_lines(finished))
    return OK


def _print_lines(lines: Iterable[str]) -> None:
    for line in lines:
        print(line)


def _add_review(commands: _Commands) -> None:  # type: ignore[valid-type]  # see _command
    summary = "Print one sheet to sign off: question, answer, stance, caution, reason."
    parser = _command(commands, "review", _review, summary, "policypress review bail > bail.txt")
    parser.add_argument("policy", help="which policy, for example bail")
    _sources(parser)


def _review(options: argparse.Namespace) -> int:
    from generator.drafting import check  # noqa: PLC0415  # start-up
    from generator.review import review_sheet  # noqa: PLC0415  # start-up

    _, finished = check(options.sources, [options.policy])
    print(review_sheet(finished[0].answers), end="")
    return OK


def _add_preview(commands: _Commands) -> None:  # type: ignore[valid-type]  # see _command
    summary = "Build, show the site on this computer only, and build again when a file changes."
    parser = _command(commands, "preview", _preview, summary, "policypress preview --port 8000")
    for add in (_sources, _out, _policies):
        add(parser)
    parser.add_argument("--port", type=int, default=8000, help="port on 127.0.0.1 (default: 8000)")


def _preview(options: argparse.Namespace) -> int:
    from generator.preview import Preview, serve  # noqa: PLC0415  # start-up

    preview = Preview(options.sources, options.out, options.policy)
    if preview.make() is None:
        _complain(preview.mistakes, "")
        if not (options.out / "site" / "index.html").is_file():
            return WRONG
    server = serve(preview, options.port)
    address = f"http://127.0.0.1:{server.server_port}/"
    print(f"Showing the site at {address} - press Ctrl+C to stop.", flush=True)
    preview.watch(partial(print, file=sys.stderr, flush=True))
    return OK


def _add_init(commands: _Commands) -> None:  # type: ignore[valid-type]  # see _command
    summary = "Make a new office's folder with a blank, commented bail questionnaire."
    parser = _command(commands, "init", _init, summary, "policypress init my-office")
    parser.add_argument("folder", type=Path, metavar="DIR", help="the folder to make")
    parser.add_argument(
        "--sample", action="store_true", help="copy the filled-in files of a fictional office"
    )


def _init(options: argparse.Namespace) -> int:
    from generator.new_office import copy_sample, make_office  # noqa: PLC0415  # start-up

    files = (copy_sample if options.sample else make_office)(options.folder)
    for path in files:
        print(f"wrote {options.folder / path}")
    print(f"Next: open these files in a text editor, then: cd {options.folder}; policypress check")
    return OK


def _add_shell(commands: _Commands) -> None:  # type: ignore[valid-type]  # see _command
    summary = "Say what is wrong with an office's own Word letterhead."
    example = "policypress shell templates/word/policy.docx"
    parser = _command(commands, "shell", _shell, summary, example)
    parser.add_argument("file", type=Path, metavar="FILE.docx", help="the letterhead")


def _shell(options: argparse.Namespace) -> int:
    from generator.writers.shell_check import check_shell  # noqa: PLC0415  # start-up

    problems = check_shell(options.file)
    if problems:
        raise InvalidSourceError(problems)
    print(f"{options.file}: ready to use; save it as templates/word/policy.docx")
    return OK


def _add_lint(commands: _Commands) -> None:  # type: ignore[valid-type]  # see _command
    summary = "Find stigmatizing words in press releases and drafts, and say what to write instead."
    example = "policypress lint release.docx drafts/"
    parser = _command(commands, "lint", _lint, summary, example)
    parser.add_argument("paths", nargs="+", metavar="PATH", help="files, folders, or - for input")
    parser.add_argument("--format", choices=("terminal", "json"), default="terminal")
    parser.add_argument(
        "--fail-on",
        choices=("note", "warning", "error"),
        default="warning",
        help="exit with 1 from this severity on (default: warning)",
    )
    parser.add_argument(
        "--language",
        type=Path,
        default=Path("policy_sources", "language.yml"),
        metavar="FILE",
        help="the office's own words (default: policy_sources/language.yml, if it is there)",
    )


def _lint(options: argparse.Namespace) -> int:
    from generator.lint_command import lint  # noqa: PLC0415  # start-up

    linted = lint(options.paths, options.language, sys.stdin.buffer)
    if options.format == "json":
        from generator.lint.reporters.json_report import report  # noqa: PLC0415  # start-up

        print(report(linted.results))
    else:
        from generator.lint.reporters import terminal  # noqa: PLC0415  # start-up

        width = shutil.get_terminal_size().columns
        print(terminal.report(linted.results, width=width, color=sys.stdout.isatty()), end="")
    if linted.unreadable:
        return WRONG
    return FINDINGS if linted.reaches(options.fail_on) else OK


def _progress() -> Callable[[str], None]:
    """Return what shows a step's name on a terminal, and nothing in a pipe."""
    if not sys.stderr.isatty():
        return lambda _: None
    return lambda step: print(f"\r\033[K{step}", end="", file=sys.stderr, flush=True)


def _complain(text: str, count: str) -> None:
    _progress()("")
    print(text, file=sys.stderr)
    if count:
        print(f"\n{count}; nothing was written", file=sys.stderr)


def _how_many(error: PolicypressError) -> str:
    if not isinstance(error, InvalidSourceError):
        return ""
    count = len(error.problems)
    return "1 mistake" if count == 1 else f"{count} mistakes"


if __name__ == "__main__":
    sys.exit(main())
