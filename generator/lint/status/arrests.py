"""Whether a sentence tells of an arrest, a charge or a conviction."""

import re

from generator.lint.english.deeds import WHO_DID_AFTER
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.listed import is_listed_as_convicted
from generator.lint.status.same_offense import is_deed

ARRESTED_BEFORE = later(
    r"\b(?:arrest(?:s|ed|ing)?|apprehend(?:s|ed|ing)?|catch(?:es|ing)?|caught|detain(?:s|ed|ing)?"
    r"|arrests:|identif(?:y|ies|ied|ying)|cit(?:es|ed|ing)|book(?:s|ed|ing)?|net(?:s|ted|ting))\s(?:the\s|an?\s"
    r"|both\s"
    r"|several\s|two\s|three\s|four\s|five\s|six\s|seven\s|eight\s|nine\s|ten\s|eleven\s"
    r"|twelve\s|\d+\s)?\Z",
    re.IGNORECASE,
)
# "Prosecutors charged four prostitutes", but "charged prostitutes $50 a night"
_CHARGED_BEFORE = later(
    r"\b(?:attorney|deput(?:y|ies)|jury|office|officers?|police|prosecutors?)\s(?:has\s|have\s)?(?:also\s)?"
    r"(?:charged|indicted|prosecuted|ticketed)\s(?:(?:an?|the|several|two|three|four|five|six|\d+)\s)?\Z"
    # "the arrests of twelve prostitutes", "Among the 31 people arrested were 12 prostitutes"
    r"|\barrest(?:s?\sof|ed\s(?:are|include|included|were)|ed\b[^.;]{1,40},\s(?:among\sthem|including))\s"
    r"(?:[\w-]+\s)?\Z",
    re.IGNORECASE,
)
_AS_SAYING = (" as saying", " who said")
# "No prostitutes were arrested"
_NONE_BEFORE = later(r"\b(?:no|none\sof\sthe|not\sone\sof\sthe)\s\Z", re.IGNORECASE)
# "eleven call girls, none of whom will be charged", but "were not charged with murder"
_CHARGED = r"(?:arrested|charged|cited|indicted|prosecuted)\b(?!\s(?:as|in|with)\b)"
_NEVER_CHARGED_AFTER = later(
    rf",?\s(?:neither|no\sone|none|not\sone)\sof\swhom\s(?:[a-z]+\s){{1,3}}?{_CHARGED}"
    rf"|(?:,?\swho)?\s(?:has|have|is|are|was|were|will)(?:n't|\snot|\snever)\s(?:(?:be|been|ever)\s){{0,2}}{_CHARGED}",
    re.IGNORECASE,
)
ARRESTED_AFTER = later(
    r"\s(?:(?:was|were|is|are|has|have|had|been|being|later|also)\s){0,4}"
    r"(?:arraigned|arrested|booked|charged|cited|detained|indicted|petitioned|ticketed)\b",
    re.IGNORECASE,
)
# "29 prostitutes, 33 johns and a pimp were taken to the county jail"; behind "selling sex", "and
# their customers" would be for sale.
_TAKEN_AFTER = later(
    r"(?:(?=,|\sand\b)(?:,?\s(?!(?:after|as|because|but|by|he|her|his|she|that|theirs?|they|was|were|when|while|whom?"
    r"|with)\b)[\w'-]+){1,12}?)?\s(?:(?:have|had)\sbeen|was|were)\s(?:arraigned|arrested|booked|charged"
    r"|cited|detained|jailed|(?:held\s(?:at|in)|taken\s(?:in)?to)\s(?:[\w']+\s){0,4}(?:custody|[Jj]ail))\b"
)
_ARREST = later(
    r"\b(?:accus|alleg|arraign|arrest|(?:await|fac)\w+\strial\b|book(?:ed|ings?)\b|charg|complaint"
    r"|grand\sjury|indict|(?:plead\w*|pled)\snot\sguilty|sought|suspect"
    r"|taken\sinto\scustody\b)",
    re.IGNORECASE,
)
_CONVICTION = later(
    r"\b(?:convict|felon|parole|prior(?!\s(?:\w+\s)?arrests)|prison|probation|record|sentenc"
    r"|serv(?:ed|ing)\s(?:[\w-]+\s){1,2}(?:years|sentences?|term)\b|strikes?\b)",
    re.IGNORECASE,
)
# "Detectives say he is a prolific burglar who hit nine homes": no court is told of.
_GRADED = later(r"\bprolific\b", re.IGNORECASE)
_SAID_BY_POLICE = later(
    r"\b(?:agents|deputies|detectives?|investigators|officers|police)\s(?:allege|believe|call|sa[iy]"
    r"|suspect|think)\w*\b|,\s(?:agents|deputies|detectives|investigators|officers|police)\s"
    r"(?:allege|believe|sa[iy])\w*",
    re.IGNORECASE,
)
# "recognized as a chronic thief": a clerk knows of no convictions.
_RECOGNIZED_BEFORE = later(r"\brecogni[sz]\w+\s(?:[\w']+\s){0,3}?as\san?\s(?:[a-z]+\s)?\Z")
# "has been booked 51 times": how often is told.
_SO_MANY_TIMES = later(
    r"\b(?:arrested|booked|charged|convicted)\s(?:\d+|\w+)\stimes\b"
    r"|\A(?:,[^.;]{1,40},|,?\swho)?\s(?:has|had)\s(?:\w+\s){1,3}(?:arrests|convictions)\b"
)
# "The felon was convicted of robbery in 2011", and not of what comes today
_THE_BEFORE = later(r"\b[Tt]he\s(?:[a-z]+\s){0,2}\Z")
_WAS_CONVICTED_AFTER = later(r"\s(?:had\sbeen|was)\s(?:[a-z]+ly\s)?convicted\b")
_THEN = later(r"\bhad\sbeen\b|\b(?:19|20)\d\d\b|\b(?:times|twice)\b")
_OWN_RECORD = later(
    r"(?:'s|,?\swhose)\s(?:\w+\s)?(?:convictions|history|rap sheet|record)\b"
    # "neither are chronic offenders with three or more adjudications"
    r"|\swith\s(?:at\sleast\s)?(?:two|three|four|five|six|\d+)\s(?:or\smore\s)?(?:prior\s)?"
    r"(?:adjudications|arrests|cases|convictions)\b"
    # In a table: "Repeat offenders (3+ prior filings)".
    r"|\s\((?:at\sleast\s)?(?:\d\+?|two|three|four|five|six)\s(?:or\smore\s)?(?:prior\s)?(?:[a-z]+\s)?"
    r"(?:adjudications|arrests|cases|convictions|filings|referrals)\b"
)
# "A habitual offender like Hale can admit to it": of what came before, nothing is told.
_LIKE_AFTER = later(r"\slike\s[A-Z]")
_ADMITS = later(r"\b(?:admit(?:s|ted)?|convicted|plead(?:s|ed)?\sguilty|pled\sguilty)\b")
# "refers eligible first-time offenders": whose charges are spoken of has not been convicted.
_REFERRED_BEFORE = later(
    r"\b(?:accept(?:s|ed|ing)?|divert(?:s|ed|ing)?|eligible|refer(?:s|red|ring)?)\s(?:[a-z]+\s)?\Z",
    re.IGNORECASE,
)
# What a juvenile court finds is no conviction; where it counts referrals, those are told.
_YOUNG = later(r"\b(?:juveniles?|minors|teens?|young|youths?)\b", re.IGNORECASE)
_REFERRALS = later(r"\breferr(?:als?|ed)\b", re.IGNORECASE)
_RECORD = later(r"\b(?:convict|prior|record|sentenc)", re.IGNORECASE)
_IS_CHARGED = later(r"\b(?:charge[ds]?|prosecut\w+)\b", re.IGNORECASE)
_CHARGED_AFTER = later(r"\s(?:who\s(?:are|is|were|was)\s)?(?:accused|arrested|charged)\b")
# "It was the second time that Hale was convicted of arson"
_SECOND_TIME = later(
    r"\bsecond\stime\s(?:that\s)?[^.;]{1,60}\b(?:has\sbeen|is|was)\s(?:found\sguilty|convicted)\b"
    r"|\b(?:found\sguilty|convicted)\b[^.;]{0,40}\sfor\s(?:a|the)\ssecond\stime\b"
)
_MORE_TIMES = later(
    r"\b(?:earlier|other|past|previous|prior)\s(?:[a-z]+\s)?(?:cases|convictions|felonies|offenses)\b"
    r"|\b(?:third|fourth|fifth|several|many|three|four|five)\s(?:[a-z]+\s)?(?:convictions|times?)\b"
    r"|\b(?:criminal\s(?:history|record)|rap\ssheet)\b",
    re.IGNORECASE,
)
# "Career Criminal Faces Life in Prison": no court has tried them yet.
_UNTRIED_AFTER = later(
    r"\s(?:(?:is|are|was|were)\s)?(?:acquitted|arraigned|extradited|faces?\s(?:(?:\w+\s)?(?:charges|trial)"
    r"|(?:\d+\syears\sto\s)?life)|(?:ordered\s)?(?:held|jailed)\s(?:for\strial|in|on|without)"
    r"|(?:ordered\s)?to\sstand\strial|stands?\strial)\b",
    re.IGNORECASE,
)
_TRIED = later(
    r"\b(?:convict|guilty|jury|prior|record|sentencing|strikes?\b|verdict)", re.IGNORECASE
)
# "Hale has two prior DUI convictions": the text itself tells of them.
_PRIORS = later(
    r"(?<!\bno\s)(?<!\bany\s)\b(?:earlier|multiple|past|previous|prior|several|two|three|four|five"
    r"|(?:ha[ds]|her|his|with)\sfelony)\s(?:[\w-]+\s){0,3}"
    r"convictions\b|\b(?:previously|twice)\s(?:been\s)?convicted\b",
    re.IGNORECASE,
)
_SPEAKS_OF_CONVICTION = (" convict", " Convict", " CONVICT")
# What selling sex is charged as, and how the police look for it.
_OF_SEX = later(
    r"\b(?:crackdown|johns?\b|loiter|operation|pimps?\b|prostitut|sex|solicit|sting|sweep)",
    re.IGNORECASE,
)
_SELLS_SEX = later(r"(?:person who sells sex|sex workers?)\Z")
_RECORD_OF_KIND = later(r"\bwith prior \{\w+\} convictions\Z")
# "with four prior drug convictions was sentenced after a jury found that the repeat offender"
_RECORD_BEFORE = later(
    r"\b(?:ha[ds]|with)\s(?:at\sleast\s)?(?:an?|two|three|four|five|six|seven|eight|nine|ten|\d+"
    r"|multiple|numerous|several)\s(?:earlier|past|previous|prior)\s(?:[a-z]+\s){0,3}convictions?\b",
    re.IGNORECASE,
)
_REACH = 60


