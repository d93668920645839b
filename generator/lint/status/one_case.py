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
from generator.lint.status.same_offense import is_deed, offenses_in
from generator.lint.status.verdict_names import SOMEBODY, full_names_in, named_in_headline, names_in
from generator.lint.status.verdicts import GETS_FOR, OPEN, SENTENCE_END, VERDICT

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
    r"|if\s(?:(?:an?|the)\s(?:judge|jury)|convicted|found)|immunity|anyone\swith\sinformation|look(?:s|ing)?\sfor|mistrial|never\s(?:been\s)?(?:caught|charged|convicted|found|identified|tried)"
    r"|not\sguilty|on\sthe\s(?:loose|run)|out\sthere|pending|presumed|pre\s?trial|remains?\s(?:free|unidentified|unknown|unsolved)"
    r"|(?:authorities|detectives|police|prosecutors)\s(?:believe|contend|say|think)|search(?:es|ing)?\sfor|sought|scheduled\sfor\s(?:[a-z]+\s)?trial"
    r"|(?:be|still)\stried|(?:go(?:es|ing)?|went)\son\strial|trial\s(?:begins|is|starts)|unrelated|warrants?|wanted\s(?:by|for|in))\b"
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
# What the police had before they searched, and before they took whom a court has convicted.
_OWN_WARRANT = later(
    r"\bsearch\swarrants?\b|\b(?<=arrested\son\s)an?\s(?:[a-z]+\s)?warrant\b"
    r"|\bwarrant\sfor\s(?:her|his|their|(?-i:[A-Z])[\w-]+'s?)\sarrest\b",
    re.IGNORECASE,
)
# "Detectives arrested him": of whom it is told, the text has to have said that he was convicted.
# "the market where the arrest took place" was his own.
# What is true of any, or of this very case: "can be charged", "found true the allegation"
_NO_CASE = later(
    r"\b(?:can|could|may|might|must|will|would)\s(?:[a-z]+\s){0,2}be\s(?:arrested|charged|indicted|tried)\b"
    r"|\b(?:drivers|offenders|people|those\swho)\s[^.;]{0,40}?\bfac(?:e|ing)\s(?:[a-z]+\s){0,2}charges\b"
    r"|\b(?:most\s(?:common|frequent)|such|these)\scharges\b"
    r"|\ballegations?\b(?=[^.;]{0,60}\btrue\b)|(?<=\btrue\s)(?:an?|the)\s(?:[a-z]+\s)?allegations?\b"
    r"|\b(?:after|before|day|since|time|until|when)\s(?:he|she)\swas\s(?:arrested|charged|indicted)\b"
    r"|\b(?:was|were)\san?\s(?:[a-z]+\s){1,3}awaiting\strial\b"
    # "A fingerprint led to the charges."
    r"|\bled\s(?:[a-z]+\s){0,3}to\s(?:her|his|the|their)\s(?:arrests?|charges|indictment)\b",
    re.IGNORECASE,
)
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
    r"((?:[A-Z][\w.'-]*\s)*(?!(?:He|She|They)\b)[A-Z][\w'-]+)(?=(?:\s\([^)]*\))?(?:,[^,.;]{1,40},)?\s(?:and|was|were)\b)"
)
PRONOUN = later(r"\b(?:[Hh]e|[Ss]he|[Tt]hey|[Hh]is|[Hh]er|[Tt]heir)\b")
DEFENDANT = later(r"(?<!co )\b[Dd]efendants?\b")
_FULL_NAME = later(r"\b[A-Z][\w'-]+\s(?:[A-Z][\w.'-]*\s)?[A-Z][\w'-]+\b")
# "for Joe Hale, the dealer whose pills"
APPOSED_BEFORE = later(
    r"\b((?:[A-Z][\w.'-]*\s){0,3}[A-Z][\w'-]+)(?:,\s\d\d)?,\s(?:an?|the)\s(?:[a-z]+\s){0,3}\Z"
)
"""Before a label: the name of whom it is said."""
# "Hale, convicted of theft in 2001, was charged"
_CHARGED_ANEW = later(
    r",\s(?:who\swas\s)?convicted\b[^.;]*,\s(?:is|was)\s(?:\w+\s)?(?:arrested|charged|indicted)\b"
)
_NOT_CONVICTED = later(
    r"\b(?:false(?:ly)?|neither|never|no|nobody|none|nor|not(?!\s(?:change|erase|remove|undo|wipe)\b)|refus\w+|without|wrong(?:ful)?(?:ly)?"
    r"|n't)\b[^.;]{0,30}\Z",
    re.IGNORECASE,
)
_CONVICTION = later(r"\b(?:convict(?:s|ed|ing|ions?)|guilty)\b", re.IGNORECASE)
_OF = later(
    r"\b(?:convict(?:s|ed|ing|ion)|(?:found\s(?:[\w.]+\s){0,8}|(?:plead(?:s|ed|ing)?|pled)\s(?:\w+\s){0,2})guilty"
    r"|guilty\s(?:plea|verdict)s?|no\scontest)\b[^;]{0,90}?\s(?:of|on|to)\s(?!\d+\s(?:months|years)|life\b)(?=(?:the\sfollowing|\d|[a-z]))"
    rf"|\b{GETS_FOR}\s"
    r"|\bsentenc(?:ed|es|ing)\b[^;]{0,120}?\sfor\s"
    r"(?!\d|life\b|(?:a|an)\s(?:minimum|maximum|term|total)\b)",
    re.IGNORECASE,
)
# "Joe Hale, who has served 20 years for burglary"
_SERVED = later(
    r"\b(?:(?:has|have)\s(?:already\s)?served|(?:is|are)\s(?:currently\s|now\s)?serving|serving)\s"
    r"(?:(?!for\b)[\w-]+\s){1,6}for\s(?!the\b|his\b|her\b)(?=[a-z])"
)
# "upheld the murder conviction of Joe Hale": that is whose.
_WHOSE = later(r"[A-Z][a-z]+\s(?:[A-Z]\.\s)?[A-Z][a-z]+\b")
_OF_WHAT_BEFORE = later(r"\b([a-z]+)\s\Z")
_GOES_ON = later(r"(?:He|She|The\sdefendant)\s")
_SEVERAL = later(
    r"\b(?:both|brothers|(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\s(?:members|men|people|women)|couple|duo|each|pair|trio|were)\b",
    re.IGNORECASE,
)
# A table has one line for the name, age and town, and the next for the plea.
_IN_TABLE = later(
    r"(?<=[a-z])(,\s\d\d,\s[A-Z][A-Za-z ]{2,30})(?:\.\s)+(Pleaded|Pled|Convicted|Found)(?=\s)"
)
_LEDE, _FIRST = 700, 2


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
    is_for_unknown: bool = False
    """Whether it says nowhere what a verdict or a sentence is for."""
    is_of_unnamed: bool = False
    """Whether it begins with the verdict on one person, and has no name for them."""

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
    plain = _NO_CASE.sub(" ", _IN_TABLE.sub(_in_sentence, plain))
    if _OTHER_CASE.search(_OWN_WARRANT.sub("", plain)) or is_undone(_NOT_UNDONE.sub("", plain)):
        return None
    sentences = SENTENCE_END.split(plain)
    if any(map(_is_denied, sentences)) or _CHARGED_ANEW.search(plain):
        return None
    full_names = frozenset(name for one in sentences for name in full_names_in(one))
    full_names = full_names or named_in_headline(sentences)
    names = frozenset(name.split(" ")[-1] for name in full_names)
    if _is_another_taken(sentences, names):
        return None
    told = tuple(_told_of(sentences, names))
    is_of_unnamed = bool(told) and not names and _is_of_unnamed(sentences, told)
    is_for_unknown = not (told or any(map(_tells_of_what, sentences)))
    return Told(told, names, full_names, plain[_LEDE:], is_for_unknown, is_of_unnamed)


