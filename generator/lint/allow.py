"""An office's own words: what it allows, which rules it has switched off, terms of its own."""

from dataclasses import dataclass, field, replace
from pathlib import Path

from generator.errors import InvalidSourceError, Problem, nearest
from generator.lint.fields import Fields
from generator.lint.model import Rule, RuleBase
from generator.lint.phrases import PhraseBook
from generator.lint.rule_files import RuleReader
from generator.yaml_source import Mapping, read_yaml


@dataclass(frozen=True, slots=True)
class Allowed:
    """Wording that the office allows, and why."""

    phrase: str
    reason: str


@dataclass(frozen=True, slots=True)
class SwitchedOff:
    """A rule that the office does not use, and why."""

    rule: str
    reason: str


@dataclass(frozen=True, slots=True)
class OfficeLanguage:
    """What policy_sources/language.yml says."""

    allow: tuple[Allowed, ...] = ()
    rules_off: tuple[SwitchedOff, ...] = ()
    rules: tuple[Rule, ...] = ()
    """Rules of the office for words that it avoids besides ours."""
    phrases: PhraseBook = field(default_factory=lambda: PhraseBook({}, []))
    """What is allowed, and what the office's rules look for."""

    def applied_to(self, rulebase: RuleBase) -> RuleBase:
        """Return the rule base with the office's words in it."""
        return replace(
            rulebase,
            rules=(*rulebase.rules, *self.rules),
            phrase_sets=(
                *rulebase.phrase_sets,
                self.phrases.finished(first_rule=len(rulebase.rules)),
            ),
            off=rulebase.off | {one.rule for one in self.rules_off},
        )


def read_language(path: Path, rulebase: RuleBase) -> OfficeLanguage:
    """Return the office's words; nothing where it has no such file.

    Raises InvalidSourceError with all mistakes.
    """
    if not path.exists():
        return OfficeLanguage()
    problems: list[Problem] = []
    fields = Fields(read_yaml(path), ("allow", "rules_off", "terms"), path.name, problems)
    allow = tuple(_allowed(one, problems) for one in fields.mappings("allow"))
    off = tuple(_switched_off(one, rulebase, problems) for one in fields.mappings("rules_off"))
    reader = _own_rules(fields.mappings("terms"), rulebase)
    problems += reader.problems
    if problems:
        raise InvalidSourceError(problems)
    for one in allow:
        reader.book.add_allowed(one.phrase)
    return OfficeLanguage(allow, off, tuple(reader.rules), reader.book)


def _allowed(mapping: Mapping, problems: list[Problem]) -> Allowed:
    fields = Fields(mapping, ("phrase", "reason"), "an allowed phrase", problems)
    return Allowed(fields.text("phrase", needed=True), fields.text("reason", needed=True))


def _switched_off(mapping: Mapping, rulebase: RuleBase, problems: list[Problem]) -> SwitchedOff:
    fields = Fields(mapping, ("rule", "reason"), "a rule switched off", problems)
    scalar = fields.scalar("rule", needed=True)
    known = [rule.id for rule in rulebase.rules]
    if scalar and scalar.text not in known:
        message = f"unknown rule {scalar.text!r}"
        hint = nearest(scalar.text, known)
        hint = hint if hint.startswith("did you mean") else "see the list of rules"
        problems.append(Problem(scalar.place, message, hint))
    return SwitchedOff(scalar.text if scalar else "", fields.text("reason", needed=True))


def _own_rules(mappings: tuple[Mapping, ...], rulebase: RuleBase) -> RuleReader:
    reader = RuleReader({}, {})
    ours = {rule.id for rule in rulebase.rules}
    for mapping in mappings:
        reader.read(mapping, "office", examples_needed=False)
        if reader.rules[-1].id in ours:
            message = f"a rule {reader.rules[-1].id!r} is there already"
            hint = "choose another id: this one names a rule that comes with the program"
            reader.problems.append(Problem(mapping.place, message, hint))
    return reader
