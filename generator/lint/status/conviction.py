"""Whether a text itself says that somebody was convicted; in doubt it does not say so.

A word for a conviction counts only where it is said of the person whom the label means: in "a
burglar shot by a man who got nine years" and in "the wife of the burglar got nine years" the
burglar is accused.
"""

import re

from generator.lint.english import sentenced
from generator.lint.english.main_verb import is_verb_of_head
from generator.lint.kept.patterns import NUMBER, later
from generator.lint.setting import Setting
from generator.lint.status.appeals import has_appealed, has_lost
from generator.lint.status.case_over import is_over
from generator.lint.status.doubt import is_diverted, is_for_something_else, is_in_doubt, is_undone
from generator.lint.status.listed import is_listed_as_convicted
from generator.lint.status.owed import is_owed
from generator.lint.status.pleaded import has_pleaded, is_own_clause
from generator.lint.status.punished import is_punished, was_told
from generator.lint.status.subjects import is_group, is_part, is_subject
from generator.lint.status.treatment_courts import is_of_treatment_court

# "the murderer of beloved teacher Ann Roe"
_VICTIM = later(
    r"(?:\s(?!(?:is|was|has|will|gets|got|denied|granted|loses|remains|seeks|stays|up|still|poses|sentenced|convicted"
    r"|ordered|awaits|heads|headed|dies|died|begins|began|serves|leaves|paroled|resentenced|executed)\b)[\w.']+){1,6}",
    re.IGNORECASE,
)
_AFTER_TRIAL = later(
    r"\b(?:(?:commut|reduc|review)\w*\s(?:the\s|their\s)?sentences|(?:ask|apply|petition)\sfor\s(?:an?\s)?(?:lighter|reduced|shorter)\ssentences?|(?<!attorney's\s)(?<!county's\s)(?<!court's\s)(?<!office's\s)(?<!state's\s)caseloads?(?!\b[^.;]*\battorney)|restitution|clemency"
    r"|pardon(?:s|ed)?|(?:let\sout|releas(?:e|ed|ing))\searly|probation(?!\s(?:(?-i:Officer|Chief|Director)\s(?-i:[A-Z])|(?-i:Department|Office|Services)\b|violators?\b))|parole[sd]?(?!\sviolators?\b)|resentenc\w+"
    r"|conduct credits?|good time credits?|full sentences?|parole boards?"
    r"|(?:days|weeks|months)\s(?:after|of)\ssentencing|(?<!told\sthe\s)(?<!told\sa\s)sentencing\scommission|(?:defendants|individuals|people"
    r"|persons|those)\ssentenced|(?:average|median)\s(?:prison\s)?(?:sentence|term)|considered\sfor\s(?:parole|release)|their\s(?:full\s)?sentences|re\s?offend\w*|(?:been\srehabilitated|failed\sto\srehabilitate)|paid\stheir\sdebt"
    r"|convicted\sagain|returns?\sby\soffense|returned\s(?:at\sa\srate|less|more)|convicted\sof\sa\s(?:felony|misdemeanor)"
    r"|ignition\sinterlocks?|incarcerat\w+|correctional|supervis(?:es?|ed|ing|ion)"
    r"|(?<!or\sgo\sto\s)(?<!alternative\sto\s)(?<!\bthan\s)(?<!\binstead\sof\s)(?<!\bnot\s)(?<!or\sgo\sto\sstate\s)(?<!or\sgo\sto\sfederal\s)prisons?"
    r"|(?:serv(?:e|es|ed|ing)|complet(?:e|es|ed|ing))\s(?:\w+\s){0,6}(?:sentences?|time|terms?))\b",
    re.IGNORECASE,
)
# "The offender must pay restitution": in a policy, "the offender" is whoever was convicted.
_OWED_AFTER_TRIAL = later(
    r"\b(?:restitution|conditions? of probation|resentenc\w+|conduct credits?|good time credits?"
    r"|early release|parole boards?|(?:denied|granted|recommended) parole"
    r"|serves?\s(?:at\sleast\s)?\d+\s(?:percent|%))\b",
    re.IGNORECASE,
)
# "plain and simple," the chief said after the verdict.
_SAID_AFTER_TRIAL = later(
    r"\b(?:said|says|told)\b[^.;]{0,40}\s(?:after|at|following)\s(?:the\s|his\s|her\s|their\s)?"
    r"(?:guilty\s)?(?:conviction|sentencing|verdict)\b"
    r"|\b(?:said|says|told)\b[^.;]{0,60}\safter\s(?:the\s)?jur(?:y|ors)\s(?:came\sback|convicted"
    r"|found|returned)\b"
    r"|\b(?:said|says|told)\b[^.;]{0,40}\s(?:as|before|when|while)\s(?:(?:he|she|(?i:the\sjudge|judge\s[\w.]+))\s"
    r"(?:sentenc|(?:handed\sdown|imposed)\s(?:an?|her|his|the)\s(?:[\w-]+\s)?(?:sentence|term))"
    r"|(?:her\s|his\s|the\s)?sentence\swas\s(?:handed\sdown|imposed|pronounced))"
    # "off the streets," the chief said after Hale received two life terms.
    r"|\b(?:said|says)\b[^.;]{0,60}\safter\s(?:[^.;]|(?-i:\b[A-Z]\.)|\bJr\.){1,60}\b(?:received"
    r"|was\s(?:sentenced|convicted))\b"
    r"|\b[Tt]oday's\s(?:conviction|guilty\splea|sentenc(?:e|ing)|verdict)\b"
)
_SUPERVISED = later(r"\bsupervis(?:es?|ed|ing|ion)\b", re.IGNORECASE)
_BEFORE_TRIAL = later(
    r"\b(?:arrest|charg|accus|suspect|alleg|indict|arraign|bail|bond\b|plea|pled|trial|fled|caught"
    r"|captur|wanted|sweep|netted|warrant|divert|diversion|pretrial|police|deputies|detective"
    # "They are burglars and deserve prison": so far nobody has sent them there.
    r"|instead\sof\s(?:appearing|going)\s(?:before|in|to)\s(?:an?\s|the\s)?(?:court|judge)|(?:and\sbelongs?\sin|deserves?)\s(?:[a-z]+\s)?prison"
    r"|(?<!probation\s)(?<!parole\s)(?:officer|agent)|agree\sto|if convicted|expect\sto"
    r"|fac(?:e|es|ing)\b)",
    re.IGNORECASE,
)
_OF_THE_BEFORE = later(r"\b[Oo]f\s(?:the|our)\s[\d,]+\s\Z")
_JUSTICE = later(r"(?:offender|felon|convict|criminal|delinquent)s?\Z", re.IGNORECASE)
# "I have sent 43 rapists and sexual predators to the penitentiary"
# "has put 64 child molesters behind bars"
# but "We want to send a burglar to prison"
_SENT_BEFORE = later(
    r"\b(?:(?<!\bto\s)|(?<=elp\sto\s)|(?<=elped\sto\s))(?:[Pp]ut|[Ss]en(?:d|ding|t))\s(?:[\w,]+\s){0,5}\Z"
)
_TO_PRISON_AFTER = later(
    r"\bto\s(?:the\s)?(?:state\s)?(?:penitentiary|prison)\b|\A\s(?:behind\sbars\ssince|in\sprison)\b"
    r"|\A\saway\sfor\s(?:life|\d+\syears)\b"
)
# "Sent to prison 31 burglars"
_SENT_TO_PRISON_BEFORE = later(
    rf"\b[Ss]en(?:d|ding|t)\sto\s(?:state\s|federal\s)?prison\s(?:more\sthan\s)?{NUMBER}\s"
    rf"(?:[a-z]+(?:\s[a-z]+)?,?\s(?:and\s)?{NUMBER}\s){{0,4}}\Z"
)
# "900 inmates, among them murderers and"
_AMONG_HELD_BEFORE = later(
    r"\b(?:inmates|lifers|prisoners)\b[^.;]{0,12}\b(?:among\sthem"
    r"|including)\s(?:(?:\w+\s)?\w+s,\s){0,3}(?:\w+\s(?:\w+\s)?and\s)?\Z"
    # "inmates sentenced in Elm County who are"
    r"|\b(?:inmates\ssentenced|prisoners)\b[^.;,]{0,50}\swho\s(?:are|were)\s\Z",
    re.IGNORECASE,
)
_REHABILITATED = later(
    r"\b(?:failed\sto\srehabilitate|not\sbeen\srehabilitated"
    # "no requirement that the killer show any remorse or rehabilitation"
    r"|(?:demonstrat|prov|show)\w*\s(?:[a-z]+,?\s){0,4}rehabilitation)\b"
)
# "urged the parole board to deny release to Hale, the murderer of"
_PAROLE_BEFORE = later(
    r"\b(?:[Bb]oard\sof\s(?:[Pp]ardons|[Pp]arole)|[Pp]arole\s(?:[Bb]oard|hearing|panel)"
    r"|den(?:y|ied|ying)\sparole|(?i:parole\s(?:is\s)?denied\sfor)|told\sthe\s(?:\w+\s)?panel\sthat\s(?:he|she))\b"
)
# "A murderer sentenced to nine years, who was let out in May, allegedly took cash"
_SENTENCED_TO_AFTER = later(r"\s(?:who\s(?:was|were)\s)?sentenced\s(?:[a-z]+\s){0,3}to\s")
# "Drug dealers who carry guns will go to prison": a warning to whoever does.
_WARNED_AFTER = later(
    r"\swho\s(?!are\b|attend|complete|did\b|finish|get\sout|had\b|have\b|leave|participate|return"
    r"|serve|violate|was\b|were\b)[a-z]+(?<!ed)\s[^.;]{1,80}\s(?:belong|can\sexpect|deserve|must|should"
    r"|will|won't)\s"
    # "holding offenders to account"
    r"|\s(?:\w+ly\s)?(?:accountable|to\saccount)\b"
)
# "determined to bring to justice gun traffickers", "soft on dealers": no court has had them yet.
_BROUGHT_BEFORE = later(
    r"\bbring(?:ing)?\sto\sjustice\s(?:[a-z]+\s){0,4}\Z|\b(?:easy|hard|lenient|soft|tough)\son\s\Z"
)
# "Today's sentence takes a violent robber off our streets"
_VERDICT_DOES_BEFORE = later(
    r"\b(?:[Tt]oday's|[Tt]h(?:e|is|at)|[Hh]is|[Hh]er)\s(?:[\w']+\s)?"
    r"(?:conviction|guilty\splea|guilty\sverdict|sentenc(?:e|ing)|verdict)\s(?:[a-z]+\s){0,3}?"
    r"(?:bring|deliver|ensure|get|give|hold|keep|mean|put|remove|see|send|take)s\s(?:that\s|justice\sto\s)?"
    r"(?:an?\s|the\s|this\s|yet\sanother\s)?(?:[a-z]+,?\s){0,2}\Z"
)
_ANY_BEFORE = later(
    r"\b(?:(?:any|each|every|no)\s(?:\w+\s)?|(?:kind|sort|type)\sof\s)\Z", re.IGNORECASE
)
# "A rapist should serve the rest of his prison sentence": he has got one.
_SERVES_OWN_AFTER = later(
    r"\s(?:has\sto|must|needs\sto|ought\sto|should|will)\s(?:complete|finish|serve)\s(?:out\s)?"
    r"(?:(?:all|every\sday|the\s(?:balance|entirety|remainder|rest|whole))\s(?:of\s)?)?"
    r"(?:her|his)\s(?:[a-z]+\s){0,5}sentence\b|\sserve\s(?:[a-z]+\s)?sentences\b"
    r"|\s(?:must|should)\s(?:be\scivilly\scommitted|remain\s[^.;]{1,60}\b(?:sexually\sviolent|SVP))\b",
    re.IGNORECASE,
)
# "if the killer has served 25 years of a life sentence", "the 90 killers we sent to prison"
_HAS_SERVED_AFTER = later(
    r",?\s(?:who\s)?(?:had|has|have)\s(?:already\s|now\s)?served\s(?:[\w%]+\s){0,6}"
    r"(?:an?|her|his|the|their)\s(?:\w+\s){0,4}(?:sentences?|prison\sterms?)\b"
    r"|\s(?:(?:that|whom?)\s)?(?:he|I|she|they|this\soffice|we)\s(?:had\s|has\s|have\s)?(?:put|sent)\s"
    r"(?:away|behind\sbars|in\sprison|to\s(?:federal\s|state\s)?prison)\b",
    re.IGNORECASE,
)
# "Burglars Joe Hale, 30, and Lee Moss, 28, were sentenced"
_NAMES_AFTER = later(
    r"\A\s(?:[A-Z][\w.'-]*\s)+[A-Z][\w'-]+,\s\d+,\sand\s(?:[A-Z][\w.'-]*\s)+[A-Z][\w'-]+,\s\d+,"
    # Of what else, it does not say.
    r"(?=\swere\s(?:convicted|sentenced)\b(?:(?!\b(?:after|as|for|in\s(?:an?|the)|of|on\s[a-z]+)\b)[^.;])*[.;])"
)
_IF_BEFORE = later(r"\b(?:if|once|unless|until|when)\b", re.IGNORECASE)
_CERTAIN_BEFORE = later(
    r"\b(?:the|these|those|his|her|both|two|three|four|five|six|\d+)\s"
    r"(?:(?!(?:are|were)\s)\w+\s|(?:(?-i:[A-Z])\w+\s){2,3})?\Z",
    re.IGNORECASE,
)
_REACH, _FAR = 60, 120
# "Mother Confronts Killer at Sentencing"
_AT_SENTENCING_AFTER = later(
    r"(?:(?:'s\svictims?)?\s(?:apologiz\w+|cr(?:ies|ied)|fac(?:e|es|ed)\s(?:\w+\s)?(?:famil(?:y|ies)|victims?)"
    r"|laugh(?:s|ed)|smil(?:es|ed)|sobb?(?:s|ed)|sp(?:eaks?|oke)|weeps|wept))?\s(?:at|during|through\sto)\s(?:(?:her|his|the|their)\s)?(?:\w+\s)?(?:(?:re)?sentencing(?:\shearing)?|parole\shearing)"
    r"(?=[.,;!?]|\Z|\s(?:in|last|on|today|yesterday|[A-Z])\b)",
    re.IGNORECASE,
)


