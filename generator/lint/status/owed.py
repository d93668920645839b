"""What only a conviction brings: "Gun offenders must register", "serve an average of 41 months".

And where only the convicted are: "Inmates may apply; murderers are not eligible".
"""

import re

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.let_out import IMPRISONED_AFTER

_COUNT = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_OWED_AFTER = later(
    r"\s(?:(?:(?:will|would)\s)?(?:be|are)\s(?:required|ordered)\sto|(?:will\s)?have\sto|must)\s"
    r"(?:install\s[^.;]{0,20}?interlocks?"
    r"|(?:re)?register\s(?:annually|as|each|every|for\slife|with)\b)"
    r"|\sserve\s(?:(?:about|at\sleast|only|roughly|up\sto|an\s(?:average|median)\sof)\s)?"
    rf"(?:{_COUNT}\s(?:months|years|percent)|life)\b"
    r"|\s(?:are|could\sbe|will\sbe|would\sbe)\s(?:listed|placed|put)\s(?:in|on)\s(?:an?|the)\s"
    r"(?:[a-z]+\s){0,3}registry\b"
    r"|\s(?:(?:who\s)?(?:are|is|was|were)\s)?(?:now\s)?on\sdeath\srow\b"
    # "The letter names burglars granted early release"
    r"|\s(?:(?:who\s)?(?:are|is|was|were|(?:had|has|have)\sbeen)\s)?(?:denied|given|granted|refused)\s"
    r"(?:an?\s)?(?:clemency|early\sreleases?|pardons?|parole)\b"
    # "Two murderers escaped from the state prison"
    r"|\s(?:who\s)?(?:(?:had|has|have)\s)?(?:broke|broken|escaped)\s(?:from|out\sof)\s(?:an?\s|the\s)?"
    r"(?:(?:federal|maximum\ssecurity|state)\s)?prison\b"
    # "robbers with less than a year to serve", "with two years left on their sentences"
    r"|\swith\s(?:(?:about|at\sleast|fewer\sthan|less\sthan|more\sthan|only|up\sto)\s){0,2}"
    rf"(?:an?|{_COUNT}|\w+teen|\w+ty)\s(?:more\s)?(?:days?|months?|years?)\s(?:or\s(?:less|more)\s)?"
    r"(?:(?:left|remaining)\s)?(?:to\sserve|on\s(?:her|his|their|an?|the)\s(?:[a-z]+\s)?sentences?)\b",
    re.IGNORECASE,
)
# "ordered the thief to pay restitution": a court orders it with the sentence.
_PAYS = r"\sto\s(?:(?:make|pay)\s[^.;]{0,40}?\b(?:fine|restitution)|repay)\b"
_ORDERED_BEFORE = later(r"\border(?:s|ed)\s(?:an?|the)\s(?:[a-z]+\s)?\Z")
_PAYS_AFTER = later(_PAYS)
_ORDERED_AFTER = later(
    r"(?:\swho\s[^.;,]{3,90}?)?\s(?:is|are|was|were|(?:has|have)\sbeen)\s(?:also\s)?ordered" + _PAYS
)
# "Drug offenders who finish the course may have their fines waived", "work off court costs"
_LESS_AFTER = later(
    r"(?:\swho\s[^.;]{3,80}?)?\s(?:can|could|may|might|will)\s(?:also\s|apply\sto\s|ask\sto\s)?"
    r"(?:(?:get|have)\s(?:\w+\s){1,3}?(?:costs|fines?|restitution|sentences?)\s"
    r"(?:cut|cancell?ed|forgiven|lowered|reduced|shortened|waived)"
    r"|(?:pay|work)\soff\s(?:\w+\s){1,3}?(?:costs|fines?|restitution))\b"
)
# "two rapists who had moved within 800 feet of a school": so a law keeps them from living.
_TOO_NEAR_AFTER = later(
    r"(?:\swho)?\s(?:had\s|has\s|have\s|may\snot\s|was\s|were\s)?"
    r"(?:liv(?:e|ed|ing)|moved|resid(?:e|ed|ing))\s(?:[a-z]+\s)?within\s[\d,]+\sfeet\b"
)
_SEXUAL = later(
    r"(?:molester|pedophile|predator|rapist|sex\soffender)s?(?:\swho)?\Z", re.IGNORECASE
)
# "No arsonists will be admitted to the expungement clinic": what is expunged is a conviction.
_EXPUNGED = later(r"\bexpunge", re.IGNORECASE)
_NO_BEFORE = later(r"(?:\A|[.!?;]\s)No\s(?:[a-z]+,?\s){0,6}\Z", re.IGNORECASE)
# "a domestic violence offender registry", "Gun offenders may not own a gun"
_OFFENDER_AFTER = later(
    r"\sregistr(?:y|ies)\b|\s(?:may\s(?:never|not|no\slonger)|cannot|can't)\s(?:buy|have|own|possess)\s"
    r"(?:an?\s|any\s)?(?:firearms?|guns?|weapons?)\b",
    re.IGNORECASE,
)
# "robbed the families of the right to be there when the State put him to death"
_TO_DEATH = later(
    r"\b(?:before|until|when)\sthe\s[Ss]tate\s(?:could\s|had\s)?(?:executed?|put)\s(?:her|him)\b"
)
# "Inmates apply for these jobs. Murderers are not eligible": a jail has the untried, too.
_KEPT_OUT_AFTER = later(
    r"(?:(?:,|\s(?:and|or))\s[^.;]{1,70}?)?\s"
    r"(?:(?:are|will\sbe)\s(?:\w+ly\s)?(?:barred|disqualified|excluded|ineligible|screened\sout"
    r"|(?:never|not)\s(?:considered|eligible))|(?:cannot|(?:can|may|will)\s(?:never|not))\s"
    r"(?:apply|be\s(?:considered|sent)|join|leave|work))\b"
)
# "Misdemeanor offenders are left off the registry"
_LISTED_AFTER = later(
    r"(?:\sand\s[^.;,]{1,40}?)?\s(?:(?:are|is)\s(?:not\s)?(?:exempt|included|kept\soff|left\soff|listed|shown)"
    r"|(?:do\snot\s)?appear\son\s(?:[a-z]+\s){1,3}(?:list|page|registry|website))\b"
)
_REGISTRY = later(r"(?<!gift\s)(?<!bridal\s)\bregistry\b(?!\sof\s)", re.IGNORECASE)
_OF_PRISON = later(r"\b(?:inmates?|prisoners?|prisons?)\b", re.IGNORECASE)
_UNTRIED = later(
    r"\b(?:arrest|bail|bond|charg|detain|detention|diver|jail|police|pre\s?trial|sheriff)",
    re.IGNORECASE,
)
_KILLER = later(r"(?:killer|murderer)\Z", re.IGNORECASE)
_OFFENDER = later(r"offenders?\Z", re.IGNORECASE)
# "Drug offenders must serve six months of treatment to have the charges dismissed"
_OPEN = later(
    r"\b(?:accus|alleg|arraign|arrest|bail\b|bond\b|charg|dismiss|diver|if\b|indict|pending|plea\b|plead|pre\s?trial)",
    re.IGNORECASE,
)
# "Clear Records of Marijuana Offenders"
_CLEARED_BEFORE = later(
    r"\b(?:clear|eras|expung|seal|wip)\w*\s(?:[\w,]+\s){0,3}(?:convictions|records)\s(?:for|of)\s"
    r"(?:[\d,]+\s|[a-z]+\s)?\Z",
    re.IGNORECASE,
)
# Whoever the headline is about: "Parole Denied: Killer of Two Stays"
_PAROLE_DENIED_BEFORE = later(
    r"\bparole\s(?:(?:again|is)\s)?denied:\s(?:[a-z]+\s)?\Z", re.IGNORECASE
)
# "Clemency went to 31 drug offenders", "a pardon for a burglar"
_PARDONED_BEFORE = later(
    r"\b(?:clemency|commutations?|pardons?|reprieves?)\s(?:(?:be|been|is|are|was|were)\s)?"
    r"(?:(?:extended|g[ai]ven?|gives?|goes|granted|issued|went)\s)?(?:for|to)\s"
    r"(?:(?!who\b)[\w,-]+\s){0,3}\Z",
    re.IGNORECASE,
)
NEVER_CONVICTED = later(r"\b(?:delinquent|gang|juvenile|minor|young|youth)", re.IGNORECASE)
"""In a label: nobody is convicted of being in a gang, and no juvenile court convicts."""
_REACH = 60


