"""Terms that end in a noun which only begins a longer one: "inmate health care [costs]"."""

from generator.lint.model import Rule
from generator.lint.setting import Setting
from generator.lint.wording.adjuncts import is_before_thing
from generator.lint.wording.head_nouns import HEADS, TITLES


def without_noun(rule: Rule, setting: Setting) -> tuple[str, Setting] | None:
    """Return form and setting of the label alone where its noun goes with the next, or None."""
    label, _, noun = setting.term.partition(" ")
    # With a capital, it may be a name as well.
    following = setting.line_after[1:].partition(" ")[0].rstrip(".,;:!?)")
    if not noun or not (following in HEADS or following in TITLES or following == "date"):
        return None
    if is_before_thing(setting):
        # "an inmate welfare check"
        return None
    form = next((form for form, terms in rule.terms.items() if label.lower() in terms), "")
    alone = setting._replace(term=label, after=f" {noun}{setting.after}")
    return (form, alone) if form in rule.suggestions else None
