"""What a text says of the case right before a label: "alleged", "convicted", "charged a dealer".

"Charged a person accused of selling drugs" would say it twice.
"""

import re

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.same_offense import is_named

STATUS = later(
    r"\b(?:accused of|convicted (?:in|of)|suspected of|alleged to|charged with|indicted for)\b",
    re.IGNORECASE,
)
"""In a suggestion: where a case stands."""
_BEFORE_STATUS = later(r"(?:\swho\s(?:is|are|was|were))?\s*\Z")
_MODIFIER = later(
    r"\b(?:alleged|suspected|accused|purported|reputed|(?:(?:falsely|never|newly|not\syet|once|previously"
    r"|recently|repeatedly|soon\sto\sbe|thrice|twice"
    r"|wrongfully|wrongly)\s)?convicted"
    # "to a charged burglar", but not "charged a burglar"
    r"|(?=charged|indicted)(?:(?<=\ba\s)|(?<=\ban\s)|(?<=\bthe\s)|(?<=\bthis\s)|(?<=\bto\s)|(?<=\bof\s)|(?<=\bfor\s)"
    r"|(?<=\bfrom\s)|(?<=\bby\s))(?:charged|indicted)"
    # "a likely burglar", but "employees are likely thieves"
    r"|(?:\A|(?<=\ba\s)|(?<=\bthe\s)|(?<=\btwo\s))(?:(?:most\s)?likely|possible|presumed|probable))\s\Z",
    re.IGNORECASE,
)
CHARGED_AS = {"charged": " charged with ", "indicted": " indicted for "}
"""What a suggestion says of "a charged burglar", where it would say "accused of"."""
# "an alleged violent robber": the adjective goes with the robbery.
_PARTED = later(
    r"\b(alleged|suspected|accused|purported|reputed|convicted)\s(?:(?:armed|misdemeanor|nonviolent|petty"
    r"|serious|violent)\s){1,2}\Z",
    re.IGNORECASE,
)
_OF_DEED = ("armed ", "misdemeanor ", "nonviolent ", "petty ", "serious ", "violent ")
_NOT_YET = ("never", "not", "soon")
_SUSPECTED = ("likely", "possible", "presumed", "probable", "suspected")
_ONLY_SAID = ("accused", "alleged", "purported", "reputed", *_SUSPECTED)
_LONGEST_MODIFIER = 28
_CHARGES_BEFORE = later(
    r"\b(?:charg(?:ed|es|ing)|indict(?:s|ed|ing)?)\s"
    r"(?:(?:an?|another|two|three|four|five|six|seven|eight|nine|ten|\d+|several)\s)?"
    r"(?:year\sold\s)?(?:(?-i:[A-Z])(?!\w+(?:ed|ing)\b)[\w.']+\s){0,2}\Z",
    re.IGNORECASE,
)
# "DA Announces Conviction of Two Drug Dealers"
_CONVICTION_OF_BEFORE = later(r"\bconvictions?\sof\s(?:[\w.'-]+\s){0,4}\Z", re.IGNORECASE)
_IS_ACCUSED_AFTER = later(r"\s(?:(?:is|are|was|were|stands?)\saccused\s(?:in|of)|accused\sin)\s")
# "fees they charged drug dealers", "a tax on businesses and criminals": whoever is made to pay.
_FEES = r"(?:cuotas?|fees?|interest|money|quotas?|rent|tax(?:es)?|tolls?|tributes?)"
_FEE_BEFORE = later(
    rf"\b{_FEES}\s(?:(?:that|which)\s)?(?:[a-z]+\s){{1,4}}charge[ds]?\s(?:[a-z]+\s)?\Z"
    rf"|\b(?:charg|collect|demand|impos|lev)\w*\s[^.;,]{{0,40}}?{_FEES}\s(?:from|on|to)\s"
    r"(?:(?!(?:as|at|by|for|in|of|to|who|with)\b)[a-z]+,?\s){0,4}\Z"
)
_FEE_AFTER = later(
    r"\s(?:(?!(?:after|as|at|by|for|in|of|on|to|with)\b)[\w']+\s){0,3}?"
    rf"(?:\$\d|\d+\spercent\b|an?\s(?:[a-z]+\s)?{_FEES}\b|{_FEES}\b)"
)
_CHARGE_BEFORE = later(r"\bcharg(?:ed?|es|ing)\s(?:[a-z]+\s)?\Z")
_WITH_AFTER = later(r"\s(?:for|on|with)\s([^.;]{1,80})")
_TO_FILL_IN = later(r" \{\w+\}")
_ACCUSED = " accused of "
_REACH = 40


def has_status(texts: tuple[str, ...]) -> bool:
    """Tell whether suggestions say where a case stands."""
    return bool(STATUS.search(texts[0]))


