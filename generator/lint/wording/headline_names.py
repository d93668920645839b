"""Where a name in a headline ends: "Judge Sentences Felon Joe Hale to Nine Years".

Any word of a headline has a capital. Two of them are a name where a verb follows them, where the
first one is a usual first name, or where the text tells the age of somebody of that name.
"""

from typing import NamedTuple

from generator.lint.english.headlines import could_be_verb, is_no_name
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.word_sets import CALENDAR, USUAL_FIRST_NAMES, words

NO_NAMES = CALENDAR | words(
    "act manual policy program programs court courts unit department county center office bureau"
    " services service task force project law section division board commission registry reform"
    " re entry reentry jr sr road street avenue lane drive creek check checks compliance operation"
    " sting sweep"
    " advocacy alliance association coalition council group groups institute league network society"
    " roundup treatment registration boulevard highway park river lake bridge woman man clinic"
    " abuse beating case cases clinics facilities facility hospital lawsuit provider providers"
    " access drug firearm gun health mental ownership phone possession scam testing use who whose"
    # "The gang member I saw", "Rapist Denied Parole.", "Felon Joe Hale Arrested in Harlow"
    " i admits arraigned arrested captured charged convicted denied dies escapes extradited faces"
    " gets granted indicted jailed loses paroled pleads receives released remains sentenced"
)
"""Words with a capital that are no part of anybody's name."""
OPENERS = words(
    "afterward afterwards allege argue believe claim consider hope however imagine insist instead"
    " maybe meanwhile meet moreover nevertheless next once perhaps recall remember take then think"
    " what"
)
"""Words right before a label that are no part of it: "Meanwhile felon Joe Hale ran"."""
# "Joe Hale, 34, of Alder City", "Joe Hale (#4512)": the clause goes behind all of it.
_ASIDE = r"\s\([^(),;\x00-\x1f]{1,40}\)"
_AGE = (
    r",\s\d{1,3}(?=[,.;:]|\Z|\s\(|\s(?:is|was|has|had)\b)(?:,\s(?:of"
    r"|from)\s[A-Z][\w.']*(?:\s[A-Z][\w.']*){0,3}(?=[,.;]))?"
)
MORE = later(
    rf"{_AGE}(?:{_ASIDE})?|{_ASIDE}(?:{_AGE})?"
    r"|,\s(?:formerly\s)?(?:of|from)\s[A-Z][\w.']*(?:\s[A-Z][\w.']*){0,3}(?=[,.;])"
    r"|,\s(?:far\s|second\sfrom\s)?(?:left|right|center)(?=,)"
    r"|,\s(?:(?:also\s)?known\sas|a\.?k\.?a\.?)\s(?:[\"\u201c'][\w\s.-]{1,30},?[\"\u201d']"
    r"(?=,|\s[a-z])|[A-Z][a-z]+(?:\s[A-Z][a-z]+)?(?=,))"
)
_AGED = later(r",\s\d{1,3}(?=[,.;]|\s|\Z)")
_HEADLINE_VERBS = words(
    "gets faces pleads admits denies kills wins loses takes returns heads asks seeks tells says"
    " enters appears goes receives draws"
)
# "Joe Hale Back in Court", "Joe Hale Guilty of Murder", "Joe Hale Up for Parole"
_AFTER_NAME = words(
    "ages aged arrested back behind dead due faces found free gets given guilty held not now off"
    " out pleads set still stuck told unfit unsuitable up who with"
)
# "Felon Joe Hale Trial Begins": of whom the trial is the name tells.
_OWNED = words(
    "appeal arraignment arrest case charges conviction death execution extradition hearing"
    " investigation jury manhunt murder parole plea preliminary probe prosecution resentencing"
    " retrial search sentence sentencing trial verdict"
)
_NO_SURNAMES = (
    NO_NAMES
    | _OWNED
    | words(
        "academy airport attorney beach city college correctional crew da district fire"
        " heights high house jail memorial police prison school sheriff state superior town"
        " university valley village"
    )
)
_NICKNAMED = later(r"[\"\u201c'(]")
_WORDS = later(
    r"[\"\u201c'(][\w ]{1,20}[\"\u201d')]"
    r"|(?:(?:[Dd]el?|[Ll]as?|[Ll]os|[Vv][ao]n|al|bin|der)\s){1,2}[A-Z]\S*|\S+"
)
_INITIAL = later(r"(?:[A-Z]\.){1,2}\Z")
_SUFFIXES = words("jr jr. sr sr. ii iii iv")


class Name(NamedTuple):
    """The name that follows a term."""

    text: str
    length: int
    """From the end of the term to the end of the name."""
    several: bool = False
    owner: bool = False
    """What follows belongs to whoever has the name: "felon Joe Hale's car"."""


