"""What is said around a label and suits no other words: "a thief in name only", "am I a thief?".

There is no suggestion in such a place: a person accused of theft is none "in name only".
"""

import re

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

_AFTER = later(
    r"\s(?:in\s(?:(?:all|everything)\sbut\s)?name(?:\sonly)?\b|but\sin\sname\b"
    r"|by\s(?:any\s(?:definition|measure|other\sname|standard)|birth|blood|nature|profession|temperament|trade)\b"
    r"|(?:through\sand\sthrough|to\s(?:the\s(?:bone|core)|(?:her|his|their)\s(?:bones?|core)))\b"
    r"|(?:at|by)\sheart\b|of\sthe\s(?:first|highest|lowest)\s(?:kind|order|rank|water)\b|twice\sover\b"
    # "Criminals aren't born; they are made"
    r"|(?:are|is)(?:n't|\snot)\sborn\b|in\s(?:the\smaking|waiting|training|sheep's\sclothing)\b|among\s(?:criminals|thieves)\b"
    r"|no\s(?:longer|more)\s?(?=[.,:;!?]|\Z)|(?:no\smore\s(?:and|or)\sno\sless|pure\sand\ssimple|plain\sand\ssimple)\b)",
    re.IGNORECASE,
)
# "killers with a badge", "thieves in suits"
_DRESSED_AFTER = later(
    r"\s(?:with\s(?:a\s)?(?:badges?|gavel|law\sdegree|licenses?|title|tie)"
    r"|in\s(?:(?:a|fine|nice)\s)?(?:robes?|suits?|ties|uniforms?))\b"
)
# "a thief with a conscience", "a thug first and a father second"
_WITH_AFTER = later(
    r"\s(?:with(?:out)?\s(?:an?|any)\s(?:conscience|heart|sense\sof\s[a-z]+|smile)|written\sall\sover"
    r"|first\sand\b|second(?=[.,;]|\Z))"
)
_KIND_BEFORE = later(
    r"\b(?:(?:classic|gentleman|half|honest|natural|perfect|textbook|typical)"
    # "the lowest kind of thieves"
    r"|(?:cruelest|lowest|vilest|worst|most\s[a-z]+)\s(?:breed|form|kind|sort|type)\sof(?:\san?)?|look(?:ed|s)?\sthe\spart\sof\san?"
    r"|part)\s\Z",
    re.IGNORECASE,
)
# "the hardened criminal his record shows him to be": nobody's record shows an accusation.
_SHOWN_AFTER = later(
    r"\s(?:that\s)?(?:her|his|the|their)\s(?:[a-z]+\s){0,2}(?:conduct|file|history|past|record|rap\ssheet)\s"
    r"(?:prove[sd]?|reveal(?:s|ed)?|sa(?:id|ys)|show(?:ed|s)?|suggest(?:ed|s)?)\s"
    r"(?:(?:her|him|them)\sto\sbe|(?:he|she|they)\s(?:are|is|was|were))\b"
)
_CALLED = (
    *("criminal", "crook", "gangster", "killer", "murderer", "predator", "robber", "thief", "thug"),
    *("criminals", "crooks", "gangsters", "killers", "murderers", "predators", "robbers"),
    *("thieves", "thugs", "kingpin", "dealer", "dealers", "lord"),
)
_BEFORE = later(
    r"\b(?:every\sinch\s(?:an?|the)|(?:little|nothing)\s(?:better|less|more|other)\sthan\s(?:an?)?"
    # "He has the hands of a thief", but "died at the hands of a thief"
    r"|(?:ha[ds]|have|(?<!at\s)(?<!by\s)(?<!from\s)(?<!in\s)(?<!into\s)(?<!of\s)the|with)\s(?:an?\s|the\s)?"
    r"(?:face|hands|heart|instincts?|look|makings|mind|soul|talents?)\sof\san?"
    r"|self[\s-]styled|fanc(?:y|ies|ied)\s(?:her|him|them)sel(?:f|ves)\s(?:an?|the)?"
    r"|(?:breed|nest)s?\sof|takes\san?|worthy\sof\san?"
    # "less a criminal than a sick man", "either a murderer or"
    r"|(?:either|neither|(?:less|more)(?:\sof)?)\san?)\s?\Z",
    re.IGNORECASE,
)
# "He wasn't some junkie in an alley"
_SOME_BEFORE = later(r"\b(?:are|is|was|were)(?:n't|\snot)\s(?:just\s)?some\s\Z")
# "called himself a thief and a liar": that is his to say.
_OF_SELF_BEFORE = later(
    r"\b(?:call|consider)(?:s|ed)?\s(?:her|him|my|them|your)sel(?:f|ves)\s(?:an?\s|the\s)?\Z"
    r"|\bself[\s-](?:described|made|proclaimed)\s\Z",
    re.IGNORECASE,
)
# "to catch a thief": the saying.
_SAYING_AFTER = later(r"\sto\scatch\b")
_CATCH_BEFORE = later(r"\bto\scatch\sa\s\Z")
# "Am I a thief?", "What are we, inmates?"; "are you a felon?" asks in earnest.
_ASKED_BEFORE = later(
    r"(?:\A|[.!?]\s|[\"\u201c])(?:And\s|But\s|So\s)?(?:am\sI|are\s(?:we|you)|((?:what|who)\s(?:am\sI|are\s(?:we|you)),))"
    r"\s(?:an?\s|all\s|now\san?\s)?\Z",
    re.IGNORECASE,
)
# Labels that say only that somebody did it: of whom one asks it, nobody accuses them.
_OF_DEED = later(
    r".*\b(?:absconder|abuser|arsonist|batterer|burglar|(?<!career\s)criminal|crook|dealer|gangster|(?:gang\s)member|killer"
    r"|(?:juvenile|violent)\soffender|kingpin|molester|murderer|pimp|predator|pusher|rapist|robber"
    r"|shoplifter|stalker|thief|thug|trafficker|wife\sbeater)s?|.*\bthieves",
    re.IGNORECASE,
)
# "Is she a criminal or a victim?"; whoever is named may be a suspect.
_IS_ONE_BEFORE = later(
    r"\b(?:am|are|is|was|were)\s(?:he|I|it|she|they|we|you)\s(?:an?\s|really\san?\s)?\Z",
    re.IGNORECASE,
)
_OTHER_AFTER = later(
    r",?\sor\s(?:(?:are|is|was|were)\s[a-z]+\s)?(?:(?:an?|just|merely|only|simply|the)\s){0,2}"
    r"(?:[a-z]+\s)?(?:fools?|friends?|genius|hero(?:es)?|idiots?|liars?|madman|martyrs?|mother|father"
    r"|patients?|saints?|saviors?|scapegoats?|unluckiest|victims?|witness(?:es)?)(?![\w'])"
)
# "Who is the real thief?", "sees a thief in every clerk", "rather be a thief"
_ASKED_OF = later(
    r"\b(?:(?:who|which\sof\s(?:the\s)?[a-z]+)\s(?:are|is|was|were)\sthe(?:\sreal)?"
    r"|better\san?|(?:feel|felt)\slike\s(?:an?)?|rather\sbe\san?|I\smust\sbe\san?|now\sI(?:'m|\sam)\san?"
    r"|(?<!\bnot\s)(?:every|each)(?:one|body)?\s[a-z]*\s?is\san?)\s\Z",
    re.IGNORECASE,
)
# "The real thief is the tax code", but "the real killer was never found"
_REAL_BEFORE = later(r"\b[Tt]he\s(?:one\s)?(?:real|true)\s\Z")
_REAL_AFTER = later(r"\s(?:(?:are|is)\s(?:an?|the)\b|wears?\b)")
_IN_EVERY_AFTER = later(r"\s(?:in|under|behind)\severy\b")
_THAN_AFTER = later(r"\sthan\s")
# "more an addict than a criminal"
_THAN_BEFORE = later(
    r"\b(?:less|more)\s(?:of\s)?an?\s[a-z\s]{3,30}\sthan\s(?:of\s)?an?\s\Z", re.IGNORECASE
)
# "What kind of thief is he?", but "what kind of person steals?"
_KIND_OF_BEFORE = later(r"\bwhat\skinds?\sof\s\Z", re.IGNORECASE)
_IS_SHE_AFTER = later(r"\s(?:am|are|is|was|were)\s(?:he|I|she|they|we|you|[A-Z]\w+)\b")
# "make inmates of the poor"
_MADE_BEFORE = later(r"\bma(?:ke|kes|king|de)\s\Z")
# "Only a thug would hit a child" accuses nobody.
_OPINION = later(r"(?:.*\s)?(?:criminal|crook|gangster|predator|thug)s?", re.IGNORECASE)
_WHOM_AFTER = later(r"\s(?:he|I|she|they|we)\s")
_ONLY_BEFORE = later(r"\b[Oo]nly\s(?:an?\s)?\Z")
_WOULD_AFTER = later(r"\s(?:can|could|does|do|would)\s")
# "A banker must be a steward, not a felon": a conviction is the contrary of no trade.
_CONVICTED = later(r"(?:convict|felon)s?\Z", re.IGNORECASE)
_NOT_BEFORE = later(
    r"\b(?:act|be|become|raise|serve|want)s?\s(?!charged|judged|prosecuted|seen|treated|tried|viewed)[^.;:?!]{3,50}"
    r"(?:,|,?\sand)\snot\s(?:an?\s)?\Z",
    re.IGNORECASE,
)
# "Call them thieves if you like"
_CALL_BEFORE = later(r"\bcall\s(?:her|him|it|me|them|us)\s(?:an?\s)?\Z", re.IGNORECASE)
# "Nobody is born an alcoholic": what nobody is born with is no disorder.
_NEVER_BORN_BEFORE = later(
    r"(?:\bno\s?(?:body|one)\b[^.;,]{0,20}\s(?:is|was)|\bnone\b[^.;,]{0,20}\s(?:are|is|was|were)"
    r"|\b(?:are|is|was|were)(?:n't|\s(?:not|never)))\sborn\s(?:an?\s)?\Z",
    re.IGNORECASE,
)
# "Joe Hale, the "Pier 4 burglar," was": so the case is called, and no person bears other words.
_NICKNAME_BEFORE = later(
    r"\b[Tt]h(?:at|e|is)\s(?:so\scalled\s)?[\"\u201c\u2018'](?:(?:[A-Z]|\d)[\w.']*\s){1,4}\Z"
)
_NICKNAME_AFTER = later(r"[,.]?[\"\u201d\u2019'](?!\w)")
# "An addict is an addict", "Bums are bums"
_IS = later(r"\s(?:are|is|will\salways\sbe)\s(?:an?\s)?", re.IGNORECASE)
_IS_BEFORE = later(r"\b(\w+)\s(?:are|is|will\salways\sbe)\s(?:an?\s)?\Z", re.IGNORECASE)
# "They see a tent and think addict."
_THINK_BEFORE = later(r"\b(?:and|I|people|they|to|we|you)\s(?:just\s|only\s)?think\s\Z")
# "Officers know who the thieves are": of whom nobody knows it, nobody accuses anybody yet.
_WHO_THE_BEFORE = later(
    r"\b(?:find\sout|found\sout|kn[eo]ws?|known|learn(?:ed|s)?|see|[Tt]ell\s(?:us|you))\s(?:[a-z]+\s)?who\sthe\s\Z"
)
_ARE_AFTER = later(r"\s(?:are|were)(?=[.,;:?!\"\u201d]|\Z|\s(?:and|before|but|when)\b)")
_ENDS = later(r"[.,;:!?\"\u201d]|\Z")
_REACH = 60


