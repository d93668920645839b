"""The names of gangs before a label: "an Elm Street Kings gang member" is in that gang."""

import re

from generator.lint.english.articles import article_for
from generator.lint.english.headlines import ACTORS, FIRST_NAMES, is_capitalized_throughout
from generator.lint.english.one_gang import is_told_of, quoted_name
from generator.lint.kept.patterns import later
from generator.lint.model import Rule
from generator.lint.setting import Setting
from generator.lint.word_sets import CALENDAR, words

_TERM = later(
    r"(?:(?:(?:(?:Street\s)?[Cc]riminal\s)?[Ss]treet|(?:[Oo]utlaw\s)?(?:[Bb]iker|[Mm]otorcycle)|[Pp]rison|Bloods|Crips|Hells\sAngels|Latin\sKings)\s)?"
    r"(?:gang|Gang)(?:\s(?:leader|member|Leader|Member)|\s?[Bb]anger)s?(?:\s(?:and|or)\s(?:gang\s|their\s)?associates?)?\Z"
)
# "Elm Street Bloods", "Elm Park/Oak Street Crips"
# but "#Justice Gang member", "@ElmPD Gang member"
_NAME_BEFORE = later(
    r"(?<![\w#@])((?:(?:[A-Z][\w.']*(?:/[A-Z][\w.']*)?|\d+(?:st|nd|rd|th|s)?)\s){1,6})\Z"
)
# "the Elm Brotherhood of Maine", "the Elm King and Queen Nation": with small words inside.
_ROYAL = r"(?:Brothers?|Dukes?|Kings?|Knights?|Lords?|Princes?|Queens?|Saints?|Sisters?)"
_LONG_NAME_BEFORE = later(
    r"((?:[A-Z][\w.']*\s){0,4})((?:Army|Brotherhood|Clan|Disciples|Family|Kings|Knights|Lords|Nation|Order"
    r"|Outlaws|Sons|Syndicate)\sof\s(?:the\s)?(?:[A-Z][\w.']*\s){1,3}"
    rf"|{_ROYAL}\sand\s{_ROYAL}\s(?:[A-Z][\w.']*\s){{0,2}})\Z"
)
_COUNT = later(r"\A\s*(?:(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|\d+)\s)?")
_IN_NAMED = later(r"\b(in|leads?) the \{the_gang\}")
_IN_GANG = later(
    r"\b(in|leads?) (?:an? )?"
    r"((?:(?:\{gang_kind\}|criminal street|outlaw (?:biker|motorcycle)) )?)gangs?\b"
)
OWN_NAME = later(
    r"\s(?:Angels|Army|Ballers|Bandidos|Bloods|Bosses|Boys|Boyz|Brims?|Brotherhood|Brothers|Clan|Clique|Crew|Crips|Demons|Devils"
    r"|Disciples"
    r"|Dragons|Fam|Family|Gangstas|Gangsters|Goonies|Goons|Hitters|Hustlers|Kings|Knights|Locos|Lords|Mafia|Mob|Mongols|Nation"
    r"|Outlaws|Pagans|Posse|Queens|Raiders|Reapers|Rebels|Riders|Rollers|Saints|Savages|Shooters|Soldiers|Squad|Syndicate|Thugs|Titans|Trey|Vipers"
    r"|Warlocks|Warriors|Wolves|\d+)\Z"
)
"""How the name of a gang ends that stands with an article: "the Elm Kings"."""
# "a Brotherhood of Elm (BOE) gang member", "a BOE gang member": the letters stand for one gang.
_WITH_LETTERS_BEFORE = later(
    r"(?<![\w.])((?:[A-Z][\w.']*\s(?:(?:of|the)\s){0,2}){1,6}\([A-Z]{2,6}\)\s)\Z"
)
_IS_LETTERS = later(r"(?:.*\([A-Z]{2,6}\)|(?!(?:FBI|NYC|USA)\Z)[A-Z]{3,6})\Z")
_LISTED = later(
    r"\b(?:(?:active|hard\s?core|violent|dangerous),?\s(?:and\s)?)?"
    r"(?:certified|confirmed|documented|known|validated)\s\Z|\b(?:active|hard\s?core|outlaw)\s\Z",
    re.IGNORECASE,
)
_RIVAL = later(r"\b(?:opposing|rival)\s\Z")
# "A documented gang member was sentenced": a list says so, and no verdict.
_ON_LIST = later(r"\b(?:certified|documented|validated)\s", re.IGNORECASE)
_ALLEGED_IN = "alleged to be in "
LISTED_IN = "listed as belonging to "
_LISTED_FIRST = later(
    r"\A(?:(?:active|certified|confirmed|dangerous|documented|hard\s?core|known|outlaw|validated|violent),?\s"
    r"(?:and\s)?)+",
    re.IGNORECASE,
)
_LONGEST_BEFORE = 60
_KINDS = ("Biker ", "Motorcycle ", "Prison ", "Street ")
# With a capital for other reasons: they begin a sentence, stand in a headline or are no gang's.
_DESCRIBES = later(r"(?:al|ed|ent|ful|ing|ish|ive|less|ly|ous)\Z")
_NO_NAMES = CALENDAR | words(
    # "Online gang members", at the head of a sentence
    "also even hooded junior multiple numerous often offline older online only rich senior"
    " sometimes today's usually wannabe yesterday's younger "
    # A headline's verbs: "Jury Finds Gang Member Guilty"
    "arrest arrests capture captures charge charges convict convicts court find finds indict"
    " indicts judge jury nab nabs seek seeks sentence sentences target targets eighth final last"
    " ninth seventh tenth top "
    "felon inmate parolee prisoner probationer transient fugitive"
    " accomplice codefendant defendant suspect"
    " although either how neither once since though unless until what when where whether which"
    " while who whose why"
    " against amid announce announces despite expand expands like under"
    " a accused active adult after agents all alleged an and another any armed as at because both"
    " but by certified charged confirmed convicted deputies detectives documented dozen dozens"
    " drunk during each eight eighteen eighty elderly eleven every ex fellow female few fifteen"
    " fifth fifty first five for former forty four fourteen fourth from hundred hundreds if in"
    " inmate judge jurors juvenile known local longtime male many masked more most nine nineteen"
    " her his its my new ninety no not now of officer officers on once one other police"
    " prosecutors reputed rival"
    " our rogue second seven seventeen seventy several six sixteen sixth sixty some suspected teen"
    " teenage ten that the their then these third thirteen thirty this those thousands three to"
    " today twelve twenty two validated violent wanted when where while with woman women yesterday"
    " young"
    # "Are gang members released?", "Dear gang members"
    " are attention can could dear did do does had has have hello hey hi is must note re should"
    " update was were will would"
    # "Hardcore Gang Member Sentenced"
    " callous career cowardly depraved drug veteran fentanyl hardcore heroin meth unrepentant"
)
# "Even gang members have mothers", "Unlike gang members, victims": small words, and never names.
_SMALL_WORDS = words(
    "old strike time almost also among anyway around before besides between certain counting except"
    " fewer first get give her here how including instead isn't just keep last later let likewise"
    " lots make maybe mostly nearly next nobody none nor often only or ordinary our past perhaps"
    " plenty probably protect punish put real remember send show so sometimes soon stop such take"
    " tell too true typically unlike usually very was we were within without worse yes yet you"
    " even former fully known more most much nearby never now numerous various whatever whether"
)
# "It's gang members we are after"
_CONTRACTED = later(
    r"(?:(?:he|here|how|it|let|she|that|there|what|where|who)'s|[a-z]+(?:'re|'ve|'ll|'d|n't))\Z",
    re.IGNORECASE,
)

