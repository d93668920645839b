"""What the commands have in common: how they are described, and what they show meanwhile."""

import argparse
import re
import sys
from collections.abc import Callable, Sequence
from typing import NoReturn

from generator.errors import nearest

OK, FINDINGS, WRONG = 0, 1, 2
"""Exit codes: nothing to report; findings of the linter; wrong usage, file or source."""
# For each of its messages argparse looks for a translation that nobody has made, which takes a
# twentieth of the time in which a press release is linted.
argparse._ = lambda text: text  # type: ignore[attr-defined]  # has no public name
Commands = "argparse._SubParsersAction[argparse.ArgumentParser]"


class Parser(argparse.ArgumentParser):
    """A parser that says which command or option a mistyped one is like."""

    def parse_known_args(  # type: ignore[override]  # argparse has several forms of it
        self, args: Sequence[str] | None = None, namespace: argparse.Namespace | None = None
    ) -> tuple[argparse.Namespace, list[str]]:
        """Return the options; a command answers for what it does not know, and exits."""
        options, unknown = super().parse_known_args(args, namespace)
        if unknown:
            known = re.findall(r"--[\w-]+", self.format_help())
            hint = nearest(unknown[0].partition("=")[0], known)
            did_you = f"; {hint}" if hint.startswith("did you mean") else ""
            self.error(f"unrecognized arguments: {' '.join(unknown)}{did_you}")
        return options, unknown

    def error(self, message: str) -> NoReturn:
        """Say what is wrong, and what is like it, and exit with 2."""
        wrong = re.search(r"invalid choice: '(.*)' \(choose from (.*)\)", message)
        if wrong:
            hint = nearest(wrong[1], re.findall(r"'(.*?)'", wrong[2]))
            message += f"; {hint}" if hint.startswith("did you mean") else ""
        super().error(message)


def formatter(prog: str) -> argparse.HelpFormatter:
    """Return what lays out the help; to look how wide the terminal is would cost start-up."""
    return argparse.RawDescriptionHelpFormatter(prog, width=78)


def command(
    commands: Commands,  # type: ignore[valid-type]  # argparse has no public name for it
    name: str,
    run: Callable[[argparse.Namespace], int],
    summary: str,
    example: str,
) -> argparse.ArgumentParser:
    """Add a command and return its parser, for its options."""
    parser: argparse.ArgumentParser = commands.add_parser(  # type: ignore[attr-defined]  # as above
        name,
        help=summary,
        description=summary,
        epilog=f"Example:\n  {example}",
        formatter_class=formatter,
    )
    parser.set_defaults(run=run)
    return parser


def progress_line() -> Callable[[str], None]:
    """Return what shows a step's name on a terminal, and nothing in a pipe."""
    if not sys.stderr.isatty():
        return lambda _: None
    return lambda step: print(f"\r\033[K{step}", end="", file=sys.stderr, flush=True)
