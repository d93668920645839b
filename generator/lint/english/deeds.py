"""What somebody did, told right after a label: "the burglars broke in"."""

import re

from generator.lint.kept.patterns import later

IRREGULAR_PAST = (
    r"beat|bought|broke|brought|came|caught|cut|did|drove|fell|fled|fought|gave|got|held|hid|hit"
    r"|kept|left|lost|made(?!\sup)|met|ran|rode|sent|set|shot|sold|spent|stole|struck|swore|threw"
    r"|spat|swung|took|went|wore"
)
"""Verbs in the past that do not end in -ed, as alternatives of a pattern."""
TOOK_NOTHING = (
    r"(?:taken?|takes|took)\s(?:advantage|cover|note|notice|refuge|shelter|to)\b"
    r"(?![^.;]*\b(?:broke|carried|emptied|got\saway|grabbed|made\soff|ransacked|robbed|shot|stole"
    r"|took)\b)"
)
"""What is no taking: "took advantage of the flood", and the sentence tells of no theft, either."""
# What was done to somebody is no deed of theirs, and "need" is in no past.
_DONE_TO = (
    r"(?:accus|acquitt|arraign|arrest|charg|convict|extradit|identifi|impris|indict|nam|parol|rearrest"
    r"|jail|plead|releas|resentenc|sentenc|suspect|target|transferr|want)ed\b|(?:exc|f|n|proc|succ)eed\b"
    # "Burglar Denied Parole", "Burglar Freed Early"
    r"|freed\b|(?:denied|granted)\s(?:bail|(?:an?\s)?new\strial|parole|release|resentencing)\b|ordered\s(?:held|to)\b|placed\son\b"
    r"|(?:committed|returned)\sto\s(?:a\s)?(?:court|custody|hospital|jail|prison|state)\b"
    # "Burglar Sent to Prison", "Robber Held to Answer"
    r"|(?:brought|headed|held|sent)\s(?:back\s)?to\s(?:an?\s|federal\s|state\s)?"
    r"(?:answer|court|custody|jail|justice|prison|trial)\b|(?:linked|tied)\sto\s(?!an?\b|the\b)"
    r"|held\s(?:for\strial|on\s\$|without)|(?:busted|jailed|slapped\swith)\b"
    r"|(?:apprehended|captured|caught|nabbed)\s(?:after|at|by|for|in|near|on|outside|with)\b"
    # "Shoplifter Banned From Every Store", "Burglar Kept in Jail"
    r"|(?:banned|deported|ejected|evicted|expelled|ousted|unmasked)\b|(?:barred|excluded|prohibited)\sfrom\b"
    r"|escorted\s(?:back|by|from|out|to)\b|kept\s(?:away|behind|in|off|out)\b|trapped\s(?:by|in|inside)\b"
    # "Burglar Handed Nine-Year Term"
    r"|handed\s(?:an?\s)?(?:[\w-]+\s){0,3}(?:sentence|term|years)\b"
)
DID_AFTER = later(
    r"(?:,\s[^.;,]{1,60},|\s(?:armed\swith|driving|in|wearing)(?:\s[a-z]+){1,3}?)?"
    rf"\s(?!{_DONE_TO})(?:{IRREGULAR_PAST}|[a-z]{{2,}}ed)\s(?!fire\b|by\b|on\s(?:camera|film"
    rf"|surveillance|video)\b)",
    re.IGNORECASE,
)
"""After a label: what they did, also behind words between commas, or in masks."""
WHO_DID_AFTER = later(
    rf"\swho\s(?:once\s|then\s|later\s|had\s|allegedly\s)?(?:{IRREGULAR_PAST}|was|were"
    rf"|[a-z]{{2,}}ed)\b"
)
"""After a label: the clause with what they did or were."""
DONE_TO_AFTER = later(
    r"\s(?:(?!need\b)[a-z]{2,}ed|beaten|caught|found|held|hit|hurt|known|seen|shot|struck|taken)\s",
    re.IGNORECASE,
)
"""After a label: what was done to them."""
DIED = later(
    r"\b(?:bod(?:y|ies)|dead|death|died|kill(?:ed|er|ing)|murder(?:s|ed|ing)?|remains|slain"
    r"|strangled|stabbed)\b",
    re.IGNORECASE,
)
"""What is said where somebody was killed."""
# "A human trafficker was convicted today of trafficking a girl"
_FOUND_GUILTY_AFTER = later(
    r"(?:,\s[^.;,]{1,40},)?\s(?:(?:has|have)\sbeen|was|were)\s(?:convicted|found\sguilty)\s"
    r"(?:\w+\s){0,3}?of\s([^.;]{1,60})",
    re.IGNORECASE,
)
# "was convicted and sentenced on Friday for selling": to name the offense twice adds nothing.
_SENTENCED_FOR_AFTER = later(
    r"(?:,\s[^.;,]{1,40},)?\s(?:(?:has|have)\sbeen|was|were)\sconvicted\sand\s(?:\w+\s)?sentenced\b"
    r"[^.;]{0,80}\sfor\s(?!(?:a|an|at|one|the|up)\b)[a-z]",
    re.IGNORECASE,
)
_ACCUSED_OF = later(r"\baccused of (?:an? )?(.+)\Z")
_STEM = 4


def is_guilty_of_it(texts: tuple[str, ...], after: str) -> bool:
    """Tell whether a verdict names the deed that the label says."""
    if _SENTENCED_FOR_AFTER.match(after):
        return True
    verdict, deed = _FOUND_GUILTY_AFTER.match(after), _ACCUSED_OF.search(texts[0])
    if verdict is None or deed is None:
        return False
    # "rape" and "raping", "selling drugs" and "selling heroin"
    stems = (f" {word[:_STEM].rstrip('e')}" for word in deed[1].split() if len(word) >= _STEM)
    return any(stem in f" {verdict[1]}" for stem in stems)
