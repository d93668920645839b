"""Labels for people whom courts, jails and programs have in their care: "the needs of offenders".

Such texts are about what is done with people, and not about what a case says of them.
"""

import re

from generator.lint.english.deeds import DID_AFTER
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.held_at import (
    are_held_at,
    are_sentenced,
    as_the_page_tells,
    has_family,
    in_prison,
    under_officers,
)
from generator.lint.status.let_out import ANY_OFFENSE, let_out
from generator.lint.status.targets import are_these
from generator.lint.status.treatment_courts import in_treatment_court

_IN_CARE = later(
    r"\b(?:assess\w*|behavior(?:al)?|case\s?loads?|case\s(?:manage\w+|plans?)|class(?:es)?|cognitive"
    r"|communit(?:y|ies)|correction(?:s|al)|counsel(?:ing|or)|custody|dockets?|electronic|employment"
    r"|enroll\w*|famil(?:y|ies)|hous(?:e[sd]?|ing)|incarcerat\w+|intake|interventions?|jails?"
    r"|job|mentors?|mental\sillness|monitor(?:s|ed|ing)?|needs?|parole|prisons?|probation|programs?"
    r"|(?:drug|mental\shealth|recovery|veterans)\scourts?|progress|prosocial|recidivism"
    r"|reent\w+|rehabilit\w+|reintegrat\w+|releas(?:e|es|ed|ing)|re\s?offend\w*"
    r"|report(?:s|ing)?|risks?|screen(?:s|ed|ing)?|services|skills|supervis\w+|therap(?:y|ies|ist)"
    r"|treat(?:s|ed|ment)?|tutors?|vocational|work"
    r"|test(?:s|ed|ing)?\s(?:clean|negative|positive)|drug\stest\w*)\b",
    re.IGNORECASE,
)
# Where a case is open, or is told, it matters what it says; and so where somebody is feared.
_CASE = later(
    r"\b(?:accountab|accus|alleg|arraign|arrest|bail|bond\b|charg|convict|crack(?:ing)?\sdown"
    r"|crackdown|crime|danger|deputies|detective|divert|diversion|eligib|fac(?:es|ing)\b|guilty"
    r"|indict|away\sfrom|out\sof\sour|(?<!once\s)lock(?:s|ed|ing)?\b|plea|pled\b|police|pretrial|prey|prosecut"
    r"|protect|punish|pursu|safe(?:r|ty)?\s(?:from|by)|sentenc|soft\son|streets?\b|suspect|target"
    r"|threat|tough|trial|tried\b(?!\sto)|verdict|victim|wanted|warrant"
    # "The county's caseload of offenders fell, the District Attorney said": those are filings.
    r"|case\s?loads?\b[^.;]*\battorney|(?:attorney|court)'s\s(?:[a-z]+\s)?case\s?load)",
    re.IGNORECASE,
)
# "Offenders steal packages": that is no text about care.
_DEED = later(
    r"\b(?:abus|assault|attack|break|broke|burgl|carjack|damag|deal|drug|firearm|fled|fraud|guns?\b"
    r"|hit\b|kill|murder|ran\b|rap(?:e|ist)|rob|scam|sell|shoot|shot|smash|smuggl|steal|stole"
    r"|strang|theft|thie|took\b|vandal|violen|weapon)",
    re.IGNORECASE,
)
# "Offenders may be fined": whoever breaks the rule that is told.
_PENALTY = later(
    r"\b(?:cited|citations?|fin(?:e|es|ed)|licenses?|litter\w*|penalt(?:y|ies)|permits?|ticket(?:ed"
    r"|s)?|tow(?:ed|ing)|violat\w+)\b",
    re.IGNORECASE,
)
_WERE_AFTER = later(r"\s(?:was|were)\s")
# There whoever takes part has owned to it: in mediation, in a family conference.
_RESTORING = later(
    r"\b(?:restorative|mediat(?:ed|ion|ors?)\b|conferencing|(?:community|family"
    r"|group)\sconferences?|(?:healing|peacemaking)\scircles?|mak(?:e|es|ing)\samends"
    r"|repair\w*\s(?:the\s)?harm)"
    r"|\bvictims?\b.{0,60}\b(?:dialogue|face\sto\sface)\b",
    re.IGNORECASE,
)
# "Victims are told when the offender is released"
_TOLD_VICTIM = later(
    r"\b(?:victims?|survivors?)\b.*\b(?:notif|told|tell|inform|know)\w*\b.*\b(?:when|if|before"
    r"|that)\s(?:an?|the)\s.{0,20}\b(?:dies|escapes?|released|transferred|up\sfor\sparole)\b",
    re.IGNORECASE,
)
_SAYS_WHERE = later(
    r"\s(?:(?:in|on|under|at|from)\s(?:\w+\s){0,3}(?:bail|bond|monitoring|release|cent(?:er|re)"
    r"|class(?:es)?|confinement|court"
    r"|custody|facilit(?:y|ies)|housing|jails?|parole|prisons?|probation|programs?|reentry"
    r"|segregation|supervision|treatment|units?)\b|(?:entering|held|housed|incarcerated|leaving"
    r"|living|released|returning|serving|supervised)\b|who\b)"
)
_TESTED = later(r"\s(?:who\s)?test(?:s|ed)?\s(?:clean|negative|positive)\b")
# "people with mental illnesses who are accused of offenses"
_ILL = later(
    r"(people\swith\s(?:[a-z]+\s){0,3}(?:addiction|dependence|disorders?|illness(?:es)?))\swho\s"
    r"(?:is|are|was|were)\s(?:accused|convicted)\sof\s(?:an\soffense|offenses)\Z"
)
_IN_PLACE = later(r"\s(?:in|at|from)\s(?:our|this|that|the(?!\s(?:last|next|past))|[A-Z])")
# "DNA samples from offenders": they are taken of people who were arrested or convicted.
_SAMPLED_BEFORE = later(
    r"\b(?:DNA|[Pp]rofiles?|[Ss]amples?|[Ss]wabs)\b[^.;]{0,40}\b(?:from|of)\s(?:[a-z]+\s)?\Z"
)
# "an officer charged with abusing women under his supervision"
_OFFICER = later(
    r"\b(?:corrections?|correctional|detention|parole|probation)\s(?:officer|agent|deputy|guard)\b",
    re.IGNORECASE,
)
_UNDER_OFFICER = later(
    r"\b(?:abus|assault|beat|brib|extort|harass|rap|sex)[a-z]*\b[^.;]*"
    r"\b(?:in|on|under)\s(?:her|his|their)\s(?:\w+\s)?(?:caseload|custody|supervision)\b",
    re.IGNORECASE,
)
# Whoever may be held in a hospital as dangerous has served a sentence.
_COMMITMENT = later(r"\b(?:civil(?:ly)?\scommit|[Ss]exually\s[Vv]iolent\s[Pp]redator|SVP)")
_PREDATOR = later(r"(?:(?:sex(?:ual)?|dangerous)\s)?predators?", re.IGNORECASE)
_HELD_AS = later(r"\b(?:[Ss]exually\s[Vv]iolent\s[Pp]redators?|SVPs?)\b")
_SEXUAL = later(r"(?:molester|rapist|offender|predator)\Z", re.IGNORECASE)
_SEXUAL_OFFENSE = later(r"\b(?:rapes?|sexual|sexually)\b")
# "will be required to register": so a court has found.
_MUST_REGISTER_AFTER = later(
    r"(?:(?!\b(?:could|if|may|might|unless|whose|would)\b)[^.;]){1,200}?"
    r"\b(?:(?:required|has|have)\sto\s(?:re)?register\b|must\sregister\s(?:as|for)\b)",
    re.IGNORECASE,
)
_IF_BEFORE = later(r"\b(?:if|once|unless|whether|whose)\b", re.IGNORECASE)
_RELEASED_AFTER = later(
    r"(?:/[\w\s]{3,20}?)?\s(?:(?:is|to|will)\s(?:not\s)?(?:be\s)?)?(?:released?|remains?)\b",
    re.IGNORECASE,
)
_BEFORE_TRIAL = later(r"\b(?:bail|bond|jail|pending|pretrial)\b", re.IGNORECASE)
_LEDE = 700
_CAUGHT = later(
    r"\b(?:accus|alleg|arrest|caught|charg|indict|online|sting\b|suspect|undercover)", re.IGNORECASE
)
# "a program to educate offenders about": what is taught is the point.
_TAUGHT_BEFORE = later(r"\b(?:educat|inform|teach)(?:e|es|ing|s)?\s\Z", re.IGNORECASE)
# "Hill was approached by four offenders"
_DONE_BY_BEFORE = later(
    r"\b(?:was|were)\s(?:[a-z]+ly\s)?(?:ambushed|approached|attacked|beaten|confronted|followed|robbed"
    r"|shot|stopped|surrounded|threatened)\sby\s(?:(?!the\b)\w+\s){0,2}\Z"
)
_THE_BEFORE = later(r"\b[Tt]h(?:e|is)\s\Z")
_CERTAIN_BEFORE = later(r"\b(?:the|her|his|its|their|our|your)\s\Z", re.IGNORECASE)
# "took cash from drug offenders under her supervision": probation follows a conviction.
_SUPERVISED_AFTER = later(
    r"\s(?:(?:who\s(?:are|were)\s)?under\s(?:her|his|its|their)\s(?:[a-z]+\s)?supervision"
    r"|(?:in|on)\s(?:her|his|its|their)\scase\s?loads?)\b"
)
# "A serious offender sees his officer weekly": of a trial, still to come or over, nothing is told.
_WATCHED_AFTER = later(
    r"\s(?:(?:meets?|report(?:s|ing)?)\s(?:to|with)|sees?)\s(?:an?|her|his|the|their)\s(?:[a-z]+\s)?officers?\b"
    r"|\s(?:(?:is|are)\sfitted\swith|wears?)\s(?:an?\s)?(?:ankle|electronic|GPS)\s"
)
_UNTIL_TRIAL = later(r"\b(?:bail|bond|pending|pre\s?trial|trial)\b", re.IGNORECASE)
_OFFICER_BEFORE = later(r"\b(?:[Pp]arole|[Pp]robation)\s(?:agent|department|officer)s?\b")
# "nonviolent offenders and pretrial detainees": those who are not held before a trial.
_UNTRIED = (
    r"(?:(?:jail\s)?inmates\sawaiting\strial|(?:people|those)\s(?:awaiting\strial|held\sbefore\strial)"
    r"|pre\s?trial\s(?:defendants|detainees|inmates|prisoners))"
)
_AND_UNTRIED_AFTER = later(rf"\s(?:and|or)\s(?:[a-z]+\s)?{_UNTRIED}\b", re.IGNORECASE)
_UNTRIED_AND_BEFORE = later(rf"\b{_UNTRIED}\s(?:and|or)\s\Z", re.IGNORECASE)
_REACH = 80
# "placed 40 juvenile offenders in jobs": "in the justice system" would be where they are placed.
_PLACED_BEFORE = later(
    r"\b(?:connect|enroll?|match|pair|plac)(?:e[ds]?|s|ed|ing)\s(?:[\w,]+\s)?\Z", re.IGNORECASE
)
_MANY = frozenset({"people", "adults", "men", "women", "men and women", "young people"})


