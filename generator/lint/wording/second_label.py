"""The second label of one person: "a parolee and felon" is "a parolee who has a felony conviction".

Two phrases that begin with "person" would make two people of one.
"""

import re

from generator.lint.english.articles import Wording, is_plural
from generator.lint.english.capitals import begun_like
from generator.lint.english.headlines import titled
from generator.lint.english.person_first import BESIDE, PARTICIPLE, clause
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

_LABEL = (
    r"(?:addict|alcoholic|burglar|criminal|dealer|felon|gangster|inmate|member|offender|parolee"
    r"|predator|probationer|thief|trafficker|transient|user)"
)
_AND_BEFORE = later(
    rf"\b(?:[Aa]n?|[Tt]h(?:at|e|is))\s(?:\w+\s){{0,4}}{_LABEL}\s(and\s)\Z"
    # "a 54-year-old Elm man and registered sex offender"
    r"|\b[Aa]n?\s(?:\d+\syear\sold\s)(?:[A-Z]\w+\s){0,2}(?:man|resident|woman)\s(and\s)\Z"
)
_IS_AND_BEFORE = later(
    rf"\b(?:is|was|being)\s(?:on\s\w+|an?\s(?:\w+\s){{0,3}}{_LABEL})\sand\s(an?\s)\Z"
)
# There are two of them, or the clause goes on.
_SEVERAL_AFTER = later(r"(?:,[^,.;]*,)?\s(?:are|have|were|who|whose|with|[A-Z])")
_ENDS = later(r"\s*(?:[.;)!?\"\u201d]|,|\Z)|\s(?:at|when|while)\b")
# "Convicted Felon, Gang Member Gets 10 Years": with such a verb it is one person.
_TITLE_AND_BEFORE = later(rf"\A\W*(?:\w+\s){{0,4}}(?i:{_LABEL})(,\s|\sand\s)\Z")
_ONE_AFTER = later(
    r"\s(?:Admits|Appears|Dies|Enters|Escapes|Faces|Gets|Goes|Heads|Pleads|Receives|Returns|Is|Was)\b"
)
_PLACE_AFTER = later(
    r"\s(from\s[A-Z]\w+(?:\s[A-Z]\w+)?)(?=[,.;]|\s(?:faces|had|has|is|pleaded|was|will)\b)"
)
# "a parolee sex offender", "Felon Drug Dealer Sentenced"
_LABEL_RIGHT_BEFORE = later(
    r"(?<!\bescaped\s)(?<!\bfugitive\s)(?<!\bex\s)(?<!\bformer\s)"
    r"\b(?:(?:convicted\s)?(felon)|((?:former\s)?(?:inmate|prisoner))|(parolee)|(probationer))\s\Z",
    re.IGNORECASE,
)
_STATES = ("with a felony conviction", "in custody", "on parole", "on probation")
# "told the parolee gang members were near": those are others.
_ANOTHER_BEFORE = later(
    r"\b(?:an?|each|every|(?:asked|gave|informed|offered|sent|showed|sold|told|warned)\sthe)\s\Z",
    re.IGNORECASE,
)
_HEAD = later(r"(?:person|people)\b", re.IGNORECASE)
_LONGEST_LABEL = 30
_REACH = 80


def of_same_person(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Return a clause for a label behind another one of the same person, or None."""
    if plain[0].startswith("Person "):
        return _in_headline(plain, setting)
    if not plain[0].startswith("person ") or _SEVERAL_AFTER.match(setting.after):
        return None
    if not setting.before.endswith((" and ", " and a ", " and an ")):
        return None
    near = setting.before[-_REACH:]
    if behind := _AND_BEFORE.search(near):
        # "a gang member and felon from Elm"
        place = _PLACE_AFTER.match(setting.after)
        where = f"{place[1]} " if place else ""
        texts = tuple(f"{where}{_with_verb(one)}" for one in plain)
        return Wording(texts, len(behind[1] or behind[2]), place.end() if place else 0)
    said = _IS_AND_BEFORE.search(near) if _ENDS.match(setting.after) else None
    if said is None:
        return None
    states = tuple(
        match[1] for one in plain if (match := PARTICIPLE.fullmatch(one) or BESIDE.fullmatch(one))
    )
    return Wording(states, len(said[1])) if states and plain[0].endswith(states[0]) else None


def _in_headline(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Return what goes on about the same person: "Felon and Gang Member Gets 10 Years", or None."""
    before = _TITLE_AND_BEFORE.search(setting.line_before)
    if before is None or not _ONE_AFTER.match(setting.after):
        return None
    is_listed = before[1].startswith(",")
    texts = (one.removeprefix("Person ") for one in plain if one.startswith("Person "))
    return Wording(tuple(f" and {one}" if is_listed else one for one in texts), 2 * is_listed)


def _with_verb(text: str) -> str:
    """Return a clause with its verb, lest it go with the last noun before it."""
    said = clause(text)
    if said.startswith("who "):
        return said
    was_done = said.removeprefix("previously ").startswith("convicted ")
    return f"who {'was' if was_done else 'is'} {said}"


def with_label_before(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Return a person with the state of a label right before: "a parolee gang member"; or None."""
    before = _LABEL_RIGHT_BEFORE.search(setting.before[-_LONGEST_LABEL:])
    if before is None or (before[2] and setting.term.lower().startswith(("killer", "murderer"))):
        return None
    rest = setting.before[: -len(before[0])]
    if is_plural(plain[0]) and _ANOTHER_BEFORE.search(rest[-_LONGEST_LABEL:]):
        return None
    state = _STATES[(before.lastindex or 1) - 1]
    if before[2] and " " in before[2]:
        state = "formerly in custody"
    texts = tuple(_in_state(one, state) for one in plain if _HEAD.search(one))
    return Wording(begun_like(before[0], texts), len(before[0])) if texts else None


def _in_state(text: str, state: str) -> str:
    """Return "person on parole accused of theft" for "person accused of theft"."""
    if is_plural(text):
        state = state.replace("a felony conviction", "felony convictions")
    head = _HEAD.search(text)
    at = len(text) if head is None or BESIDE.fullmatch(text) else head.end()
    rest = text[at:].lstrip()
    if text.isupper():
        state = state.upper()
    elif rest[:1].isupper() or text[:at].istitle():
        state = titled(state)
    return f"{text[:at]} {state}{text[at:]}"
