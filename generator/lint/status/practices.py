"""What is told as a practice, and not of a case: "pimps often assign ranks", "victims often owe".

Whoever does it always is accused of nothing there, and neither is anybody for whom a law is made.
"""

import re

from generator.lint.english.deeds import DID_AFTER, IRREGULAR_PAST, WHO_DID_AFTER
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.arrests import ARRESTED_AFTER, is_on_record
from generator.lint.status.cases import CASE, CERTAIN_BEFORE

OFTEN = (
    r"(?:commonly|frequently|generally|often|rarely|routinely|seldom|sometimes|typically|usually)"
)
"""Words of a habit, as alternatives of a pattern."""
NOW = rf"(?!(?:{IRREGULAR_PAST}|had|paid|said|told|was|were)\b)(?![a-z]+ed\b)[a-z]+\b"
"""A verb that is not in the past, as a pattern."""
_DO_OFTEN_AFTER = later(rf"\s{OFTEN}\s{NOW}")
# "Victims are often required to give what they earn to"
_OTHERS_DO_BEFORE = later(
    rf"\b(?:children|people|[Tt]hey|women|(?:[A-Z]|(?<!\bthe\s)[a-z])[a-z]+s)\s(?:{OFTEN}\s{NOW}"
    rf"|(?:are|may\sbe)\s{OFTEN}\s[a-z]+\b)"
)
_VICTIMS_BEFORE = later(
    r"\bvictims\sare\s(?:\w+\s)?(?:expected|forced|made|required|taught|told)\sto\b"
    r"|\bas\sa\s(?:means|method|way)\sof\s[a-z]+ing\b",
    re.IGNORECASE,
)
# "A small number of prolific offenders account for most thefts": what they did before, not courts.
_SHARE = later(
    r"\b(?:account(?:s|ed)?\sfor|drives?|handful|involving|percent|responsible\sfor"
    r"|small\s(?:group|number)|focus(?:es|ed)?\son)\b",
    re.IGNORECASE,
)
_THE_BEFORE = later(r"(?:\A|[.!?]\s)(?:These|The|Those)\s\Z")
_THE_FIRST = later(r"(?:\A|[.!?][\"\u201d]?\s)[\"\u201c]?The\s\Z")
_CERTAIN = r"(?:an?|both|her|his|its|my|our|that|the|their|these|this|those|three|two|whose)\b"
_WORDS = rf"(?:(?!{_CERTAIN})[a-z]+,?\s){{0,6}}"
# "accountability measures for repeat offenders of theft and", "bring to justice out-of-state"
_DUE_BEFORE = later(
    r"\b(?:accountability|consequences|deterrents?)\b(?:\s[a-z]+)?\s(?:back\s)?for\s"
    rf"{_WORDS}\Z|\bbring(?:ing)?\sto\sjustice\s{_WORDS}\Z"
    # "zero tolerance for violent offenders", "raise penalties for drug offenders"
    rf"|\b(?:havens?|mercy|patience|penalt(?:y|ies)|punishments?|sympathy|tolerance)\sfor\s{_WORDS}\Z"
    # "the victims of violent offenders", "the days of burglars walking free are over"
    rf"|\b(?:days|victims)\sof\s(?:(?!and\b|{_CERTAIN})[a-z]+\s){{0,2}}\Z"
    rf"|\bno\s(?:place|room)\s(?:[A-Za-z]+\s){{0,3}}for\s{_WORDS}\Z"
    rf"|\btolerat(?:e|es|ing)\s{_WORDS}\Z"
    # "fed up with drug dealers", "tired of seeing thieves walk free"
    rf"|\b(?:(?:fed\sup|(?:lost|out\sof)\spatience)\swith|(?:had\senough|sick|tired|weary)\sof)\s{_WORDS}\Z"
    # "They are victims, not criminals", "treats repeat thieves as felons"
    r"|(?:,|\sand)\s(?:and\s)?not\s\Z"
    r"|\b(?:regard|seen?|seeing|treat|view)\w*\s(?:[^.;,]{1,50}\s)?(?:as|like)\s\Z",
    re.IGNORECASE,
)
# "our work to remove violent offenders from the streets"
KEEP_BEFORE = later(
    r"\b(?:and|can|could|help|must|shall|should|to|we|will)\s(?:better\s)?keep\s(?:[a-z]+,?\s){0,2}\Z"
    r"|\b(?:helps?|must|shall|should|to|will)\s(?:get|put|remove|take)\s\Z"
)
"""Before people who are taken off the streets: what is meant for all who do such things."""
# "Stores see fewer shoplifters", "the abuse of patients by bad actors"
_SEEN_BEFORE = later(
    r"\bfewer\s(?:[a-z]+\s)?\Z|\b(?:abuse|exploitation|misuse)\sof\s"
    rf"(?!{_CERTAIN})[^.;,]{{1,30}}\sby\s(?:[a-z]+\s)?\Z"
)
# "loopholes that let gun traffickers", "a market for car thieves", "phones help dealers"
_LETS_BEFORE = later(
    r"\b(?:anonymity|apps?|bitcoin|borders?|cell\s?phones?|cryptocurrenc\w+|devices?|encryption|gaps?|internet"
    r"|laws?|loopholes?|markets?|message|messaging|phones?|platforms?|polic(?:y|ies)|rules?"
    r"|software|statutes?|technolog\w+|tools?|weakness\w*|websites?)\b[^.;]{0,50}?\s"
    r"(?:allow|benefit|embolden|empower|enabl|help|let|permit|protect|shield)(?:e?s|ed|ing|t?ing|e)?\s"
    r"(?!(?:an?|her|his|that|the|these|this|those|two)\s)(?:[a-z]+\s){0,2}\Z"
    r"|\b(?:attractive|easy|easier|hard(?:er)?|havens?|incentives?|magnets?|markets?|opportunit\w+|profitable"
    r"|(?:more\s)?difficult)\s(?:for|to)\s(?!(?:her|his|that|the|these|this|those|two)\s)"
    r"(?:[a-z]+\s){0,2}\Z",
    re.IGNORECASE,
)
# "protects dealers over victims", "puts criminals ahead of families"
_OVER_AFTER = later(
    r"\s(?:ahead\sof|before|over)\s(?:[a-z]+\s)?(?:children|communities|famil(?:ies|y)|people"
    r"|(?:public\s)?safety|survivors|victims)\b|\sfirst(?=[.,;]|\sand\s)"
)
# "We hold violent offenders fully accountable"
_ACCOUNTABLE_AFTER = later(
    r"\s(?:\w+ly\s|better\s|more\s)?(?:accountable|to\saccount|responsible\sfor\stheir)\b"
)
# "give drug dealers a free pass"
_PASS_AFTER = later(
    r"\san?\s(?:free\s)?(?:break|pass|ride|second\schance|slap)\b"
    r"|\soff\s(?:easy|lightly|the\shook)\b|\s(?:get\saway|go\sfree|run\s(?:loose|wild))\b"
)
# "Drug offenders who complete the program": they are those in it.
_TAKES_PART_AFTER = later(
    r"\swho\s(?:agree\sto|are\saccepted|meet\s(?:all\s|the\s)*(?:conditions|criteria|requirements)"
    r"|stay\s(?:clean|out\sof|sober))\b"
    r"|\swho\s(?:fail|miss|pass|refuse|skip|take)\s(?:(?:an?|any|the|their)\s)?(?:[a-z]+\s)?(?:appointments?|(?:alcohol|breath"
    r"|drug|urine)\stests?)\b"
    # Who says so may be innocent.
    r"|\swho\s(?:argue|claim|deny|insist|maintain|say)\b"
    r"|\swho\s(?:successfully\s)?(?:attend|complete|enroll|enter|fail|finish|graduate|participate"
    r"|qualify)\s(?:(?:from|in|for|our|the|this|an?)\s){0,2}(?:[a-z\d]+\s){0,3}?(?:class(?:es)?|courses?"
    r"|counseling|courts?|diversion|dockets?|mediation|programs?|requirements|sessions?|terms|training"
    r"|treatment|workshops?)\b"
    r"|\swho\s(?:successfully\s)?(?:enroll|graduate|participate|take\spart)\b"
)
# "Offenders like these are held accountable"
_ARE_HELD_AFTER = later(
    r"(?:\slike\s(?:her|him|them|these|this))?\s(?:are|be|being|must\sbe|should\sbe|will\sbe)\sheld\s"
    r"(?:\w+ly\s)?(?:accountable|responsible|to\saccount)\b|\sto\sjustice\b"
)
# "How Predators Groom Children", "Why thieves want your mail"
_HOW_BEFORE = later(r"(?:\A|[.!?:|]\s)(?:How|What|When|Where|Why)\s\Z", re.IGNORECASE)
_DO_AFTER = later(
    rf"\s(?!(?:{IRREGULAR_PAST}|are|can|had|is|may|must|said|was|were)\b|[a-z]+ed\b)[a-z]+(?:\s|\Z)",
    re.IGNORECASE,
)
# "children killed by drug dealers", "girls forced into prostitution by pimps"
_HARMED_BEFORE = later(
    r"(?<!\bthe\s)(?<!\bthese\s)(?<!\bher\s)(?<!\bhis\s)(?<!\btwo\s)(?<!\d\s)(?<!'s\s)"
    r"\b(?:boys|children|families|girls|people|residents|seniors|students|survivors|teens|victims"
    r"|women)\s(?:(?:who|that)\s)?(?:(?:are|have\sbeen|were)\s)?(?:[a-z]+ed|beaten|hurt|sold)\s"
    r"(?:into\s[a-z]+\s)?by\s(?:[a-z]+\s)?\Z",
    re.IGNORECASE,
)
# "the price of a pill among street dealers", whoever was arrested
_AMONG_BEFORE = later(
    r"\b(?:competition|demand|prices?|rivalr(?:y|ies)|rumors?|turf\swars?|word)\b[^.;,]{0,40}\samong\s"
    r"(?:[a-z]+\s)?\Z",
    re.IGNORECASE,
)
_TRIED = later(
    r"\b(?:accus|arrest|charg|convict|court|defend|guilty|indict|jur|sentenc|suspect|tri(?:al|ed)\b)"
)
_LETS = (
    *("allow", "attract", "benefi", "difficult", "eas", "embolden", "empower", "enabl", "hard"),
    *("haven", "help", "incentive", "let", "magnet", "market", "opportunit", "permit", "profit"),
    *("protect", "shield"),
)
"""One of these stands in each of them; looked for first because it is cheap."""
_EXPLOITS = ("pimp", "pimps", "trafficker", "traffickers")
# "stop repeat offenders from reoffending" says it itself.
_ASKS_AFTER = later(r"\s(?:can|could|may)\s(?:ask|apply|petition)\sfor\b")
# "The drug dealers and gangs do not care about our children"
_UNCARING_AFTER = later(
    r"(?:\sand\s(?:[a-z]+\s){0,2}[a-z]+s)?\s(?:do\snot|don't)\s(?:really\s)?care\b"
)
# "worked as a broker for drug traffickers": nobody is named who could be accused.
_DEALT_WITH_BEFORE = later(
    r"\b(?:brokers?|bought|buy(?:ing|s)?|couriers?|deliver(?:ed|ies|ing|s)?|purchas(?:ed|ing)"
    r"|work(?:ed|ing|s)?|suppliers?)\b[^.;,]{0,30}\s(?:for|from|to|with)\s(?:[a-z]+\s)?\Z"
    r"|\b(?:sell(?:ing|s)?|sold|suppl(?:y|ies|ied|ying))\b[^.;,]{0,80}\s(?:for|from|to|with)\s"
    r"(?:[a-z]+\s)?\Z"
    r"|\bsuppl(?:y|ies|ied|ying)\s(?:(?:local|many|other|several|smaller)\s)?\Z",
    re.IGNORECASE,
)
# "relied on drug mules", "used a network of street dealers": whoever did that is accused.
_RELIED_ON_BEFORE = later(
    r"\b(?:employ(?:ed|ing|s)?|enlist(?:ed|ing|s)?|hir(?:ed?|es|ing)|recruit(?:ed|ing|s)?"
    r"|rel(?:y|ies|ied|ying)\son|us(?:e[ds]?|ing))\s"
    r"(?:(?:an?\s)?(?:[a-z]+\s)?(?:crew|group|network|string|team)s?\sof\s)?"
    r"(?:(?!(?:the|these|those)\b)[a-z]+\s)?\Z",
    re.IGNORECASE,
)
_SELLERS = later(r"(?:dealer|mule|peddler|pusher|runner)s\Z", re.IGNORECASE)
_NAMED_AFTER = later(
    r"[^.;]{0,40}\b(?:among\sthem|including|namely|such\sas)\b|,?\s(?-i:[A-Z])"
    r"|\s(?:who\s(?:were|had\sbeen)\s)?(?:accused|arrested|charged|convicted|indicted)\b",
    re.IGNORECASE,
)
# "get traffickers the justice they deserve"
_DESERVED_AFTER = later(
    r"\s(?:the\s)?(?:consequences|justice|punishment)\sthey\s(?:deserve|have\searned)\b"
)
_DONE_ANEW = (" who commit", " committing", " from commit", " from reoffend", " who reoffend")
_REACH, _NEAR = 80, 12


