"""Persons whose names are terms: "Investigator Sam Hooker", "radio host Nina Lifer"."""

import re

from generator.lint.english.grammar import is_verb
from generator.lint.english.headlines import (
    could_be_verb,
    is_capitalized_throughout,
    is_no_name,
    is_prose,
)
from generator.lint.kept.patterns import later
from generator.lint.model import LINE_END, Vocabulary
from generator.lint.setting import Setting
from generator.lint.word_sets import USUAL_FIRST_NAMES, words

_RANK_BEFORE = later(
    r"\b(?:Mr|Ms|Mrs|Mx|Dr|Prof|Professor|Judge|Justice|Magistrate|Officer|Detective|Det|Sgt"
    r"|Sergeant|Lt|Lieutenant|Capt|Captain|Corporal|Cpl|Commander|Trooper|Agent|Investigator"
    r"|Inspector|Sheriff|Warden|Superintendent|Senator|Sen|Representative|Rep|Gov|Governor|Mayor"
    r"|Commissioner|Chief|Deputy|Attorney|Prosecutor|Assemblyman|Assemblywoman|Councilman"
    r"|Councilwoman|Congressman"
    r"|Congresswoman|Supervisor|Rev|Reverend|Pastor|Rabbi|Nurse|Coach)\.?\s"
    r"((?:[A-Z][\w.']*\s){0,2})\Z"
)
_FIRST_NAME = later(r"\b([A-Z][a-z]+)\s(?:[A-Z]\.\s)?\Z")
_WHOLE_NAME = later(r"(?:\b([\w']+)([,;:.!?]?[\"\u201d)]?)\s)?([A-Z][a-z]+)\s(?:[A-Z]\.\s)?\Z")
_AGE = later(r",\s\d{2},")
_BYLINE = later(
    rf"(?:\A|[\n{LINE_END}])\W*(?:By|Contact|Media [Cc]ontact|Press [Cc]ontact|From|To|Attn|Cc|CC"
    r"|Moderator|Host|Author|Editor|Reporter|Speaker|Presenter|Chair|Counsel|Witness|Photo by)"
    r":?\s[A-Z][a-z]+\s(?:[A-Z]\.\s)?\Z"
)
_BYLINE_ENDS = later(rf"\s*(?:\Z|[,;:|/({LINE_END}\u2014]|and\s[A-Z])")
_GOES_ON = later(r"\s(?!(?:Jr|Sr|I{2,3}|IV|Esq)\b)(?:[A-Z]|who(?:se)?\b)")
# "Hooker, 29, is also accused": a label would have an article, or a headline's verb.
_AGE_AND_VERB = later(r",\s\d{2},\s(?:also|has|had|is|was|will|[a-z]{2,}ed)\s(?:[^.]{20,})\.")
_SURNAMES = words("hooker lifer pusher")
# "The Stoner family thanked prosecutors", "Stoner Gets Life", "the Hooker brothers said"
_FAMILY_NAMES = words("crook hooker pusher stoner")
_OF_FAMILY = later(
    r"\s(?:brothers|creek|estate|family|household|murder|said|says|sisters|testified|told|trial|twins"
    r"|wrote)\b",
    re.IGNORECASE,
)
# "Stoner Robs Pizza Shop": what follows is what the label is for.
_DOES_AFTER = later(
    r"\s(?:Breaks\sInto|Burglarizes|Crashes|Flees|Leads\s(?:Cops|Deputies|Officers|Police)"
    r"|Robs|Shoplifts|Stabs|Steals)\b"
)
_JUNIOR = later(r",?\s(?:Jr|Sr|I{2,3}|IV|Esq)\b")
_BEGINS_PREDICATE = later(
    r",|\s(?:is|was|has|had|will|would|said|says|found|came|went|took|made|gave|[a-z]{2,}ed)\b"
)
_NEXT = later(r"\s([a-z]+)\b")
_DETERMINER = later(
    r"\b(?:an?|the|each|every|any|no|this|that|his|her|its|their|our)\s\Z", re.IGNORECASE
)
_DETERMINERS = words("a an the each every any no this that all some his her its their our these")
# Words that go before a label, not before a surname: "Fellow Inmate", "Wanted Felon".
_DESCRIBE = words(
    "accused admitted black career chronic city convicted county dangerous dead escaped ex fellow"
    " female former fugitive habitual homeless jail known local male missing new notorious old"
    " police prison registered repeat sentenced serial suspected town wanted white young youth"
)
# "Joe Hale, aka Killer", "a dog named Psycho", "alias Crackhead Joe"
_CALLED_BEFORE = later(
    r"\b(?:(?:(?P<alias>a\.?k\.?a\.?|a/k/a|alias|also\sknown\sas)|called|named|nicknamed|street\sname)\s[\"\u201c']?"
    # "a pistol known as the Cop Killer"
    r"|(?:known\sas|referred\sto\sas|called|dubbed|nicknamed)\s[\"\u201c']?the\s[\"\u201c']?"
    r"(?-i:[A-Z][\w']*\s){0,3}"
    # "known on the street as Junkie Joe", "who raps as Young Felon"
    r"|(?:(?:known(?:\s[a-z]+){0,4}|performs|raps|records|sings)\sas|goes\sby)\s(?-i:[A-Z][a-z]+\s)?"
    r")\Z",
    re.IGNORECASE,
)
_REACH = 60


