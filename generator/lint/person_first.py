"""Person-first phrases in another form: "a person with ..." is "who has ..." or "has ..."."""

import re

from generator.lint.articles import Wording, agreeing, article_for, is_plural
from generator.lint.capitals import begun_like
from generator.lint.patterns import later
from generator.lint.setting import Setting


def _third(verb: str) -> str:
    return verb[:-1] + "ies" if verb.endswith("ry") else verb + "s"


_HEAD = r"(?:person|people|individuals?)"
_WHO = later(rf"{_HEAD}\s(who\s.*)")
_WITH = later(rf"{_HEAD}\swith\s(.*)")
_PARTICIPLE = later(
    rf"{_HEAD}\s((?:(?:previously|formerly|wrongly)\s)?"
    r"(?:accused|arrested|convicted|alleged|required|suspected|said|known|sentenced|charged)\s.*)"
)
_BESIDE = later(rf"{_HEAD}\s((?:in|on|under|without|at)\s.*)")
# "Pruitt, a registered sex offender, moved": the clause is set off by commas.
_APPOSITION = later(r"(?:(?<=[A-Za-z],)|(?<=,\s\d\d,))\s(an?\s)\Z")
_IN_LIST = later(r",\s(?:an?|the|two|several|\w+s)\s?(?:\w+\s?){0,3},\san?\s\Z")
_SET_OFF = later(r"\s*(?:[;.)]|,(?!\s(?:and|or|an?|the)\b)|\Z)")
# "a recovering alcoholic with 20 years in uniform, volunteers"
_SET_OFF_AFTER = later(r"\s(with|by|since)\s(?:[\w'.$]+\s?){1,7}(?=[,.;](?!\s(?:and|or)\b))")
_NAMED_ADDICTION = later(r"[\w-]+(?:\s[\w-]+)?\saddiction")
_COUNTED = later(r"\swith\s(?:\w+\s){1,4}(?:convictions?|arrests?|strikes?)\b")
_BOTH = later(r"(?<=[A-Za-z\d],)\s(both\s)\Z")
# In "excluded are gang members" the label is the subject.
_IS = later(
    r"\b(?:(is|was)\s(?:now\s|then\s)?an?"
    r"|(?!among|barred|excluded|included|ineligible)(?:\d+|[a-z]+)\s(are|were))\s\Z"
)
# "parents who are addicts can keep": the clause ends with the label.
_WHO_IS_ONE = later(r"\bwho\s(?:is|are|was|were)\s(?:an?\s)?\Z")
_HAS_BEEN = later(r"\b(has|have|had)\sbeen\s(?:an?\s)?\Z")
_BECOME = later(r"\b(become|becomes|became|becoming)\s(?:an?\s)?\Z", re.IGNORECASE)
_DEVELOP = {
    "become": "develop",
    "becomes": "develops",
    "became": "developed",
    "becoming": "developing",
}
_DISORDER = later(r"\swith\s.*\b(?:addiction|disorders?)\Z")
_LASTS = later(r"\s(?:since|for)\s")
_ENDS = later(
    r"\s*(?:,(?!\s(?:not|but|nor)\b)|[.;:!?)\"\u201d]|\Z|\s(?:when|because|since|until|before|after"
    r"|while|but|so)\b|\sand\s(?:he|she|they|it|we|his|her|the|that|who|\d+|may|must|can|cannot"
    r"|could|should|would|will|is|was|has|had|lost)\b|\sfor\s(?:\w+\s){0,3}(?:days|weeks"
    r"|months|years|decades)\b)"
)
_DIAGNOSED = later(r"\b(diagnosed|identified)\s(as)\s(?:an?\s)?\Z")
_WHO_DOES = later(rf"{_HEAD}\swho\s(\w+)\s(.*)")
_PAST = {
    "use": "used",
    "sell": "sold",
    "buy": "bought",
    "inject": "injected",
    "commit": "committed",
    "steal": "stole",
    "shoplift": "shoplifted",
    "rob": "robbed",
    "harm": "harmed",
    "traffic": "trafficked",
    "drive": "drove",
    "lead": "led",
    "misuse": "misused",
    "break": "broke",
    "set": "set",
    "smuggle": "smuggled",
    "carry": "carried",
    "engage": "engaged",
}
_BE = {"is": "was", "are": "were", "has": "had", "have": "had", "does": "did", "do": "did"}
PAST = _PAST | {_third(verb): past for verb, past in _PAST.items()} | _BE
"""The verbs of person-first phrases, present and past."""
_WHO_VERB = later(r"\b(who|and(?= (?:has|have|is|are|uses?|sells?)\b(?! of))) ([a-z]+)\b")
_DOING = {
    "uses": "using",
    "use": "using",
    "sells": "selling",
    "sell": "selling",
    "misuses": "misusing",
    "misuse": "misusing",
}
_LONGEST_BEFORE = 40


