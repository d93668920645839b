"""Labels of what is no person: "Addiction is a thief", "Crows are thieves", "the villain is a"."""

import re

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

_LABEL = later(
    r"(?:(?:is|are|was|were)\s(?:an?\s)?)?(?:[a-z]+\s)?"
    r"(?:bully|crook|killer|monster|murderer|predator|robber|thief|thug|terrorist)s?(?:\sof|\swho)?\Z"
    r"|.*\bthieves\Z",
    re.IGNORECASE,
)
_THING = (
    r"(?:(?i:cheap|child|domestic|drug|gun|illicit|opioid|street|substance|untreated)\s)?"
    r"(?i:abuse|addiction|age|alcohol|alcoholism|alzheimer's|backlog|boredom|cancer|clock|cocaine|commute|covid|crack|crime|death|debt|dementia"
    r"|depression|despair|disease|doubt|drought|drugs?|fear|fentanyl|flu|fog|frost|greed|grief|hate|heat|heroin|humidity|hunger"
    r"|inflation|insomnia|isolation|loneliness"
    r"|loss|meth(?:amphetamine)?|opioids?|poverty|rust|silence|sorrow|stigma|sugar|suicide|time|traffic|trauma|truancy"
    r"|violence|virus)"
)
_THING_IS_BEFORE = later(
    r"(?:\A|[.!?:;,]\s|[\"\u201c]|\b(?:and|because|but|say|said|says|that|when)\s)(?:[Tt]he\s|[Oo]ur\s)?"
    rf"{_THING}(?:,\s[^.;,]{{3,40}},|\s(?:in|on)\s[\w\s]{{2,20}})?\s"
    r"(?:(?:can\sbe|has\s(?:always\s)?been|is|are|was|remains)\s(?:also\s|often\s)?(?:an?\s|the\s)?"
    r"(?:[a-z]+,?\s){0,2})?\Z"
)
_BE = later(r"\b(?:be|been|is|are|was|remains)\b")
# "compared loneliness to a thief", "Frost crept in like a thief"
_LIKENED_BEFORE = later(
    rf"\b(?:compar|liken)(?:e[ds]?|ing)\s(?:(?:her|his|its|my|our|the|their)\s)?{_THING}\s"
    rf"to\san?\s(?:[a-z]+\s)?\Z|(?:\A|[.!?]\s)(?:The\s)?{_THING}\s[^.;,]{{1,40}}\slike\san?\s\Z"
)
# "Crows are thieves", "A fox was the chicken killer"
_ANIMAL_IS_BEFORE = later(
    r"(?:\A|[.!?]\s|\b(?:because|but|said|that)\s)(?:(?:[Tt]he|[Aa]n?|[Hh]er|[Hh]is|[Oo]ur)\s)?"
    r"(?:[a-z]+\s)?(?:[Bb]ears?|[Bb]obcats?|[Cc]ats?|[Cc]ougars?|[Cc]oyotes?|[Cc]rows?|[Dd]ogs?|[Ee]agles?|[Ff]l(?:y|ies)|[Ff]ox(?:es)?|[Gg]oats?"
    r"|[Hh]awks?|[Hh]orn(?:ets?|worms?)|[Ll]ions?|[Mm]agpies?|[Mm]ice|[Mm]osquito(?:es)?|[Oo]wls?|[Rr]accoons?"
    r"|[Rr]avens?|[Ss]nails?|[Ss]nakes?|[Ss]harks?|[Ss]piders?|[Ss]quirrels?|[Tt]icks?|[Ww]asps?|[Ww]ol(?:f|ves))\s(?:is|are|was|were)\s"
    r"(?:(?:(?:an?|the)\s(?:[a-z]+\s){1,2}and\s)?(?:an?|the)\s(?:[a-z]+\s){0,2}|(?:[a-z]+\s)?)\Z"
)
# "In the novel, a thief", "The villain is a drug kingpin", "her burglar costume"
_INVENTED_BEFORE = later(
    r"(?:\A|[.!?]\s)In\s(?:the|one|[A-Z]\w+'s?)\s(?:[a-z]+\s){0,2}(?:cartoon|comedy|fable|fairy\stale|musical|novel"
    r"|opera|play|puppet\sshow|sitcom|skit|video\sgame)(?:\s(?:about|at|by|for)\s[^.;,]{1,40})?,\s[^.;]{0,60}\Z"
    r"|\b(?:(?:game|main|title)\s(?:character|hero|heroine)|villain)\s(?:is|was)\s(?:an?\s)?"
    r"(?:[a-z]+\s){0,2}\Z|\b(?:novel|play|musical|opera|sitcom)'s\s\Z"
)
_INVENTED_AFTER = later(
    r"\s(?:character|costume|film|hero|heroine|mask|movie|novel|thriller|villain)s?\b"
)
# "In the mock trial, the thief was", "The actor plays the killer"
_PRETENDED = later(
    r"\b(?:mock\strials?|puppet\sshow|role\splay\w*|training\s(?:drill|exercise|scenario|video))\b"
)
_PLAYED_BEFORE = later(r"\bplay(?:s|ed|ing)?\s(?:the\s(?:part|role)\sof\s)?(?:an?|the)\s\Z")
# "The officer played the drug dealer in the sting": what is put on may be told with other words.
_PUT_ON = later(
    r"\b(?:agent|deput(?:y|ie)|detective|informant|officer|operation|sting|undercover)s?\b"
)
_PLAYS = ("mock ", "puppet", "role", "training ")
_OF_FICTION = later(
    r".*(?:burglar|dealer|gangster|hooker|junkie|killer|king\s?pin|drug\slord|lunatic|murderer|predator"
    r"|psycho|robber|thief|thug|vagrant)s?(?:\swith)?\Z",
    re.IGNORECASE,
)
# "Insomnia was the thief of his youth", "Doubt is a killer of dreams"
_STOLEN = later(
    r"(?:(?:is|was)\s(?:an?\s|the\s)?)?(?:killer|robber|thie)(?:f|s|ves)?\sof\s(?:(?:her|his|my|our|their|your)\s)?(?:childhoods?|dreams?|hats|hearts?|hopes?|innocence|joy|peace|sleep"
    r"|time|youth)\b"
)
# "Fagin, the thief of Oliver Twist", "As Dickens wrote of his convict"
_TOLD_OF = later(
    r".*\b(?:addict|burglar|con|convict|dealer|felon|fugitive|inmate|killer|lifer|murderer|prisoner"
    r"|prostitute|robber|thief|thug|transient|vagrant)s?(?:\sof)?\Z",
    re.IGNORECASE,
)
_WRITER = r"(?:Dickens|Dostoy?evsky|Kafka|Shakespeare|Steinbeck|Tolstoy|(?:Victor\s)?Hugo)"
_BOOK = (
    r"(?:A\sTale\sof\sTwo\sCities|Crime\sand\sPunishment|Great\sExpectations|Les\sMis[e\u00e9]rables|Macbeth"
    r"|Oliver\sTwist|The\sCount\sof\sMonte\sCristo|The\sShawshank\sRedemption)\b"
)
_OF_BOOK_BEFORE = later(
    rf"\bIn\s(?:{_WRITER}'s?\s)?{_BOOK},\s(?:an?|the)\s(?:[a-z]+\s)?\Z"
    r"|\bIn\s[A-Z]\w+'s?\s(?:fable|novel|opera)(?:\s[^.;,]{1,40})?,\s(?:an?|the)\s(?:[a-z]+\s)?\Z"
    rf"|\b{_WRITER}(?:'s?|\swrote\sof\s(?:an?|her|his|the))\s(?:[a-z]+\s)?\Z"
    r"|\b(?:Fagin|Jean\sValjean|Magwitch|Raskolnikov),\s(?:an?|the)\s(?:[a-z]+\s)?\Z"
)
_OF_BOOK_AFTER = later(
    rf"(?:\s(?:from|in|of))?\s{_BOOK}|\sof\s(?:her|his|the|this)\s(?:novel|opera)\b"
)
_REACH = 70


