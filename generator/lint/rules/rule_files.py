"""Rule files as authors write them, checked and compiled into a rule base."""

import re
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from generator.errors import InvalidSourceError, Problem
from generator.lint.english.nouns import NOUN
from generator.lint.model import Authority, Rule, RuleBase, Severity, Vocabulary
from generator.lint.phrases.combining import list_names
from generator.lint.rules.fields import Fields
from generator.lint.rules.phrases import PhraseBook
from generator.location import Place
from generator.yaml_source import Mapping, Scalar, read_yaml

LISTS, SOURCES, NAMES = "lists.yml", "sources.yml", "names.yml"
MEASURED = "measured.yml"
"""How often the rules are right: for readers, not for matching."""
FEWEST_EXAMPLES = 3
PARTS_OF_SPEECH = ("noun", "verb", "adjective", "group")
_WORD = re.compile(r"[a-z]+")
_WORDS = re.compile(r"[a-z]+(?:,? [a-z]+)*")
_LIST_NAME = re.compile(r"[a-z][a-z0-9_]*")
RULE_KEYS = (
    "id",
    "heading",
    "severity",
    "terms",
    "suggestions",
    "only_as",
    "near",
    "unless_near",
    "other_senses",
    "case",
    "why",
    "disputed",
    "sources",
    "exceptions",
    "quoted",
    "fix",
    "by_hand",
    "examples",
)


