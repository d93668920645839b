"""The names of whom a sentence convicts: "Joe Hale was sentenced", "the conviction of Hale"."""

import re

from generator.lint.kept.patterns import later

SOMEBODY = later(
    r"(?:[A-Z .,]+\s?[-\u2013\u2014]+\s?)?(?:An?\s)?(?:[\w'-]+\s){0,6}?"
    r"(?:driver|felon|man|parolee|person|resident|teen(?:ager)?|woman)\b(?!'s)",
    re.IGNORECASE,
)
"""Somebody without a name, at the head of a text: "Elm City Man Convicted", "A man who"."""
_NAME = r"(?:[A-Z][\w.'-]*\s){0,4}(?!(?:He|It|She|They|Who)\b)[A-Z][\w'-]+"
# "sentenced Monday to nine years", "convicted May 5 of theft"
_NO_DAY = r"(?!(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Today)\b|[A-Z][a-z]+\.?\s\d)"
# "Joe Hale, 34, and Lee Moss, 30,": the second one is no part of what is told about the first.
# "Joe Hale, 34, met Lee Moss, who was convicted": only the other one.
_MET = (
    r"\s(?!(?:an?|at|from|in|near|of|the)\s)[a-z]+\s(?:[A-Z][\w.'-]*\s)*[A-Z][\w'-]+,"
    r"(?:\s\d+,)?\swho\b"
)
_ABOUT = rf"(?:\s\([^)]*\))?(?:,(?:(?!\sand\s[A-Z]|{_MET})[^;.]){{1,60}},|,\s\d+)?"
_OUTCOME = (
    r"(?:(?:also|been|both|each|had|has|have|is|later|now|recently|today|was|were|who)\s){0,4}"
    r"(?:convicted|found\sguilty|(?:pleaded|pleads|pled)\s(?:\w+\s)?(?:guilty|no\scontest)"
    r"|admitted\s(?:to\s)?(?:[\w-]+\s)?(?:charges|counts)|received|(?:re)?sentenced|changed\s(?:her|his)\splea|denied\s(?:clemency|parole)"
    r"|entered\s(?:an?|her|his|the)\s(?:guilty\s)?plea|(?:must|ordered\sto|will)\s(?:also\s|now\s)?(?:be\ssentenced"
    r"|pay\s(?:an?\s(?:\S+\s)?fine|restitution)|(?:serve|spend)\s(?:[\w-]+\s){1,3}(?:life|months|years)))"
)
# "Hale and Marsh both pleaded guilty"
_BEFORE_VERDICT = later(
    rf"(?<!\bfrom ){_NO_DAY}({_NAME}){_ABOUT}(?:\sand\s({_NAME}){_ABOUT})?"
    rf"(?:,(?=\sconvicted\b))?\s{_OUTCOME}\b"
)
# "Joe Hale Sentenced to Nine Years", but not "Elm Burglar Sentenced"
_IN_HEADLINE = later(
    rf"({_NAME})(?<!er)(?<!ar)(?<!ist)(?<!or)\s(?:Convicted|Found\sGuilty|Gets|Pleads\sGuilty|Sentenced)\b"
)
# "the sentencing of Ann Hale", "A jury convicted Hale", "identified the defendant as Ann Hale"
_AFTER_VERDICT = later(
    r"(?:\b(?:convicts|convicted|sentenced|(?:conviction|sentencing|sentence)\sof"
    r"|imposed\s(?:that|the|this)\s(?:[\w-]+\s)?(?:sentence|term)\son"
    r"|found(?=\s[^.;]{3,60}\s(?:guilty|unsuitable)\b)|(?:clemency|parole|release)\s(?:on\s[A-Z][a-z]+\s)?(?:for|of|to))"
    r"|(?<!co )\b[Dd]efendant(?:\sas|,)?)"
    rf"\s{_NO_DAY}({_NAME})(?![\w'])(?:{_ABOUT}\sand\s({_NAME})(?![\w']))?"
)
_TELLS_OF_WHOM = (
    *(
        "admitted",
        "imposed",
        "clemency",
        "contest",
        "convict",
        "denied",
        "efendant",
        "found",
        "guilty",
        "must",
        "ordered",
    ),
    *("parole", "plea", "received", "release", "sentenc", "will"),
)
"""Of these words, both have one: most sentences need not be looked through for names."""
# "the wife of Joe Hale was convicted", "The man who robbed Hale was", "Judge Lee Moss sentenced"
_BESIDE_BEFORE = later(
    r"\b(?:against|beside|by|from|with|(?<!conviction\s)(?<!sentence\s)(?<!sentencing\s)(?<!trial\s)of"
    r"|attacked|beat|helped|hurt|injured|killed|met|murdered|paid|raped|robbed|shot|stabbed|victim"
    r"|(?:Attorney|Chief|Commissioner|Detective|Judge|Justice|Officer|Prosecutor|Sheriff))"
    r"\s(?:[A-Z][\w.'-]*\s)*\Z"
)
# "from Vardon to San Lucero have been sentenced": that is a place.
_PLACED_BEFORE = later(
    r"\b(?:at|(?:in|to)\s(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))|near|outside)\s?"
    r"(?:[A-Z][\w.'-]*\s)*\Z"
)
_TRIES_AFTER = later(
    rf"(?<=convicted|sentenced)\s(?:{_NO_DAY}[A-Z]|both\b|her\b|him\b|the\b|them\b)"
)


def full_names_in(sentence: str) -> list[str]:
    """Return the names of whom a sentence convicts, or calls the defendant."""
    if not any(map(sentence.__contains__, _TELLS_OF_WHOM)):
        return []
    subjects = (
        one
        for one in _BEFORE_VERDICT.finditer(sentence)
        if not _PLACED_BEFORE.search(sentence[: one.start(1)])
    )
    found = [*subjects, *_AFTER_VERDICT.finditer(sentence)]
    return [
        name
        for one in found
        for name in one.groups()
        if name
        and not is_beside(sentence, one.start(1))
        and not _TRIES_AFTER.match(sentence, one.end())
    ]


def is_beside(sentence: str, at: int) -> bool:
    """Tell whether a name stands there for somebody beside whom a verdict is on."""
    return _BESIDE_BEFORE.search(sentence[:at]) is not None


def names_in(sentence: str) -> list[str]:
    """Return the surnames of the same."""
    return [name.split(" ")[-1] for name in full_names_in(sentence)]


def named_in_headline(sentences: list[str]) -> frozenset[str]:
    """Return the name of whom a headline tells, if the text goes on about somebody of that name."""
    headline = _IN_HEADLINE.match(sentences[0])
    if headline is None or SOMEBODY.match(sentences[0]):
        return frozenset()
    surname = headline[1].rpartition(" ")[2]
    return (
        frozenset(headline.groups())
        if any(surname in one for one in sentences[1:])
        else frozenset()
    )
