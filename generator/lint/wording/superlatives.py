"""Labels of whom there is no worse: "the most violent felons", "the largest dealer in town"."""

import re

from generator.lint.english.articles import Wording
from generator.lint.english.capitals import begins_sentence, begun_like, capital_first
from generator.lint.english.headlines import is_capitalized_throughout, titled
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

# "the largest person accused of" would be a large person.
LARGEST_BEFORE = later(
    r"\b(?:biggest|chief|largest|leading|main|major|most\sprolific|primary"
    r"|principal|top)\s\Z",
    re.IGNORECASE,
)
"""Before a label: of whom there is no larger one."""
_SAID_BEFORE = later(
    r"\b(?:accused\sof\sbeing|alleg\w+|believed|suspected|thought|according\sto|said|says|testif\w+"
    r"|called|dubbed|labell?ed)\b"
)
_DOING = later(
    r"(person|people) (?:(accused|convicted|suspected) of|who)"
    r" (?:(sell|suppl|sold|lead|led|traffick?)(?:[iys]\w*)? ([\w ]+)|(drug|gun) trafficking)"
)
_DOER = {"sell": "seller", "sold": "seller", "suppl": "supplier", "lead": "leader", "led": "leader"}
# "described as the drug lord of Elm": so others call him, whatever he is accused of.
_CALLED_BEFORE = later(
    r"\b(?:(?:characteriz|depict|describ|portray|referr)\w*\b[^.;,]{0,50}\sas"
    r"|(?:brand|call|dubb|label)(?:ed|ing|s)?\s(?:her|him|[A-Z][\w'-]+)"
    r"|(identified|known)\b[^.;,]{0,30}\sas)\s(?:the|(?:the\s)?[\w-]+(?:\s\w+)?'s)"
    r"\s(?:only\s)?\Z"
)
_LEADING = later(r"person (?:accused|convicted) of leading|person who leads")
_OF_AFTER = later(r"\sof(?=\s(?:the\s)?[A-Z])")
_MOST_BEFORE = later(r"\b((?:(?:the|its|our|their)\s)?most\s)\Z", re.IGNORECASE)
# "where most violent offenders are held": they are many, and not the worst.
_CLAUSE_BEFORE = later(
    r"(?:\A|[.!?:;,]\s|\b(?:and|because|but|that|when|where|while)\s)\Z", re.IGNORECASE
)
_OF_THE_MOST = later(r"(?P<people>[Pp]eople) (?P<deed>.*)\bthe most ")
_GRADED = later(r"(?:dangerous|hardened|notorious|prolific|serious|vicious|violent)\b")
_ONE = later(r"((?:dangerous|notorious|vicious|violent))\s[a-z]+\Z", re.IGNORECASE)
_OFTEN_SELLING = later(
    r"people (?:(accused|convicted) of repeatedly selling|who repeatedly sell) ([\w ]+)"
)
_OFFENSES = later(
    r"(people (?:(?:accused|convicted) of|who commit(?:ted)?|with prior convictions for))"
    r" (violent|serious) ((?:\w+ )?(?:crimes|offenses|felonies))"
)
# "the county's most serious, violent and dangerous fugitives"
_WANTED = later(r"(person|people) wanted on (?:a warrant|warrants)", re.IGNORECASE)
_WHOSE_MOST_BEFORE = later(
    r"\b([Tt]he\s|[Oo]ur\s|[Ii]ts\s|[Tt]heir\s|(?=[A-Z]\w))"
    r"((?:(?:[A-Z][\w.]*\s){0,2}(?:[A-Z]\w+|city|county|nation|state)'s\s)?)"
    r"most\s(?:(?:dangerous|notorious|serious|vicious|violent),?\s(?:and\s)?){1,5}\Z"
)
_ONE_OF_BEFORE = later(r"\b(?:all|many|none|one|some|three|two)\sof\s\Z", re.IGNORECASE)
# "One of the worst drug dealers": nobody is the worst person accused of something.
_WORST_BEFORE = later(r"\b((?:the|its|our|their)\s)worst\s\Z", re.IGNORECASE)
# "one of our most violent drug offenders"; what is heinous is what somebody did, and no person.
_MOST_OF_KIND_BEFORE = later(
    r"\b((?:the|its|our|their)\s)(most\s(?:(?:dangerous|serious|violent)(?:\slocal)?"
    r"|(brutal|cruel|depraved|despicable|heinous|horrific|vile)))\s\Z",
    re.IGNORECASE,
)
# "the largest thief", "one of our most prolific robbers": the deed is what is large, or done often.
_OF_DEED_BEFORE = later(
    r"\b((?:(?i:the|its|our|their)|((?:[Tt]he\s[a-z]+|(?:[A-Z]\w+\s)?[A-Z]\w+))'s)\s)"
    r"((?i:biggest|largest|most\s(?:notorious|prolific)|worst))\s\Z"
)
_DEED = later(
    r"((?:person|people) (?:(?:accused|convicted) of|who commits?)) "
    r"((?:[a-z]+ ){0,2}(?:abuse|arson|fraud|homicide|rape|robbery|burglary|theft)|several killings"
    r"|sexually abusing (?:a child|children)|raping (?:a child|children))",
    re.IGNORECASE,
)
_COUNTED_DEEDS = {
    "arson": "arsons",
    "burglary": "burglaries",
    "homicide": "homicides",
    "rape": "rapes",
    "robbery": "robberies",
    "theft": "thefts",
}
_OF_DEEDS_BEFORE = ("biggest ", "largest ", "prolific ", "worst ")
_GRADES = (
    *("worst ", "dangerous ", "serious ", "violent ", "local ", "brutal ", "cruel ", "depraved "),
    *("despicable ", "heinous ", "horrific ", "vile "),
)
_OF_CRIMES = later(r"(people (?:accused|convicted) of) ((?:\w+ )?(?:crimes|felonies|offenses))")
_OF_DEEDS = later(r"(people (?:accused|convicted) of) .+")
_PROLIFIC = later(r"prolific\s", re.IGNORECASE)
_REPEATED = later(r" repeated (burglar|robber|theft)(?:ies|s)\b", re.IGNORECASE)
_HARMING = later(r"(people (?:(?:accused|convicted) of|who) )harm(?:ing)? (?:children|others)")
_EVER_AFTER = later(r"\s(?:that\s|whom\s)?(?:I|we)\s?(?:'ve|'d|have|had)\s(?:ever\s)?[a-z]+")
_LONGEST_WHOSE = 100
_IN_VIOLENT_GANGS = later(r"[Pp]eople ((?:alleged to be |who are )?in )violent gangs")
_PROVED = " convicted of "
_REACH = 40


