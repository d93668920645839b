"""What somebody is not: "is not an addict" is "does not have a substance use disorder"."""

from generator.lint.english.articles import Wording
from generator.lint.english.person_first import ILLNESS, WHO_DOES, WITH, with_article
from generator.lint.kept.patterns import later

# "My client is not a drug dealer", "He isn't a gangster"
_IS_NOT = later(r"\b(is|was|are|were)(n't|\s(?:not|never))\s(?:an?\s)?\Z")
_DO_FOR = {"is": "does", "was": "did", "are": "do", "were": "did"}
_BARE = {"sells": "sell", "sold": "sell", "traffics": "traffic"}
_ENDS = later(
    r"\s*(?:,(?!\s(?:an?|not|but|nor)\b)|[.;:!?)\"\u201d]|\Z|\s(?:because|since|until|before|after"
    r"|when|while|so)\b|\s(?:and|but)\s(?:he|she|they|it|we|his|her|the|that|never|did|does|had"
    r"|has)\b)"
)


def is_not_one(plain: tuple[str, ...], near: str, after: str) -> Wording | None:
    """Return "does not sell drugs" for "is not a drug dealer", or None."""
    found = _IS_NOT.search(near)
    said = _deed(plain[0], found[1]) if found and _ENDS.match(after) else ""
    if found is None or not said:
        return None
    negation = "n't" if found[2] == "n't" else " not"
    verb = _DO_FOR[found[1]]
    if said.startswith((f"{found[1]} ",)):
        verb, said = found[1], said.partition(" ")[2]
    return Wording((f"{verb}{negation} {said}",), len(found.group()))


def _deed(text: str, verb: str) -> str:
    """Return what somebody does not do, have or be; whoever was "not a junkie" may use drugs."""
    has = ILLNESS.search(text) or text.endswith(" felony conviction")
    if (match := WITH.fullmatch(text)) and has:
        return f"have {with_article(match[1])}"
    match = WHO_DOES.fullmatch(text)
    if match is None:
        return ""
    if match[1] in ("is", "are", "was", "were"):
        return f"{verb} {match[2]}"
    bare = _BARE.get(match[1], match[1])
    return f"{bare} {match[2]}" if bare in ("sell", "traffic") else ""
