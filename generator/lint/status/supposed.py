"""Whoever is only thought of: "Imagine a predator", "What would a thief do?", "slows a thief"."""

import re

from generator.lint.english.deeds import IRREGULAR_PAST
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.cases import CASE

_A = r"an?\s(?:[a-z]+\s)?"
_BEFORE = later(
    rf"\b(?:[Ii]magine|[Pp]icture|[Ss]uppose)\s(?:that\s)?{_A}\Z"
    # "whoever pictures robbers here", but "the picture dealers paint"
    r"|(?<!\b[Tt]he)(?<!\b[Tt]his)(?<!\b[Aa])\s(?:envision|imagin|pictur)(?:e?s?|ed|ing)\s(?:[a-z]+\s)?\Z"
    # "a mock arsonist"
    r"|\b(?:fictional|hypothetical|imaginary|make\sbelieve|mock|pretend|simulated)\s\Z"
    # "Your trash tells a thief", "The lock slows a thief"
    rf"|\b(?:deters?|discourages?|frustrates?|invites?|(?:fends|scares)\soff|slows?|tempts?|tells|(?:gift|invitation)\s(?:for|to))\s{_A}\Z"
    rf"|\b(?:good\sguy|good\sperson|hero|officer|victim)\sfrom\s{_A}\Z"
    # "the man she thought was a thief", "feared that a predator had moved in"
    r"|\b(?:he|I|she|they|we|you)\s(?:assumed|believed|feared|suspected|thought)\s(?:was|were)\san?\s\Z"
    r"|\b(?:[Nn]o\sone|[Nn]obody)\s(?:believe[sd]?|think|thinks|thought)\s[^.;,]{1,30}\s(?:is|was)\san?\s\Z"
    rf"|\b(?:afraid|dreads?|fear(?:s|ed)?|worr(?:y|ies|ied))\sthat\s{_A}\Z"
    # "not the work of an arsonist", "remembered as a drug dealer", "rather be poor than a thief"
    rf"|\b(?:no\ssigns?\sof|ruled\sout|work\sof|remembered\sas|rather\s[^.;,]{{1,30}}\sthan(?:\sbe)?)\s{_A}\Z"
    r"|\b(?:anyone|boy|child|girl|kid|man|people|person|someone|woman)\s(?:to\s)?becomes?\san?\s\Z|\bwhat\smakes\san?\s\Z"
    rf"|\b(?:anatomy|behavior|habits|mind|mindset|motives?|portrait|psychology|tactics|thinking|traits|tricks|warning\ssigns)\sof\s{_A}\Z"
    r"|\blike\s(?:he|I|she|they|we)\s(?:are|is|was|were)\s(?:an?\s)?\Z|\b(?:could|might|would)\shave\sbeen\san?\s\Z"
    # "would let a trafficker keep his boat"
    rf"|\b(?:bill|law|measure|ordinance|policy|proposal|rule|statute)\s(?:could|may|will|would)\s(?:allow|help|let|permit|protect)\s{_A}\Z"
    # "the younger the offender"
    r"|\b[Tt]he\s[a-z]+er\sthe\s\Z"
)
# "Do not confront the would-be thief": whoever that will be.
_KEEP_OFF_BEFORE = later(
    r"(?:(?:\A|[.!?:;,]\s|[\"\u201c]|\b(?:and|but|or|please)\s)(?:do\snot|don't|never)"
    r"|\b(?:must|should)(?:\snot|n't|\snever))\s[^.;,]{1,40}?\s(?:the|these|those)\swould\sbe\s[a-z\s]+\Z",
    re.IGNORECASE,
)
# "A typical offender", but "He is an ordinary criminal"
_TYPICAL_BEFORE = later(
    r"(?<!\bis\s)(?<!\bwas\s)(?<!'s\s)\b(?:[Aa]n?|[Tt]he)\s(?:average|ordinary|typical|usual)\s\Z"
)
# "had nine prior arrests", "stays 21 days": these were only arrested.
_NO_CASE_AFTER = later(
    r"(?!\s(?:appears|waits)\b|[^.;]{0,60}\b(?:(?:re)?arrest|bail\b|bond\b|booked|charge[ds]?\b|jail|custody)"
    r"|\s(?:stay(?:ed|s)|spen(?:ds|t))\s[^.;]{0,30}\b(?:days|hours|months|weeks|years)\b)"
)
_MAKES_IT_BEFORE = later(
    rf"\b(?:difficult|easier|easy|hard|harder|impossible|possible)\sfor\s{_A}\Z"
)
_TO_AFTER = later(r"\sto\s[a-z]+\b")
_SAY_BEFORE = later(
    rf"\b(?:believed?|guess(?:ed)?|sa(?:id|ys?)|speculated?|thinks?|thought)\s(?:that\s)?{_A}\Z"
)
_MIGHT_AFTER = later(r"\s(?:could|may|might)\s")
_IS_BEFORE = later(rf"(?:\A|[.!?:]\s|[\"\u201c])(?:Could|Is|Was)\s{_A}\Z")
_YOUR_AFTER = later(r"[^.!?]{1,60}\byour?\b[^.!?]{0,60}\?")
# "In the novel, a trafficker hires a teacher"
_FICTION = (
    r"(?:book|cartoon|comic|drama|drill|episode|exercise|film|game|movie|novel|opera|play|scenario|series|show|sketch"
    r"|skit|thriller)"
)
_TALE = r"(?:ballad|fable|legend|myth|parable|riddle|song|story|tale)"
# "The thief in the fable", "the parable of the thief", "Don't call my son a thief"
_OF_TALE_AFTER = later(
    rf"\s(?:from|in|of|on)\s(?:an?|the|this)\s(?:[a-z]+\s)?(?:cross\b|{_TALE}\b|{_FICTION}\b)"
)
_OF_TALE_BEFORE = later(rf"\b{_TALE}\sof\s(?:an?|the)\s(?:[a-z]+\s)?\Z")
_DONT_CALL_BEFORE = later(
    r"\b(?:[Dd]on't|[Dd]o\snot|[Nn]ever|[Ss]top)\scall(?:ing)?\s(?:[a-z]+\s){1,2}an?\s\Z"
    r"|\b(?:Am\sI|am\sI|is\s(?:an?|my)\s[a-z]+|[Ii]f\s(?:I|we|you)\swere)\san?\s\Z"
)
_IN_FICTION = later(
    rf"(?:\A|[.!?]\s)\W?(?:During|In)\s(?:an?|her|his|the|this)\s(?:[a-z]+\s)?{_FICTION},\s|\b{_FICTION}'s\s\Z"
)
_QUESTION_BEFORE = later(
    rf"(?:\A|[.!?:]\s|[\"\u201c])(?:(?:How|What|When|Where|Why)\s)?(?:[Cc]an|[Cc]ould|[Dd]o|[Dd]oes|[Mm]ight|[Ss]hould|[Ww]ould|[Ww]ill)\s{_A}\Z"
)
_ASKED_AFTER = later(r"[^.!?]{1,120}\?")
# "If an arsonist wanted to burn this hillside, today would be the day"
_IF_BEFORE = later(r"\b[Ii]f\san?\s(?:[a-z]+\s)?\Z")
_WOULD_AFTER = later(
    r"\s(?:came|ever|found|got|had|knew|saw|tried|wanted|were|wished)\b[^.;]*\b(?:could|might|would)\b"
)
# "how a drug pusher approaches teens"
_HOW_BEFORE = later(rf"\b(?:[Hh]ow|[Ww]hat|[Ww]here|[Ww]hy)\s{_A}\Z")
_DOES_AFTER = later(r"\s(?!(?:does|has|is|was)\b)[a-z]+(?<!s)s\b")
_WHEN_BEFORE = later(r"\b(?:[Ii]f|[Ww]hen|[Ww]henever)\san?\s\Z")
# "To a thief, a laptop on a seat is an invitation"
_TO_BEFORE = later(rf"(?:\A|[.!?]\s|[\"\u201c])(?:For|To)\s{_A}\Z")
_COMMA_AFTER = later(r",\s(?:an?|every|no|the|your)\s")
_A_FIRST = later(r"(?:\A|[.!?;]\s|[\"\u201c])[Aa]n?\s(?:[a-z]+\s)?\Z")
# "A trafficker sees a runaway as a product": what they are like, and no news of one.
_HABIT_AFTER = later(
    r"(?:\s(?:in|with)\san?\s(?:[a-z]+\s){1,4}?(?=[a-z]+s\b|can\b|doesn't|may\b|will\b)|\s)"
    r"(?:(?:always|just|never|often|only|rarely|simply|usually)\s)?(?:avoids|blends|builds|buys|cares|checks|chooses"
    r"|counts\son|depends|earns|fears|finds|gives|grooms|hates|hides|hunts|keeps|knows|leaves|likes|listens|looks|loves"
    r"|lures|makes|moves|needs|offers|pays|picks|prefers|preys|profits|promises|reads|relies|sees|sells|spends"
    r"|starts|stays|studies|tests|thinks|tries|uses|waits|wants|watches|works|can|does(?:n't|\snot)|has\s(?!been\b|a\b|an\b|no\sprior)[a-z]+"
    r"|(?:may|might)\s(?!(?:appear|apply|ask|be|face|get|have|petition|plead|receive|request|seek|serve)\b)[a-z]+)\b"
)
_OWN_AFTER = later(r"'s\s(?:[a-z]+\s){1,3}?(?:are|can|depends|is|may|might)\b")
# "The kingpin never does the time", "The bad guys always have newer cars"
_THE_BEFORE = later(
    r"(?:\A|[.!?;,]\s|[\"\u201c]|\b(?:and|because|but|sometimes|that|then|while)\s)(?:The|the)\s\Z",
    re.IGNORECASE,
)
_ALWAYS_AFTER = later(
    r"\s(?:almost\s)?(?:always|never|rarely|seldom|usually)\s(?!(?:been|came|got|had|knew|said|told|was|were|went)\b"
    rf"|(?:{IRREGULAR_PAST})\b)[a-z]+(?<!ed)\b"
)
_BAD_GUYS = later(r"(?:bad\s(?:actors|guys)|criminals)\Z", re.IGNORECASE)
_DO_AFTER = later(
    r"\s(?:come\sback|don't|find\sout|go\sfree|have\s(?!been\b|had\b)[a-z]+|know|lose|run\sthis|think|use|want|watch|win)\b"
)
_YOUR_HOME_AFTER = later(r"\s(?:hides|is|lives|sits|waits)\s[^.;,]{0,20}\byour\b")
_THE_BAD_BEFORE = later(
    r"\b(?:beats?|chases?|deters?|fights?|keeps?\sout|outsmarts?|scares?\soff|stops?|watch\sfor)\sthe\s\Z"
)
_ONLY_BEFORE = later(r"\b[Oo]nly\san?\s\Z")
# Whoever reoffends is accused of nothing by that.
_AGAIN = later(
    r"(?:chronic|frequent|habitual|persistent|prolific|repeat)\s|re-?offender", re.IGNORECASE
)
# "no more dangerous thief than that", but "He is a more dangerous one than most"
_MORE_BEFORE, _THAN_AFTER = later(r"(?<!\b[Aa]\s)\bmore\s\Z"), later(r"\sthan\b")
# A day, a name or a case: somebody certain may be meant.
_NAMED = later(r"\s[A-Z][a-z]+|\d{4}|\$\d|\b(?:case|lawyers?|plea|stores|today|yesterday)\b")
# ", the sheriff's newsletter says": who says it says nothing of a case.
_SAID_AFTER = later(
    r",[\"\u201d]?\s(?:[\w'-]+\s){1,6}?(?:adds?|explain(?:s|ed)|joked|notes?|said|says|told|warn(?:s|ed))\b[^.;]*\.?\Z"
)
# "alerts when an offender moves": of those who are on the registry.
_ON_RECORD = later(r"\b(?:parole|probation|regist|releas|supervis)", re.IGNORECASE)
# "Today's pushers look like classmates", but "Today's burglars were arrested"
_OF_TODAY_BEFORE = later(r"\btoday's\s\Z", re.IGNORECASE)
_ARE_AFTER = later(
    rf"\s(?!(?:{IRREGULAR_PAST}|had|said|was|were)\b|[a-z]+ed\b)[a-z]+", re.IGNORECASE
)
_PAIRS = (
    (_QUESTION_BEFORE, _ASKED_AFTER),
    (_IF_BEFORE, _WOULD_AFTER),
    (_TO_BEFORE, _COMMA_AFTER),
    (_MORE_BEFORE, _THAN_AFTER),
    (_MAKES_IT_BEFORE, _TO_AFTER),
    (_SAY_BEFORE, _MIGHT_AFTER),
    (_IS_BEFORE, _YOUR_AFTER),
)
_WITHOUT_CASE = (
    (_HOW_BEFORE, _DOES_AFTER),
    (_WHEN_BEFORE, _DOES_AFTER),
    (_A_FIRST, _HABIT_AFTER),
    (_A_FIRST, _OWN_AFTER),
    (_THE_BEFORE, _ALWAYS_AFTER),
    (_THE_BEFORE, _YOUR_HOME_AFTER),
    (_ONLY_BEFORE, _DOES_AFTER),
)
_REACH = 60
# "They will find the next dealer": nobody yet, but "The next dealer, Joe Hale, was sentenced"
_NEXT_BEFORE = later(r"\b(?:a|the)\snext\s\Z", re.IGNORECASE)
_NOBODY_AFTER = later(
    r"\s(?:along|can|cannot|may|might|should|who\s(?!(?:is|was)\b)[a-z]+s|will)\b"
    r"(?!\s(?:appear|be\s(?:arraign|charged|sentenc|tried)|face|get|go\b|learn|plead|receive|stand))"
    r"|[.;!?\"\u201d]|,[\"\u201d]|\Z"
)