def name_in_headline(setting: Setting, run: str, second: str) -> Name | None:
    """Return the name at the head of a run of capitals, and of another one joined by "and"."""
    aged = 1 + len(run)
    if " " in run and _AGED.match(setting.line_after, aged):
        # In a headline or a list, an age tells that it is a name.
        more = MORE.match(setting.line_after, aged)
        end = more.end() if more else aged
        return Name(setting.line_after[1:end], end)
    parts = _WORDS.findall(run)
    if setting.term.endswith("s"):
        return _of_two(parts, _WORDS.findall(second)[1:], setting)
    length = _length(parts, setting)
    text = " ".join(parts[:length])
    following = parts[length].lower() if len(parts) > length else ""
    is_owner = following in _OWNED or setting.line_after.startswith("'", 1 + len(text))
    return Name(text, 1 + len(text), owner=is_owner) if length else None


def _of_two(first: list[str], second: list[str], setting: Setting) -> Name | None:
    """Return "Joe Hale and Lee Moss" behind "Felons", or None."""
    if not second or _length(first, setting) != len(first):
        return None
    length = _length(second, setting)
    text = f"{' '.join(first)} and {' '.join(second[:length])}"
    is_owner = setting.line_after.startswith("'", 1 + len(text))
    return Name(text, 1 + len(text), several=True, owner=is_owner) if length else None


def _length(parts: list[str], setting: Setting) -> int:
    """Return of how many words the name is with which a run of words begins, or 0."""
    last = _last(parts)
    if not last:
        return _of_unknown(parts, setting)
    if not _is_known(parts[0], parts[last], setting):
        return _of_unknown(parts, setting)
    if parts[last].lower() in _NO_SURNAMES:
        return 0
    end = last + 1
    if _goes_on(parts, end):
        end += 1
    if parts[end : end + 1] and parts[end].lower() in _SUFFIXES:
        end += 1
    return end if _ends(parts, end) else 0


def _of_unknown(parts: list[str], setting: Setting) -> int:
    """Return of how many words a name is that only a verb tells, or the text: "Okoro Gets"."""
    if _is_before_verb(parts):
        return 2
    return int(_ends(parts, 1) and _is_surname(parts[0], setting))


def _last(parts: list[str]) -> int:
    """Return where the second name stands: behind a nickname, and behind an initial."""
    at = 1
    if at < len(parts) and _NICKNAMED.match(parts[at]):
        at += 1
    if at + 1 < len(parts) and len(parts[at].rstrip(".")) == 1:
        at += 1
    return at if at < len(parts) else 0


def _is_before_verb(parts: list[str]) -> bool:
    """Tell whether two words are a name because a verb follows: "Yara Okoro Gets"."""
    first, last, verb, *_ = [*parts, "", ""]
    if not could_be_verb(verb) or could_be_verb(first) or last.lower() in _HEADLINE_VERBS:
        return False
    # "Inmate Murder Trial Begins"
    is_thing = last.lower() in _NO_SURNAMES or {first.lower(), last.lower()} & NO_NAMES
    return not (is_no_name(last) or is_thing)


def _is_known(first: str, last: str, setting: Setting) -> bool:
    """Tell whether it is a name whatever follows."""
    if first.lower() in USUAL_FIRST_NAMES or _INITIAL.match(first) or _is_surname(last, setting):
        return True
    # The text has it once more: "Yara Okoro was sentenced".
    return setting.text.count(f"{first} {last}") > 1 and not is_no_name(first)


def _is_surname(last: str, setting: Setting) -> bool:
    """Tell whether the text tells the age of somebody of that name: "Joe Hale, 34,"."""
    _, found, behind = setting.text.partition(f" {last}, ")
    return bool(found) and behind[:2].isdigit()


def _goes_on(parts: list[str], at: int) -> bool:
    """Tell whether one more word is of the name: "Ana Maria Diaz Gets"."""
    word = parts[at].lower() if at < len(parts) else ""
    if not word or word in _AFTER_NAME | _NO_SURNAMES | _HEADLINE_VERBS | _SUFFIXES:
        return False
    if is_no_name(word) or not _ends(parts, at + 1):
        return False
    if at + 1 == len(parts):
        # "Jury Finds Joe Hale Sane", but "DA Charges Joe Lee Hale"
        return parts[at - 1].lower() in USUAL_FIRST_NAMES and not could_be_verb(word)
    return True


def _ends(parts: list[str], end: int) -> bool:
    """Tell whether a name may end there: at a verb, at what is his, or where the capitals do."""
    if end >= len(parts):
        return True
    word = parts[end].lower()
    return word in _AFTER_NAME or word in _OWNED or could_be_verb(word)
