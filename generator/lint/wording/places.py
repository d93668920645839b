"""Places before a label go behind the people: "Harris County inmates", "Illinois felon"."""

import re

from generator.lint.english.articles import Wording
from generator.lint.english.capitals import begins_sentence, capital_first, small_first
from generator.lint.english.headlines import is_capitalized_throughout, titled
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.word_sets import STATE
from generator.lint.wording.groups import with_fellow
from generator.lint.wording.nations import NATION_BEFORE
from generator.lint.wording.towns import as_residents, begins_with, town_in_headline, without_count

_FACILITY = later(
    r"\b((?!(?:The|Two|Three|Four|Five|Six|Some|Most|Many)\s)"
    r"(?:[A-Z][\w.']+\s){0,3}[A-Z][\w.']+\s(?:Complex|Island|Institution|Jail|Prison|Center|Facility"
    r"|Penitentiary|County)|(?<=\d\s)[A-Z]{3,6})\s\Z"
)
# "Module 4C inmates", "two Pod B inmates"
_UNIT = later(
    r"\b((?:(?:Cell|Housing)\s)?(?:Barracks|Block|Building|Dorm|Module|Pod|Tank|Tier|Unit|Ward|Wing)"
    r"\s(?:\d{1,3}[A-Z]?|[A-Z]\d{0,2}))\s\Z"
)
# "CDCR inmates", "protective custody inmates"
_HOUSED = later(
    r"\b(?:(CDC|CDCR|TDCJ|BOP|DOCCS|[AFIMNV]?DOC)|(protective\scustody|administrative\ssegregation"
    r"|solitary\sconfinement|general\spopulation|(?:close|maximum|medium|minimum)\s(?:custody|security)))\s\Z",
    re.IGNORECASE,
)
# An "MSP inmate" where "Marlow State Prison (MSP)" was named.
_LETTERS_BEFORE = later(r"\b([A-Z]{3,6})\s\Z")
_CALLED_BY_LETTERS = (
    r"\b(?:(Camp|Center|Complex|Facility|Institution|Jail|Penitentiary|Prison)"
    r"|(?:Corrections?|Prisons|Rehabilitation))\s\({}\)"
)
# "A Harlow Prison minimum-custody inmate" is one "in minimum custody at Harlow Prison".
_LEVEL_HELD = later(
    r"(person|people) (in (?:close|maximum|medium|minimum)(?: |-security )custody)",
    re.IGNORECASE,
)
HELD = later(r"(incarcerated|Incarcerated)\s(person|people|Person|People)")
_HELD_LOUD = later(r"(INCARCERATED)\s(PERSON|PEOPLE)")
# "a total of 1,016 Centinela inmates"
_PRISON_BEFORE = later(
    r"(?<=\d\s)((?!(?:Asian|Black|Christian|Class|Hispanic|Indian|Indigenous|Jewish|Latin[aox]"
    r"|Latine|Level|Muslim|Native|White|[A-Z]\w+(?:an|ese|ish))\s)[A-Z][a-z]+)\s\Z"
)
# "a Cadmore drug trafficker", but not "a Mexican drug trafficker"
_TOWN_BEFORE = later(
    r"\b(?:[Aa]n?|[Aa]nother|[Tt]he|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight"
    r"|[Nn]ine|[Tt]en|[Ss]everal|[Tt]hese|[Tt]hose|\d+)\s(?:other\s)?"
    r"((?:[A-Z][a-z']+\s){0,2}(?!(?:Black|Catholic|Christian|Facebook|Hispanic|Indigenous|Instagram"
    r"|Internet|Jewish|Latin[aox]|Latine|Muslim|Native|White|\w+(?:an|ese|ic|ish|ist))\s)"
    r"[A-Z][a-z]{2,})\s\Z"
)
# "Kern County Felon Sentenced"
_COUNTY_FIRST = later(
    r"\W*((?!(?:All|An?|Another|Both|Eight|Five|Four|Many|Most|Nine|No|One|Several|Seven|Six|Some"
    r"|Ten|The|These|This|That|Those|Three|Two)\s)"
    # "Police Arrest Harlow County Felon"
    r"(?!(?i:agents|board|charges|court|death|deputies|detectives|governor|grand|judge|jurors|jury"
    r"|life|man|men|officers|parole|police|prosecutors|sheriff|trial|woman|women)\s)"
    r"(?:[A-Z][a-z']+\s){1,3}(?:County|City|Parish)|(?:[A-Z]{3,}\s){1,3}(?:COUNTY|CITY|PARISH))\s"
)
PERSON = later(r"(person|people)\b(.+)", re.IGNORECASE)
_HOMELESS = later(r"(?<=\w)(\swithout stable housing)\Z", re.IGNORECASE)
_PLACE_IN_TERM = later(r"(?:(?:County|City|State)(?:\s(?:Jail|Prison))?|(Jail|Prison))\b")
NAME_BEFORE = later(
    r"\b(?:(?!(?:The|An?|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Some|Many|Most|All|In|On"
    r"|For|As|If|When|But|And|To|At|By|Of|Former"
    # "County to House State Inmates"
    r"|(?:Accept|Bring|Care|Clear|Feed|Free|Give|Held|Help|Hold|House|Keep|Let|Move|Pay|Protect"
    r"|Release|Remove|Return|Send|Serve|Take|Test|Track|Train|Transfer|Transport|Treat|Vaccinate)s?)\s)"
    r"[A-Z][\w.']+\s){1,3}\Z"
)
# "a suspected Elm City drug dealer"
_BETWEEN = later(
    r"\b(?i:accused|alleged|convicted|former|reputed|suspected)\s"
    r"((?:[A-Z][\w.']+\s){1,3})\Z"
)
# "an alleged out-of-state trafficker": who is from elsewhere is no more sure to be one.
_OF_PERSON_BETWEEN = later(
    r"\b(?i:accused|alleged|charged|convicted|reputed|suspected)\s"
    r"((?:(?:area|elderly|female|local|male|masked|out\sof\s(?:country|county|state|town)"
    r"|unidentified)\s){1,2})\Z"
)
_ENDS_OF_PERSON = (
    *("area ", "country ", "county ", "elderly ", "female ", "local ", "male ", "masked "),
    *("state ", "town ", "unidentified "),
)
_SURELY_PLACE = later(
    rf"(?:{STATE}|(?:[A-Z]\w+\s){{1,2}}(?:City|County)"
    r"|(?!American\b)[A-Z]\w+(?:(?<!Civil)(?<!Guard)(?<!Veter)ian|(?<=[cgmr])(?<!Veter)an|ese|ntine))\s"
)
_BARE = ("person", "people")
_HELD_AT = (
    "Center",
    "Complex",
    "Facility",
    "Institution",
    "Island",
    "Jail",
    "Penitentiary",
    "Prison",
)
_LONGEST_BEFORE = 60


