"""Whether the words around a term show the sense that its rule is about."""

from functools import lru_cache

from generator.lint.kept.patterns import later
from generator.lint.model import Rule
from generator.lint.setting import Setting

# "The homeless welders were moved": a group needs no noun, and no verb of several ends so.
_NOUN_AFTER = later(
    r"\s(?!others\b)[a-z]+(?:ers|ors|ists|ees|mates|women|(?:er|or|ist|ee|mate|man|woman)(?=\s(?:had|has|is|was|who)\b))"
    r"(?!\w)",
)


def is_meant(rule: Rule, setting: Setting) -> bool:
    """Tell whether one of the words that a rule asks for stands near, and none that it excludes."""
    if rule.only_as == "group" and _NOUN_AFTER.match(setting.after):
        return False
    if not (rule.near or rule.unless_near):
        return True
    near, unless = _as_set(rule.near), _as_set(rule.unless_near)
    around = setting.words_around
    everywhere = around | setting.words_earlier
    if not unless.isdisjoint(everywhere):
        return False
    if not near or not near.isdisjoint(around):
        return True
    is_open = _as_set(rule.other_senses).isdisjoint(everywhere)
    if is_open and rule.other_senses and not near.isdisjoint(everywhere):
        return True
    return is_open and _has_phrase(rule, setting)


def _has_phrase(rule: Rule, setting: Setting) -> bool:
    """Tell whether one of the rule's phrases stands around: "began using", of "dealers"."""
    phrases = [one for one in rule.near if " " in one]
    if not phrases:
        return False
    words = f"{setting.before}{setting.term}{setting.after}".lower()
    return any(map(words.__contains__, phrases))


@lru_cache(maxsize=64)
def _as_set(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(words)
