"""Labels behind "be" and "being": "to be an addict" is "to have a substance use disorder"."""

import re

from generator.lint.english.articles import Wording
from generator.lint.english.person_first import (
    DOING,
    PAST,
    WHO_DOES,
    WITH,
    bare_verb,
    in_past_tense,
    with_article,
)
from generator.lint.kept.patterns import later
from generator.lint.wording.inverted import is_turned_round
from generator.lint.wording.known_as import doing_it

_BE = later(
    r"\b(?:to|not|also|always|ever|never|still|can|could|may|might|must|should|will|would|'d|'ll)\s"
    r"(be\s(?:an?\s)?)\Z",
    re.IGNORECASE,
)
_BEING = later(
    r"\b(?:about|after|admit(?:s|ted|ting)?|against|and|as|by|den(?:y|ies|ied|ying)|despite|for|from"
    r"|of|quit|stop(?:s|ped)?|to|with|without)\s(being\s(?:an?\s)?)\Z",
    re.IGNORECASE,
)
# What goes on otherwise may go on about the person: "an addict and a mother", "an addict who".
ENDS = later(
    r"\s*(?:,(?!\s(?:an?|not|but|nor|or)\b)|[.;:!?)\"\u201d]|\Z)"
    r"|\sanymore\b|\s(?:after|as|because|before|but|if|since|so|until|when|while)\s"
    r"|\s(?:and|or)\s(?:he|her|his|it|she|that|the|their|they|we|who|[a-z]+ing)\s|\sis\s"
    r"|\sto\s(?!an?\b|the\b|his\b|her\b)[a-z]+"
    r"|\sfor\s(?:\w+\s){0,3}(?:days|weeks|months|years|decades)\b|\sin\s\d{4}\b"
)
"""What may stand behind a label that ends what is said of somebody."""
_BARE = {"sold": "sell", "used": "use"}
_BARE_OF = {"selling": "sell", "trafficking": "traffic", "using": "use"}
# "He used to be a burglar": what he was, he did.
_USED_TO = later(r"\b(?:have|has|need|used|want)\sto\s(be\s(?:an?\s)?)\Z")
# "worked as a drug dealer", "his life as a drug dealer"
_AT_WORK = later(
    r"\b(?:career|history|job|(?<!for\s)life|living|money|past|work(?:s|ed|ing)?|years)\s(as\s(?:an?\s)?)\Z",
    re.IGNORECASE,
)
# "He chose to be a drug dealer", "wanted to be a gang member"
_CHOSE = later(
    r"\b(?:choos|chose|decid|learn|opt|want)(?:e|es|ed|ing|n|s)?\sto\s(be\s(?:an?\s)?)\Z",
    re.IGNORECASE,
)
_OF_DEED = later(
    r"(?:person|people) accused of (?:(selling|trafficking|using) (.+)"
    r"|((?:[a-z]+ )?(?:pimping|trafficking))"
    r"|((?:[a-z]+ )?(?:arson|burglary|fraud|robbery|theft)))"
)
# "was believed to be a rapist", "They thought him to be a burglar", "perceived the boys to be"
_BELIEVED = later(
    r"\b(?:alleged|assumed|[Bb]elieved|claim(?:s|ed|ing)?|considered|perceived?|presumed|reputed"
    r"|rumored|said|[Ss]uspected|[Tt]hought|took)\s"
    r"(?:(?:her|him|them|[A-Z][\w.'-]+|(?:the|these|those|two)\s(?:[a-z]+\s)?[a-z]+)\s)?to\s(be\s(?:an?\s)?)\Z"
)
_STOLE = later(r"\bstole\b")
_DID = {"selling": "sold", "trafficking": "trafficked", "using": "used"}
# "had been a dealer" is "had sold drugs".
_WENT_ON = ("engaged", "led", "sold", "used")
_HAS_BEEN = later(r"\b([Hh]as|have|had)\s(never\s)?been\s(?:an?\s)?\Z")
# "presumed to be a trafficker at 28 grams"
_AT_AMOUNT_AFTER = later(r"\s(?:above|at|over|with)\s(?:[a-z]+\s){0,2}\d")
_LASTS = later(r"\s(?:since|for)\s")
_HAVING_BEEN = later(r"\bhaving\sbeen\san?\s\Z")
_WAS_AFTER = later(r"\s(?:and\s)?(?:fled|had|has|is|was|were)\b")
_DOES_OR_IS = later(
    r"(?:person|people) (?:who ((?:sexually )?(?:abuse[ds]?|commit(?:s|ted)?|engage[ds]?|leads?"
    r"|shoplift(?:s|ed)?|steals?|stole|traffic(?:s|ked)?)\b.*)"
    r"|convicted of (?!being)(.+))"
)
BECOME_ENDINGS = {"become": "", "becomes": "s", "became": "ed", "becoming": "ing"}
"""How regular verbs end in the form that a form of "become" has."""
_OF_SELLING = later(r"(?:person|people) accused of (selling|using) (.+)")
# "became a burglar": "turned to burglary"
_TURNED_TO = later(
    r"(?:person|people) accused of "
    r"((?:car |identity )?(?:arson|burglary|fraud|kidnapping|murder|robbery|theft))",
    re.IGNORECASE,
)
_IN_TRADE = later(
    r"(?:person|people) who (?:traffic(?:s|ked)? (.+)|engage[ds]? in ((?:[a-z]+ )?[a-z]+ing))"
)
_IN_GANG = later(r"(?:person|people) (?:alleged to be |who (?:is|are|was|were) )?(in .*gangs?)")
_GANGS = later(r"\Ain ((?:(?:opposing|rival) )?)gangs\Z")
_OF_GANG = later(r"(?:person|people) who (?:is|are|was|were) in ((?:an? )?(?:[a-z]+ )*gangs?)")
# "became gang members and drug dealers": what they are, too, is a label.
_AND_ONES_AFTER = later(
    r"\s(?:and|or)\s(?:an?\s)?(?:[a-z]+\s)?(?:dealer|killer|kingpin|leader|member|murderer|pimp"
    r"|robber|smuggler|supplier|thief|thieve|trafficker|user)s?\b"
)
# "were dealers, gang members and felons": the others are people, too.
_LISTED_AFTER = later(r",\s(?:an?\s)?(?:[a-z]+\s){0,2}[a-z]+s(?:,|,?\s(?:and|or))\s")
# "This is a burglar": who it is is only told by the label.
_POINTS_BEFORE = later(
    r"(?:\A|[.!?:;,]\s|[\"\u201c]|\b(?:and|but|said|that)\s)(?:[Ii]t|[Tt]his|That)\s?\Z"
)


