"""The mistakes of people and of files, each with its place and the way out."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from generator.location import Place

_MOST_NAMES = 40  # nobody reads further


class Problem(NamedTuple):
    """One mistake in an author's file."""

    place: Place
    message: str
    hint: str = ""

    def __str__(self) -> str:
        shown = [f"{self.place}: {self.message}"]
        if self.place.line_text.strip():
            shown += _excerpt(self.place)
        if self.hint:
            shown.append(f"   hint: {self.hint}")
        return "\n".join(shown)


class PolicypressError(Exception):
    """Every error that Policypress raises on purpose."""


class InvalidSourceError(PolicypressError):
    """Files that people write hold mistakes; `problems` has all of them, in reading order."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(
            sorted(
                set(problems),
                key=lambda p: (str(p.place.path), p.place.line, p.place.column, p.message),
            )
        )
        super().__init__("\n\n".join(map(str, self.problems)))


class UnreadableInputError(PolicypressError):
    """A file cannot be read as what it claims to be."""

    def __init__(self, path: Path | str, reason: str) -> None:
        self.path = path
        self.reason = reason
        super().__init__(f"{path}: {reason}")


class TemplateFailedError(PolicypressError):
    """A template could not be rendered with these answers."""

    def __init__(self, place: Place, reason: str) -> None:
        self.place = place
        self.reason = reason
        super().__init__(str(Problem(place, reason)))


def nearest(name: str, known: Iterable[str]) -> str:
    """Return a hint that names the likeliest valid name, or all of them where none is near."""
    names = [str(one) for one in known]
    if likely := likeliest(name, names):
        return f"did you mean {likely!r}?"
    more = f" and {len(names) - _MOST_NAMES} more" if len(names) > _MOST_NAMES else ""
    return f"use one of {', '.join(names[:_MOST_NAMES])}{more}" if names else ""


def likeliest(name: str, known: Iterable[str]) -> str:
    """Return the valid name that a misspelled one was most likely meant for; empty if none is."""
    # Here and not at the top: only a mistake needs it, and a press release would wait for it.
    from difflib import get_close_matches  # noqa: PLC0415  # see above

    as_written = {one.lower(): one for one in known}
    close = get_close_matches(name.lower(), as_written, n=1, cutoff=0.6)
    return as_written[close[0]] if close else ""


def _excerpt(place: Place) -> list[str]:
    """Return the line and the carets under its culprit, cut to what a terminal shows."""
    limit = 120
    first = max(0, place.column - 1 - limit // 2) if len(place.line_text) > limit else 0
    shown = place.line_text[first : first + limit].replace("\t", " ")
    start = place.column - 1 - first
    carets = "^" * max(1, min(place.width, len(shown) - start))
    indent = len(shown) - len(shown.lstrip())
    return [f"   {shown[indent:]}", f"   {' ' * (start - indent)}{carets}"]


class Gathered:
    """Collects the mistakes of several files, so that all are told at once."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    @contextmanager
    def step(self) -> Iterator[None]:
        """Run one step; its mistakes are kept and the steps after it still run."""
        try:
            yield
        except InvalidSourceError as error:
            self.problems.extend(error.problems)
        except UnreadableInputError as error:
            self.problems.append(Problem(Place(Path(error.path)), error.reason))
        except TemplateFailedError as error:
            self.problems.append(Problem(error.place, error.reason))

    def finish(self) -> None:
        """Raise InvalidSourceError with everything gathered, if anything was."""
        if self.problems:
            raise InvalidSourceError(self.problems)
