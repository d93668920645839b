"""Reporters: what was found, in the form that people or programs read."""

from collections.abc import Callable, Sequence
from importlib import import_module

from generator.lint.model import FileResult

_MODULES = {
    "json": "json_report",
    "sarif": "sarif",
    "github": "github",
    "junit": "junit",
    "html": "html_report",
}
FORMATS = ("terminal", *_MODULES)


def reporter(form: str) -> Callable[[Sequence[FileResult]], str]:
    """Return what writes a report in a form other than for the terminal."""
    # By name, so that a call imports the one reporter that it needs.
    found: Callable[[Sequence[FileResult]], str] = import_module(
        f"{__name__}.{_MODULES[form]}"
    ).report
    return found
