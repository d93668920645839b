"""Whose people they are: "the state's lifers", "Illinois felons", "Harlow's thugs"."""

import re

from generator.lint.english.articles import Wording
from generator.lint.english.capitals import begun_like, capital_first, small_first
from generator.lint.kept.patterns import NUMBER, later
from generator.lint.setting import Setting
from generator.lint.word_sets import STATE
from generator.lint.wording.places import HELD, NAME_BEFORE, PERSON, beginning, from_place
from generator.lint.wording.towns import begins_with

_HELD_ILL = later(
    r"(incarcerated|Incarcerated)\s(person|people)((?:\swith\s(?:a\s)?mental\sillness(?:es)?)?)",
    re.IGNORECASE,
)
_PLACE_BEFORE = later(
    r"(?:\b(the|our|this)\s)?\b((?:state|county|city|nation|country|town|region|district|parish"
    r"|jail|prison)|(?<!\w\s)(?-i:[A-Z])\w+(?:\s(?-i:[A-Z])\w+)?"
    r"\s(?-i:County|City))'s\s\Z",
    re.IGNORECASE,
)
# "Harlow's thugs" in a text that is about Harlow, "California's murderers"
_NAMED_OWNER = later(r"\b((?:St\.\s)?[A-Z]\w+(?:\s[A-Z]\w+)?)'s\s\Z")
# "the city's fifteen chronic offenders"
_COUNTED_BEFORE = later(
    rf"'s\s((?:{NUMBER}|[a-z]+teen|twenty|thirty|forty|fifty)\s)\Z", re.IGNORECASE
)
_STATE = later(rf"{STATE}\Z")
_INCARCERATED = later(r"incarcerated (person|people)\Z|(person|people) in (?:jail|prison)\Z")
_NUMBER_AFTER = later(r"\s(?:card|file|id|identification|number|record)s?\b", re.IGNORECASE)
# A sheriff says "my inmates".
_OUR_BEFORE = later(r"\b([Mm]y|[Oo]ur|[Hh]is|[Ii]ts|[Tt]heir)\s\Z")
# "The county feeds its inmates", and not "the war on drugs and its prisoners"
_KEEPER_BEFORE = later(
    r"\b(?:agency|bureau|center|counties|county|department|facility|institution|jails?|office|prisons?"
    r"|sheriff|state|system)\b",
    re.IGNORECASE,
)
_HAS_REST = later(
    # "the town's mayor who uses a wheelchair" is the town's.
    r"\A(adult|child|children|individual|man|men|people|person|woman|women|youth|\w+s)"
    r"(\s(?:serving|experiencing|in|often|on|with|who|without|accused|alleged|convicted|required)\s)",
    re.IGNORECASE,
)
# "the county's 90 people on parole" can stand as it is.
_SHORT = later(r"people (?:in|on|with) [a-z -]+", re.IGNORECASE)
_MOST = later(r"\bthe (most (?:serious|violent) \w+)\Z")
_SUPERVISED = later(r"(person|people|Person|People)\s(on (?:parole|probation)|in custody)")
_STATE_BEFORE = later(rf"\b({STATE})\s\Z")
_MOST_BEFORE = later(r"\b(?:most|worst)\s(?:[a-z]+,?\s){0,3}\Z")
_REACH = 40
_NAMED = ("City", "County", "Parish")
_WHERE_HELD = ("jail", "prison")
_LONGEST_BEFORE = 60


