"""What follows a label, where it goes with the right words: "a person from Elm who uses drugs".

A person-first phrase ends in a noun of its own, to which what follows would belong: behind "a
person with a substance use disorder", "from Elm" says where the disorder is from.
"""

import re
from collections.abc import Callable

from generator.lint.articles import Wording, agreeing
from generator.lint.deeds import WHO_DID_AFTER
from generator.lint.headlines import is_capitalized_throughout, titled
from generator.lint.patterns import later
from generator.lint.person_first import in_past_tense
from generator.lint.phrase_after import phrase_after
from generator.lint.setting import Setting

_ACCUSED = later(r"\b(?:accused|convicted|suspected) of\b", re.IGNORECASE)
_SUSPECT_AFTER = later(r"\ssuspect(?![\w'])", re.IGNORECASE)
_WORK = later(r"\bworkers?\b", re.IGNORECASE)
_CONVICTIONS = later(
    r"\swith\s(?:\w+\s){1,4}(?:convictions?|strikes?|arrests?|(?<=prior\s)(?:assaults|burglaries"
    r"|felonies|robberies|thefts))\b",
    re.IGNORECASE,
)
# Nothing more than that there is one: what is counted then says the same.
_ANY_CONVICTION = later(
    r"\b(?:convicted of (?:a felony|felonies|a crime|crimes)|(?:felony|prior|past) convictions?"
    r"|conviction histor|arrested (?:many times|more than once))",
    re.IGNORECASE,
)
_BEFORE_CONVICTION = later(
    r"\s(?:with|arrested|(?:previously\s)?convicted|who (?:has|have) been convicted)\s",
    re.IGNORECASE,
)
# What follows would go with the last noun: "people accused of offenses between 18 and 24".
_PHRASE_AFTER = later(
    r"\s(?=(?:(?:serving|facing|awaiting|nearing|seeking|entering|completing|operating"
    r"|working)\s(?!and\b)[a-z\d]"
    r"|known\s(?:as|to|for|in|around)\b|responsible\sfor\b|involved\sin\b|supplying\s[a-z]"
    r"|\d+\s(?:days|months|years)\sinto\b"
    r"|(?:living|held|housed|incarcerated|detained)\s(?:in|on|at|with|without)\b))"
)
# "members in custody": short enough to stand before the rest.
_STATE_AFTER = later(
    r"\s(?:in\s(?:cuffs|handcuffs|custody|jail|prison|recovery|treatment)"
    r"|on\s(?:parole|probation|supervised\srelease|bail|bond|electronic\smonitoring))"
    r"(?=[\s,.;](?!cell|program|court|officer|board|violation))"
)
# "keep violent offenders in prison": where they are to be is what is done with them.
_KEPT_BEFORE = later(
    r"\b(?:keep|kept|hold|held|leav|left|plac|put|want)\w*\s(?:\w+\s){0,3}\Z", re.IGNORECASE
)
_VERB_LATER = later(
    r"\A\s\S+\s[^.;]{0,140}?\s(?:is|was|are|were|has|had|have|will|would|can|could|may|must|said"
    r"|told|[a-z]{2,}ed)\b"
)
_IN_PAST = later(r"\A[^.;]{0,100}(?:\b(?:was|were|had|did|died|told)|,\s[a-z]+ed)\b")
_PAST_BEFORE = later(r"\b(?:complained|described|found|identified|knew|met|saw|was|were)\b")
# "drug pushers operating near parks": who sells does so there.
_SELLS = later(r"\b(?:who sells?|selling|who traffics?)\s\S+\Z")
_OPERATING_AFTER = later(
    r"\s(?:operating|working)(?=\s(?:around|at|from|in|inside|near|on|out|outside)\s)"
)
_PREPOSITION_AFTER = later(r"\s(?:in|at|on|from|by|near|of|and|or)\s")
_PASSED_AFTER = later(
    r"\s(?=(?:last\s)?(?:extradited|caught|captured|recruited|paid|hired|arrested|assigned|booked"
    r"|charged|admitted|screened|served|killed|shot|found|seen"
    r"|filmed|cited|ticketed|jailed|evicted|placed|referred|housed|treated|enrolled|diverted"
    r"|released)\s(?:for|from|by|in|on|to|at|with|near|outside)\b)"
)
# "a gang member accused of firing into a house"
_CASE_AFTER = later(
    r"\s(?=(?:accused|suspected|convicted)\sof\s|charged\swith\s|wanted\s(?:for|in|on)\s)",
    re.IGNORECASE,
)
_SAME_AFTER = later(
    r"\s(convicted|charged)\b(?:(?!\s(?:of|with|for|on|and)\b)|(?<=convicted)(\sof)\b)"
)
_TIME_AFTER = later(r"\s(?:during|since|at\s(?:knife|gun)point|over\sthe\s(?:last|past|weekend))\b")
_REST = later(
    r"\s(?:who|with|without|in|on|under|accused|convicted|suspected|alleged|required|formerly"
    r"|previously|facing|experiencing)\s",
    re.IGNORECASE,
)
_HAS_PHRASE = later(
    r"\b(?:accused|convicted|suspected) of\b|\balleged to\b|\s(?:with|who|without|experiencing)\s",
    re.IGNORECASE,
)
_PARTICIPLE = later(r"\b(?:accused|suspected|convicted|alleged)\b", re.IGNORECASE)
_CLAUSE_AFTER = later(r"\s(who|with|whose|whom)(?=\s[a-z\d])", re.IGNORECASE)
# "the addicts she had supplied"
_CONTACT_AFTER = later(
    r"\s(?=(?:he|she|they|we|i|police|prosecutors|deputies|officers|detectives|agents)\s"
    r"(?:(?:had|has|have|was|were|knew|met|[a-z]{3,}ed)\s|[a-z]{3,}\s(?:are|is|were|was)\s))",
    re.IGNORECASE,
)
_TOLD_BEFORE = later(
    r"\b(?:told|tells?|warn|inform|assur|show|convinc|remind|promis|ask|advis)\w*\s(?:\w+\s){0,3}\Z"
)

