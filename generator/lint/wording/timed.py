"""Before a time or a participle: "drug dealers last week", "dealers arrested in May"."""

import re

from generator.lint.english.deeds import IRREGULAR_PAST
from generator.lint.english.gangs import is_deed_of_others, with_who
from generator.lint.english.main_verb import is_verb_of_sentence
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.wording.asides import AGAIN
from generator.lint.wording.custody import who_were_released
from generator.lint.wording.groups import is_group_known
from generator.lint.wording.joined import (
    has_no_phrase,
    with_first,
)
from generator.lint.wording.phrase_after import (
    goes_on_after,
)
from generator.lint.wording.tense import with_verbs

_PASSED_AFTER = later(
    r"\s(?!shot\sat\b)(?=(?:last\s)?(?:asleep|extradited|freed|hiding|unconscious|slumped|collapsed|stranded|trapped"
    r"|passed\sout|caught|captured|recruited|paid|hired|arrested"
    r"|assigned|booked|charged|sentenced|admitted|screened|served|killed|shot|found|seen|armed"
    r"|filmed|cited|ticketed|jailed|evicted|placed|referred|housed|treated|enrolled|diverted"
    r"|interviewed|questioned|surveyed|contacted|counted|tested|released|detained|picked\sup)\s(?:across|after|along|around|as|at|behind|beside"
    r"|between|by|during|for|from|in|inside|near|on|outside|through|throughout|to|under|with|within)\b"
    # "a burglar tackled by two neighbors", but "the burglar passed by the house"
    r"|(?!abid|dropp|finish|increas|liv|pass|stay|stepp|stopp|walk)[a-z]{3,}ed(?:\s(?:away|down|off|out|up))?\sby\s(?:an?|her|his|the|two|three)\b"
    # "gang members charged today", "arrested last week"
    r"|(?:arrested|booked|captured|caught|charged|indicted|jailed|sentenced)\s(?:earlier|last|this|today|yesterday"
    r"|[A-Z][a-z]+day)\b)"
)
# "a teenage prostitute brought here from Ohio"
_EXPLOITED = (" was sexually exploited", " were sexually exploited")
_BROUGHT_AFTER = later(
    r"\s(?:brought|(?:re)?covered|found|held|kept|met|rescued|seen|sold|taken|trafficked)\s"
    r"(?:at|by|from|here|in|into|near|on|to|with)\b"
)
# "a gang member accused of firing into a house"
_CASE_AFTER = later(
    r"\s(?=(?:(?:previously\s)?(?:accused|convicted)|suspected)\sof\s|charged\swith\s"
    r"|(?:sought|wanted)\s(?:by|for|in|on)\s|(?:banned|barred|prohibited)\sfrom\s)",
    re.IGNORECASE,
)
_ILL = later(
    r"\swith\s.*\b(?:addiction|disorders?|illness(?:es)?|schizophrenia)\Z"
    r"|\swho\s(?!.*\b(?:accused|alleged|convicted|required|suspected)\b)(?:has|have|uses?)\s"
)
_TIME_AFTER = later(
    r"\s(?:during|since|while|at\s(?:knife|gun)point|over\sthe\s(?:last|past|weekend))\b"
)
# "Jailing addicts for a week": nobody has used drugs for a week.
_SO_LONG_AFTER = later(
    r"\sfor\s(?:an?|one|two|three)\s(?:few\s)?(?:days?|hours?|months?|nights?|weeks?)\b"
)
# "Tips lead to murderers hiding in plain sight", "We have to step over addicts passed out in"
_NOW_AFTER = later(
    r"\s(?:asleep|collapsed|hiding|passed\sout|slumped|stranded|trapped|unconscious)\s"
)
_PAST_BEFORE = later(
    r"\b(?:[a-z]{3,}ed|was|were|(?<!'ve\s)(?<!\bhave\s)(?<!\bhas\s)had|felt|found|heard"
    rf"|knew|said|saw|told|woke|{IRREGULAR_PAST})\b"
)
_ESCAPED = (" escaped from custody", " escaped from jail", " escaped from prison")
_FOUND_BEFORE = later(
    r"\b(?:caught|discovered|found|located|saw|spotted)\s(?:an?|the|two|three)\s\Z"
)
_GETS_BEFORE = later(r"\b[Gg]et(?:s|ting)?\s(?:[a-z]+\s)?\Z")
_DRINKS = ("drinks heavily", "drink heavily")
_QUIT = ("quit", "quitting")
_WHEN_AFTER = later(r"\s(?:after|at|before|each|every|in|inside|last|on|outside|that|this)\s")
_PARTICIPLE = later(r"\b(?:accused|suspected|convicted|alleged|listed|required)\b", re.IGNORECASE)
_IS_LAST = (" are", " is", " was", " were")
_IN_PAST = (" convicted ", " previously ")


