"""Whom others robbed, killed or fight: of "a plan to rob a drug dealer" nobody is the accuser.

And who "these dealers" are: where the text has not told of them, "these people" means others.
"""

import re

from generator.lint.english.deeds import DID_AFTER
from generator.lint.kept.patterns import NUMBER, later
from generator.lint.setting import Setting
from generator.lint.status.cases import CASE
from generator.lint.status.stated import modifier_of

_NAMED = r"(?:(?-i:[A-Z])[\w.'-]+\s){0,3}(?-i:[A-Z])[\w.'-]+,\s(?:\d+,\s)?an?\s\Z"
_TARGET_BEFORE = later(
    r"\b(?:ambush|attack|extort|kidnap|kill|lur|murder|rob|shoot|stab|threaten|tortur)"
    r"(?:e|ed|s|es|ing|bed|bing|ped|ping)?\s"
    rf"(?:an?|another|the|{NUMBER})\s(?:[a-z]+\s)?\Z"
    rf"|\b(?:beat|beaten|beating|shot)\s(?:an?|another|{NUMBER})\s\Z"
    r"|\b(?:apartment|car|home|house|killing|murder|robbery|shooting)\sof\san?\s\Z"
    r"|\b(?:steal(?:ing|s)?|stole|stolen|taken)\s[^.;,]{1,40}\sfrom\s(?:an?\s)?\Z"
    # "killed Lee, a drug dealer,"
    r"|\b(?:ambush|kidnap|kill|lur|murder|rob|stab)(?:e|ed|s|es|ing|bed|bing|ped|ping)?\s"
    rf"{_NAMED}|\b(?:shooting|shot|(?:steal(?:ing|s)?|stole|stolen)\s[^.;,]{{1,40}}\sfrom)\s"
    rf"{_NAMED}",
    re.IGNORECASE,
)
# "a plot to \"tax\" gang members and drug dealers", "robbed pimps", "collected rent from dealers"
_ROBBED_BEFORE = later(
    r"\b(?:extort|kidnap|rob|tax|(?:collect|demand)(?:ed|ing|s)?\s(?:rent|tax|tribute))"
    r"(?:ped|ping|bed|bing|ed|es|ing|s)?[\"\u201d]?\s"
    r"(?:(?:money\s)?from\s)?(?:(?!(?:and|as|at|by|for|in|of|on|that|to|while|who|with)\b)[a-z]+\s){0,2}"
    r"(?:(?:dealers|gangs|members|pimps|pushers|traffickers)\s(?:and|or)\s(?:[a-z]+\s)?)?\Z",
    re.IGNORECASE,
)
# "The victim was a drug dealer", "his friend, who was a drug dealer"
_VICTIM_BEFORE = later(
    r"\bvictim(?:,\s[^,.;]{1,40},|,\swho)?\s(?:is|was)\s(?:also\s|himself\s|herself\s)?an?\s\Z"
    r"|\b(?:brother|cousin|father|friend|neighbor|roommate|son|uncle)(?:,\s(?:\w+\s){1,3})?,\swho"
    r"\s(?:is|was)\san?\s\Z",
    re.IGNORECASE,
)
# "Two Charged with Killing Harlow Drug Dealer": a headline has no article there.
_TARGET_OF_NEWS = later(
    r"\b(?:ambush|kidnapp|kill|murder|robb|stabb|tortur|fatally\sshoot)(?:ed|ing|s)\s"
    r"(?:(?!(?:after|and|as|at|before|behind|by|for|from|in|inside|near|of|on|or|outside|over|to|when"
    r"|while|with)\b)[\w.']+\s){0,2}\Z",
    re.IGNORECASE,
)
_WHEN_OR_WHERE_AFTER = later(
    r"\s(?:after|at|during|in|inside|near|on|outside|over)\s", re.IGNORECASE
)
_NEWS_AFTER = later(
    r"\s(?:arrest|charge|convict|get|guilty|indict|plead|sentence)(?:d|ed|s)?\b", re.IGNORECASE
)
# "Roe was a drug dealer", of whom the text tells "robbing Roe"
_OTHERS_OF = ("fellow ", "rival ")
_NAMED_BEFORE = later(r"\b([A-Z][\w'-]+)\s(?:is|was)\san?\s\Z")
_IN_CASE_AFTER = later(
    r",?\s(?:is|was|has\sbeen)\s(?:accused|also|arrested|charged|convicted|indicted|sentenced)\b"
)
_SELLS = later(r"\baccused of selling (?!sex)")
# "We will not let these drug dealers win": only the label says which people are meant.
_FOUGHT_BEFORE = later(
    r"\b(?:after|against|allow|catch|combat|fight(?:ing)?|let|pursue|stops?|target)\s"
    r"(?:these|those)\s\Z"
)
_IN_CASE = later(r"\b(?:accus|arrest|defendant|indict|suspect)", re.IGNORECASE)
_WHO_SELL = later(r"people who (?:sell|traffic) ")
# Who "these people" are is plain already; "these dealers, these merchants of death" are the same.
_RIGHT_BEFORE = later(
    r"(?<!,\s)\b(?:this|these|those|such)\s\Z|(?:\A|[.!?]\s)[\"\u201c]?that\s\Z"
    r"|(?<!\bnot\s)(?<!n't\s)(?<!just\s)\bsome\s\Z|\bthese\s[a-z\s]{3,40},\sthese\s\Z",
    re.IGNORECASE,
)
# "Thanks to her courage, this predator has been stopped"
_IS_AFTER = later(r"\s(?:can|could|did|had|has|is|was|will|would)\b")
# "These kinds of predators are always looking for a way in"
_OF_SUCH_BEFORE = later(
    r"\b(?:the|this|that|these|those|what)\s(?:kind|sort|type)s?\sof\s\Z", re.IGNORECASE
)
# "What kind of thief steals a bike?"; what it is that a dealer sells, only the label says.
_DOES_AFTER = later(
    r"\s(?:does\sthis|would)\b|\s(?!(?:deals|does|has|is|pushes|sells|was)\b)[a-z]{2,}s\s[^.?!]+\?"
)
_VAGUE = later(r"(?:harming others|an offense|offenses|a crime|crimes)\Z")
_WHICH_AFTER = later(
    r"\s(?:and(?!\s[a-z]{3,}ing\s)|as|or|of|that|turned|who|whom|whose)\b|\s?,\s(?:and|or)\b"
)
_IS_LABEL = later(r"\b(?:accused|suspected) of\b")
_WHO_LABELED = later(r"people who (?!(?:are|were|have|had)\b)")
_THESE_BEFORE = later(r"(?:\A|[.!?:,]\s|[\"\u201c])(?:These|Those)\s\Z")
_QUOTE_ENDS = later(r"[\"\u201d]")
# "These dealers thought that ...": that was certain people, of whom the text tells.
_THEN_AFTER = later(r"\s(?:[a-z]+ly\s)?(?:did|had|knew|thought|was|were)\b")
# Who has been told of: "Two men were charged", "The ring sold pills", "Dealers moved in".
_TOLD_BEFORE = later(
    r"\b(?:accus|apprehend|arraign|arrest|charge[ds]|convict|crew|defendant|gang|indict|individuals"
    r"|perpetrator|plead|pled|ring\b|sentenc|suspect|syndicate"
    r"|(?:burglar|carjacker|criminal|dealer|kidnapper|killer|murderer|offender|pimp|predator|rapist|robber"
    r"|shoplifter|stalker|thief|trafficker)s?\b|thieves\b|[A-Z][a-z]+\sand\s[A-Z][a-z]+\s[a-z]"
    r"|(?:[Bb]oth|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|\d+)\s(?:men|people|women)\b)"
)
# "These thieves hit store after store": what they do is what the label says.
_SHOWN_AFTER = later(
    r"\s(?:[a-z]+ly\s|are\s|have\sbeen\s|often\s){0,2}(?:break|carry|deal|exploit|hit|lur|mov|peddl|push|rob|sell"
    r"|smuggl|steal|target|traffic)(?:e|es|s|ing)?\s"
)
_WHO_DO = later(r"people who ")
# "victims who come forward stop these predators": "these people" would be the victims.
_OTHERS_NAMED = later(
    r"\b(?:children|families|kids|neighbors|parents|survivors|victims|women)\b", re.IGNORECASE
)
# "A caller who says he is a deputy": these thieves are whoever calls.
_CALLER = later(r"\b[Cc]allers?\s(?:says?|claims?|poses?|pretends?|threatens?|who\b)")
_INVESTIGATED = later(r"\b(?:detectives|investigators|officers|police)\b", re.IGNORECASE)
_REACH = 80


