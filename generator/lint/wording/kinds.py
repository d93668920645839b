"""What stands before a label and goes with its offense: "theft parolees", "least serious felons".

Before "people" it would hang in the air: "theft people on parole".
"""

import re
from typing import NamedTuple

from generator.lint.english.articles import article_for, is_plural
from generator.lint.kept.patterns import later
from generator.lint.model import Rule
from generator.lint.setting import Setting
from generator.lint.word_sets import words

_LAST = words(
    "abuse arson assault burglary carjacking crime driving dui dwi felony fentanyl firearm firearms"
    " fraud gun heroin homicide kidnapping meth methamphetamine cocaine misdemeanor murder"
    " narcotics opioid property rape robbery shoplifting stalking theft trafficking traffic"
    " violence weapon weapons grab serious dangerous violent culpable worst drug sex gang collar"
    " life graffiti vandalism nonserious sexual"
)
"""The last word of what may go with an offense: most labels are asked no more than that."""
_KIND = later(
    r"(?:(?<=\s)|\A)("
    r"non\s(?:drug|felony|sex|sexual)(?=\s)"
    r"|(?:non\s?(?:serious|violent|sexual),?\s(?:and\s|or\s)?){0,2}"
    r"non\s?(?:serious|(?<=,\snon\s)(?:violent|sexual)|(?<=,\snon)(?:violent|sexual))"
    r"|least\s(?:culpable|dangerous|serious|violent)|(?:less|more)\sserious"
    r"|less\s(?:culpable|dangerous|violent)|(?<!\bthe\s)(?<!\bour\s)(?<!\bits\s)(?<!\btheir\s)worst"
    r"|quality\sof\slife|graffiti|vandalism|(?:animal|child|domestic|elder)\s(?:abuse|violence)|(?:family|gun)\sviolence"
    r"|(?:drunk|drunken|impaired)\sdriving|DUI|DWI"
    r"|(?:human|drug|labor|sex)\strafficking"
    r"|(?:organized\s)?retail\s(?:crime|theft)"
    r"|(?:(?:auto|bike|car|cargo|identity|mail|package|vehicle|wage)\s)?theft"
    r"|(?:(?:aggravated|criminal|domestic|felonious|felony|sexual|simple)\s){1,2}assault|(?:armed\s|bank\s)?robbery|(?:attempted\s)?(?:murder|rape)"
    r"|(?:auto|commercial|residential)?\s?burglary|(?:bank|credit\scard|financial|health\s?care|insurance|mail|medicaid|medicare|mortgage|securities|tax"
    r"|wire)\sfraud"
    r"|smash\sand\sgrab|white\scollar|(?:serious|violent)\sfelony|(?:gun|drug|property|violent)\scrime"
    r"|arson|assault|carjacking|fraud|homicide|kidnapping|shoplifting|stalking|traffic"
    r"|(?:firearm|gun|weapon)s?|(?:felony|misdemeanor)|narcotics|opioid|fentanyl|heroin|meth"
    r"|methamphetamine|cocaine|drug|(?<!rival\s)(?:(?:prison|street)\s)?gang"
    r"|(?<!stolen\s)(?<!public\s)(?<!private\s)(?<!the\s)property"
    r")\s\Z",
    re.IGNORECASE,
)
# "conspired to assault inmates", "did not rape prisoners": that is what somebody does.
_VERBS = words("assault murder rape")
_VERBS_BEHIND_WHO = words("assault drug murder rape traffic")
_HELD = (
    *("inmate", "inmates", "prisoner", "prisoners", "detainee", "detainees"),
    *("felon", "felons", "juvenile", "juveniles", "parolee", "parolees"),
)
_VERB_BEFORE = later(
    r"(?:\b(?:not|to)|n't|\b(?:can|could|did|does|may|might|must|should|will|would)(?:\s\w+ly)?)\s"
    r"(?:\w+\s(?:and|or)\s)?\w+\s\Z",
    re.IGNORECASE,
)
# "Officers who assault inmates", "Gangs assault inmates", but "Texas murder inmates were moved"
_WHO_BEFORE = later(
    r"(?:\bwho|\b(?:[Gg]angs|[Gg]roups|[Rr]ings)\sthat)\s(?:\w+ly\s)?(?:[a-z]+\s(?:and|or)\s)?(?:fellow\s)?[a-z]+\s"
    r"(?:fellow\s)?\Z"
)
_THEY_BEFORE = later(
    r"(?:\A|[.!?]\s)[\"\u201c]?(?:They|We|(?:[A-Z][a-z]+\s)?[A-Z]?[a-z]+s)\s(?:[a-z]+\sand\s)?[a-z]+\s\Z"
)
_VERB_AFTER = later(
    r"\s(?:are|can|could|face|get|had|has|have|may|might|must|serve|should|was|were|will|would"
    r"|[a-z]{3,}ed)\b"
)
_LONGEST = 48
_GRADED = later(r"(?:least|less|more|worst|non-?(?:serious|violent))\b")
_NO_DEED = later(r"non-|.*\bgang\Z")
_ALONE = words(
    "arson assault carjacking dui dwi fraud homicide kidnapping murder narcotics rape robbery"
    " shoplifting stalking theft trafficking violence abuse burglary driving"
)
"""What somebody is sent to prison for as it is called: "for theft", but "for gun offenses"."""
_OFFENSE = later(
    r"\b(?:offenses?|crimes?|felon(?:y|ies)(?! (?:conviction|offense))|convictions?(?! hist))\b"
)
_ARTICLE = later(r"\b(an?) ((?:[a-z-]+ )?)\Z")
_THE = later(r"\b(?:an?|these) (?:[a-z-]+ )?\Z")
_BARE = later(r"\b(of|commits?) (?:an? )?(?:offenses?|crimes?)\b")
_KIND_SAID = later(r"(?<= of |mit |its )(?:an? )?((?:(?!minor|repeated|serious)[\w{}-]+ ){1,3})\Z")
_INCARCERATED = later(r"(formerly )?incarcerated ((?:young )?(?:person|people))\Z")
_FOR = later(
    r".*\b(?:on (?:\w+ )?(?:parole|probation)|in (?:\w+ )*(?:custody|jail|prison)"
    r"|serving (?:a )?life sentences?|formerly incarcerated)\Z"
)
_DETAINED = later(r"((?:young )?(?:person|people)) in detention\Z")
_YOUNG = later(r"young (?:person|people)\Z")
_WARRANT = later(r"\bon (a )?(warrants?)\b")
# "Former Most Wanted fraud fugitives": the list was one of those whom nobody had found.
_MOST_WANTED_BEFORE = later(r"\b(?:(former(?:ly)?)\s)?most\swanted\s\Z", re.IGNORECASE)
_HARMING = later(r"(?<=\bof )harming (?:children|others)\b|\bharms? (?:children|others)\b")
_WHICH_GANG = later(r"\b(prison|street)\s\Z", re.IGNORECASE)
# What a rule combines a term with is "gang" there.
_A_GANG = later(r"\bgang\b|\{\w+\}")
_SOMEBODY = later(r"(?:(?:formerly )?incarcerated |young )?(?:person|people)\b")
_HYPHENED = {
    "quality of life": "quality-of-life",
    "smash and grab": "smash-and-grab",
    "white collar": "white-collar",
}