def _having_been(plain: tuple[str, ...], near: str, after: str) -> Wording | None:
    """Return "having sold drugs" for "having been a drug dealer", or None."""
    been = _HAVING_BEEN.search(near)
    if been is None or not ENDS.match(after):
        return None
    if gang := _IN_GANG.fullmatch(plain[0]):
        return Wording((f"having been {gang[1]}",), len(been[0]))
    done = having_done(plain[0], "")
    return Wording((done,), len(been[0])) if done else None


def as_being(plain: tuple[str, ...], near: str, after: str) -> Wording | None:
    """Return "have a heroin addiction" for "be a heroin addict", and "having" for "being"."""
    chose = _CHOSE.search(near)
    if chose and (does := _does(plain[0])) and ENDS.match(after):
        return Wording((does,), len(chose[1]))
    if said := _having_been(plain, near, after):
        return said
    used = _USED_TO.search(near)
    if used and (done := _done_once(plain[0])) and ENDS.match(after):
        return Wording((done,), len(used[1]))
    return _believed(plain, near, after) or _as_being(plain, near, after)


def _believed(plain: tuple[str, ...], near: str, after: str) -> Wording | None:
    """Return "have committed rape" for "be a rapist" behind "believed to", or None."""
    found = _BELIEVED.search(near)
    ends = ENDS.match(after) or _WAS_AFTER.match(after) or _AT_AMOUNT_AFTER.match(after)
    if found and ends and (done := _have_done(plain[0])):
        return Wording((done,), len(found[1]))
    in_gang = _IN_GANG.fullmatch(plain[0]) if found else None
    if found and in_gang and ENDS.match(after):
        # "men believed to be rival gang members": they are men, and one gang is meant.
        gang = _GANGS.sub(r"in a \1gang", in_gang[1])
        return Wording((gang,), len(found[1]) - len("be "))
    return None


