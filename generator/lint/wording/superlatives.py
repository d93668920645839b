"""Labels of whom there is no worse: "the most violent felons", "the largest dealer in town"."""

import re

from generator.lint.english.articles import Wording
from generator.lint.english.capitals import begins_sentence, begun_like, capital_first
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

# "the largest person accused of" would be a large person.
_LARGEST_BEFORE = later(
    r"\b(?:biggest|chief|largest|leading|main|major|most\sprolific|primary"
    r"|principal|top)\s\Z",
    re.IGNORECASE,
)
_SAID_BEFORE = later(
    r"\b(?:alleg\w+|believed|suspected|thought|according\sto|said|says|testif\w+)\b"
)
_SELLING = later(
    r"(person|people) (?:(accused|convicted|suspected) of selling|who sells?|who sold) ([\w ]+)"
)
_MOST_BEFORE = later(r"\b((?:the\s)?most\s)\Z", re.IGNORECASE)
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
_LONGEST_WHOSE = 100
_REACH = 40


def with_superlative(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Say of whom there is no larger one what they are: "the largest alleged seller of drugs"."""
    near = setting.before[-_REACH:]
    if _LARGEST_BEFORE.search(near):
        return _largest(plain, setting)
    most = _MOST_BEFORE.search(near)
    if most is None or not _GRADED.match(setting.term):
        return None
    if sellers := tuple(_often(match) for one in plain if (match := _OFTEN_SELLING.fullmatch(one))):
        return Wording(sellers)
    offenses = [match for one in plain if (match := _OFFENSES.fullmatch(one))]
    texts = tuple(f"{match[1]} the most {match[2]} {match[3]}" for match in offenses)
    if not texts and (one := _ONE.match(setting.term)) and plain[0].lower().startswith("person "):
        # "the most dangerous criminal in the county": no offense of his is the most dangerous.
        return Wording((f"{one[1]} {'Person' if plain[0].istitle() else 'person'}",))
    is_certain = most[1].lower().startswith("the")
    # Where nothing can be the most, those who are meant are left: "one of the people who".
    texts = tuple(f"the {one}" for one in texts or plain) if is_certain else texts or plain
    return Wording(begun_like(most[1], texts), len(most[1]))


def _largest(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    said = bool(_SAID_BEFORE.search(setting.sentence_before))
    sellers = [_as_seller(match, said=said) for one in plain if (match := _SELLING.fullmatch(one))]
    return Wording(tuple(dict.fromkeys(sellers))) if sellers and _SELLING.match(plain[0]) else None


def _as_seller(match: re.Match[str], *, said: bool) -> str:
    several = "s" if match[1] == "people" else ""
    # "testified that Hale was the largest": whose word it is is told.
    alleged = "alleged " if match[2] and match[2] != "convicted" and not said else ""
    return f"{alleged}seller{several} of {match[3]}"


def _often(match: re.Match[str]) -> str:
    return f"prolific {'alleged ' if match[1] == 'accused' else ''}sellers of {match[2]}"


def of_most(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Return "most people accused of violent offenses" where most of them are meant, or None."""
    if setting.term.lower().endswith("fugitives") and (wanted := _wanted_most(plain, setting)):
        return wanted
    is_most = setting.term.lower().startswith("most ")
    if not is_most or not _CLAUSE_BEFORE.search(setting.before[-_REACH:]):
        return None
    found = [(one, match) for one in plain if (match := _OF_THE_MOST.match(one))]
    texts = tuple(f"most people {match['deed']}{one[match.end() :]}" for one, match in found)
    return Wording(begun_like(plain[0], texts)) if texts else None


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
