"""A law, a class or a count before a label goes behind: "AB 109 offenders", "Level 1 inmates"."""

import re

from generator.lint.english.articles import article_for
from generator.lint.kept.patterns import later
from generator.lint.model import Rule
from generator.lint.setting import Setting
from generator.lint.word_sets import words

_LAST = words("law offense sorna strike strikes")
_NUMBER = r"(?:\d{1,4}|[IVX]{1,4}|[A-E])"
_CODE = later(
    rf"(?:\A|(?<=[\s(]))((AB|SB|HB|Prop(?:osition)?|Title|Section|Part|Schedule)\s{_NUMBER}"
    r"|SORNA|[A-Z]\w+'s\sLaw|Three\sStrikes"
    r"|(?i:(?P<nth>second|third|fourth|fifth)\s(?P<what>offense|strike))"
    rf"|(?:Level|Class|Type|Phase|Tier|Category)\s{_NUMBER})\s\Z"
)
_LAWS = ("Law", "SORNA", "Strikes")
_LEVEL = ("Level", "Tier")
_SOMEBODY = later(r"(?:incarcerated |young )?(?:person|people)\b")
_INCARCERATED = later(r"(incarcerated) (person|people)\Z")
_ANY = later(
    r"(people|person) (?:in the justice system|(?:accused|convicted) of (?:an )?offenses?)\Z"
)
_LONGEST = 30
_SHORT = 4


def of_code(rule: Rule, form: str, setting: Setting) -> tuple[Rule, Setting, str] | None:
    """Return a rule and a setting with the code moved from the one into the other; or None."""
    last = setting.before.rpartition(" ")[0].rpartition(" ")[2]
    if not (0 < len(last) <= _SHORT or last.lower() in _LAST):
        return None
    code = _CODE.search(setting.before[-_LONGEST:])
    if code is None or not _SOMEBODY.match(rule.suggestions[form][0]):
        return None
    texts = tuple(_with_code(one, code) for one in rule.suggestions[form] if _SOMEBODY.match(one))
    moved = rule._replace(suggestions={**rule.suggestions, form: texts})
    at = len(setting.before) - len(code.group())
    return moved, setting._replace(before=setting.before[:at]), setting.before[at:]


def _with_code(text: str, code: re.Match[str]) -> str:
    """Return "people on parole under Prop 47", "people with AB 109 cases"."""
    said = code[1]
    if nth := code["nth"]:
        return _nth(text, nth.lower(), code["what"].lower())
    is_law = code[2] or said.endswith(_LAWS)
    if is_law and (who := _ANY.match(text)):
        # Who is in a program may be accused or convicted.
        one = f"{article_for(said)} {said} case"
        return f"{who[1]} with {f'{said} cases' if who[1] == 'people' else one}"
    where = "under" if is_law else "at" if said.startswith(_LEVEL) else "in"
    text = _INCARCERATED.sub(r"\2 \1", text)
    return f"{text} {where} {said}"


def _nth(text: str, nth: str, what: str) -> str:
    """Return "person accused of theft a third time", or with prior strikes."""
    return f"{text} with prior strikes" if what == "strike" else f"{text} a {nth} time"
