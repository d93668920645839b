"""Labels that a text itself rejects or talks about: "It was wrong to call him a thug".

Whoever is merely called so stays a finding (`mention`): there somebody's word is told, and no
more.
"""

import re

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

_QUOTE = "[\"\u201c\u201d\u2018\u2019']"
_PREPOSITION = (
    "about|after|against|as|at|back|before|because|by|during|for|from|if|in|into|of|off|on|out"
    "|over|since|so|that|through|to|under|until|up|upon|when|while|who|whom|with|without"
)
_NO_END = (
    r"a|all|an|and|another|any|both|certain|each|every|few|his|its|many|more|most|my|no|or|other"
    r"|our|several|some|such|that|the|their|these|this|those|your|two|three|four|five|six|\d+"
    rf"|{_PREPOSITION}"
)
# Who is called so: "both men", "Mr. Roe", "anyone on parole"; "called the two" says nobody yet.
_WHOM = rf"(?!(?:{_PREPOSITION})\s)(?:[\w.'/-]+\s){{0,5}}(?!(?:{_NO_END})\s)[\w.'/-]+\s(?:all\s)?"
# "called her dealers" by telephone
_WHOM_ALL = rf"{_WHOM}(?<!\b[Hh]er\s)"
_CALL = (
    r"(?:brand(?:ed|ing|s)?|call(?:ed|ing|s)?|dub(?:bed|bing|s)?|label(?:l?ed|l?ing|s)?"
    r"|nicknam(?:ed?|es|ing))"
)
_DESCRIBE = (
    r"(?:characteri[sz]|depict|describ|label|list|paint|portray|referr?|tagg?)"
    r"(?:e|ed|es|ing|led|s)?"
)
_WRONGLY = r"(?:falsely|mistakenly|unfairly|wrongly|wrongfully)"
_BE = r"(?:are|be|been|being|gets?|got|is|was|were)"
# "called Hale a", "describe both men as", "was labeled a", "a monster or a"
_NAMED = later(
    rf"\b(?:{_CALL}\s(?:{_WHOM}(?:just\s|nothing\sbut\s)?an?\s|{_WHOM_ALL})"
    rf"|{_DESCRIBE}\s(?:to\s)?{_WHOM}as\s(?:an?\s)?"
    rf"|{_BE}\s(?:(?P<wrongly>{_WRONGLY}\s)|[a-z]+\s)?"
    rf"(?:{_CALL}|(?:{_DESCRIBE}\s(?:to\s)?as))\s(?:an?\s)?)"
    rf"(?:[\w-]+(?:\s[\w-]+)?,\s){{0,4}}(?:[\w-]+(?:\s[\w-]+)?,?\s(?:and|n?or)\s(?:an?\s)?)?{_QUOTE}?\Z"
)
_STEMS = (
    *("brand", "call", "dub", "label", "nicknam", "describ", "depict", "character", "list"),
    *("paint", "portray", "refer", "tag"),
)
"""One of these stands in each; looked for first because it is cheap."""
# "called the two dealers dangerous" says something of dealers.
_CLOSED = later(
    rf"{_QUOTE}|(?:[.,;:!?)]|\s(?:after|again|and|as|at|because|before|but|by|during|even|for|from"
    r"|if|in|nor|on|once|or|though|to|twice|unless|until|when|while|with|without)\b"
    r"|\s?[\u2013\u2014]|\Z)"
)
_WORD = (
    r"(?:choice\sof\swords|epithets?|expressions?|labels?|language|nicknames?|slurs?|terms?|wording"
    r"|words?)"
)
# What else these may be: "the term of", "that word spread", "the term runs"
_NO_WORD = (
    r"(?!\s(?:for|from|of|runs?|begins?|begun|came|reached|spread|starts?|will)\b"
    r"|\s(?:he|she|they)\s(?:serves?|served)\b)"
)
_WRONG = (
    r"(?:an?\s(?:error|insult|lie|mistake)|cruel|demeaning|false|hurtful|improper|inaccurate"
    r"|incorrect|insulting|misleading|not\s(?:fair|right|so|true)|(?:my|our)\s(?:error|mistake)"
    r"|offensive|unfair|unjust|untrue|wrong)"
)
_JUST = r"(?:also\s|both\s|just\s|plainly\s|simply\s)?"
# Where "it" and "that" are the calling: "called him a thug. That was wrong", "we know that was"
_THAT = (
    r"(?:(?<=[.;]\s)|(?<=,\sand\s)|(?<=,\sbut\s)|(?<=[.;:,]\s[\"\u201c])|(?<=\bknow\s)"
    r"|(?<=\bsaid\s)|(?<=\bsays\s))(?:it|that|this)"
)
_NO_MORE = r"(?:no\slonger|now|never|(?:do|does|should|will|would)(?:\snot|n't)|should\snever)"
_USE = r"(?:call(?:ed|s)?|print(?:ed)?|sa(?:id|ys?)|use[ds]?|write|writes|written)"
# "that word", "a word that", "That was wrong", "We no longer say so", "nothing supports it"
_REJECTED_AFTER = later(
    rf"(?:\b(?<!\bin\s)(?:such|that|the|these|this|those)\s(?:same\s|very\s)?{_WORD}{_NO_WORD}"
    rf"|,{_QUOTE}?\s(?:an?|the)\s(?:[a-z]+\s)?{_WORD}\s(?:he|she|that|they|we|which)\b"
    rf"|{_THAT}\s(?:is|was)\s{_JUST}{_WRONG}(?!\s(?:about|for|in|that|to)\b)"
    rf"|\b(?:is|was)\snot\s(?:my|our|the)\s{_WORD}\b"
    rf"|\bwhich\s(?:is|was)\s{_JUST}{_WRONG}"
    r"|\b(?:nothing|no\s(?:evidence|proof|record))\s(?:[a-z]+\s){0,5}"
    r"(?:backs?|backed|supports?|supported)\b"
    r"|\b(?:it|they|we)\sno\slonger\sdo(?:es)?\b|\b(?:we|i)\s(?:apologi[sz]e|regret)\b"
    rf"|\b(?:it|office|staff|they|we)\s{_NO_MORE}\s(?:again\s|ever\s|have\s)?{_USE}\b"
    r"(?!\s(?:how|if|what|where|whether|who|why)\b)"
    r"|\b(?:ha(?:s|ve)|later|since)\s(?:apologi[sz]ed|corrected|retracted|withdrawn)\b"
    r"|\bnow\s(?:it|the\soffice|they|we)\s(?:calls?|says?|uses?|writes?)\b)",
    re.IGNORECASE,
)
# "wrong to", "apologized for", "barred the state from", "do not", "asked why the story"
_REJECTED_BEFORE = later(
    rf"(?:\b{_WRONG}\s(?:for\s(?:[\w.]+\s){{1,3}})?to\s(?:[a-z]+\s)?|\b{_WRONGLY}\s"
    r"|\b(?:apolog[a-z]+|blamed|condemned|criticized|faulted|rebuked|scolded)\s(?:[\w.]+\s){0,4}"
    r"for\s(?:having\s)?|\b(?:sorry\sfor|hate[ds]?|regrets?|regretted|tired\sof)\s(?:having\s)?"
    r"|\brefus(?:e|ed|es|ing)\sto\s(?:(?:allow|have|let)\s(?:[\w.]+\s){1,3}(?:to\s)?)?"
    r"|\b(?:no\sone|nobody|no\s[a-z]+)\s(?:(?:can|ever|has|have|here|in\s(?:our|the|this)\s[a-z]+|may"
    r"|must|shall|should|to|will)\s){0,3}"
    r"|\b(?:bar|bars|barred|barring|discourag\w+|forb[ai]d\w*|keep|kept|prevent\w*|prohibit\w*"
    r"|stop\w*)\s(?:[\w.]+\s){1,4}(?:from|to)\s"
    r"|(?:\b(?:avoid|cannot|never|no\sone|nobody|not|no\slonger|stop)|n't)\s"
    r"(?:(?:be|been|can|ever|had|has|have|hear|keep|let|me|should|to|us|will|would)\s){0,4}"
    r"|\bobject(?:ed|s)?\s(?:to|when)\s(?:[\w.]+\s){0,4}|\bwhy\s(?:[\w.]+\s){1,4})\Z",
    re.IGNORECASE,
)
# "have a nickname for such callers; they call them"
_NAME_FOR = later(r"\b(?:code|jargon|nickname|shorthand|slang|(?:name|word|term))s?\sfor\s")
_THEY_CALL = later(
    r"[.;:,]\s(?:[a-z]+\s)?(?:he|she|they)\s(?:[a-z]+\s)?call(?:ed|s)?\s(?:her|him|it|them)\s"
)
# Their nickname for such callers is "frequent flyers", or behind a colon.
_NAME_FOR_BEFORE = later(
    r"\b(?:jargon|nickname|shorthand|slang|term)s?\sfor\s(?:[\w']+\s){0,4}[\w']+(?::|\s(?:is|was))"
    rf"\s(?:an?\s)?{_QUOTE}?\Z",
    re.IGNORECASE,
)
# "The statute calls such people", "what the law calls"
_LAW_CALLS = later(
    r"\b(?:act|code|constitution|guidelines?|law|ordinance|rule|section\s[\w.-]+|statute)s?\s"
    rf"(?:also\s|still\s)?calls\s(?:{_WHOM}an?\s|{_WHOM_ALL}){_QUOTE}?\Z"
    r"|\b(?:that|what|which|who|whom)\sthe\s(?:code|law|rule|statute)\scalls\s(?:an?\s)?\Z",
    re.IGNORECASE,
)
# "Calling people addicts keeps them away"
_CALLING_BEFORE = later(
    rf"(?:\A|[.!?:;]\s|[\"\u201c]|\bthat\s)(?:[Cc]alling|[Tt]o\scall)\s{_WHOM}(?:an?\s)?\Z"
)
_DOES_AFTER = later(
    r"\s(?:for(?:ever|\slife)\s)?(?:adds?|can|costs?|did|do|does|drives?|harms?|has|helps?|hurts?"
    r"|is|keeps?|leaves?|makes?|may|only|puts?|sends?|serves?|tells?|was|will|won't|doesn't|isn't"
    r"|would)\b"
)
# "never uses the terms offender or", "the words felon and inmate"
_TERMS_BEFORE = later(
    r"\b(?:avoid\w*|ban\w*|drop\w*|forb[ai]d\w*|hates?|hear\w*|never|not|of|sa(?:id|y|ys|ying)"
    r"|us(?:e|ed|es|ing)|reject\w*|replac\w*|retir\w*|str[iu]\w+|with|wr[io]te\w*)\s(?:[a-z]+\s)?"
    r"(?:the|such|these)\s(?:[a-z]+\s)?(?:labels|nouns|terms|words)\s"
    rf"(?:{_QUOTE}?(?:[\w-]+\s)?[\w-]+{_QUOTE}?(?:,\s(?:(?:and|nor|or)\s)?|\s(?:and|nor|or)\s))"
    rf"{{0,5}}{_QUOTE}?\Z",
    re.IGNORECASE,
)
_LISTED_AT = r"(?:anywhere|as|at|for|from|in|on|to|too|when)\b"
_ITEM_AFTER = later(
    rf"{_QUOTE}?(?:[.,;:!?)]|\s(?:and|nor|or)\s{_QUOTE}?[\w-]+(?:\s[\w-]+)?"
    rf"(?:{_QUOTE}|[.,;:!?]|\s{_LISTED_AT})|\s{_LISTED_AT}|\Z)"
)
# A term may begin itself with what goes before it: "as a prostitute", "an inmate".
_BEGINS = later(r"(?:as\s)?(?:an?\s)?")
# "The new guide replaces inmate with", "Some say addict; we say", without an article
_BARE_BEFORE = later(
    rf"\b(?:chang|replac|swapp?)(?:e|ed|es|ing)\s(?:{_QUOTE}?[\w-]+{_QUOTE}?\sand\s)?{_QUOTE}?\Z"
    r"|(?P<never>\b(?:no\slonger|not|never)\s|n't\s)?\b(?:says?|said|saying|writes?|writing|wrote)"
    rf"\s{_QUOTE}?\Z"
)
_BARE_ENDS = (
    *(
        "ay ",
        "ays ",
        "aid ",
        "aying ",
        "te ",
        "tes ",
        "ting ",
        "and ",
        '"',
        "\u201c",
        "\u2018",
        "'",
    ),
    *("ge ", "ged ", "ges ", "ging ", "ce ", "ced ", "ces ", "cing ", "ped ", "ping "),
)
_PERSON_AFTER = later(
    rf"{_QUOTE}?\s(?:and\s[\w-]+\s)?(?:for|to|with)\s{_QUOTE}?(?:incarcerated|individual|language"
    r"|people|person|resident|someone|unhoused|words)\b"
)
_SAID_AFTER = later(rf"{_QUOTE}?(?:;|,(?!\s[A-Z\d])|\s(?:instead|when|where))\s")
# "We don't say convict here"
_NO_MORE_AFTER = later(rf"{_QUOTE}?(?:[.,;!?]|\s(?:any\s?(?:longer|more)|at|here|in|on)\b|\Z)")
_REACH, _AFTER_REACH = 160, 170
_SENTENCES = later(r"[.!?][\"\u201d\u2019']?\s")


