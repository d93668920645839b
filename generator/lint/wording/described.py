"""Adjectives that a comma or "and" joins to a label's own: "dangerous, [violent felons]"."""

import re
from typing import NamedTuple

from generator.lint.english.articles import Wording, article_for
from generator.lint.english.capitals import begun_like
from generator.lint.english.illnesses import with_illness
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.word_sets import words

AGAIN = words("chronic frequent habitual persistent prolific recidivist recurring repeat serial")
"""Who does it more than once."""
_GRAVE = words(
    "dangerous serious violent hardened hardcore vicious ruthless notorious prolific brazen chronic"
    " habitual persistent repeat cold-blooded non-serious non-violent"
)
_OF_PERSON = words(
    "aggressive armed brutal callous calculating cowardly cruel deadly depraved desperate evil"
    " heartless heinous ill manipulative merciless predatory remorseless sadistic selfish"
    " sophisticated troubled unrepentant unstable young eligible qualifying"
)
OFFENSE = later(
    r"\b(?:of|charged with|commit(?:s|ted)?) (?:(an?|the most|repeated) )?"
    r"((?:minor|nonviolent|serious|violent) )?(?:[\w-]+ )?"
    r"(?:offenses?|crimes?|felon(?:y|ies))\b",
    re.IGNORECASE,
)
# "if dangerous, inmates are moved"
_PREDICATE = later(
    r"\b(?:although|are|as|be|became|been|being|but|considered|got|grew|if|is|once|though|turned|was"
    r"|were|when|while)\s"
    r"(?:\w+ly\s)?\Z",
    re.IGNORECASE,
)
_DESCRIBED = later(
    r"\b((?:[a-z]+ly\s)?(?:mentally\s(?=ill))?(non\s(?:serious|violent)|[a-z]+|cold\sblooded))"
    r"(,|\sand|\sor)\s\Z",
    re.IGNORECASE,
)
_ILL = later(r"mentally\sill\Z", re.IGNORECASE)
_THE_BEFORE = later(r"\bthe\s\Z", re.IGNORECASE)
# "the mentally ill and the homeless": those are others.
_OWN_ARTICLE = later(r"(?:our|the)\s(?!most\b)", re.IGNORECASE)
# "the mentally ill and violent offenders" may be of one group, "and addicts" is another.
_ADJECTIVE_FIRST = later(
    r"(?:[a-z]+ (?:addicted|level|risk|time) |[a-z]+ly |(?:addicted|chronic|convicted|dangerous"
    r"|former|frequent|habitual|homeless|incarcerated|juvenile|known|nonviolent|non violent"
    r"|persistent|prolific|recidivist|registered|repeat|serial|serious|unhoused|violent|young"
    r"|youthful) )",
    re.IGNORECASE,
)
_ARTICLE = later(r"(?:an?|the most) ", re.IGNORECASE)
# "a heroin and fentanyl dealer"
_OTHER_DRUG = later(
    r"\b(arms|cannabis|cocaine|crack|fentanyl|firearm|gun|weapons?|heroin|ketamine|marijuana|meth"
    r"|methamphetamine|opioid|pill|PCP)\s(?:and|or)\s\Z",
    re.IGNORECASE,
)
_OF_DRUG = later(
    r"\b(?:selling|who sells?|trafficking|using|who uses?|injecting"
    r"|with(?![\w ]+\bconvictions?\b))\s",
    re.IGNORECASE,
)
_OF_ARMS = later(r"\b(?:selling|who sells?|trafficking)\s", re.IGNORECASE)
_ONE_BEFORE = later(r"\b(?:an?|another|her|his|one)\s\Z", re.IGNORECASE)
_ARMS = words("arms firearm gun weapon weapons")
_DRUGS = words(
    "cannabis cocaine crack fentanyl heroin ketamine marijuana meth methamphetamine opioid opioids"
)
_ONE_GUN = later(r"\b(firearm|gun|weapon)(?=\s)", re.IGNORECASE)
_LONGEST_DRUG = 40
_USES_NOW = later(r" (?:who )?(mis)?us(?:es|ing) ")
_ONCE = later(r"\b(?:once|most)\s\Z", re.IGNORECASE)
_LONGEST_ONCE = 6


class Said(NamedTuple):
    """Suggestions that have taken in words before the label, and their length."""

    texts: tuple[str, ...]
    dropped: int


def described(texts: tuple[str, ...], near: str, setting: Setting) -> Said | None:
    """Return what is said without the comma of "dangerous, people" or the "and" of it; or None."""
    found = _DESCRIBED.search(near)
    if found is None or _is_of_others(found, near, setting):
        return None
    # Folded text has spaces for hyphens.
    adjective, length = found[2].lower().replace("non ", "non-"), len(found[0])
    if _ILL.search(found[1]):
        return Said(tuple(with_illness(one, [found[1].lower()]) for one in texts), length)
    if adjective in _GRAVE:
        return Said(tuple(_with_grave(one, adjective) for one in texts), length)
    if adjective not in _OF_PERSON:
        return None
    return Said(tuple(f"{found[1].lower()} {one}" for one in texts), length)


