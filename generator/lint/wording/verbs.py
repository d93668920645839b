"""Terms that end in a verb where they stand: "The inmate claims he fell" is about no claims."""

import re

from generator.lint.kept.patterns import NUMBER, later
from generator.lint.model import Rule
from generator.lint.setting import Setting
from generator.lint.word_sets import CALENDAR, words

_MAY_BE_VERB = later(
    r"(.+)\s(?:abuses|accounts|assaults|attacks|calls|claims|escapes|files|forms|matters|needs"
    r"|overdoses|programs|records|releases|reports|transfers|visits)\Z",
    re.IGNORECASE,
)
# "The inmate made threats", but "an inmate-made shank"
_MADE = later(r"(.+)\s(?:built|made|manufactured)\Z", re.IGNORECASE)
_MADE_AFTER = later(
    r"\s(?:an?|bail|contact|certain|every|fun|good|her|his|it|its|no|off|out|several|some|sure|that|the|their"
    r"|this|three|two|up|\d+|(?:[a-z]+\s){0,2}(?:allegations?|arrangements|attempts?|calls?|comments?"
    r"|complaints?|demands?|efforts?|gestures?|money|plans|progress|remarks?|requests?|statements?"
    r"|threats?))\b"
)
_SUBJECT_BEFORE = later(r"(?:\b(?:[Aa]n?|[Ee]ach|[Ee]very|[Oo]ne|[Tt]h(?:e|is|at))\s|\A|[.!?]\s)\Z")
# "helped an inmate escape"
_HELPED_BEFORE = later(r"\b(?:help|let|saw|see|watch)(?:ed|ing|s)?\s(?:(?:an?|the|two|three)\s)?\Z")
_ESCAPE = later(r"(.+)\sescape\Z")
# What only a verb would have after it.
_OBJECT_AFTER = later(
    r"\s(?:an?|he|her|him|himself|herself|his|it|its|officers|she|staff|that|the|their|them|they"
    # "Inmate Assaults Deputy", "Inmate Overdoses in County Jail"
    r"|another|cellmate|deput(?:y|ies)|fellow|guards?|judge|jailer|nurse|officer|police)\b"
    r"|\sin\s(?:\w+\s){0,3}(?:cell|custody|jail|prison)\Z",
    re.IGNORECASE,
)
_TRIED_BEFORE = later(
    r"\b(?:accus|acquit|clear|convict|suspect)\w*\s"
    # "convicted a ruthless killer and rapist of"
    r"(?:(?:an?|the|one|two|three|four|\d+)\s(?:(?!(?:of|who)\b)[\w,]+\s){0,4}"
    # "Jury Convicts Elm Serial"
    r"|(?:(?-i:[A-Z])[\w.']+\s){1,3})?\Z",
    re.IGNORECASE,
)
# "The office has convicted carjackers of 40 robberies"
_CONVICTS_BEFORE = later(
    r"\b(?:also|attorneys?|county|court|had|has|have|he|jur(?:y|ies|ors)|judges?|office|prosecutors"
    r"|she|successfully|team|they|unit|we|who)"
    r"\s\Z",
    re.IGNORECASE,
)
# "The jury convicted violent offenders": but a county may have convicted felons on its payroll.
_TRIES_BEFORE = later(
    r"\b(?:court|jur(?:y|ies|ors)|judges?|office|prosecutors|team|unit|we)\s"
    r"(?:(?:ha[ds]|have)\s(?=[a-z]+ly\s|[a-z]+ed\sand\s))?(?:[a-z]+ly\s)?(?:[a-z]+ed\sand\s)?\Z"
    # An office may have convicted felons on its payroll.
    r"|\b(?:jur(?:y|ies|ors)|prosecutors|we)\s(?:ha[ds]|have)\s\Z",
    re.IGNORECASE,
)
_OF_HOW_MANY = later(r"\s(?:\d|dozens|hundreds|many|multiple|several|thousands)")
# "convicted pimps, drug dealers and other criminals of 40 crimes"
_LIST_AFTER = later(
    r"\A(?:,\s(?:\w+\s){0,2}\w+){0,3}(?:,?\s(?:and|or)\s(?:\w+\s){0,2}?\w+)?\sof(?=\s)"
)
_OF_WHAT_AFTER = later(
    r"\s(?:(?:all|both|two|three|four|five|\d+|first|second|the)\s)?(?:(?:armed|attempted|degree"
    r"|sexual)\s){0,2}(?:(?-i:[a-z]+ing)|(?:abus|assault|attack|attempt|kill|molest|murder|rap|robb|sell"
    r"|steal|traffick)ing|arson|assault|battery|burglary|charges|conspiracy|counts|fraud"
    r"|homicide|kidnapping|manslaughter|murder|perjury|possession|rape|robbery|theft|voluntary"
    r"|involuntary)\b"
    # "suspect the repeat offender of 12 burglaries"
    rf"|\s(?:dozens\sof|many|{NUMBER})\s(?:[a-z]+\s)?(?:arsons"
    r"|assaults|burglaries|charges|counts|crimes|felonies|homicides|killings|murders|offenses|rapes"
    r"|robberies|shootings|thefts)\b"
    # "accused the killer of a second murder"
    r"|\san?(?:other)?\s(?:[a-z]+\s)?(?:assault|burglary|crime|homicide|killing|murder|rape|robbery"
    r"|shooting|theft)\b",
    re.IGNORECASE,
)
# "Hale supervised offenders", "Hale, a probation officer, supervised offenders", and not "The
# supervised offenders"; "She wanted felons to vote"
_DONE = later(r"(?:convicted|incarcerated|jailed|sentenced|supervised|wanted)\s(.+s(?:\swith)?)\Z")
_DOES_BEFORE = later(
    r"(?:\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|who|I|agents?|chief|counselors?|deput(?:y|ies)|judges?|mayor"
    r"|officers?|prosecutors?|residents|sheriff|voters)"
    r"|[A-Z]\w+,\s(?:an?|the|who)\s[^,;.]{1,40},)\s(?:also\s|once\s)?\Z"
)
# "The court sentenced offenders", but "court-supervised offenders"
_COURT_BEFORE = later(r"\b(?:court|jury)\s\Z")
_AS_FIRST = later(r"as\s(?:an?\s)?", re.IGNORECASE)
# Nobody is described "to carry drugs".
_SAID_TO_BE_BEFORE = later(
    r"\b(?:characteri[sz]|depict|describ|identif|know|label|paint|portray)\w*\s"
    r"(?:(?:by|to)\s)?(?:[\w.']+\s){0,3}\Z"
)
_NAME_BEFORE = later(
    r"(?:\A|[.!?]\s|\b(?:as|that|when|where)\s)(?:[A-Z][\w.']+\s){0,2}([A-Z]\w+)\s\Z"
)
_NOT_NAMES = CALENDAR | words(
    "adult adults all any both certain closely currently each every federal few five for former"
    " formerly four from if in juvenile juveniles like male many men more most never newly no not"
    " of on once other our parole previously probation recently repeatedly several some soon state"
    " strictly such that the their these this those three to twice two under violent when while"
    " with women wrongly young youth"
)
_OWN_VERB_AFTER = later(
    r"\s(?:are|can|had|has|have|is|may|meet|must|need|receive|report|should|was|were|will|would)\b"
)
_LONGEST_BEFORE = 48
_LONGEST_TRIED = 80
# "Hale failed drug tests", "two nurses failed drug tests", and not "his failed drug tests"
_DOER_BEFORE = later(r"(?<!['\w])((?:[A-Z]')?[A-Z][\w-]+|[a-z]{2,}s)\s\Z")
_NO_DOERS = words(
    "a about across after against all amid an and another any as besides both by despite during"
    " eight eleven few first five following for four from has her his in into is its last less"
    " many more most multiple new nine no numerous of on one or our over plus previous prior"
    " recent repeated second seven several six some ten the their these third this those three"
    " twelve two under various versus was with without"
)


