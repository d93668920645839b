"""A clause after a label, joined to the suggestion's own: "who uses drugs and has two children"."""

import re
from collections.abc import Callable
from functools import lru_cache

from generator.lint.english.articles import Wording, agreeing
from generator.lint.english.deeds import WHO_DID_AFTER
from generator.lint.english.headlines import is_capitalized_throughout, titled
from generator.lint.english.person_first import in_past_tense
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.wording.counted import (
    ACCUSED,
    ANY_CONVICTION,
    says_no_more,
    with_kind_counted,
    with_offense_counted,
    without_conviction,
)
from generator.lint.wording.doing import doing_after, done_besides
from generator.lint.wording.having import (
    who_had,
    who_have_and,
    with_children,
    with_illness_first,
)
from generator.lint.wording.means import is_means
from generator.lint.wording.with_verb import WHO_AFTER

_HAS_PHRASE = later(
    r"\b(?:accused|convicted|suspected)(?: for the first time)? of\b|\bsentenced as\b"
    r"|\b(?:alleged|found|known|required) to\b"
    r"|\s(?:with|who|without|experiencing)\s",
    re.IGNORECASE,
)
_CONVICTIONS = later(
    r"\swith\s(?:\w+\s){0,4}(?:convictions?|strikes?|arrests?"
    r"|criminal\s(?:histor(?:y|ies)|records?)"
    r"|(?<=lengthy\s)record|(?<=long\s)record|rap\ssheets?|(?<=prior\s)(?:assaults|burglaries"
    r"|felonies|robberies|thefts)"
    # "repeat offenders with two or more drug felonies"
    r"|(?<!\bopen\s)(?<!\bpending\s)felon(?:ies|y(?=[.,;!?]|\Z)))\b",
    re.IGNORECASE,
)
# "pushers who sell to children": to sell is in the suggestion.
_SELLS = later(r"\b(?:who sells?|of selling) (?!small|large)(?:\w+ ){0,2}\w+\Z", re.IGNORECASE)
_SELL_AFTER = later(
    r"\swho\s(?:deal|peddle|sell)s?(?=\s(?:around|at|from|in|inside|near|on|online|outside|to|within)\s)"
)
# "a felon who was convicted of robbery": where it is about a gun, he was a felon before.
_CONVICTED_AFTER = later(
    r"\swho\s(?:(?:was|were|has\sbeen|had\sbeen|have\sbeen)\s(?:\w+ly\s|once\s|twice\s)?convicted\b"
    r"|[^.;,]{1,50}\sand\s(?:was|were)\s(?:\w+ly\s)?convicted\b"
    r"|(?:has|had|have)\s[^.;,]{0,40}\b(?:felony|prior)\sconvictions?\b)"
)
_OF_GUNS = later(
    r"\b(?:ammunition|firearms?|guns?|handguns?|pistols?|possess\w*|rifles?|weapons?)\b"
)
THAT_AFTER = later(
    r"\sthat(?=\s(?:are|had|has|have|is|keep|prey|sell|sold|was|were"
    r"|[a-z]{3,}ed\s(?:her|him|me|our|their|them|us|you))\s)"
)
"""What people are or did, as in "the dealers that were selling it"."""
_CLAUSE_AFTER = later(r"\s(who|with|whose|whom)(?=\s[a-z\d])", re.IGNORECASE)
# Elsewhere "with" may go with a verb: "They charged a felon with murder."
_IS_SUBJECT = later(
    # "• Repeat offenders with", "1. Repeat offenders with": an item of a list
    r"(?:(?:\A|\x1d)\W{0,4}(?:\d{1,2}[.)]\s)?|[\x1d\x1e]\s?(?:[*\u2022\u00b7\u2013]|\s)\s"
    r"|[.!?]\s[\"\u201c]?|\b(?:is|was|are|were|be|as|simply|just|merely|only)\s)"
    r"(?:(?:an?|each|every|the|two|three|four|five|these|those|many|some|most|\d+)\s)?\Z|,\san?\s\Z"
    r"|\b(?:for|by|against|among|including|than)\s(?:(?:an?|the|any|all|some|many|these|those)\s)?\Z",
    re.IGNORECASE,
)
# What only a person has.
_HAS_AFTER = later(
    r"\swith\s(?:an?\s|no\s)?(?:[\w']+\s){0,4}(?:backgrounds?|convictions?|histor(?:y|ies)"
    r"|records?|arrests?"
    r"|strikes?|addictions?|disorders?|illness(?:es)?|warrants?|priors"
    r"|(?<=minor\s)charges|(?:cases?|charges?)\s(?:open|pending)"
    r"|(?:(?<=open\s)|(?<=pending\s))(?:cases?|charges?)"
    r"|(?:(?<=fixed\s)|(?<=permanent\s))address|(?<=nowhere\s)to)\b"
)
# "Drug Trafficker with Lake Cartel Sentenced": he works with it, and "with gang ties" he has these.
_WITH_GROUP_AFTER = later(
    r"\swith\s(?:(?!(?:and|at|convictions?|for|from|in|of|on|or|records?|to|who)\b)[\w.']+\s){0,4}"
    r"(?:cartels?|cliques?|crews?|gangs?|mafia|mob|networks?(?!\sof\b)|organizations?|rings?|syndicates?)\b"
    r"(?!\s(?:affiliat|allegian|associat|connect|convictions?\b|enhanc|histor|involv|link|member|record"
    r"|tattoo|tie))",
    re.IGNORECASE,
)
# "bought tents for drug users with grant money"
_PAID_AFTER = later(
    r"\swith\s(?:[a-z]+\s){0,2}(?:donations|dollars|funding|funds|grants?|help|money|support)\b"
)
# "He paid for his drug use" has its subject: what stands behind goes with the verb.
_IS_SENTENCE = later(r"(?:he|she|they)\s", re.IGNORECASE)
_IN_GANG = later(r"\balleged to be\b|\sin (?:a gang|gangs)\Z|\sbelonging to a gang\Z")
_TIES_AFTER = later(r"\swith\s(?:[a-z]+\s)?(?:connections|links|ties)\sto\s")
_OF_WHOM = later(
    r"((?:\w+ )?(?:person|people)) (accused|convicted) of (.+ (?:a child|an officer|children"
    r"|officers|others|relatives))",
    re.IGNORECASE,
)
# A headline has no room for "who was": "Person Convicted of Child Sexual Abuse Who Fled".
_CHILD_LAST = later(
    r"(?:(sexually abusing)|(raping)|sexual offenses against) (?:a child|children)\Z", re.IGNORECASE
)
_ENGAGES = later(r"(?:person|people) who engages? in \w+", re.IGNORECASE)
_DID = later(r"\bwho (?:drank|had|injected|misused|sold|used)\b", re.IGNORECASE)
_LONGEST_BEFORE = 24
# "They were drug dealers with a sales convention"
_WAS_ONE = later(r"\b(?:was|were)\s(?:an?\s)?\Z")
_HAS_LAST = later(r"\b(and|who) ha(?:s|ve)\Z")
_IS_ONE = later(r"\b(?:is|are|was|were)\s(an?\s)?\Z")
_WHO_WAS = later(r"\bwho (?:was|were)\b")
_DEATHS = later(r"\b(?:dead|deaths?|deceased|decedent|died|victims?)\b", re.IGNORECASE)
_MAY_LAST = later(r"\bwho (?:uses?|has|have|injects?|misuses?)\b")
# "Fentanyl kills, and the user who buys it needs help"
_BUYS_AFTER = later(r"\swho\s(?:buys|craves|injects|shoots|smokes|snorts|swallows)\s(it|them)\b")
_USES = "person who uses drugs"


