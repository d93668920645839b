"""What a sentence near by tells of a verdict or a plea: "Hale was convicted. This burglar".

It counts for a label only where that goes on about the same person, and where the verdict is for
what the label says, or for nothing that is told. Nobody else is called guilty for it.
"""

import re

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.convicted_of import is_about, is_another, is_of_other
from generator.lint.status.doubt import is_still_free, is_undone
from generator.lint.status.same_offense import (
    in_convictions,
    is_deed,
    noun_of,
    of_what_is_told,
)
from generator.lint.status.stated import modifier_of
from generator.lint.status.verdicts import (
    GETS_FOR,
    MOST_SENTENCES,
    OPEN,
    SENTENCE_END,
    VERDICT,
    without_sentence_to_come,
)

_TRIAL = later(
    r"\b(?:clemency|commut|convict|guilty|no\scontest|jur(?:y|ors)\sfound|parole|releas|sentenc"
    r"|let\sout|prison|sexually\sviolent|told\sthe\sboard|years\sfor"
    r"|verdict)",
    re.IGNORECASE,
)
# Whoever is spoken of beside these may be somebody else, of whom nothing is proved.
_NOT_TRIED = later(
    r"\b(?:accus(?:ed|es|ing)|alleg\w+|arrest(?:s|ed|ing)?|arraign\w*|(?<!\bas\s)charged|charges\s(?:of|against)"
    r"|out\sthere|on\sthe\s(?:loose|run)|never\s(?:been\s)?(?:caught|found|identified)|again\slast|at\slarge|(?:await\w*|goes?\son|stands?|face[sd]?|facing)\s(?:\w+\s)?trial|trial\s(?:begins|is|starts)|pending|indict\w*|suspect\w*|wanted|warrants?|unidentified|unknown|another\scase"
    r"|(?:could|did)\snot\sagree|hung\sjury|separate(?:ly)?|police|deput(?:y(?!\s(?:attorney|county|da|district|prosecutor))|ies)|detectives?|mistaken\w*|victims?'s?|if)\b",
    re.IGNORECASE,
)
_OFFENSE = later(
    rf"(?:\b{GETS_FOR}|\b(?:convict\w*|guilty|no\scontest)\b[^.;]*?\s(?:of|to|in(?=\sthe\s(?:death|killing|murder)))"
    r"|\bsentenc\w*\b[^.;]*?\sfor|\b(?:jury|jurors)\sfound\sthat)\s(?!\d|up\sto\b|at\sleast\b|life\b|the\snext\b"
    r"|(?:all|both|every)\b|each\b|in\b|on\b)",
    re.IGNORECASE,
)
# What else the sentence tells is not what the verdict is for.
_ASIDE = later(
    r",?\s(?:who|whose|whom|which|that|after|before|because|by|when|where|while)\b", re.IGNORECASE
)
_LIKE_AFTER = later(r"\slike\s(?:[A-Z][\w.']+\s)?([A-Z][\w'-]+)")
_DESCRIBED = r"(?:(?!(?:against|at|by|for|from|in|of|on|that|to|who|with)\b)[A-Za-z]+,?\s){0,3}"
_IT_BEFORE = later(
    r"\b[Tt]h(?:e|is|at)\s(?:(?!(?:against|an?|another|any|at|by|every|fellow|for|from|had|has|in|is"
    r"|no|of|on|other|second|some|that|to|was|who|with)\b)[A-Za-z]+,?\s){0,3}\Z"
)
_THIS_BEFORE = later(r"\b[Tt]his\s(?:[a-z]+,?\s){0,2}\Z")
# Where another case is spoken of, or a trial to come, the lede need not be about it.
_ELSEWHERE = later(
    r"\b(?:accus\w+|another|arrest\w*|bail|brother|charge[sd]?|co-?defendants?|cousin|fac(?:es|ing)|father|friend|indict\w*"
    r"|others?|pending|second|suspect\w*|trial)\b"
)
_WHOSE_BEFORE = later(r"\b(?:[Hh]is|[Hh]er|[Tt]heir)\s\Z")
_HARMS = later(r"(?:killer|molester|murderer|pimp|predator|rapist|trafficker)\Z", re.IGNORECASE)
_IS_BEFORE = later(
    r"\b(He|She|he|she|It|it|This|this|(?:[Tt]he|[Tt]his)\s(?:defendant|inmate|man|woman|person"
    r"|prisoner)|[A-Z][\w'-]+)(?:'s|\s(?:is|remains|was))\s(?:also\s|still\s"
    r"|(?:[a-z]+\s){1,2}and\san?\s|the\s(?:[a-z]+\s)?(?:definition|epitome)\sof\s|an?\s|clearly\s"
    r"|just\s|simply\s|nothing\s(?:but|less|more|short)\s(?:of\s|than\s)?|truly\s)*"
    rf"{_DESCRIBED}\Z|\b([A-Z][\w'-]+),\s(?:\d+,\s)?an?\s{_DESCRIBED}\Z"
)
_DENIED = later(r"(?:\b(?:never|no|not)|n't)\s[^.;,]{0,40}\Z")
_THEY_BEFORE = later(rf"\b(?:[Tt]he(?:se)?|[Tt]hose|[Bb]oth)\s{_DESCRIBED}\Z")
_THESE_ARE_BEFORE = later(r"\b(?:These|They)\sare\s(?:[a-z]+s?,?\s){0,4}\Z")
_SEVERAL = later(
    r"\b(?:were|both|brothers|couple|defendants|duo|members|men|people|trio|women)\b", re.IGNORECASE
)
_A_BEFORE = later(rf"(?:\A|[\"\u201c])[Aa]n?\s{_DESCRIBED}\Z")
_PLAIN = frozenset(("He", "She", "he", "she", "It", "it", "This", "this"))
_ONE_BEFORE = later(
    rf"(?:\A|[.!?:,]\s|[\"\u201c]|\b(?:and|because|that|thanks|that\s)\s|\b[Tt]oday,?\s)"
    rf"[\"\u201c]?(?:[Aa]n?|[Aa]nother|[Oo]ne)\s(?:more\s|less\s)?{_DESCRIBED}\Z"
)
_OUTCOME_AFTER = later(
    r"\s(?:who\s[^.;,]{1,60}\s)?(?:is|was|has\sbeen|will\s(?:now\s)?be)\s(?:now\s|finally\s|today\s)?"
    r"(?:behind|brought|facing\sjustice|going|headed|held|locked|no\slonger|off|out\sof|put|removed"
    r"|taken|where)\b|\swill\s(?:never|no\slonger|not|spend|serve|die)\b"
)
_TAKES_BEFORE = later(
    r"\b(?:bring|brought|get(?:s|ting)?|got|held|hold(?:s|ing)?|keep(?:s|ing)?|kept|lock(?:s|ed|ing)?"
    r"|put(?:s|ting)?|remov(?:e|es|ed|ing)|send(?:s|ing)?|sent|take(?:s|n)?|taking|took)\s"
    rf"(?:an?|another|one\smore|yet\sanother)\s{_DESCRIBED}\Z"
)
_AWAY_AFTER = later(
    r"\s(?:accountable|away|behind|from|in\sprison|off|out|to\s(?:justice|prison)|up)\b"
)
_PAROLE = later(
    r"\b(?:clemency|commut\w+|early\srelease|parole|releas(?:e|ed|ing)\searly"
    r"|out\sof\sprison(?:\searly)?|be\slet\sout|told\sthe\s(?:board|panel)|sexually\sviolent\spredator)\b"
    r"(?!\s(?:agents?|officers?|violat))",
    re.IGNORECASE,
)
_BAIL = later(r"\b(?:bail|bond|jail|pretrial)\b")
# "He was let out on parole. He is wanted for burglary."
_SUSPECTED = later(
    r"\b(?:is|remains)\s(?:an?\s|now\s|the\s)?(?:accused|charged|sought|suspect|wanted)"
)
_THEM = later(
    r"\bconvicted\s(?:her|him|them)\b|\b(?:he|she|they)\s(?:was|were)\s(?:convict|sentenc)"
)
_SAID = later(r"[,.!?][\"\u201d]\s[^\"\u201c]*")
# "Joe Hale, a serial burglar, faces nine years. He pleaded guilty"
_NAMED_FIRST = later(
    r"(?:[A-Z][\w.'-]*\s){0,3}[A-Z][\w'-]+,(?:\s\d\d,)?\s(?:an?|the)\s(?:[a-z]+\s){0,3}"
)
_WAS_TRIED_NEXT = later(
    r"(?:He|She)\s(?:(?:has|later|was)\s){0,2}(?:convicted|found\sguilty|plead(?:ed|s)\sguilty|pled\sguilty)\b"
)
_BEGUN = later(r"(?:she|he)\s(?:is|was)\s.*|(?:an?|the|this)\s", re.IGNORECASE)
_REACH = 80


