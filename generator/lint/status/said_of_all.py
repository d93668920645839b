"""Whether a label is said of all who do something: "Drug dealers are predators".

It is an opinion about nobody in particular, and no accusation: "people who sell drugs harm others".
"""

import re

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.perpetrators import is_anybody_accused
from generator.lint.status.practices import NOW

_ADVERBS = (
    r"(?:(?:all|also|always|just|mostly|not|nothing\sbut|often|only|really|simply|still|usually)"
    r"\s)*"
)
_AGENTS = (
    r"(?:abusers|addicts|bangers|burglars|buyers|carjackers|cartels|criminals|dealers|drivers|employers"
    r"|felons|fraudsters|gangs|gangsters|johns|kidnappers|killers|landlords|members|molesters|murderers|offenders"
    r"|peddlers|pimps|predators|pushers|rapists|robbers|scammers|sellers|shoplifters|smugglers"
    r"|stalkers|swindlers|thieves|traffickers|users)"
)
_AGENT = (
    r"(?:abuser|burglar|dealer|felon|member|molester|pimp|predator|pusher|rapist|robber|scammer"
    r"|smuggler|thief|trafficker)"
)
_CLAUSE = (
    r"(?:\A|[.!?:;(]\s|[\"\u201c]|,\s(?:and|but)\s|\b(?:and|because|but|believes?|knows?|say|says|said"
    r"|that)\s)[\"\u201c]?(?:(?:all|many|most|some)\s)?"
)
_CERTAIN = (
    r"(?:a|an|all|both|her|his|its|my|no|of|our|several|that|the|their|these|this|those|three|two"
    r"|your|\d+|[a-z]+'s?)\b"
)
# "Fentanyl dealers are", "People who sell fentanyl are"
_OF_ALL = later(
    rf"{_CLAUSE}(?:(?!{_CERTAIN})(?:[\w-]+\s){{0,2}}{_AGENTS}(?:\sof\s[a-z]+)?(?:\swho\s{NOW}[^.;,]{{0,50}})?"
    rf"|the\s(?:adults|men|ones|people|women|{_AGENTS})\swho\s(?:abuse|bring|buy|carry|commit|deal|exploit"
    r"|hit|kill|make|peddle|prey|profit|push|rob|sell|steal|target|traffic)\s[^.;,]{1,50}"
    rf"|(?:adults|men|people|those|women|(?!{_CERTAIN})[a-z]+s)\swho\s{NOW}[^.;,]{{0,60}}"
    rf")\sare\s{_ADVERBS}(?:[a-z]+\s)?\Z",
    re.IGNORECASE,
)
# "A drug dealer is a predator"
_OF_ANY_ONE = later(
    rf"{_CLAUSE}an?\s(?:[a-z]+\s){{0,2}}(?:{_AGENT})(?:\swho\s{NOW}[^.;,]{{0,50}})?\sis\s{_ADVERBS}an?\s\Z",
    re.IGNORECASE,
)
# "A dealer is a predator": whoever is one.
_IS_ONE_AFTER = later(
    r"\sis\s(?:(?:never|not)\san?\s[a-z]+|(?:always\s|just\s)?an?\s(?:[a-z]+\s)?"
    r"(?:bully|coward|criminal|danger|dealer|killer|liar|menace|murderer|predator|rapist|thief|threat"
    r"|thug))(?=[.,;!?\"\u201d]|\sand\s|\Z)"
)
# "Drug Dealers Are Killers"
_ARE_ONES_AFTER = later(
    rf"\sare\s{_ADVERBS}(?:[a-z]+\s)?(?:{_AGENTS}|bullies|cowards|terrorists|thugs)\b",
    re.IGNORECASE,
)
_ALL_BEFORE = later(rf"{_CLAUSE}\Z", re.IGNORECASE)
_FIRST_BEFORE = later(rf"{_CLAUSE}an?\s(?:[a-z]+\s)?\Z", re.IGNORECASE)
# "They are dealers, not users"; in a text of a case, they are certain people.
_THEY_ARE = later(
    rf"(?:\A|[.!?:;,]\s|[\"\u201c]|\b(?:and|but)\s)[\"\u201c]?(?:they|these|those)"
    rf"(?:\speople)?(?:'re|\sare)\s{_ADVERBS}\Z",
    re.IGNORECASE,
)
_OF_CASE = later(
    r"\b(?:accus|acquit|alleg|arraign|arrest|booked|captur|caught|charge[ds]\b|convict|court|custody|defendant|extradit"
    r"|guilty|identified|indict|investigat|jail|judge|jur(?:y|or)|police|probable\scause|prosecut|raid|search|seiz"
    r"|sentenc|stopped|suspect|trial\b|warrant|witness)",
    re.IGNORECASE,
)
# "Roe and Hale moved in. They are dealers": these are certain people.
_SOMEBODY_BEFORE = later(
    r"\b(?i:both|brothers|couple|crew|duo|family|five|four|guys|men|pair|sisters|six|tenants|teens|three|trio"
    r"|two|women)\b|\b[A-Z]\w+\sand\s(?:[A-Z][\w.]*\s)?[A-Z]\w+"
)
_OF_CASE_AFTER = later(
    r"\b(?:accus|arrest|charge[ds]\b|convict|defendant|indict|suspect|testif|trial\b|warrant)"
)
# "If you sell this, you are a killer"
_IF_YOU_BEFORE = later(
    r"\b(?:if|when|whenever)\s(?:you\s[^.;,]{1,60},\s(?:then\s)?)?\Z"
    r"|\bto\s(?:any(?:body|one)|people|those|the\s[a-z]+)\swho\s[^.;]{1,80},\s\Z",
    re.IGNORECASE,
)
# "To the dealers in our county, leave" is for all of them.
_TO_THE_BEFORE = later(
    r"(?:(?:\A|[.!?]\s|[\"\u201c])to|\b(?:clear|example|lesson|message|notice|reminder|warning|word)\s(?:for|to)"
    r"|\b(?:let\sme\s)?(?:say|speak|talk)(?:\sdirectly)?\sto)\s(?:all\s)?the\s(?:[a-z]+\s){0,2}\Z",
    re.IGNORECASE,
)
_OUT_THERE_AFTER = later(
    r"(?:\sand\s(?:[a-z]+\s)?[a-z]+s)?(?:\s(?:across|around|in|on|of|throughout)\s(?:our|this|your"
    r"|the\s(?:area|city|community|county|neighborhood|region|state))\b|\sout\sthere\b"
    rf"|\sis\s(?:clear|simple|this)\b|\swho\s{NOW}|:)",
    re.IGNORECASE,
)
# "Testing will identify rapists": whoever they may be.
_IDENTIFIED_BEFORE = later(
    r"\b(?:can|could|helps?|may|might|to|will)\s(?:help\s)?(?:catch|find|identify)\s(?:serial\s)?\Z"
)
# "The thieves work fast": how it is done, where the text tells of nobody who did it.
_THE_FIRST = later(r"(?:\A|[.!?][\"\u201d]?\s|[\"\u201c])The\s\Z")
_WORK_AFTER = later(
    r"\s(?:(?:also|always|first|just|mostly|often|simply|sometimes|then|typically|usually)\s)?"
    r"(?:act|approach|avoid|break|buy|call|carry|claim|come|crawl|demand|drive|enter|exploit|force|gain"
    r"|get|go|grab|groom|hide|impersonate|jack|know|like|lift|look|lure|make|move|need|offer|operate"
    r"|pick|pose|post|prefer|pretend|prey|pry|recruit|rely|remove|sell|send|ship|slide|smash|smuggle"
    r"|sneak|spend|spot|steal|strike|swap|take|target|threaten|track|trick|try|use|wait|want|watch"
    r"|wear|work)\b"
)
_HELD_OR_IN_GANG, _NAME = ("members", "offenders"), later(r"\b[A-Z][a-z]+\s[A-Z][a-z]")
_REACH, _NEAR = 120, 40