def suits_only_label(setting: Setting) -> bool:
    """Tell whether no other words would make sense in the label's place."""
    near, after = setting.line_before[-_REACH:], setting.line_after
    is_name = _NICKNAME_AFTER.match(after) and _NICKNAME_BEFORE.search(near)
    if is_name or after.startswith("'"):
        return bool(is_name)
    is_contrary = _CONVICTED.match(setting.term) and _NOT_BEFORE.search(near)
    begun = "born " if setting.term.startswith("born a") else ""
    is_contrary = is_contrary or _NEVER_BORN_BEFORE.search(near + begun)
    is_called = _is_of_itself(setting.term.lower(), near, after)
    is_called = is_called or _is_called_so(near, after)
    if is_contrary or is_called or _AFTER.match(after) or _is_asked(setting.term, near):
        return True
    if _OTHER_AFTER.match(after) and _IS_ONE_BEFORE.search(near):
        return True
    if _is_called(setting, near, after) or (after.startswith(" of ") and _MADE_BEFORE.search(near)):
        return True
    found = _BEFORE.search(near)
    if found is None:
        is_some = " " not in setting.term and _SOME_BEFORE.search(near)
        is_said = bool(is_some or _CATCH_BEFORE.search(near))
        return is_said or _is_likened(setting.term, near, after)
    return _is_measured(found[0].lower(), setting.term, after)