def is_owed(setting: Setting) -> bool:
    """Tell whether what is told of people is what only a conviction brings."""
    if NEVER_CONVICTED.search(setting.term):
        return False
    near = setting.before[-_REACH:]
    is_near = _TOO_NEAR_AFTER.match(setting.after) and _SEXUAL.search(setting.term)
    is_near = is_near or IMPRISONED_AFTER.match(setting.after)
    is_told = is_near or _OWED_AFTER.match(setting.after) or _pays(setting, near)
    if is_told or _is_kept_from(setting):
        return not _OPEN.search(setting.sentence_around)
    if is_barred_from_clearing(setting):
        return True
    if _PAROLE_DENIED_BEFORE.search(near) or _PARDONED_BEFORE.search(near):
        return True
    if _CLEARED_BEFORE.search(near):
        return setting.term.lower().endswith("s")
    return bool(_OFFENDER_AFTER.match(setting.after) and _OFFENDER.search(setting.term))


def _is_kept_from(setting: Setting) -> bool:
    """Tell whether a prison says which of those whom it holds may not do something.

    Or a page about a registry which of those who could be on it are.
    """
    if _LISTED_AFTER.match(setting.after):
        return _REGISTRY.search(f"{setting.line_before}\n{setting.line_after}") is not None
    if not setting.term.endswith("s") or not _KEPT_OUT_AFTER.match(setting.after):
        return False
    told = f"{setting.line_before}\n{setting.line_after}"
    return bool(_OF_PRISON.search(told)) and not _UNTRIED.search(told)


def _pays(setting: Setting, near: str) -> bool:
    """Tell whether a court orders somebody to repay what was lost: "was ordered to repay".

    Or whether people may have less to pay or to serve.
    """
    if _ORDERED_AFTER.match(setting.after) or _LESS_AFTER.match(setting.after):
        return True
    return bool(_PAYS_AFTER.match(setting.after) and _ORDERED_BEFORE.search(near))


def is_barred_from_clearing(setting: Setting) -> bool:
    """Tell whether people are kept from an expungement: "No arsonists will be admitted to the"."""
    if not setting.term.lower().endswith("s") or not _EXPUNGED.search(setting.sentence_after):
        return False
    return _NO_BEFORE.search(setting.sentence_before) is not None


def is_put_to_death(setting: Setting) -> bool:
    """Tell whether the text says that a state was to execute a murderer: a court had decided it."""
    return bool(_KILLER.search(setting.term) and _TO_DEATH.search(setting.text))
