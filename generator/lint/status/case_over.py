"""What is told only where a case is over, whatever else the sentence says: "parole denied for"."""

import re

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.owed import NEVER_CONVICTED
from generator.lint.status.subjects import is_subject

_COUNT = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty|life)"
_SUMMED = (
    rf"(?:got|drew|received|was\s(?:given|sentenced\sto)|were\s(?:given|sentenced\sto))\s{_COUNT}"
)
_JUDGE = r"(?:[Tt]he\s)?(?:[Cc]ourt|[Jj]udge)\b"
_THE = r"(?:(?:an?|the|this|another)\s)?(?:[A-Z][\w.']+\s){0,2}"
# "Parole Denied for Killer of Officer", "board rejects release of the rapist"
_PAROLE_BEFORE = later(
    r"\bparole\s(?:(?:again|is|was)\s)?(?:denied|granted|refused|revoked)\s(?:again\s)?(?:for|to)\s"
    rf"{_THE}\Z"
    # "the parole hearing of his brother's killer"
    r"|\bparole\s(?:bid|decision|hearing|release|request|review)s?\s(?:for|of)\s"
    rf"(?:{_THE}|(?:her|his|our|the|their)\s[a-z]+'s?\s)\Z"
    r"|\b(?:board|commission(?:ers)?|governor|panel)\b[^.;,]{0,30}\b(?:block|den[iy]|oppos|refus|reject|revers)\w*\s"
    rf"(?:the\s)?(?:parole|release)\s(?:for|of|to)\s{_THE}\Z",
    re.IGNORECASE,
)
# "Judge Denies Rapist a New Trial", "motion for a new trial filed by the killer"
_NEW_TRIAL_BEFORE = later(
    r"\bnew\strial\s(?:(?:is|was)\s)?(?:denied|refused)\s(?:for|to)\s(?:(?:an?|the)\s)?\Z",
    re.IGNORECASE,
)
_DENIES_BEFORE = later(
    r"\b(?:den(?:y|ies|ied)|refuse[sd]?)\s(?:(?:an?|the|this)\s)?\Z", re.IGNORECASE
)
_NEW_TRIAL_AFTER = later(
    r"(?:\s(?:is|was|has\sbeen))?\s(?:denied|refused)\s(?:an?\s|her\s|his\s)?(?:bid\sfor\sa\s|motion\sfor\sa\s)?"
    r"new\strial\b(?!\sdate)|'s?\s(?:bid|motion|request)\sfor\s(?:an?\s)?new\strial\s(?:(?:is|was)\s)?(?:denied|fails?|failed|falls\sshort|rejected|rebuffed|tossed|turned\sdown)\b",
    re.IGNORECASE,
)
_A_NEW_TRIAL_AFTER = later(r"\s(?:an?\s)?new\strial\b(?!\sdate)", re.IGNORECASE)
# "The robber waived his right to appeal"
_WAIVED_AFTER = later(
    r"\s(?:has\s|have\s)?(?:gave\sup|given\sup|waive[ds]?)\s(?:all\s|any\s)?(?:her\s|his\s|the\s|their\s)?"
    r"(?:right\sto\s(?:an\s)?appeal|appeals?\b|appellate\srights)",
    re.IGNORECASE,
)
# "A prison term of 14 years was imposed on the"
_IMPOSED_BEFORE = later(
    r"\b(?:fine|probation|sentence|term)\sof\s[^.;,]{1,40}\s(?:is|was|were)\s(?:handed\s(?:down\s)?|imposed\s)"
    rf"(?:on|to)\s{_THE}\Z"
)
# After two hours jurors came back "returning guilty verdicts against the"
_VERDICT_BEFORE = later(
    r"\b(?:coming\sback\swith|returning)\s(?:an?\s|the\s)?(?:[a-z]+\s)?guilty\sverdicts?\s"
    rf"(?:on\s[^.;,]{{1,30}}\s)?against\s{_THE}\Z"
    # To see Hale "for what he is: a predator", a jury needed an hour.
    r"|\b[Jj]ur(?:y|ors)\b[^.;]{1,80}\b(?:knew|recognized|saw|see)\s[^.;:]{1,40}\sfor\swhat"
    r"\s(?:he|she)\s(?:is|was):\san?\s\Z"
)
# "The judge told the burglar ... before handing down six years"
_JUDGE_BEFORE = later(rf"\b{_JUDGE}[^.;,]{{0,30}}\s(?:[a-z]+ed|told)\s(?:the|this)\s\Z")
_BY_JUDGE_AFTER = later(
    r"\s[^.;]{0,120}?\b(?:as|before|when|while)\s(?:(?:he|she)\s)?(?:sentenc(?:ed|ing)\s(?:her|him)\b"
    rf"|(?:gave|giving)\s(?:her|him)\s{_COUNT}\s|sen(?:ding|t)\s(?:her|him)\s(?:away\b|to\s(?:[a-z]+\s)?prison)"
    r"|(?:handed|handing|impos(?:ed|ing))\s(?:down\s)?(?:[\w-]+\s){0,4}?(?:months|sentence|term|years)\b)"
)
# "asked for 15 years for the burglar; the judge gave him ten"
_YEARS_FOR = (
    rf"[^.;,]{{1,40}}\b(?:life|months|prison|term|years)\b[^.;,]{{0,20}}\s(?:for|on)\s{_THE}\Z"
)
_ASKED_BEFORE = later(
    rf"\b(?:(?:asked|called|pushed)\sfor|sought|recommended|wanted)\s{_YEARS_FOR}"
)
_GIVEN_AFTER = later(
    rf"(?:[;,]\s(?:and\s|but\s)?|\.\s){_JUDGE}\s(?:[A-Z]\w+\s)?(?:chose|gave|handed\sdown|imposed|sentenced|settled\son)\s"
)
# "The driver got three years; the robber got 25."
_OTHERS_GOT_BEFORE = later(
    rf"\b{_SUMMED}\s(?:months|to\slife|years)\b[^.;]{{0,60}}[;,]\s(?:(?:and|but|while)\s)?(?:an?|the|this)\s\Z",
    re.IGNORECASE,
)
_GOT_AFTER = later(rf"\s{_SUMMED}(?=[.,;]|\Z|\s(?:and|months|to\slife|years)\b)")
# "stared at the table as his victims read their statements"
_VICTIMS_SPEAK_AFTER = later(
    r"(?:,\s[^.;,]{1,40},)?\s[a-z]+(?:ed|t)\s[^.;,]{0,40}\b(?:as|while)\s(?:her|his|the|their)\s"
    r"(?:[a-z]+\s)?(?:famil(?:y|ies)|victims?)\b[^.;]{0,60}\b(?:read|impact)\b[^.;]{0,30}\bstatements?\b"
)
# "A mother told the killer at his sentencing", "The dealer wept at his sentencing"
_AT_SENTENCING_AFTER = later(
    r"\s[^.;,]{0,60}?\bat\s(her|his|the|their)\s(?:[a-z]+\s)?sentencing(?:\shearing)?"
    r"(?!\s(?:commission|of|polic|reform))\b"
)
_TOLD_BEFORE = later(
    r"\b(?:(?<!not\s)confronted|faced|forgave|spoke\sto|thanked|told)\s(?:her|his|the|their)\s(?:[a-z]+\s)?\Z"
)
# "A stalker who wrote to his fiancee from jail was sentenced": nobody else is the subject.
_WHO_WAS_SENTENCED_AFTER = later(
    r"\swhom?\s(?:(?!\b(?:after|although|because|believ\w+|claim\w+|heard|knew|learn\w+|said|says|saw"
    r"|that|thought|told|until|watch\w+|when|where|which|while|who|whom|whose)\b)[^.;]){3,150}?"
    r"\s(?:has\sbeen|have\sbeen|was|were)\s(?:re)?sentenced\b(?!\sfor\b)"
)
# "Killer of Store Clerk Executed": the state has done it.
_MURDERER = later(r"(?:killers?|murderers?)(?:\sof)?\Z", re.IGNORECASE)
_EXECUTED_AFTER = later(
    r"(?:\s[\w.']+){0,6}?\s(?:(?:is|was|to\sbe)\s)?executed"
    r"(?=[.;]|\Z|\s(?:after|despite|for|last|on|today|tonight)\b)",
    re.IGNORECASE,
)
# The rapist "is now where he belongs: in prison, for 40 years"
_BELONGS_AFTER = later(
    r"(?:\s(?:is|will\sbe))?\s(?:now\s)?(?:exactly\s|right\s)?where\s(?:he|she)\sbelongs\W{1,3}"
    rf"(?:behind\sbars|in\s(?:state\s|federal\s)?prison),?\sfor\s(?:the\s(?:next\s|rest\s)|{_COUNT}\b)"
)
# Somebody else's, or a plea that a court may still refuse.
_OPEN = later(
    r"\b(?:acquitted|bail|bond|if|mistrial|overturn\w*|pending|pretrial|unless|vacated|whether)\b",
    re.IGNORECASE,
)
_NEAR, _FAR = 60, 120


