"""What became of people, right behind a label: "meth dealers prosecuted in the district"."""

import re

from generator.lint.english.articles import Wording, agreeing
from generator.lint.english.headlines import titled
from generator.lint.english.main_verb import is_verb_of_sentence
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.wording.counted import ANY_CONVICTION, without_conviction
from generator.lint.wording.joined import has_no_phrase, with_first

_FOR_WHAT = {
    "arrested": "on suspicion of",
    "indicted": "for",
    "jailed": "for",
    "prosecuted": "for",
    "sentenced": "for",
    "tried": "for",
}
_TRIED_AFTER = later(
    rf"\s({'|'.join(_FOR_WHAT)})(?=\s(?:across|at|between|by|during|each|here|in|last|near|on|since"
    r"|statewide|this|under|\d)\b|[,.;]|\Z)"
)
# "a trafficker convicted in absentia": nobody trafficked so.
_IN_ABSENTIA = " in absentia"
# In a table: "Rapists convicted: 22".
_CONVICTED_AFTER = later(r"\sconvicted(?=\s?[:|]\s?\d)", re.IGNORECASE)
_WHERE_AFTER = later(
    r"\s(?:across|at|between|by|during|near|under|(?:in|on)\s(?!(?:19|20)\d\d\b|(?:January|February|March|April"
    r"|May|June|July|August|September|October|November|December|[A-Z][a-z]+day)\b))\s?"
)
_OF_WHAT = later(
    r"((?:\w+\s)?(?:person|people)) accused of (?!(?:an offense|offenses|a crime|crimes)\b)(.+)",
    re.IGNORECASE,
)

_IS_PERSON = later(r"person|people", re.IGNORECASE)
_ACCUSED_OF = later(r"\saccused\sof\s", re.IGNORECASE)
_ACCUSED_AFTER = later(r"\saccused\sof(?=\s)")
_SELLS = later(r"(?:person|people) accused of selling (?!sex)\S+\Z")
_SELLING_AFTER = later(
    r"\s(?:(?:has|have|is|are|was|were|been)\s){0,2}(?:charged|indicted)\s(?:in\sconnection\s)?"
    r"(?:for|with)\s(?:allegedly\s)?(?:dealing|distributing|selling)\b"
    r"(?!\s(?:(?!and\b)[\w-]+\s){0,2}?(?:firearms?|guns?|pistols?|rifles?|weapons?)\b)"
)
_SAME_AFTER = later(
    r"\s(convicted|charged)\b(?:(?!\s(?:after|of|with|for|on|and|over)\b)"
    # "The dealers charged each buyer $50": they did, and nobody charged them.
    r"(?!\s(?:(?!(?:after|at|by|following|in|under)\b)[\w']+\s){0,4}(?:\$\d|(?:a\s)?(?:fees?|rent|tolls?)\b))"
    # "Drug dealer charged in fatal shooting" is about another offense.
    r"(?!\sin\s(?:[\w'.-]+\s){0,4}(?:arson|assault|attack|beating|burglary|carjacking|case|crash"
    r"|death"
    r"|fire|homicide|killing|murder|overdose|plot|rape|robbery|scheme|shooting|slaying|stabbing"
    r"|theft)s?\b)|(?<=convicted)(\sof)\b)",
    re.IGNORECASE,
)


