"""Labels before another noun: "the addict population" is "the population of people with ..."."""

import re

from generator.lint.english.articles import is_plural
from generator.lint.english.capitals import begun_like
from generator.lint.english.grammar import ends_thing, is_verb
from generator.lint.english.headlines import is_capitalized_throughout
from generator.lint.english.person_first import bare_verb
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.word_sets import words

_NOUN_AFTER = later(
    r"\s((?:(?:address|compliance|drug|firearm|gps|gun|possession|residency|safety|tattoo|weapons?"
    r"|rights|risk|case|intake|health|registration"
    r"|tracking"
    r"|transport"
    r"|phone|telephone|grievance|discipline|disciplinary|medical|transfer|trust|welfare|work"
    r"|career|cleanup|education|employment|fire|garden|hiring|housing|job|monitoring|outreach"
    r"|re\sentry|reentry|recovery|supervision|support|training|treatment|voting|kitchen|labor"
    r"|litter|maintenance|road)\s){0,2}"
    r"([A-Za-z]+))"
    r"(?![\w'])",
    re.IGNORECASE,
)
_OF = words(
    "check checks population populations community communities files file records record cases"
    " case data"
    " network networks ring rings list lists numbers rate rates roster behavior needs outcomes"
    " levels scores costs count counts crew crews database databases deaths intake arrests"
    " rounds workforce lifestyle families abuse representative representatives council councils"
)
_FOR = words(
    "program programs programming services course courses class classes housing treatment"
    " court courts docket dockets unit units center centers shelter shelters counseling"
    " intervention management supervision reentry education curriculum group groups fee fees"
    " transport employment contract contracts fund funds handbook handbooks manual manuals"
    " fair fairs form forms mail policy policies procedure procedures visitation visits"
)

