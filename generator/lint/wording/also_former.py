"""What "former" before a first label says of the second one, too: "a former addict and inmate"."""

import re

from generator.lint.english.articles import Wording
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

_LABEL = (
    r"(?:addict|alcoholic|burglar|convict|criminal|dealer|drunk|felon|gangster|inmate|member|offender"
    r"|pimp|prisoner|prostitute|robber|thief|thieve|trafficker|user|worker)s?"
)
_FORMER_AND_BEFORE = later(
    rf"\b(?:former|(?:was|were)\sonce(?:\san?)?)\s(?:[a-z]+\s){{0,2}}{_LABEL}\sand\s\Z",
    re.IGNORECASE,
)
# Who is in a case now may be in a gang, or sell drugs, now.
_CASE_AFTER = later(
    r"\b(?:accused|arrest(?:s|ed)?|charg(?:ed|es)|convicted|faces?|fled|guilty|indicted|jailed"
    r"|killed|plead(?:s|ed)|robbed|sentenced|sh(?:ot|oots)|sought|stole|wanted)\b",
    re.IGNORECASE,
)
# "a former addict and former inmate" says it already.
_OWN_WORD = later(r"(?:ex|former|homeless|recovering|reformed)\s", re.IGNORECASE)
_FORMER, _TITLE = "former ", "Former "
_SOLD = later(r" formerly accused of selling (?!sex\b)", re.IGNORECASE)
_REACH = 80


def as_former_too(setting: Setting) -> Setting | None:
    """Return the setting with "former" before the second label of a former addict, or None."""
    if setting.before[-5:].lower() != " and " or _OWN_WORD.match(setting.term):
        return None
    if not _FORMER_AND_BEFORE.search(setting.before[-_REACH:]):
        return None
    if _CASE_AFTER.search(setting.sentence_after):
        return None
    return setting._replace(before=setting.before + (_TITLE if setting.is_capitalized else _FORMER))


def without_added(wording: Wording) -> Wording | None:
    """Return wording without the "former" that was added; None if none went into it."""
    before = wording.before - len(_FORMER)
    texts = tuple(_SOLD.sub(_sold, one) for one in wording.suggestions)
    if before < 0 or " formerly accused " in texts[0].lower():
        # "a former inmate and sex offender" has a conviction.
        return None
    return wording._replace(suggestions=texts, before=before)


def _sold(accused: re.Match[str]) -> str:
    return " Who Formerly Sold " if accused[0][1].isupper() else " who formerly sold "
