"""Person-first phrases in another form: "a person with ..." is "who has ..." or "has ..."."""

from generator.lint.articles import Wording, agreeing, article_for, is_plural
from generator.lint.patterns import later
from generator.lint.setting import Setting

_HEAD = r"(?:person|people|individuals?)"
_WHO = later(rf"{_HEAD}\s(who\s.*)")
_WITH = later(rf"{_HEAD}\swith\s(.*)")
_PARTICIPLE = later(
    rf"{_HEAD}\s((?:(?:previously|formerly|wrongly)\s)?"
    r"(?:accused|convicted|alleged|required|suspected|said|known|sentenced|charged)\s.*)"
)
_BESIDE = later(rf"{_HEAD}\s((?:in|on|under|without|at)\s.*)")
# "Pruitt, a registered sex offender, moved": the clause is set off by commas.
_APPOSITION = later(r"(?<=[A-Za-z],)\s(an?\s)\Z")
_IN_LIST = later(r",\s(?:an?|the|two|several|\w+s)\s?(?:\w+\s?){0,3},\san?\s\Z")
_SET_OFF = later(r"\s*(?:[;.)]|,(?!\s(?:and|or|an?|the)\b)|\Z)")
_IS = later(r"\b(is|was)\s(?:now\s|then\s)?an?\s\Z")
_ENDS = later(
    r"\s*(?:,(?!\s(?:not|but|nor)\b)|[.;:!?)\"\u201d]|\Z|\s(?:when|because|since|until|before|after|while|but|so)\b)"
)
_WHO_DOES = later(rf"{_HEAD}\swho\s(\w+)\s(.*)")
PAST = {
    "use": "used",
    "uses": "used",
    "sell": "sold",
    "sells": "sold",
    "buy": "bought",
    "buys": "bought",
    "inject": "injected",
    "injects": "injected",
    "has": "had",
}
"""The verbs of person-first phrases, present and past."""
_DOING = {
    "uses": "using",
    "use": "using",
    "sells": "selling",
    "sell": "selling",
    "misuses": "misusing",
    "misuse": "misusing",
}
_LONGEST_BEFORE = 40


def clause(text: str) -> str:
    """Return a phrase as it stands behind a name, set off by commas: "who has ..."."""
    if match := _WHO.fullmatch(text) or _PARTICIPLE.fullmatch(text):
        return match[1]
    if match := _WITH.fullmatch(text):
        return f"who {agreeing(text, 'has', 'have')} {match[1]}"
    if match := _BESIDE.fullmatch(text):
        return f"who {agreeing(text, 'is', 'are')} {match[1]}"
    return text if is_plural(text) else f"{article_for(text)} {text}"


def said_of_subject(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Return wording without "a person" where the sentence has its person already, or None."""
    near = setting.line_before[-_LONGEST_BEFORE:]
    apposition = _APPOSITION.search(near)
    if apposition and _SET_OFF.match(setting.after) and not _IN_LIST.search(near):
        texts = tuple(clause(one) for one in plain if _clause_differs(one))
        return Wording(texts, len(apposition[1])) if _clause_differs(plain[0]) else None
    verb = _IS.search(near)
    if verb is None or not _ENDS.match(setting.after):
        return None
    texts = tuple(filter(None, (_predicate(one, verb[1]) for one in plain)))
    return Wording(texts, len(verb.group())) if texts and _predicate(plain[0], verb[1]) else None


def _clause_differs(text: str) -> bool:
    return not is_plural(text) and not clause(text).startswith(("a ", "an "))


def _predicate(text: str, verb: str) -> str:
    """Return what follows the subject: "has ...", "is accused of ...", "uses drugs"."""
    past = verb == "was"
    if match := _PARTICIPLE.fullmatch(text) or _BESIDE.fullmatch(text):
        return f"{verb if past else 'is'} {match[1]}"
    if match := _WITH.fullmatch(text):
        return f"{'had' if past else 'has'} {match[1]}"
    match = _WHO_DOES.fullmatch(text)
    if match is None or match[1] not in {*PAST, *PAST.values()}:
        return ""
    return f"{PAST.get(match[1], match[1]) if past else match[1]} {match[2]}"


def acknowledged(text: str) -> str:
    """Return a phrase for what somebody says of themselves: "admitted", "self-described"."""
    who = f"{text.partition(' ')[0]} who {agreeing(text, 'has', 'have')} acknowledged"
    if (match := _WHO_DOES.fullmatch(text)) and (doing := _DOING.get(match[1])):
        return f"{who} {doing} {match[2]}"
    match = _WITH.fullmatch(text)
    return f"{who} {match[1]}" if match else text
