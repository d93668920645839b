"""Words before a label that its suggestion leaves hanging: "dangerous, people accused of".

They go with the offense where it has room for them, and are left out where they would say
something else of the people: nobody is a "large-scale person".
"""

import re

from generator.lint.english.articles import Wording
from generator.lint.english.capitals import begun_like
from generator.lint.english.headlines import titled
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.word_sets import words
from generator.lint.wording.article_before import with_article
from generator.lint.wording.compared import compared, is_compared
from generator.lint.wording.described import AGAIN, OFFENSE, Said, described, inserted, repeated
from generator.lint.wording.place_owners import with_place_owner

_SCALE = words(
    "level scale time grab major organized petty professional sophisticated corporate"
    " border global international internet interstate multistate online state transnational"
)
# "international drug traffickers" traffic drugs internationally.
_WHERE = {
    "cross-border": "across borders",
    "global": "around the world",
    "international": "internationally",
    "internet": "online",
    "interstate": "across state lines",
    "online": "online",
    "multi-state": "in several states",
    "multistate": "in several states",
    "transnational": "across borders",
}
_TRADE = later(r"\b(?:deal|sale|sell|smuggl|sold|traffic)\w*", re.IGNORECASE)
_TRADE_OF = later(r"\b(of|charged with) (?=(?:[a-z]+ )?(?:smuggling|trafficking)\b)", re.IGNORECASE)
_A_GANG = later(r"\bin (a )?gang(?=s?\b)")
_AND_WHO = later(r"(?: and)?(?: who)?\Z", re.IGNORECASE)
_ALSO_HANGING = words(
    "called career core hardcore hardened notorious real true worst bit illegal seasoned practiced"
    " textbook"
)
_YOUTH = words("juvenile teen teenage young youthful")
_ONCE = words("already formerly newly once previously recently twice")
_MAYBE = words("aspiring be budding future potential prospective wannabe")
_FAILED = words("be failed")
_AS_NOUN = {
    "immigrant": ("immigrant", "immigrants"),
    "noncitizen": ("noncitizen", "noncitizens"),
    "teenage": ("teenager", "teenagers"),
}
_LAST = (
    AGAIN
    | _SCALE
    | _ALSO_HANGING
    | _YOUTH
    | _ONCE
    | _MAYBE
    | frozenset(_AS_NOUN)
    | words("and or most failed incarcerated jailed imprisoned")
)
_HEAD = later(
    r"(?:(?:armed|formerly|incarcerated|newly|other|unhoused|young)\s){0,3}"
    r"(?:adults?|man|men|noncitizens?|people|person|woman|women)\b",
    re.IGNORECASE,
)
_SIZE = later(
    r"\b((?:high|low|mid|street|large|small)\s(?:level|scale|time)|smash\sand\sgrab|major"
    r"|corporate|organized|petty|professional|sophisticated"
    r"|cross\sborder|global|international|internet|interstate|multi\s?state|online"
    r"|transnational)\s\Z",
    re.IGNORECASE,
)
# "the highest-level traffickers": that is where they do it, and no people are "highest-level".
_RANK = later(r"\bthe\s(highest|lowest)\slevel\s\Z")
_WHO_LAST = later(r"((?: and)? who)?\Z")
_SELLING = later(r"\b(?:of selling|who (sells?|sold)) (\w+)\Z")
_MAKES = {"sell": "make", "sells": "makes", "sold": "made"}
_CORE = later(r"\b(?:hard\score|so\scalled|two\sbit|(?<=\ba\s)(?:real|true))\s\Z", re.IGNORECASE)
# "the most prolific person on probation"
_COMPARED = later(r"\b(?:least|less|more|most)\s[a-z]+\s\Z", re.IGNORECASE)
_WOULD_BE = later(
    r"\b(?:aspiring|budding|wannabe|would\sbe|future|potential|prospective)\s\Z", re.IGNORECASE
)
_OF_CRIME = later(
    r"\b(?:accused|convicted) of ((?:an? )?(?:\w+ )?(?:offenses?|crimes?|felony|felonies))\b"
    r"|\bwho commits? ((?:an? )?(?:\w+ )?(?:offenses?|crimes?))\b"
)
_WHO_HARM = later(r" who harms? (?=children|others)", re.IGNORECASE)
# "a failed carjacker", "the would-be robbers", but "The court failed thieves"
_TRIED = later(
    r"(?:\bwould\sbe|(?:\A|(?<=[.:]\s)|(?<=\ba\s)|(?<=\bthe\s)|(?<=\bthis\s)|(?<=\btwo\s)"
    r"|(?<=\bthree\s)|(?<=\bother\s))failed)\s\Z",
    re.IGNORECASE,
)
_TRIED_DEED = (
    r"(?:[\w-]+ ){0,2}?(?:arsons?|burglar(?:y|ies)|carjackings?|home invasions?|kidnappings?|rapes?"
    r"|robber(?:y|ies)|shoplifting|thefts?|offenses?\sagainst\s(?:a\schild|children))"
)
_TRIED_OF = later(
    r"\b((?:accused|convicted|suspected) of |charged with |sentenced for )(an? )?"
    rf"(?={_TRIED_DEED}\Z)",
    re.IGNORECASE,
)
_TRIED_SUSPECT = later(rf"(?={_TRIED_DEED} suspects?\Z)", re.IGNORECASE)
_THE_MOST = later(r"(?:\b(?:her|his|its|our|the|their)|'s)\s(most\s)\Z", re.IGNORECASE)
_MOST = later(r"\b(of|commits?|committed) (?:an? )?(?=(?:serious|violent) )", re.IGNORECASE)
_DONE = later(r"(?:accused|charged|convicted|released|sentenced)\b", re.IGNORECASE)
_DONE_IN_TEXT = later(r"(?<!previously )\b(accused|convicted|released|sentenced)\b", re.IGNORECASE)
_PEOPLE = later(r"\b(?:(people)|person)\b")
_HELD = later(r"incarcerated (person|people)\Z", re.IGNORECASE)
_YOUNG = later(r"young (?:person|people)\Z", re.IGNORECASE)
# "An illegal immigrant thief": what is illegal about him is another label.
_NOT_TAKEN = ("here would be ", "illegal immigrant ")
_REACH = 48


