"""A noun before a label that says who somebody is already: "a fugitive gang member".

Or one joined to it by a slash, which a case has for them: "the inmate/defendant".
"""

import re

from generator.lint.english.articles import Wording
from generator.lint.english.capitals import begun_like
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.wording.nations import with_nation

_MAY_BE = (
    *("accomplice ", "conspirator ", "defendant ", "defendants ", "suspect ", "quasi ", "semi "),
    *("national ", "fugitive ", "turned ", "cold case "),
    *("nazi ", "supremacist ", "skinhead ", "anarchist ", "terrorist ", "extremist ", "fascist "),
)
# "a Mexican national drug trafficker", but "a national drug dealer"
_NOUN_BEFORE = later(
    r"(?:\b(?:foreign|(?-i:[A-Z])\w+(?:an|ese|ish|ch|ek|ic|i|ino))\s(national\s)"
    r"|\b(fugitive\s))\Z",
    re.IGNORECASE,
)
# "Former Teacher Turned Child Predator", but "He turned drug dealer" has nobody else there.
_TURNED_BEFORE = later(
    r"\b(?!(?:had|has|he|she|they|then|later|was|who)\b)([a-z]{3,})\sturned\s(?:an?\s)?\Z",
    re.IGNORECASE,
)
# "Fentanyl turned casual users into customers"
_TURNED_INTO_AFTER = later(r"\s(?:against|away|in|into|on|out|over|to)\b", re.IGNORECASE)
# "Co-defendant burglar"; "told the defendant felons may not" has two.
_PARTY_BEFORE = later(
    r"\b(accomplice|co\s?(?:conspirator|defendant)|defendant|suspect)(s?)\s\Z", re.IGNORECASE
)
_OTHERS = frozenset({"defendant", "suspect"})
_HELD = later(r"(incarcerated )(person|people)\Z", re.IGNORECASE)
# "a semi-transient", "Hale was semi-transient"
_PARTLY_BEFORE = later(
    r"(\b(?:been|is|was|are|were)\s(?:\w+ly\s)?)?\b((?:semi|quasi)\s)\Z", re.IGNORECASE
)
# "He drove the semi thieves had taken"
_TRUCK_BEFORE = later(r"\b(?:a|the|this|that)\ssemi\s\Z", re.IGNORECASE)
# "Inmate/Defendant Joe Hale", "the defendant/inmate"
# "neo-Nazi thugs" are neo-Nazis; "racist thugs" are people.
_FOLLOWER_BEFORE = later(
    r"\b((?:neo\s)?nazi|white\ssupremacist|skinhead|anarchist|(?:domestic\s)?terrorist|extremist|(?:neo\s)?fascist)\s\Z",
    re.IGNORECASE,
)
_ROLE = r"(?:co\sdefendant|codefendant|defendant|patient|petitioner|plaintiff|suspect)s?"
_ROLE_AFTER = later(rf"\s?/\s?({_ROLE})\b", re.IGNORECASE)
_ROLE_BEFORE = later(rf"\b({_ROLE})\s?/\s?\Z", re.IGNORECASE)
_COLD_CASE = later(r"\b(cold\scase\s)\Z", re.IGNORECASE)
# "A rapper and drug dealer was shot": with one article it is one person.
_WORK_BEFORE = later(
    r"(?:\ban?\s(?:[\w-]+\s){0,2}?|\A(?!the\s)(?:[\w-]+\s){0,2}?)"
    # An officer and burglar, a clerk and robber may be two.
    r"(actor|(?<!\bcon\s)(?<!\bscam\s)artist|athlete|businessman|coach|musician|pastor|player|priest|producer|promoter"
    r"|rapper|singer|teacher|tutor|veteran)\sand\s\Z",
    re.IGNORECASE,
)
_TWO_AFTER = later(
    r"\s(?:appear|are|argued|both|collided|died|exchanged|face|fight|flee|fought|get|have|met|plead"
    r"|struggled|talked|were)\b",
    re.IGNORECASE,
)
_NAME_AFTER = later(r"\s[A-Z]")
_PERSON = later(r"(person|people)\b(.*)", re.IGNORECASE)
_LONGEST_BEFORE, _LONGEST_NOUN = 40, 12


