"""The program: the `policypress` command, and `python -m generator`."""

import gc

# Nearly nothing that is made before the program ends is garbage, least of all while modules are
# read, which would take a tenth longer.
gc.set_threshold(100_000, 20, 20)

import os  # noqa: E402  # see above
import sys  # noqa: E402  # see above
from typing import NoReturn  # noqa: E402  # see above

from generator.kept_code import KeptCode  # noqa: E402  # see above

_CLEAN_UP_AT_EXIT = frozenset({"logging", "tempfile", "threading"})
"""Whatever has to be ended or removed when the program ends came in with one of these."""


def run() -> NoReturn:
    """Run the command line and end with its exit code.

    To take the memory apart piece by piece takes a tenth of the time in which a press release is
    linted, and the system takes it back whole.
    """
    code = _run_kept() if sys.argv[1:2] == ["lint"] else _run()
    if _CLEAN_UP_AT_EXIT.isdisjoint(sys.modules):
        try:
            sys.stdout.flush()
            sys.stderr.flush()
        except (OSError, ValueError):
            # Whoever read the output has gone; the usual way out says so.
            sys.exit(code)
        os._exit(code)
    # Nor need the garbage collector go through all of it.
    gc.freeze()
    sys.exit(code)


def _run_kept() -> int:
    """Run `lint`, for which somebody waits minutes before a release goes out."""
    kept = KeptCode("lint")
    code = _run()
    kept.keep()
    return code


def _run() -> int:
    from generator.cli import main  # noqa: PLC0415  # start-up

    return main()


if __name__ == "__main__":
    run()
