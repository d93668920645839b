"""Whom nobody has accused, by what the text itself tells: "no one has been charged".

Nor is anybody accused in a story, of what is told of a place, or of what was a lifetime ago.
"""

import re

from generator.lint.english.deeds import DID_AFTER, WHO_DID_AFTER
from generator.lint.english.person_first import in_past_tense
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.perpetrators import (
    NEVER_FOUND,
    accuses,
    is_anybody_accused,
    who_did,
)
from generator.lint.status.stated import modifier_of
from generator.lint.status.whose_word import is_said_only

_DID_IT = later(
    r"(?:[a-z]+\s)*(?:abuser|arsonist|burglar|carjacker|kidnapper|killer|molester|murderer|rapist"
    r"|robber|stalker|thief|vandal)s?\Z|(?:[a-z]+\s)*thieves\Z",
    re.IGNORECASE,
)
_KILLER_OF = later(r"(?:killer|murderer)s?\sof\Z", re.IGNORECASE)
_TRIED = later(r"\b(?:convict|guilty|plead|pled\b|sentenc|verdict)", re.IGNORECASE)
# "The rapist attacked two women, and no one has been charged"
_BY_NOBODY = later(
    r"\b(?:no\s?(?:body|one)|none)\s(?:(?:has|had|have|is|was|were)\s)?(?:(?:ever|yet)\s)?(?:been\s)?"
    r"(?:accused|arrested|caught|charged|identified|in\scustody|named|prosecuted)\b"
    r"|\bno\s(?:leads|suspects)\b|\bno\sarrests(?=\s(?:after|as|so|yet)\b|[.,;]|\Z)"
    r"|\bno\s(?:arrests?|charges?|suspects?)\s(?:(?:has|had|have)\s(?:yet\s|ever\s)?been|is|are|was"
    r"|were)\b|\b(?:knew|known?s?|learn(?:ed)?)\sthe\s(?:identity|name)\sof\sthe\s\Z",
    re.IGNORECASE,
)
# "No charges were filed against the burglar": that is a certain person.
_AGAINST_BEFORE = later(r"\bagainst\s(?:the\s)?\Z")
_NAME_UNKNOWN_BEFORE = later(
    r"\b(?:no\s?(?:body|one)|never|not)\s(?:[a-z]+\s){0,3}?(?:knew|know|learn(?:ed)?)\s"
    r"(?:(?:the\s)?(?:identity|name)\sof|who)\s(?:the\s)?\Z"
    r"|(?:\A|[.!?]\s)Who\s(?:is|was)\s(?:the\s)?\Z"
    # "Police have not identified the robbers"
    r"|\b(?:had|has|have)(?:\snot|n't|\snever)\s(?:yet\s)?(?:arrested|caught|found|identified|located|named)"
    r"\s(?:the\s)?\Z",
    re.IGNORECASE,
)
# "killed by a serial killer who has never been identified"
_WHO_NEVER_AFTER = later(
    r",?\swho\s(?:has|have|was|were)\s(?:never|not(?:\syet)?)\s(?:been\s)?(?:arrested|caught|charged"
    r"|found|identified|named)\b"
)
# "The victim said her rapist wore a mask": it is her word.
_VICTIM_SAYS = later(
    r"\b(?:[Hh]e|[Ss]he|girl|survivor|victim|woman)\s(?:recalled|sa(?:id|ys)|wrote|told\s(?:deputies"
    r"|detectives|investigators|jurors|officers|police|reporters|the\s[a-z]+|us))\b"
)
# "Most victims know their stalker"
_VICTIMS_KNOW = later(
    r"\b(?:children|girls|survivors|victims|women)\s(?:[a-z]+\s)?(?:confront|depend\son|face|fear|kn[eo]w"
    r"|leave|live\swith|love|recognize|report|trust)\b[^.;]{0,30}\Z",
    re.IGNORECASE,
)
# "Many rapists are never caught"
_MANY_BEFORE = later(r"\b(?:few|many|most|some)\s\Z", re.IGNORECASE)
# "Arsonist Sets Three Fires; No Arrests"
_DOES_AFTER = later(
    r"\s(?:Attack|Break|Burn|Flee|Kill|Rob|Set|Shoot|Stab|Steal|Take)s?\s(?!to\b)|\sset\sfires?\b"
)
# "Burglars hit five homes": that they were burgled, only the label says.
_HIT_AFTER = later(r"\s(?:hit|struck)\s", re.IGNORECASE)
_NEVER = r"(?:never|not(?:\syet)?)\s(?:been\s)?"
# "Hale, a dealer who was never charged", "They called him a thief; he has never been arrested"
_NEVER_CHARGED = later(
    r"(?:\A,?\swho|\A|\b(?:he|she|they|[A-Z][a-z]+))\s(?:had|has|have|is|was|were)\s"
    rf"{_NEVER}(?:accused|arrested|charged|prosecuted|tried)\b"
)
# "A rapist who attacked joggers has never been caught"
_CLAUSE_AFTER = later(
    r"\A\swho\s(?:(?!(?:that|when|where|which|who|whom|whose)\b)[\w']+\s){1,8}?"
    r"(?=(?:had|has|have|is|was|were)\s(?:never|not)\s)"
)
_NO_CHARGES = later(r"\b(?:declined?|no\scharges?|not\s(?:bring|file|press))\b", re.IGNORECASE)
# "Prosecutors declined to charge the dealer"
_DECLINED_BEFORE = later(
    r"\b(?:declin\w+\sto|(?:did|will)\snot|never|refus\w+\sto)\s(?:charged?|prosecute)\sthe\s\Z"
)
_BEFORE_CHARGE = later(r"\bbefore\s(?:an?|any|the)\s(?:arrests?|charges?)\s(?:had|was|were)\b")
_THE_BEFORE = later(r"\b[Tt]he\s(?:same\s)?(?:[A-Z]\w+\s){0,3}\Z")
# "a reward for information leading to the arrest of the arsonist"
_REWARD_BEFORE = later(
    r"\b(?:clues?|information|tips?)\b[^.;]{0,50}\bl(?:eads?|eading|ed)\s(?:(?:deputies|detectives"
    r"|investigators|officers|police|us)\s)?(?:directly\s)?to\s(?:the\s)?(?:(?:and|or)\s"
    r"|(?:arrests?|capture|convictions?|identification|identity|prosecution),?\s){1,5}of\s"
    r"((?:an?|any|the|those|whoever)\s)?\Z"
    # "Reward Offered for Killer"
    r"|\breward\s(?:is\s|was\s)?offered\s(?:for|in)\s(?:(?:help|information)\s(?:about|finding|on)\s)?"
    r"((?:the|those)\s)?\Z",
    re.IGNORECASE,
)
# "The film follows a murderer", "In the novel, a thief falls in love"
_WORK = r"(?:film|movie|musical|novel|opera|play|series|show|sitcom|thriller)"
_STORY_BEFORE = later(
    rf"(?:\A|[.!?]\s)[\"\u201c]?(?:In\s)?(?i:an?|her|his|the|this)\s(?:[\w-]+\s){{0,2}}{_WORK}"
    r"(?:,|\s(?:is\sabout|about|features?|follows|portrays|stars|tells)"
    r"|'s\s(?:hero|main\scharacter|villain)\s)[^.;]{0,60}\Z"
)
# "the drug lords they see on streaming shows"
_SEEN_AFTER = later(
    r"\s(?:(?:that|whom)\s)?(?:(?:children|kids|teens|they|we|you)\s(?:saw|see|watch(?:ed)?)\s)?"
    r"(?:in|on)\s(?:the\s)?(?:[a-z]+\s){0,2}(?:films|movies|novels|shows|sitcoms|songs|television"
    r"|TV|video\sgames)\b"
)
# "The corner was known for its drug dealers"
_KNOWN_FOR_BEFORE = later(
    r"\b(?:famous|known|notorious)\s(?:[a-z]+\s)?for\s(?:(?:all\sthe|its|the|their)\s)?\Z"
)
_WAS = later(r"\b(?:had|once|was|were)\b")
# "He was a thief at seventeen": what he did then, and no charge.
_WAS_BEFORE = later(r"\b(?:became|was|were)\s(?:already\s)?(?:an?\s)?\Z")
_AT_AGE_AFTER = later(
    r"\sat\s(?:(?:age|just|only)\s)*(?:1\d|2\d|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty)"
    r"(?=[.,;\"\u201d]|\Z|\s(?:and|but|or|when|who)\b)"
)
# "You are what you always were. A murderer."
_ALONE_BEFORE, _ALONE_AFTER = later(r"[\"\u201c]?An?\s"), later(r"[.!?,]?[\"\u201d]|[.!]|\Z")
_SAID_OF = later(
    r"\b(?:he|she|they|you|[Hh]e|[Ss]he|[Tt]hey|[Yy]ou)(?:'s|'re|\s(?:are|is|was|were))\b[^.;]*\.\s[\"\u201c]?An?\s\Z"
)
# "gunned down by gangsters in 1929", and not "born in 1929" or "in 1929 Elm Street"
_YEAR = r"(?:the\s(?:(?:early|late|mid)\s?)?)?(?:1[5-8]\d\d|19[0-4]\d)s?"
_LONG_AGO = later(
    rf"(?<!born\s)(?<!built\s)(?<!established\s)(?<!founded\s)(?<!opened\s)\b[Ii]n\s{_YEAR}"
    r"(?=[.,;\"\u201d]|\Z|\s(?:and|at|by|near|outside|when|while)\b)"
)
# "Back in 1996 a dealer could work that block", "Thirty years ago, dealers ran this block"
_ONCE_BEFORE = later(
    r"(?:\A|[.!?:]\s|[\"\u201c])(?:Back\sthen|(?:\d\d|[A-Z][a-z]+ty|Fifteen|Ten)\syears\sago|Years\sago"
    r"|(?:Back\si|I)n\s(?:the\s|those\s)?(?:(?:early|late|mid)\s?)?(?:days|19\d\ds?|'?\d0s|[a-z]+ties))"
    r",?\s(?:an?\s)?(?:[a-z]+\s)?\Z"
)
_DID_THEN_AFTER = later(
    r"\s(?:[a-z]+ly\s)?(?:controlled|could(?!\snot\b)|owned|ran(?=\sth(?:at|e|is|ese|ose)\b)|ruled|stood\son|used\sto|worked|would)\s"
)
_CASE = later(
    r"\b(?:accus|arraign|arrest|charg|convict|defendant|guilty|indict|sentenc|suspect|trial\b)",
    re.IGNORECASE,
)
_WHO = later(r"(?:person|people) who (?!(?:has|have|had|was|were)\b)")
# "saw him as the likely arsonist": that is no accusation.
_LIKELY_BEFORE = later(r"\bthe\s(?:most\s)?(likely|presumed|probable)\s\Z", re.IGNORECASE)
_ACCUSED, _SUSPECTED = " accused of ", " suspected of "
_LIKELY = ("likely", "presumed", "probable")
_REACH = 160


