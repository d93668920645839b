"""Where and to whom somebody sells, told before the label: "online dealers", "Lee's dealer"."""

import re

from generator.lint.english.articles import Wording
from generator.lint.english.capitals import begins_sentence, begun_like, capital_first
from generator.lint.english.possessed import WHOM
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

_CHANNEL = later(
    r"\b(independent|online|internet|social media|dark ?web|darknet|(?-i:Discord|Facebook|Instagram"
    r"|Snapchat|Telegram|TikTok|WhatsApp)|campus|prison"
    # "to jail drug dealers" is what is done with them.
    r"|(?<!\bto\s)(?<!\bnot\s)(?<!n't\s)(?<!\bwill\s)jail|neighborhood|village)\s\Z",
    re.IGNORECASE,
)
_SAID = {
    "independent": "independently",
    "online": "online",
    "internet": "on the internet",
    "dark web": "on the dark web",
    "darkweb": "on the dark web",
    "darknet": "on the darknet",
    "prison": "in prison",
    "jail": "in jail",
    "neighborhood": "in the neighborhood",
    "village": "in the village",
}
# "traded the tools to her dealer for pills": of "sold her drugs for pills", she would pay in pills.
_TRADED_BEFORE = later(
    r"\b(?:barter|gave|giv(?:e|ing)|hand|pawn|sell|sold|swap|trad)[a-z]*\s[^.;]{1,60}\s(?:to|with)\s"
    r"(?:an?\s|the\s)?\Z"
)
_FOR_DRUGS_AFTER = later(
    r"\sfor\s(?:[a-z]+\s){0,2}(?:cocaine|crack|dope|drugs|fentanyl|heroin|meth(?:amphetamine)?|opioids|oxycodone"
    r"|pills)\b"
)
_SELLS = later(r"\b(?:selling|sells?|sold) [\w ]+\Z", re.IGNORECASE)
_OWNER = later(
    r"\b((?:(?:a|an|her|his|my|one|our|the|their)\s)?(?!(?:today|yesterday)\b)[\w]+'s)\s\Z",
    re.IGNORECASE,
)
# A place, or a group, has its dealers in another way.
NO_BUYER = later(
    r"(?:area|bar|block|building|camp|campus|cartel|club|college|company|complex|dorm|firm|hotel|jail|motel|office"
    r"|park|prison|school|shop|store|university|valley|village|cit(?:y|ies)|country|county|crew|gang|group|month|nation|neighborhood"
    r"|network|organization|region|ring|state|street|town|week|world|year)'s\Z",
    re.IGNORECASE,
)
"""How a word ends that owns no dealer or pimp as a person does."""
OF_CASE = later(r"\b(?:accus|alleg|arrest|charg|convict|indict|plead|pled|sentenc|suspect)")
"""Words of a criminal case."""
_WHO_SELLS = later(r"person accused of (selling|supplying) ([\w ]+)")
_DID = {"selling": "sold", "supplying": "supplied"}
_NO_MORE = ("people", "person", "People", "Person")
_REACH = 40
# "merchants of death" may sell guns: then the text speaks of those, and of no drugs.
_OF_DEATH = later(r"\bdeath\Z", re.IGNORECASE)
_GUNS = later(r"\b(?:firearms?|guns?|handguns?|pistols?|rifles?)\b", re.IGNORECASE)
_DRUGS = later(
    r"\b(?:addict|cocaine|crack\b|dope\b|drug|fentanyl|heroin|kilos?\b|meth\b|methamphetamine"
    r"|narcotic|opioid|overdos|pills?\b)",
    re.IGNORECASE,
)
_DRUGS_SOLD = later(r"\b(sell(?:ing|s)?) (?:deadly )?drugs\Z")
# "drug dealers who continue to poison our residents": that they sell is told.
_DEALERS_BEFORE = later(
    r"\b(?:dealer|distributor|peddler|pusher|supplier|trafficker)s?\s(?:(?:that|who)\s)?"
    r"(?:(?:(?:choose|continue|try|want)s?\sto|are|is|(?:has|have)\sbeen|keeps?|were|was|will)\s)?\Z",
    re.IGNORECASE,
)
# "sold by dealers": that people sell what is sold needs no word.
_SOLD_BY = later(r"\b([Ss]old)\sby\s(?:an?\s|the\s)?\Z")
_ENDS = later(r"\s*(?:[.,;:!?)\"\u201d]|\Z)|\s(?:across|at|in|near|on|online|outside|throughout)\b")
# "traffickers moving product", "dealers who sold kilos": of what, only the label says.
_GOODS_AFTER = later(
    r"\s((?:who\s)?(?:bring|carry|deliver|distribut|haul|mov|peddl|push|s[eo]l[dl]|shipp?|smuggl"
    r"|supply|transport)(?:e[ds]?|ed|ing|s)?)\s(?:(product)|(kilos|loads|ounces|pounds|weight))\b"
    r"(?!\sof\b)"
)
_OF_DRUG = later(r"\b(?:carrying|selling|trafficking) (\w+)\Z|\b(drug|gun) trafficking\Z")
# "two of his former drug mules"
_WHOSE_BEFORE = later(r"\b(her|his|their|my|our)\s\Z", re.IGNORECASE)
_CARRIES = later(
    r"(?:person|people) (?:who (?:once )?carr\w+|(?:once )?(?:accused|convicted) of carrying) .+"
)
_SELLS_TO = later(r"(sells?|selling|sold) drugs (?:in|to) (our .+)")
# "bought drugs from drug dealers": what they sold is told.
_BOUGHT_BEFORE = later(
    r"\b(?:bought|buy(?:ing|s)?|purchas(?:e[ds]?|ing))\s(?:[a-z]+\s){0,3}?(cocaine|crack|drugs|fentanyl"
    r"|heroin|meth|narcotics|opioids|pills)\s(?:[a-z]+\s){0,2}?from\s(?:an?\s|the\s)?\Z"
)
_SELLS_DRUGS = later(r"\b(sells?|selling|sold) (\w+)\Z")
_HARMS = {"sell": "harm", "sells": "harms", "selling": "harming", "sold": "harmed"}


