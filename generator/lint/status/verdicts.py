"""Whom a court tries, and who pleads guilty: "The jury convicted the dealer" is the defendant."""

import re

from generator.lint.kept.patterns import NUMBER, SYMBOL, later
from generator.lint.model import LINE_END
from generator.lint.setting import Setting
from generator.lint.status.same_offense import is_deed, is_named

SENTENCE_END = later(r"[.!?;][\"\u201d]?\s+(?=[A-Z\"\u201c])")
"""Where one sentence ends and another begins."""
MOST_SENTENCES = 3
"""How many sentences around a label, or at the head of a text, are about the same."""
# "a convicted felon was arrested", "if convicted": that is no verdict.
GETS_FOR = (
    r"(?<!who\s)(?:gets?|got|given|receive[sd]?|(?:to|will)\s(?:serve|spend))"
    r"\s(?:(?!for\b)[\w-]+\s){0,4}(?:years?|months|life)\s(?:(?!for\b)[\w-]+\s){0,4}for"
)
"""In a pattern: "gets nine years in prison for", and the offense comes behind."""
VERDICT = later(
    # "Roe got three years in prison"
    r"\b(?:(?<!who\s)(?:gets?|got|given|handed|receive[sd]?|(?:to|will)\s(?:serve|spend))\s"
    r"(?:(?!for\b)[\w'-]+\s){0,4}?(?:behind\sbars|in\s(?:(?:county|federal|state)\s)?(?:jail|prison)"
    r"|(?:months|years)(?=[.;]|\Z|\s(?:on\s)?(?:[A-Z][a-z]+day|today|yesterday)\b)|probation)\b"
    # "was ordered to serve 90 days", "are on their way to prison", "Hale's nine-year term"
    r"|ordered\s[^.;]{0,50}?\b(?:to|and)\sserve\s\w+\s(?:days|months|years)\b(?!\sof\b)|placed\son\s(?:[\w'-]+\s){0,4}probation\b"
    r"|(?:head(?:s|ed|ing)?|on\s(?:her|his|their)\sway)\sto\s(?:federal\s|state\s)?prison\b"
    r"|(?-i:[A-Z][a-z]+)'s\s\w+\s(?:month|year)\s(?:prison\s)?(?:sentence|term)\b(?!\s(?:as|on)\b)|(?:is|are)\sserving\s(?:life|\w+\syears)\b"
    rf"|{GETS_FOR}\b|guilty\spleas?\b|(?<!not\s)(?<!\ba\s)(?<!\bthe\s)(?:guilty|convicted)(?!\s(?:burglar|drug|felon|gang|kidnapper|murderer|rapist|robber"
    r"|sex|thie|trafficker))|convict(?:s|ing)?(?=[.,;]|\s(?!on\b)|\Z)|convictions?\s(?:of|for|against|in)\b"
    r"|(?:jury|jurors)\sfound\sthat\b|no\scontest\b"
    r"|(?:re)?sentenc(?:ed|es|ing)\b(?!\s(?:is|has\sbeen|was)\s))",
    re.IGNORECASE,
)
"""In a sentence: a verdict, a plea or a sentence."""
OPEN = later(
    r"\b(?:not\sguilty|(?:will|to)\s(?:enter|plead)|did(?:\snot|n't)\s(?:agree|believe|convict|find|reach|return)|if|unless|whether|could|would|might|should|must|fac(?:e|es|ing)"
    r"|(?<!\bin\s)(?<!\blast\s)(?<!\bof\s)(?<!\bsince\s)(?<!\bthis\s)may(?!\s\d)"
    r"|until|asked|hop(?:e|es|ed|ing)|expect(?:s|ed)?|will\s(?:be\s)?convict|want(?:s|ed)?|seek(?:s|ing)?|maximum\ssentences?"
    r"|previous(?:ly)?|prior|allegedly|refus\w+|fail(?:s|ed)|declin\w+"
    r"|deadlock\w*|hung\sjury|mistrial)\b",
    re.IGNORECASE,
)
"""In a sentence: words that leave open whether there is a verdict."""
# "pleaded guilty and faces up to nine years", "He could be sentenced to nine years"
_TO_COME = later(
    r"\b(?:(?:could|(?:is|are)\sexpected\sto|may|might)\s(?:also\s|now\s)?(?:be\ssentenced|face|get|receive|serve|spend)"
    r"|fac(?:e|es|ing)\s(?:an?\s(?:[\w-]+\s){0,3}(?:maximum|sentence|term)|at\sleast|between|life|more\sthan|up\sto|\d))\b"
    r"(?:(?!\b(?:charge[sd]?|if|trial)\b)[^.;])*(?=[.;]|\Z)",
    re.IGNORECASE,
)
_TRIES_BEFORE = later(
    r"\b(?:acquit(?:s|ted|ting)?|arraign(?:s|ed|ing)?|convict(?:s|ed|ing)?)\s(?:both\s|the\s)"
    r"(?:(?:habitual|prolific|repeat|serial)\s)?\Z"
)
# "Thieves who come into our courts need work", "when offenders make their first appearance"
_TO_COURT_AFTER = later(
    r"\s(?:who\s)?(?:(?:appear|come|go|pass)s?\s(?:before|into?|through)\s(?:an?|our|the|this)\s"
    r"(?:(?!appe)\w+\s){0,2}?(?:courts?|courtrooms?|judges?)\b"
    r"|makes?\s(?:an?|her|his|the|their)\s(?:first|initial)\s(?:court\s)?appearances?\b)"
)
_SENTENCED = later(
    r"\b(?:convict|guilty|parole|prison|probation|sentenc|serv(?:e|ing)\s|supervis|violat)",
    re.IGNORECASE,
)
# "The jury found the drug dealer guilty"
_FINDS_BEFORE = later(r"\b(?:finding|finds?|found)\s(?:both\s|the\s)\Z")
_GUILTY_AFTER = later(r"\s(?:not\s)?guilty\b", re.IGNORECASE)
# "Jury Convicts Three Gang Members of Murder"
_JURY_BEFORE = later(
    r"\b(?:judge|jur(?:y|ors))\s(?:(?:on\s)?(?:today|(?:Mon|Tues|Wednes|Thurs|Fri)day)\s)?(?:(?:acquits?|convict(?:s|ed)?)|(finds?|found))\s"
    r"(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+)\s(?!year))?(?:\d+\syear\sold\s)?"
    # "Jury Convicts Harlow Pimp"
    r"(?:(?!(?:accused|alleged|boys?|couple|duo|ex|father|felon|for|former|girls?|in|known|man|men"
    r"|mother|of|on|parolee|reputed|rival|suspected|teens?|who|with|wom[ae]n)\b|\w+(?:ing|ed)\b)"
    r"(?-i:[A-Z])[\w.']+\s){0,2}\Z",
    re.IGNORECASE,
)
# "The unit has convicted 60 drug dealers since 2020"
_OFFICE_BEFORE = later(
    r"(?:\b(?:attorneys?|department|division|has|have|office|prosecutors|team|unit|we)\s"
    # "\u2022 Convicted 31 burglars"
    rf"|\A|{LINE_END}|{SYMBOL}\s|\u2014)(?:convicted|(?-i:Convicted))\s"
    r"(?:(?:about|at\sleast|more\sthan|nearly|over)\s)?(?:[\d,]+|two|three|four|five|six|seven|eight"
    r"|nine|ten|twelve|(?:dozens|hundreds|scores|thousands)\sof)\s"
    # "We convicted 12 murderers, nine rapists and 31 burglars"
    rf"(?:[a-z]+(?:\s[a-z]+)?,?\s(?:and\s)?{NUMBER}\s){{0,4}}\Z"
    # "for convicting a burglar", "The jury convicted a burglar"
    r"|\bconvict(?:ed|ing|s)?\s(?:an?|another)\s\Z",
    re.IGNORECASE,
)
_WITH_ARTICLE, _OPEN_STATUS = later(r"\san?\s"), later(r"\b(?:accused of|alleged to)\s")
_WHEN_AFTER = later(r"\s(?:and|in|last|over|since|so\sfar|statewide|this)\b|[.,;!]|\Z")
_WHAT_FOR_OPEN = later(r"\s(?:after|following)\b|[.!?]?\Z", re.IGNORECASE)
_OF_LEADING = later(r"(person|people) accused of leading (an? .+|(?:drug|criminal) operations)\Z")
_REACH = 60
# "The dealer pleaded guilty to selling fentanyl": what the person did is told.
_PLEADED_AFTER = later(
    r"(?:,\s[^.;,]{1,40},)?\s(?:(?:who(?:se)?|with|caught|from|of|in)\s(?:(?!\s(?:who|whom|that)\s)[^.;,]){1,60}?\s)?"
    r"(?:(?:who|has|have|had|later|also)\s){0,3}"
    r"(?:plead(?:s|ed)?|pled)\s(?:guilty|no\scontest)\s(?:\w+\s){0,2}(to|in)\s",
    re.IGNORECASE,
)
# "The leader of a crew of burglars pleaded guilty": that is only the leader.
_OF_GROUP_BEFORE = later(r"\bof\s(?:an?|the)\s(?:[a-z]+\s){1,2}of\s\Z")
_SALE = later(r"(?:the\s)?(?:delivery|distribution|sale)\b", re.IGNORECASE)
# "a drug dealer convicted of a stabbing": what for comes right after.
_CONVICTED_OF_AFTER = later(
    r"\s(?:who\s(?:was|were)\s)?(?:convicted|found\sguilty|(?-i:Guilty|GUILTY))\sof\s([^.;]{1,90})",
    re.IGNORECASE,
)
_PREVIOUSLY_AFTER = later(
    r"\s(?:who\s(?:was|were)\s)?previously\sconvicted\sof\s(\w+)(?=[.,;]|\s(?:is|was|were|has|in)\b)"
)
# "Convicted Rapist Found Guilty of Two More Rapes": of what before, only the label says.
_ANEW = later(r"(?:\d+\s|\w+\s)?(?:additional|another|further|more|new|second)\b", re.IGNORECASE)
# Whose release is feared may be called so for what comes next.
_FIRST = later(r"(?:(?:an?|the)\s)?", re.IGNORECASE)
_SEX_OFFENDER = later(r"\bsex(?:ual)?\soffenders?\Z", re.IGNORECASE)
# "Convicted Rapist Sentenced to Nine Years for Burglary": what for comes after.
_SENTENCED_FOR_AFTER = later(
    r"\s(?:(?:has\sbeen|is|was|were)\s)?(?:gets?|given|receive[ds]?|sentenced)\b[^.;]{0,70}?\sfor\s"
    r"([^.;]{3,90})",
    re.IGNORECASE,
)
# A sentence for murder says nothing of an earlier killing, but one for burglary does.
_KINDS = tuple(
    later(rf"\b(?:{words})", re.IGNORECASE)
    for words in (
        r"abus|assault|attack|batter|beat|carjack|dead|death|homicid|kidnap|kill|lewd|manslaughter"
        r"|molest|murder|rap(?:e|ing)\b|robb|sex|shoot|shot|stab|strangl|violen",
        r"child\sporn|images",
        r"cocaine|crack|drug|fentanyl|heroin|marijuana|meth|narcotic|opioid|pills",
        r"break|burglar|carjack|larcen|robb|shoplift|steal|stole|theft",
        r"forg|fraud|identity|launder|scam|stole",
        r"ammunition|firearm|gun|weapon",
    )
)
_SEXUAL = later(
    r"\b(?:abus|child|incest|indecen|lewd|molest|porn|rap(?:e|ing)\b|regist|sex|sodom)",
    re.IGNORECASE,
)
# To be in a gang is not what anybody pleads guilty to.
_IN_GANG = later(r"\balleged to be (?:active )?in\b")


