"""A monster that nobody is said to be: "only a monster would", "the monster in our midst"."""

import re

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.cases import CASE

_MONSTER = later(
    r"\A(?:(?:[a-z]+\s){1,2}(?=monster))?(?:fiend|monster|savage|sicko)s?\Z", re.IGNORECASE
)
# "He is a psychopath" is an opinion, too.
_PSYCHO = later(
    r"(?:lunatic|madman|maniac|nut\s?job|psycho(?:path)?|sociopath|wacko)s?\Z", re.IGNORECASE
)
# "He's a lowlife": to say that he is "a person" would say nothing.
_LOWLIFE = later(
    r"(?:(?:dirt|scum|slea[sz]e|slime)b(?:ag|all)|low\s?lif(?:e|ve)|sick\sdegenerate"
    r"|piece\sof\shuman\s(?:garbage|trash))s?\Z",
    re.IGNORECASE,
)
_IS_LOW = later(
    r"(?:(?<!\bwhy\s)\b(?:am|are|be|became|becomes?|been|being|is|was|were)|'m|'re"
    r"|\b(?:he|it|guy|man|she|that|what|who)'s)\s(?:(?:absolute|all|an?|but|complete|just|longer|more|never|no"
    r"|not|nothing|of|only|out|really|such|than|the|to|total|worst)\s){0,5}\Z"
    r"|\bcall(?:ed|ing|s)?\s(?:her|him|me|them|us|[A-Z]\w+|(?:that|the)\s\w+)\san?\s\Z"
    # "Is he a lowlife?"
    r"|\b(?:am|are|is|was|were)\s(?:he|I|she|they|we|you|[A-Z]\w+)\s(?:an?\s)?\Z",
    re.IGNORECASE,
)
# "Hale, a monster, was convicted": between the commas stands nothing else.
_SET_OFF_BEFORE = later(r"\w,\san?\s(?:\w+\s)?\Z")
# "In Elm County, a madman ran in": nobody stands before it.
_OPENED_BEFORE = later(r"(?:\A|[.!?]\s)(?:At|In|Inside|Near|On)\s[^.;,]{1,40},\san?\s(?:\w+\s)?\Z")
_SET_OFF_AFTER = later(r"[,.;]|\Z|\sin\s[\w'\s]{0,20}\beyes\b")
# "Nobody called him a thug then": to call him "a person" would say nothing.
_THUG = later(r"(?:goon|hoodlum|thug)s?\Z", re.IGNORECASE)
_CALLED_BEFORE = later(
    r"\b(?:(?:called?|calling|calls)\s(?:[\w.']+\s){1,3}?|describ(?:ed?|es|ing)\s(?:[\w.']+\s){0,4}?as\s)"
    r"[\"\u201c]?(?:an?\s)?\Z"
)
# "protect our children from these monsters": whoever would harm them is meant.
_FROM_BEFORE = later(
    r"\b(?:guard|keep|protect|safe|shield)\w*\s(?:[\w']+\s){0,5}from\s\Z"
    r"|\b(?:adults|anyone|men|people|those)\swho\s(?!(?:did|had|has|was|were)\b)[a-z]+(?<!ed)\s[^.;]{1,60}\Z",
    re.IGNORECASE,
)
_NAMED_AFTER = later(r"\s(?:(?:finally|now)\s)?has\s(?:(?:finally|now)\s)?a\sname\b")
# "He is a monster", "calls the defendant a monster": something has to be said of him.
_SAID_OF = later(
    r"(?:\b(?:am|are|be|became|becomes?|been|being|is|was|were)|'m|'re|'s)\s"
    r"(?:(?!(?!nothing)\w+ing\b|by\b)\w+\s){0,2}?"
    r"(?:an?\s)?(?:\w+\s)?\Z"
    r"|\b(?:called?|calling|calls|label|names?|named)\s(?:[\w.']+\s){1,3}?[\"\u201c]?(?:an?\s)?\Z"
    r"|\b(?:and|as|like)\s(?:an?\s)?(?:\w+\s)?\Z"
    # "turned into a monster", "lived with a monster"
    r"|\b(?:turn(?:ed|s)?\s(?:(?:her|him)\s)?into|liv(?:ed|es|ing)\swith|married(?:\sto)?)"
    r"\san?\s(?:\w+\s)?\Z"
    # "He is evil, a monster"
    r"|\b(?:is|was)\s(?:\w+\s){0,2}\w+,\san?\s(?:\w+\s)?\Z",
    re.IGNORECASE,
)
# "It's the monsters hiding in plain sight": nobody is said to be one.
_POINTED_AT = later(r"\b[Ii]t(?:'s|\s(?:is|was))\s(?:[a-z]+\s)?the\s\Z")
# "Only a monster would": to say "only a person" would say nothing.
_ONLY_BEFORE = later(r"\b(?:no one but|only|what kind of)\san?\s\Z", re.IGNORECASE)
_OF_AFTER = later(r"\s(?:of|who)\s")
# "Landlords like that are scum": where no case is told, nobody is accused of anything either.
_IS_SCUM = later(
    r"(?:are|is|was|were)\s(?:[a-z]+\s)?(?:garbage|scum|subhuman|trash|vermin)\Z", re.IGNORECASE
)
# "I still see that monster", in a text about a "man who killed a teacher"
_THAT = ("that ", "That ")
_MAN = later(r"\bman\b", re.IGNORECASE)
_WOMAN = later(r"\bwoman\b", re.IGNORECASE)
_REACH = 60


