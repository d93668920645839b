"""Whether a sentence says itself that somebody carries, sells or moves what the label says."""

import re

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

DRUG = later(
    r"\b(?:bag|batch|cocaine|crack|death|dope|dose|drugs?|fentanyl|grams?|guns?|firearms?|heroin"
    r"|him|her|it|kilos?|meth\w*|narcotics|opioids?|ounces?|oxy\w*|pills?|poison|powder|product|substance"
    r"|tablets?|them|xanax)\b",
    re.IGNORECASE,
)
"""What may be dealt in."""
# Of whom a court has cleared, nothing of the kind is said.
_CLEARED = later(
    r"\b(?:acquit\w*|cleared|exonerat\w+|(?:is|are|was|were|found|be)\sinnocent|not\sguilty)\b",
    re.IGNORECASE,
)
# "Dealers sold the drugs from a motel", "who bought fentanyl and sold it"
_SELL_AFTER = later(
    r"\s(?:who\s)?(?:\w+ly\s|also\s|often\s|then\s|had\s|has\s|have\s|was\s|were\s|is\s|are\s){0,2}"
    r"(?:(?:bought|cut|got|mixed|obtained|ordered|received)\s(?!by\b|in\b)[^.;,]{1,60}?\sand\s)?"
    r"s(?:old|ells?|elling),?\s|\sallegedly\s(?:delivered|distributed|sold|supplied)\s",
    re.IGNORECASE,
)
# "A dealer gave him a free sample of heroin": that is what dealers do.
_GAVE_AFTER = later(r"\s(?:had\s)?(?:gave|given|handed|offered|slipped)\s(?:her|him|me|them)\s")
_A_BEFORE = later(r"\b[Aa]\s(?:[a-z]+\s)?\Z")
_OF_SALES = later(r"person accused of selling ")
# "Drug dealers in Elm sold fentanyl"
_IN_PLACE = later(r"\A\s(?:in|from)\s(?:[A-Z]\w+(?:\s[A-Z]\w+)?|the\s(?:crew|gang|ring))(?=\s)")
# "traffickers moving pills up from the border"
SOLD_TO_AFTER = later(r"\s(sold|sells?)(?=\s(?:at|from|in|near|on|out|outside|to)\s)")
"""A verb without what is sold: "the dealer sold to three people"."""
_DEALING_AFTER = later(
    r"\swho\s(?:deal|peddle|push|traffic)\s"
    r"|\swho\smove\s(?:[a-z]+\s)?(?:cocaine|crack|drugs|fentanyl|heroin|kilos|loads|meth|narcotics|pills"
    r"|poison|product|weight)\b|\s(?:bringing|carrying|delivering|distributing|hauling"
    r"|moving|peddling|pushing|selling|shipping|smuggling|supplying|transporting)\s"
    # "drug dealers seeking to peddle fentanyl"
    r"|\s(?:attempting|hoping|looking|seeking|trying|wanting)\sto\s(?:deal|move|peddle|push|sell)\s"
)
_GIVEN = later(
    r"\b(?:cocaine|crack|dose|dope|drugs?|fentanyl|heroin|meth\w*|opioids?|oxy\w*|pills?|powder|sample|tablets?)\b"
)
_NEAR = 20
_DEALS = later(r"\b(?:carry|sell|traffic)")
_SELLING = later(r"\b(?:sales|sell(?:ing|s)?)\b")
# "Mules were paid $1,500 a trip to carry the drugs"
_PAID_AFTER = later(
    r"\s(?:who\s)?(?:(?:is|are|was|were)\s)?(?:(?:hired|offered|paid|promised)\s)?"
    r"(?:(?:about|up)\s(?:to\s)?)?(?:\$[\d,]+(?:\s[a-z]+){0,3}?\s)?"
    r"to\s(?:bring|carry|drive|haul|move|smuggle|take|transport)\s"
)
_CARRIES = later(r"\bcarr(?:y|ying|ies|ied)\b")
# "The ring hired thieves to steal vans"
_TO_DO_AFTER = later(
    r"\sto\s(?:break|bring|burglarize|carry|haul|rob|shoplift|smuggle|steal|transport)\b"
)


def deals_in_it(texts: tuple[str, ...], setting: Setting) -> bool:
    """Tell whether a verb says that they carry, sell or move it: "dealers sold the pills"."""
    after = _IN_PLACE.sub("", setting.after, count=1)
    if _TO_DO_AFTER.match(after):
        return "alleged to be" not in texts[0]
    if _PAID_AFTER.match(after):
        return bool(_CARRIES.search(texts[0]))
    if SOLD_TO_AFTER.match(setting.after):
        return False
    if _GAVE_AFTER.match(after) and _A_BEFORE.search(setting.before[-_NEAR:]):
        told = setting.sentence_after
        return bool(_OF_SALES.match(texts[0]) and _GIVEN.search(told)) and not is_cleared(setting)
    if _SELL_AFTER.match(after):
        does = bool(_SELLING.search(texts[0])) and not is_cleared(setting)
    else:
        does = bool(_DEALING_AFTER.match(after) and _DEALS.search(texts[0]))
    return does and bool(DRUG.search(setting.sentence_after))


def is_cleared(setting: Setting) -> bool:
    """Tell whether a court has cleared somebody of it, as far as the sentence tells."""
    return bool(_CLEARED.search(setting.sentence_around))
