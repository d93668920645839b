"""Units and lists whose name has no word for it: "Inmate Services will host a fair"."""

from generator.lint.english.headlines import is_prose
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.word_sets import words

_HELD = words("inmate prisoner offender")
_OFFICES = words(
    "accounting accounts affairs banking classification education health intake mail management"
    " programs property records relations services transportation visitation welfare"
)
_OFFICE_AFTER = later(r"(?:Inmate|Offender|Prisoner)?\s?([A-Z][a-z]+)\b")
# "Career Criminal attorneys filed the case", "the Violent Crimes Against Juveniles squad"
_PROSECUTED = later(r"(?:Career\sCriminal|Fugitive|Gang\sMember|Juvenile|Major\sOffender)s?\Z")
_STAFF_AFTER = later(r"\s(?:attorneys?|deputies|detectives?|prosecutors?|squad|team)\b")
# Somebody is "chief of Gangs and Career Criminals", or he is "Investigator Beck (Fugitives)".
_CALLED = later(r"Career\sCriminals|Fugitives|Offenders|(?:Career|Major|Repeat|Sex)\sOffenders")
# "the Gang Member Identification Policy was revised"
_POLICY_AFTER = later(
    r"(?:'s?)?\s(?:(?:and\s)?[A-Z][a-z]+\s){0,4}(?:Award|Certificate|Checklist|Credit|Dashboard|Directive|Expo|Fair|Form|Guide|Manual|Policy|Procedures?"
    r"|Scholarship|Worksheet)\b"
)
# "The Medication-Assisted Treatment unit moved": prose that writes its kind small has its name.
_NAMED = later(r"(?:[A-Z][a-z]+\s){2,}(?:clinic|program|team|unit)\Z")
_MAJOR = "Major "
_CHIEF_BEFORE = later(
    r"\b(?:chief|commander|deputy|director|head|supervisor)\s(?:in\scharge\s)?of\s"
    r"(?:the\s)?(?:[A-Z]\w+,?\s(?:and\s|&\s)?){0,3}\Z"
    r"|\b(?:[Aa]ttorney|[Dd]eputy|[Dd]etective|[Ii]nvestigator|[Pp]rosecutor|[Ss]ergeant|ADA|DDA"
    r"|(?:Capt|Cpl|Det|Dep|Inv|Lt|Sgt)\.)\s(?:[A-Z][\w.]*\s){0,2}[A-Z]\w+(?:,\s|\s\()\Z"
)
# "the Most Wanted Fugitives and Sex Offenders lists"
_LIST_AFTER = later(
    r"\s(?:(?:and\s)?[A-Z][a-z]+\s){0,3}(?:lists?|pages?|posters?|programs?|website)\b"
)
_MOST_WANTED = later(r"\bMost\sWanted(?:\s(?:and|&|[A-Z]\w+)){0,5}\Z")
_GOES_ON_AFTER = later(r"\s[A-Z]")
_ASKED_BEFORE = later(r"(?:\A|[.;:]\s)(?:Ask|Call|Contact|Email|Visit)\s\Z")
_REACH = 80


def is_unit(setting: Setting) -> bool:
    """Tell whether the term is the name of a unit, or begins it."""
    if not setting.term[:1].isupper() or setting.term.isupper():
        return False
    is_policy = setting.term.istitle() and _POLICY_AFTER.match(setting.line_after)
    if (is_policy or _NAMED.match(setting.term) or _is_list(setting)) and is_prose(setting):
        return True
    if setting.term.split()[0].lower() in _HELD:
        return _is_office(setting)
    if _PROSECUTED.match(setting.term) and _STAFF_AFTER.match(setting.after):
        return True
    if not _CALLED.fullmatch(setting.term) or _GOES_ON_AFTER.match(setting.after):
        return False
    near = setting.line_before[-_REACH:].removesuffix(_MAJOR)
    is_major = len(near) < len(setting.line_before[-_REACH:])
    return (is_major or setting.term != "Offenders") and _CHIEF_BEFORE.search(near) is not None


def _is_list(setting: Setting) -> bool:
    if not _LIST_AFTER.match(setting.after):
        return False
    return _MOST_WANTED.search(setting.line_before[-_REACH:] + setting.term) is not None


def _is_office(setting: Setting) -> bool:
    """Tell whether prose writes "Inmate Services" with capitals, as a name."""
    office = _OFFICE_AFTER.match(f"{setting.term}{setting.line_after[:_REACH]}")
    if office is None or office[1].lower() not in _OFFICES:
        return False
    return is_prose(setting) or _ASKED_BEFORE.search(setting.line_before[-_REACH:]) is not None
