"""Whether a label means anybody who is one: "a thief will often", "thieves like this man take"."""

import re

from generator.lint.english.deeds import IRREGULAR_PAST
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.cases import CASE, is_of_a_case
from generator.lint.status.practices import NOW, OFTEN

# Anybody who is one: "every drug dealer", "if you are a pusher", "a thief will often".
_ANY_BEFORE = later(
    r"\bif\s[^.;,]{1,30}\sis\san?\s\Z|\b(?:think|thought)\sof\s(?:as\s)?an?\s\Z|\b(?:never\s[a-z]+\sa|no\ssuch\sthing\sas\san?"
    r"|once\s(?:was\s)?an?|any|each|every|no|not\sone|today's"
    r"|the\s(?:average|modern|ordinary|typical)"
    r"|(?:if|whether)\s(?:you\s[^.;,]{1,50}\sor\s)?you(?:'re|\sare)\san?|like\san?"
    r"|any(?:body|one)\swho(?:'s|\sis)\san?)\s(?:\w+\s)?\Z"
    # "What makes a boy a thief?", "if we treat every user as a dealer"
    r"|\bwhat\s(?:makes|turns)\san?\s[a-z]+\s(?:into\s)?an?\s\Z"
    r"|\btreat(?:s|ing)?\s(?:all|any|each|every)\s[^.;,]{1,40}\s(?:as|like)\san?\s\Z"
    # "They buy from a friend or a dealer", "afraid to become a pusher"
    r"|\b(?:by|from)\san?\s[a-z]+\sor\s(?:an?\s)?\Z|\bexploited\sby\san?\s\Z"
    # "Often the trafficker is a boyfriend", "once a thief, always a thief"
    r"|\b(?:often|typically|usually),?\sthe\s\Z|\balways\san?\s\Z"
    r"|\b(?:definition|hallmark|mark|picture|sign)\sof\san?\s(?:\w+\s)?\Z"
    # "If you sell this, you are a killer"
    r"|\b(?:if|when(?:ever)?)\syou\s[^.;,]{1,50},\s(?:then\s)?you(?:'re|\sare)\san?\s\Z"
    rf"|\bwho\s{NOW}\s[^.;,]{{1,50}},\syou(?:'re|\sare)\s(?:an?\s[a-z\s]{{1,30}}\sand\s)?an?\s\Z"
    # "It doesn't take a mask to be a thief"
    r"|\btake\b[^.;]{0,40}\bto\sbe\san?\s\Z|\b(?:belief|idea|myth)\sthat\san?\s\Z"
    r"|\b(?:not\s|to\s)becom(?:e|ing)\san?\s\Z"
    # "Nothing in this bill protects a"
    r"|\bnothing\b[^.;,]{0,40}\s(?:helps?|lets?|protects?|rewards?|shields?|spares?)\san?\s\Z",
    re.IGNORECASE,
)
# "Whoever sells heroin is a dealer", "Any caller who asks for cards is a"
_WHOEVER_BEFORE = later(
    r"\b(?:(?:any(?:body|one|\s[a-z]+)\swho|whoever|a\s(?:man|person|woman)\swho)\s[a-z]+s"
    rf"|whoever\s(?:[a-z]+ed|{IRREGULAR_PAST}))\s(?:[^.;]{{1,120}}\s)?is\san?\s(?:[a-z]+\s)?\Z",
    re.IGNORECASE,
)
# "Any robber, burglar or thief", "if you are a dealer, a thief or a gang member"
_ONE_OF_ROW = (
    r"(?:an?\s)?(?:(?!(?:and|or)\b)[a-z]+\s){0,2}(?:abuser|addict|arsonist|burglar|carjacker|criminal"
    r"|dealer|felon|fugitive|inmate|kidnapper|killer|leader|member|molester|murderer|offender"
    r"|parolee|pimp|predator|pusher|rapist|robber|scammer|shoplifter|smuggler|stalker|thief|thug|trafficker|user)"
)
ANY_ROW_BEFORE = later(
    r"\b(?:any|each|every|no|any(?:body|one)\swho\sis\san?"
    r"|(?:if|when|whether)\s(?:(?:he|she)(?:'s|\sis)|you(?:'re|\sare))\san?"
    r"|you\s(?:can|could|may|might)\sbe\san?)\s"
    rf"{_ONE_OF_ROW}(?:,\s{_ONE_OF_ROW}){{0,2}}(?:,|,?\s(?:and|or))\s(?:an?\s)?(?:[a-z]+\s)?\Z",
    re.IGNORECASE,
)
"""Before a label: others in one row with it, of whom any are meant."""
# "A friend who shares a pill counts as a dealer", but "Hale counts as a dealer"
_COUNTS_BEFORE = later(
    r"(?:\b(?:[Hh]e|[Ss]he|[Tt]hey|defendant|suspect|(?!Who|Any|No|Every)[A-Z]\w+)\s)?"
    r"\b(?:(?:counts?|qualif(?:y|ies))\sas|(?:be|is)\streated\s(?:as|like))\san?\s(?:[a-z]+\s)?\Z"
    r"|\bmakes?\s(?:any(?:body|one)|every(?:body|one)|whoever|a\s[a-z]+)\swho\s[^.;,]{1,30}\san?\s\Z"
)
_COUNTS = ("be", "counts ", "count ", "is ", "make", "qualif")
# "treatment for the addict and prison for the pusher"
_PRISON_FOR_BEFORE = later(r"\b(?:help|jail|prison|treatment)\sfor\sthe\s\Z")
# "Tell us if you see a drug dealer": anybody who sells is meant.
_SEEN_BEFORE = later(
    r"\b(?:(?:if|when)\syou\s(?:know|meet|see|spot|suspect)|report|reporting|information\s(?:about"
    r"|on)|(?:they|to|you)\s(?:call|phone|text)|(?:\A|[.!?]\s|\bdo\syou\s)(?:know|see|spot)"
    # "Got a drug dealer next door?"
    r"|(?:\A|[.!?]\s)got|\bdo\syou\shave)\san?\s\Z",
    re.IGNORECASE,
)
# "decide whether he is a user or a dealer"
_WHETHER_BEFORE = later(
    r"\bwhether\b[^.;]{0,80}\b(?:is|was)\s(?:an?\s[^.;]{1,80}\sor\s)?an?\s\Z", re.IGNORECASE
)
_SELLER = later(r"(?:dealer|mule|pusher|runner|trafficker|predator)\Z", re.IGNORECASE)
_FORMER_BEFORE = later(r"\b(?:ex|former|one\stime|onetime|reformed|retired)\s\Z", re.IGNORECASE)
# "if a thief steals your mail", "a burglar who enters a dwelling"
_IF_A_BEFORE = later(
    r"\b(?:(?:each|every)\stime|if|unlike|when|whenever|(?:nobody|no\sone)\s(?:[a-z]+\s){1,3}?)\s?an?\s\Z",
    re.IGNORECASE,
)
# "no place for a dealer", "the worst place in the state for a", "consequences for a"
_PLACE_FOR_BEFORE = later(
    r"\bplaces?\b[^.;,]{0,30}\sfor\san?\s(?:[a-z]+\s){0,2}(?:or\san?\s)?\Z"
    r"|\b(?:accountability|consequences|deterrents?)\sfor\san?\s\Z|\b(?:no|wrong)\s(?:city|county|neighborhood|room|state"
    r"|town)\sfor\san?\s\Z",
    re.IGNORECASE,
)
# "If a burglar enters a home, he can be sentenced": whoever does.
_IF_ONE_BEFORE = later(r"\b(?:if|when|whenever)\s?an?\s\Z", re.IGNORECASE)
_DOES_AFTER = later(r"\s(?!(?:does|has|is|was)\b)[a-z]+s\b")
# "If a dealer sells it and that person dies, the dealer may be charged"
_ONE_EARLIER = later(r"\b(?:if|when|whenever)\san?\s[^.;]*\bth(?:at|e)\s\Z", re.IGNORECASE)
_MAY_AFTER = later(r"\s(?:can|could|may|might)\s(?:also\s|now\s)?(?:be|face)\s")
_WHENEVER_BEFORE = later(
    r"\b(?:when|whenever|if|every\stime)\s(?:an?\s[a-z]+|somebody|someone)\s[a-z]+s\s"
    r"(?:[^.;,]{1,30}\s)?an?\s\Z",
    re.IGNORECASE,
)
# "Be he a pusher or a kingpin, whoever sells here": any of them.
_BE_HE_BEFORE = later(
    r"\b(?:be\s(?:he|it|she|they)|whether(?:\s(?:he|it|she|they|you)(?:\s(?:are|be|is)|'re|'s))?)\s"
    r"(?:an?\s(?:[a-z]+\s){1,4}or\s)?an?\s(?:[a-z]+\s){0,2}\Z",
    re.IGNORECASE,
)
_WHOEVER_AFTER = later(r"[^.;]{0,60},\s(?:any(?:body|one)|every(?:body|one)|they|we|whoever|you)\b")
# "A kingpin in a mansion and a pusher on a corner are part of one business"
_PLACED = r"(?:at|behind|from|in|on|with)\s(?:an?|the)\s[a-z]+"
_ARE_ALIKE = (
    r"\sare\s(?:(?:all|both|equally|just|no|not)\s)?(?:alike|different|equal|one|part\sof|the\ssame"
    r"|two)\b"
)
_PLACED_BEFORE = later(
    rf"(?:\A|[.!?]\s|\bthat\s)[\"\u201c]?an?\s(?:[a-z]+\s){{1,3}}{_PLACED}\s(?:and|or)\san?\s\Z",
    re.IGNORECASE,
)
_FIRST_BEFORE = later(r"(?:\A|[.!?]\s|\bthat\s)[\"\u201c]?an?\s\Z", re.IGNORECASE)
_AND_PLACED_AFTER = later(
    rf"\s{_PLACED}\s(?:and|or)\san?\s(?:[a-z]+\s){{1,3}}{_PLACED}{_ARE_ALIKE}"
)
_PLACED_AFTER = later(rf"\s{_PLACED}{_ARE_ALIKE}")
# "dismantle them from the kingpin down"
_FROM_BEFORE = later(r"\bfrom\sthe\s\Z", re.IGNORECASE)
_DOWN_AFTER = later(r"\s(?:all\sthe\sway\s)?(?:down|up)(?=[.,;!?\"\u201d\s]|\Z)")
_UP_TO_BEFORE = later(r"\bfrom\sthe\s[^.;,]{1,40}\s(?:down|up)\sto\sthe\s\Z", re.IGNORECASE)
# "It takes courage for a dealer to ask for help"
_FOR_A_BEFORE = later(r"\b(?:is|takes|was)\s[^.;]{1,40}\sfor\san?\s\Z")
# "the drug user who harms himself and the dealer who profits"
_AND_THE_BEFORE = later(r"\bthe\s[a-z]+\s[^.;]{1,100}\b(?:and|from|or)\sthe\s\Z")
_TO_AFTER = later(r"\sto\s[a-z]+\b")
_WHO_DOES_AFTER = later(r"\swho\s(?!(?:does|has|is|lacks|was)\b)[a-z]+s\s")
# "Parents should know that a predator can reach a child": a warning about anybody.
_WARNING_BEFORE = later(
    r"\b(?:aware|beware|know|remember|tips?|warn\w*)\b[^.;]{0,40}\b(?i:an?)\s(?:\w+\s)?\Z",
    re.IGNORECASE,
)
# Advice to everybody: "Don't let a thief", "How to spot a predator", "If you think that a dealer"
_ADVISED_BEFORE = later(
    r"\b(?:do\snot|don't|never)\s(?!(?:free|parole|release|reward)\b)[a-z]+\s"
    r"(?:an?\s[a-z]+\sor\s)?(?:an?\s)?\Z"
    r"|\bhow\sto\s[a-z]+\san?\s\Z|\bassume\sthat\san?\s\Z"
    r"|\bif\s(?:an?\s[a-z]+\sor|you\s(?:believe|suspect|think)\s(?:that\s)?an?)\s(?:an?\s)?\Z"
    # "the difference between a thief and a robber", "chose the life of a drug dealer"
    r"|\bdifferences?\sbetween\san?\s(?:[a-z]+\s){0,4}(?:and\san?\s)?\Z"
    r"|\b(?:choos\w+|chosen?|lead(?:ing)?|led|liv(?:e[ds]?|ing))\s(?:an?|the)\slife\sof\san?\s\Z"
    r"|\byour?\b[^.;]{0,30}\b(?:can|could|may|might)\sbe\s[^.;]{0,30}\san?\s\Z",
    re.IGNORECASE,
)
# "What a stalker may do", "Lock it or a thief will take it."
_WHAT_BEFORE = later(
    r"\b[Ww]hat\san?\s\Z|(?:\A|[.!?]\s)(?!(?:An?|He|It|She|The|They)\b)[A-Z][a-z]+\s[^.;,]{1,30}\s"
    r"or\san?\s\Z"
)
_MAY_DO_AFTER = later(r"\s(?:can|could|may|might|will)\s(?!be\b)[a-z]+")
_ONE_BEFORE = later(r"\b[Oo]ne\s\Z")
# "A practiced thief needs less than a minute"
_PRACTICED_BEFORE = later(r"(?:\A|[.!?]\s)An?\s[a-z]+(?:ed|ful|ent|al|ic)\s\Z")
# "When the same thief steals from nine families, that is no petty crime"
_SAME_BEFORE = later(r"\b(?:if|when|whenever)\sthe\ssame\s\Z", re.IGNORECASE)
# "It is not enough to arrest the same shoplifter every week"
_STOP_SAME_BEFORE = later(r"\b(?:arrest|book|catch|charge|jail|release)(?:e?s|ing)?\sthe\ssame\s\Z")
_AGAIN_AFTER = later(
    r"\s(?:again\sand\sagain|every|over\sand\sover|(?:day|week|month|night|time)\safter)\b"
)
# "A dealer will post a menu": any of them.
_A_FIRST = later(
    r"(?:\A|[.!?]\s)[\"\u201c]?An?\s\Z|\b[Yy]our\b[^.;]{1,60},\s(?:and|or|so)\san?\s\Z"
    r"|\b[Yy]our\b[^.;]{1,60}\sso\s(?:that\s)?an?\s\Z"
)
_DO_SO_AFTER = later(
    r"\s(?:cannot|can't|does(?:\snot|n't)?)\b|\s(?:can|may|might|will)\s(?!(?:appear|be|face|get|have|learn|now|plead|receive|serve|spend"
    r"|stand"
    r"|testify)\b)[a-z]+\s"
)
_CAN_AFTER = later(r"\s(?:can|could|may|might)\s")
# "A burglar can be seen on the video" is a certain one.
_COULD_ALWAYS_AFTER = later(
    r"\scan\s(?!(?:also\s)?be\s(?:clearly\s)?(?:found|heard|identified|observed|recognized|seen))"
)
_ALWAYS_AFTER = later(
    rf"\s{OFTEN}\s{NOW}|\s(?:calls|claims|contacts|impersonates|poses|pretends|sends|texts)\b"
    r"|\s(?:(?:can|may|must|should|will)\s(?:\w+\s)?(?!be\s(?:arraign|charg|sentenc|tried))"
    r"(?:always|never|often|usually)\b|(?:always|knows|looks|needs|often|thinks|usually|wants)\s"
    r"|(?:must|should)\s(?:expect|know|think\stwice|understand)\b|is\s(?:(?:always|most\soften|often|rarely|usually)\s)?(?:somebody|someone)\b|has\s(?:a|the)\s(?:same\s)?right\b|deserves\b)"
)
_A_BEFORE = later(r"\b[Aa]n?\s(?:[A-Z][\w.']+\s){0,3}\Z")
# "bought them from a dealer", "sold it to a known dealer": nobody knows which.
_BOUGHT_BEFORE = later(
    r"\b(?:bought|buy(?:ing|s)?|got|gotten|purchased?)\b[^.;,]{0,60}\sfrom\san?\s(?:[a-z]+\s)?\Z"
    r"|\b(?:from|of|to|with)\san?\sknown\s\Z"
    # "went straight to a dealer on Vine"
    r"|\b(?:drove|goes|going|headed|ran|walked|went)\s(?:[a-z]+\s){0,2}to\s(?:meet\s|see\s)?"
    r"an?\s(?:[a-z]+\s)?\Z"
)
_NAMED_AFTER = later(r"(?:,\s(?:(?:who|whose)\b|[A-Z])|\snamed\b|\s[A-Z])")
_ALWAYS_BEFORE = (_ANY_BEFORE, _PRISON_FOR_BEFORE, _PLACE_FOR_BEFORE, _WHENEVER_BEFORE)
_OFFENDER = later(r"offenders?\Z", re.IGNORECASE)
# "Any violent offender who comes here will be caught", "No offender should own a gun"
_ANY_OFFENDER_BEFORE = later(r"\b(?:any|each|every|no)\s(?:[a-z]+\s)?\Z", re.IGNORECASE)
_WILL_AFTER = later(
    r"(?:\swho\s(?!(?:does|has|is|was)\b)[a-z]+s\s[^.;]{1,60}?)?"
    r"\s(?:deserves|must|should|will)\s"
)
# "Officers would book her, and a pimp would bail her out": that is how it went.
_WOULD_BEFORE = later(r"\bwould\s[^.;]{1,100}\ban?\s\Z")
_WOULD_DO_AFTER = later(r"\swould\s(?!be\b|face\b|get\b|have\b|serve\b|stand\b)[a-z]+\s")
# "Only a thief would do this"
_ONLY_BEFORE, _WOULD_AFTER = later(r"\b[Oo]nly\san?\s\Z"), later(r"\swould\b")
# "You are a criminal if you carry it"
_YOU_ARE_BEFORE = later(r"\byou(?:'re|\sare)\san?\s\Z", re.IGNORECASE)
_IF_YOU_AFTER = later(r"\s(?:if|when)\syou\s")
# "Got a drug dealer on your block?"
_GOT_BEFORE = later(r"(?:\A|[.!?]\s)[\"\u201c]?(?:Got|Have|Is\sthere)\san?\s(?:[a-z]+\s)?\Z")
_ASKED_AFTER = later(r"[^.!]{0,80}\?")
# "Take your keys before a car thief does"
_BEFORE_A = later(r"\bbefore\san?\s(?:[a-z]+\s)?\Z")
_GETS_AFTER = later(
    r"\s(?:can|could|does|finds|gets|grabs|has|may|might|spots|steals|takes|tries)\b"
)
# "What is a burglar's best friend?"
_ONES_BEFORE = later(r"\b[Aa]n?\s\Z")
_ONES_AFTER = later(
    r"'s\s(?:best\sfriend|delight|dream|eyes?|favorite|paradise|playground|point\sof\sview|worst)\b"
)
_PAIRS = (
    (_ONES_BEFORE, _ONES_AFTER),
    (_GOT_BEFORE, _ASKED_AFTER),
    (_BEFORE_A, _GETS_AFTER),
    (_YOU_ARE_BEFORE, _IF_YOU_AFTER),
    (_BE_HE_BEFORE, _WHOEVER_AFTER),
    (_FIRST_BEFORE, _AND_PLACED_AFTER),
    (_PLACED_BEFORE, _PLACED_AFTER),
    (_A_BEFORE, _ALWAYS_AFTER),
    (_ONLY_BEFORE, _WOULD_AFTER),
    (_WOULD_BEFORE, _WOULD_DO_AFTER),
    (_ONE_BEFORE, _CAN_AFTER),
    (_PRACTICED_BEFORE, _ALWAYS_AFTER),
    (_PRACTICED_BEFORE, _COULD_ALWAYS_AFTER),
    (_SAME_BEFORE, _DOES_AFTER),
    (_STOP_SAME_BEFORE, _AGAIN_AFTER),
    (_WARNING_BEFORE, _CAN_AFTER),
    (_FOR_A_BEFORE, _TO_AFTER),
    (_WHAT_BEFORE, _MAY_DO_AFTER),
    (_IF_ONE_BEFORE, _DOES_AFTER),
)
_IN_ROW = (", ", " or ", " and ", " a ", " an ")
_REACH = 60