def are_robbed(before: str) -> bool:
    """Tell whether others rob or extort whom a label means: "a plot to tax drug dealers"."""
    return _ROBBED_BEFORE.search(before) is not None


def said_of_target(accused: list[str], setting: Setting) -> list[str]:
    """Return "said to sell drugs" for somebody robbed or killed, and nothing for others."""
    if not accused or " selling " not in accused[0]:
        return []
    before = setting.before[-_REACH:]
    if modifier_of(setting) or _IN_CASE_AFTER.match(setting.after):
        return []
    if not (_TARGET_BEFORE.search(before) or _is_victim(before, setting)):
        if not _is_target_of_news(before, setting):
            return []
        if _WHEN_OR_WHERE_AFTER.match(setting.after) and not before.lower().endswith(_OTHERS_OF):
            # "said to sell drugs on New Year's Eve" would be about when they were sold.
            return ["people" if setting.term.lower().endswith("s") else "person"]
    suspected = _INVESTIGATED.search(setting.sentence_around)
    said = "suspected of selling " if suspected else "said to sell "
    return [_SELLS.sub(said, one) for one in accused if _SELLS.search(one)]


def _is_target_of_news(before: str, setting: Setting) -> bool:
    if not setting.is_capitalized or not _TARGET_OF_NEWS.search(before):
        return False
    # "Killing Dealer Sentenced" is news of a dealer, "Man Who Killed Dealer Gets 20 Years" is not.
    return " who " in before.lower() or _NEWS_AFTER.match(setting.after) is None


