"""Loading rules and an office's own words: all mistakes at once, and never a stale copy."""

import os
import shutil
from pathlib import Path

import pytest

from generator.errors import InvalidSourceError, UnreadableInputError, nearest
from generator.lint.extract.text import plain_text
from generator.lint.kept import cache
from generator.lint.kept.packed import packed
from generator.lint.match import find, find_all
from generator.lint.model import Severity
from generator.lint.rules.allow import read_language
from generator.lint.rules.rule_files import compile_rules
from generator.lint.rules.rulebase import load_office_rules, load_rules

RULES = Path(__file__).parent / "cases" / "language" / "rules"


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "policypress"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(RULES, tmp_path / "rules"))


def found(text: str, folder: Path) -> list[str]:
    return [finding.term.of(text) for finding in find(text, load_rules(folder))]


def messages(folder: Path) -> list[str]:
    with pytest.raises(InvalidSourceError) as raised:
        load_rules(folder)
    return [problem.message for problem in raised.value.problems]


RULE = """category: more
title: More
rules:
  - id: {id}
    terms: {terms}
    suggestions: {suggestions}
    why: Because.
    {more}
    examples:
      find: [a, b, c]
      leave: [d, e, f]
"""


def write_rule(
    folder: Path,
    id: str = "one",
    terms: str = "{mass: [weed head]}",
    suggestions: str = "{mass: [person]}",
    more: str = "severity: error",
) -> None:
    text = RULE.format(id=id, terms=terms, suggestions=suggestions, more=more)
    (folder / "more.yml").write_text(text, encoding="utf-8")


def test_second_load_gives_the_same_rule_base(folder: Path, own_cache: Path) -> None:
    first = load_rules(folder)
    assert list(own_cache.glob("*.kept"))
    second = load_rules(folder)

    assert tuple(second.rules) == tuple(first.rules)
    assert second[2:] == first[2:]
    assert find("Two heroin addicts; a MAT; The Addict Recovery Act", second) == find(
        "Two heroin addicts; a MAT; The Addict Recovery Act", first
    )


def test_rules_of_an_office_are_kept_until_its_file_changes(
    folder: Path, tmp_path: Path, own_cache: Path
) -> None:
    text = "The Addict Choir sang for an addict and a weed head."
    language = tmp_path / "language.yml"
    language.write_text(
        "allow: [{phrase: Addict Choir, reason: Its name.}]\n"
        "terms: [{id: weed-head, severity: error, why: It labels., terms: {mass: [weed head]},"
        " suggestions: {mass: [person]}}]\n",
        "utf-8",
    )

    def words() -> list[str]:
        return [one.matched for one in find(text, load_office_rules(folder, language))]

    assert words() == words() == ["an addict", "weed head"]
    assert len(list(own_cache.glob("*.kept"))) == 2
    language.write_text("rules_off: []\n", "utf-8")
    assert words() == ["Addict", "an addict"]


def test_a_form_may_have_no_suggestion_where_that_is_written(folder: Path) -> None:
    write_rule(folder, suggestions="{mass: []}")

    finding, *_ = find("A weed head came.", load_rules(folder))

    assert (finding.message, finding.suggestions) == ('leave out "weed head"', ())


def test_changed_rule_file_is_read_again(folder: Path) -> None:
    assert found("a weed head", folder) == []
    write_rule(folder)

    assert found("a weed head", folder) == ["weed head"]


@pytest.mark.parametrize("damage", [b"", b"junk", b"0" * 64 + b"\n{}"])
def test_damaged_copy_is_not_used(folder: Path, own_cache: Path, damage: bytes) -> None:
    load_rules(folder)
    (stored,) = own_cache.glob("*.kept")
    stored.write_bytes(damage)

    assert found("an addict", folder) == ["addict"]


