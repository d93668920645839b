"""The phrase that follows a label and says which people it means: "from Elm", "named Joe Hale"."""

import re

from generator.lint.english.deeds import IRREGULAR_PAST
from generator.lint.english.headlines import is_capitalized_throughout, titled
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.word_sets import words
from generator.lint.wording.phrase_end import TOKEN, phrase_end
from generator.lint.wording.towns import HEADLINE_VERBS

# When something is done says nothing about the people.
_TIME = later(
    r"\s(?:at\sthe\stime\b|on\s(?:the\s)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\w+\s\d|first|last)|(?:in"
    r"|at|on)\s(?:\d{4}|\d+\s[ap]\.?m"
    r"|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|the\s(?:past|last|next|first|meantime|end))"
    r"|in\s(?:\w+\s){1,2}(?:day|hour|minute|month|night|week|weekend)s?\b)"
)
# "offenders we know suffer from an illness": they do what comes behind "we know".
_KNOWN_TO_AFTER = later(
    r"\s(?:the\s)?\w+\s((?:believe|say|suspect|think|allege)[ds]?|said|thought|(know|knew))\s"
    r"(?:are|can|commit(?:ted)?|could|had|have|may|might|need|pose|suffer|use|want|were|will|would|is|was"
    rf"|has|needs|poses|suffers|sell|sold|hit|[a-z]{{3,}}ed|{IRREGULAR_PAST})\s"
)
_TAKES_FROM = later(
    r"\b(?:drag|fish|haul|recruit|spar|(?:re)?mov|clear|chas|driv|drove|push|relocat|releas|free|transfer|tak|took"
    r"|protect|keep|kept|shield|ban|bar|br[io]|deal|deliver|distribut|hand|sell|sold|pull|st[eo]al"
    r"|stole|buy|bought|rob|evict|extradit|divert|exclud|hid|separat|rescu|sav|learn"
    r"|hear|collect|receiv|deport|prevent|stop|discourag|prohibit"
    r"|disqualif|differ|distinguish)\w*\s(?:\w+\s){0,3}(?:\w+,\s(?:\w+\s)?)?\Z",
    re.IGNORECASE,
)
# "excluding violent offenders and murderers from the program"
EXCLUDES = later(
    r"\b(?:bann?(?:ed|ing|s)?|barr?(?:ed|ing|s)?|block|disqualif|eject|exclud|exempt|expel|keep|kept"
    r"|omit|prohibit|remov)\w*\s(?:\w+,?\s){0,8}\Z",
    re.IGNORECASE,
)
"""What stands before a label where "from" goes with the verb."""
_TAKES_OF = later(
    r"\b(?:accus|admonish|advis|convict|tried|rob|rid|depriv|strip|cur|clear|inform|warn|remind|assur|suspect|acquit"
    r"|alert|appris|convinc|notif|reliev|told|tell|ma[dk]e)\w*\s(?:\w+\s){0,3}\Z",
    re.IGNORECASE,
)
_WHICH = later(
    r"\sof\s(?:all|any|every|the|this|that|our|his|her|their|children|infants|newborns|teens"
    r"|teenagers|color|[A-Z])"
)
# "recognized the rapist from a photograph", "filmed the dealers from a roof"
_FROM_AGE = later(
    r"\sfrom\s(?:the\s)?age\b|\sfrom\s(?:an?|the)\s(?:[a-z]+\s)?"
    r"(?:balcony|camera|car|description|footage|helicopter|lineup|photo|photograph|picture|porch|roof|rooftop"
    r"|sketch|van|video|voice|window)s?\b"
    r"|\sfrom\s(?:her|his|its|our|their)\s"
)
# "prosecutes career criminals from arraignment through appeal": it does so from then on.
_FROM_STAGE = later(
    r"\sfrom\s(?:the\s)?(?:[a-z]+\s)?(?:appearance|arraignment|arrest|booking|charg(?:es?|ing)|complaint|filing"
    r"|indictment|intake|start)\s(?:on|onward|through|to|until)\b"
)
_PLACES = words("in at on near inside outside")
_WEARING = later(
    r"\sin\s(?:an?|his|her|their|red|blue|black|white|gr[ae]y|dark|ski)\s"
    # "in search of a fix", "on the edge of despair": that is no place.
    r"|\s(?:in|on)\s(?:the\s)?(?:brink|charge|danger|edge|favor|fear|hope|midst|place|pursuit|search|spite|verge)\sof\s"
)
_STATE = later(r"\S+\s(?:in|on|under|without)\s\S+(?:\s\S+){0,2}\s?")
_SO_OLD = (
    r"(?:\d{1,3}(?!\d)|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen"
    r"|nineteen|twenty(?:\s(?:one|four|five))?|thirty|forty|fifty|sixty)\b"
)
_AGE = later(
    r"\s(?:over|under|between|aged?|ages|(?:younger|older)\sthan|as\s(?:young"
    r"|old)\sas)\s(?:the\sages?\sof\s)?"
    rf"{_SO_OLD}(?:\s(?:and|to|or)\s(?:{_SO_OLD}|older|younger|over|under)\b"
    # "ages 18-25"
    r"|[\s\u2013]\d\d\b)?(?![\d,]*\s(?:years?"
    rf"|months|days"
    r"|percent|people)\b)"
    # "drug users under 18 U.S.C. 922": that is a statute.
    r"(?!\s(?:U\.?\s?S|C\.?F\.?R|V\.?S\.?A|Del|Okla|Pa)\b)(?!\s?\u00a7)"
    # "a pregnant addict of 20", but "convicted a dealer of 20 counts"
    rf"|\sof\s{_SO_OLD}(?=[.,;:!?)]|\Z|\s(?:and|are|at|from|had|has|in|is|on|was|were|who|with"
    rf"|told|[a-z]{{2,}}ed|{IRREGULAR_PAST})\b)"
    # "offenders 18 to 25"
    r"|\s\d{1,2}\s(?:and|to|or)\s(?:\d{1,2}(?![\d,])(?!\s(?:years?|months|days|percent|people)\b)"
    r"|older|younger|over|under)\b"
)
# "junkies next door", "career criminals like Mr. Dobbs": it says which people, whatever comes next.
_WHICH_ONES = later(
    r"\s(?:next\sdoor|behind\sthe\swheel|among\sus|in\sour\smidst|out\sthere|(?:across|around|throughout)\s(?:the|our)\s(?:city|country|county|nation"
    r"|region|state|street)(?!\s(?:borders?|capital|fair|highway|jail|lines?|park|prison|road)\b)|down\sthe\s(?:block|hall|road|street)|(?:city|county|nation|state)wide"
    r"|like\s(?:(?!(?:Dr|Mrs?|Ms)\b)[A-Z][a-z]+(?=\s[a-z]|[,.])|(?:Mr|Mrs|Ms)\.\s[A-Z]\w+"
    # "like her", but "like her brother"
    r"|[A-Z]\w+\s[A-Z]\w+|him|her(?!\s(?!(?:are|can|do|get|have|need|should|were|who|will)\b)[a-z])|them|me|us"
    r"|(?:(?:this|these|those|the)\s(?:defendants?|m[ae]n|people|person|suspects?|wom[ae]n)"
    r"|th(?:is|ese)\s(?:one|two|three))(?!\s(?:before|from|in|of|we|who|whom|you)\b)))"
    r"(?=[\s.,;:!?)\"\u201d]|\Z)"
    r"|\sin\s(?:his|her|their)\s(?:early\s|late\s|mid\s)?(?:teens|twenties|thirties|forties|fifties"
    r"|sixties|seventies|eighties|\d0s)\b"
    r"|\s(?:hiding\s(?:abroad|overseas)|(?:lurking|prowling|trolling)\sonline)(?=[\s.,;:!?)\"\u201d]|\Z)"
    r"|\sfrom\s(?:abroad|overseas|out\sof\s(?:county|state|town)"
    r"|(?:another|an?\s(?:nearby|neighboring))\s(?:city|county|state|town|village))"
    r"(?=[\s.,;:!?)\"\u201d]|\Z)"
    # A gang's set is no verb.
    r"|\sfrom\s(?:an?|another|the)\s(?:(?:different|opposing|other|rival|same)\s)?set\b"
    r"|\sfrom\s[A-Z]\w+(?:\s[A-Z]\w+)?\sto\s[A-Z]\w+(?:\s[A-Z]\w+)?"
)
# "a drug dealer in a red cap": nobody deals in it.
_CLOTHED_AFTER = later(
    r"\sin\s(?:(?:an?|the)\s)?(?:[a-z]+\s){0,2}"
    r"(?:bandana|beanie|blazer|cap|costume|dress|hat|hood|hoodie|jacket|jersey|mask|parka|poncho|(?:over|rain)?coat|robe"
    r"|shirt|suit|sweater|sweatshirt|swimsuit|tracksuit|tuxedo|uniform|vest|wig|windbreaker)s?(?!\sand\b)(?![\w'])"
)
_COMMIT = later(r"\b(?:commit|commits) (?:[a-z]+ )?(?:crimes?|offenses?)\Z")
_MORE_SAID = later(r" of | in a gang\Z")
# Where somebody is may be said of what is done: "shot an addict in the head".
_IS_SUBJECT = later(
    r"(?:\A|[.!?:]\s|\bthat\s)(?:the\s(?:number\sof\s)?)?(?:(?:an?|one|the|two|three|four|five|these|those|many|some"
    r"|most|all|several|each|every|\d+)\s)?\Z",
    re.IGNORECASE,
)
# "Felon from Los Angeles Sentenced": with capitals only a verb shows where the town ends.
_FROM_TOWN = later(
    rf"\s[Ff]rom\s[A-Z][\w'.]*(?:\s[A-Z][\w'.]*){{0,3}}?(?!\sto\b|(?<=[a-rt-z]s)\sTo\b)"
    rf"(?=\s(?i:{HEADLINE_VERBS})\b)"
)
# "Officials said gang members from Harlow recruit boys."
_CLAUSE_BEFORE = later(
    r"\b(?:because|fear|if|know|said|say|says|when|where|while)\s(?:(?:an?|the|two|three|many|some)\s)?\Z"
)
_REACH = 60
# "registered sex offenders under supervision by parole agents"
_SUPERVISED_AFTER = later(r"\sunder\s(?:court\s)?supervision\s(?:by|of|through|with)\b")
_MONITORED_AFTER = later(
    r"\son\s(?:(?:an?|electronic|GPS)\s){0,2}(?:ankle\s)?(?:bracelet|home\s(?:confinement|detention)|house\sarrest"
    r"|monitor|tether)\b|\son\s(?:an?\s)?(?:[a-z]+\s)?(?:detainers?|holds?|warrants?)\b"
)
# "at-risk students as a reward": they need no support as one.
_FOR_WHAT_AFTER = later(
    r"\s(?:as|for|through|to|with|(?:chosen|identified|recommended|referred|selected)\sby)\s",
    re.IGNORECASE,
)
_NEED_SUPPORT = (" who need support", " Who Need Support", " WHO NEED SUPPORT")
# "registered sex offenders in city parks": where they are is not where the offense was.
_WHERE_AFTER = later(
    r"\s(?:after|ahead\sof|around|at|before|during|in|inside|near|on|outside|this|throughout|within)\s"
    r"(?!addition\b|order\b)",
    re.IGNORECASE,
)
_HAS_TO_REGISTER = later(
    r"((?:an? )?(?:person|people)) required to register for (?:a sexual offense|sexual offenses)",
    re.IGNORECASE,
)
# "first-time offenders in gun possession cases"
_IN_CASES_AFTER = later(r"\sin\s(?:[\w,]+\s){1,5}cases\b")
# "told the same offender not to speak", "robbed two offenders of their rights"
_OF_PERSON_AFTER = later(r"\s(?:not\sto|of)\s")
_ANY_OFFENSE = later(
    r"((?:young )?(?:person|people|adults?|m[ae]n|wom[ae]n)) (accused|convicted) of"
    r" (?:an offense|offenses)"
)
# "refers arrestees as clients": they were not arrested as such.
_WHO_WERE_ARRESTED = later(r"((?:young )?(?:adults|people)|person) who (?:was|were) arrested\Z")
_AS_AFTER = later(r"\s(?:as|for|with)\s")
# What follows would go with the last noun: "people accused of offenses between 18 and 24".
_PHRASE_AFTER = later(
    r"\s(?=(?:(?:serving|facing|awaiting|nearing|seeking|entering|completing|operating"
    r"|carrying|driving|wearing|working)\s(?!and\b)[a-z\d]"
    r"|known\s(?:as|to|for|in|around)\b|(?:believed|said|thought)\sto\b|responsible\sfor\b"
    r"|involved\sin\b|(?:linked|tied)\sto\b|supplying\s[a-z]"
    # It may be what they do: preying on seniors, returning home.
    r"|preying\son\b|posing\sas\b|(?:coming|returning)\s(?:back|from|home|to)\b|(?:re\s?entering|rejoining)\s(?:the\s)?[a-z]"
    r"|(?:leaving|roaming|targeting|terrorizing)\s[a-z]"
    r"|(?:fresh|just|newly|recently)\s(?:back|home|out|released)\b"
    # "in need of a bed", "not selling drugs", "not involved in sales"
    r"|in\sneed\sof\b|not\s(?:already\s|currently\s|yet\s)?(?:[a-z]{2,}ing|charged|convicted|eligible|enrolled"
    r"|involved|on|wanted)\b(?!\sto\b)"
    r"|subject\sto\b|(?:in)?eligible\s(?:for|to)\b|entitled\sto\b"
    r"|(?:un)?(?:able|likely|willing)\sto\b"
    r"|\d+\s(?:days|months|years)\sinto\b"
    r"|(?:living|held|housed|incarcerated|detained)\s(?:in|on|at|near|with|within|without)\b))"
)
# "anyone living here more than 90 days": nobody "is living" there so long.
_LIVING_SO_LONG_AFTER = later(
    r"\sliving\s[^.;,]{1,40}?\s(?:at\sleast|for|longer\sthan|more\sthan|over)\s(?:\w+\s){1,3}?"
    r"(?:days|months|years)\b"
)
# "The days of gang members walking free are over": of what they do, and not of whom.
_OF_DOING_BEFORE = later(
    r"\b(?:days|era|fear|idea|prospect|risk|sight|thought|threat|time)\sof\s(?:[a-z]+\s)?\Z"
    # "We cannot have criminals roaming our streets", "make rapists eligible for parole"
    r"|\b(?:declare[sd]?|deem(?:ed|s)?|made|mak(?:e|es|ing)|render(?:ed|s)?"
    r"|have|having|leav(?:e|es|ing)|see|seeing|tired\sof|want)\s\Z|(?:\A|[.!?,]\s)[Ww]ith\s\Z"
    # "Is the thief eligible for diversion?"
    r"|(?:\A|[.!?:]\s)(?:Are|Is|Was|Were)\s(?:[a-z]+\s){1,2}\Z"
)