class RuleReader:
    """Reads rules one after the other into one phrase book, and notes every mistake."""

    def __init__(
        self, lists: dict[str, tuple[str, ...]], authorities: dict[str, Authority]
    ) -> None:
        self.problems: list[Problem] = []
        self.rules: list[Rule] = []
        self.book = PhraseBook(lists)
        self._authorities = authorities
        self._ids: dict[str, Place] = {}

    def read(self, mapping: Mapping, category: str, *, examples_needed: bool) -> None:
        """Add one rule."""
        named = mapping.get("id")
        name = named.text if isinstance(named, Scalar) else ""
        fields = Fields(mapping, RULE_KEYS, f"rule {name!r}" if name else "a rule", self.problems)
        self._check_id(fields)
        terms, suggestions = fields.forms("terms"), fields.forms("suggestions")
        self._check_forms(fields, terms, suggestions)
        exceptions = fields.texts("exceptions")
        self._check_lists(fields, (*_all(terms), *exceptions))
        find, leave = self._examples(fields, needed=examples_needed)
        rule = Rule(
            id=name,
            category=category,
            severity=Severity[fields.one_of("severity", severities(), "warning").upper()],
            terms=_plain(terms),
            suggestions=_plain(suggestions),
            why=fields.text("why", needed=True),
            disputed=fields.text("disputed"),
            sources=self._sources(fields),
            exceptions=_texts(exceptions),
            only_as=fields.one_of("only_as", PARTS_OF_SPEECH, ""),
            near=self._near(fields, "near"),
            unless_near=self._near(fields, "unless_near"),
            other_senses=self._near(fields, "other_senses"),
            exact=fields.one_of("case", ("any", "exact"), "any") == "exact",
            quoted=fields.one_of("quoted", ("leave", "note", "flag"), "note"),
            safe=self._safe(fields, terms),
            find=find,
            leave=leave,
            heading=fields.text("heading"),
        )
        self._add(rule, terms, exceptions)

    def _add(
        self, rule: Rule, terms: dict[str, tuple[Scalar, ...]], exceptions: tuple[Scalar, ...]
    ) -> None:
        number = len(self.rules)
        self.rules.append(rule)
        for form, scalars in terms.items():
            for scalar in scalars:
                self.book.add_term(scalar, number, rule.id, form, exact=rule.exact)
        for scalar in exceptions:
            self.book.add_exception(scalar, number)

    def _check_id(self, fields: Fields) -> None:
        scalar = fields.scalar("id", needed=True)
        if scalar is None:
            return
        if scalar.text in self._ids:
            hint = f"it stands at {self._ids[scalar.text]} already: choose another id"
            self.problems.append(Problem(scalar.place, f"two rules called {scalar.text!r}", hint))
        self._ids.setdefault(scalar.text, scalar.place)

    def _check_forms(
        self,
        fields: Fields,
        terms: dict[str, tuple[Scalar, ...]],
        suggestions: dict[str, tuple[Scalar, ...]],
    ) -> None:
        for form, scalars in terms.items():
            is_none_right = fields.is_empty_list("suggestions", form)
            if scalars and not suggestions.get(form) and not is_none_right:
                message = f"the form {form!r} of {fields.what} has no suggestion"
                hint = f"add '{form}: [...]' to its suggestions, or '{form}: []' for none"
                self.problems.append(Problem(scalars[0].place, message, hint))
            names = [set(list_names(scalar.text)) for scalar in scalars]
            there = set.intersection(*names) if names else set()
            self._check_lists(fields, suggestions.get(form, ()), there | {NOUN.strip("{}")})
        for form, scalars in suggestions.items():
            if form not in terms and scalars:
                fields.refuse_unknown(Scalar(form, scalars[0].place), "form", terms)

    def _check_lists(
        self, fields: Fields, scalars: Iterable[Scalar], there: set[str] | None = None
    ) -> None:
        known = self.book.lists if there is None else there
        for scalar in scalars:
            for name in list_names(scalar.text):
                if name not in known:
                    fields.refuse_unknown(Scalar(name, scalar.place), "word list", known)

    def _near(self, fields: Fields, key: str) -> tuple[str, ...]:
        words = fields.texts(key)
        for scalar in words:
            # "began using" may show a sense where "using" does not.
            if not (_WORDS if key == "near" else _WORD).fullmatch(scalar.text):
                message = f"{scalar.text!r} under {key!r} is not one word in small letters"
                self.problems.append(Problem(scalar.place, message, "write each word alone: drugs"))
        return _texts(words)

    def _safe(self, fields: Fields, terms: dict[str, tuple[Scalar, ...]]) -> tuple[str, ...]:
        by_hand = fields.texts("by_hand")
        for form in by_hand:
            if form.text not in terms:
                fields.refuse_unknown(form, "form", terms)
        if fields.one_of("fix", ("safe", "by_hand"), "by_hand") != "safe":
            return ()
        return tuple(form for form in terms if form not in _texts(by_hand))

    def _sources(self, fields: Fields) -> tuple[Authority, ...]:
        keys = fields.texts("sources")
        for key in keys:
            if key.text not in self._authorities:
                fields.refuse_unknown(key, "source", self._authorities)
        return tuple(self._authorities[key.text] for key in keys if key.text in self._authorities)

    def _examples(self, fields: Fields, *, needed: bool) -> tuple[tuple[str, ...], tuple[str, ...]]:
        value = fields.mapping.get("examples")
        if not isinstance(value, Mapping):
            if needed:
                fields.text("examples", needed=True)
            return (), ()
        examples = Fields(value, ("find", "leave"), f"examples of {fields.what}", self.problems)
        both = examples.texts("find", needed=needed), examples.texts("leave", needed=needed)
        for key, scalars in zip(("find", "leave"), both, strict=True):
            if needed and 0 < len(scalars) < FEWEST_EXAMPLES:
                message = f"{len(scalars)} {key!r} examples in {fields.what}"
                hint = f"write at least {FEWEST_EXAMPLES} sentences"
                self.problems.append(Problem(scalars[0].place, message, hint))
        return _texts(both[0]), _texts(both[1])


def compile_rules(folder: Path) -> RuleBase:
    """Return the rule base of a folder of rule files; raises with all mistakes of all files."""
    problems: list[Problem] = []
    files = {path.name: _read(path, problems) for path in _rule_files(folder)}
    lists = _lists(files.pop(LISTS, None), problems)
    authorities = _authorities(files.pop(SOURCES, None), problems)
    vocabulary = _vocabulary(files.pop(NAMES, None), problems)
    reader = RuleReader(lists, authorities)
    for name, mapping in files.items():
        if mapping is not None:
            _read_category(mapping, name, reader)
    problems += (*reader.problems, *reader.book.problems())
    if problems:
        raise InvalidSourceError(problems)
    return RuleBase(tuple(reader.rules), (reader.book.finished(),), vocabulary)