def with_superlative(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Say of whom there is no larger one what they are: "the largest alleged seller of drugs"."""
    near = setting.before[-_REACH:]
    if _PROLIFIC.match(setting.term) and near.lower().endswith("'s most "):
        return _of_prolific(plain, near, setting)
    deed = _of_deed(plain, near, setting) if near.endswith(_OF_DEEDS_BEFORE) else None
    if deed or LARGEST_BEFORE.search(near):
        return deed or _largest(plain, setting)
    return called_so(plain, setting) or _of_most_grave(plain, setting, near)


def _of_most_grave(plain: tuple[str, ...], setting: Setting, near: str) -> Wording | None:
    """Return "people accused of the most violent crimes" for the most violent criminals."""
    if near.endswith(_GRADES) and (worst := _of_worst(plain, setting, near)):
        return worst
    most = _MOST_BEFORE.search(near)
    grade = _GRADED.match(setting.term)
    if most is None or grade is None:
        return None
    if sellers := tuple(_often(match) for one in plain if (match := _OFTEN_SELLING.fullmatch(one))):
        return Wording(sellers)
    offenses = [match for one in plain if (match := _OFFENSES.fullmatch(one))]
    texts = tuple(f"{match[1]} the most {match[2]} {match[3]}" for match in offenses)
    if not texts and (one := _ONE.match(setting.term)) and plain[0].lower().startswith("person "):
        # "the most dangerous criminal in the county": no offense of his is the most dangerous.
        return Wording((f"{one[1]} {'Person' if plain[0].istitle() else 'person'}",))
    is_certain = " " in most[1].strip()
    is_part = _ONE_OF_BEFORE.search(near[: most.start()])
    if harm := tuple(_most_harm(one) for one in plain if _HARMING.fullmatch(one)):
        # "one of the most dangerous predators"
        texts = tuple(sorted(harm, key=_does)) if is_part else harm
    # "the most violent gangsters": not everybody in violent gangs.
    gangs = (
        () if is_part or most[1][:4].lower() != "the " else map(_IN_VIOLENT_GANGS.fullmatch, plain)
    )
    people = tuple(f"people {one[1]}gangs" for one in gangs if one) or plain
    if people[0].lower() in ("people", "incarcerated people") or people != plain:
        return Wording(tuple(f"{most[1]}{grade[0]} {one.lower()}" for one in people), len(most[1]))
    # Where nothing can be the most, those who are meant are left: "one of the people who".
    texts = tuple(f"the {one}" for one in texts or plain) if is_certain else texts or plain
    return Wording(begun_like(most[1], texts), len(most[1]))


def _does(text: str) -> bool:
    return " who " in text


def _most_harm(text: str) -> str:
    """Return "accused of the most serious harm" for "accused of harming others"."""
    if " who harm " in text:
        return "people who do the most harm"
    return _HARMING.sub(r"\1the most serious harm", text)


def called_so(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Return "leader of a drug operation in" for "described as the drug lord of", or None."""
    if setting.before[-5:] != " the " and not setting.before.endswith(("'s ", "'s only ")):
        return None
    called = _CALLED_BEFORE.search(setting.before[-_LONGEST_WHOSE:])
    doer = _DOING.fullmatch(plain[0]) if called else None
    if called is None or not (doer or _LEADING.fullmatch(plain[0])):
        return None
    text = _as_doer(doer, said=True) if doer else "leader of"
    if called[1]:
        text = f"alleged {text}"
    place = _OF_AFTER.match(setting.after) if doer else None
    return Wording((f"{text} in" if place else text,), 0, place.end() if place else 0)


def _of_deed(plain: tuple[str, ...], near: str, setting: Setting) -> Wording | None:
    """Return "the person accused of the largest theft" for "the largest thief", or None."""
    before = _OF_DEED_BEFORE.search(near)
    found = [said for one in plain if (said := _DEED.fullmatch(one))] if before else []
    if before is None or not found or not (found[0][0] == plain[0] or " suspect" in plain[0]):
        return None
    owner = before[2] or ""
    # "Harlow's worst killer": the worst homicide in Harlow
    where = f" in {owner.replace('The ', 'the ', 1)}" if owner else ""
    texts = tuple(f"the {said[1]} {_graded(before[3].lower(), said)}{where}" for said in found)
    length = len(before.group())
    is_first = begins_sentence(setting._replace(before=setting.before[:-length], term=before[0]))
    return Wording(tuple(map(capital_first, texts)) if is_first else texts, length)


def _of_prolific(plain: tuple[str, ...], near: str, setting: Setting) -> Wording | None:
    """Return "the person convicted of the most burglaries in Elm" for "Elm's most prolific"."""
    said = tuple(_REPEATED.sub(_once, one.lower()) for one in plain if _REPEATED.search(one))
    longer = setting._replace(before=setting.before[:-5] + "most prolific ")
    wording = _of_deed(said, f"{near[:-5]}most prolific ", longer) if said else None
    if wording is None:
        return None
    texts = wording.suggestions
    if setting.is_capitalized and is_capitalized_throughout(setting):
        texts = tuple(titled(one[4:]) for one in texts)
    return Wording(texts, wording.before - len("prolific "))


def _once(repeated: re.Match[str]) -> str:
    return f" {repeated[1]}y" if repeated[1] != "theft" else " theft"


def _graded(grade: str, said: re.Match[str]) -> str:
    """Return "the largest theft", or "the most thefts" of whoever is "the most prolific"."""
    deed = said[2].removeprefix("several ")
    if " child" in deed:
        deed = "child sexual abuse" if deed.startswith("sexually") else "child rape"
    kind, _, last = deed.rpartition(" ")
    is_mass = kind and last == "theft"
    several = deed if is_mass else f"{kind} {_COUNTED_DEEDS.get(last, last)}".strip()
    if grade == "most prolific":
        return f"the most {several}"
    if last not in ("fraud", "theft", "robbery", "burglary"):
        grade = grade.replace("biggest", "worst").replace("largest", "worst")
    return f"the {grade} {several if said[1].startswith('people') else deed}"


def _of_worst(plain: tuple[str, ...], setting: Setting, near: str) -> Wording | None:
    """Return "the people accused of the worst crimes" for "our worst criminals", or None."""
    most = _MOST_OF_KIND_BEFORE.search(near)
    before = most or _WORST_BEFORE.search(near)
    if most and most[3] and plain[0] in ("people", "People"):
        plain = ("people accused of crimes",)
    if before is None or not plain[0].startswith(("people ", "young people ")):
        return None
    grade = f"the {most[2].lower()}" if most else "the worst"
    if " sexual offenses" in plain[0]:
        grade = grade.replace("dangerous", "serious")
    texts = [f"{said[1]} {grade} {said[2]}" for one in plain if (said := _OF_CRIMES.fullmatch(one))]
    if not texts and _EVER_AFTER.match(setting.after):
        # "the worst predators I have ever seen"
        deeds = (said for one in plain if (said := _OF_DEEDS.fullmatch(one)))
        texts = [f"{said[1]} {grade} offenses" for said in deeds]
    whole = tuple(f"the {one}" for one in texts or plain)
    return Wording(begun_like(before[1], whole), len(before.group()))


def _largest(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    if " traffic" in plain[0] and (_PROVED in plain[0] or setting.before.endswith(" prolific ")):
        # To distribute says less than a conviction, and prolific is who does it often.
        return None
    said = bool(_SAID_BEFORE.search(setting.sentence_before))
    doers = [_as_doer(match, said=said) for one in plain if (match := _DOING.fullmatch(one))]
    return Wording(tuple(dict.fromkeys(doers))) if doers and _DOING.match(plain[0]) else None


def _as_doer(match: re.Match[str], *, said: bool) -> str:
    several = "s" if match[1] == "people" else ""
    # "testified that Hale was the largest": whose word it is is told.
    alleged = "alleged " if match[2] and match[2] != "convicted" and not said else ""
    what = match[4].removesuffix(" illegally") if match[4] else f"{match[5]}s"
    return f"{alleged}{_DOER.get(match[3], 'distributor')}{several} of {what}"


def _often(match: re.Match[str]) -> str:
    return f"prolific {'alleged ' if match[1] == 'accused' else ''}sellers of {match[2]}"


def of_most(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Return "most people accused of violent offenses" where most of them are meant, or None."""
    if setting.term.lower().endswith("fugitives") and (wanted := _wanted_most(plain, setting)):
        return wanted
    is_most = setting.term.lower().startswith("most ")
    is_prolific = setting.term.lower().startswith("most prolific ")
    if said := _ours(plain, setting):
        return said
    # "Most prolific burglars charged": there is no most of the prolific.
    if not is_most or is_prolific or not _CLAUSE_BEFORE.search(setting.before[-_REACH:]):
        return None
    found = [(one, match) for one in plain if (match := _OF_THE_MOST.match(one))]
    texts = tuple(f"most people {match['deed']}{one[match.end() :]}" for one, match in found)
    return Wording(begun_like(plain[0], texts)) if texts else None


def _ours(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Return "the people accused of the most violent crimes" for "our most violent criminals"."""
    if not setting.before.endswith((" our ", " their ")) or not plain[0].startswith("people "):
        return None
    if not setting.term.lower().startswith(("most ", "worst ")):
        return None
    length = len(setting.before.split(" ")[-2]) + 1
    return Wording(tuple(f"the {one}" for one in plain), length)


def _wanted_most(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Return "people wanted in the county's most serious cases", or None."""
    wanted = _WANTED.fullmatch(plain[0])
    near = setting.before[-_LONGEST_WHOSE:] if wanted else ""
    whose = _WHOSE_MOST_BEFORE.search(near)
    if whose is None:
        return None
    who = "the people" if _ONE_OF_BEFORE.search(near[: whose.start()]) else "people"
    text = f"{who} wanted in {whose[1].lower()}{whose[2]}most serious cases"
    is_first = begins_sentence(setting._replace(before=near[: whose.start()], term=whose[0]))
    return Wording((capital_first(text) if is_first else text,), len(whose[0]))