def is_convicted(setting: Setting) -> bool:
    """Tell whether the words around a label say that whom it means was convicted."""
    is_told = _is_sent(setting) or is_owed(setting) or is_listed_as_convicted(setting)
    if is_told or was_told(setting) or has_pleaded(setting) or is_over(setting):
        return True
    if is_verb_of_head(setting):
        return False
    if not _is_somebody(setting):
        return _are_convicted(setting)
    far = setting.before[-_FAR:]
    is_kept = _VERDICT_DOES_BEFORE.search(far) or has_lost(setting)
    if is_kept or _was_sentenced(setting) or has_appealed(setting):
        return True
    if is_in_doubt(setting) or is_for_something_else(setting):
        return _is_owing(setting)
    is_own = not setting.after.startswith("'")
    return (
        bool(_SAID_AFTER_TRIAL.search(setting.line_after))
        or (is_own and bool(sentenced.BEFORE.search(setting.before[-_REACH:])))
        or _is_sentenced(setting)
        or is_punished(setting)
        or _is_proved(setting)
        or _is_after_own_trial(setting)
    )


def _is_sent(setting: Setting) -> bool:
    """Tell whether somebody was sent to prison, or has a sentence to serve."""
    if _HAS_SERVED_AFTER.match(setting.after):
        return True
    if _SERVES_OWN_AFTER.match(setting.after) or _AT_SENTENCING_AFTER.match(setting.after):
        return not _IF_BEFORE.search(setting.sentence_before)
    near = setting.before[-_REACH:]
    if "prison " in near and _SENT_TO_PRISON_BEFORE.search(near):
        return True
    if not _SENT_BEFORE.search(near):
        return False
    return _TO_PRISON_AFTER.search(setting.sentence_after) is not None


