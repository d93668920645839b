"""What follows a label, where it goes with the right words: "a person from Elm who uses drugs".

A person-first phrase ends in a noun of its own, to which what follows would belong: behind "a
person with a substance use disorder", "from Elm" says where the disorder is from.
"""

import re

from generator.lint.english.articles import Wording, agreeing
from generator.lint.english.deeds import IRREGULAR_PAST
from generator.lint.english.gangs import is_from, of_named, with_ties
from generator.lint.english.headlines import titled
from generator.lint.english.nouns import with_rest
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.dealing import SOLD_TO_AFTER
from generator.lint.wording.adjuncts import set_off
from generator.lint.wording.alike import said_of_each
from generator.lint.wording.asides import set_apart, with_brief_first
from generator.lint.wording.beside import said_once_of_all, with_article_again
from generator.lint.wording.counted import ACCUSED
from generator.lint.wording.custody import imprisoned_for, in_own_case
from generator.lint.wording.groups import held_with
from generator.lint.wording.having import who_are_charged
from generator.lint.wording.in_lists import last_in_list
from generator.lint.wording.in_state import ON_SUPERVISION, state_after, with_state
from generator.lint.wording.including import with_those_named
from generator.lint.wording.joined import (
    has_no_phrase,
    joined_to_clause,
    with_first,
)
from generator.lint.wording.killed import of_children
from generator.lint.wording.named import with_name, with_names_listed
from generator.lint.wording.outcomes import said_once, tried_for
from generator.lint.wording.parted import parted
from generator.lint.wording.phrase_after import (
    before_own_phrase,
    phrase_after,
)
from generator.lint.wording.protected import deeds_alone
from generator.lint.wording.relatives import owned, set_off_relative
from generator.lint.wording.tense import with_verbs
from generator.lint.wording.timed import before_participle, before_time
from generator.lint.wording.turned_round import turned_round
from generator.lint.wording.whom import with_whom
from generator.lint.wording.with_verb import with_predicate