def _as_being(plain: tuple[str, ...], near: str, after: str) -> Wording | None:
    found = _BE.search(near)
    said = _had if found else _having
    if at_work := _AT_WORK.search(near):
        doing = _doing(plain[0], at_work.group())
        return Wording((doing,), len(at_work[1])) if doing else None
    found = found or _BEING.search(near)
    if found is None or not ENDS.match(after) or not said(plain[0]):
        return None
    return Wording(tuple(filter(None, map(said, plain))), len(found[1]))


def _does(text: str) -> str:
    """Return what somebody chose "to" do or be: "sell drugs", "commit theft", "be in a gang"."""
    if gang := _IN_GANG.fullmatch(text):
        return f"be {gang[1]}"
    deed = _OF_DEED.fullmatch(text)
    if deed is None:
        return ""
    if deed[1]:
        return f"{_BARE_OF[deed[1]]} {deed[2]}"
    return f"engage in {deed[3]}" if deed[3] else f"commit {deed[4]}"


def _done_once(text: str) -> str:
    """Return "commit burglary" or "be in a gang" for what somebody "used to" be; or nothing."""
    if gang := _OF_GANG.fullmatch(text):
        return f"be in {gang[1]}"
    does = WHO_DOES.fullmatch(text)
    bare = bare_verb(does[1]) if does else ""
    return f"{bare} {does[2]}" if does and bare else ""


def _doing(text: str, before: str) -> str:
    """Return "selling drugs", "pimping" or, for a living, "committing theft"; or nothing."""
    deed = _OF_DEED.fullmatch(text)
    if deed is None or (deed[4] and not before.startswith("living ")):
        return ""
    if deed[3]:
        return f"in {deed[3]}" if " " in deed[3] else deed[3]
    return f"{deed[1]} {deed[2]}" if deed[1] else f"committing {deed[4]}"


def having_done(text: str, adverb: str) -> str:
    """Return "having sold drugs" for whom "has been a drug dealer" accuses of it; or nothing."""
    deed = _OF_DEED.fullmatch(text)
    if deed is None:
        return ""
    if deed[1]:
        did = f"{_DID[deed[1]]} {deed[2]}"
    else:
        did = f"engaged in {deed[3]}" if deed[3] else f"committed {deed[4]}"
    return f"having {adverb}{did}"


def has_had_since(plain: tuple[str, ...], near: str, after: str, *, ends: bool) -> Wording | None:
    """Return "had had a heroin addiction" for "had been a heroin addict", where it lasts."""
    been = _HAS_BEEN.search(near)
    if been is None or not (_LASTS.match(after) or ends):
        return None
    if accused := _accused_of_having(plain[0], been[1]) if been[1] != "have" else "":
        return None if been[2] else Wording((accused,), len(been.group()))
    lasting = [_lasting(one) for one in plain]
    texts = tuple(f"{been[1]} {been[2] or ''}{one}" for one in lasting if one)
    return Wording(texts, len(been.group())) if lasting[0] else None