def as_nobody(setting: Setting) -> str:
    """Return "person" where the sentence says something else of one; empty where it does not."""
    if setting.term.lower().startswith("this ") and _NAMED_AFTER.match(setting.after):
        return "the person responsible"
    if setting.term.lower().startswith("these ") and setting.term.lower().endswith("monsters"):
        return "these people" if _FROM_BEFORE.search(setting.sentence_before) else ""
    if not _MONSTER.search(setting.term) or setting.term.lower().startswith("th"):
        return ""
    if _ONLY_BEFORE.search(setting.before[-_REACH:]):
        return "cruel person"
    if setting.term.endswith("s"):
        return "people"
    return "man" if _is_a_man(setting) else "person"


def _is_a_man(setting: Setting) -> bool:
    """Tell whether "that person" would be somebody else than the man whom the text is about."""
    if not setting.before.endswith(_THAT):
        return False
    told = f"{setting.lede} {setting.earlier} {setting.line_before}"
    return _MAN.search(told) is not None and _WOMAN.search(told) is None


def is_called_monster(setting: Setting) -> bool:
    """Tell whether somebody is said to be one: no other word for that is more than an opinion."""
    if _THUG.fullmatch(setting.term):
        near = setting.before[-_REACH:]
        return _CALLED_BEFORE.search(near) is not None or _is_set_off(setting)
    if _IS_SCUM.match(setting.term):
        told = f"{setting.lede} {setting.earlier} {setting.line_before} {setting.line_after}"
        return CASE.search(told) is None
    near = setting.before[-_REACH:]
    if _LOWLIFE.match(setting.term):
        is_low = _is_set_off(setting) or _IS_LOW.search(near)
        return bool(is_low) and not _OF_AFTER.match(setting.after)
    is_one = _MONSTER.search(setting.term) or _PSYCHO.match(setting.term)
    if not is_one or setting.term.lower().startswith("th"):
        return False
    is_said = _is_set_off(setting) or (_SAID_OF.search(near) and not _POINTED_AT.search(near))
    return bool(is_said and not _ONLY_BEFORE.search(near) and not _OF_AFTER.match(setting.after))


def _is_set_off(setting: Setting) -> bool:
    """Tell whether it stands behind somebody, between commas: "Hale, a monster, was convicted"."""
    near = setting.before[-_REACH:]
    if _OPENED_BEFORE.search(near) or not _SET_OFF_BEFORE.search(near):
        return False
    return _SET_OFF_AFTER.match(setting.after) is not None