def status_before(texts: tuple[str, ...], setting: Setting) -> int:
    """Return how much before the term says what the suggestions say: "alleged", "convicted"."""
    said = _said(setting) if STATUS.search(texts[0]) else ""
    if setting.before.endswith(said):
        return len(said)
    return len(said) - len(_first_word(setting))


def modifier_of(setting: Setting) -> str:
    """Return what is said of the case right before the label or in it: "suspected"."""
    said = (_said(setting) or parted_before(setting)).strip().lower()
    return "accused" if said.startswith(_NOT_YET) else said


def is_only_said(setting: Setting) -> bool:
    """Tell whether the text says of them that it is only said: "reputed", "suspected"."""
    return modifier_of(setting).endswith(_ONLY_SAID)


def as_modified(texts: list[str], modifier: str) -> list[str]:
    """Return the suggestions that say what the text says before the label: "suspected"."""
    is_proved = modifier.endswith("convicted")
    contrary = "accused of" if is_proved else "convicted of"
    if any(contrary not in one for one in texts):
        texts = [one for one in texts if contrary not in one]
    if is_proved:
        # "a wrongly convicted burglar"
        return [one.replace("convicted of", f"{modifier} of") for one in texts]
    if said := CHARGED_AS.get(modifier):
        return [one.replace(f" {'accused of'} ", said) for one in texts]
    if modifier == "accused":
        # "a never convicted burglar" is a form of its own, with a conviction in all its words.
        return [one.replace("convicted of", "accused of") for one in texts]
    return texts


def parted_before(setting: Setting) -> str:
    """Return the same where adjectives of the deed come after it: "an alleged violent robber"."""
    if not setting.before[-_LONGEST_MODIFIER:].lower().endswith(_OF_DEED):
        return ""
    match = _PARTED.search(setting.before[-_REACH:])
    return match[1] if match else ""


def _said(setting: Setting) -> str:
    """Return the words of the text that say it; they may end in the term's first word."""
    near = setting.before[-_LONGEST_MODIFIER:]
    match = _modifier_at_end(near + _first_word(setting)) or _modifier_at_end(near)
    return match.group() if match else ""


def _modifier_at_end(text: str) -> re.Match[str] | None:
    # They all end in the same letters, and most words in others.
    is_one = text[-2:-1] in ("d", "D") or text[-4:].lower() in ("ble ", "ely ")
    return _MODIFIER.search(text) if is_one else None


def _first_word(setting: Setting) -> str:
    return setting.term.split(" ")[0] + " "


def is_made_to_pay(setting: Setting) -> bool:
    """Tell whether others take money of them: "charged dealers a fee", "a tax on criminals"."""
    before = setting.before[-2 * _REACH :]
    if _FEE_BEFORE.search(before):
        return True
    return bool(_CHARGE_BEFORE.search(before) and _FEE_AFTER.match(setting.after))


def charged(accused: list[str], setting: Setting) -> list[str]:
    """Return "suspected of selling drugs", or nobody's deed where the charge names it."""
    if modifier_of(setting).endswith(_SUSPECTED) or _IS_ACCUSED_AFTER.match(setting.after):
        return [one.replace(_ACCUSED, " suspected of ") for one in accused]
    if not accused or modifier_of(setting) or not _CHARGES_BEFORE.search(setting.before[-_REACH:]):
        return []
    if is_made_to_pay(setting):
        return []
    if setting.term.lower().endswith(("felon", "felons")):
        # "DA Charges Violent Felon with Murder": the felony came before.
        return [one.replace(_ACCUSED, " convicted of ") for one in accused]
    what = _WITH_AFTER.match(setting.after)
    # What a label sells is filled in later: "selling {drug}" of a "fentanyl dealer".
    if what and is_named(_TO_FILL_IN.sub("", accused[0]), what[1], setting):
        return [accused[0].partition(_ACCUSED)[0]]
    return [one.replace(_ACCUSED, " suspected of ") for one in accused]


def said_once(convicted: list[str], setting: Setting) -> list[str]:
    """Return "Person for Murder" behind "Conviction of" in a headline."""
    is_for = setting.after.lower().startswith((" for ", " in ", " on "))
    if is_for or not setting.is_capitalized or "convict" in setting.term.lower():
        # "Conviction of Drug Dealer in Fatal Overdose": what it is for comes right after.
        return convicted
    is_said = _CONVICTION_OF_BEFORE.search(setting.before[-_REACH:])
    return [one.replace(" convicted of ", " for ") for one in convicted] if is_said else convicted


def without_case(texts: tuple[str, ...]) -> list[str]:
    """Return "person" for "person accused of theft": nothing of a case.

    Of "mentally ill and violent offenders" nothing is left: an illness alone is no violence.
    """
    is_graver = "illnesses" in texts[0] and not texts[0].endswith(" of offenses")
    return [_BEFORE_STATUS.sub("", STATUS.split(text)[0]) for text in texts if not is_graver]