def is_never_charged(setting: Setting) -> bool:
    """Tell whether the sentence goes on to say that nobody charges them."""
    return _NEVER_CHARGED_AFTER.match(setting.after) is not None


def is_arrested(setting: Setting) -> bool:
    """Tell whether the sentence says that who is meant was arrested or charged."""
    near = setting.before[-_REACH:]
    if _NONE_BEFORE.search(near) or is_never_charged(setting):
        return False
    return bool(
        (ARRESTED_BEFORE.search(near) and not setting.after.startswith(_AS_SAYING))
        or (_CHARGED_BEFORE.search(near) and not setting.after.startswith(" $"))
        or ARRESTED_AFTER.match(setting.after)
        or _TAKEN_AFTER.match(setting.after)
        or _is_untried(setting, setting.sentence_around)
    )


def keeps_label(text: str, setting: Setting) -> bool:
    """Tell whether an arrest is for something else than the label says, or a record is told."""
    if _SELLS_SEX.match(text):
        # "Prostitute Charged with Murder"
        told = setting.sentence_after
        return is_deed(told) and _OF_SEX.search(told) is None
    return _RECORD_OF_KIND.search(text) is not None and are_priors_told(setting)


def is_only_arrested(setting: Setting) -> bool:
    """Tell whether the sentence speaks of an arrest or a charge, and of no conviction."""
    if _RECOGNIZED_BEFORE.search(setting.before[-_REACH:]):
        return True
    told = setting.sentence_around
    if not (_ARREST.search(told) or _CONVICTION.search(told)):
        # "had prior arrests," she said. "Repeat offenders are ..."
        told = setting.line_before
    is_open = _ARREST.search(told) and not _CONVICTION.search(told)
    is_open = is_open or _is_said_to_have_done(setting) or _is_only_prolific(setting)
    return bool(is_open or _is_untried(setting, told)) and not are_priors_told(setting)


