"""What the commands have in common: how they are described, and what they show meanwhile."""

import argparse
import sys
from collections.abc import Callable

OK, FINDINGS, WRONG = 0, 1, 2
"""Exit codes: nothing to report; findings of the linter; wrong usage, file or source."""
Commands = "argparse._SubParsersAction[argparse.ArgumentParser]"


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
