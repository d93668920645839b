"""Labels before another noun: "the addict population" is "the population of people with ..."."""

import re

from generator.lint.articles import is_plural
from generator.lint.capitals import begun_like
from generator.lint.patterns import later
from generator.lint.setting import Setting
from generator.lint.word_sets import words

_NOUN_AFTER = later(
    r"\s((?:(?:firearm|gun|weapons?|risk|case|intake|health|registration|tracking|transport|phone"
    r"|telephone|grievance|discipline|disciplinary|medical|transfer|trust|welfare|work"
    r"|cleanup|fire|garden|kitchen|labor|litter|maintenance|road)\s)?"
    r"([A-Za-z]+))"
    r"(?![\w'])",
    re.IGNORECASE,
)
_OF = words(
    "population populations community communities files file records record cases case data"
    " network networks ring rings list lists numbers rate rates roster behavior needs outcomes"
    " levels scores costs crew crews representative representatives council councils"
)
_FOR = words(
    "program programs programming services course courses class classes housing treatment court"
    " courts docket dockets unit units center centers shelter shelters counseling intervention"
    " management supervision reentry education curriculum group groups fee fees transport"
    " contract contracts fund funds handbook handbooks manual manuals form forms policy policies"
    " procedure procedures visitation visits"
)

_MADE_BY = words(
    "lawsuit lawsuits protest protests strike strikes petition petitions complaint complaints"
)
_ABOUT = words("information data statistics facts research")
_ON = words("law laws legislation statute statutes")
_JOINED = {"of": _OF, "about": _ABOUT, "on": _ON, "by": _MADE_BY}
_HEADS = _FOR.union(*_JOINED.values())
# "an inmate-run newspaper"; folded text has no hyphens.
_BY = later(r"\s(funded|led|operated|owned|produced|run|staffed|written)\s([a-z]+)(?![\w'])")
_DONE_BY = words(
    "business businesses company companies crew crews garden gardens group groups kitchen magazine"
    " monitoring newspaper newspapers organization organizations podcast program programs project"
    " projects shop shops store stores workshop workshops"
)
_PERSON_NOUN_AFTER = later(
    r"\s(boyfriend|brother|coach|cop|cousin|dad|daughter|doctor|employee|father|girlfriend|guard"
    r"|husband|landlord|lawyer|mom|mother|neighbor|nephew|nurse|officer|pastor|pharmacist|physician"
    r"|priest|relative|roommate|sister|son|student|teacher|uncle|wife)(?![\w'-]|\sof\b)"
)
_PERSON = later(r"person\b", re.IGNORECASE)


def as_who_follows(plain: tuple[str, ...], setting: Setting) -> tuple[tuple[str, ...], int]:
    """Return suggestions about whom the next word names, with its length: "a pedophile priest"."""
    match = _PERSON_NOUN_AFTER.match(setting.line_after)
    said = tuple(one for one in plain if _PERSON.match(one)) if match else ()
    # After "the murderer of" comes the victim.
    if match is None or not said or setting.term.endswith((" of", " by")):
        return plain, 0
    texts = (_PERSON.sub(match[1], one, count=1) for one in said)
    return begun_like(said[0], texts), match.end()


def noun_after(form: str, setting: Setting) -> str:
    """Return the noun that a label in the singular goes with, and empty where there is none."""
    if "singular" not in form:
        return ""
    if (done := _BY.match(setting.line_after)) and done[2] in _DONE_BY:
        return f"{done[1]} {done[2]}"
    match = _NOUN_AFTER.match(setting.line_after)
    return match[1] if match and match[2].lower() in _HEADS else ""


def turned(texts: tuple[str, ...], noun: str) -> tuple[str, ...]:
    """Return the noun with the people it is about behind it."""
    first, _, last = noun.lower().rpartition(" ")
    if last in _DONE_BY and _BY.match(f" {noun}"):
        return tuple(f"{last} {first} by {text}" for text in texts if is_plural(text))
    noun = noun.lower()
    joined = next((word for word, heads in _JOINED.items() if last in heads), "for")
    return tuple(f"{noun} {joined} {text}" for text in texts if is_plural(text))