# "Governor Pardons Gang Member": what somebody does, and the name of no gang.
_DOES = words(
    "are is was were"
    " accuses acquits admits aids attacks backs bans bars battles beats blames blasts books busts"
    " buys calls catches chases clears confronts condemns corners cuts defends denies deports"
    " detains executes exonerates exposes extradites faces fatally fights files flags forgives"
    " frees gets gives grants grills gives halts hears helps hits holds honors hunts identifies"
    " imprisons interviews jails keeps kills lands launches leads lets links locks loses meets"
    " mourns moves names needs offers orders ousts pardons paroles probes prosecutes protects"
    " puts questions raids recalls rejects releases remands resentences returns reveals robs rules"
    " sees sends serves settles shields shoots shows slams slays spares stabs stops sues sends"
    " sues takes tells thanks throws tracks traps tries turns upholds uses visits warns wants"
    " welcomes wounds"
    # "DA Says Gang Member Will Never Be Free"
    " argues believes claims concludes confirms declares decides expects fears hopes insists knows"
    " predicts promises proves says suspects swears testifies thinks vows wishes"
)
# "Elm Heights Gang Member": where a gang is, and no verb.
_PLACES = words(
    "acres apartments courts falls flats gardens greens heights hills homes houses lakes meadows"
    " oaks pines projects rapids shores springs terraces towers villas woods"
)
_VERB_AFTER = later(
    r"\b(?:[A-Za-z]{2,}ed|Admits|Are|Caught|Dies|Faces?|Found|Gets?|Goes|Guilty|Held|Is|Pleads?"
    r"|Receives?|Sent|Shot|Slain|To|Was|Will)\b"
)

