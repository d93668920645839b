"""What somebody is not: "is not an addict" is "does not have a substance use disorder".

And what the sentence itself calls alleged: "allegedly a person accused of it" would say it twice.
"""

import re

from generator.lint.english.articles import Wording, is_plural
from generator.lint.english.capitals import begun_like
from generator.lint.english.person_first import (
    ILLNESS,
    PAST,
    WHO_DOES,
    WHO_STEALS,
    WITH,
    bare_verb,
    with_article,
)
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.word_sets import words
from generator.lint.wording.joined import with_first

# "My client is not a drug dealer", "He isn't a gangster", "She is no addict"
_IS_NOT = later(r"(?<![Tt]here\s)\b(is|was|are|were)(n't|\s(?:not|never|no))\s(?:an?\s)?\Z")
# "Hale was allegedly a dealer", "Hale, reportedly a gang member, fled"
_SAID_TO_BE = later(
    r"\b((?:allegedly|formerly|purportedly|reportedly|supposedly)\s)(?:an?\s)?\Z", re.IGNORECASE
)
_IN_GANG = later(r"(?:person|people) (?:alleged to be |who (?:is|are|was|were) )?(in .*gangs?)")
_UNPROVED = later(r"(?:person|people) (?:accused of|alleged to) ")
_AN_BEFORE = later(r"\b([Aa]n)\s\Z")
_ACCUSED = later(r"(?:person|people) (accused of .+)")
_GOES_ON = later(r"\s(?:in|of|who|whom|whose|with)\b")
_DO_FOR = {"is": "does", "was": "did", "are": "do", "were": "did"}
_USES = later(r"(?:person|people) who us(?:e|es|ed) ([a-z ]+)")
_MORE_AFTER = later(r"\s(?:[a-z]{2,}ing|who|whose|with)\s")
_DOING_AFTER = later(r"\s[a-z]{2,}ing\s")
# These do not say what somebody does, but what they are worth.
_SLUR = later(
    r"(?:dopers?|drugg(?:ie|y)|druggies|heads?|junkies?|stoners?|tweakers?)\Z", re.IGNORECASE
)
# "She had never been a prostitute": whatever others did to her, she was none.
_NEVER_BEEN = later(r"\b(had|has|have)\snever\sbeen\s(?:an?\s)?\Z")
_ABUSERS = ("drug abuser", "drug abusers")
_NOT_BEFORE = later(r"(?:n't|\bnot)\s(?:an?\s)?\Z")
# "Applicants must not be convicted felons"; what they "may not be" is only a guess.
_MUST_NOT_BE = later(r"\b(?:(?:and|must|shall|should|to)\snot|can(?:not|'t))\s(be\s(?:an?\s)?)\Z")
_PROSTITUTE = ("call girl", "hooker", "prostitute", "prostitutes", "hookers", "call girls")
# "He is not a thief": one whose deeds are known, and not "a person who is poor"
_OF_ONE = later(
    r"(?:\b(?:[Hh]e|[Ss]he|[Tt]h(?:at|e|is)\s[a-z]+|(?:[Hh]er|[Hh]is|[Mm]y|[Oo]ur)\s[a-z]+)"
    r"|\b(?!(?:An?|Any|Every|Each|No|Nobody)\b)[A-Z][\w.'-]+)\s\Z"
)
# "is not a convicted felon": not to be convicted takes in what was before.
_CONVICTED = later(r"(?:person|people) (?:previously )?(convicted of .+)")
_OFFENDS = later(
    r"person who (?:(sexually) )?(abuse[ds]|commit(?:s|ted)|reoffend(?:s|ed))((?: .+)?)"
)
_BARE = words("carry engage harm sell shoplift smuggle stalk steal traffic")
_HAVE_FOR = {"is": "has", "was": "had", "are": "have", "were": "had"}
_REACH = 40
_ENDS = later(
    r"(?:\sat\s(?:all|the\stime))?\s*(?:,(?!\s(?:an?|not|but|nor)\b)|[.;:!?()\"\u201d]|\Z"
    r"|\s(?:because|since|until|before|after|when|while|so)\b|\s(?:and|but)\s(?:he|she|they|it|we|his|her|the|that|never|did|does|had"
    r"|has|have|is|are|was|were|may|must|can|cannot|will)\b)"
)


def is_not_one(plain: tuple[str, ...], near: str, setting: Setting) -> Wording | None:
    """Return "does not sell drugs" for "is not a drug dealer", or None."""
    after = setting.after
    if never := _never_been(plain[0], near, after) or _must_not_be(plain, near, after):
        return never
    found = _IS_NOT.search(near)
    if found and found[2] == " no" and _MORE_AFTER.match(after) and not is_plural(plain[0]):
        # "was no junkie scraping by"
        texts = _ill_who(plain, found[1]) if _DOING_AFTER.match(after) else plain
        return Wording(tuple(f"{found[1]} not a {one}" for one in texts), len(found.group()))
    if found is None or not _ENDS.match(after):
        return None
    said = _more_than(plain[0], found[1], setting.term) or _deed(plain[0], found[1])
    if not said and _OF_ONE.search(near[: found.start()]):
        said = _offense(plain[0], found[1])
    if not said:
        return None
    negation = "n't" if found[2] == "n't" else " not"
    verb, _, rest = said.partition(" ")
    return Wording((f"{verb}{negation} {rest}",), len(found.group()))


