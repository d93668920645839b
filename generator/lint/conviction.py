"""Whether a text itself says that somebody was convicted; in doubt it does not say so.

A word for a conviction counts only where it is said of the person whom the label means: in "a
burglar shot by a man who got nine years" the burglar is accused.
"""

import re

from generator.lint.deeds import DID_AFTER
from generator.lint.patterns import later
from generator.lint.setting import Setting

# Between a person and what became of them: "the rapist, 34, of Elm, was later sentenced".
_ASIDE = r"(?:,\s(?!(?:if|unless|once|when|should|and|or|whose|who)\b)[^.;,]{1,40}){1,3},"
# "who sold the pills": what the person did, with nobody else in it.
_NOBODY_ELSE = (
    r"(?!(?:who|whom|whose|that|which|while|when|if|as|and|after|before|because|by|his|her"
    r"|their)\b)"
)
_CLAUSE = (
    rf"\s(?:who|from|of|in|caught)\s(?:{_NOBODY_ELSE}[^.;,:\s]+\s){{0,9}}?"
    rf"{_NOBODY_ELSE}[^.;,:\s]+,?\s"
)
# "the murderer of beloved teacher Ann Roe"
_VICTIM = later(
    r"(?:\s(?!(?:is|was|has|will|gets|got|denied|granted|seeks|up|still|poses)\b)[\w.']+){1,6}",
    re.IGNORECASE,
)
_HELPING = (
    r"(?:(?:was|were|is|are|been|being|has|have|had|who|will|already|later|also|then|now|recently"
    r"|finally|eventually|today)\s){0,4}"
)
_COUNT = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|life)"
_GETS = r"(?:gets?|got|receive[sd]?|draws?)"
_AMOUNT = (
    r"(?:a\s|up\sto\s|at\sleast\s)?(?:\S+\s){0,2}(?:years?|months|life|term|probation|sentences?"
)
_SENTENCED_AFTER = later(
    rf"(?:{_ASIDE}|,)?\s{_HELPING}(?:(?:re)?sentenced|imprisoned|paroled"
    rf"|{_GETS}\s{_AMOUNT})|serv(?:e|es|ed|ing)\s{_AMOUNT}|time)"
    r"|(?:released|return\w*|coming\shome)\sfrom\sprison"
    r"|(?:denied|granted|seeks|seeking|up\sfor)\s(?:parole|clemency|early\srelease))\b"
    rf"|(?:{_ASIDE}|,)?(?:{_CLAUSE}|\s)"
    rf"(?:(?:{_GETS}|(?:was\s|were\s)?ordered\sto\sserve)\s(?:up\sto\s|at\sleast\s)?{_COUNT}"
    r"\s(?:years?|months|to\slife|in\sprison)"
    r"|(?:was|were|will\sbe|(?:is|are)\s(?:set|due|scheduled|expected)\sto\sbe)\ssentenced"
    r"|(?:headed|heads|heading|sent|going|goes)\sto\sprison|awaits?\ssentencing"
    r"|will\snever\sbe\s(?:eligible\sfor|released|paroled|free)"
    # What a parole board finds, or a court that resentences.
    r"|(?:still\s|would\s)?poses?\san\sunreasonable\srisk)\b",
    re.IGNORECASE,
)
# Where somebody is held says it only of who is not waiting for a trial there.
_HELD_AFTER = later(
    rf"(?:{_ASIDE}|,)?\s{_HELPING}(?:on\s(?:probation|parole|supervised release)"
    r"|in\s(?:state\s|federal\s)?prisons?)\b",
    re.IGNORECASE,
)
_THESE = (
    r"(?:(?:an?|the|these|those|some|most|many|all|other|his|her|more"
    r"|(?:dozens|hundreds|thousands)\sof)\s)?"
)
_SENTENCED_BEFORE = later(
    r"\b(?:(?:re)?sentenc(?:e|es|ed|ing)|imprison(?:s|ed|ing|ment)?|parol(?:e|es|ed|ing)"
    r"|rehabilitat\w+|reintegrat\w+|recidivism|reentry|early\srelease|clemency|convictions?"
    r"|convicting|probation|prison\s(?:terms?|time|beds?|sentences?))"
    rf"\s(?:(?:of|for|to|by|among)\s)?{_THESE}\Z",
    re.IGNORECASE,
)
_RELEASED_BEFORE = later(
    r"(?<!pretrial )\b(?:releas(?:e|es|ed|ing)|freed|freeing)"
    rf"\s(?:(?:of|for|to|by|among)\s)?{_THESE}\Z",
    re.IGNORECASE,
)
_NAME = r"(?:(?-i:[A-Z])[\w.']*\s?){1,4}"
_FOUND = r"(?:has\s|had\s)?(?:found|ruled|decided|concluded|determined|agreed)\s(?:that\s)?"
_ADJECTIVES = r"(?:(?!(?:of|to|from|for|with|by|and|or|who|whose)\b)[a-z\d]+\s){0,2}"
_PROVED_BEFORE = later(
    # "Sentenced to life in May, the"
    r"(?:\A|[.!?]\s)(?:convicted|found\sguilty|sentenced)\b[^.;]{0,90},\sthe\s\Z"
    # "The parole board decided that a"
    rf"|\bparole\sboard\s{_FOUND}(?:an?|the)\s\Z"
    # "The jury concluded that Nyquist is a"
    rf"|\b(?:jury|jurors|verdict)\s{_FOUND}(?:he|she|they|(?:the\s)?(?:men|man|women|woman"
    rf"|defendants?)"
    rf"|{_NAME})\s*\b(?:is|was|were|are|to\sbe)\s(?:an?\s|the\s)?\Z"
    # "The sentence ensures that this"
    r"|\bsentence(?:,\s[^.;,]{1,60},)?\s(?:ensures|means|keeps|removes|takes|puts|sends|guarantees)"
    r"\s(?:that\s)?(?:this|the|these|an?)\s\Z"
    # "a 30-year term on the"
    r"|\b(?:(?:prison|jail|year|month|life|maximum)\sterm|sentence)s?\s(?:on|for)\s(?:an?|the"
    r"|this)\s\Z"
    # "sentenced Joe Hale, 34, a"
    rf"|\b(?:sentenc(?:ed|ing\sof)|convict(?:ed|ion\sof)|guilty\sverdicts?\s(?:against"
    rf"|for))\s{_NAME}"
    rf",(?:\s\d+,)?\san?\s{_ADJECTIVES}\Z"
    r"|\bguilty\sverdicts?\s(?:against|for)\s(?:an?|the|this)\s\Z",
    re.IGNORECASE,
)
_KEPT_BEFORE = later(r"\bkeep\w*\s(?:an?|the|this|these)\s(?:\w+\s){0,3}\Z", re.IGNORECASE)
_KEPT_AFTER = later(r"\s(?:behind\sbars|in\sprison)\b")
_AFTER_TRIAL = later(
    r"\b(?:restitution|probation|parole[sd]?|resentenc\w+"
    r"|conduct credits?|good time credits?|full sentences?|parole boards?"
    r"|incarcerat\w+|correctional|supervis(?:es?|ed|ing|ion)|prisons?"
    r"|(?:serv(?:e|es|ed|ing)|complet(?:e|es|ed|ing))\s(?:\w+\s){0,3}(?:sentences?|time|terms?))\b",
    re.IGNORECASE,
)
_OWN_PAROLE_AFTER = later(r"'s\s(?:\w+\s)?(?:parole|probation|resentencing|prison\sterm)\b")
# "The offender must pay restitution": in a policy, "the offender" is whoever was convicted.
_OWED_AFTER_TRIAL = later(
    r"\b(?:restitution|resentenc\w+|conduct credits?|good time credits?|early release"
    r"|parole boards?)\b",
    re.IGNORECASE,
)
_BEFORE_TRIAL = later(
    r"\b(?:arrest|charg|accus|suspect|alleg|indict|arraign|bail|bond\b|plea|pled|trial|fled|caught"
    r"|captur|wanted|sweep|netted|warrant|divert|diversion|pretrial|police|deputies|detective"
    r"|officer"
    r"|agent|if convicted|fac(?:e|es|ing)\b)",
    re.IGNORECASE,
)
# What is told is not told as a fact.
_HYPOTHETICAL = later(
    r"\b(?:if|unless|whether|could|would|might|may\sbe|should|(?:when|once|until"
    r"|before)\s(?:\w+\s)?convict\w*"
    r"|pending|bail|bond|before\strial|until\strial|awaiting\strial)\b",
    re.IGNORECASE,
)
_COUNTED_BEFORE = later(
    r"\b(?:these|those|both|two|three|four|five|six|\d+)\s(?:\w+\s)?\Z", re.IGNORECASE
)
_THE_BEFORE = later(r"\bthe\s\Z", re.IGNORECASE)
_REACH, _FAR = 60, 120


