"""Terms that end in a verb where they stand: "The inmate claims he fell" is about no claims."""

from generator.lint.model import Rule
from generator.lint.patterns import later
from generator.lint.setting import Setting

_MAY_BE_VERB = later(
    r"(.+)\s(?:abuses|accounts|assaults|attacks|calls|claims|escapes|files|forms|matters|needs"
    r"|programs|records|releases|reports|transfers|visits)\Z"
)
_SUBJECT_BEFORE = later(r"(?:\b(?:[Aa]n?|[Ee]ach|[Ee]very|[Oo]ne|[Tt]h(?:e|is|at))\s|\A|[.!?]\s)\Z")
# What only a verb would have after it.
_OBJECT_AFTER = later(
    r"\s(?:an?|he|her|him|himself|herself|his|it|its|officers|she|staff|that|the|their|them|they)\b"
)
_LONGEST_BEFORE = 12


def without_verb(rule: Rule, form: str, setting: Setting) -> Setting | None:
    """Return the setting of the label alone where its term ends in a verb, or None."""
    if form == "singular" or "singular" not in rule.suggestions:
        return None
    label = _MAY_BE_VERB.match(setting.term)
    if label is None or label[1].lower() not in rule.terms["singular"]:
        return None
    if not _SUBJECT_BEFORE.search(setting.before[-_LONGEST_BEFORE:]):
        return None
    if not _OBJECT_AFTER.match(setting.after):
        return None
    verb = setting.term[label.end(1) :]
    return Setting(setting.before, label[1], verb + setting.after)