_MADE_BY = words(
    "assault assaults attack attacks claim claims crime crimes escape escapes killings misconduct"
    " robberies shootings thefts uprisings violence"
    " lawsuit lawsuits protest protests strike strikes petition petitions complaint complaints"
)
_ABOUT = words("information data statistics facts research")
_ON = words("law laws legislation statute statutes restriction restrictions")
# Behind an article these may be verbs: "when the offender escapes".
_VERB_TOO = words(
    "costs counts abuse arrests assault assaults attack attacks claim claims escape escapes"
)
# "Rapist-murderers" are both.
_LABELS = words(
    "abusers addicts alcoholics burglars criminals dealers felons killers kidnappers molesters"
    " murderers pimps predators prostitutes rapists robbers stalkers thieves traffickers users"
)
# "Child Predator Sting Nets 14 Arrests"
_TARGETING = words("bust busts crackdown crackdowns roundup roundups sting stings sweep sweeps")
_JOINED = {
    "of": _OF,
    "for": _FOR,
    "about": _ABOUT,
    "on": _ON,
    "by": _MADE_BY,
    "targeting": _TARGETING,
}
_HEADS = frozenset[str]().union(*_JOINED.values())
# "an inmate-run newspaper"; folded text has no hyphens.
_BY = later(r"\s(driven|funded|led|operated|owned|produced|run|staffed|written)\s([a-z]+)(?![\w'])")
_DONE_BY = words(
    "business businesses company companies crew crews effort efforts garden gardens group groups"
    " initiative initiatives kitchen magazine problem problems"
    " monitoring newspaper newspapers organization organizations podcast program programs project"
    " projects shop shops store stores workshop workshops"
)
_LETTERS = ("GPS",)
# "an inmate safety check": without the label it reads well.
_THING_OF = later(r"(.+) (?:of|for) (?:incarcerated people|people in custody)", re.IGNORECASE)
_THING_GOES_ON = later(
    r"\s(?:bills?|bus|buses|calls?|checks?|counts?|fees?|forms?|guidelines|inspections?|logs?|office"
    r"|officers?|operations?|policy|policies|procedures?|process|protocols?|records?|reports?"
    r"|rounds?|rules|scanning|services?|staff|systems?|teams?|units?|vans?)(?![\w'])",
    re.IGNORECASE,
)
# "the burglar case", "a serial rapist task force"
_CASE_AFTER = later(
    r"\s(?:arrest|cases?|investigations?|manhunt|probe|prosecution|sentencing|task\sforce|trials?)"
    r"(?![\w'-])",
    re.IGNORECASE,
)
_DEED = later(r"(?:person|people) (?:accused|convicted|suspected) of (.+)", re.IGNORECASE)
_ONE_DEED = later(
    r"arson|burglary|carjacking|embezzlement|fraud|kidnapping|murder|rape|robbery|theft"
    r"|(?:drug|human|sex) trafficking|shoplifting|stalking",
    re.IGNORECASE,
)
_AS_ADJUNCT = {
    "killing a child": "child killing",
    "killing a police officer": "police officer killing",
    "killing an officer": "officer killing",
    "selling drugs": "drug",
    "several killings": "serial killing",
    "several rapes": "serial rape",
    "sexually abusing a child": "child sexual abuse",
    "trafficking drugs": "drug trafficking",
}
_PERSON_NOUN_AFTER = later(
    r"\s(accomplices?|co\sdefendants?|codefendants?|boyfriend|brother|buddies|friend|friends"
    r"|parents|relatives|sons|defendants?|suspects?|fugitives?|informants?|witness(?:es)?|daughters|coach|cop"
    r"|cousin|dad|daughter|doctor|employee|father|girlfriend|guard"
    r"|husband|landlord|lawyer|mom|mother|neighbor|nephew|nurse|officer|pastor|pharmacist|physician"
    r"|priest|relative|roommate|sister|son|student|teacher|uncle|wife)(?![\w'-]|\sof\b)"
)
# "a transient Elm man"
_MAN_OF_PLACE_AFTER = later(
    r"\s((?:\d\d\syear\sold\s)?(?:[A-Z][\w.]*\s){0,3}(?i:man|resident|woman))(?![\w'])"
)
_THIRD_PERSON = later(r"\swho\s([a-z]+s)\s")
_SEVERAL = {"is": "are", "was": "were", "has": "have"}
_SMALL_WORD_AFTER = later(r"\s([a-z]{3,})(?![\w'])")
_PREPOSITION_BEFORE = later(
    r"\b(?:about|against|by|despite|during|for|from|in|into|of|on|over|to|with|without)\s\Z"
)
_BEGINS = later(r"(?:\A|[.!?;:]\s)[\"\u201c]?\Z|\b(?:and|because|but|that|when|while)\s\Z")
_DETERMINER_BEFORE = later(
    r"\b(?:an?|each|every|her|his|its|no|one|our|that|the|their|this)\s(?:\w+ly\s)?\Z",
    re.IGNORECASE,
)
# "This type of predator hides": that is what he does.
_KIND_OF_BEFORE = later(r"\b(?:kind|sort|type)\sof\s\Z")
_ENDS = later(r"\s*(?:[,.;:!?)\"\u201d]|\Z)|\sof\s")
_PREDICATE_AFTER = later(
    r"\s(?:are|can|did|do|doubled|fell|grew|had|has|have|is|may|must|rose|should|was|went|were|will"
    r"|would|[a-z]{2,}ed)\b"
)
_REACH = 24
_PERSON = later(r"person\b", re.IGNORECASE)
# "an inmate defendant" is an incarcerated one, and "the inmate nurse" is not.
_IN_STATE = later(r"(incarcerated\s)person\Z", re.IGNORECASE)
_TRIED = ("defendant", "defendants", "suspect", "suspects")
_ACCUSED = later(r"\b(?:accused|convicted|suspected)\b", re.IGNORECASE)
_NAME_NEXT = later(r"\s[A-Z][\w.]+\s[A-Z]")


def is_before_thing(setting: Setting) -> bool:
    """Tell whether a thing or a case follows: "inmate safety checks", "the burglar's trial"."""
    after = setting.line_after
    return bool(_THING_GOES_ON.match(after) or _CASE_AFTER.match(after))


