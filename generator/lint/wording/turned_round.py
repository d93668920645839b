"""People joined to a label: "drug users and pimps" are "pimps and people who use drugs".

Behind a clause with an object of its own the others would be a second object: "people who use drugs
and pimps". Who deals in the same goes into the clause: "drug dealers and distributors".
"""

import re

from generator.lint.english.articles import Wording
from generator.lint.english.capitals import begun_like
from generator.lint.english.headlines import titled
from generator.lint.kept.patterns import NUMBER, later
from generator.lint.setting import Setting
from generator.lint.wording.listed_things import OF_ANOTHER, of_both, with_things_first

_HAS_OBJECT = later(
    r"\b(?:who (?:buy|carry|inject|misuse|s[eo]ll|sold|traffic|use)(?:ed|d)?"
    r"|(?:accused|convicted|suspected) of (?:buying|carrying|selling|trafficking))"
    r" (?:\w+ ){0,4}\w+\Z"
    # "pimps and buyers": nobody engages in buyers.
    r"|\b(?:engage in|(?:accused|convicted|suspected) of) pimping\Z"
)
# "the travel of criminals and terrorists": nobody commits terrorists.
_COMMITS = later(r"\bwho commit (?:\w+ )?\w+\Z")
_AND_TERRORISTS_AFTER = later(
    r"\s(and|or)\s((?:(?:alleged|foreign|known|suspected|violent)\s)?(?:extremists|insurgents"
    r"|spies|terrorists))\b(?!')"
)
# "arrested drug dealers and seized guns" goes on with a verb.
_AND_OTHERS_AFTER = later(
    r"\s(and|or)\s(?!(?:her|his|its|our|their)\s)((?:(?:car|career|cartel|drug|gang|heroin|human|known|meth|petty|repeat|sex|street"
    r"|violent)\s)?(?:addicts|bums|burglars|bystanders|buyers|crackheads|criminals|customers|dealers"
    r"|dopers|dropouts|drunks|families|felons|fugitives"
    r"|gangsters|hookers|junkies|killers|members|mules|murderers|offenders|parents|parolees|pimps"
    r"|predators|prostitutes|pushers|rapists|robbers|runaways|sellers|smugglers|squatters"
    r"|stoners|suppliers|thieves|thugs|traffickers|transients|truants|tweakers|users|vagrants|workers)"
    r"|(?:elderly|homeless|mentally\sill|older|pregnant|small|stray|unhoused|young|younger)\s"
    r"(?:children|dogs|families|kids|men|mothers|people|residents|women)|(?:first\s)?responders"
    r"|children|kids|patients|residents|students|teenagers|teens|tourists|veterans"
    # "drug dealers and money launderers", but "sells to drug users and delivers"
    r"|(?:[a-z]+\s)?(?!(?:answers|delivers|enters|offers|orders|others|suffers)\b)[a-z]{4,}(?:ers|ors))"
    r"(?=[.,;:!?)\"\u201d]|\Z|\s(?:alike|are|began|came|can|cannot|did|do|had|have|left|may|met|must"
    r"|should|took|were|will|would|[a-z]{2,}ed"
    r"|(?:get|have|hide|live|need|own|rob|roam|rule|run|ruin|sleep|steal|take|walk|work)\b"
    r"|(?:around|at|for|in|near|off|on|out)\s(?:every|my|our|the|their|your))\b)"
)
# "littered with junkies and dirty needles": nobody uses them.
_AND_LITTER_AFTER = later(
    r"\s(and|or)\s((?:(?:broken|dirty|discarded|empty|stolen)\s[a-z]+"
    r"|(?:abandoned|burned|junked|stripped|used)\s(?:cars|houses|needles|syringes|tires|vans)))(?=[.,;:!?)\"\u201d]|\Z|\s(?:are|at|had|have|in|near|on|were)\s)"
)
# "netted two drug users and a gun"
_AND_ONE_AFTER = later(
    r"\s(and)\s(an?\s(?:[a-z]+\s)?[a-z]{3,})(?=[.;:!?)\"\u201d]|,\s(?!and\b|or\b|an?\b)|\Z)"
)
_COUNTED_BEFORE = later(rf"\b({NUMBER}\s)\Z", re.IGNORECASE)
# "lined with crack houses and abandoned cars": no house is used for cars.
_USED_FOR = later(r"(?:[Hh]ous|[Pp]lac)es (?:known|used) for \w+ \w+")
_THINGS = r"(?:(?!(?:and|are|or|was|were)\b)[a-z]+\s){0,2}[a-z]{2,}[^\W\dsu]s"
_AND_THINGS_AFTER = later(
    rf"((?:,\s{_THINGS}){{1,3}},?)?\s(and|or)\s({_THINGS})(?=\s?[.;:!?)\"\u201d]|\Z)"
)
# "The drug dealers and drug cartels do not care"
_AND_GROUPS_AFTER = later(
    r"\s(and|or)\s((?:(?:crime|criminal|drug|foreign|international|Mexican|street|trafficking)\s){0,2}"
    r"(?:cartels|gangs|networks|organizations|rings|syndicates))\b(?!'|\s(?:are|had|has|have|is|was|were)\b)"
)
# Two thieves and people who sell drugs would be other people than two drug dealers and thieves.
_PLAIN_BEFORE = later(
    r"(?:\A[\"\u201c]?|[.!?:;,]\s[\"\u201c]?|\s[\"\u201c]"
    r"|\b(?:about|after|against|among|and|are|around|as|at|because|between|but|by|for|from|in|into|of|on|or|that|[Tt]he|to|toward|towards|were|when|where|while|with|arrest(?:ed|s)?"
    r"|attract(?:ed|s)?|blame[ds]?|drew|draws|f[io]nds?|found|help(?:ed|s)?|hire[ds]?|jail(?:ed|s)?|let"
    r"|netted|nets|saw|sees?|serve[ds]?|shows?|target(?:ed|ing|s)?|treat(?:ed|s)?|warn(?:ed|s)?)\s)\Z",
)
# "drug dealers, manufacturers and distributors", "pimps and panderers"
_TRADES = {
    "distributors": ("distribute", "distributing"),
    "importers": ("import", "importing"),
    "makers": ("make", "making"),
    "manufacturers": ("make", "making"),
    "panderers": ("", "pandering"),
    "producers": ("make", "making"),
    "smugglers": ("smuggle", "smuggling"),
    "suppliers": ("supply", "supplying"),
}
# "drug dealers and money launderers": they deal in something else.
_LAUNDERERS_AFTER = later(r"\s(?:and|or)\smoney\slaunderers\b(?!')", re.IGNORECASE)
_TRADES_AFTER = later(rf"(?:(?:,|,?\s(?:and|or))\s(?:{'|'.join(_TRADES)})\b)+")
_TRADE = later(r"\w+(?:er|or)s\b")
_SELLS = later(r"\b(who (?:sell|traffic)|of (?:selling|trafficking)) (?=[\w ]+\Z)")
_OF_TRADE = later(r"\bof drug trafficking\Z")
_OF_DOING = later(r"\b(?:accused|convicted|suspected) of [\w ]+\Z", re.IGNORECASE)
_DO_IT = later(r"people who (?:sell|traffic) [\w ]+\Z")
_PIMPS = later(r"\b(?:engage in|of) pimping\Z")
_REACH = 24


