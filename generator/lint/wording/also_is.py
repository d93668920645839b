"""What else somebody is whom a suggestion says to have something: "mentally ill or addicted".

"is mentally ill and violent" is "has a mental illness and is violent", and "is mentally ill or
addicted" is "has a mental illness or an addiction".
"""

import re

from generator.lint.english.articles import Wording
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.wording.states import HAS

_VERB = later(r"(?:[\w\s]+\s)?(?:(s?he)'s|\b(is|are|was|were))\s", re.IGNORECASE)
_HAS = later(r"(?:[\w\s]+\s)?(?:has|have|had)\b(?!\sbeen\b)", re.IGNORECASE)
_IS_STILL = later(r"(?:is|are|was|were)\s(?:in|on|incarcerated)\b", re.IGNORECASE)
_DRUG = (
    r"(?:alcohol|cocaine|crack|drugs|fentanyl|heroin|meth|methamphetamine|opiates|opioids"
    r"|painkillers)"
)
# What may follow an adjective that ends what is said: no noun that it goes with.
_NO_NOUN = (
    r"(?![\w'-]|\s(?:[a-z]+\s)?(?:children|defendants|families|m[ae]n|mothers|parents|people|staff"
    r"|criminals|felons|inmates"
    r"|teens|victims|wom[ae]n|youths?|[a-z]+(?:ants|ees|ents|ers|ists|ors))\b)"
)
_HAD = later(
    rf"(?:addicted(?:\sto\s({_DRUG}(?:\s(?:and|or)\s{_DRUG})?)|(?!\sto\b))"
    r"|(severely\s|seriously\s)?mentally\sill|(developmentally|intellectually|physically)\sdisabled"
    r"|(disabled|bipolar|schizophrenic|psychotic|drug\saddicted|(?:an\s)?alcoholics?"
    rf"|(?:a\s)?drug\saddicts?|addicts|an\saddict)){_NO_NOUN}"
)
_NOUNS = {
    "disabled": "a disability",
    "bipolar": "bipolar disorder",
    "schizophrenic": "schizophrenia",
    "psychotic": "psychosis",
    "alcoholic": "alcohol use disorder",
    "alcoholics": "alcohol use disorder",
}
_ADVERB = (
    r"(?:(?:also|both|currently|extremely|frequently|highly|never|no\slonger|not|now|often|otherwise"
    r"|pretty|quite|sometimes|still|therefore|too|usually|very)\s)?"
)
_IS = later(
    rf"{_ADVERB}(?:"
    r"(?:off\s(?:his|her|their|medications?|meds)"
    r"|on\s(?:drugs|medications?|meds|parole|probation|the\sstreets?)"
    r"|in\s(?:and\sout|crisis|custody|danger|jail|need|pain|prison|recovery)|at\srisk|high\son|out\sof"
    r"|under\s(?:\d+|the\sinfluence)|without|afraid\sof|(?:un)?able\sto|(?:in)?competent\sto)\b"
    r"|(?:living|sleeping)\s(?:alone|at|in|on|outside|under|with(?:out)?)\b"
    r"|(?:afraid|alone|angry|armed|ashamed|bitter|blind|broke|competent|confused|dangerous|deaf|delusional|depressed"
    r"|desperate|disoriented|drunk|dying|exhausted|elderly|estranged|fragile|frail|frightened|guilty|high|homeless"
    r"|hungry|ill|impaired|incompetent|indigent|intoxicated|isolated|incarcerated|jailed"
    r"|jobless|justice\sinvolved|lonely|malnourished"
    r"|medicated|nonverbal|old|paranoid|poor|pregnant|retired|autistic|sane|scared|sick|sober|sorry|stable|tired|upset"
    r"|suicidal|traumatized|underage|undocumented|unfit|violent|vulnerable|weak|young"
    r"|un[a-z]{3,}(?:ed|able)|[a-z]{3,}(?:ful|less|ous)|\d+\syears?\sold)"
    rf"{_NO_NOUN})"
)
# "who are mentally ill, homeless or addicted"
_LISTED = later(r",\s((?:[a-z]+\s){1,3}?|[^,.;]{3,40}?(?:,\s[^,.;]{3,30}?)?)(?:,?\s(and|or)\s)")
_JOINED = later(r"\s(and|or|but|yet)\s")
# "is a felon, a fugitive or an unlawful drug user"
_ONES_LISTED = later(
    r",(?=\san?\s(?:[a-z-]+\s)?[a-z-]+(?:,\san?\s(?:[a-z-]+\s)?[a-z-]+)?,?\s(?:and|or)\san?\s)"
)


