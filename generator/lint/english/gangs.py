"""What is said of people in a gang, where its name or what they did follows."""

import re
from functools import lru_cache

from generator.lint.english.articles import agreeing
from generator.lint.english.gang_names import OWN_NAME
from generator.lint.english.headlines import (
    CONNECTORS,
    could_be_verb,
    is_capitalized_throughout,
    titled,
)
from generator.lint.english.main_verb import is_verb_of_head
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

# "a gang member convicted of murder": a gang was convicted of nothing.
_DONE_TO_MEMBER = later(
    r"\s(?:(?:accused|arrested|caught|charged|convicted|found|identified|implicated|indicted|involved|jailed|killed"
    r"|linked|named|prosecuted|released|responsible|sentenced|shot)\b"
    # "said that gang members shot a rival": that is what they did.
    r"(?!\s(?:an?|another|at|each|every|her|him|his|it|its|one|our|that|the|their|them|this"
    r"|those|three|two|us|\d+|[A-Z]\w+)\b)"
    r"|(?:(?:actively\s)?participating|aiming|associating|attacking|attempting|carrying|claiming"
    r"|committing|dealing|distributing|driving|facilitating|fighting|firing|flashing|fleeing|holding|living|looking|operating"
    r"|possessing|riding|robbing|running|selling|shooting|standing|threatening|trying|walking"
    r"|wearing|(serving|wanted|known\sas))\b)"
)
# "Gang Member Charged in Robbery": in a headline that is its verb, unless another one comes.
_HEADLINE_DONE = later(
    r"\s(?:Arraigned|Arrested|Charged|Connected|Convicted|Found|Held|Identified|Indicted|Jailed"
    r"|Killed|Linked|Resentenced|Sentenced|Shot|Tied)(?=\s(?:After|as|As|at|At|by|By|During|Following|for"
    r"|For|From|from|Guilty|in|In|of|Of|on|On|to|To|With|with)\b|\Z)"
)
_HEADLINE_VERB = later(
    r"\b(?:Admits|Agrees|Appears|Arraigned|Arrested|Asks|Convicted|Denied|Dies|Enters|Escapes"
    r"|Extradited|Faces|Found|Gets|Goes|Has|Is|Leads|Loses|Makes|Ordered|Pleads|Receives|Released"
    r"|Remains|Returned|Seeks|Sentenced|Stands|Surrenders|Takes|Tells|Testifies|Turns|Waives|Was"
    r"|Will|Wins)\b"
)
# "a gang member accused of firing into a crowd"
_IN_COURT_AFTER = later(r"\s(?:accused|arrested|charged|convicted|indicted|prosecuted|sentenced)\b")
_ALLEGED = " alleged to be in "
_BEING = ("being in a gang", "identified as being in a gang")
_DOING_AFTER = later(
    r"\s(?:[a-z]+ly\s)?(?!during\b|following\b|including\b|regarding\b)[a-z]{3,}ing\s"
)
# "gang members armed with rifles": in no headline is that the verb.
_ARMED_AFTER = later(
    r"\s(?:armed\swith|carrying|driving|wearing|dressed\s(?:as|in)|hiding|looking\sfor|waiting)\s"
)
# "He and other gang members shot at a car": that is what they did.
_AND_OTHERS_BEFORE = later(
    r"\sand\s(?:(?:the|his|her|their|several|two|three|four|five|\d+)\s){0,2}"
    r"(?:another|fellow|other)\s\Z"
)
_VERB_BEFORE = later(
    r"\b(?:is|was|are|were|has|had|have|said|(?:announc|oppos|report|support|seek|identif)\w*"
    r"|[a-z]{3,}(?:ed|es|ing))\b"
)
_VERB_LATER = later(r"\s\w+[^.;]{0,80}?\s(?:is|was|are|were|has|had|have|may|might|will)\b")
_GANG = (" gang", " gangs")
_ALLEGED_TITLED = ("Person Alleged ", "People Alleged ", "Person Who Has Acknowledged Being ")
_GANG_TITLED = (" Gang", " Gangs")
_ACROSS = (" across ", " around ", " throughout ")
# "An expert testified that Hale is a gang member": whose word it is is told.
_SAID_BEFORE = later(
    r"\b(?:alleg|argu|contend|prove[ds]?\b|said|show|testif|told)\w*\s(?:[a-z]+\s){0,3}that\s"
    r"(?:[\w.']+\s){1,4}(?:is|are|was|were)\s(?:an?\s)?\Z"
    r"|\ballegedly\s(?:is|are|was|were)\s(?:an?\s)?\Z"
    # "The beating was allegedly ordered by a gang member"
    r"|\ballegedly\s(?:[a-z]+\s){1,4}by\s(?:(?:an?|another|other|several|three|two)\s){0,2}\Z"
)
# "According to trial testimony, Moss shot Elm gang member Lowe": witnesses said so, under oath.
_TESTIFIED = later(
    r"\b[Aa]ccording\sto\s(?:the\s)?(?:trial\s(?:evidence|testimony)"
    r"|(?:evidence|testimony)\s(?:at|during|from)\s(?:her|his|the|their)?\s?trial)\b"
)
_PROVED = later(r"\b(?:convict(?:ed|ion)|found\sguilty|sentenc(?:ed|ing))\b", re.IGNORECASE)
_UNPROVED = later(
    r"\b(?:acquit\w*|deadlock\w*|hung\sjury|mistrial|new\strial|not\sguilty|overturn\w*|retrial|vacat\w*)\b",
    re.IGNORECASE,
)
_OPEN = later(
    r"\b(?:alleg\w+|at\slarge|await\w*|believ\w+|charged|indict\w*|pending|suspect\w*|wanted)\b",
    re.IGNORECASE,
)
# "the conviction of gang members": no one gang is meant.
_OF_ANY_BEFORE = later(r"\b(?:against|among|between|by|from|of|to|with)\s\Z")
_NAMED_AFTER = later(
    r"\s(?:from|in|of|with)\sthe\s((?:[A-Z][\w']+\s){0,3}[A-Z][\w']+)(?:\sgang)?\b"
)
# "gang members associated with the Elm Kings": the people are, and not another gang.
_ASSOCIATED_AFTER = later(
    r"(\s(?:affiliated|associated))\swith\s(?:the\s)?((?:[A-Z][\w']+\s){0,3}[A-Z][\w']+)(\s(?:\w+\s)?gang)?\b"
)
_WHO = later(r"(?:an?\s)?(?:person|people)\b", re.IGNORECASE)
_ASSOCIATED = " or associated with it"
_ANY_ASSOCIATED = later(r"\bin (?:a gang|gangs) or associated with it\Z")
_OF_NAMED_AFTER = later(r"\sof\sthe\s((?:[A-Z][\w']+\s){0,3}[A-Z][\w']+)(?:\sgang)?\b")
_ANY_GANG = later(r"\bin (?:an? )?((?:rival |opposing )?)gangs?\Z")
# "in a criminal street gang"
_A_GANG = later(r" (in|led) an? ((?:[a-z]+ )*)gang\b")
_IN_ANY_GANG = later(r" (?:(alleged to be )|who (?:are|is) )?in (?:a gang|gangs)\Z", re.IGNORECASE)
# "met gang members in the hospital": no gang is there.
_PLACE_AFTER = later(
    r"\s(?:in|inside|at|on|outside|near|aboard)\s(?:(?:an?|each|every|her|his|its|our|that|the|their|this)\s)?(?:[\w']+\s){0,2}?"
    r"(?:beds?|bench(?:es)?|bus(?:es)?|cars?|cells?|class(?:es|rooms?)?|clinics?|clubs?|courthouses?"
    r"|courtrooms?|courts?|crowds?|databases?|dockets?|flights?|freeway|funerals?|gallery|gatherings?"
    r"|highway|homes?|hospitals?|houses?|jails?|list|lists|lobby|lot|meetings?|motels?|parks?|part(?:y|ies)|photos?"
    r"|platform|prisons?|programs?|restaurants?|roster|sample|schools?|sidewalk|stage|stations?"
    r"|stores?|stud(?:y|ies)|trains?|trucks?|vans?|videos?|wards?|yards?)\b",
    re.IGNORECASE,
)
_LONGEST_BEFORE = 60


