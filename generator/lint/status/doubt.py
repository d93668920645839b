"""Words that leave open whether somebody was convicted, or take it back."""

import re
from functools import lru_cache

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.treatment_courts import is_of_treatment_court

_OPEN = later(
    r"\b(?:if|unless|whether|could|would|might|may\sbe|should|pending|bail|bond|allegedly|presumed"
    r"|(?:when|once|until)\s(?:\w+\s)?convict\w*|(?:before|until|awaiting|goes\sto)\strial"
    r"|on\ssuspicion|preliminary\shearing|will\sbe\stried|yet\sto)\b",
    re.IGNORECASE,
)
_WANTED_BEFORE = later(
    r"\b(?:want(?:s|ed)?|seek(?:s|ing)?|sought|hop(?:e|es|ed|ing)|promis\w+|offer\w*|reject\w*"
    r"|(?<!jury\s)(?<!jurors\s)(?<!jury\shas\s)recommend\w*(?!\s(?:parole|release))|claim(?:s|ed)|falsely|wrongly|rumors?|not\strue"
    r"|no\sprison|until|before"
    r"|asked\sfor)\b(?!\sjudge)",
    re.IGNORECASE,
)
# "The burglar of another home has not been found": it is somebody else.
_STILL_FREE = later(
    r"(?:(?!\b(?:convict|escape|guilty|sentenc))[^.;]){0,60}?\s(?:(?:has|have)(?:n't|\snot|\snever)\s(?:yet\s)?been\s(?:arrested|caught|found"
    r"|identified|named)|(?:is|are|remains?|was|were)\s(?:still\s)?(?:at\slarge|on\sthe\s(?:loose|run)"
    # "Thanks to this verdict, a dealer is free again"
    r"|unidentified|unknown|free\s(?:again|on\s(?:bail|bond)|to\sgo)))\b"
)
# Who faces sentencing has had the trial.
_FACED_AFTER = later(r"\s(?:faces?|facing|is\sfacing)\b(?!\s(?:re)?sentencing\b)")
# "the conviction of the arsonist was overturned"
_UNDONE = later(
    # What a governor reverses is a grant of parole.
    r"\b(?:(?<!governor\s)(?<!governor's\s)revers(?:es|ed|al|ing)(?!\s(?:of\s)?(?:the\s)?parole)|overturn\w*|vacat(?:e|es|ed|ing)|toss(?:es|ed)?|thr(?:ew"
    r"|own)\s(?:(?:it|that|them|the\s\w+)\s)?out|(?:new|second)\strial|retrial|clear(?:ed|ing)|exonerat\w+|innocen(?:ce|t)|dismiss\w*|acquit\w*"
    r"|recant\w*|dropped|withdr(?:aws?|ew|awn|awing)\s(?:(?:an?|her|his|the)\s)?(?:guilty\s)?pleas?|wrongful(?:ly)?|deferred\s(?:adjudication|disposition|judgment|prosecution|sentenc\w+)"
    r"|adjudication\s(?:was\s)?withheld|withheld\s(?:adjudication|judgment)|conditional\sdischarge|quash\w*|mistrial|not\sguilty)\b",
    re.IGNORECASE,
)
# "Stops Parole for Killer After DA Urges Reversal": the conviction stands.
_PAROLE_REVERSED = later(
    r"\b(?:block|den[iy]|grant|halt|oppos|reject|stop)\w*\s(?:[\w']+\s){0,2}?parole\b[^.;]*?"
    r"\brevers(?:al|es|ed|ing)\b(?!\s(?:of\s)?(?:\w+\s){0,2}(?:conviction|sentence|verdict)s?\b)"
    # "The parole of the murderer was reversed"
    r"|\b(?:grant|parole|release)\b[^.;]{0,40}?\s(?:blocked|overturned|reversed|revoked|vacated)\b",
    re.IGNORECASE,
)
# "shot an innocent girl": it is no court that found her so.
_HARMED_INNOCENT = later(
    r"\b(?:abus|assault|attack|beat|harm|hurt|injur|kill|maim|molest|murder|paralyz|rap|robb|shoot"
    r"|shot|stabb|target|terroriz|took|wound)\w*\s(?:(?:down|an?|the|one|two|three|four|another|many"
    r"|several|of|lives?)\s){0,4}innocent\s"
    r"|\binnocent\s(?:\w+\s){1,2}(?:was|were)\s(?:\w+ly\s)?(?:assault|attack|beat|hit|hurt|injur|kill"
    r"|maim|murder|paralyz|rap|robb|shot|stabb|wound)"
    r"|\binnocent\s(?:blood|boys?|bystanders?|child(?:ren)?|citizens?|civilians?|famil(?:y|ies)|girls?|li(?:fe|ves)|neighbors"
    r"|residents?|teen(?:ager)?s?|victims?|young)\b",
    re.IGNORECASE,
)
_QUESTION_AFTER = later(r"[^.!?]{0,120}\?")
# "on parole for an unrelated offense"
_OTHER_OFFENSE = later(
    r"\b(?:for|on)\s(?:an?\s|his\s|her\s|another\s)?(?:\w+\s)?(unrelated|drunk\sdriving|dui|theft"
    r"|assault|forgery|shoplifting|fraud|robbery|burglary|perjury|contempt|arson|rape|murder)\b",
    re.IGNORECASE,
)
# "A drug dealer was sentenced for fatally shooting a man": that proves no sale.
_VIOLENCE = later(
    r"\b(?:for|in|of)\s(?:\w+\s){0,3}?(?:beating|fatally|killing|shooting|stabbing)\b",
    re.IGNORECASE,
)
_NOT_VIOLENT = later(r"(?:burglar|dealer|pimp|pusher|smuggler|thief|trafficker)\Z", re.IGNORECASE)
_BY_DRUG = later(
    r"\b(?:dose|drugs?|fentanyl|heroin|meth|overdose[sd]?|pills?|poison)", re.IGNORECASE
)
_CHARGED_BEFORE = later(
    r"\b(?:indictments?|indict(?:s|ed|ing)|charge[sd]?|arrests?|arrested|arraign(?:ed|ment)|bail"
    # Of whom a court may acquit or convict, it has not yet.
    r"|(?:acquittal|conviction|dismissal)\srates?|investigat(?:e[ds]?|ing)|prosecut(?:e[ds]?|ing|ions?\sof))\s(?:\w+\s){0,4}\Z",
    re.IGNORECASE,
)
# "filed 288 cases against stalkers and 97 against sex offenders"; but "registration cases"
_CASES_BEFORE = later(
    r"\b(?:cases|charges|complaints)\s(?:\w+\s){0,3}?against\s"
    r"(?:[^.;]{1,60}\b(?:and|or)\s[\w,]+\sagainst\s)?(?:[\w,]+\s){0,2}\Z",
    re.IGNORECASE,
)
_TRIED = later(r"\b(?:convict|guilty|prison|sentenc)", re.IGNORECASE)
# "prosecutes sex offenders who fail to register": they have been convicted.
_OF_RECORD_AFTER = later(r"\swho\s(?:ha(?:d|s|ve)\s)?(?:fail|not\sregistered|violat)")
# A trial that is still to come, or came to nothing.
_NO_CONVICTION = later(
    r"\b(?:not\sguilty|falsely\saccused|(?:awaiting|before|pending)\strial|entered\sa\splea|unidentified"
    r"|no\s(?:criminal\s(?:history|record)|prior\s(?:convictions?|record))|sought|sketch|surveillance|at\slarge|no\s(?:arrests?|charges)"
    r"|help\sidentify|identifying|vacated|overturned|exonerated|acquitted)\b|\A's\strial\b"
    # "Sex offenders walk our streets because of the backlog at the lab"
    r"|\A\s(?:are\s)?(?:roam|walk)(?:ing)?\s[^.;]{1,40}\b(?:because|due|while)\b[^.;]{1,60}"
    r"\b(?:backlogs?|delay\w*|test\w*|untested|wait\w*)\b",
    re.IGNORECASE,
)
# "A man with no criminal record was charged": no court has convicted the "sex offender" below.
_CLEAN_RECORD = later(
    r"\b(?:no|without\s(?:an?|any))\s(?:known\s)?(?:criminal|previous|prior)\s(?:criminal\s)?"
    r"(?:convictions?|history|record)\b",
    re.IGNORECASE,
)
# "to rehabilitate low-level offenders" before anybody has charged them
_REHABILITATE_BEFORE = later(
    r"\brehabilitat(?:e[ds]?|ing|ion\s(?:of|for))\s(?:[a-z]+\s){0,2}\Z", re.IGNORECASE
)
_NOT_CHARGED = later(
    r"\bpre\s?(?:arraignment|arrest|booking|charge|filing|plea|trial)\b|\bbefore\strial\b|\bdecline\w*\s(?:\w+\s){0,2}prosecut"
    r"|\b(?:before|instead\sof|without)\s(?:(?:being|they\s(?:are|were)|anyone\sis)\s(?:ever\s)?"
    r"(?:arraigned|arrested|charged)|any\scharges|charges|filing)\b",
    re.IGNORECASE,
)
_REGISTERED = later(r"\b(?:regist(?:er|ered|ration|ry)|parole)\b", re.IGNORECASE)
_LEDE = 700
_OFFENSES = (("thie", "thef"), ("killer", "murder"), ("rapist", "rape"))
_IDENTIFY = (" identify ", " identifying ")
_STEM = 4
_REACH = 60


