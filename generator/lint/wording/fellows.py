"""A label with "fellow" before a name: "Hale and fellow burglar Lee Moss" are Hale and Lee Moss."""

import re

from generator.lint.english.articles import Wording
from generator.lint.english.capitals import begins_sentence, capital_first
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.wording.before_names import behind_name
from generator.lint.wording.headline_names import Name

_FELLOW = later(
    r"(?:(?<=\bdefendant\s)(and\s)|(?<=\bconspirator\s)(and\s))?"
    r"(?:(?:an?|her|his|my|our|their|(?-i:(?:[A-Z][\w.-]*\s){0,2}[A-Z])[\w-]+'s)\s)?"
    r"\b(?:associate|fellow)\s(?:(?:accused|alleged|(convicted)|reputed|suspected)\s)?\Z",
    re.IGNORECASE,
)
_PERSON = later(r"person\b", re.IGNORECASE)
_LONGEST = 70


def fellow_named(texts: tuple[str, ...], setting: Setting, name: Name) -> Wording | None:
    """Return a name without what somebody is said to be like another, or with what is proved.

    Of one of two who are tried together, the label is what the trial is about.
    """
    # "fellow inmate" is a term of its own.
    own = "fellow " if setting.term.lower().startswith("fellow ") else ""
    near = setting.before[-_LONGEST:] + own
    fellow = _FELLOW.search(near) if "ellow" in near or "ssociate" in near else None
    if fellow is None:
        return None
    is_tried_too = bool(fellow[1] or fellow[2])
    if not is_tried_too and (own or "gang" in setting.term.lower()):
        return None
    length = len(fellow.group()) - len(own)
    alone = setting._replace(before=setting.before[: len(setting.before) - length])
    if not (name.several or name.owner or is_tried_too):
        kept = _others(texts, is_convicted=_says_convicted(fellow, setting))
        if kept and (moved := behind_name(kept, alone, name)):
            return Wording(moved.texts, moved.before + length, moved.after)
    who = capital_first(name.text) if begins_sentence(alone) else name.text
    return Wording((who,), length, name.length)


def _says_convicted(fellow: re.Match[str], setting: Setting) -> bool:
    return bool(fellow[3]) or setting.term.lower().startswith(("convicted ", "previously "))


def _others(texts: tuple[str, ...], *, is_convicted: bool) -> tuple[str, ...]:
    """Return "other person on parole"; nothing of those who are only accused."""
    if is_convicted:
        texts = tuple(one for one in texts if " convicted of " in one)
    elif any(" accused of " in one for one in texts[:1]):
        return ()
    return tuple(f"other {one}" for one in texts if _PERSON.match(one) and "{" not in one)
