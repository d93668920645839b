"""A bare clause behind a label: "the burglar the couple chased" is a person whom they chased.

Behind a phrase of its own, the clause would go with the last noun: "the person accused of burglary
the couple chased".
"""

import re

from generator.lint.english.deeds import IRREGULAR_PAST
from generator.lint.english.headlines import is_capitalized_throughout
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.wording.joined import has_no_phrase
from generator.lint.wording.phrase_after import who_for

_ONES = (
    r"(?:authorities|agents|deputies|detectives|investigators|jurors|neighbors|officers|parents"
    r"|police|prosecutors|reporters|residents|troopers|victims|voters|witnesses)"
)
_WHOSE = r"(?:the|an?|her|his|its|my|our|their)"
_ONE = (
    # No "pills police seized" have one.
    rf"(?:{_WHOSE}\s(?:[a-z]+[^\W\ds]\s)?(?:"
    r"agenc(?:y|ies)|bank|board|boy|brother|business|caller|cashier|cit(?:y|ies)|clerk"
    r"|clinic|club|compan(?:y|ies)|contractor|council|count(?:y|ies)|couple|court"
    r"|customer|daughter|department|driver|employer|famil(?:y|ies)|father|firm|girl"
    r"|government|guard|homeowner|hospital|husband|judge|jury|landlord|law|lawyer"
    r"|m[ae]n|mayor|media|mother|neighborhood|nurse|office|owner|papers?|parent|press"
    r"|program|prosecution|prosecutor|school|sheriff|shop|sister|son|state|store"
    r"|student|system|tabloid|task\sforce|teacher|team|teller|tenant|town|union|unit"
    r"|victim|village|widow|wife|witness|wom[ae]n"
    rf")s?|{_WHOSE}\s{_ONES})"
)
_SUBJECT = rf"(?:he|it|she|they|we|i|you|{_ONES}|{_ONE})"
# "the addicts she had supplied", "the burglar the couple had chased off"
_CONTACT_AFTER = later(
    rf"\s(?={_SUBJECT}\s"
    r"(?:(?:first|later|often|once)\s(?=[a-z]{3,}ed\s))?"
    r"(?:(?:had|has|have|was|were|knew|met|[a-z]{3,}ed)\b|[a-z]{3,}\s(?:are|is|were|was)\s"
    r"|caught\b|sought\b|saw\b|sent\b|made\b|took\b|(?:say|think|believe|claim|tend)s?\b|said\b"
    r"|(?:arrest|call|charge|counsel|describe|employ|fear|help|hire|hold|house|imprison|incarcerate|interview|jail|know|lock|meet"
    r"|prosecute|question|release|represent|see|send|serve|supervise|survey|teach|track|treat|visit)s?\b))"
    # What only they can do: "the kind of thief the law can reach"
    rf"|\s(?={_ONE}\s(?:can|could|forgave|might|should|would|[a-z]{{2,}}[^\W\ds]s|{IRREGULAR_PAST})\s)",
    re.IGNORECASE,
)
_REACH = 16
_TOLD_BEFORE = later(
    r"\b(?:told|tells?|warn|inform|assur|show|convinc|remind|promis|ask|advis)\w*\s"
    r"(?:(?!that\b)\w+\s){0,3}\Z"
)
# "When they caught the burglar the family had moved": the next clause begins without a comma.
_CLAUSE_FIRST = later(
    r"\W*(?:After|As|Because|Before|If|Once|Since|The\s(?:day|morning|night|time|week)|Until|When"
    r"|While)\s[^,]*\Z"
)
# "the dealer the state made him out to be", "the addict he was": what somebody is, and not whom.
_IS_AFTER = later(
    rf"\s{_SUBJECT}\s(?:(?:(?:had|has|have|would)\s)?(?:ma[dk]es?|paint(?:s|ed)?|portray(?:s|ed)?)\s"
    r"(?:her|him|me|them)\s(?:as|out\s(?:as|to\sbe)|to\sbe)\b"
    r"|(?:[a-z]+\s){0,2}?(?:(?:alleg|believ|claim|say|think)[a-z]*|said|thought)\s(?:that\s)?"
    r"(?:he|she|they|I)\s(?:is|are|was|were)\b"
    r"|(?:[a-z]+\s)?(?:claim(?:s|ed)?|pretend(?:s|ed)?|seem(?:s|ed)?|used)\sto\sbe\b"
    r"|(?:once\s|then\s)?(?:am|are|became|is|was|were|had\s(?:once\s)?been)"
    r"(?=[.,;:!?\"\u201d]|\Z|\s(?:back|because|before|but|then|when)\b))",
    re.IGNORECASE,
)
_PERSON = later(r"(?:(?:an?|the) )?(?:young )?(?:person|people)\b", re.IGNORECASE)
_OF_THE_WORST = later(r" of the (?:biggest|largest|most|worst) ")  # "the worst offenses I saw"


# "She is the addict we could not reach": which one, is told by that.
_IS_ONE_BEFORE = later(r"\b(?:is|was|are|were)\s(?:an?|one\sof\sthe|the)\s\Z")
_COULD_AFTER = later(
    rf"\s(?:{_SUBJECT}|nobody|no\sone)\s(?:(?:can|could|would)(?:\s(?:not|never)|n't|not)?\s[a-z]+|wanted\sto)\b",
    re.IGNORECASE,
)


def with_whom(suggestions: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    """Return "person accused of burglary whom" before "the couple chased", or ()."""
    if setting.term.lower().endswith(" of"):
        # "The killer of a nurse was caught": that is whom, and no clause.
        return ()
    if _IS_AFTER.match(setting.line_after):
        heads = (who[0] for one in suggestions if (who := _PERSON.match(one)))
        return tuple(dict.fromkeys(heads))
    could = _COULD_AFTER.match(setting.line_after)
    is_which = could is not None and _IS_ONE_BEFORE.search(setting.before[-_REACH:])
    is_met = is_which or _CONTACT_AFTER.match(setting.line_after)
    if not is_met or _begins_clause(setting):
        return ()
    joining = who_for(setting)
    joining = joining.title() if is_capitalized_throughout(setting) else joining
    return tuple(
        one if _OF_THE_WORST.search(one) or has_no_phrase(one) else f"{one} {joining}"
        for one in suggestions
    )


def _begins_clause(setting: Setting) -> bool:
    if _TOLD_BEFORE.search(setting.before):
        return True
    return _CLAUSE_FIRST.match(setting.sentence_before) is not None
