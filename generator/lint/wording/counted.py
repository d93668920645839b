"""What is told of an offense behind its label: "a felon with three gun convictions"."""

import re

from generator.lint.english.articles import Wording
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.same_offense import is_named

# "a violent offender with three robbery convictions", "a wife beater with two earlier domestic"
_KIND_COUNTED_AFTER = later(
    r"\s(?:with|who\s(?:had|has|have))\s(?:(?:a|\d+|earlier|many|multiple|numerous|past|previous|prior|several"
    r"|two|three|four|five|six|seven|eight|nine|ten)\s){1,3}"
    r"((?!(?:felony|misdemeanor|no)\b)[a-z]+(?:\s[a-z]+)?)\sconvictions?\b",
    re.IGNORECASE,
)
_CONVICTED_FOR = later(r"(\w+) with (?:several )?prior convictions (for .+)", re.IGNORECASE)
# "a habitual drunk driver with five convictions", but "with five convictions for theft"
_COUNT_AFTER = later(
    r"\swith\s((?:at\sleast\s|more\sthan\s|over\s)?[\w-]+\s(?:earlier\s|previous\s|prior\s)?"
    r"convictions?)\b(?!\s(?:for|of)\b)",
    re.IGNORECASE,
)
COUNTED = later(
    r"\swith\s(?:\w+\s){0,4}(?:(convictions?)|arrests?|strikes?"
    r"|(?:criminal\shistory|rap\ssheet|record)|((?<=prior\s)(?:assaults|burglaries|felonies"
    r"|robberies|thefts)))\b"
)
"""After a label: how many convictions or arrests somebody has."""
# Nothing more than that there is one: what is counted then says the same.
ANY_CONVICTION = later(
    r"\b(?:convicted of (?:(?:a )?(?:violent )?felon(?:y|ies)|a crime|crimes)"
    r"|(?:felony|prior|past) convictions?"
    r"|conviction histor|accused of (?:repeated offenses|many crimes)|with (?:a conviction"
    r"|convictions)\Z)",
    re.IGNORECASE,
)
"""Whether a suggestion says no more than that there is a conviction."""
# These need not tell of a felony.
_NO_FELONY = later(
    r"arrest|histor|record|rap\ssheet|\b(?:assaults|burglaries|robberies|thefts)\Z", re.IGNORECASE
)
# "a habitual DUI offender with five priors", "with two prior DWIs"
_CONVICTED_BEFORE = later(
    r"(\w+) with (?:multiple |several )?prior ((?:[\w-]+ ){0,3}convictions)", re.IGNORECASE
)
_PRIORS_AFTER = later(
    r"\swith\s(\d+|[a-z]+)\spriors\b|\swith(?=\s[\w-]+\sprior\s(?:DUI|DWI|OWI)s\b)"
)
# "First-time offenders with a misdemeanor": it is no other than their first.
_NO_PRIORS = later(r"(\w+) with no prior convictions", re.IGNORECASE)
_ONE_OFFENSE_AFTER = later(
    r"\swith\s(?:only\s)?(?:an?|one)\s(?:single\s)?((?:[a-z]+\s)?(?:felony|misdemeanor|offense))\b"
)
ACCUSED = later(r"\b(?:accused|convicted|suspected) of\b", re.IGNORECASE)
"""Whether a suggestion says where a case stands."""
_BEFORE_CONVICTION = later(
    r"\s(?:with|accused|(?:previously\s)?convicted|who (?:has|have) been convicted)\s",
    re.IGNORECASE,
)


def without_conviction(suggestion: str) -> str:
    """Return whom a suggestion is about, without what it says of convictions or arrests."""
    return _BEFORE_CONVICTION.split(suggestion)[0]


def says_no_more(suggestion: str, counted: re.Match[str]) -> bool:
    """Tell whether what is counted says all that the suggestion does: arrests prove nothing."""
    return "felon" not in suggestion.lower() or not _NO_FELONY.search(counted.group())


def is_kind_counted(suggestion: str, setting: Setting) -> bool:
    """Tell whether convictions of the label's own kind follow: to be accused of it adds nothing."""
    counted = _KIND_COUNTED_AFTER.match(setting.after) if ACCUSED.search(suggestion) else None
    if counted is None:
        return False
    kind, said = counted[1].lower(), suggestion.lower()
    return (kind.endswith("drug") and "drug" in said) or is_named(said, kind, setting)


def with_offense_counted(wording: Wording, setting: Setting) -> Wording | None:
    """Return "person with five convictions for drunk driving", of which the text has the count."""
    if said := _of_priors(wording, setting) or _with_first(wording, setting):
        return said
    offense = next(filter(None, map(_CONVICTED_FOR.fullmatch, wording.suggestions)), None)
    counted = _COUNT_AFTER.match(setting.after) if offense else None
    if offense is None or counted is None:
        return None
    text = f"{offense[1]} with {counted[1]} {offense[2]}"
    return wording._replace(suggestions=(text,), after=counted.end())


def _of_priors(wording: Wording, setting: Setting) -> Wording | None:
    """Return "person with five prior DUI convictions" for a habitual DUI offender with five."""
    counted = _PRIORS_AFTER.match(setting.after)
    convicted = _CONVICTED_BEFORE.fullmatch(wording.suggestions[0]) if counted else None
    if counted is None or convicted is None:
        return None
    said = f" {counted[1]} prior {convicted[2]}" if counted[1] else ""
    text = f"{convicted[1]} with{said}"
    return wording._replace(suggestions=(text,), after=counted.end())


def _with_first(wording: Wording, setting: Setting) -> Wording | None:
    """Return "people with a first misdemeanor" for first-time offenders with one, or None."""
    who = _NO_PRIORS.fullmatch(wording.suggestions[0])
    one = _ONE_OFFENSE_AFTER.match(setting.after) if who else None
    if who is None or one is None:
        return None
    return wording._replace(suggestions=(f"{who[1]} with a first {one[1]}",), after=one.end())


def with_kind_counted(wording: Wording, match: re.Match[str], setting: Setting) -> Wording | None:
    """Return "person with" before "three robbery convictions" for a violent offender, or None."""
    if not is_kind_counted(wording.suggestions[0], setting):
        return None
    text = f"{without_conviction(wording.suggestions[0])} {match[1]}"
    return wording._replace(suggestions=(text,), after=len(match.group()))