_SUSPECT_AFTER = later(r"\ssuspect(?![\w'])", re.IGNORECASE)
# Nobody is accused of it "plain and simple".
_INSISTED_AFTER = later(r",?\s(?:plain|pure)\sand\ssimple\b(?=[,.;])")
_ON_REGISTRY_AFTER = later(r"\son\s(?:the|our|its|a)\s(?:\w+\s)?registry\b")
_TO_REGISTER = later(r"\brequired to register\b", re.IGNORECASE)
_DOING_AFTER = later(r"\s(?:hunting|looking|searching|trying|waiting)\s(?:for|to)\s")
_DID_NEXT = later(rf"\s(?:{IRREGULAR_PAST}|[a-z]{{2,}}ed)\b")
_ENDS_IN_VERB = later(r"\swho\s\w+\Z", re.IGNORECASE)
_STAYS = later(r"stay(?:s|ed|ing)?\b", re.IGNORECASE)
# "drug pushers operating near parks": who sells does so there.
_SELLS = later(r"\b(?:who (?:commit|sell|traffic)s?|sold|selling)\s\S+\Z")
_OPERATING_AFTER = later(
    r"\s(?:dealing|operating|selling|working)(?=\s(?:around|at|from|in|inside|near|on|out|outside)\s)"
)
_PREPOSITION_AFTER = later(
    r"\s(?:in(?!\sneed\sof\b)|into|at|on|from|by|near|of|out\sof|and|or)\s",
    re.IGNORECASE,
)
# "identifies at-risk youth and": to leave out which youth would leave nothing.
_IDENTIFIES_BEFORE = later(r"\bidentif(?:ied|ies|y|ying)\s(?:[a-z]+\s)?\Z")
_REST = later(
    r"\s(?:who|with|without|in|on|under|accused|born|convicted|exploited|exposed|suspected|alleged|listed|required"
    r"|formerly|once|previously|sentenced|thrice|twice|facing|serving|experiencing|wanted)\s",
    re.IGNORECASE,
)
_IN_RECOVERY = later(r"(?:an? )?(?:person|people) in recovery", re.IGNORECASE)
_DOING_WHERE = later(r"\s(?:hiding|lurking|prowling|trolling)\s")
# "a person on parole in a gang" would be on parole there.
_GANG_TITLED = (" Gang", " Gangs")
_HELD_STATE = later(r"\s(?:in\s(?:custody|jail|prison)|on\s)", re.IGNORECASE)
_OF_GANG = later(r" (?:alleged to be in|in|listed as belonging to) .*\bgangs?\Z", re.IGNORECASE)
_PARTICIPLE = later(r"\s(?:(convicted)|accused|alleged|required|suspected)\b")
_HEAD = later(r"\b(?:person|people|individuals?)\b", re.IGNORECASE)
# "homeless people camped behind the courthouse", "a homeless man well known to police"
_STAYING_AFTER = later(
    r"\s(?:asleep|passed\sout|camped|camping|gathered|living|parked|sheltering|sleeping|staying"
    r"|(?:well\s)?known)\b"
)
_STATES = ("experiencing homelessness", "was intoxicated")
# "sex workers work the corner" would say it twice.
_WORKS_AFTER = later(r"\s(?:who\s)?work(?:s|ed|ing)?\b")
_WORKER = ("sex worker", "sex workers", "Sex workers")
_HELD_AT_END = later(
    r"\b(deaths?|escapes?|overdoses?|suicides?) (?:in|from) custody\Z", re.IGNORECASE
)
# "The dealer sold to students": without the label, nobody is told what he sold.
_SELLING = later(r"((?:an? |the )?(?:person|people)) accused of selling ([\w ]+)", re.IGNORECASE)
# "serve as mules, carrying cocaine": it is said once what they carry.
_CARRYING = later(
    r"\A(?!an? |the |people |person ).*\bcarr(?:y|ies|ied|ying) drugs\Z", re.IGNORECASE
)
_CARRYING_AFTER = later(
    r",?\s(?:bringing|carrying|delivering|ferrying|hauling|moving|smuggling|transporting)"
    r"(?=\s(?!and\b|it\b|or\b|them\b)[\w$])"
)
_HELD_AFTER = later(
    r"\s(?:in|from)\s(?:[a-z]+\s){0,2}(?:custody|detention|jails?|prisons?)\b", re.IGNORECASE
)
_OF_PLACE = later(r"\sof\s([A-Z]\w+(?:\s[A-Z]\w+)?)\Z")
_WHERE = later(r"\s(?:across|around|from|throughout|\w+wide)\b")
_IN_SYSTEM = " in the justice system"


def _carrying(wording: Wording, setting: Setting) -> Wording | None:
    """Return "carry cocaine" for "serve as mules, carrying cocaine", or None."""
    first = wording.suggestions[0]
    carrying = None if wording.after or not first.endswith(" drugs") else _CARRYING.search(first)
    goes_on = _CARRYING_AFTER.match(setting.line_after) if carrying else None
    if goes_on is None:
        return None
    said = (one.removesuffix(" drugs") for one in wording.suggestions if _CARRYING.search(one))
    return wording._replace(suggestions=tuple(said), after=goes_on.end())


def with_what_follows(wording: Wording, setting: Setting) -> Wording:
    """Join what follows to the suggestion's own clause, or take it in before that."""
    if said := (
        with_predicate(wording, setting)
        or imprisoned_for(wording, setting)
        or _held_once(wording, setting)
        or _with_goods(wording, setting)
        or _carrying(wording, setting)
        or set_off_relative(wording, setting)
    ):
        return said
    # After "the addict's mother", the clause is the mother's.
    if wording.after:
        return set_off(with_rest(wording, setting), setting)
    wording = who_are_charged(in_own_case(wording, setting), setting)
    joined = _joined_to_what_follows(wording, setting)
    wording = said_of_each(with_article_again(joined, setting), setting.after)
    wording = last_in_list(turned_round(wording, setting), setting)
    return with_those_named(parted(wording, setting), setting)