def _rule_files(folder: Path) -> list[Path]:
    return [path for path in sorted(folder.glob("*.yml")) if path.name != MEASURED]


def _read(path: Path, problems: list[Problem]) -> Mapping | None:
    try:
        return read_yaml(path)
    except InvalidSourceError as error:
        problems.extend(error.problems)
        return None


def _read_category(mapping: Mapping, name: str, reader: RuleReader) -> None:
    fields = Fields(mapping, ("category", "title", "rules"), name, reader.problems)
    category = fields.scalar("category", needed=True)
    fields.text("title", needed=True)
    stem = Path(name).stem
    if category and category.text != stem:
        message = f"the category {category.text!r} stands in {name}"
        reader.problems.append(Problem(category.place, message, f"write 'category: {stem}'"))
    for rule in fields.mappings("rules"):
        reader.read(rule, stem, examples_needed=True)


def _lists(mapping: Mapping | None, problems: list[Problem]) -> dict[str, tuple[str, ...]]:
    if mapping is None:
        return {}
    fields = Fields(mapping, ("lists",), LISTS, problems)
    inner = mapping.get("lists")
    if not isinstance(inner, Mapping):
        fields.scalar("lists", needed=True)
        return {}
    for name, _ in inner.entries:
        if not _LIST_NAME.fullmatch(name.text):
            message = f"a word list cannot be called {name.text!r}"
            hint = "use small letters, digits and _ only"
            problems.append(Problem(name.place, message, hint))
    return {form: _texts(scalars) for form, scalars in fields.forms("lists").items()}


def _authorities(mapping: Mapping | None, problems: list[Problem]) -> dict[str, Authority]:
    if mapping is None:
        return {}
    Fields(mapping, ("sources",), SOURCES, problems)
    inner = mapping.get("sources")
    found = {}
    for key, value in inner.entries if isinstance(inner, Mapping) else ():
        if isinstance(value, Mapping):
            known = ("name", "address", "reviewed")
            fields = Fields(value, known, f"source {key.text!r}", problems)
            found[key.text] = Authority(
                fields.text("name", needed=True),
                fields.text("address", needed=True),
                _day(fields),
            )
    return found


def _day(fields: Fields) -> str:
    """Return the day on which a source was last read, year first."""
    scalar = fields.scalar("reviewed")
    if scalar is None:
        return ""
    try:
        return date.fromisoformat(scalar.text).isoformat()
    except ValueError:
        hint = "write year-month-day, for example 2026-11-02"
        problem = Problem(scalar.place, f"'reviewed' of {fields.what} is not a day", hint)
        fields.problems.append(problem)
        return ""


def _vocabulary(mapping: Mapping | None, problems: list[Problem]) -> Vocabulary:
    if mapping is None:
        return Vocabulary()
    fields = Fields(mapping, ("heads", "leads", "name_words"), NAMES, problems)
    return Vocabulary(
        frozenset(_texts(fields.texts("heads", needed=True))),
        frozenset(_texts(fields.texts("leads"))),
        frozenset(_texts(fields.texts("name_words"))),
    )


def severities() -> tuple[str, ...]:
    """Return the names of the severities, the most serious first."""
    return tuple(severity.word for severity in sorted(Severity, reverse=True))


def _all(forms: dict[str, tuple[Scalar, ...]]) -> tuple[Scalar, ...]:
    return tuple(scalar for scalars in forms.values() for scalar in scalars)


def _plain(forms: dict[str, tuple[Scalar, ...]]) -> dict[str, tuple[str, ...]]:
    return {form: _texts(scalars) for form, scalars in forms.items()}


def _texts(scalars: Iterable[Scalar]) -> tuple[str, ...]:
    return tuple(" ".join(scalar.text.split()) for scalar in scalars)