def with_where_sold(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Say behind the sale where it was: "people who sell drugs on Snapchat", or None."""
    if not setting.term.lower().endswith(("dealer", "dealers", "supplier")):
        return None
    if setting.before.endswith("'s "):
        return _with_owner(plain, setting)
    channel = _CHANNEL.search(setting.before[-_REACH:])
    if channel is None or not _SELLS.search(plain[0]):
        return None
    where = _SAID.get(channel[1].lower(), f"on {channel[1]}")
    where = where.lower() if channel[1].lower() in ("social media", "campus") else where
    texts = tuple(f"{one} {where}" for one in plain if _SELLS.search(one))
    return Wording(begun_like(channel.group(), texts), len(channel.group()))


def _with_owner(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Return "the person who sold drugs to the girl" for "the girl's drug dealer", or None."""
    owner = _OWNER.search(setting.before[-_REACH:])
    sold = _WHO_SELLS.fullmatch(plain[0]) if owner else None
    if owner is None or sold is None or NO_BUYER.search(owner[1]):
        return None
    whom = owner[1].removesuffix("'s")
    whom = whom[0].lower() + whom[1:] if " " in whom else whom
    texts = [f"the person accused of {sold[1]} {sold[2]} to {whom}"]
    if not OF_CASE.search(setting.sentence_around):
        texts.insert(0, f"the person who {_DID[sold[1]]} {sold[2]} to {whom}")
    trimmed = setting._replace(before=setting.before[: -len(owner.group())])
    said = tuple(map(capital_first, texts)) if begins_sentence(trimmed) else tuple(texts)
    return Wording(said, len(owner.group()))


def sold_guns(texts: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    """Return the suggestions with guns for drugs, for merchants of death who sell those."""
    if not _OF_DEATH.search(setting.term):
        return texts
    told = f"{setting.lede}\n{setting.earlier}\n{setting.line_before}\n{setting.line_after}"
    if not _GUNS.search(told) or _DRUGS.search(told):
        return texts
    # To sell guns is no crime in itself, as it is with drugs.
    return tuple(_DRUGS_SOLD.sub(_guns_trafficked, one) for one in texts)


def _guns_trafficked(sold: re.Match[str]) -> str:
    return f"traffic{'king' if sold[1].endswith('ing') else sold[1][4:]} guns"


def harmed(texts: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    """Return "harm our residents" first for dealers who poison them: that they sell is told."""
    sells = _SELLS_TO.fullmatch(texts[0])
    if sells is None or not _DEALERS_BEFORE.search(setting.before[-_REACH:]):
        return texts
    return f"{_HARMS[sells[1]]} {sells[2]}", *texts


def _in_exchange(wording: Wording, setting: Setting) -> Wording:
    """Return "the person who sold her drugs in exchange for" where she traded goods for pills."""
    rest = setting.after[wording.after :]
    if not _FOR_DRUGS_AFTER.match(rest) or not _SELLS.search(wording.suggestions[0]):
        return wording
    if not _TRADED_BEFORE.search(setting.before[: len(setting.before) - wording.before]):
        return wording
    texts = tuple(f"{one} in exchange" for one in wording.suggestions)
    return wording._replace(suggestions=texts)


def without_sellers(wording: Wording, setting: Setting) -> Wording:
    """Return "sold" first for "sold by dealers" where nothing more is said of those."""
    if setting.after.startswith(" for "):
        return _in_exchange(wording, setting)
    if setting.before.endswith((" from ", " from a ", " from the ")):
        return _bought_from(wording, setting)
    if wording.before or wording.after or wording.suggestions[0] not in _NO_MORE:
        return wording
    if goods := _with_goods(wording.suggestions, setting):
        return goods
    sold = _SOLD_BY.search(setting.before[-_REACH:])
    if sold is None or not _ENDS.match(setting.after):
        return wording
    return Wording((sold[1],), len(sold.group()))


def _with_goods(texts: tuple[str, ...], setting: Setting) -> Wording | None:
    """Return "people moving drugs" for "drug traffickers moving product", or None."""
    goods = _GOODS_AFTER.match(setting.after)
    drug = next(filter(None, map(_OF_DRUG.search, texts)), None) if goods else None
    if goods is None or drug is None:
        return None
    what = drug[1] or f"{drug[2]}s"
    sold = what if goods[2] else f"{goods[3]} of {what}"
    return Wording((f"{texts[0]} {goods[1]} {sold}",), 0, goods.end())


def _bought_from(wording: Wording, setting: Setting) -> Wording:
    """Return "people who sold them" for dealers from whom somebody bought drugs."""
    bought = _BOUGHT_BEFORE.search(setting.before[-2 * _REACH :])
    if bought is None or wording.before or wording.after:
        return wording
    them = "them" if bought[1].endswith("s") else "it"
    same = ("drugs", bought[1])
    texts = (
        _SELLS_DRUGS.sub(lambda sold: f"{sold[1]} {them if sold[2] in same else sold[2]}", one)
        for one in wording.suggestions
    )
    return wording._replace(suggestions=tuple(texts))


def carried_for(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Say for whom somebody carried drugs: "his former drug mules" were no people of his."""
    if not _CARRIES.fullmatch(plain[0]) or setting.after.startswith("'"):
        return None
    whose = _WHOSE_BEFORE.search(setting.before[-_REACH:])
    if whose is None:
        return None
    whom = WHOM[whose[1].lower()]
    texts = (f"the {one} for {whom}" for one in plain if _CARRIES.fullmatch(one))
    return Wording(begun_like(whose[0], texts), len(whose[0]))
