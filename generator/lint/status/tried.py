"""What a sentence near by tells of a verdict or a plea: "Hale was convicted. This burglar".

It counts for a label only where that goes on about the same person, and where the verdict is for
what the label says, or for nothing that is told. Nobody else is called guilty for it.
"""

import re

from generator.lint.kept.patterns import later
from generator.lint.model import LINE_END, PARAGRAPH_END
from generator.lint.setting import Setting
from generator.lint.status.convicted_of import is_another, is_of_other, is_shared
from generator.lint.status.doubt import is_still_free, is_undone
from generator.lint.status.goes_on import (
    IS_BEFORE,
    PAROLE,
    SEVERAL,
    THIS_BEFORE,
    goes_on,
    is_on_another,
    near_label,
)
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
    r"|let\sout|prison|(?:got|given|handed|received?)\s[^.;]{1,40}\b(?:jail|probation|years)|ordered\s[^.;]{1,50}\bserve|(?:on|of)\sprobation|(?:month|year)\sterm|serving\slife|sexually\sviolent|told\sthe\sboard|years\sfor"
    r"|verdict)",
    re.IGNORECASE,
)
# Whoever is spoken of beside these may be somebody else, of whom nothing is proved.
_NOT_TRIED = later(
    r"\b(?:accus(?:ed|es|ing)|alleg\w+|arrest(?:s|ed|ing)?|arraign\w*|(?<!\bas\s)charged|charges\s(?:of|against)"
    r"|out\sthere|on\sthe\s(?:loose|run)|never\s(?:been\s)?(?:caught|found|identified)|again\slast|at\slarge|(?:await\w*|goes?\son|stands?|face[sd]?|facing)\s(?:\w+\s)?trial|trial\s(?:begins|is|starts)|pending|indict\w*|suspect\w*|wanted|warrants?|unidentified|unknown|another\scase"
    r"|(?:could|did)\snot\sagree|hung\sjury|separate(?:ly)?|(?:another|different|other|second|third)\s(?:case|trial)|police|deput(?:y(?!\s(?:attorney|county|da|district|prosecutor))|ies)|detectives?|mistaken\w*|victims?'s?|if)\b",
    re.IGNORECASE,
)
# "Hale was sentenced for burglary. Deputies found the burglar in a motel."
_CAUGHT_BEFORE = later(
    r"(?:\A|[A-Za-z]+,?\s)(?:[Aa]gents|[Dd]eputies|[Dd]etectives|[Ii]nvestigators|[Oo]fficers|[Pp]olice"
    r"|[Tt]roopers)\s(?:(?:later|soon|then)\s)?(?:arrested|caught|chased|found|identified|located"
    r"|stopped|(?:traced|tracked)(?:\sdown)?)\sthe\s\Z"
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
# Where another case is spoken of, or a trial to come, the lede need not be about it.
_ELSEWHERE = later(
    r"\b(?:accus\w+|another|arrest\w*|bail|brother|charge[sd]?|co-?defendants?|cousin|fac(?:es|ing)|father|friend|indict\w*"
    r"|others?|pending|second|suspect\w*|trial)\b"
)
_USUALLY_AFTER = later(r"\s(?:generally|often|tends?\sto|typically|usually)\s")
_DENIED = later(r"(?:\b(?:never|no(?!\smistake:)|not)|n't)\s[^.;:,]{0,40}\Z")
_BAIL = later(r"\b(?:bail|bond|jail|pretrial)\b")
# "He was let out on parole. He is wanted for burglary."
_SUSPECTED = later(
    r"\b(?:is|remains)\s(?:an?\s|now\s|the\s)?(?:accused|charged|sought|suspect|wanted)"
)
_SAID = later(r"[,.!?][\"\u201d]\s[^\"\u201c]*")
# "Joe Hale, a serial burglar, faces nine years. He pleaded guilty"
_NAMED_FIRST = later(
    r"(?:[A-Z][\w.'-]*\s){0,3}[A-Z][\w'-]+,(?:\s\d\d,)?\s(?:an?|the)\s(?:[a-z]+\s){0,3}"
)
_WAS_TRIED_NEXT = later(
    r"(?:He|She)\s(?:(?:has|later|was)\s){0,2}(?:convicted|found\sguilty|plead(?:ed|s)\sguilty|pled\sguilty)\b"
)
# "Elm Man Gets 30 Years: The bank robber held up": what stands before a colon is told before.
_HEADED = later(r"[^:;.]{10,120}:\s(?=(?:The|This)\s)")
_LONGEST_HEADING, _LEDE = 160, 700

# "The burglar, 34, was convicted in May of perjury"
_CONVICTED_AFTER = later(
    r"(?:,\s[^.;]{1,60},)?\s(?:(?:has|have)\sbeen|was|were)\s(?:\w+\s)?convicted\s(?:by|in|last|on)\s"
    r"(?:[\w.']+,?\s){1,4}?of\s([^.;]{3,90})"
)


def proved_around(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return of what the sentences around say that whom a label means was convicted, or nothing."""
    # "his own dealer", "the murderer often knows the victim"
    is_any = setting.before.endswith(" own ") or _USUALLY_AFTER.match(setting.after)
    if is_any or is_still_free(setting):
        return []
    return _proved_near(texts, setting) or _proved_in_lede(texts, setting)


def _proved_near(texts: tuple[str, ...], setting: Setting) -> list[str]:
    before, own, following = _told_before(setting), setting.sentence_around, _told_after(setting)
    if SEVERAL.search(following):
        # "Prison for the pusher: last year 40 people were sentenced": those are others.
        following = ""
    if not _TRIAL.search(before + own + following) or modifier_of(setting):
        return []
    if is_undone(before + own + following):
        return []
    if _NOT_TRIED.search(own) and not _CAUGHT_BEFORE.search(setting.sentence_before):
        return []
    is_next = _NAMED_FIRST.fullmatch(setting.sentence_before) and _WAS_TRIED_NEXT.match(following)
    told = f"{before} {following} {_attribution(setting)}"
    if not (is_next or goes_on(told, setting)) or _DENIED.search(setting.sentence_before):
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
    near = near_label(setting)
    is_about = IS_BEFORE.search(near) or THIS_BEFORE.search(near)
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
    if is_undone(told) or not goes_on(setting.lede, setting):
        return []
    first = SENTENCE_END.split(setting.lede)[:MOST_SENTENCES]
    verdict = next(filter(VERDICT.search, map(without_sentence_to_come, first)), "")
    return _by_verdict(verdict, verdict, texts, setting) or _on_parole(setting.lede, texts, setting)


def is_of_another_offense(texts: tuple[str, ...], setting: Setting) -> bool:
    """Tell whether what is told next to a label convicts of a deed that it does not say."""
    if (next_to := _CONVICTED_AFTER.match(setting.after)) and is_deed(next_to[1]):
        is_own = of_what_is_told(in_convictions(texts), next_to[1], setting, is_told=True)
        return not (is_own or setting.term.startswith("convicted"))
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
    if not _TRIAL.search(told) or not goes_on(told, setting) or is_undone(told):
        return False
    verdict = SENTENCE_END.split(told)[-2:]
    return any(_is_label_tried(one, setting) and not OPEN.search(one) for one in verdict)


def _told_before(setting: Setting) -> str:
    headed = _HEADED.match(setting.sentence_before)
    own = len(setting.sentence_before) - (headed.end() if headed else 0)
    told = setting.before[: len(setting.before) - own].replace(LINE_END, " ")
    return f"{setting.earlier} {told}"


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
    if verdict is None or OPEN.search(sentence) or is_on_another(sentence, told, setting):
        return []
    if _NOT_TRIED.search(sentence, verdict.end()):
        return []
    if _is_beside_verdict(sentence, setting):
        return []
    convicted = in_convictions(texts)
    if _is_label_tried(sentence, setting):
        return convicted
    offense = _OFFENSE.search(sentence, verdict.start())
    if offense is None and _is_heading_tried(setting):
        return convicted
    named = _ASIDE.split(sentence[offense.end() :])[0] if offense else f"{told} {sentence}"
    return of_what_is_told(convicted, named, setting, is_told=offense is not None)


def _on_parole(told: str, texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return the same where somebody's release is talked of whom a court has sentenced."""
    if not PAROLE.search(told) or _BAIL.search(told) or _SUSPECTED.search(told):
        return []
    return of_what_is_told(in_convictions(texts), told, setting, is_told=False)


def _attribution(setting: Setting) -> str:
    """Return who said it, behind a quotation, and when: "said after a jury convicted him"."""
    said = _SAID.search(setting.sentence_after)
    return said.group() if said else ""


def _is_heading_tried(setting: Setting) -> bool:
    """Tell whether the text is headed by a verdict on the label: "Burglar Sentenced to Life".

    "Burglar Convicted of Arson" is none on the label: it names another offense.
    """
    heading, found, _ = setting.text[:_LONGEST_HEADING].partition(PARAGRAPH_END)
    return bool(found) and _is_label_tried(heading, setting) and not _OFFENSE.search(heading)


def convicted_under_heading(convicted: list[str], setting: Setting, name: str) -> list[str]:
    """Return of what a heading convicts whom a sentence below names: "Hale was sentenced"."""
    if not _is_heading_tried(setting) or (" " not in name and is_shared(name, setting.text)):
        return []
    named = re.compile(rf"\b{re.escape(name)}\b")
    below = setting.text.partition(PARAGRAPH_END)[2].replace(PARAGRAPH_END, ". ")
    told = (one for one in SENTENCE_END.split(below[:_LEDE]) if named.search(one))
    first = next(filter(VERDICT.search, map(without_sentence_to_come, told)), "")
    is_open = not first or OPEN.search(first) or _OFFENSE.search(first) or _NOT_TRIED.search(first)
    return [] if is_open else convicted


def _is_beside_verdict(sentence: str, setting: Setting) -> bool:
    """Tell whether a verdict is on others: "who bought tools from a burglar was sentenced"."""
    noun = re.escape(noun_of(setting))
    other = (
        r"\b(?:by|from|with)\s(?:an?|another|her|his|the|their)\s(?:[a-z]+\s){0,2}"
        rf"{noun}\b[^.;]*\b(?:convicted|guilty|sentenced)\b"
    )
    return re.search(other, sentence) is not None


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
