"""The capitals of a suggestion: as the term has them, or the words that it begins with."""

from collections.abc import Iterable

from generator.lint.english.headlines import CONNECTORS, capitalized_share, titled
from generator.lint.kept.patterns import SYMBOL, later
from generator.lint.model import Rule
from generator.lint.setting import Setting

_ORDINAL_END = later(r"(?<=\d)(?:st|nd|rd|th)\b")
# "Inmates tend the garden at the Alder County Jail": no headline has a small verb.
_SMALL_NEXT = later(
    r"\s(?!(?:about|across|after|against|along|among|around|before|behind|between|during|from|into"
    r"|near|onto|over|than|that|through|toward|under|until|upon|with|within|without)\b)[a-z]{4,}\b"
)
_HAS_SMALL = later(r"\s[a-z]{4,}\Z")
_TITLE_SHARE = 0.7
_SURE_SHARE = 0.9
"""Headlines seldom end in a period, and sentences are full of names."""
_NAMED = later(r"[^\W\d_a-z]|\d|the\s[A-Z]")
"""How a term begins that has capitals: "the Homeless" in a headline."""
# "Burglar Sentenced in Elm Case (Joe Hale) - In May, Hale": a heading that its line goes on from.
_TOLD_AFTER = later(
    r"(?:\s(?:Is|Was))?\s(?:Acquitted|Admits|Arraigned|Arrested|Caught|Charged|Convicted|Denied|Dies|Escapes"
    r"|Faces|Found|Gets|Held|Indicted|Jailed|Killed|Pleads|Receives|Sentenced)\b"
)
# What the list is called keeps its capitals: "one of the Most Wanted people".
_LIST = "Most Wanted "
_PROSE_SHARE = 0.5
_FEWEST = 3
_NEAR = 24
_SENTENCE_BEGINS = later(
    r"(?:[.!?:|]\S?\s|\A\d+/\s|;\s(?=[\"\u201c])|[\u2013\u2014]\s?|\s--?\s)[\"'\u2018\u201c(\[]*\Z"
)
# The mayor said, "Drug dealers are not welcome."
_QUOTE_BEGINS = later(
    r"(?:,|\b(?:added|asked|explained|noted|replied|said|says|stated|told\s\w+|wrote))\s[\"\u201c]\Z"
)
# "A DRUG PUSHER'S STASH" stands among words in capitals, and "a DUI arrest" does not.
_CAPITALS_BEFORE = later(r"\b[A-Z\d'.]{2,}\W*(?:A\s)?\Z")
_CAPITALS_AFTER = later(r"\W*[A-Z\d'.]{2,}\b")
_SMALL_BEFORE, _SMALL_AFTER = later(r"[a-z]\W*(?:A\s)?\Z"), later(r"(?:'s)?\W*\w?[a-z]")
_MARKS_BEFORE = ' "\u201c(*-|\u2022'
# Before a post's first word: "#BREAKING", a siren, "2)"
_TAGS_BEFORE = later(rf"(?:{SYMBOL}\s|\A\d{{1,2}}\)\s|\A(?:[#@]\w+\s)+)\Z")


# "Drug dealers: 14", "Violent offenders | 41": a row of a table.
_COUNT_AFTER = later(r"\s?[:|]\s\$?\d")
# "Women 81 77 Sentenced inmates 173 171", where each row had a line of its own
_ROW_BEFORE = later(r"\d%?\s\Z")
_ROW_AFTER = later(r"\s\$?\d")


# "Mexican person accused of smuggling"
_NATION = later(r"(?!Human|Veteran|Woman)[A-Z]\w+(?:an|ese|ish)\s")
_LEAST_IN_TITLE = 5


def capital_first(text: str) -> str:
    """Return a text that begins with a capital, with the rest as it is."""
    return text[:1].upper() + text[1:]


def small_first(text: str) -> str:
    """Return a text that begins with a small letter, with the rest as it is."""
    return text if _NATION.match(text) else text[:1].lower() + text[1:]


def begun_like(model: str, texts: Iterable[str]) -> tuple[str, ...]:
    """Return texts that begin with a capital if the words do that they take the place of."""
    return tuple(map(capital_first, texts)) if model[0].isupper() else tuple(texts)


def capitals_of(text: str, model: str) -> str:
    """Return a phrase with the capitals of a headline where its parts have them."""
    if model.isupper():
        return text.upper()
    longer = [word for word in text.split()[1:] if len(word) >= _LEAST_IN_TITLE]
    is_title = sum(word[0].isupper() for word in longer) > len(longer) / 2
    return titled(text) if is_title else text


