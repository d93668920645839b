"""What is used: "drug abuse" beside a pharmacy is "drug misuse".

A relapse is about drink or drugs, and drunks on the roads are impaired drivers.
"""

import re

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

# "drug use", "people who use drugs": what may be said of medicines, too.
_USED = later(r"drug use|use of drugs|us(?P<ending>e|es|ed|ing) drugs|used drugs")
# What is said of "drug abusers" may be said of misuse; "drug users" may only use.
_PEOPLE_USED = later(r"(?:person|people) who us(?:e|es|ed) drugs")
_MEDICINE = later(
    r"\b(?:dispens(?:e|ed|es|ing)|hydrocodone|medicine\scabinets?|oxycodone|oxycontin"
    r"|painkillers?|percocet|pharmac(?:ies|ist|ists|y)|prescribers?|prescriptions?|unused\s(?:drugs|pills)"
    r"|take\sback\s(?:bin|box|day|event)\w*|vicodin|xanax)\b",
    re.IGNORECASE,
)
# Where others are told of, too, "use" is enough: "heroin and prescription drugs".
_STREET_DRUG = later(
    r"\b(?:cocaine|crack|crystal|dealers?|fentanyl|heroin|illegal|illicit|meth|methamphetamines?"
    r"|marijuana|medication\sassisted|narcotics|needles?|overdos\w+|street|syringes?|traffick\w+)\b",
    re.IGNORECASE,
)
# "relapsed"
_TO_USE = later(r"(?<!of )\b(return\w*) to us(?:e|ing drugs)\Z")
_ALCOHOL = later(
    r"\b(?:alcohol\w*|beer|drank|drink\w*|drunk\w*|dui|dwi|vodka|whiskey)\b",
    re.IGNORECASE,
)
_DRUGS = later(
    r"\b(?:cocaine|crack|drugs?|fentanyl|heroin|meth\w*|naloxone|narcotics?|needles?|opioids?"
    r"|overdos\w+|oxycodone|pills|substance|suboxone|syringes?)\b",
    re.IGNORECASE,
)
# Of alcohol alone, nobody stays "off drugs".
_ABSTAINS = later(r"(stay(?:s|ed|ing)?) (?:off drugs|in recovery)\Z")
_FROM_AFTER = later(r"\sfrom\s[a-z]")
_SOBER = later(r"\b(?:[Ss]obriety|SOBRIETY)\b")
# The body loses its tolerance where nothing is used, in recovery or not.
_TOLERANCE = later(r"\btolerance\b", re.IGNORECASE)
_USED_NONE = {
    "stay": "not use drugs",
    "stays": "does not use drugs",
    "stayed": "did not use drugs",
    "staying": "not using drugs",
}
_PERFECT_BEFORE = later(r"\b(?:ha[ds]|have|having)\s(?:\w+ly\s)?\Z|'(?:d|ve)\s\Z", re.IGNORECASE)
_INTOXICATED = later(
    r"(?:intoxicated (?:person|people)|(?:person|people) who (?:was|were) intoxicated)"
)
_ON_THE_ROAD = later(
    r"\b(?:behind\sthe\swheel|driv(?:e|es|ing)|drove|dui|dwi|highways?|roads?|roadways?|streets)\b"
    r"(?!\s(?:home|him|her|them)\b)",
    re.IGNORECASE,
)
# What neighbors or officers see is use, and no diagnosis: "addicts came and went at all hours".
_DISORDER = later(r"(?:person|people) with (?:a )?substance use disorders?")
_SEEN = later(
    r"\b(?:asleep|at\sall\shours|came\sand\swent|coming\sand\sgoing|(?:crack|drug|flop|stash|trap)\shouses?"
    r"|shoot(?:ing|s)?\sup|shot\sup|needles|nodd(?:ed|ing)\soff|passed\sout|crack\spipes?)\b",
    re.IGNORECASE,
)

_REACH = 24


def as_misused(text: str, setting: Setting) -> str:
    """Return "drug misuse" for "drug use" where only medicines are told of; or nothing."""
    is_abuser = "abuser" in setting.term.lower() and _PEOPLE_USED.fullmatch(text)
    if not (is_abuser or _USED.fullmatch(text)):
        return ""
    around = setting.line_before + setting.line_after
    if not _MEDICINE.search(around) or _STREET_DRUG.search(setting.sentence_around):
        return ""
    return text.replace("us", "misus", 1)


def as_returned(text: str, setting: Setting) -> str:
    """Return "returned to drug use" for "relapsed", or what else the text tells of; or nothing."""
    used = _TO_USE.search(text)
    if used is None:
        return ""
    return f"{text[: used.start()]}{used[1]} to {_what_was_used(setting)}"


def _what_was_used(setting: Setting) -> str:
    drinks = _ALCOHOL.search(setting.sentence_around)
    if drinks and not _DRUGS.search(setting.sentence_around):
        return "drinking"
    around = setting.line_before + setting.line_after
    if not drinks and _DRUGS.search(around) and not _ALCOHOL.search(around):
        return "drug use"
    return "drug or alcohol use"


def as_abstinent(text: str, setting: Setting) -> str:
    """Return "stay in recovery" for "stay clean" in a text about alcohol; or nothing.

    And that nothing was used, where the body loses tolerance by it.
    """
    abstains = _ABSTAINS.fullmatch(text)
    if abstains is None:
        return ""
    if _FROM_AFTER.match(setting.after):
        # "stay clean from heroin"
        return f"{abstains[1]} away"
    if _TOLERANCE.search(setting.sentence_around):
        is_perfect = abstains[1] == "stayed" and _PERFECT_BEFORE.search(setting.before[-_REACH:])
        return "not used drugs" if is_perfect else _USED_NONE[abstains[1]]
    around = setting.line_before + setting.line_after
    is_drink = _ALCOHOL.search(around) or _SOBER.search(around)
    return f"{abstains[1]} in recovery" if is_drink and not _DRUGS.search(around) else ""


def as_medication(text: str, setting: Setting) -> str:
    """Return "addiction medication" where the disorder is named besides; or nothing."""
    is_it = text == "medication for opioid use disorder"
    return "addiction medication" if is_it and text[15:] in setting.sentence_around else ""


def as_seen(texts: tuple[str, ...], setting: Setting) -> str:
    """Return "people who use drugs" for addicts whom somebody only saw; or nothing."""
    if not _DISORDER.fullmatch(texts[0]) or not _SEEN.search(setting.sentence_around):
        return ""
    return next((one for one in texts if one.endswith((" use drugs", " uses drugs"))), "")


def as_drivers(text: str, setting: Setting) -> str:
    """Return "impaired drivers" for "drunks" where roads are told of; or nothing."""
    if not _INTOXICATED.fullmatch(text) or setting.after.startswith(" behind the wheel"):
        return ""
    if not _ON_THE_ROAD.search(setting.sentence_around):
        return ""
    return "impaired drivers" if "people" in text else "impaired driver"
