"""What became of whom a label means: "Arsonist Sentenced", and far below of what she was guilty.

Whoever a text calls a burglar and whoever it says pleaded guilty to burglary are the same only
where it is about one case that is over (`one_case`), and where the label stands for those people.
In doubt they are not.
"""

import re

from generator.lint.english.possessed import possessed_words
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.addressed import are_any_like_this
from generator.lint.status.convicted_of import OTHERS, is_shared, of_all, of_any, of_name
from generator.lint.status.doubt import is_still_free
from generator.lint.status.goes_on import SEVERAL
from generator.lint.status.listed import is_listed_as_convicted
from generator.lint.status.one_case import (
    APPOSED_BEFORE,
    DEFENDANT,
    Told,
    headed,
    is_called,
    lede_of,
    told_by,
    told_in,
)
from generator.lint.status.other_deeds import headed_otherwise, is_headed
from generator.lint.status.owed import is_put_to_death
from generator.lint.status.perpetrators import AT_SCENE_AFTER
from generator.lint.status.same_offense import in_convictions, noun_of
from generator.lint.status.stated import modifier_of, said_once
from generator.lint.status.targets import are_these
from generator.lint.status.the_one import is_only_one, is_the_one, may_be_the_one
from generator.lint.status.tried import convicted_under_heading
from generator.lint.status.verdicts import SENTENCE_END, VERDICT, kinds_of