# "Dealers convicted of the crime face": of the one that the label tells.
_OF_IT_AFTER = later(r"\sconvicted\sof\s(?:that|the|these|this)\s(?:crime|offense)s?\b")
_OF_SOME_CRIME = later(r"\saccused\sof\s(?:an?\s)?(?:crime|offense)s?\Z")
# "Convict in 1994 Killing": in what comes right after, and of a crime is no more than that.
_OF_ANY_CRIME = later(
    r"\b(?:accused|convicted)(\sof\s(?:(?:an?\s)?crimes?|(?:an\s)?offenses?))\Z", re.IGNORECASE
)
_IN_CRIME_AFTER = later(
    r"\sin\s(?:(?!(?:County|Jail|Prison|[Jj]ail|[Pp]rison)\s)[\w'.-]+\s){1,6}?(?:arson|assault|attack|bombing|burglary"
    r"|carjacking|death|fraud|heist|homicide|hostage\staking|kidnapping|killing|massacre|murder|rape|robbery"
    r"|shooting|slaying|stabbing)s?\b",
    re.IGNORECASE,
)
# "A repeat offender convicted of robbery" was convicted before, too.
_EARLIER = later(r"\bwith (?:prior convictions|a long conviction history)\Z", re.IGNORECASE)
_BEFORE_THIS = later(r"(person|people) with prior convictions\Z", re.IGNORECASE)
_CHARGED_AFTER = later(r"\s(?:charged|indicted|re-?indicted|sentenced)\s(?!with\b)", re.IGNORECASE)
# "Serial Rapist Convicted on All Counts": a headline's verb comes right after.
_VERDICT_AFTER = later(r"\s(?:convicted|found\sguilty|(?-i:Guilty|GUILTY))\b", re.IGNORECASE)
# "Heroin dealer found guilty of trafficking": the label says of what.
_GOODS = later(
    r"\b((?:crack\s)?(?:cocaine|crack|drug|ecstasy|fentanyl|firearm|gun|heroin|human|ketamine|labor"
    r"|lsd|marijuana|mdma|meth|methamphetamine|narcotics|opioid|oxycodone|pcp|pill|sex|weapons))\s"
    r"(?:drug\s)?"
    r"(?:dealer|peddler|pusher|seller|supplier|trafficker)s?\Z",
    re.IGNORECASE,
)
_TRADE_AFTER = later(
    r"\s(?:(?:has|have)\sbeen\s|was\s|were\s)?"
    r"(?:(?:convicted|found\sguilty|guilty)\sof|(?:plead(?:s|ed)?|pled)\sguilty\sto)\s"
    r"(?=(dealing|distribution|trafficking)\b(?:\s(?:charges?|counts?|offenses?))?"
    r"(?:[.,;]|\s(?:after|at|by|during|following|on|over)\s|\sin\s(?:(?-i:[A-Z])|an?\s|the\s)|\Z))",
    re.IGNORECASE,
)
# "a felon previously convicted of robbery"
_PREVIOUSLY_AFTER = later(r"\s(?:who\s(?:was|were)\s)?previously\sconvicted\sof\s")
# "Burglar Found Guilty", "Burglar Guilty on All Counts"
_FOUND_GUILTY_AFTER = later(
    r"\s(?:found\sguilty|(?-i:Guilty|GUILTY))(?:\son\s\w+\s(?:charges|counts?))?"
    r"(?=[.;!]|\Z|\s(?:after|at\strial|by\s(?:a\s)?jury|following)\b)",
    re.IGNORECASE,
)


def said_once(wording: Wording, setting: Setting) -> Wording | None:
    """Return wording that says once what follows says too: "12 sex offenders convicted"."""
    if accused := _ACCUSED_AFTER.match(setting.after):
        # "the shoplifter accused of arson" is accused of two things.
        both = tuple(f"{one} and of" for one in wording.suggestions if " accused of " in one)
        if both and " accused of " in wording.suggestions[0]:
            return wording._replace(suggestions=both, after=accused.end())
    if _SELLING_AFTER.match(setting.after) and _SELLS.search(wording.suggestions[0]):
        # "alleged drug dealers have been charged with selling crack"
        heads = tuple(one.partition(" accused of ")[0] for one in wording.suggestions)
        return wording._replace(suggestions=(*dict.fromkeys(heads), *wording.suggestions))
    if said := (
        _convicted_before(wording, setting)
        or _convicted_again(wording, setting)
        or _of_goods(wording, setting)
        or _convicted_of_it(wording, setting)
        or _in_new_case(wording, setting)
    ):
        return said
    same = _SAME_AFTER.match(setting.after)
    # A prior DUI conviction is not told by a conviction of murder.
    if same and (not same[2] or _is_told_next(wording.suggestions[0])):
        return _said_once(wording, same) or (wording if setting.is_capitalized else None)
    if _IN_CRIME_AFTER.match(setting.after) and _OF_ANY_CRIME.search(wording.suggestions[0]):
        texts = (_without_crime(one) for one in wording.suggestions)
        return wording._replace(suggestions=tuple(dict.fromkeys(texts)))
    return _as_tried(wording, setting) if _VERDICT_AFTER.match(setting.after) else None