def is_convicted(setting: Setting) -> bool:
    """Tell whether the words around a label say that whom it means was convicted."""
    if _SENTENCED_BEFORE.search(setting.before[-_REACH:]):
        return True
    if not _HYPOTHETICAL.search(setting.sentence_before + setting.sentence_after) and (
        _SENTENCED_AFTER.match(_after_victim(setting)) or _is_proved(setting)
    ):
        return True
    return _is_after_own_trial(setting) if _is_somebody(setting) else _is_after_trial(setting)


def _after_victim(setting: Setting) -> str:
    after = setting.line_after
    victim = _VICTIM.match(after) if setting.term.endswith(" of") else None
    return after[victim.end() :] if victim else after


def _is_proved(setting: Setting) -> bool:
    """Tell whether a verdict or a sentence before the label is about whom it means."""
    if setting.after.startswith("'"):
        # "Sentenced in May, the drug dealer's brother": that was the brother.
        return False
    if _PROVED_BEFORE.search(setting.before[-_FAR:]):
        return True
    is_kept = _KEPT_BEFORE.search(setting.before[-_REACH:])
    return bool(is_kept and _KEPT_AFTER.match(setting.after))


def _is_after_trial(setting: Setting) -> bool:
    """Tell whether the text here speaks of what follows a conviction, and of nothing before it."""
    if _RELEASED_BEFORE.search(setting.before[-_REACH:]) or _HELD_AFTER.match(setting.line_after):
        return True
    told = setting.line_before + setting.line_after
    return bool(_AFTER_TRIAL.search(told)) and not _BEFORE_TRIAL.search(told)


def _is_after_own_trial(setting: Setting) -> bool:
    """Tell the same of a certain person: that the trial was theirs has to be said."""
    if _BEFORE_TRIAL.search(setting.sentence_before + setting.sentence_after):
        return False
    if _OWN_PAROLE_AFTER.match(setting.after) or _HELD_AFTER.match(setting.line_after):
        return True
    told = setting.line_before + setting.line_after
    if _RELEASED_BEFORE.search(setting.before[-_REACH:]):
        return bool(_AFTER_TRIAL.search(told))
    return setting.term.lower().endswith("offender") and bool(_OWED_AFTER_TRIAL.search(told))


def _is_somebody(setting: Setting) -> bool:
    """Tell whether the label means a certain person or certain people: "the burglar"."""
    if not setting.term.endswith("s"):
        return True
    near = setting.before[-_REACH:]
    return bool(_COUNTED_BEFORE.search(near)) or bool(
        _THE_BEFORE.search(near) and DID_AFTER.match(setting.after)
    )
