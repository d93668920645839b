"""Medicines are misused where drugs are used: "drug abuse" beside a pharmacy is "drug misuse"."""

import re

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

# "drug use", "people who use drugs": what may be said of medicines, too.
_USED = later(r"drug use|use of drugs|us(?P<ending>e|es|ed|ing) drugs|used drugs")
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


def as_misused(text: str, setting: Setting) -> str:
    """Return "drug misuse" for "drug use" where only medicines are told of; or nothing."""
    if not _USED.fullmatch(text):
        return ""
    around = setting.line_before + setting.line_after
    if not _MEDICINE.search(around) or _STREET_DRUG.search(setting.sentence_around):
        return ""
    return text.replace("us", "misus", 1)
