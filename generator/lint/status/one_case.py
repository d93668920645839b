"""What a whole text tells of a verdict, where it is about one case that is over.

A release is about one case. Where its beginning tells of a sentence, a plea or a release, and no
word in it of anybody who is only accused, it says of what the people in it were convicted.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from generator.lint.kept.patterns import later
from generator.lint.model import LINE_END, PARAGRAPH_END
from generator.lint.setting import Setting
from generator.lint.status.doubt import is_undone
from generator.lint.status.same_offense import introduces, offenses_in
from generator.lint.status.verdicts import OPEN, SENTENCE_END, VERDICT

_NEWS = later(
    r"\b(?:clemency|commut\w+|early\srelease|parole|re\s?sentenc\w+|civil(?:ly)?\scommit\w*"
    r"|to\sbe\sreleased|sexually\sviolent\spredator)\b(?!\s(?:agents?|officers?|violat))",
    re.IGNORECASE,
)
# Somebody else is only accused, or was, or is not accused at all of what was done.
_OTHER_CASE = later(
    r"\b(?:alleg\w+|accus\w+|arraign\w*|(?<!was\s)(?<!were\s)await\w*\s(?:\w+\s)?trial"
    r"|(?:are|be|been|is)\s(?:being\s)?(?:free|held|out|released)\s[^.;]{0,40}\bbail|bail\s(?:is\s|was\s)?set|\$[\d,]+\s(?:million\s)?bail"
    r"|before\s(?:his|her|their)\strial"
    r"|charges?\s(?:against|are|is|of|remain)|court\sdate|cleared|(?:could|did)\snot\sagree|deadlock\w*|due\s(?:back\s)?in\scourt"
    r"|fac(?:e|es|ed|ing)\s(?:[a-z]+\s){0,3}(?:charge|count|indictment|trial)s?|(?:is|remains|still)\san?\sfugitive|hung\sjury"
    r"|(?:is|are|stands?|(?:has|have)\s(?:also\s)?(?:been|not|never))\s(?:also\s|been\s|still\s)?(?:charged|indicted|wanted)"
    r"|if\s(?:convicted|found)|immunity|anyone\swith\sinformation|look(?:s|ing)?\sfor|mistrial|never\s(?:been\s)?(?:caught|charged|convicted|found|identified|tried)"
    r"|not\sguilty|on\sthe\s(?:loose|run)|out\sthere|pending|presumed|pre\s?trial|remains?\s(?:free|unidentified|unknown|unsolved)"
    r"|(?:authorities|detectives|police|prosecutors)\s(?:believe|contend|say|think)|search(?:es|ing)?\sfor|sought|scheduled\sfor\s(?:[a-z]+\s)?trial"
    r"|(?:be|still)\stried|trial\s(?:begins|is|starts)|unrelated|warrants?|wanted\s(?:by|for|in))\b"
    r"|(?<!if he remains )(?<!if she remains )\bat\slarge\b|(?<!\bthe\s)\bsuspect\b"
    r"|\bsuspect(?:ed|s)\b",
    re.IGNORECASE,
)
# "The governor reversed the grant of parole": the conviction stands.
_NOT_UNDONE = later(
    r"\b(?:dismiss|overturn|reject|revers)\w*\s(?:(?:a|his|her|that|the)\s)?(?:[a-z]+(?:'s)?\s)?"
    r"(?:appeal|board|grant|lawsuit|motion|panel|parole|petition|recommendation|suit)s?\b",
    re.IGNORECASE,
)
# "Detectives arrested him": of whom it is told, the text has to have said that he was convicted.
# "the market where the arrest took place" was his own.
_TAKEN = later(
    r"(?<!\bthe\s)\barrest\b|\barrest\sof\b|\b(?:arrest(?:s|ed|ing)|charged|charges|indict\w*)\b",
    re.IGNORECASE,
)
_SOMEBODY_ELSE = later(
    r"\b(?:accomplices?|another|associates?|boyfriend|brother|co\s?defendants?|cousin|different"
    r"|father|friends?|girlfriend|husband|mother|others?|partner|second|separate|sister|sons?|wife)\b",
    re.IGNORECASE,
)
_WHO_WAS = later(
    r"((?:[A-Z][\w.'-]*\s)*[A-Z][\w'-]+)(?=(?:\s\([^)]*\))?(?:,[^,.;]{1,40},)?\s(?:and|was|were)\b)"
)
PRONOUN = later(r"\b(?:[Hh]e|[Ss]he|[Tt]hey|[Hh]is|[Hh]er|[Tt]heir)\b")
DEFENDANT = later(r"(?<!co )\b[Dd]efendants?\b")
_FULL_NAME = later(r"\b[A-Z][\w'-]+\s(?:[A-Z][\w.'-]*\s)?[A-Z][\w'-]+\b")
# "for Joe Hale, the dealer whose pills"
APPOSED_BEFORE = later(
    r"\b((?:[A-Z][\w.'-]*\s){0,3}[A-Z][\w'-]+)(?:,\s\d\d)?,\s(?:an?|the)\s(?:[a-z]+\s){0,3}\Z"
)
"""Before a label: the name of whom it is said."""
_NAME = r"(?:[A-Z][\w.'-]*\s){0,4}(?!(?:He|It|She|They|Who)\b)[A-Z][\w'-]+"
_ABOUT = r"(?:\s\([^)]*\))?(?:,[^;.]{1,60},|,\s\d+)?"
_OUTCOME = (
    r"(?:(?:also|been|both|each|had|has|have|is|later|now|recently|today|was|were|who)\s){0,4}"
    r"(?:convicted|found\sguilty|(?:pleaded|pleads|pled)\s(?:\w+\s)?guilty|received|(?:re)?sentenced)"
)
# "Hale and Marsh both pleaded guilty"
_BEFORE_VERDICT = later(
    rf"(?<!\bfrom )({_NAME}){_ABOUT}(?:\sand\s({_NAME}){_ABOUT})?\s{_OUTCOME}\b"
)
# "the sentencing of Ann Hale", "A jury convicted Hale", "identified the defendant as Ann Hale"
_AFTER_VERDICT = later(
    r"(?:\b(?:convicts|convicted|sentenced|(?:conviction|sentencing|sentence)\sof)"
    r"|(?<!co )\b[Dd]efendant(?:\sas|,)?)"
    rf"\s({_NAME})(?![\w'])(?:{_ABOUT}\sand\s({_NAME})(?![\w']))?"
)
_NOT_CONVICTED = later(
    r"\b(?:false(?:ly)?|neither|never|no|nobody|none|nor|not|refus\w+|without|wrong(?:ful)?(?:ly)?"
    r"|n't)\b[^.;]{0,30}\Z",
    re.IGNORECASE,
)
_CONVICTION = later(r"\b(?:convict(?:s|ed|ing|ions?)|guilty)\b", re.IGNORECASE)
_OF = later(
    r"\b(?:convict(?:s|ed|ing|ion)|(?:found|plead(?:s|ed|ing)?|pled)\s(?:\w+\s){0,2}guilty"
    r"|guilty\s(?:plea|verdict)s?|no\scontest)\b[^;]{0,90}?\s(?:of|on|to)\s(?!\d+\s(?:months|years)|life\b)(?=(?:the\sfollowing|\d|[a-z]))"
    r"|\bsentenc(?:ed|es|ing)\b[^;]{0,120}?\sfor\s(?!\d|life\b|(?:a|an)\s(?:minimum|maximum|term|total)\b)",
    re.IGNORECASE,
)
_SEVERAL = later(r"\b(?:both|brothers|couple|duo|each|pair|trio|were)\b", re.IGNORECASE)
# "the burglar, Joe Hale, fled"
_APPOSED = later(r"\A,\s(?:[A-Z][\w.']*\s?){1,4},")
# A table has one line for the name, age and town, and the next for the plea.
_IN_TABLE = later(
    r"(?<=[a-z])(,\s\d\d,\s[A-Z][A-Za-z ]{2,30})(?:\.\s)+(Pleaded|Pled|Convicted|Found)(?=\s)"
)
_LEDE = 700


class Verdict(NamedTuple):
    """Of what a sentence convicts, and whom, where it names them."""

    offenses: tuple[str, ...]
    names: frozenset[str]
    are_several: bool


class Told(NamedTuple):
    """What a text tells that is about one case, and that is over."""

    verdicts: tuple[Verdict, ...]
    names: frozenset[str]
    full_names: frozenset[str]
    after_lede: str

    @property
    def are_several(self) -> bool:
        """Tell whether the text tells of several people who were convicted."""
        return len(self.names) > 1 or any(one.are_several for one in self.verdicts)


@lru_cache(maxsize=8)
def told_in(text: str) -> Told | None:
    """Return what a text tells of verdicts; nothing where anybody is still accused in it."""
    if not (VERDICT.search(text[:_LEDE]) or _NEWS.search(text[:_LEDE])):
        return None
    plain = text.replace(PARAGRAPH_END, ". ").replace(LINE_END, " ")
    plain = _IN_TABLE.sub(_in_sentence, plain)
    if _OTHER_CASE.search(plain) or is_undone(_NOT_UNDONE.sub("", plain)):
        return None
    sentences = SENTENCE_END.split(plain)
    if any(map(_is_denied, sentences)):
        return None
    full_names = frozenset(name for one in sentences for name in _full_names(one))
    names = frozenset(name.split(" ")[-1] for name in full_names)
    if _is_another_taken(sentences, names):
        return None
    verdicts = tuple(map(_verdict, filter(VERDICT.search, sentences)))
    told = tuple(one for one in verdicts if one.offenses)
    return Told(told, names, full_names, plain[_LEDE:])


def _in_sentence(row: re.Match[str]) -> str:
    return f"{row[1]}, {row[2].lower()}"


def _verdict(sentence: str) -> Verdict:
    names = frozenset(_names(sentence))
    are_several = len(names) > 1 or _SEVERAL.search(sentence) is not None
    return Verdict(tuple(_offenses(sentence)), names, are_several)


def _is_denied(sentence: str) -> bool:
    verdict = _CONVICTION.search(sentence)
    return bool(verdict and _NOT_CONVICTED.search(sentence[: verdict.start()]))


def _offenses(sentence: str) -> Iterable[str]:
    """Yield of what a sentence convicts: "two counts of rape", "arson"."""
    for verdict in _OF.finditer(sentence):
        if not OPEN.search(sentence[: verdict.end()]):
            yield from offenses_in(sentence[verdict.end() :])


def headed(setting: Setting) -> str:
    """Return the paragraph that a label alone is the heading of, or nothing."""
    if setting.before or setting.after or not setting.is_capitalized:
        return ""
    heading = f"{PARAGRAPH_END}{setting.term}{PARAGRAPH_END}"
    if setting.text.count(heading) != 1:
        return ""
    below = setting.text.partition(heading)[2].lstrip(PARAGRAPH_END)
    return below.partition(PARAGRAPH_END)[0]


def is_called(told: Told, given: str, surname: str, text: str) -> bool:
    """Tell whether a verdict is on who has that name, and on no other of the surname."""
    known = [one.split(" ") for one in told.full_names if one.endswith(surname)]
    if any(given in one for one in known):
        return True
    # "Joe Hale, the dealer, ... Hale pleaded guilty": the text has no other Hale.
    all_named = re.findall(rf"(?:[A-Z][\w.'-]*\s)+{re.escape(surname)}\b", text)
    is_only = all(one.startswith(f"{given} ") for one in all_named)
    return is_only and all(len(one) == 1 for one in known)


def is_another(told: str, setting: Setting) -> bool:
    """Tell whether "the dealer" is somebody else: "Hale met a dealer. The dealer told Hale"."""
    if not setting.before.endswith(("The ", "the ")):
        return False
    sentences = SENTENCE_END.split(told)
    if any(introduces(one, setting) for one in sentences if not VERDICT.search(one)):
        return True
    names = {name for one in sentences for name in _names(one)}
    said = setting.sentence_before + _APPOSED.sub("", setting.sentence_after)
    return any(re.search(rf"\b{re.escape(name)}\b", said) for name in names)


def _full_names(sentence: str) -> list[str]:
    """Return the names of whom a sentence convicts, or calls the defendant."""
    found = [*_BEFORE_VERDICT.finditer(sentence), *_AFTER_VERDICT.finditer(sentence)]
    return [name for one in found for name in one.groups() if name]


def _names(sentence: str) -> list[str]:
    return [name.split(" ")[-1] for name in _full_names(sentence)]


def _is_another_taken(sentences: list[str], names: frozenset[str]) -> bool:
    """Tell whether an arrest or a charge is told of somebody of whom no conviction is."""
    is_known = False
    for sentence in sentences:
        is_own = DEFENDANT.search(sentence) or any(name in sentence for name in names)
        is_known = bool(is_own or (is_known and not _FULL_NAME.search(sentence)))
        # "Charges" alone heads a column.
        if (
            " " in sentence.strip(" .")
            and _TAKEN.search(sentence)
            and _is_of_another(sentence, names, is_known=is_known)
        ):
            return True
    return False


def _is_of_another(sentence: str, names: frozenset[str], *, is_known: bool) -> bool:
    if not is_known or _SOMEBODY_ELSE.search(sentence):
        return True
    is_own = DEFENDANT.search(sentence) or any(name in sentence for name in names)
    if not is_own and not PRONOUN.search(sentence):
        return True
    return any(one[1].split(" ")[-1] not in names for one in _WHO_WAS.finditer(sentence))
