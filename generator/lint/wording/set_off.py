"""A label between commas: "Pruitt, a registered sex offender, moved"."""

import re

from generator.lint.english.articles import Wording, article_for, is_plural
from generator.lint.english.capitals import capital_first
from generator.lint.english.deeds import DID_AFTER
from generator.lint.english.gangs import of_named
from generator.lint.english.person_first import (
    BESIDE,
    ILLNESS,
    PARTICIPLE,
    WHO_DOES,
    WITH,
    clause,
    in_past_tense,
    with_article,
)
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.wording.counted import COUNTED, says_no_more
from generator.lint.wording.of_named import said_of_named

# "Pruitt, a registered sex offender, moved": the clause is set off by commas.
_APPOSITION = later(r"(?:(?<=[A-Za-z],)|(?<=,\s\d\d,))\s(an?\s|AN?\s)\Z")
# "Mateo Ruiz, 63, transient, was indicted", "Marlow Man, Convicted Felon, Pleads Guilty"
_BARE_BEHIND = later(
    r"(?:[a-z],\s\d\d|\b(?:man|woman|teen(?:ager)?|resident|father|mother|couple)"
    # "Teacher's Aide, Online Predator, Ordered Held"
    r"|\A\W*(?:[\w'-]+\s){0,3}(?:aide|bookkeeper|clerk|coach|counselor|custodian|deputy|doctor|driver|guard|janitor"
    r"|lawyer|nurse|officer|pastor|priest|principal|student|teacher|trainer|tutor)"
    r"|\A(?-i:[A-Z][a-z]+\s(?:[A-Z]\.?\s)?[A-Z][a-z]+)),\s\Z",
    re.IGNORECASE,
)
# "Yes, a felon" answers, and names nobody.
_ANSWER = later(
    r"(?:\A|[.!?]\s)[\"\u201c]?(?:correct|exactly|indeed|no|right|sure|that's\sright|true|yes),\san?\s\Z",
    re.IGNORECASE,
)
# "He was living in a shed, an addict by his own account": the shed is none.
_LIVING_BEFORE = later(
    r"\b(?:(lived|slept|stayed|(?<!\bis\s)(?<!\bare\s)(?:living|sleeping|staying))|li(?:ves|ving)|sleep(?:s|ing)|stay(?:s|ing))\s"
    r"(?:alone\s)?(?:at|behind|beneath|beside|by|in|inside|near|on|outside|under)\s[^.;,]{3,50},\s(an?\s)\Z"
)
_IN_LIST = later(r",\s(?:an?|the|two|several|[a-z]+s)(?:\s\w+){0,3}\s?,\san?\s\Z")
_SET_OFF = later(r"\s*(?:[;.)]|,(?!\s(?:and|or|an?|the)\b)|\Z)")
# "a recovering alcoholic with 20 years in uniform, volunteers", "a gang member for years, fled"
_SET_OFF_AFTER = later(
    r"\s(with|by|off|since|for(?=\s(?:[a-z]+\s){0,3}(?:[\w-]+\s)?(?:decades?|months|years?)\s?,))\s[\w'.$]+(?:\s[\w'.$]+){0,6}\s?(?=[,.;](?!\s(?:and|or)\b))"
)
_WITH_AFTER = later(r"\swith(?=\s)")
# Of whom the sentence says that he died, nothing is so any more.
_DIED_AFTER = later(
    r",\s(?:had\s)?(?:died|drowned|froze\sto\sdeath|overdosed|succumbed|is\s(?:dead|gone)\b"
    r"|was\s(?:buried|found\sdead|killed|pronounced\sdead|shot\s(?:dead|to\sdeath)))\b"
)
# "She lost her brother, an addict, in 2019", "Her late brother, an addict, was 20"
_DIED_BEFORE = later(
    r"\b(?:(?:buried|lost|mourn(?:ed|s)?)\s(?:her|his|our|their)\s(?:[a-z]+\s){0,2}|late\s)[a-z]+,\san?\s\Z"
)
# "Her son, a heroin addict, had called for help": so it was then.
_HAD_AFTER = later(
    r",\shad\s(?:(?:\w+ly|already|never|not|once|twice)\s)?(?:been|begun|come|fallen|found|given"
    r"|gone|got(?:ten)?|left|lost|met|spent|stolen|taken|told|[a-z]{2,}ed)\b"
)
_LASTS = later(
    r"who (?:has (?:an? )?(?:[\w-]+ )*(?:addiction|disorder|illness|schizophrenia)|is in recovery"
    r"|is without|uses?)\b"
)
_WHO_HAD_AFTER = later(r"\swho\shad\s(?:\w+ly\s)?(?:been|[a-z]+ed)\b")
# "In May 2017, Moore, a parolee, robbed a store": so it was then.
_DATED_BEFORE = later(
    r"(?:\A|[.!?]\s)(?:In|On)\s(?:(?:early|late)\s)?(?:[A-Z][a-z.]+\s)?(?:\d{1,2},\s)?"
    r"(?:19|20)\d\d,\s[A-Z][\w.']+(?:\s[A-Z][\w.']+){0,2}\s?(?:,\s\d\d)?,\s(?:an?\s)?\Z"
)
_NOT_YET_AFTER = later(r"[^.;]*\b(?:are|can|faces|is|may|will)\b")
_AND_NOW = later(r"\band (has|is)\Z")
_BOTH = later(
    r"(?<=[A-Za-z\d],)\s((?:both|all)\s"
    r"|(?:(?:all|both|many|most|one|several|some|two|three|four|five|six)\sof\s(?:them|whom)\s))\Z"
)
# "A convicted felon, Ortiz was not allowed"
_LEADING = later(r"(?:\A|[.!?][\"\u201d]?\s)[\"\u201c]?([Aa]n?\s)\Z")
_NAMED_AFTER = later(
    r",\s(the\sdefendant|he|she|(?:[A-Z][\w.']+\s){0,3}[A-Z][\w.']+)(?=\s[a-z])"
    r"\s(?!(?:added|and|explained|noted|or|said|says|told|wrote)\b)"
)
# Beside a new conviction, the one before is called so.
_JUST_TRIED = later(
    r"\b(?:convict(?:ed|ion\sof|s)|found\sguilty|guilty\sverdict|sentenc(?:ed|ing\sof))\b"
)
_COUNTED_AFTER = later(r"\shas\s(?:[\w,]+\s){1,6}(?:convictions?|felonies|strikes)\b")
_HAS_BEEN = {
    "who has ": "who has had ",
    "who is ": "who has been ",
    "who leads ": "who has led ",
    "alleged to be ": "alleged to have been ",
    "alleged to lead ": "alleged to have led ",
}
_IS_SO = later("|".join(_HAS_BEEN))
_WANTED = later(r"person\s(wanted\son\s.*)")
# "a drug user since college" has used them since.
_DOES = later(r"who (drink|inject|misuse|sell|use)s?\b")
_DONE = {"drink": "drunk", "inject": "injected", "misuse": "misused", "sell": "sold", "use": "used"}
_HELD = "incarcerated people"
_OF_THEM = (" them ", " whom ")


