"""Where the label itself is what is told: "nothing but a thief", "the best prostitute in town".

Other words would tell nothing there, so that none are suggested.
"""

import re

from generator.lint.english.nicknames import nickname_before
from generator.lint.kept.patterns import later
from generator.lint.left_alone.slights import WHOM, is_slight_told
from generator.lint.setting import Setting

# "called her their working girl": what they called their own is told, and not what she was.
_THEIRS = later(
    r"\bcall(?:s|ed|ing)?\s(?:her|him|them|us|me|[A-Z]\w+|the\s\w+)\s(?:her|his|my|our|their)\s\Z"
)
# "had been labeled repeat offenders in our own records"
_LABELED = later(
    r"(?:\b(?:be|been|is|are|was|were)|[a-z],)\s(?:(?:[a-z]+ly|often|once)\s)?labell?ed\s(?:an?\s)?\Z"
    # "Clears Man Labeled a Murderer for 19 Years"
    r"|\b(?:[Mm]an|[Ww]oman)\s(?:[Ww]rongly\s)?(?:[Bb]randed|[Ll]abell?ed)\s(?:an?\s)?\Z"
)
# "The court treated us like hookers and addicts": how they were seen is what they complain of.
_TREATED_LIKE = later(
    r"\btreat(?:s|ed|ing)?\s(?:me|us)\s(?:just\s|only\s)?(?:like|as(?:\sif\swe\swere)?)\s"
    r"(?:(?:an?\s)?|(?:[\w-]+\s)?[\w-]+s\s(?:and|or)\s|an?\s(?:[\w-]+\s){1,2}(?:and|or)\san?\s)\Z"
)
# "I was called a robber at 16": nobody tells that he was called a person who commits robbery.
_CALLED_ME = later(
    r"\b(?:I|[Ww]e)(?:'(?:ve|d)|\s(?:had|have))?\s(?:am|are|been|got|was|were)\s(?:[a-z]+\s)?called\s(?:an?\s)?\Z"
)
_TOLD_BY = (
    ("label", _LABELED),
    ("branded", _LABELED),
    ("treat", _TREATED_LIKE),
    ("called", _CALLED_ME),
)
# "called us whores", "You're my whore", "not hookers": what demeans them is what is told.
_SLURS = later(r"(?:(?:crack\s)?(?:whore|hooker)|retard(?:ed)?)s?|jail\s?birds?", re.IGNORECASE)
# "He called me a junkie in front of my kids": the insult is what is told.
_CALLED_ME_SO = later(
    r"\b(?:called\sme|knew\sme\sas|told\sme\s(?:that\s)?I\swas)\s(?:an?\s(?:[a-z]+(?:\s[a-z]+)?(?:,|\sand)\s)?){1,3}\Z"
)
# "his best teenage prostitute": so whoever sold her boasted.
_BEST_BEFORE = later(
    r"\b(?:[Hh]er|[Hh]is|[Mm]y|[Tt]heir)\s[\"\u201c]?(?:best|favorite|number\sone|top)\s\Z"
)
_SLUR_BEFORE = later(
    rf"\b(?:call|label)(?:s|l?ed|l?ing)?\s{WHOM}(?:an?\s|all\s|the\s)?\Z"
    r"|\b(?:are|be|been|being|gets?|is|got|was|were)\s(?:[a-z]+ly\s)?(?:call|labell?)ed\s(?:an?\s)?\Z"
    rf"|\b(?:describ\w+|referr?(?:s|ed|ing)?\sto|treat(?:s|ed|ing)?)\s{WHOM}(?:as|like)\s(?:an?\s)?\Z"
    r"|\b(?:you|You)(?:\sare|'re)?\s(?:an?\s|just\san?\s|nothing\sbut\san?\s|such\san?\s)?\Z"
    r"|\b(?:are|is|am|was|were|'m|'re|'s)(?:n't|\s(?:no|not|never))\s(?:an?\s|just\s|your\s)?\Z"
    r"|\b(?:[Mm]y|[Yy]our|(?:are|is|was|were)\shis)\s(?:best\s|own\s)?\Z"
)
# "for calling residents crackheads", "are often called bums": no word for people stands there.
_CALLED_ALL = later(
    r"\bcall(?:ed|ing|s)?\s(?:[\w.'-]+\s){0,3}(?:them|us|you|men|women|people|children|boys|burglars|callers"
    r"|clients|defendants|girls|kids|marchers|migrants|neighbors|parents|patients|protesters|residents"
    r"|students|suspects|teens|tenants|victims|witnesses|workers|youths?)\s(?:all\s)?\Z"
    r"|\b(?:are|be|been|being|were)\s(?:[a-z]+\s)?called\s\Z"
)
_CLOSED = later(
    r"[.,;:!?\"\u201d]|\s(?:after|and|at|because|but|by|during|for|in|on|or|to|when|while)\b|\Z"
)
# "known as the 'Red Hat' robber": that is what he is called.
_KNOWN_AS_BEFORE = later(
    r"\b(?:call(?:ed|s)|christened|dubbed|known\s(?:[a-z]+\s){0,3}as|named|nicknamed)\s(?:[\w.']+\s){0,2}\Z"
)
_CHILD = ("child ", "girl ", "juvenile ", "teen ", "teenage ", "underage ")
_WHOSE = ("her ", "his ", "my ", "our ", "their ")
# "called him a coward and a thief", "called her a ruthless thief", but "called him a suspected
# thief": of a row of insults, none is a charge.
_ADJECTIVE = r"(?!accused|alleged|known|suspected|textbook)[a-z-]+\s"
_INSULTED = later(
    rf"\b(?:(?:brand|call|dubb|label)(?:s|ed|led|ing)?\s{WHOM}|describ(?:es?|ed|ing)\s{WHOM}as\s)"
    rf"(?:an?\s(?:[\w'-]+,?\s){{1,6}}?(?:and|or)\san?\s(?:{_ADJECTIVE}){{0,2}}|an?\s(?:{_ADJECTIVE}){{1,2}})\Z"
)
# "The judge called him a killer" accuses nobody, and is no general remark.
_JUDGE_CALLED = later(rf"\b[Jj]udge\b[^.;]{{0,30}}\scalled\s{WHOM}an?\s\Z")
# "He is nothing but a common criminal": who is "accused" would be less than that.
_NOTHING_BUT = later(r"\bnothing\s(?:but|more\sthan)\san?\s(?:[a-z]+\s)?\Z", re.IGNORECASE)
_OF_CRIME = (
    *("abuser", "burglar", "criminal", "dealer", "gang member", "killer", "molester", "murderer"),
    *("pimp", "predator", "rapist", "robber", "thief", "thug", "trafficker"),
)
_LONGEST_REPORT = 60