def _was_sentenced(setting: Setting) -> bool:
    """Tell whether the label's own words say it, and what is in doubt comes behind a comma."""
    if not _SENTENCED_TO_AFTER.match(setting.after) or is_undone(setting.sentence_around):
        return False
    own = setting._replace(after=setting.sentence_after.partition(",")[0])
    return not (is_in_doubt(own) or is_for_something_else(own)) and _is_sentenced(own)


def _are_convicted(setting: Setting) -> bool:
    """Tell the same of people in general: "the sentencing of drug offenders"."""
    before = setting.before[-_REACH:]
    is_told = setting.after.startswith("' ") and sentenced.OWN_AFTER.match(setting.after)
    if is_told or sentenced.IN_ROW_BEFORE.search(before) or _AMONG_HELD_BEFORE.search(before):
        return True
    is_let_out = sentenced.BEFORE.search(before) or sentenced.RELEASED_BEFORE.search(before)
    if is_let_out and not is_diverted(setting):
        return not is_in_doubt(setting) or bool(sentenced.BEFORE.search(before))
    # "Drug dealers were sentenced for perjury"
    if is_for_something_else(setting):
        return False
    is_done = is_punished(setting) and not is_in_doubt(setting)
    return is_done or _are_sentenced(before, setting)


def _are_sentenced(before: str, setting: Setting) -> bool:
    is_own = setting.after.startswith(" who ")
    are_meant = is_own or is_group(setting) or is_subject(setting)
    after = _NAMES_AFTER.sub("", setting.line_after, count=1)
    if are_meant and sentenced.is_after(after) and not is_in_doubt(setting):
        return True
    if sentenced.HELD_AFTER.match(setting.line_after):
        return True
    if _WARNED_AFTER.match(setting.after) or _BROUGHT_BEFORE.search(before):
        return False
    # Who sells drugs in one sentence is not on probation in the next.
    is_any = _JUSTICE.search(setting.term)
    sentence, line = setting.sentence_around, setting.line_before + setting.line_after
    return _is_after_trial(sentence) or (bool(is_any) and _is_after_trial(line))