def test_copy_that_is_whole_but_of_another_form_is_not_used(folder: Path, own_cache: Path) -> None:
    load_rules(folder)
    (stored,) = own_cache.glob("*.kept")
    cache.store(stored.stem, packed({"rules": 3}))

    assert found("an addict", folder) == ["addict"]


def test_copy_that_anybody_may_write_is_not_read(own_cache: Path) -> None:
    cache.store("key", b"text")
    (stored,) = own_cache.iterdir()
    read = [cache.fetch("key")]

    stored.chmod(0o666)

    # Other systems have no such rights.
    again = None if hasattr(os, "geteuid") else b"text"
    assert [*read, cache.fetch("key")] == [b"text", again]


def test_rules_load_where_nothing_can_be_stored(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))

    assert found("an addict", folder) == ["addict"]


def test_rules_load_for_a_user_without_a_home(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("os.path.expanduser", lambda path: path)  # as Python answers then

    assert found("an addict", folder) == ["addict"]


def test_only_a_few_copies_are_kept(own_cache: Path) -> None:
    for number in range(cache.MOST_KEPT + 5):
        cache.store(f"{number}", b"text")

    assert len(list(own_cache.iterdir())) == cache.MOST_KEPT


def test_folder_without_rules_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInputError):
        load_rules(tmp_path)


def test_all_mistakes_of_all_files_are_reported_at_once(folder: Path) -> None:
    write_rule(folder, more="severty: error")
    people = folder / "people.yml"
    people.write_text(people.read_text(encoding="utf-8").replace("[guide]", "[giude]"), "utf-8")

    assert {
        "unknown key 'severty' in rule 'one'",
        "unknown source 'giude' in rule 'addict'",
    } <= set(messages(folder))


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"id": "addict"}, "two rules called 'addict'"),
        ({"suggestions": "{pl: [x]}"}, "the form 'mass' of rule 'one' has no suggestion"),
        ({"suggestions": "{mass: [x], pl: [y]}"}, "unknown form 'pl' in rule 'one'"),
        ({"terms": '{mass: ["{drgu} head"]}'}, "unknown word list 'drgu' in rule 'one'"),
        ({"suggestions": '{mass: ["{drug} x"]}'}, "unknown word list 'drug' in rule 'one'"),
        ({"more": "severity: fatal"}, "unknown severity 'fatal'"),
        ({"more": "only_as: adverb"}, "unknown only_as 'adverb'"),
        ({"more": "near: [Drugs]"}, "'Drugs' under 'near' is not one word in small letters"),
        ({"more": "quoted: keep"}, "unknown quoted 'keep'"),
        (
            {"terms": "{mass: [Heroin-Addict]}"},
            "the term 'heroin addict' of rule 'addict' belongs to 'one' already",
        ),
    ],
)
def test_mistakes_in_a_rule_are_named(folder: Path, change: dict[str, str], message: str) -> None:
    write_rule(folder, **change)

    assert message in messages(folder)


def test_rule_needs_three_examples_of_each_kind(folder: Path) -> None:
    write_rule(folder)
    path = folder / "more.yml"
    path.write_text(path.read_text(encoding="utf-8").replace("[d, e, f]", "[d, e]"), "utf-8")

    assert messages(folder) == ["2 'leave' examples in rule 'one'"]


def test_misspelled_names_come_with_the_likeliest_right_one(folder: Path) -> None:
    write_rule(folder, more="sources: [guid]")

    with pytest.raises(InvalidSourceError, match="did you mean 'guide'"):
        load_rules(folder)


def test_a_source_says_on_which_day_it_was_read_and_a_rule_what_it_is_looked_up_by(
    folder: Path,
) -> None:
    write_rule(folder, more="heading: Head of weed\n    sources: [guide]")

    for rules in (load_rules(folder).rules, load_rules(folder).rules):  # read, then kept
        (one,) = (rule for rule in rules if rule.id == "one")
        assert (one.heading, one.sources[0].reviewed) == ("Head of weed", "2026-01-02")


