"""The noun behind a label goes into its suggestion: "the addicted nurse", "the nurse with"."""

import re

from generator.lint.english.articles import Wording
from generator.lint.english.headlines import is_capitalized_throughout
from generator.lint.english.possessed import possessed_words, short_phrase
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.word_sets import CALENDAR

NOUN = "{noun}"
_FOLLOWING = later(r"(?:\s\w+){1,3}")
# "a drug-infested, run-down motel", but not "the motel, drug-infested, was"
_ONE_MORE = later(
    r",(\s(?!(?:an?|and|he|it|our|she|that|the|their|they|this|we)\b)\w+"
    r"(?:\s(?:down|infested|out|plagued|ridden|torn))?)((?:\s\w+){1,3})"
)
_MARK = later(r"'s?(?=\s)")
_ENDS_CLAUSE = later(r"\s*(?:[,.;:!?)\"\u201d]|\Z)")
_ARTICLE = later(r"\b(an?)\s\Z", re.IGNORECASE)
# A label behind "drug-addicted" goes with it.
_PEOPLE_FOR = {
    "inmate": "incarcerated person",
    "inmates": "incarcerated people",
    "offender": "person",
    "offenders": "people",
    "prisoner": "incarcerated person",
    "prisoners": "incarcerated people",
    "prostitute": "sex worker",
    "prostitutes": "sex workers",
}
_NAMED_PLACE = later(
    r"\s(?:at|in|near|on)\s(?:the\s)?(?:\d+\s)?([A-Z][\w']*(?:\s[A-Z][\w']*){0,3})"
)
# "a drug-abusing, jobless man": what describes him has no noun to go behind.
_COMMA = ", "
_DETERMINED = later(
    r"\b(?:an?|each|every|her|his|its|our|some|that|the|their|these|this|those)\s"
    r"(?:(?:admitted|alleged|known|once)\s)?\Z",
    re.IGNORECASE,
)
_LONGEST_DETERMINER = len("their admitted ")
_WITH = later(r"(?:(?!of\s)\w+\s){1,3}with\s[^,;]+\Z")


def with_noun(texts: tuple[str, ...], setting: Setting) -> tuple[tuple[str, ...], int]:
    """Put the noun that follows into its place: "the addicted nurse", "the nurse with ..."."""
    if NOUN not in "\n".join(texts):
        return texts, 0
    listed, noun = _described_again(setting)
    noun = noun or _noun_after(setting)
    if not noun:
        without = tuple(text for text in texts if NOUN not in text)
        return without or tuple(text.replace(NOUN, "").strip() for text in texts), 0
    first, *rest = noun.split(" ")
    said = " ".join((_PEOPLE_FOR.get(first.lower(), first), *rest))
    moved = tuple(text.replace(NOUN, said) for text in texts if NOUN in text)
    if said.endswith("s") and not said.endswith("ss"):
        # "wheelchair-bound actors"
        moved = tuple(text.replace(" who uses ", " who use ") for text in moved)
    is_known = any(map(str.isupper, noun)) and not _ARTICLE.search(setting.before)
    if is_known and not is_capitalized_throughout(setting):
        # What has a name is known without it: "Halloran Terrace, affected by drug sales,".
        ends = _ENDS_CLAUSE.match(setting.line_after, len(noun) + 1)
        moved = tuple(_set_off(one, noun, "" if ends else ",") for one in moved)
    after = listed + len(noun) + 1
    owned = _owned(setting, after)
    if owned:
        # "the drug-infested county's jail"
        moved = tuple(f"{owned} of the {text}" for text in moved)
        after = setting.line_after.index(owned, after) + len(owned)
    return moved, after


def _described_again(setting: Setting) -> tuple[int, str]:
    """Return one for the comma, and the noun of "a drug-infested, run-down motel" with its own."""
    more = _ONE_MORE.match(setting.line_after)
    if more and setting.line_after.startswith(",", more.end()):
        # "heroin-abusing, often violent, stepbrother"
        return 0, ""
    near = setting.before[-_LONGEST_DETERMINER:]
    is_open = more and (_DETERMINED.search(near) or not setting.line_before.strip())
    noun = short_phrase(more[2].split()) if more and is_open else ""
    return (1, f"{more[1].strip()} {noun}") if more and noun else (0, "")


def _owned(setting: Setting, after: int) -> str:
    """Return what belongs to the noun where it stands in the possessive; empty elsewhere."""
    if not _MARK.match(setting.line_after, after) or not setting.before.endswith(("The ", "the ")):
        return ""
    return possessed_words(setting.line_after[after:])


def lacks_noun(texts: tuple[str, ...], setting: Setting) -> bool:
    """Tell whether words that belong behind a noun stand before none that is known."""
    if NOUN not in "\n".join(texts) or not any(" " in text for text in texts if NOUN not in text):
        return False
    # Before a label ("a drug-addicted thief") they go with it.
    is_apart = setting.line_after.startswith(_COMMA) and not _described_again(setting)[1]
    return is_apart and _DETERMINED.search(setting.before[-_LONGEST_DETERMINER:]) is not None


def _noun_after(setting: Setting) -> str:
    following = _FOLLOWING.match(setting.line_after)
    return short_phrase(following.group().split()) if following else ""


def _set_off(text: str, noun: str, comma: str) -> str:
    name, behind, rest = text.partition(noun)
    return f"{name}{behind},{rest}{comma}" if rest else text


def with_rest(wording: Wording, setting: Setting) -> Wording:
    """Return wording with what goes on behind the noun: where it stands, or what else it has."""
    return _with_place(wording, setting) or _with_second(wording, setting) or wording


def _with_place(wording: Wording, setting: Setting) -> Wording | None:
    """Return "the duplex on Alder Street affected by" for a drug-infested duplex there, or None."""
    first = wording.suggestions[0]
    if " affected by " not in first or "," in first:
        return None
    place = _NAMED_PLACE.match(setting.after, wording.after)
    if place is None or CALENDAR.intersection(place[1].lower().split()):
        return None
    here = f"{place.group()} affected by "
    texts = tuple(one.replace(" affected by ", here, 1) for one in wording.suggestions)
    return wording._replace(suggestions=texts, after=place.end())


def _with_second(wording: Wording, setting: Setting) -> Wording | None:
    """Return "with addiction and" for two things that somebody is said to be with, or None."""
    if not setting.after.startswith(" with ", wording.after):
        return None
    if _WITH.match(wording.suggestions[0]) is None:
        return None
    texts = tuple(f"{one} and" for one in wording.suggestions if _WITH.match(one))
    return wording._replace(suggestions=texts, after=wording.after + len(" with"))