def with_state(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Put a state behind the people whom it holds or supervises: "California parolees"."""
    if plain[0].isupper() and not setting.before.islower():
        small = setting._replace(before=setting.before[-_LONGEST_BEFORE:].title())
        said = with_state(tuple(map(capital_first, map(str.lower, plain))), small)
        return said and said._replace(suggestions=tuple(map(str.upper, said.suggestions)))
    held = [f"{match[2]} {match[1]}" for one in plain if (match := HELD.fullmatch(one))]
    held = held or [one for one in plain if _SUPERVISED.fullmatch(one)]
    state = _STATE_BEFORE.search(setting.before[-_LONGEST_BEFORE:])
    if state is None or not (held or all(map(PERSON.fullmatch, plain))):
        return None
    begins = begins_with(setting, state.group())
    texts = [f"{small_first(one)} in {state[1]}" for one in held]
    # "Illinois felon sentenced for robbery", "the most violent Illinois murderers"
    texts = texts or [small_first(from_place(one, state[1])) for one in plain]
    if _MOST_BEFORE.search(setting.before[-_LONGEST_BEFORE : -len(state[0])]):
        texts = [one.replace(" from ", " in ", 1) for one in texts]
    return Wording(tuple(map(capital_first, texts) if begins else texts), len(state.group()))


def with_place_owner(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Put a place behind the people: "the state's people serving life" is no English."""
    if counted := _COUNTED_BEFORE.search(setting.before[-_REACH:]):
        return _counted(plain, counted[1], setting)
    if not setting.before.endswith(("'s ", "'S ")):
        return None
    owner = _PLACE_BEFORE.search(setting.before[-_LONGEST_BEFORE:])
    if owner is None:
        return _with_named_owner(plain, setting)
    place = f"{owner[1].lower()} {owner[2]}" if owner[1] else owner[2]
    near = setting.before[-_LONGEST_BEFORE : -len(owner[0])]
    name = NAME_BEFORE.search(near) if place in _NAMED else None
    # The name of "Harlow County's offenders" goes with it wherever it stands.
    place = f"{name[0]}{place}" if name else place
    whole = f"{name[0]}{owner[0]}" if name else owner[0]
    of = setting.before[: len(setting.before) - len(whole)].endswith(" of ")
    texts = [_determined(one, of=of) for one in _held_in(plain, place, near)]
    if not texts and _MOST.search(plain[0]):
        # "the people who commit the state's most violent crimes"
        texts = [_MOST.sub(rf"{place}'s \1", one) for one in plain]
    if not texts and _HAS_REST.search(plain[0]):
        texts = [_HAS_REST.sub(rf"\1 in {place}\2", one, count=1) for one in plain]
        # "The county's worst burglar" is a person there.
        texts = [_determined(one, of=of) for one in texts]
    if texts and name:
        return beginning(tuple(map(small_first, texts)), setting, len(whole))
    return Wording(begun_like(whole, texts), len(whole)) if texts else None


def _counted(plain: tuple[str, ...], number: str, setting: Setting) -> Wording | None:
    """Return "the fifteen people in the city" for "the city's fifteen dealers", or None."""
    bare = setting._replace(before=setting.before[: -len(number)])
    said = with_place_owner(plain, bare)
    if said is None or _SHORT.fullmatch(plain[0]):
        return None
    texts = (f"the {number}{small_first(one).removeprefix('the ')}" for one in said.suggestions)
    is_first = said.suggestions[0][0].isupper()
    return Wording(
        tuple(map(capital_first, texts) if is_first else texts), said.before + len(number)
    )


def _with_named_owner(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Return "people in Harlow who commit crimes" where the text shows that it is a place."""
    owner = _NAMED_OWNER.search(setting.before[-_LONGEST_BEFORE:])
    if owner is None or not (_HAS_REST.search(plain[0]) and is_place(owner[1], setting)):
        return None
    texts = [_HAS_REST.sub(rf"\1 in {owner[1]}\2", one, count=1) for one in plain]
    before = setting.before[: -len(owner.group())]
    determined = (_determined(one, of=before.endswith(" of ")) for one in texts)
    begins = begins_with(setting, owner.group())
    return Wording(tuple(map(capital_first, determined) if begins else determined), len(owner[0]))


def is_place(name: str, setting: Setting) -> bool:
    """Tell whether it is a state, or the text says that something is in it: "34, of Harlow"."""
    if _STATE.match(name):
        return True
    place = re.escape(name)
    said = (
        r"(?:\b(?:in|near|throughout|(?:City|Town|University|mayor|resident|streets) of)|\d,? of)"
        rf"\s{place}\b(?!')|\b{place}\s(?:Police|County|City|resident)s?\b"
    )
    return re.search(said, setting.text or setting.line_before + setting.line_after) is not None


def _held_in(plain: tuple[str, ...], place: str, near: str) -> list[str]:
    """Return "people held in the jail" for "the jail's inmates", also in a headline."""
    held = list(filter(None, map(_HELD_ILL.fullmatch, plain)))
    if held and place.endswith(_WHERE_HELD):
        return [f"{match[2].lower()}{match[3]} held in {place}" for match in held]
    if place not in ("Jail", "Prison") or NAME_BEFORE.search(near):
        return []
    return [f"{match[2]}{match[3]} Held in {place}" for match in held]


def _determined(text: str, *, of: bool) -> str:
    """Return "a person in the county", and "the people" behind "one of"."""
    if text.startswith("person "):
        return f"a {text}"
    return f"the {text}" if of and text.startswith("people ") else text


def in_our_custody(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Return "the people in our custody" for "our inmates", or None."""
    our, held = _OUR_BEFORE.search(setting.before[-_REACH:]), _INCARCERATED.match(plain[0])
    if our is None or held is None or setting.after.startswith("'"):
        return None
    if _NUMBER_AFTER.match(setting.after):
        return None
    if our[1].lower() == "its" and not _KEEPER_BEFORE.search(setting.sentence_before):
        return None
    said = f"the {held[1] or held[2]} in {our[1].lower()} custody"
    return Wording(begun_like(our[1], (said,)), len(our.group()))
