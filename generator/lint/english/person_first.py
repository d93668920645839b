"""Person-first phrases in another form: "a person with ..." is "who has ..." or "has ..."."""

import re

from generator.lint.english.articles import agreeing, article_for, is_plural
from generator.lint.kept.patterns import later


def _third(verb: str) -> str:
    return verb[:-1] + "ies" if verb.endswith("ry") else verb + "s"


_HEAD = r"(?:person|people|individuals?)"
_WHO = later(rf"{_HEAD}\s(who\s.*)")
WITH = later(rf"{_HEAD}\swith\s(.*)")
"""A phrase like "person with a substance use disorder"."""
PARTICIPLE = later(
    rf"{_HEAD}\s((?:(?:previously|formerly|wrongly|once|twice)\s)?"
    r"(?:accused|arrested|convicted|detained|held|alleged|listed|required|suspected|said|known"
    r"|sentenced"
    r"|charged|serving|staying)\s.*|formerly\s(?:in|on)\s.*)"
)
"""A phrase like "person accused of an offense"."""
BESIDE = later(rf"{_HEAD}\s((?:in|on|under|without|at)\s.*)")
"""A phrase like "person on parole"."""
ILLNESS = later(r"\b(?:addiction|disorders?|illness|schizophrenia)\Z")
"""How a phrase ends that says what somebody has."""
_ILL_WHO = later(
    r"\b(ha[sd]|have|having) ((?:a )?(?:serious )?mental illness(?:es)?|(?:drug )?addiction)"
    r" who (is|are|was|were|commits?|harms?|reoffends?)\b",
    re.IGNORECASE,
)
_ANYBODY = later(r"\b(?:person|people|man|men|woman|women|adults?)\b", re.IGNORECASE)
# Behind "on parole", "in custody", "serving a life sentence", and not behind a name.
_IN_GANG_WHO = later(
    r"(?<=role|tion|tody|ison|jail|ated|ence) who (is|are|was|were) alleged to be in "
)
_DOING_ALSO = {"commit": "committing", "harm": "harming", "reoffend": "reoffending"}
_NAMED_ADDICTION = later(r"(?!an?\s)[\w-]+(?:\s[\w-]+)?\saddiction")
WHO_DOES = later(rf"{_HEAD}\swho\s(\w+)\s(.*)")
"""A phrase like "person who uses drugs"."""
WHO_STEALS = later(rf"{_HEAD}\swho\s(steals?|stole|shoplift(?:s|ed)?)")
"""A phrase that needs nothing behind its verb."""
DOES = later(rf"{_HEAD}\swho\s(\w+)(?!\w)")
"""How a phrase begins that tells what somebody does."""
_PAST_OF = {
    "abuse": "abused",
    "use": "used",
    "sell": "sold",
    "buy": "bought",
    "inject": "injected",
    "commit": "committed",
    "steal": "stole",
    "shoplift": "shoplifted",
    "rob": "robbed",
    "harm": "harmed",
    "kill": "killed",
    "traffic": "trafficked",
    "drink": "drank",
    "drive": "drove",
    "gamble": "gambled",
    "lead": "led",
    "make": "made",
    "misuse": "misused",
    "break": "broke",
    "set": "set",
    "smuggle": "smuggled",
    "stalk": "stalked",
    "carry": "carried",
    "engage": "engaged",
    "reoffend": "reoffended",
    "hold": "held",
}
_ACCUSED = later(r"(person|people) accused of (?!(?:an?|being)\b)(.+)", re.IGNORECASE)
_BE = {"is": "was", "are": "were", "has": "had", "have": "had", "does": "did", "do": "did"}
PAST = _PAST_OF | {_third(verb): past for verb, past in _PAST_OF.items()} | _BE
"""The verbs of person-first phrases, present and past."""
_WHO_VERB = later(
    r"\b(who(?: sexually(?= abuses?\b))?|or(?= (?:sell|use)s?\b)"
    r"|and(?= (?:has|have|is|are|uses?|sells?)\b(?! of))) ([a-z]+)\b",
    re.IGNORECASE,
)
DOING = {
    "uses": "using",
    "use": "using",
    "sells": "selling",
    "sell": "selling",
    "misuses": "misusing",
    "misuse": "misusing",
}
"""Verbs of what somebody goes on doing, with their form in -ing."""