def _convicted_again(wording: Wording, setting: Setting) -> Wording | None:
    """Return "Person with a Prior Record" for a "Repeat Offender Convicted" in a headline, or None.

    "With Prior Convictions Convicted" would say it twice.
    """
    is_convicted = setting.after[:11].lower() == " convicted "
    if not is_convicted or not _BEFORE_THIS.search(wording.suggestions[0]):
        return None
    if not is_verb_of_sentence(setting):
        return None
    texts = (_BEFORE_THIS.sub(_on_record, one) for one in wording.suggestions)
    return wording._replace(suggestions=tuple(texts))


def _on_record(earlier: re.Match[str]) -> str:
    text = earlier[0][: earlier[0].lower().rindex(" convictions")]
    one = earlier[1].lower() == "person"
    said = f"{text.replace(' with ', ' with a ') if one else text} record{'' if one else 's'}"
    return titled(said) if earlier[0].istitle() or " Prior" in text else said


def _is_told_next(first: str) -> bool:
    """Tell whether a conviction that follows is the one: earlier ones are others."""
    return bool(ANY_CONVICTION.search(first)) and not _EARLIER.search(first)


def _convicted_before(wording: Wording, setting: Setting) -> Wording | None:
    """Return "person" for a felon "previously convicted of robbery", or None."""
    if not (_PREVIOUSLY_AFTER.match(setting.after) and _is_told_next(wording.suggestions[0])):
        return None
    heads = dict.fromkeys(map(without_conviction, wording.suggestions))
    return wording._replace(suggestions=(*heads, *wording.suggestions))


def _of_goods(wording: Wording, setting: Setting) -> Wording | None:
    """Return "Person found guilty of heroin" for a heroin dealer guilty of trafficking, or None."""
    goods = _GOODS.search(setting.term) if _IS_PERSON.fullmatch(wording.suggestions[0]) else None
    tried = _TRADE_AFTER.match(setting.after) if goods else None
    if goods is None or tried is None:
        return None
    is_title = tried[1].istitle() or goods[1].isupper()
    said = f"{wording.suggestions[0]}{tried[0]}{goods[1] if is_title else goods[1].lower()}"
    return wording._replace(suggestions=(said,), after=len(tried[0]) - 1)


def _in_new_case(wording: Wording, setting: Setting) -> Wording | None:
    """Return "Incarcerated Person" for a "Convict Indicted in Cold Case", or None.

    It is not the crime that he was convicted of.
    """
    if not _CHARGED_AFTER.match(setting.after):
        return None
    if "convicted of a crime" not in wording.suggestions[0].lower():
        return None
    held = with_first(wording.suggestions, has_no_phrase)
    return None if held == wording.suggestions else wording._replace(suggestions=held)


def _without_crime(text: str) -> str:
    """Return "person convicted" for "person convicted of a crime"."""
    crime = _OF_ANY_CRIME.search(text)
    return text[: crime.start(1)] if crime else text


def _convicted_of_it(wording: Wording, setting: Setting) -> Wording | None:
    """Return "people convicted of selling drugs" for dealers "convicted of the crime", or None."""
    first = wording.suggestions[0]
    of_it = _OF_IT_AFTER.match(setting.after) if " accused of " in first else None
    if of_it is None:
        return None
    if some := _OF_SOME_CRIME.search(first):
        return wording._replace(suggestions=(first[: some.start()], *wording.suggestions))
    texts = (_ACCUSED_OF.sub(" convicted of ", one) for one in wording.suggestions)
    return wording._replace(suggestions=tuple(dict.fromkeys(texts)), after=of_it.end())


