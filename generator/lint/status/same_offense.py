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
_SEXUAL = (
    r"(?:incest|indecen|lewd|molest|rap(?:e|ing)|sex|sodomy)"
    r"|\babus\w+\s(?:\w+\s){0,2}(?:boy|child|girl)"
)
# To have pictures of abuse is another offense than to abuse somebody.
_NO_PICTURE = r"(?!\s(?:images?|material|pictures|videos?))"
_ABUSE = later(
    rf"\b(?:abus\w+{_NO_PICTURE}|assault|batter|fondl|incest|intercourse|lewd"
    r"|molest|penetrat|rap(?:e|ing)|(?:sex|sexual)\s(?:acts?|conduct|contact)|sexually|sodomy)"
)
_VIOLENT = later(
    r"\b(?:abus|assault|attack|batter|beat|carjack|corporal\sinjury|dead\b|homicid|kidnap|kill|lewd|manslaughter|molest|murder"
    r"|rap(?:e|ing)|robb|sexual|sex\s(?:crime|offense)s?\sagainst|shoot|stab|strangl|violen)"
)
_DRUGS = later(
    r"\b(?:adderall|amphetamine|cannabis|cocaine|crack|death\sby\sdistribution|drug|ecstasy|fentanyl|heroin"
    r"|ketamine|marijuana|meth|narcotic|opi(?:oid|um)|oxy|pill|substance|xanax)"
)
_SALE = later(
    r"\b(?:deal(?:ing)?\b|deliver|distribut|furnish|intent\sto|peddl|sales?\b|sell|sold\b|suppl|(?<!sex\s)(?<!human\s)"
    r"traffick)"
)
GANG_CRIME = later(
    r"\bparticipa\w+\s(?:\w+\s){0,2}in\s(?:\w+\s){0,3}gang\b"
    r"|\b(?:(?:at\sthe\sdirection|benefit)\s(?:of\s)?|in\sassociation\swith\s)(?:[\w'-]+\s){0,4}gang\b"
    r"|\bgang\s(?:activity|assault|conspiracy|crimes?|enhancements?|participation|racketeering|related)\b",
    re.IGNORECASE,
)
"""An offense of whoever is in a gang: "robbery for the benefit of a gang"."""
_ALIKE = {
    **dict.fromkeys(("against", "child", "children"), _CHILD),
    **dict.fromkeys(("drug", "drugs"), _DRUGS),
    **dict.fromkeys(("harming", "violence", "violent"), _VIOLENT),
    **dict.fromkeys(("homicide", "killing"), later(r"\b(?:homicid|kill|manslaughter|murder)")),
    **dict.fromkeys(("stealing", "theft", "thefts"), later(r"\b(?:larceny|shoplift|steal|theft)")),
    **dict.fromkeys(("burglaries", "burglary"), later(r"\b(?:breaking\s(?:and|in)|burglar[iy])")),
    "selling": _SALE,
    "sexual": later(rf"\b(?:porn|{_SEXUAL})"),
    "sexually": later(rf"\b(?:{_SEXUAL})"),
    "abusing": _ABUSE,
    "domestic": later(r"\b(?:cohabit|domestic|family|girlfriend|partner|spous|wife)"),
    "gang_crime": GANG_CRIME,
    "human": later(r"\b(?:human|labor|sex)\s(?:and\s\w+\s)?traffick"),
    "carrying": later(r"\b(?:carry|import|smuggl|transport)"),
    "shoplifting": later(r"\b(?:retail theft|shoplift)"),
}
# Who killed need not have murdered: what a label says, a verdict that is for something like it,
# and what that says.
_WIDER = tuple(
    (later(rf" of {said}\Z"), later(rf"\b(?:{verdict})"), f" of {wide}")
    for said, verdict, wide in (
        ("several killings", "murder", "murder"),
        ("killing (?:a child|an officer)", "murder", "murder"),
        (
            "(?:killing (?:a child|an officer)|murder|several killings)",
            "manslaughter",
            "manslaughter",
        ),
        ("murder", r"death|homicide|kill|shot\b|slain|strangl", "the killing"),
        ("several rapes", "rap(?:e|ing)", "rape"),
        (
            "(?:several )?rapes?",
            rf"sexual(?:ly)?\s(?:abus\w+{_NO_PICTURE}|assault)",
            "sexual assault",
        ),
        ("(?:several )?rapes?", _SEXUAL, "a sexual offense"),
        ("(?:child abuse|sexually abusing a child)", rf"porn|{_SEXUAL}", "a sexual offense"),
        ("child abuse", r"child\sendanger", "child endangerment"),
        ("burglary", r"home\sinvasion\b(?!\srobb)", "a home invasion"),
        ("(?:a home invasion|a series of burglaries)", "burglar(?:y|iz)", "burglary"),
        ("a series of robberies", "robbe(?:d|ry)", "robbery"),
        ("robbery", "carjack", "carjacking"),
        ("a series of arsons", "arson", "arson"),
        ("theft", "embezzl", "embezzlement"),
        ("theft", r"\bfraud\b|swindl", "fraud"),
        ("(?:a series of thefts|shoplifting)", r"(?:larceny|theft)\b", "theft"),
        ("kidnapping", "abduct", "abduction"),
        ("kidnapping a child", "kidnap", "kidnapping"),
        (
            "carrying drugs",
            r"drug\straffick|traffick\w*\s(?:in\s)?(?:an?\s)?(?:controlled|drug)",
            "drug trafficking",
        ),
        ("pimping", "pander", "pandering"),
        ("pimping", r"promot\w+\sprostitution\b", "promoting prostitution"),
        ("(?:child trafficking|pimping|sex trafficking)", r"human\straffick", "human trafficking"),
        ("(?:child trafficking|pimping)", r"sex\straffick", "sex trafficking"),
        (
            "(?:pimping|sex trafficking)",
            r"(?<!drug\s)(?<!gun\s)(?<!weapons\s)\btraffick(?:ing|er)(?=[.,;]|\sand\s|\Z"
            r"|\s(?:[a-z]+\s)?(?:boys|children|girls|minors|teens|women)\b)",
            "trafficking",
        ),
        ("(?:human|sex) trafficking", "pimping", "pimping"),
    )
)
_NEAREST = (" of the killing", " of sexual assault")
# "drug trafficking" and "selling heroin", where a verdict is for "selling a controlled substance".
_SELLING_DRUGS = later(
    r" of (?:(?:drug )?trafficking|selling (?:[a-z]+ )*[a-z{_}]+)\Z", re.IGNORECASE
)
# Who robbed a bank has robbed: "convicted of robbery", where it says no more.
_OF_A_KIND = later(
    r" of (?:an? )?(?!attempted )[\w{} -]+"
    r" ((?:arson|burglar|kidnapp|murder|rape|robber|theft)(?:ing|y)?)\Z"
)
# "violent criminals fled", where "criminals fled" is the label: whose crime was violent.
_VIOLENT_BEFORE = later(r"\bviolent criminals? [a-z]+\Z", re.IGNORECASE)
_TO_FILL_IN = later(r"\{\w+\}")
# "a person accused of a crime {criminal_does}": what they do comes behind the offense.
_DOES = later(r" \{\w+_do(?:es)?(?:_so)?\}\Z")
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
    r",?\s(?:who|whose|whom|which|that|after|before|because|(?<!death\s)by|when|where|while)\b"
    r"|\b(?:about|abett\w*|accessory|aid(?:ed|ing)|assist\w*|attempting|conceal\w*|cover\w*|failing|failure"
    r"|furtherance|harboring|help\w*|hiding|in\sconnection|lying|(?:part|role)\sin|relat(?:ed|ion|ing)"
    r"|sentenc\w*|shielding|solicit\w*|years?(?!\sold))\b"
    # "driving the car in a robbery"
    r"|\b(?:during|in)\s(?:an?|the|that)\s(?!controlled\b|criminal\b|first\b|second\b)"
    # Whoever is in it to sell drugs is what the label says.
    r"|\bconspir\w*(?![^,;]{0,60}\b(?:deal|deliver|distribut|sell|suppl|traffick))",
    re.IGNORECASE,
)
_ITEM = later(r",\s|;\s|\sand\s|\sor\s|\splus\s", re.IGNORECASE)
# "possession of burglary tools", "lying about a theft": that is not the deed itself.
_LESSER = later(
    r"\b(?:fak\w+|fals\w+|intent\sto\s(?:commit|kill|murder|rape|rob|steal)|intimidat\w*|launder\w*"
    r"|obstruct\w*|plan\w*|plot\w*|proceeds|report\w*|stag(?:ed|ing)|stolen|tamper\w*|threat\w*|tools?|use\sof)\b",
    re.IGNORECASE,
)
# "Robber Sentenced" of whom a verdict says that he tried it, and the other way round.
_ATTEMPT, ATTEMPTED = later(r"\battempt\w*\s?"), " of attempted "
_FAILED_BEFORE = later(r"\b(?:attempted|failed|would\sbe)\s\Z", re.IGNORECASE)
_NO_NOUN = later(r" of (?:an? |the |several |(?!kidnapp|shoplift)[a-z ]+ing\b)", re.IGNORECASE)
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
_STEM, _REACH = 4, 16


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
    if _VIOLENT_BEFORE.search(setting.before + setting.term) and not _VIOLENT.search(deed):
        return []
    if not is_told and not _DEED.search(deed) and deed == named:
        # "The jury did not hesitate to convict": of what the label says, for all that is told.
        return convicted
    fitting = _of_tried if is_told else _of_deed
    return [text for one in convicted if (text := fitting(one, deed, setting, is_told=is_told))]


