"""Whoever does it again: "repeat offenders" are accused of it where the case is pending.

What they were convicted of before comes first elsewhere: after a verdict, or where a text speaks
of any who have a record.
"""

import re

from generator.lint.kept.patterns import NUMBER, later
from generator.lint.setting import Setting
from generator.lint.status.arrests import (
    are_priors_told,
    is_admitted_by,
    is_arrested,
    is_only_arrested,
    is_record_told,
    is_referred,
    keeps_label,
    with_one_prior,
)
from generator.lint.status.cases import CERTAIN_BEFORE
from generator.lint.status.conviction import is_convicted
from generator.lint.status.generic import is_about_any
from generator.lint.status.other_deeds import headed_otherwise
from generator.lint.status.owed import is_barred_from_clearing
from generator.lint.status.practices import are_share, is_done_anew
from generator.lint.status.whose_word import is_said_only

_REPEATED = later(r"\bconvicted of repeated\b")
_BEFORE_RECORD = later(r"\swith\s")
# What a repeat offender was convicted of before, or only accused of.
_RECORD = later(r"\bwith (?!no )(?:[\w ]+ )?convictions?\b|\bconviction histor")
_RECORD_OF_KIND = later(r"\bwith prior \{\w+\} convictions\Z")
_ANY_RECORD = later(
    r"\bwith (?!no )(?:[\w {}-]+ )?convictions?\b|\bconviction histor|\blong criminal record"
)
_REPEATS = later(
    r"people who (?:commit repeated (?:burglaries|violent)|repeatedly (?:commit|steal))\b"
)
_REOFFENDING = ("who reoffend", "who reoffends")
_OPEN = later(r"\baccused of\b|\Adefendants?\Z")
_NO_MORE = later(r"\baccused of\b")
_CONVICTED_ONCE = later(r"\bconvicted of (?!repeated)")
# A text of a pending case has a word of the first kind, and none of the second.
_CHARGES = ("arraigned", "arrested", "charged with", "indicted")
_FINDINGS = (
    "convict", "Convict", "guilty", "Guilty", "parole", "prior", "prison", "probation", "record",
    "sentenc", "Sentenc", "verdict",
)  # fmt: skip
# Violent inmates may be violent in jail only; those who are let out are meant as convicts.
_OF_VIOLENCE = " accused or convicted of violence"
# "sought the enhanced range because he is a repeat offender": only a record brings that.
_ENHANCED_BEFORE = later(
    r"\b(?:enhance(?:d|ments?)|extended|longer|mandatory|maximum)\b[^.;]{1,80}"
    r"\b(?:as|because|since)\s[^.;,]{1,40}\Z"
    # "The judge called him an unrepentant recidivist"
    r"|\b(?:court|judge)\s(?:call|describ)(?:ed|s)\s(?:[A-Z]\w+|her|him|the\s\w+)\s(?:as\s)?an?\s"
    r"(?:[a-z]+\s)?\Z"
)
_POLICY_BEFORE = later(
    r"\b(?:focus\w*\son|identify(?:ing)?|target(?:ing)?|pursu(?:e|ing)|prosecut(?:e|ing)|stop(?:ping)?)\s"
    r"(?:the\s|these\s)?\Z"
)
_TOLD_RECORD = later(r"\b(?:convict\w*|prior|record|sentenc\w*)\b", re.IGNORECASE)
# "Those who fail treatment go to prison": nobody is punished for what did not help.
_PUNISHED_AFTER = later(
    r"[^.;]{0,40}\b(?:(?:go(?:es)?|went|returned|returns?|sent|ordered)\s(?:back\s)?(?:in)?to\s(?:jail|prison)"
    r"|expelled|fac(?:e[ds]?|ing)|imprisoned|jailed|removed|(?:re)?sentenced|revo\w+|sanction\w*|serve[ds]?|terminated)\b"
)
# "The report said Hale was a habitual offender": that is his record.
_IS_A = (" is a ", " is an ", " was a ", " was an ")
_ALIEN = (" alien", " aliens")
# "a repeat offender with three open cases": a court has yet to hear them.
_OPEN_CASES_AFTER = later(
    r",?\s(?:who\s(?:had|has|have)|with)\s(?:[\w-]+\s){0,3}(?:open|pending)\s(?:[a-z]+\s){0,2}(?:cases|charges)\b"
)
# "called him a persistent offender, noting that he had been convicted of robbery"
_TOLD_CONVICTED = later(
    r"\b(?:(?:been|was|were)\s(?:\w+\s)?convicted|(?:earlier|past|previous|prior)\s(?:[a-z]+\s)?convictions)\b"
)
# "Prosecutors called Hale a repeat offender": of a record, and not of what comes next.
_CALLED_BEFORE = later(
    r"\b(?:call(?:ed|ing|s)?|characteriz\w+|describ\w+|labell?ed)\s(?:(?!not\b)[\w.']+\s){1,5}?(?:as\s)?(?:an?\s)?\Z"
)
# "A study traced most of the thefts to fourteen chronic offenders": who finds that is no court.
_TRACED_BEFORE = later(
    r"\b(?:attribut|connect|link|t(?:ie[ds]?|ying)\b|trac)\w*\s[^.;]{1,80}\sto\s(?:[\w-]+\s){0,2}\Z"
)
_BEHIND_AFTER = later(r"\s(?:were|are)\s(?:behind|responsible\sfor)\s")
# "Zero bail lets repeat thieves go": no court has heard them yet.
_ON_BAIL = later(
    r"\b(?:cashless|no\s?cash|no|zero)\s?(?:dollar\s)?bail\b|\bwithout\s(?:posting\s)?bail\b",
    re.IGNORECASE,
)
# "reduce the number of repeat offenders": of those who do it again, and no record shrinks.
_FEWER_BEFORE = later(
    r"\b(?:curb(?:s|bed|bing)?|cut(?:s|ting)?\sdown\son|fewer|reduc(?:e[ds]?|ing)|reductions?\sin)\s\Z"
    r"|\b(?:br(?:ing(?:s|ing)?|ought)\sdown|curb|cut|decreas|limit|lower|reduc|shrink)\w*"
    r"\s(?:the\s)?(?:number|share)s?\sof\s\Z",
    re.IGNORECASE,
)
# "fewer repeat offenders in jail", "reduce repeat offenders with guns"
_WHICH_AFTER = later(r"'|\s(?:in\s(?:custody|jail|prison)|on|who|with)\b")
# "One driver in six was a repeat offender": who counts them has read their records.
_SHARE_BEFORE = later(
    rf"\b(?:(?:half|percent|quarter|third)\sof|one\s(?:[a-z]+\s){{0,2}}(?:in|of\severy|out\sof)\s{NUMBER})"
    r"[^.;]{0,80}\s(?:are|is|was|were)\s(?:an?\s)?\Z",
    re.IGNORECASE,
)
_NAME_BEFORE = later(r"\b[A-Z][\w']+\s[A-Z][\w']+(?:,\s\d\d)?,\s(?:an?|the)\s\Z")
_REACH = 60


