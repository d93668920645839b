"""Whether an offense that is told is the one that a label says: "sold pills" of a dealer."""

import re

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.word_sets import words

_CONVICTED_OF = later(r"\b(?:accused|convicted) of (?:an? )?([^,]+)\Z")
_SKIPPED = words(
    "a amounts an and crime crimes felonies felony her high him large level major many"
    " misdemeanor multiple of offense offenses others repeated series serious several small the"
    " them"
)
_CHILD = later(
    r"\b(?:boy|child|daughter|girl|infant|minor|pupil|son\b|student|teen|toddler|year.old)"
)
_SEX = later(
    r"\b(?:incest|indecen|lewd|molest|rap(?:e|ing)|sex|sodomy)|\babus\w+\s(?:\w+\s){0,2}(?:boy|child|girl)"
)
_VIOLENT = later(
    r"\b(?:abus|assault|attack|batter|beat|carjack|dead\b|homicid|kidnap|kill|lewd|manslaughter|molest|murder"
    r"|rap(?:e|ing)|robb|sexual|shoot|stab|strangl|violen)"
)
_DRUGS = later(r"\b(?:cocaine|crack|drug|fentanyl|heroin|meth|narcotic|opioid|oxy|pill|substance)")
_SALE = later(
    r"\b(?:deal(?:ing)?\b|deliver|distribut|intent\sto|peddl|sales?\b|sell|suppl|(?<!sex\s)(?<!human\s)"
    r"traffick)"
)
_ALIKE = {
    "children": _CHILD,
    "child": _CHILD,
    "drug": _DRUGS,
    "drugs": _DRUGS,
    "harming": _VIOLENT,
    "killing": later(r"\b(?:homicid|kill|manslaughter|murder)"),
    "homicide": later(r"\b(?:homicid|kill|manslaughter|murder)"),
    "selling": _SALE,
    "sexual": _SEX,
    "sexually": _SEX,
    "abusing": _SEX,
    "against": _CHILD,
    "violence": _VIOLENT,
    "violent": _VIOLENT,
    "shoplifting": later(r"\b(?:retail theft|shoplift)"),
    "stealing": later(r"\b(?:larceny|shoplift|steal|theft)"),
    "theft": later(r"\b(?:larceny|shoplift|steal|theft)"),
    "thefts": later(r"\b(?:larceny|shoplift|steal|theft)"),
    "burglary": later(r"\b(?:breaking\s(?:and|in)|burglar(?:y|ies|iz))"),
    "burglaries": later(r"\b(?:breaking\s(?:and|in)|burglar(?:y|ies|iz))"),
}
# Who killed need not have murdered, and who assaulted need not have raped.
_WIDER = {
    " of murder": (" of the killing", later(r"\b(?:death|homicide|kill|shot\b|slain|strangl)")),
    " of rape": (" of sexual assault", later(r"\bsexual(?:ly)?\s(?:abus|assault)")),
}
_DEED = later(
    r"\b(?:abus|arson|assault|burglar|carjack|cocaine|deal|distribut|drug|drunk|dui\b|extort|fentanyl"
    r"|forgery|fraud|gun\b|firearm|heroin|homicid|kidnap|kill|launder|manslaughter|meth|molest|murder"
    r"|perjury|pimp|porn|possess|prostitut|rap(?:e|ing)|robb|sell|sex|shoot|smuggl|stab|stalk|steal"
    r"|strangl|theft|traffick|weapon)"
)
# What somebody is called is not what a verdict is for.
_OTHERS = later(
    r"\bsex(?:ual)?\soffenders?\b|\b(?:(?:child|drug|gun|human|sex)\s)?(?:burglar|carjacker|dealer|kidnapper|killer|molester|murderer|pimp|predator"
    r"|rapist|robber|shoplifter|stalker|trafficker)s?\b"
)
# "convicted of lying about an arson": what comes behind is no deed of theirs.
_ASIDE = later(
    r",?\s(?:who|whose|whom|which|that|after|before|because|by|when|where|while)\b"
    r"|\b(?:about|abett\w*|accessory|aid(?:ed|ing)|assist\w*|attempting|conceal\w*|cover\w*|failing|failure"
    r"|furtherance|harboring|help\w*|hiding|in\sconnection|lying|(?:part|role)\sin|relat(?:ed|ion|ing)"
    r"|sentenc\w*|shielding|solicit\w*|years?(?!\sold))\b"
    # "driving the car in a robbery"
    r"|\b(?:during|in)\s(?:an?|the|that)\s(?!first\b|second\b)"
    # Whoever is in it to sell drugs is what the label says.
    r"|\bconspir\w*(?![^,;]{0,60}\b(?:deal|deliver|distribut|sell|suppl|traffick))",
    re.IGNORECASE,
)
_ITEM = later(r",\s|;\s|\sand\s|\sor\s|\splus\s", re.IGNORECASE)
# "attempted murder", "possession of burglary tools": that is not the deed itself.
_LESSER = later(
    r"\b(?:attempt\w*|fak\w+|fals\w+|intent\sto\s(?:commit|kill|murder|rape|rob|steal)|intimidat\w*|launder\w*"
    r"|obstruct\w*|plan\w*|plot\w*|proceeds|report\w*|stag(?:ed|ing)|stolen|tamper\w*|threat\w*|tools?|use\sof)\b",
    re.IGNORECASE,
)
# "a series of burglaries" is more than one count.
_SERIES = later(r"\b(?:series of|several)\b")
_MORE_THAN_ONE = later(
    r"\b(?:[2-9]|[1-9]\d+|two|three|four|five|six|seven|eight|nine|ten|\w+teen|twenty|boys|burglaries"
    r"|children|counts|dozens?|girls|killings|men|multiple|murders|patients|rapes|robberies|series|several|string"
    r"|students|thefts|victims|women)\b"
)
# "of raping a woman on May 5, 2022" is one rape.
_NO_COUNT = later(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s\d{1,2}\b|\b(?:19|20)\d\d\b"
    r"|\b\d{1,2}[\s-]years?\b"
)
_STEM = 4
# "Ann Roe drove the car. She ...": the verdict before that was on somebody else.
_NEW_PERSON = later(
    r"\W*(?![^.]{0,60}\b(?:Attorney|Chief|Detective|Judge|Lt|Prosecutor|Sgt|Sheriff)\b)"
    r"(?!(?:After|And|At|Before|But|In|On|That|The|These|This)\s)"
    r"(?:An?(?:other)?\s[a-z]+\s|[A-Z][\w.-]+'s\s[a-z]+|(?:[A-Z][\w.'-]+\s)+?([A-Z][\w'-]+)\b)"
)