_DONE = (" arrested", " busted", " caught", " nabbed")  # in headlines: "Johns arrested in sting"
_PLURALS = ("s", "children", "men", "people")
_AFTER_ANOTHER = " after another"  # "one drug dealer after another"


def goes_on_after(setting: Setting) -> bool:
    """Tell whether a phrase follows that would go with the last noun: "likely to", "serving"."""
    if not _PHRASE_AFTER.match(setting.after) or _LIVING_SO_LONG_AFTER.match(setting.after):
        return False
    return not _OF_DOING_BEFORE.search(setting.before[-_REACH:])


def before_own_phrase(suggestions: tuple[str, ...], after: str) -> tuple[str, ...]:
    """Return suggestions for people of whom what follows tells more: cases, supervision; or ()."""
    if _SUPERVISED_AFTER.match(after) and " required to " in suggestions[0]:
        return tuple(f"{one} and" for one in suggestions)
    if _MONITORED_AFTER.match(after) and suggestions[0].endswith((" parole", " probation")):
        # "a parolee on a GPS monitor"
        return tuple(f"{one} and" for one in suggestions)
    if suggestions[0].endswith(_NEED_SUPPORT) and _FOR_WHAT_AFTER.match(after):
        brief = (one for one in suggestions if " who " not in one.lower())
        return tuple(dict.fromkeys((*brief, *suggestions)))
    if _WHERE_AFTER.match(after) and (listed := _HAS_TO_REGISTER.fullmatch(suggestions[0])):
        said = "on the sex offender registry"
        is_title = " Required " in suggestions[0]
        said = said.upper() if listed[1].isupper() else titled(said) if is_title else said
        return (f"{listed[1]} {said}", *suggestions)
    if _IN_CASES_AFTER.match(after) and " with no prior " in suggestions[0]:
        # What somebody has done before is no such case.
        return tuple(one for one in suggestions if " with no prior " not in one)
    return _before_of(suggestions, after)


