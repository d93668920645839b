"""Lints files for the command line: our rules, the office's own words, and a report."""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache, partial
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, NamedTuple

from generator import resources
from generator.errors import UnreadableInputError
from generator.lint.discover import discover, passed_over
from generator.lint.executor import Executor
from generator.lint.model import FileResult, RuleBase, Severity, Source
from generator.lint.read import READABLE, is_much, why_not
from generator.lint.rules.nearest import nearest_language, nearest_to_file
from generator.lint.rules.rulebase import load_office_rules
from generator.lint.run import STANDARD_INPUT, Progress, lint_paths, standard_input

Change = Callable[[Source, str], str]
"""What to do with a source and its mended text; returns what to say."""
_MUCH = 1_500_000
"""From so many bytes on, starting other processes costs less than they save."""


class Mended(NamedTuple):
    """What became of a file that safe replacements change, or that could not be mended."""

    path: Path
    said: str = ""
    """What the change returned."""
    replacements: int = 0
    error: str = ""
    """Why the file is as it was."""


class Linted(NamedTuple):
    """What linting some files came to."""

    results: tuple[FileResult, ...]
    remarks: tuple[str, ...] = ()
    """What the office's own file should mend, and what was not read or checked."""

    @property
    def unreadable(self) -> bool:
        """Tell whether a file could not be read, or none was there: that is never clean."""
        return not self.results or any(result.error is not None for result in self.results)

    def reaches(self, word: str) -> bool:
        """Tell whether a finding is as serious as note, warning or error."""
        limit = Severity[word.upper()]
        return any(one.severity >= limit for result in self.results for one in result.findings)


def lint(
    paths: Sequence[str],
    language: Path | None,
    stdin: BinaryIO,
    progress: Progress | None = None,
    *,
    grammar: bool = False,
) -> Linted:
    """Return what linting the files comes to; raises InvalidSourceError for wrong rules.

    Without a language file, the one that lies nearest to each file counts. Where the grammar
    cannot be checked, a remark says so.
    """
    results: dict[str, FileResult] = {}
    remarks: dict[str, None] = {}
    named = [Path(path) for path in paths if path != STANDARD_INPUT]
    files = discover(named)
    if named and not files:
        where = ", ".join(map(str, named))
        remarks[f"{where}: no file here that can be read: only these can: {READABLE}"] = None
    for path in passed_over(named):
        remarks[f"{path}: not read: {why_not(path)}"] = None
    language = own_words(language)
    if STANDARD_INPUT in paths:
        content = stdin.read()
        rules = rules_of(language or nearest_language(Path.cwd()))
        done = lint_paths([STANDARD_INPUT], rules, stdin=BytesIO(content))
        done = _checked(done, rules, content, remarks) if grammar else done
        results[STANDARD_INPUT] = done[0]
    whole = any(Path(path).is_dir() for path in paths)
    groups = _by_language(files, language)
    with _executor(files, groups) as executor:
        for own, group in groups.items():
            rules = rules_of(own)
            done = lint_paths(group, rules, executor=executor, progress=progress)
            done = _checked(done, rules, b"", remarks) if grammar else done
            results |= zip(map(str, group), done, strict=True)
            remarks |= dict.fromkeys(_remarks(own, rules, done, whole=whole))
    first = [results[STANDARD_INPUT]] if STANDARD_INPUT in paths else []
    return Linted((*first, *(results[str(path)] for path in files)), tuple(remarks))


def _checked(
    results: tuple[FileResult, ...], rules: RuleBase, content: bytes, remarks: dict[str, None]
) -> tuple[FileResult, ...]:
    """Return the results with grammar; where no server can be asked, as they are, with a remark."""
    # Not at the top: asked for by few.
    from generator.lint.languagetool.check import with_grammar  # noqa: PLC0415  # see above
    from generator.lint.languagetool.server import GrammarUnavailableError  # noqa: PLC0415  # see above

    given = {}
    if content and results[0].error is None:
        given[STANDARD_INPUT] = standard_input(BytesIO(content))
    try:
        return with_grammar(results, rules, given)
    except GrammarUnavailableError as error:
        remarks[f"grammar not checked: {error}"] = None
        return results


def own_words(language: Path | None) -> Path | None:
    """Return the file of the office's own words that was named, or None.

    Raises UnreadableInputError where there is none: without it other rules would count.
    """
    if language is not None and not language.is_file():
        raise UnreadableInputError(language, "no such file")
    return language


