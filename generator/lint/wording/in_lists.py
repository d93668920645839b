"""Two labels that end a list and become one phrase: "felons, and people on parole or probation"."""

from generator.lint.english.articles import Wording
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

_LIST_BEFORE = later(r"\b[a-z]{3,}(?:s|ors|ren|men|people),\s\Z")
# "In recent weeks, parolees and probationers were checked"
_OPENING = later(
    r"\s*(?:After|Among|As|At|Because|Before|By|During|For|From|If|In|Last|Like|On|Once|Over|Since|Through|To|Under"
    r"|Until|When|While|With)\b[^,]*,\s\Z"
)
_LISTED_NOUN = later(r"\b(?:days|weeks|months|years|cases|times|ways|words|instances|says),\s\Z")
# "the homeless, addicts and others": these are people already.
_GROUPS = ("the disabled, ", "the elderly, ", "the homeless, ", "the unhoused, ", "the young, ")


def may_be_described(setting: Setting) -> bool:
    """Tell whether an adjective may go with the label behind a comma: "a cruel, violent felon"."""
    if not setting.before.endswith(", ") or setting.term.lower().startswith("the "):
        return False
    return not (setting.term.endswith("s") and setting.before.lower().endswith(_GROUPS))


def last_in_list(wording: Wording, setting: Setting) -> Wording:
    """Return wording with the "and" of a list that the labels had between them."""
    if wording.before or not setting.before.endswith(", ") or " and " not in setting.term:
        return wording
    if not _LIST_BEFORE.search(setting.before) or _LISTED_NOUN.search(setting.before):
        return wording
    first = wording.suggestions[0]
    if _OPENING.fullmatch(setting.sentence_before) or " and " in first or " or " not in first:
        return wording
    return wording._replace(suggestions=tuple(f"and {one}" for one in wording.suggestions))