def is_often_done(setting: Setting) -> bool:
    """Tell whether a habit follows: "pimps often assign ranks"."""
    return _DO_OFTEN_AFTER.match(setting.after) is not None


def is_explained(setting: Setting) -> bool:
    """Tell whether it is explained what they do, or whom they harm: "How Dealers Target Teens"."""
    before = setting.line_before[-_REACH:] if setting.term.endswith("s") else ""
    if "by " in before[-_NEAR:] and _HARMED_BEFORE.search(before):
        return not _TRIED.search(setting.sentence_around)
    is_so = _HOW_BEFORE.search(before) and _DO_AFTER.match(setting.after)
    return bool(is_so) and not CASE.search(setting.sentence_around)


def is_due_after(setting: Setting) -> bool:
    """Tell whether what follows is done with all of them: "hold offenders accountable"."""
    if _DESERVED_AFTER.match(setting.after):
        return not CERTAIN_BEFORE.search(setting.before[-_REACH:])
    return bool(_ACCOUNTABLE_AFTER.match(setting.after) or _PASS_AFTER.match(setting.after))


def are_dealt_with(setting: Setting) -> bool:
    """Tell whether somebody sold to them or worked for them: "sold scales to drug dealers"."""
    near = setting.before[-2 * _REACH :]
    if _DEALT_WITH_BEFORE.search(near):
        return True
    is_relied_on = _SELLERS.search(setting.term) and _RELIED_ON_BEFORE.search(near)
    return bool(is_relied_on) and not _NAMED_AFTER.match(setting.after)