def turned_round(wording: Wording, setting: Setting) -> Wording:
    """Return wording with the people that "and" joins to the label before it, where need be."""
    if made := (
        _with_trades(wording, setting)
        or _with_things(wording, setting)
        or _with_one(wording, setting)
        or of_both(wording, setting)
        or with_things_first(wording, setting)
    ):
        return made
    if wording.after or wording.before or not setting.after.startswith((" and ", " or ")):
        return wording
    others = _others_after(wording.suggestions[0], setting)
    if others is None or not setting.term.endswith("s"):
        return wording
    if not _PLAIN_BEFORE.search(setting.before[-_REACH:]):
        return wording
    texts = tuple(_behind(others[2], others[1], one) for one in wording.suggestions)
    return wording._replace(suggestions=texts, after=others.end())


def _with_one(wording: Wording, setting: Setting) -> Wording | None:
    """Return "a gun and two people who use drugs" for "two drug users and a gun", or None."""
    one = None if wording.after or wording.before else _AND_ONE_AFTER.match(setting.line_after)
    counted = _COUNTED_BEFORE.search(setting.before[-_REACH:]) if one else None
    if one is None or counted is None or not _HAS_OBJECT.search(wording.suggestions[0]):
        return None
    if OF_ANOTHER.search(one[2]):
        return None
    before = setting._replace(before=setting.before[: -len(counted[1])])
    if not _PLAIN_BEFORE.search(f" {before.before[-_REACH:]}"):
        return None
    many = counted[1].lower()
    texts = tuple(f"{one[2]} {one[1]} {many}{said}" for said in wording.suggestions)
    texts = begun_like(counted[1], texts) if counted[1][0].isupper() else texts
    return Wording(texts, len(counted[1]), one.end())