def without_sentence_to_come(sentence: str) -> str:
    """Return what a sentence tells without the time in prison that may come of a verdict."""
    return _TO_COME.sub("", sentence)


def in_court(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return "defendant" for whom a court tries, or nothing: of what would be to say it twice."""
    if setting.term.endswith((" of", " by")) or "previously" in texts[0]:
        return []
    accused = [one for one in texts if " accused of " in one]
    noun = "defendants" if setting.term.lower().endswith("s") else "defendant"
    if accused and (tried := _before_court(accused, noun, setting)):
        return tried
    jury = _JURY_BEFORE.search(setting.before[-_REACH:])
    if (
        jury is None
        # "convicted a sex offender of murder": what he was before is told as well.
        or (_WITH_ARTICLE.search(jury[0]) and not _OPEN_STATUS.search(texts[0]))
        or "convict" in setting.term.lower()
        or (jury[1] and not _GUILTY_AFTER.match(setting.after))
    ):
        return []
    leader = _leader(accused, jury[0], setting.after)
    is_open = accused and not jury[1] and _WHAT_FOR_OPEN.match(setting.sentence_after)
    # "Jury Convicts Serial Rapist" tells nowhere else of what.
    deed = accused[0].partition(" accused of ")[2] if is_open else ""
    if deed.startswith("several "):
        return [f"{noun} in {deed}"]
    return [leader or (f"{noun} of {deed}" if deed else noun)]


def _before_court(accused: list[str], noun: str, setting: Setting) -> list[str]:
    """Return words for whom a court tries, or has yet to try; or nothing."""
    if _is_tried(setting):
        return [noun]
    if _comes_to_court(setting):
        return accused
    is_office = _OFFICE_BEFORE.search(setting.before[-2 * _REACH :])
    if is_office and _WHEN_AFTER.match(setting.line_after):
        who = "people" if setting.term.lower().endswith("s") else "person"
        return [f"{who} of {accused[0].partition(' accused of ')[2]}"]
    return []


def _comes_to_court(setting: Setting) -> bool:
    """Tell whether people have yet to be tried: "offenders who come into our courts"."""
    return _TO_COURT_AFTER.match(setting.after) is not None and not _SENTENCED.search(
        setting.sentence_around
    )


def _leader(accused: list[str], jury: str, after: str) -> str:
    """Return "leader of a drug operation" for "convicted a drug kingpin who hid"; or nothing.

    That is all that tells of what.
    """
    led = _OF_LEADING.match(accused[0]) if accused and "convict" in jury.lower() else None
    if led is None or not after.lower().startswith((" who ", " whose ")):
        return ""
    return f"leader{'s' if led[1] == 'people' else ''} of {led[2]}"


def _is_tried(setting: Setting) -> bool:
    """Tell whether it is a court that does something with who is meant: "convicted the dealer"."""
    near = setting.before[-_REACH:]
    is_found = _GUILTY_AFTER.match(setting.after) and _FINDS_BEFORE.search(near)
    return bool(is_found or _TRIES_BEFORE.search(near))


def is_pleading_to_it(texts: tuple[str, ...], setting: Setting) -> bool:
    """Tell whether they plead guilty to what the label says: a death is another matter."""
    pleaded = _PLEADED_AFTER.match(setting.after)
    if pleaded is None or _IN_GANG.search(texts[0]):
        return False
    if _OF_GROUP_BEFORE.search(setting.before[-_REACH:]):
        return False
    if " convicted of a sexual offense" in texts[0] and not _SEXUAL.search(setting.after):
        # "The sex offender pleaded guilty to murder" was convicted before.
        return False
    is_of_it = pleaded[1].lower() == "to"
    return is_of_it or _SALE.match(setting.after, pleaded.end()) is not None


def is_convicted_next(texts: tuple[str, ...], setting: Setting) -> bool:
    """Tell whether it follows of what they were convicted: "a dealer convicted of a stabbing"."""
    after = setting.after
    if before := _PREVIOUSLY_AFTER.match(after):
        # "A burglar previously convicted of burglary" is accused of nothing else.
        return is_named(texts[0], before[1], setting)
    convicted = _CONVICTED_OF_AFTER.match(after)
    if convicted is None or _JURY_BEFORE.search(setting.before[-_REACH:]):
        # "Jury Finds Pimp Guilty of Assault": whom a court tries is the defendant.
        return False
    is_open = " accused of " in texts[0] and is_deed(convicted[1])
    return is_open or " convicted of " in texts[0]


def convicted_before(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return "previously" for what a new conviction follows: "Convicted Murderer Convicted of"."""
    new = _CONVICTED_OF_AFTER.match(setting.after)
    # "Sex Offender Convicted of Murder": the label tells of another conviction, as well.
    if new is None or " convicted of " not in texts[0]:
        return []
    is_own = _SEX_OFFENDER.search(setting.term) and _FIRST.fullmatch(setting.sentence_before)
    if not (is_own or "convict" in setting.term.lower()):
        return []
    is_other = is_deed(new[1]) and not is_named(texts[0], new[1], setting)
    if not (is_other or _ANEW.match(new[1])):
        return []
    if "convict" not in setting.term.lower() and _SEXUAL.search(new[1]):
        return []
    return [texts[0].replace(" convicted of ", " previously convicted of ")]


def sentenced_anew(convicted: list[str], setting: Setting) -> list[str]:
    """Return "previously" for whom a sentence for another kind of deed follows, or nothing."""
    if not setting.term.lower().startswith("convicted ") or not convicted:
        return []
    new = _SENTENCED_FOR_AFTER.match(setting.after)
    old, deed = kinds_of(convicted[0]), kinds_of(new[1] if new else "")
    if not old or not deed or old & deed:
        return []
    return [one.replace(" convicted of ", " previously convicted of ", 1) for one in convicted]


def kinds_of(deed: str) -> set[int]:
    """Return of what kinds a deed is, as numbers: robbery and carjacking are of one."""
    return {number for number, kind in enumerate(_KINDS) if kind.search(deed)}


def is_pleading(setting: Setting) -> bool:
    """Tell whether the sentence goes on to say that who is meant pleaded guilty."""
    return _PLEADED_AFTER.match(setting.after) is not None
