"""Companies, bands, gangs and streets called by a term: "Hooker Ford", "the Tweakers"."""

import re

from generator.lint.english.headlines import is_prose
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.word_sets import CALENDAR, STATE, words

_BUSINESS = (
    r"(?:company|firm|dealer|dealership|store|shop|bar|restaurant|brewery|maker|manufacturer"
    r"|retailer|chain|contractor|builder|band|trio|duo|quartet|quintet|choir|orchestra|team|club"
    r"|label|startup|nonprofit|charity|newspaper|magazine|website|app|business|hotel|motel|inn"
    r"|tavern|nightclub|salon|gym|gallery|winery|studio|publisher|bakery|caterer|group|truck|boat"
    r"|ferry|ketch|sailboat|schooner|ship|sloop|trawler|tugboat|vessel|yacht|horse"
    r"|game)"
)
_MORE = r"(?:\s[A-Z&][\w'.]*)"
_APPOSITION = later(rf"{_MORE}{{0,3}},\s(?:an?|the)\s(?:[\w']+\s){{0,4}}?{_BUSINESS}\b")
_MUSIC_BEFORE = later(
    r"\b(?:[Mm]usic|[Ss]ongs?|[Cc]oncerts?|[Pp]erformances?|[Aa]lbums?|[Rr]ecords?|[Tt]ickets)"
    r"\s(?:by|from|for|of)\s(?:the\s)?(?:[A-Z]\w*\s){0,2}\Z"
    r"|\b(?:featuring|features|opening for|opened for|headliners?)\s(?:the\s)?(?:[A-Z]\w*\s){0,2}\Z"
)
_STAGE_AFTER = later(
    r"\s(?:will\s|to\s|also\s)?(?:headlin(?:es?|ed|ing)|perform(?:s|ed)?|play(?:s|ed)?|tour(?:s"
    r"|ed)?|open(?:s|ed)?\sfor)\b"
)
# the team, the Marlow Monsters; a player for the Marlow Monsters; a win over the Robbers
_KIND_BEFORE = later(
    r"\b(?:loss|victory|win)\s(?:against|over|to)\sthe\s\Z|"
    r"\b(?:(?i:players?|fans?|coach|pitcher|goalie|singer|drummer|guitarist|mascot)\s(?:for|of"
    r"|with)|"
    rf"{_BUSINESS}),?\s(?:called\s|named\s|known as\s)?(?:the\s)?(?:[A-Z]\w*\s){{0,2}}\Z"
)
# "their team, the Parole Violators", "K-9 Felon", "the kitten, Felon, was", "Mount Felon"
_CALLED_BEFORE = later(
    r"\b(?:band|choir|club|duo|game|quartet|team|trio|troupe)(?:,|\s(?:(?:is|was)\s)?(?:called|named))"
    r"\s(?:the\s)?\Z|\b(?:baseball|basketball|bowling|derby|football|hockey|kickball|quiz|relay|soccer"
    r"|softball|trivia|volleyball)\steam\s\Z"
)
# "the mayor of Hooker, Oklahoma"
_TOWN_AFTER = later(rf",\s{STATE}\b")
_TOWN_BEFORE = (" at ", " from ", " in ", " near ", " of ", " outside ", " to ")
# "the Hooker brothers"
_KIN_AFTER = later(r"\s(?:brothers|clan|cousins|estate|famil(?:y|ies)|siblings|sisters|twins)\b")
_DOG_BEFORE = later(
    r"\b(?:K\s?9|[Bb]loodhound|[Pp]olice\s[Dd]og|Fort|Mount)\s\Z"
    r"|\b(?:cat|colt|dog|horse|kitten|mare|pony|puppy|stallion),\s\Z"
)
_THE_BEFORE = later(r"\bThe\s\Z")
_SUFFIX = later(
    rf"{_MORE}{{0,2}},?\s(?:Inc|LLC|Ltd|LLP|Corp|Co|Bros|Company|Motors|Records|Brewing|Brothers"
    rf"|Sons"
    r"|Industries|Enterprises|Entertainment|Productions|Holdings|Hotel|Inn|Realty|Bar|Brewery|Cafe|Diner|Grill|Lounge|Pub|Saloon|Tavern)\b"
)
_PLACE = later(
    rf"{_MORE}?\s(?:Street|St|Avenue|Ave|Road|Rd|Drive|Lane|Ln|Boulevard|Blvd|Highway|County|Creek"
    rf"|Lake|River"
    r"|Hill|Hall|Park|Valley|Bridge|Elementary|High)\b"
)
# "Thief Creek Substation", where a sentence begins; "Inmate Lake" may be a person.
_LAND_AFTER = later(
    r"\s(?:Alley|Bayou|Bend|Bluffs?|Borough|Butte|Campground|Canyon|Cove|Creek|Crossing|Fork|Gorge|Grove|Gulch"
    r"|(?:Falls|Springs)(?=\s[A-Z])|Harbor|Hollow|Island|Junction|Knob|Landing|Marsh|Meadows|Mesa|Mountains?|Parish|Peak|Point"
    r"|Reservoir|Ridge|River|Rock|Roost|Summit|Swamp|Township|Trail"
    r"|Avenue|Boulevard|Highway|Road|Street)\b"
    r"|\s(?:Bay|Beach|Bridge|Brook|Ford|Hill|Lake|Park|Pond|Valley)\s(?:Avenue|Boulevard|Campground"
    r"|Club|Drive|Elementary|Golf|High|Lane|Lodge|Marina|Middle|Resort|Road|School|Street"
    r"|Substation|Trail\w*)\b"
)
# "Junkie Jack's Salvage"
_SHOP_AFTER = later(
    r"\s(?:Auto|Brewing|Burgers|Donuts|Food\sPantry|Guild|Pizza|Tacos|Tires?|Towing|Wings)\b"
    r"|\s[A-Z][a-z]+'s\s(?:[A-Z]\w+\s)?(?:Antiques|Auto|Barbecue|Bar|Burgers|Cafe|Coffee|Diner|Garage|Grill"
    r"|Pawn|Pizza|Pub|Salvage|Saloon|Shop|Store|Tacos|Tavern|Towing|Used)\b"
)
# "two bottles of Old Smuggler whisky"
_GOODS_AFTER = later(
    r"\s(?:ale|beer|boots|bourbon|brandy|cider|cigarettes|cigars|coffee|gin|jeans|lager|motorcycle"
    r"|mower|rifle|rum|sauce|stout|tequila|tires|vodka|whiske?y|wine)\b"
)
_DAYS = "|".join(sorted(word.capitalize() for word in CALENDAR))
# "the landing at Convict's Ferry", "Junkie's Bar", "Drunkard's Walk Brewery"
_OWN_PLACE = later(
    r"'s?(?:\s[A-Z]\w+)?\s(?:Bakery|Bar|Brewery|Cafe|Deli|Diner|Garage|Grill|Inn|Lounge|Market"
    r"|Pizzeria|Pub|Saloon|Tavern)\b|"
    r"'s?\s(?:Alley|Bay|Beach|Bend|Bluff|Branch|Bridge|Canyon|Cave|Corner|Cove|Creek|Crossing|Falls|Ferry"
    r"|Ford|Gap|Gulch|Harbor|Hill|Hollow|Island|Knob|Lake|Landing|Lane|Leap|Lookout|Mountain|Pass"
    r"|Peak|Point|Pond|Ridge|River|Road|Roost|Row|Street|Trail|Valley)\b"
)
_SMALL_WORD_BEFORE = later(r"(?:\A|\s)[a-z]{2,}\s\Z")
# "a talk by Ex-Cons for Peace", "Felons United for Work held a rally"
_CAUSE_AFTER = later(rf"\s(?:[Aa]gainst|[Ff]or)\s(?:a\s)?(?!(?:{_DAYS})\b)[A-Z][a-z]+")
_UNITED_AFTER = later(r"\s(?:Against|Helping|Together|United)\b")
# "tickets to the Predators game"
_TEAM_AFTER = later(
    r"(?:'s?)?\s(?:(?:home|hockey|football|baseball|basketball|soccer)\s)?"
    r"(?:arena|fans?|games?|jerseys?|mascot|players?|season|tickets?)\b"
)
# "Prisoners' Legal Aid", "Addicts' Voice, a group in Elm"; but "Inmates' Spanish classes"
_OWNED = later(
    rf"'\s(?!(?:{_DAYS}|Christmas|Easter|Thanksgiving)\b)[A-Z]\w+"
    rf"(?:,\s(?:an?|the|which)\s|(?:\sfor|\sof|\sto)?{_MORE})"
)
_OWNED_WITHIN = later(rf"'\s(?!(?:{_DAYS}|Christmas|Easter|Thanksgiving)\b)[A-Z]\w+[\s,.;]")
_NUMBER_BEFORE = later(r"\b\d+\s(?:[NSEW]\.?\s)?\Z")
_ARTICLE_BEFORE = later(r"\b(?:an?|each|every|any|no)\s\Z")
_CAPITAL_BEFORE = later(r"\b[A-Z]\w*\s\Z")
_SMALL_BEFORE = later(r"[a-z],?\s(?:the\s)?(?:[A-Z]\w*\s){0,2}\Z")
_REACH = 60
_NAME_BEFORE = later(r"\b[A-Z][\w'.]*(?:,|\sand)\s\Z")
_NAME_AFTER = later(r"(?:,|,?\s(?:and|or))\s(?:and\s)?[A-Z]")
_LONGEST_BEFORE = 40

