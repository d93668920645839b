"""What belongs to the verb and not to the people: "arrested a felon for carrying a gun".

Right behind a phrase that ends in a conviction, a crime or a gang it would seem to go with that.
"""

import re

from generator.lint.english.articles import Wording, agreeing
from generator.lint.english.deeds import IRREGULAR_PAST
from generator.lint.english.grammar import is_verb
from generator.lint.english.headlines import is_capitalized_throughout
from generator.lint.english.person_first import clause, with_article
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.named_again import ANY_OFFENSE
from generator.lint.word_sets import words
from generator.lint.wording.counted import ACCUSED
from generator.lint.wording.joined import has_no_phrase, with_first

_FOR_AFTER = later(
    r"\sfor\s(?!(?:about|almost|at\sleast|days|decades|months|more\sthan|nearly|over|weeks|years"
    r"|the\s(?:first|last|past|second|third))\b"
    r"|(?:\w+\s)?(?:days|decades|hours|months|weeks|years)\b)"
)
# Between commas stands what is said of certain people, and not of any.
_CERTAIN = (
    r"(?:an?|another|the|two|three|four|five|six|seven|eight|nine|ten|several|\d+)\s(?:\w+\s)?\Z"
)
_CHARGED_BEFORE = later(
    r"\b(?:arrest|charg|cit(?:e|ing)|convict(?!ion)|detain|indict(?!ment)|jail|prosecut(?!ion|or)"
    r"|punish|sentenc)\w*\s(?:[\w']+\s){0,2}?"
    + _CERTAIN
    + r"|\b(?:case|charge|complaint|indictment)s?\b[^.;,]{0,40}\sagainst\s(?:[\w']+\s){0,2}?"
    + _CERTAIN,
    re.IGNORECASE,
)
_WHO = later(r"((?:an? |the )?(?:[a-z]+ )?)(person|people)( .+)")
_TAKES_FOR = later(
    r"\b(?:accused|convicted|suspected) of\b|\balleged to be in\b|\bconvictions?\Z"
    r"|\brequired to register\b"
)
# "sends a message to criminals that": behind "crimes" the message would seem to be about them.
_THAT_AFTER = later(r"\sthat\s([\w']+)")
_MESSAGE_BEFORE = later(
    r"\b(?:send|sends|sent|sending)\s(?:[a-z]+,?\s){0,4}(?:message|signal|warning)\sto\s"
    r"(?:[a-z]+\s){0,2}\Z"
)
# "to dealers that sell fentanyl"
_DO = words(
    "are do sell use deal commit prey target steal think want exploit harm traffic hurt rob"
)
_ANYBODY = ("people", "person")
_AND_THAT_LATER = later(r"\s(?:and|or|but)\sthat\s")
_OF_DEEDS = later(r"\bwho\b|\bof\b|\bwith\b|\bin (?:a gang|gangs)\Z")
_WORK = later(r"\bworkers?\b", re.IGNORECASE)
# What somebody did to whom, so that what follows tells where, when or why.
_TO_WHOM_BEFORE = later(
    r"\b(?:[a-z]{3,}ed|caught|found|gave|hit|killed|met|saw|shot|sold|took)\s"
    r"(?:(?!and\b|by\b|of\b|that\b|who\b)[\w']+\s){0,5}(?:an?|another|the|two|three|four|several)\s\Z"
)
AGAIN = ("who reoffend", "who reoffends")
"""How a phrase ends that says what somebody does again, with no object that follows."""
# "a heroin user of twenty years"
_OF_OFFENSES = later(r"\b(?:commit|of)s? (?:an? )?(?:[a-z]+ )?(?:crimes?|offenses?)\Z")
_OF_WHOM_AFTER = later(
    r"\sof\s((?:(?:elderly|small|underage|vulnerable|young)\s)?(?:boys|children|girls|men|minors|seniors"
    r"|students|teenagers|teens|women))\b(?!'|\sin\b)"
)
_YEARS_AFTER = later(
    r"\sof\s((?:(?:about|almost|more\sthan|nearly|over|some)\s)?(?:\d{1,2}|many|several|two|three|four"
    r"|five|six|seven|eight|nine|ten|fifteen|(?:twenty|thirty|forty)(?:\s[a-z]+)?)"
    r"\s(?:years|decades))(?=[.,;:!?)]|\Z|\s(?:and|are|has|had|is|was|were|who|with|[a-z]{2,}ed"
    rf"|told|{IRREGULAR_PAST})\b)"
)
# "A drug user since her teens, Bell", "As an alcoholic for most of her life, she"
_SO_LONG_AFTER = later(
    r"\s((?:since|for)\s(?:[\w'-]+\s){0,5}?(?:\d+|adolescence|boyhood|childhood|college|decades|girlhood"
    r"|life|lives|school|teens|twenties|years|youth|[A-Z]\w+))(?=,\s)"
)
_LEADING = later(r"(?:(?:\A|[.!?]\s)|\b[Aa]s\s)(?:[Aa]n?\s)?\Z")
_DIED_AFTER = later(r"\b(?:died|drowned|froze\sto\sdeath|overdosed|was\s(?:found\sdead|killed))\b")
_WAS_BEFORE = later(r"\b(?:was|were)\s(?:an?\s)?\Z")
_USES = later(
    r"((?:[Aa]n? )?)([Pp]erson|[Pp]eople) "
    r"who ((?:mis)?use[sd]?|drinks?|drank|sells?|sold) (.+)"
)
_IS_ILL = later(r"((?:[Aa]n? )?)([Pp]erson|[Pp]eople) with (.*\b(?:addiction|disorders?))")
_SELLS = later(r"(?:an? )?(?:person|people) (?:accused|convicted) of (?:selling|trafficking) .+")
_OF_USE = (" related to drug use", " related to alcohol use")
# "had a drug problem and lost his job": the problem is related to no verb.
_AND_VERB = later(
    rf"\s(?:and|or)\s(?:[a-z]{{2,}}ed|{IRREGULAR_PAST}|are|can|could|gets?|ha[ds]|have|is|lives?"
    r"|may|must|needs?|never|now|should|wants?|was|were|will|would)\b"
)
# "concluded that it was a suicide by cop and that no charges were warranted"
_POLICE_SHOT = later(r"\bby[\s-](?:cop|police)\b", re.IGNORECASE)
_DONE = {"dr": "drunk", "se": "sold", "so": "sold"}
_REACH = 80