def set_off(plain: tuple[str, ...], near: str, after: str) -> Wording | None:
    """Return a clause for a label between commas: ", who has ...,"."""
    if plain[0] == "intoxicated person":
        # "Hale, a drunk, was found guilty": that is how he lives.
        plain = tuple(one for one in plain if one.endswith(" drinks heavily")) or plain
    said = _set_off(plain, near, after)
    if said is None or not _DATED_BEFORE.search(near) or _NOT_YET_AFTER.match(after):
        return said
    past = (_AND_NOW.sub(_and_then, in_past_tense(one)) for one in said.suggestions)
    return said._replace(suggestions=tuple(past))


def _and_then(now: re.Match[str]) -> str:
    return "and had" if now[1] == "has" else "and was"


def _set_off(plain: tuple[str, ...], near: str, after: str) -> Wording | None:
    return _of_each(plain, near, after) or _of_one(plain, near, after)


def _of_one(plain: tuple[str, ...], near: str, after: str) -> Wording | None:
    # "Joe Hale, kingpin of the Elm ring, won"
    is_set_off = _SET_OFF.match(after) or plain[0].endswith(" leading")
    if is_set_off and _BARE_BEHIND.search(near) and _clause_differs(plain[0]):
        return Wording(tuple(clause(one) for one in plain if _clause_differs(one)))
    if living := _LIVING_BEFORE.search(near):
        texts = tuple(map(in_past_tense, plain)) if living[1] else plain
        return Wording(tuple(f"{article_for(one)} {one}" for one in texts), len(living[2]))
    apposition = None if _ANSWER.search(near) else _APPOSITION.search(near)
    if apposition is None or _IN_LIST.search(near) or not _clause_differs(plain[0]):
        return None
    texts = tuple(clause(one) for one in plain if _clause_differs(one))
    if _DIED_AFTER.match(after) or _DIED_BEFORE.search(near) or _was_then(texts[0], after):
        texts = tuple(map(in_past_tense, texts))
    if _SET_OFF.match(after):
        return Wording(texts, len(apposition[1]))
    if goes_on := _SET_OFF_AFTER.match(after):
        gang = _of_gang(texts, near, after, len(apposition[1]))
        said = gang or _going_on(plain, texts, goes_on, apposition)
        return _as_of_the_dead(said, after)
    return _of_named(texts, near, after, len(apposition[1]))


