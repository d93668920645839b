"""Whom others call so: "people you would call junkies" are people who use drugs."""

from generator.lint.english.articles import Wording
from generator.lint.kept.patterns import later
from generator.lint.model import Rule
from generator.lint.setting import Setting

# Who calls them so, and not "people who call inmates"
_WHO = (
    r"(?P<who>(?:some|many|most|other)\s(?:of\sus|folks|neighbors|people)"
    r"|(?:[Tt]he|[Mm]y|[Oo]ur|[Hh]er|[Hh]is|[Tt]heir)\s[a-z]+"
    r"|(?!(?:can|could|did|does|has|may|must|not|often|should|that|to|whom?|will|would)\s)[a-z]+)"
)
_CALL = (
    r"(?P<verb>(?:(?:can|could|ha[sd]|have|like\sto|may|might|often|once|sometimes|still|used\sto"
    r"|would)\s){0,2}call(?:ed|s)?)"
)
# "people you would call", "what some folks call an", "a man the papers called a"
_CALLED = later(
    r"\b(?P<head>[Ww]hat|[Pp]eople|[Tt]hose|[Ff]olks|[Mm]en|[Ww]omen|[Yy]oung\speople|[Ss]omeone"
    r"|[Ss]omebody|an?\s(?:man|person|woman))\s"
    rf"(?:(?:that|whom?)\s)?{_WHO}(?:'d)?\s{_CALL}\s(?P<article>an?\s)?\Z"
)
_OF_ANYBODY = frozenset(("you", "we", "they", "other", "others", "some", "many", "most", "people"))
# "what the report called a treatment failure" is nobody.
_PERSON = later(r"(?:person|people)\b")
_CLOSED_AFTER = later(r"(\.?)[\"\u201d]")
# What somebody is accused of is not said of whom others only call so.
_NO_CRIME = later(
    r"(?:people|person)\s(?=(?:experiencing|in\s(?:custody|recovery)|who\s(?:drink|use|misuse)s?|with|without)\b"
    r"(?!.*\b(?:conviction|legal\spermission)))(.+)"
)


def without_marks(wording: Wording, setting: Setting) -> Wording:
    """Take in quotation marks that hold only the term: nobody said the other words."""
    if not setting.before[: len(setting.before) - wording.before].endswith(('"', "\u201c")):
        return wording
    closed = _CLOSED_AFTER.match(setting.after, wording.after)
    if closed is None or not wording.suggestions:
        return wording
    texts = tuple(one + closed[1] for one in wording.suggestions)
    return Wording(texts, wording.before + 1, closed.end())


def as_called(rule: Rule, form: str, setting: Setting) -> Wording | None:
    """Return "people who use drugs" for "people you would call junkies", nothing, or None."""
    near = setting.line_before[-60:]
    found = _CALLED.search(near) if " call" in near[-12:] else None
    if found is None or not any(map(_PERSON.match, rule.suggestions[form])):
        return None
    who = found["who"].partition(" ")[0]
    if who not in _OF_ANYBODY or found["verb"] == "called":
        return Wording(())
    texts = map(_NO_CRIME.fullmatch, rule.suggestions[form])
    said = tuple(one[1] for one in texts if one)
    is_one = bool(found["article"])
    head = found["head"]
    if head.lower() in ("what", "those", "folks") or (head.lower() == "people" and is_one):
        head = "someone" if is_one else "people"
    if found["head"][0].isupper():
        head = head[0].upper() + head[1:]
    return Wording(tuple(f"{head} {one}" for one in said), len(found[0]) if said else 0)
