"""Whether a text speaks of whoever does such things, or of somebody: "drug dealers prey on ..."."""

import re

from generator.lint.english.deeds import IRREGULAR_PAST
from generator.lint.english.headlines import is_addressed
from generator.lint.kept.patterns import NUMBER, later
from generator.lint.setting import Setting
from generator.lint.status.addressed import are_all_told
from generator.lint.status.anyone import is_any_meant
from generator.lint.status.at_work import THIEF
from generator.lint.status.cases import CASE, CERTAIN_BEFORE, is_of_a_case
from generator.lint.status.equated import is_of_equation
from generator.lint.status.in_general import is_in_general, without_speaker
from generator.lint.status.practices import (
    KEEP_BEFORE,
    are_all_before,
    are_certain,
    are_dealt_with,
    is_due_after,
    is_due_to_any,
    is_explained,
    is_met_always,
    is_often_done,
    takes_part,
)
from generator.lint.status.stated import is_made_to_pay
from generator.lint.status.supposed import is_supposed
from generator.lint.status.targets import are_robbed
from generator.lint.status.whose_word import is_said_only

_CLAUSE_BEGINS = later(
    r"(?:\A|[.!?:;,][\"\u201d]?\s|[\"\u201c(]|\b(?:as|before|that|when|where|because|if|while|how|and"
    r"|but|sa(?:id|y|ys)|until)\s)(?:(?:big|dangerous|major|small|street|violent)\s)?\Z",
    re.IGNORECASE,
)
_DO = later(
    r"(?:\s(?:in|on|at|from)\s[\w']+(?:\s[\w']+){0,2}\s?)?\s(?:who|(?:(?:often|also|still|never|always"
    r"|now|[a-z]+ly)\s)?(?:sell|prey|target|use|know|think"
    r"|hide|profit|make|take|bring|exist|come|go|operate|steal|kill|hurt|harm|exploit|lure|recruit|rely"
    r"|move|ship|cut|mix|deal|do|don't|want|need|get|carry|choose|look|wait|work|seek|commit"
    r"|account\sfor|make\sup|adapt|change|replace|return|represent|tend|cause|rarely|drive|flood"
    r"|run|buy|hit|pay|rob|break|call|claim|contact|demand|impersonate|pose|pretend|promise|trick"
    r"|try|assign|control|watch|establish|force|groom|isolate|manipulate|require|threaten"
    r"|(?:will|can|cannot|can't|won't|(?:must|should)\sbe)\s(?:not\s|never\s)?(?:be\s)?"
    r"(?!be\b|arraign|book|cite|connect|diver|offered|refer|releas|sentenc|ticket|tried|charged|appear|stand"
    r"|serve)[a-z]+|are\s(?:not\s|no\slonger\s)?(?:always|becoming|finding|getting|going"
    r"|increasingly|often|on\snotice|welcome)|have\s(?:become|grown|learned)|belong|deserve))\b"
)
# "Rapists, gang members and traffickers don't get second chances"
_LISTED_AFTER = later(r"(?:,\s[a-z]+(?:\s[a-z]+){0,2}\s?)*?,?\sand\s(?:[a-z]+\s)?[a-z]+s(?=\s)")
# "Drug dealers operating near schools will be prosecuted"
_BUSY_AFTER = later(
    r"\s(?:dealing|operating|selling|working)(?:\s\w+){1,5}?(?=\s(?:are|can|don't|should|will"
    r"|won't)\b)"
)
_AIMED_AT = later(
    r"\b(?:stand(?:s|ing)?\sup\sto|target(?:s|ed|ing)?|aim(?:s|ed|ing)?\sat|crack(?:s|ed|ing)?\sdown\son|crackdown\son"
    r"|go(?:es|ing)?\safter|against|safer?\sfrom|protect\w*\s(?:\w+\s){1,4}from|deter(?:s|ring)?"
    r"|focus(?:e[ds]|ing)?\s(?:our\s(?:\w+\s)?efforts\s|our\s\w+\s)?on|coddl(?:e|es|ing)"
    r"|embolden(?:s|ing)?|punish(?:es|ing)?|reward(?:s|ing)?"
    r"|stop(?:s|ping)?|combat(?:s|ing)?|fight(?:s|ing)?|(?:eas(?:y|ier)|hard(?:er)?|lenient|soft(?:er)?|tough(?:er)?)\son"
    r"|(?:not|never|won't|don't)\s(?:let|allow)(?:\sa\s(?:handful|few)\sof)?|no\sroom\sfor"
    r"|(?:information|tips)\s(?:about|on)|(?:advice|example|hint|lesson|message|note|(?<!\bthe\s)tip|warning|notice)\s(?:to|for))\s(?:all\s"
    r"|other\s|(?:habitual|prolific|repeat|serial)\s|(?:the\s)?[a-z]+s\sand\s(?:the\s)?)?\Z"
    r"|\bwants?\s(?:to\s(?:catch|find|get|stop)\s)?the\s\Z"
    # "an operation designed to identify predators"
    r"|\b(?:aim(?:s|ed)|designed|intended|meant|trained)\sto\s(?:catch|find|identify|locate|stop)\s\Z"
    # "We are going after the kingpins"
    r"|\bwe(?:'re|'ll|\sare|\swill)\s(?:\w+\s){0,2}?(?:after|pursu\w+|target\w*)\sthe\s\Z",
    re.IGNORECASE,
)
# "a message to the traffickers, dealers and pushers who profit from it"
_TO_THE_BEFORE = later(r"\b(?:example|lesson|message|notice|warning)\s(?:for|to)\sthe\s\Z")
_AND_THE_REST = later(r"(?:,\s[a-z]+){0,2},?\sand\s[a-z]+(?=\s)")
# "evidence against robbers", "94 cases against buyers and 12 against pimps"
_CASE_AGAINST = later(
    r"\b(?:cases?|charges?|complaints?|convictions?|counts?|evidence|indictments?|judgments?|(?:law)?suits?"
    r"|motions?|orders?|penalt(?:y|ies)|sentences?|testif\w+|testimony|verdicts?|warrants?)"
    r"(?:\s|,\s(?:\w+\s){1,3}of\s(?:them|which)\s)(?:\w+\s)?against\s(?:[\w\s]{1,40}\sand\s(?:[\w,]+\sagainst\s)?|(?:repeat|serial)\s)?\Z",
    re.IGNORECASE,
)
# "20 percent of the criminals commit", "a handful of offenders are responsible for"
_SHARE_BEFORE = later(
    r"(?:%|\b(?:fifth|fraction|half|handful|majority|minority|number|part|percent|percentage|portion|quarters?"
    r"|share|tenth|thirds?))\sof\s(?:all\s|the\s)?\Z",
    re.IGNORECASE,
)
_SHARE_AFTER = later(
    r"\s(?:(?:are|is|was|were)\sresponsible\sfor|account(?:s|ed)?\sfor|cause[sd]?|commit(?:s|ted)?|dr[io]ves?)\b"
)
# "Drug dealers are warned that they may be charged"
_ARE_WARNED_AFTER = later(
    r"\s(?:are|should\sbe|will\s(?:now\s)?be)\s(?:\w+\s)?(?:advised|on\snotice|reminded|told|warned)\s"
)
_WANT_BEFORE, _TO_DO_AFTER = later(r"\bwant\s(?:all\s)?\Z"), later(r"\sto\s[a-z]+\b")
# "Why are drug dealers getting away with murder?"
_ASKED_BEFORE = later(r"\b(?:[Hh]ow|[Ww]hen|[Ww]here|[Ww]hy)\s(?:are|can|do|should|will|would)\s\Z")
# "The sweep took dealers off the street": those who were taken are certain people.
_TAKEN_BEFORE = later(
    r"\b(?:(?:able\sto|helped(?:\sto)?|managed\sto)\s(?:get|put|remove|take)|got|let\sout|pulled|removed|swept|taken|took)\s(?:[a-z]+\s){0,2}?(?:[a-z]+s,?\s(?:and\s)?)*\Z"
    # "one of the state's most wanted burglars"
    r"|\bmost\s(?:sought\safter|wanted)\s\Z"
)
_WARNED_BEFORE = later(
    r"\b(?:know|realiz\w+|recogniz\w+|remember|understand\w*|warn\w*(?:\s\w+)?)\sthat\s\Z"
    # "I used to think that criminals lived somewhere else"
    r"|\bI\s(?:always\s|never\s|once\s|used\sto\s)?(?:assumed|believed?|imagined?|think|thought)\s"
    r"(?:that\s)?\Z|\b(?:admonish|advis|warn)(?:e|es|ing|s)?\s(?:convicted\s)?\Z",
    re.IGNORECASE,
)
_REMINDED = later(
    # "Sheriff Warns of Fake Calls as Thieves Target Seniors"
    r"\bwarn(?:s|ing)?\s(?:[\w']+\s){0,2}?(?:about|of)\s"
    r"|\b(?:beware|lock\s(?:it|up|your)|protect\syour|online\ssafety|reminds?\s|tips\sto|watch\sout"
    r"|talk\w*\s(?:\w+\s){0,4}(?:to|with)\s(?:their|your)\s(?:children|kids|teens?))\b",
    re.IGNORECASE,
)
# "keep hardened criminals off the streets"
_AWAY_AFTER = later(
    r"(?:\slike\s[\w.]+(?:\s[A-Z]\w+)?)?\s(?:behind\sbars|locked\sup"
    r"|(?:from|off)\s(?:our|the)\sstreets?|on\snotice|away\sfrom(?!\s(?:conviction|court|jail|prison))|out\sof\s(?:our|the|this|town)\b(?!\s(?:\w+\s)?(?:courts?|system)\b))\b"
)
_OF_SOME = later(
    r"\b(?:accus|alleg|arrest|charge[ds]\b|convict|defendant|guilty|indict|sentenc|suspect|trial\b)"
)
# "separate units for sex offenders, gang members and ..."
_UNITS_FOR_BEFORE = later(
    r"\b(?:beds|caseloads?|courts?|dockets?|housing|meetings|programs?|services|teams?|units?)\sfor\s"
    r"(?:[a-z]+,?\s){0,5}\Z"
)
_PRETRIAL = later(
    r"\b(?:before|awaiting|pending)\strial\b|\bpretrial\b|\bbail\b(?!\smoney)"
    r"|\bdiver(?:sion|ted)\b|\bbefore\s(?:an?\s|any\s)?(?:arrests?|booking|charges?|complaints?|filing)\b"
    # "Dealers made up a third of the filings"
    r"|(?<!\bbut\s)(?<!\band\s)\b(?:account(?:s|ed)?\sfor|comprised?|made\sup|make\sup|represent(?:ed)?)\s[^.;,]{0,30}?\b(?:of|most)\s"
    r"(?:all\s|criminal\s|felony\s|new\s|our\s|the\s)*(?:arrests|cases|caseload|docket|filings|referrals)\b|\bcase\s?loads?\sof\b",
    re.IGNORECASE,
)
_COUNTED_BEFORE = later(
    r"\b(?:the|these|those|his|her|their|both|(?:dozens|hundreds|scores)\sof"
    rf"|{NUMBER})\s(?:\w+\s)?\Z",
    re.IGNORECASE,
)
# "The dealers who work this block": a habit, and not a case.
_HABIT = later(
    rf"\swho\s(?:[a-z]+ly\s|often\s|still\s)?(?!(?:{IRREGULAR_PAST}|is|was|are|were|has|have|had"
    r"|tore|put|will|would|may|might|can|could)\b)[a-z]+[^ds\W]\s"
)
# "Thieves, listen up."
_TOLD_AFTER = later(
    # "The criminals are getting the message that crime pays"
    r"\s(?:are\s)?(?:get|getting|hear|hearing)\s(?:an?|our|the|this)\s(?:[a-z]+\s)?message\b|\son\snotice\b"
    r"|\s(?:must|need\sto|should)\s(?:also\s)?(?:beware|expect|know|learn|take\snot(?:e|ice)"
    r"|think\stwice|understand)\b|,\s(?:be\s(?:warned|advised)|beware|listen"
    r"|pay\sattention|take\snote)\b"
)
# "The bad guys are not going to win" is said of all of them.
_BAD_GUYS = later(r"bad (?:guys|actors)\Z", re.IGNORECASE)
_THE_FIRST = later(r"(?:\A|[.!?]\s|[\"\u201c])The\s\Z")
_REMINDED_BEFORE = later(r"\b(?:remind|show|t[eo]ll|told|warn)\w*\s(?:all\s)?(?:the\s)?\Z")
_NEVER_AFTER = later(r"\s(?:are|will|can)(?:not|n't|\snever|\snot|\salways)\b|\swon't\b")
_MOST_BEFORE = later(r"\b(?:few|most)\s\Z", re.IGNORECASE)
_CHARGED = later(r"\b(?:accus|arrest|charg|indict|prosecut)", re.IGNORECASE)
# "a network of dealers", "a block run by dealers": the sentence may accuse them.
_GROUP_BEFORE = later(
    r"\b(?:controlled|dominated|overrun|plagued|ruled|run|terrorized)\sby\s\Z"
    r"|\b(?:band|crew|group|network|ring|team)s?\sof\s(?:[a-z]+\s)?\Z"
)
# "Clerks have been threatened by shoplifters": it happens, and nobody is accused.
_SUFFERED_BEFORE = later(r"\b(?:are|(?:has|have)\sbeen)\s(?:[a-z]+,?\s){1,5}by\s(?:[a-z]+\s)?\Z")
# "There are many predators on the internet", "Often the perpetrators are gang members"
_THERE_ARE_BEFORE = later(
    r"\b[Tt]here\sare\s(?:always\s|still\s)?(?:also\s|many\s|more\s|plenty\sof\s|some\s)?\Z"
    r"|\b(?:[Oo]ften|[Tt]ypically|[Uu]sually),?\s(?:the\s)?[a-z]+\sare\s\Z"
    # "a tactic used by pimps", "when it comes to apprehending pimps"
    r"|\b(?:method|tactic|technique|trick)s?\b[^.;]{0,50}\bby\s\Z"
    r"|\bwhen\sit\scomes\sto\s[a-z]+ing\s\Z"
    # "a powder used by heroin dealers to stretch the drug"
    r"|\b(?:agents?|chemicals?|materials?|powders?|products?|substances?)\s(?:[a-z]+\s){0,2}"
    r"used\sby\s(?:[a-z]+\s)?\Z"
    # "a guide to spotting traffickers"
    r"|\b(?:guide|how|tips|ways)\s(?:for\s|on\s|to\s)?(?:avoid|identify|recogniz|report|spot)\w*\s\Z"
    # "Dealers who kill will be treated as murderers"
    r"|\b(?:will|should|must)\sbe\s(?:prosecuted|punished|treated)\s(?:as|like)\s\Z"
    # "We will not cede our streets to armed criminals"
    r"|\b(?:cede|surrender)\s(?:[a-z]+\s){1,4}to\s(?:[a-z]+\s)?\Z"
)
# "Victims may be afraid of their trafficker"
_OF_VICTIMS_BEFORE = later(
    r"(?:\A|[.!?]\s|\b(?:many|most|some|that|when)\s)(?:a\s(?:survivor|victim)|survivors|victims)\s"
    r"(?:are|can|depend|do|fear|live|may|might|often|sometimes|usually)\b[^.;]{0,60}\Z",
    re.IGNORECASE,
)
_OF_VICTIMS = later(r"\b(?:traffickers?|pimps?)\Z")
_OWNER = later(r"(?:her|his|their|the\s\w+'s?)\s", re.IGNORECASE)
_PLURAL = later(r"s(?:\sof(?:\s[a-z]+){0,3}|\sthat)?\Z")
# Whom a program is for is an offender; violent ones are feared like any criminals.
_OFFENDER = later(r"(?<!\bviolent\s)(?<!\bdangerous\s)(?<!\bserious\s)offenders?\Z", re.IGNORECASE)
_REACH, _NEXT = 60, 20