def _lasting(text: str) -> str:
    """Return what somebody has had or done since: "had a heroin addiction", "used heroin"."""
    if match := WITH.fullmatch(text):
        return f"had {with_article(match[1].partition(' who ')[0])}"
    if text == "incarcerated person":
        return "been incarcerated"
    if gang := _OF_GANG.fullmatch(text):
        return f"been in {gang[1]}"
    does = WHO_DOES.fullmatch(text)
    is_done = does and (does[1] in {*DOING, *_WENT_ON} or does[1].startswith("traffic"))
    return f"{PAST.get(does[1], does[1])} {does[2]}" if does and is_done else ""


def _accused_of_having(text: str, has: str) -> str:
    """Return "is accused of having sold drugs" for "has been" somebody who sells; or nothing.

    That is how long it was done, and not since when somebody is accused of it.
    """
    done = having_done(text, "")
    be = "Is" if has == "Has" else "was" if has == "had" else "is"
    return f"{be} accused of {done}" if done else ""


def _have_done(text: str) -> str:
    """Return what somebody is believed "to": "have committed rape", "have been convicted of"."""
    does = _DOES_OR_IS.fullmatch(text)
    if does is None:
        return _had(text)
    if does[2]:
        return f"have been convicted of {does[2]}"
    done = in_past_tense(f"who {does[1]}").removeprefix("who ")
    return f"have {_STOLE.sub('stolen', done, count=1)}"


def started_doing(text: str, become: str, after: str, *, have: bool) -> tuple[str, ...]:
    """Return "started selling drugs" for "became a drug dealer", and nothing for others."""
    if have:
        # "has become a dealer"
        become = "became"
    if after.startswith(" who ") or _AND_ONES_AFTER.match(after):
        return ()
    if gang := _OF_GANG.fullmatch(text):
        return (f"join{BECOME_ENDINGS[become.lower()]} {gang[1]}",)
    if trade := _IN_TRADE.fullmatch(text):
        what = f"trafficking {trade[1]}" if trade[1] else trade[2]
        return (f"start{BECOME_ENDINGS[become.lower()]} {what}",)
    if deed := _TURNED_TO.fullmatch(text):
        return (f"turn{BECOME_ENDINGS[become.lower()]} to {deed[1]}",)
    deed = _OF_SELLING.fullmatch(text)
    does = f"{_BARE_OF[deed[1]]} {deed[2]}" if deed else _had(text)
    bare, _, what = does.partition(" ")
    if bare not in ("sell", "use"):
        return ()
    doing = f"to {bare}" if become.lower() == "becoming" else DOING[bare]
    return (f"start{BECOME_ENDINGS[become.lower()]} {doing} {what}",)


def _had(text: str) -> str:
    """Return what follows "to" or "may": "have a heroin addiction", "use drugs"."""
    if match := WITH.fullmatch(text):
        # "have a mental illness and a conviction for a sexual offense"
        what = match[1].replace(" who was convicted of ", " and a conviction for ", 1)
        return f"have {with_article(what)}"
    match = WHO_DOES.fullmatch(text)
    bare = (_BARE.get(match[1]) or bare_verb(match[1])) if match else ""
    return f"{bare} {match[2]}" if match and bare in DOING else ""


def _having(text: str) -> str:
    """Return what follows "denied" or "of": "having a heroin addiction", "using drugs"."""
    if match := WITH.fullmatch(text):
        return f"having {with_article(match[1])}"
    if match := _OF_SELLING.fullmatch(text):
        return f"{match[1]} {match[2]}"
    match = WHO_DOES.fullmatch(text)
    return f"{DOING[match[1]]} {match[2]}" if match and match[1] in DOING else doing_it(text)


def needs_its_noun(subject: str, after: str) -> bool:
    """Tell whether only the label is a word for people: "this is a burglar"."""
    return bool(
        _LISTED_AFTER.match(after) or _POINTS_BEFORE.search(subject) or is_turned_round(subject)
    )