def is_over(setting: Setting) -> bool:
    """Tell whether the sentence tells of what comes only after a conviction of who is meant."""
    if NEVER_CONVICTED.search(setting.term):
        return False
    near, after = setting.before[-_NEAR:], setting.after
    is_told = (
        _PAROLE_BEFORE.search(near)
        or _NEW_TRIAL_BEFORE.search(near)
        or _NEW_TRIAL_AFTER.match(after)
        or (_A_NEW_TRIAL_AFTER.match(after) and _DENIES_BEFORE.search(near))
        or (_EXECUTED_AFTER.match(after) and _MURDERER.search(setting.term))
        or _is_sentenced(setting)
    )
    return bool(is_told) and not _OPEN.search(setting.sentence_around)


def _is_sentenced(setting: Setting) -> bool:
    far, after = setting.sentence_before[-_FAR:], setting.after
    if _IMPOSED_BEFORE.search(far) or _VERDICT_BEFORE.search(far):
        return True
    if _JUDGE_BEFORE.search(far) and _BY_JUDGE_AFTER.match(setting.sentence_after):
        return True
    if _ASKED_BEFORE.search(far) and _GIVEN_AFTER.match(setting.line_after):
        return True
    if _GOT_AFTER.match(after) and _OTHERS_GOT_BEFORE.search(far):
        return True
    return _is_at_own_sentencing(setting)


def _is_at_own_sentencing(setting: Setting) -> bool:
    """Tell whether somebody is in court to be sentenced, or says that nobody need hear more."""
    after = setting.sentence_after
    if there := _AT_SENTENCING_AFTER.match(after):
        return there[1] != "the" or _TOLD_BEFORE.search(setting.sentence_before) is not None
    is_next = (
        _WAIVED_AFTER.match(after)
        or _WHO_WAS_SENTENCED_AFTER.match(after)
        or _VICTIMS_SPEAK_AFTER.match(after)
        or _BELONGS_AFTER.match(after)
    )
    return is_next is not None and is_subject(setting)
