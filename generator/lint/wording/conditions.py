"""Words for somebody's health right before a label: "a severely mentally ill inmate"."""

import re

from generator.lint.english.illnesses import with_illness
from generator.lint.kept.patterns import later
from generator.lint.model import Rule
from generator.lint.setting import Setting
from generator.lint.word_sets import words
from generator.lint.wording.kinds import graver, moved

_SEVERITY = r"(?:acutely|chronically|gravely|profoundly|seriously|severely)"
_ADDICTED = rf"(?:{_SEVERITY}|badly|deeply|desperately|heavily|hopelessly)\saddicted"
_CONDITION = (
    rf"(?:(?:{_SEVERITY}\s)?mentally\sill|bipolar|schizophrenic|psychotic|alcoholic"
    r"|(?:emotionally|mentally)\sdisturbed|mentally\sunstable"
    r"|(?:developmentally|intellectually|mentally)\sdisabled|wheelchair\s(?:bound|confined)"
    r"|high\srisk\smedical|(?:high|low|medium|moderate)\srisk(?:,?\s(?:(?:and|or)\s)?high\sneeds?)?"
    rf"|high\sneeds?|{_ADDICTED}|(?:(?:alcohol|cocaine|crack|drug|heroin|meth|opiate|opioid)\s)?addicted"
    r"|(?:alcohol[\s\u2014](?:and|or)\sdrug|drug[\s\u2014](?:and|or)\salcohol)\s(?:addicted|dependent)"
    r"|(?:alcohol|chemically|drug|heroin|opiate|opioid|substance)\sdependent)"
)
_AND = r"(?:,\s(?:(?:and|or)\s)?|\s(?:and|or)\s)"
# Before a label: "violent, mentally ill", or "addicted and" before a mentally ill one.
_BEFORE = later(
    rf"\b(?:((?:non\s)?(?:serious|violent)|dangerous)(?:,|\sand)\s)?"
    rf"({_CONDITION}(?:{_AND}{_CONDITION})*({_AND})?)\s?\Z",
    re.IGNORECASE,
)
_EACH = later(_CONDITION, re.IGNORECASE)
_SEVERITY_BEFORE = later(rf"\b{_SEVERITY}\s\Z", re.IGNORECASE)
_ILL_TERM = ("mentally ill ", "addicted ")
_LAST = words(
    "ill addicted bipolar schizophrenic psychotic alcoholic disturbed unstable disabled bound"
    " confined medical dependent need needs risk"
)
_LAST_OF_ILL = words("and or acutely chronically gravely profoundly seriously severely")
# "mental illnesses", "a substance use disorder", "drug addiction"
_DISORDER = later(
    r"\b(an? )?(mental illness|substance use disorder|(?:(?!with )[a-z]+ )?addiction)"
)
_SOMEBODY = later(r"(?:(?:formerly )?incarcerated |young )?(?:person|people|men|man|women|woman)\b")
# "Elderly, mentally ill inmates"
_DESCRIBED = later(
    r"(?:\A|(?<=[.!?:]\s))(Aging|Disabled|Elderly|Frail|Homeless|Indigent|Older|Poor|Pregnant"
    r"|Suicidal|Young),\s\Z"
)
# Between an illness and a label: "a mentally ill male inmate".
_SEX = words("adult female juvenile male woman women")
# "high-risk people on parole" are clear, "people accused of high-risk offenses" are others.
_LEVELS = (" risk", " need", " needs")
_LONGEST = 64


def takes_illness(said: str, texts: tuple[str, ...]) -> bool:
    """Tell whether a label's suggestions have room for an illness said right before it."""
    return bool(_EACH.fullmatch(said)) and all(map(_SOMEBODY.match, texts))


def of_ill(rule: Rule, form: str, setting: Setting) -> tuple[Rule, Setting, str] | None:
    """Return a rule and a setting with "mentally ill" moved from the one into the other; or None.

    "a mentally ill fugitive" is a person with a mental illness.
    """
    is_ill = setting.term.lower().startswith(_ILL_TERM)
    if sex := _sex_before(setting):
        return _of_sex(sex, rule, form, setting)
    last = setting.before.rpartition(" ")[0].rpartition(" ")[2].lower()
    if last not in _LAST and not (is_ill and (last in _LAST_OF_ILL or last.endswith(","))):
        return None
    texts = tuple(filter(_SOMEBODY.match, rule.suggestions[form]))
    if not texts or texts[0] != rule.suggestions[form][0]:
        return None
    near = setting.before[-_LONGEST:]
    if is_ill and (said := _before_ill(texts, near)):
        return moved(*said, rule, form, setting)
    ill = _BEFORE.search(near)
    if ill is None or (ill[3] and not is_ill) or _is_level(ill[2], texts[0]):
        return None
    return moved(_with(ill, texts), len(ill.group()), rule, form, setting)


def _is_level(said: str, text: str) -> bool:
    """Tell whether it is only how high the risk is of people on parole, who keep the adjective."""
    return said.lower().endswith(_LEVELS) and " of " not in text


def _before_ill(texts: tuple[str, ...], near: str) -> tuple[tuple[str, ...], int] | None:
    """Return what goes with "ill inmates" itself, and its length: "severely", "elderly"."""
    if how := _SEVERITY_BEFORE.search(near):
        return tuple(map(_severe, texts)), len(how.group())
    described = _DESCRIBED.search(near)
    if described is None:
        return None
    who = described[1].lower().replace("homeless", "unhoused")
    return tuple(f"{who} {one}" for one in texts), len(described.group())


def _sex_before(setting: Setting) -> str:
    before, _, last = setting.before[:-1].rpartition(" ")
    is_ill = last.lower() in _SEX and before.rpartition(" ")[2].lower() in _LAST
    return last if is_ill else ""


def _of_sex(sex: str, rule: Rule, form: str, setting: Setting) -> tuple[Rule, Setting, str] | None:
    """Return what `of_ill` does for "a mentally ill male inmate", with the word left before it."""
    bare = setting._replace(before=setting.before[: -len(sex) - 1])
    said = of_ill(rule, form, bare)
    if said is None:
        return None
    ill_rule, without, ill = said
    sex = sex.capitalize() if ill[0].isupper() else sex
    return ill_rule, without._replace(before=f"{without.before}{sex} "), ill


def _with(ill: re.Match[str], texts: tuple[str, ...]) -> tuple[str, ...]:
    grave = (ill[1] or "").lower().replace("non ", "non-")
    if grave.endswith(("serious", "violent")):
        texts = tuple(graver(one, grave) for one in texts)
    said = ill[2].lower()
    joining = "or" if " or " in said else "and"
    ills = _EACH.findall(said)
    return tuple(with_illness(one, ills, joining) for one in texts)


def _severe(text: str) -> str:
    """Return "with a serious mental illness" for "with a mental illness"."""
    return _DISORDER.sub(_graver, text, count=1)


def _graver(disorder: re.Match[str]) -> str:
    how = "serious" if disorder[2].startswith("mental") else "severe"
    return f"{'a ' if disorder[1] else ''}{how} {disorder[2]}"