# Whom the text may have besides: "another burglar", "his dealer", "a dealer in Reno".
_OTHER_BEFORE = later(
    r"\b(?:another|fellow|former|her|his|opposing|other|rival|second|their|whose|'s)\s(?:[a-z]+\s){0,2}\Z",
    re.IGNORECASE,
)
_THIS_BEFORE = later(
    r"(?:\A|[\s\"\u201c])(?:[Tt]his|[Tt]hese)\s(?:(?!(?:of|was|is)\b)[a-z]+,?\s){0,3}\Z"
)
_IS_BEFORE = later(
    r"\b(He|She|he|she|[Tt]he\sdefendant|[Tt]his\s(?:defendant|inmate|man|person|woman)|[A-Z][\w'-]+"
    r"|[Tt]his(?:\s[a-z]+){1,3},\swho\s[^.;]{1,120},)"
    r"(?:'s|\s(?:is|was|remains))\s(?:also\s|clearly\s|just\s|nothing\s(?:but|less\sthan|more\sthan|short\sof)\s|simply\s"
    r"|still\s|truly\s)*an?\s(?:(?!(?:of|for|by|to|from)\b)[a-z]+,?\s){0,5}\Z"
    # "Hale, a burglar from Elm City"
    r"|\b([A-Z][\w'-]+),\s(?:\d+,\s)?(?:an?|the)\s(?:(?!(?:of|for|by|to|from)\b)[a-z]+,?\s){0,3}\Z"
)
_ANY_BEFORE = later(r"\b(?:if|when|whenever|where|whether)\s(?:[a-z]+\s){0,3}\Z", re.IGNORECASE)
# '," said the sister, Ann Roe. "He is'
_SAID = later(r"[,.!?][\"\u201d]\s[^\"\u201c]*")
_FIRST_WORD = later(r"\W*([A-Z][\w'-]*)")
_ASIDE = later(r"\s\([^()]*\)\Z")
_GOING_ON = frozenset(("He", "She", "His", "Her", "This", "It", "Some", "There", "We", "Today"))
_LIKE_AFTER = later(
    r"\s(?:like|such\sas)\s(?:th(?:is|e)\sdefendant|this\s(?:man|person|woman)|h(?:im|er)\b(?!\s[a-z])"
    r"|(?:[A-Z][\w.'-]*\s)*([A-Z][\w'-]+))"
)
_DENIED = later(r"(?:\b(?:never|no|not(?!\sonly))|n't)\s[^.;,]{0,40}\Z", re.IGNORECASE)
# "A burglar who broke into nine homes was sentenced"
_ENDED_AFTER = later(
    r"(?:/[a-z\s]{3,20})?(?:,[^.;,]{1,90},|\u2014[^\u2014.;]{1,60}\u2014|\s(?:of|from|in)(?:\s[A-Z][\w.']+){1,3}(?=\s)"
    r"|\swho(?:se)?(?:\s(?!(?:while|when|as|after|before|and|but|whose|whom)\b)[\w'-]+){1,12}(?=\s))?(?:\s|(?<=\u2014))"
    r"(?:(?:again|been|finally|has|have|is|now|to|today|be|was|were|will)\s){0,4}(?:admits?|appeals|convicted|denied|eligible\sfor|(?:could\s(?:get|receive)|fac(?:es?|ing)|looking\sat)\s(?:(?:at\sleast|more\sthan|up\sto)\s)?(?:life|\w+\syears)"
    r"|found\sguilty|gets|getting|going\sto\s(?:state\s|federal\s)?prison|given|granted|headed|heads|imprisoned|ordered|paroled|plead(?:ed|s)?\s|receives?|remains?\s(?:behind|in|locked)\s"
    r"|released|(?:re\s?)?sentenced|sent\s(?:back\s)?to\s(?:state\s|federal\s)?prison|should\sbe\scivilly\scommitted|stays\sin|(?:c[ao]m(?:e|es|ing)\s|go(?:es|ing)\s|went\s)?up\sfor\s(?:\w+\s)?parole)",
    re.IGNORECASE,
)
# "Keep Cop Killer Behind Bars", "bring a rapist to justice", "to keep a rapist in a state hospital"
_KEPT_BEFORE = later(
    r"\b(?:br(?:ing|ings|inging|ought)|keep(?:s|ing)?|kept|putting|puts?|releas(?:e|es|ed|ing)(?:\sof)?|free(?:s|ing)?|parole(?:\s(?:for|of|to))?"
    r"|sentenc(?:e|es|ing)(?:\s(?:for|of))?)\s(?:an?\s|the\s|this\s)?(?:(?!(?:of|from|away|with|by)\b)[a-z]+\s(?:and\s)?){0,3}\Z",
    re.IGNORECASE,
)
_KEPT_AFTER = later(
    r"(?:/[a-z]+|\sand\s[a-z]+\s[a-z]+)?\s(?:behind\sbars|from\s(?:being\sreleased|parole|release)|in\s(?:a\s|the\s)?(?:state\s|federal\s)?"
    r"(?:mental\s)?(?:hospital|prison)|locked\sup|off\s(?:our|the)\sstreets?|to\s(?:justice|prison))\b|[.!?]?\Z",
    re.IGNORECASE,
)
# "the would-be robber", "the masked burglar"
_AT_SCENE_BEFORE = later(
    r"(?:\A|[.;]\s|,\s|\b(?:as|before|then|when|where|while)\s)[Tt]he\s(?:(?:failed|masked|would\sbe)\s)?\Z"
)
# "Serial Rapist Sentenced" need not have been convicted of all that he is called.
_SERIES = later(
    r"\b(?:several|a series of) (arson|burglar|killing|murder|rape|robber|theft)(ies|s)\Z"
)
_NEAR = 90