def place_between(setting: Setting) -> str:
    """Return the place between a label and what is said of it: "a suspected Elm drug dealer"."""
    near = setting.before[-_LONGEST_BEFORE:]
    if setting.is_capitalized:
        # In a headline it need not be a place: "Alleged Serial Rapist", "Alleged Elm City Rapist".
        match = _BETWEEN.search(near)
        return match[1] if match and _SURELY_PLACE.fullmatch(match[1]) else ""
    if near.endswith(_ENDS_OF_PERSON) and (described := _OF_PERSON_BETWEEN.search(near)):
        return described[1]
    if not setting.before[:-1].rpartition(" ")[2][:1].isupper():
        return ""
    match = _BETWEEN.search(near)
    return match[1] if match else ""


def without_place(setting: Setting) -> tuple[str, Setting]:
    """Return the place between a label and what is said of it, and a setting without it."""
    place = place_between(setting)
    before = setting.before.removesuffix(place)
    return place, setting._replace(before=before) if place else setting


_RESPONSIBLE = later(r"((?:person|people) responsible)( for the killing)?")
_WITH_THE = later(
    r"Adirondacks|Bahamas|Bay\sArea|Berkshires|Bronx|Catskills|Central\sCoast|Central\sValley|Dakotas|Eastern\sShore"
    r"|Florida\sKeys|Hamptons|High\sDesert|Inland\sEmpire|Midwest|Netherlands|Outer\sBanks|Ozarks"
    r"|Philippines|Poconos|Quad\sCities|Rio\sGrande\sValley|Twin\sCities|United\s(?:Kingdom|States)"
    r"|Upper\sPeninsula"
)


