"""Names of charges: "possession of a firearm by a felon" is what the statute calls it."""

import re

from generator.lint.english.headlines import is_prose
from generator.lint.kept.patterns import later
from generator.lint.left_alone.charged_deeds import (
    CHARGED,
    is_alien_of_charge,
    is_armed_as_one,
    is_deed_on_one,
)
from generator.lint.left_alone.registered import is_registered_as
from generator.lint.model import LINE_END
from generator.lint.setting import Setting

_ADJECTIVE = r"(?:(?:convicted|prior|previously convicted|previous|violent|armed|certain)\s)?"
_BY = later(rf"\bby\s(?:an?\s|any\s)?{_ADJECTIVE}\Z", re.IGNORECASE)
# Whom codes forbid to have what others may: "possession of firearms by felons". The possession of
# guns by gang members or thieves is no charge.
_NAMED_IN_CODES = later(
    r"(?:(?<!s)|(?:addict|alien|convict|delinquent|detainee|felon|fugitive|inmate|juvenile|offender"
    r"|parolee|predator|prisoner|probationer|user)s)\Z",
    re.IGNORECASE,
)
# Nor does a code speak of "possession of illegal guns by felons", which of them are legal?, or of
# what became of the guns: "firearm surrender by offenders".
_NO_CHARGE = later(
    r"\b(?:(?:illegal|ghost)\s(?:firearm|gun|handgun|rifle|weapon)s?\b|relinquish|surrender"
    r"|(?:buyback|injur(?:y|ie)|incident|shooting|suicide|death)s?\b|(?:hand|turn)(?:ed|ing)?\s(?:in|over)\b)",
    re.IGNORECASE,
)
_POSSESSED = later(
    r"\b(?:possess(?:ion|ing)|ownership|owning|carrying|transport(?:ation|ing)?|receipt|receiving"
    r"|purchase|acquisition|firearms?|ammunition|handgun|weapon)\b",
    re.IGNORECASE,
)
# "pleaded guilty to introducing contraband for the use of an inmate", "earnings of a prostitute"
_FOR_USE_BEFORE = later(
    r"\b(?:for\sthe\suse\sof\s(?:an?\s)?|(?:charg\w+|convicted|counts?|guilty)\b[^.;]{1,60}"
    r"\b(?i:earnings\sof)\s(?:an?\s)?)\Z"
)
_DONE = later(
    r"\b(?:assault|battery|escape|discharge|use|using|having|handling|manufacture)\b",
    re.IGNORECASE,
)
# "charged with burglary and theft by a convicted offender"
_CHARGED_WITH_DEED_BY = later(
    r"\b(?:charged\swith|counts?\sof|guilty\s(?:of|to))\s[^.;]*"
    r"\b(?:arson|burglary|forgery|fraud|robbery|stalking|theft|trespass)\sby\san?\s\Z",
    re.IGNORECASE,
)
# "one count of murder by a federal prisoner"
_COUNT_OF_DEED_BY = later(
    r"\b(?:charged\swith|counts?\sof|guilty\s(?:of|to))\s"
    # "guilty of failing to stop an assault by an inmate" names no charge.
    r"(?!\w+ing\b)(?:(?!(?:after|during|following|for|from|in|that|when|where|which|who)\b)"
    r"[\w']+\s){1,9}(?<!ed\s)by\s(?:an?|any)\s\Z",
    re.IGNORECASE,
)
_HELD = later(
    r"(?:(?:county|federal|state)\s)?(?:(?:jail|prison)\s)?(?:convict|detainee|inmate|prisoner)\Z",
    re.IGNORECASE,
)
_OF_RECORD = later(r"(?:convicted|prior|registered)\s", re.IGNORECASE)
_IN_POSSESSION = later(
    r"\s(?:and\s(?:\w+\s){1,3})?(?:in|with)\s(?:\w+\s)?(?:possession|possessing|receipt)\b",
    re.IGNORECASE,
)
_WITH_WEAPON = later(
    r"\s(?:possessing|having|carrying|owning|with|in control of)\s(?:an?\s)?(?:\w+\s){0,2}"
    r"(?:firearms?|weapons?|guns?|handguns?|ammunition|rifles?|pistols?)\b"
    r"(?!\s(?:arrest|case|charge|conviction|history|record|sale)s?\b)",
    re.IGNORECASE,
)
_NAMED_ALONE = later(
    rf"\b(?:[Bb]eing\s|of\s|as\s)an?\s{_ADJECTIVE}\Z|(?:\A|[,;:(\u2022{LINE_END}])\s*\Z"
)
# "one count of a felon possessing", "convicted of being a habitual offender"
_COUNT_OF = later(
    r"\b(?:counts?|charges?|crimes?|offenses?)\sof\s(?:being\s)?an?\s\Z", re.IGNORECASE
)
# "one count of illegally being a sex offender in a park"
_COUNT_OF_BEING = later(
    r"\b(?:(?:charges?|counts?)\sof|convictions?\s(?:for|of))\s(?:[a-z]+ly\s)?being\san?\s"
    r"(?:[a-z]+\s)?\Z",
    re.IGNORECASE,
)
_DOING = later(r"\s(?!being\b)\w{2,}ing\b", re.IGNORECASE)
_STATUS = later(
    r"(?:habitual|persistent|prior|(?:armed|violent) career|dangerous special)\s", re.IGNORECASE
)
_STATUS_BEFORE = later(r"\b(?:as|being)\s(?:an?\s)?(?:\w+\s(?:and|or)\s)?\Z", re.IGNORECASE)
# "a prior and persistent offender under section 558.016"
_UNDER_STATUTE = later(
    r"(?:\s\w+){0,3}?,?\s(?:under|pursuant to|as defined (?:in|by)|within the meaning of)\s"
    r"(?:\w+\s){0,4}?(?:\u00a7|(?:sections?|sec|code|chapter|statutes?|article|act|(?:federal|state)\slaw|title|c\.r\.s"
    r"|rcw|u\.s\.c)\b)",
    re.IGNORECASE,
)
# What a court finds somebody to be is a status of the law, whoever is accused of what: "was found
# to be a sexual predator", "was deemed a violent offender", "pleaded guilty as a violent offender".
_FOUND_TO_BE = later(
    r"\b(?:be|been|being|is|was|were)\s(?:[a-z]+ly\s|also\s|later\s)?(?:(?:determined|found|held|ruled)\sto\sbe"
    r"|(?:adjudged|adjudicated|certified|classified|declared|deemed|designated|determined|ruled"
    r"|treated)(?:\sto\sbe|\sas)?)\s(?:an?\s)?\Z"
    r"|\b(?:court|judge|jury|jurors)\s(?:adjudged|adjudicated|certified|classified|declared|deemed"
    r"|designated|found|ruled)\s(?:(?:her|him|them|(?:the\s)?defendants?|[A-Z][\w.']+)\s){1,2}"
    r"(?:(?:to\sbe|as)\s)?(?:an?\s)?\Z"
    r"|\b(?:court|judge|jury|jurors)\s(?:found|ruled)\sthat\s(?:he|she|(?:the\s)?defendant"
    r"|[A-Z][\w.']+)\s(?:is|was)\san?\s\Z|\bplead(?:ed|ing|s)?\sguilty\sas\s(?:an?\s)?\Z"
)
_FINDABLE = later(
    r"(?:armed\scareer\scriminal|career\scriminal|(?:dangerous|habitual|persistent|violent|youthful)\soffender"
    r"|(?:dangerous|violent)\s(?:sex|sexual)\soffender|sexual(?:ly\sviolent)?\spredator"
    r"|violent\scareer\scriminal)s?\Z",
    re.IGNORECASE,
)
# "was deemed a violent offender by the police"
_BY_OTHERS_AFTER = later(r"\sby\s(?!(?:an?\s|the\s)?(?:\w+\s)?(?:board|court|judge|jury)\b)")
_NAMED_BY_STATUTE = later(r"(?:offender|felon|predator|criminal|recidivist)s?\Z", re.IGNORECASE)
_IS_ONE = later(
    r"\b(?:is|was|are|were|be|been|being|as|to be|found|declared|designated|deemed|adjudged)\s"
    r"(?:an?\s)?(?:\w+\s(?:and|or)\s|(?:prior|persistent|repeat|serious|violent|first"
    r"|second)\s){0,2}\Z",
    re.IGNORECASE,
)
# "DA Charges Two Violent Felons with Carrying Guns"
_CHARGING = later(
    r"\bcharg(?:e|es|ed|ing)\s(?:(?:an?|the|any|more|two|three|four|five|six|\d+)\s)?"
    r"(?:(?!(?:against|as|for|in|include[sd]?|is|of|under|with)\b)\w+\s){0,2}\Z",
    re.IGNORECASE,
)
# "charged with Furnishing Contraband to a Prisoner": small letters would tell of a deed.
_GERUND_BEFORE = later(
    r"\b(?:charg\w+|convicted|counts?|for|guilty|indicted|with|of|and)\s(?:\w+\s)?"
    r"[A-Z][a-z]+ing\s(?:[A-Z]\w+\s|an?\s|by\s|for\s|from\s|of\s|the\s|to\s|with\s){0,5}\Z"
)
# "The Illegal Alien Transportation count"
_COUNT_AFTER = later(r"(?:\s[A-Z]\w+){1,3}\s(?:charge|count)s?\b")
# The section of the code stands behind the name of the charge: "(Penal Code 4530)".
_CITED_AFTER = later(r"\s\((?:[\w.]+\s){0,3}(?:code\b|\u00a7|stat\.|\d)", re.IGNORECASE)
_ARRESTING = later(
    r"\b(?:arrest(?:ed|ing|s)?|catch(?:es|ing)?|caught|find|found|jail(?:ed|ing|s)?)\s"
    r"(?:(?!(?:as|charged|for|of|on)\b)\w+,?\s){0,6}\Z",
    re.IGNORECASE,
)
_LONGEST_BY = 40
_LONGEST_NAME = 80


