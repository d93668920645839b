"""The rules that come with the program hold what their own examples say."""

from pathlib import Path

import pytest

from generator.lint.match import find
from generator.lint.model import Rule
from generator.lint.rules.rule_files import compile_rules
from generator.yaml_source import Mapping, read_yaml

RULES = Path(__file__).parents[1] / "templates" / "language"
RULEBASE = compile_rules(RULES)
FOUND = [(rule, text) for rule in RULEBASE.rules for text in rule.find]
LEFT = [(rule, text) for rule in RULEBASE.rules for text in rule.leave]


def named(value: object) -> str | None:
    return value.id if isinstance(value, Rule) else None


@pytest.mark.parametrize(("rule", "text"), FOUND, ids=named)
def test_rule_is_the_only_one_that_applies_to_what_it_is_to_find(rule: Rule, text: str) -> None:
    findings = find(text, RULEBASE)

    assert {finding.rule for finding in findings} == {rule.id}


@pytest.mark.parametrize(("rule", "text"), LEFT, ids=named)
def test_rule_does_not_apply_to_what_it_is_to_leave(rule: Rule, text: str) -> None:
    findings = find(text, RULEBASE)

    assert rule.id not in [finding.rule for finding in findings]


@pytest.mark.parametrize("rule", RULEBASE.rules, ids=named)
def test_every_rule_says_why(rule: Rule) -> None:
    assert rule.why


def test_every_source_is_cited_by_a_rule() -> None:
    sources = read_yaml(RULES / "sources.yml").get("sources")
    assert isinstance(sources, Mapping)
    named = {key.text: value.get("name") for key, value in sources.entries}
    cited = {source.name for rule in RULEBASE.rules for source in rule.sources}

    assert [key for key, name in named.items() if name.text not in cited] == []


def test_every_word_list_is_used_by_a_rule() -> None:
    texts = "".join(path.read_text("utf-8") for path in RULES.glob("*.yml"))
    lists = RULEBASE.phrase_sets[0].lists

    assert [name for name in lists if f"{{{name}}}" not in texts] == []


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("The dealer had an ounce of cocaine.", True),
        ("The dealer had a new truck.", False),
        ("A car dealer gave the drug court a van.", False),
        ("The dealer paid.\n\nShe sold cocaine.", False),
    ],
)
def test_rule_may_ask_for_words_near_its_term(text: str, is_found: bool) -> None:
    assert bool([one for one in find(text, RULEBASE) if one.rule == "dealer"]) == is_found


def test_a_saying_is_to_be_left_out_for_other_words_would_repeat_it() -> None:
    finding, *others = find("Once a felon, always a felon, he said.", RULEBASE)

    assert not others
    assert finding.suggestions == ()
    assert finding.message == 'leave out "Once a felon, always a felon"'
    assert "Strike the saying" in finding.why