def from_place(text: str, place: str) -> str:
    """Return whom a text is about as from a place: "person from Elm City accused of theft"."""
    is_nation = NATION_BEFORE.search(f"{place} ") and not place.endswith(" Creek")
    if place[0].islower() or is_nation:
        # "a suspected Rwandan war criminal" is from Rwanda.
        first = capital_first(place) if text[0].isupper() else place
        return f"{first} {text if text[1:] != text[1:].lower() else small_first(text)}"
    if _WITH_THE.fullmatch(place) and not text.isupper():
        # "A Bronx burglar" is from the Bronx.
        place = f"the {place}"
    if text in _BARE:
        return f"{text} from {place}"
    if responsible := _RESPONSIBLE.fullmatch(text):
        # "the Ridge Road killer" need not live there.
        what = f"for the {place} killings" if responsible[2] else f"in the {place} case"
        return f"{responsible[1]} {what}"
    if held := (_HELD_LOUD if text.isupper() else HELD).fullmatch(text):
        # "a former Ohio inmate"
        where = "at" if place.endswith(_HELD_AT) else "in"
        return f"{held[2]} {held[1]} {where.upper() if text.isupper() else where} {place}"
    person = PERSON.fullmatch(text)
    said = "FROM" if text.isupper() else "from"
    return f"{person[1]} {said} {place}{person[2]}" if person else f"{place} {small_first(text)}"