def _as_of_the_dead(said: Wording | None, after: str) -> Wording | None:
    """Return "who had used drugs" for "a drug user since college, drowned"."""
    if said is None or not _DIED_AFTER.search(after):
        return said
    return said._replace(suggestions=tuple(map(in_past_tense, said.suggestions)))


def _was_then(text: str, after: str) -> bool:
    """Tell whether a state is told of then: "a drug user, had called", "a drunkard, hit her"."""
    if text.startswith("who drinks "):
        return DID_AFTER.match(after.removeprefix(",")) is not None
    return bool(_HAD_AFTER.match(after) and _LASTS.match(text))


def leading(plain: tuple[str, ...], near: str, after: str) -> Wording | None:
    """Return "Convicted of a felony" for "A felon" before the name of whom it is said, or None."""
    named = _NAMED_AFTER.match(after) if after.startswith(", ") else None
    first = _LEADING.search(near) if named else None
    if first is None or named is None:
        return None
    is_told = "conviction" in plain[0] and _COUNTED_AFTER.match(after, named.end(1))
    if is_told or plain[0] in ("person", "Person"):
        # "A repeat offender, Ortiz has four prior convictions": the sentence says it.
        return Wording((capital_first(named[1]),), len(first[1]), named.end(1))
    texts = filter(None, map(_led_by, plain))
    return next((Wording((capital_first(one),), len(first[1])) for one in texts), None)


def _led_by(text: str) -> str:
    """Return what a sentence may begin with, of whoever comes next: "with a long history"."""
    if match := PARTICIPLE.fullmatch(text) or BESIDE.fullmatch(text) or _WANTED.fullmatch(text):
        return match[1]
    match = None if ILLNESS.search(text) else WITH.fullmatch(text)
    return f"with {match[1]}" if match else ""


def _of_gang(texts: tuple[str, ...], near: str, after: str, before: int) -> Wording | None:
    """Return "who is in the Elm Kings" for "a gang member with the Elm Kings", or None."""
    named, length = of_named(texts, Setting(near, "", after))
    return Wording(named, before, length) if length else None


def _of_named(texts: tuple[str, ...], near: str, after: str, before: int) -> Wording | None:
    """Return clauses joined to what else stands between the commas behind a name, or None."""
    more = _of_gang(texts, near, after, 0) or said_of_named(texts, near, after)
    was_so = _WHO_HAD_AFTER.match(after) and _LASTS.match(texts[0])
    if more and (was_so or _DIED_AFTER.search(after)):
        more = more._replace(suggestions=tuple(map(in_past_tense, more.suggestions)))
    return more and more._replace(before=before)