def is_figure(setting: Setting) -> bool:
    """Tell whether the label is said of a thing or of nobody real: nobody can accuse them."""
    if _OF_FICTION.match(setting.term) and _is_invented(setting):
        return True
    if _TOLD_OF.match(setting.term) and _is_of_book(setting):
        return True
    if not _LABEL.match(setting.term):
        return False
    if _STOLEN.match(setting.term.lower() + setting.after):
        return True
    near = setting.line_before[-_REACH:]
    if _LIKENED_BEFORE.search(near) or _ANIMAL_IS_BEFORE.search(near):
        return not setting.after.startswith("'")
    return bool(_THING_IS_BEFORE.search(near)) and bool(_BE.search(near[-30:] + setting.term))


def _is_invented(setting: Setting) -> bool:
    """Tell whether somebody is one of a novel, a play or a game, or only dressed up as one."""
    if _INVENTED_AFTER.match(setting.after):
        return True
    before = setting.sentence_before
    if _INVENTED_BEFORE.search(before[-160:]):
        return True
    around = setting.sentence_around
    if _PLAYED_BEFORE.search(before) and not _PUT_ON.search(around):
        return True
    return any(map(around.__contains__, _PLAYS)) and _PRETENDED.search(around) is not None


def _is_of_book(setting: Setting) -> bool:
    """Tell whether it is somebody in a book: "Fagin, the thief of Oliver Twist"."""
    if _OF_BOOK_AFTER.match(setting.after):
        return True
    return _OF_BOOK_BEFORE.search(setting.sentence_before[-_REACH:]) is not None