def _as_tried(wording: Wording, setting: Setting) -> Wording | None:
    """Return "accused of" for whom a headline's verb convicts, or "found guilty of", or None."""
    accused = [one for one in wording.suggestions if " accused of " in one.lower()]
    first = wording.suggestions[0].lower()
    is_told = " of " not in first or "previously" in first
    # "Violent Criminal Pleads" may be a term, before "Guilty".
    is_told = is_told or first.endswith((" plead", " pleads"))
    if is_told or not accused or not is_verb_of_sentence(setting):
        return None
    if found := _FOUND_GUILTY_AFTER.match(setting.after):
        texts = tuple(_ACCUSED_OF.sub(f"{found.group()} of ", one) for one in accused)
        return wording._replace(suggestions=texts, after=found.end())
    if setting.after.lower().startswith(" guilty"):
        # "Sex Offender Guilty in Overdose Death": of what before, the label says.
        return None
    return wording._replace(suggestions=tuple(dict.fromkeys([*accused, *wording.suggestions])))


def _said_once(wording: Wording, same: re.Match[str]) -> Wording | None:
    """Take in a word that says what the suggestion says: "12 sex offenders convicted"."""
    first = wording.suggestions[0]
    word = same[1].lower()
    if same[2]:
        # "felons convicted of violent felonies": which felonies is told.
        heads = tuple(map(without_conviction, wording.suggestions))
        return wording._replace(suggestions=(*dict.fromkeys(heads), *wording.suggestions))
    if word == "convicted" and " convicted of " in first.lower():
        if same.string.startswith(_IN_ABSENTIA, same.end()):
            texts = (
                one.replace(" convicted of ", f" convicted{_IN_ABSENTIA} of ")
                for one in wording.suggestions
            )
            return Wording(tuple(texts), wording.before, same.end() + len(_IN_ABSENTIA))
        return wording._replace(after=len(same.group()))
    if word == "charged" and " accused of " in first:
        texts = (one.replace(" accused of ", " charged with ") for one in wording.suggestions)
        return wording._replace(suggestions=tuple(texts), after=len(same.group()))
    return None


def tried_for(wording: Wording, setting: Setting) -> Wording | None:
    """Return "people prosecuted for selling meth" for "meth dealers prosecuted", or None."""
    if counted := _CONVICTED_AFTER.match(setting.after):
        proved = (_ACCUSED_OF.sub(" convicted of ", one) for one in wording.suggestions)
        told = tuple(dict.fromkeys(proved))
        is_said = " convicted of " in told[0].lower()
        return wording._replace(suggestions=told, after=counted.end()) if is_said else None
    tried = _TRIED_AFTER.match(setting.after)
    if tried is None or is_verb_of_sentence(setting):
        return None
    deeds = [deed for one in wording.suggestions if (deed := _OF_WHAT.fullmatch(one))]
    if not deeds or _OF_WHAT.fullmatch(wording.suggestions[0]) is None:
        return None
    if tried[1] == "arrested" and _WHERE_AFTER.match(setting.after, tried.end()):
        # "on suspicion of selling drugs by the police", "in the sweep": that is the arrest.
        who = tuple(f"{one} who {agreeing(one, 'was', 'were')}" for one in wording.suggestions)
        return wording._replace(suggestions=who)
    absent = _IN_ABSENTIA if setting.after.startswith(_IN_ABSENTIA, tried.end()) else ""
    said = f"{tried[1]}{absent} {_FOR_WHAT[tried[1]]}"
    texts = dict.fromkeys(f"{deed[1]} {said} {deed[2]}" for deed in deeds)
    return wording._replace(suggestions=tuple(texts), after=len(tried[0]) + len(absent))