def _is_accused(suggestion: str) -> bool:
    return " accused of " in suggestion


def _exploited_and(suggestions: tuple[str, ...], after: str) -> tuple[str, ...]:
    """Return "who was sexually exploited and" before "rescued in the raid"; or ()."""
    if not suggestions[0].endswith(_EXPLOITED) or not _BROUGHT_AFTER.match(after):
        return ()
    return tuple(f"{one} and" if one.endswith(_EXPLOITED) else one for one in suggestions)


def before_participle(suggestions: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    """Return suggestions that a participle may follow: "who sell drugs and were arrested"."""
    after = setting.after
    members = with_who(suggestions, setting) or who_were_released(suggestions, setting)
    if members := members or _exploited_and(suggestions, after):
        return members
    case, goes_on = _CASE_AFTER.match(after), goes_on_after(setting)
    passed = None if case or goes_on else _PASSED_AFTER.match(after)
    is_told = case or goes_on or passed
    # "get offenders enrolled in classes": that is what is done with them.
    is_got = passed and _GETS_BEFORE.search(setting.sentence_before)
    is_deed = is_got or (passed and is_deed_of_others(setting))
    # "located the escaped convict asleep in a barn"
    is_found = suggestions[0].endswith(_ESCAPED) and _FOUND_BEFORE.search(setting.sentence_before)
    if (
        not is_told
        or is_deed
        or is_found
        or is_group_known(setting)
        or is_verb_of_sentence(setting)
    ):
        return suggestions
    if case:
        # "First-time, nonviolent offenders charged with": that it was not violent counts, too.
        is_kind = "nonviolent" in suggestions[0].lower()
        unproved = suggestions if is_kind else with_first(suggestions, _has_no_record)
        if after.startswith((" sought ", " wanted ")) and " who " in suggestions[0]:
            # Who is only wanted is not said to have done it.
            unproved = with_first(suggestions, _is_accused)
        plain = not (_PARTICIPLE.search(unproved[0]) or _has_no_record(unproved[0]))
        if plain or _ILL.search(unproved[0]):
            # "mentally ill people charged with murder": no illness is, and no drug they use.
            return with_verbs(unproved, setting, past=after.startswith(_IN_PAST))
        # "were convicted of felonies and are" barred from voting already.
        return tuple(
            f"{one} and" if _PARTICIPLE.search(one) and not one.endswith(_IS_LAST) else one
            for one in unproved
        )
    is_said = goes_on and after.startswith((" known ", " believed ", " said ", " thought "))
    if is_said and not _ILL.search(suggestions[0]):
        return tuple(one if has_no_phrase(one) else f"{one} and" for one in suggestions)
    is_now = _NOW_AFTER.match(after) and not _PAST_BEFORE.search(setting.sentence_before)
    return with_verbs(suggestions, setting, past=bool(passed) and not is_now)


def _has_no_record(suggestion: str) -> bool:
    return " with no prior " in suggestion


def before_time(suggestions: tuple[str, ...], after: str) -> tuple[str, ...]:
    """Return what goes before a time that is of no habit and no offense, or ()."""
    if suggestions[0] in _QUIT or suggestions[0].endswith(" accused of selling sex"):
        # Whoever is arrested "during the sting" did it then.
        return ()
    if _TIME_AFTER.match(after) and not suggestions[0].endswith(AGAIN):
        # What is done "at knifepoint" or "during the operation" is not what the phrase tells.
        return with_first(suggestions, _may_be_timed)
    if suggestions[0].endswith(_DRINKS) and _WHEN_AFTER.match(after):
        # "lock up the town drunk on Friday": nobody drinks heavily then.
        return with_first(suggestions, _does_nothing)
    return with_first(suggestions, _does_nothing) if _SO_LONG_AFTER.match(after) else ()


def _does_nothing(suggestion: str) -> bool:
    return " who " not in suggestion.lower()


def _may_be_timed(suggestion: str) -> bool:
    return has_no_phrase(suggestion) and " " in suggestion