# "a 9 Trey gang member", "Nine Trey Bloods gang members", "a 400 Block gang member"
_NUMBERED = ("Trey", "Brim", "Brims")
_NUMBERS = words("8 9 30 59 83 99 eight nine")
# "an East New York gang member": there it is part of a name.
_NEW = frozenset(("Bedford", "Brunswick", "Haven", "Jersey", "London", "Mexico", "Orleans", "York"))
# "Parole Denied for Elm City Gang Member"
_COUNT_END = later(r"(?<=\s)(?:Two|Three|Four|Five|Six|\d+)\s\Z")
_OF_NAMED = tuple(f" {one} " for one in ("against", "by", "for", "from", "of"))
_NTH_LOUD = later(r"(?<=\d)(?:St|Nd|Rd|Th|S)\b|'S\b")
_NTH = later(r"\d+(?:st|nd|rd|th) ")

# "a Black gang member", but "a Black Disciples gang member"
_PEOPLES = words("african american asian black hispanic indigenous latina latino mexican white")

_OF_PEOPLES = ("criminal street ", "prison ", "street ")


def gang_before(setting: Setting) -> str:
    """Return the name that stands before the label with its space; empty where there is none.

    A word before it that says the same as "alleged" goes with it: "a documented Elm gang member".
    """
    if setting.term.isupper():
        # "ELM STREET GANG MEMBER SENTENCED"
        name = gang_before(_in_small(setting))
        return name if name and setting.before.endswith(name.upper()) else ""
    if not _TERM.match(setting.term):
        return ""
    name = _name_before(setting)
    if not name:
        return ""
    rest = setting.before[: -len(name)][-_LONGEST_BEFORE:]
    listed = _LISTED.search(rest) or _RIVAL.search(rest)
    whole = f"{listed.group()}{name}" if listed else name
    is_named = _COUNT_END.sub("", rest).lower().endswith(_OF_NAMED) or _heads_line(whole, setting)
    is_part = not is_named and is_capitalized_throughout(setting)
    return "" if is_part else whole


def _in_small(setting: Setting) -> Setting:
    """Return a line in capitals as a headline has it: "18th Street Gang Member Gets Life"."""
    before, term, after = (
        _NTH_LOUD.sub(lambda one: one[0].lower(), one.title())
        for one in (setting.line_before, setting.term, setting.line_after)
    )
    return setting._replace(before=before, term=term, after=after)


def _heads_line(name: str, setting: Setting) -> bool:
    """Tell whether a name is all that a headline has before the label: "Bronx Gang Member"."""
    if name not in (_COUNT.sub("", setting.before), setting.before.lstrip()):
        return False
    *subject, last = name.lower().split()
    return not (subject and _is_done(subject[-1], last, setting))


def _is_done(subject: str, last: str, setting: Setting) -> bool:
    """Tell whether a headline's last word before the label is its verb: "Feds Freeze"."""
    if last in _DOES:
        return True
    if last in FIRST_NAMES or last in _PLACES or OWN_NAME.search(f" {last.title()}"):
        return False
    if subject in ACTORS:
        return True
    # "Los Lobos Gang Member in Court"
    is_verb = last.endswith("s") and not last.endswith(("ss", "us", "'s")) and subject != "los"
    return is_verb and not _VERB_AFTER.search(setting.line_after)