def is_about_any(setting: Setting) -> bool:
    """Tell whether the text speaks of whoever does such things: "drug dealers prey on ..."."""
    setting = without_speaker(setting)
    if is_in_general(setting) or is_said_only(setting) or is_supposed(setting):
        return True
    is_of_all = is_met_always(setting) or are_all_told(setting) or is_of_equation(setting)
    if is_of_all or is_addressed(setting) or are_all_before(setting) or is_explained(setting):
        return True
    if owner := _OWNER.match(setting.term):
        # "their pimps" are certain people, though "their" is in the term.
        at = owner.end()
        setting = setting._replace(before=setting.before + owner[0], term=setting.term[at:])
    return _is_of_any(setting.before[-_REACH:], setting)


def _is_of_any(before: str, setting: Setting) -> bool:
    far = setting.before[-2 * _REACH :]
    if _OF_VICTIMS.search(setting.term) and _OF_VICTIMS_BEFORE.search(far):
        return not CASE.search(setting.sentence_around)
    is_plural = _PLURAL.search(setting.term.lower()) is not None
    is_met = is_plural and (
        are_dealt_with(setting) or are_robbed(before) or is_made_to_pay(setting)
    )
    if is_met and not CERTAIN_BEFORE.search(before):
        return True
    if is_plural and _UNITS_FOR_BEFORE.search(before):
        return True
    if is_plural and _GROUP_BEFORE.search(before) and not CASE.search(setting.sentence_around):
        return " plea" not in setting.sentence_after
    if is_plural and _SUFFERED_BEFORE.search(before) and THIEF.fullmatch(setting.term):
        is_case = CASE.search(setting.sentence_around) or _CHARGED.search(setting.sentence_around)
        return not (is_case or setting.after.startswith(" who "))
    return _are_all_meant(before, setting) if is_plural else is_any_meant(before, setting)


