"""The programs that are measured, as commands on files; what is missing is said."""

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

Command = Callable[[list[Path]], list[str]]


def peers(config: Path) -> dict[str, Command]:
    """Return the command of each program that is found.

    POLICYPRESS_BENCH_PATH names folders besides the path where others are installed.
    """
    path = os.pathsep.join([os.environ.get("POLICYPRESS_BENCH_PATH", ""), os.environ["PATH"]])
    found: dict[str, Command] = {"policypress": _ours}
    if vale := shutil.which("vale", path=path):
        found["vale"] = lambda files: [vale, "--config", str(config), "--output=JSON", *_all(files)]
    if proselint := shutil.which("proselint", path=path):
        found["proselint"] = lambda files: [proselint, "check", *_all(files)]
    if alex := shutil.which("alex", path=path):
        found["alex"] = lambda files: [alex, "--quiet", *_all(files)]
    if write_good := shutil.which("write-good", path=path):
        found["write-good"] = lambda files: [write_good, *_all(files)]
    return found


NAMES = ("policypress", "vale", "proselint", "alex", "write-good")


def _ours(files: list[Path]) -> list[str]:
    script = Path(sys.executable).with_name("policypress")
    return [str(script), "lint", "--format", "json", *_all(files)]


def _all(files: list[Path]) -> list[str]:
    return [str(path) for path in files]
