"""A comma before what goes with the verb: "killed a person said to sell drugs, on May 3".

A label is a noun, and what follows it goes with the verb before it. The clause that stands in its
place ends in a verb of its own, and "on May 3" would be when the drugs were sold.
"""

from generator.lint.english.articles import Wording
from generator.lint.kept.patterns import NUMBER, later
from generator.lint.setting import Setting
from generator.lint.wording.with_the_verb import apart_from_verb

_DEED = later(
    r"\b(?:(?:accused|suspected|convicted) of|said to|who) (?:buy|carry|deal|s[eo]ll?|sold|smuggl)"
    r"\w* (?:\w+ ){0,3}\w+\Z"
)
_WHOM = (
    rf"\s(?:(?:an?|another|both|the|{NUMBER})\s)?"
    r"(?:[a-z]+\s|(?:[A-Z]\w+\s){1,3})?\Z"
)
_HARMED_BEFORE = later(
    r"\b(?:ambush|attack|beat|extort|kidnap|kill|murder|rob|shoot|shot|stab|threaten|tortur)"
    rf"(?:e|ed|s|en|es|ing|bed|bing|bery|ped|ping|ting)?(?:\sof)?{_WHOM}"
    rf"|\b(?:steal(?:ing|s)?|stole|stolen|taken|took)\s[^.;,]{{1,40}}\sfrom{_WHOM}"
)
_STOPPED_BEFORE = later(
    rf"\b(?:arrest|charg|indict|prosecut|sentenc)(?:e|ed|s|es|ing)?{_WHOM}|\bagainst{_WHOM}"
)
# "was shot by gang members outside a club": the gang is not there.
_DONE_BY_BEFORE = later(
    r"\b(?:ambushed|attacked|beaten|chased|confronted|gunned\sdown|jumped|kidnapped|killed|murdered|robbed"
    r"|shot(?:\sat)?|slain|stabbed)(?:\s(?:to\sdeath|and\s[a-z]+))?\sby\s(?:(?:an?|the|two|three)\s)?"
    r"(?:[a-z]+\s)?\Z"
)
_WHERE_AFTER = later(
    r"\s(?:at|behind|in|inside|near|on|outside)\s(?:an?|her|his|the|their|\d|[A-Z])"
)
_IN_GANG = later(r"\bin (?:an? (?:[\w-]+ )?gang|gangs)\Z")
_MAY_PART = later(
    r"\s(?:after|at|because|by|during|for|from|in|inside|last|near|on|out|outside|over|to|when|while|with)\s"
)
# "sold scales to drug dealers out of his store": the scales were sold there.
_SOLD_TO_BEFORE = later(
    r"\b(?:delivered|s[eo]ll?(?:ing|s)?|sold|suppl(?:ied|ies|y|ying))\b[^.;]{0,80}\sto\s"
    r"(?:[a-z]+\s)?\Z"
)
_OUT_OF_AFTER = later(r"\s(?:from\s(?:an?|her|his|the|their)|out\sof)\s")
_WHEN_AFTER = later(
    r"\s(?:in\sorder\sto|on\s(?:[A-Z]|\[)|in\san?\s(?:\w+\s){0,3}(?:bust|operation|plot|raid"
    r"|robbery|sting|sweep)\b|in\sthe\s(?:biggest|first|largest)\b)"
)
_HOW_AFTER = later(
    r"\s(?:after|because|during|over|when|while)\s|\slast\s(?:week|month|year)\b"
    r"|\s(?:in|inside|near|outside)\s(?:an?|his|her|their|the)\s"
    r"(?!(?:\w+\s)?(?:abdomen|arm|back|chest|face|foot|hand|head|knee|leg|neck|shoulder|stomach)\b)"
    r"|\sin\s(?:\d{4}\b|(?:early|late|mid)\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))"
    r"|\sat\s(?:(?:an?|his|her|their|the)\s|(?:gun|knife)point\b)|\sby\s[a-z]+ing\s"
    r"|\sfor\s(?:\$|cash|drugs|hire|his|her|money|ransom|revenge|their)"
    r"|\swith\s(?:another|an?|co|friends|his|her|one|other|the|their|three|two)\s|\swith\s\["
    r"|\sto\s(?:avenge|buy|collect|cover|feed|finance|fund|get|obtain|pay|repay|settle|steal|take)\s"
)
# "The murder of a drug dealer in 2019 was never solved": no comma before the verb.
_OF_BEFORE = later(r"\bof\s(?:an?|the|two|three)\s(?:[a-z]+\s)?\Z")
_VERB_AFTER = later(r"\s(?:had|has|is|led|remain|shook|was|went|were|will)")
# "reviews the arrest of a repeat offender within 24 hours": no offense was committed in these.
_WITHIN_AFTER = later(
    r"\swithin\s(?:(?:an?|just|about|the|two|three|four|five|first|\d+)\s){1,2}(?:days?|hours?|minutes?|weeks?)"
    r"\b(?!\s(?:of|after)\s(?:[a-z]+\s)?releas)"
)
_OF_OFFENSES = later(r"\b(?:accused|convicted|suspected) of\b")
# "warn thieves they will be caught": behind a clause it takes "that" to say so.
_TOLD_BEFORE = later(r"\b(?:remind|t[eo]ll|told|warn)(?:s|ed|ing)?\s(?:all\s)?(?:would be\s)?\Z")
_WHAT_AFTER = later(
    r"\s(?:he|it|our|police|she|the|their|they|we)\s(?:[a-z]+\s){0,2}?"
    r"(?:are|can|cannot|could|face|is|may|might|must|will|would)\s"
)
# "Murder of Suspected Drug Dealer on Easter Sunday"
_DATE_IN_TITLE = later(r"\s(?:on|ON)\s(?:[A-Z]\w*\s){0,3}(?:[A-Z][a-z]+day|Day|[A-Z]*DAY)\b")
# "prosecuting traffickers and protecting our children": they protect nobody.
_AND_DOING_AFTER = later(
    r"\sand\s(?!being\b)[a-z]{2,}ing\s(?:all|children|communities|families|her|his|justice|our|public"
    r"|residents|survivors|the|their|them|these|those|victims)\b"
)
_DOING_BEFORE = later(r"\b[a-z]{2,}ing\s(?:(?:all|dangerous|down|more|these|those|violent)\s)?\Z")
_ENDS_IN_DEED = later(r"\b(?:accused|convicted|suspected) of\b|\bwho\b")
_REACH = 70