def _goes_elsewhere(setting: Setting) -> bool:
    """Tell whether what follows is not said of the label: "a clinic for addicts with a grant"."""
    is_apart = _WITH_GROUP_AFTER.match(setting.after) or _PAID_AFTER.match(setting.after)
    return is_apart is not None or is_means(setting)


def joined_to_clause(wording: Wording, setting: Setting) -> Wording | None:
    """Return wording joined to a clause that follows with "who" or "with", or None."""
    if setting.after.startswith(" of "):
        return _with_children(wording, setting)
    match = _CLAUSE_AFTER.match(setting.after)
    if match is None or _goes_elsewhere(setting):
        return None
    if _IS_SENTENCE.match(wording.suggestions[0]):
        return None
    if (sells := _SELL_AFTER.match(setting.after)) and _SELLS.search(wording.suggestions[0]):
        return wording._replace(after=sells.end())
    both, length = done_besides(wording.suggestions[0], setting)
    if both:
        return wording._replace(suggestions=(both,), after=length)
    plain_first = wording._replace(suggestions=with_first(wording.suggestions, has_no_phrase))
    return (
        _using_it(wording, setting)
        or _accused_of_both(wording, setting)
        or with_illness_first(wording, setting)
        or who_had(plain_first, setting)
        or who_have_and(wording, setting)
        or with_offense_counted(wording, setting)
        or with_kind_counted(wording, match, setting)
        or _joined(wording, match, setting)
    )