def adjunct_alone(texts: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    """Return what can stand before the noun that a label goes with, without its people; or ()."""
    return _thing_alone(texts, setting) or _deed_alone(texts, setting)


def _thing_alone(texts: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    """Return the thing of "inmate safety" before "checks", which are whose they are anyway."""
    if not setting.term.lower().startswith(("inmate ", "prisoner ")):
        return ()
    thing = _THING_OF.fullmatch(texts[0]) if _THING_GOES_ON.match(setting.line_after) else None
    return (thing[1],) if thing else ()


def _deed_alone(texts: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    """Return "burglary" for a burglar before "case" or "trial"; nothing where there is no word."""
    deed = _DEED.fullmatch(texts[0]) if _CASE_AFTER.match(setting.line_after) else None
    if deed is None:
        return ()
    said = deed[1].lower()
    return (said,) if _ONE_DEED.fullmatch(said) else tuple(filter(None, [_AS_ADJUNCT.get(said)]))


def as_who_follows(plain: tuple[str, ...], setting: Setting) -> tuple[tuple[str, ...], int]:
    """Return suggestions about whom the next word names, with its length: "a pedophile priest"."""
    if setting.term.lower().endswith("transient"):
        match = _MAN_OF_PLACE_AFTER.match(setting.line_after)
    else:
        match = _PERSON_NOUN_AFTER.match(setting.line_after)
    if match and match[1] in _TRIED and (tried := _as_tried(plain, match)):
        return tried
    said = tuple(one for one in plain if _PERSON.match(one)) if match else ()
    # After "the murderer of" comes the victim.
    if match is None or not said or setting.term.endswith((" of", " by")):
        return plain, 0
    is_several = match[1].endswith("s") and not match[1].endswith("ss")
    with_noun = _with_several if is_several else _with_one
    texts = (with_noun(one, match[1]) for one in said)
    return begun_like(said[0], texts), match.end()


def _as_tried(plain: tuple[str, ...], noun: re.Match[str]) -> tuple[tuple[str, ...], int] | None:
    """Return whom "defendant" or "suspect" names, where that is not said in the next words."""
    if held := tuple(one for one in plain if _IN_STATE.fullmatch(one)):
        return tuple(_IN_STATE.sub(rf"\1{noun[1]}", one) for one in held), noun.end()
    is_said = noun[1] == "suspect" and _ACCUSED.search(plain[0])
    is_named = _NAME_NEXT.match(noun.string, noun.end()) and " " in plain[0]
    return (plain, 0) if is_said or is_named else None


def _with_one(text: str, noun: str) -> str:
    return _PERSON.sub(noun, text, count=1)


def _with_several(text: str, noun: str) -> str:
    """Return "friends who use drugs" for "person who uses drugs"."""
    said = _with_one(text, noun)
    verb = _THIRD_PERSON.search(said)
    bare = (_SEVERAL.get(verb[1]) or bare_verb(verb[1])) if verb else ""
    return said.replace(f" who {verb[1]} ", f" who {bare} ", 1) if verb and bare else said


def noun_after(form: str, setting: Setting) -> str:
    """Return the noun that a label in the singular goes with, and empty where there is none."""
    if "singular" not in form:
        return ""
    if (done := _BY.match(setting.line_after)) and done[2] in _DONE_BY:
        return f"{done[1]} {done[2]}"
    match = _NOUN_AFTER.match(setting.line_after)
    if match and _is_head(match) and _stands_as_noun(match, setting):
        return match[1]
    return _any_noun_after(setting)


def _is_head(match: re.Match[str]) -> bool:
    """Tell whether what follows is a noun that a label goes with: "costs", "transport costs"."""
    head = match[2].lower()
    return head in _HEADS and (head not in _VERB_TOO or " " in match[1])


def _stands_as_noun(match: re.Match[str], setting: Setting) -> bool:
    """Tell whether a word like "needs" is no verb: "The inmate needs surgery"."""
    near = setting.line_before[-_REACH:]
    may_be_verb = (
        match[2].lower().endswith("s")
        and " " not in match[1]
        and any(one.search(near) for one in (_DETERMINER_BEFORE, _BEGINS, _KIND_OF_BEFORE))
    )
    if not may_be_verb or is_capitalized_throughout(setting):
        return True
    after = setting.line_after[match.end() :]
    return bool(_PREDICATE_AFTER.match(after) or _ENDS.match(after))


def _any_noun_after(setting: Setting) -> str:
    """Return what a label without an article goes with: "Inmate uprisings are rare"."""
    match = _SMALL_WORD_AFTER.match(setting.line_after)
    if match is None or match[1] in _LABELS or ends_thing(match[1]) or is_verb(match[1]):
        return ""
    if is_capitalized_throughout(setting) or setting.term.isupper():
        return ""
    near = setting.line_before[-_REACH:]
    if _PREPOSITION_BEFORE.search(near):
        return "" if match[1].endswith("s") and _KIND_OF_BEFORE.search(near) else match[1]
    # "Felon faces charges" has a verb there; in "Felon arrests rose" the verb comes after.
    predicate = _PREDICATE_AFTER.match(setting.line_after, match.end())
    return match[1] if _BEGINS.search(near) and predicate else ""


def turned(texts: tuple[str, ...], noun: str) -> tuple[str, ...]:
    """Return the noun with the people it is about behind it."""
    first, _, last = noun.lower().rpartition(" ")
    if last in _DONE_BY and _BY.match(f" {noun}"):
        return tuple(f"{last} {first} by {text}" for text in texts if is_plural(text))
    noun = " ".join(word if word in _LETTERS else word.lower() for word in noun.split(" "))
    joined = next((word for word, heads in _JOINED.items() if last in heads), "of")
    return tuple(f"{noun} {joined} {text}" for text in texts if is_plural(text))