def proved_around(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return of what the sentences around say that whom a label means was convicted, or nothing."""
    if is_still_free(setting):
        return []
    return _proved_near(texts, setting) or _proved_in_lede(texts, setting)


def _proved_near(texts: tuple[str, ...], setting: Setting) -> list[str]:
    before, own, following = _told_before(setting), setting.sentence_around, _told_after(setting)
    if _SEVERAL.search(following):
        # "Prison for the pusher: last year 40 people were sentenced": those are others.
        following = ""
    if not _TRIAL.search(before + own + following) or modifier_of(setting):
        return []
    if _NOT_TRIED.search(own) or is_undone(before + own + following):
        return []
    is_next = _NAMED_FIRST.fullmatch(setting.sentence_before) and _WAS_TRIED_NEXT.match(following)
    told = f"{before} {following} {_attribution(setting)}"
    if not (is_next or _goes_on(told, setting)) or _DENIED.search(setting.sentence_before):
        return []
    if is_another(before, setting):
        return []
    return (
        _proved_in(before, texts, setting)
        or _by_verdict(_attribution(setting), before, texts, setting)
        or _by_verdict(following, before, texts, setting)
        or _on_parole(before + own, texts, setting)
    )


def _proved_in_lede(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return the same of the only person whom a text is about: its first sentences tell of it."""
    if not _TRIAL.search(setting.lede) or modifier_of(setting):
        return []
    near = _near(setting)
    is_about = _IS_BEFORE.search(near) or _THIS_BEFORE.search(near)
    if (
        not is_about
        or is_about.group()[0].islower()
        or setting.term.lower().endswith("s")
        or _DENIED.search(near)
    ):
        return []
    paragraph = setting.line_before + setting.sentence_after
    told = f"{setting.lede} {setting.earlier} {paragraph}"
    if _NOT_TRIED.search(paragraph) or _ELSEWHERE.search(told, len(setting.lede)):
        return []
    if is_undone(told) or not _goes_on(setting.lede, setting):
        return []
    first = SENTENCE_END.split(setting.lede)[:MOST_SENTENCES]
    verdict = next(filter(VERDICT.search, map(without_sentence_to_come, first)), "")
    return _by_verdict(verdict, verdict, texts, setting) or _on_parole(setting.lede, texts, setting)


def is_of_another_offense(texts: tuple[str, ...], setting: Setting) -> bool:
    """Tell whether the sentence before convicts of a deed that the label does not say."""
    is_meant = setting.before.endswith(("The ", "the ", "This ", "this "))
    if not is_meant or setting.term.startswith("convicted"):
        return False
    told = _told_before(setting)
    sentence = SENTENCE_END.split(told.rstrip())[-1] if _TRIAL.search(told) else ""
    offense = _OFFENSE.search(sentence)
    if not offense or _is_label_tried(sentence, setting):
        return False
    named = _ASIDE.split(sentence[offense.end() :])[0]
    is_own = of_what_is_told(in_convictions(texts), named, setting, is_told=True)
    return not is_own and is_deed(named)


def is_same_tried(setting: Setting) -> bool:
    """Tell whether a verdict on the label stands before: "Two gang members were convicted. The"."""
    told = _told_before(setting)
    if not _TRIAL.search(told) or not _goes_on(told, setting) or is_undone(told):
        return False
    verdict = SENTENCE_END.split(told)[-2:]
    return any(_is_label_tried(one, setting) and not OPEN.search(one) for one in verdict)


def _told_before(setting: Setting) -> str:
    own = len(setting.sentence_before)
    line = setting.line_before
    return f"{setting.earlier} {line[: len(line) - own]}"


def _told_after(setting: Setting) -> str:
    """Return the sentence that follows the label's own."""
    rest = setting.line_after[len(setting.sentence_after) :].lstrip('.!?;"\u201d ')
    return SENTENCE_END.split(rest)[0]


def _proved_in(told: str, texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return of what one of the last sentences convicts, with none behind it of another case."""
    behind: list[str] = []
    for one in reversed(SENTENCE_END.split(told)[-MOST_SENTENCES:]):
        sentence = without_sentence_to_come(one)
        if VERDICT.search(sentence):
            is_other = any(is_of_other(later_one, sentence) for later_one in behind)
            return [] if is_other else _by_verdict(sentence, told, texts, setting)
        if _NOT_TRIED.search(sentence):
            return []
        behind.append(sentence)
    return []


def _by_verdict(sentence: str, told: str, texts: tuple[str, ...], setting: Setting) -> list[str]:
    verdict = VERDICT.search(sentence)
    if verdict is None or OPEN.search(sentence):
        return []
    if _NOT_TRIED.search(sentence, verdict.end()):
        return []
    convicted = in_convictions(texts)
    if _is_label_tried(sentence, setting):
        return convicted
    offense = _OFFENSE.search(sentence, verdict.start())
    named = _ASIDE.split(sentence[offense.end() :])[0] if offense else f"{told} {sentence}"
    return of_what_is_told(convicted, named, setting, is_told=offense is not None)


def _on_parole(told: str, texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return the same where somebody's release is talked of whom a court has sentenced."""
    if not _PAROLE.search(told) or _BAIL.search(told) or _SUSPECTED.search(told):
        return []
    return of_what_is_told(in_convictions(texts), told, setting, is_told=False)


def _attribution(setting: Setting) -> str:
    """Return who said it, behind a quotation, and when: "said after a jury convicted him"."""
    said = _SAID.search(setting.sentence_after)
    return said.group() if said else ""


def _is_label_tried(sentence: str, setting: Setting) -> bool:
    """Tell whether the verdict is about the label: "the conviction of a sex trafficker"."""
    noun = re.escape(noun_of(setting))
    return bool(
        re.search(
            rf"\b(?:convict(?:s|ed|ion\sof|ing)|sentenc(?:ed|es|ing\sof))\s(?:an?|the)\s(?:\w+\s){{0,3}}"
            rf"{noun}\b|\b{noun}\b(?:\s(?-i:[A-Z])[\w.']+){{0,3}}(?:,[^.;,]*,)?\s(?:who\s[^.;,]{{1,60}}\s)?(?:(?:was|were|is|has|have|been)\s)*"
            r"(?:convicted|found\sguilty|pleaded\sguilty|pled\sguilty|(?:re)?sentenced)\b",
            sentence,
            re.IGNORECASE,
        )
    )


def _near(setting: Setting) -> str:
    """Return what stands before the label; "He is a killer" and "The criminal ran" are terms."""
    begun = _BEGUN.match(setting.term)
    return setting.sentence_before[-_REACH:] + (f"{begun[0].rstrip()} " if begun else "")


def _goes_on(told: str, setting: Setting) -> bool:
    """Tell whether the label is said of whom the sentences around are about."""
    near = _near(setting)
    if setting.term.lower().startswith(("her ", "his ", "their ")):
        # "Their trafficker": whose it is stands in the term.
        return not setting.term.lower().endswith("s")
    if like := _LIKE_AFTER.match(setting.after):
        return like[1] in told or _THEM.search(told) is not None
    if setting.term.lower().endswith("s"):
        are_tried = _THEY_BEFORE.search(near) and _SEVERAL.search(told)
        return bool(are_tried) or _THESE_ARE_BEFORE.search(near) is not None
    if _A_BEFORE.search(near) and _PAROLE.search(told + setting.sentence_around):
        return True
    if subject := _IS_BEFORE.search(near):
        who, is_own = subject[1] or subject[2], not setting.after.startswith("'")
        return is_own and (who in _PLAIN or " " in who or is_about(who, told))
    is_theirs = _WHOSE_BEFORE.search(near) and _HARMS.search(setting.term)
    return bool(is_theirs or _IT_BEFORE.search(near)) or _is_taken_away(near, setting.after)


def _is_taken_away(near: str, after: str) -> bool:
    """Tell whether it is told what became of one: "A predator is off the street"."""
    if _ONE_BEFORE.search(near) and _OUTCOME_AFTER.match(after):
        return True
    return bool(_TAKES_BEFORE.search(near) and _AWAY_AFTER.match(after))