def without_hanging(wording: Wording, setting: Setting) -> Wording:
    """Return wording that takes in what it would leave hanging before the people."""
    at = len(setting.before) - wording.before
    near = setting.before[max(0, at - _REACH) : at]
    if near[-1:] != " " or near.lower().endswith(_NOT_TAKEN) or not wording.suggestions:
        return wording
    last = near[near.rfind(" ", 0, -1) + 1 : -1].lower().lstrip('\u201c"')
    if is_compared(near) and _HEAD.match(wording.suggestions[0]):
        return compared(wording, setting.before[at:] + setting.term)
    if wording.before and last.endswith("'s") and _HEAD.match(wording.suggestions[0]):
        # Of "the city's serious criminals", the adjective is taken in.
        return _of_place(wording, setting._replace(before=setting.before[:at]))
    is_tried = last in _FAILED and _TRIED_SUSPECT.match(wording.suggestions[0])
    hangs = last in _LAST or last.endswith(",")
    if not (hangs and (is_tried or _HEAD.match(wording.suggestions[0]))):
        return wording
    said = _said(wording.suggestions, near, at, setting)
    if said is None:
        return wording
    cut = at - said.dropped
    texts = begun_like(setting.before[cut], said.texts)
    around = with_article(texts, setting._replace(before=setting.before[:cut]))
    before = wording.before + said.dropped + around.before
    return wording._replace(suggestions=around.suggestions, before=before)


def _of_place(wording: Wording, setting: Setting) -> Wording:
    """Return "people in the city convicted of" for "the city's people convicted of"."""
    owned = with_place_owner(wording.suggestions, setting)
    if owned is None:
        return wording
    return wording._replace(suggestions=owned.suggestions, before=wording.before + owned.before)


def _said(texts: tuple[str, ...], near: str, at: int, setting: Setting) -> Said | None:
    last = near.rsplit(maxsplit=1)[-1].lower()
    if last.endswith(",") or last in ("and", "or"):
        return described(texts, near, setting)
    if last in _ONCE:
        return _done(texts, last, at, setting)
    if last in _MAYBE or last in _FAILED:
        return _attempted(texts, near) or _possible(texts, near)
    if last in _AS_NOUN or last in _YOUTH or texts[0].lower().startswith(f"{last} "):
        return _doubled(texts, last)
    if last == "most":
        return _most(texts, near)
    return _sized(texts, near) or _graded(texts, near, last)


def _done(texts: tuple[str, ...], once: str, at: int, setting: Setting) -> Said | None:
    """Return "people previously convicted of" for "previously convicted" ones, or None."""
    # Of "previously convicted gun offenders", the status may have been taken in.
    if not _DONE.match(setting.before[at:] + setting.term):
        return None
    said = tuple(
        f"{one[: done.start()]}{once.title() if done[0].istitle() else once} {one[done.start() :]}"
        for one in texts
        if (done := _DONE_IN_TEXT.search(one))
    )
    return Said(said, len(once) + 1) if said else None


def _doubled(texts: tuple[str, ...], last: str) -> Said | None:
    """Return "young people" for "young young people", or None."""
    first = texts[0].partition(" ")[0].lower()
    if first == last or (first == "young" and last in _YOUTH):
        return Said(texts, len(last) + 1)
    if last in _AS_NOUN:
        # "noncitizen criminals" are noncitizens, an immigrant detainee a "detained immigrant".
        one, several = _AS_NOUN[last]
        said = (_PEOPLE.sub(lambda who: several if who[1] else one, text, 1) for text in texts)
        return Said(tuple(said), len(last) + 1)
    if last in ("juvenile", "youthful") and first in ("person", "people"):
        return Said(tuple(f"young {one}" for one in texts), len(last) + 1)
    return None


