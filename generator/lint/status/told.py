"""What a sentence tells itself, so that a label, or a word for the case, would say it twice."""

import re

from generator.lint.english.deeds import (
    DID_AFTER,
    IRREGULAR_PAST,
    TOOK_NOTHING,
    is_guilty_of_it,
)
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.arrests import ARRESTED_BEFORE
from generator.lint.status.at_work import THIEF, do_steal, is_done_by_unknown
from generator.lint.status.dealing import DRUG, deals_in_it, is_cleared
from generator.lint.status.defendants import are_tried, is_case_told, is_in_case
from generator.lint.status.named_again import ANY_OFFENSE, is_named_again, keeps_record
from generator.lint.status.perpetrators import is_responsible_after
from generator.lint.status.practices import is_one_of_these
from generator.lint.status.same_offense import is_named
from generator.lint.status.schemes import are_involved
from generator.lint.status.stated import modifier_of
from generator.lint.status.verdicts import is_convicted_next, is_pleading_to_it
from generator.lint.status.young import is_decided

# The text itself goes on to say what was done: "the drug dealer who sold him the pills".
_DID_IT = later(
    r",?\swho\s(?:had\s|has\s|have\s|then\s|later\s)?(?:(?!allegedly|reportedly)[a-z]+ly\s)?"
    rf"(?!{TOOK_NOTHING})(?:abuse[sd]?|assaulted|attack(?:s|ed)?"
    r"|beat|beaten|broke|broken|brought|burned|cheated|commit(?:s|ted)?|deals?|dealt|defrauded"
    r"|deliver(?:s|ed)?|did\s(?:it|so|that|this)"
    r"|do(?:es)?\s(?:it|so|that|this|things\slike\s(?:that|these|this))|distribut(?:e|es|ed)|drives?(?!\sup\b)|drove|exploited"
    r"|faked|fired|fled|forced"
    r"|g[ai]ves?|given|groomed|harm(?:s|ed)?|hunt(?:s|ed)?|held\sup|hijacked|hurts?|kill(?:s|ed)?"
    r"|kidnapped(?=\s[^.;,]{0,40}\b(?:molested|raped|sexually)\b)"
    r"|ordered(?=\s(?:[a-z]+\s){1,3}?(?:attack|hit|killing|murder)s?\b)"
    r"|lured|molested|murdered|opened|posed|prey(?:s|ed)?|provided|raped|recruited|robbed|robs?"
    r"|s[eo]lls?|scammed|set|shot|sold|st[eo]le|stabbed|stalked|steals?|stolen|suppl(?:y|ies|ied)"
    r"|held|taken|takes?|targeted|terrorized|threatened|took|tricked|(?:is|are|was"
    r"|were)\sresponsible\sfor)\b",
    re.IGNORECASE,
)
_LY = later(r"\swho\s[a-z]+ly\s", re.IGNORECASE)
# "drug dealers who prey on seniors": what they deal in is not told by that.
_HARM = later(r"\b(?:exploit|harm|hunt|hurt|prey|target|terroriz|threaten|trick)", re.IGNORECASE)
_PROPERTY_OR_DRUGS = later(
    r"\b(?:burglar|carjack|drug|robber|selling|theft|traffick)", re.IGNORECASE
)
# "the rapist who attacked two women": that it was rape is not told.
_RAPE = later(r"\brap(?:e|es|ing)\b|\bsexual", re.IGNORECASE)
_ATTACKED = later(r"(?i)(?:assaulted|attack(?:s|ed)?|followed|grabbed|stalked|terrorized)\Z")
# "a child predator who posed as a teenager": what was done to children is not told by that.
_ON_THE_WAY = later(
    r"\b(?:broke|broken|brought|drives?|drove|faked|fled|g[ai]ve|given|opened|posed|set|suppl"
    r"|taken|takes?|took|tricked)",
    re.IGNORECASE,
)
# "a dealer who posed as a nurse", "a gang member who threatened a witness"
_NOT_BY_THREATS = later(r"\b(?:alleged to be|drugs?|pimping|rape|selling|trafficking)\b")
# "A burglar who fled on foot" comes from the break-in, and who "fled to Mexico" from anywhere.
_FLED_HERE = later(r"\swho\s(?:had\s|then\s)?fled\s(?!(?:the\s(?:country|state)|to)\b)")
_ALLEGEDLY_BEFORE = later(r"\ballegedly\san?\s\Z")
_VIOLENCE = later(
    r"\b(?:assault|attack|gun|homicide|kill|murder|rape|robber|shoot|violen)", re.IGNORECASE
)
_AGAINST_PEOPLE = later(r"\b(?:child|harm|sexual)", re.IGNORECASE)
# Who "supplied the two brothers" need not have supplied drugs: the label says it.
_GAVE = later(r"\b(?:deal|deliver|distribut|g[ai]ve|provid|s[eo]l[dl]|suppl)", re.IGNORECASE)
_FILMED = later(r"\s(?:in|on)\s(?:this|that|the)\s(?:footage|image|photo|picture|video)s?\b")
# "offenders charged with fraud": which offense comes right after.
_TOLD_AFTER = later(
    r"\s(on (?:community supervision|probation|parole|supervised release|supervision|bail)\b"
    r"|under (?:\w+ ){0,2}supervision\b|in (?:\w+ )?(?:custody|detention|jail|prison)\b"
    r"|(?:tried|charged|prosecuted) as|(?:sent|transferred|waived) (?:to|upstate)|responsible for"
    r"|who|serving|facing|(?:being )?(?:booked|detained|held|jailed) (?:for|in|on|without)"
    r"|charged (?:in|with)|convicted of|accused (?:in|of)|arrested for"
    r"|indicted (?:for|on))\s",
    re.IGNORECASE,
)
# "The convict who walked away": from where tells only the label.
_ESCAPED_AFTER = later(r"\swho\s(?:broke\sout|escaped|fled|slipped|walked\s(?:away|off))\b")
# "Serial Burglar Charged With Breaking Into Nine Stores": what it is comes right after.
_CHARGED_WITH_AFTER = later(
    r"\s(?:(?:is|are|was|were|been|now)\s){0,2}charged\swith\s(?:\w+\s){0,4}"
    r"(?:break|burglar|entering|robb|rob\b|steal|theft|vandal|arson|shoplift|carjack)",
    re.IGNORECASE,
)
_STEALING_AFTER = later(
    r"\s(?:breaking\sinto|burglarizing|robbing|stealing)\s"
    # "thieves who cut catalytic converters from cars"
    r"|\swho\s(?:break\sinto|burglarize|cuts?\s[^.;,]{1,40}?\s(?:from|off|out\sof)|empt(?:ied|y)|pried|pry"
    r"|snatch(?:ed)?|stripp?(?:ed)?|swiped?)\s"
    # "thieves who distract seniors and then steal jewelry"
    r"|\swho\s[^.;,]{1,60}?\s(?:and|before|then)\s(?:then\s)?"
    r"(?:break(?:ing)?\sin|burglariz(?:e|ing)|rob(?:bing)?|steal(?:ing)?)\b"
)
# "convicts who volunteer" are meant as what the label says, "a convict who fled" is told.
_DID_AFTER = later(r"\swho\s(?:are|broke|fled|had|has|have|is|ran|was|were|\w+ed)\b", re.IGNORECASE)
# "A thug with a crowbar", "the thugs behind this": what makes them so is told.
_ARMED_AFTER = later(
    r"\swith\s(?:an?\s|the\s|his\s|their\s)?(?:\w+\s)?(?:bats?|crowbars?|firearms?|guns?|hammers?"
    r"|handguns?|kni(?:fe|ves)|machetes?|pistols?|rifles?|shotguns?|weapons?)\b|\sbehind\s(?:it|that|the|these|this)\b"
)
# "Convicted of abusing four boys, the predator will never walk free"
_CONVICTED_FIRST = later(r"\A\W*Convicted\sof\s[^.;]{1,80},\sthe\s\Z")
_PREDATOR = later(r"predators?\Z", re.IGNORECASE)
# "predators using apps to meet minors": what they do with children comes right after.
_LURING_AFTER = later(
    r"\s(?:who\s(?:attempt|hope|look|seek|try|use)s?|attempting|hoping|looking|seeking|trying|using)"
    r"\s[^.;]{1,60}?\b(?:child(?:ren)?|kids|minors?|underage)\b"
)
_OF_CHILDREN = later(r"\b(?:child(?:ren)?|harming|sexual)", re.IGNORECASE)
# "traffickers exploiting children online"
_EXPLOITING_AFTER = later(
    r"\s(?:exploiting|forcing|luring|recruiting)\s(?:[a-z]+\s){0,2}?"
    r"(?:children|girls|kids|minors|people|teens|victims|women|workers)\b"
)
_EXPLOITER = later(r"(?:pimp|trafficker)s?\Z", re.IGNORECASE)
AGE_AFTER = later(r",\s\d{1,3},")
"""After a label: an age, set off by commas."""
# Who "these people" are is plain already.
# "A trafficker who held nine workers was found guilty": what was done is told, and proved.
_GUILTY_AFTER = later(
    r"\swho\s(?!(?:had|has|have|was|were)\b|(?:appear|attend|coach|enter|join|liv|marri|mov|own|play"
    rf"|resid|retir|serv|stay|travel|work)ed\b)(?:{IRREGULAR_PAST}|[a-z]{{2,}}ed)\s"
    r"(?:(?!(?:and|that|which|while|who|whom|whose)\b)[^.;,:\s]+\s){1,14}?"
    r"(?:(?:(?:has|have)\sbeen|was|were)\s(?:convicted|found\sguilty)"
    r"|(?:plead(?:s|ed)|pled)\s(?:guilty|no\scontest)|(?-i:Convicted|Found\sGuilty))\b",
    re.IGNORECASE,
)
_THESE_BEFORE = later(
    r"\b(?:this|these|those|the\s(?:two|three|four|five|six))\s(?:(?!(?:are|is|was|were)\s)\w+\s)?\Z",
    re.IGNORECASE,
)
_AND_MORE = later(r"\s(?:and|or)\s")
# "a criminal who is convicted of rape"
_TRIED_AFTER = later(
    r"\swho\s(?:gets?|(?:is|are|was|were|(?:has|have)\sbeen))\s(?:accused|charged|convicted"
    r"|found\sguilty)\s(?:of|with)\s"
)
# "track down these criminals and bring them to justice"
_AND_DO_AFTER = later(
    r"\sand\s(?:arrest|bring|charge|disrupt|get|hold|keep|lock|make|prosecute|put|send|stop|take)\b"
)
# "criminals targeting seniors": what they do comes right after.
_PREYING_AFTER = later(
    r"\swho\s(?:assault|coerce|entice|exploit|finance|groom|lure|organize|plan|prey|profit|rape|steal"
    r"|target|threaten|traffic|victimize)\b|\s(?:exploiting"
    r"|impersonating|posing\sas|preying\son|stealing|targeting|terrorizing)\s"
    r"|\s(?:behind|responsible\sfor)\s(?:it|that|the|these|this)\b"
    r"|\swho\s(?:are|have\sbeen|keep)\s(?:\w+ly\s)?(?:breaking|burglarizing|exploiting|hunting"
    r"|preying|robbing|scamming|shooting|stalking|stealing|targeting|terrorizing|victimizing)\s"
)
# "a brazen group of criminals", "one of the most dangerous and manipulative criminals"
_ENOUGH_BEFORE = later(
    r"\b(?:band|bunch|crew|gang|group|network|pack|ring|team)s?\sof\s\Z"
    r"|\bmost\s[a-z]+(?:,\s[a-z]+)*,?\sand\s[a-z]+\s\Z|\bmost\s[a-z]+(?:,\s[a-z]+)*,?\s\Z",
    re.IGNORECASE,
)
# "Predator Sentenced to 60 Years", but not "for Assaults"
_GETS_AFTER = later(
    r"\s(?:Gets|Receives|Sentenced|Sent\sto)\s(?!.*\b(?:[Aa]fter|[Ff]or|[Ii]n|[Oo]n)\s).*"
)
_THUGS = ("thug", "thugs", "dirtbag", "dirtbags", "lowlife", "lowlifes", "scumbag", "scumbags")
_REACH = 60