# Elsewhere "with" may go with a verb: "They charged a felon with murder."
_IS_SUBJECT = later(
    r"(?:\A|[.!?]\s|\b(?:is|was|are|were|be|as|simply|just|merely|only)\s)"
    r"(?:(?:an?|the|two|three|four|five|these|those|many|some|most|\d+)\s)?\Z|,\san?\s\Z"
    r"|\b(?:for|by|against|among|than)\s(?:(?:an?|the|any|all|some|many|these|those)\s)?\Z",
    re.IGNORECASE,
)
# What only a person has.
_HAS_AFTER = later(
    r"\swith\s(?:an?\s|no\s)?(?:[\w']+\s){0,3}(?:convictions?|histor(?:y|ies)|records?|arrests?"
    r"|strikes?|addictions?|disorders?|illness(?:es)?|warrants?|priors)\b"
)
_LONGEST_BEFORE = 24
_LONGEST_KEPT = 60
_IN_SYSTEM = " in the justice system"

_WHO_WAS = later(r"\bwho (?:was|were)\b")
_MAY_LAST = later(r"\bwho (?:uses?|has|have|injects?|misuses?)\b")


def with_what_follows(wording: Wording, setting: Setting) -> Wording:
    """Join what follows to the suggestion's own clause, or take it in before that."""
    # After "the addict's mother", the clause is the mother's.
    if wording.after:
        return wording
    if match := _CLAUSE_AFTER.match(setting.after):
        return _joined_to_clause(wording, match, setting)
    if said := _said_already(wording.suggestions[0], setting):
        return wording._replace(after=said)
    same = _SAME_AFTER.match(setting.after)
    if same and (not same[2] or "conviction" in wording.suggestions[0]):
        return _said_once(wording, same)
    if _REST.search(wording.suggestions[0]) and (moved := _with_place(wording, setting)):
        return moved
    return wording._replace(suggestions=_before_phrase(wording.suggestions, setting))