def _is_after_trial(told: str) -> bool:
    # A treatment court supervises people before a trial, too.
    told = _SUPERVISED.sub(" ", told) if is_of_treatment_court(told) else told
    return bool(_AFTER_TRIAL.search(told)) and not _BEFORE_TRIAL.search(told)


def _is_sentenced(setting: Setting) -> bool:
    near = setting.line_before[-_REACH:]
    after = setting.line_after
    is_own = is_own_clause(near, after)
    if not (is_own or is_subject(setting) or is_part(setting)):
        return False
    victim = _VICTIM.match(after) if setting.term.lower().endswith(" of") else None
    return sentenced.is_after(after[victim.end() :] if victim else after)


def _is_proved(setting: Setting) -> bool:
    """Tell whether a verdict or a sentence is about whom the label means."""
    if setting.after.startswith("'"):
        # "Sentenced in May, the drug dealer's brother": that was the brother.
        return bool(sentenced.OWN_AFTER.match(setting.after))
    if sentenced.PROVED_BEFORE.search(setting.before[-_FAR:]):
        return True
    near = setting.before[-_REACH:]
    if setting.term.lower().startswith(("her ", "his ", "their ")):
        # "keep her attacker in prison"
        near += setting.term[: setting.term.index(" ") + 1]
    given = sentenced.GIVEN_BEFORE.search(near)
    return bool(given and sentenced.GIVEN_AFTER.match(setting.after))


