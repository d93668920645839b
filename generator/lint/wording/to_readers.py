"""What "you" are: "If you are a drug dealer" is "if you sell drugs"."""

from generator.lint.english.articles import Wording
from generator.lint.english.person_first import (
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