def _said_already(suggestion: str, setting: Setting) -> int:
    """Return the length of what follows and adds nothing: "a serial killer suspect"."""
    suspect = _SUSPECT_AFTER.match(setting.after)
    if suspect and _ACCUSED.search(suggestion):
        return suspect.end()
    operating = _OPERATING_AFTER.match(setting.after)
    return operating.end() if operating and _SELLS.search(suggestion) else 0


def _with_place(wording: Wording, setting: Setting) -> Wording | None:
    """Return wording with a phrase that follows behind its noun: "a person from Elm with ..."."""
    is_kept = _KEPT_BEFORE.search(setting.before[-_LONGEST_KEPT:])
    state = None if is_kept else _STATE_AFTER.match(setting.after)
    place = state.group() if state else phrase_after(setting, wording.suggestions[0])
    if not place:
        return None
    texts = (_placed(one, place) for one in wording.suggestions)
    moved = wording._replace(suggestions=tuple(texts))
    rest = setting._replace(after=setting.after[len(place) :])
    if match := _CLAUSE_AFTER.match(rest.after):
        moved = _joined_to_clause(moved, match, rest)
    return moved._replace(after=moved.after + len(place))


def _said_once(wording: Wording, same: re.Match[str]) -> Wording:
    """Take in a word that says what the suggestion says: "12 sex offenders convicted"."""
    first = wording.suggestions[0]
    word = same[1].lower()
    if same[2]:
        # "felons convicted of violent felonies": which felonies is told.
        heads = tuple(_BEFORE_CONVICTION.split(one)[0] for one in wording.suggestions)
        return wording._replace(suggestions=(*dict.fromkeys(heads), *wording.suggestions))
    if word == "convicted" and " convicted of " in first:
        return wording._replace(after=len(same.group()))
    if word == "charged" and " accused of " in first:
        texts = (one.replace(" accused of ", " charged with ") for one in wording.suggestions)
        return wording._replace(suggestions=tuple(texts), after=len(same.group()))
    return wording


