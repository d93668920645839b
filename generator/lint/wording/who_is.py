"""Who is a label and does something: "is an addict who needs treatment" has two verbs, no noun.

The sentence has its person already: "has a substance use disorder and needs treatment".
"""

import re

from generator.lint.english.articles import Wording
from generator.lint.english.deeds import IRREGULAR_PAST
from generator.lint.english.person_first import ILLNESS
from generator.lint.kept.patterns import later
from generator.lint.wording.being import having_done
from generator.lint.wording.counted import ANY_CONVICTION, COUNTED, says_no_more
from generator.lint.wording.doing import doing_after
from generator.lint.wording.states import HAS

# One certain person; with "It was a felon who" the clause says which one of all.
_ONE_BEFORE = later(
    r"(?:\b[Hh]e|\b[Ss]he|\bwho|\b(?:the|The)\s(?:\w+\s)?(?:defendant|driver|man|suspect|teenager"
    r"|victim|woman)|\b(?!(?:An?|Anyone|Each|Every|Here|It|Nobody|No|None|One|Something|Someone|That"
    r"|The|There|These|They|This|What|Where|Which|Who|Why)\b)[A-Z][a-z]+(?:,\s\d\d,)?)\s"
    r"(?:is|was)\s(?:(?:also|now|still|then)\s)?an?\s\Z"
)
_WHO_AFTER = later(
    r"\swho(?=\s(?:is|was|has|had|can|cannot|could|does|did|may|must|shall|should|will|would"
    rf"|{IRREGULAR_PAST}|[a-z]{{3,}}ed|(?!police\b|was\b)[a-z]{{2,}}[^s\W\d_]s)\s)"
)
# "person without stable housing who is required to register": a clause is in it already.
_SAYS_MORE = later(r"\w\s\w+\swho\s")
_WITH_AFTER = later(
    r"\swith(?=\s(?:an?\s|no\s)?(?:[\w'$.]+\s){0,3}(?:addictions?|arrests?|children|convictions?"
    r"|assaults|burglaries|disorders?|guns?|histor(?:y|ies)|home|illness|job|permits?|records?"
    r"|robberies|sons?|thefts|ties|warrants?)\b)"
)
_DID_AFTER = later(rf"\swho\s({IRREGULAR_PAST}|[a-z]{{3,}}ed)(?=\s)")
_HAS_BEEN = later(
    r"(?<!could )(?<!may )(?<!might )(?<!must )(?<!would )"
    r"\b(has|have|had)\s(?:(always\s)|long\s)?been\s(?:an?\s)?\Z"
)
_SINCE_AFTER = later(r"\s(?:all\s(?:her|his|their)|for|since)\s|[.,;]")
_THERE_AFTER = later(
    r"\s(?:at\s(?!the\stime\b)|in\s(?:[\w']+\s){0,4}(?:custody|jails?|prisons?|systems?)\b)"
)
_IN_GANG = later(r"(?:person|people) (?:(alleged to be )|who (?:is|are) )?(in .*gangs?)")
_IS_NOW = {"has": "is", "have": "are", "had": "was"}


def is_held(text: str, after: str) -> bool:
    """Tell whether people serve a sentence or are held where the sentence goes on to say."""
    is_serving = text.startswith(("person serving ", "people serving "))
    return is_serving or (text == "incarcerated people" and _THERE_AFTER.match(after) is not None)


def in_gang_since(plain: tuple[str, ...], near: str, after: str) -> Wording | None:
    """Return "is alleged to have been in a gang" for "has been a gang member", or None.

    And "is accused of having sold drugs" for "has been a drug dealer".
    """
    been = _HAS_BEEN.search(near)
    if been is None or not _SINCE_AFTER.match(after):
        return None
    gang = _IN_GANG.fullmatch(plain[0])
    if gang is None:
        # "He has been a drug dealer for ten years."
        done = having_done(plain[0], been[2] or "") if been[1] != "had" else ""
        said = f"{_IS_NOW[been[1]]} accused of {done}"
        return Wording((said,), len(been.group())) if done else None
    has_been = f"{_IS_NOW[been[1]]} alleged to have been" if gang[1] else f"{been[1]} been"
    said = f"{has_been} {gang[2]}"
    return Wording((said,), len(been.group()))


def who_goes_on(text: str, near: str, after: str) -> re.Match[str] | None:
    """Return the "who" or "with" behind the label of one person of whom more is said."""
    if after.startswith(" with ") and not _SAYS_MORE.search(text):
        # "a career criminal with nineteen arrests" has only those.
        counted = COUNTED.match(after) if ANY_CONVICTION.search(text) else None
        is_said = counted and says_no_more(text, counted)
        if is_said or not (counted or _ONE_BEFORE.search(near)):
            return None
        return _WITH_AFTER.match(after)
    if not after.startswith(" who ") or _SAYS_MORE.search(text):
        return None
    if " accused of " in text and (near.endswith("was a ") or doing_after(after)[0]):
        # "is accused of trafficking and of exploiting women"
        return None
    return _WHO_AFTER.match(after) if _ONE_BEFORE.search(near) else None


def and_more(said: str, joining: str, verb: str) -> str:
    """Return "is on parole and has" before a long record, "has a felony conviction and"."""
    is_had = said.startswith(("has a", "had a", "has prior", "had prior", "have felony"))
    if joining != " with" or (is_had and not ILLNESS.search(said)):
        return f"{said} and"
    return f"{said} and {HAS[verb]}"


def deed_alone(near: str, after: str) -> Wording | None:
    """Return what somebody did, for "was a dealer who sold pills": "sold pills"."""
    did = _DID_AFTER.match(after)
    if did is None or not _ONE_BEFORE.search(near):
        return None
    return Wording((did[1],), after=did.end())