def is_in_charge(setting: Setting) -> bool:
    """Tell whether the term is part of the name of a charge."""
    return (
        _is_status(setting)
        or _is_in_name_of_charge(setting)
        or _is_written_as_name(setting)
        or is_armed_as_one(setting)
        or is_registered_as(setting)
        or is_alien_of_charge(setting)
        or _is_for_use_of(setting)
        or is_deed_on_one(setting)
    )


def _is_written_as_name(setting: Setting) -> bool:
    """Tell whether capitals in prose show that a charge is named."""
    if not setting.is_capitalized or setting.term.isupper():
        return False
    if _COUNT_AFTER.match(setting.after):
        return True
    return bool(_GERUND_BEFORE.search(setting.before[-_LONGEST_NAME:])) and is_prose(setting)


def _is_for_use_of(setting: Setting) -> bool:
    """Tell whether a charge names whom something was for: "for the use of an inmate"."""
    if " of " not in setting.before[-8:]:
        return False
    found = _FOR_USE_BEFORE.search(setting.before[-_LONGEST_NAME:])
    return bool(found and CHARGED.search(setting.sentence_before))


def _is_status(setting: Setting) -> bool:
    """Tell whether the term is a status that a statute names or a person is charged with."""
    near = setting.before[-_LONGEST_BY:]
    if _DOING.match(setting.after) and _COUNT_OF.search(near):
        return True
    named = _NAMED_BY_STATUTE.search(setting.term)
    if named and _COUNT_OF_BEING.search(near):
        return True
    if named and _is_found_to_be(setting):
        return True
    if named and _IS_ONE.search(near) and _UNDER_STATUTE.match(setting.after):
        return True
    if not (_STATUS.match(setting.term) and _STATUS_BEFORE.search(near)):
        return False
    return bool(CHARGED.search(setting.sentence_before))