@cache
def rules_of(language: Path | None) -> RuleBase:
    """Return our rules with the office's own words in them."""
    return load_office_rules(resources.library() / "language", language)


def mended(
    paths: Sequence[str], language: Path | None, change: Change, stdin: BinaryIO | None = None
) -> Iterator[Mended]:
    """Do something with each text that safe replacements change, and yield what became of it.

    What is typed in is one of the texts where `stdin` is given.

    Raises UnreadableInputError where there is no such file of the office's own words.
    """
    # Not at the top: most calls only report.
    from generator.lint.fix import KINDS  # noqa: PLC0415  # see above
    from generator.lint.read import kind_of, read_source  # noqa: PLC0415  # see above

    language = own_words(language)
    if stdin is not None and STANDARD_INPUT in paths:
        rules = rules_of(language or nearest_language(Path.cwd()))
        yield from _mended(Path(STANDARD_INPUT), partial(standard_input, stdin), rules, change)
    for path in discover(Path(path) for path in paths if path != STANDARD_INPUT):
        if kind_of(path) in KINDS:
            rules = rules_of(language or nearest_language(path))
            yield from _mended(path, partial(read_source, path), rules, change)


def _mended(
    path: Path, read: Callable[[], Source], rules: RuleBase, change: Change
) -> Iterator[Mended]:
    from generator.lint.fix import fixed  # noqa: PLC0415  # as above

    try:
        source = read()
        text, replacements = fixed(source, rules)
        said = "" if text == source.text else change(source, text)
    except UnreadableInputError as error:
        yield Mended(path, error=error.reason)
    except OSError as error:
        yield Mended(path, error=error.strerror or "cannot be written")
    else:
        if said:
            yield Mended(path, said, replacements)


def unmendable(paths: Sequence[str]) -> tuple[str, ...]:
    """Return what was named and cannot be written: files of other kinds, standard input."""
    from generator.lint.fix import KINDS  # noqa: PLC0415  # see above
    from generator.lint.read import kind_of  # noqa: PLC0415  # see above

    kinds = {path: kind_of(Path(path)) for path in paths if not Path(path).is_dir()}
    others = [path for path, kind in kinds.items() if kind and kind not in KINDS]
    return (*others, *([STANDARD_INPUT] if STANDARD_INPUT in paths else []))


def write(source: Source, text: str) -> str:
    """Write a text in its source's place; return its path."""
    from generator.files import write_bytes  # noqa: PLC0415  # see above
    from generator.lint.fix import as_bytes  # noqa: PLC0415  # see above

    write_bytes(Path(source.path), as_bytes(source, text))
    return source.path


def write_review(linted: Linted, out: Path, *, tracked: bool) -> Iterator[str]:
    """Write the one Word file that was linted with its findings in it; yield what to say.

    Raises UnreadableInputError where it is not one Word file, or where it cannot be written.
    """
    # Not at the top: most calls only report.
    from generator.lint.reviewed import review, told  # noqa: PLC0415  # see above

    reviewed = review(linted.results, out, tracked=tracked)
    if reviewed is not None:
        yield f"wrote {out}"
        yield from told(reviewed, tracked=tracked)


def _by_language(files: Iterable[Path], language: Path | None) -> dict[Path | None, list[Path]]:
    groups: dict[Path | None, list[Path]] = {}
    for path in files:
        groups.setdefault(language or nearest_to_file(path), []).append(path)
    return groups


def _remarks(
    language: Path | None, rules: RuleBase, results: Sequence[FileResult], *, whole: bool
) -> Iterator[str]:
    """Yield what has expired, and after whole folders what nothing needed."""
    for entry in rules.expired:
        yield f"{language}: the entry for {entry!r} has expired: renew or delete it"
    used = {phrase for result in results for phrase in result.allowed}
    needed = {rule for result in results for rule in result.switched_off}
    if not whole:
        return
    for phrase in rules.allowed:
        if phrase not in used:
            yield f"{language}: nothing here needs the allowed phrase {phrase!r}"
    for rule in sorted(rules.off - needed):
        yield f"{language}: nothing here needs the rule {rule!r} switched off"


@contextmanager
def _executor(files: Sequence[Path], languages: Iterable[Path | None]) -> Iterator[Executor | None]:
    """Give the processes of all cores where there is much to lint."""
    if os.cpu_count() == 1 or not is_much(files, _MUCH):
        yield None
        return
    # Not at the top: it costs start-up time, and most calls lint one file.
    from generator.lint.processes import Processes  # noqa: PLC0415  # see above

    with Processes(map(rules_of, languages)) as executor:
        yield executor
