"""Whether a label in a text of one case stands for whom it convicts: "showed that the dealer".

It does where the sentence before is about them, and anywhere in a text that has nobody else for it.
"""

import re

from generator.lint.english.deeds import IRREGULAR_PAST
from generator.lint.kept.patterns import later
from generator.lint.model import PARAGRAPH_END
from generator.lint.setting import Setting
from generator.lint.status.convicted_of import OTHERS, is_of_other
from generator.lint.status.one_case import DEFENDANT, PRONOUN, Told, is_heading, told_in
from generator.lint.status.perpetrators import AT_SCENE_AFTER
from generator.lint.status.same_offense import introduces
from generator.lint.status.verdicts import SENTENCE_END, VERDICT, kinds_of

# "When he woke, the burglar ran"
_THE_SUBJECT = later(
    r"(?:\A|[.!?;:,\"\u201c]\s?|\b(?:after|and|as|because|before|but|saw|show(?:ed|s)|since|that|until|when|where"
    r"|while)\s)[Tt]he\s\Z"
)
# "If you are a dealer", "the man who sold them is a trafficker": that brings in nobody else.
_OF_ANY = later(
    r"\b(?:[Yy]ou(?:'re|\sare)|(?:man|woman|person)\swho\s[^.;,]{1,40}\s(?:is|was))\san?\s(?:[a-z]+\s)?"
)
# "A pedophile was at our table," a father told the court.
_A_BEFORE = later(r"[\"\u201c]A\s(?:[a-z]+\s)?\Z")
_DID_AFTER = later(rf"\s(?:had|was|{IRREGULAR_PAST}|[a-z]{{2,}}ed)\s")
# "Man Pleads Guilty in 1987 Slaying; Cold-Case Killer Identified"
_SECOND = later(r"[\w\"\u201d];\s(?:[A-Z][\w-]*\s){0,2}\Z")
_USUALLY_AFTER = later(
    r"\s(?:always|generally|is|may|never|often|rarely|sometimes|tends?|typically|usually|will)\b"
)
# Beside these a label may mean somebody of whom nothing is proved.
_WITH_OTHERS = later(
    r"\b(?:accomplices?|conspir\w+|co\s?defendants?|crew|gang|getaway|helped\s(?:her|him|them)|mastermind|ring|ringleader)\b",
    re.IGNORECASE,
)

# "the elderly robber's", "that burglar", but not "the jail the robber fled"
_CERTAIN_BEFORE = later(
    r"\b(?:[Tt]h(?:e|at|is|ese|ose)|[Bb]oth)\s(?:(?!(?:and|are|at|by|for|from|in|is|of|on|or|to|was|were|with|[a-z]+ed)\b)[a-z]+(?:(?<!s),)?\s){0,2}\Z"
)

_REACH = 60


def may_be_the_one(near: str, setting: Setting) -> bool:
    """Tell whether what stands before a label is worth reading the whole text for."""
    return bool(_THE_SUBJECT.search(near) or _A_BEFORE.search(near) or _heads(near, setting))


def _heads(near: str, setting: Setting) -> bool:
    """Tell whether a heading has the label where its second part begins: "Sentenced; Robber"."""
    return bool(_SECOND.search(near)) and is_heading(setting)


def is_the_one(near: str, told: Told, setting: Setting) -> bool:
    """Tell whether "the burglar" goes on about somebody told of right before, and no other."""
    if _heads(near, setting):
        return is_only_one(told, setting)
    is_one = (
        _A_BEFORE.search(near) and _DID_AFTER.match(setting.after) and is_only_one(told, setting)
    )
    if not (is_one or _THE_SUBJECT.search(near)) or OTHERS.search(setting.sentence_around):
        return False
    own = len(setting.sentence_before)
    before = SENTENCE_END.split(setting.line_before[: len(setting.line_before) - own].rstrip())[-1]
    is_next = DEFENDANT.search(before) or any(name in before for name in told.names)
    if not (is_next or (is_only_one(told, setting) and _may_go_on(before, setting))):
        return False
    around = setting.sentence_around
    if PRONOUN.search(setting.sentence_before) or any(name in around for name in told.names):
        return False
    return not introduces(_OF_ANY.sub("", told.after_lede), setting)


def as_defendant(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return "defendant" for "the thief's coat" in a text of one case that is over, or nothing.

    There nobody is still accused, and a defendant stays one.
    """
    is_one = texts[0].startswith("person ")
    if not (is_one or texts[0].startswith("people ")) or not _is_certain(setting):
        return []
    told = told_in(setting.text)
    if told is None or is_one is not (len(told.names) == 1 or told.is_of_unnamed):
        return []
    if introduces(_OF_ANY.sub("", f"{setting.line_before} {told.after_lede}"), setting):
        return []
    return ["defendant" if is_one else "defendants"] if _is_of_kind(texts[0], told) else []


def _is_certain(setting: Setting) -> bool:
    """Tell whether somebody certain is meant whom the text has told of: "that burglar"."""
    if not _CERTAIN_BEFORE.search(setting.line_before[-_REACH:]) or is_heading(setting):
        return False
    is_other = OTHERS.search(setting.sentence_around) or _USUALLY_AFTER.match(setting.after)
    return bool(setting.text) and not (is_other or _brings_in_another(setting))


def _is_of_kind(wording: str, told: Told) -> bool:
    """Tell whether a label may be for what the text convicts of: not "thief" for perjury."""
    offenses = " ".join(one for each in told.verdicts for one in each.offenses)
    kinds = kinds_of(wording)
    return not (kinds and offenses) or bool(kinds & kinds_of(offenses))


def _may_go_on(before: str, setting: Setting) -> bool:
    """Tell whether nobody new comes in right before, and it is not told how it went then."""
    if is_of_other(before, "") or AT_SCENE_AFTER.match(setting.after):
        return False
    # "The murderer often knows the victim" is said of any.
    return _USUALLY_AFTER.match(setting.after) is None and not _brings_in_another(setting)


def _brings_in_another(setting: Setting) -> bool:
    """Tell whether a sentence without a verdict has another: "In 2010 a robber shot Hale"."""
    told = SENTENCE_END.split(_OF_ANY.sub("", setting.earlier.replace(PARAGRAPH_END, ". ")))
    return any(introduces(one, setting) for one in told if not VERDICT.search(one))


def is_only_one(told: Told, setting: Setting) -> bool:
    """Tell whether a text has nobody for a label but the one, or the several, it convicts."""
    if _WITH_OTHERS.search(setting.text):
        return False
    if setting.term.lower().endswith("s"):
        return told.are_several
    return len(told.names) == 1 and not told.are_several