def is_deed_of_others(setting: Setting) -> bool:
    """Tell whether what follows is what people did, and not done to them: "and others shot at"."""
    near = setting.sentence_before
    return bool(_AND_OTHERS_BEFORE.search(near)) and not _VERB_BEFORE.search(near)


def _is_doing_now(done: str, setting: Setting) -> bool:
    """Tell whether it is what somebody does who "is a gang member living in Elm"."""
    return done.endswith("ing") and setting.before.endswith((" is a ", " are "))


def with_who(suggestions: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    """Return suggestions with "who was" where a gang would seem to do what follows, or ()."""
    if suggestions[0].lower().startswith(_BEING) and _DOING_AFTER.match(setting.after):
        # "being gang members carrying guns"
        return tuple(f"{text} and" for text in suggestions)
    if passive := _in_headline(suggestions, setting):
        return passive
    armed = _ARMED_AFTER.match(setting.after)
    done = armed or _DONE_TO_MEMBER.match(setting.after)
    if done is None or setting.term.isupper() or not suggestions[0].endswith(_GANG):
        return ()
    if is_verb_of_head(setting):
        return ()
    # In a headline, "gang member convicted of murder" has its only verb there.
    if not (
        armed or _VERB_BEFORE.search(setting.sentence_before) or _VERB_LATER.match(setting.after)
    ):
        return ()
    is_now = not armed and (done[1] or _is_doing_now(done.group(), setting))
    one, several = ("is", "are") if is_now else ("was", "were")
    is_in_court = _IN_COURT_AFTER.match(setting.after) is not None
    return tuple(
        f"{text} and"
        if is_in_court and _ALLEGED in text
        else f"{text} {'and' if ' who ' in text else 'who'} {agreeing(text, one, several)}"
        for text in suggestions
    )


def _in_headline(suggestions: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    """Return "Person Alleged to Be in a Gang Is" before "Charged", or ()."""
    if setting.term.isupper():
        small = setting._replace(term=setting.term.title(), after=setting.after.title())
        upper = small._replace(before=setting.before.title())
        return tuple(map(str.upper, _in_headline(tuple(one.title() for one in suggestions), upper)))
    done = _HEADLINE_DONE.match(setting.line_after)
    is_said = done and suggestions[0].startswith(_ALLEGED_TITLED)
    if done is None or not is_said or not suggestions[0].endswith(_GANG_TITLED):
        return ()
    if _HEADLINE_VERB.search(setting.line_after, done.end()) or not _begins_headline(setting):
        return ()
    return tuple(f"{one} {agreeing(one, 'Is', 'Are')}" for one in suggestions)


def _begins_headline(setting: Setting) -> bool:
    """Tell whether only words that describe the label stand before it in its headline."""
    before = setting.line_before.split()
    if any(word.lower() in CONNECTORS or could_be_verb(word) for word in before):
        return False
    return is_capitalized_throughout(setting)


def is_from(suggestion: str, place: str) -> bool:
    """Tell whether what follows goes with the gang: "a rival gang member from Marlow"."""
    if not suggestion.endswith(_GANG):
        return False
    is_rival = " rival " in suggestion or " opposing " in suggestion
    return place.startswith(_ACROSS) or (is_rival and place.startswith(" from "))


def of_named(suggestions: tuple[str, ...], setting: Setting) -> tuple[tuple[str, ...], int]:
    """Return suggestions with the gang's name behind the label, and its length.

    "gang members from the Elm Kings" are people alleged to be in the Elm Kings.
    """
    if suggestions[0].endswith(_ASSOCIATED):
        return _with_associates(suggestions, setting)
    if setting.after.startswith((" associated ", " affiliated ")):
        return _with_associated(suggestions, setting)
    named = _NAMED_AFTER.match(setting.after) if suggestions[0].endswith(_GANG) else None
    if named is None or not OWN_NAME.search(f" {named[1]} "[:-1]):
        return suggestions, 0
    return tuple(_ANY_GANG.sub(rf"in the \1{named[1]}", one) for one in suggestions), named.end()


def _with_associated(suggestions: tuple[str, ...], setting: Setting) -> tuple[tuple[str, ...], int]:
    """Return "people associated" for gang members associated with the gang that is named."""
    named = _ASSOCIATED_AFTER.match(setting.after) if suggestions[0].endswith(_GANG) else None
    who = _WHO.match(suggestions[0]) if named else None
    if named is None or who is None:
        return suggestions, 0
    is_gang = named[3] or OWN_NAME.search(f" {named[2]} "[:-1])
    return ((f"{who[0]}{named[1]}",), named.end(1)) if is_gang else (suggestions, 0)


def _with_associates(suggestions: tuple[str, ...], setting: Setting) -> tuple[tuple[str, ...], int]:
    """Return "in the Elm Mob or associated with it" for members and associates of the Elm Mob."""
    named = _OF_NAMED_AFTER.match(setting.after)
    if named is None:
        return suggestions, 0
    joined = "and" if " and " in setting.term else "or"
    texts = (
        # "a Harlow gang member and associate of the Elm Mob": those are two gangs.
        _ANY_ASSOCIATED.sub(rf"in the {named[1]}{_ASSOCIATED}", one)
        if _ANY_ASSOCIATED.search(one)
        else one.removesuffix(_ASSOCIATED) + f" {joined} associated with the {named[1]}"
        for one in suggestions
    )
    return tuple(texts), named.end()


def with_ties(suggestions: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    """Return "with alleged gang ties" before "in the hospital", where no gang is; or ()."""
    last = suggestions[0].rpartition(" ")[2].lower()
    if last not in ("gang", "gangs") or not _PLACE_AFTER.match(setting.line_after):
        return ()
    texts = tuple(_IN_ANY_GANG.sub(_ties, one) for one in suggestions)
    return tuple(dict.fromkeys(texts)) if texts[0] != suggestions[0] else ()


def _ties(in_gang: re.Match[str]) -> str:
    said = f" with {'alleged ' if in_gang[1] else ''}gang ties"
    return titled(said) if in_gang[0].endswith(_GANG_TITLED) else said


def is_hedged(setting: Setting) -> bool:
    """Tell whether the sentence says who says so, or that it is only alleged."""
    if setting.after.startswith(" allegedly "):
        return True
    if _tells_testimony(setting.text) and not _OPEN.search(setting.sentence_around):
        return True
    return _SAID_BEFORE.search(setting.sentence_before[-2 * _LONGEST_BEFORE :]) is not None


@lru_cache(maxsize=8)
def _tells_testimony(text: str) -> bool:
    if _TESTIFIED.search(text) is None or _UNPROVED.search(text):
        return False
    return _PROVED.search(text) is not None


def in_any_gangs(text: str, setting: Setting) -> str:
    """Return "people in gangs" for "people in a gang" where no certain people are meant."""
    is_any = setting.term.endswith("s") and _OF_ANY_BEFORE.search(setting.before[-_LONGEST_BEFORE:])
    return _A_GANG.sub(r" \1 \2gangs", text) if is_any else text
