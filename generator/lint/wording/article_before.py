"""The article before a term, where it fits no longer: "an addict" is "a person with ..."."""

import re

from generator.lint.english.articles import Wording, article_for, as_written
from generator.lint.english.capitals import begun_like, small_first
from generator.lint.english.deeds import DID_AFTER
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.wording.groups import some_of

_OTHER_ONE = later(r"other\s(?:\w+\s)?person\b", re.IGNORECASE)
_DETERMINED = later(
    r"\b(?:the|an?|this|that|his|her|their|our|my|each|every|any|no|one|another"
    r"|\w+'s)\s(?:\w+\s)?\Z",
    re.IGNORECASE,
)
# described him as a "drunk looking for a bed"
_ARTICLE = later(r"\b(an?)\s([\"\u201c]?)\Z", re.IGNORECASE)
# "Our DWI offenders include nurses": whoever is accused is nobody's people.
_OUR_BEFORE = later(r"(?:\A|(?<=\W))our\s\Z", re.IGNORECASE)
_PEOPLE_WHO = later(r"(?:young )?people (?!of\b)[a-z]+ ", re.IGNORECASE)
_LONGEST_ARTICLE = 6
_ITS_OWN = later(r"\b(?:each|every|its|our|the|their|this|your|\w+'s)\s\Z", re.IGNORECASE)
_AND_GROUP = later(r"\s(?:and|or)\sthe\s(?:homeless|mentally\sill|poor|sick)\b(?!\s(?:man|woman))")
_BARE_BEFORE = later(r"\b(?:against|by|said|says|that|today|with)\s\Z")
_NAME_AFTER = later(r",\s[A-Z][\w'-]+\s(?:[A-Z][\w.'-]*\s?){1,2},")
_LEADING_ARTICLE = later(r"an?\s")
# "protects the safety of incarcerated people", but "poor health of incarcerated people"
_WANTS_THE = later(
    r"(?:(?:mental|physical) )?(?:behavior|conduct|health|rehabilitation|safety|security|welfare"
    r"|wellbeing|wellness)(?: and (?:health|safety|security|welfare|wellbeing|wellness))? of ",
    re.IGNORECASE,
)
_BARE_OBJECT_BEFORE = later(
    r"(?:\A|[.!?]\s)\Z|\b(?:about|after|against|because|by|during|for|from|into|of|on|over|say|says|said|that|to|when|while"
    r"|with|(?:address|affect|assess|compromis|endanger|ensur|guard|harm|improv|increas|jeopardi[sz]"
    r"|maintain|measur|monitor|prioriti[sz]|promot|protect|reduc|review|safeguard|stud[iy]|support"
    r"|threaten|track|valu)(?:e|ed|es|ing|s)?)\s\Z",
    re.IGNORECASE,
)
_LONGEST_OWN = 20
_LONGEST_DETERMINED = 40


def as_they(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Return "They" for "The dealers" whom the sentence before has told of, or None.

    "The people sold capsules" would be anybody, and in court papers it is the State.
    """
    if plain[0].lower() != "people" or not setting.before.endswith((". The ", ".\u201d The ")):
        return None
    label = setting.term.lower().rpartition(" ")[2]
    is_told = f"{label} " in setting.line_before.lower() or f"{label}." in setting.line_before
    if not is_told or not DID_AFTER.match(setting.after):
        return None
    return Wording(("They", *(f"The {one}" for one in plain[1:])), len("The "))


def with_article(plain: tuple[str, ...], setting: Setting) -> Wording:
    """Take in an article that no longer fits: "an addict", "a person with ..."."""
    if _OTHER_ONE.match(plain[0]) and not _DETERMINED.search(setting.before[-_LONGEST_DETERMINED:]):
        plain = tuple(map(_another, plain))
    if plain[0].startswith(("a ", "an ")) and _ITS_OWN.search(setting.before[-_LONGEST_OWN:]):
        # "Our john school": there is a word in the article's place.
        plain = tuple(_LEADING_ARTICLE.sub("", one) for one in plain)
    if dropped := _dropped(plain[0].lower(), setting):
        return Wording(begun_like(setting.before[-dropped], plain), before=dropped)
    if _OUR_BEFORE.search(setting.before[-_LONGEST_ARTICLE:]) and _PEOPLE_WHO.match(plain[0]):
        texts = tuple(f"the {small_first(one)}" for one in plain)
        return Wording(begun_like(setting.before[-4], texts), before=4)
    if setting.term.lower().startswith("the ") and (some := some_of(plain, setting)):
        return some
    if given := _given_article(plain, setting):
        return Wording(given)
    article = _ARTICLE.search(setting.before[-_LONGEST_ARTICLE:])
    if article is None or all(article_for(one) == article[1].lower() for one in plain):
        return Wording(plain)
    fitting = tuple(
        f"{as_written(article_for(one), article[1])} {article[2]}{one}" for one in plain
    )
    return Wording(fitting, before=len(article.group()))


def _given_article(plain: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    """Return words with an article that the label had none of, or nothing."""
    if _wants_the(plain[0], setting):
        return begun_like(plain[0], tuple(f"the {small_first(one)}" for one in plain))
    if _is_bare_before_name(plain[0], setting):
        return tuple(f"{article_for(one)} {one}" for one in plain)
    return ()


def _wants_the(first: str, setting: Setting) -> bool:
    """Tell whether what only certain people have is told of in a sentence: "the health of"."""
    if not _WANTS_THE.match(first) or "." not in setting.line_after:
        # A headline has no article.
        return False
    return _BARE_OBJECT_BEFORE.search(setting.line_before[-_LONGEST_OWN:]) is not None


def _dropped(first: str, setting: Setting) -> int:
    """Return the length of a word before the label that its suggestion has no place for."""
    last = setting.before[-5:].lower()
    if _AND_GROUP.match(setting.after) and last.endswith("the "):
        # "the addicts and the mentally ill": all of them are meant.
        return len("the ")
    # "both prostitutes and johns": one phrase is said of them all.
    are_both = last == "both " and " and " in setting.term.lower()
    is_one = first.startswith("people ") and first.count("people ") == 1
    return len("both ") if are_both and is_one and " and " not in first else 0


def _is_bare_before_name(first: str, setting: Setting) -> bool:
    """Tell whether a label stands before a name like a title: "said that rapist, Lee Moss,"."""
    if not (setting.after.startswith(", ") and first.startswith("person ")):
        return False
    return bool(_BARE_BEFORE.search(setting.before[-_LONGEST_OWN:])) and bool(
        _NAME_AFTER.match(setting.after)
    )


def _another(text: str) -> str:
    """Return "another" for "other" where nothing stands before it: "attacking fellow inmate"."""
    return as_written("an", text) + (text if text.isupper() else small_first(text))