# "Thug Alliance", of which the text says elsewhere "members of the Thug Alliance gang"
_OF_GANGS = words(
    "bandit bandits convict convicts felon felons gangster gangsters goon goons hoodlum hoodlums"
    " killer killers menace monster monsters outlaw outlaws pirate pirates predator predators"
    " robber robbers savage savages thief thieves thug thugs vandal vandals"
)
_NAMED_NEXT = later(r"\s((?!(?:Gang|Member|Motorcycle|Prison|Street)s?\b)[A-Z][\w']+)")
_NAMED_FIRST = later(r"\b((?!The\b)[A-Z][\w']+)\s\Z")
_IS_GANG_AFTER = r"(?:\s(?:motorcycle|prison|street))?\s(?:clique|crew|gang|member|set)s?\b"
_MEMBERS_OF = r"\b[Mm]embers?\sof\s(?:the\s)?"


def is_business(setting: Setting) -> bool:
    """Tell whether the term stands in the name of a company, a band or a place."""
    before = setting.before[-_REACH:]
    if not setting.term.istitle():
        return False
    if _OWN_PLACE.match(setting.after) or _is_for_cause(setting, before):
        return _SMALL_WORD_BEFORE.search(before) is not None or is_prose(setting)
    if setting.after.startswith("' ") and _is_owner(setting, before):
        return True
    # "The Ex-Cons" have a hyphen, which reads as a space.
    if " " in setting.term and not (
        (_THE_BEFORE.search(before) and _STAGE_AFTER.match(setting.after))
        or _CALLED_BEFORE.search(before)
    ):
        return False
    if _PLACE.match(setting.after) and _NUMBER_BEFORE.search(before):
        return True
    shop_or_land = _LAND_AFTER.match(setting.after) or _SHOP_AFTER.match(setting.after)
    is_called = bool(shop_or_land or _DOG_BEFORE.search(before) or _CALLED_BEFORE.search(before))
    is_called = is_called or _is_town(setting, before)
    is_named = is_called or _is_named(setting, before) or _is_on_stage(setting, before)
    return is_named and is_prose(setting)