def _name_before(setting: Setting) -> str:
    near = setting.before[-_LONGEST_BEFORE:]
    if near.endswith("'s "):
        # "California's gang members", "Today's gang members"
        return ""
    if near.endswith(") "):
        whole = _WITH_LETTERS_BEFORE.search(setting.before[-2 * _LONGEST_BEFORE :])
        return _without_first(whole[1]) if whole else ""
    if near.endswith(('" ', "\u201d ")):
        return quoted_name(near)
    if long := _LONG_NAME_BEFORE.search(near):
        return f"{name_at_end(long[1], is_described=False)}{long[2]}"
    match = _NAME_BEFORE.search(near)
    name = name_at_end(match[1]) if match else ""
    is_nth = _NTH.fullmatch(name) and not setting.term.startswith("Street")
    if match is None or is_nth or name in _KINDS:
        # "A 12th gang member" is the twelfth of one gang; "Street gang leader", at the head of
        # a line, has a capital for that.
        return ""
    return name or _of_people(match[1], setting)


def _without_first(run: str) -> str:
    """Return "Elm Mob (EM) " for "An Elm Mob (EM) ", which begins a sentence."""
    first, _, rest = run.partition(" ")
    return rest if first.lower() in _NO_NAMES and rest else run


def _of_people(run: str, setting: Setting) -> str:
    """Return "Mexican " before "prison gang member" or "street": the gang is of a people there."""
    last = run.rsplit(maxsplit=1)[-1]
    is_people = last.lower() in _PEOPLES and last[0].isupper()
    return f"{last} " if is_people and setting.term.lower().startswith(_OF_PEOPLES) else ""


def name_at_end(run: str, *, is_described: bool = True) -> str:
    """Return the words at the end of a run that can be of a name, each with its space."""
    kept: list[str] = []
    for word in reversed(run.split()):
        if kept and _is_numbered(kept[0], word.lower()):
            kept.insert(0, word)
            break
        if word == "New" and kept and kept[0] in _NEW:
            kept.insert(0, word)
            continue
        is_name = not is_described or word.lower() in FIRST_NAMES or not _DESCRIBES.search(word)
        if word.lower() in _NO_NAMES or word.isdecimal() or not is_name:
            break
        if not kept and _is_small(word.lower()):
            break
        kept.insert(0, word)
    return "".join(f"{word} " for word in kept)


def _is_small(word: str) -> bool:
    """Tell whether a word right before the label says of how many, or of what people."""
    return word in _PEOPLES or word in _SMALL_WORDS or _CONTRACTED.match(word) is not None


def _is_numbered(name: str, number: str) -> bool:
    return number.isdecimal() if name == "Block" else name in _NUMBERED and number in _NUMBERS


def of_gang(name: str, rule: Rule, form: str, setting: Setting) -> tuple[Rule, Setting]:
    """Return a rule and a setting with the gang's name moved from the one into the other."""
    street = "Street" if setting.term.startswith(("Street", "STREET")) else ""
    rival = name if name.startswith(("opposing ", "rival ")) else ""
    whole = f"{rival or _LISTED_FIRST.sub('', name)}{street}".strip()
    # "a Harlow gang", but "the Mill Street Boys gang"
    is_long = _LONG_NAME_BEFORE.match(f"{whole} ")
    is_one = (
        is_long
        or whole.startswith(('"', "\u201c"))
        or OWN_NAME.search(whole)
        or _IS_LETTERS.match(whole)
        or is_told_of(whole, setting)
    )
    article = "the" if is_one else article_for(whole)
    active = "active " if name.lower().startswith("active ") else ""
    said = rf"{active}\1 {article} {whole} \2gang"
    named = rf"{active}\1 the {whole} {{the_gang}} gang"
    texts = tuple(_IN_NAMED.sub(named, _IN_GANG.sub(said, one)) for one in rule.suggestions[form])
    if _ON_LIST.match(name) and _ALLEGED_IN in texts[0]:
        texts = (*texts, texts[0].replace(_ALLEGED_IN, LISTED_IN))
    moved = rule._replace(suggestions={**rule.suggestions, form: texts})
    return moved, setting._replace(before=setting.before[: -len(name)])