def is_called_so(setting: Setting) -> bool:
    """Tell whether somebody goes by the term, or an animal or a thing: "a dog named Psycho"."""
    called = _CALLED_BEFORE.search(setting.before[-_REACH:]) if setting.term.istitle() else None
    # "Joe Hale, aka Psycho; Lee Moss, aka Slim": a list of names is no prose.
    return called is not None and (called["alias"] is not None or is_prose(setting))


def is_person(setting: Setting, vocabulary: Vocabulary) -> bool:
    """Tell whether the term is somebody's surname here."""
    if _is_family_name(setting):
        return True
    if " " in setting.term or setting.term.isupper():
        return False
    return (
        _has_rank(setting)
        or _has_age(setting, vocabulary)
        or _is_subject(setting)
        or _is_signed(setting, vocabulary)
        or _is_named_in_prose(setting, vocabulary)
    )


def _is_family_name(setting: Setting) -> bool:
    """Recognize a surname that is a label in small letters: "The Stoner family", "Stoner said"."""
    name, _, behind = setting.term.partition(" ")
    small = name.lower()
    if name == "Johns" and (first := _FIRST_NAME.search(setting.before[-_REACH:])):
        # "Cody Johns arrested", "Deputy Johns charged", but "Harlow Johns Arrested"
        is_usual = first[1].lower() in USUAL_FIRST_NAMES
        return is_usual or bool(_RANK_BEFORE.search(setting.before[-_REACH:]))
    if not name.istitle() or small.removesuffix("s") not in _FAMILY_NAMES:
        return False
    if _OF_FAMILY.match(f" {behind}" if behind else setting.line_after):
        return True
    if setting.sentence_before.strip(' "\u201c'):
        return is_prose(setting)
    # A headline has no label for one person of whom nothing else is said: "Stoner Gets Life".
    return small == "stoner" and not behind and not _DOES_AFTER.match(setting.line_after)


def stands_like_name(setting: Setting) -> bool:
    """Tell whether a word that was a surname before can be one again here: "Hooker said"."""
    return not _DETERMINER.search(setting.before[-_REACH:])


def _has_rank(setting: Setting) -> bool:
    match = _RANK_BEFORE.search(setting.before[-_REACH:])
    if match is None:
        return False
    # In "Officer Shot Addict" the word between them is no first name.
    return not (
        is_capitalized_throughout(setting) and any(could_be_verb(one) for one in match[1].split())
    )


def _has_age(setting: Setting, vocabulary: Vocabulary) -> bool:
    first = _FIRST_NAME.search(setting.before[-_REACH:])
    if first is None or _AGE.match(setting.after) is None or could_be_verb(first[1]):
        return False
    if setting.term.lower() not in _SURNAMES and is_capitalized_throughout(setting):
        # "Harlow Thief, 34, Sentenced": there a town stands before a label.
        return False
    return _can_be_first(first[1], vocabulary)


def _is_subject(setting: Setting) -> bool:
    """Recognize a surname that begins its sentence: "Hooker, 29, is also accused"."""
    if setting.term.lower() not in _SURNAMES:
        # "Inmate, 29, was found dead" only leaves out its article.
        return False
    is_first = not setting.sentence_before.strip(' "\u201c')
    return is_first and bool(_AGE_AND_VERB.match(setting.line_after)) and is_prose(setting)


def _is_signed(setting: Setting, vocabulary: Vocabulary) -> bool:
    """Recognize the person in "By Nina Lifer" and "Contact: Nina Lifer, 555-0101"."""
    first = _FIRST_NAME.search(setting.before[-_REACH:])
    if first is None or not _can_be_first(first[1], vocabulary):
        return False
    return bool(_BYLINE.search(setting.before) and _BYLINE_ENDS.match(setting.after))


def _is_named_in_prose(setting: Setting, vocabulary: Vocabulary) -> bool:
    """Recognize a first name and a surname among small letters: "radio host Nina Lifer"."""
    match = _WHOLE_NAME.search(setting.before[-_REACH:])
    if match is None or not _can_be_first(match[3], vocabulary):
        return False
    if setting.term.endswith("s") or _GOES_ON.match(setting.after) or not is_prose(setting):
        return False
    if (match[1] or "").lower() in _DETERMINERS:
        return False
    begins = not match[1] or match[2][:1] in tuple(".!?:")
    return not begins or _begins_sentence_as_name(setting.after)


def _begins_sentence_as_name(after: str) -> bool:
    if _JUNIOR.match(after) or _BEGINS_PREDICATE.match(after):
        return True
    word = _NEXT.match(after)
    return word is not None and is_verb(word[1])


def _can_be_first(word: str, vocabulary: Vocabulary) -> bool:
    lowered = word.lower()
    return not (
        lowered in _DESCRIBE
        or lowered in _DETERMINERS
        or lowered in vocabulary.name_words
        or lowered in vocabulary.heads
        or is_no_name(word)
    )
