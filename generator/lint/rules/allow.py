"""An office's own words: what it allows, which rules it has switched off, terms of its own."""

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from generator.errors import InvalidSourceError, Problem, nearest
from generator.lint.model import GrammarServer, Rule, RuleBase, Severity
from generator.lint.rules.fields import Fields
from generator.lint.rules.phrases import PhraseBook
from generator.lint.rules.rule_files import RuleReader, severities
from generator.yaml_source import Mapping, read_yaml


@dataclass(frozen=True, slots=True)
class Allowed:
    """Wording that the office allows, and why."""

    phrase: str
    reason: str
    expires: date | None = None
    """The last day on which it is allowed."""


@dataclass(frozen=True, slots=True)
class SwitchedOff:
    """A rule that the office does not use, and why."""

    rule: str
    reason: str
    expires: date | None = None
    """The last day on which it is off."""


@dataclass(frozen=True, slots=True)
class Regraded:
    """A rule that the office takes more or less seriously, and why."""

    rule: str
    severity: Severity
    reason: str


@dataclass(frozen=True, slots=True)
class OfficeLanguage:
    """What policy_sources/language.yml says."""

    allow: tuple[Allowed, ...] = ()
    rules_off: tuple[SwitchedOff, ...] = ()
    severities: tuple[Regraded, ...] = ()
    rules: tuple[Rule, ...] = ()
    """Rules of the office for words that it avoids besides ours."""
    phrases: PhraseBook = field(default_factory=lambda: PhraseBook({}))
    """What is allowed, and what the office's rules look for."""
    expired: tuple[str, ...] = ()
    grammar: GrammarServer = field(default_factory=GrammarServer)
    words: tuple[str, ...] = ()
    """Words of the office that a grammar check may not know."""
    speakers: tuple[str, ...] = ()
    """Who speaks for the office, as its releases name them."""

    def applied_to(self, rulebase: RuleBase) -> RuleBase:
        """Return the rule base with the office's words in it."""
        severities = {one.rule: one.severity for one in self.severities}
        ours = (
            rule._replace(severity=severities.get(rule.id, rule.severity))
            for rule in rulebase.rules
        )
        return rulebase._replace(
            rules=(*ours, *self.rules),
            phrase_sets=(
                *rulebase.phrase_sets,
                self.phrases.finished(first_rule=len(rulebase.rules)),
            ),
            off=rulebase.off | {one.rule for one in self.rules_off},
            allowed=tuple(one.phrase for one in self.allow),
            expired=self.expired,
            grammar=self.grammar,
            own_words=(*self.words, *(one.phrase for one in self.allow)),
            speakers=self.speakers,
        )


def read_language(path: Path, rulebase: RuleBase, *, today: date | None = None) -> OfficeLanguage:
    """Return the office's words as they hold today; nothing where the file is empty or not there.

    Raises InvalidSourceError with all mistakes.
    """
    if not path.exists():
        return OfficeLanguage()
    problems: list[Problem] = []
    known = ("allow", "rules_off", "severities", "terms", "speakers", "grammar")
    fields = Fields(read_yaml(path, may_be_empty=True), known, path.name, problems)
    allow = tuple(_allowed(one, problems) for one in fields.mappings("allow"))
    off = tuple(_switched_off(one, rulebase, problems) for one in fields.mappings("rules_off"))
    regraded = tuple(_regraded(one, rulebase, problems) for one in fields.mappings("severities"))
    server, words = _grammar(fields)
    speakers = tuple(" ".join(one.text.split()) for one in fields.texts("speakers"))
    reader = _own_rules(fields.mappings("terms"), rulebase)
    problems += (*reader.problems, *reader.book.problems())
    if problems:
        raise InvalidSourceError(problems)
    day = today or date.today()  # noqa: DTZ011  the day where the office is
    over = [one.phrase for one in allow if _is_over(one, day)]
    over += [one.rule for one in off if _is_over(one, day)]
    allow = tuple(one for one in allow if not _is_over(one, day))
    off = tuple(one for one in off if not _is_over(one, day))
    for one in allow:
        reader.book.add_allowed(one.phrase)
    return OfficeLanguage(
        allow, off, regraded, tuple(reader.rules), reader.book, tuple(over), server, words, speakers
    )


def _grammar(fields: Fields) -> tuple[GrammarServer, tuple[str, ...]]:
    """Return which server checks grammar, and the words that it may not know."""
    default = GrammarServer()
    mapping = fields.mapping.get("grammar")
    if mapping is None:
        return default, ()
    if not isinstance(mapping, Mapping):
        hint = "write 'server: http://127.0.0.1:8081' under it"
        fields.reader.refuse(mapping.place, "'grammar' must have keys", hint)
        return default, ()
    known = ("server", "language", "drafts_may_leave_the_office", "words")
    own = Fields(mapping, known, "'grammar'", fields.problems)
    leave = mapping.get("drafts_may_leave_the_office")
    may = own.reader.yes_no(leave, "'drafts_may_leave_the_office'") if leave else False
    server = GrammarServer(
        own.text("server") or default.address, own.text("language") or default.language, bool(may)
    )
    return server, tuple(scalar.text for scalar in own.texts("words"))


def _is_over(entry: Allowed | SwitchedOff, day: date) -> bool:
    return entry.expires is not None and entry.expires < day


def _expires(fields: Fields) -> date | None:
    scalar = fields.scalar("expires")
    return fields.reader.date(scalar, f"'expires' of {fields.what}") if scalar else None


def _allowed(mapping: Mapping, problems: list[Problem]) -> Allowed:
    fields = Fields(mapping, ("phrase", "reason", "expires"), "an allowed phrase", problems)
    phrase, reason = fields.text("phrase", needed=True), fields.text("reason", needed=True)
    return Allowed(phrase, reason, _expires(fields))


def _switched_off(mapping: Mapping, rulebase: RuleBase, problems: list[Problem]) -> SwitchedOff:
    fields = Fields(mapping, ("rule", "reason", "expires"), "a rule switched off", problems)
    rule, reason = _rule(fields, rulebase), fields.text("reason", needed=True)
    return SwitchedOff(rule, reason, _expires(fields))


def _regraded(mapping: Mapping, rulebase: RuleBase, problems: list[Problem]) -> Regraded:
    fields = Fields(mapping, ("rule", "severity", "reason"), "a severity", problems)
    rule, reason = _rule(fields, rulebase), fields.text("reason", needed=True)
    fields.text("severity", needed=True)
    word = fields.one_of("severity", severities(), "warning")
    return Regraded(rule, Severity[word.upper()], reason)


def _rule(fields: Fields, rulebase: RuleBase) -> str:
    """Return the id of one of our rules."""
    scalar = fields.scalar("rule", needed=True)
    known = [rule.id for rule in rulebase.rules]
    if scalar and scalar.text not in known:
        message = f"unknown rule {scalar.text!r}"
        hint = nearest(scalar.text, known)
        hint = hint if hint.startswith("did you mean") else "see the list of rules"
        fields.problems.append(Problem(scalar.place, message, hint))
    return scalar.text if scalar else ""


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