def is_in_doubt(setting: Setting) -> bool:
    """Tell whether the sentence speaks of a conviction that may not be, or is no more."""
    told = setting.sentence_around
    return bool(
        _OPEN.search(told)
        or is_undone(told)
        or _WANTED_BEFORE.search(setting.sentence_before)
        or _FACED_AFTER.match(setting.after)
        or is_still_free(setting)
        or _QUESTION_AFTER.match(setting.line_after)
    )


def is_still_free(setting: Setting) -> bool:
    """Tell whether nobody has found whom a label means."""
    return _STILL_FREE.match(setting.sentence_after) is not None


def is_for_something_else(setting: Setting) -> bool:
    """Tell whether somebody was sentenced for another offense than the label names."""
    after = setting.sentence_after
    other = _OTHER_OFFENSE.search(f"{setting.sentence_before}\n{after}")
    if other is None:
        is_violent = _NOT_VIOLENT.search(setting.term) and _VIOLENCE.search(after)
        return bool(is_violent) and not _BY_DRUG.search(after)
    own = setting.term.lower()
    for label, offense in _OFFENSES:
        own = own.replace(label, offense)
    return other[1].lower()[:_STEM] not in own


def is_undone(told: str) -> bool:
    """Tell whether a conviction that is told of is no more."""
    if _UNDONE.search(told) is None:
        return False
    told = _PAROLE_REVERSED.sub("", _HARMED_INNOCENT.sub("", told))
    return _UNDONE.search(told) is not None


