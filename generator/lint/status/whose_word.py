"""Whose word a label is, told before it: "believe he was a", "admitted that he was a"."""

import re

from generator.lint.english.deeds import DID_AFTER
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.contended import is_contended
from generator.lint.status.dealing import is_cleared

# "Investigators believe he was a drug mule": the sentence says itself that it is not proved.
_HEDGED = later(
    r"\b(?:argu|assum|believ|claim|conced|convinc|fear|insist|[Rr]umor|suspect|alleg|testif|think|thought|complain|prov(?=e\b|ing\b)"
    r"|(?i:agents|deputies|detectives|investigators|officers|police|prosecutors|(?:co)?workers|customers|employees"
    r"|neighbors|patients|residents|students|tenants|witnesses)\ssa(?=id\b|y\b))"
    r"\w*\s(?:that\s)?(?:any(?:body|one)?|another|each|every(?:body|one)?|he|she|they|it|one|the|her|his|their"
    r"|[A-Z][\w.']+)\b[^.;]{0,60}?"
    r"\b(?:is|was|are|were|about)\s(?:(?:just|merely|only)\s)?(?:an?\s)?\Z"
    # "He denied that he was a drug dealer": the deed, and not that somebody said so.
    r"|\b(?:boast|brag|den(?=ied|ies|y)|joke|sw(?:ear|ore)\b)\w*\s(?:that\s)?"
    r"(?:he|she|they|it|the|her|his|their|[A-Z][\w.']+)\b[^.;]{0,40}?\b(?:is|was|are|were)\s(?:an?\s)?\Z"
    # "The prosecution told jurors that Hale, then 19, was a gang member"
    r"|\bt[eo]ll?(?:d|ing|s)?\s(?:jurors|(?:the|a)\s(?:board|court|judge|jury)|agents|auditors|deputies"
    r"|detectives|inspectors|investigators|officers|police|reporters|troopers)"
    # "told investigators that the manager sold urine and that one tenant was a thief"
    r"\s(?:that\s)?(?:[^.;]{1,70}\sand\sthat\s)?(?:he|she|they|his|her|their|[A-Z][\w.']+|all|an?|another|both"
    r"|many|one|several|some|the|two)\b[^.;]{0,40}?"
    r"\b(?:is|was|are|were)\s(?:an?\s)?\Z"
    # "a man he said was a gang member"
    r"|\b(?:he|she|they|agents|deputies|detectives|investigators|officers|police|prosecutors)\s"
    r"(?:allege|believed?|claim(?:ed)?|sa(?:id|y)|suspect(?:ed)?)\s(?:are|is|was|were)\s(?:an?\s)?\Z"
    # "Neighbors who decided the new tenant was a thief"; what a jury decides is found.
    r"|(?<!jury\s)(?<!jurors\s)(?<!judge\s)(?<!court\s)\b(?:conclud|decid)ed\s(?:that\s)?(?:he|she|they|(?:her|his|the"
    r"|their)\s[a-z]+(?:\s[a-z]+)?|[A-Z][\w.']+)\s(?:is|are|was|were)\s(?:an?\s)?\Z"
    # "When he was a drug dealer, Roe carried a gun": it tells when.
    r"|\b(?:[Ww]hen|[Ww]hile)\s(?:he|she)\swas\s(?:still\s)?an?\s\Z"
    # "Ortega, who prosecutors say was a drug kingpin"
    r"|\bwhom?\s(?:the\s)?[a-z]+\s(?:allege|believe|claim|sa(?:id|y)|suspect)\s(?:is|was)\s(?:an?\s"
    r"|the\s)?\Z"
)
# "I had no idea that he was a burglar", "None of the victims were gang members"
_IN_DOUBT = later(
    r"\b(?:(?:had|have|has)\sno\s(?:clue|idea)|(?:did|do|does)(?:n't|\snot)\s(?:believe|know|realize|think)"
    r"|never\s(?:knew|know|realized|suspected|thought)|(?:will|would)\s(?:prove|show)"
    r"|\bto\sknow|unaware)\s(?:(?:if|that|whether)\s)?(?:[\w.']+\s){1,5}?(?:is|was|are|were)\s(?:an?\s)?\Z"
    r"|\b[Nn]one\sof\s(?:\w+\s){1,4}(?:is|was|are|were)\s(?:an?\s)?\Z"
    r"|\baccus\w*\s(?:[\w.']+\s){1,4}?of\sbeing\s(?:an?\s)?\Z"
)
# "because they believed him to be a child molester", "He was mistaken for a"
_BELIEVED = later(
    r"\b(?:assum|believ|consider|imagin|perceiv|presum|suppos|suspect|think|thought|understood)\w*\s"
    r"(?:him|her|them|(?:an?|the|their|two)\s[a-z]+|[A-Z][\w.']+(?:\s[A-Z][\w.']+){0,2}\s?)\s?(?:to\sbe|of\sbeing"
    r"|was|were)\s(?:an?\s)?(?:[a-z]+\s)?\Z|\bmist(?:aken|ook)\s(?:[\w.']+\s){0,3}?for\s(?:an?\s)?\Z"
    # "a man who was thought a child molester", "two men believed to be burglars"
    r"|\b(?:be|been|is|was|were)\s(?:\w+ly\s)?(?:assumed|believed|considered|presumed|suspected"
    r"|thought)\s(?:of\sbeing\s)?an?\s\Z|\b(?:alleged|assumed|believed|considered|presumed|reputed"
    r"|rumored|said|suspected|thought)\sto\sbe\s(?:an?\s)?\Z"
)
# "According to trial testimony, Hale was a dealer": what he did, and nobody's charge.
_TESTIFIED = later(
    r"\b[Aa]ccording\sto\s(?:[a-z]+\s){0,2}(?:evidence|testimony|witness(?:es)?)\b"
    r"[^.;]*\b(?:was|were)\s(?:an?\s)?(?:\w+\syear\sold\s)?\Z"
)
# "described by the prosecution as a": the sentence says whose word it is.
_DESCRIBED_AS = later(
    r"\b(?:characteriz|depict|describ|label|paint|portray|profil|regard|view)\w*\b[^.;]{0,40}\bas\s[\"\u201c]?(?:an?\s|the\s)?\Z"
    # "In the words of his sister, he was a dealer"
    r"|\b[Ii]n\sthe\swords\sof\s[^.;\"\u201c]{1,40},\s(?:(?:he|she)\s(?:is|was)\s)?[\"\u201c]?(?:just\s|only\s)?"
    r"an?\s(?:[a-z]+\s){0,2}\Z"
    r"|\bidentified\sby\s(?:\w+\s){1,3}as\s(?:an?\s)?\Z"
    r"|\bwhom?\s(?:[A-Za-z]+\s){1,4}(?:calls|called)\s(?:an?\s)?\Z"
    r"|\bwould\scall\san?\s\Z"
    r"|\b(?:calls?|called|calling)\s"
    r"(?:[A-Z][\w.]*\s|him\s|them\s|the\s(?:couple|defendants?|man|men|pair|woman|women)\s|her\s){1,3}(?:an?\s(?:[a-z]+\s)?)?\Z"
)
# "Investigators identified the men as drug traffickers", but no robber whom somebody recognizes
_IDENTIFIED_AS = later(r"\bidentif\w*\s[^.;]{1,40}\sas\s(?:an?\s)?\Z")
# "The tenant, labeled a thief by neighbors, moved away"
_LABELED_BEFORE = later(r"\b(?:branded|called|dubbed|labell?ed)\san?\s\Z")
# "He is not a drug dealer": what is denied is the deed, and not that somebody said so.
_NEGATED = later(
    r"\b(?:is|was|are|were)(?:\snot|n't|\snever|\sno\slonger)\s(?:an?\s|the\s)?\Z"
    r"|\bnot\s(?:even\s)?(?:an?|some)\s\Z"
    r"|\bnot\s(?:all\s|every(?:body|one)?\s)[^.;]{1,60}\b(?:is|are)\s(?:an?\s)?\Z"
    r"|\bneither\san?\s(?:[a-z\s]{1,40}\snor\san?\s)?\Z"
    r"|\bno\s(?:evidence|indication|proof|reason\sto\sbelieve)\s(?:that\s)?[^.;]{1,30}\b(?:are|is|was"
    r"|were)\s(?:an?\s)?\Z"
    r"|\b(?:is|was)\s(?:an?\s)?[^,.;]{1,40},\snot\san?\s\Z|\bneither\b[^.;]{0,40}\b(?:is"
    r"|was)\s(?:an?\s)?\Z",
    re.IGNORECASE,
)
_POTENTIAL_BEFORE = later(
    r"\b(?:aspiring|budding|potential|wannabe|would be|dressed\sas\s(?:an?\s)?)\s?\Z",
    re.IGNORECASE,
)
# "The would-be robber fled": who has tried it is no more one who might.
_WOULD_BE_BEFORE = later(r"\b((?:that|the|this)\s)?would\sbe\s\Z", re.IGNORECASE)
_TRIES = later(
    r"(?:arsonist|burglar|carjacker|child\spredator|home\sinvader|kidnapper|molester|rapist|robber"
    r"|shoplifter|thief)s?\Z"
    r"|thieves\Z",
    re.IGNORECASE,
)
_TRIED_AFTER = later(
    r"\s(?:arrested|charged|convicted|gets?|got|(?:has|have)\sbeen|indicted|is|are|plead(?:s|ed)?"
    r"|sentenced|was|were)\b(?!\s(?:always|often|usually))",
    re.IGNORECASE,
)
# "arrested 14 would-be robbers"
_CAUGHT_BEFORE = later(
    r"\b(?:arrest|captur|charg|convict|indict|nab|nett|sentenc)\w*\s(?:an?\s|the\s|\w+\s)?would\sbe\s\Z",
    re.IGNORECASE,
)
_MIGHT_AFTER = later(r"\s(?:can|cannot|could|may|might|must|should|will|would)\b")
# "an officer posing as the pimp": whoever plays a part is accused of nothing.
_PLAYS_BEFORE = later(
    r"\b(?:(?:cast|disguised|pos(?:e|ed|es|ing))(?:\sonline)?\sas\s(?:an?\s|the\s)?"
    r"|(?:impersonat|play|portray)(?:e|ed|es|ing|s)?\s(?:an?\s|the\s)?"
    r"|pretend(?:ed|ing|s)?\sto\sbe\s(?:an?\s|the\s)?"
    r"|in\sthe\s(?:part|role)\sof\s(?:an?\s|the\s)?"
    # "The drill had officers stop a mock robber"
    r"|(?:mock|pretend|simulat(?:e[ds]?|ing)(?:\san?|\sthe)?)\s)\Z",
    re.IGNORECASE,
)
# "portrayed the dealer as a liar", "played the robber's message"
_NOT_PLAYED_AFTER = later(r"'|\sas\b")
# The pimp of a sting is one of the police: "an ad that detectives placed", "posing as the pimp".
_POLICE = r"(?:agents|deputies|detectives|investigators|officers|operatives|police)"
_STING = later(
    rf"\b(?:ad|ads|advertisements?|profiles?)\b[^.;]{{0,60}}\b{_POLICE}\b"
    r"|\bpos(?:ed|ing)\sas\s(?:an?|the)\spimp\b",
    re.IGNORECASE,
)
# "He may be a drug dealer", "said to be a dealer", "used to be a pusher": none says so of now.
_MAY_BE = later(
    r"\b(?:(?:alleged|believed|claim(?:s|ed|ing)?|known|rumored|said|suspected|thought|used)\sto"
    r"|could|may|might)\s(?:not\s|also\s|once\s)?(?:be|have\sbeen)\san?\s\Z"
)
_SELLER = later(r"(?:dealer|mule|pusher|runner|seller|trafficker)\Z")
# "admitted that he was a drug dealer": whose word it is is told.
_ADMITTED = later(
    r"\b(?:acknowledg|admit|conced|confess)\w*\s(?:[\w\s]{1,40}\s)?that\s(?:he|she"
    r"|they)\s(?:had\sbeen"
    r"|is|are|was|were)\s(?:an?\s)?\Z"
)
# "Everyone knew he was a dealer", "The texts showed Hale was a pimp": what he did, and no charge.
_KNOWN = later(
    r"\b(?:acknowledg|admit|aware|conced|confess|confirm|demonstrat|discover|f(?:ind|ound)\sout"
    r"|kn[eo]w|learn|prov(?!e\b|ing\b)|realiz|reveal|show|uncover)(?:[a-z]*)\s(?:that\s)?"
    r"(?:he|she|they|(?:both|her|his|the|their|two)\s[a-z]+(?:\s[a-z]+)?|(?:Mr\.\s|Ms\.\s)?[A-Z][\w'-]+(?:\s[A-Z][\w'-]+){0,2})"
    r"(?:,\s[^,.;]{1,30},)?\s(?:(?:had|has)\sbeen|is|was|were|are)\s(?:an?\s)?\Z"
)
_SEX_OFFENDER = later(r"\bsex(?:ual)?\soffenders?\Z", re.IGNORECASE)
_FOUND = later(
    r"\b(?i:court|judge|jurors|jury|verdict)\s(?:(?:also|has|had)\s)?(?:agreed|concluded|decided"
    r"|determined"
    r"|established|finds|found|means|ruled):?\s(?:that\s)?(?:he|she|they|(?:the\s)?[a-z]+"
    r"|[A-Z][\w.']+(?:\s[A-Z][\w.']+){0,2}\s?)\s?"
    r"\b(?:is|are|was|were)\s(?:an?\s)?(?:[a-z]+\s)?\Z"
    # "Jurors took an hour to find that Hale was, as the State argued, \"a thief in a suit\""
    r"|\b(?:jurors|jury)\s(?:[a-z]+\s){1,8}to\sfind\sthat\s(?:he|she|they|(?:the\s)?[a-z]+"
    r"|[A-Z][\w.']+(?:\s[A-Z][\w.']+){0,2}\s?)\s?\b(?:is|are|was|were)(?:,\s[^.;\"\u201c]{1,60},)?\s"
    r"[\"\u201c]?(?:an?\s)?(?:[a-z]+\s)?\Z"
    # "The jury saw him for what he is", and then the label
    r"|\b(?:jurors|jury)\ssaw\s(?:[\w.']+\s){1,3}for\s(?:exactly\s)?(?:what|who)\s(?:he|she)\s(?:is|was)"
    r"\s?[:,\u2014-]\s?(?:an?\s)?(?:[a-z]+\s)?\Z"
)
# "Hale is a rapist, a jury decided"
_FOUND_AFTER = later(
    r",\s(?:an?\s|the\s)?(?:[a-z]+\s)?(?:judge|jurors|jury)\s(?:(?:has|have|had)\s)?(?:conclud|decid"
    r"|determin|find|found|rul|says\b)"
)
_IS_BEFORE = later(r"\b(?:is|are|was|were)\s(?:an?\s)?(?:[a-z]+\s)?\Z")
_AS_AGREED = later(
    r"\b[Aa]ccording\sto\s(?:her|his|the)\splea\sagreement,\s(?:[A-Z][\w.']+(?:\s[A-Z][\w.']+){0,2}\s?|he\s"
    r"|she\s)\s?"
    r"(?:was\s(?:an?\s)?|(?<=\w),\s(?:\d+,\s)?an?\s(?:prolific\s)?)\Z"
)
_NOT_SOME = later(
    r"\b(?:is|was|are|were)(?:\snot|n't)\s(?:just\s|merely\s|simply\s)?(?:an?\s|some\s)?\Z"
    r"|\bno\ssuch\sthing\sas\san?\s\Z"
)
_GANG = later(r"\bgang\s?(?:banger|member|ster)s?\Z", re.IGNORECASE)
_LEADER = later(r"(?:kingpin|lord)s?\Z", re.IGNORECASE)
# "They became leaders and drug traffickers": what somebody becomes is no accusation.
_BECAME_BEFORE = later(
    r"\b[Bb]ec[ao]m(?:e|es|ing)\s(?:an?\s)?(?:(?!an?\b)[a-z]+\s){0,2}(?:and\s(?:an?\s)?(?:[a-z]+\s)?)?\Z"
)
# "came home as criminals", "turns boys into criminals": what they may become, nobody has done.
_TURNED_BEFORE = later(
    r"\b(?:c[ao]m(?:es?|ing)|emerg(?:e[ds]?|ing)|leav(?:es?|ing)|left|return(?:s|ed|ing)?)"
    r"\s(?:[a-z]+\s){0,3}?as\s(?:an?\s)?(?:[a-z]+\s)?\Z"
    r"|\b(?:made|mak(?:es?|ing)|turn(?:s|ed|ing)?)\s(?:[a-z]+\s){1,4}into\s(?:an?\s)?\Z"
    r"|\bgr[eo]w(?:s|ing)?\s(?:up\s)?(?:to\s(?:be|become)|into)\s(?:an?\s)?\Z"
)
# "Her boyfriend turned her into a drug runner"
_INTO_BEFORE = later(r"\bturn(?:s|ed|ing)?\s(?:[\w']+\s){1,4}into\s(?:an?\s)?\Z")
_MADE_BEFORE = later(r"\b(?:made|mak(?:es?|ing))\s(?:an?\s)?\Z")
_CRIMINAL = later(r"(?:[a-z]+\s)?(?:criminal|crook|gangster|thug|offender)s?\Z", re.IGNORECASE)
_TRADE = later(
    r"(?:dealer|kingpin|lord|member|mule|pimp|pusher|runner|seller|smuggler|trafficker)s?\Z",
    re.IGNORECASE,
)
# "The informant, who was a drug dealer at the time": who testifies need not be accused.
_WHO_WAS_BEFORE = later(r",\swho\swas\s(?:an?\s)?\Z")
_THEN_AFTER = later(r"\s(?:at\sthe\stime|back\sthen)\b")
_WITNESS = later(r"\b(?:informant|testif\w+|witness)\b")
_REACH, _FAR = 60, 120