def set_apart(wording: Wording, setting: Setting) -> Wording | None:
    """Return wording that keeps apart what follows and goes with the verb, or None."""
    if setting.after.startswith(" for "):
        return _charged_for(wording, setting) or _for_years(wording, setting)
    if setting.after.startswith(" that "):
        return _with_message(wording, setting)
    if setting.after.startswith(" since "):
        return _for_years(wording, setting)
    if setting.after.startswith(" of "):
        return _against_whom(wording, setting) or _for_years(wording, setting)
    return None


def _against_whom(wording: Wording, setting: Setting) -> Wording | None:
    """Return "sexual offenses against children" for "sexual predators of children", or None."""
    whom = _OF_WHOM_AFTER.match(setting.after)
    if whom is None or not _OF_OFFENSES.search(wording.suggestions[0]):
        return None
    texts = tuple(f"{one} against {whom[1]}" for one in wording.suggestions)
    return wording._replace(suggestions=texts, after=whom.end())


def _for_years(wording: Wording, setting: Setting) -> Wording | None:
    """Return "who has used heroin for twenty years" for "a heroin user of twenty years", or None.

    Of an inmate it may be the age.
    """
    near = setting.before[-_REACH:]
    years = _YEARS_AFTER.match(setting.after)
    if years is None and _LEADING.search(near):
        years = _SO_LONG_AFTER.match(setting.after)
    was_so = _WAS_BEFORE.search(near) or _DIED_AFTER.search(setting.sentence_after)
    said = tuple(_lasting(one, past=bool(was_so)) for one in wording.suggestions) if years else ()
    is_leading = years is not None and years[1].startswith(("for ", "since "))
    if years is None or not (any(said) if is_leading else said[0]):
        return None
    how_long = years[1] if years[1].startswith(("for ", "since ")) else f"for {years[1]}"
    texts = tuple(f"{one} {how_long}" for one in said if one)
    return wording._replace(suggestions=texts, after=years.end())


def _lasting(text: str, *, past: bool) -> str:
    """Return what somebody has done or had till now, or nothing."""
    if _SELLS.fullmatch(text):
        return text
    if uses := _USES.fullmatch(text):
        has = "had" if past else agreeing(uses[2], "has", "have")
        done = _DONE.get(uses[3].rstrip("s")[:2], f"{uses[3].rstrip('sd')}d")
        return f"{uses[1]}{uses[2]} who {has} {done} {uses[4]}"
    ill = _IS_ILL.fullmatch(text)
    if ill is None:
        return ""
    has = "had" if past else agreeing(ill[2], "has", "have")
    return f"{ill[1]}{ill[2]} who {has} had {with_article(ill[3])}"