def is_supposed(setting: Setting) -> bool:
    """Tell whether nobody is meant but whoever one thinks of, or any of them."""
    before = setting.sentence_before
    if _both((_OF_TODAY_BEFORE, _ARE_AFTER), before, setting.after):
        return True
    if setting.is_capitalized and before:
        return False
    near = before[-_REACH:]
    if _IN_FICTION.search(before) or _BEFORE.search(near) or _OF_TALE_AFTER.match(setting.after):
        return True
    if _OF_TALE_BEFORE.search(near) or _DONT_CALL_BEFORE.search(near):
        return True
    if any(_both(one, near, setting.after) for one in _PAIRS) or _is_typical(near, setting):
        return True
    told = before + _SAID_AFTER.sub("", setting.sentence_after)
    return _is_habit(near, setting) and not CASE.search(told)


def not_confronted(setting: Setting) -> list[str]:
    """Return "person" for a would-be thief from whom readers shall keep away; or nothing."""
    label = f"{setting.before[-9:]}{setting.term}".lower()
    told = f"{setting.sentence_before}{setting.term}" if "would be " in label else ""
    if not _KEEP_OFF_BEFORE.search(told):
        return []
    return ["people" if setting.term.lower().endswith("s") else "person"]


def _is_typical(near: str, setting: Setting) -> bool:
    """Tell whether what they are like is told, and not that they were only arrested."""
    if not _TYPICAL_BEFORE.search(near):
        return False
    return bool(_NO_CASE_AFTER.match(setting.after) or _AGAIN.match(setting.term))


def _is_habit(near: str, setting: Setting) -> bool:
    """Tell whether it is told what such people do, or of whom it is: no day, and no name."""
    if _BAD_GUYS.match(setting.term) and (
        _THE_BAD_BEFORE.search(near) or _both((_THE_BEFORE, _DO_AFTER), near, setting.after)
    ):
        return True
    if not any(_both(one, near, setting.after) for one in _WITHOUT_CASE):
        return False
    is_on_record = setting.term.endswith("offender") and _ON_RECORD.search(setting.sentence_around)
    return not (is_on_record or _NAMED.search(setting.sentence_after))


def _both(pair: tuple[re.Pattern[str], re.Pattern[str]], near: str, after: str) -> bool:
    return pair[0].search(near) is not None and pair[1].match(after) is not None


def is_next(setting: Setting) -> bool:
    """Tell whether somebody is meant who may come to do it: "the next dealer"."""
    if not setting.before.endswith(" next "):
        return False
    near = setting.before[-_REACH:]
    return bool(_NEXT_BEFORE.search(near) and _NOBODY_AFTER.match(setting.after))
