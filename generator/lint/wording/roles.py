"""As whom somebody is taken: "arrested as a drug dealer" is "on suspicion of selling drugs"."""

import re

from generator.lint.english.articles import Wording
from generator.lint.english.capitals import begun_like
from generator.lint.english.person_first import (
    BESIDE,
    DOING,
    ILLNESS,
    PARTICIPLE,
    WHO_DOES,
    WITH,
    with_article,
)
from generator.lint.kept.patterns import later
from generator.lint.wording.acted_as import acted_as, did_as, known_in_gang, preyed_as
from generator.lint.wording.being import as_being
from generator.lint.wording.known_as import known_as, known_to_law

# "designated a sexual predator": the phrase says what they have to do.
_DESIGNATED = later(r"\b(?:classified|designated|listed|registered)\s(?:as\s)?(?:an?\s)?\Z")
# "arrested as a drug dealer": for what is said, and not as whom.
_TAKEN_AS = later(
    r"\b(?:arrested|booked|detained|held|jailed|picked\sup)\s(as\s(?:an?\s)?)\Z"
    r"|\b(?:indicted|prosecuted|tried)\s(as\s(?:an?\s)?)\Z"
    r"|\bcharged\s(as\s(?:an?\s)?)\Z"
)
_DESCRIBED = later(
    r"\b(?:characteriz|depict|describ|identif|portray)\w*\b[^.;,]{0,25}\sas\s(an?\s)?\Z"
)
_IDENTIFIED_BY = later(
    r"\bidentified\s(by\s(?:(?:the|federal|local|state)\s)?(?:agents|authorities|deputies|detectives"
    r"|investigators|officers|officials|police|prosecutors|sheriff))\sas\s(?:an?\s)?\Z"
)
_ANYONE_BEFORE = later(r"\b(?:anyone|anybody|people|those|whoever)\s(?:\w+\s)?identified\sas\b")
_OF_WHAT = later(r"(?:person|people) accused of (.+)")
_IS_CRIME = later(r"\b(?:accused|convicted) of\b|\bwho (?:sell|commit|traffic|lead)")
_STATUS_OF = later(r"(?:person|people) (?:(?:accused|convicted) of|who commits?) ((?:(?!being).)+)")
_KILLS = later(r"(?:person|people) who kills? (.+)")
_IS_DOING = later(r"[a-z]+ing\b(?! of)")
_INTOXICATED = later(r"(?:person who was (?=intoxicated))?(incarcerated|intoxicated)(?: person)?")
_TO_REGISTER = later(r"(?:person|people) (re(?:quired to register|gistered)\b.*)")
# "Being a drug dealer does not make him a killer"
_BEING = later(r"\b(being\san?\s)\Z", re.IGNORECASE)
_VERB_AFTER = later(
    # "Being a felon, he could not own a gun"
    r",\s(?:he|she|they)\b|\s(?:himself\s|herself\s)?(?:brings?|can|cannot|did|does|has|is|made|makes|may|means|meant"
    r"|should"
    r"|was|will|would)\b"
)
# "the jury heard that he was the kingpin of a crew"
_IS_THE = later(r"\b(is|was)\sthe\s\Z")
_LEADING = later(r"person (?:(accused|convicted) of leading|who leads)\Z")
_SAID = later(r"\b(?:alleged|argued|heard|said|says|testified|told)\b")
# "That does not make anyone a criminal"
_MAKES = later(
    r"\bma[dk](?:e|es|ing)\s(?:anybody|anyone|her|him|me|somebody|someone|them|you)\s(an?\s)\Z"
)
_DIAGNOSED = later(r"\b(diagnosed|identified)\s(as)\s(?:an?\s)?\Z")
_ENDS_UP = later(
    r"\b(?:end|wind|wound)(?:s|ed)?\sup\s((?:as\s)?(?:an?\s)?)\Z|\b[Ww]hile\s(an?\s)\Z"
)
# "Stop treating addicts as criminals": as what they are treated, and not whom.
_TREATED = later(r"\btreat(?:s|ed|ing)?\s[^.;,]{1,60}\s(?:as|(like))\s(?:an?\s)?\Z")
# "They fought the fire as county inmates": it was then.
_DID_WHILE = later(
    r"\b(?:began|built|cooked|earned|finished|fought|graduated|learned|met|painted|sewed|served|studied|taught"
    r"|train(?:ed)?|volunteer(?:ed)?|work(?:ed|s)?|wrote)(?:\s[\w']+){0,4}?\s(as\s(?:an?\s)?)\Z"
)
_HELD = later(
    r"(?:(incarcerated) (?:person|people)|(?:person|people) (in [a-z ]*(?:custody|jail|prison)))"
)
# "He spent 16 years as a prisoner", but not "as a prisoner of conscience"
_SPENT = later(r"\bspen(?:d|ding|ds|t)\s[^.;]{2,}?\s(as\s(?:an?\s)?)\Z")


