"""Words that are mentioned, not used: 'avoid the word "addict"'."""

import re

from generator.lint.kept.patterns import later
from generator.lint.left_alone.only_label import is_only_label
from generator.lint.left_alone.slights import WHOM, is_slight_told
from generator.lint.setting import Setting

_OPEN = "[\"\u201c\u2018']"
_CLOSE = "[\"\u201d\u2019']"
_WORD_FOR = r"(?i:word|term|label|phrase|slur|noun|expression|epithet)"
_ITEM = rf"{_OPEN}?\w+(?: \w+)?[,.]?{_CLOSE}?,?\s(?:(?:and|or)\s)?"
_QUOTED_ITEM = rf"{_OPEN}[^\"\u201d]{{1,40}}{_CLOSE},?\s(?:(?:and|or)\s)?"
_LAW = r"\b(?i:act|code|constitution|guidelines?|law|ordinance|regulation|rule|section|statute|\d+)"
_SPEAKS_OF = r"(?:refer(?:s|red)?\sto|sp(?:eak|eaks|oke)\sof|mention(?:s|ed)?)"
_BEFORE = later(
    # the word "addict"; the words "felon" and "inmate"
    rf"\b{_WORD_FOR}s?,?\s(?:{_QUOTED_ITEM}){{0,6}}{_OPEN}(?:an?\s)?\Z"
    # the term offender
    rf"|\b(?i:the|a|this|that)\s(?:{_WORD_FOR}\s|label\sof\s(?:an?\s)?)\Z"
    # labels such as addict, junkie and
    rf"|\b{_WORD_FOR}s,?\s(?:like|such as|including)\s(?:{_ITEM}){{0,6}}{_OPEN}?\Z"
    # labeled an
    r"|\blabel(?:s|ed|led|ing)?\s(?!(?:fits|has|is|was)\b)(?:[^.;:]{0,60}\s)?as\s(?:an?\s)?\Z"
    r"|\b[Bb]eing\slabell?ed\s(?:an?\s)?\Z"
    # defines career offender
    r"|\b(?:re)?defin(?:e|es|ed|ing)\s(?:an?\s)?\Z"
    # the statute still speaks of
    rf"|{_LAW}s?\s(?:[a-z]+ly\s|still\s)?{_SPEAKS_OF}\s(?:an?\s)?\Z"
    # there is no such thing as an ex-con
    r"|\bno\s(?:longer\sany\s)?such\s(?:people|person|thing)\sas\s(?:an?\s)?\Z"
    # Say person on parole instead of
    r"|(?:\A|[.:;!?]\s|\b(?:must|should|to)\s)(?i:say|write|use|prefer)\s[^.;:]{1,80}\s"
    rf"(?:instead of|rather than|not|in place of|over)\s{_OPEN}?(?:an?\s)?\Z",
)
# What stands right before the term in each of these; looked for first because it is cheap, and
# the last letters of that before it.
_TAIL_ENDS = (
    "label of ",
    *('"', "\u201c", "\u2018", "'", ", ", '" ', "\u201d ", "\u2019 ", "' ", "a ", "an "),
    *("word ", "term ", "label ", "phrase ", "slur ", "noun ", "expression ", "epithet "),
    *("like ", "such as ", "including ", "and ", "or ", "instead of ", "rather than ", "not "),
    *("refers to ", "refer to ", "referred to ", "speaks of ", "speak of ", "spoke of "),
    *("mention ", "mentions ", "mentioned "),
    *("in place of ", "over ", "as ", "define ", "defines ", "defined ", "defining ", "led "),
)
_TAIL = later(
    rf"(?:{_OPEN}(?:an?\s)?|{_WORD_FOR}\s|label\sof\s(?:an?\s)?"
    r"|\b(?:like|such as|including|and|or)\s"
    rf"|(?:,|{_CLOSE})\s"
    r"|\b(?:instead of|rather than|not|in place of|over|as|defin(?:es?|ed|ing)|labell?ed)"
    r"\s(?:an?\s)?"
    rf"|\b{_SPEAKS_OF}\s(?:an?\s)?)\Z"
)
_LONGEST_TAIL = 28
_REACH = 160
_AFTER = later(
    rf"[,.]?[\"\u201d\u2019']\s(?:is|was|are)\s(?:a|an|the)\s(?:\w+\s)?{_WORD_FOR}\b"
    # "The addict label follows her"
    r"|\s(?i:label|stereotype|trope)s?(?![\w'])(?!\s(?:maker|printer))"
)
# "A psychologist testified that Hale is a pedophile": what the doctor found is evidence.
_DIAGNOSES = ("pedophile", "pedophiles", "psychopath", "psychopaths", "sociopath", "sociopaths")
_DIAGNOSED = later(
    r"\b(?:doctors?|evaluators?|experts?|psychiatrists?|psychologists?)\b[^.;]{0,40}\b(?:conclud|found"
    r"|report|sa(?:id|ys)|testif|told|wrote)[^.;]{0,60}\b(?:is|was)\s(?:an?\s)?(?:[a-z]+\s)?\Z"
)
_ASKED = later(
    r"(?:\W*(?:Q(?:uestion)?\s?\d*|\d+)[.:)]\s|\W*)"
    r"What\s(?:is|are|does)\s(?:an?\s)?(?:[a-z]+\s){0,3}[a-z]+",
    re.IGNORECASE,
)
# "What is a career criminal, and who decides?"
_AND_WHO_AFTER = later(r",?\sand\s(?:how|what|who|why)\s[^.!?]{1,60}\?")
# "Felon: A person convicted of", "A felon is someone who": a glossary says what the word means.
_DEFINED_BEFORE = later(r"\W*(?:(?:A:\s|Answer:\s)?(?:An?|The\sterm)\s)?\Z")
_DEFINED_AFTER = later(
    r"\s?(?::|[-\u2013\u2014]|means|is)\s(?:an?y?\s|one\s|the\s)?(?:adult\s|young\s)?"
    r"(?:anyone|child|defendant|individual|minor|one|people|person|somebody|someone|youth)s?\s"
    r"(?:accused|confined|convicted|found|held|in|kept|living|on|placed|released|sentenced|serving"
    r"|under|who|whom|whose|with)\b"
    # "Trafficker is a word that the law does not use."
    rf"|\s(?:is|was)\s(?:an?|no|the)\s(?:[a-z]+\s)?{_WORD_FOR}\b",
    re.IGNORECASE,
)
# "His license plate reads KINGPIN"
_SHOWN_ON_BEFORE = later(
    r"\b(?:banner|decal|graffiti|hat|jersey|mural|placard|plate|poster|shirt|sign|sticker|tattoo)s?\b"
    r"[^.;]{0,25}\b(?:read(?:s|ing)?|sa(?:id|y|ys|ying))\s[\"\u201c\u2018']?(?:[A-Z]\w+\s){0,2}\Z"
)
# "called him a junkie", "was described as a career criminal": somebody's word, reported.
_REPORTED = later(
    r"(?<!eing )\blabell?ed\s(?:an?\s)?\Z"
    rf"|\b(?:call(?:s|ed|ing)?|brand(?:s|ed|ing)?|label(?:s|ed|ing|led)?|dubb?(?:s|ed|ing)?|nicknam(?:es|ed"
    rf"|ing))\s(?:{WHOM}){{1,2}}"
    r"(?:an?\s)?\Z"
    r"|\b(?:is|are|was|were|been|being|be|'s|'re|gets|got|get|getting)\s(?:[a-z]+ly\s|once\s"
    r"|often\s)?(?:called|branded|dubbed|nicknamed)\s(?:an?\s|the\s)?\Z"
    r"|\b(?:describ(?:e|es|ed|ing)|characteriz(?:e|es|ed|ing)|portray(?:s|ed|ing)?|depict(?:s|ed"
    r"|ing)?"
    rf"|referr?(?:s|ed|ing)?\sto|known|paint(?:s|ed|ing)?|cast(?:s|ing)?)\s(?:{WHOM}|(?:both|the\stwo)\s\w+\s|(?:to"
    rf"|by)\s(?:the\s)?\w+\s)?as\s"
    r"(?:an?\s|the\s)?\Z"
    # Nor is an image: "lived like a drug lord", "just another addict".
    r"|\b(?:lik(?:e|ened\sto)\san?|just\sanother|nothing\sbut\san?|what\skind\sof(?:\san?)?)\s\Z"
    # What a court found is not the author's word either.
    r"|\b(?:found\sto\sbe|(?:adjudged|adjudicated|declared|designated|deemed|classified)"
    r"(?:\sto\sbe|\sas)?)\s"
    r"(?:an?\s)?\Z"
)
_REPORTS = (
    *("call", "label", "brand", "dub", "nickname", "describ", "character", "portray", "depict"),
    *("refer", "know", "paint", "cast ", "casts ", "casting ", "lik", "just ", "nothing ", "what "),
    *("found ", "adj", "declar", "design", "deem", "classif"),
)
"""One of these stands in each of them; looked for first because it is cheap."""
_CALLED = later(
    rf"\bcall(?:s|ed|ing)?\s(?:{WHOM}){{1,2}}(?:an?\s)?[\"\u201c\u2018']\Z"
    # 'men he called "my junkies"'
    r"|\b(?:men|people|women|[a-z]{3,}s)\s(?:whom\s)?(?:he|she|they)\scall(?:s|ed)\s"
    r"(?:(?:her|his|their)\s)?[\"\u201c\u2018']\Z"
)
# "are considered “frequent flyers”", "“second strikers” could see", "nobody would believe “an
# illegal”": marks of distance, not mention.
_USED_BEFORE = later(
    r"\b(?:considered|(?:characteriz|describ|regard|know)\w*\sas|these|those|many"
    r"|(?:believ|deport|harass|hat|hir|insult|threaten|trust)(?:e|ed|es|ing|s)?|word\sof"
    r")\s[\"\u201c\u2018']\Z",
    re.IGNORECASE,
)
_USED_AFTER = later(r"[\"\u201d\u2019']\s(?:can|could|had|have|may|must|often|who|will|would)\b")
# "Career criminals," Hall said, "belong in prison": one sentence, with its speaker in the middle.
_SAYS = (
    r"(?:add|ask|argu|caution|conced|conclud|continu|declar|explain|insist|not|observ|promis|remark"
    r"|stat|testifi|vow|warn)(?:e?d|es|s)|sa(?:id|ys)|t(?:old|ells)|w(?:rote|rites)"
)
_GOES_ON_AFTER = later(
    rf"[\"\u201d]\s(?=[^\"\u201c\u201d.;]{{0,60}}\b(?:{_SAYS})\b)[^\"\u201c\u201d;]{{3,90}}[,:]\s[\"\u201c]"
    rf"(?!(?:is|was|are)\s(?:an?|the|just|only)\s(?:\w+\s){{0,2}}{_WORD_FOR}\b)[a-z]"
)
_WENT_ON_BEFORE = later(
    rf"[a-z],[\"\u201d]\s(?=[^\"\u201c\u201d.;]{{0,60}}\b(?:{_SAYS})\b)[^\"\u201c\u201d;]{{3,90}},\s[\"\u201c]\Z"
)
# "told not to describe patients as addicts", "stop charting pain as drug-seeking"
_NOT_WRITTEN_BEFORE = later(
    r"\b(?i:avoid|never|not|stop|n't)\s(?:to\s)?(?:chart|describ|document|record|writ)(?:e|es|ing)?\s"
    r"(?:(?!(?:her|him|his|the|their|them)\b)[a-z]+\s){1,8}\Z"
)
_AS = ("as ", "as a ", "as an ")
# The film "Junky" will be shown: a title.
_WORK_BEFORE = later(
    r"\b(?:album|article|ballad|book|documentary|drama|episode|film|memoir|movie|musical|novel"
    r"|painting|play|podcast|poem|series|show|song|story|track)\s[\"\u201c\u2018']\Z"
)
# In "coddles criminals", quoted, a verb makes it more than a word.
_ALONE = later(r"\s*(?:(?:an?|the|by)\s+)?(?:(?!\w+(?<!s)s\s)[\w']+\s)?\s*\Z", re.IGNORECASE)
MOST_EXTRA = 12
# "They are patients, not addicts": the author puts the label aside.
_PUT_ASIDE_BEFORE = later(
    r"\b(?:boys?|children|daughters?|fathers?|girls?|human(?:\sbeing)?s?|individuals?|kids?|m[ae]n"
    r"|mothers?|neighbors?|patients?|people|persons?|residents?|sons?|survivors?|teen(?:ager)?s?|victims?"
    r"|wom[ae]n|youth)(?:,(?:\sand)?|\sand)\snot\s(?:as\s|just\s)?"
    r"(?:(?:an?|the)\s)?\Z",
    re.IGNORECASE,
)
# "An addict is not a criminal", "Nobody is born a criminal", "turns honest owners into criminals"
_HONEST = r"(?:decent|honest|innocent|law\sabiding|ordinary|peaceful|responsible)"
_NO_CRIMINAL_BEFORE = later(
    r"\b(?:are|is|was|were)(?:n't|\s(?:not|never|no))\s(?:an?\s)?\Z|\bborn\s(?:an?\s)?\Z"
    rf"|\b(?:{_HONEST}\s(?:[a-z]+\s){{1,3}}|(?:gun|home|property)\sowners\s)into\s\Z"
    # "They made me feel like a criminal"
    r"|\bfe(?:el|els|elt|eling|lt)\slike\s(?:an?\s)?(?:[a-z]+\s)?\Z"
    r"|\b(?:are|is|was|were|'s|'re)\s[^.;,]{1,40},\snot\s(?:an?\s)?\Z",
    re.IGNORECASE,
)
_OUT_OF_AFTER = later(rf"\sout\sof\s{_HONEST}\s", re.IGNORECASE)
# "A child is never a prostitute"
_NO_PROSTITUTE_BEFORE = later(
    r"\b(?:child|girl|minor|teen|teenager|victim|youth)\s(?:is|was)(?:n't|\s(?:not|never))\sa\s\Z"
    r"|\bno\s(?:child|girl|minor)\s(?:[a-z]+\s)?is\sa\s\Z",
    re.IGNORECASE,
)
# "The law helps victims, not criminals": those are two kinds of people.
_OF_TWO = later(
    r"\b(?:favor|help|hold|jail|protect|reward|serve|side|support)\w*\s"
    r"(?:(?!as\b)[a-z]+\s){0,3}[a-z]+,?\s(?:and\s)?not\s",
    re.IGNORECASE,
)
_PUT_ASIDE_ENDS = later(r"[.,;:!?\"\u201d]|\s\u2014|\sbecause\b|\Z")
_CRIMINAL = ("criminal", "criminals")
_LONGEST_REPORT = 60


