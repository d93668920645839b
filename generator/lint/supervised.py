"""Labels for people whom courts, jails and programs have in their care: "the needs of offenders".

Such texts are about what is done with people, and not about what a case says of them.
"""

import re

from generator.lint.patterns import later
from generator.lint.setting import Setting

_ANY_OFFENSE = later(
    r"((?:young\s)?(?:person|people|adults?|m[ae]n|wom[ae]n))\s"
    r"(?:accused|convicted)\sof\s(?:an\soffense|offenses)"
)
_IN_CARE = later(
    r"\b(?:assess\w*|behavior(?:al)?|case\s?load|case\s(?:manage\w+|plans?)|class(?:es)?|cognitive"
    r"|communit(?:y|ies)|correction(?:s|al)|counsel(?:ing|or)|custody|electronic|employment"
    r"|enroll\w*|famil(?:y|ies)|hous(?:e[sd]?|ing)|incarcerat\w+|intake|interventions?|jails?"
    r"|job|mental\sillness|monitor(?:s|ed|ing)?|needs?|parole|prisons?|probation|programs?"
    r"|prosocial|recidivism|reent\w+|rehabilit\w+|reintegrat\w+|releas(?:e|es|ed|ing)|reoffend\w*"
    r"|report(?:s|ing)?|risks?|screen(?:s|ed|ing)?|services|skills|supervis\w+|therap(?:y|ies|ist)"
    r"|treat(?:s|ed|ment)?|vocational|work)\b",
    re.IGNORECASE,
)
# Where a case is open, or is told, it matters what it says; and so where somebody is feared.
_CASE = later(
    r"\b(?:accountab|accus|alleg|arraign|arrest|bail|bond\b|charg|convict|crack(?:ing)?\sdown"
    r"|crackdown|crime|danger|deputies|detective|divert|diversion|eligib|fac(?:es|ing)\b|guilty"
    r"|indict|away\sfrom|out\sof\sour|lock(?:s|ed|ing)?\b|plea|pled\b|police|pretrial|prey|prosecut"
    r"|protect|punish|pursu|safe(?:r|ty)?\s(?:from|by)|sentenc|soft\son|streets?\b|suspect|target"
    r"|threat|tough|trial|verdict|victim|wanted|warrant)",
    re.IGNORECASE,
)
_RESTORING = later(
    r"\b(?:apolog|circles?\b|conferenc|dialogue|face\sto\sface|make\samends|mediat|restorative"
    r"|repair\w*\s(?:the\s)?harm)",
    re.IGNORECASE,
)
_SAYS_WHERE = later(
    r"\s(?:in|on|under|at|from|entering|held|housed|incarcerated|leaving|living|released|returning"
    r"|serving|supervised)\b"
)
_CERTAIN_BEFORE = later(r"\b(?:the|her|his|its|their|our|your)\s\Z", re.IGNORECASE)
_MANY = frozenset({"people", "adults", "men", "women", "young people"})


def in_care(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return who is meant without a case: "person", "people in the justice system"; or nothing."""
    offense = _ANY_OFFENSE.fullmatch(texts[0])
    if offense is None:
        return []
    told = setting.sentence_before + setting.term + setting.sentence_after
    who = offense[1]
    if _RESTORING.search(told):
        return [f"{who} who caused harm"]
    if not _IN_CARE.search(setting.sentence_before + setting.sentence_after) or _CASE.search(told):
        return []
    if who not in _MANY or _SAYS_WHERE.match(setting.after):
        return [who]
    return [] if _CERTAIN_BEFORE.search(setting.before) else [f"{who} in the justice system"]
