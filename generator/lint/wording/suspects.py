"""A brief word for whom nobody has found yet: "a burglary suspect" and not "accused of"."""

import re

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.at_work import THIEF, is_thief_at_work
from generator.lint.status.practices import is_one_of_these
from generator.lint.wording.phrase_after import EXCLUDES
from generator.lint.wording.superlatives import LARGEST_BEFORE

_THE_BEFORE = later(r"\bthe\s\Z", re.IGNORECASE)
_BRIEF = later(
    r"(person|people) accused of (?:an? )?((?:[a-z]+ ){0,2}(?:burglary|theft|robbery|rape|murder"
    r"|homicide|arson|looting|trafficking|shoplifting|carjacking|kidnapping|vandalism|fraud|assault"
    r"|hit-and-run(?= offenses?)))(?: offenses?)?"
)
_SEVERAL = later(r"(person|people) accused of ((?:a series of|many|multiple|several) [a-z ]+)")
_CAUGHT_AFTER = later(r"\s(?:are|is|was|were)\s(?:caught|found|identified)\b")
_CATCHES = later(
    r"(?!\s(?:in|on)\s(?:\w+\s){0,2}(?:class|court|diversion|group|parole|probation|program|sample"
    r"|study"
    r"|supervision|survey|treatment)\b)\s(?:in|on|at|from|with|by|over|near|during|inside|outside"
    r"|behind|hiding|under|caught"
    r"|captured|wanted|arrested|seen"
    r"|coming|traveling|working|operating|posing)\s"
)
# "Never confront a robber": nobody is accused of anything yet.
_MET_BEFORE = later(
    r"\b(?:approach|chase|confront|corner|deter|encounter|follow|report|see|slow|spot|startle|stop"
    r"|surprise)s?\san?\s\Z|\bidentified\san?\s\Z|\b[Pp]olice\sbelieve\s(?:that\s)?the\s\Z|\brecogniz(?:e|es|ed|ing)\s(?:an?|the)\s\Z"
    # "hope that a listener will name the murderer", "Somebody knows the murderer who"
    r"|\b(?:can|could|help|may|might|to|will|would)\s(?:[a-z]+\s)?(?:identify|name|unmask)\sthe\s\Z"
    r"|\b(?:may|might|to|will)\slead\s(?:[a-z]+\s){0,2}to\sthe\s\Z"
    r"|\b(?:any|some)(?:body|one)\s(?:[a-z]+\s){0,2}knows\s(?:who\s)?the\s\Z"
    r"|\b(?:do\snot|don't|never)\s(?:approach|chase|confront|follow)\sthe\s\Z"
    # "matched the description of the robber"
    r"|\b(?:descriptions?|sketch(?:es)?)\sof\s(?:an?\s|the\s|two\s|three\s)?\Z"
    r"|\b(?:identify(?:ing)?|(?:look|search|hunt)(?:ed|ing)?\sfor|s(?:eek|eeks"
    r"|eeking|ought)"
    r"|find(?:ing)?|locat(?:e|ing)|apprehend(?:s|ed|ing)?|arrest(?:s|ed|ing)?|captur(?:e|es|ed|ing)"
    r"|caught|detain(?:s|ed|ing)?)\s(?:an?\s|the\s|these\s|this\s|two\s|three\s|four\s)?\Z"
    # "Search for Elm Park Serial Rapist"
    r"|\b(?:hunt|look|search)(?:ing)?\sfor\s(?:the\s)?(?:(?-i:[A-Z])[a-z]+\s){1,2}\Z",
    re.IGNORECASE,
)
# Whom a jury convicts is no suspect any more.
_TRIED_BEFORE = later(
    r"\b(?:acquit|convict|sentenc)\w*\s(?:an?\s|the\s|two\s|three\s)?\Z", re.IGNORECASE
)
_TRIED_AFTER = later(r"\b(?:convicted|(?<!not\s)guilty|sentenced)\b")
# "the rapist, whom police know only from DNA", "whose name nobody knows", "has escaped justice"
_HARDLY_KNOWN_AFTER = later(
    r",?\s(?:whom?\s(?:[a-z]+\s){1,3}?kn[eo]w|(?:still\s|who\sis\s)?known(?:\sto\s[a-z]+)?)?\s?"
    r"only\s(?:as|by|from|through)\s"
    r"|,?\swhose\s(?:face|identity|name)\s(?:(?:is|remains|was)\s(?:still\s)?(?:a\smystery|not\sknown|unknown)|no\s?(?:body|one)\b)"
    r"|\s(?:had|has|have)\s(?:(?:long|never|so\sfar)\s)?(?:been\sidentified|escaped\sjustice|gone\s(?:free|unidentified|unnamed))\b"
    r"|\s(?:(?:could|may|might)\s(?:still|well)\s(?:be|live|walk)|(?:is|may\sbe|must\sbe)\s(?:likely\s|probably\s)?(?:dead|long\sdead)"
    r"|(?:is|are|may\sbe)\sstill\s(?:among\sus|at\slarge|out\sthere))\b"
)
# "her family wants the murderer found", "who the murderer was, nobody knows"
_WHO_BEFORE = later(r"(?:\b(?:name|identity)\sof|\b[Ww]ho|\bwants?)\sthe\s\Z")
_UNTOLD_AFTER = later(r"\s(?:found|caught|identified|is|was)\b|[.,;]|\Z|\s(?:before|who)\b")
_FILMED_AFTER = later(
    r"\s(?:(?:was|were)\s)?(?:captured|caught|filmed|recorded|seen)\s(?:by|in|on)\s", re.IGNORECASE
)
_FILMED_BEFORE = later(
    r"\b(?:camera|footage|video|images?|photos?|surveillance)s?\b[^.;]{0,40}\Z", re.IGNORECASE
)
# The bad guys of a chase are suspects.
_ANY_CRIME = later(r"(?:person|people) accused of (?:a crime|crimes)\Z")
# "We catch bad guys": "we catch people" would say nothing.
_CATCHING_BEFORE = later(
    r"\b(?:catch|find|identify|locate|nab|stop)(?:es|s|ing)?\s(?:the\s|these\s|those\s)?\Z"
)
# "told the jury that the felon had boasted": he is the defendant there.
_TOLD_COURT_BEFORE = later(
    r"\btold\s(?:the\s)?(?:court|judge|jury|jurors)\b[^.;]{0,40}\bthat\sthe\s\Z"
)
_ON_RECORD = later(r"person (?:with|previously convicted) .*\b(?:convictions?|felony|history)\Z")
# "A jury held a predator to account": of what, the verdict says.
_HARMED = later(r"(person|people) convicted of harming others")
_TO_ACCOUNT_AFTER = later(r"\s(?:accountable|to\saccount)\b")
# "Two fugitives from Spain": no warrant is from there.
_ON_WARRANT = later(
    r"(?:(?P<are>are|been|is|was|were) |(?P<who>person|people) )"
    r"wanted on (?:a )?(?:federal )?warrants?"
)
# "Fugitive Sentenced to Life": nobody looks for them any more.
_TRIED_NEXT = later(
    r"\s(?:(?:is|are|was|were|(?:has|have)\sbeen)\s)?(?:arraigned|convicted|found\sguilty|gets?\s(?:life|\d)"
    r"|plead(?:s|ed)?\sguilty|sentenced)\b",
    re.IGNORECASE,
)
# "Dealers Out, Families In": what shall go are the sales.
_OUT_AFTER = later(r"\s[Oo]ut(?=!|,\s(?:[\w'-]+\s){1,3}[Ii]n\b)")
_SELLS = later(r"people (?:accused of selling|who sell) (\w+)")
_SUBSTANCE = {"drugs": "drug"}
_REMAINS = later(
    r"\b(?:(?:am|are|is|was|were)\s(?:no\slonger|still)|continu(?:e|es|ed)\sto\sbe"
    r"|remain(?:s|ed|ing)?|still)\s(an?\s)?\Z",
    re.IGNORECASE,
)
_QUOTES = ' "\u201c'
# "the fleeing felons": whoever flees from the police is a suspect, with a record or none.
_OF_FELONS = later(
    r"(person|people) (?:with (?:a )?(?:prior )?felony convictions?|convicted of felonies)"
)
# "The fugitive ran from the crash": of a warrant, nothing is told.
_FLIGHT = later(r"^(?!.*\bwarrants?\b).*\b(?:asleep|crash|manhunt|ran|scene|woods)\b")
# "Agents returned the fugitive to Norway": whom they have nobody looks for any more.
_TAKEN_BEFORE = later(
    r"\b(?:brought|deliver(?:ed|ing)|deported|escort(?:ed|ing)|extradit(?:ed|ing)|flew|flown|handed\sover"
    r"|return(?:ed|ing)|surrender(?:ed|ing)|transferr(?:ed|ing)|transport(?:ed|ing))\s"
    r"(?:back\s)?the\s(?:\w+\s)?\Z"
)
_TO_AFTER = later(r"\s(?:back\s)?(?:from|into|to)\s")
# "Help identify this burglar", "Recognize these thieves?"
_SOUGHT_BEFORE = later(
    r"\b(?:catch|find|identify|know|locate|recognize|seen)\sth(?:is|ese)\s\Z", re.IGNORECASE
)
_MANY = "s"
_STRIKE_AFTER = later(
    r"\s(?:again\s)?(?:are\s)?(?:hit|hitting|steal|strike|striking|struck|target|targeting)"
    r"(?=\s(?!(?:by|down|out)\b)|\Z)",
    re.IGNORECASE,
)
_SEVERAL_ARE = ("are", "were")
_OPERATION = " the operation"
_CERTAIN_BEFORE = later(r"\b(?:her|his|its|that|the|their|this)\s(?:\w+\s)?\Z", re.IGNORECASE)
_REACH, _NEAR = 60, 20
_SAID = ("accused ", "alleged ", "suspected ")