def with_town(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Say from where somebody is: "a Cadmore drug trafficker" is no "Cadmore person"."""
    if headline := town_in_headline(setting):
        return _in_headline(plain, setting, headline)
    held = HELD.fullmatch(plain[0])
    is_person = plain[0] in _BARE or PERSON.fullmatch(plain[0])
    uncounted = without_count(setting)
    if is_person and not held and (county := _COUNTY_FIRST.fullmatch(uncounted)):
        texts = tuple(from_place(one, county[1]) for one in plain)
        is_first = uncounted == setting.line_before
        return Wording(tuple(map(capital_first, texts)) if is_first else texts, len(county[1]) + 1)
    if setting.is_capitalized or not (held or is_person):
        return None
    town = _TOWN_BEFORE.search(setting.before[-_LONGEST_BEFORE:])
    if town is None:
        return None
    if held:
        # "a Folsom inmate"
        return Wording((f"{held[2]} {held[1]} in {town[1]}",), len(town[1]) + 1)
    return Wording(tuple(from_place(one, town[1]) for one in plain), len(town[1]) + 1)


def _in_headline(plain: tuple[str, ...], setting: Setting, town: str) -> Wording | None:
    """Return "Harlow resident on parole"; nobody is said to live where they are held."""
    if residents := as_residents(plain):
        return Wording(residents)
    where = f" {'IN' if plain[0].isupper() else 'in'} {town}"
    is_held = _HELD_LOUD if plain[0].isupper() else HELD
    held = tuple(filter(None, map(is_held.fullmatch, plain)))
    texts = [f"{match[2]} {match[1]}{where}" for match in held]
    if not held and _HOMELESS.search(plain[0]):
        texts = [_HOMELESS.sub(rf"{where}\1", one) for one in plain if _HOMELESS.search(one)]
    is_first = setting.line_before.strip() == town
    texts = list(map(capital_first, texts)) if is_first else texts
    return Wording(tuple(texts), len(town) + 1) if texts else None


def with_facility(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Put a place behind the people held there: "Rikers Island inmates", "14 AMKC inmates"."""
    held = tuple(match for one in plain if (match := HELD.fullmatch(one)))
    near = setting.before[-_LONGEST_BEFORE:]
    if not held:
        found = filter(None, map(_LEVEL_HELD.fullmatch, plain))
        return _at_level([(level[1], level[2]) for level in found], near, 0, setting)
    if unit := _UNIT.search(near):
        # Who is in a module of a jail is held there.
        texts = tuple(f"{match[2]} in {unit[1]}" for match in held)
        return beginning(texts, setting, len(unit.group()))
    if housed := _HOUSED.search(near):
        who = 2 if housed[1] else 0
        where = _housing(housed)
        where = titled(where) if held[0][0].istitle() and not housed[1] else where
        levels = [(match[2], f"in {where}") for match in held]
        if at := _at_level(levels, near[: housed.start()], len(housed.group()), setting):
            return at
        texts = tuple(f"{match[who]} in {where}" for match in held)
        return beginning(texts, setting, len(housed.group()))
    before = _FACILITY.search(near) or _PRISON_BEFORE.search(near)
    if before is None:
        return _by_letters(held, near, setting)
    where = "in" if before[1].endswith(("County", "State")) else "at"
    texts = tuple(f"{match[2]} {match[1]} {where} {before[1]}" for match in held)
    return beginning(texts, setting, len(before.group()))


def _at_level(
    levels: list[tuple[str, str]], near: str, length: int, setting: Setting
) -> Wording | None:
    """Return "person in minimum custody at Harlow Prison" behind the prison's name, or None."""
    prison = _FACILITY.search(near) if levels else None
    if prison is None or prison[1].endswith("County"):
        return None
    texts = tuple(f"{who} {where} at {prison[1]}" for who, where in levels)
    return beginning(texts, setting, len(prison.group()) + length)


def _by_letters(held: tuple[re.Match[str], ...], near: str, setting: Setting) -> Wording | None:
    """Return "person incarcerated at MSP" where the text has said what the letters stand for."""
    letters = _LETTERS_BEFORE.search(near) if not setting.term.isupper() else None
    if letters is None:
        return None
    told = setting.text or setting.earlier + setting.before
    called = re.search(_CALLED_BY_LETTERS.format(letters[1]), told)
    if called is None:
        return None
    is_place = called[1] is not None
    texts = tuple(
        f"{match[2]} {match[1]} at {letters[1]}"
        if is_place
        else f"{match[2]} in {letters[1]} custody"
        for match in held
    )
    return beginning(texts, setting, len(letters.group()))


def _housing(housed: re.Match[str]) -> str:
    if housed[1]:
        return f"{housed[1]} custody"
    unit = housed[2].lower()
    unit = f"{unit} custody" if unit.endswith("security") else unit
    return f"the {unit}" if unit == "general population" else unit


def beginning(texts: tuple[str, ...], setting: Setting, length: int) -> Wording:
    """Return wording that takes in the place before the term, and that the people are others."""
    trimmed = setting._replace(before=setting.before[:-length])
    if fellow := with_fellow(texts, trimmed):
        return fellow._replace(before=fellow.before + length)
    texts = tuple(map(capital_first, texts)) if begins_sentence(trimmed) else texts
    return Wording(texts, length)


def with_named_place(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Take in the name of a place that the label begins with: "Harris [County inmates]"."""
    if setting.term.isupper() and " " in setting.term:
        small = setting._replace(before=setting.before.title(), term=setting.term.title())
        said = with_named_place(tuple(one.title() for one in plain), small)
        return said and said._replace(suggestions=tuple(map(str.upper, said.suggestions)))
    kind = _PLACE_IN_TERM.match(setting.term)
    name = NAME_BEFORE.search(setting.before[-_LONGEST_BEFORE:]) if kind else None
    is_headline = is_capitalized_throughout(setting) if name else False
    if kind is None or name is None or (kind[1] and is_headline):
        # In a headline, "Overcrowded Prison" is no name.
        return None
    begins = begins_with(setting, name.group()) or is_headline
    place = re.compile(re.escape(kind.group()), re.IGNORECASE)
    whole = name.group() + kind.group()
    texts = tuple(
        place.sub(whole, capital_first(one) if begins else small_first(one), count=1)
        for one in plain
        if place.search(one)
    )
    return beginning(texts, setting, len(name.group())) if texts else None
