"""What a sentence did to somebody, in the words of headlines and speech: "got the maximum".

`english/sentenced` knows the usual words of courts; here are those that say it without them.
"""

import re

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.subjects import is_part, is_subject

_COUNT = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty)"
_YEARS = (
    rf"(?:(?:an?|about|almost|at\sleast|combined|more\sthan|nearly|the\snext|the\sremaining|up\sto)\s)*"
    rf"(?:{_COUNT}(?:\sto\s{_COUNT})?\s(?:days|weeks|months|(?:more\s)?years|to\slife)|decades|life"
    # Nobody gets "10 days to return it" or "three years of peace" of a court.
    r"|(?:years?|decade))(?=[.,;!]|\Z|\s(?:and|after|at|behind|for|plus|to\slife|with(?:out)?)\b"
    r"|\sin\s(?:(?:an?|the)\s)?(?:county|custody|federal|jail|prison|state)\b)"
)
_TERM = (
    r"(?:(?:her|his|their|an?|the)\s)?(?:[\w'-]+\s){0,3}?(?:(?:jail|prison|life|year|month|day)\s)"
    r"(?:sentences?|terms?|stretch)"
)
_PRISON = r"(?:(?:a|the)\s)?(?:(?:county|federal|state)\s)?(?:lockup|penitentiary|prison)"
# Who is in prison until a trial is not there for a sentence.
_NO_TRIAL = r"(?!\s(?:as|awaiting|before|pending|to\sawait|until|while)\b)"
_IS = (
    r"(?:(?:is|are|was|were|be|been|being|has|have|had|will|would|all|both|each|now|later|then|also"
    r"|finally|immediately)\s){0,4}"
)
_ASIDE = r"(?:,\s(?!(?:if|unless|once|when|whose|who|should|and|or)\b)[^.;,]{1,60},)?"
_PUNISHED_AFTER = later(
    rf"{_ASIDE}(?:,|\u2014)?\s{_IS}(?:"
    # "was given life without parole", "was handed 90 days"
    rf"(?:given|handed|dealt|slapped\swith|hit\swith)\s(?:{_YEARS}|{_TERM}|the\smaximum\b)"
    rf"|(?:got|gets?|drew|draws?|took|takes|received?|receives)\s(?:{_YEARS}|the\smax(?:imum)?\b(?!\sscore)|{_TERM}"
    r"|double\sdigit\s(?:prison\s)?(?:sentences?|terms?))"
    # "did 22 years", "did her time"
    rf"|(?:did|does|doing|do)\s(?:{_COUNT}\syears\s(?:before|behind|for)\b|{_YEARS}|(?:her|his|their)\stime(?=[.,;]|\Z|\s(?:and|in)\b)|(?:hard\s)?time\sfor\b)"
    rf"|serving\s(?:{_YEARS}|{_TERM}|mandatory\s(?:minimums?|sentences?))"
    r"|(?:completed|finished|served)\s(?:out\s)?(?:(?:all|most)\sof\s)?(?:her|his|their)\s(?:[\w'-]+\s){0,3}?(?:sentences?|time|terms?)\b(?!\s(?:as|at|in\sthe|on|with)\b)"
    r"|(?:had|have|has)\s(?:her|his|their)\s(?:[\w'-]+\s){0,3}?(?:convictions?|sentences?)\s"
    r"(?:affirmed|commuted|cut|reduced|shortened|upheld)\b"
    r"|(?:re\s?sentenced|paroled)\b"
    # "is on his way to federal prison", "were each sent to state prison"
    rf"|(?:off|on\s(?:her|his|their|the)\sway|bound|headed|heading|going|sent|shipped|packed\soff|carted\soff)\s(?:back\s)?(?:to|for)\s{_PRISON}\b{_NO_TRIAL}"
    r"|will\sdie\s(?:behind\sbars|in\s(?:custody|prison))"
    r"|will\snever\s(?:again\s)?(?:(?:breathe|see|taste)\s(?:freedom|free\sair|the\slight\sof\sday)|be\s(?:a\s)?free|leave\s(?:a\s|the\s)?prison|walk\sfree)"
    # "Drug dealer to spend 14 years behind bars", "will be in prison until 2040"
    rf"|(?:to|will(?:\s(?:likely|now|probably))?)\s(?:serve|spend)\s(?:{_YEARS}|the\srest\sof\s(?:her|his|their)\sli(?:fe|ves)\s(?:behind|in)\b)"
    rf"|will\s(?:be|remain|stay)\sin\s{_PRISON}\suntil\s\d|(?:gone|went)\sto\s{_PRISON}\b{_NO_TRIAL}|put\saway\s(?:in|since)\b"
    r"|(?:among|one\sof)\s(?:[a-z\d]+\s){1,4}(?:convicted|sent\sto\sprison|sentenced)\b(?!\sof\b)"
    rf"|won't\sget\sout\b|back\sin\s{_PRISON}\b{_NO_TRIAL}|(?:moved|transferred)\sto\s(?:an?\s|the\s)?(?:[a-z]+\s)?prison\b{_NO_TRIAL}"
    r"|[^.;,]{1,40}?\sfrom\s(?:(?:her|his)\s)?prison(?:\scell)?(?=[.,;]|\Z)"
    # "The dealer learned his fate on Friday"
    r"|learn(?:s|ed)\s(?:her|his|their)\s(?:fate|punishment|sentences?)\b"
    rf"|learn(?:s|ed)\s(?:[A-Z][a-z]+day\s)?(?:that\s)?(?:he|she|they)(?:'ll|\swill|\swould)\s(?:be\sspending|serve|spend)\b"
    # Whom a court only diverts is put on no probation.
    r"|(?:placed|put)\son\s(?:[\w'-]+\s){0,3}?probation\b(?!\s(?:before|pending|without)\b)"
    # A jury holds accountable by its verdict.
    r"|(?:held\s(?:fully\s)?accountable|brought\sto\sjustice)\s(?:[a-z]+\s)?(?:after|as|by|when)\s(?:an?|the)\s(?:[a-z]+\s)?"
    r"(?:judge|jur(?:y|ors))\b(?=\s(?:convicted|found|of\shis|of\sher|returned|sentenced)\b|[.,;])"
    rf"|(?:go(?:es|ing)|put|sent)\saway\sfor\s(?:life|{_YEARS})|behind\sbars\sfor\s{_YEARS}"
    # "back in prison after violating parole"
    r"|back\s(?:behind\sbars|in\s(?:jail|prison))\s(?:after|for|on)\s[^.;]{0,30}\b(?:parole|probation)\b"
    rf"|spent\s(?:(?:about|almost|more\sthan|nearly|over|the\slast)\s)?{_COUNT}\syears\s(?:on\sdeath\srow|in\s{_PRISON})"
    rf"|(?:remains?|stays?)\s(?:locked\sup\s)?in\s{_PRISON}\b{_NO_TRIAL}|pardoned\b|time\sserved\b"
    r"|(?:housed|held|imprisoned|incarcerated|locked\sup)\s(?:at|in)\s(?:the\s)?(?:[A-Z][\w.]+\s){1,4}(?-i:Correctional|Penitentiary|Prison|State)\b"
    rf"|(?:got|receive[sd]?)\stime\sserved\b|fined\s(?:up\sto\s)?\$"
    r"|(?:fined|freed|jailed|ordered|paid|placed|put|walked)\s[^.;]{0,60}\bafter\spleading\s(?:guilty|no\scontest)\b"
    # "walked out of court with a suspended sentence"
    r"|(?:leaves?|left|walks?|walked)\s(?:[a-z]+\s){0,3}?(?:court(?:room)?|the\scourthouse)\swith\san?\s(?:[\w'-]+\s){0,3}?(?:sentence|term)\b"
    rf"|(?:led|escorted|taken)\s(?:away|off|out)\s[^.;]{{0,40}}?\bto\s(?:begin|start|serve)\s{_TERM}"
    # "must report to jail by June 1", "was remanded to begin his sentence"
    r"|(?:must|will)\s(?:now\s)?(?:report|surrender)\sto\s(?:an?\s|the\s)?(?:[a-z]+\s)?(?:jail|prison)\s(?:by|in|next|on|to\s(?:begin|serve|start))\b"
    r"|remanded\sto\s(?:begin|serve|start)\b|taken\sinto\scustody\s(?:after|following)\s(?:her|his|the)\s(?:guilty\s)?(?:sentencing|verdict)\b"
    r"|(?:have\sto\s|must\s)?(?:remain\son\sthe\sregistry|register\s(?:as\sa\ssex|for\s(?:the\srest\sof\s)?(?:her\slife|his\slife|life)))\b"
    # "copped to two counts", "pleaded out", "took a plea deal"
    r"|(?:cops?|copped)\s(?:to\s(?!being\b|knowing\b)|a\splea)|plea(?:d|ds|ded)\sout\b"
    # "pleaded guilty in March and awaits sentencing"
    r"|(?:plead(?:ed|s)?|pled)\s(?:guilty|no\scontest)\b[^.;]{0,60}?\sand\s(?:(?:are|has\sbeen|is|was|were|will\sbe)\s)?"
    r"(?:await(?:ing|s)|fined|got|paid\sa|paid\sfines|placed\son|received|sentenced|will\sserve)\b"
    rf"|(?:accepts?|accepted|agreed\sto|cut|made|reached|signed|struck|takes?|took)\s(?:an?|the)\s(?:plea\s)?(?:agreement|bargain|deal)\b[^.;]{{0,60}}?\b(?:got|serve|spend|received)\s{_YEARS})",
    re.IGNORECASE,
)
# "A judge handed the shoplifter 90 days", "Judge throws the book at"
_GIVEN_BEFORE = later(
    r"\b(?:[Cc]ourt|[Jj]udge)\b[^.;,]{0,40}\b(?:fine[sd]|gave|gives|hand(?:s|ed)|dealt|slap(?:s|ped)|orders?|ordered|sends?|sent)\s"
    r"(?:(?:an?|the|this)\s)?(?:[A-Z][\w.']+\s){0,2}\Z"
)
_GIVEN_AFTER = later(
    rf"\s(?:\$\d|{_YEARS}|(?:with\s)?{_TERM}|credit\sfor\s(?:\w+\s){{0,3}}served|the\smaximum\b|(?:back\s)?to\s{_PRISON}{_NO_TRIAL}"
    rf"|to\s(?:serve|spend)\s{_YEARS})",
    re.IGNORECASE,
)
_BEFORE = later(
    # "imposed consecutive terms on the"
    r"\b(?:handed\sdown|hands\sdown|impos(?:ed|es|ing))\s(?:[\w'-]+\s){1,6}?(?:punishments?|sentences?|terms?|years)\s(?:against|for|on)\s"
    r"(?:(?:an?|the|this|both|two|three)\s)?(?:[A-Z][\w.']+\s){0,2}\Z"
    # "From his prison cell, the", "As the sentence was read, the"
    r"|(?:\A|[.!?]\s)(?:From|In|Inside)\s(?:(?:a|federal|her|his|state|their)\s){0,2}prison(?:\scell)?,?\sthe\s(?:old\s|young\s)?\Z"
    r"|\A\W*As\s(?:her|his|the)\ssentence\swas\s(?:announced|handed\sdown|pronounced|read),\sthe\s\Z"
    r"|\bafter\s(?:he|she|they)\swent\sto\sprison,\sthe\s\Z"
    # "After the sentencing, her mother said the killer"
    r"|\A\W*(?:After|At|During|Following|Outside)\s(?:her|his|the|[A-Z]?[a-z]+'s)\s(?:guilty\s)?(?:conviction|sentencing|verdict)(?:\shearing)?,"
    r"\s[^.;]{1,80}?\b(?:sa(?:id|ys)|t(?:ells|old))\s(?:(?:that|reporters|the\scourt)\s){0,2}(?:the|this)\s\Z"
    r"|\b(?:[Cc]ourt|[Jj]udge)\b[^.;,]{0,40}\bthr(?:ew|ows)\sthe\sbook\sat\s(?:(?:an?|the|this)\s)?(?:[A-Z][\w.']+\s){0,2}\Z"
)
# "Judge Ames told the murderer he would die in prison"
_TOLD_BEFORE = later(r"\b[Jj]udge\b[^.;,]{0,40}\bt(?:ells|old)\s(?:the\s|this\s|an?\s)?\Z")
_TOLD_AFTER = later(
    r"\s(?:that\s)?(?:he|she|they)(?:'d|'ll|\swill|\swould)\s(?:die\s(?:behind\sbars|in\sprison)"
    rf"|never\s(?:be\sfree|leave\sprison|walk\sfree)|(?:serve|spend)\s{_YEARS})"
)
# "The plea agreement calls for the drug dealer to serve eight years", "requires the"
_TERMS_BEFORE = later(
    r"\b(?:(?:plea\s)?(?:agreement|bargain|deal)|judgment|sentence)\s(?:calls\sfor|commits|forces|obligates|orders|requires|sends)\s"
    r"(?:the|this|an?)\s(?:[A-Z][\w.']+\s){0,2}\Z"
)
_TERMS_AFTER = later(r"\sto\s(?:serve|spend|pay|forfeit|register|repay|surrender|prison)\b")
# "forfeited $40,000 as part of the sentence"
_AS_PART_AFTER = later(
    # "The killer apologized before he was sentenced"
    r"\s(?:addressed|apologized|bowed|cried|hugged|looked|sat|shook|showed|smiled|sobbed|spoke|stared|stood|wept)\s"
    r"(?:(?!(?-i:[A-Z]))[^.;\s]+\s){0,6}(?:after|as|before|when|while)\s(?:he|she|they)\s(?:was|were)\ssentenced\b"
    r"|\s[^.;]{1,80}\b(?:as\s(?:(?:a\s)?part|a\scondition)\sof\s(?:her|his|the|their)\s(?:sentence|probation|supervised\srelease)"
    r"|after\s(?:(?:almost|more\sthan|nearly|spending)\s)*(?:\d+|[a-z]+)\syears\s(?:behind\sbars|in\sprison)"
    r"|(?:after|upon)\s(?:completing|finishing|serving)\s(?:her|his|the|their)\s(?:[\w'-]+\s){0,3}?(?:sentence|time|term)s?)\b",
    re.IGNORECASE,
)
# "As a violent offender, he must serve 85 percent"
_AS_A_BEFORE = later(r"(?:\bas|\A[\"\u201c]?|[.!?]\s)\s?an?\s(?:[a-z]+\s)?\Z", re.IGNORECASE)
_HE_SERVES_AFTER = later(
    r",?\s(?:[A-Z][\w.']+|he|she|(?:the|this)\s(?:[Dd]efendant|man|woman))\s"
    r"(?:must|will\shave\sto|will(?:\snow)?)\s(?:serve|spend)\s"
)
# "He was a drug dealer, and he got 14 years", "She was a shoplifter who got a year in jail"
_WAS_BEFORE = later(
    r"(?:\A|[.!?]\s|[\"\u201c])(?:He|She|[A-Z][\w'-]+)\s(?:is|was)\san?\s(?:[a-z]+\s)?\Z"
)
_AND_GOT_AFTER = later(
    rf"(?:,?\sand\s(?:he|she)|\sand|\swho)\s(?:got|is\sserving|received|will\s(?:now\s)?(?:serve|spend))\s{_YEARS}"
    # "She is a drug offender serving 20 years"
    rf"|\s(?:now\s)?(?:doing|serving)\s(?:{_YEARS}|{_TERM})"
)
# "You are a drug dealer," the judge said before sending him to prison
_JUDGE_SAID_AFTER = later(
    r"[\"\u201d]\s(?:[Tt]he\s)?[Jj]udge\b[^.;\"\u201c]{0,60}\b(?:as\s(?:he|she)|before|while)\s(?:gave|giving|hand|impos|sen[dt]|sentenc)"
)
# "Calling him a predator, the judge gave Hale 60 years"
_CALLED_BEFORE = later(
    r"\b(?:[Cc]all(?:ed|ing)|[Ll]abel(?:ed|ing))\s(?:(?:[A-Z][\w'-]+|her|him|them)\s)?an?\s(?:[a-z]+\s)?\Z"
)
# "Prosecutors asked for 20 years, but the drug dealer got 12"
_ASKED_BEFORE = later(
    r"\b(?:argued|asked|faced|hoped|pushed|sought|wanted)\b[^.;]{1,80},\s(?:and|but)\s(?:the|this)\s\Z"
)
_SO_MUCH = (
    rf"(?:got|received|was\s(?:given|handed|sentenced\sto))\s(?:{_COUNT}\b|life\b|probation\b)"
)
_GOT_AFTER = later(rf"\s{_SO_MUCH}")
# "The drug dealer faced 30 years and got 12"
_FACED_AFTER = later(
    rf"(?:,\swho|\s)\s?(?:(?:had\s)?faced|could\shave\s(?:gotten|received))\s[^.;,]{{1,40}}(?:,|\sand|\sbut)\s{_SO_MUCH}"
)
_GAVE = r"(?:gave|handed\sdown|imposed|sentenced|sent)\s"
_BY_JUDGE_AFTER = later(
    rf"[^.;,]{{0,20}},\s(?:the|[A-Z]?[a-z]*)\s?[Jj]udge\s(?:[A-Z]\w+\s)?{_GAVE}|\sby\s(?:the|a)\sjudge,?\s(?:got|received|was\ssentenced)\b"
)
_AND_GAVE_AFTER = later(rf",?\s(?:and\s)?{_GAVE}")
_JUDGE_BEFORE = later(r"\b[Jj]udge\b[^.;]{0,40}\Z")
# What says that it has not come to that, or that it is no sentence.
_OPEN = later(
    r"\b(?:alternative|avoid|deferred|defers?|dismiss\w*|diver(?:sion|ted)|drop(?:s|ped)?|instead\sof|on\strial|pretrial|rather\sthan"
    r"|set\saside|withheld)\b",
    re.IGNORECASE,
)
_PAIRS = (
    (_GIVEN_BEFORE, _GIVEN_AFTER),
    (_TOLD_BEFORE, _TOLD_AFTER),
    (_TERMS_BEFORE, _TERMS_AFTER),
    (_WAS_BEFORE, _AND_GOT_AFTER),
    (_CALLED_BEFORE, _BY_JUDGE_AFTER),
    (_ASKED_BEFORE, _GOT_AFTER),
)
_NEAR, _FAR = 60, 120


