"""What predators and molesters do to whom, as far as the text tells: "predators in chat rooms".

"Accused of harming others" is vague. It is children whom the text names, or nothing is said.
"""

import re

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

_HARM = later(r"\b(?:harm|series|sexual)", re.IGNORECASE)
_OTHERS = later(r"\bharm(s|ed|ing)? others\b")
_CHILDREN = later(
    r"\b(?:(?<!dating\s)apps?|boys?|chats?|child(?:ren)?|classmates?|game|girls?|gaming|kids?|minors?|online"
    r"|parents?"
    r"|playgrounds?|schools?|screens?|(?:1[0-7]|[2-9])\syear\solds?|(?<!since\shis\s)(?<!since\sher\s)teen\w*|youth)\b",
    re.IGNORECASE,
)
# In the sentences around children may be anybody's, so they must be whom somebody harms.
_CHILD = r"(?:boys?|child(?:ren)?|girls?|kids?|minors?|teen(?:ager)?s?)\b(?!')"
_CHILDREN_HARMED = later(
    rf"\b{_CHILD}\s(?:sex(?:ual(?:ly)?)?\s)?(?:abuse|exploitation|molest\w+|porn\w*)\b"
    r"|\b(?:abus|assault|enti[cs]|exploit|groom|harm|hunt|hurt|lur|molest|prey|solicit|target"
    r"|traffick|victimiz)\w*\s"
    rf"(?:[a-z]+\s){{0,3}}?{_CHILD}\b|\b(?:against|internet\scrimes)\s(?:[a-z]+\s){{0,2}}{_CHILD}\b",
    re.IGNORECASE,
)
# "Internet predators": what is said of those goes for "predators" in the sentences around.
_KIND_TOLD = later(r"\b(cyber|internet|online|sex|sexual)\s?predators?\b", re.IGNORECASE)
_EXPLOITED = later(
    rf"\b{_CHILD}\s(?:sex(?:ual(?:ly)?)?\s)?(?:abuse\s(?:content|images|material|videos?)|exploitation|porn)"
    rf"|\b(?:exploit|traffick)\w*\s(?:[a-z]+\s){{0,3}}?{_CHILD}\b",
    re.IGNORECASE,
)
_WHO_HARMS = later(r"(people|person) who harms? (?:others|children)")
_WHO_HARM_AFTER = later(
    r"\s(?:hoping|looking|seeking|trying|wanting)\sto\s"
    r"|\swho\s(?:[a-z]+\s){0,3}?(?:abuse|coerce|entice|exploit|groom|harm|hurt|lure|prey|rape|target"
    r"|threaten|traffic|victimize)"
)
# "a predator hiding behind a screen": what makes one of him is told.
_HARMING = later(
    r"(people|person) (?:(?:accused|convicted|suspected) of harming|who harms?) (?:others|children)"
)
_HARM_DEED = (
    r"(?:abus|assault|attack|coerc|entic|exploit|groom|harass|harm|hunt|hurt|kill|kidnap|lur|molest"
    r"|prey|rap|recruit|solicit|stalk|strangl|target|terroriz|traffick|victimiz)"
)
# "This predator did not just rob them": who is meant is plain, and what was done is told.
_THIS_BEFORE = later(r"\b(?:this|that)\s\Z", re.IGNORECASE)
_SUCH_BEFORE = later(r"\b(?:such|(?:kind|sort|type)\sof)\s\Z", re.IGNORECASE)
_THESE_BEFORE = later(r"\b(?:these|those)\s\Z", re.IGNORECASE)
_LET_BEFORE = later(r"\b(?:allow|let)\s(?:the\s|these\s)?\Z", re.IGNORECASE)
_TELLS_AFTER = later(
    # "The predator raped three women", "Predator Convicted of Rape"
    rf"\s(?:[a-z]+ly\s|also\s|then\s)?(?:{_HARM_DEED}(?:e?d|[a-z]ed)|(?:abducted|choked|forced|molested"
    r"|stabbed|threatened))\s(?!by\b)"
    r"|\s(?:(?:was|were|has\sbeen)\s)?(?:accused|charged|convicted|found\sguilty|guilty)\s(?:of|with)\s"
    # "predators who do things like this", "a predator like him"
    r"|\swho\s(?:[a-z]+ly\s)?(?:commit|did|do|does|engaged?)(?:s|ted)?\s(?:crimes?|in|it|so|such|that|these"
    r"|things|this)\b"
    r"|\slike\s(?:h[ei][rms]|Mr|Ms|that|them|these|this|those|[A-Z])",
    re.IGNORECASE,
)
_SEXUAL = later(
    r"\b(?:fondl\w+|grop(?:ed|ing)|indecent|lewd|molest\w*|rap(?:e[ds]?|ing|ist)|sexual(?:ly)?|sodomy)\b"
    r"|\bsex\s(?:abuse|acts?|assault|crimes?|offen[cs]es?|traffick\w+)\b",
    re.IGNORECASE,
)
_LURKS_AFTER = later(
    # "people hiding among us" may be anybody.
    r"\s(?:hiding(?!\samong)|lurking|preying|prowling|skulking"
    r"|stalking)\s"
    # "a predator who has a pattern of attacking women"
    r"|\swho\s(?:has|have|had)\s(?:an?\s)?(?:[a-z]+\s){0,2}?(?:habit|history|pattern|record)\sof\s"
    rf"(?:[a-z]+\s)?{_HARM_DEED}"
    # "predators using games to lure girls"
    rf"|\s(?:using|who\suse[sd]?)\s[^.;]{{1,50}}\sto\s{_HARM_DEED}"
)
_SEXUAL_OFFENSES = later(
    r"(people|person) (?:(?:accused|convicted) of|who commits?) (?:a series of )?(?:violent )?"
    r"(?:sexual )?offenses"
)
# "child molesters, who are often relatives": the clause would be about the children.
_WHO_AFTER = later(r",\s(?:who|whom|whose)\b")
# "Child molester arrested at library": nor were they arrested.
_DONE_AFTER = later(
    r"\s(?:arrested|caught|charged|convicted|freed|held|indicted|jailed|sentenced|whom|whose)\b"
)
# "protect children from predators": whom they would harm is told.
_PROTECTED_BEFORE = later(
    r"\b(?:keep\w*|protect\w*|safeguard\w*|shield\w*)\s(?:[A-Za-z']+\s){0,3}?"
    rf"{_CHILD}\s(?:away\s|safe\s)?from\s(?:the\s)?\Z"
)
# "Batterers often check a partner's phone": whom they abuse is told.
_TO_PARTNERS = (" abuse their partners", " abuses a partner", " commit offenses")
_ABUSES = later(r"\bwho abuse(s)? (?:a partner|their partners)\Z")
_PARTNER = later(r"\b(?:a|an\sintimate|her|his|the|their)\s(?:[a-z]+\s)?partners?\b")
_COMMIT = {"": "commit ", "s": "commits ", "ed": "committed "}
# "The sting caught 12 pedophiles": a decoy is no child whom anybody abused.
_STING = later(
    r"\b(?:decoys?|stings?|undercover|pos(?:ed|ing)\sas\s(?:[\w-]+\s){0,4}(?:boys?|child(?:ren)?|girls?"
    r"|kids?|minors?|teen\w*))\b",
    re.IGNORECASE,
)
# "They seized 900 images of child sexual abuse": who has them need not have touched a child.
_IMAGES = later(
    r"\b(?:files|images?|material|photos?|pictures|videos?)\s(?:of|showing|that\sshow)\s(?:child\ssexual\s(?:abuse|exploitation)"
    r"|children\sbeing\s(?:sexually\s)?abused)|\bchild\s(?:pornography|sexual\s(?:abuse|exploitation)\s(?:files|images|material|videos))",
    re.IGNORECASE,
)
_TOUCHED = later(
    r"\b(?:fondl|grop|molest|rap(?:e|ing)|sexual\s(?:assault|battery)|touch|(?:sexually\s)?abus(?:ed|ing)\s(?:an?|her|him|his|the|two)\b)"
)
_ABUSING = later(r"\bsexually abusing (?:(a child)|children)\Z")
_OF_IMAGES = "an offense involving images of child sexual abuse"
_REACH = 60
_OF_CHILDREN = (
    (later(r"\bsexually abusing (?:a child|children)\Z"), "child sexual abuse"),
    (later(r"\bsexually abuse children\Z"), "commit child sexual abuse"),
    (later(r"\bsexually abuses (?:a child|children)\Z"), "commits child sexual abuse"),
    (later(r"\bsexual offenses against children\Z"), "child sexual offenses"),
    (later(r"\ba sexual offense against a child\Z"), "a child sexual offense"),
)


