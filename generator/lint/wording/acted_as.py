"""What somebody did as one of them: "robbed as a gang member", "acted as a dealer"."""

from generator.lint.english.articles import Wording
from generator.lint.english.person_first import (
    PARTICIPLE,
)
from generator.lint.kept.patterns import later

# "those who robbed as a gang member": it tells when, and nobody says so of them.
_DID_AS = later(
    r"\b(?:did|do|fought|kill(?:ed)?|murder(?:ed)?|rob(?:bed)?|sh[oo]t|shot|sold|st[eo]len?"
    r"|(?:commit(?:ted)?|sell|steal)\s[a-z]+|crimes?|offenses?)\s(?:\w+\s){0,2}(as\s(?:an?\s)?)\Z"
)
_ANY_WHO = later(r"\b(?:[Aa]nyone|could|may|might|[Pp]eople|[Ss]omebody|[Ss]omeone|[Tt]hose)\b")
# "He acted as a drug dealer": nobody acts as a person accused of something.
_ACTED_AS = later(r"(?<!\bha[ds]\s)(?<!\bhave\s)(?<!\bnever\s)\b((?:acted|operated)\sas\san?\s)\Z")
_SAID_BEFORE = later(
    r"\b(?:alleg|argu|believ|claim|contend|maintain|sa(?:id|y)|suspect)\w*\s[^.;,]{1,40}\s(?:acted|operated)\sas\san?\s\Z"
)
_DOING = later(r"accused of [a-z]+ing ")
_SERIES = later(r"(?:accused|convicted) of (several (killing|rape|robberie)s)")
_MANY = r"(?:two|three|four|five|six|seven|eight|nine|ten|several)"
_PLEA_AFTER = later(
    r"[^.;]{0,80}\b(?:pleaded|pled|pleads)\sguilty\sto\s(?=[^.;]*\b"
    rf"(?:{_MANY}\s(?:counts\sof\s)?(?:[a-z]+\s)?(?:murders?|rapes?|robber(?:ies|y))"
    rf"|(?:killing|murdering|raping|robbing)\s{_MANY})\b)([^.;]+)"
)
_PLED = (
    (later(r"\bmurder"), "killing"),
    (later(r"\brap(?:e|ing)"), "rape"),
    (later(r"\brobb"), "robberie"),
)
# "Man Who Preyed on Neighbors as Serial Killer Pleads Guilty to Murder"
_WHO_DID_AS = later(r"\bWho\s(?:[\w'-]+\s)+?([\w'-]+\s[Aa]s\s)\Z")
_TRIED_AFTER = later(r"\s(?:Admits|Convicted|Found|Gets|Guilty|Pleads|Receives|Sentenced)\b")
_GANG = later(r"(?:person|people) (?:(alleged to be )|who (?:is|are) )?(in (?:a|an|gangs|the)\b.*)")
# "The deputies recognized them as gang members": as being in one, whoever alleges it.
_KNOWN_AS = later(
    r"\b(?:document|identif|knew|know|recogni[sz]|validat)\w*\s(?:(?!(?:by|for|to)\b)[\w'.]+\s){1,4}as\s"
    r"(an?\s)?\Z"
)


def known_in_gang(plain: tuple[str, ...], near: str, after: str) -> Wording | None:
    """Return "being in a gang" for "a gang member" behind "recognized him as", or None."""
    gang = _GANG.fullmatch(plain[0])
    goes_on = after.startswith((" who", " and ", " or "))
    known = None if gang is None or goes_on else _KNOWN_AS.search(near)
    if known is None or gang is None:
        return None
    return Wording((f"being {gang[2]}",), len(known[1] or ""))


def did_as(plain: tuple[str, ...], near: str) -> Wording | None:
    """Return "while in a gang" for "as a gang member" behind a deed, or None."""
    did, gang = _DID_AS.search(near), _GANG.fullmatch(plain[0])
    if did is None or gang is None:
        return None
    allegedly = "allegedly " if gang[1] and not _ANY_WHO.search(near) else ""
    return Wording((f"while {allegedly}{gang[2]}",), len(did[1]))


def acted_as(plain: tuple[str, ...], near: str, after: str) -> Wording | None:
    """Return "is accused of selling drugs" for "acted as a drug dealer", or None.

    Who has pleaded guilty to several of what he was called committed them.
    """
    acted = _ACTED_AS.search(near)
    said = PARTICIPLE.fullmatch(plain[0]) if acted else None
    if acted is None or said is None:
        return None
    texts = [match[1] for one in plain if (match := PARTICIPLE.fullmatch(one))]
    series = _SERIES.fullmatch(texts[0])
    plea = _PLEA_AFTER.match(after) if series else None
    if series and plea and any(one[0].search(plea[1]) for one in _PLED if one[1] == series[2]):
        return Wording((f"committed {series[1]}",), len(acted[1]))
    if _SAID_BEFORE.search(near) and _DOING.match(texts[0]):
        # "Prosecutors say he acted as a dealer": to say "accused" as well would be to hedge twice.
        texts = [f"was {texts[0].removeprefix('accused of ')}"]
        return Wording(tuple(texts), len(acted[1]))
    return Wording(tuple(f"{_be(one)} {one}" for one in texts), len(acted[1]))


def _be(said: str) -> str:
    return "was" if said.startswith("convicted ") else "is"


def preyed_as(plain: tuple[str, ...], near: str, after: str) -> Wording | None:
    """Return "Neighbors" for "Neighbors as Serial Killer" where the verdict names the deed."""
    did = _WHO_DID_AS.search(near) if plain[0] == "Person" else None
    if did is None or not _TRIED_AFTER.match(after):
        return None
    before = did[1]
    return Wording((before.split(" ", maxsplit=1)[0],), len(before))