def also_is(wording: Wording, setting: Setting) -> Wording | None:
    """Return what is said of somebody with what else they are, or None."""
    if wording.after or not wording.suggestions or _IS_STILL.match(wording.suggestions[0]):
        return None
    taken = setting.before[len(setting.before) - wording.before :]
    verb = _VERB.match(taken + setting.term)
    if verb is None:
        return None
    be = "is" if verb[1] else verb[2].lower()
    if joined := _JOINED.match(setting.after):
        return _with_one(wording, setting, be, joined)
    if listed := _ONES_LISTED.match(setting.after):
        texts = tuple(f"{one}, {be}" for one in wording.suggestions)
        return wording._replace(suggestions=texts, after=listed.end())
    return _with_list(wording, setting, be)


def _with_one(wording: Wording, setting: Setting, be: str, joined: re.Match[str]) -> Wording | None:
    if had := _HAD.match(setting.after, joined.end()):
        noun = _noun(had)
        texts = tuple(
            f"{one} {joined[1]} {noun if _HAS.match(one) else f'{HAS[be]} {noun}'}"
            for one in wording.suggestions
        )
        return wording._replace(suggestions=texts, after=had.end())
    if not _IS.match(setting.after, joined.end()):
        return None
    texts = tuple(f"{one} {joined[1]} {be}" for one in wording.suggestions)
    return wording._replace(suggestions=texts, after=joined.end() - 1)


def _with_list(wording: Wording, setting: Setting, be: str) -> Wording | None:
    """Return wording for "mentally ill, homeless or addicted", of which each has its own verb."""
    listed = _LISTED.match(setting.after)
    if listed is None:
        return None
    items = listed[1].split(", ")
    nouns = [_HAD.fullmatch(one) for one in items]
    last = _HAD.match(setting.after, listed.end())
    if not last and not _IS.match(setting.after, listed.end()):
        return None
    if not all(one or _IS.fullmatch(item) for one, item in zip(nouns, items, strict=True)):
        return None
    if not last and not any(nouns):
        # "had an addiction to heroin and was broke and homeless"
        texts = tuple(f"{one} {listed[2]} {be}" for one in wording.suggestions)
        return wording._replace(suggestions=texts, after=len(","))
    has = HAS[be]
    own = "" if last and all(nouns) else f"{has} "
    said = [
        f"{own}{_noun(one)}" if one else f"{be} {item}"
        for one, item in zip(nouns, items, strict=True)
    ]
    end = f"{own}{_noun(last)}" if last else be
    rest = f", {', '.join(said)} {listed[2]} {end}"
    texts = tuple(f"{one}{rest}" for one in wording.suggestions if _HAS.match(one))
    return wording._replace(suggestions=texts, after=last.end() if last else listed.end() - 1)


def _noun(had: re.Match[str]) -> str:
    """Return what somebody has for what they are: "an addiction to drugs"."""
    if had[4]:
        label = had[4].removeprefix("an ")
        return _NOUNS.get(label, "a substance use disorder")
    if had[3]:
        return f"{'an' if had[3][0] == 'i' else 'a'} {had[3].removesuffix('ly')} disability"
    if had[0].endswith("mentally ill"):
        return "a serious mental illness" if had[2] else "a mental illness"
    return f"an addiction to {had[1]}" if had[1] else "an addiction"
