"""What "you" are: "If you are a drug dealer" is "if you sell drugs"."""

from generator.lint.english.articles import Wording
from generator.lint.english.person_first import (
    BESIDE,
    PARTICIPLE,
    WHO_DOES,
    WITH,
    bare_verb,
    was_done,
    with_article,
)
from generator.lint.kept.patterns import later

_YOU_ARE = later(r"\b[Yy]ou((?:'re|\sare)\s(not\s)?(?:an?\s)?)\Z")
# "If you are a dealer, thief or gang member": all of them are people.
_ROW = later(r"(?:,\s(?:an?\s)?(?:[a-z]+\s){1,3}){1,2}(?:or|and)\s(?:an?\s)?[a-z]+")

# "Are you a felon?", "Is he a thief?"
_ASKED = later(
    r"(?:\A|[.!?)]\s|[:\"\u201c]\s?)((Am|Are|Is|Was|Were)\s(I|we|you|s?he|they|[A-Z]\w+(?:\s[A-Z]\w+)?"
    r"|(?:her|his|my|our|the|their|your)\s[a-z]+)\s(?:an?\s)?)\Z"
)
_DO_FOR = {"is": "Does", "was": "Did", "were": "Did"}
_HELD = later(r"incarcerated (?:person|people)")
_MORE = (" who", " with", " or ", " and a", " of ")


def said_to_reader(plain: tuple[str, ...], near: str, after: str) -> Wording | None:
    """Return "you use drugs" for "you are a drug user", and "you do not" for "you are not"."""
    you = _YOU_ARE.search(near)
    if you is None or after.startswith(_MORE) or _ROW.match(after):
        return None
    said = [_second_person(one, negated=bool(you[2])) for one in plain]
    be = you[1].lstrip()
    if be.startswith("'"):
        said = [f" {one}".replace(" are ", "'re ", 1) for one in said if one]
    return Wording(tuple(filter(None, said)), len(be)) if said and said[0] else None


def asked_of_reader(plain: tuple[str, ...], near: str, after: str) -> Wording | None:
    """Return "Are you on parole" for "Are you a parolee?", or None."""
    asked = _ASKED.search(near) if after.startswith("?") else None
    if asked is None:
        return None
    said = [_question(one, asked[2].lower(), asked[3]) for one in plain]
    return Wording(tuple(filter(None, said)), len(asked[1])) if said[0] else None


def _question(text: str, be: str, who: str) -> str:
    """Return "Do you have a felony conviction", "Have you been convicted of"; or nothing."""
    if " with no " in text:
        return ""
    if match := WITH.fullmatch(text):
        return f"{_DO_FOR.get(be, 'Do')} {who} have {with_article(match[1])}"
    if match := PARTICIPLE.fullmatch(text):
        are_several = be in ("am", "are", "were")
        verb, _, rest = was_done(match[1], be, plural=are_several).partition(" ")
        return f"{verb.capitalize()} {who} {rest}"
    if match := BESIDE.fullmatch(text):
        return f"{be.capitalize()} {who} {match[1]}"
    if _HELD.fullmatch(text):
        return f"{be.capitalize()} {who} incarcerated"
    does = WHO_DOES.fullmatch(text) if be in ("am", "are") else None
    bare = bare_verb(does[1]) if does else ""
    return f"Do {who} {bare} {does[2]}" if does and bare else ""


def _second_person(text: str, *, negated: bool) -> str:
    """Return what "you" do or have: "have a heroin addiction", "do not use drugs"."""
    said = ""
    if match := WITH.fullmatch(text):
        said = f"have {with_article(match[1])}"
    elif match := PARTICIPLE.fullmatch(text):
        return "" if negated else was_done(match[1], "are", plural=True)
    elif match := WHO_DOES.fullmatch(text):
        if match[1] == "is":
            return f"are {'not ' if negated else ''}{match[2]}"
        bare = bare_verb(match[1])
        said = f"{bare} {match[2]}" if bare else ""
        if match[1] == "sexually" and match[2].startswith("abuses "):
            said = f"sexually abuse {match[2].removeprefix('abuses ')}"
    if negated and said == "kill someone":
        return "have not killed anyone"
    return f"do not {said}" if said and negated else said