def _with_goods(wording: Wording, setting: Setting) -> Wording | None:
    """Return "person sold drugs" for the dealer who "sold to students", or None."""
    is_said = setting.term.lower().startswith(("accused", "alleged"))
    sold = None if is_said or wording.after else SOLD_TO_AFTER.match(setting.after)
    goods = _SELLING.fullmatch(wording.suggestions[0]) if sold else None
    if sold is None or goods is None:
        return None
    return wording._replace(suggestions=(f"{goods[1]} {sold[1]} {goods[2]}",), after=sold.end())


def _held_once(wording: Wording, setting: Setting) -> Wording | None:
    """Return "deaths" for "inmate deaths" in county custody, or None."""
    if wording.after or not _HELD_AFTER.match(setting.after):
        return None
    texts = tuple(_HELD_AT_END.sub(r"\1", one) for one in wording.suggestions)
    return wording._replace(suggestions=texts) if texts != wording.suggestions else None


def _joined_to_what_follows(wording: Wording, setting: Setting) -> Wording:
    if _WORKS_AFTER.match(setting.after) and wording.suggestions[0].endswith(_WORKER):
        wording = wording._replace(
            suggestions=with_first(wording.suggestions, lambda one: "who s" in one)
        )
    if joined := joined_to_clause(wording, setting) or said_once_of_all(wording, setting):
        return joined
    if said := _said_already(wording.suggestions[0], setting):
        return wording._replace(after=said)
    return (
        tried_for(wording, setting)
        or set_apart(wording, setting)
        or _with_its_own(wording, setting)
    )


def _with_its_own(wording: Wording, setting: Setting) -> Wording:
    if said := (
        held_with(wording, setting) or said_once(wording, setting) or of_children(wording, setting)
    ):
        return said
    texts, named = of_named(wording.suggestions, setting)
    if named:
        return wording._replace(suggestions=texts, after=named)
    if called := with_name(wording, setting) or with_names_listed(wording, setting):
        return called
    if _REST.search(wording.suggestions[0]) and (moved := _with_place(wording, setting)):
        return moved
    return Wording(_before_phrase(wording.suggestions, setting), wording.before, wording.after)


def _said_already(suggestion: str, setting: Setting) -> int:
    """Return the length of what follows and adds nothing: "a serial killer suspect"."""
    insisted = _INSISTED_AFTER.match(setting.after)
    if insisted and ACCUSED.search(suggestion):
        return insisted.end()
    suspect = _SUSPECT_AFTER.match(setting.after)
    if suspect and ACCUSED.search(suggestion):
        return suspect.end()
    listed = _ON_REGISTRY_AFTER.match(setting.after)
    if listed and (_TO_REGISTER.search(suggestion) or suggestion.endswith(" on the registry")):
        return listed.end()
    operating = _OPERATING_AFTER.match(setting.after)
    return operating.end() if operating and _SELLS.search(suggestion) else 0


def _with_place(wording: Wording, setting: Setting) -> Wording | None:
    """Return wording with a phrase that follows behind its noun: "a person from Elm with ..."."""
    if _ENDS_IN_VERB.search(setting.term) or _STAYS.match(wording.suggestions[0]):
        # "dealers who sold from two motels", "stayed clean in jail"
        return None
    escaped = wording.suggestions[0].lower().endswith(" escaped from custody")
    if escaped and setting.after.lower().startswith(" in custody"):
        # "Escaped prisoner in custody after 14 hours" is a whole headline.
        back = " Back" if setting.term.istitle() else " back"
        return wording._replace(suggestions=tuple(one + back for one in wording.suggestions))
    state = state_after(setting, wording.suggestions[0])
    place = state or phrase_after(setting, wording.suggestions[0])
    return with_state(wording, setting, place) or _with_phrase(wording, setting, place, state)