def was_told(setting: Setting) -> bool:
    """Tell whether a court or an agreement says what somebody gets: "told the killer he would"."""
    if _OPEN.search(setting.sentence_around):
        return False
    far = setting.sentence_before[-_FAR:]
    if any(first.search(far) and then.match(setting.after) for first, then in _PAIRS):
        return True
    if _FACED_AFTER.match(setting.after) and is_subject(setting):
        return True
    called = _AND_GAVE_AFTER.match(setting.after) and _CALLED_BEFORE.search(far)
    return called is not None and bool(called and _JUDGE_BEFORE.search(far[: called.start()]))


def is_punished(setting: Setting) -> bool:
    """Tell whether what follows, or stands before, says that a court has punished somebody."""
    if _OPEN.search(setting.sentence_around):
        return False
    if _BEFORE.search(setting.sentence_before[-_FAR:]):
        return True
    if _JUDGE_SAID_AFTER.search(setting.line_after):
        return True
    if _AS_A_BEFORE.search(setting.before[-_NEAR:]) and _HE_SERVES_AFTER.match(setting.after):
        return True
    if not (is_subject(setting) or is_part(setting)):
        return False
    after = setting.line_after
    return bool(_PUNISHED_AFTER.match(after) or _AS_PART_AFTER.match(setting.sentence_after))