def with_harm(texts: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    """Return the suggestions with the harm that is told, and none where nothing need be said."""
    if not _HARM.search(texts[0]):
        return _of_partners(texts, setting)
    if _ABUSING.search(texts[0]) and _STING.search(setting.sentence_around):
        return tuple(dict.fromkeys(_ABUSING.sub(_offense, one) for one in texts))
    if _ABUSING.search(texts[0]) and _is_of_images(setting):
        return tuple(dict.fromkeys(_ABUSING.sub(_OF_IMAGES, one) for one in texts))
    if people := _harm_is_told(texts[0], setting):
        return tuple(dict.fromkeys((people, *texts)))
    is_done = _DONE_AFTER.match(setting.after) and _ABUSING.search(texts[0])
    if is_done or _WHO_AFTER.match(setting.after):
        texts = tuple(map(_before_who, texts))
    return _of_children(texts, setting) if _OTHERS.search(texts[0]) else texts


def _is_of_images(setting: Setting) -> bool:
    """Tell whether the sentences around tell of images, and of no child whom anybody touched."""
    if "molest" in setting.term.lower():
        return False
    told = f"{setting.earlier} {setting.line_before} {setting.line_after}"
    return _IMAGES.search(told) is not None and not _TOUCHED.search(setting.text or told)


def _offense(abusing: re.Match[str]) -> str:
    one = "a sexual offense against a child"
    return one if abusing[1] else "sexual offenses against children"


def _of_partners(texts: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    """Return "people who commit abuse" where the sentence tells that they do it to a partner."""
    first = texts[0]
    if not first.endswith(_TO_PARTNERS) or not _PARTNER.search(setting.sentence_after):
        return texts
    if setting.term.lower().startswith("perp") and first.endswith("offenses"):
        return (f"{first.removesuffix('offenses')}abuse", *texts)
    said = _ABUSES.sub(lambda who: "who is abusive" if who[1] else "who are abusive", first)
    return (said, *texts) if said != first else texts


def _harm_is_told(text: str, setting: Setting) -> str:
    """Return "people" for predators of whom it is told what they do or try; or nothing."""
    harming = _HARMING.fullmatch(text)
    if harming is None:
        sexual = _SEXUAL_OFFENSES.fullmatch(text)
        is_told = sexual and _TELLS_AFTER.match(setting.after)
        return sexual[1] if sexual and is_told and not _tells_alone(text, setting) else ""
    if _is_plain(text, setting) or _LURKS_AFTER.match(setting.after):
        return harming[1]
    harms = _WHO_HARMS.fullmatch(text)
    return harms[1] if harms and _WHO_HARM_AFTER.match(setting.after) else ""


def _tells_alone(text: str, setting: Setting) -> bool:
    """Tell whether only the label says of what "predators like Hale" were convicted."""
    if " convicted of " not in text or not setting.after.startswith(" like "):
        return False
    told = f"{setting.lede} {setting.earlier} {setting.line_before} {setting.line_after}"
    return not (_SEXUAL.search(told) or _CHILDREN_HARMED.search(told))


def _is_plain(text: str, setting: Setting) -> bool:
    """Tell whether the words beside say who is meant, or what was done."""
    near = setting.before[-_REACH:]
    is_this = _THIS_BEFORE.search(near) and not setting.term.endswith("s")
    if is_this or _LET_BEFORE.search(near) or _TELLS_AFTER.match(setting.after):
        return True
    # "These people who harm others" are those of whom nobody has told yet.
    is_of_case = " who " not in text and _THESE_BEFORE.search(near)
    return bool(is_of_case or _SUCH_BEFORE.search(near))


def _of_children(texts: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    """Return the suggestions with whom or how they harm: "harming children", "sexual offenses"."""
    told = f"{setting.line_before}\n{setting.line_after}"
    if _WHO_HARMS.fullmatch(texts[0]) and _PROTECTED_BEFORE.search(setting.before[-_REACH:]):
        return tuple(
            _OTHERS.sub(r"harm\1 them", _WHO_HARMS.sub(r"\1 who would harm others", one))
            for one in texts
        )
    is_near, is_told = _CHILDREN.search(setting.sentence_around), _CHILDREN_HARMED.search(told)
    if _SEXUAL.search(told) or _SEXUAL.search(setting.earlier):
        return tuple(map(_sexual_to_children if is_near or is_told else _sexual, texts))
    if is_near:
        return tuple(_OTHERS.sub(r"harm\1 children", one) for one in texts)
    if not is_told:
        kind = _KIND_TOLD.search(f"{setting.lede} {setting.earlier} {told}")
        return tuple(_of_kind(one, kind[1]) for one in texts) if kind else texts
    verb = "exploit" if _EXPLOITED.search(told) else "harm"
    return tuple(_OTHERS.sub(rf"{verb}\1 children", one) for one in texts)


def _sexual(text: str) -> str:
    return _OTHERS.sub(lambda harm: _COMMIT.get(harm[1] or "", "") + "sexual offenses", text)


def _of_kind(text: str, kind: str) -> str:
    where = "" if kind.lower().startswith("sex") or not _OTHERS.search(text) else " online"
    return _sexual(text) + where


def _sexual_to_children(text: str) -> str:
    return _sexual(text) + (" against children" if _OTHERS.search(text) else "")


def _before_who(text: str) -> str:
    for ending, deed in _OF_CHILDREN:
        text = ending.sub(deed, text)
    return text