def convicted_in_text(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return of which offense the text says that whom a label means was convicted, or nothing."""
    is_known = setting.text and not (modifier_of(setting) or is_still_free(setting))
    if not is_known or (are_these(texts, setting) and not _is_named_first(setting)):
        return []
    if below := headed(setting):
        return _of_heading(in_convictions(texts), below, setting)
    if apposed := APPOSED_BEFORE.search(setting.line_before[-_NEAR:]):
        return convicted_by_name(texts, setting, apposed[1])
    told = told_by(setting) if _may_be_meant(setting) else None
    if told is None or not _is_the_convicted(told, setting):
        return []
    said = _of_meant(in_convictions(texts), told, setting)
    return said or headed_otherwise(texts, setting)


def _is_named_first(setting: Setting) -> bool:
    """Tell whether "this murderer" is the first word that tells of it: "person" would not."""
    if setting.term.endswith("s") or not setting.before.endswith(("his ", "hat ")):
        return False
    own = f"{setting.before}{setting.term}"
    return noun_of(setting) not in setting.text.partition(own)[0].lower()


def _of_meant(convicted: list[str], told: Told, setting: Setting) -> list[str]:
    """Return of which offense the text convicts whom the label means."""
    if _is_called_convicted(setting):
        return convicted
    if setting.term.lower().endswith("s") and not _LIKE_AFTER.match(setting.after):
        return of_all(convicted, told, setting)
    subject = _subject(setting)
    if subject in told.names and is_shared(subject, setting.text):
        return []
    return of_name(convicted, told, subject if _is_name(subject, told) else "", setting)


def _of_heading(convicted: list[str], paragraph: str, setting: Setting) -> list[str]:
    """Return of what the paragraph below convicts the one person of whom it tells."""
    told = None if OTHERS.search(paragraph) else told_in(paragraph)
    if told is None or told.are_several or setting.term.lower().endswith("s"):
        return []
    return of_name(convicted, told, "", setting)


def _of_one(series: re.Match[str]) -> str:
    return series[1] + ("y" if series[2] == "ies" else "")


def of_as_many(convicted: list[str], setting: Setting) -> list[str]:
    """Return "convicted of rape" for "of several rapes" where the text convicts of one alone."""
    convicted = said_once(convicted, setting)
    series = _SERIES.search(convicted[0]) if convicted and setting.text else None
    told = told_in(setting.text) if series else None
    if series is None or told is None or _is_called_convicted(setting):
        return convicted
    one = [_SERIES.sub(_of_one, text) for text in convicted]
    is_one = any(of_any(one, verdict.offenses, setting) for verdict in told.verdicts)
    said = (of_any(convicted, verdict.offenses, setting) for verdict in told.verdicts)
    are_all = any(convicted[0] in texts for texts in said)
    return one if is_one and not are_all else convicted


def convicted_by_name(texts: tuple[str, ...], setting: Setting, name: str) -> list[str]:
    """Return the same of somebody whose name stands with the label: "rapist Joe Hale"."""
    if not setting.text or modifier_of(setting):
        return []
    if is_listed_as_convicted(setting) or is_put_to_death(setting):
        return in_convictions(texts)
    # "Joe Hale, 34, of Alder City", "Joe Hale (#4512)"
    whole = _ASIDE.sub("", name.partition(",")[0]).removesuffix("'s")
    said = _convicted_as_named(texts, setting, whole)
    return said or convicted_under_heading(in_convictions(texts), setting, whole)


def _convicted_as_named(texts: tuple[str, ...], setting: Setting, whole: str) -> list[str]:
    told, (*given, surname) = told_in(setting.text), whole.split(" ")
    if told is None or not _is_name(surname, told):
        return []
    if not given and is_shared(surname, setting.text):
        return []
    if given and told.names and not is_called(told, given[0], surname, setting.text):
        # "Joe Hale was convicted. His wife, Ann Hale"
        return []
    return of_name(in_convictions(texts), told, surname, setting)


def at_scene_told(accused: list[str], setting: Setting) -> list[str]:
    """Return "person responsible" for "The robber fled" where the lede tells of the verdict.

    Nobody was accused yet when it happened, and nobody is any more.
    """
    if not (accused and setting.text and setting.earlier and AT_SCENE_AFTER.match(setting.after)):
        return []
    if not _AT_SCENE_BEFORE.search(setting.before[-_NEAR:]):
        return []
    told = told_in(setting.text) or told_in(lede_of(setting.text))
    are_many = setting.term.endswith("s")
    # "Two men who robbed a store were sentenced": for that, for all that is told.
    first = next(filter(VERDICT.search, SENTENCE_END.split(setting.earlier)), "")
    if told is None or (are_many and not (told.are_several or SEVERAL.search(first))):
        return []
    offenses = " ".join(one for each in told.verdicts for one in each.offenses)
    offenses = first if told.is_for_unknown else offenses
    is_same = kinds_of(offenses) & kinds_of(accused[0])
    return ["people responsible" if are_many else "person responsible"] if is_same else []


def _is_called_convicted(setting: Setting) -> bool:
    """Tell whether the text says "convicted rapist" elsewhere, of whom else it calls rapist."""
    noun = re.escape(noun_of(setting).removesuffix("s"))
    found = re.search(
        rf"(?<!not )(?<!never )(?<!wrongly )\bconvicted\s(?:(?!for\b|of\b)[a-z]+\s){{0,2}}{noun}\b",
        setting.text,
        re.IGNORECASE,
    )
    return found is not None


def _may_be_meant(setting: Setting) -> bool:
    """Tell whether it is worth reading the whole text: most labels stand for others."""
    near = setting.line_before[-_NEAR:]
    return bool(
        _LIKE_AFTER.match(setting.after)
        or _THIS_BEFORE.search(near)
        or may_be_the_one(near, setting)
        or _is_news(near, setting)
        or _subject(setting)
    )


def _is_the_convicted(told: Told, setting: Setting) -> bool:
    """Tell whether a label means whom the text says a court convicted."""
    near = setting.line_before[-_NEAR:]
    if _OTHER_BEFORE.search(near) or _DENIED.search(near) or _ANY_BEFORE.search(near):
        return False
    if setting.after.startswith("'") and not (
        is_only_one(told, setting) and possessed_words(setting.after)
    ):
        return False
    if like := _LIKE_AFTER.match(setting.after):
        # "dangerous predators like this defendant"
        return like[1] in told.names if like[1] else not are_any_like_this(setting)
    if setting.term.lower().endswith("s") and not told.are_several:
        return False
    return (
        _THIS_BEFORE.search(near) is not None
        or _is_said_of(told, setting)
        or _is_news(near, setting)
        or is_the_one(near, told, setting)
    )


def _subject(setting: Setting) -> str:
    """Return of whom the sentence says that they are it: "He", "This defendant", "Hale"."""
    subject = _IS_BEFORE.search(setting.line_before[-2 * _NEAR :])
    return subject[1] or subject[2] if subject else ""


def _is_name(subject: str, told: Told) -> bool:
    """Tell whether a text convicts somebody of that name, or one person of whatever name."""
    is_any = told.is_of_unnamed and subject[:1].isupper() and " " not in subject
    return subject in told.names or (is_any and subject not in _GOING_ON)


def _is_said_of(told: Told, setting: Setting) -> bool:
    subject = _subject(setting)
    if subject in ("He", "She"):
        return _is_about_them(told, setting)
    return " " in subject or _is_name(subject, told)


def _is_about_them(told: Told, setting: Setting) -> bool:
    """Tell whether "He" can be nobody else: the sentence before has no other subject."""
    own = len(setting.sentence_before)
    before = setting.line_before[: len(setting.line_before) - own].rstrip()
    last = SENTENCE_END.split(_SAID.sub("", before))[-1]
    first = _FIRST_WORD.match(last)
    if first is None:
        return True
    return first[1] in told.names or first[1] in _GOING_ON or bool(DEFENDANT.search(last))


def _is_news(near: str, setting: Setting) -> bool:
    """Tell whether the sentence is the news itself: "Art Thief Is Sentenced"."""
    if _ENDED_AFTER.match(setting.line_after) and is_headed(setting):
        return True
    return bool(_KEPT_BEFORE.search(near) and _KEPT_AFTER.match(setting.line_after))