def offenses_in(named: str) -> list[str]:
    """Return the offenses of a verdict, without what was only planned or hidden."""
    return [one for one in _ITEM.split(_ASIDE.split(named)[0]) if not _LESSER.search(one)]


def noun_of(setting: Setting) -> str:
    """Return the last word of a label."""
    return setting.term.split(" ")[-1].lower()


def _without_noun(named: str, setting: Setting) -> str:
    """Return it without the label: "guilty of shooting a burglar" is no burglary."""
    noun = re.escape(noun_of(setting).removesuffix("s"))
    return re.sub(rf"\b{noun}s?\b", "", named.lower())


def _of_tried(text: str, named: str, setting: Setting, *, is_told: bool) -> str:
    """Return the text of the deed, or "attempted" where the verdict is for that; or nothing."""
    tried, done = list[str](), list[str]()
    for one in named.split(" and "):
        (tried if _ATTEMPT.search(one) else done).append(_ATTEMPT.sub("", one))
    plain = text.replace(ATTEMPTED, " of ")
    said, only = (
        _of_deed(plain, " and ".join(ones), setting, is_told=is_told) for ones in (done, tried)
    )
    only = "" if _NO_NOUN.search(only) else only.replace(" of ", ATTEMPTED, 1)
    if _FAILED_BEFORE.search(setting.before[-_REACH:]):
        # Of "a failed robber" the suggestion will say that he tried it.
        return only
    return only or said if ATTEMPTED in text else said or only