def as_verb(rule: Rule, form: str, setting: Setting) -> str:
    """Return the form that tells what somebody did, where the term has a verb there, or the form.

    A rule has both: "failed drug tests" is "positive drug tests" or "tested positive for drugs",
    and "drug seeking" is "attempts to obtain drugs" or, of somebody, "seeking drugs".
    """
    verb = f"{form}_verb"
    if verb not in rule.suggestions:
        return _as_predicate(rule, form, setting)
    doer = _DOER_BEFORE.search(setting.before[-_LONGEST_BEFORE:])
    if doer is None or doer[1].lower() in _NO_DOERS:
        return form
    # "Court Weighs Failed Drug Tests"
    return form if setting.is_capitalized and doer[1].endswith("s") else verb


# "is likely drug seeking", ", probably drug seeking,", but "It is just drug seeking"
_BEING_BEFORE = later(
    r"(?:(?<!\bit\s)(?<!\bthat\s)(?<!\bthis\s)\b(?:be|been|am|are|is|was|were)\s|,\s)"
    r"(?:(?:also|apparently|clearly|just|likely|maybe|merely|obviously|only|perhaps|possibly|probably"
    r"|simply|still)\s){1,2}\Z",
    re.IGNORECASE,
)


def _as_predicate(rule: Rule, form: str, setting: Setting) -> str:
    """Return the form that tells what somebody is doing: "was probably seeking"; or the form."""
    being = f"{form}_being"
    if being not in rule.suggestions:
        return form
    return being if _BEING_BEFORE.search(setting.before[-_LONGEST_BEFORE:]) else form


_OF_KIND_AFTER = later(
    r"\s(?:all|any|every)\s(?:ages?|backgrounds?|colors?|creeds?|genders?|kinds?|races?|sexes|sorts?"
    r"|stripes?|types?)\b"
)
_OF_AT_END = later(r"(?<=ender|nders)\sof(\s[a-z ]+)?\Z|\sof\Z", re.IGNORECASE)