def with_own_noun(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Return what is said of somebody whom a noun before names: "a foreign national accused"."""
    if nation := with_nation(plain, setting):
        return nation
    if setting.before.endswith((" and ", " And ", " AND ")):
        return _with_work(plain, setting)
    if not setting.before[-_LONGEST_NOUN:].lower().endswith(_MAY_BE):
        return None
    near = setting.before[-_LONGEST_BEFORE:]
    if party := _PARTY_BEFORE.search(near):
        return _of_party(plain, party)
    partly = _PARTLY_BEFORE.search(near)
    if partly and not (setting.term.endswith("s") and _TRUCK_BEFORE.search(near)):
        return _partly(plain, partly)
    people = tuple(filter(None, map(_PERSON.fullmatch, plain)))
    return _of_noun(people, near, setting) if people and people[0][0] == plain[0] else None


def _with_work(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Return "rapper accused of selling drugs" for "a rapper and drug dealer", or None."""
    work = _WORK_BEFORE.search(setting.line_before[-_LONGEST_BEFORE:])
    people = tuple(filter(None, map(_PERSON.fullmatch, plain))) if work else ()
    if work is None or not people or people[0][0] != plain[0] or people[0][1].lower() == "people":
        return None
    if _TWO_AFTER.match(setting.after) or (
        setting.term.islower() and _NAME_AFTER.match(setting.after)
    ):
        return None
    return Wording(tuple(f"{work[1]}{one[2]}" for one in people), work.end() - work.start(1))


def in_role(setting: Setting) -> Wording | None:
    """Return the word of a case alone that a slash joins to a label, or None."""
    if setting.after.startswith(("/", " /")) and (role := _ROLE_AFTER.match(setting.after)):
        return Wording(begun_like(setting.term, (role[1],)), after=role.end())
    if not setting.before.endswith(("/", "/ ")):
        return None
    before = _ROLE_BEFORE.search(setting.before[-_LONGEST_BEFORE:])
    return Wording((before[1],), len(before[0])) if before else None


def _of_noun(people: tuple[re.Match[str], ...], near: str, setting: Setting) -> Wording | None:
    turned = _TURNED_BEFORE.search(near)
    if turned and not _TURNED_INTO_AFTER.match(setting.after):
        texts = (turned[1] + one[2] for one in people)
        return Wording(tuple(texts), len(turned.group()))
    if (cold := _COLD_CASE.search(near)) and people[0][2]:
        # "Cold Case Rapist Sentenced"
        solved = begun_like(cold[1], (_in_cold_case(one[0]) for one in people))
        return Wording(solved, len(cold[1]))
    if follower := _FOLLOWER_BEFORE.search(near):
        return _nationals(people, follower[0])
    noun = _NOUN_BEFORE.search(near)
    if noun is None or not people[0][2]:
        return None
    return _wanted(people, noun[2], setting) if noun[2] else _nationals(people, noun[1])


def _of_party(plain: tuple[str, ...], party: re.Match[str]) -> Wording | None:
    """Return "co-defendant accused of burglary" for "co-defendant burglar", or None."""
    texts = tuple(filter(None, (_as_party(one, party) for one in plain)))
    return Wording(begun_like(party[0], texts), len(party[0])) if texts else None


def _as_party(text: str, party: re.Match[str]) -> str:
    """Return what is said of a party to the case; empty where that is somebody else."""
    held, person = _HELD.match(text), _PERSON.fullmatch(text)
    who = held[2] if held else person[1] if person else ""
    is_several = who.lower() == "people"
    if not who or (is_several and not party[2] and party[1].lower() in _OTHERS):
        return ""
    noun = party[0].strip()
    if is_several and not party[2]:
        noun += "S" if noun.isupper() else "s"
    if held:
        return f"{held[1]}{noun if noun.isupper() else noun.lower()}"
    return f"{noun}{person[2]}" if person else ""


def _partly(plain: tuple[str, ...], partly: re.Match[str]) -> Wording:
    """Return what somebody is without "semi-", which no person can be."""
    if not partly[1]:
        return Wording(begun_like(partly[2], plain), len(partly[2]))
    said = (_PERSON.sub(r"\2", one, count=1).strip() or one for one in plain)
    return Wording(tuple(said), len(partly[2]))


def _nationals(people: tuple[re.Match[str], ...], noun: str) -> Wording:
    """Return "nationals accused of rape" for "foreign national rapists", "neo-Nazis" for thugs."""
    several = "S" if people[0][1].isupper() else "s"
    texts = (
        f"{noun.strip()}{several if one[1].lower() == 'people' else ''}{one[2]}" for one in people
    )
    return Wording(tuple(texts), len(noun))


def _wanted(people: tuple[re.Match[str], ...], fugitive: str, setting: Setting) -> Wording:
    """Return "wanted person accused of rape" for "fugitive rapist"."""
    if setting.after.lower().startswith(" wanted "):
        return Wording(tuple(one[0] for one in people), len(fugitive))
    texts = (f"wanted {one[0]}" for one in people)
    return Wording(begun_like(fugitive, texts), len(fugitive))


def _in_cold_case(text: str) -> str:
    if text.isupper():
        return f"{text} IN COLD CASE"
    return f"{text} in {'Cold Case' if text.partition(' ')[2][0].isupper() else 'a cold case'}"
