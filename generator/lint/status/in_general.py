"""Whether somebody speaks of a kind of people, or of his own past, and accuses nobody."""

import re

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

# ," Hall said, "belong in prison: the speaker in the middle of a sentence
_SPEAKER_AFTER = later(
    r",[\"\u201d]\s(?=[^\"\u201c\u201d.;]{0,60}\b(?:[a-z]+ed|s(?:aid|ays)|told|wrote)\b)"
    r"[^\"\u201c\u201d;]{3,90},\s[\"\u201c](?=[a-z])"
)
_A = r"(?:an?\s)(?:[a-z]+\s)?"
# "Your new online friend may be a predator", "The person calling could be a thief"
_ANYBODY = (
    r"(?:your\s[a-z']+(?:\s[a-z]+){0,3}|that\s(?:friend|profile|stranger)"
    r"|the\s(?:caller|person\s(?:calling|texting|on\sthe\sother\send)(?:\sof\sthe\sline)?)|"
    r"any(?:body|one)|every(?:body|one)|(?:somebody|someone|the\s(?:man|person|stranger|voice))"
    r"\s(?:[a-z]+\s){0,4}you(?:r\s[a-z]+)?\b[^.;]{0,40}|you)"
)
# In the singular: "Anyone can be a criminal", "How can you spot a trafficker?"
_ONE_BEFORE = later(
    rf"\b{_ANYBODY}\s(?:can|could|may|might)\s(?:be(?:come)?|also\sbe)\s{_A}\Z"
    rf"|\bhow\s(?:can|could|do|does|would)\s(?:an?\s)?(?:I|one|parents?|teens?|we|you)\s[a-z]+\s{_A}\Z"
    rf"|\b(?:is|are)\syour\s[^.;?]{{1,40}}\s(?:by|to|with)\s{_A}\Z"
    # "Nobody wants to be the victim of a burglar", "No child dreams of becoming a criminal"
    r"|\b(?:nobody|no\s(?:child|family|one|parent|victim|woman))\s(?:deserves|dreams|expects|grows\sup|hopes"
    rf"|needs|plans|sets\sout|should|wakes|wants)\b[^.;,]{{0,40}}\s{_A}\Z"
    rf"|\bborn\s{_A}\Z"
    # "We will not let a thief", and not what a judge did not let one of them do
    r"|\b(?:I|we|you)\s(?:can't|cannot|won't|(?:must|never|shall|should|will)(?:\s(?:not|never))?)\s"
    rf"(?:allow|let)\s{_A}\Z"
    # "A longer sentence will not stop a thief"
    r"|\b(?:can(?:'t|not)?|may|might|never|won't|(?:can|may|might|will|would)\snot|will|would)\s"
    rf"(?:deter|discourage|stop|tempt)\s{_A}\Z"
    # "He is worse than a drug dealer", "the very definition of a predator"
    r"|\b(?:no\sbetter|worse|(?:no|any)\sdifferent|lower|no\smore)\s(?:from|than)\s(?:to\s)?"
    rf"{_A}\Z"
    rf"|\bthe\s(?:very\s|textbook\s)?(?:definition|mindset|opposite|picture|profile)\sof\s{_A}\Z"
    rf"|\byou\s(?:(?:do\snot|don't|needn't)\s(?:have|need)\sto|can|can't|cannot)\sbe\s{_A}\Z"
    rf"|\b(?:once|whether)\syou(?:'re|\sare)\s(?:an?\s[a-z]+\sor\s)?{_A}\Z"
    rf"|\bif\syou(?:'re)?\s[^.;,]{{1,50}},\s(?:then\s)?you(?:'re|\sare)\s{_A}\Z"
    # "Would you know a thief if you saw one?", "What does a predator look like?"
    rf"|\b(?:you\s(?:know|knew|recognize)|were\syou|can(?:'t|not)\stell|what\s(?:do|does))\s{_A}\Z"
    # "no sympathy for a dealer whose", "every victim of a predator"
    rf"|\bno\s(?:excuse|leniency|mercy|patience|sympathy|tolerance)\sfor\s{_A}\Z"
    rf"|\b(?:any|each|every)\svictim\sof\s{_A}\Z|\bany(?:body|one)\swho\sis\s{_A}\Z"
    # "It takes a special kind of pimp to", "When an officer becomes a criminal"
    r"|\bit\stakes\s[a-z\s]{1,25}\s(?:kind|sort|type)\sof\s\Z"
    rf"|\bit\s(?:only\s)?takes\s{_A}\Z|\bwhen\san?\s(?:[a-z]+\s){{1,3}}becomes\s{_A}\Z"
    rf"|\b(?:easy|hard|wrong)\sto\sbe(?:come)?\s{_A}\Z"
    rf"|\bthe\s(?:heart|mind|soul)\sof\s{_A}\Z|\bstand\sby\sand\s(?:let|watch)\s{_A}\Z",
    re.IGNORECASE,
)
# "Don't fall for the tricks of a trafficker"
_DONT_BEFORE = later(
    rf"(?:\A|[.!?]\s)[\"\u201c]?(?:Do\snot|Don't|Never)\s[^.;]{{1,40}}\s(?:by|for|of|to|with)\s{_A}\Z"
)
# "Under current law, a thief can steal every day"
_BY_LAW_BEFORE = later(
    r"\b[Uu]nder\s(?:(?:the|this|that|these|our|today's)\s)?(?:[a-z]+\s){0,2}(?:laws?|polic(?:y|ies)|rules?"
    rf"|statutes?|system)(?:\s\w+)?,\s{_A}\Z"
)
# "Even a criminal has rights", "A criminal never thinks", "Criminal or not, no one"
_EVEN_BEFORE = later(rf"(?:\A|[.!?]\s|[\"\u201c]|\b(?:and|but|that)\s)[Ee]ven\s{_A}\Z")
_HAS_AFTER = later(r"\s(?:can|deserves|has|is\sentitled|knows|must|should)\b")
_A_FIRST = later(r"(?:\A|[.!?]\s)[\"\u201c]?An?\s\Z")
_NEVER_AFTER = later(r"\s(?:always|never|rarely|seldom)\s[a-z]+[^s\W]s\b")
_FIRST, _OR_NOT_AFTER = later(r"(?:\A|[.!?]\s)[\"\u201c]?\Z"), later(r"\sor\snot,\s")
# "Is your teen's new friend a predator?"
_IS_YOUR_BEFORE = later(rf"\bis\syour\s[^.;?]{{1,40}}\s{_A}\Z", re.IGNORECASE)
_ASKED_AFTER = later(r"\?")
# "How should a clerk act in front of a robber?"
_HOW_BEFORE = later(
    r"\b[Hh]ow\s(?:can|do|does|should|would)\s[a-z\s]{1,50}\s(?:by|from|in\sfront\sof|near|of|to|with)\s"
    rf"{_A}\Z"
)
# "Did a thief steal your car?"
_DID_BEFORE = later(r"(?:\A|[.!?]\s)[\"\u201c]?(?:Did|Has)\s(?:an?\s)(?:[a-z]+\s)?\Z")
_YOURS_AFTER = later(r"[^.?]{1,50}\byour?\b[^.?]{0,40}\?")
_CAN_AFTER = later(r"\s(?:can|could|gets?|goes|may|might|walks?|will)\b")
# "I was a thief", "I used to be a gang member": his own word, of himself
_MYSELF_BEFORE = later(
    r"\bI(?:'m|\sam|\swas|'ve\sbeen|\shave\sbeen|'d\sbeen|\shad\sbeen|\sbecame|\slived\sas"
    r"|\s(?:used\sto|would|was\sgoing\sto|(?:never|don't|didn't)\swant(?:ed)?\sto)\s"
    r"(?:always\s|never\s)?be(?:come)?|\swent\sfrom(?:\sbeing)?)\s"
    r"(?:(?:also|always|basically|just|never|not|once|only|really|still)\s)?(?:an?\s|the\s)?(?:[a-z]+\s)?\Z"
    r"|\bmyself\s(?:as|to\sbe)\s(?:an?\s)?\Z|\bcame\sto\sus\sas\s(?:an?\s)?\Z"
    # "They were once gang members", "who used to be a burglar"
    r"|\b(?:was|were|are)\sonce\s(?:an?\s)?(?:[a-z]+s,\s)*(?:[a-z]+s\sand\s)?\Z"
    r"|\bused\sto\sbe\s(?:an?\s)?(?:[a-z]+\s)?\Z"
    # "admitted he was a drug dealer", "bragged that he was the biggest drug dealer"
    r"|\b(?:acknowledged|admit(?:s|ted)|boast(?:s|ed)|bragg?(?:s|ed)|conceded|confessed)\s"
    r"(?:(?:on|to)\s[\w\s]{1,30}\s)?(?:that\s)?(?:he|she|they)\s(?:had\sbeen|is|are|was|were)\s"
    r"(?:(?:once|also)\s)?(?:an?\s|the\s)?\Z"
)
# In the plural: "Those who break the law while wearing a badge are criminals."
_SOME_BEFORE = later(
    r"(?:\A|[.!?]\s)[\"\u201c]?(?:People|Those|(?!The)[A-Z][a-z]+s)\swho\s(?!are\b|did\b|had\b|have\b"
    r"|were\b|[a-z]+ed\b)[a-z]+\s[^.;]{1,60}\sare\s(?:[a-z]+\s)?\Z"
    # "Gone are the days when gang members ruled", "an invitation to thieves"
    r"|\b(?:days|era|time)\s(?:[a-z]+\s){0,2}when\s(?:[a-z]+\s)?\Z"
    r"|\b(?:boon|bonanza|gift|invitation|paradise|playground|victory|win)\s(?:to|for)\s(?:all\s"
    r"|[a-z]+\s)?\Z"
    r"|\bheld\shostage\sby\s\Z|\bsteps?\s(?:ahead\sof|behind)\s(?:the\s)?\Z"
    r"|\bWhat\swe\s(?:face|fear|have|see|want)(?:\s[a-z]+)?\sare\s\Z|\b[Tt]here's\s\Z"
    r"|\b(?:concern|focus|problem|priority|threat|worry)\s(?:is|are)\s(?:the\s)?\Z"
    r"|\b[Ii]t(?:'s|\sis)\s(?:about\s|high\s)?time\s(?:for\s|that\s)?(?:the\s)?\Z"
    r"|\b[Zz]ero\stolerance\s(?:\w+\s)?(?:for|of|to|toward)\s\Z"
    r"|\b(?:DA|[Cc]hief|[Mm]ayor|[Ss]heriff)\s(?:[Ss]lams|[Oo]pposes|[Bb]lasts)\s(?:[A-Za-z]+\s){1,3}(?:That|for)\s"
    r"(?:[A-Z][a-z]+(?:s|ing)\s)?\Z"
)
# "This sentence should make criminals think twice", "Our laws give criminals a free pass"
_GIVE_BEFORE = later(r"\b(?:giv(?:e|es|ing)|hand(?:s|ing)?)\s(?:all\s)?\Z")
# "Punish the criminals, not the victims", "Let the criminals worry"
_PUNISH_BEFORE = later(r"\b(?:[Bb]lame|[Ll]ock\sup|[Pp]rosecute|[Pp]unish)\s(?:the\s)?\Z")
_NOT_OTHERS_AFTER = later(r",\s(?:and\s)?not\s(?:the\s|our\s|their\s)?[a-z]+s\b")
_LET_THE_BEFORE = later(r"(?:\A|[.!?]\s)[\"\u201c]?Let\sthe\s\Z")
_WORRY_AFTER = later(r"\s(?:be\safraid|know|worry)\b")
_WARNED_BEFORE, _THAT_AFTER = later(r"\b(?:reminded|warned)\s\Z"), later(r"\sthat\s")
_FREE_AFTER = later(r"\san?\s(?:blank|free|get|green|license)\b")
_TELLS_BEFORE = later(
    r"\b(?:case|conviction|law|news|office|operation|outcome|polic(?:y|ies)|result|sentence|verdict)s?\s"
    r"(?:(?:also|must|now|should|will)\s){0,2}(?:gives?|makes?|reminds?|shows?|t[eo]lls?|warns?)\s"
    r"(?:all\s|other\s|violent\s)?\Z",
    re.IGNORECASE,
)
_TOLD_AFTER = later(
    r"\s(?:that|afraid|aware|feel|know|nervous|pay|realize|rethink|think|understand|worry)\b"
    r"|\san?\s(?:blank|free|get|green|license|way\sout)\b|\s(?:one\s(?:[a-z]+\s)?thing|this):"
)
_LETS_BEFORE = later(
    r"\b(?:lets?|letting|put(?:s|ting)?|turn(?:s|ing)?|let's)\s(?:[a-z]+\s)?\Z", re.IGNORECASE
)
_OUT_AFTER = later(
    r"\s(?:back\s)?(?:out(?:\sof\s(?:jail|prison)|\son\sthe\sstreets?)?\b|walk\b|go\sfree\b|loose\b"
    r"|off\sthe\shook\b|on(?:to)?\s(?:our|the)\sstreets?\b)"
)
# "It is the drug dealers who should be afraid", "We know who the gang members are"
_THE_BEFORE = later(
    r"\b(?:[Ii]t(?:'s|\sis)\s(?:always\s)?(?:the\s)?|[Ww]e(?:\sall)?\sknow\swho\sthe\s)\Z"
)
_THE_AFTER = later(
    r"\s(?:who\s(?:must|need|ought|should)|are|(?:(?:that|whom)\s)?(?:we|worr(?:y|ies)))\b"
)
_THE_FIRST = later(r"(?:\A|[.!?]\s)[\"\u201c]?(?:But\s)?[Tt]he\s\Z")
_WIN_AFTER = later(
    r"\s(?:are\s(?:not|n't|never)\sgoing\sto|aren't\sgoing\sto|(?:cannot|can't|do\snot|don't|must\snot"
    r"|will\snot|will\snever|won't))\s(?:get\saway|own|rule|run|win)\b"
)
_TO_THE_BEFORE = later(r"(?:\A|[.!?]\s)[\"\u201c]?To\s(?:(?:all|any|the|those|our)\s){0,3}\Z")
_OUT_THERE_AFTER = later(
    r"(?:\s(?:out\sthere|(?:here|in|of|on)\b[a-z\s]{0,30}|who\s[a-z\s]{3,40}))?"
    r"(?:[:\u2014]\s?|,\s(?:get|hear|I|know|leave|let|stop|there|this|we|you|your)\b)"
)
# "Pushers Still Preying on Teens", "Dealers keep coming": they do, whoever was arrested.
_NOT_TRIED = r"(?![^.;]*\b(?:accus|arrest|charge[ds]\b|convict|guilty|indict|sentenc|suspect))"
_BEGUN_BEFORE = later(
    rf"\A{_NOT_TRIED}(?:[^.;]*(?:[:,]\s|\b(?:and|as|because|but|sa(?:id|ys?)|that|when|where|while)\s))?\Z",
    re.IGNORECASE,
)
_STILL_AFTER = later(
    rf"{_NOT_TRIED}\s(?:continue\sto\s(?!(?:await|be|face|serve|wait)\b)[a-z]+|keep\s[a-z]+ing|(?:also|now|still)\s"
    r"(?:calling|exploiting|flooding|grooming|hitting|luring|poisoning|preying|profiting|pushing|scamming"
    r"|selling|stealing|targeting|using))\b",
    re.IGNORECASE,
)
_PAIRS = (
    (_BEGUN_BEFORE, _STILL_AFTER),
    (_TELLS_BEFORE, _TOLD_AFTER),
    (_LETS_BEFORE, _OUT_AFTER),
    (_GIVE_BEFORE, _FREE_AFTER),
    (_PUNISH_BEFORE, _NOT_OTHERS_AFTER),
    (_LET_THE_BEFORE, _WORRY_AFTER),
    (_WARNED_BEFORE, _THAT_AFTER),
    (_THE_BEFORE, _THE_AFTER),
    (_THE_FIRST, _WIN_AFTER),
    (_TO_THE_BEFORE, _OUT_THERE_AFTER),
)
_OF_ONE = (
    (_DID_BEFORE, _YOURS_AFTER),
    (_BY_LAW_BEFORE, _CAN_AFTER),
    (_EVEN_BEFORE, _HAS_AFTER),
    (_A_FIRST, _NEVER_AFTER),
    (_FIRST, _OR_NOT_AFTER),
    (_IS_YOUR_BEFORE, _ASKED_AFTER),
    (_HOW_BEFORE, _ASKED_AFTER),
)
_PLURAL = later(r"(?:[sS]|out\sthere)\Z")
_ADMITS = ("I", "myself", "came", "once", "used", "admit", "boast", "brag", "conced", "confess")
_IS_ONE = r"\sis\s(?:always\s|just\s|still\s)?an?\s"
_REACH = 110