def in_all_capitals(texts: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    """Return texts in capitals, with whatever they took in, where the words around have them."""
    if not setting.term.isupper():
        return texts
    before, after = setting.line_before[-_NEAR:], setting.line_after[:_NEAR]
    if _SMALL_BEFORE.search(before) or _SMALL_AFTER.match(after):
        return texts
    is_among = _CAPITALS_BEFORE.search(before) or _CAPITALS_AFTER.match(after)
    return tuple(map(str.upper, texts)) if is_among else texts


def with_capitals(text: str, setting: Setting, *, exact: bool) -> str:
    """Return a suggestion with capitals as the term has them; an exact rule's has its own."""
    term = setting.term
    is_named = _NAMED.match(term)
    if exact or (is_named and _begins_with_acronym(setting)):
        return _beside_acronym(text, setting, exact=exact)
    if not is_named:
        return text
    if _ORDINAL_END.sub("", term).isupper() and len(term) > 1:
        return text.upper()
    line = setting.line_before + term + setting.line_after
    is_headline = _is_tag(term) or (
        len(line.split()) > len(term.split())
        and (not _HAS_SMALL.search(term) or _is_slip(setting, line))
    )
    least = _SURE_SHARE if line.endswith(".") else _TITLE_SHARE
    is_prose = not term.isupper() and _SMALL_NEXT.match(setting.after)
    if is_headline and not is_prose and capitalized_share(line) > least:
        # "From Addict to Mayor" begins with a small word.
        in_title = titled(text, line)
        return capital_first(in_title) if begins_sentence(setting) else in_title
    return _in_sentence(text, setting, line)


def _is_slip(setting: Setting, line: str) -> bool:
    """Tell whether a headline has a small letter by mistake: "Gang member Sentenced to Life"."""
    rest = setting.line_after
    is_enough = len(rest.split()) >= _FEWEST and not line.endswith(".")
    return is_enough and capitalized_share(setting.line_before + rest) > _SURE_SHARE


def _beside_acronym(text: str, setting: Setting, *, exact: bool) -> str:
    """Return a suggestion for a term whose capitals say nothing: the words around do."""
    around = setting.line_before + setting.line_after
    if len(around.split()) >= _FEWEST and capitalized_share(around) > _SURE_SHARE:
        # "Man Who OD'd Charged With Possession"
        return titled(text, around)
    return capital_first(text) if exact and begins_sentence(setting) else text


def _in_sentence(text: str, setting: Setting, line: str) -> str:
    if _begins_with_name(setting):
        return text
    if begins_sentence(setting):
        is_heading = setting.term.istitle() and _TOLD_AFTER.match(setting.after)
        return titled(text, line) if is_heading else capital_first(text)
    if setting.term.startswith(_LIST) and text.startswith(_LIST.lower()):
        return f"{_LIST}{text[len(_LIST) :]}"
    if capitalized_share(line) <= _PROSE_SHARE:
        # Only the author's habit gives the term its capital: "the Offender shall".
        return text
    return titled(text, line) if _is_tag(setting.term) else capital_first(text)


def _is_tag(term: str) -> bool:
    capitals = [word for word in term.split() if word not in CONNECTORS]
    return len(capitals) > 1 and all(word.istitle() for word in capitals)


def in_capitals(texts: tuple[str, ...], rule: Rule, setting: Setting) -> tuple[str, ...]:
    """Return a rule's suggestions with the capitals that the term has."""
    return tuple(with_capitals(text, setting, exact=rule.exact) for text in texts)


def begins_sentence(setting: Setting) -> bool:
    """Tell whether the term is the first of its sentence."""
    before = setting.line_before
    if not before.strip(_MARKS_BEFORE) or _SENTENCE_BEGINS.search(before):
        return True
    is_capital = setting.term[:1].isupper()
    if is_capital and (_TAGS_BEFORE.search(before) or _COUNT_AFTER.match(setting.after)):
        return True
    if is_capital and _ROW_AFTER.match(setting.after) and _ROW_BEFORE.search(before):
        return True
    is_quoted = is_capital and before.endswith(('"', "\u201c"))
    return is_quoted and _QUOTE_BEGINS.search(before) is not None


def _begins_with_acronym(setting: Setting) -> bool:
    """Tell whether only an acronym makes the term begin with a capital: "an IV drug user"."""
    first = setting.term.split()[0]
    if len(first) < 2 or not first.isupper() or setting.term.isupper():  # noqa: PLR2004  a letter
        return False
    return bool(setting.before.strip()) and not begins_sentence(setting)


def _begins_with_name(setting: Setting) -> bool:
    """Tell whether only a name makes the term begin with a capital: "a Xanax addict"."""
    _, _, rest = setting.term.partition(" ")
    return rest[:1].islower() and not begins_sentence(setting)