def _before_of(suggestions: tuple[str, ...], after: str) -> tuple[str, ...]:
    """Return "accused women" before "of their rights" or "not to tell", which is no offense.

    And "arrested people" before what they were not arrested as.
    """
    if _WHO_WERE_ARRESTED.match(suggestions[0]) and _AS_AFTER.match(after):
        return tuple(one for one in suggestions if not _WHO_WERE_ARRESTED.match(one))
    if not (_OF_PERSON_AFTER.match(after) and _ANY_OFFENSE.fullmatch(suggestions[0])):
        return ()
    return tuple(_ANY_OFFENSE.sub(r"\2 \1", one) for one in suggestions)


def phrase_after(setting: Setting, suggestion: str) -> str:
    """Return the phrase with the space before it; empty where it may go with something else."""
    if (from_town := _FROM_TOWN.match(setting.line_after)) and _may_describe(
        "from", setting, suggestion
    ):
        return from_town.group()
    if which := _which(setting, suggestion):
        return which
    if setting.term.lower().endswith(_DONE):
        return ""
    opening = TOKEN.match(setting.line_after)
    if opening is None or opening[2] or not _may_describe(opening[1].lower(), setting, suggestion):
        return ""
    if is_capitalized_throughout(setting):
        return ""
    are_several = setting.term.endswith(_PLURALS) or suggestion.lower().startswith("people ")
    near = setting.before[-_REACH:]
    is_subject = bool(_IS_SUBJECT.search(near) or _CLAUSE_BEFORE.search(near))
    end = opening.end()
    return phrase_end(setting.line_after, end, plural=are_several, subject=is_subject)