def is_done_anew(setting: Setting) -> bool:
    """Tell whether what follows says it of who reoffends, or asks what only a convict may."""
    after = setting.after
    is_told = after.startswith(_DONE_ANEW) or _ASKS_AFTER.match(after)
    return bool(is_told) or setting.before.endswith(" as ")


def are_certain(setting: Setting) -> bool:
    """Tell whether it is said which they are: "the most violent offenders", "dealers we know"."""
    near = f"{setting.before[-5:]}{setting.term}".lower()
    is_told = "most " in near or setting.after.startswith(" were ")
    if near.endswith("offenders") and is_told:
        return True
    return takes_part(setting) or setting.after.startswith((" I ", " we "))


def takes_part(setting: Setting) -> bool:
    """Tell whether what follows is what those in a program do: "who complete the class"."""
    return setting.after.startswith(" who ") and bool(_TAKES_PART_AFTER.match(setting.after))


def is_met_always(setting: Setting) -> bool:
    """Tell whether it is told what others always do or bear: "women often owe the dealer"."""
    told = setting.sentence_before
    if setting.term.endswith("s") and _AMONG_BEFORE.search(told[-_REACH:]):
        return True
    is_of_victims = setting.term.lower().endswith(_EXPLOITS) and _VICTIMS_BEFORE.search(told)
    is_often = "often" in told or "typically" in told or "usually" in told
    is_met = is_of_victims or (is_often and _OTHERS_DO_BEFORE.search(told))
    return bool(is_met) and not CASE.search(told)


