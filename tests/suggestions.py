"""What a text is with the suggestion of its one finding put in."""

from pathlib import Path

from generator.lint.match import find
from generator.lint.rules.rule_files import compile_rules

RULEBASE = compile_rules(Path(__file__).parents[1] / "templates" / "language")


def mended(text: str) -> str:
    """Return the text with the first suggestion for its only finding."""
    (finding,) = find(text, RULEBASE)
    return text[: finding.span.start] + finding.suggestions[0] + text[finding.span.end :]


def all_mended(text: str) -> str:
    """Return the text with the first suggestion for each of its findings."""
    for finding in reversed(find(text, RULEBASE)):
        text = text[: finding.span.start] + finding.suggestions[0] + text[finding.span.end :]
    return text