class Kind(NamedTuple):
    """What goes with the offense of a label, and its length in the text."""

    said: str
    length: int

    @property
    def offenses(self) -> str:
        """Return what somebody is on parole for; empty where it is no name of an offense."""
        if _NO_DEED.match(self.said) or _GRADED.match(self.said):
            return ""
        if self.said.endswith(("felony", "misdemeanor")):
            return self.said.replace("felony", "felonies").replace("meanor", "meanors")
        is_name = self.said.rpartition(" ")[2].lower() in _ALONE
        return self.said if is_name else f"{self.said} offenses"


def kind_before(setting: Setting) -> Kind | None:
    """Return what stands before the label and goes with its offense: "gun felons"; or None."""
    last = setting.before.rpartition(" ")[0].rpartition(" ")[2].lower()
    if last not in _LAST or not setting.before.endswith(" "):
        return None
    if last in _VERBS_BEHIND_WHO and setting.term.lower().endswith(_HELD):
        near = setting.before[-_LONGEST:]
        if _WHO_BEFORE.search(near) or (last in _VERBS and _is_verb(near, setting)):
            return None
    found = _KIND.search(setting.before[-_LONGEST:])
    if found is None:
        return None
    said = found[1] if found[1] in ("DUI", "DWI") else found[1].lower()
    said = re.sub(r"\bnon (?=\w)", "non-", said)
    said = _HYPHENED.get(said, said.removesuffix(" crime"))
    return Kind(said, len(found.group()))


def _is_verb(near: str, setting: Setting) -> bool:
    """Tell whether it is what somebody does to them: "plot to murder felons"."""
    if _VERB_BEFORE.search(near):
        return True
    return bool(_THEY_BEFORE.search(near)) and not _VERB_AFTER.match(setting.after)


def of_kind(
    kind: Kind, rule: Rule, form: str, setting: Setting
) -> tuple[Rule, Setting, str] | None:
    """Return a rule and a setting with the kind moved from the one into the other, and its words.

    None where the label has no offense that it could go with.
    """
    texts = tuple(filter(None, (_with_kind(one, kind) for one in rule.suggestions[form])))
    if not texts:
        return None
    listed = None
    if _WARRANT.search(rule.suggestions[form][0]):
        before = setting.before[: len(setting.before) - kind.length]
        listed = _MOST_WANTED_BEFORE.search(before[-_LONGEST:])
    length = kind.length + (len(listed[0]) if listed else 0)
    if listed and listed[1]:
        texts = tuple(one.replace(" wanted on", " formerly wanted on") for one in texts)
    return moved(texts, length, rule, form, setting)