def _is_called_so(near: str, after: str) -> bool:
    return after.startswith(" if you ") and _CALL_BEFORE.search(near) is not None


def _is_of_itself(term: str, near: str, after: str) -> bool:
    """Tell whether a label is said of itself, or is all that somebody thinks of people."""
    if verb := _IS.match(after):
        return _begins_with(after[verb.end() :].lower(), term)
    if not _ENDS.match(after):
        return False
    said = _IS_BEFORE.search(near)
    is_thought = " " not in term and _THINK_BEFORE.search(near)
    # "The offender is a repeat offender" tells more of him.
    return bool(is_thought) or (said is not None and near[: said.end(1)].lower().endswith(term))


def _begins_with(text: str, term: str) -> bool:
    return text.startswith(term) and _ENDS.match(text, len(term)) is not None


def _is_asked(term: str, near: str) -> bool:
    """Tell whether somebody asks "am I a thief?", and not of what is so."""
    asked = _ASKED_BEFORE.search(near)
    return asked is not None and (bool(asked[1]) or _OF_DEED.fullmatch(term) is not None)


def _is_called(setting: Setting, near: str, after: str) -> bool:
    """Tell whether somebody is called a thief in a figure of speech, or calls himself one."""
    if not setting.term.lower().endswith(_CALLED):
        return False
    if _DRESSED_AFTER.match(after) or _IN_EVERY_AFTER.match(after):
        return True
    if _REAL_AFTER.match(after) and _REAL_BEFORE.search(near):
        return True
    if _WITH_AFTER.match(after) or _KIND_BEFORE.search(near):
        return True
    return bool(_OF_SELF_BEFORE.search(near) or _ASKED_OF.search(near))