def uncharged(texts: tuple[str, ...], setting: Setting, *, named: bool = False) -> list[str]:
    """Return words for whom the text says nobody has accused, or of whom it only tells; or []."""
    if said := modifier_of(setting):
        is_likely = said.endswith(_LIKELY) and not named
        return _likely(setting) if is_likely else []
    if named:
        return _not_charged(texts, setting)
    near = setting.sentence_before[-_REACH:]
    done = who_did(texts[0])
    # "her pimp had beaten her": she tells what he did then, and not that he was one.
    is_deed = done and " exploit" not in done
    if is_deed and says_victim(setting) and not is_anybody_accused(setting):
        return [done]
    if reward := _REWARD_BEFORE.search(near):
        return _sought(texts, reward[1] or reward[2] or "", setting)
    if _BY_NOBODY.search(_near(setting)) or _NAME_UNKNOWN_BEFORE.search(near):
        return _unknown(texts, setting) or _not_charged(texts, setting)
    return _not_charged(texts, setting) or _only_told(texts, near, setting)


def _likely(setting: Setting) -> list[str]:
    """Return "person likely responsible" for the likely arsonist; or nothing."""
    likely = _LIKELY_BEFORE.search(setting.before[-_REACH:])
    if likely is None or not _DID_IT.match(setting.term):
        return []
    said = "presumed" if likely[1].lower() == "presumed" else "likely"
    return [f"{_who(setting)} {said} responsible"]