def _using_it(wording: Wording, setting: Setting) -> Wording | None:
    """Return "person who uses it and" before "buys it": of "drugs", nothing would be "it"."""
    buys = _BUYS_AFTER.match(setting.after)
    if buys is None or wording.suggestions[0] != _USES:
        return None
    return wording._replace(suggestions=(f"person who uses {buys[1]} and",), after=len(" who"))


def _with_children(wording: Wording, setting: Setting) -> Wording | None:
    """Return "mothers with an addiction who have infants", with a clause that follows, or None."""
    texts, length = with_children(wording.suggestions, setting.after)
    if not length:
        return None
    said = wording._replace(suggestions=texts)
    rest = setting._replace(after=setting.after[length:])
    said = joined_to_clause(said, rest) or said
    return said._replace(after=said.after + length)


def with_first(suggestions: tuple[str, ...], test: Callable[[str], bool]) -> tuple[str, ...]:
    """Return suggestions with those first that pass a test."""
    return tuple(dict.fromkeys([*filter(test, suggestions), *suggestions]))


@lru_cache(maxsize=1024)
def has_no_phrase(suggestion: str) -> bool:
    """Tell whether nothing follows the person that a clause could be taken to go with."""
    return not _HAS_PHRASE.search(suggestion)


def _joined(wording: Wording, match: re.Match[str], setting: Setting) -> Wording:
    word = match[1].lower()
    after = setting.after
    says_it = ANY_CONVICTION.search(wording.suggestions[0]) and _CONVICTIONS.match(after)
    is_subject = _IS_SUBJECT.search(setting.before[-_LONGEST_BEFORE:]) or _HAS_AFTER.match(after)
    if word == "with" and not is_subject and not says_it:
        # With whom or what the verb goes: "pairs at-risk youth with mentors".
        return wording._replace(suggestions=with_first(wording.suggestions, has_no_phrase))
    suggestions = wording.suggestions
    if word == "who" and _is_conviction_told(suggestions[0], setting):
        return wording._replace(suggestions=tuple(map(without_conviction, suggestions)))
    is_homeless = suggestions[0].endswith(" experiencing homelessness")
    if word == "with" and (is_homeless or _WHO_WAS.search(suggestions[0])):
        # "who was exploited and has no address" would be two times at once, and nobody is
        # "experiencing homelessness with a knife".
        suggestions = with_first(suggestions, has_no_phrase)
    if WHO_DID_AFTER.match(after):
        # Who used drugs then may use them still, if alive; a burglary is over.
        died = _DEATHS.search(setting.sentence_before)
        suggestions = tuple(
            one if _MAY_LAST.search(one) and not died else in_past_tense(one) for one in suggestions
        )
    joined = tuple(_with_joined(one, word, after) for one in suggestions)
    if all(text == f"{one} {word}" for one, text in zip(suggestions, joined, strict=True)):
        return wording._replace(suggestions=suggestions)
    if _WAS_ONE.search(setting.before[-_LONGEST_BEFORE:]):
        joined = tuple(_HAS_LAST.sub(r"\1 had", one) for one in joined)
    if (word == "with" or match[1][0].isupper()) and is_capitalized_throughout(setting):
        line = setting.line_before + setting.term + setting.line_after
        joined = tuple(titled(one, line) for one in joined)
    return wording._replace(suggestions=joined, after=len(match.group()))