def _of_deed(text: str, deed: str, setting: Setting, *, is_told: bool) -> str:
    """Return the text where the deed is what it says, or with the deed's own word; or nothing."""
    said = _filled(text, setting)
    is_one = _SERIES.search(text) and not _MORE_THAN_ONE.search(_NO_COUNT.sub("", deed))
    if not is_one and all(_is_named(word, f" {deed}") for word in _words_of(said)):
        return text
    wide = _wider(said, deed)
    if wide.endswith(_NEAREST) or not is_told:
        # Where no offense is told for sure, words of another one may be about another case.
        return wide if wide.endswith(_NEAREST) else ""
    if wide:
        return wide
    kind = _OF_A_KIND.search(text)
    return f"{text[: kind.start()]} of {kind[1]}" if kind and _is_named(kind[1], f" {deed}") else ""


def _wider(said: str, deed: str) -> str:
    """Return a text with what a verdict on something like it is for, or nothing."""
    if (sale := _SELLING_DRUGS.search(said)) and _SALE.search(deed) and _DRUGS.search(deed):
        return f"{said[: sale.start()]} of selling drugs"
    fitting = (
        strict.sub(wide, said)
        for strict, verdict, wide in _WIDER
        if strict.search(said) and verdict.search(deed)
    )
    return next(fitting, "")


def _filled(text: str, setting: Setting) -> str:
    """Return a text with the label's own words in it: "{stolen_kind} theft" of an "art thief"."""
    kind = setting.term.rpartition(" ")[0].lower()
    return _TO_FILL_IN.sub(kind, _DOES.sub("", text))


def _words_of(said: str) -> list[str]:
    """Return the words for the offense of which a text says that somebody was convicted."""
    label = _CONVICTED_OF.search(said)
    return [one for one in label[1].lower().split() if one not in _SKIPPED] if label else []


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
    named = _words_of(_filled(text, setting))
    return bool(named) and all(
        _is_named(word, f" {_without_noun(deed, setting)}") for word in named
    )


def _is_named(word: str, deed: str) -> bool:
    if alike := _ALIKE.get(word):
        return alike.search(deed) is not None
    return f" {word[:_STEM].rstrip('e')}" in deed
