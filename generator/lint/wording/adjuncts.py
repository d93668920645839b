"""Labels before another noun: "the addict population" is "the population of people with ..."."""

import re

from generator.lint.english.articles import Wording
from generator.lint.english.capitals import begun_like
from generator.lint.english.headlines import is_capitalized_throughout
from generator.lint.english.person_first import bare_verb
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.word_sets import words
from generator.lint.wording.head_nouns import PEOPLE

# "an inmate safety check": without the label it reads well.
_THING_OF = later(r"(.+) (?:of|for) (?:incarcerated people|people in custody)", re.IGNORECASE)
_THING_GOES_ON = later(
    r"\s(?:bills?|bus|buses|calls?|checks?|counts?|fees?|forms?|guidelines|inspections?|logs?|office"
    r"|officers?|operations?|policy|policies|procedures?|process|protocols?|records?|reports?"
    r"|rounds?|rules|scanning|services?|staff|systems?|teams?|units?|vans?)(?![\w'])",
    re.IGNORECASE,
)
_COMMITTED = later(r"(?:person|people) who commits? (?:an? )?(.+)()", re.IGNORECASE)
_WORD_AFTER = later(r"\s([A-Za-z]+)(?![\w'-])")
# "the burglar case", "a serial rapist task force", "a car thief ring"
_CASES = words(
    "arrest case cases charge charges conspiracy conviction convictions crew crews gang gangs"
    " investigation investigations manhunt network networks organization organizations probe"
    " prosecution prosecutions ring rings scheme sentence sentences sentencing tools trial trials"
)
# "Burglar Alert!", but "A burglar alerts the neighbors"
_ALERT_AFTER = later(
    r"\s(?:alert|bulletin|warning)s?(?:\s?(?:[^\w\s]|\Z)|\s(?:for|from|in|is|was)\b)", re.IGNORECASE
)
# "how to beat porch pirates": those who do it nobody beats, but "Two men beat dealers with pipes"
_BEATEN_BEFORE = later(
    r"\b(?:(?:ways|you\sdo|how|trying|want(?:s|ed)?|helps?|helped)\sto|(?:can|could)\s(?:we|you)"
    r"|help(?:s|ed|ing)?(?:\s(?:us|you))?|let's)\s(?:beat|combat|defeat)\s\Z",
    re.IGNORECASE,
)
# "Dealers charge $10 a pill": that is what they take.
_PRICE_AFTER = later(
    r"\scharges?\s(?:\$|as\smuch|buyers|clients|customers|extra|up\sto|users)|\scharge\s(?:less|more)\b"
)
_DEED = later(
    r"(?:(?:person|people) (?:accused|convicted|suspected) of (?:an? )?(.+)|([a-z ]+) suspect)",
    re.IGNORECASE,
)
_ONE_DEED = later(
    r"(?:[a-z]+ )?(?:arson|battery|burglary|carjacking|embezzlement|fraud|kidnapping|murder|offense"
    r"|pimping|rape|robbery|shoplifting|stalking|theft|trafficking|violence)",
    re.IGNORECASE,
)
_AS_ADJUNCT = {
    "killing a child": "child killing",
    "killing a police officer": "police officer killing",
    "killing an officer": "officer killing",
    "several killings": "serial killing",
    "several rapes": "serial rape",
    "sexually abusing a child": "child sexual abuse",
    "trafficking drugs": "drug trafficking",
}
# "drug sales charges", but "a drug case"
_SALES = words("charge charges conviction convictions prosecution prosecutions sentence sentences")
_SELLING = later(r"(?:selling|trafficking) ([a-z]+)", re.IGNORECASE)
# "Crackhead Defense Rejected"
_CLAIM_AFTER = later(
    r"\s(?:alibi|argument|claim|defense|excuse|theory)(?![\w'])"
    r"(?!\s(?:attorney|bar|counsel|fund|lawyer|team|witness))",
    re.IGNORECASE,
)
_USES_OR_HAS = later(
    r"person (?:who (?:mis)?uses? (?P<what>.+)"
    r"|with (?:an? )?(?P<ill>.*(?:addiction|disorder|illness)))",
    re.IGNORECASE,
)
_SUBSTANCE = {"drugs": "drug", "substances": "substance"}
_PERSON_NOUN_AFTER = later(
    r"\s((?:co\s(?=defendants?\b)|ex\s(?=(?:boyfriend|fianc\w+|girlfriend|husband|partner|wife)\b)"
    r"|security\s(?=guards?\b)|(?:arson|assault|burglary|carjacking|homicide|kidnapping|murder|rape"
    r"|robbery|shooting|theft)\s(?=(?:defendant|suspect)s?\b))?([A-Za-z]+)(?:\sin\slaw)?)(?![\w-]|'(?!s\b|\s)|\sof\b)",
    re.IGNORECASE,
)
# "a transient Elm man"
_MAN_OF_PLACE_AFTER = later(
    r"\s((?:\d\d\syear\sold\s)?(?:[A-Z][\w.]*\s){0,3}(?i:man|resident|woman))(?![\w'])"
)
_THIRD_PERSON = later(r"\swho\s([a-z]+s)\s")
_SEVERAL = {"is": "are", "was": "were", "has": "have"}
_PERSON = later(r"person\b", re.IGNORECASE)
# "an inmate defendant" is an incarcerated one, and "the inmate nurse" is not.
_IN_STATE = later(r"(incarcerated\s)person\Z", re.IGNORECASE)
_TRIED = ("defendant", "defendants", "suspect", "suspects")
_ACCUSED = later(r"\b(?:accused|convicted|suspected)\b", re.IGNORECASE)
# "Her drug-dealer boyfriend kept the lease": "Her boyfriend accused" could be a verb.
_WHOSE_BEFORE = later(r"\b(?:her|his|my|our|their|your|[A-Z][\w.]*'s)\s\Z", re.IGNORECASE)
_DETERMINED_BEFORE = later(r"\b(?:an?|that|the|this)\s\Z", re.IGNORECASE)
_RELATIVE = later(
    r"(?:(?:her|his|their) )?(?:ex[ -]|step)?(?:boyfriend|brother|cousin|daughter|father|fianc\S+"
    r"|girlfriend|grandfather|grandson|husband|landlord|mother|nephew|neighbor|partner|roommate"
    r"|sister|son|uncle|wife)(?:[ -]in[ -]law)?"
    r" (?:(?:accused|(?:previously )?convicted|suspected) of|alleged to be|who (?:is|was)) .*\w",
    re.IGNORECASE,
)
_STOPS = later(r"\s*(?:[.,;:!?)\u2014]|\Z)|\s?[\"\u201d]")
_CLAUSE = later(r" (?=accused |convicted |previously |suspected |alleged |who )")
_WHOSE = ("her ", "his ", "their ", "Her ", "His ", "Their ")
_REACH = 30
# "Her drug-dealer boyfriend, Joe Hale, was", "his drug-dealer brother Joe Hale was"
_NAMED_AFTER = later(r"(,)?(\s[A-Z][a-z]+\s(?:[A-Z]\.\s)?[A-Z][\w-]+)(?(1),|(?![\w'-]))(?!\s[A-Z])")
_OTHERWISE_AFTER = later(r",?\s[A-Z(]|\s(?:who|whom|whose)\b")
_NAME_NEXT = later(r"\s[A-Z][\w.]+\s[A-Z]")