def _is_owner(setting: Setting, before: str) -> bool:
    """Tell whether a body is called by those for whom it is there: "Prisoners' Legal Aid"."""
    is_within = _SMALL_BEFORE.search(before) and _OWNED_WITHIN.match(setting.after)
    return bool(is_within or _OWNED.match(setting.after)) and is_prose(setting)


def _is_for_cause(setting: Setting, before: str) -> bool:
    """Tell whether people call their own group so: "a rally of Felons United for Work"."""
    if not setting.term.endswith("s"):
        return False
    if _UNITED_AFTER.match(setting.after):
        return True
    is_within = _SMALL_BEFORE.search(before) or before.endswith(("A ", "An "))
    return bool(is_within and _CAUSE_AFTER.match(setting.after))


def _is_town(setting: Setting, before: str) -> bool:
    """Tell whether a town or a family is called so."""
    if before.endswith(("the ", "The ")) and _KIN_AFTER.match(setting.after):
        return True
    return before.endswith(_TOWN_BEFORE) and _TOWN_AFTER.match(setting.after) is not None


def _is_named(setting: Setting, before: str) -> bool:
    after = setting.after
    # Where a sentence begins, the capital of "Thieves, a band of nine" says nothing.
    if not (_SMALL_BEFORE.search(before) or (_THE_BEFORE.search(before) and after[1:2].isupper())):
        return False
    if _SUFFIX.match(after) or (setting.term.endswith("s") and _TEAM_AFTER.match(after)):
        return True
    if _ARTICLE_BEFORE.search(before):
        return False
    is_place = _PLACE.match(after) or _GOODS_AFTER.match(after)
    return bool(_KIND_BEFORE.search(before) or _APPOSITION.match(after) or is_place)


def _is_on_stage(setting: Setting, before: str) -> bool:
    if _MUSIC_BEFORE.search(before):
        return True
    # "Inmates will perform a play" is about inmates.
    return bool(_CAPITAL_BEFORE.search(before) and _STAGE_AFTER.match(setting.after))


def is_division(setting: Setting) -> bool:
    """Tell whether a word stands between names in a list of names."""
    if not setting.term.istitle() or " " in setting.term:
        return False
    near = setting.line_before[-_LONGEST_BEFORE:]
    is_between = _NAME_BEFORE.search(near) and _NAME_AFTER.match(setting.line_after)
    return bool(is_between) and is_prose(setting)


def is_gang(setting: Setting) -> bool:
    """Tell whether the text calls a gang so, here or elsewhere: "a Thug Alliance member"."""
    if not setting.term.istitle() or setting.term.lower() not in _OF_GANGS:
        return False
    following = _NAMED_NEXT.match(setting.line_after)
    first = _NAMED_FIRST.search(setting.line_before[-_LONGEST_BEFORE:])
    names = [f"{setting.term} {following[1]}"] if following else []
    names += [f"{first[1]} {setting.term}"] if first else []
    text = setting.text or f"{setting.before}{setting.term}{setting.after}"
    return any(name in text and _is_gang_in(text, re.escape(name)) for name in names)


def _is_gang_in(text: str, name: str) -> bool:
    """Tell whether small letters call it a gang: in a headline, "Killer Gang Member" is no name."""
    return re.search(rf"\b{name}{_IS_GANG_AFTER}|{_MEMBERS_OF}{name}\b", text) is not None