def is_before_trial(setting: Setting) -> bool:
    """Tell whether somebody is charged, and the trial is still to come or came to nothing."""
    charged = _CHARGED_BEFORE.search(setting.before[-_REACH:]) or _is_of_cases(setting)
    # "Testing will identify serial sex offenders", and no court has.
    is_sought = setting.term.lower().startswith("serial ") and setting.before.endswith(_IDENTIFY)
    return bool(
        is_sought
        or (charged and not _OF_RECORD_AFTER.match(setting.after))
        or _NO_CONVICTION.search(setting.sentence_after)
        or _NO_CONVICTION.search(setting.sentence_before)
        or _has_clean_record(setting.text[:_LEDE])
    )


def _is_of_cases(setting: Setting) -> bool:
    """Tell whether cases are counted that were brought against them, and not for registering."""
    told = setting.sentence_before
    if " against " not in told[-_REACH:] or not setting.term.endswith("s"):
        return False
    if _REGISTERED.search(told) or _TRIED.search(setting.sentence_around):
        return False
    return _CASES_BEFORE.search(told) is not None


def is_diverted(setting: Setting) -> bool:
    """Tell whether people are to be rehabilitated whom no court has convicted yet."""
    if not _REHABILITATE_BEFORE.search(setting.before[-_REACH:]):
        return False
    told = setting.text or setting.line_before + setting.line_after
    return is_of_treatment_court(told[:_LEDE]) or _tells_of_no_charges(told)


@lru_cache(maxsize=8)
def _tells_of_no_charges(text: str) -> bool:
    return _NOT_CHARGED.search(text) is not None


@lru_cache(maxsize=8)
def _has_clean_record(lede: str) -> bool:
    """Tell whether a text begins with somebody whom no court has convicted of anything before."""
    return bool(_CLEAN_RECORD.search(lede)) and not _REGISTERED.search(lede)