def is_said_only(setting: Setting) -> bool:
    """Tell whether the sentence says who says so, or denies it; then nobody need be accused."""
    near, far = setting.before[-_REACH:], setting.before[-_FAR:]
    if _HEDGED.search(far) or _ADMITTED.search(far) or _IN_DOUBT.search(near):
        return True
    is_believed = _BELIEVED.search(near) and not _GANG.search(setting.term)
    is_testified = "ccording to" in setting.sentence_before
    if (
        is_believed
        or is_contended(setting)
        or (is_testified and _TESTIFIED.search(setting.sentence_before))
    ):
        return True
    if _NEGATED.search(near) or _is_potential(near, setting) or _was_witness(near, setting):
        return True
    trade = _SELLER if _MAY_BE.search(near) else _TRADE if _BECAME_BEFORE.search(near) else None
    if trade and trade.search(setting.term):
        return True
    if _IDENTIFIED_AS.search(near) and _TRADE.search(setting.term):
        return not _GANG.search(setting.term)
    is_labeled = _LABELED_BEFORE.search(near) and not is_cleared(setting)
    return bool(is_labeled or _DESCRIBED_AS.search(near)) and not _LEADER.search(setting.term)


def _was_witness(near: str, setting: Setting) -> bool:
    if not (_THEN_AFTER.match(setting.after) and _WHO_WAS_BEFORE.search(near)):
        return False
    return _WITNESS.search(setting.sentence_around) is not None


