"""The command line: the only place that prints or exits.

Each command imports what it needs when it runs, so that `lint` need not wait for MkDocs.
"""

import argparse
import gc
import shlex
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
    # Nearly nothing that a command makes is garbage before it ends.
    gc.set_threshold(100_000, 20, 20)
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
    # With a name given, argparse does not measure the terminal to print its own.
    commands = parser.add_subparsers(
        title="commands", metavar="COMMAND", required=True, prog="policypress"
    )
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

    built = build(options.sources, options.out, _names(options.policy), _progress())
    _progress()("")
    for one in built.finished:
        print(f"{one.policy.title} ({one.policy.status_label})")
        print(f"  page       {built.out / 'site' / 'policies' / one.policy.id / 'index.html'}")
        print(f"  Word file  {built.out / 'word' / (one.policy.id + '.docx')}")
    _print_lines(language_lines(built.finished))
    if options.policy:
        print("Home page and search name only these: run build without --policy to publish.")
    print(f"Open {built.out / 'site' / 'index.html'} in a browser, or run: policypress preview")
    return OK


def _add_check(commands: _Commands) -> None:  # type: ignore[valid-type]  # see _command
    summary = "Check every answer and template; write nothing."
    parser = _command(commands, "check", _check, summary, "policypress check --policy bail")
    for add in (_sources, _policies):
        add(parser)


def _check(options: argparse.Namespace) -> int:
    from generator.pipeline import check  # noqa: PLC0415  # start-up
    from generator.reading_grade import reading_grade, summary_words  # noqa: PLC0415  # start-up
    from generator.review import departures, language_lines  # noqa: PLC0415  # start-up

    progress = _progress()
    finished = check(options.sources, _names(options.policy), progress)
    progress("")
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


def _names(policies: Sequence[str]) -> list[str]:
    """Return names of policies; a file's name or path is taken for its policy."""
    return [Path(name).stem if name.endswith(".yml") else name for name in policies]


def _print_lines(lines: Iterable[str]) -> None:
    for line in lines:
        print(line)


def _add_review(commands: _Commands) -> None:  # type: ignore[valid-type]  # see _command
    summary = "Print one sheet to sign off: question, answer, stance, caution, reason."
    parser = _command(commands, "review", _review, summary, "policypress review bail > bail.txt")
    parser.add_argument("policy", help="which policy, for example bail")
    _sources(parser)


def _review(options: argparse.Namespace) -> int:
    from generator.drafting import read_policies  # noqa: PLC0415  # start-up
    from generator.review import review_sheet  # noqa: PLC0415  # start-up

    _, finished = read_policies(options.sources, _names([options.policy]))
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

    preview = Preview(options.sources, options.out, _names(options.policy))
    server = serve(preview, options.port)
    if preview.make() is None:
        _complain(preview.mistakes, "")
        if not (options.out / "site" / "index.html").is_file():
            return WRONG
    address = f"http://127.0.0.1:{server.server_port}/"
    print(f"Showing the site at {address} - press Ctrl+C to stop.", flush=True)
    preview.watch(partial(print, file=sys.stderr, flush=True))
    return OK


def _add_init(commands: _Commands) -> None:  # type: ignore[valid-type]  # see _command
    summary = "Make a new office's folder with blank, explained questionnaires, ready to fill in."
    example = "policypress init my-office --policy bail --policy drug-testing"
    parser = _command(commands, "init", _init, summary, example)
    parser.add_argument("folder", type=_folder, metavar="DIR", help="the folder to make")
    parser.add_argument(
        "--policy",
        action="append",
        default=[],
        metavar="NAME",
        help="which questionnaire (default: bail); may be given more than once, and later again",
    )
    parser.add_argument(
        "--sample", action="store_true", help="copy the filled-in files of a fictional office"
    )


def _folder(text: str) -> Path:
    if not text.strip():
        raise argparse.ArgumentTypeError("name the folder")
    return Path(text)


def _init(options: argparse.Namespace) -> int:
    from generator.new_office import copy_sample, make_office  # noqa: PLC0415  # start-up

    if options.sample:
        files = copy_sample(options.folder)
    else:
        files = make_office(options.folder, _names(options.policy))
    for path in files:
        print(f"wrote {options.folder / path}")
    sources = shlex.quote(str(options.folder / "policy_sources"))
    print("Next: open these files in a text editor and fill them in. Then:")
    print(f"  {_this_command()} check --sources {sources}")
    return OK


def _this_command() -> str:
    """Return what was typed to start the program, so that it can be typed again."""
    started = Path(sys.argv[0])
    return "python -m generator" if started.name == "__main__.py" else shlex.quote(str(started))


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
    parser.add_argument(
        "--format",
        choices=("terminal", "json", "sarif", "github", "junit", "html"),
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
        help="the office's own words (default: the policy_sources/language.yml nearest to a file)",
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


def _lint(options: argparse.Namespace) -> int:
    from generator.lint_command import lint  # noqa: PLC0415  # start-up

    if options.diff:
        return _lint_diff(options)
    if options.fix:
        from generator.lint_command import mended, write  # noqa: PLC0415  # start-up

        for path in mended(options.paths, options.language, write):
            print(f"mended {path}", file=sys.stderr)
    language, stdin = options.language, sys.stdin.buffer
    linted = lint(options.paths, language, stdin, _counted(), grammar=options.grammar)
    _print_remarks(linted.remarks)
    if options.review or options.track_changes:
        from generator.lint.reviewed import review  # noqa: PLC0415  # start-up

        review(linted.results, options.review, tracked=options.track_changes)
        print(f"wrote {options.review}", file=sys.stderr)
    if options.format != "terminal":
        from generator.lint.reporters import reporter  # noqa: PLC0415  # start-up

        print(reporter(options.format)(linted.results))
    else:
        import shutil  # noqa: PLC0415  # start-up

        from generator.lint.reporters import terminal  # noqa: PLC0415  # start-up

        width = shutil.get_terminal_size().columns
        print(terminal.report(linted.results, width=width, color=sys.stdout.isatty()), end="")
    if linted.unreadable:
        return WRONG
    return FINDINGS if linted.reaches(options.fail_on) else OK


def _lint_diff(options: argparse.Namespace) -> int:
    from generator.lint.fix import difference  # noqa: PLC0415  # start-up
    from generator.lint_command import mended  # noqa: PLC0415  # start-up

    changes = mended(options.paths, options.language, difference)
    print("".join(changes), end="")
    return FINDINGS if changes else OK


def _print_remarks(remarks: Iterable[str]) -> None:
    _progress()("")
    for remark in remarks:
        print(remark, file=sys.stderr)


def _counted() -> Callable[[int, int], None]:
    """Return what counts files on a terminal."""
    say = _progress()
    return lambda done, total: say(f"{done} of {total} files") if total > 1 else None


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