def is_said_of_all(setting: Setting) -> bool:
    """Tell whether a label is said of all who do something: "Scammers are thieves"."""
    near = setting.before[-_REACH:]
    is_plural = "s " in f"{setting.term} "
    if not is_plural:
        return _is_said_of_any(near, setting)
    if setting.after[:5].lower() == " are " and _ARE_ONES_AFTER.match(setting.after):
        return bool(_ALL_BEFORE.search(near)) and not _OF_CASE.search(setting.sentence_after)
    if " the " in f" {near[-_NEAR:].lower()}" and _TO_THE_BEFORE.search(near):
        return _is_told_to(setting)
    if "re " not in near[-_NEAR:].lower():
        is_found = _IDENTIFIED_BEFORE.search(near) or _is_their_way(near, setting)
        return bool(is_found) and not _OF_CASE.search(setting.sentence_around)
    if _OF_CASE_AFTER.search(setting.sentence_after):
        return False
    return _is_opinion(near, setting)


def _is_their_way(near: str, setting: Setting) -> bool:
    """Tell whether it is told how "the thieves" work, where nobody is told of or accused."""
    if not _THE_FIRST.search(near) or not _WORK_AFTER.match(setting.after):
        return False
    if setting.term.lower().endswith(_HELD_OR_IN_GANG) or _NAME.search(setting.sentence_after):
        return False
    told = setting.earlier + setting.line_before
    return not (_SOMEBODY_BEFORE.search(told) or is_anybody_accused(setting))


def _is_opinion(near: str, setting: Setting) -> bool:
    if of_all := _OF_ALL.search(near):
        return _OF_CASE.search(of_all[0]) is None
    return _THEY_ARE.search(near) is not None and _is_of_no_case(setting)


def _is_said_of_any(near: str, setting: Setting) -> bool:
    """Tell whether whoever is one is another thing: "A drug dealer is a predator"."""
    if near.endswith((" is a ", " is an ")) or setting.after.startswith(" is "):
        is_first = _FIRST_BEFORE.search(near) and _IS_ONE_AFTER.match(setting.after)
        is_said = is_first or _OF_ANY_ONE.search(near)
        return bool(is_said) and not _OF_CASE.search(setting.sentence_around)
    return False


def _is_told_to(setting: Setting) -> bool:
    """Tell whether all who do it are spoken to: "To the dealers in our county: leave"."""
    return _OUT_THERE_AFTER.match(setting.after) is not None


def _is_of_no_case(setting: Setting) -> bool:
    """Tell whether a whole text tells of nobody who could be accused."""
    if not setting.text or _SOMEBODY_BEFORE.search(setting.earlier + setting.line_before):
        return False
    return _OF_CASE.search(setting.text) is None


def you_kill(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return "you kill people" for "If you sell this, you are a killer", or nothing."""
    is_you = setting.term.lower().startswith("you are a ") and texts[0].endswith(" homicide")
    if not is_you or not _IF_YOU_BEFORE.search(setting.before[-_REACH:]):
        return []
    return ["you kill people"]