def is_turned(setting: Setting) -> bool:
    """Tell whether it is said what people come to be, or might: "came home as criminals"."""
    near = setting.before[-_REACH:]
    if _INTO_BEFORE.search(near):
        return True
    if not _CRIMINAL.fullmatch(setting.term):
        return False
    is_made = setting.after.startswith((" of ", " out of ")) and _MADE_BEFORE.search(near)
    return bool(is_made or _TURNED_BEFORE.search(near))


def _is_potential(near: str, setting: Setting) -> bool:
    """Tell whether somebody only may come to do it, and has not tried it yet."""
    if not _POTENTIAL_BEFORE.search(near):
        return False
    would_be = _WOULD_BE_BEFORE.search(near) if _TRIES.search(setting.term) else None
    if would_be is None:
        return True
    after = setting.after
    has_tried = DID_AFTER.match(after) or _TRIED_AFTER.match(after) or _CAUGHT_BEFORE.search(near)
    return not (has_tried or (would_be[1] and not _MIGHT_AFTER.match(after)))


def is_played(setting: Setting) -> bool:
    """Tell whether somebody only plays it, as police do in a sting: "posing as a pimp"."""
    near = setting.before[-_REACH:]
    if _PLAYS_BEFORE.search(near):
        return not _NOT_PLAYED_AFTER.match(setting.after)
    if setting.term.lower() != "pimp" or not near.lower().endswith("the "):
        return False
    return _STING.search(f"{setting.line_before}\n{setting.line_after}") is not None


def is_found(setting: Setting) -> bool:
    """Tell whether a court has found what the label says, or it is known: "found that he was a"."""
    is_own = not setting.after.startswith("'")
    far = setting.before[-_FAR:]
    if not is_own:
        return False
    # A "sex offender" has been convicted.
    is_known = not _SEX_OFFENDER.search(setting.term) and _KNOWN.search(far)
    if _FOUND_AFTER.match(setting.after) and _IS_BEFORE.search(far):
        return True
    return bool(is_known or _FOUND.search(far) or _AS_AGREED.search(far))


def belittled(accused: list[str], setting: Setting) -> list[str]:
    """Return whom somebody is said to be more than: "was not some small-time dealer"."""
    if " selling small" not in "".join(accused) or not _NOT_SOME.search(setting.before[-_REACH:]):
        return []
    return [one.replace(" accused of ", " ") for one in accused]