def _possible(texts: tuple[str, ...], near: str) -> Said | None:
    """Return "people who might commit crimes" for would-be criminals, or None."""
    would_be = _WOULD_BE.search(near)
    if would_be is None:
        return None
    if texts[0].lower() in ("person", "people"):
        # "Would-Be Predator Arrested": the police have accused him of it.
        return Said(texts, len(would_be.group()))
    if _WHO_HARM.search(texts[0]):
        said = (_WHO_HARM.sub(_would, one) for one in texts)
        return Said(tuple(said), len(would_be.group()))
    if not _OF_CRIME.search(texts[0]):
        return None
    said = (_OF_CRIME.sub(_might, one) for one in texts if _OF_CRIME.search(one))
    return Said(tuple(dict.fromkeys(said)), len(would_be.group()))


def _attempted(texts: tuple[str, ...], near: str) -> Said | None:
    """Return "accused of attempted robbery" for a would-be robber who has tried it, or None."""
    tried = _TRIED.search(near)
    said = tuple(filter(None, map(_of_attempt, texts))) if tried else ()
    return Said(said, len(tried.group())) if tried and said else None


def _of_attempt(text: str) -> str:
    # Of a verdict that is told, a text may say it, or nothing of any deed.
    if (
        text.lower() in ("person", "people", "person responsible")
        or " of attempted " in text.lower()
    ):
        return text
    attempted = "Attempted " if text.rpartition(" ")[2].istitle() else "attempted "
    if _TRIED_SUSPECT.match(text):
        return f"{attempted}{text}"
    if not _TRIED_OF.search(text):
        return ""
    return _TRIED_OF.sub(lambda of: f"{of[1]}{'an ' if of[2] else ''}{attempted}", text)


def _would(match: re.Match[str]) -> str:
    return " Who Would Harm " if match[0].istitle() else " who would harm "


def _might(match: re.Match[str]) -> str:
    return f"who might commit {match[1] or match[2]}"


def _most(texts: tuple[str, ...], near: str) -> Said | None:
    """Return "people convicted of the most violent crimes" for "the most people", or None."""
    most = _THE_MOST.search(near)
    if most is None:
        return None
    return Said(tuple(_MOST.sub(r"\1 the most ", one) for one in texts), len(most[1]))


def _sized(texts: tuple[str, ...], near: str) -> Said | None:
    """Return "people accused of large-scale crimes" for large-scale ones, or None."""
    size = _SIZE.search(near)
    if size is None:
        return _ranked(texts, rank) if (rank := _RANK.search(near)) else None
    said = size[1].lower()
    said = "smash-and-grab" if "grab" in said else said.replace(" ", "-")
    fits = not said.endswith("time") and said != "professional"
    sized = tuple(_of_size(one, said) for one in texts) if fits else texts
    return Said(sized, len(size.group()))


def _ranked(texts: tuple[str, ...], rank: re.Match[str]) -> Said:
    """Return "people who sell drugs at the highest level" for the highest-level dealers."""
    at_level = rf" at the {rank[1]} level\1"
    return Said(tuple(_WHO_LAST.sub(at_level, one, count=1) for one in texts), len(rank[0]))


def _of_size(text: str, said: str) -> str:
    if offense := OFFENSE.search(text):
        return inserted(text, offense, said)
    if said in _WHERE:
        return _where(text, said)
    if said.endswith("level") and (held := _HELD.match(text)):
        # "low-level inmates"
        of_level = f"{held[1]} incarcerated for {said} offenses"
        return titled(of_level) if text.istitle() else of_level
    if said.endswith(("level", "scale")):
        return _SELLING.sub(lambda sold: _sales_of(sold, said), text)
    return text


def _where(text: str, said: str) -> str:
    """Return "people who traffic drugs internationally" for international traffickers."""
    if not _TRADE.search(text):
        return _A_GANG.sub(lambda gang: f"in {'an ' if gang[1] else ''}{said} gang", text)
    if _TRADE_OF.search(text):
        last = text.rpartition(" ")[2]
        said = said.upper() if last.isupper() else said.title() if last.istitle() else said
        return _TRADE_OF.sub(rf"\1 {said} ", text, count=1)
    return _AND_WHO.sub(lambda more: f" {_WHERE[said]}{more[0]}", text, count=1)


def _sales_of(sold: re.Match[str], size: str) -> str:
    """Return "of street-level drug sales", or that somebody makes such sales."""
    verb = f"who {_MAKES[sold[1]]}" if sold[1] else "of"
    return f"{verb} {size} {sold[2].removesuffix('s')} sales"


def _graded(texts: tuple[str, ...], near: str, last: str) -> Said | None:
    length = len(last) + 1
    if _COMPARED.search(near):
        return None
    if last in AGAIN:
        return Said(tuple(map(_again, texts)), length)
    if last in ("bit", "core", "called", "real", "true"):
        core = _CORE.search(near)
        return Said(texts, len(core.group())) if core else None
    return Said(texts, length) if last in _ALSO_HANGING else None


def _again(text: str) -> str:
    """Return "people repeatedly incarcerated" for repeat inmates."""
    if held := _HELD.match(text):
        return f"{held[1]} repeatedly incarcerated"
    if _YOUNG.match(text):
        return f"{text} accused of repeated offenses"
    offense = OFFENSE.search(text)
    return repeated(text, offense) if offense else text
