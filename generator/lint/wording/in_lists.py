"""Commas before a label: "a cruel, violent felon", "felons, and people on parole"."""

import re

from generator.lint.english.articles import Wording
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.word_sets import words

_LIST_BEFORE = later(r"\b[a-z]{3,}(?:s|ors|ren|men|people),\s\Z")
# "In recent weeks, parolees and probationers were checked"
_OPENING = later(
    r"\s*(?:After|Among|As|At|Because|Before|By|During|For|From|If|In|Last|Like|On|Once|Over|Since|Through|To|Under"
    r"|Until|When|While|With)\b[^,]*,\s\Z"
)
_LISTED_NOUN = later(r"\b(?:days|weeks|months|years|cases|times|ways|words|instances|says),\s\Z")
# "the homeless, addicts and others": these are people already.
_GROUPS = ("the disabled, ", "the elderly, ", "the homeless, ", "the unhoused, ", "the young, ")
# "a spiteful, violent felon", but "At a hospital, thieves took drugs"
_DESCRIBED = later(r"(?:([\w']+)\s)?\b([a-z]+),\s\Z")
_LONGEST_DESCRIBED = 40
_ADJECTIVE = later(r"[a-z]+(?:ous|ful|ive|less|able|ible|ic|ed|ent|ant|(?<!i)al)\Z")
_OF_PEOPLE = words(
    "abusive active addicted aggressive angry armed arrogant brazen brutal calculating callous"
    " career chronic conniving convicted cowardly cruel cunning cynical dangerous"
    " deadly defiant depraved deranged desperate determined deviant disabled disturbed drunk"
    " dysfunctional elderly erratic evil fearless female ferocious habitual hardened heartless"
    " homeless hostile immoral impulsive indigent indifferent infamous influential inhuman"
    " irresponsible jealous juvenile known lawless lethal local longtime male malevolent malicious"
    " manipulative menacing merciless murderous narcissistic nonviolent notorious opportunistic"
    " paranoid pathetic pathological persistent pitiless predatory prolific psychopathic racist"
    " reckless remorseless repeat repulsive ruthless sadistic savage selfish senseless serial"
    " serious shameless sociopathic soulless spiteful suicidal tough treacherous troubled twisted"
    " unemployed unpredictable unrepentant unscrupulous unstable vengeful veteran vicious vile"
    " vindictive violent volatile vulnerable wealthy wicked young"
)
# Words after which one of these is said of somebody else: "After the fight turned violent, felons"
_OPENERS = words(
    "although am as be became become been being but considered deemed gets getting got grew if is"
    " once remained remains seemed seems though turned turns unless until was when whenever while"
)
_ARE = words("are were")
_ALSO_NOUNS = words("criminal juvenile veteran")
_OF_CASE = later(
    r"\b(?:after|although|as|because|before|if|once|since|when|while)\b", re.IGNORECASE
)
_SAYS_AFTER = later(
    r"\s(?:add(?:ed)?|argued?|claim(?:ed)?|recall(?:ed)?|report(?:ed)?|said|say|testif(?:ied|y)"
    r"|told|warn(?:ed)?|wrote)\b"
)
_ONLY_ADJECTIVES = words(
    "chronically deeply extremely highly increasingly mentally more most severely these those"
    " truly utterly very"
)
_RARELY_NOUNS = ("ous", "ful", "less", "ible")
_FOR_ONE = words("a an another this")
_NAMED_AFTER = later(r"\s[A-Z]")


def adjective_before(setting: Setting) -> str:
    """Return the adjective that goes with the label behind a comma: "a cruel, violent felon".

    It is empty before other commas: "In general, juveniles are tried in Family Court".
    """
    if not setting.before.endswith(", ") or setting.term.lower().startswith("the "):
        return ""
    if setting.before.lower().endswith("criminal, "):
        # "a career criminal, drug dealer and pimp"
        return ""
    near = _DESCRIBED.search(setting.before[-_LONGEST_DESCRIBED:])
    # "No violent criminal, thief or killer is welcome"
    is_row = near and near[2] in _ALSO_NOUNS and setting.after.startswith((" and ", " or "))
    if near is None or is_row:
        return ""
    return near[2] if _is_of_people(near, setting) else ""


def _is_of_people(near: re.Match[str], setting: Setting) -> bool:
    """Tell whether the word before the comma can only go with the label."""
    first = (near[1] or "").lower()
    is_plural = setting.term.endswith("s")
    if is_plural and (setting.before.lower().endswith(_GROUPS) or near[0] == "homeless, "):
        return False
    if near[2] in _OF_PEOPLE:
        return first not in _OPENERS and not _is_of_subject(first, setting)
    if not _ADJECTIVE.match(near[2]) or first == "":
        return False
    if first in _ONLY_ADJECTIVES:
        return True
    # "a gleeful, violent felon" has one article for both; "At a trial, felon Hale" has two nouns.
    if first not in _FOR_ONE or is_plural or _NAMED_AFTER.match(setting.after):
        return False
    return near[2].endswith(_RARELY_NOUNS) or not _OPENING.fullmatch(setting.sentence_before)


def _is_of_subject(first: str, setting: Setting) -> bool:
    """Tell whether it is said of others: "When they are violent, inmates are moved"."""
    if first not in _ARE:
        return False
    return bool(_SAYS_AFTER.match(setting.after) or _OF_CASE.search(setting.sentence_before))


def last_in_list(wording: Wording, setting: Setting) -> Wording:
    """Return wording with the "and" of a list that the labels had between them."""
    if wording.before or not setting.before.endswith(", ") or " and " not in setting.term:
        return wording
    if not _LIST_BEFORE.search(setting.before) or _LISTED_NOUN.search(setting.before):
        return wording
    first = wording.suggestions[0]
    if _OPENING.fullmatch(setting.sentence_before) or " and " in first or " or " not in first:
        return wording
    return wording._replace(suggestions=tuple(f"and {one}" for one in wording.suggestions))
