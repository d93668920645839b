"""Sentences whose subject stands behind the verb: "Behind the wheel was a parolee"."""

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

_BEGINS = r"(?:(?:\A|[.!?:;]\s)[\"\u201c]?)"
_BEFORE_NOUN = r"(?:an?|each|every|her|his|its|my|our|that|the|their|these|this|those|your)"
_NO_NOUN = r"(?:he|i|it|nobody|she|there|they|we|what|who|you)"
_WORD = rf"(?:(?!(?:{_BEFORE_NOUN}|{_NO_NOUN})\s)[a-z'-]+\s)"
_PREPOSITIONS = (
    *("above", "across from", "alongside", "among", "around", "at", "atop", "behind", "below"),
    *("beneath", "beside", "between", "by", "for", "from", "in", "inside", "into", "near"),
    *("next to", "on", "out", "outside", "through", "to", "under", "underneath", "with", "within"),
)
_IN = "|".join(one.replace(" ", r"\s") for one in _PREPOSITIONS)
_IN_FIRST = "|".join(
    one.capitalize().replace(" ", r"\s")
    for one in _PREPOSITIONS
    if one not in ("by", "for", "from", "through", "to")
)
_OBJECT = rf"\s(?:{_BEFORE_NOUN}\s)?{_WORD}{{1,3}}?"
_PHRASE = rf"(?:(?:{_IN}){_OBJECT})"
_PARTICIPLE = r"(?:[a-z]+ed|caught|found|held|hidden|hit|hurt|left|seen|shot|taken)"
_TURNED_ROUND_BEFORE = later(
    # "Among them were addicts", "Waiting in line are the mentally ill"
    rf"{_BEGINS}(?:(?i:among|amid|including)\s(?:[a-z\d]+\s){{0,4}}"
    r"|(?:(?:Also|Often|Still)\s)?[A-Za-z][a-z]+ing\s(?:among|around|at|behind|beside|from|in|inside"
    r"|into|near|on|out|outside|through|to|under|with)\s(?:(?:that\s)?(?!(?:he|it|she|that|they|we|who)\b)"
    r"[\w'-]+\s){1,5}"
    r"|(?:Behind|Beside|Inside|Near|On|Outside|With)\sthem\s"
    # "Behind the wheel was a parolee", "Beneath that suit is a gang member"
    rf"|(?:{_IN_FIRST}){_OBJECT}{_PHRASE}?"
    # "Also arrested was a felon", "Not eligible are sex offenders"
    r"|(?:Also|Already|Especially|Even|Hardest|Not|Now|Still|Worst)\s(?:[a-z]+ly\s)?"
    rf"(?:{_PARTICIPLE}|eligible|exempt|ineligible|missing|present|welcome)\s{_PHRASE}{{0,2}}"
    rf"|(?:Also|Still)\s{_PHRASE}{{1,2}}"
    # "Excluded from the program are felons", "Most in need are the mentally ill"
    rf"|[A-Z][a-z]*(?:ed|en|ound|eld|ught|ible)\s{_PHRASE}{{1,2}}"
    r"|(?:Most|More|Least)\s(?:(?:at\srisk|in\sdanger|in\sneed)\s|(?:affected|vulnerable)\s)"
    r"|(?:Arrested|Booked|Captured|Charged|Convicted|Excluded|Injured|Killed|Missing|Sentenced|Wounded)\s"
    # "What we see are repeat offenders"
    r"|What\s(?:[a-z]+\s){2,4}"
    rf")\Z|\b(?:said|that)\s{_PHRASE}\Z"
)
_BE_BEFORE = later(r"\b(?:is|was|are|were)\s(?:(?:also|now|still)\s)?(?:an?\s)?\Z")
_VERB_FIRST = later(r"(is|was|are|were)\s(.*)")
_LONGEST_BEFORE = 60


def is_turned_round(subject: str) -> bool:
    """Tell whether what stands before a verb is no subject: "Also arrested was a felon"."""
    return _TURNED_ROUND_BEFORE.search(subject) is not None


def is_subject(setting: Setting) -> bool:
    """Tell whether a label behind "was a" is the subject: "Behind the wheel was a parolee"."""
    near = setting.sentence_before[-_LONGEST_BEFORE:]
    be = _BE_BEFORE.search(near)
    return be is not None and is_turned_round(near[: be.start()])


def with_subject(plain: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    """Return "was a person wanted" for "was wanted" where the label was the subject; or nothing."""
    be = _VERB_FIRST.fullmatch(plain[0])
    near = setting.sentence_before[-_LONGEST_BEFORE:]
    if be is None or not _VERB_FIRST.match(setting.term) or not is_turned_round(near):
        return ()
    is_of_one = be[1] in ("is", "was")
    # "a fugitive wanted in Nevada" says it behind the label.
    rest = "" if setting.after.startswith(" wanted ") else f" {be[2]}"
    return (f"{be[1]} {'a person' if is_of_one else 'people'}{rest}",)
