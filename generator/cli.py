"""The command line: the only place that prints or exits.

Each command imports what it needs when it runs, so that `lint` need not wait for MkDocs.
"""

import argparse
import sys
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path

from generator import __version__
from generator.cli_lint import add_lint
from generator.cli_parts import OK, WRONG, Commands, Parser, command, formatter, progress_line
from generator.errors import InvalidSourceError, PolicypressError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    _print_what_we_can()
    given = sys.argv[1:] if arguments is None else list(arguments)
    options = _parser(given[:1]).parse_args(given)
    command: Callable[[argparse.Namespace], int] = options.run
    try:
        return command(options)
    except PolicypressError as error:
        done = "linted" if given[:1] == ["lint"] else "written"
        _complain(str(error), _how_many(error), done)
        return WRONG
    except BrokenPipeError:
        sys.stderr.close()
        return WRONG
    except OSError as error:
        _complain(f"{error.filename or 'output'}: {error.strerror or error}", "")
        return WRONG
    except KeyboardInterrupt:
        return 130


def _print_what_we_can() -> None:
    """Answers may hold any character; a terminal with a small code page shows `?` for the rest."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def _parser(first: Sequence[str]) -> argparse.ArgumentParser:
    """Return the parser; where the first argument names a command, with this one alone."""
    parser = Parser(
        prog="policypress",
        description="Written policies for prosecutors' offices, and a linter for their language.",
        epilog="Start with: policypress init my-office",
        formatter_class=formatter,
    )
    parser.add_argument("--version", action="version", version=f"policypress {__version__}")
    # With a name given, argparse does not work out its own.
    commands = parser.add_subparsers(
        title="commands", metavar="COMMAND", required=True, prog="policypress"
    )
    known = {
        "build": _add_build,
        "check": _add_check,
        "review": _add_review,
        "lint": add_lint,
        "preview": _add_preview,
        "init": _add_init,
        "shell": _add_shell,
    }
    for name, add in known.items():
        if name in first or not known.keys() & first:
            add(commands)
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


def _add_build(commands: Commands) -> None:  # type: ignore[valid-type]  # see command
    summary = "Write every policy as a web page and a Word file."
    example = "policypress build --sources policy_sources --out build"
    parser = command(commands, "build", _build, summary, example)
    for add in (_sources, _out, _policies):
        add(parser)


def _build(options: argparse.Namespace) -> int:
    from generator.pipeline import build  # noqa: PLC0415  # start-up: see the module's docstring
    from generator.review import language_lines  # noqa: PLC0415  # start-up

    built = build(options.sources, options.out, _names(options.policy), progress_line())
    progress_line()("")
    for one in built.finished:
        print(f"{one.policy.title} ({one.policy.status_label})")
        print(f"  page       {built.out / 'site' / 'policies' / one.policy.id / 'index.html'}")
        print(f"  Word file  {built.out / 'word' / (one.policy.id + '.docx')}")
    _print_lines(language_lines(built.finished))
    if options.policy:
        print("Home page and search name only these: run build without --policy to publish.")
    print(f"Open {built.out / 'site' / 'index.html'} in a browser, or run: policypress preview")
    return OK


def _add_check(commands: Commands) -> None:  # type: ignore[valid-type]  # see command
    summary = "Check every answer and template; write nothing."
    parser = command(commands, "check", _check, summary, "policypress check --policy bail")
    for add in (_sources, _policies):
        add(parser)


def _check(options: argparse.Namespace) -> int:
    from generator.pipeline import check  # noqa: PLC0415  # start-up
    from generator.reading_grade import reading_grade, summary_words  # noqa: PLC0415  # start-up
    from generator.review import departures, language_lines  # noqa: PLC0415  # start-up

    progress = progress_line()
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


def _add_review(commands: Commands) -> None:  # type: ignore[valid-type]  # see command
    summary = "Print one sheet to sign off: question, answer, stance, caution, reason."
    parser = command(commands, "review", _review, summary, "policypress review bail > bail.txt")
    parser.add_argument("policy", help="which policy, for example bail")
    _sources(parser)


def _review(options: argparse.Namespace) -> int:
    from generator.drafting import read_policies  # noqa: PLC0415  # start-up
    from generator.review import review_sheet  # noqa: PLC0415  # start-up

    _, finished = read_policies(options.sources, _names([options.policy]))
    print(review_sheet(finished[0].answers), end="")
    return OK


def _add_preview(commands: Commands) -> None:  # type: ignore[valid-type]  # see command
    summary = "Build, show the site on this computer only, and build again when a file changes."
    parser = command(commands, "preview", _preview, summary, "policypress preview --port 8000")
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


def _add_init(commands: Commands) -> None:  # type: ignore[valid-type]  # see command
    summary = "Make a new office's folder with blank, explained questionnaires, ready to fill in."
    example = "policypress init my-office --policy bail --policy drug-testing"
    parser = command(commands, "init", _init, summary, example)
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


def _quoted(path: Path) -> str:
    """Return a path as a shell reads it."""
    import shlex  # noqa: PLC0415  # start-up

    return shlex.quote(str(path))


def _init(options: argparse.Namespace) -> int:
    from generator.new_office import copy_sample, make_office  # noqa: PLC0415  # start-up

    if options.sample:
        files = copy_sample(options.folder)
    else:
        files = make_office(options.folder, _names(options.policy))
    for path in files:
        print(f"wrote {options.folder / path}")
    sources = _quoted(options.folder / "policy_sources")
    print("Next: open these files in a text editor and fill them in. Then:")
    print(f"  {_this_command()} check --sources {sources}")
    return OK


def _this_command() -> str:
    """Return what was typed to start the program, so that it can be typed again."""
    started = Path(sys.argv[0])
    return "python -m generator" if started.name == "__main__.py" else _quoted(started)


def _add_shell(commands: Commands) -> None:  # type: ignore[valid-type]  # see command
    summary = "Say what is wrong with an office's own Word letterhead."
    example = "policypress shell templates/word/policy.docx"
    parser = command(commands, "shell", _shell, summary, example)
    parser.add_argument("file", type=Path, metavar="FILE.docx", help="the letterhead")


def _shell(options: argparse.Namespace) -> int:
    from generator.writers.shell_check import check_shell  # noqa: PLC0415  # start-up

    problems = check_shell(options.file)
    if problems:
        raise InvalidSourceError(problems)
    print(f"{options.file}: ready to use; save it as templates/word/policy.docx")
    return OK


def _complain(text: str, count: str, done: str = "written") -> None:
    progress_line()("")
    print(text, file=sys.stderr)
    if count:
        print(f"\n{count}; nothing was {done}", file=sys.stderr)


def _how_many(error: PolicypressError) -> str:
    if not isinstance(error, InvalidSourceError):
        return ""
    count = len(error.problems)
    return "1 mistake" if count == 1 else f"{count} mistakes"


if __name__ == "__main__":
    sys.exit(main())
