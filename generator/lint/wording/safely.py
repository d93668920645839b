"""Where a replacement may be written unread: nothing beside the label would break or turn false."""

from generator.lint.english.articles import Wording
from generator.lint.english.grammar import ends_thing, is_verb
from generator.lint.english.headlines import is_capitalized_throughout
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.word_sets import words
from generator.location import Span

_PERSON = later(r"(?i)\b(?:on\s(?:parole|probation)|people|person|who)\b")
# "ex-parolees", "the alleged parolee", "a newly released felon", "Afghan parolees"
_HANGING_BEFORE = later(
    r"\b(?:(?:[Aa]ccused|[Aa]lleged|[Aa]pparent|[Nn]on|[Pp]ossible|[Pp]redator|[Pp]resumed"
    r"|[Pp]urported|[Rr]eleased|[Rr]eputed|[Ss]o.called|[Ss]tyle|[Ss]upposed|[Ss]uspected|[Ww]ould.be"
    r"|[A-Za-z]{3,}ly)\s)\Z"
)
_CAPITAL_BEFORE = later(r"\b([A-Z][\w.]*)\s\Z")
_NO_NAMES = words(
    "a an all another any at both but each eight every five for four former from how if in most"
    " nine no of on one only other our seven several six some ten that the these this those"
    " three to two we what when while with"
)
# Behind "parolees": "' and probationers' homes", "-at-large", "(PAL)".
_HYPHENS = ("-", "\u2010", "\u2011")
_HANGING_BEHIND = later(r"'\s(?:and|or)\b|/|\s\(|\)")
_NAME_BEHIND = later(r"\s([A-Z][\w']*)")
_NEXT = later(r"(?:'s?)?\s([a-z]+)")
# The words of a law are not ours to change.
_OF_LAW = later(
    r"\b(?:Code|Penal|Section|Statute|section|shall|statutes?|subdivision|U\.S\.C\.)(?!\w)|\u00a7"
)
_CAN_BEGIN = words("in on at of for with from and or to by")


def is_safe_at(setting: Setting, wording: Wording, text: str, span: Span) -> bool:
    """Tell whether the first suggestion is right at a span, whatever the text is about."""
    if not wording.suggestions or _OF_LAW.search(setting.sentence_around):
        return False
    if not _PERSON.search(wording.suggestions[0]):
        return True
    if text[span.start - 1 : span.start] in _HYPHENS or text[span.end : span.end + 1] in _HYPHENS:
        return False
    before = setting.line_before
    before = before[: len(before) - wording.before]
    return not _hangs_before(before, setting) and not _hangs_behind(setting, wording.after)


def _hangs_before(before: str, setting: Setting) -> bool:
    if _HANGING_BEFORE.search(before) or setting.before.lower().endswith("ly "):
        return True
    name = _CAPITAL_BEFORE.search(before)
    if name is None or name[1].lower() in _NO_NAMES:
        return False
    return not is_capitalized_throughout(setting)


def _hangs_behind(setting: Setting, taken: int) -> bool:
    """Tell whether a noun or a name goes with the label: "a parolee agent", "Parolee Outreach"."""
    after = setting.line_after[taken:]
    if _HANGING_BEHIND.match(after):
        return True
    if name := _NAME_BEHIND.match(after):
        # "INMATE WHO BEAT", "Inmate Sentenced": a headline's next word need be no name.
        is_headline = is_capitalized_throughout(setting) and _goes_on(name[1].lower())
        return not taken and not is_headline
    if after.startswith("'"):
        return False
    following = _NEXT.match(after)
    return following is not None and not _goes_on(following[1])


def _goes_on(word: str) -> bool:
    return word in _CAN_BEGIN or ends_thing(word) or is_verb(word)