def test_a_source_is_reviewed_on_a_day_of_the_calendar(folder: Path) -> None:
    path = folder / "sources.yml"
    path.write_text(path.read_text("utf-8").replace("2026-01-02", "2026-02-30"), "utf-8")

    assert messages(folder) == ["'reviewed' of source 'guide' is not a day"]


LANGUAGE = """
allow:
  - {phrase: inmate handbook, reason: The name of the county's handbook.}
  - {phrase: The Addicts, reason: A band.}
rules_off:
  - {rule: mat, reason: The clinic uses the term.}
terms:
  - id: perp-walk
    severity: warning
    terms: {singular: [perp walk]}
    suggestions: {singular: [arrest in public]}
    why: It shames a person before trial.
  - id: ours
    terms: {singular: [inmate]}
    suggestions: {singular: [resident]}
    why: Our word.
"""


@pytest.fixture
def language(tmp_path: Path) -> Path:
    path = tmp_path / "language.yml"
    path.write_text(LANGUAGE, encoding="utf-8")
    return path


def test_office_allows_phrases_switches_rules_off_and_adds_terms(language: Path) -> None:
    rules = compile_rules(RULES)
    rulebase = rules.with_language(read_language(language, rules))

    text = "The Inmate Handbook, The Addicts, the addicts, MAT, a perp walk, one inmate."
    matches = find_all(plain_text(text), rulebase)

    assert [(one.rule, one.term.of(text)) for one in matches.findings] == [
        ("addict", "addicts"),
        ("perp-walk", "perp walk"),
        ("ours", "inmate"),
    ]
    assert matches.allowed == ("inmate handbook", "The Addicts")


def test_office_without_language_file_changes_nothing(tmp_path: Path) -> None:
    rules = compile_rules(RULES)
    rulebase = rules.with_language(read_language(tmp_path / "language.yml", rules))

    assert find("an addict", rulebase) == find("an addict", rules)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("alow: []", "unknown key 'alow' in language.yml"),
        ("allow: [{phrase: x}]", "an allowed phrase lacks 'reason'"),
        ("rules_off: [{rule: adict, reason: x}]", "unknown rule 'adict'"),
        (
            "terms: [{id: addict, why: x, terms: {a: [zz]}, suggestions: {a: [y]}}]",
            "a rule 'addict' is there already",
        ),
        ("allow: {phrase: x, reason: y}", "'allow' in language.yml must be a list"),
    ],
)
def test_mistakes_in_the_language_file_are_named(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "language.yml"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(InvalidSourceError) as raised:
        read_language(path, compile_rules(RULES))
    assert message in [problem.message for problem in raised.value.problems]


def test_office_may_take_a_rule_more_or_less_seriously(tmp_path: Path) -> None:
    rules = compile_rules(RULES)
    path = tmp_path / "language.yml"
    path.write_text("severities: [{rule: addict, severity: note, reason: Ours.}]", "utf-8")

    office = rules.with_language(read_language(path, rules))

    assert [one.severity for one in find("an addict", rules)] == [Severity.ERROR]
    assert [one.severity for one in find("an addict", office)] == [Severity.NOTE]


@pytest.mark.parametrize(
    "entry",
    [
        "{rule: adict, severity: note, reason: x}",
        "{rule: addict, severity: mild, reason: x}",
        "{rule: addict, reason: x}",
        "{rule: addict, severity: note}",
    ],
)
def test_wrong_severity_is_refused(tmp_path: Path, entry: str) -> None:
    path = tmp_path / "language.yml"
    path.write_text(f"severities: [{entry}]", "utf-8")

    with pytest.raises(InvalidSourceError):
        read_language(path, compile_rules(RULES))


def test_hint_does_not_list_a_hundred_names() -> None:
    hint = nearest("zzz", [f"list_{number}" for number in range(100)])

    assert hint.endswith("list_39 and 60 more")