def _of_each(plain: tuple[str, ...], near: str, after: str) -> Wording | None:
    """Return what is said of both, of all or of some: ", both convicted of felonies,"."""
    both = _BOTH.search(near)
    joined = _WITH_AFTER.match(after) if both else None
    if both is None or not _of_both(plain[0]):
        return None
    is_held = plain[0] == _HELD and after.startswith((" at ", " in "))
    if not (joined or is_held or _SET_OFF.match(after)):
        return None
    said = tuple(filter(None, map(_of_both, plain)))
    if near.endswith(_OF_THEM):
        said = tuple(map(_of_some, said))
        if said[0].startswith("of "):
            # "two of them people who use drugs"
            return None
    if joined:
        said = tuple(f"{one} and with" for one in said if not one.startswith("of "))
    return Wording(said, after=joined.end() if joined else 0)


def _of_both(text: str) -> str:
    """Return what stands behind "both": "convicted of felonies", "of whom sold sex"."""
    if text == _HELD:
        return "incarcerated"
    if match := PARTICIPLE.fullmatch(text) or BESIDE.fullmatch(text):
        return match[1]
    if match := WHO_DOES.fullmatch(text):
        return f"of whom {match[1]} {match[2]}"
    match = WITH.fullmatch(text)
    return f"of whom have {match[1]}" if match else ""


def _of_some(said: str) -> str:
    """Return what stands behind "two of them": "with felony convictions"."""
    return said.replace("of whom have ", "with ", 1)


def _going_on(
    plain: tuple[str, ...],
    texts: tuple[str, ...],
    goes_on: re.Match[str],
    apposition: re.Match[str],
) -> Wording | None:
    """Return a clause that the sentence goes on with: ", who uses drugs and has two sons,"."""
    before = len(apposition[1])
    if goes_on[1] in ("for", "since"):
        return Wording(tuple(map(_has_had, texts)), before)
    if goes_on[1] == "off":
        # "a schizophrenic off his medication"
        return Wording(tuple(f"{in_past_tense(one)} and was" for one in texts), before)
    if goes_on[1] == "by":
        return Wording(texts, before)
    after = goes_on.string
    said = next(filter(None, map(WITH.fullmatch, plain)), None)
    if said and PARTICIPLE.fullmatch(plain[0]) and not COUNTED.match(after):
        # "a convicted felon with three prison terms": two things that he has.
        has = with_article(said[1])
        if _JUST_TRIED.search(apposition.string) or _JUST_TRIED.search(after):
            has = has.replace("a felony ", "a prior felony ", 1)
        return Wording((f"who has {has} and",), before, len(" with"))
    clauses = (_as_clause(one) for one in texts)
    joined = tuple(_and_has(one, after) for one in clauses if one.startswith("who"))
    return Wording(joined, before, len(" with")) if joined else None


def _as_clause(said: str) -> str:
    """Return what is alleged as a clause: "who is alleged to be in a gang"."""
    return f"who is {said}" if said.startswith("alleged ") else said


def _has_had(said: str) -> str:
    """Return a clause as it goes on with "since"."""
    if said.startswith("who is required "):
        return f"who has been{said.removeprefix('who is')}"
    if does := _DOES.match(said):
        return f"who has {_DONE[does[1]]}{said[does.end() :]}"
    now = _IS_SO.match(said)
    return f"{_HAS_BEEN[now[0]]}{said[now.end() :]}" if now else said


def _and_has(said: str, after: str) -> str:
    # "with 22 arrests" says of what the history is.
    counted = COUNTED.match(after) if "conviction" in said or "convicted" in said else None
    return "who has" if counted and says_no_more(said, counted) else f"{said} and has"


def _clause_differs(text: str) -> bool:
    return not is_plural(text) and not clause(text).startswith(("a ", "an "))