def is_told(texts: tuple[str, ...], setting: Setting) -> bool:
    """Tell whether the sentence itself says what was done, or that the case says."""
    after = setting.after
    return (
        _does_it(texts, setting)
        or (deals_in_it(texts, setting) and not _was_convicted_before(setting))
        or (_CHARGED_WITH_AFTER.match(after) is not None and bool(THIEF.fullmatch(setting.term)))
        or _is_stealing(setting)
        or do_steal(setting)
        or bool(_PREDATOR.search(setting.term) and _ARMED_AFTER.match(after))
        or _lures(texts, setting)
        or _CONVICTED_FIRST.search(setting.sentence_before) is not None
        or (is_pleading_to_it(texts, setting) and not keeps_record(setting))
        or is_guilty_of_it(texts, after)
        or is_named_again(texts, setting)
        or is_convicted_next(texts, setting)
        or _is_guilty_of_deed(texts, setting)
        or _needs_no_label(texts, setting)
        # "Deputies arrested 12 predators": whom they harmed, and how, it does not say.
        or (texts[0].endswith(" harming others") and is_in_case(setting) and not _is_alone(setting))
        or is_done_by_unknown(setting)
        or is_one_of_these(setting)
        or are_involved(texts, setting)
    )


def _is_alone(setting: Setting) -> bool:
    """Tell whether only the label says what a headline's sentence is for."""
    is_headline = setting.is_capitalized and not setting.before.lower().endswith("turned ")
    return bool(is_headline and _GETS_AFTER.fullmatch(setting.sentence_after))