def _told_of(sentences: list[str], names: frozenset[str]) -> Iterable[Verdict]:
    """Yield the verdicts; "He pleaded guilty to theft" is of the only person with a name."""
    is_known = False
    for at, sentence in enumerate(sentences):
        is_own = DEFENDANT.search(sentence) or any(name in sentence for name in names)
        is_known = bool(is_own or (is_known and not _FULL_NAME.search(sentence)))
        if not (VERDICT.search(sentence) or _SERVED.search(sentence)):
            continue
        verdict = _verdict(sentence)
        is_named = any(name.upper() in sentence.upper() for name in names)
        is_first = at < _FIRST and (is_named or SOMEBODY.match(sentence))
        if len(names) == 1 and (is_first or (is_known and _GOES_ON.match(sentence))):
            verdict = verdict._replace(names=names)
        if verdict.offenses:
            yield verdict


def _is_of_unnamed(sentences: list[str], told: tuple[Verdict, ...]) -> bool:
    """Tell whether a text begins with what became of one person, and tells of nobody else."""
    first = next(filter(VERDICT.search, sentences[:_FIRST]), "")
    is_one = SOMEBODY.match(first) and not any(one.are_several for one in told)
    return bool(is_one) and not any(map(_SOMEBODY_ELSE.search, sentences))


def _in_sentence(row: re.Match[str]) -> str:
    return f"{row[1]}, {row[2].lower()}"


def _verdict(sentence: str) -> Verdict:
    names = frozenset(names_in(sentence))
    are_several = len(names) > 1 or _SEVERAL.search(sentence) is not None
    return Verdict(tuple(_offenses(sentence)), names, are_several)


def _is_denied(sentence: str) -> bool:
    verdict = _CONVICTION.search(sentence)
    return bool(verdict and _NOT_CONVICTED.search(sentence[: verdict.start()]))


def _offenses(sentence: str) -> Iterable[str]:
    """Yield of what a sentence convicts: "two counts of rape", "arson"."""
    for verdict in (*_OF.finditer(sentence), *_SERVED.finditer(sentence)):
        if OPEN.search(sentence[: verdict.end()]):
            continue
        if not _WHOSE.match(sentence, verdict.end()):
            yield from offenses_in(sentence[verdict.end() :])
        elif before := _OF_WHAT_BEFORE.search(sentence[: verdict.start()]):
            yield from filter(is_deed, before.groups())


def _tells_of_what(sentence: str) -> bool:
    return any(not _WHOSE.match(sentence, one.end()) for one in _OF.finditer(sentence))


def lede_of(text: str) -> str:
    """Return the first paragraph below the heading of a text."""
    return text.partition(PARAGRAPH_END)[2].lstrip(PARAGRAPH_END).partition(PARAGRAPH_END)[0]


def is_heading(setting: Setting) -> bool:
    """Tell whether a label stands in the first line of a text."""
    return not setting.earlier and setting.text.startswith(f"{setting.before}{setting.term}")


def told_by(setting: Setting) -> Told | None:
    """Return what a text tells; where others are accused below, a heading goes by the lede."""
    told = told_in(setting.text)
    return told_in(lede_of(setting.text)) if told is None and is_heading(setting) else told


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
    # "known as the Owl. Hale pleaded guilty": a sentence ends there, and no name goes on.
    all_named = re.findall(rf"(?:(?:[A-Z]\.|[A-Z][\w'-]*)\s)+{re.escape(surname)}\b", text)
    is_only = all(one.startswith(f"{given} ") for one in all_named)
    return is_only and all(len(one) == 1 for one in known)


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