def is_mentioned(setting: Setting) -> bool:
    """Tell whether the words around a term speak of it as a word."""
    tail = setting.before[-_LONGEST_TAIL:]
    may_be = tail.lower().endswith(_TAIL_ENDS) or len(tail) < _LONGEST_TAIL
    if may_be and _TAIL.search(tail) and _BEFORE.search(setting.before[-_REACH:]):
        return True
    if setting.term.lower().endswith(_DIAGNOSES) and _DIAGNOSED.search(setting.sentence_before):
        return True
    if setting.is_capitalized and _SHOWN_ON_BEFORE.search(setting.before[-_LONGEST_REPORT:]):
        return True
    is_as = setting.before.endswith(_AS) or setting.term.lower().startswith(_AS)
    if is_as and _NOT_WRITTEN_BEFORE.search(setting.before[-_REACH:]):
        return True
    # "What is a habitual offender?" asks for the word's meaning.
    is_end = setting.after.startswith("?") or _AND_WHO_AFTER.match(setting.after)
    asks = is_end and _ASKED.fullmatch(setting.line_before + setting.term)
    return bool(asks or _AFTER.match(setting.after)) or _is_defined(setting)


def _is_defined(setting: Setting) -> bool:
    """Tell whether a line begins with the term and says what it means."""
    return bool(
        _DEFINED_AFTER.match(setting.line_after) and _DEFINED_BEFORE.fullmatch(setting.line_before)
    )