def without_speaker(setting: Setting) -> Setting:
    """Return the setting without the speaker in the middle: "Dealers," Hall said, "prey on"."""
    if not setting.after.startswith(","):
        return setting
    speaker = _SPEAKER_AFTER.match(setting.after)
    return setting._replace(after=f" {setting.after[speaker.end() :]}") if speaker else setting


def is_in_general(setting: Setting) -> bool:
    """Tell whether no certain person is accused: "Anyone can be a thief", "I was a thief"."""
    near = setting.sentence_before[-_REACH:]
    if any(map(near.__contains__, _ADMITS)) and _MYSELF_BEFORE.search(near):
        return True
    if _PLURAL.search(setting.term):
        if _SOME_BEFORE.search(near):
            return True
        return any(first.search(near) and then.match(setting.after) for first, then in _PAIRS)
    if _is_itself(near, setting) or _ONE_BEFORE.search(near) or _DONT_BEFORE.search(near):
        return True
    return any(first.search(near) and then.match(setting.after) for first, then in _OF_ONE)


def _is_itself(near: str, setting: Setting) -> bool:
    """Tell whether the label is said of the label: "A thief with a badge is still a thief"."""
    term, near = setting.term.lower(), near.lower()
    after = setting.sentence_after[:_REACH].lower()
    if f" a {term}" in after or f" an {term}" in after:
        again = rf"[^.;,]{{0,60}}{_IS_ONE}{re.escape(term)}\b"
        return re.match(again, after) is not None
    if f"a {term} " in near or f"an {term} " in near:
        before = rf"\ban?\s{re.escape(term)}\b[^.;,]{{0,60}}{_IS_ONE}\Z"
        return re.search(before, near) is not None
    return False
