"""Adds what a grammar server says to the results of our own rules."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from generator.errors import UnreadableInputError
from generator.lint.extract import extract
from generator.lint.languagetool.findings import grammar_findings
from generator.lint.languagetool.server import Check, connected
from generator.lint.model import FileResult, RuleBase, Source
from generator.lint.one_source import paged
from generator.lint.read import read_source


def with_grammar(
    results: Iterable[FileResult], rulebase: RuleBase, given: Mapping[str, Source]
) -> tuple[FileResult, ...]:
    """Return the results with the server's findings after ours.

    `given` holds the sources that are no files. Raises GrammarUnavailableError where the server
    cannot be asked.
    """
    check = connected(rulebase.grammar)
    return tuple(_with_grammar(result, rulebase, check, given) for result in results)


def _with_grammar(
    result: FileResult, rulebase: RuleBase, check: Check, given: Mapping[str, Source]
) -> FileResult:
    if result.error is not None:
        return result
    try:
        extracted = extract(given.get(result.path) or read_source(Path(result.path)))
    except UnreadableInputError as error:
        return result._replace(error=error.reason, findings=())
    found = grammar_findings(extracted, result.findings, rulebase.own_words, check)
    return result._replace(findings=(*result.findings, *paged(found, extracted.pages)))
