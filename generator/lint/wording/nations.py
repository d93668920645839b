"""The nation that stands before a label: "a Honduran illegal alien"."""

import re

from generator.lint.english.articles import Wording
from generator.lint.english.capitals import capital_first
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.wording.towns import begins_with

NATION_BEFORE = later(r"\b(?!American\b)[A-Z]\w+(?:an|ese|ish|nch|ech|eek|aqi|ani|ino|ntine)\s\Z")
_NONCITIZEN = later(r"([Uu]ndocumented )([Nn])oncitizen(.*)")
# Of whom it is sure that their own country is meant: "a Kenyan fugitive", but "an Asian fugitive".
OF_NATION = later(
    r"\b((?:Albanian|Algerian|Argentine|Armenian|Australian|Austrian|Belgian|Bosnian|Brazilian|British"
    r"|Bulgarian|Canadian|Chilean|Chinese|Colombian|Croatian|Cuban|Czech|Danish|Dominican|Dutch"
    r"|Ecuadorian|Egyptian|Estonian|French|German|Greek|Guatemalan|Haitian|Honduran|Hungarian"
    r"|Iranian|Iraqi|Irish|Israeli|Italian|Jamaican|Japanese|Kenyan|Korean|Latvian|Lebanese"
    r"|Lithuanian|Mexican|Moldovan|Moroccan|Nicaraguan|Nigerian|Norwegian|Pakistani|Peruvian|Polish"
    r"|Portuguese|Romanian|Russian|Rwandan|Salvadoran|Serbian|Spanish|Swedish|Swiss|Syrian|Turkish"
    r"|Ukrainian|Venezuelan|Vietnamese)\s)\Z"
)
"""Before a label: the nation of whoever has it."""
_ON_WARRANT = later(r"(?:[Pp]erson|([Pp]eople)) ([Ww])anted on (?:a )?[Ww]arrants?")
_LONGEST_BEFORE = 60


def with_nation(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Return "an undocumented Honduran national" for "a Honduran illegal alien", or None."""
    if wanted := _ON_WARRANT.fullmatch(plain[0]):
        return _wanted_national(wanted, setting)
    of_noncitizens = tuple(filter(None, map(_NONCITIZEN.fullmatch, plain)))
    before = of_noncitizens and NATION_BEFORE.search(setting.before[-_LONGEST_BEFORE:])
    if not before:
        return None
    nation = before.group()
    texts = tuple(f"{one[1]}{nation}{one[2]}ational{one[3]}" for one in of_noncitizens)
    texts = tuple(map(capital_first, texts)) if begins_with(setting, nation) else texts
    return Wording(texts, len(nation))


def _wanted_national(wanted: re.Match[str], setting: Setting) -> Wording | None:
    """Return "a wanted Serbian national" for "a Serbian fugitive", or None."""
    before = OF_NATION.search(setting.before[-_LONGEST_BEFORE:])
    if before is None:
        return None
    noun = f"{'N' if wanted[2] == 'W' else 'n'}ational{'s' if wanted[1] else ''}"
    is_said = setting.before[: -len(before[1])].lower().endswith("wanted ")
    said = f"{before[1]}{noun}" if is_said else f"{wanted[2]}anted {before[1]}{noun}"
    said = capital_first(said) if begins_with(setting, before[1]) else said
    return Wording((said,), len(before[1]))