def in_care(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return who is meant without a case: "person", "people in the justice system"; or nothing."""
    return in_prison(texts, setting) or _in_care(texts, setting)


def _in_care(texts: tuple[str, ...], setting: Setting) -> list[str]:
    offense = ANY_OFFENSE.fullmatch(texts[0])
    if offense is None or setting.before.endswith((" as a ", " as an ")):
        # "named as an offender" is more than named as a person.
        return []
    around = setting.sentence_around
    if _RESTORING.search(around):
        return [f"{offense[1]} who caused harm"]
    if offense[1] not in _MANY and _TOLD_VICTIM.search(around):
        return [f"{offense[1]} in custody"]
    is_many = offense[1] in _MANY
    is_held = is_many and are_held_at(setting)
    is_told = is_held or (is_many and _SAMPLED_BEFORE.search(setting.before[-_REACH:]))
    if not is_told and (not _IN_CARE.search(around) or _CASE.search(around)):
        return []
    if is_held or not is_many or _SAYS_WHERE.match(setting.after) or _TESTED.match(setting.after):
        return [] if has_family(setting) else [offense[1]]
    return _many(offense[1], setting)


def _watched(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return "person" for whom the sentence says to be supervised; or nothing.

    And in a text about what an officer did to people under supervision.
    """
    around = setting.sentence_around
    if ill := _ILL.match(texts[0]):
        return [ill[1]] if _IN_CARE.search(around) and not _CASE.search(around) else []
    offense = ANY_OFFENSE.fullmatch(texts[0])
    if offense is None or setting.before.endswith((" as a ", " as an ")):
        return []
    if who := under_officers(offense[1], setting):
        return [who]
    lede = setting.text[:_LEDE]
    is_of_officer = _OFFICER.search(lede) and _UNDER_OFFICER.search(lede)
    return [offense[1]] if is_of_officer else []


def _committed(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return "person" for an offender whom a hospital may hold as dangerous; or nothing."""
    if _PREDATOR.fullmatch(setting.term) and not are_these(texts, setting):
        return _held_as_dangerous(texts, setting) or _after_sentence(texts, setting)
    if _SEXUAL.search(setting.term) and (found := _after_sentence(texts, setting)):
        return found
    offense = ANY_OFFENSE.fullmatch(texts[0]) if _THE_BEFORE.search(setting.before) else None
    if offense is None or offense[1] in _MANY:
        return []
    is_told = _COMMITMENT.search(setting.line_before) or _COMMITMENT.search(setting.line_after)
    return [offense[1]] if is_told else []


def _held_as_dangerous(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return that predators were convicted where a text is about the law on holding them."""
    told = f"{setting.lede} {setting.line_before} {setting.line_after}"
    if not _HELD_AS.search(told) or _CAUGHT.search(setting.sentence_around):
        return []
    convicted = (one for one in texts if " convicted of " in one)
    return [one.replace("harming others", "sexual offenses") for one in convicted]


def _after_sentence(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return that somebody was convicted whom only a conviction could have brought there.

    They register for life, or a court asked whether to hold them as sexually violent.
    """
    if not _SEXUAL_OFFENSE.search(texts[0]) or " accused of " not in "".join(texts):
        return []
    around = f"{setting.term} {setting.sentence_around}"
    if _CAUGHT.search(around) or _BEFORE_TRIAL.search(around):
        return []
    if setting.after.startswith("'") or _IF_BEFORE.search(setting.sentence_before):
        return []
    is_so = _MUST_REGISTER_AFTER.match(setting.after) or _HELD_AS.search(setting.sentence_after)
    if not is_so and _RELEASED_AFTER.match(setting.after) and setting.is_capitalized:
        is_so = _HELD_AS.search(setting.text[:_LEDE])
    return [one for one in texts if " convicted of " in one] if is_so else []


def in_hands(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return whom a court, a jail or a probation officer has in hand; or nothing."""
    return (
        _committed(texts, setting)
        or let_out(texts, setting)
        or in_treatment_court(texts, setting)
        or _watched(texts, setting)
        or _under_sentence(texts, setting)
    )


def _under_sentence(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return that people were convicted who are on probation, or told apart from the untried."""
    if "offender" in setting.term.lower() and _WATCHED_AFTER.match(setting.after):
        is_open = _UNTIL_TRIAL.search(setting.sentence_around)
        accused = [] if is_open else [one for one in texts if " accused of " in one]
        return [one.replace(" accused of ", " supervised for ") for one in accused]
    if ANY_OFFENSE.fullmatch(texts[0]) or not _is_under_sentence(setting):
        return []
    return [one for one in texts if " convicted of " in one]


def _is_under_sentence(setting: Setting) -> bool:
    if _SUPERVISED_AFTER.match(setting.after):
        return _OFFICER_BEFORE.search(f"{setting.lede} {setting.line_before}") is not None
    if are_sentenced(setting):
        return True
    if not setting.term.lower().endswith("s"):
        return False
    near = setting.before[-_REACH:]
    return bool(_AND_UNTRIED_AFTER.match(setting.after) or _UNTRIED_AND_BEFORE.search(near))


def in_policy(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return who is meant where many are, who do nothing that is told: "Offenders owe fees"."""
    offense = ANY_OFFENSE.fullmatch(texts[0])
    around = setting.sentence_around
    if offense is None or offense[1] not in _MANY:
        return []
    if DID_AFTER.match(setting.after) or _WERE_AFTER.match(setting.after):
        return []
    near = setting.before[-_REACH:]
    if _TAUGHT_BEFORE.search(near) or _DONE_BY_BEFORE.search(near):
        return [offense[1]]
    if _PENALTY.search(around) or setting.before.endswith("Armed "):
        return [one for one in texts if " who commit " in one]
    return [] if _CASE.search(around) or _DEED.search(around) else _many(offense[1], setting)


def _many(who: str, setting: Setting) -> list[str]:
    if setting.after.startswith(" to justice"):
        return [f"{who} who commit offenses"]
    if " system" in setting.sentence_after or _PLACED_BEFORE.search(setting.before[-_REACH:]):
        # "keep offenders out of the justice system"
        return [who]
    is_certain = _CERTAIN_BEFORE.search(setting.before) or _IN_PLACE.match(setting.after)
    return [] if is_certain else [as_the_page_tells(who, setting)]