def _is_of_others(found: re.Match[str], near: str, setting: Setting) -> bool:
    """Tell whether an adjective may be of somebody else: "the young, addicts and others"."""
    if _OWN_ARTICLE.match(setting.term):
        return True
    before = near[: found.start()]
    if _PREDICATE.search(before) or is_other_group(found[0], before, setting.term):
        return True
    return found[3] == "," and setting.term.endswith("s") and bool(_THE_BEFORE.search(before))


def is_other_group(joined: str, before: str, term: str) -> bool:
    """Tell whether "the mentally ill and" are others than the people of a label behind it."""
    is_ill = joined.lower().endswith((" ill and ", " ill or ")) and term.endswith("s")
    return is_ill and bool(_THE_BEFORE.search(before)) and not _ADJECTIVE_FIRST.match(term)


def with_other_drug(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Take in another drug before the label: "a heroin and fentanyl dealer"."""
    near = setting.before[-_LONGEST_DRUG:]
    other = _OTHER_DRUG.search(near)
    if other is None or is_thing_apart(other[1], near[: other.start()], setting.term):
        return None
    takes = _OF_ARMS if other[1].lower() in _ARMS else _OF_DRUG
    drugs = _ONE_GUN.sub(r"\1s", other.group())
    is_small = setting.term[0].islower() and other[1] != "PCP"
    drugs = drugs.lower() if is_small or other[1].islower() else drugs
    texts = tuple(
        takes.sub(lambda match: f"{match.group()}{drugs}", one, count=1)
        for one in plain
        if takes.search(one)
    )
    return Wording(begun_like(other.group(), texts), len(other.group())) if texts else None


def is_thing_apart(drug: str, before: str, term: str) -> bool:
    """Tell whether a thing is named besides people: "fentanyl and fentanyl dealers"."""
    if not term.lower().endswith("s"):
        return False
    if drug.lower() in _ARMS and _ONE_BEFORE.search(before):
        # "lost his gun and drug dealers left"
        return True
    drug, first = drug.lower(), term.partition(" ")[0].lower()
    return first == drug or (first == "drug" and drug in _DRUGS)


def _with_grave(text: str, adjective: str) -> str:
    """Return "accused of serious and violent offenses" for who is serious and violent."""
    offense = OFFENSE.search(text)
    if adjective in ("violent", "non-violent") and text.endswith("prior convictions"):
        return f"{text} for {adjective} offenses"
    if offense and adjective in AGAIN and not (offense[1] or "").startswith("the"):
        return repeated(text, offense)
    if offense is None or adjective not in ("serious", "violent", "non-serious", "non-violent"):
        return text
    graver = (offense[2] or "").strip().lower()
    if graver == adjective:
        return text
    return inserted(text, offense, f"{adjective} and" if graver else adjective)


def repeated(text: str, offense: re.Match[str]) -> str:
    """Return "accused of repeated violent crimes" for who is a habitual criminal, too."""
    if "repeated" in offense[0].lower():
        return text
    deed, _, what = offense[0].partition(" ")
    what = _ARTICLE.sub("", what, count=1) if _ARTICLE.match(what) else what
    # "DUI offenses" are no headline.
    again = "Repeated" if what[0].isupper() and not what[1:2].isupper() else "repeated"
    if not what.endswith("s"):
        what = f"{what[:-1]}ies" if what.endswith("y") else f"{what}s"
    return f"{text[: offense.start()]}{deed} {again} {what}{text[offense.end() :]}"


def inserted(text: str, offense: re.Match[str], said: str) -> str:
    """Return a suggestion with words before its offense."""
    at = offense.start(2) if offense[2] else offense.end(1) + 1 if offense[1] else -1
    if at < 0:
        at = offense.start() + offense[0].index(" ") + 1
    said = said.upper() if text.isupper() else said.title() if text[at].isupper() else said
    before = text[:at]
    if (offense[1] or "").lower() in ("a", "an"):
        before = f"{text[: offense.start(1)]}{article_for(said)} "
    return f"{before}{said} {text[at:]}"


def with_once(texts: tuple[str, ...], setting: Setting) -> tuple[tuple[str, ...], Setting]:
    """Return a place's words with what was once: "the once drug-infested park"; and what is left.

    What was once comes behind the place, too.
    """
    once = _ONCE.search(setting.before[-_LONGEST_ONCE:])
    if once is None:
        return texts, setting
    said = once.group().lower()
    moved = tuple(one.replace(" affected by", f" {said}affected by") for one in texts)
    if said == "once ":
        moved = tuple(_USES_NOW.sub(rf" who {said}\g<1>used ", one) for one in moved)
    return moved, setting._replace(before=setting.before[: -len(said)])