def _with_phrase(wording: Wording, setting: Setting, place: str, state: str) -> Wording | None:
    if not place or (not state and is_from(wording.suggestions[0], place)):
        return None
    if by_owner := owned(wording, setting, place):
        return by_owner
    if named := _OF_PLACE.match(place):
        # "the drug lord of Pell River"
        place, length = f" from {named[1]}", len(place)
        moved = wording._replace(
            suggestions=tuple(_placed(one, place) for one in wording.suggestions)
        )
        return moved._replace(after=moved.after + length)
    if not place.startswith(" from ") and any(map(_IN_RECOVERY.fullmatch, wording.suggestions)):
        # "the person in recovery down the hall"
        return wording._replace(suggestions=with_first(wording.suggestions, _is_in_recovery))
    if not state and ON_SUPERVISION.match(place) and not has_no_phrase(wording.suggestions[0]):
        # "on lifetime supervision" would stand between the people and what they were convicted of.
        did = _DID_NEXT.match(setting.after[len(place) :])
        said = with_verbs(wording.suggestions, setting, past=bool(did))
        return wording._replace(suggestions=said)
    is_held = _HELD_STATE.match(state) is not None
    texts = (_placed(one, place, is_state=is_held) for one in wording.suggestions)
    # "addicts in treatment": that is what they are treated for.
    texts = (one.replace("in treatment with ", "in treatment for ") for one in texts)
    moved = wording._replace(suggestions=tuple(texts))
    rest = setting._replace(after=setting.after[len(place) :])
    if _DOING_AFTER.match(rest.after):
        # "predators out there looking for children"
        moved = moved._replace(suggestions=with_verbs(moved.suggestions, rest))
    # "from Elm arrested in May", "in a red cap seen near the school"
    said = before_participle(moved.suggestions, rest)
    moved = joined_to_clause(moved, rest) or moved._replace(suggestions=said)
    return moved._replace(after=moved.after + len(place))


def _is_in_recovery(suggestion: str) -> bool:
    return _IN_RECOVERY.fullmatch(suggestion) is not None


def _before_phrase(suggestions: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    """Return suggestions in a form, or an order, in which a phrase that follows goes right."""
    after = setting.after
    if said := deeds_alone(suggestions, setting) or before_own_phrase(suggestions, after):
        return said
    if timed := before_time(suggestions, after) or with_ties(suggestions, setting):
        return timed
    if _PREPOSITION_AFTER.match(after) and not _IDENTIFIES_BEFORE.search(setting.before[-30:]):
        return with_brief_first(suggestions, setting)
    if _STAYING_AFTER.match(after) and suggestions[0].endswith(_STATES):
        return with_first(suggestions, has_no_phrase)
    return with_whom(suggestions, setting) or before_participle(suggestions, setting)


def _placed(suggestion: str, place: str, *, is_state: bool = False) -> str:
    """Return a suggestion with what follows behind its noun: "a person from Elm with ..."."""
    if suggestion.endswith(_IN_SYSTEM) and _WHERE.match(place):
        return suggestion + place
    head = _HEAD.search(suggestion)
    match = _REST.search(suggestion, head.end() if head else 0)
    at = match.start() if match else len(suggestion)
    if " of " in suggestion[:at]:
        # "cases of people serving life sentences across the state"
        at = len(suggestion)
    rest = suggestion[at:]
    if is_state and _OF_GANG.fullmatch(rest):
        who = f" who {agreeing(suggestion, 'is', 'are')}"
        place += titled(who) if rest.endswith(_GANG_TITLED) else who
    if _DOING_WHERE.match(place) and (said := _PARTICIPLE.match(rest)):
        # "people hiding abroad who are accused of rape"
        be = ("was", "were") if said[1] else ("is", "are")
        place = f"{place} who {agreeing(suggestion, *be)}"
    return f"{suggestion[:at]}{place}{rest}"