def _is_victim(before: str, setting: Setting) -> bool:
    """Tell whether the victim is spoken of, by that word or by a name: "Roe was a dealer"."""
    if _VICTIM_BEFORE.search(before):
        return True
    named = _NAMED_BEFORE.search(before)
    return named is not None and _is_harmed(named[1], setting.text)


def _is_harmed(name: str, text: str) -> bool:
    """Tell whether others killed or robbed somebody whom the text accuses of nothing."""
    own = rf"(?:[A-Z](?:\.|[\w'-]+)\s){{0,2}}{re.escape(name)}\b"
    accused = (
        rf"\b[Dd]efendants?\s(?:[A-Z]\w+\s(?:and\s)?){{0,3}}{name}\b|\bagainst\s{own}|\b(?:arrest|charg|convict)\w*\s{own}"
        rf"|\b{name}(?:,[^,.;]{{1,40}},|\s(?:and|or)\s(?:[A-Z]\w+\s){{1,3}})?\s(?:[a-z]+\s){{0,4}}(?:accused|arrested|charged|convicted|indicted"
        r"|plead|pleaded|pled|sentenced)\b"
    )
    harmed = (
        rf"\b(?:kill|murder|robb|stabb|steal)(?:ed|ing)\s{own}"
        rf"|\b(?:death|killing|murder)\sof\s{own}|\bvictim,?\s{own}"
    )
    return bool(re.search(harmed, text)) and not re.search(accused, text)


def sellers_fought(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return "people who sell drugs" for "these drug dealers" whom somebody fights, or nothing.

    So it is for others, too, where "these people" would be somebody else.
    """
    is_fought = _FOUGHT_BEFORE.search(setting.before[-_REACH:])
    if not is_fought or _IN_CASE.search(setting.sentence_around):
        return []
    is_other = _OTHERS_NAMED.search(setting.sentence_before)
    does = _WHO_DO if is_other and not CASE.search(setting.sentence_around) else _WHO_SELL
    return [one for one in texts if does.match(one)]


def are_these(texts: tuple[str, ...], setting: Setting) -> bool:
    """Tell whether "these" or "some" says who is meant: "Some thug took the purse"."""
    if not setting.before.endswith(("his ", "hat ", "hese ", "hose ", "ome ", "uch ", " of ")):
        return False
    near = setting.before[-_REACH:]
    if near.endswith(" of "):
        # "What kind of rapist does this?"
        is_vague = _VAGUE.search(texts[0]) or _DOES_AFTER.match(setting.after)
        return bool(is_vague and _OF_SUCH_BEFORE.search(near))
    if near.endswith((", this ", ", that ")) and _IS_AFTER.match(setting.after):
        # "Today, that criminal is off the street"
        near = f". {near[-5:]}"
    determined = _RIGHT_BEFORE.search(near)
    if determined is None or modifier_of(setting) or not _is_of(determined[0], setting.term):
        return False
    term = setting.term.lower()
    told = setting.lede + setting.line_before
    is_label = _IS_LABEL.search(texts[0]) or "banger" in term or term in told.lower()
    return bool(is_label) and not _WHICH_AFTER.match(setting.after)


def _is_of(word: str, term: str) -> bool:
    """Tell whether a word before a label goes with its number: "some thug", "such dealers"."""
    one = not term.endswith("s")
    return {"some ": one, "such ": not one}.get(word.lower(), True)


def first_named(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return more than "people" for "these dealers" of whom nobody has told yet, or nothing."""
    if not _THESE_BEFORE.search(setting.before) or not setting.term.endswith("s"):
        return []
    if _CALLER.search(f"{setting.lede} {setting.earlier} {setting.line_before}"):
        return ["callers"]
    # Who says so is told behind the quotation: "said Deputy Chief Roe".
    told = setting.sentence_before + _QUOTE_ENDS.split(setting.sentence_after)[0]
    is_told = _IN_CASE.search(setting.sentence_around) or CASE.search(told)
    after = setting.after
    is_shown = DID_AFTER.match(after) or _THEN_AFTER.match(after) or _SHOWN_AFTER.match(after)
    if is_told or is_shown or _TOLD_BEFORE.search(setting.line_before):
        return []
    is_case = _IN_CASE.search(setting.earlier + setting.lede) or _INVESTIGATED.search(
        setting.line_before
    )
    wanted = _WHO_LABELED if not is_case else _IS_LABEL
    return [one for one in texts if wanted.search(one)]