def _are_all_meant(before: str, setting: Setting) -> bool:
    """Tell whether people are all who do it, and not those of a case."""
    if _PRETRIAL.search(setting.sentence_around) or _TAKEN_BEFORE.search(before):
        return False
    if _is_asked_or_told(before, setting) or _is_share(before, setting):
        return True
    if _REMINDED.search(setting.sentence_around) and not _CHARGED.search(setting.sentence_around):
        return not _COUNTED_BEFORE.search(before)
    if _AWAY_AFTER.match(setting.after) and not _BAD_GUYS.match(setting.term):
        # What is done "to keep violent criminals off the streets" is for all of them.
        case = _OF_SOME if KEEP_BEFORE.search(before) else CASE
        return not (_COUNTED_BEFORE.search(before) or case.search(setting.sentence_before))
    if _is_dealt_with(before, setting) or _do_it_always(before, setting):
        return True
    is_certain = are_certain(setting) or _OFFENDER.search(setting.term)
    return not (is_certain or is_of_a_case(setting))


def _is_asked_or_told(before: str, setting: Setting) -> bool:
    """Tell whether something is asked or told of all: "there are many predators online"."""
    told = _THERE_ARE_BEFORE.search(before) or _WARNED_BEFORE.search(before)
    told = told or (_WANT_BEFORE.search(before) and _TO_DO_AFTER.match(setting.after))
    if _CLAUSE_BEGINS.search(before) and _ARE_WARNED_AFTER.match(setting.after):
        return True
    told_after = _TOLD_AFTER.match(setting.after)
    is_sent = told_after and told_after[0].endswith("message") and _THE_FIRST.search(before)
    all_told = is_sent or (told_after and not _COUNTED_BEFORE.search(before))
    return bool(told or _ASKED_BEFORE.search(before) or all_told)