def in_convictions(texts: tuple[str, ...]) -> list[str]:
    """Return those of a rule's suggestions that say somebody was convicted."""
    accused = (one for one in texts if " accused of " in one)
    convicted = [one for one in texts if " convicted of " in one] or [
        one.replace(" accused of ", " convicted of ") for one in accused
    ]
    # "He is a killer" is what he is, and he was convicted of it once.
    return [one.replace(" is convicted of ", " was convicted of ") for one in convicted]


def of_what_is_told(
    convicted: list[str], named: str, setting: Setting, *, is_told: bool
) -> list[str]:
    """Return those texts that say of what somebody was convicted, as far as it is told."""
    noun = noun_of(setting)
    named = _OTHERS.sub(lambda one: one[0] if one[0] in noun else "", named.lower())
    if is_told:
        named = " and ".join(offenses_in(named))
    deed = _without_noun(named, setting)
    if not is_told and not _DEED.search(deed) and deed == named:
        # "The jury did not hesitate to convict": of what the label says, for all that is told.
        return convicted
    return [text for one in convicted if (text := _of_deed(one, deed))]


def offenses_in(named: str) -> list[str]:
    """Return the offenses of a verdict, without what was only tried, planned or hidden."""
    return [one for one in _ITEM.split(_ASIDE.split(named)[0]) if not _LESSER.search(one)]


def noun_of(setting: Setting) -> str:
    """Return the last word of a label."""
    return setting.term.split(" ")[-1].lower()


def _without_noun(named: str, setting: Setting) -> str:
    """Return it without the label: "guilty of shooting a burglar" is no burglary."""
    noun = re.escape(noun_of(setting).removesuffix("s"))
    return re.sub(rf"\b{noun}s?\b", "", named.lower())


def _of_deed(text: str, deed: str) -> str:
    """Return the text where the deed is what it says, or with the deed's own word; or nothing."""
    label = _CONVICTED_OF.search(text)
    words = [one for one in label[1].lower().split() if one not in _SKIPPED] if label else []
    if _SERIES.search(text) and not _MORE_THAN_ONE.search(_NO_COUNT.sub("", deed)):
        return ""
    if not label or all(_is_named(word, f" {deed}") for word in words):
        return text
    return next(
        (
            text.replace(strict, wide)
            for strict, (wide, alike) in _WIDER.items()
            if text.endswith(strict) and alike.search(deed)
        ),
        "",
    )


def introduces(told: str, setting: Setting) -> bool:
    """Tell whether a text has another of the kind: "a dealer in Reno", "his dealer"."""
    noun = re.escape(noun_of(setting))
    other = rf"\b(?:an?|another|her|his|other|second|their)\s(?:[a-z]+\s){{0,2}}{noun}\b"
    return re.search(other, told) is not None


def is_deed(named: str) -> bool:
    """Tell whether a deed is named, whichever."""
    return _DEED.search(named.lower()) is not None


def is_named(text: str, deed: str, setting: Setting) -> bool:
    """Tell whether a deed is the one of which a text says that somebody was accused of it."""
    label = _CONVICTED_OF.search(text)
    words = [one for one in label[1].lower().split() if one not in _SKIPPED] if label else []
    return bool(words) and all(
        _is_named(word, f" {_without_noun(deed, setting)}") for word in words
    )


def _is_named(word: str, deed: str) -> bool:
    if alike := _ALIKE.get(word):
        return alike.search(deed) is not None
    return f" {word[:_STEM].rstrip('e')}" in deed


def is_of_other(sentence: str, verdict: str) -> bool:
    """Tell whether a sentence behind a verdict begins with somebody of whom that does not tell."""
    person = _NEW_PERSON.match(sentence)
    return person is not None and (person[1] or sentence) not in verdict
