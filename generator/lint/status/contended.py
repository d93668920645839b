"""Who contends it, told beside the label: "Prosecutors contend that Hale is a drug dealer".

To say "is accused of selling drugs" there would be to hedge twice.
"""

import re

from generator.lint.english.deeds import IRREGULAR_PAST
from generator.lint.english.person_first import in_past_tense
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

_WHO = (
    r"(?:all|both|he|she|they|it|(?:both|her|his|the|their|these|two)\s[a-z]+"
    r"|(?:Mr\.\s|Ms\.\s)?[A-Z][\w.'-]+)\b"
)
_IS_IT = (
    r"[^.;]{0,60}?\b(?:(?:had|has|have)\sbeen|is|was|are|were)\s(?:an?\s|the\s)?(?:[a-z]+\s)?\Z"
)
# What does not only tell of it: "The complaint says Roe is a".
_PAPERS = (
    r"(?:affidavit|complaint|district\sattorney|document|filing|government|indictment|law\s?suit|motion"
    r"|office|prosecution|prosecutor|record|report|sheriff|state|suit|warrant)(?:s|'s\soffice)?"
)
_CONTENDED_BEFORE = later(
    r"\b(?:accus(?:e|es|ed)\sthat|accusation|allegation|gossip|insinuat|lie\s|myth|notion|rumor|suggestion|theor(?=y|ies)|assert|conten(?:d|tion)|maintain|suspicion|theoriz)\w*\s(?:(?:is|was)\s)?"
    rf"(?:that\s)?{_WHO}{_IS_IT}"
    rf"|\b(?:alleg|argu|believ|claim|insist|sa(?:id|y)|suspect|think|thought)\w*\s(?:that\s)?{_WHO}[^.;]{{0,40}}?\s(?:(?:had|has|have)\sbeen\s(?:an?\s|the\s)?|(?:is|was|were|are)\sthe\s)\Z"
    rf"|\b(?:case|theory)\s(?:is|was)\sthat\s{_WHO}{_IS_IT}"
    rf"|\b{_PAPERS}\s(?:also\s)?(?:charges\sthat|says|said|states|stated)\s(?:that\s)?{_WHO}{_IS_IT}"
    r"|\b[Aa]llegedly\s(?:is|are|was|were)\s(?:an?\s)?\Z"
)
# "Hale was a drug dealer, prosecutors say": that is what he did, and not what he was accused of.
_WAS_BEFORE = later(
    rf"(?:\A|[.!?,]\s|[\"\u201c]|\b(?:and|but|that)\s)(?!(?:Also|Among|There)\b){_WHO}[^.;,]{{0,40}}?\s(?:was|were)\s(?:an?\s)?\Z"
)
_SOURCE = (
    r"(?:agents|authorities|court\s[a-z]+|deputies|detectives|investigators|officers|officials|police"
    rf"|prosecutors|(?:the\s)?{_PAPERS}|(?:the\s)?(?:grand\sjury|plaintiffs?|witness(?:es)?))"
)
_SAID_AFTER = later(
    rf"[^.;,\"\u201d]{{0,60}},?[\"\u201d]?,?\s(?:according\sto\s{_SOURCE}|{_SOURCE}\s(?:allege|believe|claim|contend|sa(?:id|y)|suspect)(?:s|ed)?)\b"
)
_ACCORDING_BEFORE = later(rf"\b[Aa]ccording\sto\s{_SOURCE},\s")
# "Prosecutors contend that a street dealer gave her the pills": whoever that is.
_ONE_BEFORE = later(
    r"\b(?:allege|assert|contend|maintain)(?:s|ed)?\sthat\s(?:[^.;,]{1,60}\sby\s)?an?\s\Z"
    rf"|\b{_SOURCE}\s(?:allege|assert|believe|claim|contend|maintain|suspect)(?:s|ed)?\s(?:that\s)?an?\s\Z",
    re.IGNORECASE,
)
# "Moss, prosecutors contend, is a thief", "Moss is a thief, prosecutors contend"
_CLAIM = r"(?:allege|argue|assert|believe|claim|contend|maintain|suspect)(?:s|ed)?"
_ASIDE_BEFORE = later(
    rf",\s{_SOURCE}\s(?:{_CLAIM}|sa(?:id|ys?)),\s(?:is|was|are|were)\s(?:an?\s|the\s)?\Z"
)
_IS_BEFORE = later(rf"(?:\A|[.!?]\s|[\"\u201c]){_WHO}[^.;,]{{0,40}}?\s(?:is|are)\s(?:an?\s)?\Z")
_CLAIMED_AFTER = later(rf"[^.;,\"\u201d]{{0,60}},?[\"\u201d]?,?\s{_SOURCE}\s{_CLAIM}\b")
# "The suspect is a thief", of a certain person: what has been done, and no habit.
_CERTAIN_BEFORE = later(
    r"\b(?:[Ii]f|[Tt]hat|(?:acknowledg|admit|alleg|argu|assert|believ|claim|contend|insist|maintain|sa(?:id|y)|show|suspect|think|thought)\w*)\s"
    r"(?:all|both|he|she|they|(?:both|her|his|the|their|these|this|two)\s[a-z]+(?:\s[a-z]+)?"
    r"|(?!(?:[Aa]ny|[Ee]very|[Nn]o|[Ss]ome)(?:body|one)|You|Who)(?:[A-Z][\w.'-]+\s)?[A-Z][\w.'-]+)"
    r"\s(?:is|are)\s(?:an?\s|the\s)?\Z"
    # "Whoever did this is a thief"
    rf"|\b[Ww]hoever\s(?:[a-z]+ed|{IRREGULAR_PAST})\s[^.;,]{{1,40}}\sis\san?\s\Z"
)
# "told police that Hale was her pimp", "denied that he was her pimp"
_EXPLOITING = later(r"was accused of exploiting (her|him|them)")
_SAID_BEFORE = later(
    r"\b(?:alleg|contend|den(?:y|i)|insist|knew|know|report|sa(?:id|ys?)|testif|think|thought|told)\w*\s"
    r"(?!.*\b(?:but|who)\b)[^.;]{1,60}\Z"
)
_COMMITS = later(r" who commits? (?!several )")
_IS = (" is a ", " is an ", " are ", " is the ", " is ")
_FAR = 140