def _which(setting: Setting, suggestion: str) -> str:
    """Return what says which people it means, whatever comes next."""
    after = setting.line_after
    if setting.before[-4:].lower() == "one " and after.startswith(_AFTER_ANOTHER):
        return _AFTER_ANOTHER
    if which := _AGE.match(after) or _WHICH_ONES.match(after):
        is_deed = which.group().endswith(" one") and _COMMIT.search(suggestion)
        return "" if is_deed else which.group()  # "who commit crimes like this one"
    clothed = _CLOTHED_AFTER.match(after) if _MORE_SAID.search(suggestion) else None
    return clothed.group() if clothed else ""


def _may_describe(word: str, setting: Setting, suggestion: str) -> bool:
    before = setting.before[-_REACH:]
    if word == "named":
        return True
    if word == "from":
        if _FROM_AGE.match(setting.after) or _FROM_STAGE.match(setting.after):
            return False
        return not (_TAKES_FROM.search(before) or EXCLUDES.search(before))
    if word == "of":
        return bool(_WHICH.match(setting.after)) and not _TAKES_OF.search(before)
    if word in _PLACES and not _WEARING.match(setting.after):
        # "people in detention at the jail" reads well as it is.
        is_place = _IS_SUBJECT.search(before) and not _TIME.match(setting.after)
        return bool(is_place) and not _STATE.fullmatch(suggestion)
    return False


def who_for(setting: Setting) -> str:
    """Return "who" for "offenders we know suffer", where they do it, or else "whom"."""
    known = _KNOWN_TO_AFTER.match(setting.after)
    # "The dealers we know are old" has its own verb there.
    is_theirs = known and (not known[2] or len(setting.sentence_before.split()) > 1)
    return "who" if is_theirs else "whom"