_LAST_NOUN = later(r"\ban?\s((?:[\w-]+\s)*?)([\w-]+)(?=\swho\b|\Z)", re.IGNORECASE)
_SEVERAL = {"child": "children", "person": "people", "felony": "felonies"}
_VERB = later(r"\bwho\s(\w+)", re.IGNORECASE)
_AGREEING = {"has": "have", "is": "are", "was": "were"}


def in_past_tense(text: str) -> str:
    """Return a phrase with its verbs in the past: "people who used drugs"."""
    return _WHO_VERB.sub(_past, text)


def _past(verb: re.Match[str]) -> str:
    past = PAST.get(verb[2].lower(), verb[2])
    return f"{verb[1]} {past.title() if verb[2].istitle() else past}"


_WHO_MORE = later(r"\swho\s(?:ha[sd]|have|is|are)\s")
_AND_DONE = later(
    r"\A(without stable housing|on (?:parole|probation)|in (?:custody|jail|prison)) "
    r"(?=(?:accused|alleged|convicted|required|suspected|wanted)\b)"
)


# "Wheelchair-bound Joe Hale" is Joe Hale, who uses a wheelchair.
_DOING = {"having": ("has", "have"), "living": ("lives", "live"), "using": ("uses", "use")}


def clause(text: str) -> str:
    """Return a phrase as it stands behind a name, set off by commas: "who has ..."."""
    if match := _WHO.fullmatch(text) or PARTICIPLE.fullmatch(text):
        return _done(match[1], text)
    if match := WITH.fullmatch(text):
        # "a mentally ill offender" has an illness and is accused: two things, one clause.
        what = with_article(match[1]).replace(" who ", " and ", 1)
        return f"who {agreeing(text, 'has', 'have')} {what}"
    verb, _, what = text.partition(" ")
    if verb in _DOING:
        return f"who {agreeing(text, *_DOING[verb])} {what}"
    if match := BESIDE.fullmatch(text):
        # "who is without stable housing and accused of theft"
        said = _AND_DONE.sub(r"\1 and ", match[1].replace(" who ", " and ", 1), count=1)
        return f"who {agreeing(text, 'is', 'are')} {said}"
    if text.startswith("other ") and not is_plural(text):
        return f"an{text}"
    # "the person accused of stalking her" has its article.
    has_one = is_plural(text) or text.startswith("the ")
    return text if has_one else f"{article_for(text)} {text}"


def _done(said: str, text: str) -> str:
    """Return "who is required to", and what was done to somebody without "who" else."""
    if _WHO_MORE.search(said) and not said.startswith("who "):
        # "who was convicted of a sexual offense and has not registered"
        return clause_with_verb(said).replace(" who ", " and ", 1)
    return f"who {agreeing(text, 'is', 'are')} {said}" if said.startswith("required ") else said


def clause_with_verb(said: str) -> str:
    """Return a clause with its verb: "convicted of rape" is "who was convicted of rape"."""
    if said.startswith("who "):
        return said
    is_past = said.partition(" of ")[0].endswith("convicted")
    return f"who {'was' if is_past else 'is'} {said}"


def with_article(what: str) -> str:
    """Return "a heroin addiction" for "heroin addiction", as it is said of one person."""
    return f"{article_for(what)} {what}" if _NAMED_ADDICTION.fullmatch(what) else what


def bare_verb(verb: str) -> str:
    """Return a verb of person-first phrases without its ending; empty where it is none."""
    return next((one for one in _PAST_OF if verb in (one, _third(one))), "")


def was_done(said: str, verb: str, *, plural: bool) -> str:
    """Return what was done to the subject: "is accused of ...", "has been convicted of ..."."""
    past = verb in ("was", "were")
    has = "had" if past else "have" if plural else "has"
    adverb = said.partition(" ")[0]
    if adverb in ("once", "previously", "twice"):
        return f"{has} {adverb} been {said.removeprefix(f'{adverb} ')}"
    if adverb == "formerly":
        return f"{'were' if plural else 'was'} {said}"
    if adverb == "arrested" or (adverb == "convicted" and not past):
        return f"{has} been {said}"
    return f"{verb} {said}"


