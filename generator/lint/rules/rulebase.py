"""Loading the linter's rules, from what the last start compiled where nothing has changed since."""

import os
from collections.abc import Callable
from pathlib import Path
from time import strftime

from generator import __version__
from generator.errors import UnreadableInputError
from generator.lint.kept import cache
from generator.lint.model import RuleBase
from generator.lint.rules.stored import FORM, restored, stored

_CODE = Path(__file__).parents[1]
COMPILERS = (
    _CODE / "folding.py",
    *(_CODE / "rules" / f"{one}.py" for one in ("allow", "claims", "fields", "phrases")),
    *(_CODE / "rules" / f"{one}.py" for one in ("rule_files", "stored")),
    *(_CODE / "phrases" / f"{one}.py" for one in ("anchors", "combining", "phrase_set")),
    _CODE / "phrases" / "word_list.py",
)
"""What the compiled rules depend on besides the rule files, and developers edit in one version."""


def load_rules(folder: Path) -> RuleBase:
    """Return the rules of a folder.

    Raises UnreadableInputError where there are none, and InvalidSourceError with all mistakes of
    all files.
    """
    return _kept(_key(folder), lambda: _compiled(folder))


def load_office_rules(folder: Path, language: Path | None) -> RuleBase:
    """Return the rules of a folder with the words of an office's language.yml, if it has one.

    Raises what `load_rules` raises, and InvalidSourceError with all mistakes of the office's file.
    """
    if language is None or not language.exists():
        return load_rules(folder)
    try:
        content = language.read_bytes()
    except OSError as error:
        raise UnreadableInputError(language, error.strerror or "cannot be read") from error
    # What has expired is different every day, where the office is.
    parts = [_key(folder).encode("ascii"), content, strftime("%Y-%m-%d").encode("ascii")]
    return _kept(cache.key_of(parts), lambda: _with_office(folder, language))


def _kept(key: str, make: Callable[[], RuleBase]) -> RuleBase:
    """Return the rule base that is kept under a key; where there is none, make and keep it."""
    content = cache.fetch(key)
    try:
        if content:
            return restored(content)
    except (EOFError, ValueError, KeyError, TypeError):
        pass
    rulebase = make()
    cache.store(key, stored(rulebase))
    return rulebase


def _compiled(folder: Path) -> RuleBase:
    # Not at the top: the YAML library costs as much time as linting a press release.
    from generator.lint.rules.rule_files import compile_rules  # noqa: PLC0415  see above

    return compile_rules(folder)


def _with_office(folder: Path, language: Path) -> RuleBase:
    from generator.lint.rules.allow import read_language  # noqa: PLC0415  as above

    rules = load_rules(folder)
    return rules.with_language(read_language(language, rules))


def _key(folder: Path) -> str:
    try:
        files = [entry for entry in os.scandir(folder) if entry.name.endswith(".yml")]
    except OSError:
        files = []
    if not files:
        raise UnreadableInputError(folder, "no rule files (*.yml) here")
    states = sorted((entry.name, _state(entry)) for entry in files)
    code = [_state(path) for path in COMPILERS]
    # To read all the files, only to find that they are as they were, would take longer.
    return cache.key_of([f"{__version__} {FORM} {folder.resolve()} {states} {code}".encode()])


def _state(path: Path | os.DirEntry[str]) -> tuple[int, int, int]:
    """Return what changes when a file does, even where somebody sets its time back."""
    try:
        status = path.stat()
    except OSError:
        # There is no source beside what was compiled.
        return 0, 0, 0
    return status.st_size, status.st_mtime_ns, status.st_ctime_ns