def is_any_meant(before: str, setting: Setting) -> bool:
    """Tell whether one person is any: in doubt it is a certain one."""
    if _OFFENDER.search(setting.term):
        is_any = _ANY_OFFENDER_BEFORE.search(before) and _WILL_AFTER.match(setting.after)
        return bool(is_any) and not is_of_a_case(setting)
    if _is_in_row(before, setting) or _is_of_pair(before, setting):
        return True
    if _SELLER.search(setting.term) and (
        _SEEN_BEFORE.search(before)
        or _WHETHER_BEFORE.search(setting.before[-2 * _REACH :])
        or _is_unnamed_dealt_with(setting)
    ):
        return True
    if _ADVISED_BEFORE.search(before):
        return not CASE.search(setting.sentence_around)
    if _A_FIRST.search(before) and _DO_SO_AFTER.match(setting.after):
        return not is_of_a_case(setting)
    may_be = _FORMER_BEFORE.search(before) or _IF_A_BEFORE.search(before)
    does = _A_BEFORE.search(before) and (
        _WHO_DOES_AFTER.match(setting.after) or _COULD_ALWAYS_AFTER.match(setting.after)
    )
    return bool(may_be or does) and not is_of_a_case(setting)


def _is_in_row(before: str, setting: Setting) -> bool:
    counted = _COUNTS_BEFORE.search(before)
    is_counted = counted and counted[0].startswith(_COUNTS)
    if is_counted or any(one.search(before) for one in _ALWAYS_BEFORE):
        return True
    return before.endswith(_IN_ROW) and bool(ANY_ROW_BEFORE.search(setting.before[-2 * _REACH :]))


def _is_unnamed_dealt_with(setting: Setting) -> bool:
    dealt = _BOUGHT_BEFORE.search(setting.before[-2 * _REACH :])
    return dealt is not None and not _NAMED_AFTER.match(setting.after)


def _is_of_pair(before: str, setting: Setting) -> bool:
    """Tell whether what stands before and what follows say together that any is meant."""
    if _MAY_AFTER.match(setting.after) and _ONE_EARLIER.search(setting.sentence_before):
        return True
    if " is a" in before and _WHOEVER_BEFORE.search(setting.sentence_before):
        return True
    is_from = _FROM_BEFORE.search(before) and _DOWN_AFTER.match(setting.after)
    if is_from or _UP_TO_BEFORE.search(before):
        return not CASE.search(setting.sentence_around)
    if before.endswith(" the ") and _WHO_DOES_AFTER.match(setting.after):
        return _AND_THE_BEFORE.search(setting.before[-2 * _REACH :]) is not None
    return any(first.search(before) and then.match(setting.after) for first, then in _PAIRS)