def is_put_aside(setting: Setting) -> bool:
    """Tell whether the text says that this is no word for them: "victims, not criminals"."""
    near = setting.line_before[-_LONGEST_REPORT:]
    term = setting.term.lower()
    if term in _CRIMINAL and _OUT_OF_AFTER.match(setting.after):
        return True
    if not _PUT_ASIDE_ENDS.match(setting.line_after):
        return False
    if term in _CRIMINAL and _NO_CRIMINAL_BEFORE.search(near):
        return True
    if term == "prostitute" and _NO_PROSTITUTE_BEFORE.search(near):
        return True
    is_aside = " not " in near.lower() and _PUT_ASIDE_BEFORE.search(near)
    return bool(is_aside) and not _OF_TWO.search(near)


def is_reported(setting: Setting) -> bool:
    """Tell whether the term is what somebody called a person, and not the author's word."""
    near = setting.before[-_LONGEST_REPORT:]
    if not any(map(near.__contains__, _REPORTS)):
        return is_slight_told(setting)
    return bool(_REPORTED.search(near)) or is_only_label(setting)


def is_used(before: str, after: str) -> bool:
    """Tell whether a quotation is used of people, and not only mentioned: 'called him a "junkie"'.

    `after` begins with the mark that closes the quotation.
    """
    if _WORK_BEFORE.search(before):
        return False
    used = _USED_BEFORE.search(before) or _USED_AFTER.match(after)
    return bool(used or _CALLED.search(before))


def is_called_in_quotes(before: str) -> bool:
    """Tell whether a quotation is what somebody was called: 'the notes call Mr. Hale a "thug"'."""
    return _CALLED.search(before) is not None


def is_interrupted(before: str, within: str, after: str) -> bool:
    """Tell whether a quotation is half of a sentence: "Criminals," Hall said, "belong in jail"."""
    goes_on = within.endswith(",") and _GOES_ON_AFTER.match(after)
    return bool(goes_on or _WENT_ON_BEFORE.search(before))


def is_alone_in_quotes(before: str, after: str) -> bool:
    """Tell whether a quotation is the term and hardly anything else: the so-called "addict"."""
    return (
        len(before) <= MOST_EXTRA
        and after.strip(" ,.;:!?'\u2019s") == ""
        and bool(_ALONE.match(before))
    )