def in_past_tense(text: str) -> str:
    """Return a phrase with its verbs in the past: "people who used drugs"."""
    return _WHO_VERB.sub(lambda match: f"{match[1]} {PAST.get(match[2], match[2])}", text)


def clause(text: str) -> str:
    """Return a phrase as it stands behind a name, set off by commas: "who has ..."."""
    if match := _WHO.fullmatch(text) or _PARTICIPLE.fullmatch(text):
        is_status = not match[1].startswith("required ")
        return match[1] if is_status else f"who {agreeing(text, 'is', 'are')} {match[1]}"
    if match := _WITH.fullmatch(text):
        return f"who {agreeing(text, 'has', 'have')} {_with_article(match[1])}"
    if match := _BESIDE.fullmatch(text):
        return f"who {agreeing(text, 'is', 'are')} {match[1]}"
    return text if is_plural(text) else f"{article_for(text)} {text}"


def said_of_subject(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Return wording without "a person" where the sentence has its person already, or None."""
    near = setting.line_before[-_LONGEST_BEFORE:]
    if diagnosed := _DIAGNOSED.search(near):
        return _diagnosed_with(plain, diagnosed)
    if wording := _set_off(plain, near, setting.after):
        return wording
    if wording := _has_had_since(plain, near, setting.after) or _develops(plain, near):
        return wording
    found = _IS.search(near)
    is_whole = _WHO_IS_ONE.search(near) and not setting.after.startswith((" with", " who"))
    if found is None or not (is_whole or _ENDS.match(setting.after)):
        return None
    verb = found[1] or found[2]
    texts = tuple(filter(None, (_predicate(one, verb) for one in plain)))
    length = len(found.group()) - found.group().rindex(verb)
    return Wording(texts, length) if texts and _predicate(plain[0], verb) else None


def _has_had_since(plain: tuple[str, ...], near: str, after: str) -> Wording | None:
    """Return "had had a heroin addiction" for "had been a heroin addict", where it lasts."""
    been = _HAS_BEEN.search(near)
    if been is None or not (_LASTS.match(after) or _ENDS.match(after)):
        return None
    lasting = [_lasting(one) for one in plain]
    texts = tuple(f"{been[1]} {one}" for one in lasting if one)
    return Wording(texts, len(been.group())) if lasting[0] else None


def _lasting(text: str) -> str:
    """Return what somebody has had or done since: "had a heroin addiction", "used heroin"."""
    if match := _WITH.fullmatch(text):
        return f"had {_with_article(match[1])}"
    does = _WHO_DOES.fullmatch(text)
    return f"{PAST[does[1]]} {does[2]}" if does and does[1] in _DOING else ""


def _develops(plain: tuple[str, ...], near: str) -> Wording | None:
    """Return "develop a heroin addiction" for "become a heroin addict"."""
    become = _BECOME.search(near)
    said = [match[1] for one in plain if (match := _WITH.fullmatch(one))] if become else []
    if become is None or not _DISORDER.search(plain[0]):
        return None
    texts = tuple(f"{_DEVELOP[become[1].lower()]} {_with_article(one)}" for one in said)
    return Wording(begun_like(become.group(), texts), len(become.group()))


def _diagnosed_with(plain: tuple[str, ...], diagnosed: re.Match[str]) -> Wording | None:
    """Return "with schizophrenia" for "as a schizophrenic"."""
    texts = tuple(f"with {match[1]}" for one in plain if (match := _WITH.fullmatch(one)))
    return (
        Wording(texts, len(diagnosed.group()) - diagnosed.start(2) + diagnosed.start())
        if texts
        else None
    )


def _set_off(plain: tuple[str, ...], near: str, after: str) -> Wording | None:
    """Return a clause for a label between commas: ", who has ...,"."""
    both = _BOTH.search(near)
    if both and _SET_OFF.match(after):
        said = tuple(match[1] for one in plain if (match := _PARTICIPLE.fullmatch(one)))
        return Wording(said) if said else None
    apposition = _APPOSITION.search(near)
    if apposition is None or _IN_LIST.search(near) or not _clause_differs(plain[0]):
        return None
    texts = tuple(clause(one) for one in plain if _clause_differs(one))
    if _SET_OFF.match(after):
        return Wording(texts, len(apposition[1]))
    if (goes_on := _SET_OFF_AFTER.match(after)) is None:
        return None
    if goes_on[1] == "since":
        texts = tuple(_has_had(one) for one in texts)
    if goes_on[1] != "with":
        return Wording(texts, len(apposition[1]))
    joined = tuple(_and_has(one, after) for one in texts if one.startswith("who"))
    return Wording(joined, len(apposition[1]), len(" with")) if joined else None


def _has_had(said: str) -> str:
    """Return a clause as it goes on with "since"."""
    return f"who has had{said.removeprefix('who has')}" if said.startswith("who has ") else said


def _and_has(said: str, after: str) -> str:
    # "with 22 arrests" says of what the history is.
    counted = _COUNTED.match(after) if "conviction" in said or "convicted" in said else None
    # Arrests do not say that somebody was convicted.
    is_said = counted and ("arrest" not in counted.group() or "felony" not in said)
    return "who has" if is_said else f"{said} and has"


def _with_article(what: str) -> str:
    """Return "a heroin addiction" for "heroin addiction", as it is said of one person."""
    return f"{article_for(what)} {what}" if _NAMED_ADDICTION.fullmatch(what) else what


def _clause_differs(text: str) -> bool:
    return not is_plural(text) and not clause(text).startswith(("a ", "an "))


def _predicate(text: str, verb: str) -> str:
    """Return what follows the subject: "has ...", "is accused of ...", "uses drugs"."""
    past = verb in ("was", "were")
    if is_plural(text) is not (verb in ("are", "were")):
        return ""
    if match := _PARTICIPLE.fullmatch(text) or _BESIDE.fullmatch(text):
        return _was_done(match[1], verb, plural=is_plural(text))
    if match := _WITH.fullmatch(text):
        return f"{'had' if past else agreeing(text, 'has', 'have')} {_with_article(match[1])}"
    match = _WHO_DOES.fullmatch(text)
    if match is None or match[1] not in {*PAST, *PAST.values()}:
        return ""
    return f"{PAST.get(match[1], match[1]) if past else match[1]} {match[2]}"


def _was_done(said: str, verb: str, *, plural: bool) -> str:
    """Return what was done to the subject: "is accused of ...", "has been convicted of ..."."""
    past = verb in ("was", "were")
    has = "had" if past else "have" if plural else "has"
    if said.startswith("previously "):
        return f"{has} previously been {said.removeprefix('previously ')}"
    return f"{has} been {said}" if said.startswith("convicted") and not past else f"{verb} {said}"


def known(text: str) -> str:
    """Return a phrase for what is known of somebody: "person known to use drugs"."""
    if match := _WHO_DOES.fullmatch(text):
        bare = next((one for one in _PAST if match[1] in (one, _third(one))), "")
        return f"{text.partition(' ')[0]} known to {bare} {match[2]}" if bare else text
    match = _WITH.fullmatch(text)
    return f"{text.partition(' ')[0]} known to have {_with_article(match[1])}" if match else text


def acknowledged(text: str) -> str:
    """Return a phrase for what somebody says of themselves: "admitted", "self-described"."""
    who = f"{text.partition(' ')[0]} who {agreeing(text, 'has', 'have')} acknowledged"
    if (match := _WHO_DOES.fullmatch(text)) and (doing := _DOING.get(match[1])):
        return f"{who} {doing} {match[2]}"
    match = _WITH.fullmatch(text)
    return f"{who} {match[1]}" if match else text
