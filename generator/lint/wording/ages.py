"""Who somebody is besides: "a male inmate", "a 16-year-old juvenile"."""

import re

from generator.lint.english.articles import Wording
from generator.lint.english.capitals import begun_like, capital_first
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

_SEX = later(
    r"\b((?:fe)?male\sand\s(?=\S*male))?"
    r"(adult|female|juvenile|male|teen|teenaged?|veteran|woman|women)\s\Z",
    re.IGNORECASE,
)
_AGE = later(r"\b(\w+)\s(year)\s(old)\s\Z", re.IGNORECASE)
_YOUNG = later(r"young (?:person|(people))\b", re.IGNORECASE)
_AS_NOUN = {
    "adult": ("adult", "adults"),
    "juvenile": ("young person", "young people"),
    "male": ("man", "men"),
    "veteran": ("veteran", "veterans"),
    **dict.fromkeys(("female", "woman", "women"), ("woman", "women")),
    # "a teen drug dealer"
    **dict.fromkeys(("teen", "teenage", "teenaged"), ("teenager", "teenagers")),
}
# "Woman Ex-Convict": formerly incarcerated woman
_WITH_STATE = later(r"((?:formerly )?incarcerated )?(?:person|people)\b", re.IGNORECASE)
# "Her alleged pimp, 34, is charged": of "accused of exploiting her, 34," it would be her age.
_ACCUSED_OF_HER = later(
    r"(the) person ((?:accused|convicted) of [^,]+ (?:her|him|me|them|us))", re.IGNORECASE
)
_AGE_AFTER = later(
    r",\s(\d{1,2})(?:,(?=\s(?:is|was|has|had|will|faces|pleaded|remains|[a-z]{3,}ed)\b)|(?=,))"
)
_LONGEST_ADJECTIVE = 40


def with_sex(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Say "women with ..." for "female people with ..."."""
    sex = _SEX.search(setting.before[-_LONGEST_ADJECTIVE:])
    if sex is None or not _WITH_STATE.match(plain[0]):
        return None
    if sex[2].lower() == "veteran" and not setting.term.lower().endswith("offenders"):
        # "A veteran burglar" has done it for long.
        return None
    person, people = _AS_NOUN[sex[2].lower()]
    people = "men and women" if sex[1] else people
    if plain[0].partition(" ")[2][:1].isupper():
        # "Juvenile Pimp Sentenced"
        person, people = person.title(), people.title()
    matches = filter(None, map(_WITH_STATE.match, plain))
    texts = (_of_sex(match, person, people) for match in matches)
    return Wording(begun_like(sex.group(), texts), len(sex.group()))


def _of_sex(match: re.Match[str], person: str, people: str) -> str:
    noun = people if match.group().lower().endswith("people") else person
    state = match[1] or ""
    return f"{state}{capital_first(noun) if state.istitle() else noun}{match.string[match.end() :]}"


def with_age(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Say "a 16-year-old" for "a 16-year-old juvenile"."""
    age = _AGE.search(setting.before[-_LONGEST_ADJECTIVE:])
    young = filter(None, map(_YOUNG.match, plain)) if age else ()
    texts = tuple(
        f"{age[1]}-{age[2]}-{age[3]}{'s' if one[1] else ''}{one.string[one.end() :]}"
        for one in young
        if age
    )
    return Wording(texts, len(age.group())) if age and texts and _YOUNG.match(plain[0]) else None


def with_age_after(wording: Wording, setting: Setting) -> Wording:
    """Say "the 34-year-old accused of exploiting her" for "her alleged pimp, 34,"."""
    if wording.after or not setting.after.startswith(", "):
        return wording
    age = _AGE_AFTER.match(setting.after)
    said = [one for one in map(_ACCUSED_OF_HER.fullmatch, wording.suggestions) if one]
    if age is None or len(said) != len(wording.suggestions):
        return wording
    texts = tuple(f"{one[1]} {age[1]}-year-old {one[2]}" for one in said)
    return wording._replace(suggestions=texts, after=age.end())
