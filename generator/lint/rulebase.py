"""Loading the linter's rules, from what the last start compiled where nothing has changed since."""

from pathlib import Path

from generator.errors import UnreadableInputError
from generator.lint import cache
from generator.lint.model import RuleBase
from generator.lint.stored import FORM, restored, stored

_CODE = Path(__file__).parent
_COMPILERS = (
    _CODE / "rule_files.py",
    _CODE / "anchors.py",
    _CODE / "combining.py",
    _CODE / "phrases.py",
    _CODE / "folding.py",
    _CODE / "fields.py",
    _CODE / "stored.py",
)
"""What the compiled rules depend on besides the rule files."""


def load_rules(folder: Path) -> RuleBase:
    """Return the rules of a folder.

    Raises UnreadableInputError where there are none, and InvalidSourceError with all mistakes of
    all files.
    """
    key = _key(folder)
    return _fetched(key) or _compiled(folder, key)


def _fetched(key: str) -> RuleBase | None:
    text = cache.fetch(key)
    try:
        return restored(text) if text else None
    except (ValueError, KeyError, TypeError):
        return None


def _compiled(folder: Path, key: str) -> RuleBase:
    # Not at the top: the YAML library costs as much time as linting a press release.
    from generator.lint.rule_files import compile_rules  # noqa: PLC0415  see above

    rulebase = compile_rules(folder)
    cache.store(key, stored(rulebase))
    return rulebase


def _key(folder: Path) -> str:
    paths = sorted(folder.glob("*.yml"))
    if not paths:
        raise UnreadableInputError(folder, "no rule files (*.yml) here")
    try:
        files = [(path.name.encode("utf-8"), path.read_bytes()) for path in paths]
    except OSError as error:
        raise UnreadableInputError(folder, error.strerror or "cannot be read") from error
    compilers = (path.read_bytes() for path in _COMPILERS if path.exists())
    return cache.key_of([b"%d" % FORM, *(part for file in files for part in file), *compilers])
