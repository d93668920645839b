"""Rules that say what stands before a label, too: "theft parolees", "mentally ill parolees"."""

from generator.lint.english.gang_names import gang_before, of_gang
from generator.lint.model import Rule
from generator.lint.setting import Setting
from generator.lint.wording.codes import of_code
from generator.lint.wording.conditions import of_ill
from generator.lint.wording.kinds import kind_before, of_kind, of_street_gang


def taken_in(rule: Rule, form: str, setting: Setting) -> tuple[Rule, Setting, str]:
    """Return a rule that says what stands before the label, a setting without it, and it."""
    if gang := gang_before(setting):
        return *of_gang(gang, rule, form, setting), gang
    kind = kind_before(setting)
    moved = of_code(rule, form, setting) or (kind and of_kind(kind, rule, form, setting))
    alike = moved or of_ill(rule, form, setting) or of_street_gang(rule, form, setting)
    return alike or (rule, setting, "")
