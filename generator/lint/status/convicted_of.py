"""Of what the verdicts that a text tells convict somebody, as a suggestion says it."""

import re

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.one_case import Told
from generator.lint.status.same_offense import introduces, of_what_is_told
from generator.lint.status.verdict_names import SOMEBODY, is_beside, names_in
from generator.lint.status.verdicts import SENTENCE_END, VERDICT
from generator.lint.word_sets import USUAL_FIRST_NAMES

HOMICIDE = later(r"\b(?:homicid|kill|manslaughter|murder)", re.IGNORECASE)
"""In an offense: somebody was killed."""
_OF_OFFICER = later(
    r"\b(?:execut(?:ed|ing)|kill(?:ed|ing)|murder(?:ed|ing)?|shot)\s(?:and\skilled\s)?(?:[\w.]+\s){0,4}"
    r"(?:deputy|officer|trooper)\b",
    re.IGNORECASE,
)
OTHERS = later(r"\b(?:another|different|other|others|separate|unknown|unidentified|whose)\b")
"""Somebody else in a text."""
_OTHER = later(r"\b(?:[Hh]e|[Ss]he|[Tt]hey|[Hh]im|[Hh]is|[Hh]er|[Tt]heir|[Tt]hem)\b")
# Whoever sold, shot or stole need not be guilty of what a label says.
_DID = later(r"\b(?:broke|hit|raped|robbed|shot|sold|stabbed|stole|struck|took)\b")
# "Hale testified against a man who was convicted"
_SOMEBODY_BETWEEN = later(
    r"\b(?:an?|another|the)\s(?:[\w-]+\s){0,3}(?:boy|brother|couple|friend|girl|m[ae]n|person|people"
    r"|sister|son|teen(?:ager)?|wife|wom[ae]n)\s(?:convicted|found|was|were|who)\b"
    # "Lee Moss helped Joe Hale, who pleaded guilty"
    r"|\b[a-z]+\s[A-Z][\w.'-]*\s(?:[A-Z][\w.'-]*\s)?[A-Z][\w'-]+(?:,\s\d+)?,?\swho\b"
)
# "pleaded guilty to robbing Joe Hale": what for is told, and of whom no more.
_WHAT_FOR = later(r"\sof\s|\s(?:for|to)\s(?![A-Z])")
# "Ann Roe drove the car. She ...": the verdict before that was on somebody else.
_NEW_PERSON = later(
    r"\W*(?![^.]{0,60}\b(?:Attorney|Chief|Detective|Judge|Lt|Prosecutor|Sgt|Sheriff)\b)"
    r"(?!(?:After|And|At|Before|But|In|On|That|The|These|This)\s)"
    r"(?:An?(?:other)?\s[a-z]+\s|[A-Z][\w.-]+'s\s[a-z]+|(?:[A-Z][\w.'-]+\s)+?([A-Z][\w'-]+)\b)"
)
_IN_COURT = later(
    r"\b(?:entered\s[a-z]+\s(?:guilty\s)?plea|(?:will|must)\s(?:also\s)?(?:be\ssentenced|pay|serve|spend)"
    r"|was\s(?:also\s)?(?:ordered|sentenced))\b"
)
# "Hale, the burglar who", "Lee Moss, 34, the burglar", but "In May, the burglar"
_BESIDE_NAME = later(
    r"(?:\b(at|by|during|from|in|last|near|on|since|this|until)\s)?"
    r"((?-i:(?:[A-Z][\w.'-]*\s)*[A-Z][\w'-]+)),\s(?:\d+,\s)?the\s\Z",
    re.IGNORECASE,
)
# "the burglar, Lee Moss, fled", "a burglar like Moss", "The burglar whom they saw was Moss"
IS_NAMED = later(
    r"(?:,\s|\slike\s|\swh(?:o|om)\s(?:[a-z]+\s){1,6}(?:is|was)\s)((?:[A-Z][\w.'-]*\s)*[A-Z][\w-]+)(?='s\b|[,.;\s]|\Z)"
)
"""After a label: the name of whom it means."""
# "the burglar, Joe Hale, fled"
_APPOSED = later(r"\A,\s(?:[A-Z][\w.']*\s?){1,4},")


def of_name(convicted: list[str], told: Told, name: str, setting: Setting) -> list[str]:
    """Return of what somebody was convicted, by sentences that name them, if there is a name."""
    if name and told.is_for_unknown:
        # "Hale was sentenced to nine years": of what the label says, for all that is told.
        earlier = _told_before(setting)
        is_other = name not in earlier or _DID.search(earlier)
        earlier = _without_label(name, earlier, setting)
        return [] if is_other else of_what_is_told(convicted, earlier, setting, is_told=False)
    if name and told.is_of_unnamed and not _is_alone(name, setting):
        return []
    own = (one for one in told.verdicts if not name or told.is_of_unnamed or name in one.names)
    said = (of_any(convicted, one.offenses, setting) for one in own)
    return next(filter(None, said), [])