def in_role(plain: tuple[str, ...], near: str, after: str) -> Wording | None:
    """Return wording behind a verb that says as whom somebody is taken, or None."""
    return (
        _designated(plain, near)
        or _diagnosed(plain, near, after)
        or _taken(plain, near)
        or _treated(plain, near)
        or _described(plain, near, after)
        or known_in_gang(plain, near, after)
        or did_as(plain, near)
        or acted_as(plain, near, after)
        or preyed_as(plain, near, after)
        or _ends_up(plain, near)
        or _spent(plain, near, after)
        or _held_while(plain, near)
        or _made(plain, near)
        or _being(plain, near, after)
        or _leads(plain, near)
        or known_to_law(plain, near, after)
        or known_as(plain, near, after)
        or as_being(plain, near, after)
    )


def _designated(plain: tuple[str, ...], near: str) -> Wording | None:
    """Return "required to register" for "designated a sex offender", or None."""
    designated = _DESIGNATED.search(near)
    registered = _TO_REGISTER.fullmatch(plain[0]) if designated else None
    if designated is None or registered is None:
        return None
    return Wording((registered[1],), len(designated.group()))


def _taken(plain: tuple[str, ...], near: str) -> Wording | None:
    """Return "on suspicion of selling drugs" for "as a drug dealer" behind "arrested"."""
    taken = _TAKEN_AS.search(near)
    if taken is None:
        return None
    joining = "on suspicion of" if taken[1] else "for" if taken[2] else "with"
    deed = _OF_WHAT.fullmatch(plain[0])
    if deed is None:
        return None
    return Wording((f"{joining} {deed[1]}",), len(taken[1] or taken[2] or taken[3]))


def _treated(plain: tuple[str, ...], near: str) -> Wording | None:
    """Return "as if guilty of crimes" for "like criminals" behind "treat", or None."""
    treated = _TREATED.search(near) if "crime" in plain[0][-len("a crime") :] else None
    guilty = next(filter(None, map(_OF_WHAT.fullmatch, plain)), None) if treated else None
    if treated is None or guilty is None:
        return None
    # "treated them like criminals": how others saw them.
    what = guilty[1]
    if treated[1]:
        return Wording((f"as if guilty of {what}",), len(near) - treated.start(1))
    return Wording((f"if guilty of {what}",), len(near) - near.rindex(" as ") - len(" as "))


def _described(plain: tuple[str, ...], near: str, after: str) -> Wording | None:
    """Return "selling drugs" for "a drug dealer" behind "described as", or None."""
    # "described as a dealer and a pimp": both have to be people.
    goes_on = after.startswith((" who", " with", " from", " and ", " or ", "/"))
    described = None if goes_on else _DESCRIBED.search(near)
    if described is None:
        return None
    is_certain = not _ANYONE_BEFORE.search(near)
    if is_certain and described.group().startswith("identif"):
        # Police who identify somebody have proved nothing.
        accused = _accused_by(plain, near)
        if accused or _IS_CRIME.search(plain[0]):
            return accused
    said = tuple(dict.fromkeys(filter(None, map(_described_deed, plain))))
    return Wording(said, len(described[1] or "")) if said and _described_deed(plain[0]) else None


def _accused_by(plain: tuple[str, ...], near: str) -> Wording | None:
    """Return "accused by police of theft" for "identified by police as a thief", or None."""
    by = _IDENTIFIED_BY.search(near)
    deed = next(filter(None, map(_OF_WHAT.fullmatch, plain)), None) if by else None
    return Wording((f"accused {by[1]} of {deed[1]}",), len(by[0])) if by and deed else None


def _described_deed(text: str) -> str:
    """Return as what somebody is described: "selling drugs", "having committed burglary"."""
    offense = _STATUS_OF.fullmatch(text)
    is_deed = offense and not offense[1].startswith(("leading ", "selling "))
    if killed := _KILLS.fullmatch(text):
        return f"having killed {killed[1]}"
    return _deed(text) or (f"having committed {offense[1]}" if offense and is_deed else "")


