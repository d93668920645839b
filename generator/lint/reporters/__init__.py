"""Reporters: what was found, in the form that people or programs read."""

from collections.abc import Callable, Iterable, Sequence
from importlib import import_module
from types import ModuleType

from generator.lint.model import FileResult, Severity

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
    found: Callable[[Sequence[FileResult]], str] = _module(form).report
    return found


def pieces(
    form: str, results: Sequence[FileResult], fails_from: Severity = Severity.NOTE
) -> Iterable[str]:
    """Return a report piece by piece, where its form has so much to say.

    Forms that know passed and failed count what is less serious than `fails_from` as passed.
    """
    if form == "json":
        found: Iterable[str] = _module(form).pieces(results)
        return found
    if form == "junit":
        return (_module(form).report(results, fails_from),)
    return (reporter(form)(results),)


def _module(form: str) -> ModuleType:
    # By name, so that a call imports the one reporter that it needs.
    return import_module(f"{__name__}.{_MODULES[form]}")