def is_discussed(setting: Setting) -> bool:
    """Tell whether the text rejects the label, or tells only that it is a word for somebody."""
    begun = _BEGINS.match(setting.term)
    near = setting.line_before[-_REACH:] + (begun.group() if begun else "")
    after = setting.line_after
    if "for " in near and _NAME_FOR_BEFORE.search(near):
        return True
    if _is_listed(near, after) or _is_bare(setting, near, after):
        return True
    return any(map(near.lower().__contains__, _STEMS)) and _is_rejected(near, after)


def _is_listed(near: str, after: str) -> bool:
    is_near = any(map(near.__contains__, ("words ", "terms ", "labels ", "nouns ")))
    return is_near and bool(_ITEM_AFTER.match(after) and _TERMS_BEFORE.search(near))


def _is_bare(setting: Setting, near: str, after: str) -> bool:
    """Tell whether a label without an article is a word: "we say person, they say addict"."""
    if setting.term.endswith("s") or not near.endswith(_BARE_ENDS):
        return False
    if (found := _BARE_BEFORE.search(near)) is None:
        return False
    if found["never"] and _NO_MORE_AFTER.match(after):
        return True
    pattern = _SAID_AFTER if found[0].lower().startswith(("sa", "wr")) else _PERSON_AFTER
    return pattern.match(after) is not None


def _is_rejected(near: str, after: str) -> bool:
    if _DOES_AFTER.match(after) and _CALLING_BEFORE.search(near):
        return True
    if not _CLOSED.match(after):
        return False
    return _LAW_CALLS.search(near) is not None or _is_put_right(near, after)


def _is_put_right(near: str, after: str) -> bool:
    """Tell whether what says that somebody was called so is wrong, barred or asked about."""
    if (named := _NAMED.search(near)) is None:
        return False
    start = near[: named.start()]
    if named["wrongly"] or _REJECTED_BEFORE.search(start):
        return True
    if _NAME_FOR.search(start) and _THEY_CALL.search(near):
        return True
    return _REJECTED_AFTER.search(_this_and_next(after)) is not None


def _this_and_next(after: str) -> str:
    """Return the rest of the sentence and the next one."""
    ends = [one.end() for one in _SENTENCES.finditer(after[:_AFTER_REACH])]
    return after[: ends[1]] if len(ends) > 1 else after[:_AFTER_REACH]