def _is_stealing(setting: Setting) -> bool:
    """Tell whether what follows is what thieves do: "thieves breaking into cars"."""
    if THIEF.fullmatch(setting.term) is None or modifier_of(setting).endswith("convicted"):
        return False
    return _STEALING_AFTER.match(setting.after) is not None


def _lures(texts: tuple[str, ...], setting: Setting) -> bool:
    """Tell whether the deed comes right after: "predators using apps to meet minors"."""
    if modifier_of(setting):
        # An "alleged predator" stays one.
        return False
    if _PREDATOR.search(setting.term):
        is_of_children = _OF_CHILDREN.search(texts[0])
        return bool(is_of_children and _LURING_AFTER.match(setting.after))
    is_exploiter = _EXPLOITER.search(setting.term)
    return bool(is_exploiter and _EXPLOITING_AFTER.match(setting.after))


def _does_it(texts: tuple[str, ...], setting: Setting) -> bool:
    """Tell whether a clause says what they did: "the drug dealer who sold him the pills"."""
    did = _DID_IT.match(setting.after)
    if (
        not did
        or _was_convicted_before(setting)
        or (did[0][0] == "," and not _is_clause_of_it(texts, setting))
    ):
        return False
    is_of_drugs = not _GAVE.search(did.group()) or DRUG.search(setting.sentence_after)
    if "commit" in did.group() and "violen" in texts[0]:
        # "violent juveniles who commit adult crimes"
        is_of_drugs = is_of_drugs and _VIOLENCE.search(setting.sentence_after)
    # "allegedly a dealer who fled": to say "accused" as well would be to say it twice.
    is_said = _ALLEGEDLY_BEFORE.search(setting.before[-_REACH:])
    is_here = THIEF.fullmatch(setting.term) and _FLED_HERE.match(setting.after)
    is_deed = is_said or is_here or _is_deed(did.group(), texts)
    if " gang" in texts[0] and _LY.match(did.group()):
        # "Gang Member Who Viciously Beat a Clerk": that it was in a gang is not told.
        return False
    return bool(is_of_drugs and is_deed) and not is_cleared(setting)