def _is_said_to_have_done(setting: Setting) -> bool:
    """Tell whether the police say what somebody did, and the text knows of no conviction."""
    if not (WHO_DID_AFTER.match(setting.after) or _GRADED.search(setting.term)):
        return False
    line = setting.line_before + setting.line_after
    return _SAID_BY_POLICE.search(line) is not None and not _CONVICTION.search(line)


def _is_only_prolific(setting: Setting) -> bool:
    """Tell whether somebody has done it often, and of a conviction nothing is told."""
    if setting.term.endswith("s") or not _GRADED.search(setting.term):
        return False
    if is_listed_as_convicted(setting):
        return False
    return not _CONVICTION.search(setting.line_before + setting.line_after)


def _is_untried(setting: Setting, told: str) -> bool:
    return _UNTRIED_AFTER.match(setting.after) is not None and not _TRIED.search(told)


def are_priors_told(setting: Setting) -> bool:
    """Tell whether the text speaks of what somebody was convicted of before."""
    is_any = any(word in setting.text for word in _SPEAKS_OF_CONVICTION)
    return is_any and _PRIORS.search(setting.text) is not None


def is_on_record(setting: Setting) -> bool:
    """Tell whether the sentence speaks of an arrest, a charge or a conviction."""
    told = setting.sentence_around
    return bool(_ARREST.search(told) or _CONVICTION.search(told))


