"""What else somebody is, or became: "a felon-turned-mentor", "an addict and father of three"."""

import re

from generator.lint.english.articles import Wording, agreeing, article_for, is_plural
from generator.lint.english.capitals import begun_like, capital_first
from generator.lint.english.headlines import is_capitalized_throughout, titled
from generator.lint.english.person_first import in_past_tense, with_article
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.wording.clauses import with_former
from generator.lint.wording.known_as import past_life
from generator.lint.wording.names_after import name_after

# Folded text has spaces for hyphens. Few things that people become have two words.
_TURNED = later(
    r"\sturned\s((?:(?:addiction|bank|business|community|crime|defense|drug|high\sschool|law|life"
    r"|motivational|outreach|peer|police|public|recovery|social|state|substance\suse|tv|youth)\s"
    r"){0,2}[a-z]{3,}(?!'))(?=[\s,.;:!?]|\Z)(?!\s[a-z]+s')",
    re.IGNORECASE,
)
_PERSON = later(r"(formerly )?(?:incarcerated )?(?:person|people)\b(.*)", re.IGNORECASE)
_ONE = later(r"(?:incarcerated )?person\b", re.IGNORECASE)
_HELD = later(r"(?:formerly )?incarcerated (?:person|people)\Z", re.IGNORECASE)
# "a homeless woman-turned-advocate"
_UNHOUSED = later(
    r"\Aunhoused (?:man|person|woman)\Z"
    r"|\A(?:man|person|woman) (?:experiencing homelessness|without (?:stable )?housing)\Z",
    re.IGNORECASE,
)
_STATE = later(r" with (?=.*\b(?:addiction|alcohol|disorder|mental))", re.IGNORECASE)
_IN_CUSTODY = later(r" in (?:custody|prison)\Z", re.IGNORECASE)
_AND_ALSO = later(
    r"\sand\s((?:father|grandfather|grandmother|husband|mother|parent|veteran|wife)"
    r"(?:\sof\s(?:an?|one|two|three|four|five|six|\d+))?)(?!\sfigure|\sof\s)(?=[,.;]|\s[a-z]|\Z)"
)
# "Recovering addict and mother of three Dana Price spoke"
_ALSO_NAMED = later(
    r"\sand\s((?:father|grandfather|grandmother|mother|parent|veteran)"
    r"(?:\sof\s(?:one|two|three|four|five|six|\d+))?)\s((?:[A-Z][\w.'-]+\s){1,2}[A-Z][\w'-]+)(?=(,?)\s[a-z])"
)
_AND_RETIRED = later(
    r"\sand\s(certified|former|licensed|longtime|part\stime|published|retired|trained)"
    r"\s(?:[a-z]+\s)?[a-z]+[,.]"
)
# "a convicted murderer and former golfer", who is one person; "and former wife" is another
_AND_FORMER = later(
    r"\sand\s(?:former|onetime|one\stime|retired)\s(?!(?:[a-z]+\s)?(?:accomplice|associate|boss|boyfriend|business"
    r"|cellmate|classmate|co\s?defendant|colleague|co\s?worker|employer|fianc\S+|friend|girlfriend|husband"
    r"|landlord|lover|neighbor|partner|roommate|spouse|victim|wife"
    # These are labels with words of their own.
    r"|addict|alcoholic|burglar|convict|dealer|drunk|felon|gangster|inmate|junkie|member|offender|pimp|prisoner"
    r"|prostitute|robber|thief|trafficker|user)\b)",
    re.IGNORECASE,
)
# No name follows: "Former Pro Golfer Seeks Parole".
_JOB = later(r"(?:[a-z'-]+\s){0,3}?[a-z'-]+(?:\s[a-z]+(?!\s[A-Z])|[^\w\s]|\Z)")
_JOB_IN_HEADLINE = later(
    r"(?:[A-Z][\w-]+\s)?(?i:(?:[a-z-]+(?:er|eer|ian|ist|man|or|yst)|athlete|captain|chef|chief|clerk"
    r"|coach|cop|deacon|guard|judge|marine|model|monk|nurse|nun|official|pastor|president|priest"
    r"|principal|rabbi|student|treasurer|tutor))"
    r"(?=\Z|\s(?:[A-Z]\w+(?:ed|s|ED|S)|(?i:at|for|from|in|of|on|to|who|with))\b)"
)
_SEVERAL_AFTER = later(r"[^,.;]{0,60}\b(?:are|both|each|have|were)\b")
_ONE_BEFORE = later(r"\b(?:an?|another|one|that|the|this)\s\Z", re.IGNORECASE)
_IN_ROW_BEFORE = later(r",\san?\s(?:[\w-]+\s){0,3}[a-z]+,\s\Z")
_ARTICLE = later(r"\b[Aa]n?\s\Z")
# "turned violent", "turned himself in" are verbs.
_NOT_BECOME = later(
    r"(?:against|an?|around|away|back|down|from|her\w*|him\w*|his|into|its?|itself|my|off|on|our"
    r"|out|over|state'?s|that|the|their|them\w*|this|to|up|violent|deadly|angry)\b",
    re.IGNORECASE,
)
# Nobody has accused the informant: the label only says what he did before.
_TELLS = ("cooperator", "informant", "source", "witness")
_ACCUSED = later(r" accused of (selling|trafficking) ")
_DONE = {"selling": "sold", "trafficking": "trafficked"}
# "From Drug Dealer to Deacon": what somebody was, and has become.
_TO_AFTER = later(
    r"\sto\s(?:an?\s)?(?:[a-z]+\s)?(?:activist|advocate|author|chef|citizen|coach|college|counselor"
    r"|deacon|entrepreneur|father|graduate|grandfather|leader|lawyer|mentor|minister|mother|owner|parent"
    r"|pastor|peer|preacher|scholar|speaker|student|success|teacher|volunteer|worker)\b",
    re.IGNORECASE,
)
_IN_GANG = later(r"\bin (an? (?:[a-z]+ )?gang)\Z", re.IGNORECASE)
_SELLING = later(r"\b(?:accused|convicted) of selling ([a-z]+)\Z", re.IGNORECASE)
# "became a lifer" is "began serving a life sentence", "became a felon" is "was convicted of".
_BEGIN = {"become": "begin", "becomes": "begins", "became": "began", "becoming": "beginning"}
_ENTERED = later(
    r"(?:person|people) (?:previously )?"
    r"(convicted of (?!being\b).+|on (?:parole|probation)|serving .+)"
    r"|(incarcerated) (?:person|people)|(?:person|people) with (?:an? )?(felony) convictions?"
)
# "became a prisoner of debt", "an inmate and a mentor": that is another story.
_ENTERED_AFTER = later(
    r"\s*(?:[.,;:!?)\"\u201d]|\Z)|\s(?:after|again|as|at|because|before|by|during|for|in|on|since"
    r"|thanks|through|under|when|while)\b|\sand\s(?:could|had|has|he|lost|never|she|then|they|was|were)\b"
)
_STOPS = later(r"\s*(?:[,.;:!?)]|\Z)")
_KNOWN_AFTER = later(r"\s(?:(?:only|now)\s)?(?:called|identified|known|named)\s")
# "Once a drug dealer himself, Hale now", "Hale, once a burglar, now"
_ONCE_BEFORE = later(r"(?:\A|[.!?:\x1d\x1e]\s?|,\s)([Oo]nce\s(?:an?\s)?)\Z")
_SELF_AFTER = later(r"(?:\s(?:herself|himself))?,(?!\s(?:always|now|today)\s(?:an?|the)\b)")
_ONE_PERSON = later(
    r"(?:an? )?person (?:who was (?P<state>in .+)"
    r"|with (?P<ill>(?!.*\bconviction).+)|who (?P<did>[a-z]+ed|led|sold|stole) (?P<what>.+))"
)
_PARTICIPLES = {"stole": "stolen"}
_LONGEST_ONCE = 20
_WHEN_AFTER = later(r"\s(?:in\s(?:\d|[A-Z])|last\s|on\s[A-Z]|after\s)")