def _was_convicted_before(setting: Setting) -> bool:
    """Tell whether a conviction is said besides: "A convicted burglar who stole a car"."""
    if not setting.after.lower().startswith(" who "):
        return False
    is_felon = setting.term.lower().endswith(("felon", "felons"))
    return is_felon or modifier_of(setting).endswith("convicted")


def _is_guilty_of_deed(texts: tuple[str, ...], setting: Setting) -> bool:
    """Tell whether a court has found what a clause tells: "who held nine was found guilty"."""
    if not setting.after.lower().startswith(" who ") or " accused of " not in texts[0]:
        return False
    return _GUILTY_AFTER.match(setting.after) is not None and not _was_convicted_before(setting)


def _is_clause_of_it(texts: tuple[str, ...], setting: Setting) -> bool:
    """Tell whether an aside names the very deed: "This robber, who robbed two banks,"."""
    if not _THESE_BEFORE.search(setting.before[-_REACH:]):
        return False
    return is_named(texts[0], setting.sentence_after.split(",")[1], setting)


def _is_deed(did: str, texts: tuple[str, ...]) -> bool:
    """Tell whether what somebody did is what the label says of them."""
    did = did.lower()
    if did.endswith("kidnapped"):
        return bool(_RAPE.search(texts[0]))
    is_any = texts[0].endswith(" harming others")
    if did.endswith("held") and not is_any:
        return False
    if did.endswith("fled"):
        # Who "fled to Mexico" may have done anything before.
        return is_any or bool(ANY_OFFENSE.search(texts[0]))
    if _HARM.search(did) and _PROPERTY_OR_DRUGS.search(texts[0]):
        return False
    is_other = did.endswith(("posed", "threatened")) and _NOT_BY_THREATS.search(texts[0])
    if is_other or (_RAPE.search(texts[0]) and _ATTACKED.search(did)):
        return False
    return not (_ON_THE_WAY.search(did) and _AGAINST_PEOPLE.search(texts[0]))