def without_of(rule: Rule, setting: Setting) -> tuple[str, Setting] | None:
    """Return form and setting of the label alone where its "of" goes on otherwise, or None.

    "convicted a rapist of robbing two stores", "murderers of any age"
    """
    # "convicts a repeat offender of arson": what of is in the term there.
    found = _OF_AT_END.search(setting.term)
    is_kind = found and _OF_KIND_AFTER.match(setting.after)
    if found is None or not (is_kind or found[1] or _OF_WHAT_AFTER.match(setting.after)):
        return None
    if not (is_kind or _TRIED_BEFORE.search(setting.before[-_LONGEST_TRIED:])):
        return None
    label, of = setting.term[: found.start()], found[0]
    form = next((form for form, terms in rule.terms.items() if label.lower() in terms), "")
    alone = Setting(setting.before, label, of + setting.after)
    return (form, alone) if form in rule.suggestions else None


def without_convicted(rule: Rule, setting: Setting) -> tuple[str, Setting] | None:
    """Return form and setting of the label alone where "convicted" is the verb, or None."""
    verb, _, label = setting.term.partition(" ")
    before = setting.before
    if before.endswith(" convicted "):
        # "has convicted spousal batterers of": the term has no such form.
        before, label = before[: -len("convicted ")], setting.term
        tries = _CONVICTS_BEFORE if _tells_of_what(setting.after) else None
    elif verb == "convicted":
        tries = _CONVICTS_BEFORE if _tells_of_what(setting.after) else _TRIES_BEFORE
    else:
        return None
    if tries is None or not tries.search(before[-_LONGEST_BEFORE:]):
        return None
    form = next((form for form, terms in rule.terms.items() if label.lower() in terms), "")
    # Behind "convicted" alone it would be a word for these people.
    alone = Setting(f"{before}tried ", label, setting.after)
    return (form, alone) if form in rule.suggestions else None


def without_done(rule: Rule, setting: Setting) -> tuple[str, Setting] | None:
    """Return form and setting of the label alone where "supervised" is a verb, or None."""
    done = _DONE.match(setting.term)
    if done is None or not _is_done(setting):
        return None
    form = next((form for form, terms in rule.terms.items() if done[1] in terms), "")
    # Behind "convicted" it would be a word for these people.
    verb = setting.term[: done.start(1)].replace("convicted ", "tried ")
    alone = Setting(f"{setting.before}{verb}", done[1], setting.after)
    return (form, alone) if form in rule.suggestions else None


def without_as(rule: Rule, setting: Setting) -> tuple[str, Setting] | None:
    """Return form and setting of the label alone: "described Hale as a drug mule", or None."""
    said = _AS_FIRST.match(setting.term)
    if said is None or not _SAID_TO_BE_BEFORE.search(setting.before[-_LONGEST_BEFORE:]):
        return None
    whole, form = (
        next((form for form, terms in rule.terms.items() if label.lower() in terms), "")
        for label in (setting.term, setting.term[said.end() :])
    )
    if not {whole, form} <= rule.suggestions.keys():
        return None
    if not rule.suggestions[whole][0].startswith("to "):
        return None
    alone = Setting(f"{setting.before}{said[0]}", setting.term[said.end() :], setting.after)
    return form, alone


def _is_done(setting: Setting) -> bool:
    near = setting.before[-_LONGEST_TRIED:]
    is_by_court = not setting.term.startswith("supervised") and _COURT_BEFORE.search(near)
    if is_by_court or _DOES_BEFORE.search(near):
        return True
    # "Elm City convicted offenders" may be those of a city.
    name = None if setting.term.startswith("convicted") else _NAME_BEFORE.search(near)
    is_name = name and name[1].lower() not in _NOT_NAMES
    return bool(is_name) and not _OWN_VERB_AFTER.match(setting.after)


def _tells_of_what(after: str) -> bool:
    """Tell whether what somebody is convicted of follows: "of 40 robberies"."""
    if " of " not in after:
        return False
    of_what = _LIST_AFTER.sub("", after, count=1)
    return bool(_OF_HOW_MANY.match(of_what) or _OF_WHAT_AFTER.match(of_what))


def without_verb(rule: Rule, form: str, setting: Setting) -> Setting | None:
    """Return the setting of the label alone where its term ends in a verb, or None."""
    if form == "singular" or "singular" not in rule.suggestions:
        return None
    near = setting.before[-_LONGEST_BEFORE:]
    made = _MADE.match(setting.term)
    escape = _ESCAPE.match(setting.term) if _HELPED_BEFORE.search(near) else None
    label = made or escape or _MAY_BE_VERB.match(setting.term)
    if label is None or label[1].lower() not in rule.terms["singular"]:
        return None
    is_subject = escape or _SUBJECT_BEFORE.search(near)
    if not is_subject or not (
        escape or (_MADE_AFTER if made else _OBJECT_AFTER).match(setting.after)
    ):
        return None
    verb = setting.term[label.end(1) :]
    return Setting(setting.before, label[1], verb + setting.after)