def _not_charged(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return "suspected" for somebody who was never charged, or called so before; or nothing."""
    after, before = setting.sentence_after, setting.sentence_before
    after = _CLAUSE_AFTER.sub(" ", after, count=1)
    is_early = _BEFORE_CHARGE.search(after)
    is_never = NEVER_FOUND.match(after) or _WHO_NEVER_AFTER.match(after)
    is_against = _AGAINST_BEFORE.search(before) and _NO_CHARGES.search(before)
    is_spared = is_against or _DECLINED_BEFORE.search(before)
    is_open = is_early or is_spared or _NEVER_CHARGED.search(after)
    if not (is_never or is_open) or (not is_early and is_said_only(setting)):
        return []
    if is_never and _MANY_BEFORE.search(before):
        return list(filter(_WHO.match, texts))
    if is_never and (unknown := _unknown(texts, setting)):
        return unknown
    if not is_open or _TRIED.search(setting.sentence_around):
        return []
    return [one.replace(_ACCUSED, _SUSPECTED) for one in texts if _ACCUSED in one]


def says_victim(setting: Setting) -> bool:
    """Tell whether a sentence is said by whoever was harmed, in words that report it."""
    if _VICTIM_SAYS.search(setting.sentence_around):
        return True
    return _VICTIMS_KNOW.search(setting.sentence_before) is not None


def is_unknown(before: str, setting: Setting) -> bool:
    """Tell whether nobody knows yet who it was: a reward is offered, or nobody is charged."""
    if is_anybody_accused(setting):
        return False
    sought = _REWARD_BEFORE.search(before[-_REACH:]) or _NAME_UNKNOWN_BEFORE.search(before)
    return bool(sought or _BY_NOBODY.search(_near(setting)))


def _near(setting: Setting) -> str:
    """Return the sentences around: "An arsonist set both fires. No one has been charged."."""
    return f"{setting.line_before[-_REACH:]}; {setting.line_after[:_REACH]}"


def _who(setting: Setting) -> str:
    is_one = setting.term.lower().removesuffix(" of")[-1:] != "s"
    return "person" if is_one else "people"


def _responsible(setting: Setting) -> str:
    is_killer = setting.term.lower().endswith(("killer", "killers"))
    return f"{_who(setting)} responsible" + (" for the killing" if is_killer else "")


def _sought(texts: tuple[str, ...], whose: str, setting: Setting) -> list[str]:
    if is_anybody_accused(setting):
        return []
    if done := who_did(texts[0]):
        return [done]
    if setting.term.lower().endswith(" of"):
        return [f"{_who(setting)} who killed"] if _KILLER_OF.match(setting.term) else []
    is_headline = not whose and _who(setting) == "person"
    if (is_headline or whose.lower().strip() in ("the", "those")) and _DID_IT.match(setting.term):
        return [_responsible(setting)]
    return list(filter(_WHO.match, texts))


def _unknown(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return "person" for who did it while nobody is charged: "A single arsonist set both"."""
    told = _near(setting)
    if not _DID_IT.match(setting.term) or _TRIED.search(told) or accuses(told):
        return []
    if _AGAINST_BEFORE.search(setting.before[-_REACH:]):
        return []
    after = setting.after
    if _HIT_AFTER.match(after):
        return [in_past_tense(one) for one in texts if _WHO.match(one)][:1]
    does = (DID_AFTER, WHO_DID_AFTER, _WHO_NEVER_AFTER, _DOES_AFTER)
    if any(one.match(after) for one in does):
        return [_who(setting)]
    is_the = _THE_BEFORE.search(setting.before[-_REACH:])
    return [_responsible(setting)] if is_the and not is_anybody_accused(setting) else []


def _only_told(texts: tuple[str, ...], near: str, setting: Setting) -> list[str]:
    """Return what people do in a story, or did at a place or long ago; or nothing."""
    said = list(filter(_WHO.match, texts))
    if _is_past(near, setting):
        return list(map(in_past_tense, said))
    is_story = _SEEN_AFTER.match(setting.after) or _STORY_BEFORE.search(near)
    is_told = is_story or _KNOWN_FOR_BEFORE.search(near)
    return said if is_told and not _CASE.search(setting.sentence_around) else []


def _is_past(near: str, setting: Setting) -> bool:
    """Tell whether it is said what somebody was, and of what is told no court will hear."""
    around = setting.sentence_around
    at_age = _AT_AGE_AFTER.match(setting.after) and _WAS_BEFORE.search(near)
    if at_age or _is_said_alone(near, setting):
        return not is_anybody_accused(setting)
    is_then = _DID_THEN_AFTER.match(setting.after) and _ONCE_BEFORE.search(near)
    is_past = (
        is_then
        or _LONG_AGO.search(around)
        or (_KNOWN_FOR_BEFORE.search(near) and _WAS.search(near))
    )
    return bool(is_past) and not _CASE.search(around)


def _is_said_alone(near: str, setting: Setting) -> bool:
    if not (_ALONE_BEFORE.fullmatch(near) and _ALONE_AFTER.match(setting.after)):
        return False
    return _SAID_OF.search(setting.line_before[-_REACH:]) is not None
