"""How frauds and smuggling are done, for all that a text tells: nobody is accused of it there."""

import re

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.cases import CERTAIN_BEFORE

_CRIMINALS = later(r"(?:(?:cyber|internet|online|phone)\s?)?criminals?", re.IGNORECASE)
_PRETEND_AFTER = later(
    r"(?:\s(?:also|are|can|could|may|might|often|sometimes|usually|will)){0,3}\s(?:call|claim|contact|email"
    r"|impersonat|mail|phon|pos|pretend|spoof|text)(?:e|es|ing|s)?\b",
    re.IGNORECASE,
)
# "The scam involves a bad actor calling the victim": nobody is accused of it.
_IN_SCHEME_BEFORE = later(
    r"\b(?:fraud|hoax|ploy|ruse|scam|scheme|trick)s?\s(?:often\s|typically\s|usually\s)?"
    r"(?:(?:begins?|starts?)\swith|involves?)\s(?:an?\s)?\Z",
    re.IGNORECASE,
)
# "Scammers call seniors. The thieves ask for cash."
_THIEVES = later(r"(?:crooks|thieves|bad\sactors|bad\sguys)", re.IGNORECASE)
_TRICK_AFTER = later(
    r"\s(?:also\s|often\s|then\s|usually\s|will\s)?(?:ask|call|claim|convince|demand|empty|instruct|may|open|pose|pressure|pretend|say"
    r"|send|tell|threaten|trick|use|want)\b"
)
_SCAM = later(r"\b(?:con\sartists|fraudsters|impostors|scam(?:mers|s)?)\b", re.IGNORECASE)
# "paid a smuggler $6,000": nobody accuses them of "smuggling $6,000".
_PAID_BEFORE = later(r"\bpa(?:id|y|ying|ys)\s(?:(?:an?|another|the|their)\s)?\Z")
_MONEY_AFTER = later(
    r"\s(?:\$|about\s|a\stotal|hundreds|more\sthan|nearly|tens|thousands|up\sto\s)"
)
_USED_BEFORE = later(
    r"\b(?:depend|employ|hir|paid|pay|recruit|rel(?:ied|ies|y)|send|sent|us)(?:e?d|e?s|ing)?\s(?:on\s)?"
    r"(?:(?:an?|the|two|three|four|[a-z]+)\s)?\Z",
    re.IGNORECASE,
)
_TO_CARRY_AFTER = later(
    r"(?:,\s[^.;,]{1,60},)?\sto\s(?:bring|carry|deliver|drive|fly|haul|move|smuggle|transport)\s"
)
# "Criminals involved in fraud", "predators tied to the ring": that is what is told of them.
_INVOLVED_AFTER = later(
    r"\s(?:who\s(?:are|is|was|were)\s)?(?:\w+ly\s)?"
    r"(?:(?:engaged|involved|participating)\sin|(?:connected|linked|tied)\s(?:to|with))\s"
)
_VAGUE = later(
    r"(?:person|people) (?:accused|convicted) of"
    r" (?:harming others|an offense|offenses|a crime|crimes)",
    re.IGNORECASE,
)
_REACH = 80


def is_of_scheme(setting: Setting) -> bool:
    """Tell whether it is told how a fraud is done: "The scam involves a bad actor calling"."""
    if _IN_SCHEME_BEFORE.search(setting.before[-_REACH:]):
        return True
    does = _THIEVES.fullmatch(setting.term) and _TRICK_AFTER.match(setting.after)
    return bool(does) and _SCAM.search(f"{setting.earlier} {setting.line_before}") is not None


def are_paid(texts: tuple[str, ...], setting: Setting) -> bool:
    """Tell whether a sum follows that would seem to be what is smuggled: "paid a smuggler $9"."""
    if not texts[0].endswith("smuggling") or not _MONEY_AFTER.match(setting.after):
        return False
    return _PAID_BEFORE.search(setting.before[-_REACH:]) is not None


def are_used(texts: tuple[str, ...], setting: Setting) -> bool:
    """Tell whether what they carry comes after: "rely on drug runners to carry the packages"."""
    if " carrying " not in texts[0] or not _TO_CARRY_AFTER.match(setting.after):
        return False
    return _USED_BEFORE.search(setting.before[-_REACH:]) is not None


def do_pretend(setting: Setting) -> bool:
    """Tell whether it is told how criminals swindle: "Criminals may call and claim to be"."""
    if not _CRIMINALS.fullmatch(setting.term) or not _PRETEND_AFTER.match(setting.after):
        return False
    return CERTAIN_BEFORE.search(setting.before[-_REACH:].removesuffix("that ")) is None


def are_involved(texts: tuple[str, ...], setting: Setting) -> bool:
    """Tell whether it comes right after in what they have a part: "predators tied to fraud"."""
    return bool(_INVOLVED_AFTER.match(setting.after) and _VAGUE.fullmatch(texts[0]))