def _is_likened(term: str, near: str, after: str) -> bool:
    if _SHOWN_AFTER.match(after) and _OF_DEED.fullmatch(term):
        return True
    if _IS_SHE_AFTER.match(after) and _KIND_OF_BEFORE.search(near):
        return True
    if _WOULD_AFTER.match(after) and _ONLY_BEFORE.search(near):
        return _OPINION.fullmatch(term) is not None
    if near.endswith(" the very ") and _WHOM_AFTER.match(after):
        # "became the very criminal he was sworn to hunt"
        return _OPINION.fullmatch(term) is not None
    if near.endswith(" who the ") and _WHO_THE_BEFORE.search(near) and _ARE_AFTER.match(after):
        return _OF_DEED.fullmatch(term) is not None
    is_than = near.endswith(("than a ", "than an ")) and _THAN_BEFORE.search(near) is not None
    return is_than and _OF_DEED.fullmatch(term) is not None


def _is_measured(begin: str, term: str, after: str) -> bool:
    if begin.startswith(("less", "more")):
        # "more an addict than a thief": to have an addiction can be more so, too.
        return _THAN_AFTER.match(after) is not None and _OF_DEED.fullmatch(term) is not None
    if begin.startswith("takes"):
        return _SAYING_AFTER.match(after) is not None
    return not begin.startswith("neither")