def _diagnosed(plain: tuple[str, ...], near: str, after: str) -> Wording | None:
    """Return "with schizophrenia" for "as a schizophrenic"."""
    diagnosed = _DIAGNOSED.search(near)
    if diagnosed is None or (diagnosed[1] == "identified" and after.startswith(" by ")):
        # "identified as a drug user by two witnesses": they have no disorder to tell of.
        return None
    had = [match[1] for one in plain if (match := WITH.fullmatch(one))]
    if diagnosed[1] == "identified":
        # Nobody is "identified with a conviction".
        had = [one for one in had if ILLNESS.search(one)]
    texts = tuple(f"with {one}" for one in had)
    length = len(diagnosed.group()) - diagnosed.start(2) + diagnosed.start()
    return Wording(texts, length) if texts else None


def _being(plain: tuple[str, ...], near: str, after: str) -> Wording | None:
    """Return "selling drugs" for "being a drug dealer", where it is the subject, or None."""
    being = _BEING.search(near)
    if being is None or not _VERB_AFTER.match(after):
        return None
    said = tuple(filter(None, map(_being_done, plain)))
    return Wording(begun_like(being[1], said), len(being[1])) if _being_done(plain[0]) else None


def _being_done(text: str) -> str:
    """Return what it is to be one: "selling drugs", "being accused of burglary"."""
    match = PARTICIPLE.fullmatch(text)
    return _deed(text) or (f"being {match[1]}" if match else "")


def _deed(text: str) -> str:
    """Return what somebody does or has: "selling drugs", "having a felony conviction"."""
    if match := _OF_WHAT.fullmatch(text):
        return match[1] if _IS_DOING.match(match[1]) else ""
    if match := WITH.fullmatch(text):
        return f"having {with_article(match[1])}"
    if match := _INTOXICATED.fullmatch(text) or BESIDE.fullmatch(text):
        return f"being {match[1]}"
    if match := _TO_REGISTER.fullmatch(text):
        return f"being {match[1]}"
    match = WHO_DOES.fullmatch(text)
    return f"{DOING[match[1]]} {match[2]}" if match and match[1] in DOING else ""


def _leads(plain: tuple[str, ...], near: str) -> Wording | None:
    """Return "led" for "was the kingpin of" where it is told whose word it is, or None."""
    the, leading = _IS_THE.search(near), _LEADING.match(plain[0])
    if the is None or leading is None:
        return None
    if _SAID.search(near) or not leading[1]:
        said = "led" if the[1] == "was" else "leads"
    else:
        said = f"{the[1]} {leading[1]} of leading"
    return Wording((said,), len(the.group()))


def _ends_up(plain: tuple[str, ...], near: str) -> Wording | None:
    """Return "wind up incarcerated" for "wind up an inmate", or None."""
    up = _ENDS_UP.search(near)
    said = tuple(filter(None, (_state(one) for one in plain))) if up else ()
    return Wording(said, len(up[1] or up[2] or "")) if up and said and _state(plain[0]) else None


def _spent(plain: tuple[str, ...], near: str, after: str) -> Wording | None:
    """Return "spent years in prison" for "spent years as a prisoner", or None."""
    spent = None if after.startswith((" of ", " who ")) else _SPENT.search(near)
    if spent is None or not plain[0].startswith("incarcerated "):
        return None
    said = (match[1] for one in plain if (match := BESIDE.fullmatch(one)))
    in_prison = tuple(one for one in said if one.startswith("in prison"))
    return Wording((*in_prison, "incarcerated"), len(spent[1]))


def _held_while(plain: tuple[str, ...], near: str) -> Wording | None:
    """Return "while in county custody" for what somebody did "as a county inmate", or None."""
    held = next(filter(None, map(_HELD.fullmatch, plain[:1])), None)
    did = _DID_WHILE.search(near) if held else None
    if held is None or did is None:
        return None
    texts = (f"while {one[1] or one[2]}" for one in map(_HELD.fullmatch, plain) if one)
    return Wording(tuple(texts), len(did[1]))


def _made(plain: tuple[str, ...], near: str) -> Wording | None:
    """Return "guilty of a crime" for "make anyone a criminal", or None."""
    makes = _MAKES.search(near)
    deed = _OF_WHAT.fullmatch(plain[0]) if makes else None
    return Wording((f"guilty of {deed[1]}",), len(makes[1])) if makes and deed else None


def _state(text: str) -> str:
    """Return in what state somebody is: "incarcerated", "with an addiction"."""
    if text in ("incarcerated person", "incarcerated people"):
        return "incarcerated"
    if match := WITH.fullmatch(text):
        return f"with {with_article(match[1])}"
    match = BESIDE.fullmatch(text)
    return match[1] if match else ""