def _with_things(wording: Wording, setting: Setting) -> Wording | None:
    """Return "abandoned cars and houses used for crack sales", or None."""
    if wording.after or wording.before or not _USED_FOR.fullmatch(wording.suggestions[0]):
        return None
    things = _AND_THINGS_AFTER.match(setting.line_after)
    if things is None or not _PLAIN_BEFORE.search(setting.before[-_REACH:]):
        return None
    listed = things[1].lstrip(", ").rstrip(",") + ", " if things[1] else ""
    texts = (_behind(listed + things[3], things[2], one) for one in wording.suggestions)
    return wording._replace(suggestions=tuple(texts), after=things.end())


def _others_after(first: str, setting: Setting) -> re.Match[str] | None:
    """Return whom "and" joins, where they would be a second object of the first suggestion."""
    if _COMMITS.search(first):
        return _AND_TERRORISTS_AFTER.match(setting.line_after)
    if not _HAS_OBJECT.search(first):
        return None
    after = setting.line_after
    return (
        _AND_OTHERS_AFTER.match(after)
        or _AND_GROUPS_AFTER.match(after)
        or _AND_LITTER_AFTER.match(after)
    )


def _behind(others: str, joining: str, one: str) -> str:
    first = others[0].upper() if one[0].isupper() else others[0]
    return f"{first}{others[1:]} {joining} {one[0].lower()}{one[1:]}"


def _with_trades(wording: Wording, setting: Setting) -> Wording | None:
    """Return "people who sell or distribute drugs" for dealers and distributors, or None."""
    if wording.after:
        return None
    if launder := _LAUNDERERS_AFTER.match(setting.line_after):
        return _with_launderers(wording, launder)
    trades = _TRADES_AFTER.match(setting.after)
    if trades is None or not setting.term.endswith("s"):
        return None
    named = _TRADE.findall(trades.group())
    said = (_joined(one, named) for one in wording.suggestions)
    texts = tuple(filter(None, said))
    return wording._replace(suggestions=texts, after=trades.end()) if texts else None


def _with_launderers(wording: Wording, launder: re.Match[str]) -> Wording | None:
    """Return "people accused of selling drugs or laundering money", or None."""
    texts = tuple(filter(None, map(_or_launder, wording.suggestions)))
    return wording._replace(suggestions=texts, after=launder.end()) if texts else None


def _or_launder(text: str) -> str:
    """Return what is said with money that is laundered besides; empty where it does not fit."""
    if not (_OF_DOING.search(text) or _DO_IT.search(text)):
        return ""
    more = " or laundering money" if _OF_DOING.search(text) else " or launder money"
    more = " or money laundering" if text.lower().endswith("trafficking") else more
    return text + (titled(more) if text[text.rindex(" ") + 1].isupper() else more)


def _joined(text: str, named: list[str]) -> str:
    """Return a clause with the other trades in it; empty where they do not fit."""
    if _PIMPS.search(text):
        doing = [_TRADES[one][1] for one in named] if named == ["panderers"] else []
        return f"{text} or {doing[0]}" if doing else ""
    text = _OF_TRADE.sub("of trafficking drugs", text)
    sells = _SELLS.search(text)
    if sells is None or "panderers" in named:
        return ""
    does = [_TRADES[one][not sells[1].startswith("who")] for one in named]
    listed = ", ".join([sells[1], *does[:-1]])
    return f"{text[: sells.start()]}{listed} or {does[-1]} {text[sells.end() :]}"