def _without_label(name: str, told: str, setting: Setting) -> str:
    """Return a text without the label before that name: it says no more than here."""
    label = rf"\b{re.escape(setting.term)}(?=\s(?:(?-i:[A-Z])[\w.'-]*\s)*{re.escape(name)}\b)"
    return re.sub(label, "", told, flags=re.IGNORECASE)


def _is_alone(name: str, setting: Setting) -> bool:
    """Tell whether a text has nobody in it beside whom a label means, and names them first here."""
    earlier = _told_before(setting)
    if name in earlier or introduces(earlier, setting):
        return False
    return not (_OTHER.search(setting.sentence_around) or OTHERS.search(setting.text))


def _told_before(setting: Setting) -> str:
    """Return the text before the sentence that a label stands in."""
    before, term, after = setting[:3]
    at = setting.text.find(f"{before}{term}{after}") + len(before)
    return setting.text[: max(0, at - len(setting.sentence_before))]


def is_shared(surname: str, text: str) -> bool:
    """Tell whether a text has two of a surname: "Joe Hale was convicted. His son, Lee Hale"."""
    known = re.findall(rf"\b([A-Z]\w+)\s{re.escape(surname)}\b", text)
    return len({one for one in known if one.lower() in USUAL_FIRST_NAMES}) > 1


def is_about(name: str, told: str) -> bool:
    """Tell whether a verdict is on somebody of that name: "Hale was convicted"."""
    for sentence in SENTENCE_END.split(told):
        if name not in sentence:
            continue
        if name in names_in(sentence):
            return True
        if verdict := VERDICT.search(sentence):
            on = sentence[: verdict.end()] + _WHAT_FOR.split(sentence[verdict.end() :])[0]
            at = re.search(rf"\b{re.escape(name)}\b(?!'s)", on)
            if at and not (is_beside(on, at.start()) or _SOMEBODY_BETWEEN.search(on, at.end())):
                return True
    return False


def of_all(convicted: list[str], told: Told, setting: Setting) -> list[str]:
    """Return of which offense all were convicted of whom the text tells."""
    fitting = [
        (verdict, said)
        for verdict in told.verdicts
        if (said := of_any(convicted, verdict.offenses, setting))
    ]
    named = frozenset(name for verdict, _ in fitting for name in verdict.names)
    is_of_all = named >= told.names or any(one.are_several and not one.names for one, _ in fitting)
    return fitting[0][1] if fitting and is_of_all else []


def of_any(convicted: list[str], offenses: tuple[str, ...], setting: Setting) -> list[str]:
    """Return the texts that say of one of the offenses that somebody was convicted of it."""
    for offense in offenses:
        is_officer = HOMICIDE.search(offense) and _OF_OFFICER.search(setting.text)
        named = f"{offense} of an officer" if is_officer else offense
        if said := of_what_is_told(convicted, named, setting, is_told=True):
            return said
    return []


def is_of_other(sentence: str, verdict: str) -> bool:
    """Tell whether a sentence behind a verdict begins with somebody of whom that does not tell."""
    if SOMEBODY.match(verdict) and _IN_COURT.search(sentence):
        # "Elm Man Pleads Guilty. Joe Hale, 34, entered the plea": now he has a name.
        return False
    person = _NEW_PERSON.match(sentence)
    return person is not None and (person[1] or sentence) not in verdict


def _is_of_others(whole: str, names: set[str], told: str) -> bool:
    """Tell whether verdicts are on others than who has that name, or told of beside them."""
    surname = whole.rpartition(" ")[2]
    if names:
        return names.isdisjoint(whole.split(" "))
    return surname in told and not is_about(surname, told)


def is_another(told: str, setting: Setting) -> bool:
    """Tell whether "the dealer" is somebody else: "Hale met a dealer. The dealer told Hale"."""
    named, is_the = IS_NAMED.match(setting.after), setting.before.endswith(("The ", "the "))
    if not (named or is_the):
        return False
    sentences = SENTENCE_END.split(told)
    names = {name for one in sentences for name in names_in(one)}
    if named and _is_of_others(named[1], names, told):
        return True
    return is_the and _is_another_of(names, sentences, setting)


def _is_another_of(names: set[str], sentences: list[str], setting: Setting) -> bool:
    apposed = _BESIDE_NAME.search(setting.sentence_before)
    if apposed and not apposed[1]:
        *given, name = apposed[2].split(" ")
        if name in names:
            return setting.after.startswith("'")
        # "Later, the burglar": no name.
        if given or re.search(rf"\b[A-Z][\w.]*\s{re.escape(name)}\b", setting.text):
            return True
    # "Hale is a career burglar," of whom the verdict is, brings in nobody.
    own = re.compile(rf"\b(?:{'|'.join(map(re.escape, names)) or '(?!)'})\s(?:is|was)\san?\s")
    others = (own.sub("", one) for one in sentences if not VERDICT.search(one))
    if any(introduces(one, setting) for one in others):
        return True
    said = setting.sentence_before + _APPOSED.sub("", setting.sentence_after)
    return any(re.search(rf"\b{re.escape(name)}\b", said) for name in names)