def _never_been(text: str, near: str, after: str) -> Wording | None:
    """Return "has never committed theft" for "has never been a thief", or None."""
    never = _NEVER_BEEN.search(near) if _ENDS.match(after) else None
    if never is None:
        return None
    said = ""
    if proved := _CONVICTED.fullmatch(text):
        said = f"been {proved[1]}"
    elif (offense := _OFFENDS.fullmatch(text)) and not offense[2].startswith("reoffend"):
        did = f"{PAST.get(offense[2], offense[2])}{offense[3]}"
        said = f"{offense[1]} {did}" if offense[1] else did
    return Wording((f"{never[1]} never {said}",), len(never.group())) if said else None


def _must_not_be(plain: tuple[str, ...], near: str, after: str) -> Wording | None:
    """Return "have been convicted of a felony" for "must not be a convicted felon", or None."""
    be = _MUST_NOT_BE.search(near)
    proved = _CONVICTED.fullmatch(plain[0]) if be and _ENDS.match(after) else None
    return Wording((f"have been {proved[1]}",), len(be[1])) if be and proved else None


def _ill_who(plain: tuple[str, ...], verb: str) -> tuple[str, ...]:
    """Return "person with an addiction who was", behind which what somebody was doing may go."""
    ill = tuple(f"{one} who {verb}" for one in plain if _is_ill(one))
    return ill or plain


def as_denied(plain: tuple[str, ...], near: str, setting: Setting) -> tuple[str, ...]:
    """Return a disorder first for who is "not a drug abuser", and may use drugs."""
    if not setting.term.lower().endswith(_ABUSERS) or not _NOT_BEFORE.search(near):
        return plain
    return with_first(plain, _is_ill)


def _is_ill(text: str) -> bool:
    return ILLNESS.search(text) is not None


def is_denied_sale(setting: Setting) -> bool:
    """Tell whether somebody is said never to have sold sex, whether or not she was exploited."""
    near = setting.before[-_REACH:]
    said = _IS_NOT.search(near) or _NEVER_BEEN.search(near)
    return bool(said) and setting.term.lower().endswith(_PROSTITUTE)


def only_said(plain: tuple[str, ...], near: str, after: str) -> Wording | None:
    """Return "accused of theft" for "allegedly a thief", "allegedly in a gang", or None."""
    said = _SAID_TO_BE.search(near) if near.endswith(("ly ", "ly a ", "ly an ")) else None
    if said is None or _GOES_ON.match(after):
        return None
    if said[1].lower() == "formerly " and not _IN_GANG.fullmatch(plain[0]):
        return None
    if said.group() == said[1] and not is_plural(plain[0]):
        # "The allegedly violent gang member" is one whom the sentence goes on to tell of.
        return _with_article(plain, near, said[1]) if _UNPROVED.search(plain[0]) else None
    if " alleged to lead " in plain[0]:
        leads = "who lead" if is_plural(plain[0]) else "who leads"
        return Wording(tuple(one.replace("alleged to lead", leads) for one in plain))
    if gang := _IN_GANG.fullmatch(plain[0]):
        return Wording((gang[1],), len(said.group()) - len(said[1]))
    accused = _ACCUSED.fullmatch(plain[0]) if _ENDS.match(after) else None
    return Wording(begun_like(said[1], (accused[1],)), len(said.group())) if accused else None


def _with_article(plain: tuple[str, ...], near: str, adverb: str) -> Wording:
    """Return "a person alleged to be in a violent gang" for "an allegedly violent gang member"."""
    an = _AN_BEFORE.search(near[: -len(adverb)])
    if an is None:
        return Wording(plain, len(adverb))
    texts = (f"{an[1][0]} {one}" for one in plain)
    return Wording(tuple(texts), len(an.group()) + len(adverb))


def _more_than(text: str, verb: str, term: str) -> str:
    """Return what nobody is who is not "a junkie", and may use drugs: "defined by drug use"."""
    uses = _USES.fullmatch(text) if _SLUR.search(term) else None
    if uses is None:
        return ""
    return f"{verb} defined by {'drug' if uses[1] == 'drugs' else uses[1]} use"


def _deed(text: str, verb: str) -> str:
    """Return what somebody does not do, have or be; whoever was "not a junkie" may use drugs."""
    has = ILLNESS.search(text) or text.endswith(" felony conviction")
    if (match := WITH.fullmatch(text)) and has:
        return f"{_DO_FOR[verb]} have {with_article(match[1])}"
    if match := _CONVICTED.fullmatch(text):
        return f"{_HAVE_FOR[verb]} been {match[1]}"
    match = WHO_DOES.fullmatch(text) or WHO_STEALS.fullmatch(text)
    if match is None:
        return ""
    what = f" {match[2]}" if match.re.groups > 1 else ""
    if match[1] in ("is", "are", "was", "were"):
        return f"{verb}{what}"
    bare = bare_verb(match[1]) or match[1].removesuffix("s")
    return f"{_DO_FOR[verb]} {bare}{what}" if bare in _BARE else ""


def _offense(text: str, verb: str) -> str:
    """Return "has committed theft", which is denied of a certain person; of others, much is."""
    match = _OFFENDS.fullmatch(text)
    if match is None:
        return ""
    if match[2].startswith("reoffend"):
        # "has not reoffended" would say that there was an offense.
        return f"{_DO_FOR[verb]} have prior convictions"
    adverb = f"{match[1]} " if match[1] else ""
    return f"{_HAVE_FOR[verb]} {adverb}{PAST.get(match[2], match[2])}{match[3]}"