def _is_after_own_trial(setting: Setting) -> bool:
    """Tell whether somebody is where people are after their trial, and it was their own."""
    if _BEFORE_TRIAL.search(setting.sentence_around):
        return False
    if _REHABILITATED.search(setting.sentence_after) or _PAROLE_BEFORE.search(
        setting.sentence_before
    ):
        return True
    if setting.before.lower().endswith("the ") and sentenced.GOING_ON.search(
        setting.sentence_around
    ):
        return True
    if sentenced.HELD_AFTER.match(setting.line_after):
        return is_subject(setting) or bool(_OF_THE_BEFORE.search(setting.line_before[-_REACH:]))
    if sentenced.RELEASED_BEFORE.search(setting.before[-_REACH:]):
        return bool(_AFTER_TRIAL.search(setting.line_before + setting.line_after))
    return _is_owing(setting)


def _is_owing(setting: Setting) -> bool:
    told = setting.line_before + setting.line_after
    is_offender = setting.term.lower().endswith(("offender", "offenders"))
    return is_offender and bool(_OWED_AFTER_TRIAL.search(told)) and not _BEFORE_TRIAL.search(told)


def _is_somebody(setting: Setting) -> bool:
    """Tell whether the label means a certain person or certain people: "the burglar"."""
    near = setting.before[-_REACH:]
    if setting.term.lower().endswith("s"):
        return bool(_CERTAIN_BEFORE.search(near))
    return not _ANY_BEFORE.search(near)