def _is_conviction_told(suggestion: str, setting: Setting) -> bool:
    if not _CONVICTED_AFTER.match(setting.after) or not ANY_CONVICTION.search(suggestion):
        return False
    return not _OF_GUNS.search(setting.sentence_after)


def _accused_of_both(wording: Wording, setting: Setting) -> Wording | None:
    """Return "accused of trafficking and of exploiting" for one "who exploits women", or None."""
    doing, length = doing_after(setting.after)
    if not doing or " accused of " not in wording.suggestions[0]:
        return None
    accused = (one for one in wording.suggestions if " accused of " in one)
    texts = tuple(f"{one} and of {doing}" for one in accused)
    is_one = None if wording.before else _IS_ONE.search(setting.before[-_LONGEST_BEFORE:])
    if is_one:
        # "Hale is a trafficker who exploits women": the sentence has its person already.
        texts = tuple(one.partition(" ")[2] for one in texts)
        wording = wording._replace(before=len(is_one[1] or ""))
    return wording._replace(suggestions=texts, after=length)


def _with_joined(suggestion: str, word: str, after: str) -> str:
    """Return a suggestion with the word that joins what follows: "who", "with", "whose"."""
    if word != "with":
        return _with_who(suggestion, word, after)
    counted = _CONVICTIONS.match(after)
    if counted and ANY_CONVICTION.search(suggestion) and says_no_more(suggestion, counted):
        # "with four prior convictions" says it already.
        return f"{without_conviction(suggestion)} with"
    if " who " in suggestion.lower():
        has = "had" if _DID.search(suggestion) else agreeing(suggestion, "has", "have")
        return f"{suggestion} and {has}"
    in_gang = _IN_GANG.search(suggestion)
    # Those in a gang have the ties that it has.
    has_ties = in_gang and _TIES_AFTER.match(after)
    if not has_ties and (ACCUSED.search(suggestion) or in_gang or suggestion.endswith(" womb")):
        return f"{suggestion} who {agreeing(suggestion, 'has', 'have')}"
    if " with " not in suggestion.lower():
        return f"{suggestion} with"
    return f"{suggestion} and"


def _with_who(suggestion: str, word: str, after: str) -> str:
    if _ENGAGES.fullmatch(suggestion) and WHO_AFTER.match(after):
        # "pimps who exploit women": the next verb can only be theirs.
        return f"{suggestion} and"
    said = _OF_WHOM.fullmatch(suggestion) if word == "who" else None
    if said and said[2][0].isupper() and (child := _CHILD_LAST.search(suggestion)):
        deed = f"Child {'Sexual Abuse' if child[1] else 'Rape' if child[2] else 'Sexual Offenses'}"
        deed = deed.upper() if suggestion.isupper() else deed
        return f"{suggestion[: child.start()]}{deed} {word}"
    if said is None:
        return f"{suggestion} {'and ' if ' who ' in suggestion else ''}{word}"
    # The children did not use a position of trust, and the officer lacks no remorse.
    one, several = ("was", "were") if said[2].lower() == "convicted" else ("is", "are")
    be = agreeing(suggestion, one, several)
    return f"{said[1]} who {be} {said[2]} of {said[3]} and who"