def is_of_record(texts: tuple[str, ...]) -> bool:
    """Tell whether suggestions go from what somebody is accused of to a record."""
    last = texts[-1]
    if not _OPEN.search(texts[0]) or not (_ANY_RECORD.search(last) or _REPEATED.search(last)):
        return False
    return not any(map(_CONVICTED_ONCE.search, texts))


def by_record(texts: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    """Return such suggestions with the record first where the text tells that a case is over."""
    is_repeated = _REPEATED.search(texts[-1])
    records = texts[-1:] if is_repeated else tuple(filter(_ANY_RECORD.search, texts))
    if one := "".join(with_one_prior(text, setting) for text in records):
        return one, *texts
    if is_barred_from_clearing(setting):
        # Whoever asks for an expungement has a conviction.
        records = tuple(sorted(records, key=lambda one: " long " not in one))
        return tuple(dict.fromkeys((*records, *texts)))
    ordered = tuple(dict.fromkeys((*records, *texts)))
    before = setting.sentence_before
    is_counted = _is_alien_called_so(setting) or _SHARE_BEFORE.search(before)
    if records and (is_counted or _ENHANCED_BEFORE.search(before)):
        return ordered
    # "charged as a third striker": it is what the charge says. Nobody "was a defendant" before.
    is_charge = texts[0] == "defendant" and setting.before.endswith((" as a ", *_IS_A))
    told = ordered if is_charge else in_order(ordered, setting)
    told = texts if told[0] in records and not is_charge and _is_pending(setting) else told
    if _REPEATED.search(told[0]) and (other := headed_otherwise(texts, setting)):
        return (*other, *(one for one in told if " who " not in one and not _REPEATED.search(one)))
    if not _OPEN.search(told[0]):
        return told
    # Of somebody who is only accused, nothing is offered that says they do it.
    return tuple(one for one in told if " who " not in one)


def _is_alien_called_so(setting: Setting) -> bool:
    """Tell whether "criminal alien" does not mean what somebody is charged with now.

    "Whom the agency calls a criminal alien", or the text tells of what he was convicted of before.
    """
    term = setting.term.lower()
    if not term.endswith(_ALIEN):
        return False
    return is_said_only(setting) or (term.endswith("n") and are_priors_told(setting))


def _is_pending(setting: Setting) -> bool:
    """Tell whether the text tells of somebody's arrest or charge, and never of a finding."""
    text, near = setting.text, setting.before[-_REACH:]
    if setting.term.endswith("s") and not CERTAIN_BEFORE.search(near):
        return False
    if not any(word in text for word in _CHARGES) or any(word in text for word in _FINDINGS):
        return False
    return not (is_about_any(setting) or are_share(setting))


def _after_failing(texts: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    """Return "do not complete treatment" first where a court punishes that, or nothing."""
    if " benefit from " not in texts[0] or not _PUNISHED_AFTER.match(setting.after):
        return ()
    return tuple(sorted(texts, key=lambda one: " complete " not in one))


def in_order(texts: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    """Return suggestions that begin with a record, or with nothing of a case, as it is told."""
    if unfinished := _after_failing(texts, setting):
        return unfinished
    if setting.term.endswith("s") and _ON_BAIL.search(setting.sentence_around):
        return _accused_first(texts)
    reoffending = next((one for one in texts if _is_reoffending(one, texts)), "")
    if reoffending and (said := _as_counted(texts, setting)):
        return said
    if reoffending and _is_of_any(setting) and not _is_certain(setting):
        # Whoever does it again and again need not have been convicted.
        return tuple(dict.fromkeys((reoffending, *texts)))
    is_record = _RECORD.search(texts[0])
    if (is_record or _RECORD_OF_KIND.search(texts[0])) and is_record_told(texts[0], setting):
        return _BEFORE_RECORD.split(texts[0])[0], *texts
    return _of_record(texts, setting) if is_record else _plain(texts, setting)


def _is_certain(setting: Setting) -> bool:
    is_told_of_one = setting.before.endswith(_IS_A) and is_said_only(setting)
    return is_told_of_one or is_done_anew(setting)


def _is_of_any(setting: Setting) -> bool:
    is_any = is_about_any(setting) and not _CALLED_BEFORE.search(setting.sentence_before)
    return is_any or are_share(setting) or _is_policy(setting) or _are_to_be_fewer(setting)


def _as_counted(texts: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    """Return words for whose cases are open, or of whom no court has found it; or nothing."""
    if _OPEN_CASES_AFTER.match(setting.after):
        return _accused_first(texts)
    if _TOLD_CONVICTED.search(setting.sentence_after) and is_said_only(setting):
        records = filter(_RECORD.search, texts)
        return () if is_record_told(texts[0], setting) else tuple(dict.fromkeys([*records, *texts]))
    if not setting.term.endswith("s") or _TOLD_RECORD.search(setting.sentence_around):
        return ()
    is_found = _TRACED_BEFORE.search(setting.sentence_before) or _BEHIND_AFTER.match(setting.after)
    return _accused_first(texts) if is_found else ()


def _is_policy(setting: Setting) -> bool:
    """Tell whether an office says on whom it works, and of no record: "identify the"."""
    if not setting.term.lower().endswith("s") or _TOLD_RECORD.search(setting.sentence_around):
        return False
    return _POLICY_BEFORE.search(setting.before[-_REACH:]) is not None


def _are_to_be_fewer(setting: Setting) -> bool:
    """Tell whether a program is to leave fewer of them: they are not to do it again."""
    if not setting.term.lower().endswith("s") or _WHICH_AFTER.match(setting.after):
        return False
    return _FEWER_BEFORE.search(setting.before[-_REACH:]) is not None


def _of_record(texts: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    if is_only_arrested(setting):
        return _accused_first(texts)
    # "Repeat burglar gets nine years": for what is told, and not for what came before.
    repeated = list(filter(_REPEATED.search, texts))
    is_first = repeated and (is_convicted(setting) or is_admitted_by(setting))
    return tuple(dict.fromkeys([*repeated, *texts])) if is_first else texts


def _plain(texts: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    if texts[-1].endswith(_OF_VIOLENCE):
        return tuple(reversed(texts)) if is_convicted(setting) else texts
    has_other = any(map(_NO_MORE.search, texts[1:])) and not keeps_label(texts[0], setting)
    is_open = has_other and (
        is_arrested(setting) or is_referred(texts[0], setting) or _is_named(setting)
    )
    return _accused_first(texts) if is_open else texts


def _is_named(setting: Setting) -> bool:
    """Tell whether it is said of a name alone, as no court has found: "Joe Hale, a squatter,"."""
    is_set_off = setting.after[:1] in (",", ".") and _NAME_BEFORE.search(setting.before[-_REACH:])
    told = setting.sentence_around if is_set_off else ""
    return bool(told) and not (_TOLD_RECORD.search(told) or "guilty" in told)


def _is_reoffending(text: str, texts: tuple[str, ...]) -> bool:
    """Tell whether a text says that they do it again, and of a record nothing."""
    is_again = _REPEATS.match(text) and _RECORD.search(texts[0])
    return text.endswith(_REOFFENDING) or bool(is_again)


def _accused_first(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys([*filter(_OPEN.search, texts), *texts]))