def _charged_for(wording: Wording, setting: Setting) -> Wording | None:
    """Return "arrested a person, who has a felony conviction, for carrying a gun", or None."""
    if not _TAKES_FOR.search(wording.suggestions[0]) or not _FOR_AFTER.match(setting.after):
        return None
    if not _CHARGED_BEFORE.search(setting.before[-_REACH:]) or is_capitalized_throughout(setting):
        return None
    said = (_between_commas(one) for one in wording.suggestions if _TAKES_FOR.search(one))
    texts = tuple(dict.fromkeys(filter(None, said)))
    return wording._replace(suggestions=texts) if texts else None


def _between_commas(text: str) -> str:
    # What the charge is follows: "arrested 304 criminals for fraud".
    if ANY_OFFENSE.search(text):
        return ANY_OFFENSE.sub("", text).rstrip()
    who = _WHO.fullmatch(text)
    return f"{who[1]}{who[2]}, {clause(who[2] + who[3])}," if who else ""


def _with_message(wording: Wording, setting: Setting) -> Wording | None:
    """Return "sends a message to people who commit crimes: it does not pay", or None."""
    that = _THAT_AFTER.match(setting.after)
    if that is None or is_verb(that[1]) or that[1] in _DO:
        return None
    if not _MESSAGE_BEFORE.search(setting.before[-_REACH:]):
        return None
    if not _OF_DEEDS.search(wording.suggestions[0]) or _AND_THAT_LATER.search(setting.after):
        return None
    texts = tuple(f"{one}:" for one in wording.suggestions)
    return wording._replace(suggestions=texts, after=len(" that"))


def with_brief_first(suggestions: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    """Return first what goes right before a preposition, if it says what the first one says."""
    first = suggestions[0]
    is_accused = ACCUSED.search(first)
    if is_accused and setting.after.startswith(" by ") and " accused of " not in first:
        # "screening of people convicted of felonies by the state": the state did not convict them.
        return with_first(suggestions, _is_with_conviction)
    if first.endswith(_OF_USE) and setting.after.startswith((" and ", " or ")):
        # "had a drug problem and a key": the problem is not related to the key.
        is_verb_next = _AND_VERB.match(setting.after)
        return suggestions if is_verb_next else with_first(suggestions, _is_disorder)
    return _briefest(suggestions, setting)


def _briefest(suggestions: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    first = suggestions[0]
    is_accused = ACCUSED.search(first)
    if _POLICE_SHOT.search(setting.term) or _is_whole(first, setting.after):
        # Who was convicted need not have been incarcerated.
        return suggestions
    if is_accused and any(map(_WORK.search, suggestions)):
        # Who is only accused of selling sex is not said to work in it.
        return suggestions
    if "previously convicted" in first and _TO_WHOM_BEFORE.search(setting.before[-_REACH:]):
        # "arrested a person previously convicted of a felony at a motel": that was elsewhere.
        return with_first(suggestions, _is_with_conviction)
    if "convicted" in first.lower():
        return with_first(suggestions, _is_brief_conviction)
    brief = with_first(suggestions, has_no_phrase)
    # "thugs and drug dealers": "people and people who sell drugs" would say nothing of the first.
    is_anybody = brief[0].lower() in _ANYBODY and setting.after.startswith((" and ", " or "))
    return suggestions if is_anybody else brief


def _is_whole(first: str, after: str) -> bool:
    """Tell whether nothing briefer says the same, or a verb of its own ends it."""
    if first.endswith(AGAIN) and after.startswith((" and ", " or ")):
        # "a deterrent for people who reoffend and sends others to treatment"
        return True
    return "conviction" in first or "exploited in" in first or first.startswith("accused of ")


def _is_with_conviction(suggestion: str) -> bool:
    return " with " in suggestion and "conviction" in suggestion


def _is_disorder(suggestion: str) -> bool:
    return suggestion.endswith(" disorder")


def _is_brief_conviction(suggestion: str) -> bool:
    """Tell whether nothing follows the person, of whom only a conviction is known."""
    return has_no_phrase(suggestion) and "incarcerated" not in suggestion.lower()