def is_before_thing(setting: Setting) -> bool:
    """Tell whether a thing or a case follows: "inmate safety checks", "the burglar's trial"."""
    after = setting.line_after
    is_thing = _THING_GOES_ON.match(after) or _CLAIM_AFTER.match(after)
    return _is_before_case(setting) or bool(is_thing) or _are_beaten(setting)


def _are_beaten(setting: Setting) -> bool:
    """Tell whether one is told how to beat them: it is what they do that is to end."""
    is_beaten = _BEATEN_BEFORE.search(setting.before[-_REACH:])
    return bool(is_beaten) and not setting.after.startswith((" with ", " who ", " to "))


def _is_before_case(setting: Setting) -> bool:
    after = setting.line_after
    if _PRICE_AFTER.match(after):
        return False
    if _ALERT_AFTER.match(after):
        # Of sexual offenders, a town is told where they live.
        return not setting.term.lower().endswith("offender")
    first = _WORD_AFTER.match(after)
    return first is not None and (first[1].lower() in _CASES or after[:11].lower() == " task force")


def adjunct_alone(texts: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    """Return what can stand before the noun that a label goes with, without its people; or ()."""
    return _thing_alone(texts, setting) or _deed_alone(texts, setting) or _use_alone(texts, setting)


def _use_alone(texts: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    """Return "drug use" of a junkie before "defense" or "theory"; or ()."""
    if not texts or not _CLAIM_AFTER.match(setting.line_after):
        return ()
    uses = filter(None, map(_USES_OR_HAS.fullmatch, texts))
    return tuple(one["ill"] or f"{_SUBSTANCE.get(one['what'], one['what'])} use" for one in uses)


def _thing_alone(texts: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    """Return the thing of "inmate safety" before "checks", which are whose they are anyway."""
    if not setting.term.lower().startswith(("inmate ", "prisoner ")):
        return ()
    thing = _THING_OF.fullmatch(texts[0]) if _THING_GOES_ON.match(setting.line_after) else None
    return (thing[1],) if thing else ()


def _deed_alone(texts: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    """Return "burglary" for a burglar before "case" or "trial"; nothing where there is no word."""
    if not texts or not (_is_before_case(setting) or _are_beaten(setting)):
        return ()
    deed = _DEED.fullmatch(texts[0]) or _COMMITTED.fullmatch(texts[0])
    if deed is None and _are_beaten(setting):
        deed = next(filter(None, map(_DEED.fullmatch, texts)), None)
    if deed is None:
        return ()
    said = deed[1] or deed[2]
    if said != "offense" and _ONE_DEED.fullmatch(said):
        return (said[0].lower() + said[1:] if said[1:2].islower() else said,)
    said = said.lower()
    alone = _AS_ADJUNCT.get(said) or _sold(said, setting)
    return (alone,) if alone else ()


def _sold(said: str, setting: Setting) -> str:
    """Return "drug sales" for "selling drugs" before "convictions", and "drug" before "case"."""
    selling = _SELLING.fullmatch(said)
    if selling is None:
        return ""
    what = "drug" if selling[1] == "drugs" else selling[1]
    first = _WORD_AFTER.match(setting.line_after)
    is_sold = _are_beaten(setting) or (first and first[1].lower() in _SALES)
    return f"{what} sales" if is_sold else what


def as_who_follows(plain: tuple[str, ...], setting: Setting) -> tuple[tuple[str, ...], int]:
    """Return suggestions about whom the next word names, with its length: "a pedophile priest"."""
    if setting.term.lower().endswith("transient"):
        match = _MAN_OF_PLACE_AFTER.match(setting.line_after)
    else:
        match = _PERSON_NOUN_AFTER.match(setting.line_after)
        match = match if match and match[2].lower() in PEOPLE else None
    if match and match.string.startswith("'", match.end()):
        return _of_owner(plain, match, setting)
    if match and match[1].lower().endswith(_TRIED) and (tried := _as_tried(plain, match)):
        return tried
    said = tuple(one for one in plain if _PERSON.match(one)) if match else ()
    # After "the murderer of" comes the victim.
    if match is None or not said or setting.term.endswith((" of", " by", " to")):
        return plain, 0
    is_several = match[1].lower().endswith("s") and not match[1].lower().endswith("ss")
    with_noun = _with_several if is_several else _with_one
    texts = (with_noun(one, match[1]) for one in said)
    return begun_like(said[0], texts), match.end()


def _of_owner(
    plain: tuple[str, ...], owner: re.Match[str], setting: Setting
) -> tuple[tuple[str, ...], int]:
    """Return "Her boyfriend" alone for "Her dealer boyfriend's house": nothing fits between."""
    before = setting.before[-_REACH:]
    begins = not setting.line_before.strip()
    if not (begins or _WHOSE_BEFORE.search(before) or _DETERMINED_BEFORE.search(before)):
        return plain, 0
    return begun_like(plain[0], (owner[1],)), owner.end()


def relative_after(setting: Setting) -> str:
    """Return who it is that a label stands before: "her pimp boyfriend"; or nothing."""
    match = _PERSON_NOUN_AFTER.match(setting.line_after)
    return match[1] if match and match[2].lower() in PEOPLE else ""


def set_off(wording: Wording, setting: Setting) -> Wording:
    """Return "Her boyfriend, accused of selling drugs," where whose he is says which one."""
    rest = setting.after[wording.after :]
    whose = wording.suggestions[0].startswith(_WHOSE)
    if not (whose or _WHOSE_BEFORE.search(setting.before[-_REACH:])):
        return wording
    named = None if is_capitalized_throughout(setting) else _NAMED_AFTER.match(rest)
    if (_OTHERWISE_AFTER.match(rest) and not named) or not _RELATIVE.fullmatch(
        wording.suggestions[0]
    ):
        return wording
    name, length = (named[2], named.end()) if named else ("", 0)
    comma = "" if _STOPS.match(rest, length) else ","
    texts = (_parted(one, name, comma) for one in wording.suggestions)
    return Wording(tuple(filter(None, texts)), wording.before, wording.after + length)


def _parted(text: str, name: str, comma: str) -> str:
    if not _RELATIVE.fullmatch(text):
        return "" if name else text
    relative, clause = _CLAUSE.split(text, 1)
    return f"{relative}{name}, {clause}{comma}"


def as_relative(texts: tuple[str, ...], whose: str, relative: str, setting: Setting) -> Wording:
    """Return "her boyfriend, accused of exploiting her," for "her pimp boyfriend"."""
    said = tuple(one.replace("the person", f"{whose} {relative}", 1) for one in texts)
    if setting.after.startswith("'", len(relative) + 1):
        return Wording((f"{whose} {relative}",), after=len(relative) + 1)
    return set_off(Wording(said, after=len(relative) + 1), setting)


def _as_tried(plain: tuple[str, ...], noun: re.Match[str]) -> tuple[tuple[str, ...], int] | None:
    """Return whom "defendant" or "suspect" names, where that is not said in the next words."""
    if held := tuple(one for one in plain if _IN_STATE.fullmatch(one)):
        return tuple(_IN_STATE.sub(rf"\1{noun[1]}", one) for one in held), noun.end()
    is_said = noun[1].lower() == "suspect" and _ACCUSED.search(plain[0])
    is_named = _NAME_NEXT.match(noun.string, noun.end()) and " " in plain[0]
    return (plain, 0) if is_said or is_named else None


def _with_one(text: str, noun: str) -> str:
    return _PERSON.sub(noun, text, count=1)


def _with_several(text: str, noun: str) -> str:
    """Return "friends who use drugs" for "person who uses drugs"."""
    said = _with_one(text, noun)
    if said.isupper():
        return _with_several(text.lower(), noun.lower()).upper()
    verb = _THIRD_PERSON.search(said)
    bare = (_SEVERAL.get(verb[1]) or bare_verb(verb[1])) if verb else ""
    return said.replace(f" who {verb[1]} ", f" who {bare} ", 1) if verb and bare else said
