"""Lints files for the command line: our rules, the office's own words, and a report."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from generator import resources
from generator.lint.model import FileResult, RuleBase, Severity
from generator.lint.rulebase import load_rules
from generator.lint.run import lint_paths


@dataclass(frozen=True, slots=True)
class Linted:
    """What linting some files came to."""

    results: tuple[FileResult, ...]

    @property
    def unreadable(self) -> bool:
        """Tell whether a file could not be read: it is never counted as clean."""
        return any(result.error is not None for result in self.results)

    def reaches(self, word: str) -> bool:
        """Tell whether a finding is as serious as note, warning or error."""
        limit = Severity[word.upper()]
        return any(one.severity >= limit for result in self.results for one in result.findings)


def lint(paths: Sequence[str], language: Path, stdin: BinaryIO) -> Linted:
    """Return what linting the files comes to; raises InvalidSourceError for wrong rules."""
    return Linted(lint_paths(paths, rules_of(language), stdin=stdin))


def rules_of(language: Path) -> RuleBase:
    """Return our rules with the office's own words in them."""
    rules = load_rules(resources.library() / "language")
    if not language.exists():
        return rules
    # Not at the top: a press release need not wait for the YAML library.
    from generator.lint.allow import read_language  # noqa: PLC0415  # see above

    return rules.with_language(read_language(language, rules))