def _before_phrase(suggestions: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    """Return suggestions in a form, or an order, in which a phrase that follows goes right."""
    after = setting.after
    if _TIME_AFTER.match(after):
        # What is done "at knifepoint" or "during the operation" is not what the phrase tells.
        return _with_first(suggestions, _may_be_timed)
    if _PREPOSITION_AFTER.match(after):
        return _with_brief_first(suggestions)
    if _CONTACT_AFTER.match(after) and not _TOLD_BEFORE.search(setting.before):
        return tuple(one if _has_no_phrase(one) else f"{one} whom" for one in suggestions)
    return _before_participle(suggestions, setting)


def _before_participle(suggestions: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    after = setting.after
    case, goes_on = _CASE_AFTER.match(after), _PHRASE_AFTER.match(after)
    passed = None if case or goes_on else _PASSED_AFTER.match(after)
    if not (case or goes_on or passed) or _is_verb_of_sentence(setting):
        return suggestions
    if case:
        unproved = _with_first(suggestions, _has_no_record)
        return tuple(f"{one} and" if _PARTICIPLE.search(one) else one for one in unproved)
    if goes_on and after.startswith(" known "):
        return tuple(one if _has_no_phrase(one) else f"{one} and" for one in suggestions)
    if passed or _IN_PAST.search(after) or _PAST_BEFORE.search(setting.sentence_before):
        return tuple(_with_verb(one, "was", "were") for one in suggestions)
    return tuple(_with_verb(one, "is", "are") for one in suggestions)


def _is_verb_of_sentence(setting: Setting) -> bool:
    """Tell whether what follows is all the sentence has for a verb: "Burglar Caught in Elm"."""
    is_first = len(setting.sentence_before.split()) <= 1
    return is_first and not _VERB_LATER.search(setting.sentence_after)


def _with_brief_first(suggestions: tuple[str, ...]) -> tuple[str, ...]:
    """Return first what goes right before a preposition, if it says what the first one says."""
    if "conviction" in suggestions[0]:
        # Who was convicted need not have been incarcerated.
        return suggestions
    if _ACCUSED.search(suggestions[0]) and any(map(_WORK.search, suggestions)):
        # Who is only accused of selling sex is not said to work in it.
        return suggestions
    return _with_first(suggestions, _has_no_phrase)


def _with_first(suggestions: tuple[str, ...], test: Callable[[str], bool]) -> tuple[str, ...]:
    return tuple(dict.fromkeys([*filter(test, suggestions), *suggestions]))


def _has_no_phrase(suggestion: str) -> bool:
    return not _HAS_PHRASE.search(suggestion)


def _has_no_record(suggestion: str) -> bool:
    return " with no prior " in suggestion


def _with_verb(suggestion: str, one: str, several: str) -> str:
    if _has_no_phrase(suggestion):
        return suggestion
    # A phrase with "who" has its verb already: "who are accused of offenses and are 18".
    joined = "and" if " who " in suggestion else "who"
    return f"{suggestion} {joined} {agreeing(suggestion, one, several)}"


def _may_be_timed(suggestion: str) -> bool:
    return _has_no_phrase(suggestion) and " " in suggestion


def _placed(suggestion: str, place: str) -> str:
    """Return a suggestion with what follows behind its noun: "a person from Elm with ..."."""
    if suggestion.endswith(_IN_SYSTEM) and place.startswith(" from "):
        return suggestion + place
    match = _REST.search(suggestion)
    at = match.start() if match else len(suggestion)
    return f"{suggestion[:at]}{place}{suggestion[at:]}"


def _joined_to_clause(wording: Wording, match: re.Match[str], setting: Setting) -> Wording:
    word = match[1].lower()
    after = setting.after
    says_it = _ANY_CONVICTION.search(wording.suggestions[0]) and _CONVICTIONS.match(after)
    is_subject = _IS_SUBJECT.search(setting.before[-_LONGEST_BEFORE:]) or _HAS_AFTER.match(after)
    if word == "with" and not is_subject and not says_it:
        # With whom or what the verb goes: "pairs at-risk youth with mentors".
        return wording._replace(suggestions=_with_first(wording.suggestions, _has_no_phrase))
    suggestions = wording.suggestions
    if word == "with" and _WHO_WAS.search(suggestions[0]):
        # "who was exploited and has no address" would be two times at once.
        suggestions = _with_first(suggestions, _has_no_phrase)
    if WHO_DID_AFTER.match(after):
        # Who used drugs then may use them still; a burglary is over.
        suggestions = tuple(
            one if _MAY_LAST.search(one) else in_past_tense(one) for one in suggestions
        )
    joined = tuple(_with_joined(one, word, after) for one in suggestions)
    if all(text == f"{one} {word}" for one, text in zip(suggestions, joined, strict=True)):
        return wording._replace(suggestions=suggestions)
    if match[1][0].isupper() and is_capitalized_throughout(setting):
        line = setting.line_before + setting.term + setting.line_after
        joined = tuple(titled(one, line) for one in joined)
    return wording._replace(suggestions=joined, after=len(match.group()))


def _says_no_more(suggestion: str, counted: re.Match[str]) -> bool:
    """Tell whether what is counted says all that the suggestion does: arrests prove nothing."""
    return "arrest" not in counted.group().lower() or "felony" not in suggestion.lower()


def _with_joined(suggestion: str, word: str, after: str) -> str:
    """Return a suggestion with the word that joins what follows: "who", "with", "whose"."""
    if word != "with":
        return f"{suggestion} {'and ' if ' who ' in suggestion else ''}{word}"
    counted = _CONVICTIONS.match(after)
    if counted and _ANY_CONVICTION.search(suggestion) and _says_no_more(suggestion, counted):
        # "with four prior convictions" says it already.
        return f"{_BEFORE_CONVICTION.split(suggestion)[0]} with"
    if " who " in suggestion.lower():
        return f"{suggestion} and {agreeing(suggestion, 'has', 'have')}"
    if _ACCUSED.search(suggestion):
        return f"{suggestion} who {agreeing(suggestion, 'has', 'have')}"
    if " with " not in suggestion.lower():
        return f"{suggestion} with"
    return f"{suggestion} and"
