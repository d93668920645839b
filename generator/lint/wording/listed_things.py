"""Other things in a list with a label: "draws pelicans and people who use drugs".

Behind a clause, whatever "and" joins to the label would be one more object of the clause: "people
who use drugs and pelicans". So it goes first.
"""

import re

from generator.lint.english.articles import Wording
from generator.lint.english.deeds import IRREGULAR_PAST
from generator.lint.english.headlines import is_capitalized_throughout
from generator.lint.kept.patterns import NUMBER, later
from generator.lint.setting import Setting

_ENDS_IN_CLAUSE = later(
    r"\b(?:who (?!are\b|is\b|was\b|were\b)[a-z]+(?: [a-z]+){0,5}"
    r"|(?:accused|convicted|suspected) of .+|with .*(?:disorders?|addictions?|convictions?))\Z",
    re.IGNORECASE,
)
# "parolees and drugs": nobody is on drugs there.
_ENDS_IN_ON = later(r"\bon (?:parole|probation)\Z", re.IGNORECASE)
_ON_DRUGS = later(r"\b(?:alcohol|drugs|narcotics|opioids)\Z", re.IGNORECASE)
# No verbs: "and helps", "and serves"; nor who is told of anew: "and others".
_NO_VERB = (
    r"(?!(?:(?:answer|arrest|assist|begin|break|call|charge|clear|close|collect|come|connect|deal|deliver"
    r"|drive|end|enter|face|file|find|follow|get|give|go|handle|help|keep|know|leave|live|make|mean"
    r"|move|need|offer|open|order|other|pay|prevent|promote|protect|provide|reduce|refer|reduce"
    r"|remain|report|return|run|save|say|see|seem|seize|sell|send|serve|speak|start|stop|suffer|support"
    r"|take|teach|tell|think|try|use|visit|wait|walk|want|win|work|write)e?s"
    r"|does|goes|others|theirs|tries|carries|relies|studies|supplies|this|thus|always|perhaps)\b)"
)
# These are labels themselves.
_LABELS = (
    r"(?!(?:abusers|addicts|alcoholics|arsonists|burglars|convicts|criminals|dealers|drunks|felons|fugitives"
    r"|gangsters|hookers|inmates|junkies|killers|molesters|murderers|offenders|parolees|pimps|predators"
    r"|prisoners|probationers|prostitutes|pushers|rapists|robbers|shoplifters|squatters|thieves|thugs"
    r"|traffickers|users|vagrants)\b)"
)
_SEVERAL = rf"{_LABELS}(?:children|men|police|women|(?!people)[a-z]{{2,}}[^\W\dsui]s)"
_MASS = (
    r"(?:addiction|alcohol|blight|crime|drought|graffiti|hail|homelessness|inflation|lightning|litter"
    r"|mold|noise|poverty|rain|rent|smoke|snow|theft|traffic|trash|vandalism|violence|weather|wind)"
)
_KIND = (
    r"(?:abandoned|bad|big|broken|bus|cheap|cold|dark|dirty|empty|feral|ghost|high|insurance|large|local|loose"
    r"|loud|low|nearby|noisy|old|other|poor|rising|small|stolen|stray|unpaid|wild|young)\s"
)
_NOUNS = rf"(?:{_NO_VERB}(?:{_SEVERAL}|{_MASS})|{_KIND}(?:{_SEVERAL}|{_MASS}))"
_ENDING = (
    r"(?!(?:are|came|can|could|fled|had|has|have|is|may|might|must|ran|said|should|was|were|who|will"
    r"|would)\b)"
)
_NO_ENDING = rf"{_LABELS}{_ENDING}(?!(?:[a-z]{{3,}}ed|died)\b)"
_COUNTED = (
    rf"(?:(?:an?|one|the|{NUMBER})\s(?!(?:more|other)\s)(?:[a-z]+\s)?{_NO_ENDING}[a-z]{{2,}})"
)
_END = r"\s?[.;:!?)\"\u201d]|\Z"
# "junkies and pelicans", "thieves, pigeons and tourists"
_THINGS_AFTER = later(
    rf"((?:,\s{_NOUNS}){{0,3}}),?\s(and|or)\s({_NOUNS})(?={_END}|\s(?:alike|as|at|for|in|near|on)\b)",
    re.IGNORECASE,
)
# "a rapist and two lawyers"
_COUNTED_AFTER = later(rf"((?:,\s{_COUNTED}){{0,3}}),?\s(and|or)\s({_COUNTED})(?={_END})")
# "Junkies and tourists share the square."
_SUBJECT_BEFORE = later(r"(?:\A|[.!?]\s|\b(?:that|say|said)\s)[\"\u201c]?(?:An?\s|an?\s)?\Z")
_VERB_AFTER = later(
    rf"((?:,\s(?:{_NOUNS}|{_COUNTED})){{0,3}}),?\s(and|or)\s({_NOUNS}|{_COUNTED})(?=\s(?:are|came|can|come|do|had|has"
    r"|have|is|may|must|rank|remain|share|should|stand|was|were|will|would"
    rf"|[a-z]{{2,}}ed|{IRREGULAR_PAST})\b)",
    re.IGNORECASE,
)
_ONE_BEFORE = later(r"\b(an?\s)\Z", re.IGNORECASE)
# "addicted men and women": the adjective is said of both.
_OTHER_PEOPLE = (
    r"(?:adults|boys|brothers|children|daughters|fathers|girls|grandparents|guardians|husbands"
    r"|juveniles|men|mothers|parents|sisters|sons|teenagers|teens|wives|women)"
)
_OTHER_PEOPLE_AFTER = later(
    rf"(?:,\s{_OTHER_PEOPLE}){{0,3}},?\s(?:and|or)\s{_OTHER_PEOPLE}\b(?!')",
    re.IGNORECASE,
)
_WITH = later(r"\swith\s", re.IGNORECASE)
# What a number, or an adjective, before the label tells would be told of the others.
_PLAIN_BEFORE = later(
    r"(?:\A|[.!?:;)]\s[\"\u201c]?|\b(?:about|after|against|among|and|are|as|at|because|between|but|by|for|from"
    r"|in|into|like|of|off|on|or|out|over|than|that|through|to|toward|towards|when|where|while|with"
    r"|attract|avoid|away|ban|blame|bring|brought|carry|catch|cover|deter|draw|drew|fear|feature|feed|fight|find|had|has|have|fed|held|help|hold|house|keep|kept|lure"
    r"|met|saw|see|serve|shelter|photograph|reach|show|stop|study|target|treat|welcome"
    r"|(?!accused|addicted|aged|alleged|armed|convicted|hardened|masked|organized|recovered|registered"
    r"|suspected|unarmed|wanted|related|based)[a-z]{2,}ed|[a-z]{2,}[^\W\dsu]s)\s)\Z",
    re.IGNORECASE,
)
# "a burglar and two others", "a thief and an accomplice": they are so beside the other only.
OF_ANOTHER = later(
    r"\b(?:another|co|fellow|fourth|getaway|others?|second|third|wife|wives"
    r"|(?:accomplice|acquaintance|aide|associate|boyfriend|brother|buyer|codefendant|coconspirator"
    r"|cohort|companion|confederate|conspirator|cousin|customer|friend|girlfriend|helper|husband"
    r"|lookout|partner|passenger|relative|roommate|sister|supplier|victim)s?)\b",
    re.IGNORECASE,
)
_REACH = 24