def parted(wording: Wording, setting: Setting) -> Wording:
    """Return wording with a comma behind it where what follows goes with the verb before."""
    if wording.after:
        return wording
    return apart_from_verb(wording, setting) or _parted(wording, setting)


def _parted(wording: Wording, setting: Setting) -> Wording:
    if _WHAT_AFTER.match(setting.after) and _TOLD_BEFORE.search(setting.before[-_REACH:]):
        return wording._replace(suggestions=tuple(f"{one} that" for one in wording.suggestions))
    if setting.after.startswith((" within ", " and ")) and setting.sentence_before:
        return _of_verb(wording, setting)
    if _IN_GANG.search(wording.suggestions[0]):
        return _done_by_gang(wording, setting)
    is_deed = _MAY_PART.match(setting.after) and _DEED.search(wording.suggestions[0])
    if not (is_deed and _goes_with_verb(setting)):
        return _dated_in_title(wording, setting)
    texts = (f"{one}," if _DEED.search(one) else one for one in wording.suggestions)
    return wording._replace(suggestions=tuple(texts))


def _done_by_gang(wording: Wording, setting: Setting) -> Wording:
    """Return wording with a comma before where those in a gang did it."""
    is_where = _WHERE_AFTER.match(setting.after)
    if not is_where or not _DONE_BY_BEFORE.search(setting.before[-_REACH:]):
        return wording
    return wording._replace(suggestions=tuple(f"{one}," for one in wording.suggestions))


def _dated_in_title(wording: Wording, setting: Setting) -> Wording:
    """Return wording with a comma before the day of a headline: "of Drug Dealer on Labor Day"."""
    if not (setting.is_capitalized and _DATE_IN_TITLE.match(setting.after)):
        return wording
    near = setting.before[-_REACH:].lower()
    if not _DEED.search(wording.suggestions[0].lower()) or not _HARMED_BEFORE.search(near):
        return wording
    texts = (f"{one}," if _DEED.search(one.lower()) else one for one in wording.suggestions)
    return wording._replace(suggestions=tuple(texts))


def _of_verb(wording: Wording, setting: Setting) -> Wording:
    """Return wording with a comma before what goes with the verb: "within a day", "and helping"."""
    near = setting.before[-_REACH:]
    is_and = _AND_DOING_AFTER.match(setting.after) and _DOING_BEFORE.search(near)
    if not (is_and or _WITHIN_AFTER.match(setting.after)):
        return wording
    deed = _ENDS_IN_DEED if is_and else _OF_OFFENSES
    texts = (f"{one}," if deed.search(one) else one for one in wording.suggestions)
    return wording._replace(suggestions=tuple(texts))


def _goes_with_verb(setting: Setting) -> bool:
    before = setting.before[-_REACH:]
    if _OUT_OF_AFTER.match(setting.after):
        return _SOLD_TO_BEFORE.search(setting.before[-2 * _REACH :]) is not None
    if _OF_BEFORE.search(before) and _VERB_AFTER.search(setting.sentence_after):
        return False
    is_harmed = _HARMED_BEFORE.search(before) is not None
    if is_harmed and _HOW_AFTER.match(setting.after):
        return True
    is_met = is_harmed or _STOPPED_BEFORE.search(before)
    return bool(is_met and _WHEN_AFTER.match(setting.after))