def are_all_before(setting: Setting) -> bool:
    """Tell whether it is all of whom the sentence before spoke: "Dealers moved in. The dealers"."""
    told = setting.line_before
    if _UNCARING_AFTER.match(setting.after) and _THE_FIRST.search(told):
        return not CASE.search(setting.sentence_around)
    if not setting.term.endswith("s") or not _THE_BEFORE.search(told):
        return False
    noun = setting.term.split(" ")[-1]
    of_all = re.search(
        rf"(?<!\bthe\s)(?<!\bthese\s)(?<!\d\s)\b{re.escape(noun)}\b", told, re.IGNORECASE
    )
    return bool(of_all) and not CASE.search(told + setting.line_after)


def is_due_to_any(setting: Setting) -> bool:
    """Tell whether a law is made for all of them, or they are many or few: "fewer thieves"."""
    after = setting.after
    if ARRESTED_AFTER.match(after) or DID_AFTER.match(after) or WHO_DID_AFTER.match(after):
        return False
    near = setting.before[-_REACH:]
    if _DUE_BEFORE.search(near) or _OVER_AFTER.match(after):
        return True
    if _is_let(near) and not setting.term.lower().endswith("offenders"):
        # "The law allows eligible offenders to apply": they are known for one offense.
        return True
    if _ARE_HELD_AFTER.match(after):
        return not CERTAIN_BEFORE.search(near.removesuffix("that "))
    return bool(_SEEN_BEFORE.search(near)) and not CASE.search(setting.sentence_around)


def _is_let(near: str) -> bool:
    """Tell whether a law, a gap or a thing lets them do it, or a place is made for it."""
    return any(map(near.lower().__contains__, _LETS)) and bool(_LETS_BEFORE.search(near))


def is_one_of_these(setting: Setting) -> bool:
    """Tell whether the sentence has named them all: "pimps make victims address the pimp as"."""
    if setting.term.endswith("s") or setting.before[-4:].lower() != "the ":
        return False
    told, nouns = setting.sentence_before, f"{setting.term.split(' ')[-1].lower()}s"
    if nouns not in told.lower():
        return False
    of_all = re.search(
        rf"(?<!\bthe\s)(?<!\bthese\s)(?<!\d\s)\b{re.escape(nouns)}\b", told, re.IGNORECASE
    )
    return bool(of_all) and not CASE.search(told)


def are_share(setting: Setting) -> bool:
    """Tell whether people are a share of all, and no court is told of: "a few repeat offenders"."""
    if not setting.term.endswith("s") or is_on_record(setting):
        return False
    return bool(_SHARE.search(setting.sentence_around))