def in_brief(texts: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    """Return "a burglary suspect" first, where a phrase that follows would go with the burglary."""
    plain = _danger(texts, setting) or _sales(texts, setting)
    if plain := plain or _tried(texts, setting) or _plain(texts, setting):
        return plain
    if texts[0].endswith(_OPERATION) and not _is_known(setting.before[-_REACH:]):
        # Nobody has spoken of an operation yet.
        texts = tuple(one.replace(_OPERATION, " a criminal operation") for one in texts)
    if _ON_RECORD.search(texts[0]) and _TOLD_COURT_BEFORE.search(setting.line_before):
        return "defendant", *texts
    suspect = next((one for one in texts if one in ("suspect", "suspects")), "")
    if suspect and (_ANY_CRIME.match(texts[0]) or _is_met(setting) or _are_caught(texts, setting)):
        return suspect, *texts
    if brief := _BRIEF.fullmatch(texts[0]):
        # "The suspect, a known thief": that is said already.
        # And nobody is "the largest drug trafficking suspect".
        near = setting.before[-_NEAR:]
        is_told = "suspect, a" in near or LARGEST_BEFORE.search(near)
        is_brief = not (is_told or _is_said(setting)) and (_is_met(setting) or _is_unknown(setting))
        if is_brief and not _is_tried(setting):
            return f"{brief[2]} {_suspect(brief[1])}", *texts
    several = _SEVERAL.fullmatch(texts[0])
    if several and _is_met(setting):
        return f"{_suspect(several[1])} in {several[2]}", *texts
    return texts


def _danger(texts: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    """Return "danger to the public" first for "remains a dangerous offender"; or ().

    Nobody remains convicted, and what is told is whether the danger is over.
    """
    remains = _REMAINS.search(setting.before[-_NEAR:])
    if remains is None or not setting.term.lower().startswith("dangerous "):
        return ()
    return f"{'' if remains[1] else 'a '}danger to the public", *texts


def _sales(texts: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    """Return "drug sales" first for a headline that begins "Dealers Out, Families In"; or ()."""
    if not _OUT_AFTER.match(setting.after) or setting.line_before.strip(_QUOTES):
        return ()
    sold = _SELLS.fullmatch(texts[0])
    return (f"{_SUBSTANCE.get(sold[1], sold[1])} sales", *texts) if sold else ()


def _tried(texts: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    """Return "defendant" first for the predator whom a jury "held to account"; or ()."""
    harmed = _HARMED.fullmatch(texts[0]) if _TO_ACCOUNT_AFTER.match(setting.after) else None
    if harmed is None:
        return ()
    return "defendant" if harmed[1] == "person" else "defendants", *texts


def _plain(texts: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    """Return what says no more than that somebody is meant, or wanted; or nothing."""
    felons = setting.before[-8:].lower() == "fleeing " and _OF_FELONS.fullmatch(texts[0])
    if felons:
        return _suspect(felons[1]), *texts
    is_one = texts[0].startswith("person who ") and is_one_of_these(setting)
    if plain := "person" if is_one else _sought(texts, setting):
        return plain, *texts
    wanted = _ON_WARRANT.fullmatch(texts[0]) if _TO_AFTER.match(setting.after) else None
    if wanted and wanted["who"] and _TAKEN_BEFORE.search(setting.before[-_REACH:]):
        return wanted["who"], *texts
    return _not_on_warrant(texts, setting)


def _not_on_warrant(texts: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    """Return "wanted person" where the text tells of a flight or a trial and of no warrant."""
    wanted = _ON_WARRANT.fullmatch(texts[0])
    if wanted is None:
        return ()
    is_from = setting.after[:6].lower() == " from "
    if is_from or _FLIGHT.search(setting.sentence_around):
        return (_wanted(wanted),) if is_from else (_wanted(wanted), *texts)
    if _TRIED_NEXT.match(setting.after):
        return tuple(one.replace(" wanted", " formerly wanted") for one in texts if wanted["who"])
    return ()


def _sought(texts: tuple[str, ...], setting: Setting) -> str:
    """Return "burglary suspect" for "this burglar" whom readers shall help to find; or nothing."""
    if texts[0] not in ("person", "people") or not _SOUGHT_BEFORE.search(setting.before[-_NEAR:]):
        return ""
    brief = next(filter(None, map(_BRIEF.fullmatch, texts)), None)
    return f"{brief[2]} {_suspect(brief[1])}" if brief else ""


def _wanted(on_warrant: re.Match[str]) -> str:
    """Return "wanted person" or "is a wanted person" for whoever is wanted on a warrant."""
    are = on_warrant["are"]
    if are in _SEVERAL_ARE:
        return f"{are} wanted people"
    return f"{are} a wanted person" if are else f"wanted {on_warrant['who']}"


def _is_known(near: str) -> bool:
    return bool(_CERTAIN_BEFORE.search(near)) and not near.lower().endswith("this ")


def _is_said(setting: Setting) -> bool:
    return setting.before.lower().endswith(_SAID)


def _is_met(setting: Setting) -> bool:
    return bool(_MET_BEFORE.search(setting.before[-_REACH:]))


def _are_caught(texts: tuple[str, ...], setting: Setting) -> bool:
    is_plain = texts[0] in ("person", "people")
    return is_plain and bool(_CATCHING_BEFORE.search(setting.before[-_NEAR:]))


def _suspect(person: str) -> str:
    return "suspect" if person == "person" else "suspects"


def _is_tried(setting: Setting) -> bool:
    tried = _TRIED_AFTER.search(setting.sentence_after)
    return bool(tried or _TRIED_BEFORE.search(setting.before[-_REACH:]))


def _is_unknown(setting: Setting) -> bool:
    """Tell whether nobody has been found yet, or a longer phrase would go wrong."""
    near = setting.before[-_REACH:]
    is_left_out = setting.after.startswith(" from ") and EXCLUDES.search(near)
    return bool(
        (_CATCHES.match(setting.after) and not is_left_out)
        or _CAUGHT_AFTER.match(setting.after)
        or _is_hardly_known(setting)
        or (_THE_BEFORE.search(setting.before) and is_thief_at_work(setting))
        or _FILMED_BEFORE.search(near)
        or _FILMED_AFTER.match(setting.after)
        or setting.after.startswith("'s ")
        or (" " in setting.term and setting.after.startswith(" struck "))
        or (setting.is_capitalized and _are_striking(setting))
    )


def _are_striking(setting: Setting) -> bool:
    """Tell whether a headline tells what nobody is accused of yet: "Burglars Strike Again"."""
    if not setting.term.lower().endswith(_MANY) or not THIEF.fullmatch(setting.term):
        return False
    return _STRIKE_AFTER.match(setting.after) is not None


def _is_hardly_known(setting: Setting) -> bool:
    """Tell whether nobody knows who it was: "whom police know only from DNA"."""
    if _HARDLY_KNOWN_AFTER.match(setting.after):
        return True
    is_untold = _UNTOLD_AFTER.match(setting.after)
    return bool(is_untold) and _WHO_BEFORE.search(setting.before[-_REACH:]) is not None