def _whose(term: str) -> str:
    """Return "their " of "their working girl"; or nothing."""
    return next((one for one in _WHOSE if term.startswith(one)), "")


def is_only_label(setting: Setting) -> bool:
    """Tell whether the label itself is what is told, so that other words would tell nothing."""
    near = setting.before[-_LONGEST_REPORT:]
    small = near.lower()
    if any(word in small and pattern.search(near) for word, pattern in _TOLD_BY):
        return True
    if _is_slur(setting, near) or is_slight_told(setting) or _is_nickname(setting.before):
        return True
    return "call" in near and bool(_THEIRS.search(f"{near}{_whose(setting.term)}"))


def _is_nickname(before: str) -> bool:
    called = nickname_before(before)
    return (
        called is not None and _KNOWN_AS_BEFORE.search(called.string[: called.start()]) is not None
    )


def _is_slur(setting: Setting, near: str) -> bool:
    if "prostitute" in setting.term and _BEST_BEFORE.search(near):
        return True
    if " me " in near and _CALLED_ME_SO.search(near):
        return True
    is_child = "call" in near and setting.term.lower().startswith(_CHILD)
    if (is_child or _SLURS.fullmatch(setting.term)) and _SLUR_BEFORE.search(near):
        return True
    is_many = "call" in near and setting.term.endswith("s") and _CLOSED.match(setting.after)
    if is_many and _CALLED_ALL.search(near):
        return True
    term = setting.term.lower()
    if not term.endswith(_OF_CRIME):
        return False
    is_insult = _CLOSED.match(setting.after) and (
        _INSULTED.search(near) or (term.endswith("killer") and _JUDGE_CALLED.search(near))
    )
    is_insult = is_insult or _NOTHING_BUT.search(near)
    return bool(is_insult) or setting.after.startswith(" of the worst kind")