def with_things_first(wording: Wording, setting: Setting) -> Wording | None:
    """Return "pelicans and people who use drugs" for "junkies and pelicans", or None."""
    if wording.after or not setting.after.startswith((", ", " and ", " or ")):
        return None
    things = None if wording.before else _misread_after(wording.suggestions[0], setting)
    if things is None or OF_ANOTHER.search(things.group()):
        return None
    near = setting.before[-_REACH:]
    one = None if setting.term.endswith("s") else _ONE_BEFORE.search(near)
    if not (one or setting.term.endswith("s")):
        return None
    article = one[1] if one else ""
    if not _PLAIN_BEFORE.search(near[: len(near) - len(article)]):
        return None
    if setting.is_capitalized and is_capitalized_throughout(setting):
        texts = (_title(things, text) for text in wording.suggestions)
    else:
        texts = (_joined(things, article, text) for text in wording.suggestions)
    return wording._replace(suggestions=tuple(texts), before=len(article), after=things.end())


def _misread_after(text: str, setting: Setting) -> re.Match[str] | None:
    """Return other things that would be told of the people, or that they would be on, or None."""
    if _ENDS_IN_CLAUSE.search(text):
        return _things_after(setting)
    things = _things_after(setting) if _ENDS_IN_ON.search(text) else None
    return things if things and _ON_DRUGS.search(things.group()) else None


def of_both(wording: Wording, setting: Setting) -> Wording | None:
    """Return "men and women with addiction" for "addicted men and women", or None."""
    others = None if wording.after else _OTHER_PEOPLE_AFTER.match(setting.line_after)
    if others is None or " " not in setting.term:
        return None
    own = f"{setting.term.rpartition(' ')[2].lower()} with "
    said = (one for one in wording.suggestions if one.lower().removeprefix("the ").startswith(own))
    texts = tuple(_WITH.sub(rf"{others[0]}\g<0>", one, count=1) for one in said)
    return wording._replace(suggestions=texts, after=others.end()) if texts else None


def _things_after(setting: Setting) -> re.Match[str] | None:
    if things := _THINGS_AFTER.match(setting.line_after):
        return things
    if not setting.term.endswith("s") and (counted := _COUNTED_AFTER.match(setting.line_after)):
        return counted
    # "run by criminals and the callers are": behind another verb, they do something else.
    is_subject = _SUBJECT_BEFORE.search(setting.line_before[-_REACH:])
    return _VERB_AFTER.match(setting.line_after) if is_subject else None


def _listed(things: re.Match[str]) -> str:
    return f"{things[1][2:]}, {things[3]}" if things[1] else things[3]


def _title(things: re.Match[str], text: str) -> str:
    return f"{_listed(things)} {things[2]} {text}"


def _joined(things: re.Match[str], article: str, text: str) -> str:
    first = article[:1] or text[0]
    listed = _listed(things)
    listed = listed[0].upper() + listed[1:] if first.isupper() else listed
    return f"{listed} {things[2]} {article.lower()}{text[0].lower()}{text[1:]}"