def came_to_be(text: str, become: str, after: str, *, have: bool) -> str:
    """Return "began serving a life sentence" for "became a lifer", and nothing for others."""
    entered, become = _ENTERED.fullmatch(text), become.lower()
    if entered is None or not _ENTERED_AFTER.match(after):
        return ""
    if entered[1] and entered[1].startswith("serving "):
        doing = "to serve " if become == "becoming" else "serving "
        begin = "begun" if have else _BEGIN[become]
        return f"{begin} {doing}{entered[1].removeprefix('serving ')}"
    plural = is_plural(text)
    be = {"become": "been" if have else "be", "becoming": "being"}.get(become)
    be = be or (("are" if plural else "is") if become == "becomes" else "were" if plural else "was")
    felony = "convicted of felonies" if plural else "convicted of a felony"
    put = "placed " if (entered[1] or "").startswith("on ") else ""
    return f"{be} {put}{entered[1] or entered[2] or felony}"


def also(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Return wording for what somebody is besides: "a recovering addict and father of three"."""
    match = _AND_ALSO.match(setting.line_after)
    if match is None:
        return _also_named(plain, setting) or _and_another(plain, setting)
    person = [_PERSON.fullmatch(one) for one in plain]
    # "Hale, a felon, addict and father of two": the first of them took the article in.
    article = f"{article_for(match[1])} " if _IN_ROW_BEFORE.search(setting.before) else ""
    texts = tuple(f"{article}{match[1]}{_as_clause(one[2])}" for one in person if one and one[2])
    if not texts or not (person[0] and person[0][2]):
        return None
    return Wording(begun_like(plain[0], texts), after=match.end())


def _also_named(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Return "Dana Price, a mother of three who is in recovery," where a name follows, or None."""
    named = _ALSO_NAMED.match(setting.line_after)
    if named is None or setting.sentence_before.strip() or is_capitalized_throughout(setting):
        return None
    person = filter(None, map(_PERSON.fullmatch, plain))
    who, comma = f"{named[2]}, a {named[1]}", "" if named[3] else ","
    texts = tuple(f"{who}{_as_clause(one[2])}{comma}" for one in person if one[2])
    return Wording(texts, after=named.end()) if texts else None


def _and_another(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Return wording with an article for who somebody is, too: "and a retired nurse"."""
    match = _AND_RETIRED.match(setting.after)
    if match is None or is_plural(plain[0]) or not _ARTICLE.search(setting.before[-4:]):
        return _who_is_also(plain, setting)
    joined = f" and {article_for(match[1])}"
    texts = tuple(f"{one}{joined}" for one in plain if _PERSON.match(one))
    return Wording(texts, after=len(" and")) if texts else None


def _who_is_also(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Return "who is a" before "former golfer", which is said of the same person; or None."""
    match = _AND_FORMER.match(setting.line_after)
    is_loud = setting.is_capitalized and is_capitalized_throughout(setting)
    if match is None or not all(map(_ONE.match, plain)) or setting.term[-1:] in "sS":
        return None
    if not (is_loud or _ONE_BEFORE.search(setting.before[-_LONGEST_ONCE:])):
        return None
    rest = setting.line_after[match.end() :]
    is_one = _JOB_IN_HEADLINE.match(rest) if is_loud else _JOB.match(rest)
    if not is_one or _SEVERAL_AFTER.match(rest):
        return None
    said = (f"{one} {'and' if ' who ' in one.lower() else 'who'} is a" for one in plain)
    return Wording(tuple(map(titled, said) if is_loud else said), after=len(" and"))


def _as_clause(behind: str) -> str:
    """Return " who is in recovery" for " in recovery": three children are not."""
    return (
        f" who is{behind}"
        if behind.startswith((" in ", " on ", " accused ", " alleged "))
        else behind
    )


def has_become(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Return wording for a label and what its person has become, or None."""
    if setting.before[-5:].lower() == "from " and _TO_AFTER.match(setting.after):
        return _from_what(plain)
    if once := _once_so(plain, setting):
        return once
    if not setting.after.startswith((" turned ", " Turned ")):
        return None
    # "a former burglar turned pastor"
    former = with_former(plain, setting)
    now = _changed(former.suggestions if former else plain, setting)
    return now._replace(before=former.before) if now and former else now


def _once_so(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Return "Having once sold drugs himself" for "Once a drug dealer himself", or None."""
    if not _SELF_AFTER.match(setting.after):
        return None
    once = _ONCE_BEFORE.search(setting.before[-_LONGEST_ONCE:])
    said = once and _having(in_past_tense(plain[0]))
    if once is None or not said:
        return None
    return Wording((capital_first(said) if once[1][0] == "O" else said,), len(once[1]))


def _having(text: str) -> str:
    """Return "having once sold drugs", "once in a gang" for who did or was so; or nothing."""
    person = _ONE_PERSON.fullmatch(text)
    if person is None:
        return ""
    if person["state"]:
        return f"once {person['state']}"
    if person["ill"]:
        ill = person["ill"]
        return f"having once had {ill if ill.startswith('a') else with_article(ill)}"
    return f"having once {_PARTICIPLES.get(person['did'], person['did'])} {person['what']}"


def _from_what(plain: tuple[str, ...]) -> Wording | None:
    """Return "selling drugs" for "From Drug Dealer to Deacon", or None."""
    if gang := _IN_GANG.search(plain[0]):
        said = f"life in {gang[1].lower()}"
    elif selling := _SELLING.search(plain[0]):
        said = f"selling {selling[1].lower()}"
    else:
        return None
    if plain[0].isupper():
        return Wording((said.upper(),))
    return Wording((titled(said) if plain[0][0].isupper() else said,))


def _changed(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    turned = _TURNED.match(setting.line_after)
    if turned is None or _NOT_BECOME.match(turned[1]):
        return None
    if _WHEN_AFTER.match(setting.line_after, turned.end()):
        # "The ex-con turned informant in 2019": the sentence has no other verb.
        return None
    texts = tuple(filter(None, (_became(one, turned[1]) for one in plain)))
    if not texts:
        return None
    if _KNOWN_AFTER.match(setting.line_after, turned.end()):
        # "an informant said to have sold drugs and known as": the drugs are not.
        texts = tuple(map(_and_is, texts)) if " " in texts[0] else texts
    texts, after = _with_name(texts, turned, setting)
    if is_capitalized_throughout(setting):
        texts = tuple(titled(one) for one in texts)
    return Wording(begun_like(plain[0], dict.fromkeys(texts)), after=after)


def _and_is(text: str) -> str:
    """Return a clause that "known as" may follow: "who formerly sold drugs and is"."""
    return f"{text} and is" if " who " in text else f"{text} and"


def _with_name(
    texts: tuple[str, ...], turned: re.Match[str], setting: Setting
) -> tuple[tuple[str, ...], int]:
    """Return "mentor Joe Hale, formerly in a gang," where a name follows, and how long it is."""
    end = turned.end()
    name = name_after(setting._replace(after=setting.after[end:]))
    if name is None or name.owner or not texts[0].startswith(f"{turned[1]} "):
        return texts, end
    comma = "" if _STOPS.match(setting.after[end + name.length :]) else ","
    told = (one.removeprefix(f"{turned[1]} ") for one in texts)
    clauses = (f"who has {one[5:]}" if one.startswith("with ") else one for one in told)
    said = tuple(f"{turned[1]} {name.text}, {one}{comma}" for one in clauses)
    return said, end + name.length


def _became(text: str, what: str) -> str:
    """Return what somebody is now, with what was said of them as it was: "who used drugs"."""
    if _UNHOUSED.search(text):
        return f"formerly unhoused {what}"
    person = _PERSON.fullmatch(text)
    if person is None:
        return ""
    if _HELD.fullmatch(text) or _IN_CUSTODY.search(text):
        return f"formerly incarcerated {what}"
    if _STATE.match(person[2]):
        has = agreeing(text, "has", "have")
        return what + _STATE.sub(f" who {has} had ", person[2], count=1)
    told = person[2]
    if not what.lower().endswith(_TELLS) and (past := past_life(text.lower())):
        return f"{what} {past}"
    if what.lower().endswith(_TELLS):
        told = _ACCUSED.sub(lambda did: f" said to have {_DONE[did[1]]} ", told)
    return what + in_past_tense(told).replace(" wanted ", " formerly wanted ", 1)