def _with_kind(text: str, kind: Kind) -> str:
    """Return a suggestion with the kind in it; empty where nothing goes with it."""
    if re.search(rf"\b{re.escape(kind.said)}\b", text):
        return text
    offense = _OFFENSE.search(text)
    if kind.said.endswith("gang") and (offense is None or offense[0].startswith("convict")):
        return _in_gang(text, kind.said)
    if offense:
        return _before_offense(text, offense, kind) if _SOMEBODY.match(text) else ""
    return _for_offense(text, kind) if kind.offenses else ""


def _in_gang(text: str, gang: str) -> str:
    """Return "people on parole who are alleged to be in a street gang", or nothing."""
    if not _SOMEBODY.match(text):
        return ""
    are = "are" if is_plural(text) else "is"
    return f"{text} who {are} alleged to be in a {gang}"


def _before_offense(text: str, offense: re.Match[str], kind: Kind) -> str:
    before, said = text[: offense.start()], kind.said
    if kind.said == kind.offenses and (deed := _BARE.search(text)):
        # "people accused of theft" need no word for an offense.
        return f"{text[: deed.start()]}{deed[1]} {said}{text[deed.end() :]}"
    if _GRADED.match(said) and before.endswith(("serious ", "violent ", "felony ")):
        # Others speak of the felony: "people convicted of the worst felonies".
        return ""
    if said in ("felony", "misdemeanor") and offense[0].startswith(("felon", "convict")):
        return ""
    if said.startswith(("least", "worst")):
        before, said = _THE.sub("", before), f"the {said}"
    if said.endswith(("felony", "misdemeanor")) and (kind_said := _KIND_SAID.search(before)):
        # "a felony drug offense"
        start = kind_said.start(1)
        said, before = f"{said} {before[start:].strip()}", before[:start]
    before = _ARTICLE.sub(lambda one: f"{article_for(one[2] or said)} {one[2]}", before)
    return f"{before}{said} {text[offense.start() :]}"


def _for_offense(text: str, kind: Kind) -> str:
    """Return "people on parole for theft" for "people on parole"; or nothing."""
    if held := _INCARCERATED.match(text):
        return f"{held[2]} {held[1] or ''}incarcerated for {kind.offenses}"
    if _FOR.match(text):
        return f"{text} for {kind.offenses}"
    if harm := _HARMING.search(text):
        commit = {"harms": "commits ", "harm": "commit "}.get(harm[0].partition(" ")[0], "")
        return f"{text[: harm.start()]}{commit}{kind.offenses}{text[harm.end() :]}"
    return _in_case(text, kind)


def _in_case(text: str, kind: Kind) -> str:
    """Return "young people in theft cases", or "wanted on a theft warrant"; or nothing."""
    if detained := _DETAINED.match(text):
        return f"{detained[1]} detained in {_cases(text, kind)}"
    if _YOUNG.match(text):
        return f"{text} in {_cases(text, kind)}"
    article = f"{article_for(kind.said)} "
    on = _WARRANT.search(text)
    which = f"on {article if on[1] else ''}{kind.said} {on[2]}" if on else ""
    return f"{text[: on.start()]}{which}{text[on.end() :]}" if on else ""


def _cases(text: str, kind: Kind) -> str:
    several = is_plural(text)
    return f"{kind.said} cases" if several else f"{article_for(kind.said)} {kind.said} case"


def of_street_gang(rule: Rule, form: str, setting: Setting) -> tuple[Rule, Setting, str] | None:
    """Return a rule and a setting for "street [gang offenders]", or None."""
    if setting.term[:5].lower() != "gang ":
        return None
    which = _WHICH_GANG.search(setting.before[-_LONGEST:])
    texts = rule.suggestions[form]
    if which is None or not all(map(_A_GANG.search, texts)):
        return None
    texts = tuple(_A_GANG.sub(f"{which[1].lower()} gang", one, count=1) for one in texts)
    return moved(texts, len(which.group()), rule, form, setting)


def graver(text: str, grave: str) -> str:
    """Return "a violent felony conviction" for a violent person with a felony conviction."""
    offense = _OFFENSE.search(text)
    if offense is None or grave in text:
        return text
    at = offense.start()
    at = at - len("felony ") if text[:at].endswith("felony ") else at
    before = _ARTICLE.sub(lambda one: f"{article_for(grave)} {one[2]}", text[:at])
    return f"{before}{grave} {text[at:]}"


def moved(
    texts: tuple[str, ...], length: int, rule: Rule, form: str, setting: Setting
) -> tuple[Rule, Setting, str]:
    """Return a rule and a setting with what has gone from the one into the other, and its words."""
    said = rule._replace(suggestions={**rule.suggestions, form: texts})
    at = len(setting.before) - length
    return said, setting._replace(before=setting.before[:at]), setting.before[at:]