def is_contended(setting: Setting) -> bool:
    """Tell whether the sentence says who contends that somebody is or was what the label says."""
    far = setting.sentence_before[-_FAR:]
    if any(one.search(far) for one in (_CONTENDED_BEFORE, _ONE_BEFORE, _ASIDE_BEFORE)):
        return True
    if far.endswith(_IS) and _IS_BEFORE.search(far):
        return _CLAIMED_AFTER.match(setting.sentence_after) is not None
    if not far.endswith((" was ", " was a ", " was an ", " were ")) or not _WAS_BEFORE.search(far):
        return False
    return bool(_SAID_AFTER.match(setting.sentence_after) or _ACCORDING_BEFORE.search(far))


def of_certain_person(texts: list[str], setting: Setting) -> list[str]:
    """Return "who committed theft" for what one person is said to have done, and no habit."""
    near = setting.sentence_before[-_FAR:]
    if is_contended(setting) and near.endswith(_IS):
        return list(map(in_past_tense, texts))
    if not _CERTAIN_BEFORE.search(near):
        return texts
    return [_COMMITS.sub(" who committed ", one) for one in texts]


def exploiting_told(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return "exploited her" where somebody says that he was her pimp, or denies it; or nothing."""
    found = _EXPLOITING.fullmatch(texts[0])
    is_said = found and _SAID_BEFORE.search(setting.sentence_before[-_FAR:])
    return [f"exploited {found[1]}"] if found and is_said else []
