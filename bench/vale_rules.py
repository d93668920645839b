"""Our rules in Vale's format, so that Vale does the same work."""

import json
from itertools import islice
from pathlib import Path

from generator.lint.model import RuleBase, Severity
from generator.lint.phrases.combining import written_out

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "suggestion"}
_MOST_PHRASES = 5000


def write_vale_rules(rulebase: RuleBase, folder: Path) -> Path:
    """Write one Vale rule for each of ours; return the configuration that names them."""
    styles = folder / "styles" / "Policypress"
    styles.mkdir(parents=True, exist_ok=True)
    lists = {
        name: tuple(words.written.values())
        for phrase_set in rulebase.phrase_sets
        for name, words in phrase_set.lists.items()
    }
    for rule in rulebase.rules:
        phrases = [
            whole
            for terms in rule.terms.values()
            for term in terms
            for whole, _ in written_out(term, lists)
        ]
        # Vale reads YAML, and JSON is YAML.
        content = {
            "extends": "existence",
            "message": f"{rule.id}: '%s'",
            "level": _LEVELS[rule.severity],
            "ignorecase": not rule.exact,
            "tokens": list(islice(dict.fromkeys(phrases), _MOST_PHRASES)),
        }
        (styles / f"{rule.id}.yml").write_text(json.dumps(content), "utf-8")
    config = folder / ".vale.ini"
    lines = "StylesPath = styles\nMinAlertLevel = suggestion\n[*]\nBasedOnStyles = Policypress\n"
    config.write_text(lines, "utf-8")
    return config