def _is_share(before: str, setting: Setting) -> bool:
    """Tell whether most of it is done by few of them: "a handful of offenders account for"."""
    return bool(_SHARE_BEFORE.search(before) and _SHARE_AFTER.match(setting.after))


def _is_dealt_with(before: str, setting: Setting) -> bool:
    """Tell whether something is aimed at all of them: "a crackdown on", "hold them accountable"."""
    if _TO_THE_BEFORE.search(before):
        rest = _AND_THE_REST.match(setting.after)
        return bool(_HABIT.match(setting.after[rest.end() :] if rest else setting.after))
    if _AIMED_AT.search(before) and not _CASE_AGAINST.search(before):
        return True
    return is_due_to_any(setting) or is_due_after(setting)


def _do_it_always(before: str, setting: Setting) -> bool:
    """Tell whether a habit is told, or something of most of them."""
    listed = _LISTED_AFTER.match(setting.after) or _BUSY_AFTER.match(setting.after)
    rest = setting.after[listed.end() :] if listed else setting.after
    if _BAD_GUYS.match(setting.term) and (
        _NEVER_AFTER.match(setting.after)
        or _AWAY_AFTER.match(setting.after)
        or _REMINDED_BEFORE.search(before)
    ):
        return True
    if takes_part(setting):
        return False
    told = setting.sentence_before + setting.after[:_NEXT]
    often = is_often_done(setting) and not _COUNTED_BEFORE.search(before)
    if often or _HABIT.match(setting.after) or (_CLAUSE_BEGINS.search(before) and _DO.match(rest)):
        return True
    return bool(_MOST_BEFORE.search(before)) and not _CHARGED.search(told)