def is_record_told(text: str, setting: Setting) -> bool:
    """Tell whether the sentence says what the record is: "had four prior convictions"."""
    if setting.before.endswith("the ") and _RECORD_BEFORE.search(setting.sentence_before):
        return True
    if _WAS_CONVICTED_AFTER.match(setting.after) and _THE_BEFORE.search(setting.before[-_REACH:]):
        return _THEN.search(setting.sentence_around) is not None
    is_own = _OWN_RECORD.match(setting.after) and "felony" not in text
    return bool(is_own or _SO_MANY_TIMES.search(setting.sentence_after))


def is_admitted_by(setting: Setting) -> bool:
    """Tell whether somebody named is guilty of what is told: "a repeat offender like Hale"."""
    if not _LIKE_AFTER.match(setting.after):
        return False
    told = setting.line_before + setting.sentence_after
    return bool(_ADMITS.search(told) or _ADMITS.search(setting.lede))


def is_referred(text: str, setting: Setting) -> bool:
    """Tell whether people are diverted whose charges are told, and whose record is not."""
    if "no prior conviction" not in text or _CHARGED_AFTER.match(setting.after):
        return False
    told = f"{setting.line_before}\n{setting.line_after}"
    if not _IS_CHARGED.search(told) or _RECORD.search(told):
        return False
    is_referred_here = _REFERRED_BEFORE.search(setting.before[-_REACH:])
    return bool(is_referred_here or (_YOUNG.search(told) and not _REFERRALS.search(told)))


def with_one_prior(text: str, setting: Setting) -> str:
    """Return "person with a prior conviction" where the text tells of one; or nothing."""
    if text != "person with prior convictions" or not _SECOND_TIME.search(setting.text):
        return ""
    return "" if _MORE_TIMES.search(setting.text) else "person with a prior conviction"