def _needs_no_label(texts: tuple[str, ...], setting: Setting) -> bool:
    """Tell whether "accused of an offense" would only be in the way of what is told."""
    if not ANY_OFFENSE.search(texts[0]) or setting.before.endswith(" grab "):
        # Of "smash and grab offenders who flee", the offense is told before the label.
        return False
    before, after = setting.before[-_REACH:], setting.after
    is_alone = is_case_told(setting) or not (setting.before.strip() or after.strip())
    is_thug = setting.term.lower().endswith(_THUGS) or (
        "criminals" in setting.term.lower() and before.lower().endswith("the ")
    )
    if is_alone or (is_thug and (_ARMED_AFTER.match(after) or DID_AFTER.match(after))):
        # "Offender" at the head of a table; "a thug with a gun", "Thugs robbed the store"
        return True
    if "convict" in setting.term.lower():
        told = _TOLD_AFTER.match(after)
        is_done = _DID_AFTER.match(after) and not _ESCAPED_AFTER.match(after)
        return bool(told and (told[1] != "who" or is_done))
    if _THESE_BEFORE.search(before):
        return not _AND_MORE.match(after) or _AND_DO_AFTER.match(after) is not None
    if "criminal" in setting.term.lower():
        # "Criminals who carry guns" are not all people who carry them.
        is_enough = _ENOUGH_BEFORE.search(before) and not _AND_MORE.match(after)
        return bool(is_enough or _PREYING_AFTER.match(after) or _TRIED_AFTER.match(after))
    return bool(
        _FILMED.match(after)
        or ARRESTED_BEFORE.search(before)
        or (setting.term.endswith("s") and are_tried(setting))
        or AGE_AFTER.match(after)
        or is_responsible_after(setting)
        or is_decided(setting)
        or _TOLD_AFTER.match(after)
    )