def _is_found_to_be(setting: Setting) -> bool:
    """Tell whether a court has found somebody to be what a statute names: a sexual predator."""
    if not _FINDABLE.match(setting.term):
        return False
    found = _FOUND_TO_BE.search(setting.before[-_LONGEST_NAME:])
    return found is not None and not _BY_OTHERS_AFTER.match(setting.after)


def _is_possessed(setting: Setting, before: str) -> bool:
    """Tell whether it is a charge to have something because of what one is."""
    if not _POSSESSED.search(before) or not _NAMED_IN_CODES.search(setting.term):
        return False
    return not _NO_CHARGE.search(before)


def _is_deed_by_status(setting: Setting, before: str) -> bool:
    """Tell whether it is a charge because of what one is who does it: "murder by a prisoner"."""
    if _HELD.match(setting.term):
        return _COUNT_OF_DEED_BY.search(before) is not None
    return bool(_OF_RECORD.match(setting.term) and _CHARGED_WITH_DEED_BY.search(before))


def _is_in_name_of_charge(setting: Setting) -> bool:
    near = setting.before[-_LONGEST_BY:]
    by = _BY.search(near)
    # In "they charge felons with possession" the felon is no part of the charge's name.
    in_possession = _IN_POSSESSION.match(setting.after) and not _CHARGING.search(near)
    # In "they arrested felons with guns" neither.
    with_weapon = _WITH_WEAPON.match(setting.after) and not (
        _CHARGING.search(near) or _ARRESTING.search(near)
    )
    if not (by or in_possession or with_weapon):
        return False
    before = setting.sentence_before
    if by and _is_possessed(setting, before):
        return True
    if by and _is_deed_by_status(setting, before):
        return True
    if by and _CITED_AFTER.match(setting.after) and _DONE.search(before):
        return True
    if CHARGED.search(before):
        return not by or bool(in_possession or with_weapon or _DONE.search(before))
    return bool(in_possession) and (bool(_NAMED_ALONE.search(before)) or setting.term.istitle())