def of_several(rest: str) -> str:
    """Return what is said of one person as it is of several: "with felony convictions"."""
    rest = _LAST_NOUN.sub(lambda noun: noun[1] + _plural(noun[2].lower()), rest)
    return _VERB.sub(lambda verb: f"who {_bare(verb[1].lower())}", rest)


def _plural(noun: str) -> str:
    return _SEVERAL.get(noun, noun if noun.endswith("s") else f"{noun}s")


def _bare(verb: str) -> str:
    return _AGREEING.get(verb) or bare_verb(verb) or verb


def known(text: str) -> str:
    """Return a phrase for what is known of somebody: "person known to use drugs"."""
    if match := WHO_DOES.fullmatch(text):
        bare = bare_verb(match[1])
        return f"{text.partition(' ')[0]} known to {bare} {match[2]}" if bare else text
    match = WITH.fullmatch(text)
    return f"{text.partition(' ')[0]} known to have {with_article(match[1])}" if match else text


def alleged(text: str) -> str:
    """Return a phrase for what is only said of somebody: "person alleged to use drugs"."""
    who, _, rest = text.partition(" ")
    if match := WHO_DOES.fullmatch(text):
        bare = bare_verb(match[1])
        return f"{who} alleged to {bare} {match[2]}" if bare else text
    if match := WITH.fullmatch(text):
        return f"{who} said to have {with_article(match[1])}"
    return f"{who} said to be {rest}" if rest.startswith("in recovery") else text


def lasting(text: str) -> str:
    """Return a phrase for what has lasted: "person who has long used drugs"."""
    who, _, _ = text.partition(" ")
    if match := WHO_DOES.fullmatch(text):
        done = PAST.get(match[1], "") if match[1] in DOING else ""
        return f"{who} who {agreeing(text, 'has', 'have')} long {done} {match[2]}" if done else text
    if (match := WITH.fullmatch(text)) and ILLNESS.search(text):
        what = match[1].removeprefix("a ").removeprefix("an ")
        return f"{who} with {'' if what == match[1] else 'a '}long-standing {what}"
    return text


def once_ill(text: str) -> str:
    """Return a phrase for an illness that is over: "person who once had an addiction"; or ""."""
    ill = WITH.fullmatch(text) if ILLNESS.search(text) else None
    return f"{text.partition(' ')[0]} who once had {with_article(ill[1])}" if ill else ""


def hoping(text: str) -> str:
    """Return a phrase for who would like to do it: "person who wants to lead an operation"."""
    match = DOES.match(text)
    bare = bare_verb(match[1]) if match else ""
    want = agreeing(text, "wants", "want")
    return text.replace(f" who {match[1]}", f" who {want} to {bare}", 1) if match and bare else text


def possible(text: str) -> str:
    """Return a phrase for who may come to do it: "person who might commit an offense"."""
    match = DOES.match(text)
    bare = bare_verb(match[1]) if match else ""
    return text.replace(f" who {match[1]}", f" who might {bare}", 1) if match and bare else text


def with_one_who(text: str) -> str:
    """Return "has a mental illness and is on parole" for "has a mental illness who is"."""
    if " who " not in text.lower():
        return text
    if _ANYBODY.search(text) is None:
        # "is on probation and is alleged to be in a gang"
        text = _IN_GANG_WHO.sub(r" and \1 alleged to be in ", text)
    return _ILL_WHO.sub(_and_is, text)


def _and_is(ill: re.Match[str]) -> str:
    be = ill[3]
    if ill[1].lower() == "having":
        be = _DOING_ALSO.get(be.rstrip("s"), "being")
    what = f"an {ill[2]}" if ill[2].lower() == "addiction" else with_article(ill[2])
    return f"{ill[1]} {what} and {be}"


def acknowledged(text: str) -> str:
    """Return a phrase for what somebody says of themselves: "admitted", "self-described"."""
    who = f"{text.partition(' ')[0]} who {agreeing(text, 'has', 'have')} acknowledged"
    if (match := WHO_DOES.fullmatch(text)) and (doing := DOING.get(match[1])):
        return f"{who} {doing} {match[2]}"
    if accused := _ACCUSED.fullmatch(text):
        admitted = "Who Admitted" if accused[2][0].isupper() else "who admitted"
        return f"{accused[1]} {admitted} {accused[2]}"
    match = WITH.fullmatch(text)
    return f"{who} {match[1]}" if match else text
